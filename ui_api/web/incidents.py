"""Problems that last, as people see them: which are open, who takes care, and that one is over."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlencode

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath

from ui_api import incidents as api
from ui_api.web import paging, who
from ui_api.web.events import names
from ui_api.web.forms import Form
from ui_api.web.look import Desk

ROWS: Final = 50
EVENTS_SHOWN: Final = 100
MESSAGES_SHOWN: Final = 100


@get("/incidents", sync_to_thread=True)
def show_incidents(desk: NamedDependency[Desk]) -> Response[str]:
    """The open ones; with `?state=all` also those that are over."""
    pages, here = desk.service.ledger.pages, paging.place(desk)
    is_all = desk.request.query_params.get("state") == "all"
    found, before = pages.incidents(is_open=None if is_all else True, limit=ROWS, before=here.before)
    return desk.show(
        "incidents.html",
        rows=[api.incident_shape(each) for each in found],
        number_open=pages.figures.open_incidents()[0],
        is_all=is_all,
        pager=paging.pager(here, urlencode({"state": "all"}) if is_all else "", before),
        is_first=here.is_first,
        name=who.remembered(desk),
    )


@get("/incidents/{incident_id:str}", sync_to_thread=True)
def show_incident(incident_id: FromPath[str], desk: NamedDependency[Desk]) -> Response[str]:
    service = desk.service
    incident = api.known(incident_id, service)
    return desk.show(
        "incident.html",
        one=api.incident_shape(incident),
        events=service.ledger.pages.events_of(incident, EVENTS_SHOWN),
        messages=service.ledger.pages.history.of_incident(incident_id, MESSAGES_SHOWN),
        most_messages=MESSAGES_SHOWN,
        named=names(service),
        name=who.remembered(desk),
    )


@post("/incidents/{incident_id:str}/ack", sync_to_thread=True)
def acknowledge(incident_id: FromPath[str], desk: NamedDependency[Desk], form: NamedDependency[Form]) -> Response[None]:
    incident = api.acknowledge(incident_id, who.named(desk, form), desk.service)
    said = f"{incident.acknowledged_by} takes care of it: nobody is reminded, nothing escalates."
    return desk.go(f"/incidents/{incident_id}", said, who.cookies(form))


@post("/incidents/{incident_id:str}/close", sync_to_thread=True)
def close(incident_id: FromPath[str], desk: NamedDependency[Desk], form: NamedDependency[Form]) -> Response[None]:
    incident = api.resolve(incident_id, who.named(desk, form), desk.service)
    said = f"It is over, says {incident.closed_by}. The next failure opens another incident."
    return desk.go(f"/incidents/{incident_id}", said, who.cookies(form))
