"""Edits of YAML text that leave alone what was not asked for: comments, order, quotes, every other byte.

A text goes in, a text comes out. Each edit is read back, and unless it means exactly what was wanted nothing is
returned. Scalars are read as `sidecar.splice.scalars` says.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from sidecar.memory import collector_paused
from sidecar.splice import hand
from sidecar.splice.data import Path, at, having, lacking, renamed, same
from sidecar.splice.draft import Draft
from sidecar.splice.errors import SpliceError, by_hand
from sidecar.splice.reading import Plain
from sidecar.splice.tree import Document, Mapping, Node, Scalar

__all__ = ["Path", "SpliceError", "delete", "load", "put", "rename"]

BYTE_ORDER_MARK = "\ufeff"


@lru_cache(maxsize=2)
@collector_paused()
def load(text: str) -> Any:
    """The plain data of a text; None if it is empty. Raises SpliceError if it is not one YAML document.

    Kept for the last two texts, of which one is in force and is asked for again and again: not to be changed.
    """
    return Plain(bare(text)).data


@collector_paused()
def put(text: str, path: Path, value: Any) -> str:
    """Make the value at `path` equal to `value`, plain data; returns the same text if it is already.

    Leaves that are equal stay as they are, keys that `value` lacks go, new ones come last, missing mappings on
    the way are made, and the place behind the last of a list makes it longer. A value that comes from elsewhere
    (an alias, a merge key) is written out where it is changed. Raises SpliceError if that cannot be done safely.
    """
    hand.checked([*path, value])
    with opened(text) as document:
        wanted = having(document.root.data, path, value)
        try:
            return finished(text, drafted(document, path, wanted, cautious=False), wanted)
        except SpliceError:
            # A comment indented like a new block scalar would become part of it, a new blank line of one before it.
            return finished(text, drafted(document, path, wanted, cautious=True), wanted)


def drafted(document: Document, path: Path, wanted: Any, *, cautious: bool) -> Draft:
    """Changes what stands at the path, or as near above it as anything stands in the text itself."""
    draft = Draft(document, cautious=cautious)
    places, _ = draft.walk(path)
    draft.change(places[-1], at(wanted, path[: len(places) - 1]))
    return draft


@collector_paused()
def delete(text: str, path: Path) -> str:
    """Take out the entry at `path` with its own comments: those right above it and behind it.

    Raises KeyError if there is none, SpliceError if that cannot be done safely.
    """
    if not path:
        raise KeyError(path)
    with opened(text) as document:
        wanted = lacking(document.root.data, path)
        draft = Draft(document)
        places, rest = draft.walk(path)
        if rest or not at(wanted, path[:-1]) or comes_back(document, places[-2].node, path[-1]):
            draft = drafted(document, path[:-1], wanted, cautious=False)
        else:
            draft.remove_entry(places[-1])
        return finished(text, draft, wanted)


def comes_back(document: Document, above: Node, key: str | int) -> bool:
    """Whether a merge brings in the key again once the entry is gone."""
    return isinstance(above, Mapping) and key in document.merged(above)


@collector_paused()
def rename(text: str, path: Path, key: str) -> str:
    """Give the mapping key at `path` another name. Raises KeyError if it is absent, SpliceError if `key` is taken."""
    hand.checked(key)
    if not path or not isinstance(path[-1], str):
        raise KeyError(path)
    with opened(text) as document:
        data = document.root.data
        at(data, path)
        if key == path[-1]:
            return text
        if key in at(data, path[:-1]):
            raise SpliceError(f"there is already a key '{key}' beside it; choose another name")
        return finished(text, retitled(document, path, key), renamed(data, path, key))


def retitled(document: Document, path: Path, key: str) -> Draft:
    """The edit that writes another name over a key."""
    draft = Draft(document)
    places, rest = draft.walk(path)
    place = places[-1]
    if rest or not isinstance(place.parent, Mapping):
        raise draft.refuse("the key stands elsewhere, it comes from here by an alias or a merge", place.node)
    name = place.parent.pairs[place.index][0]
    if not isinstance(name, Scalar) or name.tag:
        raise draft.refuse("the key is an alias or has a tag", name)
    draft.splice(name.content, name.end, draft.hand.new_name(name.style, key, flow=place.flow))
    return draft


@contextmanager
def opened(text: str) -> Iterator[Document]:
    document = Document(bare(text))
    try:
        yield document
    finally:
        document.dissolve()


def bare(text: str) -> str:
    return text.removeprefix(BYTE_ORDER_MARK)


def finished(text: str, draft: Draft, wanted: Any) -> str:
    """The new text, once it has been read back."""
    if not draft.splices:
        return text
    mark = BYTE_ORDER_MARK if text.startswith(BYTE_ORDER_MARK) else ""
    after = mark + draft.applied()
    try:
        understood = same(load(after), wanted)
    except SpliceError as error:
        raise reason(draft) from error
    if not understood:
        raise reason(draft)
    return after


def reason(draft: Draft) -> SpliceError:
    """Why a text was not what it should be, as far as it can be told."""
    document, lines = draft.document, draft.document.lines
    for margin in (0, 1):  # what was added to a value may begin on the line below it
        for alias in document.aliases:
            end = lines.after(lines.line(alias.target.end)) if margin else alias.target.end
            if any(each.start < end + margin and alias.target.start <= each.end for each in draft.splices):
                place = document.line(alias.start)
                return by_hand(f"the value is shared: line {place} refers to it", document.line(alias.target.start))
    first = min(each.start for each in draft.splices)
    return by_hand("this place is written in a way that cannot be changed safely", document.line(first))
