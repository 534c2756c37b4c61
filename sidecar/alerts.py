"""Tells the people of `settings.admin_integrations` about the notifier's own troubles, once an hour and no more.

An alert is an event like any other, in the history and explained, but no rule decides about it, and it never goes to
the integration that it is about. Everything here happens inside of a commit of the ledger.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final

import msgspec

from sidecar.core.alerts import EVENT_TYPE, Alert, event_data
from sidecar.core.config import Config, Integration
from sidecar.core.draft import owed
from sidecar.core.model import Decision, Delivery, Event, Severity
from sidecar.ledger import Book, Trouble

AGAIN_AFTER: Final = timedelta(hours=1)
MOST_AN_HOUR: Final = 20
"""Alerts told in an hour, all together: more would be a storm of their own."""

NewId = Callable[[str], str]


def tell(book: Book, alert: Alert, config: Config, now: datetime, new_id: NewId) -> list[Delivery]:
    """Note a trouble, and tell of it unless that was done within the hour. The messages that are owed now."""
    known = book.alert(alert.key)
    count, since = (known.count + 1, known.since) if known else (1, now)
    is_due = known is None or known.told_at is None or abs(now - known.told_at) >= AGAIN_AFTER
    may_be_told = is_due and book.alerts_told(now - AGAIN_AFTER) < MOST_AN_HOUR
    told_at = now if may_be_told else known.told_at if known else None
    book.save_alert(Trouble(key=alert.key, title=alert.title, since=since, told_at=told_at, count=count))
    return record(book, alert, event_data(alert, count, since), config, now, new_id) if may_be_told else []


def over(book: Book, key: str, config: Config, now: datetime, new_id: NewId) -> list[Delivery]:
    """A trouble has passed. Who was told of it is told that, too."""
    known = book.alert(key)
    book.forget_alert(key)
    if known is None or known.told_at is None:
        return []
    alert = Alert(key=key, title=f"Over: {known.title}", message="", severity=Severity.info)
    lasted = f"It was noticed first at {known.since:%Y-%m-%d %H:%M} UTC."
    return record(book, alert, {"title": alert.title, "message": lasted}, config, now, new_id)


def compare(
    book: Book, alerts: Sequence[Alert], prefix: str, config: Config, now: datetime, new_id: NewId
) -> list[Delivery]:
    """Tell of these, and of those with keys of this prefix that are not among them any more that they are over."""
    gone = book.alert_keys(prefix) - {alert.key for alert in alerts}
    told = [tell(book, alert, config, now, new_id) for alert in alerts]
    told += [over(book, key, config, now, new_id) for key in sorted(gone)]
    return [delivery for deliveries in told for delivery in deliveries]


def record(
    book: Book, alert: Alert, data: dict[str, str], config: Config, now: datetime, new_id: NewId
) -> list[Delivery]:
    """The alert as an event, with its decisions and its messages."""
    event = Event(
        id=new_id("evt"),
        event_type=EVENT_TYPE,
        event_data=data,
        severity=alert.severity,
        source="notifier",
        time=now,
        received_at=now,
    )
    admins = [config.integrations[each] for each in config.settings.admin_integrations if each in config.integrations]
    deliveries = {each.id: owed(event, None, each, new_id("dlv")) for each in admins if may_tell(each, alert)}
    decisions = [decision(each, alert, deliveries) for each in admins]
    book.add_event(event, decisions, deliveries.values())
    return list(deliveries.values())


def may_tell(admin: Integration, alert: Alert) -> bool:
    return admin.enabled and not admin.broken and admin.id != alert.about


def decision(admin: Integration, alert: Alert, deliveries: dict[str, Delivery]) -> Decision:
    base = Decision(
        rule_id="",
        rule_name="",
        integration_id=admin.id,
        verdict="waiting",
        reason="one of settings.admin_integrations",
    )
    if admin.id in deliveries:
        return msgspec.structs.replace(base, delivery_id=deliveries[admin.id].id)
    if admin.id == alert.about:
        return msgspec.structs.replace(base, verdict="throttled", reason="the alert is about this integration itself")
    if not admin.enabled:
        return msgspec.structs.replace(base, verdict="integration_disabled", reason=f"'{admin.id}' is disabled")
    return msgspec.structs.replace(base, verdict="integration_broken", reason=admin.broken)
