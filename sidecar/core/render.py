"""From an event to the Message that a person reads: what, where, how long, why, and where to look.

The built-in messages. Every text that came from outside is cleaned here, once (`core.words`): no control characters,
none that turn the direction of text; a channel still has to escape it for its own markup.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from sidecar.core import course, facts, lab_pages, several
from sidecar.core.channel import Fact, Link, Message
from sidecar.core.config import Settings
from sidecar.core.model import TEST_EVENT_TYPE, Attachment, Delivery, Event, Occasion, Severity
from sidecar.core.words import clean, cut, local_time, one_line, told_time, words

TITLE_LIMIT: Final = 200
ABOUT_LIMIT: Final = 120
"""Of what one line of several is about; the rest of the line says how often, and why."""
BODY_LIMIT: Final = 4_000
VALUE_LIMIT: Final = 300
LABEL_LIMIT: Final = 40
"""Of a sender's own link."""
OTHER_FACTS_LIMIT: Final = 12
FAILED_SCRIPTS_LIMIT: Final = 10
PREVIEW_LIMIT: Final = 300
ICONS: Final = {
    Severity.debug: "🔍",
    Severity.info: "✅",
    Severity.warning: "⚠️",
    Severity.error: "❌",
    Severity.critical: "🔴",
}
LABELS: Final = {"Host": ("host_name",), "Device": ("device_name", "device_id"), "Interface": ("userinterface_name",)}
"""Facts, and the fields that they are read from."""
INCIDENTS: Final = {"blackscreen": "Black screen", "freeze": "Frozen picture", "ffmpeg_failure": "FFmpeg failure"}
SAID: Final = frozenset(
    {"host_name", "device_name", "device_id", "userinterface_name", "duration", "execution_time_ms", "title", "message"}
    | {"incident_id", "incident_uuid"}
    | {"severity", "error", "error_msg", "error_message", "description", "body", "text"}
)
"""Fields that a message has said already when it lists what else there is."""


def message(
    event: Event, delivery: Delivery, settings: Settings, others: Sequence[Event] = (), more: int = 0
) -> Message:
    """What this delivery says, with the further events that it collects, and how many there are beyond those."""
    return together([event, *others], more, delivery, settings) if others else alone(event, delivery, settings)


def alone(event: Event, delivery: Delivery, settings: Settings) -> Message:
    occasion = delivery.occasion
    severity = Severity.info if is_good_news(event, occasion) else event.severity
    named = course.titled(title(event), about(event), event, delivery)
    said = cut(clean(course.bodied(body(event), event, delivery)).strip(), BODY_LIMIT)
    return Message(
        delivery_id=delivery.id,
        event_id=event.id,
        event_type=event.event_type,
        severity=severity,
        icon=ICONS[severity],
        title=cut(one_line(named), TITLE_LIMIT) or event.event_type,
        body=said or no_details(event, delivery, ZoneInfo(settings.timezone)),
        facts=tuple(facts_of(event, delivery, said, ZoneInfo(settings.timezone))),
        links=tuple(links(event, settings)),
        attachments=tuple(attachments(event)),
        time=delivery.owed_at or event.time,
        attempts=delivery.attempts,
        turn=occasion.turn,
        in_silence=occasion.in_silence,
        is_over=is_over(event, occasion),
        incident_id=delivery.incident_id,
        is_test=event.event_type == TEST_EVENT_TYPE,
    )


def together(events: Sequence[Event], more: int, delivery: Delivery, settings: Settings) -> Message:
    occasion, zone = delivery.occasion, ZoneInfo(settings.timezone)
    found = several.courses(events, {each.id: cut(one_line(about(each)), ABOUT_LIMIT) for each in events})
    severity = several.severity(found)
    return Message(
        delivery_id=delivery.id,
        event_id=events[0].id,
        event_type=events[0].event_type,
        severity=severity,
        icon=ICONS[severity],
        title=cut(one_line(several.title(found, delivery, more)), TITLE_LIMIT),
        body=several.body(found, more, BODY_LIMIT, occasion.lines, zone),
        facts=tuple(several.facts_of(found, occasion, zone)),
        links=tuple(shared_links(delivery, settings)),
        time=delivery.owed_at or events[-1].time,
        attempts=delivery.attempts,
        turn=occasion.turn,
        is_over=all(each.state in ("over", "passed") for each in found),
        incident_id=delivery.incident_id,
        events=len(events) + more,
    )


def is_good_news(event: Event, occasion: Occasion) -> bool:
    if occasion.turn == "calmed":
        return not occasion.is_open
    return occasion.turn in ("recovered", "closed") or has_ended(event)


def is_over(event: Event, occasion: Occasion) -> bool:
    passed = occasion.turn == "event" and facts.outcome(event.event_type, event.event_data) == "passed"
    return passed or is_good_news(event, occasion)


def plain(event: Event, delivery: Delivery, why: str) -> Message:
    """What is said when the message itself cannot be made."""
    return Message(
        delivery_id=delivery.id,
        event_id=event.id,
        event_type=event.event_type,
        severity=event.severity,
        icon=ICONS[event.severity],
        title=event.event_type,
        body=f"The notifier could not write this message ({why}). The event is in its history: {event.id}",
        time=event.time,
        attempts=delivery.attempts,
    )


def preview(said: Message) -> str:
    """The start of a message, for a row of the history."""
    return cut(f"{said.icon} {said.title}\n{said.text}", PREVIEW_LIMIT)


def has_ended(event: Event) -> bool:
    """Whether this event tells of the end of an incident."""
    return facts.family(event.event_type) not in ("script", "campaign") and facts.is_over(event.event_data)


def title(event: Event) -> str:
    data, place = event.event_data, where(event.event_data)
    on_place = f" on {place}" if place else ""
    match facts.family(event.event_type):
        case "script" | "campaign" as kind:
            name = facts.text(data, f"{kind}_name", f"{kind}_id") or "without a name"
            outcome = "failed" if event.event_type.endswith("_failed") else "passed"
            what = "Test case" if data.get("script_type") == "testcase" else kind.capitalize()
            return f"{what} {name} {outcome}{on_place}"
        case "monitoring":
            return f"{incident(data)}{on_place}{' is over' if has_ended(event) else ''}"
        case "system":
            what = facts.text(data, "description", "message", "title") or incident(data)
            return f"{'Over: ' if has_ended(event) else ''}{what}{on_place}"
    return f"{'Over: ' if has_ended(event) else ''}{facts.text(data, 'title') or event.event_type}{on_place}"


def about(event: Event) -> str:
    """What it is that fails or works, without saying which."""
    data, place = event.event_data, where(event.event_data)
    match facts.family(event.event_type):
        case "script" | "campaign" as kind:
            what = facts.text(data, f"{kind}_name", f"{kind}_id") or f"a {kind} without a name"
        case "monitoring":
            what = incident(data)
        case "system":
            what = facts.text(data, "description", "message", "title") or incident(data)
        case _:
            what = facts.text(data, "title", "name") or event.event_type
    return f"{what} on {place}" if place else what


def where(data: Mapping[str, Any]) -> str:
    """Host and device, as far as the body names them."""
    host, device = facts.text(data, "host_name"), facts.text(data, "device_name", "device_id")
    return " / ".join(part for part in (host, device) if part)


def incident(data: Mapping[str, Any]) -> str:
    """An incident's kind in words."""
    found = facts.text(data, "incident_type", "component")
    return INCIDENTS.get(found) or found.replace("_", " ").capitalize() or "Incident"


def body(event: Event) -> str:
    data = event.event_data
    match facts.family(event.event_type):
        case "script":
            return script_body(event)
        case "campaign":
            return "\n".join(campaign_lines(data))
        case "monitoring" | "system":
            return incident_body(event)
    told = facts.error_text(data) or facts.text(data, "message", "body", "text")
    ending = course.OVER if has_ended(event) else ""
    return "\n".join(part for part in (ending, told) if part) or f"Event {event.event_type}."


def script_body(event: Event) -> str:
    if event.event_type.endswith("_failed"):
        return facts.error_text(event.event_data)
    took = facts.duration(event.event_data)
    return f"Passed in {words(took)}." if took is not None else "Passed."


def campaign_lines(data: Mapping[str, Any]) -> Iterator[str]:
    total, passed = data.get("total_scripts"), data.get("successful_scripts")
    counted = ""
    if isinstance(total, int) and isinstance(passed, int):
        yield f"{passed} of {total} scripts passed."
        counted = f"{total - passed} of {total} scripts failed"
    failed = [facts.text(run, "script_name") for run in runs(data) if run.get("success") is False]
    for name in failed[:FAILED_SCRIPTS_LIMIT]:
        yield f"Failed: {name or 'a script without a name'}"
    if len(failed) > FAILED_SCRIPTS_LIMIT:
        yield f"… and {len(failed) - FAILED_SCRIPTS_LIMIT} more"
    error = facts.error_text(data)
    if error and error.rstrip(".") != counted:
        yield error


def runs(data: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The script executions of a campaign."""
    found = data.get("script_executions")
    return [run for run in found if isinstance(run, Mapping)] if isinstance(found, list) else []


def incident_body(event: Event) -> str:
    """What the title does not say."""
    data = event.event_data
    description = facts.text(data, "description", "message")
    if has_ended(event):
        lasted = length(facts.text(data, "start_time", "detected_at"), facts.text(data, "end_time", "resolved_at"))
        notes = facts.text(data, "resolution_notes")
        ending = f"Over after {words(lasted)}." if lasted else course.OVER
        return "\n".join(part for part in (ending, notes or description) if part)
    if facts.family(event.event_type) == "monitoring":
        return description
    kind = incident(data) if facts.text(data, "incident_type", "component") else ""
    others = (facts.text(data, "title"), kind) if description else ()
    return next((each for each in others if each and each != description), "")


def no_details(event: Event, delivery: Delivery, zone: ZoneInfo) -> str:
    """The body of a message about an event that has nothing to say but that it is there."""
    if facts.family(event.event_type) in ("monitoring", "system"):
        since = facts.started(event.event_data) or event.time
        return f"Since {local_time(since, zone, delivery.created_at)}."
    return "The event gives no details."


def length(start: str, end: str) -> timedelta | None:
    """The time between two ISO texts, None if they do not say."""
    try:
        return datetime.fromisoformat(end) - datetime.fromisoformat(start)
    except (TypeError, ValueError):
        return None


def facts_of(event: Event, delivery: Delivery, said: str, zone: ZoneInfo) -> Iterator[Fact]:
    """`said` is the body: how long a run took is not said twice."""
    data, kind = event.event_data, facts.family(event.event_type)
    if how_often := course.fact(event, delivery, zone):
        yield how_often
    for label, fields in LABELS.items():
        if value := facts.text(data, *fields):
            yield fact(label, value)
    took = facts.duration(data)
    if took is not None and words(took) not in said:
        yield Fact("Duration", words(took))
    if kind == "other":
        yield from other_facts(data)
    if not is_over(event, delivery.occasion):
        yield Fact("Severity", event.severity.name)
    yield Fact("Time", told_time(event.time, zone))


def other_facts(data: Mapping[str, Any]) -> Iterator[Fact]:
    """The simple values of a body that we know nothing about."""
    simple = [key for key, value in data.items() if key not in SAID and isinstance(value, str | int | float)]
    for key in simple[:OTHER_FACTS_LIMIT]:
        yield fact(cut(one_line(key), 60), str(data[key]))


def fact(label: str, value: str) -> Fact:
    return Fact(label, cut(one_line(value), VALUE_LIMIT))


def links(event: Event, settings: Settings) -> Iterator[Link]:
    if report := facts.report_url(event.event_data):
        yield Link("Report", report)
    if logs := facts.logs_url(event.event_data):
        yield Link("Logs", logs)
    if picture := picture_url(event.event_data):
        yield Link("Picture", picture)
    for label, url in facts.links(event.event_data):
        yield Link(cut(one_line(label), LABEL_LIMIT), url)
    yield from about_the_lab(event.event_data, settings)
    yield from explained(f"events/{event.id}", settings.public_url)


def shared_links(delivery: Delivery, settings: Settings) -> Iterator[Link]:
    """About the host or device that all events of a group share, and the page that lists them all."""
    yield from about_the_lab(dict(delivery.occasion.common), settings)
    yield from explained(f"history/{delivery.id}", settings.public_url)


def about_the_lab(data: Mapping[str, Any], settings: Settings) -> Iterator[Link]:
    for page, url in lab_pages.urls(data, settings.links).items():
        yield Link(page.capitalize(), url)


def explained(page: str, public_url: str) -> Iterator[Link]:
    if public_url:
        yield Link("Why am I told?", f"{public_url.rstrip('/')}/{page}")


def attachments(event: Event) -> Iterator[Attachment]:
    """The picture of the screen, and the event's own files."""
    if picture := picture_url(event.event_data):
        yield Attachment(name="screen.jpg", source=picture, is_picture=True)
    yield from event.attachments


def picture_url(data: Mapping[str, Any]) -> str:
    """What the screen showed, where monitoring kept a picture of it: the end of an incident rather than its start."""
    images: Any = data.get("metadata")
    images = images.get("r2_images") if isinstance(images, Mapping) else None
    return facts.web_url(facts.text(images, "closure_url", "thumbnail_url")) if isinstance(images, Mapping) else ""
