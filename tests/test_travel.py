"""Which edit belongs in a file, and which does not fit."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.travel import Course, Edit, course


def edits(*steps: str) -> list[Edit]:
    """`"a b"`: from the text a to the text b. They are the revisions 1, 2, 3, …"""
    pairs = [step.split() for step in steps]
    return [
        Edit(revision=number, base=base, version=version, replica="other")
        for number, (base, version) in enumerate(pairs, start=1)
    ]


@pytest.mark.parametrize(
    ("here", "steps", "elsewhere", "takes", "conflicts", "seen"),
    [
        ("a", [], {"a"}, None, None, 0),
        ("a", ["a b"], {"b"}, 1, None, 0),
        ("a", ["a b", "b c"], {"c"}, 2, None, 0),
        ("a", ["a b", "b c"], {"b"}, 1, None, 0),
        ("b", ["a b"], {"b"}, None, None, 1),
        ("a", ["a b"], {"a"}, None, None, 1),
        ("a", ["a b", "b a"], {"a", "b"}, None, None, 2),
        ("x", ["a b"], {"b"}, None, 1, 0),
        ("x", ["a b"], {"c"}, None, None, 1),
        ("x", ["a b", "a c"], {"b", "c"}, None, 2, 0),
        ("x", ["a b", "b x"], {"b"}, None, None, 2),
        ("a", ["a b", "x c"], {"b", "c"}, 1, 2, 0),
        ("a", ["a b", "x a"], {"a"}, None, None, 2),
        ("a", ["a b", "x a"], {"a", "b"}, None, None, 2),
    ],
)
def test_an_edit_is_taken_where_its_base_stands(
    here: str, steps: list[str], elsewhere: set[str], takes: int | None, conflicts: int | None, seen: int
) -> None:
    made = edits(*steps)
    expected = Course(
        take=made[takes - 1] if takes else None, conflict=made[conflicts - 1] if conflicts else None, seen=seen
    )
    assert course(here, 0, made, elsewhere) == expected


TEXTS = st.sampled_from("abcd")
STEPS = st.lists(st.tuples(TEXTS, TEXTS), max_size=6).map(lambda steps: edits(*(f"{a} {b}" for a, b in steps)))


def followed(here: str, made: list[Edit], elsewhere: Collection[str]) -> tuple[str, Course]:
    """What stands in a file that takes whatever fits, and looks again, until nothing does."""
    for _ in range(10):
        found = course(here, 0, made, elsewhere)
        if found.take is None:
            return here, found
        here = found.take.version
    raise AssertionError("it never comes to rest")


@given(TEXTS, STEPS, st.sets(TEXTS))
def test_whoever_follows_comes_to_rest_at_a_text_that_somebody_runs(
    here: str, made: list[Edit], elsewhere: set[str]
) -> None:
    end, found = followed(here, made, elsewhere)
    assert end == here or end in elsewhere
    assert found.conflict is None or found.conflict.version != end


@given(TEXTS, STEPS)
def test_a_text_that_nobody_else_has_another_one_of_is_left_alone(here: str, made: list[Edit]) -> None:
    assert course(here, 0, made, {here}).take is None
