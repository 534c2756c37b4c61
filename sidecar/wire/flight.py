"""What is known about the exchange under way in this thread: its deadline, and whether anything was sent."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass
from time import monotonic
from typing import Final


@dataclass(slots=True)
class Flight:
    """One exchange. `deadline` is a time of `time.monotonic`.

    `sent` is true from the first byte of the request that may have
    reached the server: from then on a failure is ambiguous. `fresh`: on a connection made for it.
    """

    deadline: float
    sent: bool = False
    fresh: bool = False

    def remaining(self) -> float:
        """Seconds left, raising TimeoutError when there are none."""
        left = self.deadline - monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        return left


FLIGHT: Final[ContextVar[Flight | None]] = ContextVar("flight", default=None)
