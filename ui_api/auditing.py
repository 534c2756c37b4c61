"""Who did what, remembered: one line in the log and one row in the ledger, on the disk before the answer goes out.

A request that may act carries a `Deed` in its state; handlers say in it what only they know. What is done by a link or
a button of a message is written with the deed itself (`ui_api.deeds`).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

import msgspec
from litestar import Request
from litestar.types import Message, Send

from sidecar.core.words import cut, one_line
from sidecar.errors import NotifierError
from sidecar.ledger import Act
from sidecar.service import Service
from ui_api.credentials import Asker
from ui_api.glued import PREFIX
from ui_api.landing import Landing
from ui_api.limits import REFUSALS, Limit
from ui_api.problems import TooManyError
from ui_api.verbs import named

PATH_LIMIT: Final = 300
FORBIDDEN: Final = 403
WHO_LIMIT: Final = 300
NOTE_LIMIT: Final = 200
KEEP_S: Final = 20.0
"""How long an answer waits for its row in the audit: the deed is done already."""

log = logging.getLogger("notifier.deeds")


class Deed(msgspec.Struct, kw_only=True):
    """What a request is about to do; it becomes known on the way.

    `by`: who says so, where that is not who is logged in. `subject_id`: of what was made, where the path has no id.
    `version`: of notifier.yaml after it. `is_done`: something was done, however it is answered; with `is_said` only
    that means so, without it every answer below 400 does.
    """

    what: str = ""
    subject_id: str = ""
    is_said: bool = False
    by: str = ""
    note: str = ""
    version: str = ""
    is_done: bool = False

    def made(self, entry_id: str) -> None:
        """This is its id from now on."""
        if self.subject_id and self.subject_id != entry_id:
            self.note = f"was {self.subject_id}"
        self.subject_id = entry_id


def deed_of(request: Request[Any, Any, Any]) -> Deed:
    """What this request does; one that nobody will ask for, where nothing is to be remembered."""
    found: Deed | None = request.scope["state"].get("deed")
    return found if found is not None else Deed()


class Auditor:
    """Writes the line and the row. `monotonic`: seconds that never go back."""

    def __init__(self, service: Service, landing: Landing, monotonic: Callable[[], float]) -> None:
        self._service = service
        self._landing = landing
        self._refusals = Limit(REFUSALS, monotonic)

    def begin(self, scope: Any) -> bool:
        """Before anything is done: whether this request may be going to do something that is remembered."""
        found = named(scope["method"], scope["path"])
        if found is not None:
            verb, subject_id = found
            deed = Deed(what=verb.what, subject_id=subject_id, is_said=verb.is_said)
            scope.setdefault("state", {})["deed"] = deed
        return found is not None

    def noting(self, scope: Any, send: Send) -> Send:
        """`send` with a line and a row before the answer begins. No query and no body, which may hold anything."""
        began = self._service.now()

        async def send_noted(message: Message) -> None:
            if message["type"] == "http.response.start":
                await self._note(scope, message["status"], began)
            await send(message)

        return send_noted

    async def _note(self, scope: Any, status: int, began: datetime) -> None:
        path = cut(one_line(scope["path"]), PATH_LIMIT)
        log.info("%s: %s %s: %d", who_and_where(scope), scope["method"], path, status)
        deed: Deed | None = scope.get("state", {}).get("deed")
        if deed is not None and self._is_kept(deed, asker_in(scope), status):
            await self._keep(act_of(deed, scope, status, began, self._service.now()))

    def _is_kept(self, deed: Deed, asker: Asker | None, status: int) -> bool:
        """What was done, or broke while it was done; and what somebody known may not do, a few times a minute."""
        if status == FORBIDDEN:
            return self._is_news(asker)
        return deed.is_done or status >= 500 or (status < 400 and not deed.is_said)

    def _is_news(self, asker: Asker | None) -> bool:
        """Nobody may fill the table with what was refused, so that what was done goes out of it."""
        if asker is None:
            return False
        try:
            self._refusals.spend(asker.name)
        except TooManyError:
            return False
        return True

    async def _keep(self, act: Act) -> None:
        """A disk that takes no row takes no deed either, as a rule; the line in the log is there in any case."""
        try:
            await self._landing.of(lambda: self._service.ledger.write(lambda book: book.add_act(act)), KEEP_S)
        except NotifierError as error:
            log.warning("%s by %s is not in the audit: %s", act.what, act.who, error)


def act_of(deed: Deed, scope: Any, status: int, began: datetime, now: datetime) -> Act:
    """What cannot be shown, or is too long, is not kept: a name and an id may be any text."""
    asker = asker_in(scope)
    return Act(
        at=now,
        began=began,
        who=cut(one_line(who(deed, asker, address_of(scope))), WHO_LIMIT),
        role=asker.role if asker else "",
        address=address_of(scope),
        via="api" if scope["path"].startswith(PREFIX) else "page",
        what=deed.what,
        subject_kind=deed.what.partition(".")[0],
        subject_id=deed.subject_id,
        status=status,
        note=cut(one_line(deed.note), NOTE_LIMIT),
        version=deed.version,
    )


def who(deed: Deed, asker: Asker | None, address: str) -> str:
    """A person who is logged in; whoever a token's holder, or anybody where nothing is asked for, says to be."""
    if asker is None:
        return deed.by or address
    if asker.is_person or deed.by in ("", asker.name):
        return asker.name
    return f"{deed.by}, by the token '{asker.name}'"


def who_and_where(scope: Any) -> str:
    asker, address = asker_in(scope), address_of(scope)
    return f"{asker.name} ({asker.role}) at {address}" if asker else address


def asker_in(scope: Any) -> Asker | None:
    found: Asker | None = scope.get("state", {}).get("asker")
    return found


def address_of(scope: Any) -> str:
    return scope["client"][0] if scope["client"] else ""
