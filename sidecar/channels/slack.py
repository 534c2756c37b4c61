"""Slack, through an incoming webhook, as Block Kit.

Limits: 150 characters in a header, 3000 in a section, 10 fields of 2000 in a section, 50 blocks; one message a
second, with short bursts.
Sources: https://docs.slack.dev/reference/block-kit/blocks and https://docs.slack.dev/apis/web-api/rate-limits
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta

from sidecar.core.channel import Channel, Failed, Link, Message, Opened, Outcome, Rate, Secret, Text, Wire
from sidecar.core.webhooks import JsonWebhook, parts_of, plugin_of, webhook_problems
from sidecar.core.words import cut
from sidecar.errors import Problem

HEADER_LIMIT: Final = 150
SECTION_LIMIT: Final = 3000
FIELD_LIMIT: Final = 2000
FIELDS_LIMIT: Final = 10
FACTS_LIMIT: Final = 20
LINKS_LIMIT: Final = 10
HOSTS: Final = ("hooks.slack.com", "hooks.slack-gov.com")
PATH: Final = re.compile(r"/services/[A-Z0-9]+/[A-Z0-9]+/[A-Za-z0-9]+/?")
MENTION: Final = re.compile(r"@(?=(?:channel|here|everyone)\b)", re.IGNORECASE)
MARKUP: Final = frozenset("*_~`")
WORD_JOINER: Final = "\u2060"

MEANINGS: Final = {
    "no_service": "the webhook was deleted or its app removed; make a new one",
    "no_active_hooks": "the webhook was disabled; enable it or make a new one",
    "no_team": "the workspace is gone; make a webhook in another one",
    "invalid_token": "the webhook URL is not complete, or was revoked; make a new one",
    "channel_not_found": "that channel does not exist, or the webhook may not post there",
    "channel_is_archived": "the channel is archived; unarchive it or choose another one",
    "action_prohibited": "an administrator of the workspace forbids it",
    "posting_to_general_channel_denied": "only administrators may post to that channel",
    "user_not_found": "that user does not exist",
}
"""Source: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks, handling errors."""

DEAD: Final = frozenset({"no_service", "no_active_hooks", "no_team", "invalid_token"})
"""Of these, those that no message gets past."""


class Slack(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    webhook_url: Annotated[
        Secret,
        Meta(
            title="Webhook URL",
            description="The incoming webhook, from api.slack.com/apps > your app > Incoming Webhooks.",
        ),
    ]
    channel: Annotated[
        str,
        Meta(
            title="Channel",
            description="Shown in the history, such as `#qa`. Only webhooks of the legacy kind can post to another "
            "channel than their own.",
            max_length=80,
        ),
    ] = ""
    username: Annotated[
        str,
        Meta(
            title="Shown as",
            description="The sender's name, which only webhooks of the legacy kind show.",
            max_length=80,
        ),
    ] = ""


def payload(settings: Slack, message: Message) -> dict[str, Any]:
    """What Slack is sent. `text` is for the notification and for clients that show no blocks."""
    title = f"{message.icon} {message.title}".strip()
    given = {"channel": settings.channel, "username": settings.username}
    return {
        "text": cut(escaped(f"{title}\n{message.body}"), SECTION_LIMIT),
        "mrkdwn": False,
        "blocks": list(blocks(title, message)),
        **{name: value for name, value in given.items() if value},
    }


def blocks(title: str, message: Message) -> Iterator[dict[str, Any]]:
    yield {"type": "header", "text": plain(cut(title, HEADER_LIMIT))}
    if message.body:
        yield {"type": "section", "text": plain(cut(message.body, SECTION_LIMIT))}
    fields = [field(fact.label, fact.value) for fact in message.facts[:FACTS_LIMIT]]
    for start in range(0, len(fields), FIELDS_LIMIT):
        yield {"type": "section", "fields": fields[start : start + FIELDS_LIMIT]}
    yield from ({"type": "section", "text": mrkdwn(text)} for text in linked((*message.links, *message.actions)))
    yield {"type": "context", "elements": [mrkdwn(footnote(message))]}


def field(label: str, value: str) -> dict[str, Any]:
    """The label in bold, unless the value has characters that Slack would take for markup: it knows no escape."""
    if not MARKUP.isdisjoint(f"{label}{value}"):
        return plain(cut(f"{label}\n{value}", FIELD_LIMIT))
    return mrkdwn(cut(f"*{escaped(label)}*\n{escaped(value)}", FIELD_LIMIT))


def linked(links: Iterable[Link]) -> Iterator[str]:
    """Links as text: a button of a webhook without an app behind it answers a click with a warning."""
    web = [link for link in links if link.url.startswith(("https://", "http://"))]
    for link in web[:LINKS_LIMIT]:
        url = escaped(link.url).replace("|", "%7C")
        text = f"<{url}|{escaped(cut(link.label, 100)).replace('|', ' ')}>"
        if len(text) <= SECTION_LIMIT:
            yield text


def footnote(message: Message) -> str:
    """The reader sees the time in the own time zone; the id is the same when a message comes twice."""
    stamp = f"<!date^{int(message.time.timestamp())}^{{date_short_pretty}} {{time_secs}}|{message.time.isoformat()}>"
    return f"{escaped(message.event_type)} · {message.severity.name} · {stamp} · {escaped(message.delivery_id)}"


def escaped(text: str) -> str:
    """`text` without a meaning for Slack: no links, no mentions of everybody."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return MENTION.sub(f"@{WORD_JOINER}", safe) if "@" in safe else safe


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text, "emoji": False}


def mrkdwn(text: str) -> dict[str, Any]:
    """`verbatim` keeps Slack from finding links and names in the text by itself."""
    return {"type": "mrkdwn", "text": text, "verbatim": True}


class SlackWebhook(JsonWebhook):
    """Apprise's own Slack plugin has no free blocks and no free address, so this is ours."""

    service_name = "Slack"
    secure_protocol = "notifier-slack"

    @staticmethod
    def took(status: int, content: bytes) -> bool:
        """Slack says yes with the word "ok"."""
        return status == 200 and content == b"ok"


def arguments(opened: Opened) -> Mapping[str, Any]:
    return {"schema": "notifier-slack", "webhook_url": opened.webhook_url}


def plugin() -> type[Any]:
    return plugin_of(SlackWebhook)


def send(settings: Slack, opened: Opened, message: Message, wire: Wire) -> Outcome:
    body = msgspec.json.encode(payload(settings, message)).decode()
    text = Text(title=message.title, body=body, severity=message.severity)
    return explained(wire.apprise(arguments(opened), text, plugin=plugin))


def explained(outcome: Outcome) -> Outcome:
    """With what Slack's error word means, for the person who has to act.

    A webhook that is gone is gone for every message, as bad credentials are.
    """
    if isinstance(outcome, Failed):
        for word, meaning in MEANINGS.items():
            said, found, _ = f"{outcome.reason};".partition(f" {word};")
            if found:
                kind = "credentials" if word in DEAD else outcome.kind
                return msgspec.structs.replace(outcome, reason=f"{said} {word}: {meaning}", kind=kind)
    return outcome


def check_opened(_settings: Slack, opened: Opened) -> Iterator[Problem]:
    url = opened.webhook_url
    if not url:
        return
    yield from webhook_problems(url, "webhook_url")
    parts = parts_of(url)
    if parts and parts.hostname in HOSTS and not PATH.fullmatch(parts.path):
        yield Problem(
            path="webhook_url",
            message="is not the URL of an incoming webhook, which has the form "
            "https://hooks.slack.com/services/T…/B…/…; a workflow's or an app's URL does not work here",
        )


CHANNEL = Channel(
    kind="slack",
    label="Slack",
    settings=Slack,
    send=send,
    destination=lambda _settings: "webhook_url",  # the address is inside of the secret
    recipient=lambda settings: settings.channel or "Slack webhook",
    check_opened=check_opened,
    rate=Rate(per_second=1, burst=5),
)
