"""What is moved: every table with rows of the notifier's, in an order in which none comes before what it refers to."""

from __future__ import annotations

from typing import Final

import msgspec


class Table(msgspec.Struct, frozen=True):
    """`key`: what its rows are sorted by. `is_numbered`: the database gives the key, one more than the last."""

    name: str
    key: tuple[str, ...]
    is_numbered: bool = False


DELIVERIES: Final = Table("deliveries", ("seq",), is_numbered=True)
TABLES: Final = (
    Table("events", ("seq",), is_numbered=True),
    DELIVERIES,
    Table("attempts", ("seq",), is_numbered=True),
    Table("incidents", ("seq",), is_numbered=True),
    Table("items", ("delivery_id", "event_id")),
    Table("subjects", ("key",)),
    Table("told", ("key",)),
    Table("bundles", ("key",)),
    Table("timers", ("kind", "subject_id", "rule_id", "integration_id", "step")),
    Table("silences", ("id",)),
    Table("silenced", ("silence_id", "rule_id", "integration_id", "incident_id")),
    Table("threads", ("integration_id", "incident_id")),
    Table("former_ids", ("integration_id", "former_id")),
    Table("lanes", ("integration_id",)),
    Table("alerts", ("key",)),
    Table("tallies", ("hour", "integration_id", "state")),
    Table("answers", ("key",)),
    Table("entries", ("kind", "id")),
    Table("revisions", ("id",), is_numbered=True),
    Table("audit", ("seq",), is_numbered=True),
)
NOT_MOVED: Final = {
    "history_index": "made anew from the deliveries",
    "buckets": "what is left of each rate at this moment; only where notifiers share a ledger",
    "replicas": "which notifiers share the ledger; each says so itself when it starts",
    "edits": "those that are on their way between the files of running notifiers",
    "files": "those that a notifier keeps lie in its own folder, too",
    "turn": "which running notifier wrote last",
    "migrations": "each database has its own",
    "_sqlite_migrations": "each database has its own",
}
"""And why."""
OF_A_RUN: Final = frozenset({"claimed_by", "lease_until"})
"""Columns that say which running notifier has a message; none runs."""
