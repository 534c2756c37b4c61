"""Starts and stops everything that runs by itself: dispatch, the inbox, the watch on notifier.yaml. No decisions.

Start: read notifier.yaml, take up what a crash left, then let events in. Stop: the reverse.
"""

from __future__ import annotations

import fcntl
import logging
import os
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Final

import watchfiles

from sidecar import sealing, splice
from sidecar.core.bodies import read_bodies
from sidecar.core.channel import Wire
from sidecar.dispatch import Dispatcher
from sidecar.engine import REMEMBERED, Answer, Engine, Surroundings, fingerprint
from sidecar.errors import IdempotencyError, InvalidError, LedgerError
from sidecar.inbox import SUFFIXES, Dropped, Inbox, Refused, Taken
from sidecar.ledger import Book, Ledger
from sidecar.live import Live, State
from sidecar.places import Places

Concerns = Callable[[watchfiles.Change, str], bool]
POLL_MS: Final = 2_000
"""File-system events are hints and can be missed: a folder is looked at this often anyway."""
DEBOUNCE_MS: Final = 10
"""How long changes are gathered: an editor makes several at once."""
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
        self._due = threading.Event()
        self.engine = Engine(self.live.rulebook, self.ledger, wire, world, self._due.set)
        self._dispatcher = Dispatcher(self.engine, self.ledger.pages.next_due, world.now, self._due)
        self._inbox = Inbox(places.inbox, self._take_files)
        self._threads = [
            threading.Thread(
                target=self._watch, args=(places.config.parent, self._is_config, self.live.look), name="config"
            ),
            threading.Thread(target=self._watch, args=(places.inbox, is_dropped, self._look_at_inbox), name="inbox"),
            threading.Thread(target=self._keep_house, name="housekeeping"),
        ]

    def start(self) -> None:
        """Go on where the last run ended, however it ended."""
        self._inbox.make_folders()
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
            if thread.ident is not None:
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
        known = state.rulebook.config.integrations

        def record(book: Book) -> None:
            now = self._world.now()
            for kind, digests in hashes.items():
                book.note_entries(kind, digests, now)
            book.cancel_removed(known, now)

        self.ledger.write(record).result()
        self.engine.catch_up()
        self._due.set()

    def _take_files(self, files: list[Dropped]) -> list[Taken | Refused]:
        """All files of a batch share the next commit."""
        waiting = [self._begin(file) for file in files]
        return [each if isinstance(each, Refused) else finish(each) for each in waiting]

    def _begin(self, file: Dropped) -> Future[Answer] | Refused:
        try:
            return self.engine.accept(read_bodies(file.content, lines=file.is_lines, source="inbox"), file.key)
        except InvalidError as error:
            return Refused(str(error))

    def _is_config(self, _: watchfiles.Change, path: str) -> bool:
        """Whether a change may be one of notifier.yaml; Kubernetes swaps the link `..data` beside it."""
        return Path(path).name in (self.live.path.name, "..data")

    def _watch(self, folder: Path, concerns: Concerns, look: Callable[[], object]) -> None:
        """Look when something changed in the folder, and every POLL_MS in any case, until the end."""
        while not self._stopping.is_set():
            try:
                look()
                self._wait_for_changes(folder, concerns, look)
            except OSError as error:
                log.warning("cannot watch %s: %s", folder, error)
                self._stopping.wait(POLL_MS / 1000)

    def _wait_for_changes(self, folder: Path, concerns: Concerns, look: Callable[[], object]) -> None:
        for _ in watchfiles.watch(
            folder,
            watch_filter=concerns,
            stop_event=self._stopping,
            rust_timeout=POLL_MS,
            yield_on_timeout=True,
            recursive=False,
            debounce=DEBOUNCE_MS,
            step=DEBOUNCE_MS,
            raise_interrupt=False,
        ):
            look()

    def _look_at_inbox(self) -> None:
        self._inbox.look(self._world.now().timestamp())

    def _keep_house(self) -> None:
        while not self._stopping.wait(HOUSEKEEPING_S):
            now = self._world.now()
            self.ledger.write(partial(Book.forget_answers, before=now - REMEMBERED))
            self._inbox.prune(now.timestamp())


def is_dropped(_: watchfiles.Change, path: str) -> bool:
    """Whether a change in the inbox may be a file to take."""
    return not Path(path).name.startswith(".") and path.endswith(SUFFIXES)


def finish(accepted: Future[Answer]) -> Taken | Refused:
    """The answer for a file, once its events are on disk: refused if none of them could be taken."""
    try:
        answer = accepted.result()
    except IdempotencyError as error:
        return Refused(str(error))
    refusals = "\n".join(f"event {each.index + 1}: {each.reason}" for each in answer.rejected)
    return Taken(refusals) if answer.accepted else Refused(refusals)


def entry_hashes(text: str) -> dict[str, dict[str, str]]:
    """A hash of each integration and rule as it is written, to notice when one changes."""
    data = splice.load(text) or {}
    sections = {"integration": data.get("integrations") or {}, "rule": data.get("rules") or {}}
    return {kind: {each: fingerprint(entries[each]) for each in entries} for kind, entries in sections.items()}


def hold(path: Path) -> int:
    """Take a lock for as long as this process lives. Raises LedgerError if another notifier holds it."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(descriptor)
        raise LedgerError(
            f"another notifier is using the folder {path.parent}; stop it, or give this one its own --data"
        ) from error
    return descriptor
