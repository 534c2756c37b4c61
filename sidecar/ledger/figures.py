"""Figures for people: how many messages were sent, and how many failed, hour by hour. From tallies, not from rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime

import msgspec

from sidecar.core.model import DeliveryState
from sidecar.ledger.retention import hour_of
from sidecar.ledger.values import stamp


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """So many deliveries to an integration came to this state within the hour that begins at `hour`."""

    hour: datetime
    integration_id: str
    state: DeliveryState
    number: int


class Figures:
    """`connection` gives each thread a connection of its own."""

    def __init__(self, connection: Callable[[], sqlite3.Connection]) -> None:
        self._connection = connection

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
            for row in self._connection().execute(query, (hour_of(stamp(since)),))
        ]

    def open_incidents(self) -> tuple[int, int]:
        """How many there are, and how many of them nobody has acknowledged."""
        query = (
            "SELECT COUNT(*) AS all_of_them, COUNT(*) - COUNT(acknowledged_at) AS untouched FROM incidents "
            "WHERE closed_at IS NULL AND count > 0"
        )
        row = self._connection().execute(query).fetchone()
        return row["all_of_them"], row["untouched"]

    def last_sent(self) -> dict[str, datetime]:
        """When each integration was sent something last, by id. Known a second later."""
        query = "SELECT integration_id, MAX(last_at) AS at FROM tallies WHERE state = 'sent' GROUP BY integration_id"
        return {row["integration_id"]: datetime.fromisoformat(row["at"]) for row in self._connection().execute(query)}
