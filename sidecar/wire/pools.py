"""HTTP over pooled keep-alive connections, with a deadline that holds for the whole exchange.

No redirects, no hidden retries. A connection that the server closed while it lay in the pool is noticed before
the request is written, and replaced. Where that is noticed too late, only a GET is sent again.
"""

from __future__ import annotations

import io
import logging
import socket
import ssl
from collections.abc import Mapping
from functools import cached_property
from http.client import HTTPResponse as PlainResponse
from ipaddress import ip_address
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlsplit
from urllib.request import proxy_bypass_environment  # type: ignore[attr-defined]  # not in typeshed

import certifi
import msgspec
import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError, InsecureRequestWarning, ProxyError
from urllib3.util import Timeout, make_headers

from sidecar.core.channel import Failed, Response
from sidecar.core.webhooks import parts_of
from sidecar.wire.faults import fault, place
from sidecar.wire.flight import FLIGHT, Flight

if TYPE_CHECKING:
    from typing_extensions import Buffer

BODY_LIMIT: Final = 1 << 20
"""Bytes of an answer that are kept; the connection of a longer one is closed."""

_CHUNK: Final = 1 << 16


class Outgoing(msgspec.Struct, frozen=True, kw_only=True):
    """A request that is ready to go. `timeout_s` covers everything from the connect to the last byte read."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: Any = None
    timeout_s: float
    verify: bool = True


class Pools:
    """Every HTTP connection of the process. Thread-safe.

    `ca_file` replaces the system's certificates; `env` holds the usual proxy variables.
    """

    def __init__(self, *, ca_file: str | None = None, env: Mapping[str, str] | None = None) -> None:
        self._ca_file = ca_file
        self._proxies = proxies_of(env or {})
        self._managers: dict[tuple[str | None, bool], urllib3.PoolManager] = {}
        self._lock = Lock()
        _quiet_urllib3()

    def exchange(self, request: Outgoing) -> Response | Failed:
        """Send, and read the whole answer. Any answer is a Response; Failed when none came whole."""
        if parts_of(request.url) is None:
            return Failed(reason="the address is not a valid http or https URL", kind="settings", retryable=False)
        flight = Flight(deadline=monotonic() + request.timeout_s)
        outcome = self._once(request, flight)
        stale = isinstance(outcome, Failed) and outcome.kind == "connection" and flight.sent and not flight.fresh
        if stale and request.method == "GET":
            return self._once(request, Flight(deadline=flight.deadline))
        return outcome

    def tls(self, *, verify: bool = True) -> ssl.SSLContext:
        """The context for TLS connections, also for SMTP."""
        return self._verified if verify else self._unverified

    def _once(self, request: Outgoing, flight: Flight) -> Response | Failed:
        where = place(request.url)
        token = FLIGHT.set(flight)
        try:
            return self._answer(request, flight)
        except (OSError, HTTPError) as error:
            where = self._at_fault(error, request)
            return _bad_address(error, where) or fault(error, where, request.timeout_s, sent=flight.sent)
        except ValueError as error:
            return Failed(reason=_unsendable(error, where), kind="settings", retryable=False)
        finally:
            FLIGHT.reset(token)

    def _answer(self, request: Outgoing, flight: Flight) -> Response:
        answer = self._manager(request).request(
            request.method,
            request.url,
            body=request.body,
            headers=request.headers,
            timeout=Timeout(connect=flight.remaining(), read=flight.remaining()),
            retries=False,
            redirect=False,
            preload_content=False,
        )
        body = _read(answer)
        headers = {name.lower(): value for name, value in answer.headers.items()}
        return Response(status=answer.status, headers=headers, body=body)

    def _at_fault(self, error: Exception, request: Outgoing) -> str:
        """Where the exchange ended: at the proxy on the way, or at the host that was meant."""
        proxy = proxy_for(request.url, self._proxies)
        return f"the proxy {place(proxy)}" if proxy and isinstance(error, ProxyError) else place(request.url)

    def _manager(self, request: Outgoing) -> urllib3.PoolManager:
        key = (proxy_for(request.url, self._proxies), request.verify)
        with self._lock:
            if key not in self._managers:
                self._managers[key] = self._new_manager(*key)
            return self._managers[key]

    def _new_manager(self, proxy: str | None, verify: bool) -> urllib3.PoolManager:
        options: dict[str, Any] = {"num_pools": 64, "maxsize": 16, "ssl_context": self.tls(verify=verify)}
        manager = _proxied(proxy, options) if proxy else urllib3.PoolManager(**options)
        manager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}
        return manager

    @cached_property
    def _verified(self) -> ssl.SSLContext:
        paths = ssl.get_default_verify_paths()
        if self._ca_file or paths.cafile or paths.capath:
            return ssl.create_default_context(cafile=self._ca_file)
        return ssl.create_default_context(cafile=certifi.where())

    @cached_property
    def _unverified(self) -> ssl.SSLContext:
        """For an Apprise URL in which somebody wrote `verify=no`."""
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context


class _Timed(io.RawIOBase):
    """Reads a socket, giving each read only what is left until the deadline: dripping bytes cannot stretch it."""

    def __init__(self, sock: socket.socket, flight: Flight) -> None:
        self._sock, self._flight = sock, flight
        self._inner = sock.makefile("rb", buffering=0)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer) -> int | None:
        self._sock.settimeout(self._flight.remaining())
        return self._inner.readinto(buffer)

    def close(self) -> None:
        self._inner.close()
        super().close()


class _TimedSocket:
    """What http.client needs of a socket in order to read an answer."""

    def __init__(self, sock: socket.socket, flight: Flight) -> None:
        self._raw = _Timed(sock, flight)

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(self._raw)


class _Answer(PlainResponse):
    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        flight = FLIGHT.get()
        super().__init__(_TimedSocket(sock, flight) if flight else sock, *args, **kwargs)  # type: ignore[arg-type]


class _Noting:
    """Notes on the flight that something of the request may have left, and gives each write what time is left."""

    response_class: Any = _Answer
    sock: Any

    def connect(self) -> None:
        super().connect()  # type: ignore[misc]  # of the connection that this is mixed into
        if flight := FLIGHT.get():
            flight.fresh = True
            flight.sent = False  # whatever was said to a proxy on the way does not count

    def send(self, data: Any) -> None:
        if self.sock is None:
            self.connect()
        if flight := FLIGHT.get():
            self.sock.settimeout(flight.remaining())
            flight.sent = True
        super().send(data)  # type: ignore[misc]


class _Connection(_Noting, HTTPConnection):
    pass


class _TlsConnection(_Noting, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _TlsConnection


def proxies_of(env: Mapping[str, str]) -> dict[str, str]:
    """{"http": …, "https": …, "all": …, "no": …} from HTTP_PROXY and its kin; the lower-case name wins."""
    found = {}
    for name in ("http", "https", "all", "no"):
        value = env.get(f"{name}_proxy") or env.get(f"{name.upper()}_PROXY")
        if value:
            found[name] = value if name == "no" or "://" in value else f"http://{value}"
    return found


def proxy_for(url: str, proxies: Mapping[str, str]) -> str | None:
    """The proxy for this URL. This machine itself is never asked for through a proxy."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or _is_loopback(host) or proxy_bypass_environment(host, {"no": proxies.get("no", "")}):
        return None
    return proxy


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _proxied(proxy: str, options: Mapping[str, Any]) -> urllib3.PoolManager:
    parts = urlsplit(proxy)
    if parts.scheme not in ("http", "https"):
        raise ValueError(f"the proxy must be http:// or https://, not {parts.scheme}://")
    login = f"{unquote(parts.username)}:{unquote(parts.password or '')}" if parts.username else None
    headers = make_headers(proxy_basic_auth=login) if login else None
    return urllib3.ProxyManager(f"{parts.scheme}://{place(proxy)}", proxy_headers=headers, **options)


def _read(answer: urllib3.BaseHTTPResponse) -> bytes:
    body = bytearray()
    while len(body) <= BODY_LIMIT and (chunk := answer.read(_CHUNK)):
        body += chunk
    if len(body) > BODY_LIMIT:
        answer.close()
    return bytes(body[:BODY_LIMIT])


def _bad_address(error: Exception, where: str) -> Failed | None:
    """Failed if nothing was wrong but the address, or the CA file that TLS needs."""
    if isinstance(error, FileNotFoundError | PermissionError):
        return Failed(reason="the file that SSL_CERT_FILE names cannot be read", kind="settings", retryable=False)
    if isinstance(error, ValueError) and not isinstance(error, OSError):  # urllib3's LocationValueError
        return Failed(reason=_unsendable(error, where), kind="settings", retryable=False)
    return None


def _unsendable(error: Exception, where: str) -> str:
    """The message of `error` may quote a header or the URL, so it is told only where it is our own."""
    own = str(error) if str(error).startswith("the proxy must") else "its address or a header is not valid"
    return f"no request could be made to {where or 'the address'}: {own}"


def _quiet_urllib3() -> None:
    """urllib3 logs the path of each request at DEBUG, and webhooks carry their secret there."""
    logging.getLogger("urllib3").setLevel(logging.ERROR)
    logging.getLogger("urllib3.connectionpool").setLevel(logging.ERROR)
    urllib3.disable_warnings(InsecureRequestWarning)
