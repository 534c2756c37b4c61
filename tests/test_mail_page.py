"""The HTML of a mail: readable in light and dark, within what mail programs show, and only what we meant."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape, unescape
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.channel import Fact, Link
from sidecar.core.mailpage import BARS, DARK, LIGHT, PAGE_LIMIT, PREHEADER_LIMIT, Look, html
from sidecar.core.model import Severity
from sidecar.core.richtext import SHORTENED
from tests.wire_parts import HOSTILE, a_message

TRACE = (
    'Step 3 failed.\n\nTraceback (most recent call last):\n  File "zap.py", line 2\n    x  =  1\nZapError: no picture'
)
WHY = Link("Why am I told?", "http://qa-lab:7109/events/evt_1")
TAGS = {"html", "head", "meta", "title", "style", "body", "div", "table", "tr", "td", "th", "h1", "p", "br", "a", "img"}


class Page(HTMLParser):
    """The tags of a page, where its links lead, and what it says."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.said = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.said += data


# ---------------------------------------------------------------------- colours


def luminance(colour: str) -> float:
    """Of "#rrggbb": https://www.w3.org/TR/WCAG21/#dfn-relative-luminance"""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("looks", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", LIGHT)
def test_every_text_has_the_contrast_that_wcag_asks_for(looks: Mapping[str, Look], name: str) -> None:
    assert contrast(looks[name].colour, looks[name].background) >= 4.5


@pytest.mark.parametrize("bar", BARS.values())
def test_a_bar_is_seen_in_light_and_dark(bar: str) -> None:
    assert contrast(bar, LIGHT["card"].background) >= 2.5
    assert contrast(bar, DARK["card"].background) >= 1.8


def test_every_text_stands_on_a_background_that_is_given_with_it() -> None:
    """A program that keeps one and not the other must not be given only one."""
    page = html(a_message(body=TRACE, actions=(Link("Acknowledge", "http://qa-lab/a/1"),)), notes=("Not attached: x",))
    for style in re.findall(r' style="([^"]*)"', page):
        if re.search(r"(?<!-)\bcolor:", style) and "display:inline-block" not in style:  # a link's is that of its cell
            assert "background-color:" in style


def test_the_page_says_that_it_can_be_dark() -> None:
    page = html(a_message())
    assert '<meta name="color-scheme" content="light dark">' in page
    assert "@media (prefers-color-scheme:dark){" in page
    used = set(re.findall(r'class="([a-z ]+)"', page))
    assert {name for each in used for name in each.split()} <= {*DARK, "pad"}


# ---------------------------------------------------------------------- what it says


def test_a_page_says_what_failed_where_why_and_where_to_look() -> None:
    page = Page(html(a_message(links=(*a_message().links, WHY), actions=(Link("Acknowledge", "http://qa-lab/a/1"),))))
    for words in ("❌ login_test failed on pi-1", "Expected the home screen", "Host", "pi-1", "Report", "Acknowledge"):
        assert words in page.said
    assert page.links == ["https://reports.example/r/1?sig=a%2Fb&x=1", WHY.url, "http://qa-lab/a/1"]


def test_output_of_a_program_is_shown_as_such() -> None:
    page = html(a_message(body=TRACE))
    said, code = page.split('<td class="code"')
    assert "Step 3 failed." in said
    assert "monospace" in code.partition(">")[0]
    assert "&nbsp; File &quot;zap.py&quot;, line 2<br>\n&nbsp; &nbsp; x&nbsp; =&nbsp; 1<br>\n" in code


def test_a_list_of_many_events_is_not_taken_for_output() -> None:
    listed = "\n".join(f"❌ 03:{place} zap on pi-{place}" for place in range(10, 40))
    assert '<td class="code"' in html(a_message(body=listed))
    assert '<td class="code"' not in html(a_message(body=listed, events=30))


def test_a_picture_and_notes_follow_what_can_be_done() -> None:
    page = html(a_message(), picture="picture.1@lab", notes=("Not attached: a<b (gone)",))
    assert page.index("Report</a>") < page.index('src="cid:picture.1@lab"') < page.index("Not attached: a&lt;b (gone)")
    assert "<img" not in html(a_message())


def test_the_preview_line_is_hidden_and_ends_before_the_heading() -> None:
    page = html(a_message(), preheader="no\npicture " * 50)
    hidden, shown = page.split("</div>", 1)
    hidden = hidden[hidden.index("<div") :]
    assert "display:none" in hidden
    text = unescape(hidden.partition(">")[2])
    assert text.startswith("no picture no picture")
    assert len(text.split("…")[0]) < PREHEADER_LIMIT
    assert text.count("\u200c") > 50
    assert "<h1" in shown
    assert "<div" not in html(a_message())


def test_the_first_of_several_links_stands_out() -> None:
    assert html(a_message()).count('class="main"') == 0
    assert html(a_message(links=(*a_message().links, WHY))).count('class="main"') == 1


@pytest.mark.parametrize("severity", Severity)
def test_the_bar_has_the_colour_of_the_severity(severity: Severity) -> None:
    assert f'bgcolor="{BARS[severity]}"' in html(a_message(severity=severity))


# ---------------------------------------------------------------------- limits, and those who mean us harm


def test_hostile_text_is_shown_and_not_run() -> None:
    page = html(HOSTILE)
    assert "<script" not in page
    assert "<img" not in page
    assert "javascript:" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


TEXT = st.text(max_size=200) | st.sampled_from(["<script>", "</style><img src=x>", "--><b>", '" onload="x', "&lt;"])
URL = st.one_of(TEXT, TEXT.map("https://x/{}".format))


@given(title=TEXT, body=TEXT, label=TEXT, value=TEXT, url=URL)
def test_no_text_becomes_a_tag_an_attribute_or_a_link_elsewhere(**texts: Any) -> None:
    fact, link = Fact(texts["label"], texts["value"]), Link(texts["label"], texts["url"])
    said = a_message(title=texts["title"], body=texts["body"], facts=(fact,), links=(link,), actions=(link,))
    page = Page(html(said, preheader=texts["body"], notes=(texts["value"],)))
    assert set(page.tags) <= TAGS
    assert page.attributes <= {
        *("lang", "charset", "name", "content", "class", "style", "role", "width", "height", "align"),
        *("cellspacing", "cellpadding", "bgcolor", "dir", "scope", "href"),
    }
    assert all(each.startswith(("https://", "http://")) for each in page.links)


@pytest.mark.parametrize(
    "text", ["word " * 200_000, "x" * 1_000_000, '"' * 1_000_000, "  y\n" * 250_000, "🚀" * 250_000]
)
def test_a_page_is_never_longer_than_what_gmail_shows(text: str) -> None:
    facts = tuple(Fact("<&>" * 20, text[:300]) for _ in range(20))
    links = (*a_message().links, Link("Logs", "https://files.lab/" + "&" * 4_000), WHY)
    said = a_message(title=text[:200], body=text, facts=facts, links=links, actions=(WHY, WHY))
    page = html(said, preheader=text, picture="p@lab", notes=(text[:300],) * 10)
    assert len(page.encode()) < PAGE_LIMIT
    assert WHY.url in page.partition(escape(SHORTENED))[2]


def test_a_body_that_fits_is_whole() -> None:
    assert escape(SHORTENED) not in html(a_message(body="x" * 65_000))
    assert escape(SHORTENED) in html(a_message(body="x" * 70_000))
