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
SELECT d.*, e.event_data, COALESCE(d.settled_at, d.created_at) AS sent_at,
    CASE d.state WHEN 'sent' THEN 'sent' WHEN 'failed' THEN 'failed' WHEN 'cancelled' THEN 'failed' ELSE 'pending' END
    AS status
FROM deliveries d JOIN events e ON e.id = d.event_id"""
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
LOOKED_UP: Final = 2_000
"""Rows that may be looked up one by one: some milliseconds."""
FRESH_LIMIT: Final = 20_000
"""Rows that are not in the index yet and are looked at one by one, the newest of them."""


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


def condition(column: str, letter: str, values: Sequence[Any]) -> Condition:
    name = column if "(" in column else f"d.{column}"
    terms = tuple(search.term(letter, each) for each in values)
    return Condition(terms, f"{name} IN ({', '.join('?' * len(values))})", values)


class History:
    """Reads. `connection` gives each thread a connection of its own."""

    def __init__(self, connection: Callable[[], Connection]) -> None:
        self._connection = connection

    def page(self, wanted: Filter, limit: int, before: int | None = None) -> tuple[list[HistoryRow], int | None]:
        """The newest first, from below the row number `before`; and the `before` of the next page, if there is one."""
        numbers = list(islice(self._numbers(wanted, limit + 1, before), limit + 1))
        rows = self._rows(numbers[:limit])
        return rows, numbers[limit - 1] if len(numbers) > limit else None

    def newest(self, limit: int) -> list[HistoryRow]:
        return self.page(Filter(), limit)[0]

    def row(self, delivery_id: str) -> HistoryRow | None:
        row = self._connection().execute(f"{ROW} WHERE d.id = ?", (delivery_id,)).fetchone()
        return history_row(row) if row else None

    def of_incident(self, incident_id: str, limit: int) -> list[HistoryRow]:
        """Of the messages about an incident the newest."""
        values = (incident_id, incident_id, limit)
        return [history_row(row) for row in self._connection().execute(f"{ROW} {OF_INCIDENT}", values)]

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
        db = self._connection()
        query = f"{select} WHERE d.seq IN ({db.dialect.numbers}) ORDER BY d.seq DESC"
        return db.execute(query, (as_json(numbers),))

    def _numbers(self, wanted: Filter, limit: int, before: int | None) -> Iterator[int]:
        """The row numbers that fit, the newest first."""
        low, high = self._bounds(wanted, before)
        if wanted.is_by_time_only:
            query = "SELECT seq FROM deliveries WHERE seq BETWEEN ? AND ? ORDER BY seq DESC LIMIT ?"
            yield from (row["seq"] for row in self._connection().execute(query, (low, high, limit)))
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
        newest = self._connection().execute("SELECT MAX(seq) FROM deliveries").fetchone()[0] or 0
        low, high, wanted = 1, newest + 1, stamp(time)
        query = "SELECT seq, created_at FROM deliveries WHERE seq >= ? ORDER BY seq LIMIT 1"
        while low < high:
            middle = (low + high) // 2
            row = self._connection().execute(query, (middle,)).fetchone()
            if row is not None and row["created_at"] < wanted:
                low = row["seq"] + 1
            else:
                high = middle
        return low

    def _fresh(self, wanted: Filter, low: int, high: int) -> Iterator[int]:
        """Those that are not in the index yet, most of all what is not settled."""
        query = f"{search.SELECT} WHERE indexed = 0 AND seq BETWEEN ? AND ? ORDER BY seq DESC LIMIT ?"
        fits = test_of(wanted)
        for row in self._connection().execute(query, (low, high, FRESH_LIMIT)):
            if fits(row):
                yield row["seq"]

    def _indexed(self, wanted: Filter, low: int, high: int, limit: int) -> Iterator[int]:
        """Row by row from the newest, where many rows fit; beyond that by the lists of the rarest conditions, and the
        others looked up for each row that is left."""
        conditions = self._conditions(wanted)
        if conditions is None:
            return
        densities = [self._density(each, low, high) for each in conditions]
        found = 0
        if all(each.sql for each in conditions) and limit / prod(densities) < SCANNED:
            bottom = max(low, self._newest(high) - SCANNED)
            for number in self._looked_up(SCAN, conditions, bottom, high, limit):
                found += 1
                yield number
            high = bottom - 1
        matched = self._rarest(conditions, densities, high)
        checked = [each for each in conditions if each not in matched]
        says = self._connection().dialect
        terms = says.all_of(says.one_of(each.terms) for each in matched)
        candidates = Query(CANDIDATES.sql.format(match=says.match), CANDIDATES.order, (terms,))
        yield from self._looked_up(candidates, checked, low, high, limit - found)

    def _rarest(self, conditions: list[Condition], densities: list[float], high: int) -> list[Condition]:
        """So many of the rarest that few enough rows are left to be looked up; words can only be matched."""
        expected: float = self._newest(high)
        matched: list[Condition] = []
        for density, each in sorted(zip(densities, conditions, strict=True), key=lambda pair: pair[0]):
            if expected > LOOKED_UP or not each.sql or not matched:
                matched.append(each)
                expected *= density
        return matched

    def _looked_up(
        self, query: Query, conditions: Sequence[Condition], low: int, high: int, limit: int
    ) -> Iterator[int]:
        if limit <= 0 or high < low:
            return
        sql = f"{' AND '.join([query.sql, *(each.sql for each in conditions)])} {query.order}"
        values = (*query.values, low, high, *(value for each in conditions for value in each.values), limit)
        for row in self._connection().execute(sql, values):
            yield row["seq"]

    def _newest(self, high: int) -> int:
        query = "SELECT MAX(seq) AS seq FROM deliveries WHERE seq <= ?"
        found: int | None = self._connection().execute(query, (high,)).fetchone()["seq"]
        return found or 0

    def _density(self, condition: Condition, low: int, high: int) -> float:
        """The part of the newest rows that meets a condition, as far as a look at some tells."""
        db = self._connection()
        values = (db.dialect.one_of(condition.terms), low, high, SAMPLE)
        rows = db.execute(NEWEST.format(match=db.dialect.match), values).fetchall()
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
        while (row := self._connection().execute(query, (found,)).fetchone())["next"] is not None:
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

    def fits(row: Row) -> bool:
        for name, values in lists.items():
            value = row[name]
            if values and (value.lower() if isinstance(value, str) else value) not in values:
                return False
        if types is not None and not types.match(row["event_type"]):
            return False
        return not wanted.words or set(wanted.words) <= set(search.words(row["said"]))

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
    return HistoryRow(
        id=row["id"],
        event_type=row["event_type"],
        integration_type=row["integration_type"],
        integration_name=row["integration_name"],
        recipient=row["recipient"],
        status=row["status"],
        message_preview=row["message_preview"] or "",
        error_message=row["error_message"],
        event_data=msgspec.json.decode(row["event_data"]),
        sent_at=row["sent_at"],
        state=row["state"],
        event_id=row["event_id"],
        rule_id=row["rule_id"],
        integration_id=row["integration_id"],
        incident_id=row["incident_id"],
        severity=Severity(row["severity"]).name,
        attempts=row["attempts"],
        next_due_at=row["due_at"],
        created_at=row["created_at"],
    )
