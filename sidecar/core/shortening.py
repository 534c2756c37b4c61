"""Messages made to fit into a service's limit on text. Pure.

What gives way: the end of the body first, then facts, then all links but the last, which leads to the whole.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Final, TypeVar

from msgspec.structs import replace

from sidecar.core.channel import Fact, Link, Message

ELLIPSIS: Final = "…"
NEAR: Final = 0.7
"""A line or a word that ends beyond this share of the room is a good place to cut at."""
FACT_LIMIT: Final = 300
"""Characters of a fact that are kept where a message has to be shortened."""

Size = Callable[[str], int]
"""What a text counts for. Each character counts for 1 at least, and a longer text for no less."""
Entry = TypeVar("Entry", Fact, Link)


def utf16(text: str) -> int:
    """How many UTF-16 code units a text has; an emoji has two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def shortened(text: str, limit: int, size: Size = len) -> str:
    """`text` if it fits into `limit`, else its start, ended at a line or a word if one ends near enough, and …"""
    text = text[: max(limit, 0) + 1]
    if size(text) <= limit:
        return text
    room = limit - size(ELLIPSIS)
    if room < 0:
        return ""
    length = bisect_left(range(1, len(text) + 1), True, key=lambda count: size(text[:count]) > room)
    ends = (text.rfind(end, int(length * NEAR), length + 1) for end in "\n ")
    return text[: next((end for end in ends if end > 0), length)].rstrip() + ELLIPSIS


def fitted(message: Message, limit: int, size: Size = len) -> Message:
    """The message with as much of body, facts, links and actions as fits into `limit`, as `text_with_actions` has it.

    Links keep up to a half, actions and facts up to a quarter each of the room that is left after them.
    """
    if size(message.text_with_actions[: limit + 1]) <= limit:
        return message
    links = tuple(reversed(first(message.links[::-1], limit // 2, size)))
    actions = first(message.actions, (limit - used(links, size)) // 4, size)
    facts = tuple(Fact(fact.label, shortened(fact.value, FACT_LIMIT)) for fact in message.facts)
    facts = first(facts, (limit - used((*links, *actions), size)) // 4, size)
    bare = replace(message, body="", facts=facts, links=links, actions=actions)
    between = 2 if bare.text_with_actions else 0
    return replace(bare, body=shortened(message.body, limit - size(bare.text_with_actions) - between, size))


def first(entries: Sequence[Entry], limit: int, size: Size) -> tuple[Entry, ...]:
    """As many entries from the start as fit."""
    costs = accumulate(cost(entry, size) for entry in entries)
    return tuple(entry for entry, total in zip(entries, costs, strict=True) if total <= limit)


def used(entries: Sequence[Fact | Link], size: Size) -> int:
    return sum(cost(entry, size) for entry in entries)


def cost(entry: Fact | Link, size: Size) -> int:
    """What a line of its own counts for, with the break before it."""
    value = entry.value if isinstance(entry, Fact) else entry.url
    return size(f"\n{entry.label}: {value}")
