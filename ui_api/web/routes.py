"""Every page and the file it is in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from litestar import Request
from litestar.di import NamedDependency, Provide

from sidecar import edits
from sidecar.service import Service
from ui_api.auditing import deed_of
from ui_api.doorkeeper import Doorkeeper
from ui_api.once import Once
from ui_api.web import (
    audit,
    config,
    entries,
    events,
    history,
    incidents,
    integration_form,
    integrations,
    keys,
    live,
    login,
    overview,
    rules,
    silences,
    trying,
    who,
)
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
    *(audit.show_audit, keys.show_keys, login.show_login, login.log_in, login.log_out),
    *(integrations.show_integrations, integrations.switch_integration, integrations.test_integration),
    *(integrations.ask_to_delete, integrations.delete_integration, integrations.rename_integration),
    *(integration_form.choose_integration, integration_form.make_integration),
    *(integration_form.show_integration, integration_form.edit_integration, integration_form.change_integration),
    *(rules.show_rules, rules.new_rule, rules.show_rule, rules.edit_rule, rules.make_rule, rules.change_rule),
    *(rules.ask_what_to_try, rules.try_rules, rules.switch_rule, rules.rename_rule),
    *(rules.ask_to_delete_rule, rules.delete_rule, trying.show_mail),
    *(entries.pages(edits.QUIET_HOURS), entries.pages(edits.TEMPLATES)),
]


def desk(
    request: Request[Any, Any, Any], service: NamedDependency[Service], doorkeeper: NamedDependency[Doorkeeper]
) -> Desk:
    made = Desk(request, service, doorkeeper, live.seen(service))
    deed_of(request).by = who.remembered(made)
    return made


@cache
def pages() -> Once:
    """Of every application in this process."""
    dependencies = {
        "desk": Provide(desk, sync_to_thread=False),
        "form": Provide(read_form),
    }
    handlers = [*PAGES, live.get_changes, get_file]
    return Once(
        "/",
        route_handlers=handlers,
        dependencies=dependencies,
        guards=[refuse_foreign],
        exception_handlers=HANDLERS,
        include_in_schema=False,
    )
