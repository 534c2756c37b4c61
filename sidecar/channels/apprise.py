"""Any of Apprise's services, by its URL: https://github.com/caronc/apprise/wiki lists them.

The URL holds the secrets of the service, so all of it is a secret.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from sidecar.core.channel import Channel, Message, Opened, Outcome, Rate, Secret, Text, Wire
from sidecar.errors import Problem

TITLE_LIMIT: Final = 250
URL: Final = re.compile(r"([a-z0-9]{1,32})://\S.*", re.IGNORECASE | re.DOTALL)

ELSEWHERE: Final = {
    "jira": "is Jira Service Management alerts in Apprise, not issues; use an integration of type jira",
    "msteams": "is for Teams connectors, which Microsoft has retired; use an integration of type teams",
    "http": "is a web address, not an Apprise URL; for a plain JSON webhook write json://host/path",
    "https": "is a web address, not an Apprise URL; write the service's own form (discord://…, slack://…), "
    "or jsons://host/path for a plain JSON webhook",
}


class Apprise(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    url: Annotated[
        Secret,
        Meta(
            title="Apprise URL",
            description="The service's Apprise URL, such as `ntfys://topic` or `tgram://token/chat`.",
        ),
    ]


def scheme_of(url: str) -> str:
    """The scheme in lower case, or "" for what is not an Apprise URL (a sealed one, for instance)."""
    found = URL.fullmatch(url)
    return found[1].lower() if found else ""


def text_of(message: Message) -> Text:
    """Plain text, which every service can show. A repeat says so, since few services can tell."""
    again = f"(delivery {message.delivery_id}, attempt {message.attempts + 1})" if message.attempts else ""
    body = "\n\n".join(part for part in (message.text_with_actions, again) if part)
    title = f"{message.icon} {message.title}".strip()[:TITLE_LIMIT]
    return Text(title=title, body=body or title, severity=message.severity)


def send(_settings: Apprise, opened: Opened, message: Message, wire: Wire) -> Outcome:
    return wire.apprise({"url": opened.url}, text_of(message))


def recipient(settings: Apprise) -> str:
    scheme = scheme_of(settings.url.reveal())
    return f"{scheme} via Apprise" if scheme else "via Apprise"


def check_opened(_settings: Apprise, opened: Opened) -> Iterator[Problem]:
    scheme = scheme_of(opened.url)
    if not opened.url:
        return
    if not scheme:
        yield Problem(path="url", message="is not an Apprise URL, which has the form service://…")
    elif scheme in ELSEWHERE:
        yield Problem(path="url", message=f"{scheme}:// {ELSEWHERE[scheme]}")


CHANNEL = Channel(
    kind="apprise",
    label="Apprise",
    settings=Apprise,
    send=send,
    destination=lambda _settings: "url",  # the address is inside of the secret
    recipient=recipient,
    check_opened=check_opened,
    rate=Rate(per_second=1, burst=5),
)
