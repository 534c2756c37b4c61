"""What would happen with an event now: the same decisions and words as ever, and nothing written, nobody told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec

from sidecar.core.channel import Message
from sidecar.core.intake import Incoming, read_event
from sidecar.core.match import Rulebook
from sidecar.core.model import Decision, Delivery, Event
from sidecar.core.plan import plan
from sidecar.core.record import Record
from sidecar.core.templates import message


class Would(msgspec.Struct, frozen=True):
    """A message that would be owed, and what it would say if nothing joined it."""

    delivery: Delivery
    message: Message


class Preview(msgspec.Struct, frozen=True):
    event: Event
    decisions: tuple[Decision, ...]
    messages: tuple[Would, ...]
    unrouted: bool


def preview(
    incoming: Incoming, rulebook: Rulebook, record: Record, now: datetime, new_id: Callable[[str], str]
) -> Preview:
    """Decide about a body as if it came now. Raises InvalidError for one that would be refused."""
    event = read_event(incoming, new_id=new_id("evt"), now=now)
    decided = plan(event, rulebook, record, new_id)
    messages = tuple(Would(each, message(event, each, rulebook.config)) for each in decided.deliveries)
    return Preview(event, decided.decisions, messages, decided.unrouted)
