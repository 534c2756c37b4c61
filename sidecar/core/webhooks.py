"""Whether a text is an address that a webhook can be posted to. Pure; the messages never quote it."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import ip_address
from typing import Final
from urllib.parse import SplitResult, urlsplit

from sidecar.errors import Problem

_PRIVATE_ENDINGS: Final = (".local", ".lan", ".internal", ".home.arpa", ".localhost")


def parts_of(url: str) -> SplitResult | None:
    """The URL's parts, or None if it is not a usable http(s) URL."""
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    return parts if usable and url.isascii() and url.isprintable() and " " not in url else None


def webhook_problems(url: str, field: str) -> Iterator[Problem]:
    """What keeps this URL from being a webhook's: its form, or that it would go unencrypted over a public network."""
    parts = parts_of(url)
    if parts is None:
        yield Problem(path=field, message="is not a URL; paste the whole address, starting with https://")
    elif parts.scheme == "http" and not is_private(parts.hostname or ""):
        yield Problem(path=field, message="must start with https:// (http:// is only for hosts on your own network)")
    elif parts.path in ("", "/"):
        yield Problem(path=field, message="has only a host; paste the whole webhook URL, with its path")


def is_private(host: str) -> bool:
    """Whether this host is on the own machine or network, as far as its name tells."""
    try:
        address = ip_address(host)
    except ValueError:
        return "." not in host or host.endswith(_PRIVATE_ENDINGS)
    return address.is_private or address.is_loopback
