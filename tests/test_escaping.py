"""A text escaped for a markup is shown letter by letter, and does nothing."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from sidecar.core.blockkit import WORD_JOINER
from sidecar.core.budget import STEPS_LIMIT, Fault
from sidecar.core.escaping import ADF_GROWTH, GROWTH, MARKUPS, document
from sidecar.core.richtext import plain
from sidecar.core.sandbox import program
from tests.test_cards import PIECES

MARKDOWN: Final = (MarkdownIt("commonmark"), MarkdownIt("js-default"))
"""The standard, which takes HTML, and with the tables and struck text that GitHub adds."""
LINES: Final = st.lists(
    PIECES
    | st.sampled_from(["===", "---", "|-|-|", "a|b", "    code", "\tcode", "```", "~~~", "[x]: y", "* * *", "<div>"])
    | st.sampled_from(["1) x", "+ x", ": x", "<!-- x", "<b onclick=x>", "&#60;", "https://x.example/a_b", "", "  "]),
    max_size=6,
).map("\n".join)


def shown(markdown: MarkdownIt, text: str) -> str:
    """What a reader sees of Markdown; an assertion, if anything but paragraphs has come of it."""
    page = markdown.render(text)
    assert set(re.findall(r"<[^>]*>", page)) <= {"<p>", "</p>"}, page
    return " ".join(html.unescape(re.sub(r"</?p>", " ", page)).split())


@given(LINES)
def test_markdown_is_shown_letter_by_letter(text: str) -> None:
    for markdown in MARKDOWN:
        assert shown(markdown, MARKUPS["markdown"](text)) == " ".join(plain(text).split())


@pytest.mark.parametrize(
    "text", ["goto_live on lab-pi3", "https://x.example/a_b?x=1&y=2", "3 - 2 = 1, 1.5 + 2", "(again!)"]
)
def test_what_means_nothing_in_markdown_is_left_alone(text: str) -> None:
    assert MARKUPS["markdown"](text) == text


@given(LINES)
def test_html_is_the_text_and_nothing_else(text: str) -> None:
    written = MARKUPS["html"](text)
    assert html.unescape(written) == text
    assert not set(written) & set("<>\"'")


@given(LINES)
def test_slack_reads_no_links_and_no_mentions(text: str) -> None:
    written = MARKUPS["slack"](text)
    assert not re.search(r"[<>]|&(?!(amp|lt|gt);)|@(channel|here|everyone)\b", written)
    assert html.unescape(written).replace(WORD_JOINER, "") == text.replace(WORD_JOINER, "")


@given(LINES)
def test_a_document_has_the_very_text(text: str) -> None:
    made = document(text)
    assert (made["type"], made["version"]) == ("doc", 1)
    assert " ".join(" ".join(texts(made)).split()) == " ".join(plain(text).split())


def texts(node: Any) -> Iterator[str]:
    if node["type"] == "text":
        yield node["text"]
    for each in node.get("content", ()):
        yield from texts(each)


@pytest.mark.parametrize("markup", MARKUPS)
@given(text=LINES | st.text("{<&*@_\n:", max_size=40))
def test_what_escaping_makes_of_a_text_is_bounded(markup: str, text: str) -> None:
    assert len(MARKUPS[markup](text)) <= GROWTH * len(text)


@given(LINES | st.text('a\n\t"', max_size=40))
def test_what_a_document_makes_of_a_text_is_bounded(text: str) -> None:
    assert len(json.dumps(document(text), ensure_ascii=False, separators=(",", ":"))) <= ADF_GROWTH * len(text) + 100


@pytest.mark.parametrize("source", ["{{ text|e }}", "{{ text|adf }}"])
def test_a_text_that_grows_too_much_is_stopped(source: str) -> None:
    found = program(source).render({"text": "<" * 700_000})
    assert isinstance(found, Fault)
    assert f"takes more than {STEPS_LIMIT:,} steps" in found.message
