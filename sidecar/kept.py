"""Files that came inside of events, in a folder of ours, by their content: what comes again is kept once."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from sidecar.errors import UnavailableError
from sidecar.files import sync_folder, write_beside

NAMED: Final = re.compile(r"/(?:.*/)?([0-9a-f]{64})")
"""The path of a file that is kept, on whichever machine; the name is the content's SHA-256."""


class Files(Protocol):
    """`folders`: where files lie that may be sent, beside those of the settings."""

    @property
    def folders(self) -> tuple[str, ...]: ...

    def keep(self, content: bytes) -> str:
        """The absolute path of a file with this content, on disk when this returns. Raises UnavailableError."""
        ...

    def at_hand(self, source: str) -> str:
        """Where a file is read that was kept at that path, perhaps by another notifier; other sources as they are.

        Raises UnavailableError, or one of FAULTS.
        """
        ...


class NoFiles:
    """Nothing is kept."""

    folders: tuple[str, ...] = ()

    def keep(self, content: bytes) -> str:  # noqa: ARG002  # there is no place for it
        raise UnavailableError("there is no folder for files that come inside of events")

    def at_hand(self, source: str) -> str:
        return source


def of_nobody(name: str) -> bytes | None:  # noqa: ARG001  # nobody else keeps files
    return None


class KeptFiles:
    """`fetch`: the content of a file that another notifier keeps, by its name."""

    def __init__(self, folder: Path, fetch: Callable[[str], bytes | None] = of_nobody) -> None:
        self._folder, self._fetch = folder, fetch

    @property
    def folders(self) -> tuple[str, ...]:
        return (str(self._folder),)

    def keep(self, content: bytes) -> str:
        path = self._folder / hashlib.sha256(content).hexdigest()
        try:
            if path.exists():
                os.utime(path)  # it is as young as the youngest event that brought it
            else:
                self._folder.mkdir(mode=0o700, exist_ok=True)
                write_beside(path, content, 0o600).replace(path)
                sync_folder(self._folder)
        except OSError as error:
            raise UnavailableError(
                f"a file of an event could not be kept in {self._folder}: {error.strerror}"
            ) from error
        return str(path)

    def at_hand(self, source: str) -> str:
        named = NAMED.fullmatch(source)
        if named is None:
            return source
        own = self._folder / named[1]
        if own.exists():
            return str(own)
        content = self._fetch(named[1])
        return source if content is None else self.keep(content)

    def prune(self, before: float) -> int:
        """Delete what no event has brought since then (in seconds); how many files."""
        deleted = 0
        for path in self._folder.glob("*"):
            with contextlib.suppress(OSError):  # gone meanwhile, or a folder: neither is ours to delete
                if path.lstat().st_mtime < before:
                    path.unlink()
                    deleted += 1
        return deleted


NO_FILES = NoFiles()
