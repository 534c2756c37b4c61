"""The other side, in a process of its own: sends events, and is the sink that the messages go to.

Prints the sink's port, then answers jobs, one JSON line each (`bench.jobs`), until its input ends.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import cycle, islice
from typing import Final

import msgspec

from bench import sample
from bench.framing import Frames
from bench.jobs import Burst, Delivered, Distance, Job, Latencies, Latency, Load, Loaded, Receipts, Received

PATIENCE_S: Final = 120.0
OK: Final = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nok"


class Sink:
    """Takes every message at once, answers after `distance_s`, and remembers which event each was about."""

    def __init__(self) -> None:
        self.distance_s = 0.0
        self.messages = 0
        self.marks: set[bytes] = set()
        self._arrived = asyncio.Event()

    def take(self, body: bytes) -> None:
        self.messages += 1
        if mark := sample.MARK.search(body):
            self.marks.add(mark[0])
        self._arrived.set()

    async def wait_for(self, distinct: int) -> None:
        """Until messages about so many different events have come. Raises TimeoutError."""
        async with asyncio.timeout(PATIENCE_S):
            while len(self.marks) < distinct:
                self._arrived.clear()
                await self._arrived.wait()

    def receipts(self) -> Receipts:
        """What came since the last call."""
        receipts = Receipts(messages=self.messages, distinct=len(self.marks))
        self.messages = 0
        self.marks.clear()
        return receipts


class SinkConnection(asyncio.Protocol):
    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._frames = Frames()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        for _, body in self._frames.feed(data):
            self._sink.take(body)
            if self._sink.distance_s:
                asyncio.get_running_loop().call_later(self._sink.distance_s, self._transport.write, OK)
            else:
                self._transport.write(OK)


class Sender(asyncio.Protocol):
    """One keep-alive connection: the next request goes out when the answer to the last one is whole."""

    def __init__(self, requests: Iterator[bytes]) -> None:
        self._requests = requests
        self._frames = Frames()
        self.accepted = 0
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._send()

    def data_received(self, data: bytes) -> None:
        for head, body in self._frames.feed(data):
            if not head.startswith((b"HTTP/1.1 202", b"HTTP/1.1 200")):
                self._fail(f"wanted 202 or 200, was answered {head[:40]!r} {body[:200]!r}")
                return
            self.accepted += 1
            self._send()

    def connection_lost(self, exc: Exception | None) -> None:
        self._fail(f"the connection was closed: {exc}")

    def _send(self) -> None:
        following = next(self._requests, None)
        if following is None:
            self.done.set_result(None)
            self._transport.close()
        else:
            self._transport.write(following)

    def _fail(self, reason: str) -> None:
        if not self.done.done():
            self.done.set_exception(RuntimeError(reason))


async def send_all(ports: Sequence[int], requests: Iterable[bytes], connections: int) -> int:
    """Send requests over so many connections; how many were accepted. Raises RuntimeError if one was not."""
    loop, shared = asyncio.get_running_loop(), iter(requests)
    among = islice(cycle(ports), connections)
    opened = [await loop.create_connection(lambda: Sender(shared), "127.0.0.1", port) for port in among]
    await asyncio.gather(*(sender.done for _, sender in opened))
    return sum(sender.accepted for _, sender in opened)


def repeated(request: bytes, seconds: float) -> Iterator[bytes]:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        yield request


async def load(job: Load) -> Loaded:
    request = sample.request(job.body.encode())
    started = time.perf_counter()
    requests = await send_all([job.port], repeated(request, job.seconds), job.connections)
    return Loaded(accepted=requests * job.events, seconds=time.perf_counter() - started)


async def latency(job: Latency, sink: Sink) -> Latencies:
    taken = []
    reader, writer = await asyncio.open_connection("127.0.0.1", job.port)
    for number in range(job.events + job.warm_up):
        request = sample.request(sample.told_event(number))
        started = time.perf_counter()
        writer.write(request)
        await sink.wait_for(number + 1)
        taken.append((time.perf_counter() - started) * 1000)
        await answered(reader)
    writer.close()
    return Latencies(milliseconds=taken[job.warm_up :])


async def answered(reader: asyncio.StreamReader) -> None:
    """Read one answer to its end."""
    frames = Frames()
    while not list(frames.feed(await reader.read(65_536))):
        pass


async def burst(job: Burst, sink: Sink) -> Delivered:
    made = sample.alert if job.alerts else sample.told
    requests = [made(number) for number in range(job.events)]
    started = time.perf_counter()
    await send_all(job.ports, requests, job.connections)
    accepted_s = time.perf_counter() - started
    await sink.wait_for(job.events)
    return Delivered(accepted_s=accepted_s, delivered_s=time.perf_counter() - started)


async def answer(job: Job, sink: Sink) -> Loaded | Latencies | Delivered | Receipts:
    match job:
        case Load():
            return await load(job)
        case Latency():
            return await latency(job, sink)
        case Burst():
            return await burst(job, sink)
        case Received():
            return sink.receipts()
        case Distance():
            sink.distance_s = job.milliseconds / 1000
            return sink.receipts()


async def main() -> None:
    loop, sink = asyncio.get_running_loop(), Sink()
    server = await loop.create_server(lambda: SinkConnection(sink), "127.0.0.1", 0, backlog=256)
    print(server.sockets[0].getsockname()[1], flush=True)
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        result = await answer(msgspec.json.decode(line, type=Job), sink)
        print(msgspec.json.encode(result).decode(), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
