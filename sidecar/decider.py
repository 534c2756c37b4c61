"""Decides about events, and about what comes due by itself, inside of the ledger's commits. How is in `core`."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, Literal

import msgspec

from sidecar.core.draft import Plan, Present
from sidecar.core.follow import followed
from sidecar.core.incident import EXPIRED, EXPIRES_AFTER, Incident, acknowledged, closed
from sidecar.core.match import Rulebook
from sidecar.core.model import Decision, Delivery, Event
from sidecar.core.plan import plan
from sidecar.core.record import Silence, Timer
from sidecar.core.timers import Clockwork
from sidecar.counts import DECIDED, Numbers
from sidecar.errors import FAULTS, ConflictError, NotFoundError
from sidecar.ledger import ALIVE_S, Book

AT_ONCE: Final = 100
"""Timers fired, or incidents expired, in one commit; the next one follows at once."""
LEFT: Final = timedelta(seconds=5)
"""How long what is another notifier's is left to it, before somebody looks whether there is one."""

log = logging.getLogger("notifier.engine")

Owe = Callable[[Book, Event, Sequence[Delivery]], None]


class Decider:
    """`owe` is called with the messages that follow, `wake` with a time to look again; verdicts are counted."""

    def __init__(
        self,
        current: Callable[[], Rulebook | None],
        now: Callable[[], datetime],
        new_id: Callable[[str], str],
        owe: Owe,
        wake: Callable[[datetime], None],
        coming: Numbers,
    ) -> None:
        self._current, self._now, self._new_id = current, now, new_id
        self._owe, self._wake, self._coming = owe, wake, coming
        self._next: datetime | None = datetime.min.replace(tzinfo=now().tzinfo)

    # ------------------------------------------------------------------ events

    def take(self, book: Book, event: Event, rulebook: Rulebook) -> None:
        """Decide about a new event, and store it with what follows."""
        decided = self._plan(book, event, rulebook)
        book.take(event, decided)
        self._follow(book, event, decided)

    def decide(self, book: Book, event: Event, rulebook: Rulebook) -> None:
        """Decide about an event that has been stored undecided."""
        decided = self._plan(book, event, rulebook)
        book.decide(event, decided)
        self._follow(book, event, decided)

    def _plan(self, book: Book, event: Event, rulebook: Rulebook) -> Plan:
        """An event is stored even if it cannot be decided about."""
        try:
            return plan(event, rulebook, book.record, self._new_id)
        except FAULTS:
            raise
        except Exception as error:  # noqa: BLE001  # a bug in a rule must not lose events
            why = bug("deciding", error)
            log.error(
                "event %s: %s", event.id, why, extra={"event_id": event.id}
            )  # a traceback may hold what it is about
            lost = Decision(rule_id="", rule_name="", integration_id=None, verdict="failed", reason=why)
            return Plan(decisions=(lost,))

    def _follow(self, book: Book, event: Event, decided: Plan) -> None:
        self._count(decided)
        self._owe(book, event, decided.deliveries)
        self._expect(decided.timers)

    def _count(self, decided: Plan) -> None:
        for decision in decided.decisions:
            self._coming.count(DECIDED, decision.verdict)

    # ------------------------------------------------------------------ timers

    @property
    def is_due(self) -> bool:
        """Whether time has made something due that comes before the next event. From any thread."""
        return self._next is not None and self._next <= self._now()

    def look_again(self) -> None:
        """What is due next may be something else: a commit failed, or another notifier has written."""
        self._next = datetime.min.replace(tzinfo=self._now().tzinfo)

    def fire(self, book: Book) -> datetime | None:
        """Do what is due; when to look again."""
        rulebook, now = self._current(), self._now()
        if rulebook is None or not self.is_due:
            return self._next
        if book.is_shared and self._is_quiet(book, now):
            return self._next
        left = self._left_to_others(book, rulebook)
        timers = book.record.take_timers(now, AT_ONCE, left)
        clockwork = Clockwork(Present(rulebook.config, book.record, now, self._new_id))
        for timer in timers:
            self._fire(book, clockwork, timer)
        self._next = now if len(timers) == AT_ONCE else book.record.next_timer(left)
        if left:
            self._next = min(self._next or now + LEFT, now + LEFT)
            self._wake(self._next)
        return self._next

    def _is_quiet(self, book: Book, now: datetime) -> bool:
        """Whether nothing is due: every other's commit lets this be asked."""
        first = book.record.next_timer()
        if first is not None and first <= now:
            return False
        self._next = first
        return True

    def _left_to_others(self, book: Book, rulebook: Rulebook) -> list[str]:
        """The rules that only other notifiers on the ledger know, while notifier.yaml goes from one to the next."""
        if not book.is_shared:
            return []
        return sorted(book.replicas.known("rules", ALIVE_S) - rulebook.config.rules.keys())

    def _fire(self, book: Book, clockwork: Clockwork, timer: Timer) -> None:
        try:
            for fired in clockwork.fire(timer):
                book.decide_more(fired.event, fired.plan)
                self._count(fired.plan)
                self._owe(book, fired.event, fired.plan.deliveries)
        except FAULTS:
            raise
        except Exception as error:  # noqa: BLE001  # one timer's bug must not stop the others
            log.error("%s of '%s': %s", timer.kind, timer.rule_id, bug("deciding", error))

    def _expect(self, timers: Sequence[Timer]) -> None:
        for timer in timers:
            if self._next is None or timer.due_at < self._next:
                self._next = timer.due_at
                self._wake(timer.due_at)

    # ------------------------------------------------------------------ what people do

    def acknowledge(self, book: Book, incident_id: str, by: str) -> Incident:
        """Somebody takes care of it: nobody is reminded, and nothing escalates. Raises NotFoundError, ConflictError."""
        incident = open_incident(book, incident_id)
        if incident.acknowledged_at is None:
            incident = acknowledged(incident, self._now(), by)
            book.record.save_incident(incident)
            self._tell_followers(book, incident, "acknowledged")
        return incident

    def resolve(self, book: Book, incident_id: str, by: str) -> Incident:
        """A person says that it is over; the next failure opens another one. Raises NotFoundError, ConflictError."""
        incident = closed(open_incident(book, incident_id), self._now(), by)
        book.record.save_incident(incident)
        self._tell_followers(book, incident, "closed")
        return incident

    def _tell_followers(self, book: Book, incident: Incident, turn: Literal["acknowledged", "closed"]) -> None:
        rulebook, event = self._current(), book.record.event(incident.last_event_id)
        if rulebook is None or event is None:
            return
        told = followed(Present(rulebook.config, book.record, self._now(), self._new_id), event, incident, turn)
        book.decide_more(event, told)
        self._count(told)
        self._owe(book, event, told.deliveries)

    def silence(self, book: Book, silence: Silence) -> Silence:
        book.record.add_silence(silence)
        timer = Timer(kind="silence", due_at=silence.until, subject_id=silence.id)
        book.record.set_timer(timer)
        self._expect([timer])
        return silence

    def end_silence(self, book: Book, silence_id: str, by: str) -> Silence:
        """End it now; what still fails is told. Raises NotFoundError, ConflictError if it has ended."""
        known = book.record.silence(silence_id)
        if known is None:
            raise NotFoundError("there is no silence with this id; GET …/silences lists them")
        if known.ended_at is not None or known.until <= self._now():
            raise ConflictError("this silence has ended already")
        book.record.end_silence(silence_id, by, self._now())
        timer = Timer(kind="silence", due_at=self._now(), subject_id=silence_id)
        book.record.set_timer(timer)
        self._expect([timer])
        return msgspec.structs.replace(known, ended_at=self._now())

    # ------------------------------------------------------------------ clearing up

    def expire(self, book: Book) -> int:
        """Close incidents that nothing was heard of for long. How many."""
        now = self._now()
        expired = book.record.expired(now - EXPIRES_AFTER, AT_ONCE)
        for incident in expired:
            book.record.save_incident(closed(incident, now, EXPIRED))
        return len(expired)


def open_incident(book: Book, incident_id: str) -> Incident:
    incident = book.record.incident_by_id(incident_id)
    if incident is None:
        raise NotFoundError("there is no incident with this id; GET …/incidents lists them")
    if not incident.is_open:
        raise ConflictError(f"this incident is over, by {incident.closed_by}")
    return incident


def bug(channel: str, error: Exception) -> str:
    """Where our code broke. Without the error's own text, which may hold a secret."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"a bug in {channel}: {type(error).__name__} at {Path(place.filename).name}:{place.lineno}"
