"""What other rules would have said of events that have happened. Pure: nothing is written, nobody is told.

Both configurations are played over the same events, each with a memory of its own, on the events' own clock: groups,
digests, quiet hours, reminders and escalations come when they would have come. What people did meanwhile
(acknowledged, resolved, silenced) is played at its time, on what was failing then: it was about a problem, not about a
rule. What they did before the first event is not known here.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from itertools import count
from typing import Final, NamedTuple

import msgspec

from sidecar.core.deeds import Deed
from sidecar.core.draft import Plan, Present
from sidecar.core.follow import followed
from sidecar.core.match import Rulebook, mismatch
from sidecar.core.memory import Memory
from sidecar.core.model import Delivery, Event, Severity
from sidecar.core.plan import plan, unwanted
from sidecar.core.record import Silence
from sidecar.core.render import title
from sidecar.core.timers import Clockwork
from sidecar.core.truth import is_about_now, untrue

EXAMPLES: Final = 5
"""Events that are named for each kind of difference."""
NEVER: Final = datetime.max.replace(tzinfo=UTC)


class Example(msgspec.Struct, frozen=True):
    """An event that one configuration tells of and the other does not, and what the new one says of it."""

    event_id: str
    event_type: str
    severity: str
    at: datetime
    title: str
    reason: str


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """Messages to one integration, before and after; events that it would newly hear of, or no longer."""

    integration_id: str
    before: int
    after: int
    gained: int
    lost: int
    gained_examples: tuple[Example, ...]
    lost_examples: tuple[Example, ...]


class Simulation(msgspec.Struct, frozen=True, kw_only=True):
    """`silent`: critical events that somebody was told of and nobody would be; the first of `silent_count`."""

    events: int
    since: datetime | None
    until: datetime
    silent_count: int
    silent: tuple[Example, ...]
    integrations: tuple[Change, ...]


class Past(NamedTuple):
    """What has happened: events, the oldest first, and what people did."""

    events: Iterable[Event]
    silences: Sequence[Silence] = ()
    deeds: Sequence[Deed] = ()


class Waiting(msgspec.Struct):
    """A message that is told only if it is true when it is due, and what it is about."""

    delivery: Delivery
    due_at: datetime
    incident_ids: set[str]


class Player:
    """One configuration, playing. `said` is called with every message that it tells, most as they are put down."""

    def __init__(
        self,
        rulebook: Rulebook,
        silences: Iterable[Silence],
        said: Callable[[Delivery], None],
        new_id: Callable[[str], str] | None = None,
        deeds: Iterable[Deed] = (),
    ) -> None:
        self._rulebook, self._said = rulebook, said
        self._memory = Memory(silences)
        self._new_id = new_id or numbered()
        self._deeds = deque(deeds)
        self._waiting: dict[str, Waiting] = {}
        self._soonest = NEVER

    def play(self, event: Event) -> Plan:
        """What happens until this event, and then what follows from it."""
        self.pass_time(event.received_at)
        decided = plan(event, self._rulebook, self._memory, self._new_id, unwanted_limit=0)
        self._follow(event, decided)
        return decided

    def pass_time(self, until: datetime) -> None:
        """What people did, and what comes due by itself; in the same instant, that comes first."""
        while self._deeds and self._deeds[0].at <= until:
            deed = self._deeds.popleft()
            self._come_due(deed.at)
            self._do(deed)
        self._come_due(until)

    def _do(self, deed: Deed) -> None:
        incident = self._memory.incident(deed.key)
        event = self._memory.event(incident.last_event_id) if incident else None
        if incident is None or event is None or not incident.is_open:
            return
        after, told = deed.done(incident), Plan()
        if deed.kind != "expired":
            present = Present(self._rulebook.config, self._memory, deed.at, self._new_id)
            told = followed(present, event, after, deed.kind)
        self._follow(event, msgspec.structs.replace(told, incident=after))

    def _come_due(self, until: datetime) -> None:
        for timer in self._memory.due(until):
            clockwork = Clockwork(Present(self._rulebook.config, self._memory, timer.due_at, self._new_id))
            for fired in clockwork.fire(timer):
                self._follow(fired.event, fired.plan)
        if self._soonest <= until:
            for each in [each for each in self._waiting.values() if each.due_at <= until]:
                del self._waiting[each.delivery.id]
                self._tell_if_true(each)
            self._soonest = min((each.due_at for each in self._waiting.values()), default=NEVER)

    def _follow(self, event: Event, decided: Plan) -> None:
        self._memory.apply(event, decided)
        for delivery in decided.deliveries:
            if is_about_now(delivery):
                about = {delivery.incident_id} if delivery.incident_id else set()
                waiting = Waiting(delivery, delivery.due_at or delivery.created_at, about)
                self._waiting[delivery.id], self._soonest = waiting, min(self._soonest, waiting.due_at)
            else:
                self._said(delivery)
        if self._waiting:
            self._collect(decided)

    def _collect(self, decided: Plan) -> None:
        for join in decided.joins:
            if join.delivery_id in self._waiting:
                self._waiting[join.delivery_id].due_at = join.due_at
        for item in decided.items:
            if item.incident_id and item.delivery_id in self._waiting:
                self._waiting[item.delivery_id].incident_ids.add(item.incident_id)

    def _tell_if_true(self, waiting: Waiting) -> None:
        """Only events and deeds change what is true here, so it is the same now as when it was due."""
        found = [self._memory.incident_by_id(each) for each in waiting.incident_ids]
        if not untrue(waiting.delivery, self._rulebook.config, [each for each in found if each]):
            self._said(waiting.delivery)


def numbered() -> Callable[[str], str]:
    numbers = count(1)
    return lambda prefix: f"{prefix}_{next(numbers)}"


def simulate(
    past: Past,
    before: Rulebook,
    after: Rulebook,
    *,
    since: datetime | None,
    until: datetime,
) -> Simulation:
    """Play the past. Events before `since` only set the scene."""
    told = Comparison(after, since, until)
    old = Player(before, past.silences, told.said_before, deeds=past.deeds)
    new = Player(after, past.silences, told.said_after, deeds=past.deeds)
    for event in past.events:
        told.compare(event, old.play(event), new.play(event))
    old.pass_time(until)
    new.pass_time(until)
    return told.result(before, after)


class Comparison:
    """Counts messages by integration, and keeps examples of what differs."""

    def __init__(self, rulebook: Rulebook, since: datetime | None, until: datetime) -> None:
        self._rulebook, self._since, self._until = rulebook, since, until
        self._events = 0
        self._before: Counter[str] = Counter()
        self._after: Counter[str] = Counter()
        self._gained: Counter[str] = Counter()
        self._lost: Counter[str] = Counter()
        self._examples: dict[tuple[str, str], list[Example]] = {}
        self._silent: list[Example] = []
        self._silent_count = 0

    def said_before(self, delivery: Delivery) -> None:
        self._before[delivery.integration_id] += self._counts(delivery.created_at)

    def said_after(self, delivery: Delivery) -> None:
        self._after[delivery.integration_id] += self._counts(delivery.created_at)

    def _counts(self, at: datetime) -> bool:
        return self._since is None or at >= self._since

    def compare(self, event: Event, old: Plan, new: Plan) -> None:
        if not self._counts(event.received_at):
            return
        self._events += 1
        if old.unrouted and new.unrouted:
            return
        had, has = told_of(old), told_of(new)
        for integration_id in has - had:
            self._gained[integration_id] += 1
            self._keep("gained", integration_id, event, old, new)
        for integration_id in had - has:
            self._lost[integration_id] += 1
            self._keep("lost", integration_id, event, old, new)
        if had and not has and event.severity == Severity.critical:
            self._silent_count += 1
            if len(self._silent) < EXAMPLES:
                self._silent.append(self._example(event, old, new, None))

    def _keep(self, kind: str, integration_id: str, event: Event, old: Plan, new: Plan) -> None:
        kept = self._examples.setdefault((kind, integration_id), [])
        if len(kept) < EXAMPLES:
            kept.append(self._example(event, old, new, integration_id))

    def _example(self, event: Event, old: Plan, new: Plan, integration_id: str | None) -> Example:
        """With the first decision about this integration (None: about any) as the reason, or else the first refusal."""
        about = [
            each.reason
            for each in new.decisions
            if each.integration_id and integration_id in (None, each.integration_id)
        ]
        return Example(
            event_id=event.id,
            event_type=event.event_type,
            severity=event.severity.name,
            at=event.received_at,
            title=title(event)[:200],
            reason=(about or [*refusals(event, self._rulebook, old), "no rule wants it"])[0],
        )

    def result(self, before: Rulebook, after: Rulebook) -> Simulation:
        ids = dict.fromkeys([*after.config.integrations, *before.config.integrations])
        return Simulation(
            events=self._events,
            since=self._since,
            until=self._until,
            silent_count=self._silent_count,
            silent=tuple(self._silent),
            integrations=tuple(self._change(each) for each in ids),
        )

    def _change(self, integration_id: str) -> Change:
        return Change(
            integration_id=integration_id,
            before=self._before[integration_id],
            after=self._after[integration_id],
            gained=self._gained[integration_id],
            lost=self._lost[integration_id],
            gained_examples=tuple(self._examples.get(("gained", integration_id), ())),
            lost_examples=tuple(self._examples.get(("lost", integration_id), ())),
        )


def told_of(decided: Plan) -> set[str]:
    """The integrations that are told of an event, at once or later."""
    return {each.integration_id for each in decided.decisions if each.delivery_id and each.integration_id}


def refusals(event: Event, rulebook: Rulebook, old: Plan) -> list[str]:
    """Why the rules do not want an event; the one that told of it before comes first."""
    told = {each.rule_id for each in old.decisions if each.delivery_id}
    rules = sorted(rulebook.about(event.event_type).rules, key=lambda rule: rule.id not in told)
    said = [mismatch(rule, event) if rule.enabled else f"the rule '{rule.id}' is disabled" for rule in rules]
    return [why for why in said if why] or [each.reason for each in unwanted(event, rulebook)]
