"""The conditions of `when` as people type them: one `field: condition` a line, without YAML's quotes. Pure.

YAML wants quotes around much of what conditions begin with (`!`, `>`, `*`); here none are needed. What YAML would read
as something else (a text that looks like a number) has quotes here, too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from sidecar.errors import InvalidError, Problem
from sidecar.splice.scalars import meaning

PLAIN: Final = re.compile(r"[\w!<>=*?/.+-]([^\n#:,\[\]{}\"'\\]*[^\s#:,\[\]{}\"'\\])?")
"""What needs no quotes, also in a list."""
PART: Final = re.compile(r"""\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]*?)\s*(?:,|$)""")
WANTED: Final = "wanted `field: condition`, such as `host_name: pi-*`"


def text_of(when: Any) -> str:
    """Conditions as lines. What is no mapping of conditions is shown as JSON, and stays if nobody touches it."""
    if not isinstance(when, Mapping):
        return "" if when is None else json.dumps(when, ensure_ascii=False)
    return "\n".join(f"{field_of(str(field))}: {shown(wanted)}" for field, wanted in when.items())


def field_of(field: str) -> str:
    return field if re.fullmatch(r"[^\s:\"'#][^\s:\"']*", field) else json.dumps(field, ensure_ascii=False)


def shown(wanted: Any) -> str:
    if isinstance(wanted, list):
        return f"[{', '.join(map(shown_one, wanted))}]"
    return shown_one(wanted)


def shown_one(wanted: Any) -> str:
    """Without quotes where it is read back as the same."""
    if not isinstance(wanted, str):
        return json.dumps(wanted, ensure_ascii=False)
    is_plain = PLAIN.fullmatch(wanted) is not None and value_of(wanted) == wanted
    return wanted if is_plain or is_pattern(wanted) else json.dumps(wanted, ensure_ascii=False)


def is_pattern(wanted: str) -> bool:
    """A regular expression is taken as it stands up to the end of its line, unless it would be cut in a list."""
    return re.fullmatch(r"!?/[^\n,]+/", wanted) is not None


# ---------------------------------------------------------------------- back


def when_of(text: str, path: str) -> dict[str, Any]:
    """Lines as conditions. Raises InvalidError with every line that is none; `path` is where the problems stand."""
    found: dict[str, Any] = {}
    problems: list[Problem] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        pair = pair_of(line.strip())
        if pair is None or pair[0] in found:
            why = WANTED if pair is None else f"'{pair[0]}' stands here a second time; put both into one line: [a, b]"
            problems.append(Problem(path=path, message=f"in its line {number}, {why}"))
        else:
            found[pair[0]] = pair[1]
    if problems:
        raise InvalidError(problems)
    return found


def pair_of(line: str) -> tuple[str, Any] | None:
    """The field and what is wanted of it; None if the line is no condition."""
    found = re.fullmatch(r"""("(?:[^"\\]|\\.)*"|[^\s:"']+)\s*:\s*(.+)""", line)
    if found is None:
        return None
    field, wanted = found[1], found[2]
    try:
        name = str(json.loads(field)) if field.startswith('"') else field
        return name, list(items(wanted[1:-1])) if wanted.startswith("[") and wanted.endswith("]") else value_of(wanted)
    except ValueError:
        return None


def items(inside: str) -> Iterator[Any]:
    """What stands in a list, between commas that are in no quotes."""
    for part in PART.finditer(inside):
        if part[1]:
            yield value_of(part[1])


def value_of(text: str) -> Any:
    """One wanted value. Raises ValueError for quotes that do not close."""
    if text.startswith('"'):
        return json.loads(text)
    if text.startswith("'"):
        if re.fullmatch(r"'(?:[^']|'')*'", text) is None:
            raise ValueError(text)
        return text[1:-1].replace("''", "'")
    return meaning(text, "", None)
