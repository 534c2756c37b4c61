"""READ FIRST. The whole of it: an event is accepted, decided and written down; what is due is delivered and settled.

    accept:       read → match → plan ──record──> LEDGER           then the sender gets its 202
    claim, attempt, settle:  LEDGER ──claim──> render → send → next_due ──settle──> LEDGER

Nothing flows backwards: only the ledger feeds the second half, and whatever happens next is a row with a due time.
Decisions are pure functions in `core`; the effects are the ledger, the wire and what `Surroundings` draws.
"""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, Final

import msgspec

from sidecar.alerts import compare, over, tell
from sidecar.core.alerts import Alert
from sidecar.core.attachments import brought, with_paths
from sidecar.core.channel import Failed, Link, Message, Outcome, Sent, Wire
from sidecar.core.config import EMPTY, Config, Integration, Settings
from sidecar.core.draft import owed
from sidecar.core.intake import Incoming, is_forwarded, read_event, repeat_key
from sidecar.core.lane import WELL, Lane
from sidecar.core.links import offers
from sidecar.core.match import Rulebook
from sidecar.core.model import TEST_EVENT_TYPE, Attachment, Attempt, Decision, Delivery, DeliveryState, Event, Severity
from sidecar.core.render import plain, preview
from sidecar.core.retry import next_due
from sidecar.core.templates import message
from sidecar.core.trace import Trace
from sidecar.core.truth import is_about_now, untrue
from sidecar.core.words import cut, one_line
from sidecar.counts import (
    ACCEPTED,
    ATTEMPT_S,
    ATTEMPTED,
    RECEIVED,
    REJECTED,
    REPEATED,
    TEMPLATES,
    Counts,
    how,
    known_source,
    known_type,
)
from sidecar.decider import Decider, bug
from sidecar.errors import FAULTS, IdempotencyError, InvalidError, NotFoundError, Problem, UnavailableError
from sidecar.handover import FALLBACK_AFTER, LOOK_AGAIN, give_to_fallback, into_digest, to_fallback
from sidecar.kept import NO_FILES, Files
from sidecar.lanes import Changed, Lanes
from sidecar.ledger import KNOWS_S, Book, Due, Future, Ledger, Settled, Threads
from sidecar.traces import PASSED_ON, Traces

REASON_LIMIT: Final = 1_000
CATCH_UP: Final = 200
"""Undecided events taken up in one transaction, once there is a usable configuration."""
ITEMS_LIMIT: Final = 500
"""Events of one message that are looked at; those beyond are counted."""
NO_LIMIT: Final = 1 << 30
REMEMBERED: Final = timedelta(hours=24)
"""How long a repeat is recognised by its idempotency key or id."""

NO_THREADS: Final = Threads()

log = logging.getLogger("notifier.engine")


class Surroundings(msgspec.Struct, frozen=True):
    """What the engine must not invent itself: the time, chance, and names; who keeps traces, and files.

    `now` is aware and in UTC; `jitter` lies between 0 and 1; `new_id` is given "evt" or "dlv" and makes a
    unique, URL-safe id.
    """

    now: Callable[[], datetime]
    jitter: Callable[[], float]
    new_id: Callable[[str], str]
    traces: Traces = PASSED_ON
    files: Files = NO_FILES


class Accepted(msgspec.Struct, frozen=True):
    id: str


class Rejected(msgspec.Struct, frozen=True):
    """`index` is the place in the request, from 0."""

    index: int
    reason: str
    problems: list[Problem] = []


class Answer(msgspec.Struct, frozen=True):
    """What the sender of events is told, in the order of its request."""

    accepted: list[Accepted]
    rejected: list[Rejected]


class Replayed(msgspec.Struct, frozen=True):
    """The deliveries that wait again, and why others do not, by id."""

    ids: list[str]
    skipped: dict[str, str]


class Attempted(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a claimed delivery, not yet written down. `untrue`: why it was not sent after all."""

    due: Due
    integration: Integration | None = None
    text: Message | None = None
    outcome: Outcome | None = None
    took_ms: int = 0
    untrue: str = ""


class Engine:
    """`current` gives the rules in force, or None while notifier.yaml has never been usable.

    `lane_changed` is called (on the ledger's thread) when an integration stops, or begins again, to take messages.
    `link_key` signs the links in messages that do something; without it there are none.
    """

    def __init__(
        self,
        current: Callable[[], Rulebook | None],
        ledger: Ledger,
        wire: Wire,
        surroundings: Surroundings,
        lane_changed: Changed = lambda *_: None,
        link_key: Callable[[], bytes] | None = None,
    ) -> None:
        self._current, self._link_key = current, link_key
        self._ledger = ledger
        self._wire = wire
        self._world = surroundings
        self.counts = Counts()
        self.lanes = Lanes(ledger.pages.lanes(), lane_changed)
        self.decider = Decider(
            current, surroundings.now, surroundings.new_id, self._owe, self.lanes.look_again, self.counts.coming
        )
        self._relieved: dict[str, datetime] = {}

    # ------------------------------------------------------------------ the first half: an event comes in

    def accept(self, incoming: Sequence[Incoming], key: str | None = None) -> Future[Answer]:
        """Decide about events and write it all down. Done when it is on disk.

        `key` is the sender's idempotency key for the whole request: a repeat gets the first answer and does nothing.
        The future raises IdempotencyError if the key came with other events, UnavailableError if the disk refuses.
        """
        if self.decider.is_due:  # what was due before this event is decided before it, too
            self._ledger.write(self.decider.fire)
        return self._ledger.write(lambda book: self._accept(book, incoming, key))

    def _accept(self, book: Book, incoming: Sequence[Incoming], key: str | None) -> Answer:
        digest = fingerprint([one.body for one in incoming]) if key is not None else ""
        if key is not None and (known := recall(book, f"key:{key}", digest)):
            return msgspec.json.decode(known, type=Answer)
        answer, counted = Answer([], []), self.counts.coming
        for index, one in enumerate(incoming):
            counted.count(RECEIVED, known_source(one.source))
            try:
                answer.accepted.append(Accepted(self._take(book, one)))
            except InvalidError as error:
                counted.count(REJECTED, "invalid")
                answer.rejected.append(Rejected(index, str(error), error.problems))
            except IdempotencyError as error:
                counted.count(REJECTED, "conflict")
                answer.rejected.append(Rejected(index, str(error), [Problem(path="id", message=str(error))]))
        if key is not None:
            book.remember_answer(f"key:{key}", digest, msgspec.json.encode(answer).decode(), self._world.now())
        return answer

    def _take(self, book: Book, incoming: Incoming) -> str:
        """Decide about one event and store it; its id. An event that came before (by its own id) is not taken twice."""
        now, incoming = self._world.now(), self._with_files(book, incoming)
        event = read_event(incoming, new_id=self._world.new_id("evt"), now=now)
        if is_forwarded(incoming.body) and is_known(book, event):
            self.counts.coming.count(REPEATED)
            return event.id
        if event.source_id:
            key, digest = repeat_key(incoming, event, fingerprint(incoming.body))
            if known := recall(book, key, digest):
                self.counts.coming.count(REPEATED)
                return known
            if book.has_event(event.id):
                event = msgspec.structs.replace(event, id=self._world.new_id("evt"))
            book.remember_answer(key, digest, event.id, now)
        event = self._world.traces.received(event)
        self.counts.coming.count(ACCEPTED, known_type(event.event_type))
        if log.isEnabledFor(logging.DEBUG):
            log.debug("event %s came in: %s", event.id, event.event_type, extra={"event_id": event.id})
        rulebook = self._current()
        if rulebook is None:
            book.add_event(event)  # stays undecided in the ledger until catch_up()
        else:
            self.decider.take(book, event, rulebook)
        return event.id

    def _with_files(self, book: Book, incoming: Incoming) -> Incoming:
        """What came inside of it is on disk before it is, and where others find it who share the ledger."""
        if not (files := brought(incoming.body)):
            return incoming
        paths = {place: self._world.files.keep(content) for place, content in files.items()}
        for content in files.values():
            book.keep_file(content, self._world.now())
        return msgspec.structs.replace(incoming, body=with_paths(incoming.body, paths))

    def _owe(self, book: Book, event: Event, deliveries: Sequence[Delivery]) -> None:
        """Messages have been put down that wait for now, for later, or can never be made."""
        for delivery in deliveries:
            self.lanes.owes([delivery.integration_id])
            if delivery.problem:
                self._hand_over(book, self._config(), Due(delivery, event), delivery.problem)
            elif delivery.due_at and delivery.due_at > self._world.now():
                self.lanes.look_again(delivery.due_at)

    def catch_up(self) -> int:
        """Decide events that were taken while there was no usable configuration; how many there were."""
        total = 0
        while done := self._ledger.write(self._decide_some).result():
            total += done
        return total

    def _decide_some(self, book: Book) -> int:
        rulebook = self._current()
        if rulebook is None:
            return 0
        events = book.undecided(CATCH_UP)
        for event in events:
            self.decider.decide(book, event, rulebook)
        return len(events)

    # ------------------------------------------------------------------ the second half: what is due goes out

    def deliver_due(self) -> int:
        """Deliver what is due now, one after the other; how many attempts were made."""
        self._ledger.write(self.look).result()
        due = self._ledger.write(self.claim).result()
        for one in due:
            self.settle(self.attempt(one)).result()
        self.committed()
        return len(due)

    def look(self, book: Book) -> datetime | None:
        """What time has made due is decided, and claimed at the end of this commit. When to look again."""
        in_use = [each.id for each in self._in_use()]
        self.lanes.owes(in_use)
        times = self.decider.fire(book), book.next_due(in_use, self._world.now())
        return min((at for at in times if at is not None), default=None)

    def committed(self) -> None:
        """What was decided, claimed and settled is on disk."""
        self.lanes.committed()
        self.counts.committed()
        self._world.traces.committed()

    def read_again(self, book: Book) -> None:
        """Another notifier has written to the same ledger: what is remembered of it may be wrong."""
        self.lanes.read_again(book, self._world.now())
        self.decider.look_again()

    def undone(self) -> None:
        """A commit failed, and what was decided and claimed in it with it."""
        self.counts.undone()
        self._world.traces.undone()
        self.lanes.undone()
        self.decider.look_again()

    def recheck(self, book: Book) -> None:
        """After a change of the configuration: what did not work may work now."""
        self.lanes.recheck(book, self._in_use(), self._world.now())
        self.lanes.owes(each.id for each in self._in_use())

    def _in_use(self) -> list[Integration]:
        """The integrations that messages go to: the enabled ones."""
        rulebook = self._current()
        return [each for each in rulebook.config.integrations.values() if each.enabled] if rulebook else []

    def well(self) -> list[str]:
        """The ids of the integrations that take messages now."""
        now, health = self._world.now(), self.lanes.health
        lanes = {each.id: health.get(each.id, WELL) for each in self._in_use()}
        return [each for each, lane in lanes.items() if lane.is_ok and lane.free_at(now) is None]

    def claim(self, book: Book, most: int = NO_LIMIT) -> list[Due]:
        """Take for sending what is due and has room in its lane. At the end of every commit: nothing waits for one.

        `most`: where several notifiers share the ledger, each takes what it can send soon.
        """
        now, claimed = self._world.now(), list[Due]()
        for integration in self.lanes.behind(self._in_use()):
            self._relieve(book, integration, now)
            if room := min(self.lanes.room(integration, now), most - len(claimed)):
                found = book.claim(integration.id, room, now)
                self.lanes.went(book, integration, len(found), now)
                claimed += found
                if len(found) < room:
                    self.lanes.caught_up(integration.id)
        return claimed

    def attempt(self, due: Due) -> Attempted:
        """Render and send. Blocks while sending. Without an outcome: its integration is gone.

        Raises one of FAULTS, before anything is sent, if the database cannot be read.
        """
        rulebook = self._current()
        integration = rulebook.config.integrations.get(due.delivery.integration_id) if rulebook else None
        if rulebook is None or integration is None:
            return Attempted(due=due)
        if why := self._untrue(due.delivery, rulebook.config):
            return Attempted(due=due, untrue=why)
        text, settings = self._message(due, rulebook.config), rulebook.config.settings

        def send(trace: Trace | None) -> tuple[Outcome, int]:
            event = msgspec.structs.replace(due.event, trace=trace)
            return self._send(integration, self._as_sent(text, integration, settings, event), integration.channel.send)

        outcome, took_ms = self._world.traces.sending(due.delivery, due.event, send)
        return Attempted(due=due, integration=integration, text=text, outcome=outcome, took_ms=took_ms)

    def _untrue(self, delivery: Delivery, config: Config) -> str:
        """Why a message that says that something still fails says so no longer; "" if it may go."""
        if not is_about_now(delivery):
            return ""
        return untrue(delivery, config, self._ledger.pages.incidents_of(delivery))

    def _message(self, due: Due, config: Config) -> Message:
        """In the worst case, that there is something to tell."""
        try:
            others, more = self._others(due)
            text = message(due.event, due.delivery, config, others, more)
        except FAULTS:
            raise  # it will be able to say later what it is about
        except Exception as error:  # noqa: BLE001  # a message is never lost to its own words
            why = bug("rendering", error)
            log.error(
                "delivery %s: %s", due.delivery.id, why, extra=about(due)
            )  # a traceback may hold what it is about
            return plain(due.event, due.delivery, why)
        if text.template_fault:
            log.warning("delivery %s: %s", due.delivery.id, text.template_fault, extra=about(due))
        return text

    def _as_sent(self, text: Message, integration: Integration, settings: Settings, event: Event) -> Message:
        """With what is not stored once more: the time, the trace, what the channel kept of this problem, the links
        that do something."""
        known = self._kept(text, integration)
        return msgspec.structs.replace(
            text,
            sending_at=self._world.now(),
            trace=event.trace,
            attachments=tuple(map(self._at_hand, text.attachments)),
            event=self._forwarded(event) if integration.channel.forwards else None,
            problem=known.problem,
            thread=known.thread,
            earlier=known.earlier,
            actions=self._actions(text, integration, settings.public_url),
        )

    def _forwarded(self, event: Event) -> Event:
        return msgspec.structs.replace(event, attachments=tuple(map(self._at_hand, event.attachments)))

    def _at_hand(self, attached: Attachment) -> Attachment:
        """By where it lies on this machine. A file that cannot be put there costs a message nothing but the file."""
        with suppress(UnavailableError):
            return msgspec.structs.replace(attached, source=self._world.files.at_hand(attached.source))
        return attached

    def _kept(self, text: Message, integration: Integration) -> Threads:
        if text.incident_id is None or not integration.channel.remembers(integration.settings):
            return NO_THREADS
        return self._ledger.pages.threads(integration.id, text.incident_id)

    def _actions(self, text: Message, integration: Integration, public_url: str) -> tuple[Link, ...]:
        if self._link_key is None:
            return ()
        return tuple(offers(text, integration.id, public_url, self._world.now(), self._link_key()))

    def _others(self, due: Due) -> tuple[list[Event], int]:
        """The further events of a message that collects several, and how many there are beyond those."""
        if not due.delivery.occasion.collected:
            return [], 0
        return self._ledger.pages.items(due.delivery.id, due.event.id, ITEMS_LIMIT)

    def _send(
        self, integration: Integration, text: Message, send: Callable[[Any, Any, Message, Wire], Outcome]
    ) -> tuple[Outcome, int]:
        """The one call that leaves the process. A bug in a channel becomes a failure in the history."""
        started = time.monotonic()
        outcome: Outcome
        if integration.broken:
            outcome = Failed(reason=integration.broken, kind="settings", retryable=False)
        else:
            try:
                settings = self._config().settings
                wire = self._wire.within(
                    integration.timeout.total_seconds(),
                    (*settings.attachments.folders, *self._world.files.folders),
                    private=settings.outbound.private == "allow",
                )
                outcome = send(integration.settings, integration.opened, text, wire)
            except Exception as error:  # noqa: BLE001  # one channel's bug must not stop the others
                outcome = Failed(reason=bug(f"the {integration.type} channel", error), kind="bug", retryable=True)
        return outcome, round((time.monotonic() - started) * 1000)

    def settle(self, done: Attempted) -> Future[None]:
        """Write down what an attempt led to: it was sent, it is due again, or it is given up. Done when it is on disk.

        The future raises UnavailableError if the disk refuses; then it must be settled again.
        """
        return self._ledger.write(lambda book: self._settle(book, done))

    def _settle(self, book: Book, done: Attempted) -> None:
        delivery, now = done.due.delivery, self._world.now()
        self.lanes.owes([delivery.integration_id])
        if not book.is_claimed(delivery, to_settle=done.outcome is not None):
            log.info("delivery %s is settled already, or another notifier's by now", delivery.id, extra=about(done.due))
            return
        self.lanes.came_back(delivery.integration_id)
        if done.untrue:
            book.close(delivery.id, "cancelled", done.untrue, now)
            return
        if done.integration is None or done.outcome is None or done.text is None:
            self._gone(book, delivery, now)
            return
        self._count(done.integration.type, done.outcome, done.text, done.took_ms)
        before, lane = self.lanes.learn(book, done.integration, done.outcome, now)
        settled = self._settled(done, done.integration, done.outcome, done.text, lane)
        book.settle(settled)
        if settled.due_at is not None:
            self.lanes.look_again(settled.due_at)
            self._cancel_if_gone(book, delivery, now)
        note(done.due, settled)
        if settled.state == "failed":
            self._hand_over(book, self._config(), done.due, settled.attempt.reason)
        if lane.is_ok and not before.is_ok:
            self._back(book, done.integration, now)

    def _count(self, channel: str, outcome: Outcome, text: Message, took_ms: int) -> None:
        counted = self.counts.coming
        counted.count(ATTEMPTED, channel, how(outcome))
        counted.measure(ATTEMPT_S, channel, took_ms / 1000)
        if text.template_fault:
            counted.count(TEMPLATES)

    def _cancel_if_gone(self, book: Book, delivery: Delivery, now: datetime) -> None:
        """What was under way while its integration was removed is not tried again."""
        known = self._config().integrations
        if delivery.integration_id not in known and (found := book.state(delivery.id)) and found[1] not in known:
            self._cancel_removed(book, delivery, found[1], now)

    def _gone(self, book: Book, delivery: Delivery, now: datetime) -> None:
        """Its integration was removed, or has another id since the message was claimed: then it is owed to that one."""
        found = book.state(delivery.id)
        if found is not None and found[1] in self._config().integrations:
            book.release(delivery.id, now)
            self.lanes.owes([found[1]])
        elif not self._cancel_removed(book, delivery, delivery.integration_id, now):
            book.release(delivery.id, now)

    def _cancel_removed(self, book: Book, delivery: Delivery, integration_id: str, now: datetime) -> bool:
        """False if another notifier on the ledger, with another notifier.yaml, knows the integration."""
        if integration_id in book.replicas.known("integrations", KNOWS_S):
            return False
        gone = f"the integration '{integration_id}' was removed from notifier.yaml"
        book.close(delivery.id, "cancelled", gone, now)
        return True

    def _settled(
        self, done: Attempted, integration: Integration, outcome: Outcome, text: Message, lane: Lane
    ) -> Settled:
        delivery, now = done.due.delivery, self._world.now()
        attempts, jitter = delivery.attempts + 1 - delivery.attempts_before, self._world.jitter()
        owed_at = delivery.owed_at or delivery.replayed_at or delivery.created_at
        due_at = next_due(outcome, attempts, integration.retry, lane, owed_at=owed_at, now=now, jitter=jitter)
        return Settled(
            delivery_id=delivery.id,
            attempts=delivery.attempts,
            state="sent" if isinstance(outcome, Sent) else "waiting" if due_at else "failed",
            attempt=attempt_of(outcome, now, done.took_ms),
            due_at=due_at,
            message=msgspec.json.encode(text).decode(),
            preview=preview(text),
            provider_id=outcome.provider_id if isinstance(outcome, Sent) else None,
            keep=outcome.keep,
        )

    # ------------------------------------------------------------------ when an integration does not take its messages

    def _config(self) -> Config:
        rulebook = self._current()
        return rulebook.config if rulebook else EMPTY

    def _hand_over(self, book: Book, config: Config, due: Due, why: str) -> None:
        """A message died: its integration's fallback is told."""
        told = to_fallback(book, config, due, why, self._world.now(), self._world.new_id)
        self.lanes.owes(each.id for each in told)

    def _relieve(self, book: Book, integration: Integration, now: datetime) -> None:
        """What waits for an integration that stays away goes to its fallback."""
        lane = self.lanes.of(integration.id)
        if lane.is_ok or not integration.fallback or lane.since is None:
            return
        since = max(lane.since + FALLBACK_AFTER, self._relieved.get(integration.id, now))
        if now < since <= now + FALLBACK_AFTER:
            self.lanes.look_again(since)
        elif lane.free_at(now) is not None:  # else the next message is the probe
            told = give_to_fallback(book, self._config(), integration, lane, now, self._world.new_id)
            self.lanes.owes(each.id for each in told)
            self._relieved[integration.id] = now if told else now + LOOK_AGAIN

    def _back(self, book: Book, integration: Integration, now: datetime) -> None:
        """It takes messages again: those that wait go now, and the ones that are too old in one digest."""
        book.make_due(integration.id, now)
        into_digest(book, self._config().settings, integration, now, self._world.new_id)

    # ------------------------------------------------------------------ once more, on request

    def replay(self, delivery_ids: Sequence[str], by: str, *, again: bool = False) -> Future[Replayed]:
        """Deliveries that failed, or were cancelled, wait again; one that waits is due now.

        They go by the configuration of now, with a new budget of attempts. `again`: also those that were sent.
        """
        return self._ledger.write(lambda book: self._replay(book, delivery_ids, by, again=again))

    def _replay(self, book: Book, delivery_ids: Sequence[str], by: str, *, again: bool) -> Replayed:
        replayed = Replayed([], {})
        for delivery_id in dict.fromkeys(delivery_ids):
            found = book.state(delivery_id)
            if found is None:
                continue
            if why_not := self._not_replayed(*found, again=again):
                replayed.skipped[delivery_id] = why_not
            else:
                book.replay(delivery_id, by, self._world.now())
                self.lanes.owes([found[1]])
                replayed.ids.append(delivery_id)
        return replayed

    def _not_replayed(self, state: DeliveryState, integration_id: str, *, again: bool) -> str:
        integration = self._config().integrations.get(integration_id)
        if integration is None:
            return f"the integration '{integration_id}' is no longer in notifier.yaml; replay needs it"
        if not integration.enabled:
            return f"the integration '{integration_id}' is disabled; enable it first"
        if state == "sending":
            return "it is being sent right now"
        return "it was sent; say again: true to send it twice" if state == "sent" and not again else ""

    # ------------------------------------------------------------------ about the notifier itself

    def alert(self, alert: Alert) -> Future[None]:
        """Tell `settings.admin_integrations` of a trouble."""
        return self._ledger.write(lambda book: self._told(tell(book, alert, *self._of_now())))

    def alert_over(self, key: str) -> Future[None]:
        return self._ledger.write(lambda book: self._told(over(book, key, *self._of_now())))

    def compare_alerts(self, alerts: Sequence[Alert], prefix: str) -> Future[None]:
        """These are all the troubles there are now, of those with keys of this prefix."""
        return self._ledger.write(lambda book: self._told(compare(book, alerts, prefix, *self._of_now())))

    def _of_now(self) -> tuple[Config, datetime, Callable[[str], str]]:
        return self._config(), self._world.now(), self._world.new_id

    def _told(self, deliveries: Sequence[Delivery]) -> None:
        self.lanes.owes(delivery.integration_id for delivery in deliveries)

    # ------------------------------------------------------------------ a test message, on request

    def test(self, integration_id: str) -> Outcome:
        """Try an integration, enabled or not, and keep the result in the history. Blocks; never retried.

        Raises NotFoundError if there is no such integration.
        """
        rulebook = self._current()
        integration = rulebook.config.integrations.get(integration_id) if rulebook else None
        if rulebook is None or integration is None:
            raise NotFoundError(f"there is no integration '{integration_id}'")
        event = self._test_event(integration)
        delivery = owed(event, None, integration, self._world.new_id("dlv"))
        text = message(event, delivery, rulebook.config)
        outcome, took_ms = self._send(
            integration,
            self._as_sent(text, integration, rulebook.config.settings, event),
            integration.channel.test or integration.channel.send,
        )
        tried = Attempted(
            due=Due(delivery, event), integration=integration, text=text, outcome=outcome, took_ms=took_ms
        )
        self._ledger.write(lambda book: self._record_test(book, tried, integration, outcome, text)).result()
        return outcome

    def _record_test(
        self, book: Book, tried: Attempted, integration: Integration, outcome: Outcome, text: Message
    ) -> None:
        """Write a test down in one go, so that nobody claims its delivery. One that got through ends a pause."""
        self._count(integration.type, outcome, text, tried.took_ms)
        final = outcome if isinstance(outcome, Sent) else msgspec.structs.replace(outcome, kind="bug", retryable=False)
        settled = self._settled(tried, integration, final, text, WELL)
        decision = Decision(
            rule_id="",
            rule_name="",
            integration_id=integration.id,
            verdict="waiting",
            reason="asked for by Test",
            delivery_id=tried.due.delivery.id,
        )
        book.add_event(tried.due.event, [decision], [msgspec.structs.replace(tried.due.delivery, state="sending")])
        book.settle(settled)
        if isinstance(outcome, Sent):
            self.lanes.recheck(book, [integration], self._world.now())
            self.lanes.owes([integration.id])

    def _test_event(self, integration: Integration) -> Event:
        now = self._world.now()
        said = f"This is a test of the integration '{integration.name}'. If you can read it, messages arrive here."
        return Event(
            id=self._world.new_id("evt"),
            event_type=TEST_EVENT_TYPE,
            event_data={"title": "Test message from VirtualPyTest", "message": said},
            severity=Severity.info,
            source="test",
            time=now,
            received_at=now,
        )


def about(due: Due) -> dict[str, str]:
    """What a line of the log is about."""
    delivery = due.delivery
    return {"event_id": due.event.id, "delivery_id": delivery.id, "integration_id": delivery.integration_id}


def note(due: Due, settled: Settled) -> None:
    """One line in the log for a message that is given up; for the others if somebody wants to know everything."""
    level = logging.WARNING if settled.state == "failed" else logging.DEBUG
    if log.isEnabledFor(level):
        words = {"sent": "sent", "failed": "given up", "waiting": "to be tried again"}[settled.state]
        said = (settled.delivery_id, due.delivery.integration_id, words, settled.attempt.reason)
        log.log(level, "delivery %s to '%s': %s: %s", *said, extra=about(due))


def attempt_of(outcome: Outcome, at: datetime, took_ms: int) -> Attempt:
    reason = outcome.detail if isinstance(outcome, Sent) else outcome.reason
    return Attempt(
        at=at,
        outcome="sent" if isinstance(outcome, Sent) else "failed",
        reason=cut(one_line(reason), REASON_LIMIT),
        status_code=outcome.status_code,
        duration_ms=took_ms,
    )


def fingerprint(body: Any) -> str:
    """The same for the same JSON, whatever the order of its keys."""
    return hashlib.sha256(msgspec.json.encode(body, order="sorted")).hexdigest()


def is_known(book: Book, event: Event) -> bool:
    """Whether this event has been here: it came twice, or by way of others back to where it was before."""
    known = book.record.event(event.id)
    return known is not None and (known.event_type, known.time) == (event.event_type, event.time)


def recall(book: Book, key: str, digest: str) -> str | None:
    """The answer that this key got before. Raises IdempotencyError if it came with another body."""
    known = book.answer(key)
    if known is None:
        return None
    if known[0] != digest:
        raise IdempotencyError(key.partition(":")[2])
    return known[1]
