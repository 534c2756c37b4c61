"""What is old news is not told: nothing that waits, or would come due by itself, goes out any more."""

from __future__ import annotations

from datetime import datetime

from sidecar.ledger.transaction import Transaction
from sidecar.ledger.values import stamp

NOTHING_LATER = (
    "DELETE FROM bundles",
    "DELETE FROM silenced",
    "DELETE FROM timers WHERE kind IN ('reminder', 'escalation', 'repeat')",
    "UPDATE subjects SET body = json_remove(body, '$.owed')",
)
"""Flapping and silences still end when they are to: they change what is known, and then have nobody to tell."""


def hold_back(db: Transaction, reason: str, now: datetime) -> int:
    """Cancel what waits, so that it can be sent again from the history; how many messages."""
    held = db.execute(
        "UPDATE deliveries SET state = 'cancelled', due_at = NULL, settled_at = ?, error_message = ?"
        " WHERE state IN ('waiting', 'sending')",
        (stamp(now), reason),
    )
    db.execute(
        "UPDATE events SET decisions = '[]', unrouted = 1, notes = json_insert(notes, '$[#]', ?)"
        " WHERE decisions IS NULL",
        (reason,),
    )
    for statement in NOTHING_LATER:
        db.execute(statement)
    return held.rowcount
