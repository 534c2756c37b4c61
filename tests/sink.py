"""A small HTTP server with a script: it records what it is sent and misbehaves on request.

    with Sink() as sink:
        sink.answers = [Answer(status=503), Answer()]
        ...
        assert sink.requests[0].json == {...}

Answers are used in order; the last one is used again and again.
"""

from __future__ import annotations

import json
import socket
import ssl
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from threading import Condition, Event, Lock, Thread
from types import TracebackType
from typing import Any, BinaryIO, Literal, Self

from tests.running import PATIENCE_S

Fault = Literal[
    "none",  # answers
    "reset before",  # resets the connection before it has read the request
    "reset",  # reads the request, then resets the connection
    "close",  # reads the request, then closes the connection
    "hang",  # reads the request and never answers
    "drip headers",  # sends the head one byte at a time, for ever
    "drip body",  # sends the head, then the body one byte at a time, for ever
    "truncate",  # sends the head and half of the body, then closes
    "garbage",  # answers something that is not HTTP
    "close after",  # answers, promises to keep the connection, and closes it
]


@dataclass(frozen=True)
class Received:
    """One request as it came. Header names are lower case. `connection` counts from 1."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    connection: int

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Answer:
    """What the sink says, `after_s` seconds after it has read the request."""

    status: int = 200
    body: bytes = b"ok"
    headers: Mapping[str, str] = field(default_factory=dict)
    fault: Fault = "none"
    after_s: float = 0.0

    def head(self) -> bytes:
        lines = [f"HTTP/1.1 {self.status} Answer", f"Content-Length: {len(self.body)}"]
        return "\r\n".join([*lines, *(f"{name}: {value}" for name, value in self.headers.items()), "\r\n"]).encode()


class Sink:
    """Listens on 127.0.0.1, or wherever `host` says, from `with` to the end of it. `tls` makes it speak HTTPS."""

    def __init__(self, *, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[Received] = []
        self.answers: Sequence[Answer] = [Answer()]
        self.connections = 0
        self._served = 0
        self._closed = 0
        self._closing = Condition()
        self._tls = tls
        self._lock = Lock()
        self._stopped = Event()
        self._open: list[socket.socket] = []
        self._threads: list[Thread] = []
        self._listener = socket.create_server((host, 0))
        self.port: int = self._listener.getsockname()[1]
        self.host = host

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://{self.host}:{self.port}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopped.set()
        with socket.create_connection((self.host, self.port)):
            pass  # wakes accept()
        with self._lock:
            for connection in self._open:
                _shut(connection)
        for thread in self._threads:
            thread.join(timeout=5)
        self._listener.close()

    def wait_closed(self, connections: int) -> None:
        """Until so many connections are closed on this side."""
        with self._closing:
            assert self._closing.wait_for(lambda: self._closed >= connections, timeout=PATIENCE_S)

    def _start(self, target: Any, *args: Any) -> None:
        thread = Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._stopped.is_set():
                connection.close()
                return
            with self._lock:
                self.connections += 1
                self._open.append(connection)
            self._start(self._serve, connection, self.connections)

    def _serve(self, connection: socket.socket, number: int) -> None:
        try:
            plain = self._tls.wrap_socket(connection, server_side=True) if self._tls else connection
            with self._lock:
                self._open.append(plain)
            with plain, plain.makefile("rb") as reader:
                while not self._stopped.is_set() and self._exchange(plain, reader, number):
                    pass
        except (OSError, ValueError):  # the client went away or does not speak HTTP: often the point of the test
            pass
        finally:
            connection.close()
            with self._closing:
                self._closed += 1
                self._closing.notify_all()

    def _exchange(self, connection: socket.socket, reader: BinaryIO, number: int) -> bool:
        """One request and its answer; whether the connection is to be kept."""
        if not reader.peek(1):  # type: ignore[attr-defined]  # a BufferedReader
            return False
        answer = self._next_answer()
        if answer.fault == "reset before":
            return _reset(connection)
        received = _read(reader, number)
        with self._lock:
            self.requests.append(received)
        self._stopped.wait(answer.after_s)
        return self._say(answer, connection)

    def _next_answer(self) -> Answer:
        with self._lock:
            answer = self.answers[min(self._served, len(self.answers) - 1)]
            self._served += 1
            return answer

    def _say(self, answer: Answer, connection: socket.socket) -> bool:
        match answer.fault:
            case "none":
                connection.sendall(answer.head() + answer.body)
                return True
            case "reset":
                return _reset(connection)
            case "hang":
                self._stopped.wait(30)
            case "garbage":
                connection.sendall(b"220 mail.example ESMTP ready\r\n")
            case "truncate":
                connection.sendall(answer.head() + answer.body[: len(answer.body) // 2])
            case "drip headers":
                self._drip(connection, b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 10_000)
            case "drip body":
                connection.sendall(Answer(body=b"x" * 10_000).head())
                self._drip(connection, b"x" * 10_000)
            case "close after":
                connection.sendall(answer.head() + answer.body)
            case "close" | "reset before":
                pass
        return False

    def _drip(self, connection: socket.socket, data: bytes) -> None:
        for byte in data:
            if self._stopped.wait(0.02):
                return
            connection.sendall(bytes([byte]))


def _read(reader: BinaryIO, number: int) -> Received:
    method, path, _ = reader.readline().decode("latin-1").split(" ", 2)
    headers = {}
    while line := reader.readline().decode("latin-1").strip():
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    body = reader.read(int(headers.get("content-length", "0")))
    return Received(method=method, path=path, headers=headers, body=body, connection=number)


def _reset(connection: socket.socket) -> bool:
    """Close with a TCP reset instead of a FIN."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()
    return False


def _shut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
