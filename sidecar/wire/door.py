"""What an Apprise plugin gets in place of `requests`, `smtplib` and `socket`, so that we see what its True or False
meant, and nothing goes where messages may not go.

The one place that reaches into Apprise: `through_our_door` sets these names in the plugin's own module (or class), and
in the one by which plugins fetch files, to look-alikes. Nothing outside of those modules changes, and outside of a
`Call` the look-alikes are the real thing.
"""

from __future__ import annotations

import smtplib
import socket
import sys
from base64 import b64encode
from collections.abc import Mapping
from contextvars import ContextVar
from http.client import responses
from importlib import import_module
from time import monotonic
from types import ModuleType
from typing import Any, Final

import msgspec
import requests
from requests.utils import get_auth_from_url, get_encoding_from_headers

from sidecar.core.channel import Failed, Response
from sidecar.wire.faults import fault as fault_of
from sidecar.wire.faults import place
from sidecar.wire.mail import Letters
from sidecar.wire.pools import Outgoing, Pools
from sidecar.wire.reach import addresses, allowed, connected

KEPT: Final = 2048
"""Bytes of an answer that are kept for its reason."""


class Exchange(msgspec.Struct, frozen=True, kw_only=True):
    """One request of a plugin and what came of it: an answer, or the fault that kept it from coming.

    `login` is what went out in the Authorization header, which an answer may say back.
    """

    status: int = 0
    headers: Mapping[str, str] = {}
    body: bytes = b""
    fault: Failed | None = None
    login: str = ""

    @property
    def ok(self) -> bool:
        return self.fault is None and 200 <= self.status < 300


class Call:
    """One message of a plugin: the connections it may use, and everything it did with them."""

    def __init__(self, pools: Pools, *, timeout_s: float = 15.0, private: bool = True) -> None:
        self._pools, self._timeout_s, self._private = pools, timeout_s, private
        self.exchanges: list[Exchange] = []
        self.letters = Letters(pools.tls, private=private)

    def ask(
        self,
        method: str,
        url: str,
        body: bytes,
        headers: Mapping[str, str],
        cert: tuple[str, str] | None = None,
    ) -> Response | Failed:
        """For a plugin of ours, which needs next to nothing of what `requests` can do to a request."""
        given = Outgoing(
            method=method,
            url=url,
            headers={**headers, **login_in(url)} if "@" in url else headers,
            body=body,
            timeout_s=self._timeout_s,
            cert=cert,
            private=self._private,
        )
        return self._exchanged(given)

    def take(self, outgoing: Outgoing) -> Response | Failed:
        """For all other plugins."""
        return self._exchanged(msgspec.structs.replace(outgoing, private=self._private))

    # ------------------------------------------------------------------ plugins with a protocol of their own

    def connection(self, address: tuple[str, int], timeout: float | None = None, **_: Any) -> socket.socket:
        """What stands in for `socket.create_connection`."""
        try:
            return connected(*address, monotonic() + (timeout or self._timeout_s), private=self._private)
        except OSError as error:
            raise self._not_reached(error, *address) from error

    def datagrams(self, family: int, kind: int) -> Datagrams:
        """What stands in for `socket.socket`."""
        return Datagrams(self, family, kind)

    def target(self, host: str, port: int) -> tuple[str, int]:
        """Where a datagram goes: an IPv4 address of the host."""
        try:
            found = addresses(host, port, monotonic() + self._timeout_s)
            address: str = next(where[0] for family, where in found if family == socket.AF_INET)
            allowed(address, private=self._private)
        except (OSError, StopIteration) as error:
            raise self._not_reached(error, host, port) from error
        return address, port

    def _not_reached(self, error: Exception, host: str, port: int) -> socket.gaierror:
        """As plugins expect it, once it is noted what they do not say."""
        failed = fault_of(error, place(f"tcp://{host}:{port}"), self._timeout_s, sent=False)
        self.exchanges.append(Exchange(fault=failed))
        return socket.gaierror(socket.EAI_NONAME, failed.reason)

    def _exchanged(self, outgoing: Outgoing) -> Response | Failed:
        answer = self._pools.exchange(outgoing)
        if isinstance(answer, Failed):
            self.exchanges.append(Exchange(fault=answer))
        else:
            login = outgoing.headers.get("Authorization", "").rpartition(" ")[2]
            self.exchanges.append(
                Exchange(status=answer.status, headers=answer.headers, body=answer.body[:KEPT], login=login)
            )
        return answer


def login_in(url: str) -> Mapping[str, str]:
    """A name and a password that stand in an address are for a header."""
    name, password = get_auth_from_url(url)
    said = f"{name}:{password}"
    return {"Authorization": f"Basic {b64encode(said.encode()).decode()}"} if said != ":" else {}


CALL: Final[ContextVar[Call | None]] = ContextVar("call", default=None)


class Requests:
    """Looks like the module `requests`. Redirects are never followed: a webhook's secret is for its host only."""

    def __getattr__(self, name: str) -> Any:
        return getattr(requests, name)

    def request(self, method: str, url: str, **options: Any) -> requests.Response:
        call = CALL.get()
        if call is None:
            return requests.request(method, url, **options)  # noqa: S113  # the caller's own options
        return _through(call, method, url, options)

    def get(self, url: str, params: Any = None, **options: Any) -> requests.Response:
        return self.request("GET", url, params=params, **options)

    def post(self, url: str, data: Any = None, json: Any = None, **options: Any) -> requests.Response:
        return self.request("POST", url, data=data, json=json, **options)

    def put(self, url: str, data: Any = None, **options: Any) -> requests.Response:
        return self.request("PUT", url, data=data, **options)

    def patch(self, url: str, data: Any = None, **options: Any) -> requests.Response:
        return self.request("PATCH", url, data=data, **options)

    def delete(self, url: str, **options: Any) -> requests.Response:
        return self.request("DELETE", url, **options)

    def head(self, url: str, **options: Any) -> requests.Response:
        return self.request("HEAD", url, **options)


class Smtplib:
    """Looks like the module `smtplib`; inside a Call, its connections are recorded."""

    def __getattr__(self, name: str) -> Any:
        call = CALL.get()
        if call is not None and name in ("SMTP", "SMTP_SSL"):
            return call.letters.connection(name)
        return getattr(smtplib, name)


class Datagrams(socket.socket):
    """Sends only where messages may go."""

    def __init__(self, call: Call, family: int, kind: int) -> None:
        super().__init__(family, kind)
        self._call = call

    def sendto(self, data: Any, address: Any) -> int:  # type: ignore[override]  # flags are not used
        with self:
            return super().sendto(data, self._call.target(*address))


class Sockets:
    """Looks like the module `socket`; inside a Call, its connections and datagrams go through our door."""

    def __getattr__(self, name: str) -> Any:
        call = CALL.get()
        ours = {"create_connection": call.connection, "socket": call.datagrams} if call is not None else {}
        return ours.get(name) or getattr(socket, name)


LOOK_ALIKES: Final[Mapping[str, tuple[ModuleType, object]]] = {
    "requests": (requests, Requests()),
    "smtplib": (smtplib, Smtplib()),
    "socket": (socket, Sockets()),
}
FETCHING: Final = "apprise.attachment.http"
"""How plugins read a file that their URL gives as a web address, such as a key."""


_FITTED: Final[set[Any]] = set()


def through_our_door(plugin: type[Any]) -> None:
    """Give the plugin, its bases and the modules of their packages our look-alikes, once."""
    if plugin in _FITTED:
        return
    for owner in (*plugin.__mro__, *_modules_of(plugin), import_module(FETCHING)):
        for name, (real, look_alike) in LOOK_ALIKES.items():
            if vars(owner).get(name) is real:
                setattr(owner, name, look_alike)
    _FITTED.add(plugin)


def _modules_of(plugin: type[Any]) -> list[ModuleType]:
    """apprise.plugins.slack for Slack; apprise.plugins.email and all below it for e-mail."""
    packages = {".".join(base.__module__.split(".")[:3]) for base in plugin.__mro__}
    plugins = tuple(name for name in packages if name.startswith("apprise.plugins."))
    return [
        module
        for name, module in list(sys.modules.items())
        if any(name == package or name.startswith(f"{package}.") for package in plugins)
    ]


def _through(call: Call, method: str, url: str, options: Mapping[str, Any]) -> requests.Response:
    outgoing = _prepared(call, method, url, options)
    answer = call.take(outgoing)
    if isinstance(answer, Failed):
        raise _exception(answer)
    return _response(outgoing.url, answer)


def _prepared(call: Call, method: str, url: str, options: Mapping[str, Any]) -> Outgoing:
    kept = ("params", "data", "json", "headers", "cookies", "files", "auth")
    try:
        prepared = requests.Request(method.upper(), url, **{name: options.get(name) for name in kept}).prepare()
    except requests.RequestException:
        reason = "the address made from the settings is not a valid URL"
        call.exchanges.append(Exchange(fault=Failed(reason=reason, kind="settings", retryable=False)))
        raise
    headers = {name: _text(value) for name, value in prepared.headers.items()}
    return _outgoing(prepared.method or method, prepared.url or url, headers, prepared.body, options)


def _outgoing(method: str, url: str, headers: Mapping[str, str], body: Any, options: Mapping[str, Any]) -> Outgoing:
    return Outgoing(
        method=method,
        url=url,
        headers=headers,
        body=body,
        timeout_s=_seconds(options.get("timeout")),
        verify=bool(options.get("verify", True)),
        cert=options.get("cert"),
    )


def _seconds(timeout: Any) -> float:
    """Of (connect, read) the latter: it holds for the whole exchange here."""
    last = timeout[-1] if isinstance(timeout, tuple) else timeout
    return float(last) if last else 15.0


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _response(url: str, answer: Response) -> requests.Response:
    """The answer as the plugin expects it, its body read and unpacked."""
    response = requests.Response()
    response.status_code, response.url = answer.status, url
    response.reason = responses.get(answer.status, "")
    response.headers.update(answer.headers)
    response.encoding = get_encoding_from_headers(response.headers)
    response._content = answer.body  # what `content` gives; its own way there is a stream
    response._content_consumed = True  # `iter_content` gives the same, in pieces
    return response


def _exception(failed: Failed) -> requests.RequestException:
    """What plugins expect `requests` to raise."""
    kinds: dict[str, type[requests.RequestException]] = {
        "timeout": requests.ReadTimeout,
        "tls": requests.exceptions.SSLError,
        "settings": requests.exceptions.InvalidURL,
    }
    return kinds.get(failed.kind, requests.ConnectionError)(failed.reason)
