"""One text file that others write, too: an editor, git, Kubernetes, the host behind a bind mount.

Reading waits until a writer is done. Writing is a comparison and an exchange: what stands there must be what the caller
knows, and what was displaced is looked at, so that nobody's text is lost, however close the two come.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable
from errno import EACCES, EBUSY, EINVAL, ENOSYS, ENOTSUP, EPERM, EROFS
from io import FileIO
from itertools import takewhile
from pathlib import Path
from typing import Final, NoReturn

import msgspec

from sidecar.files import exchange, signature, sync_folder, target, write_beside

STILL_S: Final = 0.02
"""A changed file is read once it has stood still for this long: some write it in several steps."""
MOST_WAITS: Final = 25
"""Half a second in all: one that never stands still is read as it is."""
READ_ONLY: Final = frozenset({EACCES, EPERM, EROFS})
NOT_BY_RENAME: Final = READ_ONLY | {EBUSY}
"""EBUSY: a single file that is bind-mounted. The others: a folder that is closed, or an owner that we may not keep."""
NO_EXCHANGE: Final = frozenset({ENOSYS, EINVAL, ENOTSUP})
NEW_MODE: Final = 0o600
MOST_BYTES: Final = 32 * 1024 * 1024
"""Of a file that is larger no more is read: what comes of it is refused anyway."""

Pause = Callable[[float], object]


class ChangedError(Exception):
    """Something else stands in the file than the caller knew of: look again.

    `displaced` is a text that somebody wrote in the same instant, and that neither stands in the file now nor is known
    to whoever wrote what does: to be merged. None if there is no such text, which is nearly always.
    """

    def __init__(self, displaced: bytes | None = None) -> None:
        self.displaced = displaced
        super().__init__("the file was changed meanwhile")


class OrphanedError(Exception):
    """The file was replaced on the host behind a bind mount: nobody will ever read what is written to it."""


class Journal(msgspec.Struct, frozen=True):
    """What a write in place is about to do, on disk before it begins."""

    before: bytes
    after: bytes


class DiskFile:
    """`journal` lies on a disk that outlives the process. `pause` waits for some seconds."""

    def __init__(self, path: Path, journal: Path, pause: Pause) -> None:
        self.path = path
        self._journal = journal
        self._pause = pause
        self._seen: tuple[int, ...] = ()

    def read(self, known: bytes | None = None) -> bytes:
        """The content, once it stands still; `known` needs no waiting. Raises OSError.

        Another file in the same place was put there whole, as a rule (rename); one that is written over grows.
        """
        before = signature(self.path)
        content = read(self.path)
        is_another = before[:2] != self._seen[:2] and content.endswith(b"\n")
        self._seen = before
        if content == known or is_another:
            return content
        for _ in range(MOST_WAITS):
            self._pause(STILL_S)
            after = signature(self.path)
            if after == before:
                break
            before = after
        return read(self.path)

    def mended(self, content: bytes) -> bytes:
        """`content`, or what it was to become if it is a write in place that a crash stopped halfway."""
        try:
            journal = msgspec.msgpack.decode(self._journal.read_bytes(), type=Journal)
        except (OSError, msgspec.DecodeError):
            return content
        return journal.after if is_torn(content, journal) else content

    def size(self) -> int:
        """In bytes; 0 while there is no file."""
        return (signature(self.path) or (0, 0, 0))[2]

    def is_orphaned(self) -> bool:
        """Whether no folder names the file any more. Asked twice: while one is being replaced it is true once."""
        try:
            first, second = self.path.stat(), self.path.stat()
        except OSError:
            return False
        return first.st_nlink == second.st_nlink == 0 and first.st_ino == second.st_ino

    def replace(self, expected: bytes | None, content: bytes) -> None:
        """Put `content` in the place of `expected`, whole and on disk; None means that there is no file yet.

        Raises ChangedError if another text stands there, OrphanedError, OSError; then the file is as it was.
        """
        real = target(self.path)
        if expected is None:
            create(real, content)
            return
        if self.is_orphaned():
            raise OrphanedError
        try:
            swap(real, expected, content)
        except OSError as error:
            if error.errno not in NOT_BY_RENAME:
                raise
            self._write_in_place(real, expected, content)

    def _write_in_place(self, real: Path, expected: bytes, content: bytes) -> None:
        """Over the old text. The journal lets recover() finish what a crash leaves half done."""
        with real.open("r+b", buffering=0) as file:
            if file.read() != expected:
                raise ChangedError
            self._keep(Journal(expected, content))
            try:
                write_over(file, content)
            except OSError:  # a full disk; the old text had its room, and has it still
                write_over(file, expected)
                self._journal.unlink()
                raise
        self._journal.unlink()

    def _keep(self, journal: Journal) -> None:
        hidden = write_beside(self._journal, msgspec.msgpack.encode(journal), NEW_MODE)
        hidden.replace(self._journal)
        sync_folder(self._journal.parent)

    def recover(self) -> list[Path]:
        """After a crash: finish a write in place, clear away what lies beside.

        Returns texts of others that the crash left beside the file; they are kept under these names.
        """
        if self._journal.exists():
            try:
                self._finish(msgspec.msgpack.decode(self._journal.read_bytes(), type=Journal))
            except msgspec.DecodeError:  # not one of ours: it must not keep the notifier from starting
                self._journal.replace(self._journal.with_suffix(".damaged"))
        real = target(self.path)
        for half in real.parent.glob(f".{real.name}.*.tmp"):
            half.unlink()
        return [kept for swap in real.parent.glob(f".{real.name}.*.swap") if (kept := rescued(swap, real))]

    def _finish(self, journal: Journal) -> None:
        real = target(self.path)
        if real.exists() and is_torn(read(real), journal):
            with real.open("r+b", buffering=0) as file:
                write_over(file, journal.after)
        self._journal.unlink()


def read(path: Path) -> bytes:
    """Raises OSError, also for what is no plain file: a pipe would never end."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(EINVAL, "it is not a plain file")
        return file.read(MOST_BYTES)


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]


def write_over(file: FileIO, content: bytes) -> None:
    """Raises OSError; then as much is written as there was room for."""
    file.seek(0)
    written = 0
    while written < len(content):
        written += file.write(content[written:])
    file.truncate()
    os.fsync(file.fileno())


def create(real: Path, content: bytes) -> None:
    hidden = write_beside(real, content, NEW_MODE)
    try:
        os.link(hidden, real)
    except FileExistsError:
        raise ChangedError from None
    finally:
        hidden.unlink()
    sync_folder(real.parent)


def swap(real: Path, expected: bytes, content: bytes) -> None:
    """By exchange of two names. Meanwhile the hidden one tells what was meant to be in it, for recover()."""
    found, known = real.stat(), signature(real)
    owner = (found.st_uid, found.st_gid)
    hidden = write_beside(real, content, found.st_mode & 0o7777, owner=owner)
    try:
        hidden = hidden.rename(real.with_name(f".{real.name}.{digest(content)}.swap"))
        if read(real) != expected or signature(real) != known:
            raise ChangedError
        put_in_place(hidden, real, known, content)
    finally:
        hidden.unlink(missing_ok=True)
    sync_folder(real.parent)


def put_in_place(hidden: Path, real: Path, known: tuple[int, ...], content: bytes) -> None:
    """Put our text where the file with the signature `known` stands."""
    try:
        exchange(hidden, real)
    except OSError as error:
        if error.errno not in NO_EXCHANGE:
            raise
        hidden.replace(real)  # a text that came since the comparison is lost here: there is no better call
        return
    if signature(hidden) != known:
        put_back(hidden, real, content)


def put_back(hidden: Path, real: Path, content: bytes) -> NoReturn:
    """In the instant since the comparison came another text, which is in `hidden` now: it goes back."""
    displaced = read(hidden)
    exchange(hidden, real)
    if read(hidden) == content:
        raise ChangedError
    exchange(hidden, real)  # a third came, made from ours: it is the newest, and lacks what the second said
    raise ChangedError(displaced)


def is_torn(found: bytes, journal: Journal) -> bool:
    """Whether this is a write in place that stopped halfway: the new text so far, and the rest of the old one."""
    if found in (journal.before, journal.after):
        return False
    pairs = zip(found, journal.after, strict=False)
    written = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return found == journal.after[:written] + journal.before[written:]


def rescued(hidden: Path, real: Path) -> Path | None:
    """What ours displaced in the instant of a crash, under a name to be seen; None if it is ours, not yet in place."""
    content = read(hidden)
    if digest(content) == hidden.name.split(".")[-2]:
        hidden.unlink()
        return None
    return hidden.replace(real.with_name(f"{real.name}.displaced-{digest(content)}"))
