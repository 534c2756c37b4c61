"""Every page and the file it is in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from litestar import Request, Router
from litestar.di import NamedDependency, Provide

from sidecar.service import Service
from ui_api.web import config, keys, live, overview
from ui_api.web.forms import read_form, refuse_foreign
from ui_api.web.look import Desk
from ui_api.web.static import get_file
from ui_api.web.trouble import HANDLERS

PAGES: Sequence[Any] = [
    overview.show_overview,
    *(config.show_config, config.show_revision, config.restore),
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
