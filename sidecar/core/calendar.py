"""Times of day: until when quiet hours last, and when a cron expression comes true next. Pure.

Clocks are set forward and back. A time that does not exist that night means the moment of the change; of one that
comes twice, quiet hours begin with the first and end with the second: an hour too quiet, rather than too loud.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from sidecar.core.config import QuietHours

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
AROUND: Final = 8
"""Days before and after that are looked at: hours that do not cover a whole week end within one."""

Block = tuple[datetime, datetime]


def quiet_until(quiet: QuietHours, at: datetime, zone: ZoneInfo) -> datetime | None:
    """When the quiet hours end that `at` lies in, in UTC; None outside of them. Hours that touch are one block."""
    today = at.astimezone(zone).date()
    found = blocks(quiet.hours, quiet.days, zone, today)
    return next((end for start, end in found if start <= at < end), None)


def never_ends(quiet: QuietHours) -> bool:
    """Whether the hours cover the whole week."""
    monday = datetime(2026, 1, 5, 12, tzinfo=UTC)
    end = quiet_until(quiet, monday, ZoneInfo("UTC"))
    return end is not None and end - monday > timedelta(days=7)


@lru_cache(maxsize=64)
def blocks(hours: tuple[str, ...], days: tuple[str, ...], zone: ZoneInfo, today: date) -> tuple[Block, ...]:
    """The quiet hours around a day, in UTC, in order, none touching another."""
    wanted = weekdays(days)
    dates = [today + timedelta(days=n) for n in range(-AROUND, AROUND + 1)]
    windows = [window(each, text, zone) for each in dates if each.weekday() in wanted for text in hours]
    return tuple(merged(sorted(windows)))


def merged(windows: Iterable[Block]) -> list[Block]:
    """Windows that touch become one."""
    found: list[Block] = []
    for start, end in windows:
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return found


def window(day: date, hours: str, zone: ZoneInfo) -> Block:
    """What `22:00-07:00` means for the night that begins on this day."""
    first, last = (minutes(text) for text in hours.split("-"))
    end = last if last > first else last + 24 * 60
    return instant(day, first, zone, second=False), instant(day, end, zone, second=True)


def minutes(text: str) -> int:
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


def instant(day: date, minute: int, zone: ZoneInfo, *, second: bool) -> datetime:
    """The moment of a local time, `minute` after midnight of a day, in UTC."""
    local = datetime.combine(day, time()) + timedelta(minutes=minute)
    early, late = (local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    if early.astimezone(zone).replace(tzinfo=None) == local:
        return late if second else early
    return change(late, early, zone)


def change(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The moment at which the clocks are set, to the second, between two moments of which one lies on each side."""
    offset = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after


def weekdays(days: Iterable[str]) -> frozenset[int]:
    """`mon-fri`, `sat` and, past the end of the week, `sat-mon`, as Python counts them."""
    found: set[int] = set()
    for text in days:
        first, _, last = text.partition("-")
        start, end = DAYS.index(first), DAYS.index(last or first)
        found.update((start + n) % 7 for n in range((end - start) % 7 + 1))
    return frozenset(found)


# ---------------------------------------------------------------------- cron


def next_time(cron: str, after: datetime, zone: ZoneInfo) -> datetime:
    """The next time after `after` at which a cron expression of five fields comes true, in UTC.

    Raises ValueError for an expression that `cron_trouble` has something to say about.
    """
    return next_minute(cron, after.replace(second=0, microsecond=0), zone)


@lru_cache(maxsize=256)
def next_minute(cron: str, after: datetime, zone: ZoneInfo) -> datetime:
    """The same, after a whole minute: cron knows nothing shorter."""
    from cronsim import CronSim, CronSimError  # noqa: PLC0415  # only files with a cron expression need it

    try:
        found: datetime = next(CronSim(cron, after.astimezone(zone)))
    except CronSimError as error:
        raise ValueError(f"its {str(error).removeprefix('Bad ')} makes no sense") from error
    return found.astimezone(UTC)


def cron_trouble(cron: str) -> str | None:
    """What is wrong with a cron expression, in words."""
    if len(cron.split()) != 5:
        return f"found {len(cron.split())} fields; wanted five: minute, hour, day of month, month, day of week"
    try:
        next_time(cron, datetime(2026, 1, 1, tzinfo=UTC), ZoneInfo("UTC"))
    except ValueError as error:
        return f"{error}; wanted: minute, hour, day of month, month, day of week, such as `0 8 * * mon-fri`"
    return None
