"""Which events a rule wants, and how it says no."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.conditions import magnitude
from sidecar.core.match import Rulebook, mismatch
from sidecar.core.model import Severity
from tests.builders import Pager, a_config, a_rule, an_event, an_integration

DATA = {
    "host_name": "pi-7",
    "device_name": "stb-1",
    "duration": 61_000,
    "attempt": "3",
    "success": False,
    "nothing": None,
    "tags": ["nightly", "uhd"],
    "metadata": {"device_model": "apple_tv", "runs": [{"name": "first"}]},
    "dotted.key": "itself",
    "written": "null",
    "error_msg": "Path not found from 'home'",
}


@pytest.mark.parametrize(
    ("when", "refusal"),
    [
        ({"host_name": "pi-7"}, None),
        ({"host_name": "pi-8"}, "host_name: wanted pi-8, found pi-7"),
        ({"host_name": "PI-7"}, "host_name: wanted PI-7, found pi-7"),
        ({"host_name": "pi-*"}, None),
        ({"host_name": "rack*"}, "host_name: wanted rack*, found pi-7"),
        ({"device_name": ("stb-1", "stb-2")}, None),
        ({"device_name": ("stb-3", "stb-2")}, "device_name: wanted stb-3 or stb-2, found stb-1"),
        ({"device_name": "!stb-2"}, None),
        ({"device_name": "!stb-1"}, "device_name: wanted !stb-1, found stb-1"),
        ({"device_name": ("!stb-1", "!stb-2")}, "device_name: wanted !stb-1 and !stb-2, found stb-1"),
        ({"device_name": ("!stb-1", "stb-*", "tv")}, "device_name: wanted stb-* or tv and !stb-1, found stb-1"),
        ({"device_name": ("!stb-2", "stb-*")}, None),
        ({"device_name": "!stb-*"}, "device_name: wanted !stb-*, found stb-1"),
        ({"error_msg": "/Path not .*home/"}, None),
        ({"error_msg": "/^home/"}, "error_msg: wanted /^home/, found Path not found from 'home'"),
        ({"duration": ">60000"}, None),
        ({"duration": ">1m"}, None),
        ({"duration": ">= 61s"}, None),
        ({"duration": "<61000"}, "duration: wanted <61000, found 61000"),
        ({"duration": 61_000}, None),
        ({"duration": "61000"}, None),
        ({"attempt": ">2"}, None),
        ({"attempt": 3}, None),
        ({"tags.0": ">=error"}, "tags.0: wanted >=error, found nightly"),
        ({"metadata": ">5"}, 'metadata: wanted >5, found {"device_model": "apple_tv", "runs": [{"name": "first"}]}'),
        ({"host_name": ">5"}, "host_name: wanted >5, found pi-7"),
        ({"success": False}, None),
        ({"success": True}, "success: wanted true, found false"),
        ({"success": "false"}, None),
        ({"missing": "x"}, "missing: wanted x, found nothing"),
        ({"missing": "!x"}, "missing: wanted !x, found nothing"),
        ({"missing": "*"}, "missing: wanted *, found nothing"),
        ({"missing": None}, None),
        ({"nothing": None}, None),
        ({"written": None}, "written: wanted null, found null"),
        ({"written": "null"}, None),
        ({"host_name": "!null"}, None),
        ({"missing": "!null"}, "missing: wanted !null, found nothing"),
        ({"host_name": None}, "host_name: wanted null, found pi-7"),
        ({"tags": "uhd"}, None),
        ({"tags": "!uhd"}, 'tags: wanted !uhd, found ["nightly", "uhd"]'),
        ({"metadata.device_model": "apple*"}, None),
        ({"metadata.runs.0.name": "first"}, None),
        ({"metadata.runs.1.name": "first"}, "metadata.runs.1.name: wanted first, found nothing"),
        ({"dotted.key": "itself"}, None),
        ({"severity": ">=error"}, None),
        ({"severity": "error"}, None),
        ({"severity": ">error"}, "severity: wanted >error, found error"),
        ({"source": "http"}, None),
        ({"team_id": "7fd"}, None),
        ({"event_type": "script_*"}, None),
        ({"host_name": "pi-7", "device_name": "x", "duration": "<1"}, "device_name: wanted x, found stb-1"),
    ],
)
def test_a_clause_holds_or_says_what_it_wanted_and_what_it_found(when: dict[str, Any], refusal: str | None) -> None:
    event = an_event(event_data=DATA, team_id="7fd", severity=Severity.error)
    assert mismatch(a_rule(when=when), event) == refusal


def test_a_long_value_is_shortened_in_the_reason() -> None:
    event = an_event(event_data={"error_msg": "x" * 5_000})
    reason = mismatch(a_rule(when={"error_msg": "y"}), event)
    assert reason == f"error_msg: wanted y, found {'x' * 100}…"


def test_a_regex_that_would_backtrack_for_ever_answers_at_once() -> None:
    event = an_event(event_data={"error_msg": "a" * 10_000 + "!"})
    assert mismatch(a_rule(when={"error_msg": "/^(a+)+$/"}), event) is not None


def test_rules_are_found_by_name_and_by_glob_in_the_order_of_the_file() -> None:
    rules = [
        a_rule("globs", event_types=("script_*",)),
        a_rule("other", event_types=("system_alert",)),
        a_rule("both", event_types=("script_execution_failed", "*_failed")),
        a_rule("named"),
    ]
    book = Rulebook(a_config([an_integration(Pager())], rules))
    assert [rule.id for rule in book.about("script_execution_failed").rules] == ["globs", "both", "named"]
    assert [rule.id for rule in book.about("system_alert").rules] == ["other"]
    assert book.about("nobody.wants.this").rules == []


def test_more_event_types_than_are_kept_find_their_rules_all_the_same() -> None:
    book = Rulebook(a_config([], [a_rule("all", event_types=("*",))]))
    assert all(len(book.about(f"type.{n}").rules) == 1 for n in range(1_100))


VALUES = st.sampled_from(
    ["pi-1", "pi-2", "true", "3", "pi-*", "p?-1", "*1", "[p]i-1", "!pi-1", "/pi/", ">2", None, True, 3, 3.0, ""]
)
FOUND = st.sampled_from(["pi-1", "pi-2", "true", "3", True, 3, 3.0, None, "", ["pi-1", 3], [], {"a": 1}])


@given(
    wanted=st.lists(
        st.dictionaries(st.sampled_from(["a", "b.c", "severity"]), st.lists(VALUES, min_size=1, max_size=3))
    ),
    data=st.dictionaries(st.sampled_from(["a", "b"]), FOUND | st.fixed_dictionaries({"c": FOUND})),
)
def test_no_rule_that_wants_an_event_is_missed_by_the_index(wanted: list[Any], data: dict[str, Any]) -> None:
    whens = [{field: tuple(values) for field, values in when.items()} for when in wanted]
    rules = [a_rule(f"r{n}", when=when) for n, when in enumerate(whens)]
    event = an_event(event_data=data)
    asked = Rulebook(a_config([], rules)).about(event.event_type).asked(event, 0)
    assert [rule.id for rule in asked if mismatch(rule, event) is None] == [
        rule.id for rule in rules if mismatch(rule, event) is None
    ]


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
conditions = st.text(max_size=12).filter(lambda text: not text.startswith(("/", "!/"))) | st.integers() | st.none()


@given(found=values, wanted=conditions)
def test_any_condition_can_be_asked_of_any_value(found: Any, wanted: Any) -> None:
    event = an_event(event_data={"field": found})
    reason = mismatch(a_rule(when={"field": wanted}), event)
    assert reason is None or reason.startswith("field: wanted ")


@given(found=values.filter(lambda value: value is not None), wanted=st.text(min_size=1, max_size=8, alphabet="ab1*?"))
def test_a_value_that_is_there_satisfies_a_wish_or_its_negation_but_not_both(found: Any, wanted: str) -> None:
    event = an_event(event_data={"field": found})
    wish, negation = (mismatch(a_rule(when={"field": each}), event) is None for each in (wanted, f"!{wanted}"))
    assert wish != negation


def test_a_number_beyond_all_bounds_is_compared_all_the_same() -> None:
    assert magnitude(10**400) == math.inf
    assert magnitude(-(10**400)) == -math.inf
