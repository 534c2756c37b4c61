"""Mattermost, through an incoming webhook: the title as text, the rest as an attachment with a colour and fields.

Limits: 16,383 characters in a post; 10 requests a second where the server limits them.
Sources: https://developers.mattermost.com/integrate/webhooks/incoming/,
https://developers.mattermost.com/integrate/reference/message-attachments/,
https://docs.mattermost.com/administration-guide/configure/rate-limiting-configuration-settings.html
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any, Final
from urllib.parse import quote

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from sidecar.core.channel import Channel, Fact, Failed, Link, Message, Opened, Outcome, Rate, Secret, Text, Wire
from sidecar.core.fitting import fitted
from sidecar.core.model import Severity
from sidecar.core.shortening import shortened
from sidecar.core.webhooks import JsonWebhook, parts_of, plugin_of, webhook_problems
from sidecar.core.words import one_line
from sidecar.errors import Problem

POST_LIMIT: Final = 16_383
TITLE_LIMIT: Final = 250
SHORT: Final = 40
"""Characters of a fact up to which two stand side by side."""
PATH: Final = re.compile(r".*/hooks/[A-Za-z0-9_-]+/?")
WORD_JOINER: Final = "\u2060"
# `_` inside a word (goto_live) means nothing to Mattermost, and stays readable.
MARKUP: Final = re.compile(r"[\\`*\[\]~|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[#>+-]", re.MULTILINE)
UNESCAPABLE: Final = re.compile(r"@(?=\w)|(?<!\d):(?=[\w+-]+:)|^(?==)", re.MULTILINE)
"""Mentions, emoji by name, and the line under a heading: no backslash helps against these."""
INDENTED: Final = re.compile(r"^[ \t]+", re.MULTILINE)
IN_A_URL: Final = "%/?:#@&=+$,;!'~-._"
"""What stays as it is in the address of a link; a parenthesis would end it."""
COLOURS: Final = {
    Severity.debug: "#8D99A6",
    Severity.info: "#2E7D32",
    Severity.warning: "#F9A825",
    Severity.error: "#D32F2F",
    Severity.critical: "#880E4F",
}

MEANINGS: Final = {
    "web.incoming_webhook.invalid.app_error": "there is no such webhook (any more); make a new one",
    "web.incoming_webhook.disabled.app_error": "incoming webhooks are switched off in its System Console",
    "web.incoming_webhook.channel_locked.app_error": "the webhook is locked to its own channel; leave `channel` empty",
    "web.incoming_webhook.channel.app_error": "there is no such channel; take its name from its address, not its title",
    "web.incoming_webhook.user.app_error": "that user, or whoever made the webhook, does not exist (any more)",
    "web.incoming_webhook.permissions.app_error": "whoever made the webhook may not write in that channel",
}
"""Source: the server's channels/app/webhook.go, HandleIncomingWebhook."""

DEAD: Final = frozenset({"web.incoming_webhook.invalid.app_error", "web.incoming_webhook.disabled.app_error"})
"""Of these, those that no message gets past."""


class Mattermost(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    webhook_url: Annotated[
        Secret,
        Meta(
            title="Webhook URL",
            description="`https://…/hooks/…`, from Product menu > Integrations > Incoming Webhooks.",
        ),
    ]
    channel: Annotated[
        str,
        Meta(
            title="Channel",
            description="Another channel than the webhook's own, by the name in its address (`town-square`), or "
            "`@user`.",
            max_length=80,
        ),
    ] = ""
    username: Annotated[
        str,
        Meta(
            title="Shown as",
            description="The sender's name, where the server lets integrations override it.",
            max_length=80,
        ),
    ] = ""


def payload(settings: Mattermost, message: Message) -> dict[str, Any]:
    title = f"**{markdown(fitted(f'{message.icon} {message.title}'.strip(), TITLE_LIMIT))}**"
    given = {"channel": settings.channel, "username": settings.username}
    return {
        "text": title,
        "attachments": [attachment(shortened(with_quoted_links(message), POST_LIMIT - len(title), size))],
        **{name: value for name, value in given.items() if value},
    }


def attachment(message: Message) -> dict[str, Any]:
    parts = (markdown(message.body), linked((*message.links, *message.actions)))
    return {
        "fallback": one_line(joined_mentions(fitted(message.title, TITLE_LIMIT))),
        "color": COLOURS[message.severity],
        "text": "\n\n".join(part for part in parts if part),
        "fields": [field(fact) for fact in message.facts],
        "footer": joined_mentions(message.small_print),
    }


def field(fact: Fact) -> dict[str, Any]:
    return {"title": markdown(fact.label), "value": markdown(fact.value), "short": len(fact.value) <= SHORT}


def with_quoted_links(message: Message) -> Message:
    """Before they are measured: a quoted address is longer."""
    return replace(message, links=quoted(message.links), actions=quoted(message.actions))


def quoted(links: Iterable[Link]) -> tuple[Link, ...]:
    return tuple(replace(link, url=quote(link.url, safe=IN_A_URL)) for link in links)


def linked(links: Iterable[Link]) -> str:
    """Each link on a line; what is no web address is only shown."""
    return "\n".join(
        f"[{markdown(one_line(link.label))}]({link.url})"
        if link.url.startswith(("https://", "http://"))
        else markdown(f"{link.label}: {link.url}")
        for link in links
    )


def markdown(text: str) -> str:
    """`text` so that Mattermost shows it letter by letter, and mentions nobody."""
    escaped = MARKUP.sub(lambda found: f"\\{found[0]}", INDENTED.sub("", text))
    return joined_mentions(escaped)


def joined_mentions(text: str) -> str:
    """An invisible character that joins words keeps @ from being a mention."""
    return UNESCAPABLE.sub(lambda found: f"{found[0]}{WORD_JOINER}", text)


def size(text: str) -> int:
    return max(len(text), len(markdown(text)))


class MattermostWebhook(JsonWebhook):
    """Apprise's own Mattermost plugin sends a text and no attachment, so this is ours."""

    service_name = "Mattermost"
    secure_protocol = "notifier-mattermost"

    @staticmethod
    def took(status: int, content: bytes) -> bool:
        """Mattermost says yes with the word "ok"."""
        return status == 200 and content == b"ok"


def plugin() -> type[Any]:
    return plugin_of(MattermostWebhook)


def arguments(opened: Opened) -> Mapping[str, Any]:
    return {"schema": "notifier-mattermost", "webhook_url": opened.webhook_url}


def send(settings: Mattermost, opened: Opened, message: Message, wire: Wire) -> Outcome:
    body = msgspec.json.encode(payload(settings, message)).decode()
    said = Text(title=message.title, body=body, severity=message.severity)
    return explained(wire.apprise(arguments(opened), said, plugin=plugin))


def explained(outcome: Outcome) -> Outcome:
    """With what the id of Mattermost's error means, for the person who has to act."""
    if isinstance(outcome, Failed):
        for name, meaning in MEANINGS.items():
            if name in outcome.reason:
                reason = f"Mattermost answered {outcome.status_code}: {meaning}"
                if name in DEAD:
                    return replace(outcome, reason=reason, kind="credentials", retryable=False)
                return replace(outcome, reason=reason, kind="rejected", retryable=False)
    return outcome


def check_opened(_settings: Mattermost, opened: Opened) -> Iterator[Problem]:
    url = opened.webhook_url
    if not url:
        return
    problems = list(webhook_problems(url, "webhook_url"))
    yield from problems
    parts = parts_of(url)
    if parts and not problems and not PATH.fullmatch(parts.path):
        message = "is not the URL of an incoming webhook, which has the form https://chat.example.com/hooks/…"
        yield Problem(path="webhook_url", message=message)


def recipient(settings: Mattermost) -> str:
    return settings.channel or "Mattermost webhook"


CHANNEL = Channel(
    kind="mattermost",
    label="Mattermost",
    settings=Mattermost,
    send=send,
    destination=lambda _settings: "webhook_url",  # the address is inside of the secret
    recipient=recipient,
    check_opened=check_opened,
    rate=Rate(per_second=5, burst=10),
)
