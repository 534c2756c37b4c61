"""How values are kept in the ledger."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

import msgspec

from sidecar.core.model import Attachment, Event, Severity
from sidecar.core.trace import Trace
from sidecar.ledger.connection import Row


@lru_cache(maxsize=16)  # the rows of one event mostly have the same few times, a dozen of them
def stamp(time: datetime) -> str:
    """A time (in UTC) as the ledger keeps it: sortable text."""
    return time.isoformat(timespec="microseconds")


def as_json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


def event_of(row: Row | Mapping[str, Any], id_column: str = "id", severity_column: str = "severity") -> Event:
    return Event(
        id=row[id_column],
        event_type=row["event_type"],
        event_data=msgspec.json.decode(row["event_data"]),
        severity=Severity(row[severity_column]),
        source=row["source"],
        time=datetime.fromisoformat(row["time"]),
        received_at=datetime.fromisoformat(row["received_at"]),
        team_id=row["team_id"],
        source_id=row["source_id"],
        notes=tuple(msgspec.json.decode(row["notes"])),
        attachments=msgspec.json.decode(row["attachments"], type=tuple[Attachment, ...]) if row["attachments"] else (),
        trace=msgspec.json.decode(row["trace"], type=Trace) if row["trace"] else None,
    )
