"""The plain data of a text of notifier.yaml, as the editor of the file reads it."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sidecar import splice


@lru_cache(maxsize=2)
def plain(text: str) -> Any:
    """Kept for the text in force and the one before it, which are asked for again and again: not to be changed.

    None for an empty text. Raises SpliceError if it is not one YAML document.
    """
    return splice.load(text)
