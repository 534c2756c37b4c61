"""What decisions ask of the ledger (`core.record.Record`), inside of a commit or beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, Protocol

import msgspec

from sidecar.core.config import When
from sidecar.core.incident import Incident, Subject
from sidecar.core.model import Event, Severity
from sidecar.core.record import Bundle, Silence, Silenced, Told
from sidecar.ledger import connection
from sidecar.ledger.connection import Connection, Cursor
from sidecar.ledger.transaction import Row
from sidecar.ledger.values import as_json, event_of, stamp

INCIDENT: Final = tuple(Incident.__struct_fields__)
TIMES: Final = frozenset({"opened_at", "last_at", "closed_at", "acknowledged_at"})
NEWEST: Final = "SELECT * FROM incidents WHERE key = ? ORDER BY seq DESC LIMIT 1"
OPEN_IN: Final = """
SELECT * FROM incidents WHERE closed_at IS NULL AND EXISTS (
    SELECT 1 FROM items i JOIN deliveries d ON d.id = i.delivery_id WHERE i.incident_id = incidents.id AND d.bundle = ?
) ORDER BY seq"""
WAS_TOLD: Final = """
WITH ids (id) AS (SELECT :integration UNION SELECT former_id FROM former_ids WHERE integration_id = :integration)
SELECT 1 FROM ids JOIN deliveries ON deliveries.integration_id = ids.id WHERE deliveries.incident_id = :incident
UNION ALL SELECT 1 FROM items JOIN deliveries ON deliveries.id = items.delivery_id
WHERE items.incident_id = :incident AND deliveries.integration_id IN (SELECT id FROM ids) LIMIT 1"""
NOT_ENDED: Final = "SELECT * FROM silences WHERE ended_at IS NULL AND until > ? ORDER BY created_at"


class Look(Protocol):
    """How to read: what this commit has collected and not written yet, and everything else."""

    def added(self, table: str, key: str) -> Row | None: ...

    def look(self, sql: str, values: Any = ()) -> Cursor: ...

    def execute(self, sql: str, values: Any = ()) -> Cursor: ...


class Beside:
    """Reads beside the writer: only what has been committed."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def added(self, table: str, key: str) -> Row | None:  # noqa: ARG002  # nothing is on its way here
        return None

    def look(self, sql: str, values: Any = ()) -> Cursor:
        return self._db.execute(sql, values)

    execute = look


class Recorded:
    """A `core.record.Record` of the ledger."""

    def __init__(self, db: Look) -> None:
        self._db = db

    def incident(self, key: str) -> Incident | None:
        if known := self._db.added("incident_keys", key):
            return self.incident_by_id(known[0])
        return incident_of(self._db.look(NEWEST, (key,)).fetchone())

    def incident_by_id(self, incident_id: str) -> Incident | None:
        if row := self._db.added("incidents", incident_id):
            return incident_of(dict(zip(INCIDENT, row, strict=True)))
        return incident_of(self._db.look("SELECT * FROM incidents WHERE id = ?", (incident_id,)).fetchone())

    def subject(self, key: str) -> Subject | None:
        row = self._db.added("subjects", key) or self._row("SELECT key, body FROM subjects WHERE key = ?", key)
        return msgspec.json.decode(row[1], type=Subject) if row else None

    def told(self, key: str) -> Told | None:
        row = self._db.added("told", key) or self._row("SELECT key, at, event_id FROM told WHERE key = ?", key)
        return Told(datetime.fromisoformat(row[1]), row[2]) if row else None

    def bundle(self, key: str, now: datetime) -> Bundle | None:
        query = "SELECT key, delivery_id, opened_at, due_at, severity FROM bundles WHERE key = ?"
        row = self._db.added("bundles", key) or self._row(query, key)
        if row is None:
            return None
        due_at = datetime.fromisoformat(row[3])
        return Bundle(
            delivery_id=row[1],
            opened_at=datetime.fromisoformat(row[2]),
            due_at=due_at,
            severity=Severity(row[4]),
            is_open=due_at > now and self._is_waiting(row[1]),
        )

    def open_in(self, bundle: str) -> Sequence[Incident]:
        found = [incident_of(row) for row in self._db.execute(OPEN_IN, (bundle,))]
        return [each for each in found if each is not None]

    def silences(self, now: datetime) -> Sequence[Silence]:
        return [each for each in self.not_ended(now) if each.created_at <= now]

    def not_ended(self, now: datetime) -> Sequence[Silence]:
        """Those in force, and those that will be."""
        return [silence_of(row) for row in self._db.look(NOT_ENDED, (stamp(now),))]

    def silence(self, silence_id: str) -> Silence | None:
        row = self._db.look("SELECT * FROM silences WHERE id = ?", (silence_id,)).fetchone()
        return silence_of(row) if row else None

    def silenced(self, silence_id: str) -> Sequence[Silenced]:
        names = Silenced.__struct_fields__
        query = f"SELECT {', '.join(names)} FROM silenced WHERE silence_id = ?"  # noqa: S608  # our own names
        return [Silenced(**dict(row)) for row in self._db.execute(query, (silence_id,))]

    def was_told(self, incident_id: str, integration_id: str) -> bool:
        return (
            self._db.execute(WAS_TOLD, {"incident": incident_id, "integration": integration_id}).fetchone() is not None
        )

    def event(self, event_id: str) -> Event | None:
        row = self._db.execute("SELECT * FROM events WHERE id = ?", (event_id,)).fetchone()
        return event_of(row) if row else None

    def _is_waiting(self, delivery_id: str) -> bool:
        if self._db.added("deliveries", delivery_id):
            return True
        row = self._row("SELECT state FROM deliveries WHERE id = ?", delivery_id)
        return row is not None and row[0] == "waiting"

    def _row(self, query: str, key: str) -> Any:
        return self._db.look(query, (key,)).fetchone()


def incident_row(incident: Incident) -> Row:
    """The columns of INCIDENT."""
    return (
        incident.id,
        incident.key,
        incident.subject,
        incident.title,
        incident.host,
        incident.device,
        int(incident.severity),
        stamp(incident.opened_at),
        stamp(incident.last_at),
        incident.count,
        incident.event_id,
        incident.last_event_id,
        stamp(incident.closed_at) if incident.closed_at else None,
        incident.closed_by,
        stamp(incident.acknowledged_at) if incident.acknowledged_at else None,
        incident.acknowledged_by,
        as_json(incident.rules),
    )


def incident_of(row: Any) -> Incident | None:
    """An incident from a row, or from a mapping with the columns of INCIDENT."""
    if row is None:
        return None
    values = {name: row[name] for name in INCIDENT}
    for name in TIMES:
        values[name] = datetime.fromisoformat(values[name]) if values[name] else None
    values["severity"] = Severity(values["severity"])
    values["rules"] = msgspec.json.decode(values["rules"], type=dict[str, datetime | None])
    return Incident(**values)


def silence_of(row: connection.Row) -> Silence:
    return Silence(
        id=row["id"],
        when=when_of(row["conditions"]),
        until=datetime.fromisoformat(row["until"]),
        reason=row["reason"],
        author=row["author"],
        created_at=datetime.fromisoformat(row["created_at"]),
        ended_at=datetime.fromisoformat(row["ended_at"]) if row["ended_at"] else None,
    )


def when_of(text: str) -> When:
    """JSON has lists where conditions have tuples."""
    found = msgspec.json.decode(text, type=dict[str, Any])
    return {field: tuple(wanted) if isinstance(wanted, list) else wanted for field, wanted in found.items()}
