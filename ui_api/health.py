"""Is it alive, and is it well."""

from __future__ import annotations

import sqlite3
from typing import Any

from litestar import Response, get
from litestar.di import NamedDependency

from sidecar.service import Service
from ui_api.config import config_state


@get("/healthz", tags=["health"], summary="Alive")
async def healthz() -> dict[str, str]:
    return {"status": "ok"}


@get("/readyz", sync_to_thread=True, tags=["health"], summary="Ready, with the state of the configuration")
def readyz(service: NamedDependency[Service]) -> Response[dict[str, Any]]:
    """200 while events are taken and kept, also when notifier.yaml is not in order: `config` says so.

    503 when the database cannot be written or read, or a part stands still; `reason` says which.
    """
    try:
        waiting, reason = service.ledger.pages.waiting(), trouble(service)
    except sqlite3.Error as error:
        waiting, reason = None, f"the database cannot be read: {error}"
    body = {"status": "unavailable" if reason else "ok", "waiting": waiting, "config": config_state(service)}
    return Response(body | ({"reason": reason} if reason else {}), status_code=503 if reason else 200)


def trouble(service: Service) -> str:
    if service.ledger.trouble:
        return f"the database cannot be written: {service.ledger.trouble}"
    stalled = service.pulse.stalled()
    return f"no sign of life from: {', '.join(stalled)}" if stalled else ""
