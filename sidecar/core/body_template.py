"""A webhook's own body: a text of Jinja2 over the fields of `core.webhook_body`, tried before it is used. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import msgspec

from sidecar.core import render
from sidecar.core.budget import Fault
from sidecar.core.channel import Fact, Message
from sidecar.core.samples import COURSES, DELIVERY, EVENTS, SETTINGS
from sidecar.core.webhook_body import VARIABLES, record
from sidecar.errors import Problem

if TYPE_CHECKING:
    from sidecar.core.sandbox import Program

JSON_TYPE: Final = re.compile(r"application/([\w.-]+\+)?json\b", re.IGNORECASE)
NASTY: Final = 'a "quoted" \\ text\nwith a second line'
"""What a text of an event may look like, and what breaks JSON that is put together by hand."""


def made(program: Program, message: Message, content_type: str) -> str | Fault:
    """The body, or why it cannot be used. One for JSON is JSON."""
    from sidecar.core.sandbox import OUTPUT_LIMIT  # noqa: PLC0415  # loaded with the template, not before

    text = program.render(record(message))
    if isinstance(text, Fault):
        return text
    if len(text) > OUTPUT_LIMIT or not text.strip():
        found = f"more than {OUTPUT_LIMIT:,} characters" if text.strip() else "nothing"
        return Fault(0, f"it makes {found}")
    if JSON_TYPE.match(content_type) and (trouble := not_json(text)):
        return Fault(0, f"what it makes is not JSON ({trouble}); write {{{{ title|tojson }}}} without quotes around it")
    return text


def not_json(text: str) -> str:
    """Why a text is not JSON; "" if it is."""
    try:
        msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError) as error:
        return str(error).removeprefix("JSON is malformed: ")
    return ""


def problems(program: Program, content_type: str) -> Iterator[Problem]:
    """What is wrong with a template, tried on a message of every kind."""
    if program.faults:
        yield from (Problem(path="template", message=str(fault)) for fault in program.faults)
        return
    for name, message in samples():
        if isinstance(found := made(program, message, content_type), Fault):
            yield Problem(path="template", message=f"{found} (tried with {name})")
            break
    for name in sorted(program.names - VARIABLES.keys()):
        close = get_close_matches(name, VARIABLES, n=1)
        meant = f"; did you mean '{close[0]}'?" if close else f"; known: {', '.join(VARIABLES)}"
        yield Problem(path="template", message=f"unknown variable '{name}'{meant}")


@cache
def samples() -> tuple[tuple[str, Message], ...]:
    """What it is, and a message: of each type of event, of a course, and one that is hard to write as JSON."""
    one_each: list[tuple[Any, Any, Any]] = [(event, DELIVERY, ()) for event in EVENTS]
    found = [
        (f"a sample {event.event_type}", render.message(event, delivery, SETTINGS, others))
        for event, delivery, others in (*one_each, *COURSES)
    ]
    nasty = msgspec.structs.replace(found[0][1], title=NASTY, body=NASTY, facts=(Fact(NASTY, NASTY),))
    return (*found, ("a text that has quotes and two lines", nasty))
