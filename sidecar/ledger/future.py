"""What a job of the writing thread gives, once its commit is on disk.

As concurrent.futures.Future, less what nobody uses here. That one makes a condition for each, with lists of who waits
for it, although mostly nobody blocks on it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError
from typing import Final, Generic, Literal, TypeVar, cast

Result = TypeVar("Result")
State = Literal["waiting", "begun", "over"]

log: Final = logging.getLogger("notifier.ledger")


class Future(Generic[Result]):
    """Its job waits, is begun once or cancelled, and is over when its data is on disk, or nothing of it."""

    __slots__ = ("_called", "_error", "_is_over", "_lock", "_state", "_value")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._state: State = "waiting"
        self._value: Result | None = None
        self._error: BaseException | None = None
        self._called: list[Callable[[Future[Result]], object]] = []
        self._is_over: threading.Event | None = None  # made by the first thread that waits

    def done(self) -> bool:
        return self._state == "over"

    def result(self, timeout_s: float | None = None) -> Result:
        """Wait for it; blocks. Raises what the job raised, CancelledError, or TimeoutError."""
        error = self.exception(timeout_s)
        if error is not None:
            raise error
        return cast("Result", self._value)

    def exception(self, timeout_s: float | None = None) -> BaseException | None:
        """What the job raised, or a CancelledError; blocks. Raises TimeoutError."""
        if self._state != "over" and not self._waited_for().wait(timeout_s):
            raise TimeoutError(f"not on disk within {timeout_s} s")
        return self._error

    def add_done_callback(self, called: Callable[[Future[Result]], object]) -> None:
        """Call this when it is over: on the writing thread, or here and now."""
        with self._lock:
            if self._state != "over":
                self._called.append(called)
                return
        self._tell(called)

    def cancel(self) -> bool:
        """Whether this came in time; then its job is never begun."""
        is_in_time = self.begin()
        if is_in_time:
            self.end(None, CancelledError())
        return is_in_time

    def begin(self) -> bool:
        """Whether its job is to be done, by the one who asks: nobody has begun or cancelled it."""
        with self._lock:
            is_to_do = self._state == "waiting"
            if is_to_do:
                self._state = "begun"
        return is_to_do

    def end(self, value: Result | None, error: BaseException | None = None) -> None:
        with self._lock:
            self._value, self._error, self._state = value, error, "over"
            called, self._called = self._called, []
        if self._is_over is not None:
            self._is_over.set()
        for each in called:
            self._tell(each)

    def _waited_for(self) -> threading.Event:
        with self._lock:
            if self._is_over is None:
                self._is_over = threading.Event()
            if self._state == "over":
                self._is_over.set()
            return self._is_over

    def _tell(self, called: Callable[[Future[Result]], object]) -> None:
        try:
            called(self)
        except Exception:
            log.exception("a bug in what follows a commit")  # the thread that writes goes on
