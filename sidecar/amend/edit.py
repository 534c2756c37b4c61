"""What to cut out of a text and what to insert, so that it means something else and looks the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any, Final

import msgspec

from sidecar.amend import written
from sidecar.amend.tree import BOM, Node, Path, SpliceError, load, tree

MISSING: Final = object()


class Cut(msgspec.Struct, frozen=True):
    """Replace `text[start:end]` by `text`."""

    start: int
    end: int
    text: str


class Cramped(Exception):  # noqa: N818  # not an error of the caller: the next, wider way is tried
    """This way of writing the change does not fit here."""


def put(text: str, path: Path, value: Any) -> str:
    """Make the value at `path` equal `value`, creating what is missing on the way; what is equal is not touched.

    Raises SpliceError if that cannot be done without harm.
    """
    before = load(text)
    if before is not None and not isinstance(before, dict):
        raise SpliceError("notifier.yaml is no mapping; mend it by hand first")
    return change(text, path, with_value(before or {}, path, plain(value)))


def delete(text: str, path: Path) -> str:
    """Take a key with its value and its comments out. Raises KeyError if it is not there, SpliceError as put()."""
    return change(text, path[:-1], without(load(text), path))


def rename(text: str, path: Path, key: str) -> str:
    """Give the mapping key at `path` another name. Raises KeyError, or SpliceError as put()."""
    root = tree(text)
    node = find(root, path[:-1])
    wanted = renamed(root.data if root else {}, path, key)
    place = next((name for name, _ in node.value if name.value == path[-1]), None) if node else None
    if place is None:
        raise KeyError(path)
    new_key = written.scalar(key, flow=node.flow if node else False, style=place.style)
    return verified(text, [Cut(place.start, place.end, new_key)], wanted)


def change(text: str, path: Path, wanted: Any) -> str:
    """The smallest edit first; then the whole value at `path` and at each of its parents."""
    root = tree(text)
    if root is None:
        return verified(text, appended(text, wanted), wanted)
    if same(root.data, wanted):
        return text
    editor = Editor(text)
    reason = SpliceError("")
    for ways in [(), *(path[:depth] for depth in range(len(path), 0, -1))]:
        try:
            cuts = list(editor.difference(root, wanted)) if not ways else editor.whole(root, ways, wanted)
            return verified(text, cuts, wanted)
        except Cramped:
            continue
        except SpliceError as error:
            reason = error
    line = (find(root, path) or root).line
    raise SpliceError(
        f"this change cannot be written into notifier.yaml without harm; edit the file by hand near line {line}"
    ) from reason


def appended(text: str, wanted: Any) -> list[Cut]:
    """Everything new, after whatever comments there are."""
    body = text.removeprefix(BOM)
    gap = newline_of(text) if body and not body.endswith("\n") else ""
    return [Cut(len(body), len(body), gap + lines_of(text, written.block(wanted, 0, 2)))]


def verified(text: str, cuts: list[Cut], wanted: Any) -> str:
    """The text with the cuts made, if it means what was wanted. Raises SpliceError if not."""
    mark = BOM if text.startswith(BOM) else ""
    body = text.removeprefix(BOM)
    for cut in sorted(cuts, key=lambda cut: (cut.start, cut.end), reverse=True):
        body = body[: cut.start] + cut.text + body[cut.end :]
    if not same(load(mark + body), wanted):
        raise SpliceError("the edited text would not mean what was wanted")
    return mark + body


def same(one: Any, other: Any) -> bool:
    """Equal, and of the same types: 1 is not true, and 1 is not 1.0."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(same(*pair) for pair in zip(one, other, strict=True))
    return type(one) is type(other) and bool(one == other)


class Editor:
    """Finds the cuts that turn one text's tree into other data. Raises Cramped where a way does not fit."""

    def __init__(self, text: str) -> None:
        self._text = text.removeprefix(BOM)
        self._newline = newline_of(text)
        self._step = step_of(self._text)

    def difference(
        self, node: Node, wanted: Any, *, flow: bool = False, head: int = -1, column: int = 0
    ) -> Iterator[Cut]:
        """The cuts for one node. `head` is where its `key:` or `-` ends, `column` where that begins."""
        inside = flow or node.flow
        if same(node.data, wanted):
            return
        if node.kind == "mapping" and isinstance(wanted, dict) and wanted and node.value:
            yield from self._mapping(node, wanted, inside)
        elif node.kind == "list" and isinstance(wanted, list) and wanted and node.value:
            yield from self._list(node, wanted, inside)
        else:
            yield self.replacement(node, wanted, flow=flow, head=head, column=column)

    def whole(self, root: Node, path: Path, wanted: Any) -> list[Cut]:
        """Write the value at `path` anew."""
        parent, node = find(root, path[:-1]), find(root, path)
        value = value_at(wanted, path)
        if parent is None or node is None or value is MISSING:
            raise Cramped
        if parent.kind == "mapping":
            key = next(key for key, _ in parent.value if key.value == path[-1])
            head, column = self._colon(key), key.column
        else:
            head, column = self._dash(node) + 1, self._column(self._dash(node))
        return [self.replacement(node, value, flow=parent.flow, head=head, column=column)]

    # ------------------------------------------------------------------ one value

    def replacement(self, node: Node, wanted: Any, *, flow: bool, head: int, column: int) -> Cut:
        if flow:
            return Cut(node.start, node.end, self._space(node) + written.flow(wanted))
        is_line = node.flow or node.kind in ("scalar", "alias")
        if is_line and node.style not in ("|", ">") and written.is_inline(wanted):
            one_line = (
                written.inline(wanted)
                if isinstance(wanted, dict | list)
                else written.scalar(wanted, flow=False, style=node.style)
            )
            return Cut(node.start, node.end, self._space(node) + one_line)
        if head < 0 and wanted:
            raise Cramped
        if head < 0:
            return Cut(node.start, node.end, written.flow(wanted))
        return self._after_head(node, wanted, head, column)

    def _after_head(self, node: Node, wanted: Any, head: int, column: int) -> Cut:
        """Everything after `key:` or `-` is written anew."""
        marker = "-" if self._text[head - 1] == "-" else "key:"
        lines = written.entry(marker, wanted, column, self._step)
        text = self._newline.join(lines)[column + len(marker) :]
        ends_line = node.end > head and self._text[node.end - 1] == "\n"
        return Cut(head, max(node.end, head), text + (self._newline if ends_line else ""))

    def _space(self, node: Node) -> str:
        """An empty value stands right behind its colon."""
        return " " if node.start == node.end and self._text[node.start - 1 : node.start] in (":", "-", ",") else ""

    # ------------------------------------------------------------------ mappings

    def _mapping(self, node: Node, wanted: dict[str, Any], flow: bool) -> Iterator[Cut]:
        there = {key.value for key, _ in node.value}
        kept = [key.value for key, _ in node.value if key.value in wanted]
        new = [key for key in wanted if key not in there]
        if not kept or [*kept, *new] != list(wanted):
            raise Cramped
        for place, (key, value) in enumerate(node.value):
            if key.value in wanted:
                head, column = self._colon(key), key.column
                yield from self.difference(value, wanted[key.value], flow=flow, head=head, column=column)
            else:
                yield self._without_pair(node, place)
        if new:
            yield self._with_pairs(node, {key: wanted[key] for key in new})

    def _without_pair(self, node: Node, place: int) -> Cut:
        key, value = node.value[place]
        spans = [(key.start, max(key.end, value.end)) for key, value in node.value]
        if node.flow:
            return self._without_item(spans, place)
        start = self._line_start(key.start)
        if self._text[start : key.start].strip(" "):
            if place + 1 < len(spans):
                return Cut(key.start, spans[place + 1][0], "")
            raise Cramped
        return Cut(self._own_comments(start, key.column), self._line_end(max(key.end, value.end, self._colon(key))), "")

    def _with_pairs(self, node: Node, new: dict[str, Any]) -> Cut:
        key, value = node.value[-1]
        end = max(value.end, self._colon(key))
        if node.flow:
            return Cut(
                end, end, "".join(f", {written.key_of(each, flow=True)}: {written.flow(new[each])}" for each in new)
            )
        return self._lines_after(end, written.block(new, key.column, self._step))

    # ------------------------------------------------------------------ lists

    def _list(self, node: Node, wanted: list[Any], flow: bool) -> Iterator[Cut]:
        before = [repr(item.data) for item in node.value]
        matcher = SequenceMatcher(a=before, b=[repr(item) for item in wanted], autojunk=False)
        survives = False
        for tag, a, b, c, d in matcher.get_opcodes():
            survives = survives or tag in ("equal", "replace")
            paired = min(b - a, d - c) if tag == "replace" else 0
            for offset in range(paired):
                yield from self._item(node, a + offset, wanted[c + offset], flow)
            if tag != "equal":
                yield from (self._without_list_item(node, place) for place in range(a + paired, b))
                if wanted[c + paired : d]:
                    yield self._with_items(node, b, wanted[c + paired : d])
        if not survives:
            raise Cramped

    def _item(self, node: Node, place: int, wanted: Any, flow: bool) -> Iterator[Cut]:
        item = node.value[place]
        if flow:
            return self.difference(item, wanted, flow=True)
        dash = self._dash(item)
        return self.difference(item, wanted, head=dash + 1, column=self._column(dash))

    def _without_list_item(self, node: Node, place: int) -> Cut:
        item = node.value[place]
        if node.flow:
            return self._without_item([(each.start, each.end) for each in node.value], place)
        dash = self._dash(item)
        start = self._line_start(dash)
        if self._text[start:dash].strip(" "):
            raise Cramped
        return Cut(self._own_comments(start, dash - start), self._line_end(max(item.end, dash + 1)), "")

    def _with_items(self, node: Node, place: int, new: list[Any]) -> Cut:
        """Insert items before the one at `place` (at the end if that is past the last)."""
        if node.flow and place == len(node.value):
            return Cut(node.value[-1].end, node.value[-1].end, "".join(f", {written.flow(item)}" for item in new))
        if node.flow:
            start = node.value[place].start
            return Cut(start, start, "".join(f"{written.flow(item)}, " for item in new))
        lines = written.block(new, self._column(self._dash(node.value[0])), self._step)
        if place == len(node.value):
            return self._lines_after(max(node.value[-1].end, self._dash(node.value[-1]) + 1), lines)
        start = self._line_start(self._dash(node.value[place]))
        if self._text[start : self._dash(node.value[place])].strip(" "):
            raise Cramped
        return Cut(start, start, "".join(line + self._newline for line in lines))

    # ------------------------------------------------------------------ places in the text

    def _without_item(self, spans: list[tuple[int, int]], place: int) -> Cut:
        """Out of a flow collection, with the comma before or after it."""
        if place + 1 < len(spans):
            return Cut(spans[place][0], spans[place + 1][0], "")
        if place == 0:
            raise Cramped
        return Cut(spans[place - 1][1], spans[place][1], "")

    def _lines_after(self, end: int, lines: list[str]) -> Cut:
        place = self._line_end(end)
        is_open = place == len(self._text) and not self._text.endswith("\n")
        text = self._newline.join(lines)
        return Cut(place, place, self._newline + text if is_open else text + self._newline)

    def _colon(self, key: Node) -> int:
        """Where the `:` of a key ends."""
        found = re.compile(r"\s*:").match(self._text, key.end)
        if found is None:
            raise Cramped
        return found.end()

    def _dash(self, item: Node) -> int:
        """Where the `-` of a block list's item stands."""
        before = self._text[: item.start].rstrip(" \t\r\n")
        if not before.endswith("-"):
            raise Cramped
        return len(before) - 1

    def _column(self, place: int) -> int:
        return place - self._line_start(place)

    def _line_start(self, place: int) -> int:
        return self._text.rfind("\n", 0, place) + 1

    def _line_end(self, place: int) -> int:
        """Behind the line break of the line in which a value ends; only a comment may follow it there."""
        if place > 0 and self._text[place - 1] == "\n":
            return place
        end = self._text.find("\n", place)
        rest = self._text[place:] if end < 0 else self._text[place:end]
        if rest.strip() and not rest.lstrip().startswith("#"):
            raise Cramped
        return len(self._text) if end < 0 else end + 1

    def _own_comments(self, start: int, column: int) -> int:
        """Where the comment lines begin that stand right above a line, at its own indentation."""
        while start > 0:
            above = self._line_start(start - 1)
            line = self._text[above : start - 1]
            if not line.lstrip(" ").startswith("#") or len(line) - len(line.lstrip(" ")) != column:
                return start
            start = above
        return start


# ---------------------------------------------------------------------- plain data


def plain(value: Any) -> Any:
    """Tuples as lists, so that they compare with what is read."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list | tuple) else value


def value_at(data: Any, path: Path) -> Any:
    for key in path:
        try:
            data = data[key]
        except (KeyError, IndexError, TypeError):
            return MISSING
    return data


def with_value(data: Any, path: Path, value: Any) -> Any:
    """A copy of the data with the value at a path; keys keep their order, a new one comes last."""
    if not path:
        return ordered(data, value)
    key, rest = path[0], path[1:]
    if isinstance(key, int):
        if not isinstance(data, list) or not 0 <= key < len(data):
            raise SpliceError(f"there is no item {key} in this list")
        return [*data[:key], with_value(data[key], rest, value), *data[key + 1 :]]
    inner = data.get(key) if isinstance(data, dict) else None
    return {**(data if isinstance(data, dict) else {}), key: with_value(inner, rest, value)}


def ordered(before: Any, after: Any) -> Any:
    """The new data with its keys in the order in which they stand already, at every level."""
    if not isinstance(before, dict) or not isinstance(after, dict):
        return after
    keys = [*(key for key in before if key in after), *(key for key in after if key not in before)]
    return {key: ordered(before.get(key), after[key]) for key in keys}


def without(data: Any, path: Path) -> Any:
    """A copy of the data without the key at a path. Raises KeyError."""
    if value_at(data, path) is MISSING:
        raise KeyError(path)
    key, rest = path[0], path[1:]
    if isinstance(data, list):
        place = int(key)
        return [*data[:place], *([without(data[place], rest)] if rest else []), *data[place + 1 :]]
    if not rest:
        return {name: value for name, value in data.items() if name != key}
    return {**data, key: without(data[key], rest)}


def renamed(data: Any, path: Path, key: str) -> Any:
    """A copy of the data with another name for the key at a path. Raises KeyError, SpliceError if the name is taken."""
    entries = value_at(data, path[:-1])
    if not isinstance(entries, dict) or path[-1] not in entries:
        raise KeyError(path)
    if key in entries and key != path[-1]:
        raise SpliceError(f"there is already an entry '{key}'")
    return replaced(data, path[:-1], {key if name == path[-1] else name: value for name, value in entries.items()})


def replaced(data: Any, path: Path, value: Any) -> Any:
    if not path:
        return value
    if isinstance(data, list):
        place = int(path[0])
        return [*data[:place], replaced(data[place], path[1:], value), *data[place + 1 :]]
    return {**data, path[0]: replaced(data[path[0]], path[1:], value)}


def find(root: Node | None, path: Path) -> Node | None:
    """The node at a path, None if there is none or it is reached through an alias."""
    node = root
    for key in path:
        if node is None:
            return None
        if node.kind == "mapping":
            node = next((value for name, value in node.value if name.value == key), None)
        elif node.kind == "list" and isinstance(key, int) and key < len(node.value):
            node = node.value[key]
        else:
            return None
    return node


def newline_of(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def lines_of(text: str, lines: list[str]) -> str:
    return "".join(line + newline_of(text) for line in lines)


def step_of(text: str) -> int:
    """By how much the file indents: the first indented line of a mapping says it."""
    found = re.search(
        r"^[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*( +)[^\s#-]", text, re.MULTILINE
    )
    return len(found[1]) if found else 2
