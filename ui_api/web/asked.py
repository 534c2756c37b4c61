"""A filter as it stands in the address of a page, and as its form shows it. Pure."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from datetime import datetime
from typing import Any, Final, Generic, TypeVar
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import msgspec

from sidecar.errors import InvalidError
from sidecar.ledger import Filter
from ui_api.filters import ALLOWED_TIME, READERS, filter_of

Wanted = TypeVar("Wanted")
TIMES: Final = ("since", "until")
SINGLE: Final = ("q", "who", "subject", *TIMES)
"""Of these there can be but one."""
TIME_HERE: Final = "a time such as 2026-01-31T22:00, or a length such as 30m, 24h or 7d"


class Asked(msgspec.Struct, Generic[Wanted], frozen=True):
    """`given`: what was typed, by name. `wanted` is what it means; None with `problems`, by name, if it means nothing.

    `exact` is the same for the API, whose times are in UTC where they say nothing else.
    """

    given: dict[str, list[str]]
    exact: dict[str, list[str]]
    wanted: Wanted | None = None
    problems: dict[str, str] = {}

    def text(self, name: str) -> str:
        return ",".join(self.given.get(name, []))

    @property
    def kept(self) -> str:
        """For the address of a page."""
        return urlencode(self.given, doseq=True)

    @property
    def query(self) -> str:
        """For an address of the API."""
        return urlencode(self.exact, doseq=True)


def read(pairs: Iterable[tuple[str, str]], now: datetime, zone: ZoneInfo) -> Asked[Filter]:
    """The history's."""
    return asked_for(pairs, now, zone, READERS, filter_of)


def asked_for(
    pairs: Iterable[tuple[str, str]],
    now: datetime,
    zone: ZoneInfo,
    names: Container[str],
    make: Callable[[Mapping[str, Any], datetime], Wanted],
) -> Asked[Wanted]:
    """Fields of the form that are empty ask for nothing, and what is none of `names` is no filter."""
    given: dict[str, list[str]] = {}
    for name, value in pairs:
        if name in names and value.strip():
            given.setdefault(name, []).append(value.strip())
    exact = given | {name: [in_zone(each, zone) for each in given[name]] for name in TIMES if name in given}
    try:
        return Asked(given, exact, make({name: meant(name, values) for name, values in exact.items()}, now))
    except InvalidError as error:
        return Asked(given, exact, problems={each.path: in_words(each.message) for each in error.problems})


def meant(name: str, values: list[str]) -> str | list[str]:
    """The last one, where there can be but one."""
    return values[-1] if name in SINGLE else values


def in_words(message: str) -> str:
    """A time that is typed here is one on the clock of the page, and not UTC."""
    return message.replace(ALLOWED_TIME, TIME_HERE)


def in_zone(text: str, zone: ZoneInfo) -> str:
    """A time without an offset is one on the clock of the page; anything else stays as it is."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return text
    return text if found.tzinfo else found.replace(tzinfo=zone).isoformat()
