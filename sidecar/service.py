"""Starts and stops everything that runs by itself: dispatch, the inbox, the watch on notifier.yaml. No decisions.

Start: read notifier.yaml, take up what a crash left, then let events in. Stop: the reverse.
"""

from __future__ import annotations

import fcntl
import logging
import os
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import watchfiles

from sidecar import sealing, splice
from sidecar.core.bodies import read_bodies
from sidecar.core.channel import Wire
from sidecar.core.config import Config
from sidecar.dispatch import Dispatcher
from sidecar.engine import REMEMBERED, Engine, Surroundings, fingerprint
from sidecar.errors import IdempotencyError, InvalidError, LedgerError, UnavailableError
from sidecar.inbox import Dropped, Inbox, Refused, Taken
from sidecar.ledger import Book, Ledger
from sidecar.live import Live, State
from sidecar.places import Places

POLL_MS: Final = 2_000
"""File-system events are hints and can be missed: a folder is looked at this often anyway."""
HOUSEKEEPING_S: Final = 600.0

log = logging.getLogger("notifier")


class Service:
    """The engine with everything around it. Raises NotifierError if it cannot start."""

    def __init__(self, places: Places, wire: Wire, world: Surroundings, environment: Mapping[str, str]) -> None:
        places.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock = hold(places.data / "notifier.lock")
        self._world = world
        self._stopping = threading.Event()
        self.ledger = Ledger(places.database)
        self.ring = sealing.KeyRing.load_or_create(places.keys)
        self.live = Live(places.config, self.ring, environment, self._on_config)
        self.engine = Engine(self.live.rulebook, self.ledger, wire, world, lambda: self._dispatcher.wake())
        self._dispatcher = Dispatcher(self.engine, self.ledger.pages.next_due, world.now)
        self._inbox = Inbox(places.inbox, self._take_files)
        self._threads = [
            threading.Thread(target=self._watch, args=(places.config.parent, self.live.look), name="config"),
            threading.Thread(target=self._watch, args=(places.inbox, self._look_at_inbox), name="inbox"),
            threading.Thread(target=self._keep_house, name="housekeeping"),
        ]

    def start(self) -> None:
        """Go on where the last run ended, however it ended."""
        self.live.look()
        again = self.ledger.write(lambda book: book.take_up_again(self._world.now())).result()
        if again:
            log.info("%d messages were under way when the notifier stopped; they are sent again", again)
        self._dispatcher.start()
        for thread in self._threads:
            thread.start()

    def stop(self, timeout_s: float) -> bool:
        """Take nothing more, let what is under way finish; False if messages are still under way after the time.

        Nothing is lost then: they are taken up at the next start.
        """
        self._stopping.set()
        for thread in self._threads:
            thread.join()
        finished = self._dispatcher.stop(timeout_s)
        self.ledger.close()
        os.close(self._lock)
        return finished

    def seal(self, plain: str, binding: sealing.Binding) -> str:
        """Seal a secret with the newest key."""
        key_id, public_key = next(iter(self.ring.public.items()))
        return sealing.seal(plain, key_id=key_id, public_key=public_key, binding=binding)

    def _on_config(self, state: State) -> None:
        """After every swap: what waits for a removed integration is cancelled, what waited for a Config is decided."""
        for problem in state.problems:
            log.warning("%s: %s", self.live.path.name, problem)
        if state.state != "ok" or state.rulebook is None:
            return
        hashes = entry_hashes(state.in_force)
        config: Config = state.rulebook.config

        def record(book: Book) -> None:
            now = self._world.now()
            for kind, digests in hashes.items():
                book.note_entries(kind, digests, now)
            book.cancel_removed(config.integrations, now)

        self.ledger.write(record).result()
        self.engine.catch_up()
        self._dispatcher.wake()

    def _take_files(self, files: list[Dropped]) -> list[Taken | Refused]:
        return [self._take_file(file) for file in files]

    def _watch(self, folder: Path, look: Callable[[], object]) -> None:
        """Look when something changed in the folder, and every POLL_MS in any case."""
        look()
        changes = watchfiles.watch(
            folder, stop_event=self._stopping, rust_timeout=POLL_MS, yield_on_timeout=True, recursive=False, debounce=50
        )
        for _ in changes:
            look()

    def _look_at_inbox(self) -> None:
        self._inbox.look(self._world.now().timestamp())

    def _keep_house(self) -> None:
        while not self._stopping.wait(HOUSEKEEPING_S):
            now = self._world.now()
            self.ledger.write(lambda book, now=now: book.forget_answers(now - REMEMBERED)).result()
            self._inbox.prune(now.timestamp())
