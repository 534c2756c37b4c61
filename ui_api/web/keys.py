"""How anybody seals a secret for notifier.yaml, with nothing but the public key."""

from __future__ import annotations

from litestar import Response, get
from litestar.di import NamedDependency

from ui_api import shapes
from ui_api.web.look import Desk


@get("/keys", sync_to_thread=True)
def show_keys(desk: NamedDependency[Desk]) -> Response[str]:
    service = desk.service
    config = shapes.config_of(service.live.current)
    newest, _ = service.keys.newest
    return desk.show(
        "keys.html",
        keys=service.keys.ring().public,
        newest=newest,
        in_file=config.settings.sealing_keys,
        integrations=list(config.integrations.values()),
    )
