"""notifier.yaml on disk: the Config in force, reading it again, and saving a change to it.

A text that does not parse never replaces a good one. Every way in (the start, a change on disk, a save) goes through
the same check and the same swap.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Mapping
from difflib import unified_diff
from errno import EACCES, EPERM, EROFS
from pathlib import Path
from typing import Final, Literal

import msgspec

from sidecar import document, sealing
from sidecar.core.channel import Opened, Secret
from sidecar.core.config import Config, Integration
from sidecar.core.match import Rulebook
from sidecar.errors import InvalidError, Problem, ReadOnlyConfigError, StaleConfigError, UnavailableError
from sidecar.files import sync_folder, write_beside

READ_ONLY: Final = frozenset({EACCES, EPERM, EROFS})


class State(msgspec.Struct, frozen=True, kw_only=True):
    """What is in force, and what is wrong with the file.

    `ok`: the file is in force. `stale`: it has problems, or is gone, and the last good one is in force.
    `degraded`: there never was a good one; events are stored and nothing is sent.
    `version` and `text` are those of the file as last read; `rulebook` holds the Config in force, and `in_force`
    is the text it was read from.
    """

    state: Literal["ok", "stale", "degraded"]
    rulebook: Rulebook | None
    version: str
    text: str
    in_force: str
    problems: tuple[Problem, ...]


class Live:
    """The one place that knows notifier.yaml. Thread-safe; `current` may be read at any time.

    `changed` is called after every swap, with the new state. Nothing is read before the first look().
    """

    def __init__(
        self,
        path: Path,
        ring: sealing.KeyRing,
        environment: Mapping[str, str],
        changed: Callable[[State], None] = lambda _: None,
    ) -> None:
        self.path = path
        self.ring = ring
        self._environment = environment
        self._changed = changed
        self._lock = threading.RLock()
        self.current = State(state="degraded", rulebook=None, version="", text="", in_force="", problems=())

    def rulebook(self) -> Rulebook | None:
        return self.current.rulebook

    def look(self) -> bool:
        """Read the file again; True if anything changed. A file with problems leaves the last good Config in force."""
        with self._lock:
            try:
                content = self.path.read_bytes()
            except OSError as error:
                return self._keep(b"", f"cannot read {self.path}: {error.strerror}")
            if version_of(content) == self.current.version:
                return False
            parsed = document.parse(content)
            if parsed.config is None:
                return self._keep(content, *parsed.problems)
            self._swap(content, parsed.config, parsed.problems)
            return True

    def save(self, change: Callable[[str], str], if_version: str | None = None) -> State:
        """Apply a change to the file's text and put the result in force.

        Raises StaleConfigError if `if_version` is not the file's version, InvalidError with every problem of the
        new text, ReadOnlyConfigError if the file cannot be written. Then nothing has changed.
        """
        with self._lock:
            self.look()
            before = self.current
            if if_version is not None and if_version != before.version:
                raise StaleConfigError(if_version, before.version)
            text = change(before.text)
            content = text.encode()
            parsed = document.parse(content)
            if parsed.config is None:
                raise InvalidError([problem for problem in parsed.problems if problem.severity == "error"])
            if text != before.text:
                write(self.path, content, patch(self.path.name, before.text, text))
                self._swap(content, parsed.config, parsed.problems)
            return self.current

    def _keep(self, content: bytes, *problems: Problem | str) -> bool:
        """Go on with what was in force, and show what is wrong."""
        before = self.current
        found = tuple(Problem(message=each) if isinstance(each, str) else each for each in problems)
        if (version_of(content), found) == (before.version, before.problems):
            return False
        self.current = State(
            state="stale" if before.rulebook else "degraded",
            rulebook=before.rulebook,
            version=version_of(content),
            text=content.decode("utf-8", "replace"),
            in_force=before.in_force,
            problems=found,
        )
        self._changed(self.current)
        return True

    def _swap(self, content: bytes, config: Config, problems: tuple[Problem, ...]) -> None:
        unlocked, broken = self._unlock(config)
        text = content.decode()
        self.current = State(
            state="ok",
            rulebook=Rulebook(unlocked),
            version=version_of(content),
            text=text,
            in_force=text,
            problems=(*problems, *broken),
        )
        self._changed(self.current)

    def _unlock(self, config: Config) -> tuple[Config, list[Problem]]:
        """The Config with its secrets opened; a secret that does not open breaks its own integration only."""
        unlocked = {each.id: self.unlock(each) for each in config.integrations.values()}
        broken = [
            Problem(path=f"integrations.{each.id}", message=each.broken, severity="warning")
            for each in unlocked.values()
            if each.broken and each.enabled
        ]
        return msgspec.structs.replace(config, integrations=unlocked), broken

    def unlock(self, integration: Integration) -> Integration:
        """The integration with its secrets opened, or `broken` saying why they do not open."""
        try:
            opened = Opened({name: self._reveal(integration, name, secret) for name, secret in secrets(integration)})
        except sealing.SealingError as error:
            return msgspec.structs.replace(integration, broken=str(error))
        check = integration.channel.check_opened
        problems = list(check(integration.settings, opened)) if check else []
        broken = "; ".join(str(problem) for problem in problems if problem.severity == "error")
        return msgspec.structs.replace(integration, opened=opened, broken=broken)

    def _reveal(self, integration: Integration, field: str, secret: Secret) -> str:
        return sealing.reveal(
            secret.reveal(),
            binding(integration, field),
            keys=self.ring,
            environment=self._environment,
        )


def binding(integration: Integration, field: str) -> sealing.Binding:
    """What a secret of this integration is sealed to."""
    destination = integration.channel.destination(integration.settings)
    return sealing.Binding(integration_id=integration.id, field=field, destination=destination)


def secrets(integration: Integration) -> list[tuple[str, Secret]]:
    """The secret fields that are set, with what stands in the file."""
    fields = [(name, getattr(integration.settings, name)) for name in integration.settings.__struct_fields__]
    return [(name, value) for name, value in fields if isinstance(value, Secret) and value.reveal()]


def version_of(content: bytes) -> str:
    """The version of a file: a hash of its bytes. It is the ETag, too."""
    return hashlib.sha256(content).hexdigest()[:16]


def patch(name: str, before: str, after: str) -> str:
    """The unified diff of a change."""
    lines = unified_diff(before.splitlines(keepends=True), after.splitlines(keepends=True), f"a/{name}", f"b/{name}")
    return "".join(lines)


def write(path: Path, content: bytes, diff: str) -> None:
    """Replace the file at once and for good: a temporary file beside it, fsync, rename, fsync of the folder.

    Raises ReadOnlyConfigError with `diff` where that is not allowed, UnavailableError where it fails (a full disk).
    """
    hidden = None
    try:
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o600
        hidden = write_beside(path, content, mode)
        hidden.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        if hidden is not None:
            hidden.unlink(missing_ok=True)
        if error.errno in READ_ONLY:
            raise ReadOnlyConfigError(str(path), diff) from error
        raise UnavailableError(f"{path} could not be written: {error.strerror}; nothing was changed") from error
