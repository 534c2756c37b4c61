"""Cutting a text to the length that a service takes, after its markup was escaped. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import Final

ELLIPSIS: Final = "…"
LOOK_BACK: Final = 0.2
"""The share of a text that is given up to end it with a whole line or word."""


def units(text: str) -> int:
    """The length as JavaScript and Java count it, in UTF-16 code units: never less than in characters."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def as_it_is(text: str) -> str:
    return text


def fitted(text: str, limit: int, form: Callable[[str], str] = as_it_is) -> str:
    """`form(text)` in at most `limit` units (1 or more), ending with … where something was left out.

    It is left out at the end of a line or word, and before the text gets its form, which can only make it longer.
    """
    start = text[: limit + 1]
    whole = form(start)
    if units(whole) <= limit:
        return whole
    longest = bisect_right(range(len(start)), limit - 1, key=lambda length: units(form(start[:length]))) - 1
    return form(at_break(start[: max(longest, 0)])) + ELLIPSIS


def at_break(text: str) -> str:
    """Without what comes after the last line, else after the last word, if that is not much."""
    for separator in ("\n", " "):
        place = text.rfind(separator)
        if place > len(text) * (1 - LOOK_BACK):
            return text[:place].rstrip()
    return text.rstrip()
