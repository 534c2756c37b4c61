"""For Docker's HEALTHCHECK: 0 if the notifier is ready, else 1 with what it said.

A bare socket, because this runs every half minute and an HTTP client takes five times as long to import.
"""

import os
import socket
import sys

REQUEST = b"GET /readyz HTTP/1.0\r\nHost: localhost\r\n\r\n"
TIMEOUT_S = 4.0
SHOWN = 2_000


def main() -> int:
    port = int(os.environ.get("NOTIFIER_PORT", "7109"))
    try:
        answer = ask(port)
    except OSError as error:
        print(f"no answer on port {port}: {error}")  # noqa: T201  # `docker inspect` shows it
        return 1
    print(answer.partition(b"\r\n\r\n")[2].decode(errors="replace"))  # noqa: T201
    return 0 if answer.split(b" ", 2)[1:2] == [b"200"] else 1


def ask(port: int) -> bytes:
    """The start of the answer: its status, and why the notifier is not ready."""
    answer = b""
    with socket.create_connection(("127.0.0.1", port), TIMEOUT_S) as connection:
        connection.sendall(REQUEST)
        while len(answer) < SHOWN and (more := connection.recv(SHOWN)):
            answer += more
    return answer[:SHOWN]


if __name__ == "__main__":
    sys.exit(main())
