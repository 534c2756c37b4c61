"""YAML as a tree of located nodes, built from the parser's events, so that nothing is lost on the way.

Whoever composes a tree with PyYAML no longer sees duplicate keys, aliases or how a scalar was quoted.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, Literal

import msgspec
import yaml

from sidecar.errors import InvalidError, Problem

BYTES_LIMIT: Final = 8 * 1024 * 1024
DEPTH_LIMIT: Final = 50
NODES_LIMIT: Final = 500_000
"""Nodes with every alias counted as often as it stands for something: a short text can mean a huge one."""
SCALAR_LIMIT: Final = 100_000
LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Kind = Literal["scalar", "list", "mapping"]


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """A scalar, a list or a mapping, and where it begins (both counted from 1; 0 for plain data).

    A scalar's `value` is its text if it comes from YAML; `quoted` says that it can only be a text. Of plain data it is
    the value itself. A list's is its nodes, a mapping's its pairs.
    """

    kind: Kind
    value: Any
    quoted: bool = False
    line: int = 0
    column: int = 0

    @property
    def pairs(self) -> list[tuple[Node, Node]]:
        found: list[tuple[Node, Node]] = self.value if self.kind == "mapping" else []
        return found

    def child(self, key: str | int) -> Node | None:
        """The value under a key of a mapping, or at a place of a list."""
        if self.kind == "list":
            found: Node | None = self.value[key] if isinstance(key, int) and key < len(self.value) else None
            return found
        return next((value for name, value in self.pairs if name.value == key), None)


def of_data(value: Any) -> Node:
    """Plain data as a tree without places."""
    if isinstance(value, dict):
        return Node(
            kind="mapping", value=[(Node(kind="scalar", value=key, quoted=True), of_data(value[key])) for key in value]
        )
    if isinstance(value, list | tuple):
        return Node(kind="list", value=[of_data(item) for item in value])
    return Node(kind="scalar", value=value, quoted=isinstance(value, str))


def of_yaml(content: str | bytes) -> Node | None:
    """The tree of a text; None for an empty one. Raises InvalidError for what is no YAML, or too much of it."""
    text = decoded(content)
    if len(text) > BYTES_LIMIT:
        raise refused(f"the file has more than {BYTES_LIMIT:,} characters; split the rules over several notifiers")
    try:
        return Builder(yaml.parse(text, Loader=LOADER)).document()
    except yaml.MarkedYAMLError as error:
        raise InvalidError([syntax_problem(error)]) from error
    except yaml.YAMLError as error:
        raise refused(f"not YAML: {str(error).splitlines()[0]}") from error


def decoded(content: str | bytes) -> str:
    """The text, without a byte-order mark."""
    try:
        text = content.decode("utf-8") if isinstance(content, bytes) else content
        text.encode("utf-8")
    except UnicodeError as error:
        raise refused("the file is not UTF-8; save it as UTF-8") from error
    return text.removeprefix("\ufeff")


def refused(message: str, mark: Any = None) -> InvalidError:
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return InvalidError([Problem(message=message, line=line, column=column)])


def syntax_problem(error: yaml.MarkedYAMLError) -> Problem:
    """PyYAML's words on one line, at the place it means."""
    mark = error.problem_mark or error.context_mark
    words = " ".join(part for part in (error.context, error.problem) if part)
    return Problem(
        message=f"not YAML: {words}",
        line=mark.line + 1 if mark else 1,
        column=mark.column + 1 if mark else 1,
    )


class Builder:
    """Reads the events of one document."""

    def __init__(self, events: Iterator[Any]) -> None:
        self._events = events
        self._anchors: dict[str, tuple[Node, int]] = {}
        self._nodes = 0

    def document(self) -> Node | None:
        root: Node | None = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                if root is not None:
                    raise refused("a second document begins here; notifier.yaml is one document", event.start_mark)
                root = self._node(next(self._events), DEPTH_LIMIT)
        is_empty = root is None or (root.kind == "scalar" and root.value == "" and not root.quoted)
        return None if is_empty else root

    def _node(self, event: Any, depth: int) -> Node:
        self._count(1, event)
        if depth == 0:
            raise refused(f"nested deeper than {DEPTH_LIMIT} levels", event.start_mark)
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        if event.tag is not None and event.tag != "!":
            raise refused("a tag (!…) is not used here; write the plain value, a text in quotes", event.start_mark)
        before = self._nodes
        node = self._content(event, depth)
        if event.anchor is not None:
            self._anchors[event.anchor] = (node, self._nodes - before + 1)
        return node

    def _content(self, event: Any, depth: int) -> Node:
        place = {"line": event.start_mark.line + 1, "column": event.start_mark.column + 1}
        if isinstance(event, yaml.ScalarEvent):
            if len(event.value) > SCALAR_LIMIT:
                raise refused(f"a value of {len(event.value):,} characters; at most {SCALAR_LIMIT:,}", event.start_mark)
            return Node(kind="scalar", value=event.value, quoted=bool(event.style), **place)
        if isinstance(event, yaml.SequenceStartEvent):
            return Node(kind="list", value=list(self._items(yaml.SequenceEndEvent, depth)), **place)
        items = list(self._items(yaml.MappingEndEvent, depth))
        if odd := next((key for key in items[::2] if key.kind != "scalar"), None):
            raise refused(f"a key must be text, found a {odd.kind}", event.start_mark)
        return Node(kind="mapping", value=list(zip(items[::2], items[1::2], strict=True)), **place)

    def _items(self, end: type[Any], depth: int) -> Iterator[Node]:
        while not isinstance(event := next(self._events), end):
            yield self._node(event, depth - 1)

    def _alias(self, event: Any) -> Node:
        if event.anchor not in self._anchors:
            raise refused("this refers (*…) to no anchor before it; put a text in quotes", event.start_mark)
        node, size = self._anchors[event.anchor]
        self._count(size, event)
        return node

    def _count(self, number: int, event: Any) -> None:
        self._nodes += number
        if self._nodes > NODES_LIMIT:
            raise refused(f"more than {NODES_LIMIT:,} values, aliases counted where they stand", event.start_mark)
