"""One message about several events: a group, a digest, what happened while it was quiet, recoveries that came together.

What failed and passed again is one line, and so is what failed five times. Lines are left out whole, and counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final, Literal
from zoneinfo import ZoneInfo

import msgspec

from sidecar.core import facts
from sidecar.core.channel import Fact
from sidecar.core.course import cares, is_run, several, standing, still
from sidecar.core.incident import lasting
from sidecar.core.model import Delivery, Event, Occasion, Severity
from sidecar.core.words import cut, one_line, told_time

LINE_LIMIT: Final = 200
SAME_DAY: Final = timedelta(hours=18)
"""Within it the time of day says enough."""
OTHER_ICON: Final = {
    Severity.debug: "🔍",
    Severity.info: "✅",
    Severity.warning: "⚠️",
    Severity.error: "❌",
    Severity.critical: "🔴",
}
LABELS: Final = {
    "host_name": "Host",
    "device_name": "Device",
    "script_name": "Script",
    "campaign_name": "Campaign",
    "incident_type": "Incident",
}
State = Literal["failing", "over", "passed", "other"]


class Course(msgspec.Struct, frozen=True):
    """What happened to one thing, the oldest event first."""

    about: str
    events: tuple[Event, ...]

    @property
    def state(self) -> State:
        outcomes = [facts.outcome(each.event_type, each.event_data) for each in self.events]
        if outcomes[-1] is None:
            return "other"
        if outcomes[-1] == "failed":
            return "failing"
        return "over" if "failed" in outcomes else "passed"

    @property
    def severity(self) -> Severity:
        """The worst; info for what works."""
        return Severity.info if self.state in ("over", "passed") else max(each.severity for each in self.events)


def courses(events: Iterable[Event], about: dict[str, str]) -> list[Course]:
    """By what they are about; `about`: event id → what fails, in words."""
    found: dict[str, list[Event]] = {}
    for event in events:
        known = lasting(event)
        found.setdefault(known.key if known else event.id, []).append(event)
    return [Course(about[each[0].id], tuple(each)) for each in found.values()]


def title(found: Sequence[Course], delivery: Delivery, more: int) -> str:
    """How many of what: 2 failed, 1 recovered · Nightly · pi-1."""
    occasion, one = delivery.occasion, only(found, more)
    problems = one.about if one else several(len(found) + more, "problem")
    runs = one is None or is_run(one.events[-1])
    match occasion.collected:
        case "group" if occasion.turn == "reminder":
            return f"Still {standing(runs=runs)}: {problems}{'' if one else common(occasion)}"
        case "recoveries":
            return f"{problems} {'is' if one else 'are'} over"
        case "escalations":
            return f"{still(occasion, delivery.created_at, runs=runs)}, {cares(occasion)}: {problems}"
        case "silences":
            return f"Silence is over, still {standing(runs=runs)}: {problems}"
    return headed(f"{one.about}: {fate(one)}" if one else counted(found, more, occasion), occasion, one)


def headed(said: str, occasion: Occasion, one: Course | None) -> str:
    """What happened, with the reason why it is told together."""
    match occasion.collected:
        case "digest":
            return f"Digest: {said}"
        case "quiet":
            return f"While it was quiet: {said}"
    return said if one else f"{said}{common(occasion)}"


def only(found: Sequence[Course], more: int) -> Course | None:
    """The one thing that all events are about: it is called by its name."""
    return found[0] if len(found) == 1 and not more else None


def counted(found: Sequence[Course], more: int, occasion: Occasion) -> str:
    passed = "recovered" if occasion.turn == "recovered" else "passed"
    names: dict[State, str] = {"failing": "failed", "over": "recovered", "passed": passed, "other": "other"}
    numbers = [(sum(each.state == state for each in found), name) for state, name in names.items()]
    parts = [f"{number} {name}" for number, name in numbers if number]
    return ", ".join([*parts, f"{more} more"] if more else parts)


def common(occasion: Occasion) -> str:
    return "".join(f" · {value}" for _, value in occasion.common if value)


def severity(found: Sequence[Course]) -> Severity:
    return max(each.severity for each in found)


def body(found: Sequence[Course], more: int, limit: int, lines: int, zone: ZoneInfo) -> str:
    """A line for each, as many as fit into `limit` characters and `lines` lines, the worst first."""
    form = "%H:%M" if span(found) <= SAME_DAY else "%a %H:%M"
    ordered = sorted(found, key=lambda each: -each.severity)
    written = [line(each, zone, form) for each in ordered]
    shown, left = [], limit - 40
    for each in written[:lines]:
        left -= len(each) + 1
        if left < 0:
            break
        shown.append(each)
    unsaid = len(written) - len(shown) + more
    return "\n".join([*shown, f"… +{unsaid} more"] if unsaid else shown)


def span(found: Sequence[Course]) -> timedelta:
    times = [event.time for each in found for event in each.events]
    return max(times) - min(times)


def line(course: Course, zone: ZoneInfo, form: str) -> str:
    first, last = course.events[0], course.events[-1]
    icon = OTHER_ICON[course.severity]
    start, end = (f"{each.time.astimezone(zone):{form}}" for each in (first, last))
    times = start if start == end else f"{start}–{end}"
    match course.state:
        case "over":
            return f"{icon} {times} {course.about}: {fate(course)}"
        case "passed":
            return f"{icon} {end} {course.about}: {fate(course)}"
    failures = f" ({len(course.events)} times)" if len(course.events) > 1 else ""
    why = one_line(facts.error_text(last.event_data))
    return cut(f"{icon} {times} {course.about}{failures}{f': {why}' if why else ''}", LINE_LIMIT)


def fate(course: Course) -> str:
    runs = is_run(course.events[-1])
    match course.state:
        case "over":
            return "failed, passed again" if runs else "came and went"
        case "passed":
            return "passed" if runs else "over"
    return f"{'failed' if runs else 'reported'} {len(course.events)} times"


def facts_of(found: Sequence[Course], occasion: Occasion, zone: ZoneInfo) -> list[Fact]:
    """What they share, and when."""
    shared = [
        Fact(cut(one_line(LABELS.get(field, field)), 60), cut(one_line(value), 300))
        for field, value in occasion.common
        if value
    ]
    times = [event.time for each in found for event in each.events]
    return [*shared, Fact("Time", between(min(times), max(times), zone))]


def between(first: datetime, last: datetime, zone: ZoneInfo) -> str:
    start, end = first.astimezone(zone), last.astimezone(zone)
    if end - start < timedelta(minutes=1):
        return told_time(first, zone)
    if start.date() == end.date():
        return f"{start:%Y-%m-%d %H:%M} – {end:%H:%M %Z}"
    return f"{start:%Y-%m-%d %H:%M} – {end:%Y-%m-%d %H:%M %Z}"
