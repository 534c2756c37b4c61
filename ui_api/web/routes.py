"""Every page and the file it is in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from litestar import Request, Router
from litestar.di import NamedDependency, Provide

from sidecar.service import Service
from ui_api.web import config, events, history, incidents, keys, live, overview, silences
from ui_api.web.forms import read_form, refuse_foreign
from ui_api.web.look import Desk
from ui_api.web.static import get_file
from ui_api.web.trouble import HANDLERS

PAGES: Sequence[Any] = [
    overview.show_overview,
    *(config.show_config, config.show_revision, config.restore),
    *(history.show_history, history.show_delivery, history.retry_one, history.ask_about_many, history.retry_many),
    *(events.show_events, events.show_event, events.replay, events.show_form, events.take_form),
    *(incidents.show_incidents, incidents.show_incident, incidents.acknowledge, incidents.close),
    *(silences.show_silences, silences.show_form, silences.take_form, silences.end_one),
    keys.show_keys,
]


def desk(request: Request[Any, Any, Any], service: NamedDependency[Service]) -> Desk:
    return Desk(request, service)


def pages() -> Router:
    dependencies = {"desk": Provide(desk, sync_to_thread=False), "form": Provide(read_form)}
    handlers = [*PAGES, live.get_changes, get_file]
    return Router(
        "/",
        route_handlers=handlers,
        dependencies=dependencies,
        guards=[refuse_foreign],
        exception_handlers=HANDLERS,
        include_in_schema=False,
    )
