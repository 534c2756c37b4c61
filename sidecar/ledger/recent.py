"""What the writing thread has read or written lately, so that it need not ask the database for every event.

It is exact, because the writing thread is the only one that writes (on SQLite a lock on the data folder keeps other
notifiers out; on PostgreSQL all of it is forgotten once another one had its turn), because what it writes comes here
as well, and because all of it is forgotten when anything is undone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, TypeVar

Value = TypeVar("Value")
KEPT: Final = 2_000
"""Values of a kind, some 2 MB of incidents; more than a lab has scripts on devices."""


class Recent(Generic[Value]):
    """Values by key, as they are now; None where it is known that there is none."""

    def __init__(self, read: Callable[[str], Value | None]) -> None:
        self._read = read
        self._values: dict[str, Value | None] = {}

    def get(self, key: str) -> Value | None:
        """The value, read if it is not known."""
        if key not in self._values:
            self.put(key, self._read(key))
        return self._values[key]

    def knows(self, key: str) -> bool:
        return key in self._values

    def holds(self, key: str, value: Value) -> bool:
        """Whether this very value is known: then there is nothing to write."""
        return self._values.get(key) is value

    def put(self, key: str, value: Value | None) -> None:
        """It is so from now on."""
        if len(self._values) >= KEPT:
            self._values.clear()
        self._values[key] = value

    def drop(self, key: str) -> None:
        """It may have changed."""
        self._values.pop(key, None)

    def clear(self) -> None:
        self._values.clear()
