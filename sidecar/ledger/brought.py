"""Files that came inside of events, where several notifiers share a ledger: whichever sends the message needs them.

Only PostgreSQL has this table. With SQLite there is one notifier, and its own folder has them all (`sidecar.kept`).
"""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from typing import Final

from sidecar.ledger.connection import Connection
from sidecar.ledger.transaction import Transaction
from sidecar.ledger.values import stamp

FORGOTTEN_AT_ONCE: Final = 20
"""Files of up to 5 MB in one commit."""
OLD: Final = "SELECT name FROM files WHERE brought_at < ? ORDER BY brought_at LIMIT ?"


def keep(db: Transaction, content: bytes, now: datetime) -> None:
    """It is as young as the youngest event that brought it."""
    name, at = sha256(content).hexdigest(), stamp(now)
    if not db.execute("UPDATE files SET brought_at = ? WHERE name = ?", (at, name)).rowcount:
        db.execute("INSERT INTO files (name, brought_at, content) VALUES (?, ?, ?)", (name, at, content))


def forget(db: Transaction, before: datetime) -> int:
    """Delete some that no event has brought since then; how many. 0: there are no more."""
    return db.execute(f"DELETE FROM files WHERE name IN ({OLD})", (stamp(before), FORGOTTEN_AT_ONCE)).rowcount  # noqa: S608  # our own words


def content_of(connection: Connection, name: str) -> bytes | None:
    row = connection.execute("SELECT content FROM files WHERE name = ?", (name,)).fetchone()
    return bytes(row["content"]) if row else None
