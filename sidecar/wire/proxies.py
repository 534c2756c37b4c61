"""Which proxy a request goes through, by the usual variables of the environment."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit
from urllib.request import proxy_bypass_environment  # type: ignore[attr-defined]  # not in typeshed

import msgspec


class Proxy(msgspec.Struct, frozen=True):
    """`login` is the value of Proxy-Authorization, "" without one. `tls`: the way to the proxy itself is encrypted."""

    host: str
    port: int
    login: str = ""
    tls: bool = False


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
    if not proxies:
        return None
    parts = urlsplit(url)
    host = parts.hostname or ""
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or is_loopback(host) or proxy_bypass_environment(host, {"no": proxies.get("no", "")}):
        return None
    return proxy


def is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def read_proxy(url: str) -> Proxy:
    """Raises ValueError, in words that may be shown, for a kind that is not known here."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https"):
        raise ValueError(f"the proxy must be http:// or https://, not {parts.scheme}://")
    login = f"{unquote(parts.username)}:{unquote(parts.password or '')}" if parts.username else ""
    basic = f"Basic {b64encode(login.encode()).decode()}" if login else ""
    tls = parts.scheme == "https"
    return Proxy(host=parts.hostname or "", port=parts.port or (443 if tls else 80), login=basic, tls=tls)
