"""The file's own hand: its indentation, quotes and lists, and new values written the same way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final, NamedTuple

from sidecar.splice import scalars
from sidecar.splice.errors import SpliceError
from sidecar.splice.tree import Document, Mapping, Node, Scalar, Sequence

LOOKED_AT: Final = 5_000
"""How many nodes are enough to know a hand."""

WIDTH: Final = 100
"""A list that would be longer than this in one line is written in several."""

LONGEST_KEY: Final = 1024
"""As it is written, with quotes and escapes: yaml.org/spec/1.1, section 9.2.1.2 (simple keys)."""


class Written(NamedTuple):
    """A value as text: what stands behind the key, and the lines below (indented, without line breaks)."""

    inline: str
    lines: list[str]


class Hand:
    def __init__(self, document: Document, *, block_scalars: bool = True) -> None:
        self.block_scalars = block_scalars
        steps: Counter[int] = Counter()
        offsets: Counter[int] = Counter()
        keys: Counter[str] = Counter()
        values: Counter[str] = Counter()
        lists: Counter[bool] = Counter()
        unforced: Counter[bool] = Counter()
        self.plain_keys: set[str] = set()
        for parent, key, node in islice(walk(document.root), LOOKED_AT):
            if isinstance(key, Scalar):
                keys[key.style] += 1
                self.plain_keys |= {key.text} if not key.style else set()
            if isinstance(node, Scalar) and isinstance(scalars.meaning(node.text, node.style, None), str):
                values[node.style] += 1
                unforced[bool(node.style)] += scalars.can_be_plain(node.text, flow=False)
            if isinstance(node, Sequence) and all(isinstance(item, Scalar) for item in node.items) and node.items:
                lists[node.flow] += 1
            if isinstance(parent, Mapping) and not parent.flow:
                if isinstance(node, Mapping) and not node.flow:
                    steps[node.column - parent.column] += 1
                elif isinstance(node, Sequence) and not node.flow:
                    offsets[node.column - parent.column] += 1
        self.step = commonest(steps, 2)
        self.offset = commonest(offsets, self.step)
        self.quote = "'" if values["'"] > values['"'] else '"'
        self.key_quote = "'" if keys["'"] > keys['"'] else '"'
        self.quotes_values = unforced[True] > unforced[False]
        self.quotes_keys = keys["'"] + keys['"'] > keys[""]
        self.flow_lists = lists[True] > lists[False]

    # ------------------------------------------------------------------ scalars

    def key(self, key: str, *, flow: bool) -> str:
        """A word like `on` stays plain only if the file writes it so already."""
        safe = scalars.is_plain_safe(key, flow=flow) and not (self.quotes_keys and key not in self.plain_keys)
        plain = safe and (key in self.plain_keys or not scalars.is_ambiguous(key))
        return allowed_key(key if plain else scalars.quoted(key, self.key_quote))

    def new_name(self, style: str, key: str, *, flow: bool) -> str:
        """A key in place of one that was written in this style."""
        return allowed_key(self.like(style, key, flow=flow)) if style else self.key(key, flow=flow)

    def like(self, style: str, text: str, *, flow: bool) -> str:
        """A key or a one-line text in this style, if it can hold it."""
        if style in {"'", '"'}:
            return scalars.quoted(text, style)
        return text if scalars.can_be_plain(text, flow=flow) else scalars.quoted(text, self.quote)

    def new(self, value: Any, *, flow: bool) -> str:
        """A scalar in one line."""
        if isinstance(value, str):
            return self.like(self.quote if self.quotes_values else "", value, flow=flow)
        return constant(value)

    def flow(self, value: Any) -> str:
        """Any value in one line."""
        if isinstance(value, dict):
            return "{" + ", ".join(self.flow_pair(key, each) for key, each in value.items()) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(self.flow(each) for each in value) + "]"
        return self.new(value, flow=True)

    def flow_pair(self, key: str, value: Any) -> str:
        return f"{self.key(key, flow=True)}: {self.flow(value)}"

    # ------------------------------------------------------------------ block style

    def block(self, value: Any, column: int) -> Written:
        """A value below a key or dash at `column`."""
        if isinstance(value, str) and self.fits_block(value):
            return self.block_scalar(value, "|", column + self.step)
        if isinstance(value, dict) and value:
            return Written("", self.pairs(value, column + self.step))
        if isinstance(value, list) and value and not self.in_one_line(value):
            return Written("", self.items(value, column + self.offset))
        return Written(self.flow(value) if isinstance(value, (dict, list)) else self.new(value, flow=False), [])

    def in_one_line(self, value: list[Any]) -> bool:
        plain = not any(isinstance(each, (dict, list)) for each in value)
        return self.flow_lists and plain and len(self.flow(value)) <= WIDTH

    def fits_block(self, text: str) -> bool:
        return self.block_scalars and scalars.fits_block(text)

    def block_scalar(self, text: str, indicator: str, column: int) -> Written:
        header, lines = scalars.block(text, indicator)
        return Written(header, [" " * column + line if line else "" for line in lines])

    def pairs(self, value: dict[str, Any], column: int) -> list[str]:
        lines: list[str] = []
        for key, each in value.items():
            written = self.block(each, column)
            behind = f" {written.inline}" if written.inline else ""
            lines += [f"{' ' * column}{self.key(key, flow=False)}:{behind}", *written.lines]
        return lines

    def items(self, value: list[Any], column: int) -> list[str]:
        lines: list[str] = []
        for each in value:
            first, *others = self.at(each, column + 2, column)
            lines += [f"{' ' * column}- {first}", *others]
        return lines

    def at(self, value: Any, column: int, parent: int) -> list[str]:
        """A value that begins at `column` in the middle of a line; the first line comes without indentation."""
        if isinstance(value, dict) and value:
            lines = self.pairs(value, column)
        elif isinstance(value, list) and value and not self.in_one_line(value):
            lines = self.items(value, column)
        else:
            written = self.block(value, parent)
            return [written.inline, *written.lines]
        return [lines[0][column:], *lines[1:]]


def constant(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return scalars.number(value)


def allowed_key(written: str) -> str:
    if len(written) > LONGEST_KEY:
        raise SpliceError(f"a key of {len(written):,} characters; YAML allows {LONGEST_KEY:,}, choose a shorter one")
    return written


def commonest(counter: Counter[int], default: int) -> int:
    return counter.most_common(1)[0][0] if counter else default


def walk(root: Node) -> Iterator[tuple[Node | None, Node | None, Node]]:
    """Every value with the collection that holds it and its key."""
    waiting: list[tuple[Node | None, Node | None, Node]] = [(None, None, root)]
    while waiting:
        parent, key, node = waiting.pop()
        yield parent, key, node
        if isinstance(node, Mapping):
            waiting += [(node, each, value) for each, value in reversed(node.pairs)]
        elif isinstance(node, Sequence):
            waiting += [(node, None, item) for item in reversed(node.items)]


def checked(value: Any, depth: int = 60) -> None:
    """Raises SpliceError or TypeError for what cannot be written."""
    if depth == 0:
        raise SpliceError("the value is nested too deeply to be kept in the file; give a flatter one")
    if isinstance(value, str):
        if scalars.SURROGATE.search(value):
            raise SpliceError("the text holds half of a surrogate pair, which no file can hold; take it out")
    elif isinstance(value, dict):
        for key, each in value.items():
            if not isinstance(key, str):
                raise TypeError(f"keys are texts, not {type(key).__name__}")
            checked(key)
            checked(each, depth - 1)
    elif isinstance(value, list):
        for each in value:
            checked(each, depth - 1)
    elif value is not None and not isinstance(value, (bool, int, float)):
        raise TypeError(f"{type(value).__name__} is not plain data")
