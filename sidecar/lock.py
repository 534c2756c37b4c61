"""One data folder, one notifier: a lock that ends with the process, however it ends."""

from __future__ import annotations

import fcntl
import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from sidecar.errors import LedgerError

ELSEWHERE: Final = b"The ledger of this notifier is on PostgreSQL.\n"
"""And on the next line, under which name it claims messages there."""
NAME_LIMIT: Final = 64
"""Letters of that name."""


def hold(path: Path) -> int:
    """Take a lock for as long as this process lives. Raises LedgerError if another notifier holds it."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise LedgerError(
            f"the data folder {path.parent} cannot be used: {error.strerror}; give another --data"
        ) from error
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(descriptor)
        raise LedgerError(f"a notifier is using the folder {path.parent}; stop it, or give another --data") from error
    return descriptor


def remember(lock: int, claims_as: str) -> None:
    """Where the ledger was when a notifier ran last: who makes a backup without its environment cannot know.

    `claims_as`: as the ledger has it; "" if that is a file.
    """
    with suppress(OSError):  # a full disk is no reason not to start
        os.ftruncate(lock, 0)
        os.pwrite(lock, ELSEWHERE + claims_as.encode() if claims_as else b"", 0)


def claimed_as(lock: int) -> str:
    """Under which name the notifier of this folder claimed messages when it ran last; "" if that is not known."""
    said = os.pread(lock, len(ELSEWHERE) + NAME_LIMIT, 0)
    return said.removeprefix(ELSEWHERE).decode(errors="replace") if said.startswith(ELSEWHERE) else ""


def was_elsewhere(path: Path) -> bool:
    """Whether the notifier of this folder had its ledger on PostgreSQL when it ran last."""
    return path.is_file() and path.read_bytes().startswith(ELSEWHERE)
