"""Who may talk to the service from a browser: the Host and Origin checks, and CORS.

On loopback there is no password, so a page on the internet must not be able to reach it: not by a name that it makes
point to 127.0.0.1 (DNS rebinding: the Host is checked), and not by posting across sites (the Origin is checked).
An address in the Host is no such name, so every address is taken (docs/decisions/0011).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from ipaddress import ip_address
from typing import Any, Final
from urllib.parse import urlsplit

import msgspec
from litestar.types import ASGIApp, Message, Receive, Send

from sidecar.core.config import Settings

FRONTENDS: Final = re.compile(
    r"https?://(localhost|127\.0\.0\.1|\[::1\]|192\.168\.\d{1,3}\.\d{1,3})(:\d+)?"
    r"|https://((dev|www)\.)?virtualpytest\.com|https://virtualpytest\.vercel\.app"
)
"""Where VirtualPyTest's own frontend is served from. More by settings.security.origins."""
METHODS: Final = "GET, POST, PUT, PATCH, DELETE, OPTIONS"
HEADERS: Final = "Content-Type, Authorization, Accept, If-Match, Idempotency-Key, X-Requested-With, X-API-Key"
EXPOSED: Final = "ETag, Retry-After, Link"
PREFLIGHT_S: Final = 600
LONGEST_HOST: Final = 260
"""A name of 253 characters (RFC 1035) and a port."""
HOST: Final = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(:\d{1,5})?")
"""A name or an address, and a port (RFC 9110, 7.2); no user, no path."""


class Guard:
    """ASGI wrapper: refuses foreign hosts and origins, answers preflights, and lets allowed pages read every answer.

    `settings` gives the ones in force. `trusted` (--trust-network) takes any Host: a proxy in front guards.
    """

    def __init__(self, app: ASGIApp, settings: Callable[[], Settings], *, trusted: bool) -> None:
        self._app = app
        self._settings = settings
        self._trusted = trusted

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        origin, host = headers.get(b"origin", b"").decode("latin-1"), headers.get(b"host", b"").decode("latin-1")
        if not self._trusted and not self._allowed_host(host):
            await refuse(send, f"the name '{host}' is not known here; {HOST_ADVICE}")
        elif origin and not self._allowed_origin(origin, host):
            await refuse(send, f"pages from {origin} may not call this service; add it to settings.security.origins")
        elif scope["method"] == "OPTIONS" and b"access-control-request-method" in headers:
            await answer(send, 204, cors(origin), b"")
        else:
            await self._app(scope, receive, with_headers(send, cors(origin)) if origin else send)

    def _allowed_host(self, host: str) -> bool:
        settings = self._settings()
        return len(host) <= LONGEST_HOST and allowed_host(host, settings.public_url, settings.security.hosts)

    def _allowed_origin(self, origin: str, host: str) -> bool:
        settings = self._settings()
        own = origin.partition("://")[2] == host
        return (
            own
            or origin == origin_of(settings.public_url)
            or bool(FRONTENDS.fullmatch(origin))
            or origin in settings.security.origins
        )


def origin_of(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


HOST_ADVICE: Final = "add it to settings.security.hosts in notifier.yaml, or set settings.public_url"


@lru_cache(maxsize=256)
def allowed_host(host: str, public_url: str, hosts: tuple[str, ...]) -> bool:
    """Whether a Host header names this service: an address, localhost, public_url's host, or one of
    settings.security.hosts."""
    found = HOST.fullmatch(host)
    if found is None:
        return False
    name = found[1].strip("[]").lower()
    return is_loopback(name) or is_address(name) or name == urlsplit(public_url).hostname or name in hosts


def is_address(name: str) -> bool:
    try:
        return bool(ip_address(name))
    except ValueError:
        return False


def is_loopback(name: str) -> bool:
    """Whether a host name or address means this machine only."""
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return name == "localhost" or name.endswith(".localhost")


def cors(origin: str) -> list[tuple[bytes, bytes]]:
    pairs = {
        "access-control-allow-origin": origin,
        "access-control-allow-credentials": "true",
        "access-control-allow-methods": METHODS,
        "access-control-allow-headers": HEADERS,
        "access-control-expose-headers": EXPOSED,
        "access-control-max-age": str(PREFLIGHT_S),
        "vary": "Origin",
    }
    return [(name.encode(), value.encode("latin-1")) for name, value in pairs.items()]


def with_headers(send: Send, extra: list[tuple[bytes, bytes]]) -> Send:
    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message["headers"], *extra]
        await send(message)

    return send_with_headers


async def refuse(send: Send, detail: str) -> None:
    body = msgspec.json.encode({"type": "about:blank", "title": "Forbidden", "status": 403, "detail": detail})
    await answer(send, 403, [(b"content-type", b"application/problem+json")], body)


async def answer(send: Send, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> None:
    length = [] if status == 204 else [(b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": [*headers, *length]})
    await send({"type": "http.response.body", "body": body, "more_body": False})
