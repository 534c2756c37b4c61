"""What the channels that post JSON to an address share: what such an address looks like, and the plugin that posts.

The messages about a webhook never quote it: it is the secret.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from ipaddress import ip_address
from typing import Any, Final, Literal
from urllib.parse import SplitResult, urlsplit

from sidecar.core.channel import Failed, Outcome, Response, Text
from sidecar.errors import Problem

_PRIVATE_ENDINGS: Final = (".local", ".lan", ".internal", ".home.arpa", ".localhost", ".test")


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


def server_problems(url: str, field: str) -> Iterator[Problem]:
    """What keeps this URL from being a server's base address, to which secrets are sent."""
    parts = parts_of(url)
    if parts is None or parts.query or parts.fragment:
        yield Problem(path=field, message="is not the address of a server, such as https://chat.example.com")
    elif "@" in parts.netloc:
        yield Problem(path=field, message="holds a user name or password; those belong in settings of their own")
    elif parts.scheme == "http" and not is_private(parts.hostname or ""):
        yield Problem(path=field, message="must start with https:// (http:// is only for hosts on your own network)")


def origin(url: str) -> str:
    """Scheme, host and port: what secrets are bound to. The URL as it is if it is not usable."""
    parts = parts_of(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2].lower()}" if parts else url


def is_private(host: str) -> bool:
    """Whether this host is on the own machine or network, as far as its name tells."""
    try:
        address = ip_address(host)
    except ValueError:
        return "." not in host or host.endswith(_PRIVATE_ENDINGS)
    return address.is_private or address.is_loopback


Ask = Callable[..., Response | Failed]
"""The wire's `door.Call.ask`: method, URL, body, headers and a client's certificate, if there is one."""


class Post(Text, frozen=True, kw_only=True):
    """A text for a JsonWebhook that goes out otherwise than the integration's other ones.

    `url` is in the place of the integration's own, `headers` come to those of the integration.
    """

    method: Literal["POST", "PUT", "PATCH"] = "POST"
    url: str = ""
    headers: Mapping[str, str] = {}


class JsonWebhook:
    """An Apprise plugin that posts its body, which is JSON already, to an address as it is.

    A channel's subclass gives the names, and says in `took` what a yes looks like, if it is not any 2xx, or in `meant`
    what an answer says beyond that. `plugin_of` puts it on Apprise's base class, which is not imported before the first
    message goes out. `client_cert`: the files of the certificate and the key to show to the server.
    """

    service_name: str
    secure_protocol: str
    takes_it_as_it_is = True

    def __init__(
        self,
        webhook_url: str = "",
        webhook_headers: Mapping[str, str] | None = None,
        client_cert: Sequence[str] = (),
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)  # Apprise's base takes them
        self.webhook_url = webhook_url
        self.webhook_headers = {"Content-Type": "application/json", **(webhook_headers or {})}
        self.client_cert = tuple(client_cert) or None

    def send(self, body: str, *, text: Text, ask: Ask, **_kwargs: Any) -> Outcome | bool:
        """Called by the wire, with its `ask`. False: the service did not take it, and the wire knows why."""
        method, url, headers = "POST", self.webhook_url, self.webhook_headers
        if isinstance(text, Post):
            method, url, headers = text.method, text.url or url, {**headers, **text.headers}
        answer = ask(method, url, body.encode(), headers, self.client_cert)
        return False if isinstance(answer, Failed) else self.meant(answer)

    def meant(self, answer: Response) -> Outcome | bool:
        """What the answer says. Of a False, the wire finds the words."""
        return self.took(answer.status, answer.body.strip())

    @staticmethod
    def took(status: int, content: bytes) -> bool:
        """Whether the service took the message; a page for people is no yes, whatever its status."""
        return 200 <= status < 300 and not content.startswith(b"<")


class JsonServer(JsonWebhook):
    """The same for an address that is no secret, so that reasons may name it. The secret is in `webhook_headers`."""

    def __init__(self, server_url: str, **kwargs: Any) -> None:
        super().__init__(server_url, **kwargs)


@cache
def plugin_of(webhook: type[JsonWebhook]) -> type[Any]:
    """The class for Apprise."""
    base = import_module("apprise.plugins.base").NotifyBase
    return type(webhook.__name__, (webhook, base), {})
