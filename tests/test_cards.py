"""Whatever the data says, a reader of an Adaptive Card sees it letter by letter."""

from __future__ import annotations

import re
from typing import Any, Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from sidecar.core.cards import WORD_JOINER, escaped, literal, literal_blocks

MARKDOWN: Final = MarkdownIt("js-default")
"""As the renderer that Microsoft publishes uses it."""
MARKS: Final = st.text(st.sampled_from("*_~`[]()#+-.!<>&;:|{}\\=1 ab/@") | st.characters(codec="utf-8"), max_size=30)
PIECES: Final = st.lists(
    st.sampled_from(["**b**", "_i_", "~~s~~", "[x](https://y)", "![x](y)", "- ", "1. ", "# ", "> ", "---", "&amp;"])
    | st.sampled_from(["<https://x.example>", "<a@b.example>", "<at>Ann</at>", "</at>", "`c`", "a_b_c", "\\", "[x]: y"])
    | MARKS,
    max_size=6,
).map("".join)


def shown(markdown: str) -> str:
    """What a reader sees of one line of Markdown; an assertion, if any of it has become markup."""
    html = MARKDOWN.render(markdown)
    inner = re.sub(r"^<p>|</p>\n$", "", html)
    assert "<" not in inner, html
    for entity, char in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        inner = inner.replace(entity, char)
    return inner.replace(WORD_JOINER, "")


@example("- \x1b\r0")
@example("\x1b # no heading")
@given(PIECES)
def test_any_text_is_shown_letter_by_letter(text: str) -> None:
    line = " ".join(text.replace(WORD_JOINER, "").split())
    assert shown(escaped(line)) == " ".join(literal(line).replace(WORD_JOINER, "").split())


@pytest.mark.parametrize(
    "text",
    [
        "Script zap_channels failed on lab-pi3 / stb-living-room",
        "Step 3/8 'zap to <BBC & Co>' failed: no picture (again!) [stb]",
        "https://files.lab.example/a_b?x=1&y=2#z",
        "C:\\Users\\lab, 3 - 2 = 1, 1.5 + 2",
        "2026-03-14 03:17:09 CET",
    ],
)
def test_what_means_nothing_is_left_alone(text: str) -> None:
    assert escaped(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**bold** _it_ `c`", "\\*\\*bold\\*\\* \\_it\\_ \\`c\\`"),
        ("[click](https://evil.example)", "[click\\](https://evil.example)"),
        ("- one", "\\- one"),
        ("1. one", "1\\. one"),
        ("# one\n> two", "\\# one > two"),
        ("&lt;", "\\&lt;"),
        ("--", "\\--"),
    ],
)
def test_what_means_something_is_escaped(text: str, expected: str) -> None:
    assert escaped(text) == expected


@pytest.mark.parametrize("text", ["<at>Ann</at>", "< AT id=1>Ann< / at >", "<at\n>", "{{DATE(2026-01-01T00:00:00Z)}}"])
def test_data_makes_no_mention_and_no_time(text: str) -> None:
    safe = literal(text)
    assert not re.search(r"<\s*/?\s*at\b|\{\{(DATE|TIME)", safe, re.IGNORECASE)
    assert safe.replace(WORD_JOINER, "") == text


def runs(text: str) -> list[dict[str, Any]]:
    return [run for block in literal_blocks(text) for run in block["inlines"]]


def test_a_body_keeps_its_lines_and_its_marks() -> None:
    assert runs("**one**\n- two\n\n# three") == [
        {"type": "TextRun", "text": "**one**\n- two"},
        {"type": "TextRun", "text": "# three"},
    ]


def test_output_of_a_program_is_monospaced_and_keeps_its_spaces() -> None:
    prose, output = runs("It broke:\n\nTraceback\n  File  x\n\ty = 1")
    assert "fontType" not in prose
    assert output["fontType"] == "Monospace"
    assert output["text"] == "Traceback\n\u00a0\u00a0File \u00a0x\n\u00a0\u00a0\u00a0\u00a0y = 1"


def test_nothing_to_say_makes_no_block() -> None:
    assert runs(" \n\n ") == []
