"""Which events a rule could ever want, and whether another rule wants all of them already.

What is said here is certain: "impossible" and "covers" follow from how `core.conditions` matches, whatever event comes.
The opposite is not: a rule that is called possible may still never meet an event.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import Final, Literal

import msgspec

from sidecar.core.conditions import COMPARISONS, GLOB_CHARACTERS, any_holds, holds, is_refusal, magnitude, plain, said
from sidecar.core.config import Condition, Rule
from sidecar.core.intake import EVENT_TYPE
from sidecar.core.model import SEVERITIES, Severity

Kind = Literal["null", "text", "glob", "regex", "comparison", "other"]

EVERY: Final = frozenset(Severity)
ANYTHING: Final = "\0"
"""Stands for a `*` where one glob is matched against another."""
LONGEST_NUMBER: Final = 64
"""Characters of a text that `match.magnitude` looks at."""
MOST_COMPARED: Final = 1_000
"""Pairs of wanted values that are compared for one field; lists beyond it are compared as wholes."""


class Wish(msgspec.Struct, frozen=True):
    """One wanted value of a clause, by what it asks. `condition` is as `match.holds` takes it."""

    kind: Kind
    text: str
    condition: Condition


class Clause(msgspec.Struct, frozen=True):
    """What is wanted of one field: one of `wanted` must hold, if there are any, and none of `refused` may."""

    options: tuple[Condition, ...]
    wanted: tuple[Wish, ...]
    refused: tuple[Wish, ...]
    texts: frozenset[str]
    """Of the wanted ones those that are exact values; the rest is `others`."""
    others: tuple[Wish, ...]


class Reach(msgspec.Struct, frozen=True):
    """A rule with its event types and clauses sorted. `severities` are those that its `when` lets through."""

    rule: Rule
    integration_ids: frozenset[str]
    types: frozenset[str]
    """Names and globs; `globs` are the latter."""
    globs: tuple[str, ...]
    severities: frozenset[Severity]
    clauses: Mapping[str, Clause]


class Impossible(msgspec.Struct, frozen=True):
    """Why no event can meet a rule, and the field that says so (a key of `when`, or "" for the rule's event types)."""

    field: str
    reason: str


def reach(rule: Rule) -> Reach:
    clauses = {field: clause(wanted if isinstance(wanted, tuple) else (wanted,)) for field, wanted in rule.when.items()}
    fitting = severities(clauses["severity"].options) if "severity" in clauses else EVERY
    globs = tuple(pattern for pattern in rule.event_types if is_glob(pattern))
    return Reach(rule, frozenset(rule.integration_ids), frozenset(rule.event_types), globs, fitting, clauses)


@lru_cache(maxsize=1_000)
def severities(options: tuple[Condition, ...]) -> frozenset[Severity]:
    """Those that a clause lets through."""
    return frozenset(each for each in Severity if any_holds(options, each))


def is_glob(text: str) -> bool:
    return not GLOB_CHARACTERS.isdisjoint(text)


def clause(options: tuple[Condition, ...]) -> Clause:
    wanted = tuple([wish(each) for each in options if not is_refusal(each)])
    refused = tuple([wish(str(each)[1:]) for each in options if is_refusal(each)])
    texts = frozenset([each.text for each in wanted if each.kind == "text"])
    return Clause(options, wanted, refused, texts, tuple([each for each in wanted if each.kind != "text"]))


def wish(condition: Condition) -> Wish:
    return Wish(kind_of(condition), "null" if condition is None else plain(condition), condition)


def kind_of(condition: Condition) -> Kind:
    """The same cases in the same order as in `match.holds`."""
    if condition is None:
        return "null"
    if not isinstance(condition, str):
        return "text"
    if condition.startswith("!"):
        return "other"  # "!!x": not worth knowing more about
    if condition.startswith(tuple(COMPARISONS)):
        return "comparison"
    if len(condition) > 1 and condition.startswith("/") and condition.endswith("/"):
        return "regex"
    return "glob" if is_glob(condition) else "text"


# ---------------------------------------------------------------------- one wanted value and another


def implies(one: Wish, other: Wish) -> bool:
    """Whether every value for which `one` holds is one for which `other` holds, lists and missing fields included."""
    if one == other:
        return True
    if "other" in (one.kind, other.kind) or one.kind == "null":
        return False
    if other.kind == "glob" and set(other.text) == {"*"}:
        return True
    if one.kind == "text":
        return len(one.text) <= LONGEST_NUMBER and holds(other.condition, one.text)
    if one.kind == "comparison":
        return other.kind == "comparison" and is_narrower(one.text, other.text)
    return one.kind == other.kind == "glob" and is_glob_within(one.text, other.text)


def is_glob_within(one: str, other: str) -> bool:
    """Whether every text that fits `one` fits `other`. Globs with [ab] are not looked into."""
    if "[" in one + other or ANYTHING in other:
        return one == other
    return fnmatchcase(one.replace("*", ANYTHING), other.replace("?", f"[!{ANYTHING}]"))


def is_narrower(one: str, other: str) -> bool:
    """Whether `>5` means that `>=3` holds, too."""
    (sign, limit), (wider_sign, wider) = bound(one), bound(other)
    if limit is None or wider is None or sign[0] != wider_sign[0]:
        return False
    if limit == wider:
        return wider_sign in (sign, f"{sign}=")
    return (limit > wider) == (sign[0] == ">")


@lru_cache(maxsize=10_000)
def bound(comparison: str) -> tuple[str, float | None]:
    """`>=1m` → (">=", 60000.0)."""
    sign = next(sign for sign in COMPARISONS if comparison.startswith(sign))
    return sign, magnitude(comparison[len(sign) :].strip())


# ---------------------------------------------------------------------- never


def impossible(mine: Reach) -> Impossible | None:
    """Why no event can ever meet this rule; None if one could."""
    if not mine.severities:
        wanted = said(mine.clauses["severity"].options)
        return Impossible("severity", f"no severity fits {wanted}; the severities are {', '.join(SEVERITIES)}")
    if not any(is_event_type(pattern) for pattern in mine.rule.event_types):
        return Impossible(
            "", "no event has such a type: one begins with a letter or digit and holds only these and _.:-"
        )
    refusals = ((field, refusal(mine, field, each)) for field, each in mine.clauses.items())
    return next((Impossible(field, why) for field, why in refusals if why), None)


def is_event_type(pattern: str) -> bool:
    """Whether an event's type could fit this name or glob, as far as its beginning tells."""
    start = literal_start(pattern)
    return not start or EVENT_TYPE.fullmatch(start) is not None


def refusal(mine: Reach, field: str, found: Clause) -> str:
    """Why a clause cannot hold; "" if it could."""
    if field == "event_type":
        types = mine.rule.event_types
        if not any(can_be(each, found) for each in types):
            return f"no event type of this rule ({', '.join(types)}) fits {said(found.options)}"
    if field in ("event_type", "source", "team_id") and any(set(each.text) == {"*"} for each in found.refused):
        return "!* refuses every value"  # elsewhere an empty list would pass
    blocked = [next((no for no in found.refused if implies(yes, no)), None) for yes in found.wanted]
    if blocked and all(blocked):
        return f"{said(found.options)} refuses with ! all that it wants"
    return ""


def can_be(pattern: str, wanted: Clause) -> bool:
    """Whether an event type that fits `pattern` could be one that this clause wants."""
    if not is_glob(pattern):
        return any_holds(wanted.options, pattern)
    mine = wish(pattern)
    if any(implies(mine, no) for no in wanted.refused):
        return False
    return not wanted.wanted or any(overlap(pattern, each) for each in wanted.wanted)


def overlap(pattern: str, wanted: Wish) -> bool:
    """Whether a text could fit both; True where that is not known."""
    if wanted.kind == "text":
        return fnmatchcase(wanted.text, pattern)
    if wanted.kind != "glob":
        return True
    heads = (literal_start(pattern), literal_start(wanted.text))
    tails = (literal_end(pattern), literal_end(wanted.text))
    return agree(*heads) and agree(*(tail[::-1] for tail in tails))


def agree(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def literal_start(pattern: str) -> str:
    """What every text that fits a glob begins with."""
    place = next((place for place, letter in enumerate(pattern) if letter in GLOB_CHARACTERS), len(pattern))
    return pattern[:place]


def literal_end(pattern: str) -> str:
    """What every text that fits a glob ends with; "" if there are brackets in it."""
    return "" if "[" in pattern else literal_start(pattern[::-1])[::-1]


# ---------------------------------------------------------------------- covered


def covers(earlier: Reach, later: Reach) -> bool:
    """Whether `earlier` wants every event that `later` wants, and tells all of its integrations."""
    return (
        later.integration_ids <= earlier.integration_ids
        and later.severities <= earlier.severities
        and is_told_as_often(earlier.rule, later.rule)
        and all(is_implied(field, wanted, later) for field, wanted in earlier.clauses.items())
        and are_types_within(earlier, later)
    )


def is_told_as_often(earlier: Rule, later: Rule) -> bool:
    """Whether `later` tells only of events as they come, and `earlier` of all of those.

    Other rules tell of ends, which come with other types of event, of time that has passed, and others.
    """
    return "every" in earlier.on and not later.escalate and {"every", "first_failure"}.issuperset(later.on)


def are_types_within(earlier: Reach, later: Reach) -> bool:
    left = later.types - earlier.types
    if len(left) * len(earlier.globs) > MOST_COMPARED:
        return False
    return all(any(is_type_within(each, glob) for glob in earlier.globs) for each in left)


def is_type_within(one: str, glob: str) -> bool:
    return is_glob_within(one, glob) if is_glob(one) else fnmatchcase(one, glob)


def is_implied(field: str, earlier: Clause, later: Reach) -> bool:
    """Whether the later rule's clause for this field, or its event types, make the earlier's hold."""
    if field == "severity":
        return True  # compared as a set of severities
    if field == "event_type" and not later.globs and all(any_holds(earlier.options, each) for each in later.types):
        return True
    mine = later.clauses.get(field)
    return mine is not None and (mine == earlier or is_clause_implied(earlier, mine))


def is_clause_implied(earlier: Clause, later: Clause) -> bool:
    """Refusals must be refused by the later one, too: a list can hold a wanted value and a refused one."""
    if len(later.options) * len(earlier.others + earlier.refused) > MOST_COMPARED:
        return False
    if not all(any(implies(no, refused) for refused in later.refused) for no in earlier.refused):
        return False
    if not earlier.wanted:
        return True
    return bool(later.wanted) and all(is_wish_implied(earlier, each) for each in later.wanted)


def is_wish_implied(earlier: Clause, later: Wish) -> bool:
    if later.kind == "text" and later.text in earlier.texts:
        return True
    return any(implies(later, each) for each in earlier.others)


# ---------------------------------------------------------------------- a list that was meant as a range


def bounds_that_let_all_through(found: Clause) -> tuple[str, str] | None:
    """A lower and an upper bound of which one holds for every number: any of a list is enough."""
    bounds = [(each.text, *bound(each.text)) for each in found.wanted if each.kind == "comparison"]
    return next(pairs_that_let_all_through(bounds), None)


def pairs_that_let_all_through(bounds: list[tuple[str, str, float | None]]) -> Iterator[tuple[str, str]]:
    for lower, sign, least in bounds:
        for upper, other_sign, most in bounds:
            if least is None or most is None or (sign[0], other_sign[0]) != (">", "<"):
                continue
            if least < most:
                yield lower, upper
