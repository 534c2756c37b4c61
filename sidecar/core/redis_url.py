"""Where a Redis is: `redis://host:6379/0`, or `rediss://…` with TLS. The password stands elsewhere. Pure."""

from __future__ import annotations

import re
from typing import Final, NamedTuple
from urllib.parse import urlsplit

PORT: Final = 6379
PATTERN: Final = r"^rediss?://(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::[0-9]{1,5})?(?:/[0-9]{0,4})?$"
ALLOWED: Final = "an address such as redis://redis:6379/0, or rediss://… with TLS, without user name and password in it"


class Place(NamedTuple):
    host: str
    port: int
    database: int
    is_tls: bool


def trouble(url: str) -> str:
    """What is wrong with an address; "" if nothing is. It is not repeated where it may hold a password."""
    if "@" in url:
        return f"found a user name or a password in it; allowed: {ALLOWED}. They have keys of their own beside it"
    try:
        is_good = re.fullmatch(PATTERN, url) is not None and urlsplit(url).port != 0
    except ValueError:  # a port beyond 65535
        is_good = False
    return "" if is_good else f"found '{url[:60]}'; allowed: {ALLOWED}"


def place(url: str) -> Place:
    """Of an address that has no trouble."""
    parts = urlsplit(url)
    return Place(parts.hostname or "", parts.port or PORT, int(parts.path.strip("/") or 0), parts.scheme == "rediss")
