"""Run in namespaces of its own (see tests/test_dns_change.py): a DNS server that changes its mind, and hosts on `lo`.

Prints as JSON what came of each message, and which addresses were connected to.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Any, Final

from sidecar.core.channel import Request, Response
from tests.wire_parts import a_wire

PUBLIC: Final = "93.184.216.34"
CREDENTIALS: Final = "169.254.169.254"
PRIVATE: Final = "10.1.2.3"
HOSTS: Final = (PUBLIC, CREDENTIALS, PRIVATE)
IPV4: Final = b"\0\1"


class Names:
    """Answers each question for an address with the next of `turns`; the last one stays."""

    def __init__(self, *turns: tuple[str, ...]) -> None:
        self.turns, self.asked = turns, 0
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 53))
        self._thread = Thread(target=self._answer, daemon=True)
        self._thread.start()

    def _answer(self) -> None:
        while True:
            question, sender = self._socket.recvfrom(512)
            if not question:
                return
            end = question.index(b"\0", 12) + 5
            records = b"".join(self._records()) if question[end - 4 : end - 2] == IPV4 else b""
            count = (len(records) // 16).to_bytes(2, "big")
            head = question[:2] + b"\x81\x80\0\1" + count + b"\0\0\0\0"
            self._socket.sendto(head + question[12:end] + records, sender)

    def _records(self) -> Iterator[bytes]:
        """For the name above, an A of the internet, to be forgotten at once."""
        addresses = self.turns[min(self.asked, len(self.turns) - 1)]
        self.asked += 1
        for address in addresses:
            yield b"\xc0\x0c\0\1\0\1\0\0\0\0\0\4" + socket.inet_aton(address)

    def close(self) -> None:
        self._socket.sendto(b"", ("127.0.0.1", 53))
        self._thread.join()
        self._socket.close()


@contextmanager
def hosts() -> Iterator[list[str]]:
    """A web server on every address of this machine; those that were connected to."""
    connected: list[str] = []
    listening = socket.create_server(("0.0.0.0", 80))  # noqa: S104  # all of a network that nobody else is in

    def serve() -> None:
        while True:
            connection, _ = listening.accept()
            with connection:
                if not connection.recv(65_536):
                    return
                connected.append(connection.getsockname()[0])
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")

    thread = Thread(target=serve, daemon=True)
    thread.start()
    yield connected
    socket.create_connection(("127.0.0.1", 80)).close()
    thread.join()
    listening.close()


def tell(*turns: tuple[str, ...], private: bool, messages: int = 1) -> dict[str, Any]:
    names = Names(*turns)
    with hosts() as connected:
        wire = a_wire(Path("/"), timeout_s=5).within(5, private=private)
        request = Request(method="GET", url="http://chat.example/hook")
        outcomes = [wire.http(request) for _ in range(messages)]
    names.close()
    said = ["ok" if isinstance(each, Response) else each.reason for each in outcomes]
    return {"said": said, "connected": connected, "asked": names.asked}


def main(resolv_conf: str) -> None:
    for command in (
        ["ip", "link", "set", "lo", "up"],
        *(["ip", "address", "add", f"{each}/32", "dev", "lo"] for each in HOSTS),
        ["mount", "--bind", resolv_conf, "/etc/resolv.conf"],
    ):
        subprocess.run(command, check=True)  # wherever this system has them
    found = {
        "changed before it is connected to": tell((PUBLIC,), (CREDENTIALS,), private=True),
        "changed between two messages": tell((PUBLIC,), (CREDENTIALS,), private=True, messages=2),
        "both at once": tell((CREDENTIALS, PUBLIC), private=True),
        "changed to a private one": tell((PUBLIC,), (PRIVATE,), private=False, messages=2),
        "private allowed": tell((PRIVATE,), private=True),
    }
    print(json.dumps(found))  # noqa: T201  # for the test


if __name__ == "__main__":
    main(sys.argv[1])
