"""What an issue and its comments say, in both markups: nothing in it is ever more than text, or too long."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sidecar.core import richtext
from sidecar.core.channel import Fact, Link
from sidecar.core.fitting import units
from sidecar.core.jira.words import TEXT_LIMIT, adf_size, comment, label_of, wiki_size
from tests.jira_parts import HOSTILE, Problem, a_message, deliver, texts
from tests.jira_specs import MISSING, SPECS, adf_complaints
from tests.jira_stand_in import JiraStandIn

needs_specs = pytest.mark.skipif(not SPECS.is_dir(), reason=MISSING)


def described(jira: JiraStandIn) -> Any:
    return jira.issues[-1]["fields"]["description"]


def test_cloud_gets_paragraphs_a_code_block_a_table_and_links(cloud: JiraStandIn) -> None:
    deliver(cloud, a_message(body="It broke.\nTwice.\n\nTraceback:\n  File x\n\n  File y\n\nSorry."))
    paragraph, code, sorry, table, links = described(cloud)["content"]
    assert texts(paragraph) == "It broke.\nTwice.\n\n"
    assert (code["type"], texts(code)) == ("codeBlock", "Traceback:\n  File x\n\n  File y")
    assert texts(sorry) == "Sorry.\n\n"
    assert [[texts(cell).strip() for cell in row["content"]] for row in table["content"]] == [
        ["Host", "sunri-pi2"],
        ["Duration", "3 min 4 s"],
    ]
    (mark,) = links["content"][0]["content"][0]["content"][0]["marks"]
    assert mark == {"type": "link", "attrs": {"href": a_message().links[0].url}}


def test_data_center_gets_the_same_in_wiki_markup(datacenter: JiraStandIn) -> None:
    deliver(datacenter, a_message(body="It broke: script_name, pi-2.\n\nTraceback:\n  File x"))
    assert described(datacenter) == (
        "It broke: script_name, pi-2.\n\n{noformat}\nTraceback:\n  File x\n{noformat}\n\n"
        "||Host|sunri-pi2|\n||Duration|3 min 4 s|\n\n"
        "* [Report|https://r2.example/report.html?X-Amz-Credential=abc%2F2025&X-Amz-Expires=604799]"
    )


def test_many_lines_are_output(cloud: JiraStandIn) -> None:
    deliver(cloud, a_message(body="\n".join(f"line {n}" for n in range(16))))
    assert described(cloud)["content"][0]["type"] == "codeBlock"


def test_hostile_text_is_only_text_in_cloud(cloud: JiraStandIn) -> None:
    hostile = a_message(
        title=HOSTILE,
        body=HOSTILE,
        facts=(Fact(HOSTILE, HOSTILE), Fact("", "")),
        links=(Link(HOSTILE, "javascript:x"),),
    )
    deliver(cloud, hostile)
    shown = json.dumps(described(cloud))
    assert set(re.findall(r'"type": "(\w+)"', shown)) == {
        *("doc", "paragraph", "text", "hardBreak", "table", "tableRow", "tableHeader", "tableCell"),
        *("bulletList", "listItem"),
    }
    assert "\\u0000" not in shown
    assert "marks" not in shown
    assert '"text": ""' not in shown, "Jira refuses a document with an empty text"


def test_hostile_text_is_only_text_in_data_center(datacenter: JiraStandIn) -> None:
    row = Fact(HOSTILE, HOSTILE)
    deliver(datacenter, a_message(body=HOSTILE, facts=(row, Fact("", "")), links=(Link(HOSTILE, "javascript:x"),)))
    lines = described(datacenter).split("\n")
    assert not re.search(r"[{}\[\]!*^~\\]|\|", "\n".join(lines[:8])), "the body holds no markup character"
    assert not any(re.match(r"\s*(h[1-6]\.|bq\.|#|-|\|)", line) for line in lines[:8])
    assert [re.sub(r"[^|]", "", line) for line in lines if line.startswith("||")] == ["||||", "||||"]
    assert not re.search(r"[{}\[\]]", described(datacenter))


def test_a_code_block_cannot_be_left(datacenter: JiraStandIn) -> None:
    deliver(datacenter, a_message(body="a\n  b\n  {noformat}[~admin]{NoFormat:x}{html}\\", facts=(), links=()))
    inside = described(datacenter).removeprefix("{noformat}\n").removesuffix("\n{noformat}")
    assert "noformat}" in inside
    assert not re.search(r"\{noformat", inside, re.IGNORECASE)


def test_a_link_cannot_be_left(datacenter: JiraStandIn) -> None:
    deliver(datacenter, a_message(body="", facts=(), links=(Link("a]|b", "https://x.example/]!{html}|^a\\ b"),)))
    assert described(datacenter) == "* [a&#93;&#124;b|https://x.example/%5D%21%7Bhtml%7D%7C%5Ea%5C%20b]"


@example("?[?")
@example("{# and h1[.")
@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff") | st.just("\n")))
def test_escaped_text_reads_as_it_was_and_holds_no_markup(text: str) -> None:
    written = richtext.escaped(text)
    expected = "\n".join(line.lstrip(" \t") for line in text.split("\n"))
    assert re.sub(r"&#(\d+);", lambda found: chr(int(found[1])), written) == expected
    assert not re.search(r"[{}\[\]|!*^~\\()]|^#|^h[1-6]\.|^bq\.|\?\?|--", re.sub(r"&#\d+;", "&", written), re.MULTILINE)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("script_name on sunri-pi2", "script_name on sunri-pi2"),
        ("see https://x.example/a_b?c=1&d=2", "see https://x.example/a_b?c=1&d=2"),
        ("at 10:35; done", "at 10:35; done"),
        ("AT&T &lt; &#60;", "AT&T &#38;lt; &#38;#60;"),
        ("C:\\temp", "C:&#92;temp"),
        ("x :D", "x &#58;D"),
        ("a -- b", "a &#45;&#45; b"),
        ("_it_ and -no-", "&#95;it&#95; and &#45;no&#45;"),
    ],
)
def test_wiki_text_stays_readable_where_nothing_is_meant(text: str, written: str) -> None:
    assert richtext.escaped(text) == written
    assert html.unescape(written) == html.unescape(text) or "&" in text


@pytest.mark.parametrize("size", [adf_size, wiki_size])
@pytest.mark.parametrize("body", ["word " * 20_000, "x" * 100_000, "{" * 50_000, "😀\n" * 40_000, "  at f\n" * 20_000])
def test_a_description_keeps_to_the_limit_and_says_so(size: Any, body: str) -> None:
    facts = tuple(Fact(f"Fact {n}", "|" * 300) for n in range(200))
    links = tuple(Link(f"Link {n}", f"https://x.example/{'a' * 2000}") for n in range(20))
    blocks = richtext.document(a_message(body=body, facts=facts, links=links), size, TEXT_LIMIT)
    assert TEXT_LIMIT * 0.9 < size(blocks) <= TEXT_LIMIT
    assert richtext.Paragraph(richtext.SHORTENED) in blocks
    assert isinstance(blocks[-1], richtext.Links)
    assert isinstance(blocks[-2], richtext.Table)


def test_a_description_is_cut_between_words_and_lines() -> None:
    words = richtext.document(a_message(body="word " * 200), wiki_size, 600)
    assert str(words[0]).endswith("word')")
    lines = richtext.document(a_message(body="a whole line\n" * 100, facts=()), wiki_size, 600)
    assert str(lines[0]).endswith("a whole line')")


def test_a_short_body_stays_whole_when_the_facts_are_too_many() -> None:
    facts = tuple(Fact(f"Fact {n}", "x" * 100) for n in range(50))
    short, note, table, _ = richtext.document(a_message(body="short", facts=facts), wiki_size, 2000)
    assert short == richtext.Paragraph("short")
    assert note == richtext.Paragraph(richtext.SHORTENED)
    assert isinstance(table, richtext.Table)
    assert table.rows[0] == ("Fact 0", "x" * 100)


def test_a_description_at_the_limit_is_whole() -> None:
    body = "x" * TEXT_LIMIT
    whole = richtext.document(a_message(body=body, facts=(), links=()), wiki_size, TEXT_LIMIT)
    assert whole == (richtext.Paragraph(body),)
    over = richtext.document(a_message(body=body + "x", facts=(), links=()), wiki_size, TEXT_LIMIT)
    assert over[-1] == richtext.Paragraph(richtext.SHORTENED)


@needs_specs
@settings(max_examples=settings().max_examples // 10)  # the schema of ADF takes its time
@given(body=st.text(), label=st.text(), url=st.text() | st.just("https://x.example/"))
def test_every_description_is_a_valid_atlassian_document(body: str, label: str, url: str) -> None:
    message = a_message(body=body, facts=(Fact(label, body),), links=(Link(label, url),))
    document = richtext.adf(richtext.document(message, adf_size, TEXT_LIMIT))
    assert adf_complaints(document) == []


# Comments


@pytest.fixture
def said(jira: JiraStandIn) -> str:
    """A comment with hostile words everywhere."""
    problem = Problem(jira)
    problem.tell("first_failure")
    row, link = Fact(HOSTILE, HOSTILE), Link(HOSTILE, "javascript:x")
    problem.tell("still_failing", title=HOSTILE, body=HOSTILE, facts=(row, Fact("", "")), links=(link,))
    return json.dumps(problem.issue["comments"][0]["body"])


def test_hostile_text_is_only_text_in_a_comment(jira: JiraStandIn, said: str) -> None:
    if jira.kind == "cloud":
        kinds = set(re.findall(r'"type": "(\w+)"', said))
        assert kinds <= {*("doc", "paragraph", "text", "hardBreak", "bulletList", "listItem")} | {
            *("table", "tableRow", "tableHeader", "tableCell")
        }
        assert "marks" not in said
    else:
        lines = json.loads(said).split("\n")
        assert not re.search(r"[{}\[\]!*^~\\]", re.sub(r"^\* ", "", lines[-1]))
        assert not re.search(r"[{}\[\]!*^~\\]", "\n".join(lines[:-1]))
        assert not any(re.match(r"\s*(h[1-6]\.|bq\.|#|-)", line) for line in lines)
    assert "\\u0000" not in said


@pytest.mark.parametrize("is_cloud", [True, False])
@pytest.mark.parametrize("body", ["x" * 100_000, "{" * 50_000, "😀\n" * 40_000])
def test_a_comment_keeps_to_the_limit(is_cloud: bool, body: str) -> None:
    said = comment(a_message(body=body), is_cloud=is_cloud, count=7, note="A note.")
    size = units(said) if isinstance(said, str) else units(json.dumps(said, ensure_ascii=False, separators=(",", ":")))
    assert TEXT_LIMIT * 0.9 < size <= TEXT_LIMIT
    assert all(words in json.dumps(said) for words in ("A note.", "7 in this comment, the last one shown", "shortened"))


def test_a_comment_begins_with_what_it_is_about_and_counts() -> None:
    said = comment(a_message(title="T", body="B", facts=(), links=()), is_cloud=False, count=2, note="N")
    assert said == "T\n\nN\n\nB\n\n||Messages|2 in this comment, the last one shown|"


def test_a_label_has_no_spaces_and_is_the_problem_s_own() -> None:
    assert re.fullmatch(r"vpt-[0-9a-f]{16}", label_of('["script","a b"]'))
    assert label_of("a") != label_of("b")
