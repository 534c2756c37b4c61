"""Is it alive, and is it well."""

from __future__ import annotations

from typing import Any, Final

from litestar import Response, get
from litestar.di import NamedDependency

from sidecar.errors import FAULTS, UnavailableError
from sidecar.ledger import Book
from sidecar.service import Service
from ui_api.config import config_state

WRITE_S: Final = 3.0
"""How long a write may take that is tried to see whether one can be made."""


@get("/healthz", tags=["health"], summary="Alive")
async def healthz() -> dict[str, str]:
    return {"status": "ok"}


@get("/readyz", sync_to_thread=True, tags=["health"], summary="Ready, with the state of the configuration")
def readyz(service: NamedDependency[Service]) -> Response[dict[str, Any]]:
    """200 while events are taken and kept, also when notifier.yaml is not in order: `config` says so.

    `redis` says how it stands with settings.sources.redis; without it, events still come in by the other ways.

    503 when the database cannot be written or read, or a part stands still; `reason` says which. Something is written
    each time, so ask every ten seconds rather than every second.
    """
    waiting, reason = None, trouble(service)
    try:
        if not (reason and service.ledger.is_shared):  # a server that takes no writes rarely answers questions
            waiting = service.ledger.pages.waiting()
    except FAULTS as error:
        reason = f"the database cannot be read: {error}"
    body: dict[str, Any] = {
        "status": "unavailable" if reason else "ok",
        "waiting": waiting,
        "config": config_state(service),
    }
    if redis := service.bus.standing:
        body["redis"] = redis
    return Response(body | ({"reason": reason} if reason else {}), status_code=503 if reason else 200)


def trouble(service: Service) -> str:
    """Why it is not ready, if it is not: by the last commit, by one that is tried now, and by the signs of life."""
    if why := service.ledger.trouble or unwritable(service):
        return f"the database cannot be written: {why}"
    stalled = service.pulse.stalled()
    return f"no sign of life from: {', '.join(stalled)}" if stalled else ""


def unwritable(service: Service, within_s: float = WRITE_S) -> str:
    """What a write that changes nothing meets. It waits behind those that are queued, as an event would."""
    try:
        service.ledger.write(Book.touch).result(within_s)
    except TimeoutError:
        return f"it has not answered for {within_s:g} s"
    except UnavailableError as error:
        return service.ledger.trouble or str(error)
    return ""
