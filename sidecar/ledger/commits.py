"""Group commit: one thread writes, and every job that waited for the last commit shares the next.

No timer: under light load a job has a commit of its own at once, under heavy load a commit carries hundreds.
"""

from __future__ import annotations

import logging
import queue
import sqlite3
import threading
from collections.abc import Callable
from typing import Any, Final, Protocol, TypeVar

import msgspec

from sidecar.errors import (
    FAULTS,
    AwayError,
    InvalidError,
    LapsedError,
    NotifierError,
    Problem,
    UnavailableError,
    UnfitError,
)
from sidecar.ledger.connection import Writer
from sidecar.ledger.future import Future
from sidecar.ledger.transaction import Transaction

Result = TypeVar("Result")
GROUP_LIMIT: Final = 500
"""Jobs in one commit: bounds how long the first of them waits."""

log = logging.getLogger("notifier.ledger")


class Job(msgspec.Struct, frozen=True):
    work: Callable[[], Any]
    future: Future[Any]


class AtCommit(Protocol):
    """What happens around every commit, on the writing thread."""

    def others_wrote(self) -> None:
        """Before the jobs: another notifier has written since the commit before. What is remembered may be wrong."""
        ...

    def before_commit(self) -> None:
        """After the jobs, inside of the same transaction."""
        ...

    def after_commit(self, *, committed: bool) -> None:
        """It is on disk, or all of it has been undone. Before anybody who waits for a job is told."""
        ...


class Nothing:
    """Around a commit, until somebody has something to do there."""

    def others_wrote(self) -> None: ...

    def before_commit(self) -> None: ...

    def after_commit(self, *, committed: bool) -> None: ...


class Commits:
    """The writing thread of one connection. A job's future is done when its data is on disk, and not before.

    `trouble` says why the last commit failed; it is empty if it did not.
    """

    def __init__(self, connection: Writer, transaction: Transaction) -> None:
        self._connection = connection
        self._transaction = transaction
        self.around: AtCommit = Nothing()
        self.told: Callable[[], None] = lambda: None
        self.trouble = ""
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._closing = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="ledger", daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[], Result]) -> Future[Result]:
        """Run `work` inside the next commit. What it raises is given to the future and undoes only its own writes.

        It can be cancelled as long as it waits for that.
        """
        future: Future[Result] = Future()
        with self._closing:
            if self._closed:
                raise UnavailableError("the notifier is stopping; try again shortly")
            self._jobs.put(Job(work, future))
        return future

    def close(self) -> None:
        """Finish what is queued, then stop."""
        with self._closing:
            self._closed = True
            self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        ended = False
        while not ended and (first := self._jobs.get()) is not None:
            group = [first]
            refused = self._begin()
            ended = self._drain(group)  # what queued while others had their turn comes along
            self._commit([job for job in group if job.future.begin()], refused)
            self.told()

    def _drain(self, group: list[Job]) -> bool:
        """Add what is waiting to the group; True when the end of the queue was met."""
        while len(group) < GROUP_LIMIT:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return False
            if job is None:
                return True
            group.append(job)
        return False

    def _begin(self) -> Exception | None:
        """Wait for the turn; why it did not come."""
        try:
            self._connection.begin()
            if self._connection.others_wrote:
                self._transaction.forget()
                self.around.others_wrote()
        except Exception as error:  # noqa: BLE001  # not swallowed: everybody who waits gets it, and writing goes on
            return error
        return None

    def _commit(self, group: list[Job], refused: Exception | None) -> None:
        results: list[tuple[Any, Exception | None]] = []
        try:
            if refused is not None:
                raise refused
            results = [self._run_one(job) for job in group]
            self._transaction.end_jobs()
            self.around.before_commit()
            self._transaction.flush()
            self._connection.commit()
        except Exception as error:  # noqa: BLE001  # as above
            self._undo()
            self._give_up(group, error)
            return
        self._transaction.end()
        if self.trouble:
            log.info("the database is written again")
        self.trouble = ""
        self.around.after_commit(committed=True)
        for job, (value, refusal) in zip(group, results, strict=True):
            job.future.end(value, refusal)

    def _run_one(self, job: Job) -> tuple[Any, Exception | None]:
        self._transaction.begin_job()
        try:
            value = job.work()
        except FAULTS as error:
            if not isinstance(error, sqlite3.IntegrityError):
                raise  # the disk, the file or the server: no job of this commit can be kept
            self._transaction.undo_job()
            return None, error
        except Exception as error:  # noqa: BLE001  # not swallowed: handed to whoever waits on the future
            self._transaction.undo_job()
            return None, error
        self._transaction.end_job()
        return value, None

    def _undo(self) -> None:
        self._connection.rollback()
        self._transaction.undo()
        self.around.after_commit(committed=False)

    def _give_up(self, group: list[Job], error: Exception) -> None:
        """Where one of them asked for something that is refused, the others are not to share its fate."""
        is_rash = isinstance(error, LapsedError) and not self._transaction.asks_first
        if is_rash or (is_of_one(error) and len(group) > 1):
            self._one_by_one(group)
            return
        if isinstance(error, UnfitError):
            log.warning("the database does not take something: %s", error)
            told: NotifierError = InvalidError([Problem(message=f"the database does not take it: {error}")])
        else:
            told = UnavailableError(f"the database could not be written: {self._troubled(error)}")
        for job in group:
            job.future.end(None, told)

    def _one_by_one(self, group: list[Job]) -> None:
        self._transaction.asks_first = True
        for job in group:
            self._commit([job], self._begin())
        self._transaction.asks_first = False

    def _troubled(self, error: Exception) -> str:
        """Why it cannot be written; said in the log once for as long as it lasts: each try may find other words."""
        is_fault = isinstance(error, FAULTS)
        why = str(error) if is_fault else f"a bug ({type(error).__name__})"
        if not is_fault or not self.trouble:
            log.log(logging.WARNING if is_fault else logging.ERROR, "a commit failed: %s", why)
        self.trouble = why
        return why


def is_of_one(error: Exception) -> bool:
    """Whether others of the same commit may succeed: with a value that is refused, PostgreSQL lets all of it die."""
    return not isinstance(error, (AwayError, sqlite3.Error))
