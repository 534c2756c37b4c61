"""notifier.yaml on disk: the Config in force, reading it again, and saving a change to it.

A text that does not parse never replaces a good one. Every way in (the start, a change on disk, a save) goes through
the same check and the same swap.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final, Literal

import msgspec

from sidecar import bus, document, merge, sealing, splice, vault
from sidecar.core.config import Config
from sidecar.core.diff import Diff, unified
from sidecar.core.match import Rulebook
from sidecar.diskfile import READ_ONLY, ChangedError, DiskFile, OrphanedError, digest
from sidecar.errors import (
    ConflictError,
    InvalidError,
    NotifierError,
    Problem,
    ReadOnlyConfigError,
    StaleConfigError,
    UnavailableError,
)
from sidecar.files import signature
from sidecar.memory import beside_others
from sidecar.revisions import Origin, Revisions

Change = Callable[[str], str]

MOST_TRIES: Final = 100
"""A save begins anew when somebody else's write came first."""
FIRST_TEXT: Final = "version: 1\n"
ORPHANED: Final = Problem(
    message="the file was replaced outside of this container, which still sees the old one; "
    "restart the container, and mount the folder of the file instead of the file",
    severity="warning",
)
BY_FILE: Final = Origin()

log = logging.getLogger("notifier.config")


class State(msgspec.Struct, frozen=True, kw_only=True):
    """What is in force, and what is wrong with the file.

    `ok`: the file is in force. `stale`: it has problems, or is gone, and the last good one is in force.
    `degraded`: there never was a good one; events are stored and nothing is sent.
    `version` and `content` are those of the file as last read, None while there is no file; `rulebook` holds the Config
    in force, `in_force` is the text it was read from, and `origin` says who wrote that.
    """

    state: Literal["ok", "stale", "degraded"] = "degraded"
    rulebook: Rulebook | None = None
    version: str = ""
    content: bytes | None = None
    in_force: str = ""
    origin: Origin = BY_FILE
    problems: tuple[Problem, ...] = ()

    @property
    def text(self) -> str:
        """The file as text. Raises InvalidError if it is none."""
        try:
            return (self.content or b"").decode()
        except UnicodeDecodeError:
            raise InvalidError(list(self.problems)) from None


class Live:
    """The one place that knows notifier.yaml. Thread-safe; `current` may be read at any time.

    `changed` is called after every change of the state, with the new one. Nothing is read before start().
    """

    def __init__(
        self,
        file: DiskFile,
        keys: sealing.KeyFile,
        environment: Mapping[str, str],
        revisions: Revisions,
        *,
        clock: Callable[[], float],
        changed: Callable[[State], None] = lambda _: None,
    ) -> None:
        self._file = file
        self._keys = keys
        self._environment = environment
        self.revisions = revisions
        self._clock = clock
        self._changed = changed
        self._lock = threading.RLock()
        self._recent = merge.RecentSaves()
        self._owed: dict[splice.Path, object] = {}
        self._not_stored: dict[str, Origin] = {}
        self._secrets_seen: tuple[object, ...] = ()
        self.current = State()

    @property
    def path(self) -> Path:
        return self._file.path

    def rulebook(self) -> Rulebook | None:
        return self.current.rulebook

    # ------------------------------------------------------------------ reading

    def start(self) -> None:
        """Mend what a crash left, read the file, and if it is no good take the last good text there was."""
        for left in self._file.recover():
            if self.revisions.knows(left.name.rpartition("-")[2]):
                left.unlink()
            else:
                log.warning("a crash left %s, which was written just before a save; see what in it is missing", left)
        self.look()
        if self.current.rulebook is None and (config := self.last_good()) is not None:
            text = self.revisions.last_good() or ""
            self._show(msgspec.structs.replace(self.current, state="stale", rulebook=Rulebook(config), in_force=text))

    def last_good(self) -> Config | None:
        """The last text that was in force in this or an earlier run, secrets opened."""
        text = self.revisions.last_good()
        return self.opened(text) if text is not None else None

    def opened(self, text: str) -> Config | None:
        """What a text says, its secrets opened; None if it is no good."""
        config = document.parse(text).config
        return vault.unlocked(config, self._keys.ring(), self._environment)[0] if config else None

    def look(self) -> bool:
        """Read the file again; True if anything changed. A file with problems leaves the last good Config in force."""
        with self._lock, self._gently():
            changed = self._read()
            settings = self.current.rulebook.config.settings if self.current.rulebook else None
            if self._owed:
                self._try(lambda text: text)
            if changed and settings and settings.seal_on_load and self.current.state == "ok":
                self._try(self._sealed, "sealed plain secrets")
            return changed

    def _gently(self) -> AbstractContextManager[None]:
        """A large file is read beside an event loop that must not notice."""
        return beside_others(self._file.size())

    def _read(self) -> bool:
        try:
            content = self._file.read(known=self.current.content)
        except OSError as error:
            return self._keep(None, (Problem(message=f"cannot read {self.path}: {error.strerror}"),))
        if content == self.current.content:
            return self._look_around()
        parsed = document.parse(content)
        if parsed.config is None:
            return self._keep(content, parsed.problems)
        is_new = not self.revisions.knows(digest(content))
        self._swap(content, parsed.config, parsed.problems, self._not_stored.get(digest(content), BY_FILE))
        self._not_stored = {}
        self._owed = self._recent.undone(self._clock(), splice.load(self.current.in_force)) if is_new else {}
        return True

    def _look_around(self) -> bool:
        """What else can change while the text stays: keys, files with secrets, the mount."""
        state = self.current
        is_known = (ORPHANED in state.problems) == self._file.is_orphaned()
        if (is_known and self._signatures() == self._secrets_seen) or state.state != "ok" or state.content is None:
            return False
        parsed = document.parse(state.content)
        if parsed.config is not None:
            self._swap(state.content, parsed.config, parsed.problems, state.origin)
        return True

    def _signatures(self) -> tuple[object, ...]:
        """Change whenever a file does that secrets are read from."""
        named = vault.files(self.current.rulebook.config) if self.current.rulebook else []
        return tuple(signature(path) for path in (self._keys.path, *named))

    def _try(self, change: Change, note: str = "") -> None:
        """A save that nobody asked for: why it failed is for the log."""
        try:
            self._try_save(change, None, Origin("notifier", note=note), whole=False)
        except NotifierError as error:
            log.warning("%s could not be mended: %s", self.path.name, error)

    def _sealed(self, text: str) -> str:
        """With the tokens of the revision, so that several notifiers make the same text of the same one."""
        config, seal = document.parse(text).config, self.revisions.sealing_as(digest(text.encode()))
        return self.showing_key(text, vault.sealed_in_place(text, config, seal)) if config else text

    def showing_key(self, before: str, after: str) -> str:
        """What a change made, with our public key in it once it has a secret that was sealed with that."""
        return vault.showing_key(before, after, *self._keys.newest)

    # ------------------------------------------------------------------ saving

    def save(
        self, change: Change, if_version: str | None = None, origin: Origin = BY_FILE, *, whole: bool = False
    ) -> State:
        """Apply a change to the file's text and put the result in force. `whole`: the change looks at no text.

        Raises StaleConfigError if `if_version` is not the file's version, InvalidError with every problem of the
        new text, ReadOnlyConfigError if the file cannot be written. Then nothing has changed.
        """
        with self._lock, self._gently():
            return self._try_save(change, if_version, origin, whole=whole)

    def difference(self, change: Change, if_version: str | None = None) -> Diff:
        """What a save would do to the file, plain secrets masked. Raises what save() would; nothing changes."""
        with self._lock:
            state = self.current
            self._check(if_version, whole=False)
            before = state.text or FIRST_TEXT
        after = change(before)
        parsed = document.parse(after.encode())
        if parsed.config is None:
            raise InvalidError([problem for problem in parsed.problems if problem.severity == "error"])
        return unified(self.path.name, *vault.masked([before, after]))

    def _try_save(self, change: Change, if_version: str | None, origin: Origin, *, whole: bool) -> State:
        for _ in range(MOST_TRIES):
            if self._read():
                continue  # taking it took a while: what stands there now?
            self._check(if_version, whole=whole)
            try:
                return self._save(change, origin)
            except ChangedError as error:
                self._remember(error.displaced)
        raise UnavailableError(f"{self.path} is being written by others all the time; nothing was changed")

    def _remember(self, displaced: bytes | None) -> None:
        """An edit of somebody else that got lost between two of ours is made again as if it were ours."""
        if displaced is not None and document.parse(displaced).config is not None:
            self._recent.add(self._clock(), splice.load(self.current.text), splice.load(displaced.decode()))

    def _check(self, if_version: str | None, *, whole: bool) -> None:
        state = self.current
        if if_version is not None and if_version != state.version:
            raise StaleConfigError(if_version, state.version, self.revisions.between(if_version, state.version))
        if state.content is None and state.rulebook is not None and not whole:
            raise ConflictError(
                f"{self.path} is gone, and only its last text is in force here; "
                "put it back, or restore a revision (POST /config/revisions/ID/restore), then edit"
            )

    def _save(self, change: Change, origin: Origin) -> State:
        before = self.current
        base, note = self._made_good(before.text or FIRST_TEXT)
        text = change(base)
        content = text.encode()
        parsed = document.parse(content)
        if parsed.config is None:
            raise InvalidError([problem for problem in parsed.problems if problem.severity == "error"])
        if content != before.content:
            self._write(before.content, content)
            if before.state == "ok":
                self._recent.add(self._clock(), splice.load(before.text), splice.load(text))
            origin = msgspec.structs.replace(with_note(origin, note), base=before.version)
            self._not_stored = {digest(content): origin}  # if the disk refuses, it is seen again
            self._swap(content, parsed.config, parsed.problems, origin)
            self._not_stored = {}
        self._owed = {}
        return self.current

    def _made_good(self, text: str) -> tuple[str, str]:
        """The text with what we owe to it, and a word about that."""
        if not self._owed:
            return text, ""
        where = ", ".join(".".join(str(step) for step in path) for path in self._owed)
        try:
            return merge.made_again(text, self._owed), f"kept the last edits of {where}, which a write had undone"
        except splice.SpliceError as error:
            log.warning("the last edits of %s are undone by a write to %s: %s", where, self.path.name, error)
            return text, ""

    def _write(self, before: bytes | None, content: bytes) -> None:
        try:
            self._file.replace(before, content)
        except (OSError, OrphanedError) as error:
            if isinstance(error, OrphanedError) or error.errno in READ_ONLY:
                raise ReadOnlyConfigError(str(self.path), self._patch(before or b"", content)) from error
            raise UnavailableError(
                f"{self.path} could not be written: {error.strerror}; nothing was changed"
            ) from error

    def _patch(self, before: bytes, after: bytes) -> str:
        """What to apply where the file is kept, plain secrets masked; nothing if that cannot be done."""
        try:
            texts = vault.masked([before.decode("utf-8", "replace"), after.decode()])
        except (splice.SpliceError, InvalidError):
            return ""
        return unified(self.path.name, texts[0], texts[1]).text

    # ------------------------------------------------------------------ states

    def _keep(self, content: bytes | None, problems: tuple[Problem, ...]) -> bool:
        """Go on with what was in force, and show what is wrong."""
        before = self.current
        if (content, problems) == (before.content, before.problems):
            return False
        self._show(
            msgspec.structs.replace(
                before,
                state="stale" if before.rulebook else "degraded",
                version=digest(content or b""),
                content=content,
                problems=problems,
            )
        )
        return True

    def _swap(self, content: bytes, config: Config, problems: tuple[Problem, ...], origin: Origin) -> None:
        unlocked, broken = vault.unlocked(config, self._keys.ring(), self._environment)
        orphaned = (ORPHANED,) if self._file.is_orphaned() else ()
        self._show(
            State(
                state="ok",
                rulebook=Rulebook(unlocked),
                version=digest(content),
                content=content,
                in_force=content.decode(),
                origin=origin,
                problems=(
                    *orphaned,
                    *problems,
                    *broken,
                    *bus.missing(config),
                    *vault.foreign_keys(config, self._keys.ring()),
                ),
            )
        )
        self._secrets_seen = self._signatures()

    def _show(self, state: State) -> None:
        """What cannot be stored (a full disk) is as if it had not been seen, and is seen again."""
        before, self.current = self.current, state
        try:
            self._changed(state)
        except Exception:
            self.current = before
            raise


def with_note(origin: Origin, note: str) -> Origin:
    return msgspec.structs.replace(origin, note="; ".join(filter(None, (origin.note, note))))
