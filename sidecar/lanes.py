"""How much may go to each integration now: its concurrency, its rate, and how it is doing.

Belongs to the thread that writes the ledger: every change is part of a commit, and undone with it. Other threads may
look at `health` at any time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from sidecar.core.channel import Outcome
from sidecar.core.config import Integration
from sidecar.core.lane import WELL, Bucket, Lane, after, concurrency, rechecked
from sidecar.ledger import Book

Changed = Callable[[Integration, Lane, Lane], None]


class Lanes:
    """`known`: how each integration was doing when the last run ended. `changed` is called with the integration, its
    lane before and its lane now, once that is on disk."""

    def __init__(self, known: Mapping[str, Lane], changed: Changed) -> None:
        self.health: Mapping[str, Lane] = dict(known)
        self._changed = changed
        self._next = dict(known)
        self._busy: dict[str, int] = {}
        self._next_busy: dict[str, int] = {}
        self._buckets: dict[str, Bucket] = {}
        self._full_at: dict[str, datetime] = {}
        self._behind: set[str] = set()
        self._news: list[tuple[Integration, Lane, Lane]] = []
        self._look_again_at: datetime | None = None

    def of(self, integration_id: str) -> Lane:
        return self._next.get(integration_id, WELL)

    # ------------------------------------------------------------------ what may go

    def owes(self, integration_ids: Iterable[str]) -> None:
        """Something may be due for them."""
        self._behind.update(integration_ids)

    def behind(self, integrations: Iterable[Integration]) -> list[Integration]:
        """Those that something may be due for."""
        return [each for each in integrations if each.id in self._behind] if self._behind else []

    def caught_up(self, integration_id: str) -> None:
        self._behind.discard(integration_id)

    def room(self, integration: Integration, now: datetime) -> int:
        """How many more messages may go to it now. Where only time makes room, `next_look` says when."""
        lane = self.of(integration.id)
        if (until := lane.free_at(now)) is not None:
            self.look_again(until)
            return 0
        free = (concurrency(lane, integration.channel.concurrency)) - self._next_busy.get(integration.id, 0)
        if free <= 0:
            return 0  # the next one that comes back makes room
        bucket = self._bucket(integration)
        allowed = bucket.free(now, free)
        if allowed < free:
            self.look_again(bucket.free_at(now))
        return allowed

    def look_again(self, at: datetime) -> None:
        self._look_again_at = at if self._look_again_at is None else min(at, self._look_again_at)

    def next_look(self) -> datetime | None:
        """When time alone may make something due or make room, as far as was learnt since this was last asked."""
        at, self._look_again_at = self._look_again_at, None
        return at

    def went(self, book: Book, integration: Integration, number: int, now: datetime) -> None:
        self._next_busy[integration.id] = self._next_busy.get(integration.id, 0) + number
        bucket = self._bucket(integration)
        bucket.take(number, now)
        book.save_bucket(integration.id, bucket.full_at)

    def _bucket(self, integration: Integration) -> Bucket:
        rate = integration.rate or integration.channel.rate
        bucket = self._buckets.get(integration.id)
        if bucket is None or bucket.rate != rate:
            full_at = self._full_at.pop(integration.id, None)
            bucket = self._buckets[integration.id] = Bucket(rate, full_at)
        return bucket

    def under_way(self) -> int:
        """Messages that are being sent or settled. From any thread."""
        return sum(self._busy.copy().values())

    # ------------------------------------------------------------------ what came back

    def came_back(self, integration_id: str) -> None:
        """A message is no longer under way, however it ended."""
        self._next_busy[integration_id] = self._next_busy.get(integration_id, 0) - 1

    def learn(self, book: Book, integration: Integration, outcome: Outcome, now: datetime) -> tuple[Lane, Lane]:
        """What an attempt says about the integration: its lane before and now."""
        before = self.of(integration.id)
        lane = after(before, outcome, now)
        if lane != before:
            self._set(book, integration, before, lane)
        return before, lane

    def recheck(self, book: Book, integrations: Iterable[Integration], now: datetime) -> None:
        """Something has changed: those that are not well are probed at once, if they are owed anything."""
        for integration in integrations:
            before = self.of(integration.id)
            if not before.is_ok:
                self._set(book, integration, before, rechecked(before))
                book.make_due(integration.id, now)

    def _set(self, book: Book, integration: Integration, before: Lane, lane: Lane) -> None:
        self._next[integration.id] = lane
        book.save_lane(integration.id, lane)
        if before.state != lane.state:
            self._news.append((integration, before, lane))

    # ------------------------------------------------------------------ around a commit

    def read_again(self, book: Book, now: datetime) -> None:
        """Others have written: how each integration is doing, how busy it is, and what it is owed is known anew."""
        found = book.standings(now)
        self._next, self._next_busy = found.lanes, found.busy
        self._full_at, self._buckets = found.full_at, {}
        self.owes(found.due)

    def committed(self) -> None:
        if self._next != self.health:
            self.health = dict(self._next)
        self._busy = self._next_busy.copy()
        news, self._news = self._news, []
        for integration, before, lane in news:
            self._changed(integration, before, lane)

    def undone(self) -> None:
        """The commit failed: what it claimed is not claimed, what it settled is still under way."""
        self._next, self._next_busy = dict(self.health), self._busy.copy()
        self._news = []
        self._behind.update(self._buckets)
