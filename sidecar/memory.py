"""Half a million small objects at once, made and let go beside an event loop that must not notice.

The collector looking through them, or one large piece of them being freed, would hold the interpreter for a tenth of a
second and more; and a loop that gets its turn only every five milliseconds is slow to answer.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

MANY: Final = 200_000
"""Bytes of a text of which so many objects are made."""
TURN_S: Final = 0.001
"""How soon another thread gets its turn meanwhile."""


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


def let_go(items: list[Any]) -> None:
    """Empty a list entry by entry, so that other threads run in between."""
    while items:
        items.pop()
