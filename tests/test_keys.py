"""By what rows are found again."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.keys import LIMIT, PART_LIMIT, as_key, shortened

PARTS = st.lists(st.text(alphabet=st.characters(codec="utf-8"), max_size=2_000), max_size=6)


def test_an_ordinary_key_is_the_list_of_its_parts() -> None:
    assert json.loads(as_key(("host", "pi-1"))) == ["host", "pi-1"]


@given(PARTS)
def test_a_key_fits_into_an_index_whatever_its_parts_hold(parts: list[str]) -> None:
    assert len(as_key(tuple(parts)).encode()) <= LIMIT


def test_the_ids_of_rules_and_integrations_stay_in_a_long_one() -> None:
    rule, integration = "r" * PART_LIMIT, "i"
    assert json.loads(as_key(("group", rule, integration, "x" * 10_000)))[:3] == ["group", rule, integration]


def test_long_ones_that_differ_anywhere_differ() -> None:
    assert as_key(("a", "x" * 5_000 + "1")) != as_key(("a", "x" * 5_000 + "2"))
    assert shortened("x" * 5_000) != shortened("x" * 5_001)


def test_what_is_short_stays_as_it_is() -> None:
    assert shortened("x" * LIMIT) == "x" * LIMIT
