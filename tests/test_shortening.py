"""A message that is too long for a service is cut where it hurts least."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.channel import Fact, Link
from sidecar.core.fitting import Size, units, utf8
from sidecar.core.shortening import shortened
from tests.wire_parts import a_message

WHY = Link("Why am I told?", "http://qa-lab:7109/events/evt_1")
SIZES = pytest.mark.parametrize("size", [len, utf8, units])


def test_a_message_that_fits_stays_as_it_is() -> None:
    assert shortened(a_message(), len(a_message().text)) == a_message()


def test_the_body_gives_way_first() -> None:
    message = a_message(body="word " * 1000, links=(WHY,))
    told = shortened(message, 500)
    assert told.body.endswith("word…")
    assert (told.facts, told.links) == (message.facts, message.links)
    assert 400 < len(told.text_with_actions) <= 500


def test_the_link_that_leads_to_the_whole_stays() -> None:
    links = (*(Link(f"L{n}", "https://x.example/" + "u" * 500) for n in range(9)), WHY)
    facts = tuple(Fact(f"F{n}", "v" * 400) for n in range(40))
    told = shortened(a_message(body="b" * 9000, facts=facts, links=links, actions=links[:3]), 1000)
    assert told.links == (WHY,)
    assert told.actions == ()
    assert [fact.label for fact in told.facts] == []
    assert len(told.text_with_actions) <= 1000


def test_long_facts_are_cut_before_they_are_left_out() -> None:
    told = shortened(a_message(body="b" * 9000, facts=(Fact("Log", "v " * 900), Fact("Host", "pi-1"))), 4000)
    assert [fact.label for fact in told.facts] == ["Log", "Host"]
    assert told.facts[0].value.endswith("…")


@SIZES
@given(body=st.text(max_size=300), value=st.text(max_size=50), limit=st.integers(0, 200))
def test_a_message_never_exceeds_the_limit(size: Size, body: str, value: str, limit: int) -> None:
    message = a_message(body=body, facts=(Fact("F", value),) * 4, links=(Link("L", value), WHY))
    assert size(shortened(message, limit, size).text_with_actions) <= limit


def test_a_megabyte_is_cut_at_once() -> None:
    assert len(shortened(a_message(body="é" * 1_000_000), 4096, utf8).body) < 4096
