"""Ports for servers that others know by their address before they run, or while they do not."""

from __future__ import annotations

import secrets
import socket


def a_port() -> int:
    """A free one that the kernel gives to nobody who asks for any.

    One of those is somebody else's as soon as its server is down: another test's server would get what was meant for
    it, and a client that calls it could even meet itself.
    """
    while True:
        port = 15_000 + secrets.randbelow(15_000)
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port
