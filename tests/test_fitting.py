from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.discord_markdown import escaped
from sidecar.core.fitting import ELLIPSIS, Size, fitted, units, utf8


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("abc", 3, "abc"),
        ("abcd", 3, "ab…"),
        ("one two three four five", 22, "one two three four…"),
        ("a long first line\nb cd", 20, "a long first line…"),
        ("far away\n" + "x" * 40, 30, "far away\n" + "x" * 20 + "…"),
        ("😀😀😀", 5, "😀😀…"),
        ("", 3, ""),
        ("abc", 1, "…"),
        ("abc", 0, ""),
        ("abc", -5, ""),
    ],
)
def test_a_text_ends_with_a_whole_line_or_word_where_that_costs_little(text: str, limit: int, shown: str) -> None:
    assert fitted(text, limit) == shown


@given(st.text(alphabet="ab *_\\<:1.#-\n@é😀", max_size=60), st.integers(1, 60))
def test_what_was_escaped_fits_and_is_not_cut_in_an_escape(text: str, limit: int) -> None:
    shown = fitted(text, limit, escaped)
    assert units(shown) <= limit
    if units(escaped(text)) > limit:
        assert shown.endswith(ELLIPSIS)
        assert text.startswith(unescaped(shown.removesuffix(ELLIPSIS)))


@pytest.mark.parametrize("size", [len, utf8, units])
@given(text=st.text(max_size=200), limit=st.integers(-1, 120))
def test_a_text_never_exceeds_the_limit(size: Size, text: str, limit: int) -> None:
    kept = fitted(text, limit, size=size)
    assert size(kept) <= max(limit, 0)
    assert kept in (text, "") or text.startswith(kept.removesuffix(ELLIPSIS))


def test_sizes_count_what_services_count() -> None:
    assert (units("aé🚀"), utf8("aé🚀")) == (4, 7)


def unescaped(text: str) -> str:
    """As Discord shows it."""
    found, rest = "", text.replace("\u2060", "")
    while rest:
        if rest[0] == "\\":
            rest = rest[1:]
        found, rest = found + rest[0], rest[1:]
    return found
