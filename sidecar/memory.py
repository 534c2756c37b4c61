"""Half a million small objects at once, made and let go beside an event loop that must not notice.

The collector looking through them, or one large piece of them being freed, would hold the interpreter for a tenth of a
second and more; and a loop that gets its turn only every five milliseconds is slow to answer.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

MANY: Final = 200_000
"""Bytes of a text of which so many objects are made."""
TURN_S: Final = 0.001
"""How soon another thread gets its turn meanwhile."""
YOUNG: Final = 5_000
"""Objects made before the collector looks at them: half a megabyte or so. With CPython's own 700 (2,000 since 3.13) it
looks while most of them are in use by requests and messages under way: a tenth of all processor time, in vain."""


def collect_seldom() -> None:
    """The collector of Python looks at young objects less often from now on."""
    gc.set_threshold(YOUNG, *gc.get_threshold()[1:])


@contextmanager
def collector_paused() -> Iterator[None]:
    """While objects are made and none of them is garbage, looking for some takes as long as the making."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


@contextmanager
def short_turns() -> Iterator[None]:
    """The event loop need not wait five milliseconds for each of its turns."""
    turn = sys.getswitchinterval()
    sys.setswitchinterval(TURN_S)
    try:
        yield
    finally:
        sys.setswitchinterval(turn)


@contextmanager
def beside_others(size: int) -> Iterator[None]:
    """For work on a text of `size` bytes.

    What was made of a large one stays out of the collector's sight: it has no cycles, and goes when it is not needed.
    """
    if size < MANY:
        yield
        return
    with short_turns(), collector_paused():
        yield
        gc.freeze()


def give_back() -> None:
    """Memory that is free and that the C library keeps goes back to the system, where it can do that (glibc).

    It takes half a millisecond; after half a minute of load it is 2 to 3 MB, which would not go back by themselves.
    """
    if sys.platform == "linux":
        getattr(ctypes.CDLL(None), "malloc_trim", lambda _: 0)(0)


def let_go(items: list[Any]) -> None:
    """Empty a list entry by entry, so that other threads run in between."""
    while items:
        items.pop()
