"""What was found, in the words of a refusal."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any


def did_you_mean(found: str, allowed: tuple[str, ...]) -> str:
    """`, did you mean 'x'?` or nothing."""
    close = get_close_matches(found, allowed, n=1)
    return f", did you mean '{close[0]}'?" if close else ""


def kind(value: Any) -> str:
    """A JSON value's kind in words."""
    if value is None:
        return "null"
    names = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        str: "a text",
        list: "a list",
        dict: "an object",
    }
    return names.get(type(value), type(value).__name__)


def shown(value: Any) -> str:
    """A value for an error text: short and printable."""
    text = value if isinstance(value, str) else repr(value)
    safe = "".join(character if character.isprintable() else "?" for character in text[:60])
    return safe + ("…" if len(text) > len(safe) else "")
