"""The HTTP face: puts the resources together. No decisions, no state of its own."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, Final

from litestar import Litestar, Request
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.types import ASGIApp

from sidecar.core.bodies import BYTES_LIMIT
from sidecar.core.config import Settings
from sidecar.edits import QUIET_HOURS, TEMPLATES
from sidecar.memory import collector_paused, short_turns
from sidecar.service import Service
from sidecar.wire.services import Catalogue
from ui_api import (
    alert_webhooks,
    audit,
    channels,
    clicks,
    config,
    entries,
    events,
    health,
    history,
    incidents,
    integrations,
    links,
    metrics,
    preview,
    replicas,
    rules,
    services,
    silences,
)
from ui_api.access import Access
from ui_api.auditing import Auditor
from ui_api.bodies import read_asked, read_object
from ui_api.documented import documented
from ui_api.doorkeeper import Doorkeeper
from ui_api.faces import Faces
from ui_api.filters import read_filter
from ui_api.glued import PREFIX, Unglue
from ui_api.guard import Guard
from ui_api.landing import Landing
from ui_api.limits import Limits
from ui_api.once import Once
from ui_api.parts import Upon, given
from ui_api.posting import Posting
from ui_api.problems import HANDLERS
from ui_api.repeated import refuse_repeated
from ui_api.saving import saver
from ui_api.shapes import config_of
from ui_api.simulation import OneAtATime, simulate_config
from ui_api.web.mails import Mails

RESOURCES: Sequence[Any] = [
    *(alert_webhooks.post_alertmanager, alert_webhooks.post_grafana),
    *(events.post_events, events.list_events, events.get_event, events.replay_event),
    *(integrations.list_integrations, integrations.get_integration, integrations.create_integration),
    *(integrations.update_integration, integrations.patch_integration, integrations.rename_integration),
    *(integrations.delete_integration, integrations.test_integration),
    *(rules.list_rules, rules.get_rule, rules.create_rule, rules.update_rule, rules.patch_rule, rules.rename_rule),
    rules.delete_rule,
    *(entries.resource(QUIET_HOURS), entries.resource(TEMPLATES)),
    *(history.list_history, history.export_history, history.get_delivery, channels.list_channels),
    *(history.retry_many, history.retry_delivery, preview.preview),
    *(incidents.list_incidents, incidents.get_incident, incidents.acknowledge_incident, incidents.resolve_incident),
    *(silences.list_silences, silences.get_silence, silences.create_silence, silences.end_silence),
    *(audit.list_acts, audit.export_acts),
    *(services.list_services, services.get_service, simulate_config),
    *(config.get_config, config.check_config, config.get_settings, config.patch_settings),
    replicas.list_replicas,
    *(config.list_revisions, config.get_revision, config.get_difference, config.restore_revision),
]


class Described(JsonRenderPlugin):
    """`/schema`: the API, with all that it may answer."""

    def render(self, request: Request[Any, Any, Any], openapi_schema: dict[str, Any]) -> bytes:
        return super().render(request, documented(openapi_schema))


LINKS: Sequence[Any] = [links.ask_about_link, links.follow_link]
HOOKS: Sequence[Any] = [clicks.take_click]
PARTS: Final = ("service", "doorkeeper", "limits", "simulating", "catalogue", "ending", "landing", "mails")
MAKING: Final = threading.Lock()
"""Held by the thread that makes the pages."""
OUTSIDE: Sequence[Any] = [health.healthz, health.readyz, metrics.metrics, channels.get_schema]


def create_app(
    service: Service,
    limits: Limits,
    doorkeeper: Doorkeeper,
    *,
    trusted: bool = False,
    ending: Callable[[], bool] = lambda: False,
) -> ASGIApp:
    """The whole application over a running service. `trusted`: a proxy in front guards (--trust-network).

    `ending`: whether the server is stopping, so that streams end by themselves.
    """
    landing = Landing()
    service.ledger.when_told(landing.land)
    parts = {
        "service": service,
        "doorkeeper": doorkeeper,
        "limits": limits,
        "simulating": OneAtATime(),
        "catalogue": Catalogue(),
        "ending": ending,
        "landing": landing,
        "mails": Mails(),
    }

    def settings() -> Settings:
        return config_of(service.live.current).settings

    app = Upon(Faces(api_routes(), page_routes), parts)
    inner = Access(Posting(app, service, landing), doorkeeper, Auditor(service, landing, time.monotonic))
    return Guard(Unglue(inner), settings, trusted=trusted)


@cache
def api_routes() -> Litestar:
    """Of every application in this process."""
    parts = ((PREFIX, RESOURCES), ("/a", LINKS), ("/hooks", HOOKS))
    api = [Once(path, route_handlers=below, guards=[refuse_repeated]) for path, below in parts]
    described = OpenAPIConfig(
        title="virtualpytest-notifier", version="0.1.0", path="/schema", render_plugins=[Described(path="/")]
    )
    return litestar([*api, *OUTSIDE], described=described)


def page_routes() -> Litestar:
    """Of every application in this process. Two threads that want them at once get the same."""
    with MAKING, short_turns(), collector_paused():
        return made_pages()


@cache
def made_pages() -> Litestar:
    from ui_api.web.routes import pages  # noqa: PLC0415  # a notifier that nobody looks at does without

    return litestar([pages()], described=None)


def litestar(handlers: Sequence[Any], *, described: OpenAPIConfig | None) -> Litestar:
    return Litestar(
        handlers,
        dependencies={
            **{name: given(name) for name in PARTS},
            "given": Provide(read_object),
            "asked": Provide(read_asked),
            "by": Provide(links.read_name),
            "posted": Provide(clicks.read_posted),
            "wanted": Provide(read_filter, sync_to_thread=False),
            "acts": Provide(audit.read_acts, sync_to_thread=False),
            "saver": Provide(saver, sync_to_thread=False),
        },
        exception_handlers=HANDLERS,
        request_max_body_size=BYTES_LIMIT,
        openapi_config=described,
        logging_config=None,
    )
