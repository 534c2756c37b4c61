"""A message that is too long for a service is cut where it hurts least."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.channel import Fact, Link
from sidecar.core.shortening import ELLIPSIS, Size, fitted, shortened, utf8, utf16
from tests.wire_parts import a_message

WHY = Link("Why am I told?", "http://qa-lab:7109/events/evt_1")
SIZES = pytest.mark.parametrize("size", [len, utf8, utf16])


@pytest.mark.parametrize(
    ("text", "limit", "kept"),
    [
        ("no picture", 10, "no picture"),
        ("no picture", 9, "no pictu…"),
        ("one two three", 11, "one two…"),
        ("first line\nsecond line", 16, "first line…"),
        ("a bbbbbbbbbbbbbbbb", 10, "a bbbbbbb…"),
        ("anything", 1, "…"),
        ("anything", 0, ""),
        ("anything", -5, ""),
    ],
)
def test_a_text_ends_at_a_line_or_a_word_if_one_ends_near(text: str, limit: int, kept: str) -> None:
    assert shortened(text, limit) == kept


@SIZES
@given(text=st.text(max_size=200), limit=st.integers(-1, 120))
def test_a_text_never_exceeds_the_limit(size: Size, text: str, limit: int) -> None:
    kept = shortened(text, limit, size)
    assert size(kept) <= max(limit, 0)
    assert kept in (text, "") or text.startswith(kept.removesuffix(ELLIPSIS))


def test_sizes_count_what_services_count() -> None:
    assert (utf16("aé🚀"), utf8("aé🚀")) == (4, 7)


def test_a_message_that_fits_stays_as_it_is() -> None:
    assert fitted(a_message(), len(a_message().text)) == a_message()


def test_the_body_gives_way_first() -> None:
    message = a_message(body="word " * 1000, links=(WHY,))
    told = fitted(message, 500)
    assert told.body.endswith("word…")
    assert (told.facts, told.links) == (message.facts, message.links)
    assert 400 < len(told.text_with_actions) <= 500


def test_the_link_that_leads_to_the_whole_stays() -> None:
    links = (*(Link(f"L{n}", "https://x.example/" + "u" * 500) for n in range(9)), WHY)
    facts = tuple(Fact(f"F{n}", "v" * 400) for n in range(40))
    told = fitted(a_message(body="b" * 9000, facts=facts, links=links, actions=links[:3]), 1000)
    assert told.links == (WHY,)
    assert told.actions == ()
    assert [fact.label for fact in told.facts] == []
    assert len(told.text_with_actions) <= 1000


def test_long_facts_are_cut_before_they_are_left_out() -> None:
    told = fitted(a_message(body="b" * 9000, facts=(Fact("Log", "v " * 900), Fact("Host", "pi-1"))), 4000)
    assert [fact.label for fact in told.facts] == ["Log", "Host"]
    assert told.facts[0].value.endswith("…")


@SIZES
@given(body=st.text(max_size=300), value=st.text(max_size=50), limit=st.integers(0, 200))
def test_a_message_never_exceeds_the_limit(size: Size, body: str, value: str, limit: int) -> None:
    message = a_message(body=body, facts=(Fact("F", value),) * 4, links=(Link("L", value), WHY))
    assert size(fitted(message, limit, size).text_with_actions) <= limit


def test_a_megabyte_is_cut_at_once() -> None:
    assert len(fitted(a_message(body="é" * 1_000_000), 4096, utf8).body) < 4096
