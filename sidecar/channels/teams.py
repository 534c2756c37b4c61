"""Microsoft Teams, through a Workflows webhook, as an Adaptive Card 1.5.

Limits: 28 KB a message; four requests a second before Teams throttles; six buttons on a card.
What Teams counts is not what is sent: it keeps the card as a text inside of JSON, so that every quotation mark counts
twice, and adds something of its own (24,453 bytes sent were counted as 28,897 of at most 28,672:
https://github.com/MicrosoftDocs/msteams-docs/issues/11274). We count so, a character that is not ASCII as JSON's
`\\u…`, which is more than it has in UTF-8 or UTF-16, and leave 2 KB for Teams.
Sources: https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using (limits),
https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format (mentions, width),
https://adaptivecards.io/explorer/ (the card).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from email.utils import parseaddr
from typing import Annotated, Any, Final, Literal
from urllib.parse import quote, urlsplit

import msgspec
from msgspec import Meta

from sidecar.core.cards import escaped, literal_blocks, text_block
from sidecar.core.channel import Channel, Fact, Failed, Link, Message, Opened, Outcome, Rate, Secret, Text, Wire
from sidecar.core.model import Severity
from sidecar.core.richtext import SHORTENED, most, start_of
from sidecar.core.webhooks import JsonWebhook, is_private, plugin_of
from sidecar.core.words import cut
from sidecar.core.workflows import explained, workflow_problems
from sidecar.errors import Problem

SIZE_LIMIT: Final = 26 * 1024
TITLE_LIMIT: Final = 250
LABEL_LIMIT: Final = 60
FACTS_LIMIT: Final = 20
FEW_FACTS: Final = 6
ACTIONS_LIMIT: Final = 6
URL_LIMIT: Final = 2000
MENTIONS_LIMIT: Final = 10
BODY_LEAST: Final = 1000
"""So much of a long body is told before other things give way to it."""
PICTURE_WIDTH: Final = "320px"
"""As much as a telephone shows."""
STYLES: Final = {
    Severity.debug: "default",
    Severity.info: "good",
    Severity.warning: "warning",
    Severity.error: "attention",
    Severity.critical: "attention",
}
URL_CHARACTERS: Final = "%/:?#@&=+$,;~*'()-._![]"
PRINCIPAL_LIMIT: Final = 113
PRINCIPAL: Final = re.compile(
    r"[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE
)
"""A user principal name or an object id of Microsoft Entra."""
NAME: Final = re.compile(r"[^<>*_`~\[\]\\&]{1,60}")
"""Nothing that Teams would read as Markdown or as the end of the mention."""


class Teams(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    webhook_url: Annotated[
        Secret,
        Meta(
            title="Workflows webhook URL",
            description="The workflow's URL, whole, with all after the `?`. In Teams: the channel's … menu > Workflows "
            "> 'Send webhook alerts to a channel'.",
        ),
    ]
    mentions: Annotated[
        tuple[str, ...],
        Meta(
            title="Mention",
            description="People of the team to call by name, at most ten: each `ann@example.com` (the name that they "
            "sign in with) or `Ann <ann@example.com>`; an object id of Microsoft Entra is as good.",
        ),
    ] = ()
    mention_from: Annotated[
        Literal["debug", "info", "warning", "error", "critical"],
        Meta(title="Mention from", description="How bad a message must be to call them."),
    ] = "error"


class Person(msgspec.Struct, frozen=True):
    """Somebody to mention: the name that is shown, and who it is."""

    name: str
    id: str

    @property
    def text(self) -> str:
        return f"<at>{self.name}</at>"


# ---------------------------------------------------------------------- the card


def payload(settings: Teams, message: Message) -> dict[str, Any]:
    """The message with its card, below the limit: the end of the body gives way first, then what `lighter` says."""
    people = called(settings, message)
    whole = enveloped(card(message, people, message.body))
    if size(whole) <= SIZE_LIMIT:
        return whole

    def fits(said: Message, length: int) -> bool:
        return size(with_body(said, people, length)) <= SIZE_LIMIT

    *heavier, lightest = lighter(message)
    said = next((each for each in heavier if fits(each, BODY_LEAST)), lightest)
    return with_body(said, people, most(SIZE_LIMIT, lambda length: fits(said, length)))


def lighter(message: Message) -> Iterator[Message]:
    """The message, and with less and less of what may go; the link to the whole of it stays."""
    replace = msgspec.structs.replace
    yield message
    yield replace(message, attachments=())
    yield replace(message, attachments=(), facts=message.facts[:FEW_FACTS])
    yield replace(message, attachments=(), facts=())
    yield replace(message, attachments=(), facts=(), links=message.links[-1:], actions=())


def with_body(message: Message, people: tuple[Person, ...], length: int) -> dict[str, Any]:
    """With so much of the body, and a note that there is more."""
    return enveloped(card(message, people, f"{start_of(message.body, length)}\n\n{SHORTENED}"))


def enveloped(content: Mapping[str, Any]) -> dict[str, Any]:
    attachment = {"contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": None, "content": content}
    return {"type": "message", "attachments": [attachment]}


def size(value: Mapping[str, Any]) -> int:
    """As Teams counts it, at most; never less than the bytes that are sent."""
    return len(json.dumps(msgspec.json.encode(value).decode()))


def card(message: Message, people: tuple[Person, ...], body: str) -> dict[str, Any]:
    return {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.5",
        "fallbackText": escaped(cut(message.title, TITLE_LIMIT)),
        "msteams": {"width": "Full", **({"entities": [entity(person) for person in people]} if people else {})},
        "body": list(elements(message, people, body)),
        "actions": [button(link) for link in chosen(message)],
    }


def elements(message: Message, people: tuple[Person, ...], body: str) -> Iterator[dict[str, Any]]:
    title = cut(f"{message.icon} {message.title}".strip(), TITLE_LIMIT)
    heading = text_block(escaped(title), style="heading", size="Large", weight="Bolder")
    yield {"type": "Container", "style": STYLES[message.severity], "bleed": True, "items": [heading]}
    if people:
        yield text_block(" ".join(person.text for person in people))
    yield from literal_blocks(body)
    yield from picture(message)
    if message.facts:
        yield {"type": "FactSet", "facts": [fact(each) for each in message.facts[:FACTS_LIMIT]]}
    yield text_block(escaped(message.small_print), size="Small", isSubtle=True, spacing="Medium")


def fact(said: Fact) -> dict[str, Any]:
    return {"title": escaped(said.label), "value": escaped(said.value)}


def picture(message: Message) -> Iterator[dict[str, Any]]:
    """The picture of the screen, where Microsoft's servers can fetch it: they do, not the reader's Teams."""
    for each in message.attachments:
        if each.is_picture and each.is_web and is_usable(each.source) and not is_private(host_of(each.source)):
            yield {
                "type": "Image",
                "url": web(each.source),
                "altText": f"Picture of the screen ({cut(each.name, LABEL_LIMIT)})",
                "width": PICTURE_WIDTH,
                "selectAction": {"type": "Action.OpenUrl", "url": web(each.source)},
            }
            return


def chosen(message: Message) -> list[Link]:
    """The links that become buttons. The last one, which leads to the whole message, is among them, and the actions."""
    links = [link for link in message.links if is_usable(link.url)]
    deeds = [link for link in message.actions if is_usable(link.url)][: ACTIONS_LIMIT - 1]
    room = ACTIONS_LIMIT - len(deeds)
    return [*(links if len(links) <= room else (*links[: room - 1], links[-1])), *deeds]


def button(link: Link) -> dict[str, Any]:
    return {"type": "Action.OpenUrl", "title": cut(link.label, LABEL_LIMIT), "url": web(link.url)}


def is_usable(url: str) -> bool:
    return url.startswith(("https://", "http://")) and len(web(url)) <= URL_LIMIT


def web(url: str) -> str:
    """With every character that has no place in a URL percent-encoded."""
    return quote(url, safe=URL_CHARACTERS)


def host_of(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


# ---------------------------------------------------------------------- mentions


def called(settings: Teams, message: Message) -> tuple[Person, ...]:
    """Whom this message calls by name."""
    if message.severity < Severity[settings.mention_from]:
        return ()
    return tuple(person for person in map(person_of, settings.mentions) if person)


def person_of(text: str) -> Person | None:
    """Whom "ann@example.com" or "Ann <ann@example.com>" means; None for anything else."""
    name, user = parseaddr(text) if "<" in text else ("", text.strip())
    person = Person(name or user, user)
    is_somebody = PRINCIPAL.fullmatch(user) and len(user) <= PRINCIPAL_LIMIT
    return person if is_somebody and NAME.fullmatch(person.name) else None


def entity(person: Person) -> dict[str, Any]:
    return {"type": "mention", "text": person.text, "mentioned": {"id": person.id, "name": person.name}}


# ---------------------------------------------------------------------- sending


class TeamsWorkflow(JsonWebhook):
    """Apprise's own Workflows plugin takes the URL apart and makes the card itself, so this is ours."""

    service_name = "Teams"
    secure_protocol = "notifier-teams"


def arguments(opened: Opened) -> Mapping[str, Any]:
    return {"schema": "notifier-teams", "webhook_url": opened.webhook_url}


def plugin() -> type[Any]:
    return plugin_of(TeamsWorkflow)


def send(settings: Teams, opened: Opened, message: Message, wire: Wire) -> Outcome:
    body = msgspec.json.encode(payload(settings, message)).decode()
    text = Text(title=message.title, body=body, severity=message.severity)
    outcome = wire.apprise(arguments(opened), text, plugin=plugin)
    return explained(outcome) if isinstance(outcome, Failed) else outcome


def check(settings: Teams) -> Iterator[Problem]:
    for text in settings.mentions:
        if person_of(text) is None:
            yield Problem(
                path="mentions",
                message=f"{text!r} is nobody to mention; write ann@example.com or Ann <ann@example.com>, with a name "
                "of at most 60 characters, none of them markup",
            )
    if len(settings.mentions) > MENTIONS_LIMIT:
        yield Problem(path="mentions", message=f"at most {MENTIONS_LIMIT} people are mentioned")


def check_opened(_settings: Teams, opened: Opened) -> Iterator[Problem]:
    if opened.webhook_url:
        yield from workflow_problems(opened.webhook_url, "webhook_url")


CHANNEL = Channel(
    kind="teams",
    label="Microsoft Teams",
    settings=Teams,
    send=send,
    destination=lambda _settings: "webhook_url",  # the address is inside of the secret
    recipient=lambda _settings: "Teams workflow",
    check=check,
    check_opened=check_opened,
    rate=Rate(per_second=1, burst=4),
)
