"""Cutting a text to the length that a service takes, after its markup was escaped. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import Final

ELLIPSIS: Final = "…"
Size = Callable[[str], int]
"""What a text counts for. Each character counts for 1 at least, and a longer text for no less."""
LOOK_BACK: Final = 0.2
"""The share of a text that is given up to end it with a whole line or word."""


def units(text: str) -> int:
    """The length as JavaScript and Java count it, in UTF-16 code units: never less than in characters."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def as_it_is(text: str) -> str:
    return text


def fitted(text: str, limit: int, form: Callable[[str], str] = as_it_is, size: Size = units) -> str:
    """`form(text)` in at most `limit`, as `size` counts, ending with … where something was left out.

    It is left out at the end of a line or word, and before the text gets its form, which can only make it longer.
    """
    start = text[: max(limit, 0) + 1]
    whole = form(start)
    if size(whole) <= limit:
        return whole
    room = limit - size(ELLIPSIS)
    if room < 0:
        return ""
    longest = bisect_right(range(len(start)), room, key=lambda length: size(form(start[:length]))) - 1
    return form(at_break(start[: max(longest, 0)])) + ELLIPSIS


def at_break(text: str) -> str:
    """Without what comes after the last line, else after the last word, if that is not much."""
    for separator in ("\n", " "):
        place = text.rfind(separator)
        if place > len(text) * (1 - LOOK_BACK):
            return text[:place].rstrip()
    return text.rstrip()
