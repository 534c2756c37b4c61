"""The pieces of text that an edit cuts and puts in, and what they need to know of the text."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from sidecar.splice.errors import SpliceError, by_hand
from sidecar.splice.hand import Hand
from sidecar.splice.tree import Document, Node


class Splice(NamedTuple):
    start: int
    end: int
    text: str


class Pieces:
    """`cautious` means no new block scalars and no blank lines before new entries."""

    def __init__(self, document: Document, *, cautious: bool = False) -> None:
        self.document = document
        self.cautious = cautious
        self.text = document.text
        self.lines = document.lines
        self.splices: list[Splice] = []

    @cached_property
    def hand(self) -> Hand:
        return Hand(self.document, block_scalars=not self.cautious)

    def splice(self, start: int, end: int, text: str) -> None:
        self.splices.append(Splice(start, end, text))

    def put_lines(self, line: int, lines: Iterable[str]) -> None:
        """New lines below this one."""
        end = self.lines.end(line)
        self.splice(end, end, "".join(self.lines.newline + each for each in lines))

    def refuse(self, reason: str, node: Node) -> SpliceError:
        return by_hand(reason, self.document.line(node.start))

    def refuse_tagged(self, node: Node) -> None:
        """What a tag means is not known here, so a new value might not be what it allows."""
        if node.tag:
            tag = node.tag.replace("tag:yaml.org,2002:", "!!")
            raise self.refuse(f"the value has the tag {tag}", node)

    def applied(self) -> str:
        """The text with every piece in place. Cuts that overlap count once."""
        parts: list[str] = []
        done = 0
        for start, end, text in sorted(self.splices, key=lambda each: each[:2]):
            if start < done and text:
                raise by_hand("two parts of this edit touch the same text", self.document.line(start))
            parts += [self.text[done:start], text]
            done = max(done, end)
        return "".join([*parts, self.text[done:]])
