"""READ FIRST. The whole of it: an event is accepted, decided and written down; what is due is delivered and settled.

    accept:       read → match → plan ──record──> LEDGER           then the sender gets its 202
    deliver_due:  LEDGER ──claim──> render → send → next_due ──settle──> LEDGER

Nothing flows backwards: only the ledger feeds the second half, and whatever happens next is a row with a due time.
Decisions are pure functions in `core`; the effects are the ledger, the wire and what `Surroundings` draws.
"""

from __future__ import annotations

import hashlib
import logging
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

import msgspec

from sidecar.core.channel import Failed, Message, Outcome, Sent, Wire
from sidecar.core.config import Integration
from sidecar.core.intake import BUS_ID, Incoming, read_event
from sidecar.core.match import Rulebook
from sidecar.core.model import TEST_EVENT_TYPE, Attempt, Decision, Delivery, Event, Severity
from sidecar.core.plan import owed, plan
from sidecar.core.render import cut, one_line, preview
from sidecar.core.retry import next_due
from sidecar.core.templates import message
from sidecar.errors import IdempotencyError, InvalidError, NotFoundError, Problem
from sidecar.ledger import Book, Due, Ledger, Settled

REASON_LIMIT: Final = 1_000
CATCH_UP: Final = 200
"""Undecided events taken up in one transaction, once there is a usable configuration."""
REMEMBERED: Final = timedelta(hours=24)
"""How long a repeat is recognised by its idempotency key or id."""

log = logging.getLogger("notifier.engine")


class Surroundings(msgspec.Struct, frozen=True):
    """What the engine must not invent itself: the time, chance, and names.

    `now` is aware and in UTC; `jitter` lies between 0.5 and 1.0; `new_id` is given "evt" or "dlv" and makes a
    unique, URL-safe id.
    """

    now: Callable[[], datetime]
    jitter: Callable[[], float]
    new_id: Callable[[str], str]


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


class Engine:
    """`current` gives the rules in force, or None while notifier.yaml has never been usable.

    `wake` is called (on any thread) when there may be something to deliver.
    """

    def __init__(
        self,
        current: Callable[[], Rulebook | None],
        ledger: Ledger,
        wire: Wire,
        surroundings: Surroundings,
        wake: Callable[[], None] = lambda: None,
    ) -> None:
        self._current = current
        self._ledger = ledger
        self._wire = wire
        self._world = surroundings
        self._wake = wake

    # ------------------------------------------------------------------ the first half: an event comes in

    def accept(self, incoming: Sequence[Incoming], key: str | None = None) -> Future[Answer]:
        """Decide about events and write it all down. Done when it is on disk.

        `key` is the sender's idempotency key for the whole request: a repeat gets the first answer and does nothing.
        The future raises IdempotencyError if the key came with other events, UnavailableError if the disk refuses.
        """
        accepted = self._ledger.write(lambda book: self._accept(book, incoming, key))
        accepted.add_done_callback(lambda _: self._wake())
        return accepted

    def _accept(self, book: Book, incoming: Sequence[Incoming], key: str | None) -> Answer:
        digest = fingerprint([one.body for one in incoming])
        if key is not None and (known := recall(book, f"key:{key}", digest)):
            return msgspec.json.decode(known, type=Answer)
        answer = Answer([], [])
        for index, one in enumerate(incoming):
            try:
                answer.accepted.append(Accepted(self._take(book, one)))
            except InvalidError as error:
                answer.rejected.append(Rejected(index, str(error), error.problems))
            except IdempotencyError as error:
                answer.rejected.append(Rejected(index, str(error), [Problem(path="id", message=str(error))]))
        if key is not None:
            book.remember_answer(f"key:{key}", digest, msgspec.json.encode(answer).decode(), self._world.now())
        return answer

    def _take(self, book: Book, incoming: Incoming) -> str:
        """Store and decide one event; its id. An event that came before (by its own id) is not taken twice."""
        now = self._world.now()
        event = read_event(incoming, new_id=self._world.new_id("evt"), now=now)
        digest = fingerprint(incoming.body)
        repeat_key = None
        if event.source_id:
            repeat_key = f"id:{event.source_id}" + (f":{digest}" if BUS_ID.fullmatch(event.source_id) else "")
            if known := recall(book, repeat_key, digest):
                return known
        if book.has_event(event.id):
            event = msgspec.structs.replace(event, id=self._world.new_id("evt"))
        book.add_event(event)
        if repeat_key:
            book.remember_answer(repeat_key, digest, event.id, now)
        self._decide(book, event)
        return event.id

    def _decide(self, book: Book, event: Event) -> None:
        rulebook = self._current()
        if rulebook is None:
            return  # stays undecided in the ledger until catch_up()
        decided = plan(event, rulebook, lambda: self._world.new_id("dlv"))
        book.decide(event, decided.decisions, decided.deliveries)
        for delivery in decided.deliveries:
            if delivery.state == "failed":
                broken = rulebook.config.integrations[delivery.integration_id].broken
                book.close(delivery.id, "failed", broken, event.received_at)

    def catch_up(self) -> int:
        """Decide events that were taken while there was no usable configuration; how many there were."""

        def decide_some(book: Book) -> int:
            events = book.undecided(CATCH_UP) if self._current() is not None else []
            for event in events:
                self._decide(book, event)
            return len(events)

        total = 0
        while done := self._ledger.write(decide_some).result():
            total += done
            self._wake()
        return total

    # ------------------------------------------------------------------ the second half: what is due goes out

    def deliver_due(self) -> int:
        """Deliver what is due now, one after the other; how many attempts were made."""
        due = self.claim({integration.id: integration.channel.concurrency for integration in self.in_use()})
        for one in due:
            self.deliver(one).result()
        return len(due)

    def in_use(self) -> list[Integration]:
        """The integrations that messages go to: the enabled ones."""
        rulebook = self._current()
        return [each for each in rulebook.config.integrations.values() if each.enabled] if rulebook else []

    def claim(self, room: Mapping[str, int]) -> list[Due]:
        """Take what is due for sending: at most `room[integration id]` of each."""
        return self._ledger.write(lambda book: book.claim(self._world.now(), room)).result()

    def deliver(self, due: Due, go_on: Callable[[], bool] = lambda: False) -> Future[list[Due]]:
        """Render, send, settle. Blocks while sending; the future is done when the result is on disk.

        If then `go_on()`, the same commit claims the next delivery that this integration owes, and the future has it.
        """
        rulebook = self._current()
        integration = rulebook.config.integrations.get(due.delivery.integration_id) if rulebook else None
        if rulebook is None or integration is None:
            return self._ledger.write(lambda book: self._cancel(book, due.delivery))
        text = message(due.event, due.delivery, rulebook.config)
        if text.template_fault:
            log.warning("delivery %s: %s", due.delivery.id, text.template_fault)
        outcome, took_ms = self._send(integration, text, integration.channel.send)
        settled = self._settled(due.delivery, integration, text, outcome, took_ms)
        room = {integration.id: 1} if integration.enabled and go_on() else {}

        def settle(book: Book) -> list[Due]:
            book.settle(settled)
            return book.claim(self._world.now(), room)

        return self._ledger.write(settle)

    def _cancel(self, book: Book, delivery: Delivery) -> list[Due]:
        reason = f"the integration '{delivery.integration_id}' was removed from notifier.yaml"
        book.close(delivery.id, "cancelled", reason, self._world.now())
        return []

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
                outcome = send(integration.settings, integration.opened, text, self._wire)
            except Exception as error:  # noqa: BLE001  # one channel's bug must not stop the others
                outcome = Failed(reason=bug(integration.type, error), kind="bug", retryable=True)
        return outcome, round((time.monotonic() - started) * 1000)

    def _settled(
        self, delivery: Delivery, integration: Integration, text: Message, outcome: Outcome, took_ms: int
    ) -> Settled:
        """What an attempt leads to: it was sent, it is due again, or it is given up."""
        now = self._world.now()
        attempts = delivery.attempts + 1
        due_at = next_due(
            outcome, attempts, integration.retry, created_at=delivery.created_at, now=now, jitter=self._world.jitter()
        )
        return Settled(
            delivery_id=delivery.id,
            state="sent" if isinstance(outcome, Sent) else "waiting" if due_at else "failed",
            attempt=attempt_of(outcome, now, took_ms),
            due_at=due_at,
            message=msgspec.json.encode(text).decode(),
            preview=preview(text),
            provider_id=outcome.provider_id if isinstance(outcome, Sent) else None,
        )

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
        outcome, took_ms = self._send(integration, text, integration.channel.test or integration.channel.send)
        final = outcome if isinstance(outcome, Sent) else msgspec.structs.replace(outcome, retryable=False)
        settled = self._settled(delivery, integration, text, final, took_ms)
        self._ledger.write(lambda book: record_test(book, event, delivery, settled)).result()
        return outcome

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


def record_test(book: Book, event: Event, delivery: Delivery, settled: Settled) -> None:
    """Write a test down in one go, so that nobody claims its delivery meanwhile."""
    decision = Decision(
        rule_id="",
        rule_name="",
        integration_id=delivery.integration_id,
        verdict="waiting",
        reason="asked for by Test",
        delivery_id=delivery.id,
    )
    book.add_event(event)
    book.decide(event, [decision], [delivery])
    book.settle(settled)


def attempt_of(outcome: Outcome, at: datetime, took_ms: int) -> Attempt:
    reason = outcome.detail if isinstance(outcome, Sent) else outcome.reason
    return Attempt(
        at=at,
        outcome="sent" if isinstance(outcome, Sent) else "failed",
        reason=cut(one_line(reason), REASON_LIMIT),
        status_code=outcome.status_code,
        duration_ms=took_ms,
    )


def bug(channel: str, error: Exception) -> str:
    """Where a channel's code broke. Without the error's own text, which may hold a secret."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"a bug in the {channel} channel: {type(error).__name__} at {Path(place.filename).name}:{place.lineno}"


def fingerprint(body: Any) -> str:
    """The same for the same JSON, whatever the order of its keys."""
    return hashlib.sha256(msgspec.json.encode(body, order="sorted")).hexdigest()


def recall(book: Book, key: str, digest: str) -> str | None:
    """The answer that this key got before. Raises IdempotencyError if it came with another body."""
    known = book.answer(key)
    if known is None:
        return None
    if known[0] != digest:
        raise IdempotencyError(key.partition(":")[2])
    return known[1]
