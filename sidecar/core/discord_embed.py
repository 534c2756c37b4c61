"""A message as an embed of Discord, within its limits. Pure.

Limits: 256 characters in the title, 4096 in the description, 25 fields of 256 and 1024, 2048 in the footer, 6000 in all
of these; 2048 in a URL. Counted here in UTF-16 code units, which are never fewer.
Sources: https://discord.com/developers/docs/resources/message#embed-object-embed-limits, and Discord's OpenAPI document
for the URL.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from sidecar.core.channel import Fact, Link, Message
from sidecar.core.discord_markdown import escaped, link
from sidecar.core.fitting import fitted, units
from sidecar.core.model import Severity
from sidecar.core.webhooks import is_private, parts_of

TITLE_LIMIT: Final = 256
DESCRIPTION_LIMIT: Final = 4096
FIELDS_LIMIT: Final = 25
NAME_LIMIT: Final = 256
VALUE_LIMIT: Final = 1024
FOOTER_LIMIT: Final = 2048
TOTAL_LIMIT: Final = 6000
URL_LIMIT: Final = 2048
LABEL_LIMIT: Final = 80
"""Characters of a link's label; ours."""
INLINE: Final = 40
"""A value no longer than this stands beside others."""
GREEN: Final = 0x2EB67D
COLOURS: Final = {
    Severity.debug: 0x95A5A6,
    Severity.info: GREEN,
    Severity.warning: 0xF2C744,
    Severity.error: 0xE8590C,
    Severity.critical: 0xC92A2A,
}


def embed(message: Message) -> dict[str, Any]:
    """The message, within the limits. Of what title, links and footer leave, facts take half at most."""
    title = fitted(headline(message), TITLE_LIMIT, escaped)
    footer = fitted(message.small_print, FOOTER_LIMIT)  # Discord reads no markup in it
    links = [*linked("Links", message.links), *linked("Actions", message.actions)]
    room = TOTAL_LIMIT - units(title) - units(footer) - sum(map(size, links))
    facts = list(within(map(field, message.facts), FIELDS_LIMIT - len(links), room // 2))
    body = fitted(message.body, min(DESCRIPTION_LIMIT, room - sum(map(size, facts))), escaped)
    shown: dict[str, Any] = {"title": title, "description": body, "fields": [*facts, *links]}
    return {
        **{name: value for name, value in shown.items() if value},
        "color": GREEN if message.is_over else COLOURS[message.severity],
        "timestamp": message.time.isoformat(),
        "footer": {"text": footer},
        **dict(addresses(message)),
    }


def headline(message: Message) -> str:
    return f"{message.icon} {message.title}".strip()


def field(fact: Fact) -> dict[str, Any]:
    """Discord wants both parts."""
    return {
        "name": fitted(fact.label, NAME_LIMIT, escaped) or "–",
        "value": fitted(fact.value, VALUE_LIMIT, escaped) or "–",
        "inline": len(fact.value) <= INLINE,
    }


def within(fields: Iterable[dict[str, Any]], most: int, room: int) -> Iterator[dict[str, Any]]:
    """The first of these fields that fit, `most` of them."""
    for number, each in enumerate(fields):
        room -= size(each)
        if number >= most or room < 0:
            return
        yield each


def size(shown: Mapping[str, Any]) -> int:
    """What a field takes of the total."""
    return units(shown["name"]) + units(shown["value"])


def linked(name: str, links: Iterable[Link]) -> Iterator[dict[str, Any]]:
    """A field with these links, or none. The last one, to the whole message, is kept longest."""
    shown = [link(fitted(each.label, LABEL_LIMIT), each.url) for each in links if parts_of(each.url)]
    room = VALUE_LIMIT
    kept: list[str] = []
    for text in reversed(shown):
        if units(text) + 3 <= room:
            kept.insert(0, text)
            room -= units(text) + 3
    if kept:
        yield {"name": name, "value": " · ".join(kept), "inline": False}


def addresses(message: Message) -> Iterator[tuple[str, Any]]:
    """Where the title leads, and a picture that Discord can reach. It refuses a message with other addresses."""
    urls = [each.url for each in message.links if is_public(each.url)]
    pictures = [each.source for each in message.attachments if each.is_picture and is_public(each.source)]
    if urls:
        yield "url", urls[0]
    if pictures:
        yield "image", {"url": pictures[0]}


def is_public(url: str) -> bool:
    parts = parts_of(url)
    return parts is not None and len(url) <= URL_LIMIT and not is_private(parts.hostname or "")
