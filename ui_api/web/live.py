"""`/live`: tells open pages that something has changed (Server-Sent Events); they ask for what they show themselves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any, Final

from litestar import Request, get
from litestar.di import NamedDependency
from litestar.response import ServerSentEvent, ServerSentEventMessage

from sidecar.service import Service
from ui_api.people import asker_of

LOOK_S: Final = 1.0
"""A page is told at most so often, however much happens."""
ALIVE_LOOKS: Final = 15
"""Looks after which a comment is sent if nothing has changed: proxies end what says nothing."""


@get("/live", include_in_schema=False)
async def get_changes(
    request: Request[Any, Any, Any], service: NamedDependency[Service], ending: NamedDependency[Callable[[], bool]]
) -> ServerSentEvent:
    """It ends with the login: the browser comes again, and is then told that it needs one."""
    asker = asker_of(request)
    until = asker.until if asker else None
    return ServerSentEvent(changes(service, lambda: ending() or (until is not None and until <= service.now())))


async def changes(service: Service, ending: Callable[[], bool]) -> AsyncIterator[ServerSentEventMessage]:
    """`ledger` when something was stored, `config` when notifier.yaml is another, until `ending`."""
    yield ServerSentEventMessage(comment="listening", retry=2_000)
    known, quiet = seen(service), 0
    while not ending():
        await asyncio.sleep(LOOK_S)
        now = seen(service)
        if now == known:
            quiet += 1
            if quiet % ALIVE_LOOKS == 0:
                yield ServerSentEventMessage(comment="nothing new")
            continue
        yield ServerSentEventMessage(data="config" if now[0] != known[0] else "ledger", event="changed")
        known, quiet = now, 0


def seen(service: Service) -> tuple[object, int]:
    state = service.live.current
    return (state.version, state.state, state.problems), service.ledger.changes
