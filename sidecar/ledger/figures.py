"""Figures for people: how many messages were sent, and how many failed, hour by hour. From tallies, not from rows."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

import msgspec

from sidecar.core.model import DeliveryState
from sidecar.ledger.connection import Connection
from sidecar.ledger.retention import hour_of
from sidecar.ledger.values import stamp


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """So many deliveries to an integration came to this state within the hour that begins at `hour`."""

    hour: datetime
    integration_id: str
    state: DeliveryState
    number: int


class Queue(msgspec.Struct, frozen=True, kw_only=True):
    """What waits for one integration: how many messages, and when the first of them is, or was, due."""

    waiting: int
    due_at: datetime


OLDEST: Final = """
SELECT MIN(since) AS since FROM (
    SELECT COALESCE(replayed_at, created_at) AS since FROM deliveries
    WHERE indexed = 0 AND state IN ('waiting', 'sending') ORDER BY seq LIMIT 1000) oldest"""
"""Among the first thousand: those that somebody had sent again stand there, too."""


class Figures:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def tallies(self, since: datetime) -> list[Tally]:
        """Of the hour of `since` and those that follow, the oldest first. A message is counted a second after it."""
        query = "SELECT hour, integration_id, state, number FROM tallies WHERE hour >= ? AND number > 0 ORDER BY hour"
        return [
            Tally(
                hour=datetime.fromisoformat(f"{row['hour']}:00").replace(tzinfo=UTC),
                integration_id=row["integration_id"],
                state=row["state"],
                number=row["number"],
            )
            for row in self._db.execute(query, (hour_of(stamp(since)),))
        ]

    def open_incidents(self) -> tuple[int, int]:
        """How many there are, and how many of them nobody has acknowledged."""
        query = (
            "SELECT COUNT(*) AS all_of_them, COUNT(*) - COUNT(acknowledged_at) AS untouched FROM incidents "
            "WHERE closed_at IS NULL AND count > 0"
        )
        row = self._db.execute(query).fetchone()
        return row["all_of_them"], row["untouched"]

    def queues(self) -> dict[str, Queue]:
        """By integration, of those that anything waits for. From an index alone."""
        query = (
            "SELECT integration_id AS id, COUNT(*) AS waiting, MIN(due_at) AS due_at FROM deliveries "
            "WHERE state = 'waiting' GROUP BY integration_id"
        )
        return {
            row["id"]: Queue(waiting=row["waiting"], due_at=datetime.fromisoformat(row["due_at"]))
            for row in self._db.execute(query)
        }

    def oldest(self) -> datetime | None:
        """Since when the oldest message that has not come to an end has been there, on purpose or not."""
        since = self._db.execute(OLDEST).fetchone()["since"]
        return datetime.fromisoformat(since) if since else None

    def undecided(self) -> int:
        """Events that wait for a notifier.yaml that can be used."""
        query = "SELECT COUNT(*) AS number FROM events WHERE decisions IS NULL"
        number: int = self._db.execute(query).fetchone()["number"]
        return number

    def last_sent(self) -> dict[str, datetime]:
        """When each integration was sent something last, by id. Known a second later."""
        query = "SELECT integration_id, MAX(last_at) AS at FROM tallies WHERE state = 'sent' GROUP BY integration_id"
        return {row["integration_id"]: datetime.fromisoformat(row["at"]) for row in self._db.execute(query)}
