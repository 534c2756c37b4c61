"""A text as a tree of nodes that know exactly where they stand.

PyYAML's `compose()` forgets where aliases are, so the tree is made of parser events. Three of their marks are put
right: a block collection ends where its last leaf does (the mark runs on into the comments below), a block scalar
ends with its last line, and an explicit key without a value ends with the key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

import yaml

from sidecar.memory import let_go
from sidecar.splice.errors import SpliceError, by_hand
from sidecar.splice.lines import Lines
from sidecar.splice.scalars import meaning

LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Without libyaml it is slow, and a tab before a comment is refused as not YAML."""

DEEPEST: Final = 100
COLON: Final = re.compile(r"\s*:")
ANCHOR: Final = re.compile(r"&[\w-]+(?:\s++(?:#.*+)?)*+")
MERGE: Final = "<<"

Events = Iterator[Any]
"""Of PyYAML, whose types say that a mark may be missing; from a parser it never is."""


@dataclass(slots=True, eq=False)
class Node:
    """`start` is where an anchor or tag before it stands, `content` where it begins itself."""

    start: int
    content: int
    end: int
    anchor: str | None
    tag: str | None


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


class Document:
    """One parsed text. `root` is an empty scalar if there is nothing but comments; content may go on to `close`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.anchored: list[Node] = []
        self.aliases: list[Alias] = []
        self.anchors: dict[str, Node | None] = {}
        self.close = len(text)
        self.measured: dict[Node, list[tuple[int, int]]] = {}
        self.root = self.read()
        self.budget = 0

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.text)

    def line(self, position: int) -> int:
        """The line as people count, from 1."""
        return self.lines.line(position) + 1

    def let_go(self) -> None:
        """The end of it: its nodes are freed entry by entry."""
        for _, section in self.root.pairs if isinstance(self.root, Mapping) else ():
            if isinstance(section, Mapping):
                let_go(section.pairs)

    # ------------------------------------------------------------------ events → nodes

    def read(self) -> Node:
        try:
            return self.read_stream(iter(LOADER(self.text).get_event, None))
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 0
            raise SpliceError(f"this is not YAML: {error.problem or error.context}; mend it first", line) from error
        except (yaml.YAMLError, UnicodeEncodeError) as error:
            raise SpliceError("a character that YAML does not allow is in the text; take it out first") from error

    def read_stream(self, events: Events) -> Node:
        root: Node | None = None
        for event in events:
            mark: Any = event.start_mark
            if isinstance(event, yaml.DocumentStartEvent):
                if root is not None:
                    raise SpliceError("a second document starts here; keep one only", mark.line + 1)
                root = self.node(next(events), events, DEEPEST)
            elif isinstance(event, yaml.DocumentEndEvent) and event.explicit:
                self.close = mark.index
        return root or Scalar(self.close, self.close, self.close, None, None, "", "")

    def node(self, event: Any, events: Events, depth: int) -> Node:
        kind: type[yaml.Event] = type(event)
        if kind is yaml.AliasEvent:
            return self.alias(event)
        if event.anchor:
            self.anchors[event.anchor] = None
        node: Scalar | Mapping | Sequence
        if kind is yaml.ScalarEvent:
            node = self.scalar(event)
        elif depth == 0:
            raise SpliceError(f"nested deeper than {DEEPEST} levels", event.start_mark.line + 1)
        elif kind is yaml.MappingStartEvent:
            node = self.mapping(event, events, depth)
        else:
            node = self.sequence(event, events, depth)
        if event.anchor:
            self.anchors[event.anchor] = node
            self.anchored.append(node)
        return node

    def alias(self, event: Any) -> Alias:
        start, target = event.start_mark.index, self.anchors.get(event.anchor)
        if target is None:
            reason = "an alias (*…) here names no anchor that is complete before it"
            raise SpliceError(reason, event.start_mark.line + 1)
        alias = Alias(start, start, event.end_mark.index, None, None, target)
        self.aliases.append(alias)
        return alias

    def scalar(self, event: Any) -> Scalar:
        start = content = event.start_mark.index
        end = event.end_mark.index
        if event.anchor and not event.tag and (found := ANCHOR.match(self.text, start, end)):
            content = min(end, found.end())
        if event.style in {"|", ">"}:
            end = self.block_end(content, end)
        return Scalar(start, content, end, event.anchor, event.tag, event.value, event.style or "")

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
        node = Mapping(start, content, mark, event.anchor, event.tag, flow, bare, event.end_mark.column)
        for following in events:
            if isinstance(following, yaml.MappingEndEvent):
                break
            key = self.node(following, events, depth - 1)
            value = self.node(next(events), events, depth - 1)
            node.pairs.append((key, value))
        node.end = self.pair_end(*node.pairs[-1]) if bare or not flow else following.end_mark.index
        return node

    def sequence(self, event: Any, events: Events, depth: int) -> Sequence:
        mark, flow, column = event.end_mark.index, bool(event.flow_style), event.end_mark.column
        behind = flow or not self.text.startswith("-", mark)
        content, column = (mark - 1, column - 1) if behind else (mark, column)
        node = Sequence(event.start_mark.index, content, mark, event.anchor, event.tag, flow, column)
        for following in events:
            if isinstance(following, yaml.SequenceEndEvent):
                break
            node.items.append(self.node(following, events, depth - 1))
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

    # ------------------------------------------------------------------ nodes → data

    def data(self, node: Node) -> Any:
        """Plain data; every alias gives a value of its own."""
        self.budget = 1_000_000 + len(self.text)
        return self.value(node)

    def value(self, node: Node, depth: int = DEEPEST) -> Any:
        if isinstance(node, Scalar):
            return meaning(node.text, node.style, node.tag)
        self.budget -= 1
        if depth == 0:
            raise SpliceError(f"nested deeper than {DEEPEST} levels by its aliases", self.line(node.start))
        if isinstance(node, Alias):
            self.budget -= node.target.end - node.target.start
            if self.budget < 0:
                raise SpliceError("the aliases stand for too much data; write the values out", self.line(node.start))
            return self.value(node.target, depth - 1)
        if isinstance(node, Sequence):
            return [self.value(item, depth - 1) for item in node.items]
        if not isinstance(node, Mapping):
            raise TypeError(node)
        own = {key: self.value(value, depth - 1) for key, (_, value) in self.own(node).items()}
        return {**self.merged(node, depth - 1), **own} if len(own) < len(node.pairs) else own

    def own(self, node: Mapping) -> dict[str, tuple[Node, Node]]:
        """Its pairs by key, without merge keys."""
        pairs: dict[str, tuple[Node, Node]] = {}
        for key, value in node.pairs:
            if is_merge(key):
                continue
            name = self.name(key)
            if name in pairs:
                raise by_hand(f"the key '{name}' is here twice", self.line(key.start))
            pairs[name] = (key, value)
        return pairs

    def name(self, key: Node) -> str:
        scalar = key.target if isinstance(key, Alias) else key
        if not isinstance(scalar, Scalar):
            raise by_hand("a key that is not a plain text", self.line(key.start))
        return scalar.text

    def merged(self, node: Mapping, depth: int = DEEPEST) -> dict[str, Any]:
        """What merge keys bring in; of several the first wins."""
        found: dict[str, Any] = {}
        for key, value in node.pairs:
            if is_merge(key):
                brought = self.value(value, depth)
                for each in brought if isinstance(brought, list) else [brought]:
                    if not isinstance(each, dict):
                        raise by_hand("'<<' wants a mapping or a list of them", self.line(key.start))
                    found = {**each, **found}
        return found


def is_merge(key: Node) -> bool:
    return isinstance(key, Scalar) and key.text == MERGE and not key.style and not key.tag


def last_leaf(node: Node) -> Node:
    if isinstance(node, Mapping) and node.pairs:
        return last_leaf(node.pairs[-1][1])
    if isinstance(node, Sequence) and node.items:
        return last_leaf(node.items[-1])
    return node
