"""Every HTTP connection of the process, kept open between messages.

No redirects, no hidden retries. A connection that the server closed while it lay idle is noticed before the request
is written, and replaced. Where that is noticed too late, only a GET is sent again.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from http.client import HTTPException
from time import monotonic
from typing import Any, Final, NamedTuple

import certifi
import msgspec

from sidecar.core.addresses import refused_name
from sidecar.core.channel import Failed, Response
from sidecar.core.webhooks import parts_of
from sidecar.wire.faults import AddressRefusedError, fault, place
from sidecar.wire.http1 import BODY_LIMIT, Connection, request_of, text_of
from sidecar.wire.idle import Idle
from sidecar.wire.proxies import Proxy, proxies_of, proxy_for, read_proxy
from sidecar.wire.reach import ProxyRefusedError, opened, opened_through

IDLE_S: Final = 20.0
"""How long a connection is kept for the next message; most servers wait longer."""
IDLE_LIMIT: Final = 64
"""Connections kept idle, of all servers together."""


class Outgoing(msgspec.Struct, frozen=True, kw_only=True):
    """A request that is ready to go. `timeout_s` covers everything from the look-up to the last byte read.

    `cert`: the files (PEM) of the certificate and the key that the server may ask for; one file may hold both.
    `private`: it may go to private addresses (`core.addresses`). `most`: bytes of the answer's body that are kept; the
    connection of a longer one is closed.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: Any = None
    timeout_s: float
    verify: bool = True
    cert: tuple[str, str] | None = None
    private: bool = True
    most: int = BODY_LIMIT


class Way(NamedTuple):
    """What a connection is good for: requests to one server, by one proxy, with one trust and one certificate."""

    scheme: str
    host: str
    port: int
    proxy: Proxy | None
    verify: bool
    cert: tuple[str, str] | None
    private: bool


class Target(NamedTuple):
    """A URL, taken apart for a request."""

    scheme: str
    host: str
    port: int
    authority: str
    path: str


@lru_cache(maxsize=256)
def target_of(url: str) -> Target | None:
    """None if it is not a usable http(s) URL."""
    parts = parts_of(url)
    if parts is None:
        return None
    host = parts.hostname or ""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Target(parts.scheme, host, port, parts.netloc.rpartition("@")[2], path)


class ClientCertificateError(OSError):
    """Our own certificate cannot be shown; the message is for a person."""


def showing(context: ssl.SSLContext, cert: str, key: str) -> ssl.SSLContext:
    """The context with this certificate for servers that ask for one. Raises ClientCertificateError."""
    try:
        context.load_cert_chain(cert, key, password="")  # with None, OpenSSL would ask on the terminal
    except ssl.SSLError as error:
        raise ClientCertificateError(
            f"the client certificate {cert} cannot be used with the key {key}: both must be PEM, belong together, and "
            "the key must have no passphrase"
        ) from error
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise ClientCertificateError(f"the client certificate {cert} or its key {key} cannot be read: {why}") from error
    return context


class Pools:
    """Thread-safe. `ca_file` replaces the system's certificates; `env` holds the usual proxy variables."""

    def __init__(self, *, ca_file: str | None = None, env: Mapping[str, str] | None = None) -> None:
        self._ca_file = ca_file
        self._proxies = proxies_of(env or {})
        self._idle: Idle[Way, Connection] = Idle(IDLE_S, IDLE_LIMIT)

    def exchange(self, request: Outgoing) -> Response | Failed:
        """Send, and read the whole answer. Any answer is a Response; Failed when none came whole."""
        target = target_of(request.url)
        if target is None:
            return Failed(reason="the address is not a valid http or https URL", kind="settings", retryable=False)
        deadline = monotonic() + request.timeout_s
        try:
            way = self._way(target, request)
            data = wire_form(target, way, request)
        except ValueError as error:
            return unsendable(error, place(request.url))
        if (kept := self._idle.take(way)) is not None:
            outcome = self._once(kept, way, data, request, deadline)
            late = isinstance(outcome, Failed) and outcome.kind == "connection"
            if not late or request.method != "GET":
                return outcome
        return self._once(None, way, data, request, deadline)

    def tls(self, *, verify: bool = True) -> ssl.SSLContext:
        """The context for TLS connections, also for SMTP."""
        return self._verified if verify else self._unverified

    def tidy(self) -> None:
        """Close connections that nobody needed for a while."""
        self._idle.close_old()

    def close(self) -> None:
        self._idle.close_all()

    def _way(self, target: Target, request: Outgoing) -> Way:
        proxy = proxy_for(request.url, self._proxies)
        by = read_proxy(proxy) if proxy else None
        return Way(target.scheme, target.host, target.port, by, request.verify, request.cert, request.private)

    def _once(
        self, connection: Connection | None, way: Way, data: bytes, request: Outgoing, deadline: float
    ) -> Response | Failed:
        is_open = connection is not None
        try:
            connection = connection or self._open(way, deadline)
            is_open = True
            response = connection.exchange(data, request.method, deadline, request.most)
        except (OSError, HTTPException) as error:
            if connection is not None:
                connection.leave()
            where = f"the proxy {host_port(way.proxy)}" if way.proxy and not is_open else place(request.url)
            return explained(error, way, where, request.timeout_s, sent=connection is not None and connection.sent)
        if connection.is_reusable:
            self._idle.keep(way, connection)
        else:
            connection.leave()
        return response

    def _open(self, way: Way, deadline: float) -> Connection:
        is_secure = way.scheme == "https" or (way.proxy is not None and way.proxy.tls)
        context = self._context(way) if is_secure else None
        if way.proxy is None:
            return opened(way.host, way.port, context, deadline, private=way.private)
        if why := refused_name(way.host, private=way.private):
            raise AddressRefusedError(f"it is {why}")
        if way.scheme == "https" and context is not None:
            return opened_through(way.proxy, way.host, way.port, context, deadline)
        return opened(way.proxy.host, way.proxy.port, context if way.proxy.tls else None, deadline, private=True)

    def _context(self, way: Way) -> ssl.SSLContext:
        """With a client's certificate, one for each connection: the files are renewed now and then."""
        return showing(self._trusting(), *way.cert) if way.cert else self.tls(verify=way.verify)

    @cached_property
    def _verified(self) -> ssl.SSLContext:
        return self._trusting()

    def _trusting(self) -> ssl.SSLContext:
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


def wire_form(target: Target, way: Way, request: Outgoing) -> bytes:
    """The bytes of a request. Raises ValueError if a header or the address cannot be written."""
    headers = dict(described(target, request.headers))
    path = target.path
    if way.proxy and way.scheme == "http":
        path = f"http://{target.authority}{target.path}"
        if way.proxy.login:
            headers["Proxy-Authorization"] = way.proxy.login
    return request_of(request.method, path, headers, text_of(request.body))


def described(target: Target, headers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The caller's headers, without those that only this side can know."""
    yield "Host", target.authority
    for name, value in headers.items():
        if name.lower() not in ("host", "content-length", "transfer-encoding", "connection"):
            yield name, value


def explained(error: Exception, way: Way, where: str, timeout_s: float, *, sent: bool) -> Failed:
    if isinstance(error, ProxyRefusedError):
        reason = f"the proxy {host_port(way.proxy)} {error}"
        return Failed(reason=reason, kind="connection", retryable=True)
    if isinstance(error, ClientCertificateError):
        return Failed(reason=str(error), kind="settings", retryable=False)
    if isinstance(error, FileNotFoundError | PermissionError):
        return Failed(reason="the file that SSL_CERT_FILE names cannot be read", kind="settings", retryable=False)
    return fault(error, where, timeout_s, sent=sent)


def host_port(proxy: Proxy | None) -> str:
    return place(f"{'https' if proxy.tls else 'http'}://{proxy.host}:{proxy.port}") if proxy else ""


def unsendable(error: Exception, where: str) -> Failed:
    """The message of `error` may quote a header or the URL, so it is told only where it is our own."""
    own = str(error) if str(error).startswith("the proxy must") else "its address or a header is not valid"
    reason = f"no request could be made to {where or 'the address'}: {own}"
    return Failed(reason=reason, kind="settings", retryable=False)
