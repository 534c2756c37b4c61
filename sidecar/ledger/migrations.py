"""Brings a database up to the newest of STEPS when it is opened: each step and the note of it are one transaction.

The notes are in the table that sqlite-utils uses, which wrote it in earlier versions (docs/decisions/0009).
"""

from __future__ import annotations

import sqlite3
from typing import Final

from sidecar.errors import LedgerError
from sidecar.ledger.schema import STEPS

SET: Final = "notifier"
NOTES: Final = """
CREATE TABLE IF NOT EXISTS _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT);
CREATE UNIQUE INDEX IF NOT EXISTS idx__sqlite_migrations_migration_set_name ON _sqlite_migrations (migration_set, name);
"""


def migrate(connection: sqlite3.Connection, path: str) -> None:
    """Apply what is missing. Raises LedgerError if the database is from a newer program."""
    applied = applied_steps(connection)
    if newer := [name for name in applied if name not in STEPS]:
        raise LedgerError(
            f"{path} was written by a newer version of notifier (it has {', '.join(newer)}). "
            "Start that version, or restore the backup made before the upgrade."
        )
    for name in STEPS:
        if name not in applied:
            apply(connection, name)


def refuse_foreign(connection: sqlite3.Connection, path: str) -> None:
    """Raises LedgerError for a database that has tables, and none of ours."""
    has_tables = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table'").fetchone()
    if has_tables and not applied_steps(connection):
        raise LedgerError(f"{path} is the database of another program; give the notifier a --data folder of its own")


def applied_steps(connection: sqlite3.Connection) -> list[str]:
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone():
        return []
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (SET,))
    return [name for (name,) in rows]


def apply(connection: sqlite3.Connection, name: str) -> None:
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        run(connection, NOTES)
        run(connection, STEPS[name])
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, datetime('now'))",
            (SET, name),
        )


def run(connection: sqlite3.Connection, script: str) -> None:
    """Each statement by itself: `executescript` would commit the transaction."""
    for statement in script.split(";\n"):
        if statement.strip():
            connection.execute(statement)
