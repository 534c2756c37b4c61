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
OVER: Final = "Over."
"""What is said of the end of an incident whose event does not say how long it lasted."""


def titled(title: str, about: str, event: Event, delivery: Delivery) -> str:
    """`title`: of the event; `about`: what fails, in words (goto_live on pi-1 / stb-1)."""
    occasion, runs, now = delivery.occasion, is_run(event), delivery.created_at
    if occasion.turn in FIRST:
        return title
    made: dict[Turn, str] = {
        "still_failing": failed_again(title, occasion) if runs else f"{still(occasion, now, runs=runs)}: {about}",
        "recovered": title.replace(" passed", " passed again", 1) if runs else title,
        "reminder": f"{still(occasion, now, runs=runs)}: {about}",
        "escalated": f"{still(occasion, now, runs=runs)}, {cares(occasion)}: {about}",
        "flapping": f"Keeps changing: {about}",
        "calmed": f"Calm again: {about} {as_now(event, occasion)}",
        "after_silence": f"Silence is over, still {standing(runs=runs)}: {about}",
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


def failed_again(title: str, occasion: Occasion) -> str:
    """Which time this is stands before the place: a phone shows the start of a title."""
    again = f" failed for the {ordinal(occasion.failures)} time" if occasion.failures > 1 else " failed again"
    return title.replace(" failed", again, 1)


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th, 11th, 21st."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def standing(*, runs: bool) -> str:
    return "failing" if runs else "there"


def still(occasion: Occasion, now: datetime, *, runs: bool) -> str:
    lasted = f" after {words(now - occasion.since)}" if occasion.since else ""
    return f"Still {standing(runs=runs)}{lasted}"


def cares(occasion: Occasion) -> str:
    return f"though acknowledged by {occasion.acknowledged_by}" if occasion.acknowledged_by else "not acknowledged"


def bodied(body: str, event: Event, delivery: Delivery) -> str:
    """The body, with what there is to say about this turn before it."""
    occasion = delivery.occasion
    if occasion.turn in FIRST:
        return body
    line = first_line(event, occasion, delivery.created_at)
    if not line:
        return body
    if occasion.turn == "recovered" and not is_run(event):
        return body.replace(OVER, line, 1) if body.startswith(OVER) else body
    return line if occasion.turn in ("recovered", "calmed") else f"{line}\n{body}"


def first_line(event: Event, occasion: Occasion, now: datetime) -> str:
    lasted = words(now - occasion.since) if occasion.since else ""
    match occasion.turn:
        case "recovered" | "closed" if lasted:
            return ending(event, occasion, lasted)
        case "flapping":
            return f"It changed {occasion.changes} times in {lasted}. You will be told when it has calmed."
        case "calmed":
            return f"It changed {occasion.changes} times in {lasted}, and now it {as_now(event, occasion)}."
        case "reminder" if occasion.last_at:
            return f"Nothing new was heard for {words(now - occasion.last_at)}."
    return ""


def ending(event: Event, occasion: Occasion, lasted: str) -> str:
    if occasion.turn == "closed":
        return f"It lasted {lasted}."
    if is_run(event):
        return f"Passed again after {lasted} and {several(occasion.failures, 'failure')}."
    return f"Over after {lasted}."


def fact(event: Event, delivery: Delivery, zone: ZoneInfo) -> Fact | None:
    """How often and since when, where that is news. A run fails; anything else is reported."""
    occasion, now = delivery.occasion, delivery.created_at
    if occasion.turn not in COUNTED or occasion.since is None:
        return None
    since = f"{local_time(occasion.since, zone, now)} ({words(now - occasion.since)})"
    if occasion.failures < 2:
        return Fact("Since", since)
    if is_run(event):
        return Fact("Failures", f"{occasion.failures} since {since}")
    return Fact("Reported", f"{occasion.failures} times since {since}")


def several(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
