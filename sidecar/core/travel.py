"""How an edit that one notifier accepted comes to the files of the others: what to write here, or why not. Pure."""

from __future__ import annotations

from collections.abc import Container, Sequence

import msgspec


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """A text that a notifier wrote to its own file by itself. `base`: the version that it was made from."""

    revision: int
    base: str
    version: str
    replica: str


class Course(msgspec.Struct, frozen=True, kw_only=True):
    """`take`: the edit whose text belongs in the file here. `conflict`: the last one that does not fit.

    `seen`: the revision up to which nothing is left to do.
    """

    take: Edit | None = None
    conflict: Edit | None = None
    seen: int = 0


def course(version: str, seen: int, edits: Sequence[Edit], elsewhere: Container[str]) -> Course:
    """What the edits after `seen`, the oldest first, ask of a file with this version.

    One after the other they may lead from here to a later text, which is written at once. An edit that nobody runs any
    more (`elsewhere`: the versions of the others) asks for nothing: whoever accepted it has gone on. Nor does one that
    leads to the text that stands here.
    """
    at, take, conflict = version, None, None
    for edit in edits:
        if at in (edit.base, edit.version) or edit.version == version:
            at, conflict = edit.version, None
            if at == version:
                take = None
            elif at in elsewhere:
                take = edit
        elif edit.version in elsewhere:
            conflict = edit
    is_done = take is None and conflict is None and edits
    return Course(take=take, conflict=conflict, seen=edits[-1].revision if is_done else seen)
