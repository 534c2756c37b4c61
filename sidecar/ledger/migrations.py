"""Brings a database up to the newest of STEPS when it is opened: each step and the note of it are one transaction.

A ledger with something in it is copied first, so that one can go back to the version before. The notes are in the
table that sqlite-utils uses, which wrote it in earlier versions (docs/decisions/0009).
"""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path
from typing import Final

from sidecar.errors import LedgerError
from sidecar.files import sync_folder
from sidecar.ledger import copies
from sidecar.ledger.schema import STEPS

SET: Final = "notifier"
NOTES: Final = """
CREATE TABLE IF NOT EXISTS _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT);
CREATE UNIQUE INDEX IF NOT EXISTS idx__sqlite_migrations_migration_set_name ON _sqlite_migrations (migration_set, name);
"""
COPIES_KEPT: Final = 2
WITHOUT_COPY: Final = "NOTIFIER_UPGRADE_COPY"
"""The variable that, with `no`, lets an upgrade go on without a copy."""

log = logging.getLogger("notifier.ledger")


def migrate(connection: sqlite3.Connection, path: Path, *, copy_first: bool) -> None:
    """Apply what is missing, all of it or nothing.

    Raises LedgerError if the database is from a newer program, or cannot be copied first.
    """
    applied = applied_steps(connection)
    if newer := [name for name in applied if name not in STEPS]:
        raise LedgerError(
            f"{path} was written by a newer version of notifier (it has {', '.join(newer)}). "
            f"Start that version, or {way_back(path, newer[0])}."
        )
    steps = [name for name in STEPS if name not in applied]
    if steps and copy_first and has_content(connection):
        keep_copy(connection, path, steps[0])
    if steps:
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            for name in steps:
                apply(connection, name)


def way_back(path: Path, step: str) -> str:
    """What to do to go on with this version, before that step."""
    copy = copy_before(path, step)
    if copy.exists():
        logs = "with its -wal and -shm, if they are there"
        return f"go back to the copy made before the upgrade: move {path} away ({logs}), and rename {copy.name} to that"
    return "restore the backup made before the upgrade"


def copy_before(path: Path, step: str) -> Path:
    return path.with_name(f"{path.name}.before-{step}.bak")


def has_content(connection: sqlite3.Connection) -> bool:
    """Whether anything would be lost with it. In the first schema, too."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    kept = tables & {"events", "revisions"}
    return any(connection.execute(f"SELECT 1 FROM {table}").fetchone() for table in sorted(kept))  # noqa: S608  # our own names


def keep_copy(connection: sqlite3.Connection, path: Path, step: str) -> None:
    """The ledger as it is before a step, beside it; the newest copies stay. Raises LedgerError if there is no room."""
    copy = copy_before(path, step)
    hidden = copy.with_name(f".{copy.name}.tmp")
    hidden.unlink(missing_ok=True)  # of an upgrade that was cut off
    try:
        copies.copy(connection, hidden)
    except LedgerError as error:
        raise LedgerError(
            f"{path} is to be upgraded ({step}), and is copied before that, but {error}. "
            f"Or make a backup elsewhere (notifier backup DIR), and start once with {WITHOUT_COPY}=no"
        ) from error
    hidden.replace(copy)
    sync_folder(copy.parent)
    log.info("the ledger is upgraded (%s); as it was before it lies in %s", step, copy)
    for old in sorted(path.parent.glob(f"{path.name}.before-*.bak"))[:-COPIES_KEPT]:
        old.unlink()


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
    run(connection, NOTES)
    run(connection, STEPS[name])
    connection.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, datetime('now'))", (SET, name)
    )


def run(connection: sqlite3.Connection, script: str) -> None:
    """Each statement by itself: `executescript` would commit the transaction."""
    for statement in script.split(";\n"):
        if statement.strip():
            connection.execute(statement)
