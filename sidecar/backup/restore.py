"""`notifier restore`: a backup is looked at, laid beside, and only then put in place; what was there is moved aside.

Several files cannot change at once. Each changes whole, the ledger last: whoever is interrupted restores again.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from sidecar import sealing
from sidecar.backup import manifest
from sidecar.backup.manifest import CHUNK, CONFIG, KEYS, LEDGER, BackupError, File, Manifest
from sidecar.diskfile import ChangedError, DiskFile, OrphanedError
from sidecar.errors import NotifierError
from sidecar.files import sync_folder, write_beside
from sidecar.ledger import Ledger, copies
from sidecar.ledger.schema import STEPS
from sidecar.lock import hold
from sidecar.places import Places

HELD: Final = "held back when the backup of {} was restored; Send again tells it after all"


class Wishes(msgspec.Struct, frozen=True, kw_only=True):
    """`force`: move aside what is there. `hold`: nothing that waited goes out. `config`: notifier.yaml, too."""

    force: bool = False
    hold: bool = False
    config: bool = True


class Restored(msgspec.Struct, frozen=True, kw_only=True):
    """`aside`: where what was there lies now. `held`: messages that were held back. `missing_keys`: ids of private
    keys that notifier.yaml needs and that are neither here nor in the backup.
    """

    manifest: Manifest
    aside: tuple[Path, ...]
    held: int
    missing_keys: tuple[str, ...]


def restore(
    folder: Path, places: Places, wishes: Wishes, *, now: datetime, pause: Callable[[float], object]
) -> Restored:
    """Put a backup in place. Raises NotifierError; then everything is as it was, or lies aside under a new name."""
    found = known(folder)
    with stopped(places):
        present = wanted(places, wishes, found)
        if not wishes.force:
            refuse_to_write_over(folder, present)
        with laid_beside(folder, found, present) as beside:
            held = hold_back(beside[LEDGER], found, now) if wishes.hold else 0
            aside = tuple(exchanged(beside, present, places, now, pause))
    return Restored(manifest=found, aside=aside, held=held, missing_keys=missing_keys(places))


@contextmanager
def stopped(places: Places) -> Iterator[None]:
    """Where no notifier runs, and none starts meanwhile. What cannot be written is a BackupError."""
    lock = hold(places.lock)
    try:
        give(places.lock)
        yield
    except OSError as error:
        raise BackupError(f"the backup could not be put in place: {error}. Mend that, and restore again") from error
    finally:
        os.close(lock)


def known(folder: Path) -> Manifest:
    """The manifest of a backup that this program can read. Raises BackupError."""
    found = manifest.read(folder)
    if foreign := [step for step in found.schema if step not in STEPS]:
        raise manifest.newer(folder, found.version, f"its ledger has {', '.join(foreign)}")
    return found


def wanted(places: Places, wishes: Wishes, found: Manifest) -> dict[str, Path]:
    """Where each file that is to be restored belongs."""
    config = {CONFIG: places.config} if wishes.config else {}
    keys = {KEYS: places.keys} if found.has_keys else {}
    return {LEDGER: places.database, **config, **keys}


def refuse_to_write_over(folder: Path, present: dict[str, Path]) -> None:
    full = [str(path) for name, path in present.items() if is_in_the_way(name, path, folder)]
    if full:
        raise BackupError(
            f"there is something already in {', '.join(full)}. --force moves it aside, with the time in its name, "
            "and puts the backup in its place"
        )


def is_in_the_way(name: str, path: Path, folder: Path) -> bool:
    """Not what a first start makes, an empty ledger, and not what is the same in the backup."""
    if not path.exists():
        return False
    return has_events(path) if name == LEDGER else path.read_bytes() != (folder / name).read_bytes()


def has_events(path: Path) -> bool:
    """Whether a ledger holds anything, as far as one can tell: one that cannot be read may."""
    try:
        with copies.for_reading(path) as connection:
            return copies.counts(connection)["events"] > 0
    except NotifierError:
        return path.stat().st_size > 0


@contextmanager
def laid_beside(folder: Path, found: Manifest, present: dict[str, Path]) -> Iterator[dict[str, Path]]:
    """The files of the backup, whole and looked at, under hidden names beside their places; gone after that."""
    with ExitStack() as afterwards:
        beside = {}
        for name, path in present.items():
            hidden = beside[name] = path.with_name(f".{path.name}.restored")
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            afterwards.callback(copies.remove, hidden)
            refuse_changed(folder / name, copied(folder / name, hidden), found.files[name])
        if damage := copies.damage(beside[LEDGER]):
            raise BackupError(f"the ledger in {folder} is damaged ({damage}); take another backup")
        yield beside


def copied(source: Path, target: Path) -> File:
    """On disk when this returns; what was written."""
    digest, size = hashlib.sha256(), 0
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with source.open("rb") as read, os.fdopen(descriptor, "wb") as written:
        while chunk := read.read(CHUNK):
            digest.update(chunk)
            size += written.write(chunk)
        written.flush()
        os.fsync(descriptor)
    give(target)
    return File(size, digest.hexdigest())


def give(path: Path) -> None:
    """What root puts into the folder of somebody else belongs to them: the service runs as that user."""
    if os.geteuid() == 0:
        owner = path.parent.stat()
        os.chown(path, owner.st_uid, owner.st_gid)


def refuse_changed(path: Path, is_now: File, was: File) -> None:
    if is_now != was:
        raise BackupError(
            f"{path} is not what was backed up: {is_now.bytes} bytes with the SHA-256 {is_now.sha256[:12]}…, and the "
            f"manifest says {was.bytes} and {was.sha256[:12]}…. Take another backup"
        )


def hold_back(path: Path, found: Manifest, now: datetime) -> int:
    """Nothing that the ledger had in store goes out. It is brought to the newest schema for that."""
    ledger = Ledger(path, copy_first=False)
    try:
        reason = HELD.format(f"{found.made_at:%Y-%m-%d %H:%M} UTC")
        return ledger.write(lambda book: book.hold_back(reason, now)).result()
    finally:
        ledger.close()


def exchanged(
    beside: dict[str, Path], present: dict[str, Path], places: Places, now: datetime, pause: Callable[[float], object]
) -> Iterator[Path]:
    """Put in place what lies beside; where what was there went."""
    moment = f"before-restore-{now:%Y%m%dT%H%M%SZ}"
    if CONFIG in beside:
        yield from config_exchanged(beside[CONFIG].read_bytes(), places, moment, pause)
    for name in (KEYS, LEDGER):
        if name in beside:
            yield from put_aside(present[name], moment)
            beside[name].rename(present[name])
            sync_folder(present[name].parent)


def config_exchanged(content: bytes, places: Places, moment: str, pause: Callable[[float], object]) -> Iterator[Path]:
    """As every other writer of notifier.yaml does it: links, owners and mounted files are kept."""
    file, before = DiskFile(places.config, places.config_journal, pause), None
    if places.config.exists():
        before = places.config.read_bytes()
        if before == content:
            return
        aside = renamed(places.config, moment)
        write_beside(aside, before, places.config.stat().st_mode & 0o777).replace(aside)
        yield aside
    try:
        file.replace(before, content)
    except (ChangedError, OrphanedError) as error:
        raise BackupError(f"{places.config} is being changed by somebody else; restore again") from error
    if before is None:
        give(places.config)


def put_aside(path: Path, moment: str) -> Iterator[Path]:
    """A ledger with its log, which belongs to that file and would ruin another."""
    aside = renamed(path, moment)
    for each, to in zip((path, *copies.logs(path)), (aside, *copies.logs(aside)), strict=True):
        if each.exists():
            each.rename(to)
            yield to


def renamed(path: Path, moment: str) -> Path:
    """`notifier.db` → `notifier.before-restore-20260131T220414Z.db`."""
    aside = path.with_name(f"{path.stem}.{moment}{path.suffix}")
    if aside.exists():
        raise BackupError(f"{aside} is there already; move it away, and restore again")
    return aside


def missing_keys(places: Places) -> tuple[str, ...]:
    text = places.config.read_text("utf-8", "replace") if places.config.exists() else ""
    needed = {key_id for key_id, _ in sealing.TOKEN.findall(text)}
    here = sealing.KeyRing.load_or_create(places.keys).public if places.keys.exists() else {}
    return tuple(sorted(needed - here.keys()))
