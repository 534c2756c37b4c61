"""A message as Block Kit: Slack's limits at, under and over, and nothing in it that Slack would act on."""

from __future__ import annotations

from typing import Any

import pytest

from sidecar.core import blockkit
from sidecar.core.blockkit import blocks, everything, field, notification, remark
from sidecar.core.channel import Fact, Link, Message
from tests.slack_stand_in import troubles_of
from tests.wire_parts import HOSTILE, a_message

NASTY = (
    "<!here> <!channel> <@U123> <!subteam^S1> @channel @HERE @everyone *b* _i_ ~s~ `c` <https://e.example|bank> :fire:"
)
DEED = Link("Acknowledge", "http://qa-lab:7109/a/ack.inc_1.qa.1767182400.c2lnbmF0dXJl")
WORD = "\u2060"


def troubles(message: Message, **look: Any) -> list[str]:
    return list(troubles_of({"text": notification(message), "blocks": blocks(message, **look)}))


def texts(value: Any) -> list[dict[str, Any]]:
    """Every text object in a payload."""
    if isinstance(value, dict):
        own = [value] if value.get("type") in ("plain_text", "mrkdwn") else []
        return own + [text for inner in value.values() for text in texts(inner)]
    return [text for inner in value for text in texts(inner)] if isinstance(value, list) else []


def test_the_blocks_say_everything() -> None:
    header, body, facts, link, context = blocks(a_message())
    assert header["text"]["text"] == "❌ login_test failed on pi-1"
    assert body["text"]["text"] == "Expected the home screen, found the log-in page."
    assert facts["fields"][0]["text"] == "*Host*\npi-1"
    assert link["text"]["text"] == "<https://reports.example/r/1?sig=a%2Fb&amp;x=1|Report>"
    assert [each["text"] for each in context["elements"]] == [
        "script_execution_failed · dlv_01",
        "<!date^1772627400^{date_short_pretty} {time_secs}|2026-03-04T12:30:00+00:00>",
    ]


def test_with_an_app_links_are_buttons_and_what_can_be_done_comes_first() -> None:
    (row,) = [each for each in blocks(a_message(), buttons=True, deeds=[DEED]) if each["type"] == "actions"]
    deed, report = row["elements"]
    assert (deed["text"]["text"], deed["action_id"]) == ("Acknowledge", "vpt:ack")
    assert deed["value"] == "ack.inc_1.qa.1767182400.c2lnbmF0dXJl"
    assert "url" not in deed
    assert (report["text"]["text"], report["action_id"]) == ("Open report", "vpt:open-0")
    assert report["url"] == "https://reports.example/r/1?sig=a%2Fb&x=1"


def test_without_links_there_is_no_empty_row_of_buttons() -> None:
    assert [each["type"] for each in blocks(a_message(links=(), facts=()), buttons=True)] == [
        "header",
        "section",
        "context",
    ]


@pytest.mark.parametrize("buttons", [True, False])
@pytest.mark.parametrize("more", [-1, 0, 1, 5_000])
@pytest.mark.parametrize("char", ["x", "&", "🚀", "@here ", "word "])
def test_every_limit_is_kept_at_under_and_over(char: str, more: int, buttons: bool) -> None:
    def long(limit: int) -> str:
        return (char * (limit + more))[: limit + more] or "x"

    url = f"https://x.example/{'a' * (blockkit.URL_LIMIT - 18 + more)}"
    message = a_message(
        title=long(blockkit.HEADER_LIMIT - 3),
        body=long(blockkit.SECTION_LIMIT),
        event_type=long(200),
        facts=tuple(Fact(f"{n}{long(20)}", long(blockkit.FIELD_LIMIT)) for n in range(30)),
        links=tuple(Link(long(blockkit.BUTTON_TEXT_LIMIT), url) for _ in range(30)),
    )
    ticket = f"ack.{'a' * (blockkit.VALUE_LIMIT - 4 + more)}"
    look: dict[str, Any] = {
        "buttons": buttons,
        "deeds": [Link("Acknowledge", f"http://x/a/{ticket}")],
        "notes": [long(3000)] * 2,
    }
    assert troubles(message, **look) == []
    assert len(blocks(message, **look)) <= 50


@pytest.mark.parametrize(("length", "kept"), [(-1, True), (0, True), (1, False)])
def test_what_is_at_the_limit_is_kept_and_what_is_over_it_is_not(length: int, kept: bool) -> None:
    url = "https://x.example/".ljust(blockkit.URL_LIMIT + length, "a")
    value = f"ack.{'a' * (blockkit.VALUE_LIMIT - 4 + length)}"
    shown = blocks(a_message(links=(Link("Report", url),)), buttons=True, deeds=[Link("A", f"http://x/a/{value}")])
    row = [each for block in shown if block["type"] == "actions" for each in block["elements"]]
    assert [each.get("url") or each["value"] for each in row] == ([value, url] if kept else [])
    header = blocks(a_message(icon="", title="t" * (150 + length)))[0]["text"]["text"]
    assert (header == "t" * (150 + length)) is kept
    assert len(header) == min(150 + length, 150)


def test_a_button_that_is_too_long_does_not_cost_the_link_to_the_whole() -> None:
    links = (Link("Report", "https://x.example/" + "a" * 4_000), Link("Why am I told?", "http://qa-lab/e/1"))
    for buttons in (True, False):
        assert "http://qa-lab/e/1" in str(blocks(a_message(body="b " * 9_000, links=links), buttons=buttons))


def test_hostile_text_mentions_nobody_marks_up_nothing_and_links_nowhere() -> None:
    message = a_message(
        title=NASTY, body=f"{NASTY}\n> quote", facts=(Fact(NASTY, NASTY), Fact("Quote", "> x"), Fact("E", "a :fire: b"))
    )
    shown = texts(blocks(message, notes=[NASTY], buttons=True, deeds=[Link(NASTY, DEED.url)]))
    assert {text["type"] for text in shown if NASTY[:5] in text["text"] or "&lt;" in text["text"]} == {"plain_text"}
    stamp = blocks(message)[-1]["elements"][1]["text"]
    assert [text["text"] for text in shown if text["type"] == "mrkdwn"] == [stamp]
    for text in [*(each["text"] for each in shown), notification(message), everything(message)]:
        assert not any(word in text.lower() for word in ("@here", "@channel", "@everyone"))
    assert "<" not in notification(message) + everything(message)


def test_a_link_shows_its_label_and_leads_where_it_says() -> None:
    hostile = Link("*a*|<b>_", "https://x.example/@here?a=1&b=|>")
    (link,) = [each for each in blocks(a_message(links=(hostile, Link("x", "javascript:alert(1)")))) if "text" in each][
        2:
    ]
    assert link["text"]["text"] == "<https://x.example/@here?a=1&amp;b=%7C&gt;|a &lt;b&gt;>"
    assert "javascript" not in str(blocks(HOSTILE)) + str(blocks(HOSTILE, buttons=True))


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("lab-pi3", "mrkdwn"),
        ("12:30:45 CET", "mrkdwn"),
        ("a & b", "mrkdwn"),
        ("horizon_tv", "mrkdwn"),
        ("go_to_live__2", "mrkdwn"),
        ("_it_", "plain_text"),
        ("a (_it)", "plain_text"),
        ("__init__", "plain_text"),
        ("it_ is", "plain_text"),
        ("`x`", "plain_text"),
        ("*", "plain_text"),
        ("> x", "plain_text"),
        (":fire:", "plain_text"),
        (":+1:", "plain_text"),
    ],
)
def test_a_label_is_bold_where_slack_would_read_nothing_else_into_it(value: str, kind: str) -> None:
    assert field("Host", value)["type"] == kind


def test_what_somebody_did_is_one_line() -> None:
    line, context = remark(a_message(title="Acknowledged by ann: zap"))
    assert line["text"] == {"type": "plain_text", "text": "❌ Acknowledged by ann: zap", "emoji": False}
    assert context["type"] == "context"


def test_the_bare_text_holds_the_links_and_the_id_however_long_the_body_is() -> None:
    assert "Report: https://reports.example" in everything(a_message())
    long = everything(a_message(body="& " * 9_000))
    assert len(long) <= blockkit.TEXT_LIMIT
    assert long.endswith("\n\ndlv_01")
    assert WORD not in everything(a_message())
