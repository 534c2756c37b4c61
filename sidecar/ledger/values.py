"""How values are kept in the ledger."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec


def stamp(time: datetime) -> str:
    """A time as the ledger keeps it: sortable text."""
    return time.isoformat(timespec="microseconds")


def as_json(value: Any) -> str:
    return msgspec.json.encode(value).decode()
