"""From a host and a port to an open connection, encrypted where it has to be, before a deadline."""

from __future__ import annotations

import socket
import ssl
import threading
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from ipaddress import ip_address
from typing import Final

from urllib3.util.ssltransport import SSLTransport

from sidecar.core.addresses import refused
from sidecar.wire.faults import AddressRefusedError
from sidecar.wire.http1 import Connection, remaining, request_of
from sidecar.wire.proxies import Proxy

LOOK_UPS: Final = threading.BoundedSemaphore(16)
"""Names looked up at once: a resolver that is dead keeps its threads for its own, long time-out, but no more."""

Address = tuple[socket.AddressFamily, tuple[str, int] | tuple[str, int, int, int]]


class ProxyRefusedError(OSError):
    """The proxy would not open a way to the host; the message is for a person."""


def opened(host: str, port: int, context: ssl.SSLContext | None, deadline: float, *, private: bool) -> Connection:
    """A connection straight to a server; `context` for an encrypted one. Raises OSError."""
    sock = connected(host, port, deadline, private=private)
    return Connection(secured(sock, host, context, deadline) if context else sock)


def opened_through(proxy: Proxy, host: str, port: int, context: ssl.SSLContext, deadline: float) -> Connection:
    """An encrypted connection to a server, through a proxy that sees nothing of it (CONNECT). Raises OSError."""
    sock = connected(proxy.host, proxy.port, deadline, private=True)
    if proxy.tls:
        sock = secured(sock, proxy.host, context, deadline)
    try:
        tunnel(sock, proxy, f"[{host}]:{port}" if ":" in host else f"{host}:{port}", deadline)
    except BaseException:
        sock.close()
        raise
    return Connection(secured(sock, host, context, deadline))


def tunnel(sock: socket.socket, proxy: Proxy, authority: str, deadline: float) -> None:
    login = {"Proxy-Authorization": proxy.login} if proxy.login else {}
    asked = request_of("CONNECT", authority, {"Host": authority, **login}, None)
    sock.settimeout(remaining(deadline))
    sock.sendall(asked)
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        sock.settimeout(remaining(deadline))
        byte = sock.recv(1)  # not one more than the head: what follows is the server's
        if not byte or len(head) > 8_192:
            raise ConnectionResetError("the proxy closed the connection")
        head += byte
    status = head.split(b" ", 2)[1:2]
    if status != [b"200"]:
        said = status[0].decode("latin-1") if status and status[0].isdigit() else "something that is not HTTP"
        raise ProxyRefusedError(f"would not connect to {authority}: it answered {said}")


def connected(host: str, port: int, deadline: float, *, private: bool) -> socket.socket:
    """To the first of the host's addresses that takes it, and that we may go to. Raises the OSError of the last one.

    What is looked at is what is connected to: the name is not looked up again in between. `private`: private addresses
    and this machine itself are allowed.
    """
    last: OSError | None = None
    for family, address in addresses(host, port, deadline):
        sock = socket.socket(family, socket.SOCK_STREAM)
        try:
            allowed(address[0], private=private)
            sock.settimeout(remaining(deadline))
            sock.connect(address)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as error:
            sock.close()
            last = error
        else:
            return sock
    raise last or OSError(f"{host} has no address")


def allowed(address: str, *, private: bool) -> None:
    """Raises AddressRefusedError for an IP address that messages do not go to."""
    if why := refused(address, private=private):
        raise AddressRefusedError(f"its address {address} is {why}")


def secured(sock: socket.socket, host: str, context: ssl.SSLContext, deadline: float) -> socket.socket:
    """The certificate is checked by the context, against the host. Closes the socket if it is not accepted."""
    try:
        sock.settimeout(remaining(deadline))
        if isinstance(sock, ssl.SSLSocket):  # to the proxy; Python's own sockets cannot be encrypted twice
            return SSLTransport(sock, context, server_hostname=host)  # type: ignore[return-value]  # is like one
        return context.wrap_socket(sock, server_hostname=host)
    except BaseException:
        sock.close()
        raise


def addresses(host: str, port: int, deadline: float) -> list[Address]:
    """Where the host is. Python's look-up has no time-out, so a name is looked up by a thread that may be left."""
    try:
        number = ip_address(host)
    except ValueError:
        return looked_up(host, port, deadline)
    return [(socket.AF_INET if number.version == 4 else socket.AF_INET6, (host, port))]


def looked_up(host: str, port: int, deadline: float) -> list[Address]:
    found: Future[list[Address]] = Future()
    if not LOOK_UPS.acquire(timeout=remaining(deadline)):
        raise TimeoutError("too many names are being looked up")
    threading.Thread(target=look_up, args=(host, port, found), name="resolver", daemon=True).start()
    try:
        return found.result(remaining(deadline))
    except FutureTimeoutError:
        raise TimeoutError("the name could not be looked up in time") from None


def look_up(host: str, port: int, found: Future[list[Address]]) -> None:
    try:
        infos = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        found.set_result([(family, address) for family, _, _, _, address in infos])  # type: ignore[misc]  # of TCP
    except (OSError, UnicodeError) as error:
        found.set_exception(error)
    finally:
        LOOK_UPS.release()
