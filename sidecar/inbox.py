"""Events dropped as files: when a file is whole, and where it goes.

Writers make `.name.tmp` or `name.tmp` and rename it to `name.json` or `name.jsonl`. One who writes in place is waited
for: a .json file is whole when it parses, lines when they have stood still for a moment. A file leaves the inbox only
after its events are on disk: to `done/`, or to `rejected/` with the reason beside it as `NAME.error.txt`. One that
cannot be moved then (somebody else's file in a sticky folder) is not taken again, and stops no other.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import logging
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Final

import msgspec

from sidecar.core.bodies import BYTES_LIMIT, decode
from sidecar.core.intake import Unreadable
from sidecar.errors import UnavailableError

SUFFIXES: Final = (".json", ".jsonl")
SETTLE_S: Final = 1.0
"""Lines are whole when the file has not changed for this long: a half-written file of lines reads like a short one."""
GIVE_UP_S: Final = 30.0
"""A file that stood still this long and is still no JSON will not become one."""
KEEP_S: Final = 7 * 86_400.0
"""How long done/ keeps what was taken."""
SHARED_MODE: Final = 0o3770
"""The group may drop files, whatever the umask: test processes often run as another user of the same group. Sticky, so
that each of them can take away only its own, and nobody our folders.
"""
MOST_KEPT: Final = 1_000
"""Rejected messages of one source; whoever sends more of them would fill the disk."""
BATCH_FILES: Final = 100
BATCH_BYTES: Final = 1 << 20

log = logging.getLogger("notifier.inbox")


class Dropped(msgspec.Struct, frozen=True):
    """A file whose content is whole. `key` is its idempotency key: its name and content.

    `identity` (inode, size, time of change) tells whether the name still stands for what was read.
    """

    key: str
    name: str
    content: bytes
    identity: tuple[int, int, int]

    @property
    def is_lines(self) -> bool:
        return self.name.endswith(".jsonl")


class Taken(msgspec.Struct, frozen=True):
    """Its events are on disk. `notes` says what of it was not taken, if anything."""

    notes: str = ""


class Refused(msgspec.Struct, frozen=True):
    """Nothing of it can be taken, and `reason` says why and what to do."""

    reason: str


class Parting(msgspec.Struct, frozen=True):
    """A file about which all is decided, and that has yet to be moved: where to, and what to say beside it."""

    folder: Path
    reason: str
    identity: tuple[int, int, int]


Take = Callable[[list[Dropped]], "list[Taken | Refused]"]
"""Takes whole files, and answers when they are committed, in their order. Raises UnavailableError to be asked later."""


class Inbox:
    """The folder. Not thread-safe: one thread looks."""

    def __init__(self, folder: Path, take: Take, left: Callable[[str], None] = lambda _: None) -> None:
        """`left` is called with `taken` or `rejected` when a file has left the inbox."""
        self._folder = folder
        self._take = take
        self._left = left
        self._seen: dict[str, tuple[tuple[int, int], float]] = {}
        self._warned: set[str] = set()
        self._leaving: dict[str, Parting] = {}
        self._is_waiting = False

    @property
    def done(self) -> Path:
        return self._folder / "done"

    @property
    def rejected(self) -> Path:
        return self._folder / "rejected"

    def look(self, now: float) -> int:
        """Take every file that is whole, the oldest first; how many left the inbox. `now` is in seconds."""
        self.make_folders()
        names = self._names()
        settled = sum(self._leave(name) for name in list(self._leaving))
        try:
            for batch in batches(self._whole([name for name in names if name not in self._leaving], now)):
                settled += self._settle(batch)
        except UnavailableError as error:
            self._wait(error)
        else:
            self._is_waiting = False
        return settled

    def _wait(self, reason: UnavailableError) -> None:
        if not self._is_waiting:
            log.warning("inbox: files stay here for now: %s", reason)
        self._is_waiting = True

    def make_folders(self) -> None:
        """Those that are missing, also while running. One that is there keeps its mode."""
        for folder in (self.done, self.rejected):
            if folder.is_symlink():  # whoever may drop files could have all we move, and prune, go elsewhere
                log.warning("inbox: the link %r was taken away: this folder is for plain files", folder.name)
                folder.unlink()
        for folder in (self._folder, self.done, self.rejected):
            if not folder.is_dir():
                folder.mkdir(parents=True)
                folder.chmod(SHARED_MODE)

    def keep_rejected(self, name: str, content: bytes, reason: str) -> None:
        """Keep what came another way and cannot be taken beside the files that cannot. Of very many, the first."""
        prefix = name.partition("-")[0]
        if sum(1 for _ in self.rejected.glob(f"{prefix}-*.json")) < MOST_KEPT:
            target = free_name(self.rejected, f"{name}.json")
            target.with_name(f"{target.name}.error.txt").write_text(f"{reason}\n", encoding="utf-8")
            target.write_bytes(content)

    def prune(self, now: float) -> int:
        """Delete from done/ what came there more than KEEP_S ago; how many files.

        A file's own mtime may be years old, so the time of its move counts too: that is its ctime.
        """
        deleted = 0
        for path in [] if self.done.is_symlink() else self.done.glob("*"):
            with contextlib.suppress(OSError):  # gone meanwhile, or a folder: neither is ours to delete
                status = path.lstat()
                if max(status.st_mtime, status.st_ctime) < now - KEEP_S:
                    path.unlink()
                    deleted += 1
        return deleted

    def _names(self) -> list[str]:
        """The files to look at, in the order in which they came. What is no longer there is forgotten."""
        found: list[tuple[int, str]] = []
        present: set[str] = set()
        with os.scandir(self._folder) as entries:
            for entry in entries:
                present.add(entry.name)
                if self._is_ours(entry):
                    with contextlib.suppress(FileNotFoundError):  # gone meanwhile
                        found.append((entry.stat(follow_symlinks=False).st_mtime_ns, entry.name))
        self._warned &= present
        self._seen = {name: seen for name, seen in self._seen.items() if name in present}
        return [name for _, name in sorted(found)]

    def _is_ours(self, entry: os.DirEntry[str]) -> bool:
        name = entry.name
        if name.startswith(".") or name.endswith(".tmp") or name in ("done", "rejected"):
            return False
        if not entry.is_file(follow_symlinks=False):
            return self._warn(name, "is no plain file (a link, a folder or a device); put the event itself here")
        if not name.isprintable():
            return self._warn(name, "is left alone: its name has characters that cannot be shown")
        if not name.endswith(SUFFIXES):
            return self._warn(name, f"is left alone: event files end in {' or '.join(SUFFIXES)}")
        return True

    def _warn(self, name: str, reason: str) -> bool:
        if name not in self._warned:
            self._warned.add(name)
            log.warning("inbox: %r %s", name, reason)
        return False

    def _whole(self, names: list[str], now: float) -> Iterator[Dropped]:
        """The files whose content is complete; those that are too large are rejected on the way."""
        for name in names:
            try:
                file = self._read(name, now)
            except OSError as error:
                self._warn(name, f"cannot be read: {error.strerror}")
                continue
            if file is not None:
                yield file

    def _read(self, name: str, now: float) -> Dropped | None:
        """A file that is whole (or never will be), else None."""
        descriptor = os.open(self._folder / name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):  # changed since the folder was listed
                return None
            if status.st_size > BYTES_LIMIT:
                reason = f"{status.st_size:,} bytes; at most {BYTES_LIMIT:,} are taken at once. Split the file"
                self._decide(name, self.rejected, reason, identity(status))
                return None
            content = file.read(BYTES_LIMIT + 1)
        if self._still_s(name, status, now) < patience_s(name, content):
            return None
        return Dropped(f"inbox:{name}:{hashlib.sha256(content).hexdigest()}", name, content, identity(status))

    def _still_s(self, name: str, status: os.stat_result, now: float) -> float:
        """For how long the file has not changed, as far as we know: by its own time, or by when we saw it first."""
        look = (status.st_size, status.st_mtime_ns)
        seen, since = self._seen.get(name, (look, now))
        since = since if seen == look else now
        self._seen[name] = (look, since)
        return max(now - since, now - status.st_mtime)

    def _settle(self, batch: list[Dropped]) -> int:
        """Hand files over and move them; how many left. Raises UnavailableError if they cannot be taken now."""
        left = 0
        for file, answer in zip(batch, self._take(batch), strict=True):
            if isinstance(answer, Refused):
                left += self._decide(file.name, self.rejected, answer.reason, file.identity)
            else:
                left += self._decide(file.name, self.done, answer.notes, file.identity)
        return left

    def _decide(self, name: str, folder: Path, reason: str, of: tuple[int, int, int]) -> int:
        if folder == self.rejected:
            log.warning("inbox: %r rejected: %s", name, reason)
        self._leaving[name] = Parting(folder, reason, of)
        return self._leave(name)

    def _leave(self, name: str) -> int:
        """Move a file that is done with; 1 if it left. One that cannot be moved is tried again at the next look."""
        parting, path = self._leaving[name], self._folder / name
        try:
            if identity(path.lstat()) == parting.identity:
                self._file_away(path, parting)
                del self._leaving[name]
                self._left("rejected" if parting.folder == self.rejected else "taken")
                return 1
        except FileNotFoundError:
            if path.exists():  # then it is the target's folder that is gone, and comes back with the next look
                return 0
        except OSError as error:
            self._warn(name, f"is done with, but cannot be moved to {parting.folder.name}/: {error.strerror}")
            return 0
        del self._leaving[name]  # it is gone, or a new file has its name
        return 0

    def _file_away(self, path: Path, parting: Parting) -> None:
        """Move a file out of the inbox under its own name, with what there is to say beside it."""
        target = free_name(parting.folder, path.name)
        if parting.reason:
            write(target.with_name(f"{target.name}.error.txt"), f"{parting.reason}\n")
        if identity(move(path, target)) != parting.identity:
            move(target, free_name(self._folder, path.name))  # replaced at the last moment: not taken yet


def move(source: Path, target: Path) -> os.stat_result:
    """Rename, or copy where done/ is on another file system; what was moved."""
    try:
        return source.rename(target).stat()
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
    return copy_over(source, target)


def write(target: Path, text: str) -> None:
    """In the place of whatever has this name: a link there is replaced and not written through."""
    hidden = hidden_for(target)
    with hidden.open("x", encoding="utf-8") as file:
        file.write(text)
    hidden.replace(target)


def hidden_for(target: Path) -> Path:
    """The name under which a file is written that gets its own when it is whole; nothing has it now."""
    hidden = target.with_name(f".{target.name}.tmp")
    hidden.unlink(missing_ok=True)
    return hidden


def copy_over(source: Path, target: Path) -> os.stat_result:
    hidden = hidden_for(target)
    with source.open("rb") as file, hidden.open("xb") as copy:
        status = os.fstat(file.fileno())
        shutil.copyfileobj(file, copy)
        copy.flush()
        os.fsync(copy.fileno())
    hidden.replace(target)
    source.unlink()
    return status


def identity(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_ino, status.st_size, status.st_mtime_ns


def patience_s(name: str, content: bytes) -> float:
    """How long a file with this content must have stood still to be taken as it is."""
    is_lines = name.endswith(".jsonl")
    last = content.strip().rpartition(b"\n")[2] if is_lines else content
    if isinstance(decode(last), Unreadable):
        return GIVE_UP_S
    return SETTLE_S if is_lines else 0.0


def free_name(folder: Path, name: str) -> Path:
    """`name` in a folder, or `stem.2.json` and so on where that was taken before."""
    stem, dot, suffix = name.rpartition(".")
    candidates = (name if n == 1 else f"{stem}.{n}{dot}{suffix}" for n in count(1))
    return next(folder / each for each in candidates if not (folder / each).exists())


def batches(files: Iterator[Dropped]) -> Iterator[list[Dropped]]:
    """Files together, so that they share a commit: at most BATCH_FILES of at most BATCH_BYTES (or one)."""
    batch: list[Dropped] = []
    size = 0
    for file in files:
        if batch and (len(batch) == BATCH_FILES or size + len(file.content) > BATCH_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(file)
        size += len(file.content)
    if batch:
        yield batch
