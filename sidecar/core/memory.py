"""A record in memory: what a simulation, a test of `tests:` and a look at a file decide by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from heapq import heappop, heappush

import msgspec

from sidecar.core.draft import Plan
from sidecar.core.incident import Incident, Subject
from sidecar.core.model import Delivery, Event
from sidecar.core.record import Bundle, Identity, Silence, Silenced, Timer, Told, identity


class Memory:
    """A `core.record.Record` that starts empty, and forgets itself."""

    def __init__(self, silences: Iterable[Silence] = ()) -> None:
        self._events: dict[str, Event] = {}
        self._asked: Counter[str] = Counter()
        self._incidents: dict[str, Incident] = {}
        self._newest: dict[str, str] = {}
        self._subjects: dict[str, Subject] = {}
        self._told: dict[str, Told] = {}
        self._bundles: dict[str, Bundle] = {}
        self._members: dict[str, dict[str, None]] = {}
        self._silences = {each.id: each for each in silences}
        self._silenced: dict[Silenced, None] = {}
        self._was_told: set[tuple[str, str]] = set()
        self._timers: dict[Identity, Timer] = {}
        self._queue: list[tuple[datetime, Identity]] = []
        for each in self._silences.values():
            self._set(Timer(kind="silence", due_at=each.ended_at or each.until, subject_id=each.id))

    # ------------------------------------------------------------------ asked

    def incident(self, key: str) -> Incident | None:
        return self._incidents.get(self._newest.get(key, ""))

    def incident_by_id(self, incident_id: str) -> Incident | None:
        return self._incidents.get(incident_id)

    def subject(self, key: str) -> Subject | None:
        return self._subjects.get(key)

    def told(self, key: str) -> Told | None:
        return self._told.get(key)

    def bundle(self, key: str, now: datetime) -> Bundle | None:
        found = self._bundles.get(key)
        return msgspec.structs.replace(found, is_open=found.due_at > now) if found else None

    def open_in(self, bundle: str) -> Sequence[Incident]:
        members = (self._incidents[each] for each in self._members.get(bundle, ()))
        return [each for each in members if each.is_open]

    def silences(self, now: datetime) -> Sequence[Silence]:
        return [each for each in self._silences.values() if each.created_at <= now < (each.ended_at or each.until)]

    def silenced(self, silence_id: str) -> Sequence[Silenced]:
        return [each for each in self._silenced if each.silence_id == silence_id]

    def was_told(self, incident_id: str, integration_id: str) -> bool:
        return (incident_id, integration_id) in self._was_told

    def event(self, event_id: str) -> Event | None:
        return self._events.get(event_id)

    # ------------------------------------------------------------------ written

    def apply(self, event: Event, plan: Plan) -> None:
        """Write down what follows from an event."""
        self._remember(event, plan)
        for delivery in plan.deliveries:
            self._owe(delivery)
        self._collect(plan)
        self._told.update(plan.told)
        self._silenced.update(dict.fromkeys(plan.silenced))
        for timer in plan.timers:
            self._set(timer)

    def _remember(self, event: Event, plan: Plan) -> None:
        """The state of incidents and subjects, and the last event of each: more is never asked for."""
        self._events[event.id] = event
        self._asked[event.id] += 1
        if incident := plan.incident:
            before = self._incidents.get(incident.id)
            self._incidents[incident.id] = incident
            self._newest[incident.key] = incident.id
            self._asks(before.last_event_id if before else "", incident.last_event_id)
        if subject := plan.subject:
            earlier = self._subjects.get(subject.key)
            self._subjects[subject.key] = subject
            self._asks(earlier.event_id if earlier else "", subject.event_id)
        self._asks(event.id, "")

    def _asks(self, old: str, new: str) -> None:
        """An event that nobody asks for any more is forgotten."""
        self._asked[new] += 1
        self._asked[old] -= 1
        if self._asked[old] <= 0:
            del self._asked[old]
            self._events.pop(old, None)

    def _owe(self, delivery: Delivery) -> None:
        if delivery.incident_id:
            self._was_told.add((delivery.incident_id, delivery.integration_id))
        if delivery.bundle and delivery.due_at:
            self._bundles[delivery.bundle] = Bundle(
                delivery_id=delivery.id,
                opened_at=delivery.created_at,
                due_at=delivery.due_at,
                severity=delivery.severity,
                is_open=True,
            )

    def _collect(self, plan: Plan) -> None:
        bundles = {each.id: (each.bundle, each.integration_id) for each in plan.deliveries}
        for join in plan.joins:
            known = self._bundles[join.bundle]
            severity = max(known.severity, join.severity)
            self._bundles[join.bundle] = msgspec.structs.replace(known, due_at=join.due_at, severity=severity)
            bundles[join.delivery_id] = join.bundle, join.integration_id
        for item in plan.items:
            if item.incident_id:
                bundle, integration_id = bundles[item.delivery_id]
                self._members.setdefault(bundle, {})[item.incident_id] = None
                self._was_told.add((item.incident_id, integration_id))

    def _set(self, timer: Timer) -> None:
        self._timers[identity(timer)] = timer
        heappush(self._queue, (timer.due_at, identity(timer)))

    def due(self, until: datetime) -> Iterator[Timer]:
        """Timers that come due until then, each taken away, the first one first."""
        while self._queue and self._queue[0][0] <= until:
            due_at, which = heappop(self._queue)
            timer = self._timers.get(which)
            if timer is not None and timer.due_at == due_at:  # else another one took its place
                del self._timers[which]
                yield timer
