"""Does one wanted value of `when` hold for what was found? The operators of notifier.yaml, each compiled once."""

from __future__ import annotations

import json
import math
import operator
import re
from collections.abc import Callable
from fnmatch import translate
from functools import lru_cache, partial
from typing import Any, Final

from sidecar.core.config import Condition
from sidecar.core.model import SEVERITIES, Severity

MISSING: Final = object()
KEPT: Final = 20_000
"""Conditions that are kept compiled: those of 10,000 rules."""
GLOB_CHARACTERS: Final = frozenset("*?[")
COMPARISONS: Final[dict[str, Callable[[float, float], bool]]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}
UNITS_MS: Final = {"ms": 1, "s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000}
LARGEST: Final = 10**300
"""Beyond it a whole number is too large for a float."""
NUMBER: Final = re.compile(r"\s*([+-]?\d+(?:\.\d+)?)\s*(ms|s|m|h|d)?\s*")

Test = Callable[[Any], bool]
"""Whether a condition holds for one value, which is neither missing nor a list."""


def any_holds(options: tuple[Condition, ...], found: Any) -> bool:
    """Whether one of the wanted values holds. Of several `!values`, all must hold: they are what is not wanted."""
    wants = held = False
    for option in options:
        if is_refusal(option):
            if not holds(option, found):
                return False
        else:
            wants = True
            held = held or holds(option, found)
    return held or not wants


def is_refusal(option: Condition) -> bool:
    return isinstance(option, str) and option.startswith("!")


def holds(wanted: Condition, found: Any) -> bool:
    """Whether one wanted value holds for what was found. A missing field (or null) holds for `null` only."""
    if found is MISSING or found is None or wanted is None:
        return wanted is None and (found is MISSING or found is None)
    if isinstance(wanted, str) and wanted.startswith("!"):
        return not holds(wanted[1:], found)
    test = compiled(wanted)
    return any(map(test, found)) if isinstance(found, list) else test(found)


@lru_cache(maxsize=KEPT, typed=True)
def compiled(wanted: Condition) -> Test:
    """The test for a wanted value that is no refusal."""
    if not isinstance(wanted, str):
        return partial(is_written, plain(wanted))
    for sign, compare in COMPARISONS.items():
        if wanted.startswith(sign):
            return comparison(compare, wanted[len(sign) :])
    if is_regex(wanted):
        search = regex(wanted[1:-1]).search
        return lambda found: search(plain(found)) is not None
    if GLOB_CHARACTERS & set(wanted):
        match = glob(wanted).match
        return lambda found: match(plain(found)) is not None
    return partial(is_written, wanted)


@lru_cache(maxsize=KEPT)
def glob(pattern: str) -> re.Pattern[str]:
    """`*`, `?` and `[…]`, case and all; its time is linear in the text."""
    return re.compile(translate(pattern))


def is_written(text: str, found: Any) -> bool:
    return plain(found) == text


def is_regex(wanted: str) -> bool:
    return len(wanted) > 1 and wanted[0] == wanted[-1] == "/"


def comparison(compare: Callable[[float, float], bool], limit: str) -> Test:
    wanted = magnitude(limit.strip())

    def test(found: Any) -> bool:
        value = magnitude(found)
        return wanted is not None and value is not None and compare(value, wanted)

    return test


def magnitude(value: Any) -> float | None:
    """A number to compare by: a number, a number with a unit of time (in milliseconds), or a severity's rank."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value) if abs(value) < LARGEST else math.inf if value > 0 else -math.inf
    if not isinstance(value, str):
        return None
    if value.lower() in SEVERITIES:
        return float(Severity[value.lower()])
    number = NUMBER.fullmatch(value[:64])
    return float(number[1]) * UNITS_MS.get(number[2], 1) if number else None


def plain(value: Any) -> str:
    """A value as it is written in YAML, so that `true`, 3 and "3" compare as one would read them."""
    if isinstance(value, Severity):
        return value.name
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


@lru_cache(maxsize=10_000)
def regex(pattern: str) -> Any:
    """A compiled RE2 pattern: its time is linear in the text, so that no rule can stop the service.

    Raises ValueError, in RE2's words, for a pattern that it does not know (look-arounds, back-references).
    """
    import re2  # noqa: PLC0415  # 2.5 MB that only files with a regex need

    options = re2.Options()
    options.log_errors = False
    try:
        return re2.compile(pattern, options)
    except re2.error as error:
        words = error.args[0]
        raise ValueError(words.decode() if isinstance(words, bytes) else str(words)) from error


def said(options: tuple[Condition, ...]) -> str:
    """In words: one of these, and none of those."""
    if len(options) == 1:
        return plain(options[0])
    wants = " or ".join(plain(option) for option in options if not is_refusal(option))
    return " and ".join(filter(None, [wants, *[plain(option) for option in options if is_refusal(option)]]))


def said_found(found: Any) -> str:
    if found is MISSING or found is None:
        return "nothing"
    text = plain(found)
    return text if len(text) <= 100 else f"{text[:100]}…"
