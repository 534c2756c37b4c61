"""How often something may be asked for: a sliding window, in memory."""

from __future__ import annotations

import math
import threading
from collections import defaultdict, deque
from collections.abc import Callable
from typing import Final

from ui_api.problems import TooManyError

WINDOW_S: Final = 60.0
TESTS_OF_ONE: Final = 5
TESTS_IN_ALL: Final = 20
ALL: Final = ""


class TestLimit:
    """5 tests a minute of one integration, 20 of all. `monotonic` gives seconds that never go back."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._asked: defaultdict[str, deque[float]] = defaultdict(deque)

    def spend(self, integration_id: str) -> None:
        """Count one test. Raises TooManyError, and counts nothing, when it is one too many."""
        now = self._monotonic()
        with self._lock:
            self._check(
                self._asked[integration_id], TESTS_OF_ONE, now, f"{TESTS_OF_ONE} tests a minute of one integration"
            )
            self._check(self._asked[ALL], TESTS_IN_ALL, now, f"{TESTS_IN_ALL} tests a minute in all")
            self._asked[integration_id].append(now)
            self._asked[ALL].append(now)

    def _check(self, asked: deque[float], limit: int, now: float, allowed: str) -> None:
        while asked and asked[0] <= now - WINDOW_S:
            asked.popleft()
        if len(asked) >= limit:
            wait = max(math.ceil(asked[0] + WINDOW_S - now), 1)
            raise TooManyError(f"at most {allowed}; try again in {wait} s", wait)
