"""One edit under way: the pieces of text to cut and to put in, found by comparing the tree with the wanted data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import takewhile
from typing import Any, Final

from sidecar.splice import scalars
from sidecar.splice.data import Path, holds, same
from sidecar.splice.entries import Collection, Entries
from sidecar.splice.hand import Written
from sidecar.splice.tree import Mapping, Node, Scalar, Sequence, is_merge

ALIGNED: Final = 500
"""Lists that differ in more items than this are compared place by place."""


@dataclass(frozen=True, slots=True)
class Place:
    """A node and where it hangs: `index` is its place among the entries of `parent`; the root has no parent."""

    node: Node
    parent: Collection | None = None
    index: int = 0

    @property
    def flow(self) -> bool:
        return self.parent is not None and self.parent.flow

    @property
    def column(self) -> int:
        """The column of the key or dash it hangs on."""
        return self.parent.column if self.parent else 0


class Draft(Entries):
    """The edit of one document, as far as it has come."""

    # ------------------------------------------------------------------ finding the way

    def walk(self, path: Path) -> tuple[list[Place], Path]:
        """The places down to the last that stands in the text itself, and the rest of the path."""
        places = [Place(self.document.root)]
        for depth, step in enumerate(path):
            following = self.below(places[-1].node, step)
            if following is None:
                return places, path[depth:]
            places.append(following)
        return places, ()

    def below(self, node: Node, step: str | int) -> Place | None:
        if isinstance(node, Sequence) and isinstance(step, int):
            return Place(node.items[step], node, step) if holds(node.items, step) else None
        if isinstance(node, Mapping) and isinstance(step, str):
            pair = self.document.own(node).get(step)
            return Place(pair[1], node, node.pairs.index(pair)) if pair else None
        return None

    def remove_entry(self, place: Place) -> None:
        if place.parent:
            self.remove(place.parent, {place.index})

    # ------------------------------------------------------------------ differences

    def change(self, place: Place, value: Any) -> None:
        """Make what stands there mean `value`, touching only the leaves that differ."""
        node = place.node
        if node.data is value:
            return
        if isinstance(node, Mapping) and node.pairs and isinstance(value, dict) and value:
            self.change_mapping(place, node, value)
        elif same(node.data, value):
            return
        elif isinstance(node, Sequence) and isinstance(value, list) and value:
            self.change_sequence(place, node, value)
        elif isinstance(node, Scalar) and node.end > node.content and not isinstance(value, (dict, list)):
            self.change_scalar(place, node, value)
        else:
            self.replace(place, value)

    def change_mapping(self, place: Place, node: Mapping, value: dict[str, Any]) -> None:
        own, merged = self.document.own(node), self.document.merged(node)
        merges = merged.keys() <= value.keys()
        kept = [
            index
            for index, (key, _) in enumerate(node.pairs)
            if (merges if is_merge(key) else self.document.name(key) in value)
        ]
        inherited = {key for key, each in merged.items() if merges and same(each, value[key])}
        new = {key: each for key, each in value.items() if key not in own and key not in inherited}
        if not kept or (node.bare and (new or len(kept) < len(node.pairs))):
            return self.replace(place, value)
        for index in kept:
            key, below = node.pairs[index]
            if not is_merge(key):
                self.change(Place(below, node, index), value[self.document.name(key)])
        self.remove(node, set(range(len(node.pairs))) - set(kept))
        if new:
            self.insert(node, len(node.pairs) - 1, kept[-1], new)
        return None

    def change_sequence(self, place: Place, node: Sequence, value: list[Any]) -> None:
        """Equal items stay; those between are changed one by one, then cut or added to."""
        steps = list(alignment([item.data for item in node.items], value))
        gone = {index for old, new in steps for index in range(old.start + len(new), old.stop)}
        kept = set(range(len(node.items))) - gone
        if not kept:
            return self.replace(place, value)
        for old, new in steps:
            for index, each in zip(old, new, strict=False):
                self.change(Place(node.items[index], node, index), each)
            if added := list(new[len(old) :]):
                last = old.stop - 1
                self.insert(node, last, max((index for index in kept if index <= last), default=-1), added)
        self.remove(node, gone)
        return None

    def change_scalar(self, place: Place, node: Scalar, value: Any) -> None:
        self.refuse_tagged(node)
        if not isinstance(value, str) or place.flow:
            written = self.one_line(node, value, flow=place.flow)
        elif node.style in {"|", ">"} and self.hand.fits_block(value if "\n" in value else value + "\n"):
            written = self.hand.block_scalar(value, node.style, self.content_column(node, place))
        elif node.style != '"' and self.hand.fits_block(value):
            written = self.hand.block_scalar(value, "|", place.column + self.hand.step)
        else:
            written = self.one_line(node, value, flow=False)
        self.write_over(node, written)

    def one_line(self, node: Scalar, value: Any, *, flow: bool) -> Written:
        if isinstance(value, str) and (node.style in {"'", '"'} or not node.style):
            was_text = isinstance(scalars.meaning(node.text, node.style, None), str)
            if was_text:
                return Written(self.hand.like(node.style, value, flow=flow), [])
        return Written(self.hand.new(value, flow=flow), [])

    def content_column(self, node: Scalar, place: Place) -> int:
        """Where the lines of a block scalar begin."""
        first = self.lines.line(node.content) + 1
        for line in range(first, self.lines.line(node.end) + 1):
            content = self.lines.content(line)
            if content.strip():
                return len(content) - len(content.lstrip(" "))
        return place.column + self.hand.step

    def write_over(self, node: Scalar, written: Written) -> None:
        """In place of a scalar. A comment behind it, or behind a block scalar's header, stays."""
        comment = self.header_comment(node)
        if node.style in {"|", ">"}:
            lines = "".join(self.lines.newline + line for line in written.lines)
            self.splice(node.content, node.end, written.inline + comment + lines)
            return
        self.splice(node.content, node.end, written.inline)
        if written.lines:
            self.put_lines(self.lines.line(node.end), written.lines)

    def header_comment(self, node: Node) -> str:
        if not isinstance(node, Scalar) or node.style not in {"|", ">"}:
            return ""
        header = self.text[node.content : self.lines.end(self.lines.line(node.content))]
        return header[len(header.split(maxsplit=1)[0]) :].rstrip()

    # ------------------------------------------------------------------ whole values

    def replace(self, place: Place, value: Any) -> None:
        node = place.node
        self.refuse_tagged(node)
        if place.flow:
            self.replace_in_flow(place, value)
        elif isinstance(place.parent, Mapping):
            self.replace_of_key(place, place.parent, value)
        elif place.parent is None and node.end == node.content:
            self.fill_root(value)
        else:
            self.replace_in_line(place, value)

    def replace_in_flow(self, place: Place, value: Any) -> None:
        node, written = place.node, self.hand.flow(value)
        if node.end > node.content:
            self.splice(node.content, node.end, written)
        elif node.anchor or isinstance(place.parent, Sequence):
            self.splice(node.end, node.end, f" {written}")
        elif place.parent:
            key = place.parent.pairs[place.index][0]
            head = self.document.head_end(key)
            self.splice(head or key.end, head or key.end, f" {written}" if head else f": {written}")

    def replace_in_line(self, place: Place, value: Any) -> None:
        """An item of a list, or the root: the value begins where the old one did. A comment stays on its first line."""
        node = place.node
        empty = node.end == node.content
        column = len(self.lines.prefix(node.content)) + empty
        first, *others = self.hand.at(value, column, place.column)
        self.splice(node.content, node.end, (" " if empty else "") + first + self.header_comment(node))
        if others:
            self.put_lines(self.lines.line(node.end), others)

    def fill_root(self, value: Any) -> None:
        """A document without content: below its comments, before `...`."""
        written = self.lines.newline.join(self.hand.at(value, 0, 0))
        close = self.document.close
        broken = self.lines.opens(close) and self.lines.starts[self.lines.line(close)] == close
        tail = self.lines.newline if close < len(self.text) or broken else ""
        self.splice(close, close, ("" if broken else self.lines.newline) + written + tail)

    def replace_of_key(self, place: Place, parent: Mapping, value: Any) -> None:
        node = place.node
        key = parent.pairs[place.index][0]
        head = self.document.head_end(key)
        if head is None:
            raise self.refuse("the key is written with '? ' and its value cannot be told from it", key)
        written = self.hand.block(value, parent.column)
        if isinstance(node, (Mapping, Sequence)) and not node.flow:
            self.replace_block(node, self.head(node, head), written)
        elif node.end == node.content:
            self.replace_nothing(node.end if node.anchor else head, written)
        elif written.inline or not self.lines.opens(node.content):
            self.replace_behind_key(node, self.head(node, head), written)
        else:
            self.replace_in_line(place, value)

    def head(self, node: Node, head: int) -> int:
        """Behind the key's colon and the value's anchor."""
        return node.start + 1 + len(node.anchor) if node.anchor else head

    def replace_block(self, node: Collection, head: int, written: Written) -> None:
        """A block collection below its key gives way to what stands behind the key or below it."""
        first, last = self.own_start(node, 0), self.tail(node.end, node.column)
        if written.inline:
            self.splice(head, head, f" {written.inline}")
        lines = "".join(line + self.lines.newline for line in written.lines)
        self.splice(first, last, lines)

    def replace_nothing(self, head: int, written: Written) -> None:
        if written.inline:
            self.splice(head, head, f" {written.inline}")
        if written.lines:
            self.put_lines(self.lines.line(head), written.lines)

    def replace_behind_key(self, node: Node, head: int, written: Written) -> None:
        comment = self.header_comment(node)
        if written.inline:
            self.splice(node.content, node.end, written.inline + comment)
        else:
            self.splice(head, node.end, comment)
        if written.lines:
            self.put_lines(self.lines.line(node.end), written.lines)


def alignment(old: list[Any], new: list[Any]) -> Iterator[tuple[range, list[Any]]]:
    """The stretches in which two lists differ: places in the old one, and what is wanted there."""
    head = common(old, new)
    tail = common(old[head:][::-1], new[head:][::-1])
    ends = len(old) - tail, len(new) - tail
    if max(ends) - head > ALIGNED:
        yield range(head, ends[0]), new[head : ends[1]]
        return
    texts = [repr(each) for each in old[head : ends[0]]], [repr(each) for each in new[head : ends[1]]]
    for kind, start, stop, first, last in SequenceMatcher(None, *texts, autojunk=False).get_opcodes():
        if kind != "equal":
            yield range(head + start, head + stop), new[head + first : head + last]


def common(one: list[Any], other: list[Any]) -> int:
    """How many items at the start are the same."""
    return sum(1 for _ in takewhile(lambda pair: same(*pair), zip(one, other, strict=False)))
