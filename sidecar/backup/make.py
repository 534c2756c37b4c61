"""`notifier backup`: the ledger, notifier.yaml and the public keys, as they are at one moment."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from sidecar import sealing
from sidecar.backup import manifest
from sidecar.backup.manifest import CONFIG, FILES, FORMAT, KEYS, LEDGER, BackupError, Manifest
from sidecar.diskfile import DiskFile
from sidecar.files import write_beside
from sidecar.ledger import copies
from sidecar.ledger.migrations import applied_steps
from sidecar.places import Places

Pause = Callable[[float], object]


def back_up(places: Places, folder: Path, *, with_keys: bool, version: str, now: datetime, pause: Pause) -> Manifest:
    """Write a backup into a new or empty folder. Raises NotifierError; then nothing is left of it.

    `pause` waits some seconds for a notifier.yaml that is just being written.
    """
    with copies.for_reading(places.database) as ledger, ExitStack() as unless_made:
        texts = {CONFIG: config_of(places, pause)}  # before the keys: what it was sealed with is among them then
        public = public_keys(places.keys)
        if with_keys:
            texts[KEYS] = private_keys(places.keys)
        unless_made.callback(clear, folder, keep=take_folder(folder))
        try:
            copies.copy(ledger, folder / LEDGER)
            for name, content in texts.items():
                write_beside(folder / name, content, 0o600).replace(folder / name)
            refuse_damaged(folder, places)
            made = described(folder, version, public, now)
            manifest.write(folder, made)
        except OSError as error:
            raise BackupError(f"the backup {folder} could not be written: {error.strerror}") from error
        unless_made.pop_all()
    return made


def refuse_damaged(folder: Path, places: Places) -> None:
    """Raises BackupError if the copy is not in order: then the ledger is not, either."""
    if damage := copies.damage(folder / LEDGER):
        raise BackupError(
            f"the ledger {places.database} is damaged ({damage}). Keep it: `sqlite3 FILE .recover` saves most of it; "
            "earlier backups may be sound"
        )


def described(folder: Path, version: str, public: dict[str, str], now: datetime) -> Manifest:
    """What lies in the folder."""
    with copies.for_reading(folder / LEDGER) as copied:
        return Manifest(
            format=FORMAT,
            version=version,
            schema=tuple(applied_steps(copied)),
            made_at=now,
            files={name: manifest.measured(folder / name) for name in FILES if (folder / name).exists()},
            counts=copies.counts(copied),
            public_keys=public,
        )


def take_folder(folder: Path) -> bool:
    """Make it; whether it was there, and empty. Raises BackupError if something is in it."""
    try:
        folder.mkdir(mode=0o700, parents=True)
    except FileExistsError:
        pass
    except OSError as error:
        raise BackupError(f"the folder {folder} cannot be made: {error.strerror}; name another one") from error
    else:
        return False
    if not folder.is_dir() or any(folder.iterdir()):
        what = "holds a backup" if (folder / manifest.NAME).exists() else "is not an empty folder"
        raise BackupError(f"{folder} {what}, and nothing is written over; name a new folder, such as one with the date")
    return True


def clear(folder: Path, *, keep: bool) -> None:
    """Take away what was written; the folder was empty before."""
    for name in (*FILES, manifest.NAME):
        (folder / name).unlink(missing_ok=True)
    if not keep:
        folder.rmdir()


def config_of(places: Places, pause: Pause) -> bytes:
    file = DiskFile(places.config, places.config_journal, pause)
    try:
        return file.mended(file.read())
    except OSError as error:
        raise BackupError(f"cannot read {places.config}: {error.strerror}; --config names notifier.yaml") from error


def public_keys(path: Path) -> dict[str, str]:
    """By id; empty if there are no keys yet. Raises SealingError."""
    return sealing.KeyRing.load_or_create(path).public if path.exists() else {}


def private_keys(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BackupError(f"cannot read the key file {path}: {error.strerror}; leave --with-keys away") from error
