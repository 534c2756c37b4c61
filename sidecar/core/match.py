"""Does this rule want this event? And if not, which clause said no.

Rules are looked up by event type (`Rulebook`) and by what they want (`Bucket`), so that an event meets only the rules
that could want it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import islice
from typing import Any, Final, NamedTuple

from sidecar.core.conditions import (
    COMPARISONS,
    GLOB_CHARACTERS,
    MISSING,
    any_holds,
    glob,
    is_refusal,
    is_regex,
    plain,
    said,
    said_found,
)
from sidecar.core.config import Condition, Config, Rule, When
from sidecar.core.model import Event

BUCKETS_LIMIT: Final = 1_000
"""Event types whose rules are kept found: anybody may invent types."""
OTHERS_NAMED: Final = 20
"""Rules about other types that are named in the decisions of an event."""
NO_CLAUSE: Final = ("", ())

Options = tuple[Condition, ...]


class Bucket:
    """The rules about one event type, in the order of the file, found by one clause of each.

    Of a rule that says `host_name: pi-7`, or `pi-7*`, or a list of such values, nothing has to be asked about an event
    of pi-8. The other clauses (`>=error`, `!tv-*`, a regex) are asked once for all the rules that have the same one.
    """

    def __init__(self, rules: Sequence[Rule], others: Sequence[Rule] = ()) -> None:
        """`others`: the enabled rules that are about other types."""
        self.rules = rules
        self.others = Others(tuple(rule.id for rule in others[:OTHERS_NAMED]), len(others))
        self._starts: dict[str, Starts] = {}
        self._shared: dict[tuple[str, Options], list[int]] = {}
        for place, rule in enumerate(rules):
            field, options = most_telling(rule)
            if keys := starts_of(options):
                self._starts.setdefault(field, Starts()).add(keys, place)
            else:
                self._shared.setdefault((field, options), []).append(place)

    def asked(self, event: Event, others: int) -> Sequence[Rule]:
        """Every rule that may want this event, and the first `others` of those that surely do not."""
        if len(self.rules) <= others:
            return self.rules
        near = self._near(event)
        far = islice((place for place in range(len(self.rules)) if place not in near), others)
        return [self.rules[place] for place in sorted(near.union(far))]

    def _near(self, event: Event) -> set[int]:
        places: set[int] = set()
        for field, starts in self._starts.items():
            places.update(starts.found(look_up(field, event)))
        for (field, options), sharing in self._shared.items():
            if any_holds(options, look_up(field, event)) if options else True:
                places.update(sharing)
        return places


class Others(NamedTuple):
    """The rules that are about other event types: the ids of the first ones, and how many there are."""

    named: tuple[str, ...]
    number: int

    def without(self, ids: Collection[str]) -> Others:
        """Some of them had something to say all the same."""
        return Others(tuple(each for each in self.named if each not in ids), self.number - len(ids))


class Starts:
    """Rules by how a value of one field must begin, or what it must be."""

    def __init__(self) -> None:
        self._exact: dict[str, list[int]] = {}
        self._begins: dict[str, list[int]] = {}
        self._lengths: set[int] = set()

    def add(self, keys: Sequence[tuple[str, bool]], place: int) -> None:
        for text, is_whole in keys:
            (self._exact if is_whole else self._begins).setdefault(text, []).append(place)
            self._lengths.update(() if is_whole else (len(text),))

    def found(self, value: Any) -> set[int]:
        """The places of the rules that this value of the field may suit."""
        places: set[int] = set()
        for each in value if isinstance(value, list) else [value]:
            if each is not MISSING and each is not None:
                text = plain(each)
                places.update(self._exact.get(text, ()))
                for length in self._lengths:
                    places.update(self._begins.get(text[:length], ()))
        return places


def most_telling(rule: Rule) -> tuple[str, Options]:
    """The clause of a rule that says no to most events: exact values, then starts of values, then any other."""
    clauses = [(field, wanted if isinstance(wanted, tuple) else (wanted,)) for field, wanted in rule.when.items()]
    return min(clauses, key=lambda clause: vagueness(clause[1]), default=NO_CLAUSE)


def vagueness(options: Options) -> int:
    keys = starts_of(options)
    return 2 if not keys else 0 if all(is_whole for _, is_whole in keys) else 1


def starts_of(options: Options) -> list[tuple[str, bool]]:
    """How a value that holds must begin, or (True) be, for each of the options; nothing if one of them is open."""
    starts = [start_of(option) for option in options]
    return [start for start in starts if start is not None] if None not in starts else []


def start_of(option: Condition) -> tuple[str, bool] | None:
    if option is None or is_refusal(option):
        return None
    if not isinstance(option, str):
        return plain(option), True
    if option.startswith(tuple(COMPARISONS)) or is_regex(option):
        return None
    end = next((place for place, letter in enumerate(option) if letter in GLOB_CHARACTERS), None)
    return (option, True) if end is None else (option[:end], False) if end else None


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
            about = [rule for rule in self.rules if is_about(rule, event_type)]
            bucket = Bucket(about, [rule for rule in self.rules if rule.enabled and not is_about(rule, event_type)])
            if len(self._buckets) < BUCKETS_LIMIT:
                self._buckets[event_type] = bucket
        return bucket

    def in_order(self, rules: Iterable[Rule]) -> list[Rule]:
        """Each of them once, in the order of the file."""
        wanted = {rule.id for rule in rules}
        return [rule for rule in self.rules if rule.id in wanted]


def is_about(rule: Rule, event_type: str) -> bool:
    return any(fits(each, event_type) for each in rule.event_types)


def fits(pattern: str, event_type: str) -> bool:
    return pattern == event_type or (
        bool(GLOB_CHARACTERS & set(pattern)) and glob(pattern).match(event_type) is not None
    )


def mismatch(rule: Rule, event: Event) -> str | None:
    return refusal(rule.when, event)


def refusal(when: When, event: Event) -> str | None:
    """The first clause that does not hold, in words; None when all hold."""
    for field, wanted in when.items():
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
