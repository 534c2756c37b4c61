"""The mark of a ledger into which another one is being moved: until that is done, no notifier starts on it."""

from __future__ import annotations

import sqlite3
from typing import Final

MARK: Final = "unfinished_move"
MAKE: Final = f"CREATE TABLE {MARK} (source TEXT NOT NULL)"
FILL: Final = f"INSERT INTO {MARK} VALUES (?)"  # noqa: S608  # our own name
SOURCE: Final = f"SELECT source FROM {MARK}"  # noqa: S608  # our own name
END: Final = f"DROP TABLE {MARK}"


def why_not(source: str) -> str:
    return (
        f"only a part of {source} has been moved into it. Run `notifier migrate-ledger` with the same two again: it "
        "goes on where it stopped; then start the notifier"
    )


def source_in(connection: sqlite3.Connection) -> str:
    """Which ledger is being moved into this file; "" if none is."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (MARK,)).fetchone():
        return ""
    return str(connection.execute(SOURCE).fetchone()[0])
