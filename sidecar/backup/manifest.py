"""What a backup says of itself: `manifest.json`, written last, so that a folder without one is no backup."""

from __future__ import annotations

import hashlib
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from sidecar.errors import NotifierError
from sidecar.files import sync_folder, write_beside

NAME: Final = "manifest.json"
FORMAT: Final = 1
LEDGER: Final = "notifier.db"
CONFIG: Final = "notifier.yaml"
KEYS: Final = "sealing.keys"
FILES: Final = (LEDGER, CONFIG, KEYS)
"""Whatever their names were where they came from."""
CHUNK: Final = 1024 * 1024


class BackupError(NotifierError):
    """A backup cannot be made or put back. The message says why and what to do."""


class File(msgspec.Struct, frozen=True):
    """`sha256` in hexadecimal."""

    bytes: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """`version` is the program's, `schema` the steps of the ledger (`sidecar.ledger.schema`), `made_at` the moment.

    `public_keys`: those whose private keys open the secrets of this notifier.yaml; `files` says whether they are here.
    """

    format: int
    version: str
    schema: tuple[str, ...]
    made_at: datetime
    files: dict[str, File]
    counts: dict[str, int]
    public_keys: dict[str, str]

    @property
    def has_keys(self) -> bool:
        return KEYS in self.files


def write(folder: Path, manifest: Manifest) -> None:
    content = msgspec.json.format(msgspec.json.encode(manifest))
    write_beside(folder / NAME, content + b"\n", 0o600).replace(folder / NAME)
    sync_folder(folder)


def read(folder: Path) -> Manifest:
    """Raises BackupError for what is no whole backup, or one that this program cannot read."""
    path = folder / NAME
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BackupError(
            f"{folder} is no whole backup: {NAME} cannot be read ({error.strerror}). It is written last: "
            "a backup that was interrupted has none. Take another one"
        ) from error
    try:
        form = msgspec.json.decode(content, type=Form)
        manifest = msgspec.json.decode(content, type=Manifest) if form.format == FORMAT else None
    except msgspec.DecodeError as error:
        raise BackupError(f"{path} is damaged: {error}; take another backup") from error
    if manifest is None:
        raise newer(folder, form.version, f"it has the form {form.format}")
    if not {LEDGER, CONFIG} <= manifest.files.keys() <= set(FILES):
        raise BackupError(f"{path} names {', '.join(manifest.files)}; a backup has {', '.join(FILES)}")
    return manifest


class Form(msgspec.Struct):
    """What every version of a manifest has."""

    format: int
    version: str


def newer(folder: Path, version: str, why: str) -> BackupError:
    return BackupError(
        f"{folder} was made by a newer version of notifier, {version} ({why}). Install that version, or a newer one, "
        "and restore with it"
    )


def measured(path: Path) -> File:
    """Raises OSError."""
    with path.open("rb") as file:
        return File(path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest())
