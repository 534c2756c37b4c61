"""What is old news is not told: nothing that waits, or would come due by itself, goes out any more."""

from __future__ import annotations

from datetime import datetime

from sidecar.ledger.transaction import Transaction
from sidecar.ledger.values import as_json, stamp

NOTHING_LATER = (
    "DELETE FROM bundles",
    "DELETE FROM silenced",
    "DELETE FROM timers WHERE kind IN ('reminder', 'escalation', 'repeat')",
)
"""Flapping and silences still end when they are to: they change what is known, and then have nobody to tell."""


def hold_back(db: Transaction, reason: str, now: datetime) -> int:
    """Cancel what waits, so that it can be sent again from the history; how many messages."""
    held = db.execute(
        "UPDATE deliveries SET state = 'cancelled', due_at = NULL, settled_at = ?, error_message = ?"
        " WHERE state IN ('waiting', 'sending')",
        (stamp(now), reason),
    )
    noted = db.dialect.add_to_list.format(list="notes", item="?")
    db.execute(
        f"UPDATE events SET decisions = '[]', unrouted = 1, notes = {noted} WHERE decisions IS NULL",  # noqa: S608  # our own words
        (as_json(reason),),
    )
    for statement in NOTHING_LATER:
        db.execute(statement)
    db.execute(f"UPDATE subjects SET body = {db.dialect.without_owed}")  # noqa: S608  # our own words
    return held.rowcount
