"""What a scalar means where it stands. YAML 1.1's surprises (`no`, `0644`, `22:00`) are taken as written or refused."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any, Final

from sidecar.document.tree import Node
from sidecar.splice.scalars import meaning

LONGEST_WRITTEN: Final = 100
"""Characters: digits without a unit are looked at from each of them on."""
DURATION: Final = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
UNITS: Final = {
    "ms": timedelta(milliseconds=1),
    "s": timedelta(seconds=1),
    "m": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
}
LONGEST: Final = timedelta(days=3650)


def is_yaml_text(node: Node) -> bool:
    """Whether a scalar is an unquoted text of YAML, whose meaning depends on where it stands."""
    return isinstance(node.value, str) and not node.quoted


def free(node: Node) -> Any:
    """The value of a scalar where anything may stand: null, true, a number, or the text as written."""
    return meaning(node.value, "", None) if is_yaml_text(node) else node.value


def is_null(node: Node) -> bool:
    return node.kind == "scalar" and free(node) is None


def found(node: Node) -> str:
    """What stands there, in words: short, and safe to print."""
    if node.kind != "scalar":
        return f"a {node.kind}"
    value = free(node)
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    return f"'{shown(str(value))}'" if isinstance(value, str) else str(value)


def found_kind(node: Node) -> str:
    """Like `found`, but without the value: it may be a secret."""
    value = free(node) if node.kind == "scalar" else node.kind
    names = {bool: "true or false", int: "a number", float: "a number", type(None): "nothing"}
    return names.get(type(value), "a text") if node.kind == "scalar" else f"a {node.kind}"


def shown(text: str) -> str:
    safe = "".join(character if character.isprintable() else "?" for character in text[:60])
    return safe + ("…" if len(text) > 60 else "")


def boolean(node: Node) -> bool | None:
    """None if it is not one."""
    value = free(node)
    return value if isinstance(value, bool) else None


def integer(node: Node) -> int | None:
    value = free(node)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def number(node: Node) -> float | None:
    """None if it is not one, or a larger one than a float holds."""
    value = free(node)
    try:
        return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
    except OverflowError:
        return None


def text(node: Node) -> str | None:
    """A text as it was written; None if there is none. A number of plain data is one, too."""
    if node.kind != "scalar" or isinstance(node.value, bool) or is_null(node):
        return None
    return node.value if isinstance(node.value, str) else str(node.value)


def duration(written: str) -> timedelta | None:
    """`30s`, `5m`, `1h30m`, `500ms`, `7d`; None if it is no duration."""
    parts = DURATION.findall(written) if len(written) <= LONGEST_WRITTEN else []
    if not parts or "".join(value + unit for value, unit in parts) != written:
        return None
    if any(len(value) > 12 for value, _ in parts):
        return None
    try:
        total = sum((float(value) * UNITS[unit] for value, unit in parts), timedelta(0))
    except OverflowError:
        return None
    return total if total <= LONGEST else None
