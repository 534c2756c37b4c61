"""What comes due by itself: reminders, escalations, the end of flapping, groups that are still open, ended silences.

Pure, and decided by the configuration of now: a rule that has gone, or wants it no longer, says nothing.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

import msgspec

from sidecar.core.config import Escalation, Rule
from sidecar.core.draft import Draft, Plan, Present
from sidecar.core.incident import Incident, Subject, calmed
from sidecar.core.model import Event
from sidecar.core.record import Silenced, Timer
from sidecar.core.turns import told_or_opened


class Fired(msgspec.Struct, frozen=True):
    """What follows for one event that is stored already; its plan's decisions are added to that event's."""

    event: Event
    plan: Plan


class Clockwork:
    """Fires timers."""

    def __init__(self, present: Present) -> None:
        self._present = present
        self._config, self._record, self._now, _ = present

    def fire(self, timer: Timer) -> Iterator[Fired]:
        """What follows, one after the other: each is to be written down before the next one is asked for."""
        fired = {
            "reminder": self._remind,
            "escalation": self._escalate,
            "calm": self._calm,
            "repeat": self._repeat,
            "silence": self._end_silence,
        }[timer.kind](timer)
        yield from (each for each in fired if each is not None)

    # ------------------------------------------------------------------ about one incident

    def _remind(self, timer: Timer) -> Iterable[Fired | None]:
        rule, incident = self._rule(timer), self._record.incident_by_id(timer.subject_id)
        policy = rule.still_failing if rule and "still_failing" in rule.on else None
        if rule is None or incident is None or policy is None or policy.or_after is None:
            return ()
        if not incident.is_open or incident.acknowledged_at:
            return ()
        draft = self._about(incident)
        if draft is None:
            return ()
        due_at = told_or_opened(incident, rule) + policy.or_after
        if due_at <= self._now:
            told = None if self._is_flapping(incident) else draft.tell(rule, rule.integration_ids, "reminder")
            draft.matched(rule, self._now if told else None, told)
            due_at = (told or self._now) + policy.or_after  # one that quiet hours hold is the only one
        draft.later("reminder", incident.id, due_at, rule_id=rule.id)
        return [Fired(draft.event, draft.plan())]

    def _escalate(self, timer: Timer) -> Iterable[Fired | None]:
        rule, incident = self._rule(timer), self._record.incident_by_id(timer.subject_id)
        if rule is None or incident is None or not incident.is_open or timer.step >= len(rule.escalate):
            return ()
        step, draft = rule.escalate[timer.step], self._about(incident)
        if draft is None or not is_wanted(step, incident):
            return ()
        draft.tell(rule, step.integration_ids, "escalated")
        return [Fired(draft.event, draft.plan())]

    def _calm(self, timer: Timer) -> Iterable[Fired | None]:
        subject = self._record.subject(timer.subject_id)
        incident = self._record.incident_by_id(subject.incident_id) if subject else None
        event = self._record.event(subject.event_id) if subject else None
        if subject is None or incident is None or event is None:
            return ()
        draft = self._draft(event, incident, subject)
        for rule in self._rules(subject.owed):
            told = draft.tell(rule, subject.owed[rule.id], "calmed")
            draft.matched(rule, self._now if told else None, told)
        draft.subject = calmed(subject)
        return [Fired(event, draft.plan())]

    # ------------------------------------------------------------------ about several

    def _repeat(self, timer: Timer) -> Iterable[Fired | None]:
        """A group that is still open is told again, some time after its last message."""
        rule, bundle = self._rule(timer), self._record.bundle(timer.subject_id, self._now)
        if rule is None or rule.group is None or bundle is None or timer.integration_id not in rule.integration_ids:
            return ()
        members = [(each, event) for each in self._record.open_in(timer.subject_id) if (event := self._last(each))]
        if not members:
            return ()
        incident, event = members[0]
        draft = self._draft(event, incident, None)
        due_at = bundle.due_at + rule.group.repeat
        if due_at <= self._now:
            due_at = self._now + rule.group.repeat
            draft.tell_group(rule, timer.integration_id, timer.subject_id, members)
        draft.later("repeat", timer.subject_id, due_at, rule_id=rule.id, integration_id=timer.integration_id)
        return [Fired(event, draft.plan())]

    def _end_silence(self, timer: Timer) -> Iterator[Fired | None]:
        """What still fails when a silence ends is told once."""
        about: dict[str, list[Silenced]] = {}
        for each in self._record.silenced(timer.subject_id):
            about.setdefault(each.incident_id, []).append(each)
        for incident in self._still_open(about):
            for rule, integration_ids in self._silenced(about[incident.id], incident):
                yield self._after_silence(rule, incident, integration_ids)

    def _still_open(self, incident_ids: Iterable[str]) -> list[Incident]:
        """The oldest first."""
        found = [self._record.incident_by_id(each) for each in incident_ids]
        return sorted((each for each in found if each and each.is_open), key=lambda each: (each.opened_at, each.key))

    def _silenced(self, about: Iterable[Silenced], incident: Incident) -> Iterator[tuple[Rule, list[str]]]:
        """The rules that would have told of an incident, or called somebody, in the order of the file, and whom."""
        for rule in self._rules({each.rule_id for each in about}):
            told = {each.integration_id for each in about if each.rule_id == rule.id}
            called = [each for step in rule.escalate if is_wanted(step, incident) for each in step.integration_ids]
            if wanted := [each for each in (*rule.integration_ids, *called) if each in told]:
                yield rule, wanted

    def _after_silence(self, rule: Rule, incident: Incident, integration_ids: list[str]) -> Fired | None:
        incident = self._record.incident_by_id(incident.id) or incident  # an earlier rule may have told of it
        event, subject = self._last(incident), self._record.subject(incident.subject)
        if event is None:
            return None
        draft = self._draft(event, incident, subject)
        if subject is not None and subject.flapping_since is not None:
            draft.owe_when_calm(subject, rule, integration_ids)
        else:
            told = draft.tell(rule, integration_ids, "after_silence")
            draft.matched(rule, self._now if told else None, told)
        return Fired(draft.event, draft.plan())

    # ------------------------------------------------------------------ looked up

    def _rule(self, timer: Timer) -> Rule | None:
        rule = self._config.rules.get(timer.rule_id)
        return rule if rule is not None and rule.enabled else None

    def _rules(self, ids: Container[str]) -> list[Rule]:
        return [rule for rule in self._config.rules.values() if rule.enabled and rule.id in ids]

    def _about(self, incident: Incident) -> Draft | None:
        event = self._last(incident)
        return self._draft(event, incident, None) if event else None

    def _last(self, incident: Incident) -> Event | None:
        return self._record.event(incident.last_event_id)

    def _is_flapping(self, incident: Incident) -> bool:
        subject = self._record.subject(incident.subject)
        return subject is not None and subject.flapping_since is not None

    def _draft(self, event: Event, incident: Incident, subject: Subject | None) -> Draft:
        return Draft(self._present, event, incident, subject)


def is_wanted(step: Escalation, incident: Incident) -> bool:
    """Whether an open problem still calls for this step."""
    return step.unless == "recovered" or incident.acknowledged_at is None
