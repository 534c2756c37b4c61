"""Files that outlive a power cut: written beside their place, forced to disk, then put in place at once."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def write_beside(path: Path, content: bytes, mode: int) -> Path:
    """Write `content` under a hidden name beside `path`, on disk when this returns; the caller puts it in place."""
    hidden = path.with_name(f".{path.name}.{secrets.token_hex(8)}.tmp")
    descriptor = os.open(hidden, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "wb") as file:
        os.fchmod(descriptor, mode)
        file.write(content)
        file.flush()
        os.fsync(descriptor)
    return hidden


def sync_folder(folder: Path) -> None:
    """Force a rename or a link in this folder to disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
