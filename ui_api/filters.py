"""The history's filters as they stand in a query, or in a body: each checked, every problem named."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Annotated, Any, Final

from litestar.di import NamedDependency
from litestar.params import QueryParameter

from sidecar.core.model import SEVERITIES, Severity
from sidecar.document.scalars import duration
from sidecar.errors import InvalidError, Problem
from sidecar.ledger import Filter
from sidecar.ledger.search import words
from sidecar.service import Service

STATES: Final[Mapping[str, tuple[str, ...]]] = {
    "sent": ("sent",),
    "failed": ("failed", "cancelled"),
    "pending": ("waiting", "sending"),
    "waiting": ("waiting",),
    "sending": ("sending",),
    "cancelled": ("cancelled",),
}
MOST_VALUES: Final = 50
LONGEST_VALUE: Final = 200
MOST_WORDS: Final = 10
CURSOR: Final = re.compile(r"[0-9a-f]{1,15}")
ALLOWED_TIME: Final = (
    "an ISO 8601 time (2026-01-31T22:00:00+00:00; without an offset it is UTC), or how long ago: 24h, 7d"
)

Texts = list[str] | None


def documented(description: str) -> Any:
    return QueryParameter(description=f"{description} Several: repeated, or joined by commas.")


def read_filter(  # noqa: PLR0913, PLR0917  # one for each filter there is: this is their documentation
    service: NamedDependency[Service],
    status: Annotated[Texts, documented("sent, failed, pending; or waiting, sending, cancelled.")] = None,
    event_type: Annotated[Texts, documented("A type or a glob, such as `script_*`.")] = None,
    integration: Annotated[Texts, documented("The id of an integration.")] = None,
    host: Annotated[Texts, documented("`host_name` of the event, upper or lower case.")] = None,
    device: Annotated[Texts, documented("`device_name` (or `device_id`) of the event.")] = None,
    severity: Annotated[Texts, documented("debug, info, warning, error or critical.")] = None,
    q: Annotated[str | None, QueryParameter(description="Words that all occur in what was said.")] = None,
    since: Annotated[str | None, QueryParameter(description=f"Not older than: {ALLOWED_TIME}.")] = None,
    until: Annotated[str | None, QueryParameter(description="Older than; written like `since`.")] = None,
) -> Filter:
    """What a query asks for. Raises InvalidError with every problem."""
    given: dict[str, Any] = {
        "status": status,
        "event_type": event_type,
        "integration": integration,
        "host": host,
        "device": device,
        "severity": severity,
        "q": q,
        "since": since,
        "until": until,
    }
    return filter_of({name: value for name, value in given.items() if value is not None}, service.now())


def filter_of(given: Mapping[str, Any], now: datetime) -> Filter:
    """The same from the names and values of a body. Raises InvalidError."""
    problems = [
        Problem(path=name, message=f"unknown filter; allowed: {', '.join(READERS)}")
        for name in given
        if name not in READERS
    ]
    found: dict[str, Any] = {}
    for name, value in given.items():
        if name in READERS:
            field, read = READERS[name]
            try:
                found[field] = read(value, now)
            except ValueError as error:
                problems.append(Problem(path=name, message=str(error)))
    if problems:
        raise InvalidError(problems)
    return Filter(**found)


def texts(value: Any, _: datetime) -> tuple[str, ...]:
    """One or several, repeated or joined by commas."""
    several = [value] if isinstance(value, str) else value
    if not isinstance(several, Sequence) or not all(isinstance(each, str) for each in several):
        raise ValueError("wanted a text or a list of texts")
    found = tuple(dict.fromkeys(part.strip() for each in several for part in each.split(",") if part.strip()))
    if len(found) > MOST_VALUES or any(len(each) > LONGEST_VALUE for each in found):
        raise ValueError(f"wanted at most {MOST_VALUES} values of {LONGEST_VALUE} characters")
    return found


def chosen(allowed: Mapping[str, Any]) -> Callable[[Any, datetime], Iterator[Any]]:
    def read(value: Any, now: datetime) -> Iterator[Any]:
        for each in texts(value, now):
            if each.lower() not in allowed:
                raise ValueError(f"found '{each}'; allowed: {', '.join(allowed)}")
            yield allowed[each.lower()]

    return read


def states(value: Any, now: datetime) -> tuple[str, ...]:
    return tuple(dict.fromkeys(state for several in chosen(STATES)(value, now) for state in several))


def severities(value: Any, now: datetime) -> tuple[Severity, ...]:
    return tuple(chosen({name: Severity[name] for name in SEVERITIES})(value, now))


def asked_words(value: Any, _: datetime) -> tuple[str, ...]:
    if not isinstance(value, str) or len(value) > LONGEST_VALUE:
        raise ValueError(f"wanted a text of at most {LONGEST_VALUE} characters")
    found = tuple(dict.fromkeys(words(value)))
    if len(found) > MOST_WORDS:
        raise ValueError(f"wanted at most {MOST_WORDS} words, found {len(found)}")
    return found


def time(value: Any, now: datetime) -> datetime:
    """A moment: given, or so long ago."""
    return moment(value, now, ahead=False)


def moment(value: Any, now: datetime, *, ahead: bool) -> datetime:
    """A moment: given, or so far from now. Raises ValueError."""
    if isinstance(value, str):
        if (distance := duration(value.strip())) is not None:
            return now + distance if ahead else now - distance
        try:
            moment = datetime.fromisoformat(value.strip().replace(" ", "+"))  # a + in a query arrives as a space
            return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        except (ValueError, OverflowError):
            pass
    raise ValueError(f"wanted {ALLOWED_TIME}")


def cursor_of(number: int) -> str:
    return f"{number:x}"


def read_cursor(cursor: str | None) -> int | None:
    """The row number in a cursor. Raises InvalidError for what is none of ours."""
    if cursor is None:
        return None
    if not CURSOR.fullmatch(cursor):
        message = "is not a cursor of this history; take it from the Link header of the page before"
        raise InvalidError([Problem(path="cursor", message=message)])
    return int(cursor, 16)


READERS: Final[Mapping[str, tuple[str, Callable[[Any, datetime], Any]]]] = {
    "status": ("states", states),
    "event_type": ("event_types", texts),
    "integration": ("integration_ids", texts),
    "host": ("hosts", texts),
    "device": ("devices", texts),
    "severity": ("severities", severities),
    "q": ("words", asked_words),
    "since": ("since", time),
    "until": ("until", time),
}
"""By the name in a query: the field of Filter, and how it is read."""
