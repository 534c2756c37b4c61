"""Rules that never tell anybody, because an earlier rule in the file has told the same integrations already.

Of 10,000 rules each would have to be compared with every earlier one: 50 million times. So the earlier rules lie in an
index by what a later one must have in common with them, and each rule is compared with a bounded number of those.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Final

from sidecar.core.config import Rule
from sidecar.core.reach import Clause, Reach, covers, impossible

COMPARISONS: Final = 25_000
"""Of two rules, in one file. Up to some 200 rules each is compared with all earlier ones, whatever they hold."""
FEWEST: Final = 5
"""Comparisons of one rule in a file of any size."""
MOST_KEYS: Final = 200
"""Places in the index for one rule; one that would need more lies where every later rule looks."""

Key = tuple[str, str, str, str]
"""An integration, an event type (* for a glob), and a field that must be exactly this value ("" for no such field)."""
WIDE: Final[Key] = ("", "", "", "")


def shadowed(reaches: Sequence[Reach]) -> Iterator[tuple[Rule, Rule]]:
    """Each rule that an earlier one leaves nothing to tell, with that one. Give the enabled rules, in their order."""
    most = max(FEWEST, 2 * COMPARISONS // (len(reaches) + 1))
    index: dict[Key, list[Reach]] = {}
    for mine in reaches:
        if not mine.integration_ids or impossible(mine) is not None:
            continue
        earlier = next((each for each in islice(candidates(index, mine), most) if covers(each, mine)), None)
        if earlier is not None:
            yield mine.rule, earlier.rule
            continue  # whatever it covers, the earlier one does
        for key in keys(mine):
            index.setdefault(key, []).append(mine)


def keys(mine: Reach) -> list[Key]:
    """Where a rule lies. A later one that it covers has each of its ids, one of its types, and its anchor's value."""
    field, values = anchor(mine)
    types = {"*"} if mine.globs else set[str]()
    types |= mine.types - set(mine.globs)
    if len(mine.integration_ids) * len(types) * len(values) > MOST_KEYS:
        return [WIDE]
    return [(each, kind, field, value) for each in mine.integration_ids for kind in types for value in values]


def anchor(mine: Reach) -> tuple[str, Collection[str]]:
    """A field that must be one of these exact values, if the rule has such a clause."""
    found = ((field, each.texts) for field, each in mine.clauses.items() if is_exact(field, each))
    return next(found, ("", ("",)))


def is_exact(field: str, clause: Clause) -> bool:
    return field not in ("severity", "event_type") and bool(clause.texts) and not clause.others


def candidates(index: dict[Key, list[Reach]], mine: Reach) -> Iterator[Reach]:
    """The earlier rules that could cover this one: the likeliest first."""
    integration_id = mine.rule.integration_ids[0]
    event_type = mine.rule.event_types[0]
    anchors = [(field, min(each.texts)) for field, each in mine.clauses.items() if is_exact(field, each)]
    for kind in dict.fromkeys((event_type, "*")):
        for field, value in (*anchors, ("", "")):
            yield from index.get((integration_id, kind, field, value), ())
    yield from index.get(WIDE, ())
