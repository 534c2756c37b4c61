"""The history's index for filters and words: the database's full-text index, whose lists of rows intersect fast.

Each settled delivery is one entry: a term for each thing that can be filtered by (`xh` and the host in hexadecimal),
and the words that a person remembers. It is written a moment later and many at once, never by the commit that settles
a delivery; a search looks at what is not in it yet as well (`deliveries.indexed` is 0).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final

from sidecar.ledger.connection import Row

SAID: Final = ("message_preview", "error_message", "recipient", "host", "device", "event_type", "integration_name")
NAMED: Final = ("id", "event_id", "provider_id", "integration_id")
SELECT: Final = f"""
SELECT seq, id, state, event_type, integration_id, integration_type, severity, host, device, settled_at, indexed,
    COALESCE(owed_at, replayed_at, created_at) AS owed_from,
    {" || ' ' || ".join(f"COALESCE({name}, '')" for name in (*SAID, *NAMED))} AS said
FROM deliveries"""  # noqa: S608  # our own names
"""`said`: the words of a delivery that a person may look for."""
WORD: Final = re.compile(r"\w+")
BETWEEN: Final = re.compile(r"\W+")
ASCII: Final = bytes(
    code if code > 127 else ord(chr(code).lower()) if WORD.match(chr(code)) else ord(" ") for code in range(256)
)
"""What `in_words` makes of each byte."""
BEYOND: Final = re.compile(r"[^\x00-\x7f]+")


@lru_cache(maxsize=1_000)  # a lab has few of each
def term(kind: str, value: object) -> str:
    """One term for a filter: a letter for the kind, and the value so that it stays one term."""
    return f"x{kind}{str(value).lower().encode().hex()}"


def entry(row: Row) -> str:
    """What the index knows of a delivery. The same for the same row: it must be given again to take it out."""
    filters = [
        term("s", row["state"]),
        term("t", row["event_type"]),
        term("i", row["integration_id"]),
        term("v", row["severity"]),
        *([term("h", row["host"])] if row["host"] else []),
        *([term("d", row["device"])] if row["device"] else []),
    ]
    return " ".join([*filters, in_words(row["said"])])


def in_words(text: str) -> str:
    """`words`, with space between them. Mostly all but an icon is ASCII, for which a table is all that it takes."""
    plain = text.encode().translate(ASCII).decode()
    return BEYOND.sub(lambda found: BETWEEN.sub(" ", found[0].lower()), plain)


def words(text: str) -> list[str]:
    """Lower-case words, in the way of the index: letters and digits of any script, and _."""
    return WORD.findall(text.lower())


def saying(wanted: Iterable[str]) -> Callable[[str], bool]:
    """Whether all of these are among the words of a text."""
    found = [re.compile(rf"(?<!\w){re.escape(each)}(?!\w)").search for each in wanted]

    def says(text: str) -> bool:
        lower = text.lower()
        return all(each(lower) for each in found)

    return says
