"""Opens the database file and hands out its writing and its reading side."""

from __future__ import annotations

import sqlite3
import threading
import time
import weakref
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import ExitStack
from pathlib import Path
from typing import Final, TypeVar

from sidecar.errors import LedgerError
from sidecar.ledger.book import Book, statements
from sidecar.ledger.commits import AtCommit, Commits
from sidecar.ledger.migrations import migrate, refuse_foreign
from sidecar.ledger.pages import Pages
from sidecar.ledger.transaction import STATEMENTS_KEPT, Transaction

Result = TypeVar("Result")
BUSY_TIMEOUT_S: Final = 10
"""How long to wait for another process (a backup, a curious shell) that holds the file."""


WAL_LIMIT_PAGES: Final = 8_000
"""Of 4 KB. Here the writer itself clears the log: only when checkpoint() cannot keep up."""
READER_CACHE_KB: Final = 1_000
"""Half of what SQLite takes by itself: each thread has one, and the system keeps the pages of the file, too."""
CHECK_S: Final = 0.2
"""How long a start looks for damage: all of a small file, the beginning of a large one."""
IF_DAMAGED: Final = (
    "If the file is damaged, keep it: `sqlite3 FILE .recover` saves most of it. "
    "Start with a backup, or move it away and start with an empty history."
)


class Ledger:
    """One SQLite file in WAL mode: a commit is on the disk (synchronous=FULL) before anybody is told of it.

    `copy_first`: whether it is copied before it is upgraded. Raises LedgerError if the file cannot be opened or copied,
    is damaged, or belongs to a newer program.
    """

    def __init__(self, path: Path, *, copy_first: bool = True) -> None:
        self._path = path
        self._copy_first = copy_first
        self._threads = threading.local()
        self._readers: weakref.WeakSet[Reader] = weakref.WeakSet()
        self._opening = threading.Lock()
        self._connection = self._open()
        transaction = Transaction(self._connection, statements())
        self._book = Book(transaction)
        self._commits = Commits(self._connection, transaction)
        self.pages = Pages(self._reader)

    def write(self, job: Callable[[Book], Result]) -> Future[Result]:
        """Run `job` on the writing thread; the future is done once its writes are on disk.

        What the job raises undoes only its own writes and comes out of the future. Raises UnavailableError,
        here or out of the future, when nothing can be written.
        """
        return self._commits.submit(lambda: job(self._book))

    def around_commits(self, around: Callable[[Book], AtCommit]) -> None:
        """From now on, something is done at the end of every commit, inside of it and after it."""
        self._commits.around = around(self._book)

    def checkpoint(self) -> None:
        """Move what was committed from the log into the file, beside the writer and without holding it up."""
        self._reader().execute("PRAGMA wal_checkpoint(PASSIVE)")

    @property
    def trouble(self) -> str:
        """Why the last commit failed; "" if it did not."""
        return self._commits.trouble

    @property
    def changes(self) -> int:
        """A number that is another one after something was written."""
        return self._connection.total_changes

    def when_told(self, told: Callable[[], None]) -> None:
        """From now on, call this (on the writing thread) when all futures of a commit are done."""
        self._commits.told = told

    def close(self) -> None:
        """Finish what is queued and close the file."""
        self._commits.close()
        with self._opening:
            for reader in list(self._readers):
                reader.close()
        self._connection.close()

    def _open(self) -> sqlite3.Connection:
        try:
            self._path.touch(mode=0o600, exist_ok=True)
            with ExitStack() as unless_ready:
                connection = connect(self._path)
                unless_ready.callback(connection.close)
                refuse_foreign(connection, str(self._path))
                refuse_damaged(connection, self._path)
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = FULL")
                connection.execute(f"PRAGMA wal_autocheckpoint = {WAL_LIMIT_PAGES}")
                connection.execute("PRAGMA foreign_keys = ON")
                migrate(connection, self._path, copy_first=self._copy_first)
                unless_ready.pop_all()
        except (OSError, sqlite3.Error) as error:
            raise LedgerError(
                f"cannot open the database {self._path}: {error}. Check that the folder can be written and the disk "
                f"is not full. {IF_DAMAGED}"
            ) from error
        return connection

    def _reader(self) -> sqlite3.Connection:
        """This thread's connection for reading."""
        reader: Reader | None = getattr(self._threads, "reader", None)
        if reader is None:
            reader = self._threads.reader = Reader(self._path)
            with self._opening:
                self._readers.add(reader)
        return reader.connection


class Reader:
    """A connection for reading that is closed when its thread is over, or before.

    The web server lets threads go that had nothing to do for some seconds, and makes new ones.
    """

    def __init__(self, path: Path) -> None:
        self.connection = connect(path)
        self.connection.execute("PRAGMA query_only = ON")
        self.connection.execute(f"PRAGMA cache_size = -{READER_CACHE_KB}")
        self.close = weakref.finalize(self, self.connection.close)


def refuse_damaged(connection: sqlite3.Connection, path: Path) -> None:
    """Raises LedgerError if damage is found in the time that a start has for it."""
    end = time.monotonic() + CHECK_S
    connection.set_progress_handler(lambda: time.monotonic() > end, 10_000)
    try:
        found = [row[0] for row in connection.execute("PRAGMA quick_check(3)")]
    except sqlite3.OperationalError as error:
        if "interrupted" not in str(error):
            raise
        found = ["ok"]
    finally:
        connection.set_progress_handler(None, 0)
    if found != ["ok"]:
        raise LedgerError(f"the database {path} is damaged ({'; '.join(found)[:300]}). {IF_DAMAGED}")


def connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False, cached_statements=STATEMENTS_KEPT
    )
    connection.row_factory = sqlite3.Row
    return connection
