"""What came in: the list of events, one with the reasons of who was told, and sending one by hand."""

from __future__ import annotations

from itertools import islice
from typing import Any, Final
from urllib.parse import urlencode

import msgspec
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath

from sidecar.core import samples
from sidecar.core.bodies import read_bodies
from sidecar.core.facts import text
from sidecar.core.model import EVENT_TYPES, Event
from sidecar.core.render import TITLE_LIMIT, title
from sidecar.core.words import cut, one_line
from sidecar.engine import Answer
from sidecar.errors import ConflictError, InvalidError
from sidecar.service import Service
from ui_api import shapes
from ui_api.events import happen_again, stored_event, taken
from ui_api.limits import Limits
from ui_api.preview import previewed, rulebook_of
from ui_api.web import paging
from ui_api.web.forms import Form
from ui_api.web.look import Desk

ROWS: Final = 50
MOST_CHOICES: Final = 200
SAMPLES: Final = {each.event_type: each for each in reversed(samples.EVENTS)}
"""The first of each type."""
SOURCE: Final = "page"


@get("/events", sync_to_thread=True)
def show_events(desk: NamedDependency[Desk]) -> Response[str]:
    pages, here = desk.service.ledger.pages, paging.place(desk)
    event_type = desk.request.query_params.get("event_type", "").strip()
    rows, before = pages.events(event_type or None, limit=ROWS, before=here.before)
    kept = urlencode({"event_type": event_type}) if event_type else ""
    return desk.show(
        "events.html",
        rows=rows,
        event_type=event_type,
        types=list(dict.fromkeys([*EVENT_TYPES, *islice(pages.history.types(), MOST_CHOICES)])),
        pager=paging.pager(here, kept, before),
        is_first=here.is_first,
    )


@get("/events/{event_id:str}", sync_to_thread=True)
def show_event(event_id: FromPath[str], desk: NamedDependency[Desk]) -> Response[str]:
    stored = stored_event(event_id, desk.service)
    return desk.show(
        "event.html",
        one=shapes.event_shape(stored),
        title=cut(one_line(title(stored.event)), TITLE_LIMIT),
        is_decided=stored.decisions is not None,
        named=names(desk.service),
        attachments=stored.event.attachments,
        silences=silences_for(stored.event, stored.incident_id),
    )


def names(service: Service) -> dict[str, str]:
    """Of the integrations, by id."""
    return {each.id: each.name for each in shapes.config_of(service.live.current).integrations.values()}


def silences_for(event: Event, incident_id: str | None) -> dict[str, str]:
    """What of an event one may not want to hear of, and what stands after the ? of the form for that."""
    data = event.event_data
    host, device = text(data, "host_name"), text(data, "device_name")
    wanted = {
        "this incident": {"incident_id": incident_id or ""},
        f"all of {host}": {"host_name": host},
        f"all of {device}": {"host_name": host, "device_name": device} if device else {},
    }
    return {
        cut(one_line(label), 60): urlencode({name: value for name, value in fields.items() if value})
        for label, fields in wanted.items()
        if any(fields.values())
    }


@post("/events/{event_id:str}/replay", sync_to_thread=True)
def replay(event_id: FromPath[str], desk: NamedDependency[Desk], limits: NamedDependency[Limits]) -> Response[None]:
    again = happen_again(event_id, desk.service, limits)
    return desk.go(f"/events/{taken(again).accepted[0].id}", "The same happened once more; this is the new event.")


# ---------------------------------------------------------------------- by hand


@get("/events/new", sync_to_thread=True)
def show_form(desk: NamedDependency[Desk]) -> Response[str]:
    return form_page(desk, written(desk.request.query_params.get("sample", "script_execution_failed")))


def written(sample: str) -> str:
    """The body of an event of this type, to be changed and sent; its times are those of the sample."""
    event = SAMPLES.get(sample)
    body = {"event_type": event.event_type, "event_data": event.event_data} if event else {"event_type": sample[:100]}
    return msgspec.json.format(msgspec.json.encode(body), indent=2).decode()


@post("/events/new", sync_to_thread=True)
def take_form(desk: NamedDependency[Desk], form: NamedDependency[Form]) -> Response[Any]:
    """Say who would be told, or let it happen."""
    body, service = form.text("body"), desk.service
    try:
        incoming = read_bodies(body.encode(), lines=False, source=SOURCE)
        if form.text("step") == "preview":
            return form_page(desk, body, would=previewed(incoming[0].body, rulebook_of(service), service))
        return sent(desk, taken(service.engine.accept(incoming).result()))
    except InvalidError as error:
        return form_page(desk, body, status=422, wrong=[str(each) for each in error.problems])
    except ConflictError as error:
        return form_page(desk, body, status=409, wrong=[str(error)])


def sent(desk: Desk, answer: Answer) -> Response[None]:
    number, refused = len(answer.accepted), len(answer.rejected)
    said = "The event is in." if number == 1 else f"{number:,} events are in."
    also = f" {refused:,} could not be taken: {answer.rejected[0].reason}" if refused else ""
    return desk.go(f"/events/{answer.accepted[0].id}" if number == 1 else "/events", said + also)


def form_page(
    desk: Desk, body: str, status: int = 200, wrong: list[str] | None = None, would: Any = None
) -> Response[str]:
    return desk.show(
        "event_new.html",
        status,
        body=body,
        types=list(SAMPLES),
        wrong=wrong or [],
        would=would,
        named=names(desk.service),
    )
