"""`# notifier: ignore shadowed`: the comments that silence a kind of warning where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from sidecar.document.lint.file import File
from sidecar.document.tree import decoded
from sidecar.errors import Problem

COMMENT: Final = re.compile(r"(?:^|\s)#\s*notifier:\s*ignore\s+([a-z-]+(?:\s*,\s*[a-z-]+)*)")
LINE_BREAK: Final = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
"""What ends a line for YAML, so that lines are counted as its marks count them."""


def unless_ignored(problems: Iterable[Problem], content: str | bytes, file: File) -> list[Problem]:
    """The problems without the warnings that a comment on their line, or on that of their entry's key, silences."""
    comments = ignored(decoded(content))
    if not comments:
        return list(problems)
    return [each for each in problems if not any(each.code in comments.get(line, ()) for line in lines(each, file))]


def ignored(text: str) -> Mapping[int, frozenset[str]]:
    """The kinds that are silenced, by line."""
    if "notifier:" not in text:
        return {}
    found = ((number, COMMENT.search(line)) for number, line in enumerate(LINE_BREAK.split(text), start=1))
    return {number: frozenset(re.split(r"\s*,\s*", match[1])) for number, match in found if match}


def lines(problem: Problem, file: File) -> tuple[int, ...]:
    """Where a comment about this problem may stand."""
    section, _, rest = problem.path.partition(".")
    return problem.line, file.key_line(section, rest.partition(".")[0])
