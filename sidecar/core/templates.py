"""`templates:` of notifier.yaml: a rule's own words in the place of the built-in ones.

A template that fails never loses a message: the built-in text goes out, with one line that says what was wrong.
What a template may do, and how that is bounded, stands in `core.sandbox`, which is loaded with the first template.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal
from zoneinfo import ZoneInfo

import msgspec

from sidecar.core import facts, lab_pages, render
from sidecar.core.budget import Fault
from sidecar.core.channel import Message
from sidecar.core.config import Config, Settings, Template
from sidecar.core.model import Delivery, Event, Occasion
from sidecar.core.render import BODY_LIMIT, TITLE_LIMIT
from sidecar.core.samples import COURSES, DELIVERY, EVENTS, SETTINGS
from sidecar.core.words import clean, cut, one_line, told_time, words
from sidecar.errors import Problem

if TYPE_CHECKING:
    from sidecar.core.sandbox import Program

Field = Literal["title", "body"]
FAULT_LIMIT: Final = 300
ABOUT_SEVERAL: Final = frozenset({"events", "count"})
NOTE_LIMIT: Final = 400
VARIABLES: Final[Mapping[str, str]] = {
    "icon": "the severity as a picture, such as ❌; channels put it before the title by themselves",
    "title": "the built-in title",
    "body": "the built-in text",
    "error": "what went wrong, from whichever field says so",
    "name": "of the script or campaign",
    "host": "`host_name`",
    "device": "`device_name`, or `device_id` where there is no name",
    "duration": "how long it ran, in words: 3 min 4 s; in milliseconds it is `event_data.duration`",
    "passed": "whether the run passed; missing where nothing ran",
    "incident": "what kind of incident, in words: Black screen",
    "ended": "whether this tells of the end of an incident",
    "severity": "debug, info, warning, error or critical; info at the end of an incident",
    "event_type": "such as script_execution_failed",
    "time": "when it happened, in the time zone of `settings.timezone`",
    "report_url": "the report",
    "logs_url": "the log",
    "picture_url": "what the screen showed",
    "host_url": "your own page about the host, by `settings.links.host`",
    "device_url": "your own page about the device, by `settings.links.device`",
    "explain_url": "the page that says who was told, and why, or lists all that the message is about; only with "
    "`settings.public_url`",
    "turn": "why this message is sent: event, first_failure, still_failing, recovered, reminder, escalated, flapping, "
    "calmed, after_silence, and for Jira and its kind acknowledged or closed",
    "failures": "how many failures there have been since `since`",
    "since": "when the problem began, in the time zone of `settings.timezone`",
    "changes": "how often something that keeps changing has changed since then",
    "count": "how many events the message tells of; more than one only in groups, digests and the like",
    "events": "those events, the oldest first (500 at most): a list with `name`, `about`, `host`, `device`, "
    "`host_url`, `device_url`, `outcome` (failed, passed or nothing), `error`, `time`, `severity`, `event_type` and "
    "`event_data`",
    "timezone": "`settings.timezone`",
    "links": "all links of the message: a list with `label` and `url`",
    "facts": "the built-in list of facts: a list with `label` and `value`",
    "event": "`event.id`, `event.event_type`, `event.severity`, `event.time` (UTC), `event.source`, as they came",
    "event_data": "everything that the event brought, also what has the name of one of these: `event_data.title`",
}


def variables() -> Mapping[str, str]:
    """The variables of every template, beside the fields of the event's own data: name → what it is."""
    return VARIABLES


def values(
    event: Event, delivery: Delivery, built_in: Message, settings: Settings, others: Sequence[Event] = ()
) -> dict[str, Any]:
    """The variables of one message. A field of the event never takes the place of one of ours."""
    zone = ZoneInfo(settings.timezone)
    return {
        **event.event_data,
        **of_event(event, zone),
        **of_course(delivery.occasion, zone),
        **of_message(built_in),
        **links_of(event.event_data, settings),
        "events": [entry(each, settings, zone) for each in (event, *others)],
        "timezone": settings.timezone,
        "event_data": event.event_data,
    }


def of_event(event: Event, zone: ZoneInfo) -> dict[str, Any]:
    data = event.event_data
    outcome, took = facts.succeeded(event.event_type, data), facts.duration(data)
    return {
        "error": facts.error_text(data),
        "name": facts.text(data, "script_name", "campaign_name", "campaign_id"),
        "host": facts.text(data, "host_name"),
        "device": facts.text(data, "device_name", "device_id"),
        "duration": words(took) if took is not None else None,
        "passed": outcome[0] if outcome else None,
        "incident": render.incident(data) if facts.family(event.event_type) in ("monitoring", "system") else None,
        "ended": render.has_ended(event),
        "event_type": event.event_type,
        "time": told_time(event.time, zone),
        "event": as_it_came(event),
    }


def as_it_came(event: Event) -> dict[str, Any]:
    return {
        "id": event.id,
        "event_type": event.event_type,
        "severity": event.severity.name,
        "time": event.time.isoformat(),
        "source": event.source,
    }


def of_course(occasion: Occasion, zone: ZoneInfo) -> dict[str, Any]:
    """Why it is told now."""
    return {
        "turn": occasion.turn,
        "failures": occasion.failures,
        "since": told_time(occasion.since, zone) if occasion.since else None,
        "changes": occasion.changes,
    }


def of_message(built_in: Message) -> dict[str, Any]:
    """What would be sent without a template."""
    urls = {link.label: link.url for link in built_in.links}
    return {
        "icon": built_in.icon,
        "title": built_in.title,
        "body": built_in.body,
        "severity": built_in.severity.name,
        "count": built_in.events,
        "report_url": urls.get("Report"),
        "logs_url": urls.get("Logs"),
        "picture_url": urls.get("Picture"),
        "explain_url": urls.get("Why am I told?"),
        "links": msgspec.to_builtins(built_in.links),
        "facts": msgspec.to_builtins(built_in.facts),
    }


def links_of(data: Mapping[str, Any], settings: Settings) -> dict[str, Any]:
    found = lab_pages.urls(data, settings.links)
    return {"host_url": found.get("host"), "device_url": found.get("device")}


def entry(event: Event, settings: Settings, zone: ZoneInfo) -> dict[str, Any]:
    """One event of a message that tells of several."""
    data = event.event_data
    return {
        "name": facts.text(data, "script_name", "campaign_name", "campaign_id"),
        "about": render.about(event),
        "host": facts.text(data, "host_name"),
        "device": facts.text(data, "device_name", "device_id"),
        **links_of(data, settings),
        "outcome": facts.outcome(event.event_type, data),
        "error": facts.error_text(data),
        "time": told_time(event.time, zone),
        "severity": event.severity.name,
        "event_type": event.event_type,
        "event_data": data,
    }


# ---------------------------------------------------------------------- used


def message(event: Event, delivery: Delivery, config: Config, others: Sequence[Event] = (), more: int = 0) -> Message:
    """What this delivery says: the built-in message, or what the template of its rule makes of it.

    `others` are the further events that it collects, and `more` how many there are beyond those.
    """
    built_in = render.message(event, delivery, config.settings, others, more)
    template = config.template_of(delivery.rule_id, delivery.integration_id)
    said = built_in
    if template is not None and (not others or is_about_several(template)):
        said = applied(template, values(event, delivery, built_in, config.settings, others), built_in)
    return with_line(said, cut(one_line(delivery.note), NOTE_LIMIT)) if delivery.note else said


def is_about_several(template: Template) -> bool:
    """Whether it can tell of several events: one that does not ask for them would tell of the first one only."""
    return any(not program.names.isdisjoint(ABOUT_SEVERAL) for program in template.programs.values())


def applied(template: Template, known: Mapping[str, Any], built_in: Message) -> Message:
    """The message in the template's words. A text that comes out empty, or fails, leaves the built-in one."""
    made = {field: program.render(known) for field, program in template.programs.items()}
    said = built_in
    if title := titled(made.get("title"), built_in.icon):
        said = msgspec.structs.replace(said, title=title)
    if body := bodied(made.get("body")):
        said = msgspec.structs.replace(said, body=body, facts=())
    faults = [f"The {field} of the template '{template.id}' failed: {each}" for field, each in failed(made)]
    return with_footnote(said, faults[0]) if faults else said


def failed(made: Mapping[Field, str | Fault]) -> Iterator[tuple[str, Fault]]:
    for field, text in made.items():
        if isinstance(text, Fault):
            yield field, text


def titled(made: str | Fault | None, icon: str) -> str:
    """The title, without the icon at its start: channels put that there themselves."""
    text = one_line(made) if isinstance(made, str) else ""
    return cut(text.removeprefix(icon).lstrip(), TITLE_LIMIT)


def bodied(made: str | Fault | None) -> str:
    return cut(clean(made).strip(), BODY_LIMIT) if isinstance(made, str) else ""


def with_footnote(said: Message, fault: str) -> Message:
    why = cut(one_line(fault), FAULT_LIMIT)
    return msgspec.structs.replace(with_line(said, f"{why}; the built-in text is used."), template_fault=why)


def with_line(said: Message, line: str) -> Message:
    """The message with a last line in brackets, about the message itself."""
    footnote = f"({line})"
    body = f"{cut(said.body, BODY_LIMIT - len(footnote) - 2)}\n\n{footnote}"
    return msgspec.structs.replace(said, body=body)


# ---------------------------------------------------------------------- checked


def check(template: Template) -> list[Problem]:
    """What is wrong with a template, tried on a sample of every type. The `path` of a problem is title or body."""
    problems: list[Problem] = []
    for field, program in template.programs.items():
        problems += [Problem(path=field, message=str(fault)) for fault in program.faults or failures(program)]
        unknown = sorted(program.names - known())
        problems += [
            Problem(path=field, message=doubt(name), severity="warning", code="unknown-variable") for name in unknown
        ]
        problems += [
            Problem(path=field, message=twice(name), severity="warning", code="escaped-twice")
            for name in sorted(program.escapes)
        ]
    return problems


def failures(program: Program) -> list[Fault]:
    """The first failure of a text with the samples, if there is one."""
    for event_type, sample in samples():
        made = program.render(sample)
        if isinstance(made, Fault):
            return [Fault(made.line, f"{made.message} (tried with a sample {event_type})")]
    return []


def doubt(name: str) -> str:
    """What there is to say about a variable that neither we nor any sample have: events have free fields."""
    close = get_close_matches(name, sorted(known()), n=1)
    meant = f"; did you mean '{close[0]}'?" if close else "."
    return f"unknown variable '{name}'{meant} If an event of yours has it, write {name}|default('')"


def twice(name: str) -> str:
    return (
        f"the filter '{name}' is for a webhook's own body; what this writes is plain text, which every channel puts "
        "into its own markup, so it would be escaped twice. Leave it out"
    )


@cache
def known() -> frozenset[str]:
    """Our variables and every field of the samples."""
    return frozenset(VARIABLES).union(*(event.event_data for event in EVENTS))


@cache
def samples() -> tuple[tuple[str, Mapping[str, Any]], ...]:
    """Event type and variables of each sample."""
    one_each = [(event, DELIVERY, ()) for event in EVENTS]
    return tuple(
        (event.event_type, values(event, delivery, render.message(event, delivery, SETTINGS, others), SETTINGS, others))
        for event, delivery, others in (*one_each, *COURSES)
    )
