"""Files that came inside of events, in a folder of ours, by their content: what comes again is kept once."""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path
from typing import Protocol

from sidecar.errors import UnavailableError
from sidecar.files import sync_folder, write_beside


class Files(Protocol):
    """`folders`: where files lie that may be sent, beside those of the settings."""

    @property
    def folders(self) -> tuple[str, ...]: ...

    def keep(self, content: bytes) -> str:
        """The absolute path of a file with this content, on disk when this returns. Raises UnavailableError."""
        ...


class NoFiles:
    """Nothing is kept."""

    folders: tuple[str, ...] = ()

    def keep(self, content: bytes) -> str:  # noqa: ARG002  # there is no place for it
        raise UnavailableError("there is no folder for files that come inside of events")


class KeptFiles:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

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
