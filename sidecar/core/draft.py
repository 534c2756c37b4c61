"""A plan in the making: what is told about one event, by which rules, and everything that has to be written down."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Final, NamedTuple

import msgspec

from sidecar.core.config import Config, Integration, Rule
from sidecar.core.incident import Incident, Subject, clock, occasion
from sidecar.core.model import Decision, Delivery, Event, Severity, Turn, Verdict
from sidecar.core.noise import Matter, Slot, common_of, dedupe_key, duplicate, held, silence_of, slot
from sidecar.core.record import Item, Record, Silence, Silenced, Timer, TimerKind, Told
from sidecar.core.turns import NotTold

TURNS: Final[dict[Turn, str]] = {
    "event": "",
    "first_failure": "the first failure",
    "still_failing": "it still fails",
    "recovered": "the recovery",
    "reminder": "a reminder, it is still failing",
    "escalated": "escalated",
    "flapping": "it keeps changing",
    "calmed": "it has calmed",
    "after_silence": "still failing after the silence",
    "acknowledged": "somebody takes care of it",
    "closed": "somebody closed it",
}


class Join(msgspec.Struct, frozen=True):
    """A message that is waiting gets one more event, and may become due later or more severe."""

    delivery_id: str
    bundle: str
    integration_id: str
    due_at: datetime
    severity: Severity


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What follows from one event, to be written down together.

    A delivery that can never be made is there too, already failed, to be replayed. `incident` and `subject` are as
    they are now; None where the event is about neither.
    """

    decisions: tuple[Decision, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    joins: tuple[Join, ...] = ()
    items: tuple[Item, ...] = ()
    incident: Incident | None = None
    subject: Subject | None = None
    timers: tuple[Timer, ...] = ()
    told: tuple[tuple[str, Told], ...] = ()
    silenced: tuple[Silenced, ...] = ()

    @property
    def unrouted(self) -> bool:
        """Whether nobody is told."""
        return not self.deliveries and not self.joins


class Present(NamedTuple):
    """What decisions depend on, beside the event. `new_id`: given "dlv" or "inc", a unique id."""

    config: Config
    record: Record
    now: datetime
    new_id: Callable[[str], str]


class Draft:
    """What is told about an event; `incident` and `subject` are what it is about, if it is about any."""

    def __init__(self, present: Present, event: Event, incident: Incident | None, subject: Subject | None) -> None:
        self.event, self.incident, self.subject = event, incident, subject
        self.config, self.record, self.now, self.new_id = present
        self.decisions: list[Decision] = []
        self.timers: list[Timer] = []
        self._deliveries: list[Delivery] = []
        self._joins: list[Join] = []
        self._items: list[Item] = []
        self._told: dict[str, Told] = {}
        self._silenced: list[Silenced] = []
        self._first: dict[str, Rule] = {}
        self._due: dict[str, datetime] = {}

    def plan(self) -> Plan:
        return Plan(
            decisions=tuple(self.decisions),
            deliveries=tuple(self._deliveries),
            joins=tuple(self._joins),
            items=tuple(self._items),
            incident=self.incident,
            subject=self.subject,
            timers=tuple(self.timers),
            told=tuple(self._told.items()),
            silenced=tuple(self._silenced),
        )

    # ------------------------------------------------------------------ told, or not

    def tell(self, rule: Rule, integration_ids: Iterable[str], turn: Turn) -> datetime | None:
        """Tell these integrations; when the first of their messages is due, None if nobody is told.

        Who hears of it by an earlier rule is told, and so is who should hear of it and cannot: it is not kept quiet.
        """
        known = self.config.integrations
        matters = [
            Matter(event=self.event, turn=turn, rule=rule, integration=known[each], now=self.now)
            for each in dict.fromkeys(integration_ids)
            if each in known
        ]
        if not matters:
            self._decide(rule, None, "waiting", f"rule '{rule.id}' matches, and tells nobody at once")
        due = [at for matter in matters if (at := self._route(matter)) is not None]
        return min(due, default=None)

    def tell_nobody(self, rule: Rule, why: NotTold) -> None:
        """A rule that this concerns says nothing; for each of its integrations the same verdict."""
        for integration_id in dict.fromkeys(rule.integration_ids) or (None,):
            self._decide(rule, integration_id, why.verdict, why.reason)

    def _route(self, matter: Matter) -> datetime | None:
        rule, integration = matter.rule, matter.integration
        first = self._first.setdefault(integration.id, rule)
        if first is not rule:
            reason = f"rule '{first.id}' already tells '{integration.id}' about this event"
            self._decide(rule, integration.id, "deduplicated", reason)
        elif (due_at := self._put_down(matter)) is not None:
            self._due[integration.id] = due_at
        return self._due.get(integration.id)

    def _put_down(self, matter: Matter) -> datetime | None:
        """The message that this integration is owed; when it is due, None if it is owed none."""
        why_not = self._why_not(matter)
        if why_not is None and matter.integration.broken:
            self._fail(matter)
            return self.now
        chosen = why_not or self._slot(matter)
        if isinstance(chosen, NotTold):
            self._decide(matter.rule, matter.integration.id, chosen.verdict, chosen.reason)
            return None
        self._owe(matter, chosen)
        return chosen.due_at

    def _why_not(self, matter: Matter) -> NotTold | None:
        integration = matter.integration
        if not integration.enabled:
            return NotTold("integration_disabled", f"the integration '{integration.id}' is disabled")
        if integration.channel.forwards:
            return None
        return self._silence(matter) or duplicate(matter, self.record)

    def _silence(self, matter: Matter) -> NotTold | None:
        incident, found = self.incident, self._silence_of(matter)
        if found is None or self._ends(matter):
            return None
        if incident is not None and incident.is_open:
            self._silenced.append(
                Silenced(
                    silence_id=found.id,
                    rule_id=matter.rule.id,
                    integration_id=matter.integration.id,
                    incident_id=incident.id,
                )
            )
        reason = f"silenced until {clock(found.until)} by {found.author}: {found.reason} ({found.id})"
        return NotTold("silenced", reason)

    def _silence_of(self, matter: Matter) -> Silence | None:
        return silence_of(self.record.silences(self.now), matter, self.incident.id if self.incident else None)

    def _ends(self, matter: Matter) -> bool:
        """Whether it is the end of what this service still shows as failing, which no silence keeps from it."""
        incident, integration = self.incident, matter.integration
        return (
            incident is not None
            and matter.turn == "recovered"
            and integration.channel.follows(integration.settings)
            and self.record.was_told(incident.id, integration.id)
        )

    def _in_silence(self, matter: Matter) -> bool:
        return self._ends(matter) and self._silence_of(matter) is not None

    def _slot(self, matter: Matter) -> Slot | NotTold:
        """What is told in spite of a silence does not wait for others: it is about one message, which it mends."""
        if not matter.integration.channel.tracks_incidents and self._in_silence(matter):
            return Slot(due_at=self.now)
        return slot(matter, self.config, self.record)

    def tell_group(
        self, rule: Rule, integration_id: str, bundle: str, members: Sequence[tuple[Incident, Event]]
    ) -> None:
        """Tell again of everything in a group that is open."""
        matter = Matter(
            event=self.event,
            turn="reminder",
            rule=rule,
            integration=self.config.integrations[integration_id],
            now=self.now,
        )
        if why := self._why_not(matter):
            self._decide(rule, integration_id, why.verdict, why.reason)
            return
        chosen = held(matter, Slot(due_at=self.now, bundle=bundle, collected="group"), self.config)
        delivery = self._delivery(matter, chosen)
        self._deliveries.append(delivery)
        self._items += [Item(delivery.id, event.id, incident.id) for incident, event in members]
        self._decide(rule, integration_id, chosen.verdict, self._matches(matter), delivery.id)

    # ------------------------------------------------------------------ written down

    def _owe(self, matter: Matter, chosen: Slot) -> None:
        rule, incident = matter.rule, self.incident
        if rule.dedupe:
            self._told[dedupe_key(rule, rule.dedupe, self.event)] = Told(self.now, self.event.id)
        delivery_id = chosen.joins
        if chosen.joins:
            joined = Join(chosen.joins, chosen.bundle, matter.integration.id, chosen.due_at, self.event.severity)
            self._joins.append(joined)
        else:
            delivery = self._delivery(matter, chosen)
            self._deliveries.append(delivery)
            delivery_id = delivery.id
            self._repeat_later(matter, chosen)
        if chosen.bundle:
            self._items.append(Item(delivery_id, self.event.id, incident.id if incident else None))
        words = "; ".join(part for part in (self._matches(matter), chosen.reason) if part)
        self._decide(rule, matter.integration.id, chosen.verdict, words, delivery_id)

    def _matches(self, matter: Matter) -> str:
        turn = TURNS[matter.turn]
        return f"rule '{matter.rule.id}' matches{f': {turn}' if turn else ''}"

    def _delivery(self, matter: Matter, chosen: Slot) -> Delivery:
        incident = self.incident
        said = occasion(matter.turn, incident, self.subject)
        if self._in_silence(matter):
            said = msgspec.structs.replace(said, in_silence=True)
        if chosen.collected:
            lines = matter.rule.group.max_items if matter.rule.group else said.lines
            common = common_of(matter) if chosen.collected == "group" else ()
            said = msgspec.structs.replace(said, collected=chosen.collected, common=common, lines=lines)
        return msgspec.structs.replace(
            owed(self.event, matter.rule.id, matter.integration, self.new_id("dlv")),
            created_at=self.now,
            due_at=chosen.due_at,
            incident_id=incident.id if incident else None,
            occasion=said,
            bundle=chosen.bundle,
            at_time_of_day=chosen.at_time_of_day,
        )

    def _fail(self, matter: Matter) -> None:
        """It can never be made, and is there to be replayed."""
        broken = matter.integration.broken
        delivery = self._delivery(matter, Slot(due_at=self.now))
        self._deliveries.append(msgspec.structs.replace(delivery, state="failed", due_at=None, problem=broken))
        self._decide(matter.rule, matter.integration.id, "integration_broken", broken, delivery.id)

    def _decide(
        self, rule: Rule, integration_id: str | None, verdict: Verdict, reason: str, delivery_id: str | None = None
    ) -> None:
        self.decisions.append(
            Decision(
                rule_id=rule.id,
                rule_name=rule.name,
                integration_id=integration_id,
                verdict=verdict,
                reason=reason,
                delivery_id=delivery_id,
            )
        )

    # ------------------------------------------------------------------ what comes later

    def matched(self, rule: Rule, told_at: datetime | None, due_at: datetime | None) -> None:
        """A failure concerns this rule: the incident remembers it, and what the rule wants later is put down.

        `told_at`: when somebody was told now; `due_at`: when the first of the messages goes out.
        """
        incident = self.incident
        if incident is None or not incident.is_open:
            return
        is_new, before = rule.id not in incident.rules, incident.rules.get(rule.id)
        if is_new and rule.still_failing and rule.still_failing.or_after and "still_failing" in rule.on:
            self.later("reminder", incident.id, self.now + rule.still_failing.or_after, rule_id=rule.id)
        begins = told_at or (None if self._has_somebody(rule) else self.now)
        if begins and before is None:
            for step, escalation in enumerate(rule.escalate):
                at = (due_at or begins) + escalation.after
                self.later("escalation", incident.id, at, rule_id=rule.id, step=step)
        rules = incident.rules | {rule.id: begins or before}
        self.incident = msgspec.structs.replace(incident, rules=rules)

    def _has_somebody(self, rule: Rule) -> bool:
        """Whether there is anybody whom the rule tells at once."""
        known = self.config.integrations
        return any(known[each].enabled for each in rule.integration_ids if each in known)

    def owe_when_calm(self, subject: Subject, rule: Rule, integration_ids: Iterable[str]) -> None:
        """These integrations are told when it has calmed."""
        known = subject.owed.get(rule.id, ())
        owed = subject.owed | {rule.id: tuple(dict.fromkeys([*known, *integration_ids]))}
        self.subject = msgspec.structs.replace(subject, owed=owed)

    def later(  # the fields of a Timer
        self,
        kind: TimerKind,
        subject_id: str,
        due_at: datetime,
        *,
        rule_id: str = "",
        integration_id: str = "",
        step: int = 0,
    ) -> None:
        timer = Timer(
            kind=kind,
            due_at=due_at,
            subject_id=subject_id,
            rule_id=rule_id,
            integration_id=integration_id,
            step=step,
        )
        self.timers.append(timer)

    def _repeat_later(self, matter: Matter, chosen: Slot) -> None:
        group = matter.rule.group
        if group and chosen.collected == "group" and self.incident is not None and self.incident.is_open:
            at = chosen.due_at + group.repeat
            self.later("repeat", chosen.bundle, at, rule_id=matter.rule.id, integration_id=matter.integration.id)


def owed(event: Event, rule_id: str | None, integration: Integration, delivery_id: str) -> Delivery:
    """The message that this integration is owed about this event, due at once."""
    return Delivery(
        id=delivery_id,
        event_id=event.id,
        event_type=event.event_type,
        severity=event.severity,
        rule_id=rule_id,
        integration_id=integration.id,
        integration_type=integration.type,
        integration_name=integration.name,
        recipient=integration.recipient,
        created_at=event.received_at,
        due_at=event.received_at,
    )
