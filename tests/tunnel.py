"""A proxy that leads every CONNECT to one port of this machine: a stand-in is spoken to under its vendor's name."""

from __future__ import annotations

import socket
from contextlib import suppress
from threading import Thread
from types import TracebackType
from typing import Self


class Tunnel:
    """`asked`: the hosts and ports that were to be connected to."""

    def __init__(self, port: int) -> None:
        self.asked: list[str] = []
        self._to = port
        self._open: list[socket.socket] = []
        self._threads: list[Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        for each in self._open:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(timeout=5)
        for each in (*self._open, self._listener):
            each.close()

    def _start(self, target: object, *args: socket.socket) -> None:
        thread = Thread(target=target, args=args, daemon=True)  # type: ignore[arg-type]  # one of our methods
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                head += client.recv(1)
            self.asked.append(head.split(b" ")[1].decode())
            server = socket.create_connection(("127.0.0.1", self._to))
            self._open += [client, server]
            client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            self._start(self._pass, client, server)
            self._start(self._pass, server, client)

    def _pass(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):  # a reset is an end, too
            while data := source.recv(65_536):
                target.sendall(data)
        with suppress(OSError):
            target.shutdown(socket.SHUT_WR)
