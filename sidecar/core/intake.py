"""From a body that somebody sent to an Event: checked, its meaning settled, its size bounded.

Three shapes: ours (`event_type`, `event_data`, …), CloudEvents (`specversion`, …; see `core.cloudevents`), and that of
VirtualPyTest's event bus (`type`, `payload`, …).
What a producer may send without end (a log in `stdout`) is cut; what makes no sense is refused with every problem
named. Nothing here reads a clock or a file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

import msgspec

from sidecar.core import cloudevents, facts
from sidecar.core.attachments import read_attachments
from sidecar.core.found import did_you_mean, kind, shown
from sidecar.core.keys import shortened
from sidecar.core.model import SEVERITIES, Event, Severity
from sidecar.core.trace import Trace, read_trace
from sidecar.errors import InvalidError, Problem

BATCH_LIMIT: Final = 1_000
"""Events in one request or file."""
DEPTH_LIMIT: Final = 32
"""Nesting of event_data: real bodies have 3 or 4."""
TEXT_LIMIT: Final = 16_384
"""Characters kept of one text: enough for a stack trace and the end of a log."""
VALUES_LIMIT: Final = 5_000
"""Values in one event_data, at any depth; a campaign of 500 scripts stays below it."""
ID_LIMIT: Final = 200
SOURCE_LIMIT: Final = 1_000
"""The sources of CloudEvents are addresses."""
UNKNOWN_LIMIT: Final = 20
"""Unknown fields that are named in an answer."""

OURS: Final = (
    *("event_type", "event_data", "severity", "id", "time", "source", "team_id", "attachments"),
    *("traceparent", "tracestate", "forwarded_by"),
)
BUS: Final = ("id", "type", "payload", "priority", "timestamp", "team_id")
EVENT_TYPE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,99}")
PLAIN_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}")
BUS_ID: Final = re.compile(r"evt_\d{10,17}")
"""Ids of the VirtualPyTest bus are the millisecond: two events can have the same."""
PRIORITIES: Final = {1: Severity.critical, 2: Severity.error, 3: Severity.warning, 4: Severity.info}
DEFAULT_SEVERITY: Final = {
    "script_execution_complete": Severity.info,
    "script_execution_failed": Severity.error,
    "campaign_execution_complete": Severity.info,
    "campaign_execution_failed": Severity.error,
    "system_alert": Severity.warning,
    "monitoring_incident": Severity.critical,
}
FAILED_TYPE: Final = {
    "script_execution_complete": "script_execution_failed",
    "campaign_execution_complete": "campaign_execution_failed",
}


class Unreadable(msgspec.Struct, frozen=True):
    """In the place of a body that is not JSON: one line of many, refused by its number while the others are taken."""

    reason: str


class Incoming(msgspec.Struct, frozen=True, kw_only=True):
    """One event as it came in: `body` is decoded JSON of any kind, `source` names the way it came (http, inbox).

    `is_cloud_event`: it was sent as one, whatever it looks like. `trace` is that of the request, for an event that
    names none itself.
    """

    body: Any
    source: str
    is_cloud_event: bool = False
    trace: Trace | None = None


def read_event(incoming: Incoming, *, new_id: str, now: datetime) -> Event:
    """The Event that this body means. `new_id` is its id unless it brought a usable one.

    Raises InvalidError with all that is wrong.
    """
    fields, problems, told = in_our_words(incoming, object_in(incoming))
    event_type = read_event_type(fields.get("event_type"), problems)
    data = read_data(fields.get("event_data"), problems)
    severity = read_severity(fields, data, problems)
    time = read_time(fields.get("time"), now, problems)
    source_id = read_text("id", fields.get("id"), problems)
    team_id = read_text("team_id", fields.get("team_id"), problems)
    source = read_text("source", fields.get("source"), problems, SOURCE_LIMIT)
    forwarder = read_text("forwarded_by", fields.get("forwarded_by"), problems)
    if problems:
        raise InvalidError(problems)
    bounded, notes = bound(data)
    attachments, unsent = read_attachments(fields.get("attachments"))
    corrected, why = correct(event_type, bounded)
    trace, untraced = find_trace(fields, incoming.trace)
    return Event(
        id=source_id if source_id and is_own_id(source_id) else new_id,
        event_type=corrected,
        event_data=bounded,
        severity=severity if severity is not None else default_severity(corrected),
        source=source or incoming.source,
        time=time,
        received_at=now,
        team_id=team_id,
        source_id=source_id,
        notes=(*told, *forwarded_by(forwarder), *why, *notes, *unsent, *untraced),
        attachments=attachments,
        trace=trace,
    )


def object_in(incoming: Incoming) -> dict[str, Any]:
    body = incoming.body
    if isinstance(body, dict):
        return body
    found = f"wanted a JSON object with event_type and event_data, found {kind(body)}"
    raise InvalidError([Problem(message=body.reason if isinstance(body, Unreadable) else found)])


def in_our_words(incoming: Incoming, body: Mapping[str, Any]) -> tuple[dict[str, Any], list[Problem], Sequence[str]]:
    """The fields of any of the shapes under our names, what is wrong with them, and what there is to note."""
    if is_cloud_event(incoming):
        fields, notes = cloudevents.read(body)
        return fields, [], notes
    if "type" in body:
        return from_bus(body), unknown(body, BUS), ()
    return dict(body), unknown(body, OURS), ()


def is_cloud_event(incoming: Incoming) -> bool:
    return incoming.is_cloud_event or (isinstance(incoming.body, dict) and "specversion" in incoming.body)


def repeat_key(incoming: Incoming, event: Event, digest: str) -> tuple[str, str]:
    """By what an event that is sent again is recognised, and the digest that it must have then.

    `digest` is that of its body. The id of a CloudEvent is unique with its source only; both together say that it is
    the same, whatever brokers on its way have added to it.
    """
    if is_cloud_event(incoming):
        return f"ce:{shortened(event.source)} {event.source_id}", ""
    own = event.source_id or ""
    is_shared = is_forwarded(incoming.body) or BUS_ID.fullmatch(own)  # by several events, perhaps
    return f"id:{own}" + (f":{digest}" if is_shared else ""), digest


def is_forwarded(body: Any) -> bool:
    """Whether another notifier sent it: then its id stands for this one event, wherever it comes from."""
    return isinstance(body, dict) and "forwarded_by" in body


def forwarded_by(forwarder: str | None) -> tuple[str, ...]:
    return (f"forwarded by {forwarder}",) if forwarder else ()


def is_own_id(source_id: str) -> bool:
    """Whether a producer's id is unique and URL-safe, so that it can be the event's id."""
    return bool(PLAIN_ID.fullmatch(source_id)) and not BUS_ID.fullmatch(source_id)


def from_bus(body: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of an event of VirtualPyTest's Redis bus under our names."""
    names = {"type": "event_type", "payload": "event_data", "timestamp": "time"}
    return {names.get(key, key): value for key, value in body.items()}


def unknown(body: Mapping[str, Any], allowed: tuple[str, ...]) -> list[Problem]:
    """A problem for each field that has no business there; of very many, for the first ones."""
    found = [name for name in body if name not in allowed][:UNKNOWN_LIMIT]
    return [
        Problem(path=shown(name), message=f"unknown field{did_you_mean(name, allowed)}; allowed: {', '.join(allowed)}")
        for name in found
    ]


def read_event_type(found: Any, problems: list[Problem]) -> str:
    if isinstance(found, str) and EVENT_TYPE.fullmatch(found):
        return found
    what = kind(found) if not isinstance(found, str) else f"'{shown(found)}'"
    allowed = "up to 100 letters, digits and _ . : -, such as script_execution_failed"
    problems.append(
        Problem(path="event_type", message=f"wanted {allowed}; found {'nothing' if found is None else what}")
    )
    return ""


def read_data(found: Any, problems: list[Problem]) -> dict[str, Any]:
    if found is None:
        return {}
    if isinstance(found, dict):
        return found
    problems.append(Problem(path="event_data", message=f"wanted an object, found {kind(found)}"))
    return {}


def read_text(field: str, found: Any, problems: list[Problem], limit: int = ID_LIMIT) -> str | None:
    """An optional short text (`id`, `team_id`, `source`)."""
    if found is None:
        return None
    if isinstance(found, str) and 0 < len(found) <= limit and found.isprintable():
        return found
    what = f"'{shown(found)}'" if isinstance(found, str) else kind(found)
    problems.append(Problem(path=field, message=f"wanted 1 to {limit} printable characters, found {what}"))
    return None


def read_severity(fields: Mapping[str, Any], data: Mapping[str, Any], problems: list[Problem]) -> Severity | None:
    """What the event says of itself: `severity`, else `event_data.severity`, else the bus's `priority` 1 to 4."""
    if (found := fields.get("severity")) is not None:
        if isinstance(found, str) and found.lower() in SEVERITIES:
            return Severity[found.lower()]
        problems.append(Problem(path="severity", message=f"found {shown(found)}; allowed: {', '.join(SEVERITIES)}"))
        return None
    inner = data.get("severity")
    if isinstance(inner, str) and inner.lower() in SEVERITIES:
        return Severity[inner.lower()]
    return read_priority(fields.get("priority"), problems)


def read_priority(found: Any, problems: list[Problem]) -> Severity | None:
    if found is None:
        return None
    if isinstance(found, int) and not isinstance(found, bool) and found in PRIORITIES:
        return PRIORITIES[found]
    problems.append(Problem(path="priority", message=f"found {shown(found)}; allowed: 1 (critical) to 4 (info)"))
    return None


def default_severity(event_type: str) -> Severity:
    if (known := DEFAULT_SEVERITY.get(event_type)) is not None:
        return known
    return Severity.error if event_type.endswith("_failed") else Severity.info


def read_time(found: Any, now: datetime, problems: list[Problem]) -> datetime:
    """When it happened, in UTC. Absent: now. Without an offset it is UTC, as on the VirtualPyTest bus."""
    if found is None:
        return now
    try:
        time = datetime.fromisoformat(found)
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        allowed = "an ISO 8601 time such as 2026-01-31T22:04:14+00:00"
        problems.append(Problem(path="time", message=f"wanted {allowed}; found {shown(found)}"))
        return now


def find_trace(fields: Mapping[str, Any], of_request: Trace | None) -> tuple[Trace | None, tuple[str, ...]]:
    """The trace of an event, with a note if it names one that makes no sense: no event is refused for that."""
    if (found := fields.get("traceparent")) is None:
        return of_request, ()
    if trace := read_trace(found, fields.get("tracestate")):
        return trace, ()
    return of_request, (f"traceparent: {shown(found)} is not of the form 00-trace-parent-flags, and was left out",)


def correct(event_type: str, data: Mapping[str, Any]) -> tuple[str, tuple[str, ...]]:
    """The event type that the data supports: a run that says it failed is a failure, whatever it is called."""
    verdict = facts.succeeded(event_type, data)
    if event_type in FAILED_TYPE and verdict is not None and not verdict[0]:
        failed = FAILED_TYPE[event_type]
        return failed, (f"taken as {failed} (sent as {event_type}), because {verdict[1]} is false",)
    return event_type, ()


def bound(data: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """`data` with long texts cut and NUL characters replaced, each with a note; refuses what is too deep or wide."""
    if is_plain(data):
        return dict(data), ()
    budget = [VALUES_LIMIT]
    notes: list[str] = []
    bounded = bound_value(data, "event_data", DEPTH_LIMIT, budget, notes)
    return bounded, tuple(notes)


def is_plain(data: Mapping[str, Any]) -> bool:
    """Whether all of it can stay as it is, as in most bodies: one level, and only short texts. Seen at a glance."""
    if len(data) >= VALUES_LIMIT:
        return False
    for key, value in data.items():
        if isinstance(value, str):
            if len(value) > TEXT_LIMIT or "\x00" in value:
                return False
        elif isinstance(value, dict | list):
            return False
        if len(key) > ID_LIMIT or "\x00" in key:
            return False
    return True


def bound_value(value: Any, path: str, depth: int, budget: list[int], notes: list[str]) -> Any:
    budget[0] -= 1
    if budget[0] < 0:
        raise InvalidError([Problem(path="event_data", message=f"holds more than {VALUES_LIMIT:,} values; send less")])
    if isinstance(value, str):
        return bound_text(value, path, notes)
    if not isinstance(value, dict | list):
        return value
    if depth == 0:
        raise InvalidError(
            [Problem(path=shown(path), message=f"is nested deeper than {DEPTH_LIMIT} levels; flatten it")]
        )
    if isinstance(value, dict):
        return {
            bound_text(key, path, notes)[:ID_LIMIT]: bound_value(item, f"{path}.{key}", depth - 1, budget, notes)
            for key, item in value.items()
        }
    return [bound_value(item, f"{path}[{i}]", depth - 1, budget, notes) for i, item in enumerate(value)]


def bound_text(value: str, path: str, notes: list[str]) -> str:
    """The text with its end kept rather than its start: in a log, the error stands at the end."""
    if "\x00" in value:
        value = value.replace("\x00", "\ufffd")
        notes.append(f"{shown(path)}: NUL characters replaced")
    if len(value) <= TEXT_LIMIT:
        return value
    head, tail = TEXT_LIMIT // 4, TEXT_LIMIT - TEXT_LIMIT // 4
    notes.append(f"{shown(path)}: {len(value):,} characters cut to {TEXT_LIMIT:,}")
    return f"{value[:head]}\n… {len(value) - TEXT_LIMIT:,} characters cut …\n{value[-tail:]}"
