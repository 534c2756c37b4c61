"""Edits that somebody else's write undid are found, entry by entry."""

from __future__ import annotations

from typing import Any

import pytest

from sidecar.merge import MISSING, WINDOW_S, RecentSaves, changed, made_again
from sidecar.splice import Path

A: dict[str, Any] = {"rules": {"x": {"enabled": True}, "y": {"enabled": True}}}
B: dict[str, Any] = {"rules": {"x": {"enabled": False}, "y": {"enabled": True}}}


def test_what_differs_is_told_by_entry() -> None:
    after = {"rules": {"x": {"enabled": True}, "z": {}}, "settings": {"timezone": "UTC"}, "tests": [1]}
    assert dict(changed(A, after)) == {
        ("rules", "y"): ({"enabled": True}, MISSING),
        ("rules", "z"): (MISSING, {}),
        ("settings", "timezone"): (MISSING, "UTC"),
        ("tests",): (MISSING, [1]),
    }


def test_one_is_not_true() -> None:
    assert dict(changed({"s": {"a": 1}}, {"s": {"a": True}})) == {("s", "a"): (1, True)}


@pytest.mark.parametrize(
    ("theirs", "undone"),
    [
        (A, {("rules", "x"): {"enabled": False}}),
        (B, {}),
        ({"rules": {"x": {"enabled": True, "name": "theirs"}, "y": {}}}, {}),
        ({"rules": {}}, {}),
    ],
    ids=["back to before", "as saved", "changed by them", "deleted by them"],
)
def test_a_place_is_undone_if_it_has_a_value_from_before(theirs: Any, undone: Any) -> None:
    recent = RecentSaves()
    recent.add(1.0, A, B)
    assert recent.undone(2.0, theirs) == undone


def test_of_several_saves_of_one_place_the_last_counts() -> None:
    third = {"rules": {"x": {"enabled": False, "name": "third"}, "y": {"enabled": True}}}
    recent = RecentSaves()
    recent.add(1.0, A, B)
    recent.add(2.0, B, third)
    assert recent.undone(3.0, A) == recent.undone(3.0, B) == {("rules", "x"): third["rules"]["x"]}


def test_a_save_of_long_ago_may_be_undone() -> None:
    recent = RecentSaves()
    recent.add(1.0, A, B)
    assert recent.undone(1.0 + WINDOW_S, A)
    assert recent.undone(1.1 + WINDOW_S, A) == {}


def test_what_is_made_again_leaves_the_rest_of_their_text() -> None:
    text = "rules:  # theirs\n  x: {enabled: true}\n  gone: {}\n"
    lost: dict[Path, Any] = {
        ("rules", "x"): {"enabled": False},
        ("rules", "gone"): MISSING,
        ("rules", "new"): {"enabled": True},
    }
    assert made_again(text, lost) == "rules:  # theirs\n  x: {enabled: false}\n  new:\n    enabled: true\n"
