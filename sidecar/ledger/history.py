"""The history by any filter: a page of it costs the same whether it finds much, little or nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from fnmatch import translate
from itertools import islice
from math import prod
from typing import Any, Final, NamedTuple

import msgspec

from sidecar.core.model import DeliveryState, Severity
from sidecar.ledger import search
from sidecar.ledger.connection import Connection, Cursor, Row
from sidecar.ledger.values import as_json, stamp

ROW: Final = """
SELECT d.id, d.event_type, d.integration_type, d.integration_name, d.recipient,
    CASE d.state WHEN 'sent' THEN 'sent' WHEN 'failed' THEN 'failed' WHEN 'cancelled' THEN 'failed' ELSE 'pending' END
    AS status, COALESCE(d.message_preview, '') AS message_preview, d.error_message, e.event_data,
    COALESCE(d.settled_at, d.created_at) AS sent_at, d.state, d.event_id, d.rule_id, d.integration_id, d.incident_id,
    d.severity, d.attempts, d.due_at AS next_due_at, d.created_at
FROM deliveries d JOIN events e ON e.id = d.event_id"""
"""The fields of a HistoryRow."""
IDS: Final = "SELECT d.id FROM deliveries d"
OF_INCIDENT: Final = """
WHERE d.seq IN (
    SELECT seq FROM deliveries WHERE incident_id = ?
    UNION SELECT own.seq FROM items i JOIN deliveries own ON own.id = i.delivery_id WHERE i.incident_id = ?
) ORDER BY d.seq DESC LIMIT ?"""
UNSETTLED: Final = ("waiting", "sending")
GLOB: Final = frozenset("*?[")
SCANNED: Final = 6_000
"""Rows that are read one by one where so many of them fit that this finds a page: some milliseconds."""
NEWEST: Final = """
SELECT rowid FROM history_index WHERE {match} AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?"""
SAMPLE: Final = 300
SPREAD: Final = 100
"""Rows from one that is looked at for a first guess to the next."""
LOOKED_UP: Final = 2_000
"""Rows that may be looked up one by one: some milliseconds."""
READ: Final = 600
"""Rows whose words may be read one by one: some milliseconds."""
READ_AT_ONCE: Final = 100
FRESH_LIMIT: Final = 20_000
"""Rows that are not in the index yet and are looked at one by one, the newest of them."""
FRESH_AT_ONCE: Final = 200
"""So many in one question, as most pages need no more."""


class HistoryRow(msgspec.Struct, frozen=True, kw_only=True):
    """A delivery as the history shows it: the ten fields of VirtualPyTest's table first, then ours."""

    id: str
    event_type: str
    integration_type: str
    integration_name: str
    recipient: str
    status: str
    message_preview: str
    error_message: str | None
    event_data: dict[str, Any]
    sent_at: str
    state: DeliveryState
    event_id: str
    rule_id: str | None
    integration_id: str
    incident_id: str | None
    severity: str
    attempts: int
    next_due_at: str | None
    created_at: str


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """What a row of the history must be: one of each that is given. `words`: all of them, somewhere in what was said.

    `event_types` may be globs. `since` and `until` are about `created_at`.
    """

    states: tuple[str, ...] = ()
    event_types: tuple[str, ...] = ()
    integration_ids: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    devices: tuple[str, ...] = ()
    severities: tuple[Severity, ...] = ()
    words: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None

    @property
    def is_by_time_only(self) -> bool:
        return msgspec.structs.replace(self, since=None, until=None) == Filter()


class Query(NamedTuple):
    """Where row numbers come from, in which order, and what it is asked before the bounds."""

    sql: str
    order: str
    values: tuple[str, ...] = ()


SCAN: Final = Query(
    "SELECT d.seq FROM deliveries d WHERE d.indexed = 1 AND d.seq BETWEEN ? AND ?",
    "ORDER BY d.seq DESC LIMIT ?",
)
CANDIDATES: Final = Query(
    "SELECT x.rowid AS seq FROM history_index x JOIN deliveries d ON d.seq = x.rowid"
    " WHERE {match} AND x.rowid BETWEEN ? AND ?",
    "ORDER BY x.rowid DESC LIMIT ?",  # the order that the index has by itself
)


class Condition(NamedTuple):
    """One thing that is wanted: terms of the index, any of them, and the same in SQL, where that can be said."""

    terms: tuple[str, ...]
    sql: str = ""
    values: Sequence[Any] = ()


class Weighed(NamedTuple):
    """A condition, and the part of the newest rows that meets it: above 0, at most 1."""

    condition: Condition
    density: float


def part(weighed: Sequence[Weighed]) -> float:
    """Of all rows, that meets all of these, if they have nothing to do with each other."""
    return prod(each.density for each in weighed)


def condition(column: str, letter: str, values: Sequence[Any]) -> Condition:
    name = column if "(" in column else f"d.{column}"
    terms = tuple(search.term(letter, each) for each in values)
    return Condition(terms, f"{name} IN ({', '.join('?' * len(values))})", values)


class History:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def page(self, wanted: Filter, limit: int, before: int | None = None) -> tuple[list[HistoryRow], int | None]:
        """The newest first, from below the row number `before`; and the `before` of the next page, if there is one."""
        numbers = list(islice(self._numbers(wanted, limit + 1, before), limit + 1))
        rows = self._rows(numbers[:limit])
        return rows, numbers[limit - 1] if len(numbers) > limit else None

    def newest(self, limit: int) -> list[HistoryRow]:
        return self.page(Filter(), limit)[0]

    def row(self, delivery_id: str) -> HistoryRow | None:
        row = self._db.execute(f"{ROW} WHERE d.id = ?", (delivery_id,)).fetchone()
        return history_row(row) if row else None

    def of_incident(self, incident_id: str, limit: int) -> list[HistoryRow]:
        """Of the messages about an incident the newest."""
        values = (incident_id, incident_id, limit)
        return [history_row(row) for row in self._db.execute(f"{ROW} {OF_INCIDENT}", values)]

    def ids(self, wanted: Filter, limit: int) -> list[str]:
        """The ids of the newest deliveries that fit."""
        numbers = list(islice(self._numbers(wanted, limit, None), limit))
        return [row["id"] for row in self._among(IDS, numbers)]

    def count(self, wanted: Filter, most: int) -> int:
        """How many fit; `most` stands for so many or more."""
        return sum(1 for _ in islice(self._numbers(wanted, most, None), most))

    def _rows(self, numbers: list[int]) -> list[HistoryRow]:
        return [history_row(row) for row in self._among(ROW, numbers)]

    def _among(self, select: str, numbers: list[int]) -> Cursor:
        query = f"{select} WHERE d.seq IN ({self._db.dialect.numbers}) ORDER BY d.seq DESC"
        return self._db.execute(query, (as_json(numbers),))

    def _numbers(self, wanted: Filter, limit: int, before: int | None) -> Iterator[int]:
        """The row numbers that fit, the newest first."""
        low, high = self._bounds(wanted, before)
        if wanted.is_by_time_only:
            query = "SELECT seq FROM deliveries WHERE seq BETWEEN ? AND ? ORDER BY seq DESC LIMIT ?"
            yield from (row["seq"] for row in self._db.execute(query, (low, high, limit)))
            return
        fresh = list(islice(self._fresh(wanted, low, high), limit))
        yield from merged(fresh, self._indexed(wanted, low, high, limit))

    def _bounds(self, wanted: Filter, before: int | None) -> tuple[int, int]:
        """The row numbers between which the times lie: rows are numbered in the order in which they came."""
        high = before - 1 if before is not None else 1 << 62
        low = 0
        if wanted.since is not None:
            low = self._first_from(wanted.since)
        if wanted.until is not None:
            high = min(high, self._first_from(wanted.until) - 1)
        return low, high

    def _first_from(self, time: datetime) -> int:
        """By halving: no index of its own for something that is sorted already."""
        newest = self._db.execute("SELECT MAX(seq) FROM deliveries").fetchone()[0] or 0
        low, high, wanted = 1, newest + 1, stamp(time)
        query = "SELECT seq, created_at FROM deliveries WHERE seq >= ? ORDER BY seq LIMIT 1"
        while low < high:
            middle = (low + high) // 2
            row = self._db.execute(query, (middle,)).fetchone()
            if row is not None and row["created_at"] < wanted:
                low = row["seq"] + 1
            else:
                high = middle
        return low

    def _fresh(self, wanted: Filter, low: int, high: int) -> Iterator[int]:
        """Those that are not in the index yet, most of all what is not settled."""
        query = f"{search.SELECT} WHERE indexed = 0 AND seq BETWEEN ? AND ? ORDER BY seq DESC LIMIT ?"
        fits = test_of(wanted)
        for _ in range(FRESH_LIMIT // FRESH_AT_ONCE):
            rows = self._db.execute(query, (low, high, FRESH_AT_ONCE)).fetchall()
            yield from (row["seq"] for row in rows if fits(row))
            if len(rows) < FRESH_AT_ONCE:
                break
            high = rows[-1]["seq"] - 1

    def _indexed(self, wanted: Filter, low: int, high: int, limit: int) -> Iterator[int]:
        """First by what few rows need to be looked at for, then by the index."""
        conditions, high = self._conditions(wanted), self._newest(high)
        if conditions is None or high < low:
            return
        weighed = self._weighed(conditions, low, high)
        found, high = self._among_few(weighed, low, high, limit)
        yield from found
        query, checked = self._by_rarest(weighed, high)
        yield from self._looked_up(query, checked, low, high, limit - len(found))

    def _among_few(self, weighed: list[Weighed], low: int, high: int, limit: int) -> tuple[list[int], int]:
        """Row by row from the newest, where many rows fit; else by the rarest conditions, where most of what those find
        has the words, too. Words are read.

        What is found, and the row from which down there may be more.
        """
        known = [each for each in weighed if each.condition.sql]
        words = [each for each in weighed if not each.condition.sql]
        to_read = limit / part(words)
        if words and to_read > READ:
            return [], high
        if limit / part(weighed) < SCANNED:
            query, checked, low = SCAN, [each.condition for each in known], max(low, high - SCANNED)
        elif words and known:
            query, checked = self._by_rarest(known, high)
        else:
            return [], high
        most = int(2 * to_read) if words else limit
        numbers = list(self._looked_up(query, checked, low, high, most))
        found = self._having([each.condition.terms[0] for each in words], numbers)
        return list(islice(found, limit)), (numbers[-1] if len(numbers) == most else low) - 1

    def _having(self, words: Sequence[str], numbers: list[int]) -> Iterator[int]:
        """Those in which all of the words are said."""
        if not words:
            yield from numbers
            return
        query = f"{search.SELECT} WHERE seq IN ({self._db.dialect.numbers}) ORDER BY seq DESC"
        says = search.saying(words)
        for start in range(0, len(numbers), READ_AT_ONCE):
            for row in self._db.execute(query, (as_json(numbers[start : start + READ_AT_ONCE]),)):
                if says(row["said"]):
                    yield row["seq"]

    def _by_rarest(self, weighed: list[Weighed], high: int) -> tuple[Query, list[Condition]]:
        """By the lists of so many of the rarest conditions that few enough rows are left to look up the others.

        Words cannot be looked up. The others come with it.
        """
        expected: float = high
        matched: list[Condition] = []
        for condition, density in sorted(weighed, key=lambda each: each.density):
            if expected > LOOKED_UP or not condition.sql or not matched:
                matched.append(condition)
                expected *= density
        says = self._db.dialect
        terms = says.all_of(says.one_of(each.terms) for each in matched)
        query = Query(CANDIDATES.sql.format(match=says.match), CANDIDATES.order, (terms,))
        return query, [each.condition for each in weighed if each.condition not in matched]

    def _looked_up(
        self, query: Query, conditions: Sequence[Condition], low: int, high: int, limit: int
    ) -> Iterator[int]:
        if limit <= 0 or high < low:
            return
        sql = f"{' AND '.join([query.sql, *(each.sql for each in conditions)])} {query.order}"
        values = (*query.values, low, high, *(value for each in conditions for value in each.values), limit)
        for row in self._db.execute(sql, values):
            yield row["seq"]

    def _newest(self, high: int) -> int:
        query = "SELECT MAX(seq) AS seq FROM deliveries WHERE seq <= ?"
        found: int | None = self._db.execute(query, (high,)).fetchone()["seq"]
        return found or 0

    def _weighed(self, conditions: Sequence[Condition], low: int, high: int) -> list[Weighed]:
        """With the part of the newest rows that meets each, as far as a look at some tells.

        One statement for all; the index is asked where that found none, or where only the index knows.
        """
        places = as_json(list(range(high, max(low, high - SAMPLE * SPREAD), -SPREAD)))
        met = ", ".join(f"COUNT(CASE WHEN {each.sql or '1 = 0'} THEN 1 END)" for each in conditions)
        query = f"SELECT COUNT(*), {met} FROM deliveries d WHERE d.seq IN ({self._db.dialect.numbers})"  # noqa: S608  # our own
        values = [value for each in conditions for value in each.values]
        rows, *found = self._db.execute(query, (*values, places)).fetchone()
        return [
            Weighed(each, number / rows if number else self._density(each, low, high))
            for number, each in zip(found, conditions, strict=True)
        ]

    def _density(self, condition: Condition, low: int, high: int) -> float:
        """The same for one, by the index."""
        values = (self._db.dialect.one_of(condition.terms), low, high, SAMPLE)
        rows = self._db.execute(NEWEST.format(match=self._db.dialect.match), values).fetchall()
        if len(rows) < SAMPLE:
            return (len(rows) + 1) / 1e9  # so few in all: the fewer the better
        span: int = rows[0]["rowid"] - rows[-1]["rowid"] + 1
        return len(rows) / span

    def _conditions(self, wanted: Filter) -> list[Condition] | None:
        """What a row in the index must meet; None if none can."""
        types = self._types(wanted.event_types)
        states = [each for each in wanted.states if each not in UNSETTLED]
        if (wanted.states and not states) or (wanted.event_types and not types):
            return None
        given: dict[str, tuple[str, Sequence[Any]]] = {
            "state": ("s", states),
            "event_type": ("t", types),
            "integration_id": ("i", wanted.integration_ids),
            "LOWER(d.host)": ("h", [each.lower() for each in wanted.hosts]),
            "LOWER(d.device)": ("d", [each.lower() for each in wanted.devices]),
            "severity": ("v", [int(each) for each in wanted.severities]),
        }
        found = [condition(column, *values) for column, values in given.items() if values[1]]
        return [*found, *(Condition((word,)) for word in wanted.words)]

    def _types(self, patterns: tuple[str, ...]) -> list[str]:
        """Globs as the event types that there are."""
        if not any(GLOB & set(pattern) for pattern in patterns):
            return list(patterns)
        fits = re.compile("|".join(translate(pattern) for pattern in patterns))
        return [each for each in self.types() if fits.match(each)]

    def types(self) -> Iterator[str]:
        """The event types that there have been, by the alphabet: one look into an index for each."""
        query = "SELECT MIN(event_type) AS next FROM events WHERE event_type > ?"
        found = ""
        while (row := self._db.execute(query, (found,)).fetchone())["next"] is not None:
            found = row["next"]
            yield found


def test_of(wanted: Filter) -> Callable[[Row], bool]:
    """The same question to a row that is not in the index."""
    types = re.compile("|".join(translate(pattern) for pattern in wanted.event_types)) if wanted.event_types else None
    lists = {
        "state": wanted.states,
        "integration_id": wanted.integration_ids,
        "host": tuple(each.lower() for each in wanted.hosts),
        "device": tuple(each.lower() for each in wanted.devices),
        "severity": tuple(int(each) for each in wanted.severities),
    }
    says = search.saying(wanted.words)

    def fits(row: Row) -> bool:
        for name, values in lists.items():
            value = row[name]
            if values and (value.lower() if isinstance(value, str) else value) not in values:
                return False
        if types is not None and not types.match(row["event_type"]):
            return False
        return says(row["said"])

    return fits


def merged(one: list[int], other: Iterator[int]) -> Iterator[int]:
    """Two descending lists as one, without repeats."""
    waiting = list(reversed(one))
    last = None
    for number in other:
        while waiting and waiting[-1] >= number:
            last = waiting.pop()
            yield last
        if number != last:
            yield number
    yield from reversed(waiting)


def history_row(row: Row) -> HistoryRow:
    said = dict(zip(row.keys(), row, strict=True))
    said["event_data"] = msgspec.json.decode(said["event_data"])
    said["severity"] = Severity(said["severity"]).name
    return HistoryRow(**said)
