"""What is older than `settings.history.keep_days` goes, a few events at a time, so that nobody waits for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from sidecar.core.model import DeliveryState
from sidecar.ledger import search
from sidecar.ledger.connection import Row
from sidecar.ledger.transaction import Transaction
from sidecar.ledger.values import as_json, stamp

STEP: Final = 10
"""Events in one commit, with all that belongs to them: some milliseconds."""
LOOKED_AT: Final = 1_000
"""Of the oldest events; what is behind those that must stay comes when they go."""
INDEX_STEP: Final = 100
"""Deliveries that come into the index in one commit."""

OLD: Final = """
SELECT e.seq, e.id FROM (SELECT seq, id, received_at, decisions, incident_id FROM events ORDER BY seq LIMIT ?) e
WHERE e.received_at < ? AND e.decisions IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.event_id = e.id AND d.indexed = 0
                  AND d.state IN ('waiting', 'sending'))
  AND NOT EXISTS (SELECT 1 FROM items i JOIN deliveries d ON d.id = i.delivery_id
                  WHERE i.event_id = e.id AND d.indexed = 0 AND d.state IN ('waiting', 'sending'))
  AND NOT EXISTS (SELECT 1 FROM incidents i
                  WHERE i.id = e.incident_id AND i.closed_at IS NULL AND i.last_event_id = e.id)
LIMIT ?
"""
"""What is still to be sent is never `indexed`: that is said so that a database looks at those rows alone."""
TALLY: Final = ("hour", "integration_id", "state", "number", "last_at")
ADD_UP: Final = """
ON CONFLICT (hour, integration_id, state) DO UPDATE SET number = tallies.number + excluded.number,
    last_at = CASE WHEN excluded.last_at > tallies.last_at THEN excluded.last_at ELSE tallies.last_at END"""


def forget(db: Transaction, before: datetime) -> int:
    """Delete some of what is older, but nothing that is still to be sent. How many events; 0: there are no more."""
    events = db.execute(OLD, (LOOKED_AT, stamp(before), STEP)).fetchall()
    for event in events:
        rows = db.execute(f"{search.SELECT} WHERE event_id = ?", (event["id"],))
        for row in rows.fetchall():
            take_out(db, [row])
            db.execute("DELETE FROM attempts WHERE delivery_id = ?", (row["id"],))
            db.execute("DELETE FROM items WHERE delivery_id = ?", (row["id"],))
        db.execute("DELETE FROM items WHERE event_id = ?", (event["id"],))
        db.execute("DELETE FROM deliveries WHERE event_id = ?", (event["id"],))
        db.execute("DELETE FROM events WHERE seq = ?", (event["seq"],))
    merge(db)
    return len(events)


def again(db: Transaction, rows: list[Row]) -> None:
    """Deliveries that are to be sent again leave the index."""
    take_out(db, rows)
    merge(db)


def take_out(db: Transaction, rows: list[Row]) -> None:
    """Deliveries that change, or go, leave the index; they must be as they were when they came into it."""
    indexed = [row for row in rows if row["indexed"]]
    for row in indexed:
        db.execute(db.dialect.take_out, (row["seq"], search.entry(row)))
    if indexed:
        count(db, indexed, -1)


class Ended(NamedTuple):
    """A delivery that came to an end, and how long after it was owed."""

    integration_id: str
    integration_type: str
    state: DeliveryState
    after: timedelta


def index(db: Transaction) -> list[Ended]:
    """Bring some settled deliveries into the index; which. Fewer than INDEX_STEP: those were all.

    By one statement each, not one for each row: others wait for the writer, and for the interpreter (`transaction`).
    """
    query = f"{search.SELECT} WHERE indexed = 0 AND settled_at IS NOT NULL ORDER BY seq LIMIT ?"
    rows = db.execute(query, (INDEX_STEP,)).fetchall()
    if rows:
        db.send(db.dialect.enter, (as_json({row["seq"]: search.entry(row) for row in rows}),))
        entered = f"UPDATE deliveries SET indexed = 1 WHERE seq IN ({db.dialect.numbers})"  # noqa: S608  # our own words
        db.send(entered, (as_json([row["seq"] for row in rows]),))
        count(db, rows, 1)
        merge(db)
    return [ended(row) for row in rows]


def merge(db: Transaction) -> None:
    """Whatever changes the index puts a little of it in order, so that it never has to be done all at once."""
    for statement in db.dialect.merge:
        db.execute(statement)


def ended(row: Row) -> Ended:
    after = datetime.fromisoformat(row["settled_at"]) - datetime.fromisoformat(row["owed_from"])
    return Ended(row["integration_id"], row["integration_type"], row["state"], after)


def count(db: Transaction, rows: Iterable[Row], each: int) -> None:
    """Add them to the tallies of their hours, or take them out: figures and charts read those, not every row."""
    numbers: Counter[tuple[str, str, str]] = Counter()
    last: dict[tuple[str, str, str], str] = {}
    for row in rows:
        key = hour_of(row["settled_at"]), row["integration_id"], row["state"]
        numbers[key] += each
        last[key] = max(last.get(key, ""), row["settled_at"])
    tally = db.dialect.insert("tallies", TALLY, ADD_UP)
    db.write(tally, [(*key, number, last[key]) for key, number in numbers.items()])


def hour_of(settled_at: str) -> str:
    """Such as 2026-01-31T22, in UTC like all times of the ledger."""
    return settled_at[:13]
