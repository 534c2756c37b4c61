"""Where each value of a YAML text stands: its first and last character, by the parser's own marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final, Literal

import msgspec
import yaml

from sidecar.errors import NotifierError

Path = tuple[str | int, ...]
LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
BOM: Final = "\ufeff"
DEPTH_LIMIT: Final = 60
INTEGER: Final = re.compile(r"[-+]?(0|[1-9]\d*)")
NUMBER: Final = re.compile(r"[-+]?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?")
WORDS: Final = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
NULLS: Final = frozenset({"", "~", "null", "Null", "NULL"})


class SpliceError(NotifierError):
    """A text cannot be edited safely. The message says why, and what to do by hand."""


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """A value in a text: `text[start:end]`. A block collection ends with its last leaf, not with what follows.

    `value` is a scalar's text, a list's nodes or a mapping's pairs; of an alias it is the node that it stands for.
    `style` is the quote or block indicator of a scalar. `column` counts from 0, `line` from 1.
    """

    kind: Literal["scalar", "list", "mapping", "alias"]
    value: Any
    start: int
    end: int
    column: int
    line: int
    flow: bool = False
    style: str = ""

    @property
    def data(self) -> Any:
        """The plain value."""
        match self.kind:
            case "alias":
                return self.value.data
            case "mapping":
                return {key.value: value.data for key, value in self.value}
            case "list":
                return [item.data for item in self.value]
        return meaning(self.value) if not self.style else self.value


def meaning(written: str) -> Any:
    """What an unquoted scalar means: null, true, a number, or the text as it is written."""
    if written in NULLS:
        return None
    if written in WORDS:
        return WORDS[written]
    if INTEGER.fullmatch(written) and len(written) <= 18:
        return int(written)
    return float(written) if NUMBER.fullmatch(written) and len(written) <= 40 else written


def load(text: str) -> Any:
    """The plain data of a text; None for an empty one. Raises SpliceError for what is no single YAML document."""
    root = tree(text)
    return root.data if root else None


def tree(text: str) -> Node | None:
    """The located nodes of a text (without its byte-order mark, which is not counted)."""
    try:
        return Builder(text.removeprefix(BOM)).document()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SpliceError(
            f"notifier.yaml is not YAML at line {line} ({error.problem}); mend it by hand first"
        ) from error
    except (yaml.YAMLError, UnicodeError) as error:
        raise SpliceError(f"notifier.yaml is not YAML ({type(error).__name__}); mend it by hand first") from error


class Builder:
    """Reads the parser's events of one document."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._events: Iterator[Any] = yaml.parse(text, Loader=LOADER)
        self._anchors: dict[str, Node] = {}

    def document(self) -> Node | None:
        root: Node | None = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                if root is not None:
                    raise refused(event, "a second document")
                root = self._node(next(self._events), DEPTH_LIMIT)
        is_empty = root is not None and root.kind == "scalar" and root.start == root.end
        return None if is_empty else root

    def _node(self, event: Any, depth: int) -> Node:
        if depth == 0:
            raise refused(event, f"more than {DEPTH_LIMIT} levels")
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        if event.tag is not None and event.tag != "!":
            raise refused(event, "a tag")
        node = self._content(event, depth)
        if event.anchor is not None:
            self._anchors[event.anchor] = node
        return node

    def _alias(self, event: Any) -> Node:
        if event.anchor not in self._anchors:
            raise refused(event, f"the unknown alias *{event.anchor}")
        return located(event, "alias", self._anchors[event.anchor], event.end_mark.index)

    def _content(self, event: Any, depth: int) -> Node:
        if isinstance(event, yaml.ScalarEvent):
            return located(event, "scalar", event.value, self._scalar_end(event), style=event.style or "")
        is_flow = bool(event.flow_style)
        if isinstance(event, yaml.SequenceStartEvent):
            items, bracket = self._items(yaml.SequenceEndEvent, depth)
            return located(event, "list", items, bracket if is_flow else last_end(items), flow=is_flow)
        children, bracket = self._items(yaml.MappingEndEvent, depth)
        pairs = list(zip(children[::2], children[1::2], strict=True))
        check_keys(event, pairs)
        return located(event, "mapping", pairs, bracket if is_flow else last_end(children), flow=is_flow)

    def _items(self, end: type[Any], depth: int) -> tuple[list[Node], int]:
        """The nodes of a collection, and where its closing bracket ends."""
        nodes = []
        event: Any = None
        while not isinstance(event := next(self._events), end):
            nodes.append(self._node(event, depth - 1))
        return nodes, event.end_mark.index

    def _scalar_end(self, event: Any) -> int:
        """A block scalar's mark runs over the blank lines behind it, which are its own only if it keeps them."""
        start, end = event.start_mark.index, int(event.end_mark.index)
        if event.style not in ("|", ">") or event.value.endswith("\n\n") or not event.value.strip("\n"):
            return end
        return int(start + len(self._text[start:end].rstrip(" \r\n")))


def located(event: Any, kind: Any, value: Any, end: int, *, flow: bool = False, style: str = "") -> Node:
    start = event.start_mark
    return Node(
        kind=kind,
        value=value,
        start=start.index,
        end=end,
        column=start.column,
        line=start.line + 1,
        flow=flow,
        style=style,
    )


def last_end(nodes: list[Node]) -> int:
    return max([node.end for node in nodes], default=0)


def check_keys(event: Any, pairs: list[tuple[Node, Node]]) -> None:
    keys = [key.value for key, _ in pairs if key.kind == "scalar"]
    if len(keys) < len(pairs):
        raise refused(event, "a key that is no text")
    if len(set(keys)) < len(keys):
        raise refused(event, "the same key twice")


def refused(event: Any, what: str) -> SpliceError:
    line = event.start_mark.line + 1
    return SpliceError(f"notifier.yaml has {what} at line {line}, which is not edited here; change the file by hand")
