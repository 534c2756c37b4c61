"""Entries of mappings and lists, taken out with their own comments and put in below the others."""

from __future__ import annotations

import re
from itertools import chain, groupby
from typing import Any, Final

from sidecar.splice.errors import by_hand
from sidecar.splice.pieces import Pieces
from sidecar.splice.tree import Mapping, Scalar, Sequence, last_leaf

Collection = Mapping | Sequence

TO_COMMA: Final = re.compile("(?:\\s++|(?<=\\s)#[^\n\r\x85\u2028\u2029]*+)*+,")
"""From the end of an entry in flow style to the comma behind it, over comments."""

CHOMPING: Final = re.compile("[|>][0-9]?+([+]?)(?!-)")
"""The header of a block scalar that keeps the line break at its end, and what says so."""


class Entries(Pieces):
    # ------------------------------------------------------------------ comments

    def own_start(self, node: Collection, index: int) -> int:
        """Where the comments of an entry begin: those right above it, at its indentation."""
        extents = self.document.extents(node)
        start = extents[index][0]
        line = self.lines.line(start)
        floor = self.lines.line(extents[index - 1][1]) + 1 if index else 0
        column = start - self.lines.starts[line]
        while line > floor and self.lines.comment_column(line - 1) == column:
            line -= 1
        return self.lines.starts[line]

    def tail(self, end: int, column: int) -> int:
        """Below the last line of an entry and the comments under it that are indented deeper than `column`."""
        line = last = self.lines.line(end)
        while line + 1 < len(self.lines.starts):
            line += 1
            comment = self.lines.comment_column(line)
            if comment is not None and comment > column:
                last = line
            elif not self.lines.is_blank(line):
                break
        return self.lines.after(last)

    # ------------------------------------------------------------------ out

    def remove(self, node: Collection, gone: set[int]) -> None:
        if not gone:
            return
        if isinstance(node, Mapping):
            self.refuse_explicit(node, gone)
        if node.flow:
            self.remove_from_flow(node, gone)
            return
        extents = self.document.extents(node)
        if 0 in gone and not self.lines.opens(extents[0][0]):
            gone = gone - self.remove_behind_dash(extents, gone)
        for index in sorted(gone):
            self.remove_lines(node, extents, index)

    def refuse_explicit(self, node: Mapping, gone: set[int]) -> None:
        for index in gone:
            key = node.pairs[index][0]
            if self.lines.prefix(key.start).rstrip().endswith("?"):
                raise self.refuse("the key is written with '? '", key)

    def remove_lines(self, node: Collection, extents: list[tuple[int, int]], index: int) -> None:
        """An entry with its comments; of blank lines both above and below it, one goes too."""
        start, end = self.own_start(node, index), self.tail(extents[index][1], node.column)
        floor = extents[index - 1][1] if index else 0
        above, below = self.lines.line(start) - 1, self.lines.line(end)
        if above > self.lines.line(floor) and self.lines.is_blank(above) and self.lines.is_blank(below):
            start = self.lines.starts[above]
        self.splice(start, end, "")

    def remove_behind_dash(self, extents: list[tuple[int, int]], gone: set[int]) -> set[int]:
        """The first entries of a collection that begins behind a dash: the next one moves up to it."""
        run = next(index for index in range(len(extents)) if index not in gone)
        start, following = extents[0][0], extents[run][0]
        if self.lines.prefix(start).strip(" -"):
            raise by_hand("what stands before this on its line must stay", self.document.line(start))
        end = self.lines.end(self.lines.line(extents[run - 1][1]))
        if not self.text[end:following].strip():
            self.splice(start, following, "")
        else:
            self.splice(len(self.text[:start].rstrip()), end, "")
        return set(range(run))

    def remove_from_flow(self, node: Collection, gone: set[int]) -> None:
        extents = self.document.extents(node)
        for is_gone, group in groupby(range(len(extents)), key=gone.__contains__):
            if is_gone:
                run = list(group)
                self.remove_run(node, extents, run[0], run[-1])

    def remove_run(self, node: Collection, extents: list[tuple[int, int]], first: int, last: int) -> None:
        """Neighbours in flow style with the comma behind them, or before them at the end."""
        before = extents[first - 1][1] if first else node.content
        behind = extents[last + 1][0] if last + 1 < len(extents) else extents[last][1]
        edges = [before, *chain.from_iterable(extents[first : last + 1]), behind]
        gaps = zip(edges[::2], edges[1::2], strict=True)
        if any("#" in self.text[start:end] for start, end in gaps):
            for index in range(first, last + 1):
                self.remove_with_comments(node, extents, index)
        elif last + 1 < len(extents):
            self.splice(extents[first][0], behind, "")
        else:
            self.splice(before, behind, "")

    def remove_with_comments(self, node: Collection, extents: list[tuple[int, int]], index: int) -> None:
        """An entry in flow style: whole lines with its own comments if it has lines of its own."""
        start, end = extents[index][0], self.comma_end(extents[index][1]) or extents[index][1]
        line = self.lines.line(end)
        if self.lines.opens(start) and is_comment(self.text[end : self.lines.end(line)]):
            self.splice(self.own_start(node, index), self.lines.after(line), "")
        else:
            self.splice(start, end, "")

    def comma_end(self, position: int) -> int | None:
        """Behind the comma that follows an entry in flow style, if there is one."""
        found = TO_COMMA.match(self.text, position)
        return found.end() if found else None

    # ------------------------------------------------------------------ in

    def insert(self, node: Collection, index: int, kept: int, new: dict[str, Any] | list[Any]) -> None:
        """New entries behind entry `index` (-1: before the first). `kept` is the last before them that stays."""
        extents = self.document.extents(node)
        if node.flow:
            self.insert_into_flow(extents, kept, new)
            return
        lines = self.entry_lines(node, new)
        if index < 0:
            self.insert_first(node, extents[0][0], lines)
            return
        if isinstance(node, Mapping) and index and not self.cautious and self.stands_apart(node, extents):
            lines = ["", *lines]
        position = self.tail(extents[index][1], node.column)
        self.insert_lines(position, lines)

    def entry_lines(self, node: Collection, new: dict[str, Any] | list[Any]) -> list[str]:
        if isinstance(new, dict):
            return self.hand.pairs(new, node.column)
        return self.hand.items(new, node.column)

    def insert_lines(self, position: int, lines: list[str]) -> None:
        newline = self.lines.newline
        if position == len(self.text) and self.lines.starts[-1] != position:
            self.close_block_scalar()
            self.splice(position, position, "".join(newline + line for line in lines))
        else:
            self.splice(position, position, "".join(line + newline for line in lines))

    def close_block_scalar(self) -> None:
        """Tells one that ends with the text, without a line break, that the break it now gets is not its own (`-`)."""
        leaf = last_leaf(self.document.root)
        if not isinstance(leaf, Scalar) or leaf.style not in {"|", ">"} or leaf.end < len(self.text):
            return
        header = CHOMPING.match(self.text, leaf.content)
        if header and not any(each.start < leaf.end and leaf.content < each.end for each in self.splices):
            self.splice(*header.span(1), "-")

    def insert_first(self, node: Collection, start: int, lines: list[str]) -> None:
        if self.lines.opens(start):
            self.insert_lines(self.own_start(node, 0), lines)
            return
        column = " " * node.column
        text = self.lines.newline.join(lines)[node.column :]
        self.splice(start, start, f"{text}{self.lines.newline}{column}")

    def stands_apart(self, node: Mapping, extents: list[tuple[int, int]]) -> bool:
        """Whether a blank line separates the last entry from the one before it."""
        above = self.lines.line(self.own_start(node, len(extents) - 1)) - 1
        return above > self.lines.line(extents[-2][1]) and self.lines.is_blank(above)

    def insert_into_flow(self, extents: list[tuple[int, int]], kept: int, new: dict[str, Any] | list[Any]) -> None:
        pairs = isinstance(new, dict)
        written = [self.hand.flow_pair(*each) for each in new.items()] if isinstance(new, dict) else []
        written = written if pairs else [self.hand.flow(each) for each in new]
        if kept < 0:
            self.splice(extents[0][0], extents[0][0], ", ".join(written) + ", ")
            return
        start, end = extents[kept]
        gap = " " if self.text[end - 1] == ":" else ""
        comma = self.comma_end(end)
        line = self.lines.line(comma or end)
        alone = self.lines.opens(start) and is_comment(self.text[comma or end : self.lines.end(line)])
        if kept == len(extents) - 1 and alone:
            indent = self.lines.prefix(start)
            if not comma:
                self.splice(end, end, f"{gap},")
            closing = "," if comma else ""
            self.put_lines(line, [indent + f",{self.lines.newline}{indent}".join(written) + closing])
        else:
            self.splice(end, end, gap + "".join(f", {each}" for each in written))


def is_comment(text: str) -> bool:
    """Whether the rest of a line holds nothing else."""
    return not text.strip() or text.lstrip().startswith("#")
