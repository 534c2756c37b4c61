"""Open connections that wait for the next message."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from time import monotonic
from typing import Generic, Protocol, TypeVar


class Kept(Protocol):
    """`idle_since` is a time of time.monotonic()."""

    idle_since: float

    def is_stale(self) -> bool:
        """Whether the other side has closed it, or said something unasked."""
        ...

    def leave(self) -> None:
        """Close it, in the polite way if there is one. Does not raise."""
        ...


Key = TypeVar("Key", bound=Hashable)
Connection = TypeVar("Connection", bound=Kept)


class Idle(Generic[Key, Connection]):
    """By what they are good for. None lies idle longer than `longest_s` and is used again; at most `limit` in all."""

    def __init__(self, longest_s: float, limit: int) -> None:
        self._longest_s = longest_s
        self._limit = limit
        self._kept: OrderedDict[Connection, Key] = OrderedDict()
        self._lock = Lock()

    def take(self, key: Key) -> Connection | None:
        """The one used last that is still open, or None."""
        while (found := self._pop(key)) is not None:
            if monotonic() - found.idle_since < self._longest_s and not found.is_stale():
                return found
            found.leave()
        return None

    def _pop(self, key: Key) -> Connection | None:
        with self._lock:
            found = next((each for each in reversed(self._kept) if self._kept[each] == key), None)
            if found is not None:
                del self._kept[found]
            return found

    def keep(self, key: Key, connection: Connection) -> None:
        connection.idle_since = monotonic()
        with self._lock:
            self._kept[connection] = key
            surplus = self._kept.popitem(last=False)[0] if len(self._kept) > self._limit else None
        if surplus is not None:
            surplus.leave()

    def close_old(self) -> None:
        before = monotonic() - self._longest_s
        self._close(lambda each: each.idle_since < before)

    def close_all(self) -> None:
        self._close(lambda _: True)

    def _close(self, is_meant: Callable[[Connection], bool]) -> None:
        with self._lock:
            meant = [each for each in self._kept if is_meant(each)]
            for each in meant:
                del self._kept[each]
        for each in meant:
            each.leave()

    def __del__(self) -> None:
        self.close_all()
