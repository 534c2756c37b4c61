"""Text for places that take Markdown, so that a reader sees it letter by letter: CommonMark, and what GitHub adds.

A backslash before ASCII punctuation is that character (https://spec.commonmark.org/0.31.2/#backslash-escapes). Only
what can mean something gets one, so that `goto_live` and addresses stay readable. Mentions are no part of Markdown:
what they look like, and what keeps a text from being one, differs from service to service.
"""

from __future__ import annotations

import re
from typing import Final

from sidecar.core.richtext import plain

_MEANS_SOMETHING: Final = re.compile(
    r"[\\`*\[\]<>|~]"
    r"|(?<![^\W_])_|_(?![^\W_])"
    r"|&(?=#?\w+;)"
    r"|^(?:[#+=:]|-)",
    re.MULTILINE,
)
"""Code, emphasis, links, HTML, tables; entities; and what makes headings, lists, rules and definitions of a line."""
_NUMBERED: Final = re.compile(r"^(\d{1,9})(?=[.)](?:\s|$))", re.MULTILINE)
_INDENTED: Final = re.compile(r"^[^\S\n]+", re.MULTILINE)
"""Four spaces would make code of a line."""


def escaped(text: str) -> str:
    """`text` with its lines and paragraphs, but for white space at the start of a line."""
    lines = _MEANS_SOMETHING.sub(r"\\\g<0>", _INDENTED.sub("", plain(text)))
    return _NUMBERED.sub(r"\1\\", lines)
