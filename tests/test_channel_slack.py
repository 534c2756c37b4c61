from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from sidecar.channels.slack import CHANNEL, Slack, payload, send
from sidecar.core.channel import Fact, Failed, Link, Message, Opened, Secret, Sent
from tests.parts import as_json
from tests.sink import Answer, Sink
from tests.wire_parts import HOSTILE, a_message, a_wire

TOKEN = "wEbH00kT0k3nS3cr3tVaLu3"  # made up
SETTINGS = Slack(webhook_url=Secret("sealed"))


def opened(url: str) -> Opened:
    return Opened({"webhook_url": url})


def texts(value: Any) -> list[str]:
    """Every text that a payload shows."""
    if isinstance(value, dict):
        return [text for inner in value.values() for text in texts(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in texts(inner)]
    return [value] if isinstance(value, str) else []


def test_a_message_is_posted_as_blocks(tmp_path: Path) -> None:
    with Sink() as sink:
        url = f"{sink.url}/services/T0/B0/{TOKEN}"
        outcome = send(SETTINGS, opened(url), a_message(), a_wire(tmp_path))
    assert outcome == Sent(detail="Slack answered 200", status_code=200)
    (request,) = sink.requests
    assert (request.method, request.path) == ("POST", f"/services/T0/B0/{TOKEN}")
    assert request.json == payload(SETTINGS, a_message())
    assert [block["type"] for block in request.json["blocks"]] == ["header", "section", "section", "section", "context"]


def test_the_blocks_say_everything() -> None:
    sent = payload(SETTINGS, a_message())
    header, body, facts, link, context = sent["blocks"]
    assert header["text"]["text"] == "❌ login_test failed on pi-1"
    assert body["text"]["text"] == "Expected the home screen, found the log-in page."
    assert facts["fields"][0]["text"] == "*Host*\npi-1"
    assert link["text"]["text"] == "<https://reports.example/r/1?sig=a%2Fb&amp;x=1|Report>"
    assert "dlv_01" in context["elements"][0]["text"]
    assert sent["text"].startswith("❌ login_test failed")


def test_a_channel_and_a_name_are_sent_if_they_are_set() -> None:
    named = Slack(webhook_url=Secret("x"), channel="#qa", username="Lab")
    assert "channel" not in payload(SETTINGS, a_message())
    assert (payload(named, a_message())["channel"], payload(named, a_message())["username"]) == ("#qa", "Lab")


def test_slacks_limits_are_kept() -> None:
    facts = tuple(Fact(f"L{n}", "v" * 5000) for n in range(60))
    links = tuple(Link(f"n{n}", "https://x.example/" + "&" * 1000 * n) for n in range(30))
    sent = payload(SETTINGS, a_message(title="t" * 500, body="b" * 9000, facts=facts, links=links))
    assert len(sent["blocks"]) <= 50
    for block in sent["blocks"]:
        fields = block.get("fields", [])
        assert len(fields) <= 10
        assert all(len(field["text"]) <= 2000 for field in fields)
        if "text" in block:
            assert 1 <= len(block["text"]["text"]) <= (150 if block["type"] == "header" else 3000)


def test_hostile_text_mentions_nobody_and_links_nowhere() -> None:
    sent = payload(SETTINGS, HOSTILE)
    shown = [text for text in texts(sent) if not text.startswith("❌ <script>") and "<b>" not in text]
    assert not any("<!channel>" in text or "<!here>" in text or "<https://evil" in text for text in shown)
    assert "@everyone" not in sent["text"]
    assert "@channel" not in sent["text"]
    assert "javascript:" not in "".join(texts(sent))
    plain = [block["text"] for block in sent["blocks"][:2]]
    assert {text["type"] for text in plain} == {"plain_text"}  # where Slack reads no markup at all


@pytest.mark.parametrize(
    ("answer", "kind", "retryable", "reason"),
    [
        (Answer(status=404, body=b"no_service"), "credentials", False, "404 no_service: the webhook was deleted"),
        (Answer(status=403, body=b"invalid_token"), "credentials", False, "403 invalid_token: the webhook URL"),
        (Answer(status=410, body=b"channel_is_archived"), "rejected", False, "the channel is archived"),
        (Answer(status=400, body=b"invalid_payload"), "rejected", False, "Slack answered 400 invalid_payload"),
        (Answer(status=429, headers={"Retry-After": "30"}), "rate_limited", True, "Slack answered 429"),
        (Answer(body=b"<html><title>Hotel</title>"), "server", True, "Slack answered 200 Hotel"),
        (Answer(fault="reset"), "connection", True, "closed the connection before it answered"),
    ],
)
def test_a_failure_says_what_to_do(tmp_path: Path, answer: Answer, kind: str, retryable: bool, reason: str) -> None:
    with Sink() as sink:
        sink.answers = [answer]
        outcome = send(SETTINGS, opened(f"{sink.url}/services/T0/B0/{TOKEN}"), a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable) == (kind, retryable)
    assert reason in outcome.reason
    assert TOKEN not in outcome.reason


@pytest.mark.parametrize(
    "url",
    [
        f"https://hooks.slack.com/services/T0AB/B0AB/{TOKEN}",
        f"https://hooks.slack-gov.com/services/T0AB/B0AB/{TOKEN}",
        "http://127.0.0.1:9000/hook",
        "http://mattermost.lan/hooks/abc",
        "https://mattermost.example.com/hooks/abc",
        "",
    ],
)
def test_a_url_that_can_work_is_no_problem(url: str) -> None:
    assert CHANNEL.check_opened is not None
    assert list(CHANNEL.check_opened(SETTINGS, opened(url))) == []


@pytest.mark.parametrize(
    ("url", "words"),
    [
        (f"hooks.slack.com/services/T0/B0/{TOKEN}", "is not a URL"),
        (f"https://hooks.slack.com/services/T0/B0/{TOKEN} ", "is not a URL"),
        (f"http://hooks.slack.com/services/T0/B0/{TOKEN}", "must start with https://"),
        ("https://hooks.slack.com/", "has only a host"),
        (f"https://hooks.slack.com/triggers/T0/1/{TOKEN}", "is not the URL of an incoming webhook"),
        (f"https://hooks.slack.com/services/T0/{TOKEN}", "is not the URL of an incoming webhook"),
    ],
)
def test_a_url_that_cannot_work_is_a_problem(url: str, words: str) -> None:
    assert CHANNEL.check_opened is not None
    problems = list(CHANNEL.check_opened(SETTINGS, opened(url)))
    assert any(words in problem.message for problem in problems)
    assert all(problem.path == "webhook_url" and TOKEN not in problem.message for problem in problems)


def test_the_history_names_the_channel() -> None:
    assert CHANNEL.recipient(msgspec.structs.replace(SETTINGS, channel="#qa")) == "#qa"
    assert CHANNEL.recipient(SETTINGS) == "Slack webhook"


def golden(said: Message) -> str:
    return as_json(payload(Slack(webhook_url=Secret(""), channel="#qa"), said))
