"""notifier.yaml line by line, with what is wrong beside the line, and without a secret in clear. Pure.

A text that is in order says where its secrets are. One that is not does not: there, whatever stands under the name of a
secret is hidden, to the end of its line and in the deeper lines below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Final

import msgspec

from sidecar import vault
from sidecar.channels import channels
from sidecar.core.channel import MASK
from sidecar.document.settings import settings_schema
from sidecar.errors import InvalidError, Problem
from sidecar.memory import MANY
from sidecar.splice import SpliceError

AROUND: Final = 3
"""Lines shown before and after one with a problem, where the whole text is too long."""
LINES_LIMIT: Final = 2_000
INDENT: Final = re.compile(r"[ \t-]*")


class Remark(msgspec.Struct, frozen=True):
    text: str
    is_error: bool


class Line(msgspec.Struct, frozen=True):
    """`number` counts from 1; a gap before it was left out."""

    number: int
    text: str
    remarks: tuple[Remark, ...] = ()


def lines(text: str, problems: Sequence[Problem]) -> list[Line]:
    """All of them, or of a long text those around its problems."""
    shown = hidden(text).split("\n")
    remarks: dict[int, list[Remark]] = {}
    for each in problems:
        remark = Remark(f"{each.path}: {each.message}".removeprefix(": "), each.severity == "error")
        remarks.setdefault(min(each.line, len(shown)), []).append(remark)
    chosen = range(1, len(shown) + 1) if len(shown) <= LINES_LIMIT else around(remarks, len(shown))
    return [Line(number, shown[number - 1], tuple(remarks.get(number, ()))) for number in chosen]


def around(numbers: Iterable[int], last: int) -> list[int]:
    near = {near for number in numbers if number for near in range(number - AROUND, number + AROUND + 1)}
    return sorted(number for number in near if 1 <= number <= last)[:LINES_LIMIT]


def hidden(text: str) -> str:
    """The text without secrets in clear."""
    if len(text) <= MANY:
        try:
            return vault.masked([text])[0]
        except (InvalidError, SpliceError):
            pass
    return "\n".join(hidden_by_name(text.split("\n")))


def hidden_by_name(written: Iterable[str]) -> Iterator[str]:
    depth: int | None = None
    for line in written:
        indent = len(INDENT.match(line)[0])  # type: ignore[index]  # it matches the empty text, too
        if depth is not None and (indent > depth or not line.strip()):
            yield f"{line[:indent]}{MASK}" if line.strip() else line
            continue
        found = secret_names().search(line)
        depth = indent if found else None
        yield f"{line[: found.end()]} {MASK}" if found else line


@cache
def secret_names() -> re.Pattern[str]:
    """`name:` of every field that any channel keeps secret, quoted or not."""
    names = {
        name
        for channel in channels().values()
        for name, form in settings_schema(channel)["properties"].items()
        if form.get("writeOnly") or form.get("additionalProperties", {}) not in ({}, False, True)
    }
    return re.compile(rf"""["']?\b({"|".join(sorted(map(re.escape, names)))})["']?\s*:""")
