"""Messages made to fit into a service's limit on text. Pure.

What gives way: the end of the body first, then facts, then all links but the last, which leads to the whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Final, TypeVar

from msgspec.structs import replace

from sidecar.core.channel import Fact, Link, Message
from sidecar.core.fitting import Size, fitted, units

FACT_LIMIT: Final = 300
"""Characters of a fact that are kept where a message has to be shortened."""

Entry = TypeVar("Entry", Fact, Link)


def shortened(message: Message, limit: int, size: Size = units) -> Message:
    """The message with as much of body, facts, links and actions as fits into `limit`, as `text_with_actions` has it.

    Links keep up to a half, actions and facts up to a quarter each of the room that is left after them.
    """
    if size(message.text_with_actions[: limit + 1]) <= limit:
        return message
    links = tuple(reversed(first(message.links[::-1], limit // 2, size)))
    actions = first(message.actions, (limit - used(links, size)) // 4, size)
    facts = tuple(Fact(fact.label, fitted(fact.value, FACT_LIMIT)) for fact in message.facts)
    facts = first(facts, (limit - used((*links, *actions), size)) // 4, size)
    bare = replace(message, body="", facts=facts, links=links, actions=actions)
    between = 2 if bare.text_with_actions else 0
    return replace(bare, body=fitted(message.body, limit - size(bare.text_with_actions) - between, size=size))


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
