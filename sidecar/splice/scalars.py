"""What a scalar means, and how a value is written so that every YAML reader takes it for the same thing.

Reading: quoted is text. Plain is null (`null`, `~`, nothing), a boolean (`true`, `false`), a decimal number, or
text as written: `on`, `22:00`, `0644` and `2026-01-01` are text.
Writing: a text that this or any YAML 1.1 reader (yaml.org/type) would take for something else is quoted.
"""

from __future__ import annotations

import re
from math import isfinite
from typing import Any, Final

from sidecar.splice.errors import SpliceError

CONSTANTS: Final[dict[str, Any]] = {
    **dict.fromkeys(("", "~", "null")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
INTEGER: Final = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,999})")
LARGEST: Final = 10**1000
"""More digits are not read as a number, either."""
FLOAT: Final = re.compile(r"[-+]?(?=\.?[0-9])(?:0|[1-9][0-9]*)?(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?")
NUMBER_START: Final = frozenset("0123456789+-.")

OTHER_TYPES: Final = re.compile(
    r"""~|=|<<|null|true|false|yes|no|on|off|y|n
    |[-+]?\.?[0-9][0-9_,]*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?  # decimal, octal, with a fraction or an exponent
    |[-+]?0[xob][0-9a-f_]+
    |[-+]?[0-9][0-9_]*(?::[0-9]+)+(?:\.[0-9_]*)?           # base 60: 22:00
    |[-+]?\.inf|\.nan
    |[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt\ \t].*)?         # dates and times
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Plain texts that some reader takes for a null, a boolean, a number, a date, a merge or a default value."""

UNPRINTABLE: Final = re.compile("[^\t\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""What cannot stand in a line as it is: control characters, line breaks, the byte order mark, surrogates."""

UNSAFE_PLAIN: Final = re.compile(r"^[-?:,\[\]{}#&*!|>'\"%@`\s]|^\.\.\.|\s$|:(?=\s|$)|\s#|\t|[\u00a0\u3000]")
UNSAFE_IN_FLOW: Final = re.compile(r"[,\[\]{}?]")
SURROGATE: Final = re.compile("[\ud800-\udfff]")
ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}
TO_ESCAPE: Final = re.compile(f'[\\\\"\t]|{UNPRINTABLE.pattern}')


def meaning(text: str, style: str, tag: str | None) -> Any:
    """The value of a scalar; `style` is its quote or block indicator, or nothing."""
    if style or (tag and tag in {"!", "tag:yaml.org,2002:str"}):
        return text
    if text in CONSTANTS:
        return CONSTANTS[text]
    if text[0] not in NUMBER_START:
        return text
    if INTEGER.fullmatch(text):
        return int(text)
    if FLOAT.fullmatch(text) and isfinite(float(text)):
        return float(text)
    return text


def is_plain_safe(text: str, *, flow: bool) -> bool:
    """Whether it can stand without quotes and keep its characters; says nothing of its type."""
    if not text or UNSAFE_PLAIN.search(text) or UNPRINTABLE.search(text):
        return False
    return not (flow and UNSAFE_IN_FLOW.search(text))


def is_ambiguous(text: str) -> bool:
    return OTHER_TYPES.fullmatch(text) is not None or not isinstance(meaning(text, "", None), str)


def can_be_plain(text: str, *, flow: bool) -> bool:
    return is_plain_safe(text, flow=flow) and not is_ambiguous(text)


def quoted(text: str, quote: str) -> str:
    """In the given quotes; in double ones where single ones cannot hold it."""
    if quote == "'" and not UNPRINTABLE.search(text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + TO_ESCAPE.sub(lambda found: escape(found.group()), text) + '"'


def escape(character: str) -> str:
    if character in ESCAPES:
        return ESCAPES[character]
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def fits_block(text: str) -> bool:
    """Whether a block scalar can hold it: several lines, none of only spaces or with a tab in front."""
    if "\n" not in text or UNPRINTABLE.search(text.replace("\n", "")):
        return False
    lines = text.removesuffix("\n").split("\n")
    return bool(lines[0]) and bool(lines[-1]) and all(not line or line.strip() for line in lines) and fits_start(lines)


def fits_start(lines: list[str]) -> bool:
    return lines[0][0] != " " and not any(line.startswith("\t") for line in lines)


def block(text: str, indicator: str) -> tuple[str, list[str]]:
    """The header and the lines, not yet indented. Folding needs lines that do not start with a space."""
    lines = text.removesuffix("\n").split("\n")
    if indicator == ">":
        if any(line.startswith(" ") for line in lines):
            indicator = "|"
        else:
            lines = re.sub(r"\n+", r"\n\g<0>", text.removesuffix("\n")).split("\n")
    return indicator + ("" if text.endswith("\n") else "-"), lines


def number(value: float) -> str:
    """With a point before an exponent, because YAML 1.1 takes 1e+16 for text."""
    if isinstance(value, int):
        if abs(value) >= LARGEST:
            raise SpliceError("a number of more than 1,000 digits cannot be kept in the file; give it as a text")
        return str(value)
    if not isfinite(value):
        raise SpliceError(f"{value} is not a number that can be kept in the file; give a finite one")
    written = repr(value)
    return written.replace("e", ".0e", 1) if "e" in written and "." not in written else written
