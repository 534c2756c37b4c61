"""The ledger's jobs as something to await: what is asked for in one moment is begun together, and what one commit
finishes wakes the event loop once.

asyncio.wrap_future wakes it for each, through a pipe, from another thread: a third of the cost of taking an event.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any, Final, NamedTuple, TypeVar

from sidecar.errors import UnavailableError
from sidecar.ledger import Future

Result = TypeVar("Result")
ANSWER_S: Final = 5.0
"""How long a request waits for the database. Most who send events give up by themselves soon after."""
LOOK_S: Final = 0.1
"""From one look for those who have waited for too long to the next."""


class Asked(NamedTuple):
    """Somebody who asks for a job, and awaits what it gives."""

    promised: asyncio.Future[Any]
    begin: Callable[[], Future[Any]]
    within_s: float


class Begun(NamedTuple):
    """The same, once it has been given to the writing thread. `until`: by the event loop's clock."""

    promised: asyncio.Future[Any]
    job: Future[Any]
    within_s: float
    until: float


class Landing:
    """`land` is to be called, on any thread, after jobs are done; then whoever awaits them goes on.

    Everything else belongs to the thread of the event loop.
    """

    def __init__(self) -> None:
        self._asked: list[Asked] = []
        self._begun: deque[Begun] = deque()  # in the order in which the writing thread ends them
        self._loop: asyncio.AbstractEventLoop | None = None
        self._landed = 0  # with the last commit that somebody waited for
        self._is_watched = False

    async def of(self, begin: Callable[[], Future[Result]], within_s: float = ANSWER_S) -> Result:
        """What the job gives or raises; UnavailableError when that takes too long.

        `begin` gives it to the writing thread. What that has not begun by then it never will; what it has may be on
        disk although its request was refused.
        """
        loop = self._loop = asyncio.get_running_loop()
        promised: asyncio.Future[Result] = loop.create_future()
        self._asked.append(Asked(promised, begin, within_s))
        if self._landed <= 1:
            self._begin_all(loop)  # who was alone in the last commit has nobody to wait for
        elif len(self._asked) == 1:
            self._begin_soon(loop)
        return await promised

    def _begin_soon(self, loop: asyncio.AbstractEventLoop) -> None:
        """Let who asks in the same moment catch up, before anything is given to the writing thread.

        Else that begins with the first of them, and takes the interpreter lock from the event loop at each answer that
        it still writes. In one round of the loop whatever has arrived is read, in the next it is understood.
        """
        loop.call_soon(loop.call_soon, self._begin_all, loop)

    def _begin_all(self, loop: asyncio.AbstractEventLoop) -> None:
        asked, self._asked = self._asked, []
        for promised, begin, within_s in asked:
            if promised.cancelled():
                continue  # who asked has gone away meanwhile
            try:
                job = begin()
            except Exception as error:  # noqa: BLE001  # not swallowed: given to who asked, and the others are begun
                promised.set_exception(error)
            else:
                self._begun.append(Begun(promised, job, within_s, loop.time() + within_s))
        if not self._is_watched:
            self._watch(loop)
        self._go_on()  # what was done at once may have landed before it was waited for

    def land(self) -> None:
        if self._begun and self._loop is not None:
            with suppress(RuntimeError):  # the loop is closed, and nobody waits
                self._loop.call_soon_threadsafe(self._go_on)

    def _go_on(self) -> None:
        landed = 0
        while self._begun and self._begun[0].job.done():
            one = self._begun.popleft()
            landed += 1
            if not one.promised.done():  # else it was given up meanwhile
                keep(one.promised, one.job)
        self._landed = landed or self._landed

    def _watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """Refuse who has waited for too long, again and again as long as anybody waits."""
        give_up(one for one in self._begun if one.until <= loop.time())
        self._is_watched = bool(self._begun)
        if self._is_watched:
            loop.call_later(LOOK_S, self._watch, loop)


def keep(promised: asyncio.Future[Any], job: Future[Any]) -> None:
    if error := job.exception():
        promised.set_exception(error)
    else:
        promised.set_result(job.result())


def give_up(late: Iterable[Begun]) -> None:
    for one in late:
        if not one.promised.done():
            why = f"the database has not answered for {one.within_s:g} s; send it again, with the same id or key"
            one.promised.set_exception(UnavailableError(why))
            one.job.cancel()
