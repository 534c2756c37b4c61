"""Trying rules: who would be told of an event, why not, in which words; and what a change would have said lately."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

import msgspec
from litestar import MediaType, Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath

from sidecar import document
from sidecar.core.match import Rulebook
from sidecar.core.model import Decision, Event
from sidecar.core.render import title
from sidecar.core.samples import EVENTS
from sidecar.core.simulate import Simulation
from sidecar.edits import Change
from sidecar.errors import InvalidError, NotFoundError
from sidecar.live import FIRST_TEXT
from sidecar.preview import Would
from sidecar.service import Service
from ui_api.bodies import object_of
from ui_api.events import body_of
from ui_api.preview import rulebook_of, tried
from ui_api.simulation import OneAtATime, played
from ui_api.web.forms import Form
from ui_api.web.mails import Mails

NEWEST: Final = 15
"""Events that can be chosen."""
MESSAGES_SHOWN: Final = 5
SIMULATION_S: Final = 20.0
DAYS: Final = ("1d", "7d", "30d")
EXAMPLE: Final = {
    "event_type": "script_execution_failed",
    "event_data": {"script_name": "goto_live", "host_name": "pi-1", "device_name": "stb-1", "error_msg": "no picture"},
}
MAIL_POLICY: Final = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'"


class Shown(msgspec.Struct, frozen=True):
    """A message that would be owed. `mail` is the key of its HTML, as an e-mail would have it."""

    would: Would
    mail: str


class Tried(msgspec.Struct, frozen=True, kw_only=True):
    """What would happen with an event. `more_messages`: how many there are beyond those."""

    event: Event
    decisions: Sequence[Decision]
    messages: list[Shown]
    more_messages: int
    unrouted: bool


class Choice(msgspec.Struct, frozen=True):
    value: str
    label: str


@get("/mails/{key:str}", sync_to_thread=True)
def show_mail(key: FromPath[str], mails: NamedDependency[Mails]) -> Response[str]:
    """For a frame: no scripts, no forms, nothing from anywhere."""
    headers = {
        "Content-Security-Policy": MAIL_POLICY,
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(mails.get(key), media_type=MediaType.HTML, headers=headers)


# ---------------------------------------------------------------------- which event


def choices(service: Service) -> list[tuple[str, list[Choice]]]:
    """The newest events and the samples, each with the value that `chosen` reads."""
    rows, _ = service.ledger.pages.events(limit=NEWEST)
    stored = filter(None, (service.ledger.pages.event(each.id) for each in rows))
    newest = [Choice(each.event.id, f"{title(each.event)[:90]} ({each.event.event_type})") for each in stored]
    samples = [
        Choice(f"sample:{number}", f"{title(each)[:90]} ({each.event_type})") for number, each in enumerate(EVENTS)
    ]
    return [("The newest events", newest), ("Examples", samples)]


def chosen(form: Form, service: Service) -> dict[str, Any]:
    """The body of the event that the form names, or has written. Raises NotifierError."""
    wanted = form.text("try_event")
    if not wanted:
        return object_of(form.text("try_body").encode())
    if wanted.startswith("sample:"):
        number = wanted.removeprefix("sample:")
        if not number.isdecimal() or int(number) >= len(EVENTS):
            raise NotFoundError("there is no such example; choose another")
        return body_of(EVENTS[int(number)])
    stored = service.ledger.pages.event(wanted)
    if stored is None:
        raise NotFoundError("this event is not kept any more; choose another")
    return body_of(stored.event)


# ---------------------------------------------------------------------- trying


def candidate(service: Service, change: Change | None) -> tuple[str, Rulebook]:
    """The text with a change, and its rules; without one, those in force. Raises InvalidError."""
    state = service.live.current
    if change is None:
        return state.in_force, rulebook_of(service)
    text = change(state.text or FIRST_TEXT)
    parsed = document.parse(text)
    if parsed.config is None:
        raise InvalidError([each for each in parsed.problems if each.severity == "error"])
    known = state.rulebook.config.integrations if state.rulebook else {}
    opened = {name: known.get(name, each) for name, each in parsed.config.integrations.items()}
    return text, Rulebook(msgspec.structs.replace(parsed.config, integrations=opened))


def trial(service: Service, mails: Mails, form: Form, rulebook: Rulebook) -> Tried:
    """Raises NotifierError for an event that is none."""
    found = tried(chosen(form, service), rulebook, service)
    return Tried(
        event=found.event,
        decisions=found.decisions,
        messages=[shown(each, service, mails) for each in found.messages[:MESSAGES_SHOWN]],
        more_messages=max(0, len(found.messages) - MESSAGES_SHOWN),
        unrouted=found.unrouted,
    )


def shown(would: Would, service: Service, mails: Mails) -> Shown:
    from sidecar.channels.email import html  # noqa: PLC0415  # a channel is loaded when somebody needs it

    return Shown(would, mails.keep(service.new_id("mail"), html(would.message)))


def impact(service: Service, simulating: OneAtATime, form: Form, text: str) -> Simulation:
    """What the text would have said of the last days. Raises NotifierError."""
    wanted = form.text("since")
    since = wanted if wanted in DAYS else "7d"
    return played(text.encode(), since, service, simulating, SIMULATION_S)


def example() -> str:
    return json.dumps(EXAMPLE, indent=2)
