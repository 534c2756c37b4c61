"""Messages that an integration cannot take: they go to its fallback, or, when it was away for long, into one digest.

Everything here happens inside of a commit of the ledger.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final

import msgspec

from sidecar.core import render
from sidecar.core.config import Config, Integration, Settings
from sidecar.core.draft import owed
from sidecar.core.lane import Lane
from sidecar.core.model import TEST_EVENT_TYPE, Decision, Event
from sidecar.ledger import Book, Due

FALLBACK_AFTER: Final = timedelta(minutes=5)
"""How long an integration is away, or paused, before its fallback is told instead."""
AT_ONCE: Final = 100
"""Messages handed over in one commit."""
LOOK_AGAIN: Final = timedelta(seconds=30)
"""After a look that found nothing that somebody else could take."""
LISTED: Final = 20
"""Messages named in a digest."""
DIGEST_TYPE: Final = "delivery_digest"


def to_fallback(
    book: Book, config: Config, due: Due, why: str, now: datetime, new_id: Callable[[str], str]
) -> list[Integration]:
    """Tell the fallback of a message's integration, and who that is. An integration is told about an event once."""
    meant = config.integrations.get(due.delivery.integration_id)
    if meant is None or not meant.fallback or due.event.event_type == TEST_EVENT_TYPE:
        return []
    told = book.told(due.event.id)
    others = [config.integrations[each] for each in meant.fallback if each not in told]
    usable = [each for each in others if each.enabled and not each.broken]
    for other in usable:
        delivery = msgspec.structs.replace(
            owed(due.event, due.delivery.rule_id, other, new_id("dlv")),
            created_at=now,
            due_at=now,
            incident_id=due.delivery.incident_id,
            occasion=due.delivery.occasion,
            note=f"This was meant for {meant.name}: {why}",
        )
        book.add_delivery(due.event, delivery)
        book.copy_items(due.delivery.id, delivery.id)
        book.add_decision(
            due.event.id, decision_of(config, due, other, f"fallback of '{meant.id}': {why}", delivery.id)
        )
    return usable


def decision_of(config: Config, due: Due, other: Integration, reason: str, delivery_id: str) -> Decision:
    rule = config.rules.get(due.delivery.rule_id or "")
    return Decision(
        rule_id=due.delivery.rule_id or "",
        rule_name=rule.name if rule else "",
        integration_id=other.id,
        verdict="waiting",
        reason=reason,
        delivery_id=delivery_id,
    )


def away(integration: Integration, lane: Lane) -> str:
    """Why an integration's messages go elsewhere."""
    since = f"{lane.since:%Y-%m-%d %H:%M} UTC" if lane.since else "some time"
    return f"{integration.name} has not taken messages since {since} ({lane.reason})"


def give_to_fallback(
    book: Book, config: Config, integration: Integration, lane: Lane, now: datetime, new_id: Callable[[str], str]
) -> list[Integration]:
    """Hand over what waits for an integration that stays away. Messages that nobody else can take wait on."""
    told: dict[str, Integration] = {}
    why = away(integration, lane)
    for due in book.waiting(integration.id, AT_ONCE, before=now):
        if others := to_fallback(book, config, due, why, now, new_id):
            names = " and ".join(f"'{each.id}'" for each in others)
            book.close(due.delivery.id, "cancelled", f"{names} was told instead: {why}", now)
            told |= {each.id: each for each in others}
    return list(told.values())


def into_digest(
    book: Book, settings: Settings, integration: Integration, now: datetime, new_id: Callable[[str], str]
) -> bool:
    """An integration is back: what is older than its give_up_after becomes one message. False: that is not several,
    or each event goes on by itself."""
    if integration.channel.forwards:
        return False
    before = now - integration.retry.give_up_after
    late = book.waiting(integration.id, LISTED, before=before)
    if len(late) < 2:  # a lone one goes out as it is
        return False
    event_id, delivery_id = new_id("evt"), new_id("dlv")
    reason = f"told in one digest, {delivery_id}: the integration '{integration.id}' was away for too long"
    number = book.cancel_waiting(integration.id, before, reason, now)
    event = digest_of(late, number, settings, event_id, now)
    delivery = owed(event, None, integration, delivery_id)
    decision = Decision(
        rule_id="",
        rule_name="",
        integration_id=integration.id,
        verdict="waiting",
        reason=f"{number} messages were older than give_up_after when '{integration.id}' was back",
        delivery_id=delivery_id,
    )
    book.add_event(event, [decision], [delivery])
    return True


def digest_of(late: Sequence[Due], number: int, settings: Settings, event_id: str, now: datetime) -> Event:
    listed = [line(due, settings) for due in late]
    more = [f"… and {number - len(listed)} more; the history has them all."] if number > len(listed) else []
    return Event(
        id=event_id,
        event_type=DIGEST_TYPE,
        event_data={
            "title": f"{number} messages could not be delivered in time",
            "message": "\n".join([*listed, *more]),
        },
        severity=max(due.event.severity for due in late),
        source="notifier",
        time=now,
        received_at=now,
    )


def line(due: Due, settings: Settings) -> str:
    said = render.message(due.event, due.delivery, settings)
    return f"{due.event.time:%Y-%m-%d %H:%M} UTC {said.icon} {said.title}"
