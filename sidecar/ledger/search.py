"""The history's index for filters and words: SQLite's full-text index, whose lists of rows intersect fast.

Each settled delivery is one entry: a term for each thing that can be filtered by (`xh` and the host in hexadecimal),
and the words that a person remembers. It is written a moment later and many at once, never by the commit that settles
a delivery; a search looks at what is not in it yet as well (`deliveries.indexed` is 0).
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from typing import Final

SELECT: Final = """
SELECT seq, id, event_id, event_type, severity, integration_id, integration_name, recipient, host, device, state,
    message_preview, error_message, provider_id, settled_at, indexed
FROM deliveries"""
WORD: Final = re.compile(r"\w+")
SAID: Final = ("message_preview", "error_message", "recipient", "host", "device", "event_type", "integration_name")
NAMED: Final = ("id", "event_id", "provider_id", "integration_id")


def term(kind: str, value: object) -> str:
    """One term for a filter: a letter for the kind, and the value so that it stays one term."""
    return f"x{kind}{str(value).lower().encode().hex()}"


def entry(row: sqlite3.Row) -> str:
    """What the index knows of a delivery. The same for the same row: it must be given again to take it out."""
    filters = [
        term("s", row["state"]),
        term("t", row["event_type"]),
        term("i", row["integration_id"]),
        term("v", row["severity"]),
        *([term("h", row["host"])] if row["host"] else []),
        *([term("d", row["device"])] if row["device"] else []),
    ]
    return " ".join([*filters, *words(said(row))])


def said(row: sqlite3.Row) -> str:
    """The words of a delivery that a person may look for."""
    return " ".join(str(row[name]) for name in (*SAID, *NAMED) if row[name])


def words(text: str) -> list[str]:
    """Lower-case words, in the way of the index: letters and digits of any script, and _."""
    return WORD.findall(text.lower())


def any_of(terms: Iterable[str]) -> str:
    return "(" + " OR ".join(f'"{each}"' for each in terms) + ")"
