"""Problems that last: a failure opens an incident, more of them count it up, success or `resolved` closes it. Pure.

State is kept whether or not anybody is told: what suppresses messages never suppresses this.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final, NamedTuple

import msgspec

from sidecar.core import facts
from sidecar.core.keys import as_key
from sidecar.core.model import Event, Occasion, Severity, Turn

REMEMBERED: Final = 6
"""Changes of a subject that are kept: enough to see a slow flapping."""
FAST: Final = (3, timedelta(minutes=5))
SLOW: Final = (6, timedelta(hours=1))
"""So many changes within this time are flapping: three runs in five minutes, or one that comes and goes for an hour."""
CALM_AFTER: Final = timedelta(minutes=5)
"""Without a change for so long, or for twice the usual time between them, flapping has calmed."""
EXPIRES_AFTER: Final = timedelta(days=30)
"""An incident that nothing was heard of for so long is closed: its script has a new name, its device is gone."""
RECOVERY: Final = "recovery"
EXPIRED: Final = f"nothing heard for {EXPIRES_AFTER.days} days"
"""Who closed it, where no person did."""


class Incident(msgspec.Struct, frozen=True, kw_only=True):
    """One problem. `key` is its identity while it is open: the sender's own id, or what fails (`subject`).

    `count` failures were seen, the first by `event_id`, the last by `last_event_id` at `last_at`.
    `severity` is the worst so far.
    `rules`: the rules that a failure of it matched, and when each told of it last, if it did.
    """

    id: str
    key: str
    subject: str
    title: str
    host: str
    device: str
    severity: Severity
    opened_at: datetime
    last_at: datetime
    count: int
    event_id: str
    last_event_id: str
    closed_at: datetime | None = None
    closed_by: str = ""
    acknowledged_at: datetime | None = None
    acknowledged_by: str = ""
    rules: dict[str, datetime | None] = {}

    @property
    def is_open(self) -> bool:
        return self.closed_at is None


class Subject(msgspec.Struct, frozen=True, kw_only=True):
    """How something that can fail has changed lately. `flapping_since` is set while it changes too often.

    `changed`: how often since then, last by `event_id` of `incident_id`. `owed`: rule → integrations that are to hear
    when it has calmed.
    """

    key: str
    changes: tuple[datetime, ...] = ()
    flapping_since: datetime | None = None
    changed: int = 0
    event_id: str = ""
    incident_id: str = ""
    owed: dict[str, tuple[str, ...]] = {}

    @property
    def calm_at(self) -> datetime:
        """When it has calmed, if nothing changes until then."""
        flaps = [at for at in self.changes if self.flapping_since is None or at >= self.flapping_since]
        usual = (flaps[-1] - flaps[0]) / max(len(flaps) - 1, 1)
        return flaps[-1] + max(CALM_AFTER, 2 * usual)


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """What one event means for its incident and its subject, both as they are now; None: it is about neither.

    `turn` is what happened; None for an outcome that changes nothing (a success where nothing was failing, an end that
    came before). `why_not` says that in words.
    """

    turn: Turn | None
    incident: Incident | None = None
    subject: Subject | None = None
    began_flapping: bool = False
    why_not: str = ""

    @property
    def is_flapping(self) -> bool:
        return self.subject is not None and self.subject.flapping_since is not None


class Lasting(NamedTuple):
    """What an event says of something that lasts. Worked out once for each event: everybody asks for it.

    `key` is the identity of the problem: the sender's own id for it, or `subject`, that of what fails.
    `what` is that in parts: family, name, host, device.
    """

    failed: bool
    key: str
    subject: str
    what: tuple[str, str, str, str]

    @property
    def has_own_id(self) -> bool:
        return self.key != self.subject


def lasting(event: Event) -> Lasting | None:
    """None: it is about nothing that lasts."""
    outcome = facts.outcome(event.event_type, event.event_data)
    if outcome is None:
        return None
    what = facts.subject(event.event_type, event.event_data)
    own, subject = facts.own_id(event.event_type, event.event_data), as_key(what)
    return Lasting(outcome == "failed", as_key((what[0], own)) if own else subject, subject, what)


def observe(
    event: Event,
    found: Lasting | None,
    known: Incident | None,
    subject: Callable[[], Subject | None],
    new_id: Callable[[], str],
) -> Seen:
    """What an event changes. `found` is what it is about, `known` the newest incident of that key.

    `subject` is asked for when that changes, `new_id` when something is opened.
    """
    if found is None:
        return Seen(turn="event", why_not="this is about nothing that lasts")
    if known is not None and known.is_open:
        if found.failed:
            return repeated(event, known, subject())
        return changed(closed(known, event.received_at, RECOVERY), "recovered", event, subject())
    if not found.failed:
        incident = ended(event, found, new_id()) if known is None and found.has_own_id else known
        return Seen(turn=None, incident=incident, why_not="nothing was failing")
    if known is not None and known.closed_at and found.has_own_id and began(event) <= known.closed_at:
        return Seen(turn=None, incident=known, why_not=f"this ended already, at {clock(known.closed_at)}")
    return changed(opened(event, found, new_id()), "first_failure", event, subject())


def ended(event: Event, found: Lasting, incident_id: str) -> Incident:
    """The end of what has an id came before its start: remembered, so that the start does not open it for ever."""
    unknown = msgspec.structs.replace(opened(event, found, incident_id), count=0)
    return closed(unknown, event.received_at, RECOVERY)


def began(event: Event) -> datetime:
    """When what fails began to, as its sender says."""
    return facts.started(event.event_data) or event.time


def opened(event: Event, found: Lasting, incident_id: str) -> Incident:
    kind, name, host, device = found.what
    return Incident(
        id=incident_id,
        key=found.key,
        subject=found.subject,
        title=name or kind,
        host=host,
        device=device,
        severity=event.severity,
        opened_at=event.received_at,
        last_at=event.received_at,
        count=1,
        event_id=event.id,
        last_event_id=event.id,
    )


def repeated(event: Event, known: Incident, subject: Subject | None) -> Seen:
    incident = msgspec.structs.replace(
        known,
        count=known.count + 1,
        last_at=event.received_at,
        last_event_id=event.id,
        severity=max(known.severity, event.severity),
    )
    return Seen(turn="still_failing", incident=incident, subject=subject)


def acknowledged(incident: Incident, at: datetime, by: str) -> Incident:
    return msgspec.structs.replace(incident, acknowledged_at=at, acknowledged_by=by)


def closed(incident: Incident, at: datetime, by: str) -> Incident:
    return msgspec.structs.replace(incident, closed_at=at, closed_by=by)


def changed(incident: Incident, turn: Turn, event: Event, before: Subject | None) -> Seen:
    """It began or ended: one more change of its subject."""
    before = before or Subject(key=incident.subject)
    changes = (*before.changes, event.received_at)[-REMEMBERED:]
    flaps = flapping(changes) if before.flapping_since is None else ()
    begins = bool(flaps)
    since = flaps[0] if flaps else before.flapping_since
    count = len(flaps) if flaps else before.changed + 1 if since else 0
    subject = msgspec.structs.replace(
        before, changes=changes, flapping_since=since, changed=count, event_id=event.id, incident_id=incident.id
    )
    return Seen(turn=turn, incident=incident, subject=subject, began_flapping=begins)


def flapping(changes: tuple[datetime, ...]) -> tuple[datetime, ...]:
    """The last changes, if they are too many for their time."""
    for number, time in (FAST, SLOW):
        last = changes[-number:]  # in between, the clock may have been set back
        if len(last) == number and timedelta(0) <= last[-1] - last[0] <= time:
            return last
    return ()


def calmed(subject: Subject) -> Subject:
    """It starts anew: what made it flapping counts no longer."""
    return msgspec.structs.replace(subject, changes=subject.changes[-1:], flapping_since=None, changed=0, owed={})


def occasion(turn: Turn, incident: Incident | None, subject: Subject | None = None) -> Occasion:
    """What a message of this turn says about the problem."""
    if incident is None or turn == "event":
        return Occasion(turn=turn)
    flapping = subject if turn in ("flapping", "calmed") else None
    return Occasion(
        turn=turn,
        failures=incident.count,
        since=flapping.flapping_since if flapping else incident.opened_at,
        changes=flapping.changed if flapping else 0,
        is_open=incident.is_open,
        last_at=incident.last_at,
        acknowledged_by=incident.acknowledged_by,
        closed_by=incident.closed_by,
    )


def clock(at: datetime | None) -> str:
    """A time in a reason."""
    return f"{at:%Y-%m-%d %H:%M:%S} UTC" if at else "a time unknown"
