"""Is it alive, is it well, and what does notifier.yaml say of itself."""

from __future__ import annotations

import os
from typing import Any

import msgspec
from litestar import MediaType, get
from litestar.di import NamedDependency

from sidecar.service import Service
from ui_api.problems import shown


class ConfigState(msgspec.Struct, kw_only=True):
    """`stale`: the file has problems, the last good one is in force. `degraded`: there never was a good one."""

    state: str
    revision: str
    file: str
    writable: bool
    problems: list[dict[str, Any]]


@get("/healthz", tags=["health"], summary="Alive")
async def healthz() -> dict[str, str]:
    return {"status": "ok"}


@get("/readyz", sync_to_thread=True, tags=["health"], summary="Ready, with the state of the configuration")
def readyz(service: NamedDependency[Service]) -> dict[str, Any]:
    """200 while events are taken and kept, also when notifier.yaml is not in order: `config` says so."""
    return {"status": "ok", "waiting": service.ledger.pages.waiting(), "config": config_state(service)}


@get("/config", sync_to_thread=True, tags=["config"], summary="The state of notifier.yaml")
def get_config(service: NamedDependency[Service]) -> ConfigState:
    return config_state(service)


def config_state(service: Service) -> ConfigState:
    state, path = service.live.current, service.live.path
    return ConfigState(
        state=state.state,
        revision=state.version,
        file=str(path),
        writable=os.access(path if path.exists() else path.parent, os.W_OK),
        problems=[{**shown(each), "severity": each.severity} for each in state.problems],
    )


@get("/", media_type=MediaType.TEXT, include_in_schema=False)
async def index() -> str:
    return (
        "virtualpytest-notifier is running.\n\n"
        "POST /server/notifications/events      send an event\n"
        "GET  /server/notifications/history     who was told what\n"
        "GET  /server/notifications/config      the state of notifier.yaml\n"
        "GET  /schema                           the whole API (OpenAPI)\n"
    )
