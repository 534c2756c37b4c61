"""A TCP proxy of this machine that fails as networks do: it cuts, refuses, and holds what was sent."""

from __future__ import annotations

import asyncio
import socket
import struct
from asyncio import StreamReader, StreamWriter
from collections.abc import Coroutine
from functools import partial
from threading import Thread
from types import TracebackType
from typing import Any, Final, Self

from tests.ports import a_port

HOST: Final = "127.0.0.1"
PATIENCE_S: Final = 30.0
AT_ONCE: Final = 65_536
RESET: Final = struct.pack("ii", 1, 0)
"""SO_LINGER with no time to linger: close() throws away what was not sent, and tells the other side with an RST."""


class CutProxy:
    """In front of a port of this machine. Its methods return when they are true, and may be called from any thread."""

    def __init__(self, to_port: int) -> None:
        self.port = a_port()
        self._to_port = to_port
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, name="cut proxy", daemon=True)
        self._listener: socket.socket | None = None
        self._carried: set[asyncio.Task[Any]] = set()
        self._asks, self._answers = asyncio.Event(), asyncio.Event()

    def __enter__(self) -> Self:
        self._thread.start()
        self.accept()
        self.let_go()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.refuse()
        self._do(self._let_turn())
        self.cut()
        self._do(self._let_turn())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def instead_of(self, url: str) -> str:
        """The URL of the same, by way of this proxy."""
        direct = f"{HOST}:{self._to_port}"
        assert direct in url, f"{direct} is not in {url}"
        return url.replace(direct, f"{HOST}:{self.port}")

    @property
    def connections(self) -> int:
        """How many there are now, also those that wait to be carried on."""
        return len(self._carried)

    # ------------------------------------------------------------------ what it does to them

    def cut(self) -> None:
        """Reset every connection, at both of its ends. What was held is lost."""
        self._do(self._cut())

    def refuse(self) -> None:
        """Nobody listens at the port any more; connections that are there stay."""
        self._do(self._refuse())

    def accept(self) -> None:
        """As at the beginning: new connections are taken."""
        self._do(self._accept())

    def hold(self) -> None:
        """Nothing passes, as if the cable were out: new connections are made by the kernel, and then hear nothing."""
        self._do(self._let(asks=False, answers=False))

    def hold_answers(self) -> None:
        """What is asked arrives and is done, and nobody hears of it. Then `cut`: was it committed?"""
        self._do(self._let(asks=True, answers=False))

    def let_go(self) -> None:
        """What was held arrives now, in order."""
        self._do(self._let(asks=True, answers=True))

    def _do(self, what: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(what, self._loop).result(PATIENCE_S)

    # ------------------------------------------------------------------ in its thread

    async def _let_turn(self) -> None:
        """A connection taken a moment ago is known, and a closed one is gone, only some turns of the loop later."""
        for _ in range(10):
            await asyncio.sleep(0)

    async def _cut(self) -> None:
        carried = list(self._carried)
        for each in carried:
            each.cancel()
        await asyncio.gather(*carried, return_exceptions=True)

    async def _refuse(self) -> None:
        if self._listener is not None:
            self._loop.remove_reader(self._listener)
            self._listener.close()
            self._listener = None

    async def _accept(self) -> None:
        if self._listener is None:
            self._listener = socket.create_server((HOST, self.port))
            self._listener.setblocking(False)
            self._loop.add_reader(self._listener, self._take, self._listener)

    def _take(self, listener: socket.socket) -> None:
        """At once: asyncio's own server loses, unclosed, what it has just taken when it is closed (CPython 3.11)."""
        client, _ = listener.accept()
        client.setblocking(False)
        task = self._loop.create_task(self._carry(client))
        self._carried.add(task)
        task.add_done_callback(partial(self._end, client))

    def _end(self, client: socket.socket, carried: asyncio.Task[None]) -> None:
        self._carried.discard(carried)
        if carried.cancelled():  # before it began
            client.close()

    async def _let(self, *, asks: bool, answers: bool) -> None:
        for event, passes in ((self._asks, asks), (self._answers, answers)):
            if passes:
                event.set()
            else:
                event.clear()

    async def _carry(self, client: socket.socket) -> None:
        ends: list[StreamWriter] = []
        try:
            from_client, to_client = await asyncio.open_connection(sock=client)
            ends.append(to_client)
            await self._asks.wait()
            from_server, to_server = await asyncio.open_connection(HOST, self._to_port)
            ends.append(to_server)
            await self._pass_both_ways((from_client, to_client), (from_server, to_server))
        except (OSError, asyncio.CancelledError):
            await reset(*ends)
        finally:
            for each in ends:
                each.close()

    async def _pass_both_ways(
        self, client: tuple[StreamReader, StreamWriter], server: tuple[StreamReader, StreamWriter]
    ) -> None:
        """Until both have ended; raises OSError if one was reset."""
        ways = [
            asyncio.create_task(pass_on(client[0], server[1], self._asks)),
            asyncio.create_task(pass_on(server[0], client[1], self._answers)),
        ]
        try:
            await asyncio.gather(*ways)
        finally:
            for each in ways:
                each.cancel()
            await asyncio.gather(*ways, return_exceptions=True)


async def pass_on(source: StreamReader, target: StreamWriter, passes: asyncio.Event) -> None:
    """Until its end, which is passed on like its bytes. Raises OSError when one of the two was reset."""
    while data := await heard(source, passes):
        target.write(data)
        await target.drain()
    target.write_eof()


async def heard(source: StreamReader, passes: asyncio.Event) -> bytes:
    """What comes next, once it may pass; a reset has to wait like everything else."""
    try:
        data = await source.read(AT_ONCE)
    except OSError:
        await passes.wait()
        raise
    await passes.wait()
    return data


async def reset(*ends: StreamWriter) -> None:
    """Returns when the kernel has been told."""
    for each in ends:
        if not each.is_closing():
            each.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            each.transport.abort()
    await asyncio.gather(*(each.wait_closed() for each in ends), return_exceptions=True)
