"""When an entry of notifier.yaml was changed last, by whom, and by which revision."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from sidecar.service import Service

BY: Final = {"file": "an edit of the file", "api": "somebody", "notifier": "the notifier itself"}
"""By where a text came from, if nobody's name is known."""


class Changed(msgspec.Struct, frozen=True):
    """`revision` 0: it is no longer known."""

    at: str
    by: str = ""
    revision: int = 0


def last_change(service: Service, kind: Literal["integration", "rule"], entry_id: str) -> Changed | None:
    """None for what is not there yet."""
    pages = service.ledger.pages
    times = pages.entry_times(kind).get(entry_id)
    if times is None:
        return None
    found = pages.revision_made_at(times[1])
    return Changed(times[1], found.author or BY[found.source], found.id) if found else Changed(times[1])
