"""Positions in a text: which line, where it starts and ends, what else stands on it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import Final

BREAKS: Final = "\n\r\x85\u2028\u2029"
"""What YAML 1.1 takes for the end of a line; what else `splitlines` takes for one, YAML does not allow."""


class Lines:
    """Lines are counted from 0; positions count characters."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = list(accumulate(map(len, text.splitlines(keepends=True)), initial=0))
        if text and text[-1] not in BREAKS:
            self.starts.pop()
        self.newline = newline_of(text)

    def line(self, position: int) -> int:
        return bisect_right(self.starts, position) - 1

    def end(self, line: int) -> int:
        """Where the line ends, before its line break."""
        if line + 1 == len(self.starts):
            return len(self.text)
        after = self.starts[line + 1]
        return after - (2 if self.text.startswith("\r\n", after - 2) else 1)

    def after(self, line: int) -> int:
        """Where the next line starts; the end of the text after the last one."""
        return self.starts[line + 1] if line + 1 < len(self.starts) else len(self.text)

    def content(self, line: int) -> str:
        return self.text[self.starts[line] : self.end(line)]

    def prefix(self, position: int) -> str:
        """What stands before it on its line."""
        return self.text[self.starts[self.line(position)] : position]

    def opens(self, position: int) -> bool:
        """Whether it is the first thing on its line."""
        return not self.prefix(position).strip()

    def is_blank(self, line: int) -> bool:
        return not self.content(line).strip()

    def comment_column(self, line: int) -> int | None:
        """Where the `#` stands, if the line holds only a comment."""
        content = self.content(line)
        bare = content.lstrip(" \t")
        return len(content) - len(bare) if bare.startswith("#") else None


def newline_of(text: str) -> str:
    """The line break of the text's own hand: that of its first line feed; a file without any may have `\r` alone."""
    feed = text.find("\n")
    if feed < 0 and "\r" in text:
        return "\r"
    return "\r\n" if feed > 0 and text[feed - 1] == "\r" else "\n"
