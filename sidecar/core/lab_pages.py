"""`settings.links`: addresses of the lab's own pages about a host or a device, for the links of messages. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, Final, Literal
from urllib.parse import quote, urlsplit

from sidecar.core import facts
from sidecar.core.config import LabPages
from sidecar.core.words import one_line

Page = Literal["host", "device"]
LENGTH_LIMIT: Final = 1_000
VALUE_LIMIT: Final = 300
"""Characters of a name, as in messages; a longer one would be cut, and lead elsewhere."""
PLACEHOLDERS: Final = ("{host}", "{device}")
_NAMED: Final = re.compile(r"\{[^{}]*\}")
_SERVER: Final = re.compile(r"https?://[^\s/?#{}@<>\"`]+", re.IGNORECASE)
_ANYTHING: Final = re.compile(r"[^\s<>\"`]+")


def pattern(page: Page) -> str:
    """What `trouble` takes, as far as a regular expression can say it."""
    server, known = r"^[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#{}@<>\"`]+", "|".join(map(re.escape, PLACEHOLDERS))
    return rf"{server}[/?#](?=\S*\{{{page}\}})([^\s{{}}<>\"`]|{known})*$"


def example(page: Page) -> str:
    return f"such as http://grafana.lab:3000/d/{page}?var-{page}={{{page}}}"


def trouble(written: str, page: Page) -> str:
    """What is wrong with an address of `settings.links`; "" if nothing is."""
    if len(written) > LENGTH_LIMIT:
        return f"found {len(written):,} characters; allowed: up to {LENGTH_LIMIT:,}"
    for name in _NAMED.findall(written):
        if name not in PLACEHOLDERS:
            close = get_close_matches(name, PLACEHOLDERS, n=1)
            meant = f"; did you mean {close[0]}?" if close else ""
            return f"found the placeholder {name[:40]}{meant or ';'} known: {', '.join(PLACEHOLDERS)}"
    if not is_address(written):
        return f"found no web address with a fixed server name; allowed: one {example(page)}"
    if f"{{{page}}}" not in written:
        return f"found no {{{page}}}; without it every message would link to the same page. Write one {example(page)}"
    return "" if re.fullmatch(pattern(page), written) else "found a { or } of no placeholder; write it as %7B or %7D"


def is_address(written: str) -> bool:
    """Values go behind the server's name, never into it: who sends events must not choose where people log in."""
    server = _SERVER.match(written)
    if not server or not _ANYTHING.fullmatch(written) or written[server.end() : server.end() + 1] in ("{", "}", "@"):
        return False
    try:
        parts = urlsplit(server[0])
        return bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def urls(data: Mapping[str, Any], pages: LabPages) -> dict[Page, str]:
    """The pages about the host and the device that an event names."""
    values = {
        "{host}": one_line(facts.text(data, "host_name")),
        "{device}": one_line(facts.text(data, "device_name", "device_id")),
    }
    addresses: dict[Page, str] = {"host": pages.host, "device": pages.device}
    found = {page: filled(address, values) for page, address in addresses.items()}
    return {page: url for page, url in found.items() if url}


def filled(address: str, values: Mapping[str, str]) -> str:
    """The address with the values in it; "" where one of them is missing, or too long to be a name."""
    wanted = {name: value for name, value in values.items() if name in address}
    if not all(0 < len(value) <= VALUE_LIMIT for value in wanted.values()):
        return ""
    return _NAMED.sub(lambda found: quote(wanted[found[0]], safe=""), address)
