"""Opens the database and hands out its writing and its reading side."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from sidecar.errors import LedgerError
from sidecar.ledger import brought
from sidecar.ledger.book import Book, statements
from sidecar.ledger.commits import AtCommit, Commits
from sidecar.ledger.connection import Storage, Word
from sidecar.ledger.future import Future
from sidecar.ledger.pages import Pages
from sidecar.ledger.sqlite import SqliteStorage
from sidecar.ledger.transaction import Transaction

Result = TypeVar("Result")
STEPS_BETWEEN: Final = 10
"""Of upkeep, from tidying to tidying: some thousand pages of the log."""
NEEDS_EXTRA: Final = "a ledger on PostgreSQL needs an extra: pip install '.[postgres]' in the checkout"


class Ledger:
    """A SQLite file, or a PostgreSQL that several notifiers share; what is told has been committed, and is on disk.

    `where`: the file, or `postgresql://…`. `copy_first`: whether a file is copied before it is upgraded. Raises
    LedgerError if it cannot be opened or copied, is damaged, or belongs to a newer program.
    """

    def __init__(self, where: Path | str, *, copy_first: bool = True) -> None:
        self._storage = opened(where, copy_first=copy_first)
        self._writer = self._storage.writer()
        transaction = Transaction(self._writer, statements(self._writer.dialect))
        self._book = Book(transaction)
        self._commits = Commits(self._writer, transaction)
        self._steps = 0
        self.pages = Pages(self._storage.reader())

    @property
    def is_shared(self) -> bool:
        """Whether other notifiers may write to it as well."""
        return self._writer.is_shared

    @property
    def claims_as(self) -> str:
        """Under which name this process claims messages; "" if nobody else can."""
        return self._storage.claims_as

    def write(self, job: Callable[[Book], Result]) -> Future[Result]:
        """Run `job` on the writing thread; the future is done once its writes are on disk.

        What the job raises undoes only its own writes and comes out of the future. Raises UnavailableError,
        here or out of the future, when nothing can be written.
        """
        return self._commits.submit(lambda: job(self._book))

    def upkeep(self, step: Callable[[Book], Result], patience_s: float | None = None) -> Result:
        """Do a step of what may take many, one after the other; blocks. Raises TimeoutError, and as `write` does.

        Every few steps it tidies as well: else the log would grow until the writer has to clear it, and others wait.
        """
        done = self.write(step).result(patience_s)
        self._steps += 1
        if self._steps % STEPS_BETWEEN == 0:
            self.tidy()
        return done

    def around_commits(self, around: Callable[[Book], AtCommit]) -> None:
        """From now on, something is done at the end of every commit, inside of it and after it."""
        self._commits.around = around(self._book)

    def file(self, name: str) -> bytes | None:
        """One that came inside of an event to another notifier, by its SHA-256; None if there is none, or no other."""
        return brought.content_of(self._storage.reader(), name) if self.is_shared else None

    def follow(self, word: Word, called: Callable[[], None]) -> None:
        """From now on, call this (on any thread) when another notifier has left something to do."""
        self._storage.follow(word, called)

    def tidy(self) -> None:
        """What a database wants from time to time, beside the writer and without holding it up."""
        self._storage.tidy()

    def size(self) -> int:
        """Bytes on disk."""
        return self._storage.size()

    @property
    def trouble(self) -> str:
        """Why the last commit failed; "" if it did not."""
        return self._commits.trouble

    @property
    def changes(self) -> int:
        """A number that is another one after something was written."""
        return self._storage.changes

    def when_told(self, told: Callable[[], None]) -> None:
        """From now on, call this (on the writing thread) when all futures of a commit are done."""
        self._commits.told = told

    def close(self) -> None:
        """Finish what is queued and close the database."""
        self._commits.close()
        self._storage.close()


def opened(where: Path | str, *, copy_first: bool) -> Storage:
    if isinstance(where, Path):
        return SqliteStorage(where, copy_first=copy_first)
    try:
        from sidecar.ledger.postgres import PostgresStorage  # noqa: PLC0415  # it is there only where it was asked for
    except ImportError as error:
        raise LedgerError(NEEDS_EXTRA) from error
    return PostgresStorage(where)
