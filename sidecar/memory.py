"""Half a million small objects at once: made without the collector in between, and let go in small pieces.

Both would hold the interpreter for a tenth of a second and more, and the event loop with it.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

MANY: Final = 200_000
"""Characters of a text of which more objects are made than the collector should look through again and again."""


@contextmanager
def collector_paused(size: int = 0) -> Iterator[None]:
    """While objects are made and none of them is garbage, looking for some takes as long as the making.

    What was made of a text of MANY characters stays out of its sight: it has no cycles, and goes when it is not needed.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if size > MANY:
            gc.freeze()
        if running:
            gc.enable()


def let_go(items: list[Any]) -> None:
    """Empty a list entry by entry, so that other threads run in between."""
    while items:
        items.pop()
