"""Where the leaves of a YAML text stand, and what an edit did to those that it had no business with.

Read from PyYAML's own events and judged by comparing plain data: the code under test has no part in it.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from itertools import takewhile
from typing import Any, Final, NamedTuple

import yaml

Path = tuple[str | int, ...]
BREAK: Final = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
COMMENT: Final = re.compile("(?<!\\S)#[^\n\r\x85\u2028\u2029]*")
"""In what stands between leaves."""
BLOCK: Final = re.compile(r"([&!]\S*\s+)*([|>]|[&!]\S*$)")
"""A block scalar, or only an anchor or tag."""
DASH: Final = re.compile(r" *[-?:](\s|$)")


class Leaf(NamedTuple):
    """A key, a scalar, an alias or an empty collection, with its anchor and tag. `kind` is key, value or alias.

    A null that is not even written has no length, and its place says little. A `collection` with something in it goes
    from its anchor, its bracket or its first leaf to its bracket or its last leaf; a `pair` is one in `[a: 1]`, which
    gets braces when it is changed.
    """

    path: Path
    kind: str
    start: int
    end: int


# ---------------------------------------------------------------------- where the leaves stand


class Reader:
    """All leaves of a text in its order, and its collections, the inner ones first."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.leaves: list[Leaf] = []
        self.collections: list[Leaf] = []
        self.events = iter(yaml.parse(text, Loader=yaml.CSafeLoader))
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                self.read(next(self.events), ())

    def read(self, event: Any, path: Path, kind: str = "value") -> None:
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, yaml.AliasEvent):
            self.leaves.append(Leaf(path, "alias", start, end))
        elif isinstance(event, yaml.ScalarEvent):
            end = start + len(self.text[start:end].rstrip())  # a block scalar's mark is below its blank lines
            self.leaves.append(Leaf(path, kind, start, end))
        else:
            self.read_collection(event, path)

    def read_collection(self, opening: Any, path: Path) -> None:
        before = len(self.leaves)
        place = 0
        event: Any
        for event in self.events:
            if isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                break
            if isinstance(opening, yaml.SequenceStartEvent):
                self.read(event, (*path, place))
                place += 1
            else:
                name = event.value if isinstance(event, yaml.ScalarEvent) else f"*{event.anchor}"
                self.read(event, (*path, name), "key")
                self.read(next(self.events), (*path, name))
        start, inside = opening.start_mark.index, self.leaves[before:]
        end = event.end_mark.index if opening.flow_style or not inside else inside[-1].end
        is_pair = opening.flow_style and start == opening.end_mark.index
        self.collections.append(
            Leaf(path, "pair" if is_pair else "collection", start, max(end, *(each.end for each in inside[-1:]), 0))
        )
        if not inside:
            self.leaves.append(Leaf(path, "value", start, end))


# ---------------------------------------------------------------------- which of them an edit must spare


def spared(leaf: Leaf, old: Any, new: Any) -> Path | None:
    """Where it stands in a text that means `new` instead of `old`; None if the edit may change it.

    Items of a list stay as far as both lists are equal at their ends; one between may change inside.
    """
    path: Path = ()
    for step in leaf.path:
        place = moved(step, old, new)
        if place is None:
            return None
        old, new, path = old[step], new[place], (*path, place)
    return path if leaf.kind == "key" or equal(old, new) else None


def moved(step: str | int, old: Any, new: Any) -> str | int | None:
    """The key or the place in `new` of what is at this one in `old`."""
    if isinstance(old, dict) and isinstance(new, dict):
        return step if step in old and step in new else None
    if not isinstance(old, list) or not isinstance(new, list) or not isinstance(step, int):
        return None
    head = common(old, new)
    tail = common(old[head:][::-1], new[head:][::-1])
    if step < head or len(old) - head - tail == len(new) - head - tail == 1:
        return step if step < len(old) - tail else step + len(new) - len(old)
    return step + len(new) - len(old) if step >= len(old) - tail else None


def common(one: list[Any], other: list[Any]) -> int:
    return sum(1 for _ in takewhile(lambda pair: equal(*pair), zip(one, other, strict=False)))


def equal(one: Any, other: Any) -> bool:
    """1 is not true and not 1.0."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


# ---------------------------------------------------------------------- that it did


class Stretch(NamedTuple):
    """What stands between two leaves that stay: `before` and `behind` what was `touched` there, collections as a whole.

    `behind_leaf` is false at the start of the text. `indent` is the smallest of the lines that were touched.
    """

    behind_leaf: bool
    text: str
    touched: int
    has_collection: bool
    before: str
    behind: str
    indent: int

    @property
    def is_one_value(self) -> bool:
        """Whether all that was touched is a scalar that is written, and not in block style."""
        written = self.text[len(self.before) : len(self.text) - len(self.behind)]
        return self.is_one_leaf and written != "" and not BLOCK.match(written)

    @property
    def is_one_leaf(self) -> bool:
        return self.touched == 1 and not self.has_collection


def stretches(text: str, kept: list[Leaf], gone: list[Leaf], collections: list[Leaf]) -> Iterator[Stretch]:
    starts = [leaf.start for leaf in kept]
    wholes = [each for each in collections if bisect_left(starts, each.start) == bisect_left(starts, each.end)]
    gone = sorted(gone + wholes, key=lambda leaf: leaf.start)
    edges = [0, *(edge for leaf in kept for edge in (leaf.start, leaf.end)), len(text)]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        inside = [leaf for leaf in gone if start <= leaf.start <= end]
        first = min((leaf.start for leaf in inside), default=end)
        last = max((leaf.end for leaf in inside), default=end)
        indent = min((indentation(text, leaf.start) for leaf in inside), default=0)
        has_collection = any(leaf in wholes for leaf in inside)
        yield Stretch(
            start > 0, text[start:end], len(inside), has_collection, text[start:first], text[last:end], indent
        )


def indentation(text: str, position: int) -> int:
    """Of the line on which this stands."""
    line = lines(text[:position])[-1]
    return len(line) - len(line.lstrip(" "))


def lines(text: str) -> list[str]:
    return BREAK.split(text)


def damage(before: str, after: str, places: Callable[[Leaf], Path | None]) -> list[str]:
    """What an edit did without need. `places` says where a leaf of the text before must be found after it."""
    assert before.startswith("\ufeff") == after.startswith("\ufeff")
    old, new = Reader(before.removeprefix("\ufeff")), Reader(after.removeprefix("\ufeff"))
    there = {(leaf.path, leaf.kind): leaf for leaf in new.leaves}
    pairs = [each for each in old.collections if each.kind == "pair" and places(each._replace(kind="value")) is None]
    held = {
        leaf: (place, leaf.kind)
        for leaf in old.leaves
        if (place := places(leaf)) is not None and not any(pair.start <= leaf.start < pair.end for pair in pairs)
    }
    if lost := [leaf for leaf, place in held.items() if place not in there]:
        return [f"lost: {old.text[leaf.start : leaf.end]!r} at {leaf.path}" for leaf in lost]
    ones = [leaf for leaf in held if leaf.end > leaf.start]
    others = [there[held[leaf]] for leaf in ones]
    if others != sorted(others, key=lambda leaf: leaf.start):
        return ["order: leaves that were not touched have changed places"]
    changed = [
        f"changed: {old.text[one.start : one.end]!r} to {new.text[other.start : other.end]!r}"
        for one, other in zip(ones, others, strict=True)
        if new.text[other.start : other.end] not in {old.text[one.start : one.end], closed(old.text, one)}
    ]
    gone = [leaf for leaf in old.leaves if leaf not in held]
    come = [leaf for place, leaf in there.items() if place not in held.values()]
    between = zip(
        stretches(old.text, ones, gone, old.collections),
        stretches(new.text, others, come, new.collections),
        strict=True,
    )
    return changed + [f"{found}: {one} became {other}" for one, other in between if (found := judged(one, other))]


def closed(text: str, leaf: Leaf) -> str:
    """A block scalar that ends with the text must say, once something follows, that the line break is not its own."""
    written = text[leaf.start : leaf.end]
    is_open = leaf.kind == "value" and leaf.end >= len(text.rstrip(" ")) and not text.endswith("\n")
    return re.sub(r"^((?:&\S+\s+)?[|>]\d?)\+?", r"\1-", written, count=1) if is_open else written


def judged(one: Stretch, other: Stretch) -> str:
    """What is wrong with what became of a stretch, or nothing."""
    if not one.touched and not other.touched:
        return "" if one.text == other.text else "not touched, but changed"
    if not one.touched:
        return "" if is_around(one.text, other.text) else "inserted with loss"
    if not other.touched:
        is_cut = is_around(other.text, one.text) and has_foreign_comments(one, other)
        return "" if is_cut else "deleted with loss"
    return "" if is_replaced(one, other) else "replaced with loss"


def is_replaced(one: Stretch, other: Stretch) -> bool:
    """Around a value nothing changes, unless it takes lines of its own; those of a collection can be laid out anew."""
    if one.is_one_value and other.is_one_value:
        return (one.before, one.behind) == (other.before, other.behind)
    if is_around(one.before + one.behind, other.text):
        return True
    return not (one.is_one_leaf and other.is_one_leaf) and is_laid_out_anew(one, other)


def is_laid_out_anew(one: Stretch, other: Stretch) -> bool:
    """Where a collection came or went: spaces and line breaks may change, and comments of its own may go with it."""
    signs = bare(one.before).rstrip("-?") + bare(one.behind)
    return is_around(signs, bare(other.text)) and has_foreign_comments(one, other)


def bare(text: str) -> str:
    """Without comments, space and commas."""
    return "".join(COMMENT.sub("", text).replace(",", "").split())


def has_foreign_comments(one: Stretch, other: Stretch) -> bool:
    return all(each in other.text for each in foreign_comments(one))


def foreign_comments(stretch: Stretch) -> list[str]:
    """Comments that are not right above what was touched, behind its dash or its end, or below it and deeper."""
    *above, _ = lines(stretch.before)
    floor = int(stretch.behind_leaf)
    dashes = [place for place, line in enumerate(above) if place >= floor and DASH.match(line)]
    del above[dashes[-1] if dashes else len(above) :]
    while len(above) > floor and above[-1].lstrip().startswith("#"):
        above.pop()
    below = [line for line in lines(stretch.behind)[1:] if len(line) - len(line.lstrip()) <= stretch.indent]
    return COMMENT.findall("\n".join(["", *above, *below]))


def is_around(gaps: str, text: str) -> bool:
    """Whether all that was around a value is there, in its order and in up to four pieces."""
    head = common_start(gaps, text)
    tail = min(common_start(gaps[::-1], text[::-1]), len(gaps) - head)
    rest, middle = gaps[head : len(gaps) - tail], text[head : len(text) - tail]
    cuts = ((rest[cut:], middle.partition(rest[:cut])) for cut in range(1, len(rest) + 1))
    return not rest or any(found and end in behind for end, (_, found, behind) in cuts)


def common_start(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
