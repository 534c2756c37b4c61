"""The time zones that there are."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

APART = ("posix", "right")
"""Copies of all zones, with and without leap seconds, which `available_timezones` leaves out, too."""


class Zones(Collection[str]):
    """Every time zone by name.

    Whether there is one says its own file. The names of all are in six hundred files, each of which is looked into:
    that takes longer than the rest of notifier.yaml, so only who wants to see them all waits for it.
    """

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and is_zone(name)

    def __iter__(self) -> Iterator[str]:
        return iter(names())

    def __len__(self) -> int:
        return len(names())


def is_zone(name: str) -> bool:
    try:
        return ZoneInfo(name).key.partition("/")[0] not in APART
    except (LookupError, ValueError, OSError):  # no such file, no name of one, no file of a zone
        return False


@cache
def names() -> list[str]:
    return sorted(available_timezones())


ZONES = Zones()
