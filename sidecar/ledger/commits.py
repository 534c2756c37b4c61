"""Group commit: one thread writes, and every job that waited for the last commit shares the next.

No timer: under light load a job has a commit of its own at once, under heavy load a commit carries hundreds.
"""

from __future__ import annotations

import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Final, TypeVar

import msgspec

from sidecar.errors import UnavailableError

Result = TypeVar("Result")
GROUP_LIMIT: Final = 500
"""Jobs in one commit: bounds how long the first of them waits."""


class Job(msgspec.Struct, frozen=True):
    work: Callable[[], Any]
    future: Future[Any]


class Commits:
    """The writing thread of one connection. A job's future is done when its data is on disk, and not before."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._closing = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="ledger", daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[], Result]) -> Future[Result]:
        """Run `work` inside the next commit. What it raises is given to the future and undoes only its own writes."""
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
        while (first := self._jobs.get()) is not None:
            group = [first]
            last = self._drain(group)
            self._commit(group)
            if last:
                return

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

    def _commit(self, group: list[Job]) -> None:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            results = [self._run_one(job) for job in group]
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._give_up(group, error)
            return
        for job, (value, refusal) in zip(group, results, strict=True):
            if refusal is None:
                job.future.set_result(value)
            else:
                job.future.set_exception(refusal)

    def _run_one(self, job: Job) -> tuple[Any, Exception | None]:
        self._connection.execute("SAVEPOINT job")
        try:
            value = job.work()
        except (sqlite3.OperationalError, sqlite3.DatabaseError) as error:
            if not isinstance(error, sqlite3.IntegrityError):
                raise  # the disk or the file: no job of this commit can be kept
            return None, self._undo(error)
        except Exception as error:  # noqa: BLE001  # not swallowed: handed to whoever waits on the future
            return None, self._undo(error)
        self._connection.execute("RELEASE job")
        return value, None

    def _undo(self, error: Exception) -> Exception:
        self._connection.execute("ROLLBACK TO job")
        self._connection.execute("RELEASE job")
        return error

    def _give_up(self, group: list[Job], error: sqlite3.Error) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
        for job in group:
            job.future.set_exception(UnavailableError(f"the database could not be written: {error}"))
