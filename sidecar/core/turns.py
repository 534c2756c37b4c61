"""`on:` of a rule: at which turns of a problem it tells. Pure."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import msgspec

from sidecar.core.config import Rule, StillFailing
from sidecar.core.incident import Incident, Seen, Subject, clock
from sidecar.core.model import Turn, Verdict

FAILING: Final = frozenset({"every", "first_failure", "still_failing"})
DEFAULT_EVERY: Final = 10
"""Failures from one reminder to the next, where `still_failing` does not say."""


class NotTold(msgspec.Struct, frozen=True):
    """Why a rule that an event concerns does not tell of it."""

    verdict: Verdict
    reason: str


def concerns(rule: Rule, seen: Seen) -> bool:
    """Whether the end of an incident is a rule's business although its `when` is about failures.

    It is that of every rule that a failure of this incident matched, as far as it asked for such turns.
    """
    ends = seen.turn == "recovered" and not {"recovered", "flapping"}.isdisjoint(rule.on)
    return ends and seen.incident is not None and rule.id in seen.incident.rules


def turn_for(rule: Rule, seen: Seen, now: datetime) -> Turn | NotTold:
    """What a rule says of what was seen, or why it says nothing."""
    if "every" in rule.on:
        return seen.turn or "event"
    if seen.turn is None or seen.turn == "event" or seen.incident is None:
        return "event" if seen.turn == "event" and "first_failure" in rule.on else unchanged(rule, seen.why_not)
    if seen.subject is not None and seen.subject.flapping_since is not None:
        return flapping(rule, seen.subject, began=seen.began_flapping)
    match seen.turn:
        case "still_failing":
            return reminded(rule, seen.incident, now)
        case "recovered":
            return recovered(rule, seen.incident)
    return seen.turn if seen.turn in rule.on else unchanged(rule, "this is the first failure")


def unchanged(rule: Rule, why: str) -> NotTold:
    return NotTold("state_unchanged", f"on: wanted {' or '.join(rule.on)}; {why}")


def flapping(rule: Rule, subject: Subject, *, began: bool) -> Turn | NotTold:
    if began and "flapping" in rule.on:
        return "flapping"
    reason = f"it keeps changing, {subject.changed} times since {clock(subject.flapping_since)}"
    return NotTold("throttled", f"{reason}; told when it has calmed")


def reminded(rule: Rule, incident: Incident, now: datetime) -> Turn | NotTold:
    """Whether a further failure is one that `still_failing` wants to be reminded of."""
    if "still_failing" not in rule.on:
        return unchanged(rule, f"this is failure {incident.count} since {clock(incident.opened_at)}")
    if incident.acknowledged_at:
        return unchanged(rule, f"acknowledged by {incident.acknowledged_by}")
    policy = rule.still_failing or StillFailing(every=DEFAULT_EVERY)
    by_count = policy.every and incident.count % policy.every == 0
    by_age = policy.or_after and now >= told_or_opened(incident, rule) + policy.or_after
    if by_count or by_age:
        return "still_failing"
    return unchanged(rule, f"still_failing is not due at failure {incident.count}")


def told_or_opened(incident: Incident, rule: Rule) -> datetime:
    return incident.rules.get(rule.id) or incident.opened_at


def recovered(rule: Rule, incident: Incident) -> Turn | NotTold:
    """Its end is told to whom its failures were told; a rule that tells of no failures tells of every end."""
    if "recovered" not in rule.on:
        return unchanged(rule, "this is the recovery")
    if not FAILING.isdisjoint(rule.on) and not incident.rules.get(rule.id):
        return unchanged(rule, "this rule told nobody that it failed")
    return "recovered"
