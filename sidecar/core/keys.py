"""By what rows are found again: texts that may hold anything, and yet have to fit into the index of any database."""

from __future__ import annotations

from hashlib import sha256
from typing import Final

import msgspec

LIMIT: Final = 1_000
"""Bytes of a key. PostgreSQL's indexes take 2,704 in all (https://www.postgresql.org/docs/current/btree.html)."""
PART_LIMIT: Final = 64
"""Bytes of each part of one that is longer: as many as an id of notifier.yaml may have, so that those stay."""


def as_key(parts: tuple[str, ...]) -> str:
    """Unambiguous, whatever the parts hold."""
    key = msgspec.json.encode(parts)
    if len(key) > LIMIT:
        key = msgspec.json.encode([shortened(each, PART_LIMIT) for each in parts])
    return key.decode()


def shortened(text: str, limit: int = LIMIT) -> str:
    """Its hash in the place of one that has more bytes than this."""
    content = text.encode()
    return text if len(content) <= limit else f"sha256:{sha256(content).hexdigest()}"
