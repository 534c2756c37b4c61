"""Microsoft Teams, through a Workflows webhook, as an Adaptive Card 1.5.

Limits: about 28 KB a message; four requests a second before Teams throttles.
Sources: https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
(limits, and that the older connectors are retired), https://adaptivecards.io/explorer/ (the card).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta

from sidecar.core.channel import Channel, Message, Opened, Outcome, Rate, Secret, Text, Wire
from sidecar.core.model import Severity
from sidecar.core.webhooks import JsonWebhook, parts_of, plugin_of, webhook_problems
from sidecar.core.words import cut
from sidecar.errors import Problem

SIZE_LIMIT: Final = 28 * 1024
TITLE_LIMIT: Final = 250
FACTS_LIMIT: Final = 20
ACTIONS_LIMIT: Final = 6
URL_LIMIT: Final = 2000
CUT: Final = "… (cut: Teams takes 28 KB)"
STYLES: Final = {
    Severity.debug: "default",
    Severity.info: "good",
    Severity.warning: "warning",
    Severity.error: "attention",
    Severity.critical: "attention",
}
WORKFLOWS: Final = (".logic.azure.com", ".logic.azure.us", ".api.powerplatform.com", ".api.powerplatform.us")
RETIRED: Final = ("outlook.office.com", "outlook.office365.com")
HOW_TO: Final = (
    "In Teams: the channel's … menu > Workflows > 'Send webhook alerts to a channel' (or 'Post to a channel when a "
    "webhook request is received') > copy the URL it shows"
)


class Teams(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    webhook_url: Annotated[
        Secret,
        Meta(
            title="Workflows webhook URL",
            description="The workflow's URL, whole, with all after the `?`. In Teams: the channel's … menu > Workflows "
            "> 'Send webhook alerts to a channel'.",
        ),
    ]


def payload(message: Message) -> dict[str, Any]:
    """The message with its card, below the limit: the body gives way first, then facts and links."""
    for kept in (FACTS_LIMIT, 6):
        facts, links = message.facts[:kept], message.links[:kept]
        whole = fitted(msgspec.structs.replace(message, facts=facts, links=links))
        if size(whole) <= SIZE_LIMIT:
            return whole
    return fitted(msgspec.structs.replace(message, facts=(), links=()))


def fitted(message: Message) -> dict[str, Any]:
    """With the body cut as far as need be. One byte of it is at least one of JSON, so cutting the excess is enough."""
    whole = enveloped(card(message, message.body))
    excess = size(whole) - SIZE_LIMIT
    if excess <= 0:
        return whole
    shorter = message.body.encode()[: -(excess + 2 * len(CUT))].decode(errors="ignore")
    return enveloped(card(message, shorter + CUT))


def enveloped(content: Mapping[str, Any]) -> dict[str, Any]:
    attachment = {"contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": None, "content": content}
    return {"type": "message", "attachments": [attachment]}


def size(value: Mapping[str, Any]) -> int:
    return len(msgspec.json.encode(value))


def card(message: Message, body: str) -> dict[str, Any]:
    return {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.5",
        "fallbackText": cut(message.title, TITLE_LIMIT),
        "body": list(elements(message, body)),
        "actions": list(actions(message)),
    }


def elements(message: Message, body: str) -> Iterator[dict[str, Any]]:
    title = text_block(cut(f"{message.icon} {message.title}".strip(), TITLE_LIMIT), size="Large", weight="Bolder")
    yield {"type": "Container", "style": STYLES[message.severity], "bleed": True, "items": [title]}
    if body:
        yield text_block(body.replace("\n", "\n\n"))
    if message.facts:
        facts = message.facts[:FACTS_LIMIT]
        yield {
            "type": "FactSet",
            "facts": [{"title": harmless(fact.label), "value": harmless(fact.value)} for fact in facts],
        }
    when = f"{message.event_type} · {message.severity.name} · {message.time.isoformat()} · {message.delivery_id}"
    yield text_block(when, size="Small", isSubtle=True, spacing="Medium")


def actions(message: Message) -> Iterator[dict[str, Any]]:
    web = [link for link in (*message.links, *message.actions) if link.url.startswith(("https://", "http://"))]
    short = [link for link in web if len(link.url) <= URL_LIMIT]
    for link in short[:ACTIONS_LIMIT]:
        yield {"type": "Action.OpenUrl", "title": cut(link.label, 60), "url": link.url}


def text_block(text: str, **look: Any) -> dict[str, Any]:
    return {"type": "TextBlock", "text": harmless(text), "wrap": True, **look}


def harmless(text: str) -> str:
    """Teams reads Markdown in cards: a link of event data must not hide where it leads."""
    return text.replace("](", "]\u2060(")


class TeamsWorkflow(JsonWebhook):
    """Apprise's own Workflows plugin takes the URL apart and makes the card itself, so this is ours."""

    service_name = "Teams"
    secure_protocol = "notifier-teams"


def arguments(opened: Opened) -> Mapping[str, Any]:
    return {"schema": "notifier-teams", "webhook_url": opened.webhook_url}


def plugin() -> type[Any]:
    return plugin_of(TeamsWorkflow)


def send(_settings: Teams, opened: Opened, message: Message, wire: Wire) -> Outcome:
    body = msgspec.json.encode(payload(message)).decode()
    text = Text(title=message.title, body=body, severity=message.severity)
    return wire.apprise(arguments(opened), text, plugin=plugin)


def check_opened(_settings: Teams, opened: Opened) -> Iterator[Problem]:
    url = opened.webhook_url
    parts = parts_of(url)
    host = (parts.hostname or "") if parts else ""
    if not url:
        return
    if host in RETIRED or host.endswith(".webhook.office.com"):
        yield Problem(
            path="webhook_url",
            message=f"is an Office 365 connector, and Microsoft has retired those. Make a Workflows webhook. {HOW_TO}",
        )
        return
    yield from webhook_problems(url, "webhook_url")
    if parts and host.endswith(WORKFLOWS) and not ("/workflows/" in parts.path and "sig=" in parts.query):
        yield Problem(path="webhook_url", message=f"is not complete: it must end in …&sig=…  {HOW_TO}")


CHANNEL = Channel(
    kind="teams",
    label="Microsoft Teams",
    settings=Teams,
    send=send,
    destination=lambda _settings: "webhook_url",  # the address is inside of the secret
    recipient=lambda _settings: "Teams workflow",
    check_opened=check_opened,
    rate=Rate(per_second=1, burst=4),
)
