"""What can be read from the ledger, on any thread, while the writer goes on."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

import msgspec

from sidecar.core.channel import Thread
from sidecar.core.incident import RECOVERY, Incident
from sidecar.core.lane import Lane
from sidecar.core.model import OWN_TYPES, Decision, Delivery, DeliveryState, Event, Severity
from sidecar.core.record import Silence
from sidecar.core.render import TITLE_LIMIT, title
from sidecar.core.words import cut, one_line
from sidecar.ledger.audit import Audit
from sidecar.ledger.connection import Connection, Row
from sidecar.ledger.figures import Figures
from sidecar.ledger.history import History
from sidecar.ledger.record import Beside, Recorded, incident_of, silence_of
from sidecar.ledger.replicas import Replicas
from sidecar.ledger.values import event_of, stamp


class AttemptRow(msgspec.Struct, frozen=True, kw_only=True):
    at: str
    outcome: str
    reason: str
    status_code: int | None
    duration_ms: int


class Threads(msgspec.Struct, frozen=True, kw_only=True):
    """What is known at an integration of an incident: see `core.channel.Message`."""

    problem: str = ""
    thread: Thread | None = None
    earlier: Thread | None = None


class StoredEvent(msgspec.Struct, frozen=True, kw_only=True):
    """An event with its decisions; None while it is undecided. `states`: of the messages that tell of it, by id."""

    event: Event
    incident_id: str | None
    decisions: list[Decision] | None
    states: dict[str, DeliveryState]


class EventRow(msgspec.Struct, frozen=True, kw_only=True):
    """An event in a list. `unrouted`: nobody was told; None while it is undecided. `title`: what happened, in words."""

    id: str
    event_type: str
    title: str
    severity: str
    source: str
    time: str
    received_at: str
    incident_id: str | None
    unrouted: bool | None


class Revision(msgspec.Struct, frozen=True, kw_only=True):
    """One accepted text of notifier.yaml. `source`: file, api, notifier. `added`, `removed`: lines."""

    id: int
    version: str
    at: str
    source: str
    author: str
    note: str
    added: int
    removed: int


REVISION: Final = "SELECT id, version, at, source, author, note, added, removed FROM revisions"
STATES: Final = """
SELECT id, state FROM deliveries WHERE event_id = :id
UNION SELECT d.id, d.state FROM items i JOIN deliveries d ON d.id = i.delivery_id WHERE i.event_id = :id"""
FROM_ON: Final = "SELECT received_at FROM events WHERE seq >= ? ORDER BY seq LIMIT 1"
PLAYED: Final = "SELECT * FROM events WHERE seq > ? ORDER BY seq LIMIT ?"
PLAYED_AT_ONCE: Final = 500
NEWEST: Final = 1 << 62
"""Above every row number."""
EVENTS: Final = "SELECT * FROM events WHERE seq < :before ORDER BY seq DESC LIMIT :limit"
EVENTS_OF_TYPE: Final = "SELECT * FROM events WHERE event_type = :type AND seq < :before ORDER BY seq DESC LIMIT :limit"
LOOKED_THROUGH: Final = 2_000
"""Events that are looked through one by one for those of an incident: some milliseconds."""
EVENTS_OF_INCIDENT: Final = """
SELECT * FROM events WHERE seq IN (
    SELECT seq FROM (
        SELECT seq, incident_id FROM events
        WHERE seq BETWEEN (SELECT seq FROM events WHERE id = :first) AND (SELECT seq FROM events WHERE id = :last)
        ORDER BY seq DESC LIMIT :looked_through
    ) latest WHERE incident_id = :id
    UNION SELECT seq FROM events WHERE id IN (:first, :last)
    UNION SELECT e.seq FROM deliveries d JOIN events e ON e.id = d.event_id WHERE d.incident_id = :id
    UNION SELECT e.seq FROM items i JOIN events e ON e.id = i.event_id WHERE i.incident_id = :id
) ORDER BY seq DESC LIMIT :limit"""
SEEN_TO: Final = """
SELECT * FROM incidents WHERE acknowledged_at >= :since OR (closed_at >= :since AND closed_by <> :recovery)"""
INCIDENTS_OF: Final = """
SELECT * FROM incidents WHERE id = ? OR id IN (SELECT incident_id FROM items WHERE delivery_id = ?) ORDER BY seq"""
INCIDENTS: Final = {
    wanted: f"SELECT * FROM incidents {words} count > 0 AND seq < :before ORDER BY seq DESC LIMIT :limit"  # noqa: S608
    for wanted, words in (  # our own
        (None, "WHERE"),
        (True, "{open_incidents} WHERE closed_at IS NULL AND"),
        (False, "WHERE closed_at IS NOT NULL AND"),
    )
}
"""By whether they are to be open. The open ones are few of very many, and have an index of their own."""


THREAD: Final = "SELECT kept, at FROM threads WHERE integration_id = ? AND incident_id = ?"
EARLIER: Final = """
SELECT kept, at FROM threads WHERE integration_id = ? AND subject = ? AND incident_id <> ? ORDER BY at DESC LIMIT 1"""


def event_row(row: Row) -> EventRow:
    return EventRow(
        id=row["id"],
        event_type=row["event_type"],
        title=cut(one_line(title(event_of(row))), TITLE_LIMIT),
        severity=Severity(row["severity"]).name,
        source=row["source"],
        time=row["time"],
        received_at=row["received_at"],
        incident_id=row["incident_id"],
        unrouted=None if row["unrouted"] is None else bool(row["unrouted"]),
    )


def thread_of(row: Row | None) -> Thread | None:
    return Thread(kept=msgspec.json.decode(row["kept"]), at=datetime.fromisoformat(row["at"])) if row else None


class Pages:
    """The reading side of the ledger."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self.history = History(db)
        self.figures = Figures(db)
        self.audit = Audit(db)
        self.record = Recorded(Beside(db))
        self.replicas = Replicas(db)

    def message(self, delivery_id: str) -> tuple[str | None, str | None]:
        """What was last said by a delivery, and the service's own name for it."""
        query = "SELECT message, provider_id FROM deliveries WHERE id = ?"
        row = self._db.execute(query, (delivery_id,)).fetchone()
        return (row["message"], row["provider_id"]) if row else (None, None)

    def replayed(self, delivery_id: str) -> tuple[str | None, str | None]:
        """When somebody had it sent again last, and who."""
        query = "SELECT replayed_at, replayed_by FROM deliveries WHERE id = ?"
        row = self._db.execute(query, (delivery_id,)).fetchone()
        return (row["replayed_at"], row["replayed_by"]) if row else (None, None)

    def threads(self, integration_id: str, incident_id: str) -> Threads:
        """What the integration's channel kept of an incident, and of the last one of the same problem."""
        incident = self._db.execute("SELECT subject FROM incidents WHERE id = ?", (incident_id,)).fetchone()
        if incident is None:
            return Threads()
        own = self._db.execute(THREAD, (integration_id, incident_id)).fetchone()
        values = (integration_id, incident["subject"], incident_id)
        return Threads(
            problem=incident["subject"],
            thread=thread_of(own),
            earlier=thread_of(self._db.execute(EARLIER, values).fetchone()),
        )

    def attempts(self, delivery_id: str) -> list[AttemptRow]:
        """Every attempt, the first one first."""
        query = "SELECT at, outcome, reason, status_code, duration_ms FROM attempts WHERE delivery_id = ? ORDER BY seq"
        return [AttemptRow(**dict(row)) for row in self._db.execute(query, (delivery_id,))]

    def event(self, event_id: str) -> StoredEvent | None:
        row = self._db.execute("SELECT * FROM events WHERE id = ?", (event_id,)).fetchone()
        if row is None:
            return None
        states = {each["id"]: each["state"] for each in self._db.execute(STATES, {"id": row["id"]})}
        decisions = msgspec.json.decode(row["decisions"], type=list[Decision]) if row["decisions"] else None
        return StoredEvent(event=event_of(row), incident_id=row["incident_id"], decisions=decisions, states=states)

    def events(
        self, event_type: str | None = None, *, limit: int = 100, before: int | None = None
    ) -> tuple[list[EventRow], int | None]:
        """The newest first, from below `before`; and what to give as `before` for older ones, None: there are none."""
        values = {"type": event_type, "before": NEWEST if before is None else before, "limit": limit + 1}
        query = EVENTS_OF_TYPE if event_type else EVENTS
        rows = self._db.execute(query, values).fetchall()
        return [event_row(row) for row in rows[:limit]], rows[limit - 1]["seq"] if len(rows) > limit else None

    def events_of(self, incident: Incident, limit: int) -> list[EventRow]:
        """Of an incident: its first event, its last one, those that somebody was told of, and the ones between that are
        found fast; the newest first.
        """
        values = {
            "id": incident.id,
            "first": incident.event_id,
            "last": incident.last_event_id,
            "looked_through": LOOKED_THROUGH,
            "limit": limit,
        }
        return [event_row(row) for row in self._db.execute(EVENTS_OF_INCIDENT, values)]

    def incidents(
        self, *, is_open: bool | None = None, limit: int = 100, before: int | None = None
    ) -> tuple[list[Incident], int | None]:
        """The newest first, from below `before`; and what to give as `before` for older ones, None: there are none."""
        values = {"before": NEWEST if before is None else before, "limit": limit + 1}
        query = INCIDENTS[is_open].replace("{open_incidents}", self._db.dialect.open_incidents)
        rows = self._db.execute(query, values).fetchall()
        found = [incident for row in rows[:limit] if (incident := incident_of(row))]
        return found, rows[limit - 1]["seq"] if len(rows) > limit else None

    def seen_to(self, since: datetime) -> list[Incident]:
        """What somebody acknowledged since then, or closed; recoveries are no deed of theirs."""
        rows = self._db.execute(SEEN_TO, {"since": stamp(since), "recovery": RECOVERY})
        return [incident for row in rows if (incident := incident_of(row))]

    def told_by(self, delivery_id: str, limit: int) -> tuple[list[Event], int]:
        """The events of a message, its first one first; how many there are beyond `limit` more."""
        query = "SELECT e.* FROM deliveries d JOIN events e ON e.id = d.event_id WHERE d.id = ?"
        first = self._db.execute(query, (delivery_id,)).fetchone()
        if first is None:
            return [], 0
        others, more = self.items(delivery_id, first["id"], limit)
        return [event_of(first), *others], more

    def incidents_of(self, delivery: Delivery) -> list[Incident]:
        """What a message is about."""
        rows = self._db.execute(INCIDENTS_OF, (delivery.incident_id, delivery.id))
        return [incident for row in rows if (incident := incident_of(row))]

    def silences(self, limit: int = 100) -> list[Silence]:
        """The newest first."""
        rows = self._db.execute("SELECT * FROM silences ORDER BY created_at DESC, id DESC LIMIT ?", (limit,))
        return [silence_of(row) for row in rows]

    def items(self, delivery_id: str, first: str, limit: int) -> tuple[list[Event], int]:
        """The events of a message that collects several, but for its first one, the oldest first; how many more."""
        among = "FROM items i JOIN events e ON e.id = i.event_id WHERE i.delivery_id = ? AND i.event_id <> ?"
        query = f"SELECT e.* {among} ORDER BY e.seq LIMIT ?"
        events = [event_of(row) for row in self._db.execute(query, (delivery_id, first, limit))]
        total = self._db.execute(f"SELECT COUNT(*) AS n {among}", (delivery_id, first)).fetchone()["n"]
        return events, total - len(events)

    def events_since(self, since: datetime, most: int) -> Iterator[Event]:
        """Events that rules decided about, the oldest first, from the first one since then on; the newest `most`."""
        newest = self._db.execute("SELECT MAX(seq) AS seq FROM events").fetchone()["seq"] or 0
        after = max(self._last_before(since, newest), newest - most)
        while rows := self._db.execute(PLAYED, (after, PLAYED_AT_ONCE)).fetchall():
            after = rows[-1]["seq"]
            yield from (event_of(row) for row in rows if row["event_type"] not in OWN_TYPES)

    def _last_before(self, time: datetime, newest: int) -> int:
        """The number of the last event that came before; events come in the order of their numbers."""
        low, high = 0, newest
        while low < high:
            middle = (low + high + 1) // 2
            row = self._db.execute(FROM_ON, (middle,)).fetchone()
            if row is not None and row["received_at"] < stamp(time):
                low = middle
            else:
                high = middle - 1
        return low

    def entry_times(self, kind: str) -> dict[str, tuple[str, str]]:
        """When each integration (or rule) was first seen and last changed, by id."""
        rows = self._db.execute("SELECT id, created_at, updated_at FROM entries WHERE kind = ?", (kind,))
        return {row["id"]: (row["created_at"], row["updated_at"]) for row in rows}

    def lanes(self) -> dict[str, Lane]:
        """How each integration was doing last, by id."""
        rows = self._db.execute("SELECT integration_id, lane FROM lanes")
        return {row["integration_id"]: msgspec.json.decode(row["lane"], type=Lane) for row in rows}

    def owed(self) -> set[str]:
        """The ids of the integrations that something is still to be sent to, or that anything is remembered of."""
        rows = self._db.execute(self._db.dialect.owed).fetchall()
        return {row["id"] for row in rows if row["id"]}

    def rules_remembered(self) -> set[str]:
        """The ids of the rules that told of an open incident, or that something is put down for."""
        return {row["id"] for row in self._db.execute(self._db.dialect.rules_remembered) if row["id"]}

    def oldest_due(self, integration_ids: Iterable[str]) -> datetime | None:
        """Since when (or until when) the message for one of these integrations waits that is due first."""
        query = "SELECT MIN(due_at) AS due_at FROM deliveries WHERE state = 'waiting' AND integration_id = ?"
        found = [self._db.execute(query, (each,)).fetchone()["due_at"] for each in integration_ids]
        return min((datetime.fromisoformat(each) for each in found if each), default=None)

    def owed_to(self) -> dict[str, int]:
        """How many messages wait for each integration that any wait for."""
        query = "SELECT integration_id, COUNT(*) AS n FROM deliveries WHERE state = 'waiting' GROUP BY integration_id"
        return {row["integration_id"]: row["n"] for row in self._db.execute(query)}

    def waiting(self) -> int:
        """How many deliveries are not settled."""
        query = "SELECT COUNT(*) AS n FROM deliveries WHERE indexed = 0 AND state IN ('waiting', 'sending')"
        count: int = self._db.execute(query).fetchone()["n"]
        return count

    def revisions(self, limit: int, before: int | None = None) -> list[Revision]:
        """The newest first, from below the id `before`."""
        values = (NEWEST if before is None else max(0, min(before, NEWEST)), limit)
        rows = self._db.execute(f"{REVISION} WHERE id < ? ORDER BY id DESC LIMIT ?", values)
        return [Revision(**dict(row)) for row in rows]

    def revision(self, revision_id: int) -> Revision | None:
        if not 0 < revision_id < NEWEST:
            return None
        row = self._db.execute(f"{REVISION} WHERE id = ?", (revision_id,)).fetchone()
        return Revision(**dict(row)) if row else None

    def revision_made_at(self, at: str) -> Revision | None:
        """The one of that moment: an entry that changed then (`entry_times`) changed by it."""
        row = self._db.execute(f"{REVISION} WHERE at = ? ORDER BY id DESC LIMIT 1", (at,)).fetchone()
        return Revision(**dict(row)) if row else None

    def revision_of(self, version: str) -> Revision | None:
        """The newest one with this text."""
        row = self._db.execute(f"{REVISION} WHERE version = ? ORDER BY id DESC LIMIT 1", (version,)).fetchone()
        return Revision(**dict(row)) if row else None

    def revision_text(self, revision_id: int) -> str | None:
        """The text, secrets sealed; None if there is no such revision, or it could not be kept."""
        row = self._db.execute("SELECT content FROM revisions WHERE id = ?", (revision_id,)).fetchone()
        return zlib.decompress(row["content"]).decode() if row and row["content"] is not None else None
