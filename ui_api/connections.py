"""One connection of a client, within bounds that uvicorn and its parser do not set.

Left alone they read a head without end, wait for ever for the rest of it, keep an answer that nobody fetches, and take
a trailer for a header. So here each of these has its measure, and where there are too many connections, the one that
has asked for nothing for the longest time makes room: who only holds connections open keeps nobody out.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any, ClassVar

import httptools
import msgspec
import uvicorn
from litestar.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

from sidecar.core.bodies import BYTES_LIMIT
from ui_api.problems import body_of

log = logging.getLogger("notifier.connections")


class Bounds(msgspec.Struct, frozen=True, kw_only=True):
    """Seconds count from the first byte of a request, or from the opening of the connection."""

    head_s: float = 10.0
    request_s: float = 60.0
    fetch_s: float = 20.0
    """How long nothing of an answer may be fetched."""
    alive_s: float = 5.0
    """How long a connection is kept for the next request."""
    look_s: float = 1.0
    """From one look for what has lasted for too long to the next."""
    head_bytes: int = 64 * 1024
    request_bytes: int = 2 * BYTES_LIMIT
    """With the marks of its chunks; what a body may have is looked at elsewhere."""
    queued: int = 100
    """Requests of one connection that came before the answer to the one before."""
    connections: int = 700
    """Less than the 1,024 files that a process may mostly open, with room for everything else."""


class Connection(HttpToolsProtocol):
    """uvicorn's own, within `bounds`."""

    bounds: ClassVar[Bounds] = Bounds()

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._received = 0  # bytes of the request that is coming in
        self._has_head = False
        self._since: float | None = None  # when that request began; None between two requests
        self._heard = 0.0  # when something came in last
        self._answered = 0.0  # when an answer was whole last
        self._left: tuple[int, float] = (0, 0.0)  # bytes that were not fetched, and since when so many
        self._look: asyncio.TimerHandle | None = None

    # ------------------------------------------------------------------ called by the event loop

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's
        super().connection_made(transport)
        self._heard = self._since = self.loop.time()
        self._look = self.loop.call_later(min(self.bounds.look_s, self.bounds.head_s), self.look)
        if len(self.connections) > self.bounds.connections:
            self._make_room()

    def connection_lost(self, exc: Exception | None) -> None:
        if self._look is not None:
            self._look.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self.transport.is_closing():
            return
        self._received += len(data)
        self._heard = self.loop.time()
        if self._since is None:
            self._since = self._heard
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            self.cycle.keep_alive = False  # there is nothing to change to; what was asked is answered, and no more
        except httptools.HttpParserError:
            self.refuse(400, "this is no request of HTTP/1.1, or one that can be read in two ways")
        else:
            self._measure()

    # ------------------------------------------------------------------ called by the parser

    def on_headers_complete(self) -> None:
        self._has_head = True
        if self.transport.is_closing():
            return
        if trouble := self._trouble():
            self.refuse(*trouble)
        else:
            super().on_headers_complete()
            self.headers = []  # a trailer is no header

    def on_body(self, body: bytes) -> None:
        if not self.transport.is_closing():
            super().on_body(body)

    def on_message_complete(self) -> None:
        if not self.transport.is_closing():
            super().on_message_complete()
        self._received, self._has_head, self._since = 0, False, None

    def on_response_complete(self) -> None:
        """uvicorn's own, less a timer for the next request, which is a twentieth of what taking an event costs."""
        self._answered = self.loop.time()
        if self.pipeline or self.transport.is_closing():
            super().on_response_complete()
        else:
            self.server_state.total_requests += 1
            self.flow.resume_reading()

    # ------------------------------------------------------------------ bounds

    def _measure(self) -> None:
        if not self._has_head and self._received > self.bounds.head_bytes:
            self.refuse(431, self._too_long_a_head)
        elif self._received > self.bounds.request_bytes:
            self.refuse(413, f"a request has at most {self.bounds.request_bytes:,} bytes, with all that is around it")

    def _trouble(self) -> tuple[int, str] | None:
        """Why a head is not taken, as a status and in words."""
        if self._received > self.bounds.head_bytes < self._head_size():
            return 431, self._too_long_a_head
        names = [name for name, _ in self.headers]
        if names.count(b"host") > 1:
            return 400, "it names two hosts, so it could be read in two ways (RFC 9112, 3.2)"
        if b"content-encoding" in names:
            return 415, "nothing is unpacked here (Content-Encoding); send the body as it is"
        if len(self.pipeline) >= self.bounds.queued:
            return 429, f"more than {self.bounds.queued} requests came before the answers to those before"
        return None

    def _head_size(self) -> int:
        return len(self.url) + sum(len(name) + len(value) for name, value in self.headers)

    @property
    def _too_long_a_head(self) -> str:
        return f"the address and the headers together have at most {self.bounds.head_bytes:,} bytes"

    def look(self) -> None:
        """Every second, until it is lost: is the other side still there? What is closed may have an answer to fetch."""
        now = self.loop.time()
        if self._is_late(now):
            self.refuse(408, "the request did not come to its end in time")
        if self._is_left(now):
            self.transport.abort()
            return
        if self._is_unused(now):
            self.transport.close()
        self._look = self.loop.call_later(self.bounds.look_s, self.look)

    def _is_late(self, now: float) -> bool:
        """Whether a request has begun and does not end."""
        patience_s = self.bounds.request_s if self._has_head else self.bounds.head_s
        return self._since is not None and now - self._since >= patience_s and not self.transport.is_closing()

    def _is_unused(self, now: float) -> bool:
        """Whether nothing was asked for some time after the last answer."""
        return self._since is None and self.is_idle and now - self._answered >= self.bounds.alive_s

    def _is_left(self, now: float) -> bool:
        """Whether an answer lies there, and nobody fetches any of it."""
        size = self.transport.get_write_buffer_size()
        if size != self._left[0]:
            self._left = (size, now)
        return size > 0 and now - self._left[1] >= self.bounds.fetch_s

    @property
    def is_open(self) -> bool:
        return not self.transport.is_closing()

    @property
    def is_idle(self) -> bool:
        """Whether no request of it is being answered."""
        return not self._has_head and not self._is_answering

    @property
    def _is_answering(self) -> bool:
        cycle: RequestResponseCycle | None = self.cycle  # None before the first request, whatever uvicorn's types say
        return cycle is not None and not cycle.response_complete

    def _make_room(self) -> None:
        others = [
            each for each in self.connections if isinstance(each, Connection) and each.is_open and each is not self
        ]
        if len(others) < self.bounds.connections:
            return
        if idle := [each for each in others if each.is_idle]:
            min(idle, key=lambda each: each._since or each._heard).transport.abort()
        else:
            self.refuse(503, f"{self.bounds.connections} requests are being answered already; try again in a moment")

    def refuse(self, status: int, detail: str) -> None:
        """Say why, unless an answer is being written, and close."""
        log.debug("a connection from %s was closed: %s", self.client, detail)
        if not self._is_answering or not self.cycle.response_started:
            body = msgspec.json.encode(body_of(status, detail))
            length = f"content-length: {len(body)}\r\n".encode()
            kind = b"content-type: application/problem+json\r\n"
            self.transport.write(STATUS_LINE[status] + kind + length + b"connection: close\r\n\r\n" + body)
        if self._is_answering:  # whoever makes that answer is told that nobody waits for it
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        self.transport.close()


def server_settings(
    app: ASGIApp, grace_s: int | None = None, connection: type[Connection] = Connection
) -> uvicorn.Config:
    """How the program is served, and every test of it. `grace_s`: how long a stop waits for requests under way."""
    return uvicorn.Config(
        app,
        loop="asyncio",
        http=connection,
        ws="none",
        lifespan="off",  # the service is started before and stopped after
        log_config=None,
        log_level=logging.WARNING,
        access_log=False,
        timeout_graceful_shutdown=grace_s,
        server_header=False,
    )
