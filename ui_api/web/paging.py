"""From page to page of a long list: older by a cursor, newer by the trail of cursors that led here."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlencode

import msgspec

from ui_api.filters import cursor_of, read_cursor
from ui_api.web.look import Desk

LONGEST_TRAIL: Final = 20
"""Pages that one can go back by links; the newest one is always a link away."""


class Place(msgspec.Struct, frozen=True):
    """Where a page begins: below the row number `before`, or with the newest row. `trail`: the pages before it."""

    before: int | None
    trail: list[str]

    @property
    def is_first(self) -> bool:
        return self.before is None


class Pager(msgspec.Struct, frozen=True):
    """What stands after the ? in the addresses of other pages; None: there is none."""

    older: str | None
    newer: str | None
    newest: str


def place(desk: Desk) -> Place:
    """Raises InvalidError for a cursor that is none of ours."""
    asked = desk.request.query_params
    trail = [each for each in asked.get("trail", "").split(".") if each]
    for each in trail:
        read_cursor(each)
    return Place(read_cursor(asked.get("cursor") or None), trail[-LONGEST_TRAIL:])


def pager(here: Place, kept: str, before: int | None) -> Pager:
    """`kept`: the rest of the address. `before`: where the older page begins, as the ledger says."""
    came_by = [*here.trail, *([] if here.before is None else [cursor_of(here.before)])]
    older = address(kept, cursor_of(before), came_by[-LONGEST_TRAIL:]) if before is not None else None
    back, newer = here.trail[:-1], here.trail[-1] if here.trail else ""
    return Pager(older, None if here.is_first else address(kept, newer, back), kept)


def address(kept: str, cursor: str, trail: list[str]) -> str:
    fields = {"cursor": cursor, "trail": ".".join(trail)}
    return "&".join(part for part in (kept, urlencode({name: each for name, each in fields.items() if each})) if part)
