"""HTTP/1.1 over one connection: a request is written, and the whole answer read, before a deadline.

The answer is parsed by httptools (llhttp, the parser of Node.js). A connection is used again only when its answer was
complete, nothing came after it, and both sides keep it open: no answer can ever be taken for another's.
"""

from __future__ import annotations

import re
import socket
import zlib
from collections.abc import Mapping
from http.client import BadStatusLine, IncompleteRead, RemoteDisconnected
from select import POLLIN, poll
from time import monotonic
from typing import Any, Final

import httptools

from sidecar.core.channel import Response

BODY_LIMIT: Final = 1 << 20
"""Bytes of an answer that are kept, unless the request wants another number."""
HEAD_LIMIT: Final = 1 << 16
"""Bytes of an answer that are none of its body: status line, headers, trailers, interim answers."""
AROUND: Final = 8
"""Bytes around each byte of a body that are still in order: chunks may be tiny."""
CLOSE_S: Final = 0.05
"""How much sooner or later than its deadline an exchange may time out."""

_CHUNK: Final = 1 << 16
_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE: Final = re.compile(r"[^\x00\r\n]*")
_NO_BODY: Final = frozenset({204, 304})
_METHOD: Final = re.compile(r"[A-Z]{1,20}")


class Connection:
    """An open way to a server. `sent`: something of the last request may have arrived there."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self.sent = False
        self.is_reusable = False
        self.idle_since = 0.0

    def exchange(self, request: bytes, method: str, deadline: float, most: int = BODY_LIMIT) -> Response:
        """Raises OSError, TimeoutError, or one of http.client's errors, when no whole answer came."""
        self.is_reusable, self.sent = False, False
        answer = Answer(method, most)
        self._allow(deadline)
        self.sent = True
        self._sock.sendall(request)
        while not answer.is_complete:
            self._allow(deadline)
            answer.feed(self._sock.recv(_CHUNK))
        self.is_reusable = answer.keeps_open
        return answer.response()

    def _allow(self, deadline: float) -> None:
        """Whatever is done next may take until then. Only a new time is a call to the system, which costs a turn."""
        left, known = remaining(deadline), self._sock.gettimeout()
        if known is None or abs(left - known) > CLOSE_S:
            self._sock.settimeout(left)

    def is_stale(self) -> bool:
        """Whether the server has closed it, or said something unasked, while it lay idle."""
        watched = poll()
        watched.register(self._sock, POLLIN)
        return bool(watched.poll(0))

    def leave(self) -> None:
        self._sock.close()


class Answer:
    """An answer while it comes in; the callbacks are httptools'."""

    def __init__(self, method: str, most: int) -> None:
        self._most = most
        self._expects_body = method != "HEAD"
        self._parser = httptools.HttpResponseParser(self)
        self._read = 0
        self._status = 0
        self._begin()

    def _begin(self) -> None:
        self._headers: list[tuple[str, str]] = []
        self._body = bytearray()
        self._has_head = False
        self._is_over = False
        self._stays_open = False
        self._has_surplus = False
        self.is_complete = False
        self.keeps_open = False

    # ------------------------------------------------------------------ called by the parser

    def on_message_begin(self) -> None:
        self._has_surplus = self._is_over

    def on_header(self, name: bytes, value: bytes) -> None:
        self._headers.append((name.decode("latin-1").lower(), value.decode("latin-1")))

    def on_headers_complete(self) -> None:
        self._has_head = True
        if not self._has_surplus:
            self._status = int(self._parser.get_status_code())

    def on_body(self, body: bytes) -> None:
        if not self._has_surplus:
            self._body += body

    def on_message_complete(self) -> None:
        if 100 <= self._status < 200 and self._status != 101:
            self._begin()  # "100 Continue" and its kind: the answer is still to come
        else:
            self._is_over = True
            self._stays_open = bool(self._parser.should_keep_alive())

    # ------------------------------------------------------------------ called by the connection

    def feed(self, data: bytes) -> None:
        """What came; nothing is the end of the connection."""
        if not data:
            self._end()
            return
        self._read += len(data)
        self._parse(data)
        self._look()

    def _parse(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError as error:
            if not (self._is_over or self._has_head):
                raise BadStatusLine("not HTTP") from error
            self._has_surplus = True
        if not self._is_over and self._read - (1 + AROUND) * len(self._body) > HEAD_LIMIT:
            raise BadStatusLine("a head without end")

    def _look(self) -> None:
        """Whether that was all that we read of it."""
        is_bare = self._has_head and (not self._expects_body or self._status in _NO_BODY)
        if self._is_over or is_bare or len(self._body) > self._most:
            self.is_complete = True
            is_clean = self._is_over and not self._has_surplus and len(self._body) <= self._most
            self.keeps_open = is_clean and self._expects_body and self._stays_open
        elif self._has_surplus:
            raise BadStatusLine("not HTTP")

    def _end(self) -> None:
        names = {name for name, _ in self._headers}
        if not self._has_head:
            raise BadStatusLine("cut off") if self._read else RemoteDisconnected("closed without an answer")
        if names & {"content-length", "transfer-encoding"}:
            raise IncompleteRead(bytes(self._body))
        self.is_complete = True  # a body that ends with the connection (RFC 9112, 6.3)

    def response(self) -> Response:
        headers: dict[str, str] = {}
        for name, value in self._headers:
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
        body = unpacked(bytes(self._body[: self._most]), headers.get("content-encoding", ""), self._most)
        return Response(status=self._status, headers=headers, body=body)


def unpacked(body: bytes, encoding: str, most: int) -> bytes:
    """Nobody was asked to compress; who does it all the same gets read, within the limit."""
    if encoding.strip().lower() not in ("gzip", "x-gzip", "deflate") or not body:
        return body
    try:
        return zlib.decompressobj(wbits=47).decompress(body, most)
    except zlib.error:
        return body


def request_of(method: str, target: str, headers: Mapping[str, str], body: bytes | None) -> bytes:
    """The request as it goes over the wire. Raises ValueError for what would not stay in its place."""
    if not _METHOD.fullmatch(method) or not target.isascii() or not target.isprintable() or " " in target:
        raise ValueError("not a request")
    lines = [f"{method} {target} HTTP/1.1"]
    for name, value in headers.items():
        if not _NAME.fullmatch(name) or not _VALUE.fullmatch(value):
            raise ValueError("not a header")
        lines.append(f"{name}: {value}")
    if body is not None or method in ("POST", "PUT", "PATCH"):
        lines.append(f"Content-Length: {len(body or b'')}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + (body or b"")


def remaining(deadline: float) -> float:
    """Seconds left until a time of time.monotonic(). Raises TimeoutError when there are none."""
    left = deadline - monotonic()
    if left <= 0:
        raise TimeoutError("timed out")
    return left


def text_of(value: Any) -> bytes | None:
    """A body as bytes, whatever `requests` made of it."""
    if value is None or isinstance(value, bytes):
        return value
    if isinstance(value, str):
        return value.encode()
    return bytes(value.read()) if hasattr(value, "read") else b"".join(value)
