"""How often something may be asked for: a sliding window, in memory."""

from __future__ import annotations

import math
import threading
from collections import OrderedDict, deque
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Final

import msgspec

from ui_api.problems import TooManyError

WINDOW_S: Final = 60.0
ALL: Final = ""
WRONG_TOKENS: Final = 10
ADDRESSES: Final = 1_000
"""Those that wrong tokens came from lately: no more are remembered."""


class Allowed(msgspec.Struct, frozen=True):
    """So many `what` a minute of one `thing`, so many in all."""

    of_one: int
    in_all: int
    what: str
    thing: str


TESTS: Final = Allowed(5, 20, "tests", "integration")
REPLAYS: Final = Allowed(5, 60, "replays", "message or event")
"""A person who clicks through a list is slower, and asks for one message once or twice."""
BULKS: Final = Allowed(12, 12, "replays of many", "")
"""One may be of 10,000 messages, which covers most outages; 12 are for who ticks rows, page after page."""
REFUSALS: Final = Allowed(10, 60, "refusals", "person")


class Limit:
    """So much as is allowed. `monotonic` gives seconds that never go back."""

    def __init__(self, allowed: Allowed, monotonic: Callable[[], float]) -> None:
        self._allowed = allowed
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._asked: dict[str, deque[float]] = {}

    def spend(self, one: str = ALL) -> None:
        """Count one. Raises TooManyError, and counts nothing, when it is one too many."""
        now, allowed = self._monotonic(), self._allowed
        with self._lock:
            self._forget(now)
            if one != ALL:
                self._check(one, allowed.of_one, now, f"of one {allowed.thing}")
            self._check(ALL, allowed.in_all, now, "in all")
            for each in {one, ALL}:
                self._asked.setdefault(each, deque()).append(now)

    def _check(self, one: str, limit: int, now: float, of_what: str) -> None:
        if wait := wait_of(self._asked.get(one, deque()), limit, now):
            allowed = f"{limit} {self._allowed.what} a minute {of_what}"
            raise TooManyError(f"at most {allowed}; try again in {wait} s", wait)

    def _forget(self, now: float) -> None:
        """What nobody asked for lately: what is asked for may be any name."""
        self._asked = {one: asked for one, asked in self._asked.items() if asked[-1] > now - WINDOW_S}


class Limits(msgspec.Struct, frozen=True):
    """Of what would reach others if it were done in a loop."""

    tests: Limit
    replays: Limit
    bulks: Limit

    @staticmethod
    def by(monotonic: Callable[[], float]) -> Limits:
        return Limits(*(Limit(allowed, monotonic) for allowed in (TESTS, REPLAYS, BULKS)))


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
