"""The ledger's futures as something to await: all that one commit finishes wake the event loop once.

asyncio.wrap_future wakes it for each, through a pipe, from another thread: a third of the cost of taking an event.
"""

from __future__ import annotations

import asyncio
import threading
from typing import Any, Final, TypeVar

from sidecar.errors import UnavailableError
from sidecar.ledger import Future

Result = TypeVar("Result")
ANSWER_S: Final = 5.0
"""How long a request waits for the database. Most who send events give up by themselves soon after."""
ROUNDS: Final = 2
"""Of the event loop: in the first whatever has arrived is read, in the second it is understood."""
Waiting = tuple[asyncio.Future[Any], Future[Any]]


class Landing:
    """`land` is to be called, on any thread, after futures are done; then whoever awaits them goes on."""

    def __init__(self) -> None:
        self._done: dict[asyncio.AbstractEventLoop, list[Waiting]] = {}
        self._lock = threading.Lock()
        self._landed = 0  # with the last commit that somebody waited for

    async def gather(self) -> None:
        """Let who asks in the same moment catch up, before anything is given to the writing thread.

        Else that begins with the first of them, and takes the interpreter lock from the event loop at each answer that
        it still writes. Who was alone in the last commit has nobody to wait for.
        """
        if self._landed > 1:
            for _ in range(ROUNDS):
                await asyncio.sleep(0)

    async def of(self, future: Future[Result], within_s: float = ANSWER_S) -> Result:
        """What the future gives or raises; UnavailableError when that takes too long.

        What has not begun by then never will. What has begun may be on disk although its request was refused.
        """
        loop, here = asyncio.get_running_loop(), threading.get_ident()
        waiting: asyncio.Future[Result] = loop.create_future()

        def arrive(done: Future[Result]) -> None:
            if threading.get_ident() == here:  # it was done already, and `land` may not be called for it again
                go_on([(waiting, done)])
            else:
                self._arrive(loop, (waiting, done))

        future.add_done_callback(arrive)
        late = loop.call_later(within_s, give_up, waiting, future, within_s)
        try:
            return await waiting
        finally:
            late.cancel()

    def _arrive(self, loop: asyncio.AbstractEventLoop, one: Waiting) -> None:
        with self._lock:
            self._done.setdefault(loop, []).append(one)

    def land(self) -> None:
        with self._lock:
            arrived, self._done = self._done, {}
        if arrived:
            self._landed = sum(map(len, arrived.values()))
        for loop, some in arrived.items():
            if not loop.is_closed():
                loop.call_soon_threadsafe(go_on, some)


def give_up(waiting: asyncio.Future[Any], future: Future[Any], after_s: float) -> None:
    if not waiting.done():
        why = f"the database has not answered for {after_s:g} s; send it again, with the same id or key"
        waiting.set_exception(UnavailableError(why))
        future.cancel()


def go_on(some: list[Waiting]) -> None:
    for waiting, done in some:
        if waiting.done():
            continue  # its request was given up meanwhile
        if error := done.exception():
            waiting.set_exception(error)
        else:
            waiting.set_result(done.result())
