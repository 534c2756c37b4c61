"""One data folder, one notifier: a lock that ends with the process, however it ends."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from sidecar.errors import LedgerError


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
