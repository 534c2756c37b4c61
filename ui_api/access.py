"""Nothing without the right to it: every request that needs a scope is asked for who makes it, before anything else.

Outside of Litestar, so that the fast path of events (`ui_api.posting`) is covered, too, and a route that somebody adds
is closed without being told.
"""

from __future__ import annotations

from typing import Any, Final

from litestar.types import ASGIApp, Receive, Send

from sidecar.errors import NotifierError
from ui_api.auditing import Auditor, address_of, asker_in
from ui_api.doorkeeper import Doorkeeper, Headers, bearer, refuse_without
from ui_api.glued import PREFIX
from ui_api.guard import answer
from ui_api.posting import headers_of, reply
from ui_api.problems import UnauthorizedError, said
from ui_api.scopes import READING, Scope, needed
from ui_api.web import doorstep

DEEDS: Final = frozenset({"operate", "configure"})
"""What is remembered: who did it, and when."""
UNNOTED: Final = frozenset({"ingest", "read"})
FOR_PROGRAMS: Final = (PREFIX, "/metrics", "/schema", "/notifier.schema.json")


class Access:
    """ASGI wrapper around the application; it leaves who is asking in the scope's state (`ui_api.people`)."""

    def __init__(self, app: ASGIApp, doorkeeper: Doorkeeper, auditor: Auditor) -> None:
        self._app = app
        self._doorkeeper = doorkeeper
        self._auditor = auditor

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        need = needed(scope["method"], scope["path"])
        is_named = need not in UNNOTED and self._auditor.begin(scope)
        noted = self._auditor.noting(scope, send) if is_named or need in DEEDS else send
        if need is not None and self._doorkeeper.credentials.are_set:
            try:
                self._look(scope, need)
            except NotifierError as error:
                await self._refuse(scope, noted if asker_in(scope) else send, error)
                return
        await self._app(scope, receive, noted)

    def _look(self, scope: Any, need: Scope) -> None:
        """Raises what is to be answered."""
        headers, address = headers_of(scope), address_of(scope)
        may_log_in = is_from_us(headers) and (scope["method"] in READING or not is_for_programs(scope["path"]))
        asker = self._doorkeeper.asker(headers, address, may_log_in=may_log_in)
        scope.setdefault("state", {})["asker"] = asker
        refuse_without(asker, need)

    async def _refuse(self, scope: Any, send: Send, error: NotifierError) -> None:
        headers = headers_of(scope)
        if is_for_programs(scope["path"]) or bearer(headers) or "x-api-key" in headers:
            await reply(send, *said(error))
        elif isinstance(error, UnauthorizedError) and doorstep.is_opened(scope, headers):
            await answer(send, 303, doorstep.way_to_login(scope, headers), b"")
        else:
            status, more, _ = said(error)
            body = doorstep.page(str(error), headers, is_logged_out=isinstance(error, UnauthorizedError))
            pairs = {**more, **doorstep.HEADERS}
            await answer(send, status, [(name.lower().encode(), value.encode()) for name, value in pairs.items()], body)


def is_for_programs(path: str) -> bool:
    return path.startswith(FOR_PROGRAMS)


def is_from_us(headers: Headers) -> bool:
    """Whether it is no script of another page that asks: a login is for our own ones.

    Other ports of this host are other pages, and a browser sends them our cookie along.
    """
    origin = headers.get("origin", "")
    return not origin or origin.partition("://")[2] == headers.get("host", "")
