"""What a job may write (and read) inside one commit."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

import msgspec

from sidecar.core import facts
from sidecar.core.alerts import EVENT_TYPE
from sidecar.core.draft import Plan
from sidecar.core.lane import Lane
from sidecar.core.model import Attempt, Decision, Delivery, DeliveryState, Event, Occasion, Severity
from sidecar.core.retry import after_cut_off
from sidecar.ledger import audit, brought, decided, retention, search
from sidecar.ledger.connection import Dialect, Many, Row, Word
from sidecar.ledger.decided import Decided
from sidecar.ledger.hold import hold_back
from sidecar.ledger.replicas import Replicated
from sidecar.ledger.transaction import Transaction
from sidecar.ledger.values import as_json, event_of, stamp

INTERRUPTED: Final = "the notifier stopped while this attempt was under way; it may have arrived"

CANCELLED_AT_ONCE: Final = 1_000
"""Messages in one commit: some thirty milliseconds."""
REVISIONS_KEPT: Final = 1_000
"""Texts of notifier.yaml: years for a person, an afternoon for a script that saves without end."""


DUE: Final = """
SELECT d.seq, d.id, d.event_id, d.event_type, d.severity, d.rule_id, d.integration_id, d.integration_type,
    d.integration_name, d.recipient, d.created_at, d.due_at, d.attempts, d.note, d.attempts_before, d.replayed_at,
    d.incident_id, d.occasion, d.bundle, d.at_time_of_day, d.owed_at, e.severity AS event_severity, e.event_data,
    e.source, e.time, e.received_at, e.team_id, e.source_id, e.notes, e.attachments, e.trace,
    'sending' AS state
FROM deliveries d JOIN events e ON e.id = d.event_id WHERE d.state = 'waiting'"""
"""What waits, as it is once it has been claimed."""

BEHIND: Final = """
EXISTS (SELECT 1 FROM deliveries b WHERE b.incident_id = d.incident_id AND b.integration_id = d.integration_id
    AND b.seq < d.seq AND b.indexed = 0 AND b.state IN ('waiting', 'sending')
    AND (b.state = 'sending' OR b.due_at <= :now OR b.attempts > b.attempts_before))"""
"""Whether an earlier message about the same problem is under way, or due, or tried again: it goes first.

What is not settled is never `indexed`; that is said because the index for this is of such rows.
"""

STANDINGS: Final = """
SELECT 'lane' AS kind, integration_id AS id, lane AS value FROM lanes
UNION ALL SELECT 'full', integration_id, full_at FROM buckets
UNION ALL SELECT 'busy', integration_id, CAST(COUNT(*) AS TEXT) FROM deliveries
    WHERE indexed = 0 AND state = 'sending' GROUP BY integration_id
UNION ALL SELECT DISTINCT 'due', integration_id, '' FROM deliveries WHERE state = 'waiting' AND due_at <= ?"""
"""In one question: it is asked whenever another notifier had its turn."""

CUT_OFF: Final = """
SELECT id, integration_id, 1 + (SELECT COUNT(*) FROM attempts a WHERE a.delivery_id = d.id AND a.reason = ?) AS times
FROM deliveries d WHERE """
"""And a condition: what nobody sends any more."""

OWED_AT: Final = "COALESCE(d.owed_at, d.replayed_at, d.created_at)"
"""When a message was to go out at first, before any attempt or wait for its integration."""


class Due(msgspec.Struct, frozen=True):
    """A delivery that has been claimed for sending, with its event."""

    delivery: Delivery
    event: Event


class Settled(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a delivery after an attempt. `due_at` is the next attempt, None if there is none.

    `attempts`: how many there had been when it was claimed.
    """

    delivery_id: str
    attempts: int
    state: DeliveryState
    attempt: Attempt
    due_at: datetime | None
    message: str
    preview: str
    provider_id: str | None
    keep: Mapping[str, Any] | None = None


class CutOff(msgspec.Struct, frozen=True):
    """A message that was under way when its notifier ended: how often that has happened to it, and when it is sent
    again."""

    delivery_id: str
    integration_id: str
    times: int
    due_at: datetime


class Standings(msgspec.Struct, frozen=True, kw_only=True):
    """Of each integration, by id: how it is doing (missing: well), when all that its rate allows may go again, how many
    messages are claimed for it; and those that something is due for."""

    lanes: dict[str, Lane]
    full_at: dict[str, datetime]
    busy: dict[str, int]
    due: frozenset[str]


class Trouble(msgspec.Struct, frozen=True, kw_only=True):
    """A trouble of the notifier's own that lasts. `told_at`: when somebody was told last, None if nobody was."""

    key: str
    title: str
    since: datetime
    told_at: datetime | None
    count: int


class NewRevision(msgspec.Struct, frozen=True, kw_only=True):
    """A text of notifier.yaml that was put in force. `text` has no plain secret; None if it cannot be kept so.

    `added` and `removed` count the lines that differ from the one before.
    """

    version: str
    at: datetime
    source: str
    author: str
    note: str
    added: int
    removed: int
    text: str | None


COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "events": (
        *("id", "event_type", "severity", "source", "source_id", "team_id", "time", "received_at", "event_data"),
        *("notes", "incident_id", "decisions", "unrouted", "attachments", "trace"),
    ),
    "deliveries": (
        *("id", "event_id", "event_type", "severity", "rule_id", "integration_id", "integration_type"),
        *("integration_name", "recipient", "host", "device", "state", "due_at", "created_at", "note", "error_message"),
        *("settled_at", "incident_id", "occasion", "bundle", "at_time_of_day", "owed_at"),
    ),
    "attempts": ("delivery_id", "at", "outcome", "reason", "status_code", "duration_ms"),
    "answers": ("key", "body_hash", "answer", "at"),
}
RESULT: Final = (
    *("state", "due_at", "settled_at", "message", "message_preview", "error_message", "provider_id", "id", "attempts"),
)
"""What an attempt leads to, and of which delivery: `attempts` as they were when it was claimed."""
KEEP: Final = """
INSERT INTO threads (integration_id, incident_id, subject, kept, at)
SELECT d.integration_id, i.id, i.subject, ?, ? FROM deliveries d JOIN incidents i ON i.id = d.incident_id WHERE d.id = ?
ON CONFLICT (integration_id, incident_id) DO UPDATE SET kept = excluded.kept, at = excluded.at"""


def statements(dialect: Dialect) -> dict[str, Many | None]:
    """How rows of each kind are written, in the order in which they need each other."""
    insert = {name: dialect.insert(name, columns) for name, columns in COLUMNS.items()}
    return {
        "events": insert["events"],
        "deliveries": insert["deliveries"],
        **decided.statements(dialect),
        "attempts": insert["attempts"],
        "answers": insert["answers"],
        "settled": Many(dialect.settle, RESULT, is_sure=True),
    }


class Book:
    """The writing side of the ledger; valid inside a job given to `Ledger.write`."""

    def __init__(self, transaction: Transaction) -> None:
        self._db = transaction
        self.record = Decided(transaction)
        self.replicas = Replicated(transaction)

    def answer(self, key: str) -> tuple[str, str] | None:
        """The hash of the body that came with this idempotency key, and the answer it got; None if it is new."""
        if added := self._db.added("answers", key):
            return added[1], added[2]
        row = self._db.look("SELECT body_hash, answer FROM answers WHERE key = ?", (key,)).fetchone()
        return (row["body_hash"], row["answer"]) if row else None

    def remember_answer(self, key: str, body_hash: str, answer: str, now: datetime) -> None:
        self._db.add("answers", key, (key, body_hash, answer, stamp(now)))

    def forget_answers(self, before: datetime) -> None:
        self._db.execute("DELETE FROM answers WHERE at < ?", (stamp(before),))

    def has_event(self, event_id: str) -> bool:
        if self._db.added("events", event_id):
            return True
        return self._db.look("SELECT 1 FROM events WHERE id = ?", (event_id,)).fetchone() is not None

    def take(self, event: Event, plan: Plan) -> None:
        """Store an event with all that follows from it. Its id must be new."""
        self.record.follow(plan)
        incident_id = plan.incident.id if plan.incident else None
        self.add_event(event, plan.decisions, plan.deliveries, incident_id, unrouted=plan.unrouted)

    def add_event(
        self,
        event: Event,
        decisions: Sequence[Decision] | None = None,
        deliveries: Collection[Delivery] = (),
        incident_id: str | None = None,
        *,
        unrouted: bool | None = None,
    ) -> None:
        """Store an event with what was decided about it; None: it is not decided yet. Its id must be new.

        `unrouted`: whether nobody is told; by default, whether there are no deliveries.
        """
        self._db.add(
            "events",
            event.id,
            (
                event.id,
                event.event_type,
                int(event.severity),
                event.source,
                event.source_id,
                event.team_id,
                stamp(event.time),
                stamp(event.received_at),
                as_json(event.event_data),
                as_json(event.notes),
                incident_id,
                None if decisions is None else as_json(decisions),
                None if decisions is None else int(not deliveries if unrouted is None else unrouted),
                as_json(event.attachments) if event.attachments else None,
                as_json(event.trace) if event.trace else None,
            ),
        )
        for delivery in deliveries:
            self.add_delivery(event, delivery)

    def decide(self, event: Event, plan: Plan) -> None:
        """Store what follows from an event that was stored undecided."""
        self.record.follow(plan)
        self._db.execute(
            "UPDATE events SET decisions = ?, unrouted = ?, incident_id = ? WHERE id = ?",
            (as_json(plan.decisions), plan.unrouted, plan.incident.id if plan.incident else None, event.id),
        )
        for delivery in plan.deliveries:
            self.add_delivery(event, delivery)

    def decide_more(self, event: Event, plan: Plan) -> None:
        """Store what follows from an event by the time that has passed since it was decided."""
        self.record.follow(plan)
        for delivery in plan.deliveries:
            self.add_delivery(event, delivery)
        for decision in plan.decisions:
            self.add_decision(event.id, decision)

    def add_decision(self, event_id: str, decision: Decision) -> None:
        """One more about an event that is decided."""
        added = self._db.dialect.add_to_list.format(list="decisions", item="?")
        query = f"UPDATE events SET decisions = {added}, unrouted = 0 WHERE id = ?"  # noqa: S608  # our own words
        self._db.execute(query, (as_json(decision), event_id))

    def add_delivery(self, event: Event, delivery: Delivery) -> None:
        """Store what is owed. A `problem` means that it can never be made: it is settled already."""
        self._db.add(
            "deliveries",
            delivery.id,
            (
                delivery.id,
                delivery.event_id,
                delivery.event_type,
                int(delivery.severity),
                delivery.rule_id,
                delivery.integration_id,
                delivery.integration_type,
                delivery.integration_name,
                delivery.recipient,
                facts.text(event.event_data, "host_name") or None,
                facts.text(event.event_data, "device_name", "device_id") or None,
                delivery.state,
                stamp(delivery.due_at) if delivery.due_at else None,
                stamp(delivery.created_at),
                delivery.note or None,
                delivery.problem or None,
                stamp(delivery.created_at) if delivery.state == "failed" else None,
                delivery.incident_id,
                as_json(delivery.occasion),
                delivery.bundle or None,
                int(delivery.at_time_of_day),
                stamp(delivery.due_at) if delivery.due_at else None,
            ),
        )

    def copy_items(self, of: str, to: str) -> None:
        """The events of one message are those of another, too."""
        query = (
            "INSERT INTO items (delivery_id, event_id, incident_id)"
            " SELECT ?, event_id, incident_id FROM items WHERE delivery_id = ?"
        )
        self._db.execute(query, (to, of))

    def close(self, delivery_id: str, state: DeliveryState, reason: str, now: datetime) -> None:
        """Settle a delivery without an attempt (`failed` or `cancelled`)."""
        self._db.execute(
            "UPDATE deliveries SET state = ?, due_at = NULL, settled_at = ?, error_message = ? WHERE id = ?",
            (state, stamp(now), reason, delivery_id),
        )

    def undecided(self, limit: int) -> list[Event]:
        """Events taken while there was no usable configuration, oldest first."""
        rows = self._db.execute("SELECT * FROM events WHERE decisions IS NULL ORDER BY seq LIMIT ?", (limit,))
        return [event_of(row) for row in rows]

    def told(self, event_id: str) -> set[str]:
        """The ids of the integrations that have a delivery about this event."""
        rows = self._db.execute("SELECT integration_id FROM deliveries WHERE event_id = ?", (event_id,))
        return {row["integration_id"] for row in rows}

    def waiting(self, integration_id: str, limit: int, *, before: datetime) -> list[Due]:
        """What this integration was to get by now, the oldest first; `before`: only what it was to get before."""
        rows = self._db.execute(
            f"{DUE} AND d.integration_id = :id AND {OWED_AT} < :before ORDER BY d.seq LIMIT :limit",
            {"id": integration_id, "before": stamp(before), "limit": limit},
        )
        return [due_of(row) for row in rows]

    def release(self, delivery_id: str, now: datetime) -> None:
        """What was claimed waits again, without an attempt."""
        query = "UPDATE deliveries SET state = 'waiting', due_at = ? WHERE id = ? AND state = 'sending'"
        self._db.execute(query, (stamp(now), delivery_id))

    def claim(self, integration_id: str, room: int, now: datetime) -> list[Due]:
        """Take at most `room` due deliveries of an integration for sending, the longest due first.

        Of those about one problem one at a time, in their order: nobody hears that it is over before that it began.
        """
        rows = self._db.execute(
            f"{DUE} AND d.integration_id = :id AND d.due_at <= :now AND NOT {BEHIND} ORDER BY d.due_at LIMIT :room"
            f" {self._db.dialect.take_from}",
            {"id": integration_id, "now": stamp(now), "room": room},
        ).fetchall()
        found = [due_of(row) for row in rows]
        if found:
            self._db.send(self._db.dialect.claimed, (as_json([row["seq"] for row in rows]),))
        return found

    def is_claimed(self, delivery: Delivery, *, to_settle: bool) -> bool:
        """Whether an attempt is still to be settled here: its claim holds, and it was not settled yet.

        Where several share the ledger, a claim may have lapsed, or a commit been written whose answer was lost. That
        is rare, and settle() makes sure of it by itself: so with `to_settle` it is taken for granted. A commit that was
        wrong about it is undone; then it is asked.
        """
        if to_settle and not self._db.asks_first:
            return True
        query = (
            f"SELECT 1 FROM deliveries WHERE id = ? AND state = 'sending' AND attempts = ? AND {self._db.dialect.ours}"  # noqa: S608  # our own words
        )
        return self._db.look(query, (delivery.id, delivery.attempts)).fetchone() is not None

    def settle(self, settled: Settled) -> None:
        """Write an attempt and what follows from it, for a delivery that is claimed."""
        attempt = settled.attempt
        self._db.add(
            "settled",
            settled.delivery_id,
            (
                settled.state,
                stamp(settled.due_at) if settled.due_at else None,
                stamp(attempt.at) if settled.due_at is None else None,
                settled.message,
                settled.preview,
                attempt.reason if attempt.outcome == "failed" else None,
                settled.provider_id,
                settled.delivery_id,
                settled.attempts,
            ),
        )
        self._add_attempt(settled.delivery_id, attempt)
        if settled.keep is not None:
            self._db.send(KEEP, (as_json(settled.keep), stamp(attempt.at), settled.delivery_id))

    def _add_attempt(self, delivery_id: str, attempt: Attempt) -> None:
        self._db.add(
            "attempts",
            f"{delivery_id} {attempt.at}",
            (delivery_id, stamp(attempt.at), attempt.outcome, attempt.reason, attempt.status_code, attempt.duration_ms),
        )

    def make_due(self, integration_id: str, now: datetime) -> None:
        """What waits for this integration to be back waits no longer; what is held, or collects more, does."""
        self._db.execute(
            f"UPDATE deliveries AS d SET due_at = :now"  # noqa: S608  # our own words
            f" WHERE state = 'waiting' AND integration_id = :id AND due_at > :now AND {OWED_AT} <= :now",
            {"now": stamp(now), "id": integration_id},
        )

    def clock_set_back(self, by: timedelta, now: datetime) -> None:
        """What is due after some time comes earlier by as much as the clock was set back; what is held until 7 not."""
        sooner = self._db.dialect.sooner.format(at="due_at")
        self._db.execute(
            f"UPDATE deliveries SET due_at = {sooner}"  # noqa: S608  # our own words
            " WHERE state = 'waiting' AND due_at > ? AND (at_time_of_day = 0 OR attempts > attempts_before)",
            (f"-{by.total_seconds():.3f} seconds", stamp(now)),
        )
        self.record.timers_set_back(by, now)

    def next_due(self, integration_ids: Iterable[str], after: datetime) -> datetime | None:
        """When the next waiting delivery becomes due, of those for these integrations that are not due yet."""
        query = "SELECT MIN(due_at) FROM deliveries WHERE state = 'waiting' AND integration_id = ? AND due_at > ?"
        found = [self._db.execute(query, (each, stamp(after))).fetchone()[0] for each in integration_ids]
        return min((datetime.fromisoformat(each) for each in found if each), default=None)

    def save_lane(self, integration_id: str, lane: Lane) -> None:
        self._db.send(
            "INSERT INTO lanes (integration_id, lane) VALUES (?, ?)"
            " ON CONFLICT (integration_id) DO UPDATE SET lane = excluded.lane",
            (integration_id, as_json(lane)),
        )

    def save_bucket(self, integration_id: str, full_at: datetime | None) -> None:
        """When all messages that an integration's rate allows may go at once again. One process knows it by itself."""
        if self._db.is_shared and full_at is not None:
            self._db.send(
                "INSERT INTO buckets (integration_id, full_at) VALUES (?, ?)"
                " ON CONFLICT (integration_id) DO UPDATE SET full_at = excluded.full_at",
                (integration_id, stamp(full_at)),
            )

    def standings(self, now: datetime) -> Standings:
        """How the integrations stand, whoever wrote that down."""
        found: dict[str, dict[str, str]] = {"lane": {}, "full": {}, "busy": {}, "due": {}}
        for row in self._db.execute(STANDINGS, (stamp(now),)):
            found[row["kind"]][row["id"]] = row["value"]
        return Standings(
            lanes={each: msgspec.json.decode(lane, type=Lane) for each, lane in found["lane"].items()},
            full_at={each: datetime.fromisoformat(at) for each, at in found["full"].items()},
            busy={each: int(number) for each, number in found["busy"].items()},
            due=frozenset(found["due"]),
        )

    def renew(self, delivery_ids: Collection[str]) -> set[str]:
        """Hold on to what has been claimed, as long as it is under way. Those that were."""
        if not delivery_ids or not self._db.dialect.renew:
            return set()
        return {row["id"] for row in self._db.execute(self._db.dialect.renew, (as_json(list(delivery_ids)),))}

    @property
    def is_shared(self) -> bool:
        """Whether other notifiers write to the same ledger."""
        return self._db.is_shared

    def keep_file(self, content: bytes, now: datetime) -> None:
        """It came inside of an event, and whichever notifier sends the message needs it."""
        if self.is_shared:
            brought.keep(self._db, content, now)

    def forget_files(self, before: datetime) -> int:
        """Delete some that no event has brought since then; how many, 0 when there are no more."""
        return brought.forget(self._db, before) if self.is_shared else 0

    def call_others(self, word: Word = "due") -> None:
        """They are to look for what is due, or at notifier.yaml, once this is committed."""
        self._db.call_others(word)

    def alert(self, key: str) -> Trouble | None:
        row = self._db.execute("SELECT * FROM alerts WHERE key = ?", (key,)).fetchone()
        if row is None:
            return None
        told_at = datetime.fromisoformat(row["told_at"]) if row["told_at"] else None
        since = datetime.fromisoformat(row["since"])
        return Trouble(key=key, title=row["title"], since=since, told_at=told_at, count=row["count"])

    def alert_keys(self, prefix: str) -> set[str]:
        rows = self._db.execute("SELECT key FROM alerts WHERE substr(key, 1, ?) = ?", (len(prefix), prefix))
        return {row["key"] for row in rows}

    def alerts_told(self, since: datetime) -> int:
        """How many alerts have been told since a time."""
        query = "SELECT COUNT(*) AS n FROM events WHERE event_type = ? AND received_at > ?"
        count: int = self._db.execute(query, (EVENT_TYPE, stamp(since))).fetchone()["n"]
        return count

    def save_alert(self, told: Trouble) -> None:
        told_at = stamp(told.told_at) if told.told_at else None
        self._db.execute(
            "INSERT INTO alerts (key, title, since, told_at, count) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET"
            " title = excluded.title, since = excluded.since, told_at = excluded.told_at, count = excluded.count",
            (told.key, told.title, stamp(told.since), told_at, told.count),
        )

    def forget_alert(self, key: str) -> None:
        self._db.execute("DELETE FROM alerts WHERE key = ?", (key,))

    def state(self, delivery_id: str) -> tuple[DeliveryState, str] | None:
        """A delivery's state and its integration; None if there is no such delivery."""
        query = "SELECT state, integration_id FROM deliveries WHERE id = ?"
        row = self._db.execute(query, (delivery_id,)).fetchone()
        return (row["state"], row["integration_id"]) if row else None

    def replay(self, delivery_id: str, by: str, now: datetime) -> None:
        """A delivery waits again, as if it were new, and keeps its attempts."""
        rows = self._db.execute(f"{search.SELECT} WHERE id = ?", (delivery_id,)).fetchall()
        retention.again(self._db, rows)
        self._db.execute(
            "UPDATE deliveries SET state = 'waiting', due_at = ?, owed_at = NULL, settled_at = NULL, indexed = 0,"
            " attempts_before = attempts, replayed_at = ?, replayed_by = ? WHERE id = ?",
            (stamp(now), stamp(now), by, delivery_id),
        )

    def touch(self) -> None:
        """Write something that changes nothing, to see whether anything can be written."""
        for statement in self._db.dialect.touch:
            self._db.execute(statement)

    def index(self) -> list[retention.Ended]:
        """Bring some settled deliveries into the history's index; which."""
        return retention.index(self._db)

    def add_act(self, act: audit.Act) -> None:
        """Remember who did what."""
        audit.add(self._db, act)

    def forget_acts(self, before: datetime, *, step: int = audit.STEP, most: int = audit.MOST) -> int:
        """Delete some of what was done before, or is too much; how many, 0 when there are no more."""
        return audit.forget(self._db, before, step=step, most=most)

    def forget(self, before: datetime) -> int:
        """Delete some of what is older; how many events, 0 when there are no more."""
        return retention.forget(self._db, before)

    def let_go(self, claimed_as: str) -> None:
        """Who claimed messages under this name is gone: they are lost, and nobody waits for their leases to end."""
        if self._db.dialect.let_go:
            self._db.execute(self._db.dialect.let_go, (claimed_as,))

    def take_up_again(self, now: datetime) -> list[CutOff]:
        """After a crash: what was being sent waits again, and its lost attempt is on record."""
        rows = self._db.execute(CUT_OFF + self._db.dialect.lost, (INTERRUPTED,)).fetchall()
        cut_off = [
            CutOff(row["id"], row["integration_id"], row["times"], after_cut_off(row["times"], now)) for row in rows
        ]
        attempt = Attempt(at=now, outcome="failed", reason=INTERRUPTED, status_code=None, duration_ms=0)
        for each in cut_off:
            self._add_attempt(each.delivery_id, attempt)
        if cut_off:
            again = "UPDATE deliveries SET state = 'waiting', due_at = ?, attempts = attempts + 1 WHERE id = ?"
            self._db.executemany(again, [(stamp(each.due_at), each.delivery_id) for each in cut_off])
        return cut_off

    def waited_for(self) -> set[str]:
        """The ids of the integrations for which something waits."""
        rows = self._db.execute("SELECT DISTINCT integration_id FROM deliveries WHERE state = 'waiting'")
        return {row["integration_id"] for row in rows}

    def cancel_removed(self, integration_id: str, now: datetime) -> int:
        """Settle some of what waits for an integration that was removed; how many, 0 when there is no more."""
        some = "SELECT seq FROM deliveries WHERE state = 'waiting' AND integration_id = ? LIMIT ?"
        query = (
            "UPDATE deliveries SET state = 'cancelled', due_at = NULL, settled_at = ?, error_message = ?"  # noqa: S608  # our own words
            f" WHERE seq IN ({some})"
        )
        reason = f"the integration '{integration_id}' was removed from notifier.yaml"
        return self._db.execute(query, (stamp(now), reason, integration_id, CANCELLED_AT_ONCE)).rowcount

    def cancel_waiting(self, integration_id: str, before: datetime, reason: str, now: datetime) -> int:
        """Settle what has waited for this integration since before a time. Returns how many."""
        query = (
            "UPDATE deliveries AS d SET state = 'cancelled', due_at = NULL, settled_at = ?, error_message = ?"  # noqa: S608  # our own words
            f" WHERE state = 'waiting' AND integration_id = ? AND {OWED_AT} < ?"
        )
        return self._db.execute(query, (stamp(now), reason, integration_id, stamp(before))).rowcount

    def hold_back(self, reason: str, now: datetime) -> int:
        """Cancel what waits, and tell nothing more of what has happened so far. Returns how many messages."""
        return hold_back(self._db, reason, now)

    def note_entries(self, kind: str, hashes: Mapping[str, str], now: datetime) -> None:
        """Remember when each integration or rule was first seen and when its content last changed."""
        self._db.executemany(
            "INSERT INTO entries (kind, id, content_hash, created_at, updated_at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (kind, id) DO UPDATE SET"
            " content_hash = excluded.content_hash, updated_at = excluded.updated_at"
            " WHERE entries.content_hash <> excluded.content_hash",
            [(kind, entry_id, digest, stamp(now), stamp(now)) for entry_id, digest in hashes.items()],
        )
        known = [row["id"] for row in self._db.execute("SELECT id FROM entries WHERE kind = ?", (kind,))]
        gone = [(kind, entry_id) for entry_id in known if entry_id not in hashes]
        self._db.executemany("DELETE FROM entries WHERE kind = ? AND id = ?", gone)

    def move(self, old: str, new: str) -> None:
        """What is owed to an integration that was renamed is owed to it under its new id."""
        self._db.execute(
            "UPDATE deliveries SET integration_id = ?"
            " WHERE indexed = 0 AND state IN ('waiting', 'sending') AND integration_id = ?",
            (new, old),
        )
        self.record.renamed("integrations", old, new)

    def newest_revision(self) -> int:
        """Its id; 0 if there is none."""
        newest: int = self._db.execute("SELECT COALESCE(MAX(id), 0) AS id FROM revisions").fetchone()["id"]
        return newest

    def revision_of(self, version: str, since: int) -> int | None:
        """The first one with this text from another one on."""
        query = "SELECT MIN(id) AS id FROM revisions WHERE version = ? AND id >= ?"
        found: int | None = self._db.execute(query, (version, since)).fetchone()["id"]
        return found

    def add_revision(self, revision: NewRevision) -> int:
        """Store a text that was put in force, and forget the oldest beyond REVISIONS_KEPT. Its id."""
        content = None if revision.text is None else zlib.compress(revision.text.encode())
        added = self._db.execute(
            "INSERT INTO revisions (version, at, source, author, note, added, removed, content)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            (
                revision.version,
                stamp(revision.at),
                revision.source,
                revision.author,
                revision.note,
                revision.added,
                revision.removed,
                content,
            ),
        ).fetchall()
        self._db.execute("DELETE FROM revisions WHERE id <= (SELECT MAX(id) FROM revisions) - ?", (REVISIONS_KEPT,))
        revision_id: int = added[0]["id"]
        return revision_id


def delivery_of(row: Row | Mapping[str, Any]) -> Delivery:
    return Delivery(
        id=row["id"],
        event_id=row["event_id"],
        event_type=row["event_type"],
        severity=Severity(row["severity"]),
        rule_id=row["rule_id"],
        integration_id=row["integration_id"],
        integration_type=row["integration_type"],
        integration_name=row["integration_name"],
        recipient=row["recipient"],
        created_at=datetime.fromisoformat(row["created_at"]),
        due_at=datetime.fromisoformat(row["due_at"]) if row["due_at"] else None,
        state=row["state"],
        attempts=row["attempts"],
        note=row["note"] or "",
        attempts_before=row["attempts_before"],
        replayed_at=datetime.fromisoformat(row["replayed_at"]) if row["replayed_at"] else None,
        incident_id=row["incident_id"],
        occasion=msgspec.json.decode(row["occasion"], type=Occasion) if row["occasion"] else Occasion(),
        bundle=row["bundle"] or "",
        at_time_of_day=bool(row["at_time_of_day"]),
        owed_at=datetime.fromisoformat(row["owed_at"]) if row["owed_at"] else None,
    )


def due_of(row: Row) -> Due:
    """A row of DUE."""
    values = dict(zip(row.keys(), row, strict=True))  # a Row searches all of its columns for each name
    event = event_of(values, id_column="event_id", severity_column="event_severity")
    return Due(delivery_of(values), event)
