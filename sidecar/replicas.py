"""The notifiers that share a ledger: each says that it runs, and takes what another one accepted into its own file.

An edit by the API or the pages is written to the file of the notifier that was asked. The others hear of it, and where
their file stood at the same text, they write it to theirs. What somebody writes to one file by hand travels with git
or whatever put it there, not from here. How it is decided is in `core.travel`.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Any, Final

from sidecar.adopting import Adoption
from sidecar.core.travel import Course, Edit, course
from sidecar.diskfile import digest
from sidecar.errors import FAULTS, NotifierError, ReadOnlyConfigError, StaleConfigError
from sidecar.ledger import Hindrance, Ledger, Me, Replica, Revision
from sidecar.live import Live
from sidecar.revisions import Origin

BEAT_S: Final = 5.0
"""From one sign of life to the next, and how long an edit may be on its way where nobody is called."""
MOST_STEPS: Final = 100
"""Edits taken in one look: one leads to the next."""
END_S: Final = 5.0
TWINS: Final = "another notifier on this ledger calls itself '{name}', too; give each a NOTIFIER_REPLICA of its own"

log = logging.getLogger("notifier.replicas")


class Replicas:
    """Runs from start() to stop(), if the ledger is shared; one notifier alone has none of it. `turned` is called at
    every turn of the loop."""

    def __init__(
        self, ledger: Ledger, live: Live, adoption: Adoption, me: Me, turned: Callable[[], None] = lambda: None
    ) -> None:
        self._ledger, self._live, self._adoption, self._me, self._turned = ledger, live, adoption, me, turned
        self._looking = threading.Lock()
        self._called, self._stopping = threading.Event(), threading.Event()
        self._told: set[str] = set()
        self._thread = threading.Thread(target=self._run, name="replicas", daemon=True)

    def start(self) -> None:
        if self._ledger.is_shared:
            self._turned()
            self._ledger.follow("config", self._called.set)
            self._thread.start()

    def stop(self) -> None:
        """Before the ledger is closed. The others are told, if they can be."""
        self._stopping.set()
        self._called.set()
        if self._thread.ident is not None:
            self._thread.join(END_S)
        if self._ledger.is_shared:
            with suppress(*FAULTS):
                self._ledger.pages.replicas.stopped(self._me)

    def all(self) -> list[Replica]:
        """By name; none if the ledger is not shared."""
        return self._ledger.pages.replicas.all() if self._ledger.is_shared else []

    def troubles(self) -> list[str]:
        """What is wrong with this one among the others."""
        rows = self.all()
        return [said for row in rows if row.running == self._me.running for said in troubles(row, rows)]

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._turned()
            try:
                self.beat()
                self.look()
            except (OSError, NotifierError, *FAULTS) as error:
                log.warning("the other notifiers: %s", error)
            self._called.wait(BEAT_S)
            self._called.clear()

    # ------------------------------------------------------------------ signs of life

    def beat(self) -> None:
        """Say that it runs, and look who else does."""
        if not self._ledger.pages.replicas.seen(self._me):
            if any(each.name == self._me.name for each in self.all()):
                self._tell([TWINS.format(name=self._me.name)])
            self._adoption.note(self._live.current)

    # ------------------------------------------------------------------ edits that others accepted

    def look(self) -> None:
        """Take into the file here what another one accepted, as far as it fits. Cheap; nothing if the ledger is not
        shared."""
        if not self._ledger.is_shared:
            return
        with self._looking:
            steps = (self._step() for _ in range(MOST_STEPS))
            while next(steps, False):
                pass
        self._tell(self.troubles())

    def _step(self) -> bool:
        """Whether there may be more to do."""
        version = self._live.current.version
        mine = next((each for each in self.all() if each.running == self._me.running), None)
        if mine is None:
            return False  # the next sign of life mends that
        edits, elsewhere = self._ledger.pages.replicas.edits(mine.seen_edit, self._me.name)
        found = course(version, mine.seen_edit, edits, elsewhere)
        hindrance = self._take(found.take, version) if found.take else conflict(found)
        if hindrance is not None:
            self._note(mine, found.seen, hindrance)
        return hindrance is None

    def _take(self, edit: Edit, version: str) -> Hindrance | None:
        """Write its text to the file here, in the place of `version`; None once that is done, or another one stands
        there."""
        pages = self._ledger.pages
        revision, text = pages.revision(edit.revision), pages.revision_text(edit.revision)
        if revision is None or text is None or digest(text.encode()) != edit.version:
            return Hindrance("not-kept", edit.revision)
        try:
            self._live.save(lambda _: text, version, origin_of(revision), whole=True)
        except StaleConfigError:
            return None
        except ReadOnlyConfigError:
            return Hindrance("read-only", edit.revision)
        except NotifierError as error:
            return Hindrance("not-written", edit.revision, str(error))
        log.info("%s: revision %s, which '%s' accepted, is in force", self._live.path.name, edit.revision, edit.replica)
        return None

    def _note(self, mine: Replica, seen: int, hindrance: Hindrance) -> None:
        before = mine.seen_edit, Hindrance(mine.hindrance, mine.edit, mine.why)
        if before != (seen, hindrance):
            self._ledger.write(lambda book: book.replicas.note_course(self._me, seen, hindrance)).result()

    def _tell(self, troubles: Iterable[str]) -> None:
        """In the log, once."""
        for trouble in troubles:
            if trouble not in self._told:
                self._told.add(trouble)
                log.warning("%s", trouble)


def origin_of(revision: Revision) -> Origin:
    """Of a text that another notifier accepted: who wrote it there."""
    source: Any = revision.source
    return Origin(source, revision.author, revision.note, revision=revision.id)


def conflict(found: Course) -> Hindrance:
    return Hindrance("conflict", found.conflict.revision) if found.conflict else Hindrance()


def troubles(row: Replica, rows: Sequence[Replica]) -> list[str]:
    """What is wrong with a notifier among the others, and what to do."""
    found = [each for each in (edit_missing(row), key_missing(row, rows)) if each]
    return found if row.is_alive else []


def edit_missing(row: Replica) -> str:
    edit = f"revision {row.edit}, which '{row.accepted_by or 'another notifier'}' accepted"
    return {
        "": "",
        "conflict": (
            f"{edit}, was made from another text than the one that stands here (revision {row.revision}), so it was "
            "not written. Restore that revision here, or this one there, or bring the two files together by hand"
        ),
        "read-only": (
            f"{edit}, could not be written: the file is read-only here. Make the change where it is kept (in git)"
        ),
        "not-kept": (
            f"{edit}, has a plain secret, which is not passed on. Seal it there (notifier seal), or copy the file here"
        ),
        "not-written": f"{edit}, could not be written: {row.why}",
    }[row.hindrance]


def key_missing(row: Replica, rows: Sequence[Replica]) -> str:
    """One that another has: what is sealed with it there does not open here."""
    for other in rows:
        for key_id in other.keys if other.is_alive else ():
            if key_id not in row.keys:
                return (
                    f"the sealing key {key_id} of '{other.name}' is not here: what is sealed with it does not open, "
                    "and links in its messages are refused. All notifiers on one ledger need the same sealing.keys; "
                    "copy it here"
                )
    return ""
