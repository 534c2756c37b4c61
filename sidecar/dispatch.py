"""Sends what is due, many at once, each integration within its own bounds. No decisions: those are the engine's.

One thread claims and hands out; a bounded pool sends. The thread sleeps until it is woken (an event came in, a
sender became free, the configuration changed) or until the next row is due.
"""

from __future__ import annotations

import logging
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import datetime
from typing import Final

from sidecar.engine import Engine
from sidecar.errors import UnavailableError
from sidecar.ledger import Due

SENDERS: Final = 64
"""Messages under way at once, over all integrations. Threads are made when first needed, and sending is waiting."""
LONGEST_SLEEP_S: Final = 60.0
"""A look at the ledger at least this often, whatever the clock did meanwhile."""
AFTER_TROUBLE_S: Final = 1.0
"""The pause after the database could not be written."""

log = logging.getLogger("notifier.dispatch")


class Dispatcher:
    """Runs from start() to stop(). `next_due` tells when the next waiting row after a time is due.

    Setting `woken` makes it look again: something may be due. Cheap, from any thread.
    """

    def __init__(
        self,
        engine: Engine,
        next_due: Callable[[datetime], datetime | None],
        now: Callable[[], datetime],
        woken: threading.Event,
    ) -> None:
        self._engine = engine
        self._next_due = next_due
        self._now = now
        self._woken = woken
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._busy: Counter[str] = Counter()
        self._under_way: set[Future[None]] = set()
        self._pool = ThreadPoolExecutor(SENDERS, thread_name_prefix="sender")
        self._thread = threading.Thread(target=self._run, name="dispatch", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, timeout_s: float) -> bool:
        """Claim nothing more and let what is under way finish; False if it did not within the time."""
        self._stopping.set()
        self._woken.set()
        if self._thread.ident is not None:
            self._thread.join()
        with self._lock:
            under_way = set(self._under_way)
        left = wait(under_way, timeout_s).not_done
        self._pool.shutdown(wait=not left, cancel_futures=True)
        return not left

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._woken.clear()
            try:
                self._hand_out()
                self._woken.wait(self._sleep_s())
            except UnavailableError as error:
                log.warning("deliveries wait: %s", error)
                self._stopping.wait(AFTER_TROUBLE_S)

    def _hand_out(self) -> None:
        """Claim what is due and give it to the pool, until every sender is busy or nothing is left."""
        while (room := self._room()) and (claimed := self._engine.claim(room)):
            for due in claimed:
                self._send(due)

    def _room(self) -> dict[str, int]:
        """How many more messages each integration may have under way."""
        with self._lock:
            room = {each.id: each.channel.concurrency - self._busy[each.id] for each in self._engine.in_use()}
        return {integration_id: free for integration_id, free in room.items() if free > 0}

    def _send(self, due: Due) -> None:
        with self._lock:
            self._busy[due.delivery.integration_id] += 1
            future = self._pool.submit(self._deliver, due)
            self._under_way.add(future)
        future.add_done_callback(lambda done: self._sent(due, done))

    def _deliver(self, due: Due) -> None:
        """Deliver, and go on with what the same integration owes next until there is nothing, or the end."""
        claimed = [due]
        while claimed:
            claimed = self._engine.deliver(claimed[0], self._goes_on).result()

    def _goes_on(self) -> bool:
        return not self._stopping.is_set()

    def _sent(self, due: Due, done: Future[None]) -> None:
        with self._lock:
            self._busy[due.delivery.integration_id] -= 1
            self._under_way.discard(done)
        if error := done.exception():
            log.error("delivery %s: %s", due.delivery.id, error)
        self._woken.set()

    def _sleep_s(self) -> float:
        """Seconds until the next row is due, at most LONGEST_SLEEP_S."""
        now = self._now()
        due = self._next_due(now)
        return min(LONGEST_SLEEP_S, max((due - now).total_seconds(), 0.0)) if due else LONGEST_SLEEP_S
