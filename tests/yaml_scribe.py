"""Random YAML in every hand that people write, together with the data that it means (tests/test_splice_laws.py).

The text and the data are made side by side, so the reader under test has no part in what is expected. Every comment
has a number of its own, so that a lost one is seen.
"""

from __future__ import annotations

import copy
import re
import string
from random import Random
from typing import Any

WORDS = (
    "slack",
    "qa-lab",
    "pi-1",
    "Failed scripts",
    "x",
    "http://qa:7109/a?b=c",
    "é",
    "日本",
    "🎉 ok",
    "a#b",
    "5s",
    "it's",
)
AS_WRITTEN = ("on", "no", "22:00", "0644", "2026-01-01", "1_000", "0x1f", "NULL", "yes", "1.2.3")
NUMBERS = ("0", "7", "-12", "1.5", "-0.25", "1e3", "7109")
ODD = (
    "",
    " lead",
    "trail ",
    "a: b",
    "a #b",
    "- x",
    "'q'",
    'say "hi"',
    "back\\slash",
    "true",
    "12",
    "🎉",
    "{a}",
    "&x",
    "tab\tin",
)
KEYS = ("name", "type", "on", "a b", "host_name", "日", "no", "1", "x-y", "🎉", "z.z", "to", "config", "when", "rate")


class Scribe:
    """One hand: indentation, line breaks, quotes and bad habits are drawn once and then kept."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.step = random.choice((2, 2, 4, 3))
        self.offset = random.choice((0, 2, self.step))
        self.newline = random.choice(("\n",) * 6 + ("\r\n",) * 3 + ("\r",))
        self.mixes = self.newline == "\n" and self.chance(0.1)
        self.mark = random.choice(("", "", "", "\ufeff"))
        self.comments = random.choice((0.0, 0.1, 0.4))
        self.oddities = random.choice((0.0, 0.0, 0.15))
        self.anchors: dict[str, Any] = {}
        self.count = 0

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def number(self) -> int:
        self.count += 1
        return self.count

    def document(self) -> tuple[str, Any]:
        kind = self.random.randrange(12)
        if kind == 0:
            data, lines = None, self.comment_lines(0, 0.5)
        elif kind == 1:
            inline, data = self.flow(2)
            lines = [inline + self.trailing()]
        elif kind == 2:
            data, lines = self.items(0, 3)
        else:
            data, lines = self.pairs(0, 3)
        before = self.random.choice(([], [], [], ["---"], ["%YAML 1.1", "---"], ["# top", "---  # start"]))
        end = self.random.choice(([], [], [], ["..."])) if kind or before else []
        after = [*self.comment_lines(0, 0.3), *end]
        whole = self.newline.join([*before, *lines, *after]) + ("" if self.chance(0.15) else self.newline)
        if self.mixes:
            whole = re.sub("\n\n?", self.mixed_breaks, whole)
        return self.mark + whole, data

    def mixed_breaks(self, found: re.Match[str]) -> str:
        """Line breaks of any kind: a lone carriage return not before a line feed, which would make one of two."""
        kinds = ("\n", "\r\n", "\x85") if len(found.group()) > 1 else ("\n", "\r\n", "\x85", "\r")
        return "".join(self.random.choice(kinds) for _ in found.group())

    # ------------------------------------------------------------------ comments

    def comment_lines(self, column: int, share: float | None = None) -> list[str]:
        lines: list[str] = []
        while self.chance(self.comments if share is None else share) and len(lines) < 3:
            lines.append(
                self.random.choice((" " * column + f"# c{self.number()}.", f"{' ' * column}# c{self.number()}.", ""))
            )
        return lines

    def trailing(self) -> str:
        if self.chance(self.comments):
            return self.random.choice(("  ", " ", "\t")) + f"# c{self.number()}."
        return self.random.choice(("", "", "", " ", "\t")) if self.chance(0.1) else ""

    # ------------------------------------------------------------------ block style

    def key(self, taken: set[str], *, flow: bool) -> tuple[str, str]:
        name = self.random.choice([each for each in KEYS if each not in taken])
        taken.add(name)
        return self.random.choice((name, name, name, f'"{name}"', f"'{name}'")), name

    def pairs(self, column: int, depth: int) -> tuple[dict[str, Any], list[str]]:
        data: dict[str, Any] = {}
        lines: list[str] = []
        indent = " " * column
        taken: set[str] = set()
        merged = self.merge_line(lines, indent)
        for _ in range(self.random.randint(1, 4)):
            written, name = self.key(taken, flow=False)
            lines += self.comment_lines(column)
            if self.chance(self.oddities):
                inline, value = self.scalar(flow=False)
                lines += [f"{indent}? {written}", f"{indent}: {inline}{self.trailing() if inline else ''}"]
            else:
                inline, below, value = self.value(column, depth - 1)
                gap = self.random.choice((" ", " ", " ", "   ")) if inline else ""
                colon = " :" if self.chance(0.03) else ":"
                lines += [f"{indent}{written}{colon}{gap}{inline}", *below]
            data[name] = value
        return {**merged, **data}, lines

    def merge_line(self, lines: list[str], indent: str) -> dict[str, Any]:
        names = [name for name, value in self.anchors.items() if isinstance(value, dict)]
        if not names or not self.chance(self.oddities):
            return {}
        name = self.random.choice(names)
        lines.append(f"{indent}<<: *{name}")
        return copy.deepcopy(self.anchors[name])

    def items(self, column: int, depth: int) -> tuple[list[Any], list[str]]:
        data: list[Any] = []
        lines: list[str] = []
        indent = " " * column
        for _ in range(self.random.randint(1, 4)):
            lines += self.comment_lines(column)
            value: Any
            if depth > 0 and self.chance(0.4):
                mapping = self.chance(0.75)
                value, below = self.pairs(column + 2, depth - 1) if mapping else self.items(column + 2, depth - 1)
                while not below[0].strip() or below[0].lstrip().startswith("#"):
                    below.pop(0)
                below[0] = f"{indent}- {below[0][column + 2 :]}"
                lines += below
            else:
                inline, below, value = self.value(column, 0)
                lines += [f"{indent}-{' ' if inline else ''}{inline}", *below]
            data.append(value)
        return data, lines

    def value(self, column: int, depth: int) -> tuple[str, list[str], Any]:
        """What stands behind a key or a dash, the lines below it, and what it means."""
        if self.anchors and self.chance(0.1):
            name = self.random.choice(list(self.anchors))
            return f"*{name}{self.trailing()}", [], copy.deepcopy(self.anchors[name])
        anchor = f"a{self.number()}" if self.chance(0.06) else ""
        inline, below, value = self.bare_value(column, depth)
        if anchor:
            self.anchors[anchor] = value
            inline = (
                f"&{anchor} {inline}"
                if inline.strip() and not inline.lstrip().startswith("#")
                else f"&{anchor}{inline}"
            )
        return inline, below, value

    def bare_value(self, column: int, depth: int) -> tuple[str, list[str], Any]:
        value: Any
        kind = self.random.random()
        if depth > 0 and kind < 0.35:
            value, below = self.pairs(column + self.step, depth)
            return self.trailing().replace("\t", " "), below, value
        if depth > 0 and kind < 0.5:
            value, below = self.items(column + self.offset, depth)
            return self.trailing().replace("\t", " "), below, value
        if kind < 0.58:
            return self.block_scalar(column)
        if kind < 0.66:
            return self.long_scalar(column) if kind < 0.63 else self.scalar_below(column)
        if kind < 0.75:
            inline, value = self.flow(2) if self.chance(0.6) else self.flow_lines(column)
            return inline + self.trailing(), [], value
        inline, value = self.scalar(flow=False)
        behind = self.trailing()
        return inline + (behind if inline else behind.replace("\t", " ")), [], value

    # ------------------------------------------------------------------ scalars

    def scalar(self, *, flow: bool) -> tuple[str, Any]:
        kind = self.random.randrange(10)
        if kind < 3:
            word = self.random.choice(WORDS)
            return word, word
        if kind == 3:
            word = self.random.choice(AS_WRITTEN)
            return word, word
        if kind == 4:
            written = self.random.choice(NUMBERS)
            return written, float(written) if set(written) & {".", "e"} else int(written)
        if kind == 5:
            return self.random.choice((("true", True), ("False", False), ("null", None), ("~", None), ("TRUE", True)))
        if kind == 6 and not flow:
            return "", None
        word = self.random.choice(ODD)
        return (f"!!str {word}", word) if word in {"true", "12"} and self.chance(self.oddities) else self.quoted(word)

    def quoted(self, text: str) -> tuple[str, str]:
        if self.chance(0.5):
            return "'" + text.replace("'", "''") + "'", text
        if self.chance(0.2):
            return '"\\u263a\\n' + text.replace("\\", "\\\\").replace('"', '\\"') + '"', "☺\n" + text
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"', text

    def block_scalar(self, column: int) -> tuple[str, list[str], Any]:
        at = column + self.random.choice((2, 4, self.step))
        texts = [self.random.choice(("one", "two # no comment", "- three: 3", "", "é 🎉", "last")) for _ in range(3)]
        texts = ["first", *texts, "end"]
        chomp, end = self.random.choice((("", "\n"), ("-", ""), ("+", "\n")))
        width, lead = (str(at - column), "  ") if self.chance(0.2) and column + 2 <= at else ("", "")
        texts[0] = lead + texts[0]
        lines = [" " * at + each if each else "" for each in texts]
        if self.chance(0.7):
            value = "\n".join(texts) + end
            comment = f" # c{self.number()}." if self.chance(self.comments) else ""
            return f"|{width}{chomp}{comment}", self.closed(lines, chomp, column), value
        return (
            f">{chomp}",
            [" " * at + "folded", " " * at + "text", *self.closed([], chomp, column)],
            "folded text" + end,
        )

    def closed(self, lines: list[str], chomp: str, column: int) -> list[str]:
        """A comment below, so that neither the end of the file nor blank lines become part of the text."""
        return (
            [*lines, f"{' ' * column}# c{self.number()}."] if column or not chomp else [*lines, f"# c{self.number()}."]
        )

    def long_scalar(self, column: int) -> tuple[str, list[str], Any]:
        indent = " " * (column + 2)
        kind = self.random.randrange(3)
        if kind == 0:
            return "plain", [f"{indent}over", f"{indent}lines{self.trailing()}"], "plain over lines"
        quote = "'" if kind == 1 else '"'
        return f"{quote}quoted", ["", f"{indent}# and long{quote}{self.trailing()}"], "quoted\n# and long"

    def scalar_below(self, column: int) -> tuple[str, list[str], Any]:
        """On a line of its own, with comments between the key and it."""
        inline, value = self.scalar(flow=True)
        return self.trailing().replace("\t", " "), [*self.comment_lines(column + 2), " " * (column + 2) + inline], value

    # ------------------------------------------------------------------ flow style

    def flow(self, depth: int) -> tuple[str, Any]:
        count = self.random.randint(0, 3)
        close = self.random.choice(("", "", "", " "))
        if self.chance(0.5):
            entries = [self.flow_item(depth) for _ in range(count)]
            comma = "," if entries and self.chance(0.1) else ""
            return f"[{close}{', '.join(each for each, _ in entries)}{comma}{close}]", [value for _, value in entries]
        taken: set[str] = set()
        pairs = [self.flow_pair(taken, depth) for _ in range(count)]
        comma = "," if pairs and self.chance(0.1) else ""
        text = (", " if self.chance(0.8) else " , ").join(text for text, _, _ in pairs)
        return f"{{{close}{text}{comma}{close}}}", {name: value for _, name, value in pairs}

    def flow_item(self, depth: int) -> tuple[str, Any]:
        if self.chance(self.oddities):
            return "k: 1", {"k": 1}
        if depth > 0 and self.chance(0.25):
            return self.flow(depth - 1)
        if self.anchors and self.chance(0.1):
            name = self.random.choice(list(self.anchors))
            return f"*{name} ", copy.deepcopy(self.anchors[name])
        return self.scalar(flow=True)

    def flow_pair(self, taken: set[str], depth: int) -> tuple[str, str, Any]:
        written, name = self.key(taken, flow=True)
        if self.chance(self.oddities):
            return self.random.choice((written, f"{written}: ", f"{written} : ")), name, None
        inline, value = self.flow_item(depth) if not self.oddities else self.scalar(flow=True)
        return f"{written}: {inline}", name, value

    def flow_lines(self, column: int) -> tuple[str, Any]:
        """Several lines with comments inside; comes as one text with line breaks in it."""
        indent = self.newline + " " * (column + 2)
        taken: set[str] = set()
        pairs = [self.flow_pair(taken, 1) for _ in range(self.random.randint(1, 3))]
        parts: list[str] = []
        for place, (text, _, _) in enumerate(pairs):
            comma = "," if place + 1 < len(pairs) or self.chance(0.3) else ""
            comment = f" # c{self.number()}." if self.chance(self.comments) else ""
            above = f"{indent}# c{self.number()}." if self.chance(self.comments / 2) else ""
            parts.append(f"{above}{indent}{text}{comma}{comment}")
        close = indent + "}" if self.chance(0.5) else self.newline + " " * (column + 1) + "}"
        return "{" + "".join(parts) + close, {name: value for _, name, value in pairs}


# ---------------------------------------------------------------------- new values


def plain_data(random: Random, depth: int = 2) -> Any:
    kind = random.randrange(10)
    if depth and kind == 0:
        return [plain_data(random, depth - 1) for _ in range(random.randrange(4))]
    if depth and kind < 3:
        return {random.choice(KEYS): plain_data(random, depth - 1) for _ in range(random.randrange(4))}
    return plain_scalar(random)


def plain_scalar(random: Random) -> Any:
    kind = random.randrange(8)
    if kind == 0:
        return random.choice((None, True, False, 0, -5, 7109, 0.5, 1e22, 1e-7, 10**18))
    if kind == 1:
        return random.choice(
            ("line one\nline two", "one\n\n two\n", "\n", "a\nb\n\n", " lead\nx", "tail \nx", "x\n\tb\n")
        )
    if kind == 2:
        return "".join(
            random.choice("\x00\x07\x1b\x7f\x85\u2028\ufeff\uffff\r\t\n \U0001f389é:#'\"\\,[]{}&*!|>%@`-?=~")
            for _ in range(3)
        )
    if kind == 3:
        return random.choice(
            (*ODD, *AS_WRITTEN, *NUMBERS, "y", "N", "<<", "=", "~", "...", "---", ".inf", "1:30", "1e5", "+1", "1,000")
        )
    if kind == 4:
        return "".join(random.choice(string.printable) for _ in range(random.randrange(8)))
    return random.choice(WORDS)
