"""Is it alive, and is it well."""

from __future__ import annotations

from typing import Any

from litestar import MediaType, get
from litestar.di import NamedDependency

from sidecar.service import Service
from ui_api.config import config_state


@get("/healthz", tags=["health"], summary="Alive")
async def healthz() -> dict[str, str]:
    return {"status": "ok"}


@get("/readyz", sync_to_thread=True, tags=["health"], summary="Ready, with the state of the configuration")
def readyz(service: NamedDependency[Service]) -> dict[str, Any]:
    """200 while events are taken and kept, also when notifier.yaml is not in order: `config` says so."""
    return {"status": "ok", "waiting": service.ledger.pages.waiting(), "config": config_state(service)}


@get("/", media_type=MediaType.TEXT, include_in_schema=False)
async def index() -> str:
    return (
        "virtualpytest-notifier is running.\n\n"
        "POST /server/notifications/events      send an event\n"
        "GET  /server/notifications/history     who was told what\n"
        "GET  /server/notifications/config      the state of notifier.yaml\n"
        "GET  /schema                           the whole API (OpenAPI)\n"
    )
