"""Copies of a ledger: one moment of it, whole, while others write."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Final

from sidecar.errors import LedgerError

PAGES_AT_ONCE: Final = 1_000
"""4 MB from one look at a signal to the next."""
SPARE_BYTES: Final = 16 * 1024 * 1024
"""Room that a copy leaves for those who go on writing meanwhile."""
BUSY_TIMEOUT_S: Final = 10
LOGS: Final = ("-journal", "-wal", "-shm")
COUNTED: Final = {
    "events": "SELECT COUNT(*) FROM events",
    "deliveries": "SELECT COUNT(*) FROM deliveries",
    "waiting": "SELECT COUNT(*) FROM deliveries WHERE state IN ('waiting', 'sending')",
}
"""All of these are the same in every schema."""


@contextmanager
def for_reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A ledger as it is, whatever its version: nothing is migrated. Raises LedgerError if it cannot be read."""
    if not path.is_file():
        raise LedgerError(f"there is no ledger {path}; --data names the folder of the notifier")
    try:
        with closing(sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)) as connection:
            connection.execute("PRAGMA query_only = ON")
            yield connection
    except sqlite3.Error as error:
        raise LedgerError(f"the ledger {path} cannot be read: {error}") from error


def copy(source: sqlite3.Connection, target: Path) -> None:
    """The ledger as it is now, in a file of its own (mode 0600), on disk when this returns. Raises LedgerError.

    One read transaction holds the moment. In WAL mode those who write go on, and nothing has to begin anew, as it
    would if the copy let go between two steps; but their log cannot be cleared until the copy is done.
    """
    refuse_without_room(source, target.parent)
    target.touch(mode=0o600, exist_ok=False)
    with ExitStack() as unless_copied:
        unless_copied.callback(remove, target)
        try:
            with closing(sqlite3.connect(target, isolation_level=None)) as copied:
                copied.execute("PRAGMA synchronous = OFF")  # a copy that a power cut stops is no copy
                held(source, copied, target)
                copied.execute("PRAGMA journal_mode = DELETE")  # one file, which also a read-only folder can show
        except sqlite3.Error as error:
            raise LedgerError(f"the ledger could not be copied: {error}") from error
        sync(target)
        unless_copied.pop_all()


def remove(path: Path) -> None:
    for each in (path, *logs(path)):
        each.unlink(missing_ok=True)


def logs(path: Path) -> list[Path]:
    """What SQLite puts beside a file, and what belongs to that one only."""
    return [path.with_name(path.name + suffix) for suffix in LOGS]


def held(source: sqlite3.Connection, copied: sqlite3.Connection, target: Path) -> None:
    """Each piece goes to disk before the next: a gigabyte at once would keep the writer's own commits waiting."""
    source.execute("BEGIN")
    try:
        source.execute("SELECT 1 FROM sqlite_master").fetchone()
        source.backup(copied, pages=PAGES_AT_ONCE, progress=lambda *_: sync(target))
    finally:
        source.execute("ROLLBACK")


def refuse_without_room(source: sqlite3.Connection, folder: Path) -> None:
    wanted, free = size(source) + SPARE_BYTES, shutil.disk_usage(folder).free
    if free < wanted:
        raise LedgerError(
            f"a copy of the ledger needs {in_mb(wanted)}, and {folder} has {in_mb(free)} left; "
            "make room there, or choose another disk"
        )


def size(connection: sqlite3.Connection) -> int:
    """Bytes of the database with what is in its log."""
    pages, each = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return int(pages) * int(each)


def in_mb(amount: int) -> str:
    return f"{amount / 1_000_000:,.0f} MB"


def sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


def damage(path: Path) -> str:
    """What is wrong with the pages of a ledger; "" if they are in order. Reads all of it."""
    with for_reading(path) as connection:
        try:
            found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(3)")]
        except sqlite3.DatabaseError as error:
            found = [str(error)]
    return "" if found == ["ok"] else "; ".join(found)[:300]


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many events, deliveries, and deliveries that are still to be sent."""
    return {name: int(connection.execute(query).fetchone()[0]) for name, query in COUNTED.items()}
