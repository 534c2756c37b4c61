"""Files that outlive a power cut: written beside their place, forced to disk, then put in place at once."""

from __future__ import annotations

import os
import secrets
from errno import ENOSYS
from pathlib import Path
from typing import Final

FROM_HERE: Final = -100
"""AT_FDCWD of Linux's fcntl.h: a relative path counts from the working directory."""
EXCHANGE: Final = 2
"""RENAME_EXCHANGE of Linux's fs.h (renameat2(2))."""


def write_beside(path: Path, content: bytes, mode: int, *, owner: tuple[int, int] | None = None) -> Path:
    """Write `content` under a hidden name beside `path`, on disk when this returns; the caller puts it in place.

    `owner` is a user and a group id; PermissionError if it may not be given away.
    """
    hidden = path.with_name(f".{path.name}.{secrets.token_hex(8)}.tmp")
    descriptor = os.open(hidden, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            if owner is not None and owner != (os.geteuid(), os.getegid()):
                os.fchown(descriptor, *owner)
            os.fchmod(descriptor, mode)
            file.write(content)
            file.flush()
            os.fsync(descriptor)
    except OSError:
        hidden.unlink()
        raise
    return hidden


def exchange(one: Path, other: Path) -> None:
    """Two files change places at once, so that what was displaced can be looked at.

    Raises OSError: ENOSYS or EINVAL where the system or the file system cannot.
    """
    import ctypes  # noqa: PLC0415  # 1 MB that a notifier whose file nobody edits through it does not need

    call = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if call is None:
        raise OSError(ENOSYS, os.strerror(ENOSYS))
    if call(FROM_HERE, os.fsencode(one), FROM_HERE, os.fsencode(other), EXCHANGE):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def signature(path: Path) -> tuple[int, ...]:
    """Changes whenever the file is written or replaced; empty while there is none."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def target(path: Path) -> Path:
    """The file itself, behind links. `Path.resolve` fails on links that go in a circle."""
    return Path(os.path.realpath(path))


def sync_folder(folder: Path) -> None:
    """Force a rename or a link in this folder to disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
