"""`/live`: tells open pages that something has changed (Server-Sent Events); they ask for what they show themselves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any, Final
from zlib import crc32

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
    known = request.headers.get("last-event-id") or request.query_params.get("seen") or seen(service)
    return ServerSentEvent(changes(service, known, lambda: ending() or (until is not None and until <= service.now())))


async def changes(service: Service, known: str, ending: Callable[[], bool]) -> AsyncIterator[ServerSentEventMessage]:
    """`ledger` when something was stored since `known`, `config` when notifier.yaml is another, until `ending`."""
    yield ServerSentEventMessage(comment="listening", retry=2_000)
    quiet = 0
    while not ending():
        now = seen(service)
        if now != known:
            what = "config" if now.partition(".")[0] != known.partition(".")[0] else "ledger"
            yield ServerSentEventMessage(data=what, event="changed", id=now)
            known, quiet = now, 0
        elif (quiet := quiet + 1) % ALIVE_LOOKS == 0:
            yield ServerSentEventMessage(comment="nothing new")
        await asyncio.sleep(LOOK_S)


def seen(service: Service) -> str:
    """Marks what there is now: notifier.yaml, a dot, the ledger. Of another run of the notifier it is another mark."""
    state, running = service.live.current, service.me.running
    config = crc32(repr((running, state.version, state.state, state.problems)).encode())
    return f"{config:08x}.{service.ledger.changes}"
