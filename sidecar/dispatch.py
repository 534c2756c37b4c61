"""Sends what is due, many at once. No decisions: those are the engine's, and its lanes'.

What is due is claimed at the end of every commit, inside of it: a message leaves as soon as its event is on disk, and
the next one as soon as the last one is settled. A thread sleeps until time alone makes something due.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from sidecar.core.retry import CUT_OFF_AT_ONCE
from sidecar.engine import Attempted, Engine, about
from sidecar.errors import FAULTS, UnavailableError
from sidecar.ledger import Book, CutOff, Due, Future, Ledger

SENDERS: Final = 64
"""Messages under way at once, over all integrations. Threads are made when first needed, and sending is waiting."""
LONGEST_SLEEP_S: Final = 60.0
"""A look at the ledger at least this often, whatever the clock did meanwhile."""
SHARED_SLEEP_S: Final = 5.0
"""The same where other notifiers write to the ledger: what one that is gone left behind is found by then."""
CLAIMED: Final = 2 * SENDERS
"""Messages that one of several notifiers has claimed at most; the others take the rest."""
AFTER_TROUBLE_S: Final = 1.0
"""The pause after the database could not be read or written."""
HELD_S: Final = 15.0
"""How long after a claim was made, or renewed, the message may be sent: shorter than its lease (`ledger.postgres`)."""

AT_ONCE: Final = datetime.min.replace(tzinfo=UTC)
WORTH_A_WORD: Final = timedelta(seconds=30)

log = logging.getLogger("notifier.dispatch")


class Dispatcher:
    """Runs from start() to stop(). It stands around the ledger's commits (`sidecar.ledger.commits.AtCommit`)."""

    def __init__(
        self,
        engine: Engine,
        ledger: Ledger,
        now: Callable[[], datetime],
        beat: Callable[[], None] = lambda: None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`beat` is called at every turn of the loop."""
        self._engine = engine
        self._ledger = ledger
        self._now = now
        self._beat = beat
        self._stopping = threading.Event()
        self._alarm = Alarm()
        self._monotonic = monotonic
        self._clock = ClockSteps(now)
        self._under_way = UnderWay()
        self._claimed: list[Due] = []
        self._claimed_at = monotonic()
        self._pool = ThreadPoolExecutor(SENDERS, thread_name_prefix="sender")
        self._thread = threading.Thread(target=self._run, name="dispatch", daemon=True)

    def start(self) -> None:
        self._ledger.around_commits(self._around)
        if self._ledger.is_shared:
            self._ledger.write(self._engine.read_again).result()
            self._ledger.follow("due", self.look)
        self._thread.start()

    def stop(self, timeout_s: float) -> bool:
        """Claim nothing more and let what is under way finish; False if it did not within the time."""
        self._stopping.set()
        self._alarm.ring()
        if self._thread.ident is not None:
            self._thread.join()
        finished = self._under_way.wait(timeout_s)
        self._pool.shutdown(wait=finished, cancel_futures=True)
        return finished

    # ------------------------------------------------------------------ around a commit, on the ledger's thread

    def _around(self, book: Book) -> Dispatcher:
        self._book = book
        return self

    def others_wrote(self) -> None:
        self._engine.read_again(self._book)

    def before_commit(self) -> None:
        self._claimed, self._claimed_at = [], self._monotonic()
        try:
            self._claimed = [] if self._stopping.is_set() else self._claim(self._book)
        except FAULTS:
            raise
        except Exception:
            log.exception("nothing could be claimed")  # a bug here must not keep events from being stored

    def _claim(self, book: Book) -> list[Due]:
        if not book.is_shared:
            return self._engine.claim(book)
        most = CLAIMED - len(self._under_way.ids())
        claimed = self._engine.claim(book, max(most, 0))
        has_just_become_full = claimed and len(claimed) >= most
        if has_just_become_full:  # said again and again, it would wake others for nothing
            book.call_others()
        return claimed

    def after_commit(self, *, committed: bool) -> None:
        claimed, self._claimed = self._claimed, []
        if not committed:
            self._engine.undone()
            return
        self._engine.committed()
        for due in claimed:
            self._under_way.begin(due.delivery.id, self._claimed_at)
            self._pool.submit(self._deliver, due)
        if (at := self._engine.lanes.next_look()) is not None:
            self._alarm.set(at)

    # ------------------------------------------------------------------ sending, in the pool

    def _deliver(self, due: Due) -> None:
        if not self._holds(due):  # it waited too long for a sender, or for the database
            log.warning("delivery %s: its claim has lapsed, another notifier may send it", due.delivery.id)
            self._under_way.end(due.delivery.id)
            return
        try:
            self._settle(self._engine.attempt(due))
        except FAULTS:
            self._deliver_later(due)
        except Exception:
            log.exception("delivery %s: it is sent again at the next start", due.delivery.id, extra=about(due))
            self._under_way.end(due.delivery.id)

    def _deliver_later(self, due: Due) -> None:
        """The database says no more what it is about. Nothing was sent."""
        if self._stopping.wait(AFTER_TROUBLE_S):
            self._under_way.end(due.delivery.id)
        else:
            self._pool.submit(self._deliver, due)

    def _holds(self, due: Due) -> bool:
        """Whether nobody else can have taken it. A stopped process or a lost connection renews no claim."""
        return not self._ledger.is_shared or self._under_way.age(due.delivery.id, self._monotonic()) < HELD_S

    def _settle(self, done: Attempted) -> None:
        """Nobody waits for the commit here: a sender that waits is one that does not send."""
        self._engine.settle(done).add_done_callback(partial(self._settled, done))

    def _settled(self, done: Attempted, settled: Future[None]) -> None:
        """On the ledger's thread. What cannot be written down is not sent again; it is written down later."""
        error = settled.exception()
        if isinstance(error, UnavailableError) and not self._stopping.is_set():
            self._pool.submit(self._settle_later, done)
            return
        if error is not None:
            log.error("delivery %s: %s", done.due.delivery.id, error, extra=about(done.due))
        self._under_way.end(done.due.delivery.id)

    def _settle_later(self, done: Attempted) -> None:
        self._stopping.wait(AFTER_TROUBLE_S)
        self._settle(done)

    # ------------------------------------------------------------------ when time makes something due

    def look(self) -> None:
        """Look for what is due now. Cheap, from any thread."""
        self._alarm.set(AT_ONCE)

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._beat()
            self._alarm.clear()
            try:
                if (back := self._clock.set_back()) is not None:
                    log.warning("the clock was set back by %s; what waits is sent as much earlier", back)
                    self._ledger.write(partial(Book.clock_set_back, by=back, now=self._now())).result()
                if self._ledger.is_shared:
                    self._hold_on()
                following = self._ledger.write(self._engine.look).result()
            except UnavailableError:  # why is in the log, once
                self._stopping.wait(AFTER_TROUBLE_S)
                continue
            if following is not None:
                self._alarm.set(following)
            self._alarm.wait(self._now, SHARED_SLEEP_S if self._ledger.is_shared else LONGEST_SLEEP_S)

    def _hold_on(self) -> None:
        """To what is under way here; and take what nobody holds any more, because its notifier is gone."""
        at = self._monotonic()
        self._under_way.renewed(self._ledger.write(self._renew).result(), at)

    def _renew(self, book: Book) -> set[str]:
        held = book.renew(self._under_way.ids())
        if lost := book.take_up_again(self._now()):
            log.warning("%d messages of a notifier that is gone are sent again", len(lost))
            warn_of(lost)
            self._engine.read_again(book)  # its lanes are as busy no more
        return held


def warn_of(lost: Iterable[CutOff]) -> None:
    """Of messages that the notifier may die of."""
    for each in lost:
        if each.times > CUT_OFF_AT_ONCE:
            said = (each.delivery_id, each.integration_id, each.times, f"{each.due_at:%H:%M:%S} UTC")
            words = "delivery %s to '%s' was under way %d times when the notifier ended, and may be why; again at %s"
            log.warning(words, *said, extra={"delivery_id": each.delivery_id, "integration_id": each.integration_id})


class ClockSteps:
    """Notices that the clock was set back: what was to be due in a minute would be due in a day and a minute."""

    def __init__(self, now: Callable[[], datetime], monotonic: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._monotonic = monotonic
        self._seen = now(), monotonic()

    def set_back(self) -> timedelta | None:
        """By how much since this was asked last, if that is worth a word."""
        (before, counted), self._seen = self._seen, (self._now(), self._monotonic())
        expected = before + timedelta(seconds=self._seen[1] - counted)
        back = expected - self._seen[0]
        return back if back > WORTH_A_WORD else None


class Alarm:
    """A time to wake up at, which anybody may make earlier."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._at: datetime | None = None
        self._rings = False

    def clear(self) -> None:
        with self._changed:
            self._at = None

    def set(self, at: datetime) -> None:
        with self._changed:
            if self._at is None or at < self._at:
                self._at = at
                self._changed.notify()

    def ring(self) -> None:
        """Wake up now, and from now on at once."""
        with self._changed:
            self._rings = True
            self._changed.notify()

    def wait(self, now: Callable[[], datetime], longest_s: float) -> None:
        with self._changed:
            while not self._rings:
                left_s = longest_s if self._at is None else (self._at - now()).total_seconds()
                if left_s <= 0 or not self._changed.wait(min(left_s, longest_s)):
                    return


class UnderWay:
    """The messages that are being sent or settled, by id, and when they were claimed or that was renewed."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._ids: Counter[str] = Counter()
        self._since: dict[str, float] = {}

    def begin(self, delivery_id: str, at: float) -> None:
        with self._changed:
            self._ids[delivery_id] += 1
            self._since[delivery_id] = at

    def renewed(self, delivery_ids: Iterable[str], at: float) -> None:
        with self._changed:
            self._since |= {each: max(at, self._since[each]) for each in delivery_ids if each in self._since}

    def age(self, delivery_id: str, now: float) -> float:
        """For how long nothing was heard of the claim."""
        with self._changed:
            return now - self._since[delivery_id]

    def end(self, delivery_id: str) -> None:
        with self._changed:
            self._ids[delivery_id] -= 1
            if self._ids[delivery_id] <= 0:
                del self._ids[delivery_id], self._since[delivery_id]
            self._changed.notify_all()

    def ids(self) -> set[str]:
        with self._changed:
            return set(self._ids)

    def wait(self, timeout_s: float) -> bool:
        """Until there are none; False if there still are after the time."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._ids, timeout_s)
