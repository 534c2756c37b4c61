"""A text as a tree of nodes that know exactly where they stand.

PyYAML's `compose()` forgets where aliases are, so the tree is made of parser events. Three of their marks are put
right: a block collection ends where its last leaf does (the mark runs on into the comments below), a block scalar
ends with its last line, and an explicit key without a value ends with the key.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

import yaml

from sidecar.splice.errors import SpliceError
from sidecar.splice.lines import Lines
from sidecar.splice.reading import MERGE, Events, Stream, line_of, merge, not_a_text, too_deep, twice, unknown
from sidecar.splice.scalars import meaning

COLON: Final = re.compile(r"\s*:")
ANCHOR: Final = re.compile(r"&[\w-]+(?:\s++(?:#.*+)?)*+")
FREED_AT_ONCE: Final = 1_000


@dataclass(slots=True, eq=False)
class Node:
    """`start` is where an anchor or tag before it stands, `content` where it begins itself; `data` is what it means."""

    start: int
    content: int
    end: int
    anchor: str | None
    tag: str | None
    data: Any


@dataclass(slots=True, eq=False)
class Scalar(Node):
    text: str
    style: str


@dataclass(slots=True, eq=False)
class Alias(Node):
    target: Node


@dataclass(slots=True, eq=False)
class Mapping(Node):
    """`column` is that of its keys in block style. `bare` is the pair in `[a: 1]`: flow without braces."""

    flow: bool
    bare: bool
    column: int
    pairs: list[tuple[Node, Node]] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Sequence(Node):
    """`column` is that of its dashes in block style."""

    flow: bool
    column: int
    items: list[Node] = field(default_factory=list)


class Document(Stream):
    """One parsed text. `root` is an empty scalar if there is nothing but comments."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.aliases: list[Alias] = []
        self.anchors: dict[str, Node | None] = {}
        self.collections: list[list[Any]] = []
        self.measured: dict[Node, list[tuple[int, int]]] = {}
        try:
            root = self.read(self.node)
        except SpliceError:
            self.dissolve()
            raise
        self.root = root or Scalar(self.close, self.close, self.close, None, None, None, "", "")

    def dissolve(self) -> None:
        """Take the tree apart, once it is of no more use.

        Half a million nodes that are freed as a whole would stop every other thread for as long as that takes.
        """
        while self.collections:
            entries = self.collections.pop()
            while entries:
                del entries[-FREED_AT_ONCE:]

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.text)

    def line(self, position: int) -> int:
        """The line as people count, from 1."""
        return self.lines.line(position) + 1

    # ------------------------------------------------------------------ events → nodes

    def node(self, event: Any, events: Events, depth: int) -> Node:
        kind: type[yaml.Event] = type(event)
        if kind is yaml.ScalarEvent and not event.anchor:
            return self.scalar(event)
        if kind is yaml.AliasEvent:
            return self.alias(event, depth)
        if event.anchor:
            self.anchors[event.anchor] = None
        node: Scalar | Mapping | Sequence
        if kind is yaml.ScalarEvent:
            node = self.scalar(event)
        elif depth == 0:
            raise too_deep(event)
        elif kind is yaml.MappingStartEvent:
            node = self.mapping(event, events, depth - 1)
        else:
            node = self.sequence(event, events, depth - 1)
        if event.anchor:
            self.anchors[event.anchor] = node
        return node

    def alias(self, event: Any, depth: int) -> Alias:
        start, target = event.start_mark.index, self.anchors.get(event.anchor)
        if target is None:
            raise unknown(event)
        data = self.copied(target.data, depth, line_of(event))
        alias = Alias(start, start, event.end_mark.index, None, None, data, target)
        self.aliases.append(alias)
        return alias

    def scalar(self, event: Any) -> Scalar:
        start = content = event.start_mark.index
        end = event.end_mark.index
        if event.anchor and not event.tag and (found := ANCHOR.match(self.text, start, end)):
            content = min(end, found.end())
        if event.style in {"|", ">"}:
            end = self.block_end(content, end)
        style = event.style or ""
        data = meaning(event.value, style, event.tag)
        return Scalar(start, content, end, event.anchor, event.tag, data, event.value, style)

    def block_end(self, start: int, mark: int) -> int:
        """The end of its last line; blank lines below are its own only if it keeps them (`|+`)."""
        lines = self.lines
        first, last = lines.line(start), lines.line(mark)
        if lines.starts[last] == mark:
            last -= 1
        if not re.match(r"[|>][0-9]?\+", self.text[start : start + 3]):
            while last > first and lines.is_blank(last):
                last -= 1
        return lines.end(last)

    def mapping(self, event: Any, events: Events, depth: int) -> Mapping:
        start, mark, flow = event.start_mark.index, event.end_mark.index, bool(event.flow_style)
        bare = flow and start == mark
        content = mark - 1 if flow and not bare else mark
        node = Mapping(start, content, mark, event.anchor, event.tag, {}, flow, bare, event.end_mark.column)
        self.collections.append(node.pairs)
        merged: dict[str, Any] = {}
        for following in events:
            if type(following) is yaml.MappingEndEvent:
                break
            key, value = self.node(following, events, depth), self.node(next(events), events, depth)
            node.pairs.append((key, value))
            if is_merge(key):
                merge(merged, value.data, line_of(following))
            else:
                self.add(node.data, key, value)
        if merged:
            node.data = {**merged, **node.data}
        node.end = self.pair_end(*node.pairs[-1]) if bare or not flow else following.end_mark.index
        return node

    def sequence(self, event: Any, events: Events, depth: int) -> Sequence:
        mark, flow, column = event.end_mark.index, bool(event.flow_style), event.end_mark.column
        behind = flow or not self.text.startswith("-", mark)
        content, column = (mark - 1, column - 1) if behind else (mark, column)
        node = Sequence(event.start_mark.index, content, mark, event.anchor, event.tag, [], flow, column)
        self.collections.append(node.items)
        for following in events:
            if type(following) is yaml.SequenceEndEvent:
                break
            node.items.append(self.node(following, events, depth))
        node.data = [item.data for item in node.items]
        node.end = following.end_mark.index if flow else node.items[-1].end
        return node

    # ------------------------------------------------------------------ where things stand

    def head_end(self, key: Node) -> int | None:
        """Behind the colon after a key, or None if it is not right after it."""
        found = COLON.match(self.text, key.end)
        return found.end() if found else None

    def pair_end(self, key: Node, value: Node) -> int:
        return value.end if value.end > value.start else self.head_end(key) or key.end

    def dashes(self, node: Sequence) -> list[int]:
        """Where the dash of each item of a block sequence stands."""
        found = [node.content]
        for item in node.items[:-1]:
            line = self.lines.line(item.end) + 1
            while self.lines.is_blank(line) or self.lines.comment_column(line) is not None:
                line += 1
            found.append(self.lines.starts[line] + node.column)
        return found

    def extents(self, node: Mapping | Sequence) -> list[tuple[int, int]]:
        """Start and end of each entry, comments not counted."""
        if node not in self.measured:
            self.measured[node] = self.measure(node)
        return self.measured[node]

    def measure(self, node: Mapping | Sequence) -> list[tuple[int, int]]:
        if isinstance(node, Mapping):
            return [(key.start, self.pair_end(key, value)) for key, value in node.pairs]
        starts = [item.start for item in node.items] if node.flow else self.dashes(node)
        return [(start, item.end) for start, item in zip(starts, node.items, strict=True)]

    # ------------------------------------------------------------------ keys

    def name(self, key: Node) -> str:
        scalar = key.target if isinstance(key, Alias) else key
        if not isinstance(scalar, Scalar):
            raise not_a_text(self.line(key.start))
        return scalar.text

    def add(self, data: dict[str, Any], key: Node, value: Node) -> None:
        name = self.name(key)
        if name in data:
            raise twice(name, self.line(key.start))
        data[name] = value.data

    def own(self, node: Mapping) -> dict[str, tuple[Node, Node]]:
        """Its pairs by key, without merge keys."""
        return {self.name(key): (key, value) for key, value in node.pairs if not is_merge(key)}

    def merged(self, node: Mapping) -> dict[str, Any]:
        """What merge keys bring in."""
        found: dict[str, Any] = {}
        for key, value in node.pairs:
            if is_merge(key):
                merge(found, value.data, self.line(key.start))
        return found


def is_merge(key: Node) -> bool:
    return isinstance(key, Scalar) and key.text == MERGE and not key.style and not key.tag


def last_leaf(node: Node) -> Node:
    if isinstance(node, Mapping) and node.pairs:
        return last_leaf(node.pairs[-1][1])
    if isinstance(node, Sequence) and node.items:
        return last_leaf(node.items[-1])
    return node
