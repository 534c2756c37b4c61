"""How often something may be asked for: a sliding window, in memory."""

from __future__ import annotations

import math
import threading
from collections import OrderedDict, defaultdict, deque
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Final

from ui_api.problems import TooManyError

WINDOW_S: Final = 60.0
TESTS_OF_ONE: Final = 5
TESTS_IN_ALL: Final = 20
ALL: Final = ""
WRONG_TOKENS: Final = 10
ADDRESSES: Final = 1_000
"""Those that wrong tokens came from lately: no more are remembered."""


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
        if wait := wait_of(asked, limit, now):
            raise TooManyError(f"at most {allowed}; try again in {wait} s", wait)


class Guesses:
    """10 wrong tokens a minute from one address; then none from there is looked at, not even a right one.

    Of IPv6, the network counts: whoever has one address there has 2^64 of them.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._wrong: OrderedDict[str, deque[float]] = OrderedDict()

    def refuse(self, address: str) -> None:
        """Raises TooManyError if too many came from there."""
        with self._lock:
            wait = wait_of(self._wrong.get(sender(address), deque()), WRONG_TOKENS, self._monotonic())
        if wait:
            raise TooManyError(f"too many wrong tokens came from {address}; try again in {wait} s", wait)

    def count(self, address: str) -> None:
        """A wrong one came."""
        key = sender(address)
        with self._lock:
            self._wrong.setdefault(key, deque()).append(self._monotonic())
            self._wrong.move_to_end(key)
            if len(self._wrong) > ADDRESSES:
                self._wrong.popitem(last=False)


def sender(address: str) -> str:
    """Who counts as one: an IPv4 address, an IPv6 network of 64 bits; all that a proxy calls something else."""
    try:
        found = ip_address(address)
    except ValueError:
        return ""
    if isinstance(found, IPv4Address):
        return address
    return str(found.ipv4_mapped or IPv6Address(int(found) >> 64 << 64))


def wait_of(asked: deque[float], limit: int, now: float) -> int:
    """How many seconds until one more may be asked for; 0: now. Forgets what is out of the window."""
    while asked and asked[0] <= now - WINDOW_S:
        asked.popleft()
    return max(math.ceil(asked[0] + WINDOW_S - now), 1) if len(asked) >= limit else 0
