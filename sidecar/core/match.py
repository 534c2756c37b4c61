"""Does this rule want this event? And if not, which clause said no.

Rules are looked up by event type (`Rulebook`), so that an event meets only the rules that could want it.
"""

from __future__ import annotations

import json
import math
import operator
import re
from collections.abc import Callable, Mapping, Sequence
from fnmatch import fnmatchcase
from functools import lru_cache
from itertools import islice
from typing import Any, Final

from sidecar.core.config import Condition, Config, Rule
from sidecar.core.model import SEVERITIES, Event, Severity

MISSING: Final = object()
BUCKETS_LIMIT: Final = 1_000
"""Event types whose rules are kept found: anybody may invent types."""
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


class Bucket:
    """The rules about one event type, in the order of the file, found by a value that they want exactly.

    Of a rule that says `host_name: pi-7`, or a list of such values, nothing else has to be asked about an event of
    pi-8. A lab of 10,000 rules about the same six types has mostly rules like that.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = rules
        self._open: list[int] = []
        self._keyed: dict[str, dict[str, list[int]]] = {}
        for place, rule in enumerate(rules):
            field, values = key_of(rule)
            for value in values:
                self._keyed.setdefault(field, {}).setdefault(value, []).append(place)
            if not values:
                self._open.append(place)

    def asked(self, event: Event, others: int) -> list[Rule]:
        """Every rule that may want this event, and the first `others` of those that surely do not."""
        near = self._near(event)
        far = islice((place for place in range(len(self.rules)) if place not in near), others)
        return [self.rules[place] for place in sorted(near.union(far))]

    def _near(self, event: Event) -> set[int]:
        places = set(self._open)
        for field, by_value in self._keyed.items():
            found = look_up(field, event)
            for value in found if isinstance(found, list) else [found]:
                if value is not MISSING and value is not None:
                    places.update(by_value.get(plain(value), ()))
        return places


def key_of(rule: Rule) -> tuple[str, tuple[str, ...]]:
    """The first clause that wants exact values, as `plain` writes them; none without such a clause."""
    for field, wanted in rule.when.items():
        options = wanted if isinstance(wanted, tuple) else (wanted,)
        if all(is_exact(option) for option in options):
            return field, tuple(dict.fromkeys(plain(option) for option in options))
    return "", ()


def is_exact(option: Condition) -> bool:
    if not isinstance(option, str):
        return option is not None
    has_operator = option.startswith(("!", *COMPARISONS)) or (len(option) > 1 and option[0] == option[-1] == "/")
    return not has_operator and not GLOB_CHARACTERS & set(option)


class Rulebook:
    """One Config with its rules found by event type. Built once for each Config; thread-safe."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self.rules = tuple(config.rules.values())
        self._buckets: dict[str, Bucket] = {}

    def about(self, event_type: str) -> Bucket:
        """The rules whose `event_type` fits, enabled or not."""
        bucket = self._buckets.get(event_type)
        if bucket is None:
            bucket = Bucket([rule for rule in self.rules if any(fits(each, event_type) for each in rule.event_types)])
            if len(self._buckets) < BUCKETS_LIMIT:
                self._buckets[event_type] = bucket
        return bucket


def fits(pattern: str, event_type: str) -> bool:
    return pattern == event_type or (bool(GLOB_CHARACTERS & set(pattern)) and fnmatchcase(event_type, pattern))


def mismatch(rule: Rule, event: Event) -> str | None:
    """The first clause of `when` that does not hold, in words; None when all hold."""
    for field, wanted in rule.when.items():
        found = look_up(field, event)
        options = wanted if isinstance(wanted, tuple) else (wanted,)
        if not any_holds(options, found):
            return f"{field}: wanted {said(options)}, found {said_found(found)}"
    return None


def look_up(field: str, event: Event) -> Any:
    """The value a clause talks about: one of the event's own words, a key of event_data, or a dotted path into it."""
    match field:
        case "severity":
            return event.severity
        case "source" | "team_id" | "event_type":
            value = getattr(event, field)
            return MISSING if value is None else value
    if field in event.event_data:
        return event.event_data[field]
    return descend(event.event_data, field.split("."))


def descend(value: Any, keys: list[str]) -> Any:
    for key in keys:
        if isinstance(value, Mapping) and key in value:
            value = value[key]
        elif isinstance(value, list) and key.isdecimal() and int(key) < len(value):
            value = value[int(key)]
        else:
            return MISSING
    return value


def any_holds(options: tuple[Condition, ...], found: Any) -> bool:
    """Whether one of the wanted values holds. Of several `!values`, all must hold: they are what is not wanted."""
    refused = [option for option in options if is_refusal(option)]
    wanted = [option for option in options if not is_refusal(option)]
    if not all(holds(option, found) for option in refused):
        return False
    return not wanted or any(holds(option, found) for option in wanted)


def is_refusal(option: Condition) -> bool:
    return isinstance(option, str) and option.startswith("!")


def holds(wanted: Condition, found: Any) -> bool:
    """Whether one wanted value holds for what was found. A missing field (or null) holds for `null` only."""
    if found is MISSING or found is None:
        return wanted is None
    if isinstance(wanted, str) and wanted.startswith("!"):
        return not holds(wanted[1:], found)
    if isinstance(found, list):
        return any(holds(wanted, item) for item in found)
    if isinstance(wanted, str):
        return holds_text(wanted, found)
    return plain(wanted) == plain(found)


def holds_text(wanted: str, found: Any) -> bool:
    for sign, compare in COMPARISONS.items():
        if wanted.startswith(sign):
            return holds_comparison(compare, wanted[len(sign) :], found)
    text = plain(found)
    if len(wanted) > 1 and wanted.startswith("/") and wanted.endswith("/"):
        return regex(wanted[1:-1]).search(text) is not None
    return fnmatchcase(text, wanted) if GLOB_CHARACTERS & set(wanted) else text == wanted


def holds_comparison(compare: Callable[[float, float], bool], limit: str, found: Any) -> bool:
    wanted, value = magnitude(limit.strip()), magnitude(found)
    return wanted is not None and value is not None and compare(value, wanted)


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
    return " or ".join("null" if option is None else plain(option) for option in options)


def said_found(found: Any) -> str:
    if found is MISSING or found is None:
        return "nothing"
    text = plain(found)
    return text if len(text) <= 100 else f"{text[:100]}…"
