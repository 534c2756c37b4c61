"""What a message says of the course of a problem: again, still, over, nobody takes care, keeps changing. Pure.

Works on what `core.render` says of the event alone, so that a reader sees first what it is about.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from sidecar.core import facts
from sidecar.core.channel import Fact
from sidecar.core.model import Delivery, Event, Occasion, Turn
from sidecar.core.words import local_time, words

COUNTED: Final = frozenset({"still_failing", "reminder", "escalated", "after_silence", "acknowledged", "closed"})
"""Turns that say how often it has failed, and since when."""
FIRST: Final = frozenset({"event", "first_failure"})
"""Turns that have no course behind them yet: the event says it all."""


def titled(title: str, about: str, event: Event, delivery: Delivery) -> str:
    """`title`: of the event; `about`: what fails, in words (goto_live on pi-1 / stb-1)."""
    occasion, runs = delivery.occasion, is_run(event)
    if occasion.turn in FIRST:
        return title
    failing = "failing" if runs else "there"
    made: dict[Turn, str] = {
        "still_failing": title.replace(" failed", " failed again", 1) if runs else f"Still there: {about}",
        "recovered": title.replace(" passed", " passed again", 1) if runs else title,
        "reminder": f"Still {failing}: {about}",
        "escalated": f"{cares(occasion, delivery.created_at)}: {about}",
        "flapping": f"Keeps changing: {about}",
        "calmed": f"Calm again: {about} {as_now(event, occasion)}",
        "after_silence": f"Silence is over, still {failing}: {about}",
        "acknowledged": f"Acknowledged by {occasion.acknowledged_by}: {about}",
        "closed": f"Closed by {occasion.closed_by}: {about}",
    }
    return made.get(occasion.turn, title)


def is_run(event: Event) -> bool:
    """A run fails and passes; anything else is there or over."""
    return facts.family(event.event_type) in ("script", "campaign")


def as_now(event: Event, occasion: Occasion) -> str:
    if is_run(event):
        return "fails" if occasion.is_open else "passes"
    return "is still there" if occasion.is_open else "is over"


def cares(occasion: Occasion, now: datetime) -> str:
    if occasion.acknowledged_by:
        return f"Not over, though acknowledged by {occasion.acknowledged_by}"
    lasted = f" for {words(now - occasion.since)}" if occasion.since else ""
    return f"Nobody has taken care{lasted}"


def bodied(body: str, event: Event, delivery: Delivery) -> str:
    """The body, with what there is to say about this turn before it."""
    occasion = delivery.occasion
    if occasion.turn in FIRST:
        return body
    line = first_line(event, occasion, delivery.created_at)
    if not line or line == body:
        return body
    return line if occasion.turn in ("recovered", "calmed") else f"{line}\n{body}"


def first_line(event: Event, occasion: Occasion, now: datetime) -> str:
    lasted = words(now - occasion.since) if occasion.since else ""
    match occasion.turn:
        case "recovered" if is_run(event):
            return f"Passed again after {lasted} and {several(occasion.failures, 'failure')}."
        case "flapping":
            return f"It changed {occasion.changes} times in {lasted}. You will be told when it has calmed."
        case "calmed":
            return f"It changed {occasion.changes} times in {lasted}, and now it {as_now(event, occasion)}."
        case "reminder" if occasion.last_at:
            return f"Nothing new was heard for {words(now - occasion.last_at)}."
    return ""


def fact(occasion: Occasion, now: datetime, zone: ZoneInfo) -> Fact | None:
    """How often and since when, where that is news."""
    if occasion.turn not in COUNTED or occasion.since is None:
        return None
    since = local_time(occasion.since, zone, now)
    return Fact("Failures", f"{occasion.failures} since {since} ({words(now - occasion.since)})")


def several(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
