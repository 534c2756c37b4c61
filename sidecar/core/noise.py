"""When a message goes out, and with which others: quiet hours, digests, groups, recoveries that come together. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Final, Literal
from zoneinfo import ZoneInfo

import msgspec

from sidecar.core import facts
from sidecar.core.calendar import next_time, quiet_until
from sidecar.core.conditions import plain
from sidecar.core.config import Config, Dedupe, Group, Integration, QuietHours, Rule, When
from sidecar.core.incident import clock
from sidecar.core.keys import as_key
from sidecar.core.match import look_up, refusal
from sidecar.core.model import Event, Turn, Verdict
from sidecar.core.record import Record, Silence
from sidecar.core.turns import NotTold

FOLD_WAIT: Final = timedelta(seconds=10)
FOLD_LONGEST: Final = timedelta(minutes=1)
"""Recoveries of monitoring wait for others: a restart of the monitor ends a hundred incidents within seconds. And so do
escalations, what broke together is paged together, and what still fails when a silence ends."""
OWN_FIELDS: Final = ("rule_id", "integration_id", "incident_id")
"""What a silence can be about, beside the fields of an event."""

Collected = Literal["group", "digest", "quiet", "recoveries", "escalations", "silences"]
FOLDED: Final[Mapping[str, str]] = {
    "recoveries": "recoveries that come together",
    "escalations": "escalations that come together",
    "silences": "what still fails after the silence",
}


class Slot(msgspec.Struct, frozen=True, kw_only=True):
    """When a message is due. With a `bundle` it collects others: it `joins` that delivery, or opens the bundle."""

    due_at: datetime
    verdict: Verdict = "waiting"
    reason: str = ""
    bundle: str = ""
    collected: Collected | Literal[""] = ""
    joins: str = ""
    at_time_of_day: bool = False


class Matter(msgspec.Struct, frozen=True, kw_only=True):
    """Something to be told by a rule to an integration."""

    event: Event
    turn: Turn
    rule: Rule
    integration: Integration
    now: datetime


# ---------------------------------------------------------------------- silences


def silence_of(silences: Iterable[Silence], matter: Matter, incident_id: str | None) -> Silence | None:
    """The first silence that keeps this from being told."""
    own = {"rule_id": matter.rule.id, "integration_id": matter.integration.id, "incident_id": incident_id or ""}
    return next((each for each in silences if is_silenced(each.when, matter.event, own)), None)


def is_silenced(when: When, event: Event, own: Mapping[str, str]) -> bool:
    about = {field: wanted for field, wanted in when.items() if field not in OWN_FIELDS}
    return all(when[field] == own[field] for field in OWN_FIELDS if field in when) and refusal(about, event) is None


# ---------------------------------------------------------------------- dedupe


def dedupe_key(rule: Rule, dedupe: Dedupe, event: Event) -> str:
    """Failures are the same thing as failures only: a success in between is none of them."""
    outcome = facts.outcome(event.event_type, event.event_data) or ""
    return as_key((rule.id, outcome, *values_of(dedupe.by, event)))


def duplicate(matter: Matter, record: Record) -> NotTold | None:
    """Whether the same thing was told within the window; the end of a problem is never the same thing."""
    dedupe = matter.rule.dedupe
    if dedupe is None or matter.turn not in ("event", "first_failure", "still_failing"):
        return None
    told = record.told(dedupe_key(matter.rule, dedupe, matter.event))
    if told is None or not timedelta(0) <= matter.now - told.at < dedupe.window:
        return None
    fields = ", ".join(dedupe.by)
    return NotTold("deduplicated", f"dedupe: the same {fields} was told at {clock(told.at)} ({told.event_id})")


def values_of(fields: Iterable[str], event: Event) -> tuple[str, ...]:
    return tuple(
        plain(found) if isinstance(found := look_up(field, event), str | int | float) else "" for field in fields
    )


# ---------------------------------------------------------------------- when


def slot(matter: Matter, config: Config, record: Record) -> Slot | NotTold:
    """When this goes out; or that quiet hours drop it."""
    if matter.integration.channel.forwards:
        return Slot(due_at=matter.now)
    zone = ZoneInfo(config.settings.timezone)
    quiet = quiet_for(matter, config)
    until = quiet_until(quiet, matter.now, zone) if quiet else None
    if quiet and until and quiet.mode == "drop":
        return NotTold("silenced", f"quiet hours '{quiet.id}' drop it, until {clock(until)}")
    if quiet and until and quiet.mode == "digest":
        chosen = collected(matter, "quiet", until, record)
        return msgspec.structs.replace(chosen, reason=f"quiet hours '{quiet.id}': {chosen.reason}", at_time_of_day=True)
    chosen = first_choice(matter, zone, record)
    return chosen if chosen.joins else held(matter, chosen, config)


def held(matter: Matter, chosen: Slot, config: Config) -> Slot:
    """Not within the quiet hours of its rule."""
    quiet = quiet_for(matter, config)
    later = quiet_until(quiet, chosen.due_at, ZoneInfo(config.settings.timezone)) if quiet else None
    if quiet is None or later is None:
        return chosen
    reason = f"quiet hours '{quiet.id}' hold it until {clock(later)}"
    return msgspec.structs.replace(chosen, due_at=later, verdict="held", reason=reason, at_time_of_day=True)


def quiet_for(matter: Matter, config: Config) -> QuietHours | None:
    quiet = config.quiet_hours[matter.rule.quiet] if matter.rule.quiet else None
    return None if quiet is None or is_excepted(quiet.except_, matter.event) else quiet


def is_excepted(when: When, event: Event) -> bool:
    """`except:` that says nothing excepts nothing."""
    return bool(when) and refusal(when, event) is None


def first_choice(matter: Matter, zone: ZoneInfo, record: Record) -> Slot:
    """What a rule wants without regard to quiet hours."""
    rule, now = matter.rule, matter.now
    if matter.turn == "escalated":
        return folded(matter, "escalations", record)
    if rule.digest and not is_excepted(rule.digest.except_, matter.event):
        at_once = rule.digest.window
        due_at = now + at_once if at_once else next_time(rule.digest.cron or "", now, zone)
        chosen = collected(matter, "digest", due_at, record)
        return msgspec.structs.replace(chosen, at_time_of_day=not at_once)
    if rule.group and not rule.digest:
        return grouped(matter, rule.group, record)
    if matter.turn == "after_silence":
        return folded(matter, "silences", record)
    if matter.turn == "recovered" and facts.family(matter.event.event_type) in ("monitoring", "system"):
        return folded(matter, "recoveries", record)
    return Slot(due_at=now)


def grouped(matter: Matter, group: Group, record: Record) -> Slot:
    """`wait` after the first event, and not sooner than `interval` after the last message of the group."""
    last = record.bundle(bundle_key(matter, "group"), matter.now)
    due_at = max(matter.now + group.wait, last.due_at + group.interval) if last else matter.now + group.wait
    return collected(matter, "group", due_at, record)


def folded(matter: Matter, kind: Collected, record: Record) -> Slot:
    """Each one more makes it wait for another, up to a minute. Not for a service that keeps an issue for each."""
    if matter.integration.channel.tracks_incidents:
        return Slot(due_at=matter.now)
    known = record.bundle(bundle_key(matter, kind), matter.now)
    due_at = matter.now + FOLD_WAIT
    chosen = collected(matter, kind, due_at, record)
    if known is None or not chosen.joins:
        return chosen
    return msgspec.structs.replace(chosen, due_at=min(due_at, known.opened_at + FOLD_LONGEST))


def collected(matter: Matter, kind: Collected, due_at: datetime, record: Record) -> Slot:
    """A place in the message that collects these; a new one if there is none that waits."""
    key = bundle_key(matter, kind)
    verdict: Verdict = "digested" if kind in ("digest", "quiet") else "grouped"
    known = record.bundle(key, matter.now)
    joins = known.delivery_id if known and known.is_open else ""
    due_at = known.due_at if known and joins else due_at
    reason = f"{FOLDED.get(kind, kind)}: told at {clock(due_at)}"
    return Slot(due_at=due_at, verdict=verdict, reason=reason, bundle=key, collected=kind, joins=joins)


def bundle_key(matter: Matter, kind: Collected) -> str:
    """By the rule; but whoever is called by two rules is called once."""
    group, rule_id = matter.rule.group, "" if kind == "escalations" else matter.rule.id
    common = values_of(group.by, matter.event) if group and kind == "group" else ()
    return as_key((kind, rule_id, matter.integration.id, *common))


def common_of(matter: Matter) -> tuple[tuple[str, str], ...]:
    """What the events of a group share."""
    by = matter.rule.group.by if matter.rule.group else ()
    return tuple(zip(by, values_of(by, matter.event), strict=True))
