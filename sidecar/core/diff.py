"""The unified diff of two texts: what `git diff` shows and `patch` takes.

difflib alone takes minutes for two long files that differ everywhere, and a moment for two that differ in a few places;
so equal lines at both ends are set aside first, and what is left is compared only while it is short.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import takewhile
from typing import Final

import msgspec

CONTEXT: Final = 3
MOST_COMPARED: Final = 3_000
"""Lines between the first and the last difference that are compared; longer stretches are shown as replaced."""
NO_NEWLINE: Final = "\\ No newline at end of file\n"

Opcode = tuple[str, int, int, int, int]


class Diff(msgspec.Struct, frozen=True):
    """`text` is empty if nothing differs; `added` and `removed` count lines."""

    text: str
    added: int
    removed: int


def unified(name: str, before: str, after: str) -> Diff:
    """What turns `before` into `after`, as a patch of the file `name`."""
    old, new = lines(before), lines(after)
    hunks = ["".join(hunk(group, old, new)) for group in groups(opcodes(old, new))]
    body = "".join(hunks)
    added = sum(line.startswith("+") for line in body.splitlines())
    removed = sum(line.startswith("-") for line in body.splitlines())
    return Diff(f"--- a/{name}\n+++ b/{name}\n{body}" if body else "", added, removed)


def lines(text: str) -> list[str]:
    """Each with its line feed. No other character ends a line: `patch` knows none."""
    found = text.split("\n")
    return [f"{line}\n" for line in found[:-1]] + ([found[-1]] if found[-1] else [])


def opcodes(old: list[str], new: list[str]) -> list[Opcode]:
    """What is equal and what is not, in difflib's form."""
    head = equal(old, new)
    tail = min(equal(old[::-1], new[::-1]), len(old) - head, len(new) - head)
    left, right = old[head : len(old) - tail], new[head : len(new) - tail]
    if max(len(left), len(right)) > MOST_COMPARED:
        middle: Sequence[Opcode] = [("replace", 0, len(left), 0, len(right))]
    else:
        middle = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    moved = [(tag, i + head, j + head, k + head, m + head) for tag, i, j, k, m in middle]
    ends = (("equal", 0, head, 0, head), ("equal", len(old) - tail, len(old), len(new) - tail, len(new)))
    return [each for each in (ends[0], *moved, ends[1]) if each[1:] != (each[1], each[1], each[3], each[3])]


def equal(old: list[str], new: list[str]) -> int:
    """How many lines are the same from the start."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))


def groups(codes: list[Opcode]) -> Iterator[list[Opcode]]:
    """Changes with their context; those that are near to each other together."""
    group: list[Opcode] = []
    for tag, i, j, k, m in codes:
        if tag != "equal":
            group.append((tag, i, j, k, m))
            continue
        if group and j - i > 2 * CONTEXT:
            yield [*group, (tag, i, i + CONTEXT, k, k + CONTEXT)]
            group = []
        start = max(i, j - CONTEXT) if not group else i
        group.append((tag, start, j, k + start - i, m))
    if any(tag != "equal" for tag, *_ in group):
        yield shortened(group)


def shortened(group: list[Opcode]) -> list[Opcode]:
    """The last group without the equal lines beyond the context."""
    tag, i, j, k, m = group[-1]
    return [*group[:-1], (tag, i, min(j, i + CONTEXT), k, min(m, k + CONTEXT))] if tag == "equal" else group


def hunk(group: list[Opcode], old: list[str], new: list[str]) -> Iterator[str]:
    (_, i, _, k, _), (_, _, j, _, m) = group[0], group[-1]
    yield f"@@ -{span(i, j)} +{span(k, m)} @@\n"
    for tag, first, last, fresh, end in group:
        if tag == "equal":
            yield from marked(" ", old[first:last])
        else:
            yield from marked("-", old[first:last])
            yield from marked("+", new[fresh:end])


def span(start: int, stop: int) -> str:
    """A range of lines as a hunk's head has it: an empty one stands behind the line before it."""
    length = stop - start
    return f"{start + 1 if length else start},{length}" if length != 1 else str(start + 1)


def marked(sign: str, group: list[str]) -> Iterator[str]:
    for line in group:
        yield sign + line if line.endswith("\n") else f"{sign}{line}\n{NO_NEWLINE}"
