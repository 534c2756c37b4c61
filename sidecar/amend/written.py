"""How a value is written in YAML, so that every reader, of YAML 1.1 and 1.2, reads the same."""

from __future__ import annotations

import json
import math
import re
from typing import Any, Final

from sidecar.amend.tree import SpliceError, meaning

PLAIN: Final = re.compile(r"[A-Za-z_/][^\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff]*")
"""What may go without quotes: begins like a word or a path. Anything else is quoted, to be sure."""
SURPRISES: Final = re.compile(r"(y|n|yes|no|on|off|true|false|null|nan|inf)", re.IGNORECASE)
"""Words that some reader takes for something else than text."""
SHORT_LIST: Final = 80
FLOW_CHARACTERS: Final = frozenset(",[]{}:")


def scalar(value: Any, *, flow: bool, style: str = "") -> str:
    """A scalar on one line, in the quotes that stood there if they can hold it."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return number(value)
    if not isinstance(value, str):
        raise SpliceError(f"a {type(value).__name__} cannot be written to notifier.yaml")
    if style == "'" and value.isprintable():
        return "'" + value.replace("'", "''") + "'"
    if style == '"' or not is_plain(value, flow=flow):
        return double_quoted(value)
    return value


def number(value: float) -> str:
    if not math.isfinite(value):
        raise SpliceError("only finite numbers can be written to notifier.yaml")
    return repr(value)


def is_plain(text: str, *, flow: bool) -> bool:
    """Whether a text means itself without quotes, here and for any other reader."""
    if not PLAIN.fullmatch(text) or text != text.strip() or SURPRISES.fullmatch(text):
        return False
    if ": " in text or " #" in text or text.endswith(":"):
        return False
    return isinstance(meaning(text), str) and not (flow and FLOW_CHARACTERS & set(text))


def double_quoted(text: str) -> str:
    """In double quotes, with escapes for what cannot be seen."""
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(character if is_visible(character) else escape(character) for character in quoted)


def is_visible(character: str) -> bool:
    return character.isprintable() and character != "\ufeff"


def escape(character: str) -> str:
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:
        raise SpliceError("half of a surrogate pair cannot be written to notifier.yaml; send whole characters")
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def flow(value: Any) -> str:
    """Any value on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key_of(key, flow=True)}: {flow(value[key])}" for key in value) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    return scalar(value, flow=True)


def key_of(key: Any, *, flow: bool) -> str:
    if not isinstance(key, str):
        raise SpliceError(f"a key must be text, found {type(key).__name__}")
    return scalar(key, flow=flow)


def is_inline(value: Any) -> bool:
    """Whether a value goes on the line of its key: scalars, what is empty, and short lists of scalars."""
    if isinstance(value, dict):
        return not value
    if isinstance(value, list | tuple):
        return all(not isinstance(item, dict | list | tuple) for item in value) and len(flow(value)) <= SHORT_LIST
    return not is_block_text(value)


def is_block_text(value: Any) -> bool:
    """Whether a text reads better as a block: several lines, nothing that a block cannot hold."""
    if not isinstance(value, str) or "\n" not in value.strip("\n") or value.startswith((" ", "\n")):
        return False
    return all(is_visible(character) or character == "\n" for character in value) and not re.search(
        r"[ ]\n|[ ]$", value
    )


def inline(value: Any) -> str:
    return flow(value) if isinstance(value, dict | list | tuple) else scalar(value, flow=False)


def block_text(value: str, indent: int) -> list[str]:
    """The indicator and the lines of a block scalar."""
    body = value.rstrip("\n")
    breaks = len(value) - len(body)
    chomping = "-" if breaks == 0 else "" if breaks == 1 else "+"
    lines = [" " * indent + line if line else "" for line in body.split("\n")]
    return [f"|{chomping}", *lines, *[""] * (breaks - 1)]


def entry(head: str, value: Any, column: int, step: int) -> list[str]:
    """`head value` as lines, `head` being `key:` or `-`; what is nested stands `step` deeper."""
    pad = " " * column
    if is_inline(value):
        return [f"{pad}{head} {inline(value)}"]
    if isinstance(value, str):
        indicator, *lines = block_text(value, column + step)
        return [f"{pad}{head} {indicator}", *lines]
    nested = block(value, column + (2 if head == "-" else step), step)
    if head == "-":
        return [f"{pad}- {nested[0].lstrip(' ')}", *nested[1:]]
    return [f"{pad}{head}", *nested]


def block(value: Any, column: int, step: int) -> list[str]:
    """A mapping or a list as lines that begin at `column`."""
    if isinstance(value, dict):
        lines = [entry(f"{key_of(key, flow=False)}:", value[key], column, step) for key in value]
    else:
        lines = [entry("-", item, column, step) for item in value]
    return [line for group in lines for line in group]
