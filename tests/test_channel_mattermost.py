from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from sidecar.channels.mattermost import CHANNEL, POST_LIMIT, Mattermost, markdown, payload, send
from sidecar.core.channel import Fact, Failed, Link, Message, Opened, Secret, Sent
from sidecar.core.model import Severity
from tests.parts import as_json
from tests.sink import Answer, Sink
from tests.wire_parts import HOSTILE, a_message, a_wire

TOKEN = "xn8kqt5m1trpjxm3ypr1tpmyqa"  # made up
SETTINGS = Mattermost(webhook_url=Secret("sealed"))
OK = Answer(body=b"ok")
WHY = Link("Why am I told?", "http://qa-lab:7109/events/evt_01")


def opened(url: str) -> Opened:
    return Opened({"webhook_url": url})


def error(status: int, name: str, message: str) -> Answer:
    body = {"id": name, "message": message, "detailed_error": "", "request_id": "r1", "status_code": status}
    return Answer(status=status, body=msgspec.json.encode(body))


def card(message: Message) -> dict[str, Any]:
    return dict(payload(SETTINGS, message)["attachments"][0])


def test_a_message_is_posted_with_its_card(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [OK]
        outcome = send(SETTINGS, opened(f"{sink.url}/team/hooks/{TOKEN}"), a_message(), a_wire(tmp_path))
    assert outcome == Sent(detail="Mattermost answered 200", status_code=200)
    (request,) = sink.requests
    assert (request.method, request.path) == ("POST", f"/team/hooks/{TOKEN}")
    assert request.json == payload(SETTINGS, a_message())


def test_the_card_says_everything() -> None:
    sent = payload(SETTINGS, a_message())
    assert sent["text"] == "**❌ login_test failed on pi-1**"
    shown = card(a_message())
    assert shown["text"] == (
        "Expected the home screen, found the log-in page.\n\n[Report](https://reports.example/r/1?sig=a%2Fb&x=1)"
    )
    assert shown["fields"][0] == {"title": "Host", "value": "pi-1", "short": True}
    assert shown["color"] == "#D32F2F"
    assert shown["fallback"] == "login_test failed on pi-1"
    assert "dlv_01" in shown["footer"]


@pytest.mark.parametrize("severity", list(Severity))
def test_every_severity_has_a_colour(severity: Severity) -> None:
    assert re.fullmatch("#[0-9A-F]{6}", card(a_message(severity=severity))["color"])


def test_a_channel_and_a_name_are_sent_if_they_are_set() -> None:
    named = Mattermost(webhook_url=Secret("x"), channel="town-square", username="Lab")
    assert "channel" not in payload(SETTINGS, a_message())
    sent = payload(named, a_message())
    assert (sent["channel"], sent["username"]) == ("town-square", "Lab")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("@channel @all @here @ann", "@\u2060channel @\u2060all @\u2060here @\u2060ann"),
        ("*b* _i_ ~s~ `c` a|b", "\\*b\\* \\_i\\_ \\~s\\~ \\`c\\` a\\|b"),
        ("goto_live", "goto_live"),
        ("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"),
        ("![x](https://a.example/x.png)", "!\\[x\\](https://a.example/x.png)"),
        ("# h\n> q\n- l\n+ l\n---\n#1", "\\# h\n\\> q\n\\- l\n\\+ l\n\\---\n\\#1"),
        ("title\n=====", "title\n\u2060====="),
        ("    code", "code"),
        (":tada: at 03:17:09", ":\u2060tada: at 03:17:09"),
        ("a\\b", "a\\\\b"),
    ],
)
def test_text_is_shown_letter_by_letter(text: str, shown: str) -> None:
    assert markdown(text) == shown


def test_hostile_text_mentions_nobody_and_hides_no_link() -> None:
    sent = payload(SETTINGS, HOSTILE)
    shown = msgspec.json.encode(sent).decode()
    assert not re.search(r"@(channel|all|here|everyone)", shown)
    assert "](javascript:" not in shown
    assert "\\](https://evil" in sent["attachments"][0]["text"]
    assert "](https://reports.example/%22%3E%3Cscript%3E)" in shown


def test_a_parenthesis_does_not_end_a_link() -> None:
    assert "(https://x.example/a%28b%29)" in card(a_message(links=(Link("R", "https://x.example/a(b)"),)))["text"]


@pytest.mark.parametrize(
    "message",
    [
        a_message(title="*" * 900, body="_ word" * 9000, facts=tuple(Fact("F", "*" * 900) for _ in range(60))),
        a_message(body=" " * 1_000_000 + "é"),
        a_message(links=tuple(Link(f"L{n}", "https://x.example/" + "(" * 1500) for n in range(30))),
    ],
)
def test_a_post_never_exceeds_what_mattermost_takes(message: Message) -> None:
    sent = payload(SETTINGS, msgspec.structs.replace(message, links=(*message.links, WHY)))
    fields = sent["attachments"][0]["fields"]
    texts = [
        sent["text"],
        sent["attachments"][0]["text"],
        *(each[part] for each in fields for part in ("title", "value")),
    ]
    assert sum(map(len, texts)) <= POST_LIMIT
    assert WHY.url in sent["attachments"][0]["text"]


@pytest.mark.parametrize("over", [-1, 0, 1])
def test_a_body_is_cut_only_if_it_must_be(over: int) -> None:
    bare = a_message(facts=(), links=())
    room = POST_LIMIT - len(payload(SETTINGS, bare)["text"])
    text = card(msgspec.structs.replace(bare, body="x" * (room + over)))["text"]
    assert text.endswith("…") == (over > 0)


@pytest.mark.parametrize(
    ("answer", "kind", "retryable", "reason"),
    [
        (
            error(400, "web.incoming_webhook.invalid.app_error", "Invalid webhook"),
            "credentials",
            False,
            "Mattermost answered 400: there is no such webhook (any more); make a new one",
        ),
        (error(501, "web.incoming_webhook.disabled.app_error", "off"), "credentials", False, "System Console"),
        (error(403, "web.incoming_webhook.channel_locked.app_error", "no"), "rejected", False, "leave `channel` empty"),
        (error(404, "web.incoming_webhook.channel.app_error", "no"), "rejected", False, "there is no such channel"),
        (error(500, "web.incoming_webhook.parse.app_error", "Unable to parse"), "server", True, "Unable to parse"),
        (Answer(status=429, headers={"Retry-After": "3"}, body=b"limit exceeded"), "rate_limited", True, "429"),
        (Answer(body=b"<html><title>Login</title>"), "server", True, "Mattermost answered 200 Login"),
        (Answer(fault="reset"), "connection", True, "closed the connection before it answered"),
    ],
)
def test_a_failure_says_what_to_do(tmp_path: Path, answer: Answer, kind: str, retryable: bool, reason: str) -> None:
    with Sink() as sink:
        sink.answers = [answer]
        outcome = send(SETTINGS, opened(f"{sink.url}/hooks/{TOKEN}"), a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable) == (kind, retryable)
    assert reason in outcome.reason
    assert TOKEN not in outcome.reason


@pytest.mark.parametrize(
    ("url", "problems"),
    [
        (f"https://chat.example.com/hooks/{TOKEN}", 0),
        (f"http://chat.lan:8065/hooks/{TOKEN}", 0),
        (f"https://example.com/chat/hooks/{TOKEN}/", 0),
        ("", 0),
        (f"https://chat.example.com/{TOKEN}", 1),
        (f"http://chat.example.com/hooks/{TOKEN}", 1),
        (f"https://chat.example.com/plugins/{TOKEN}/x", 1),
        ("https://chat.example.com", 1),
        ("chat", 1),
    ],
)
def test_a_url_that_cannot_work_is_a_problem(url: str, problems: int) -> None:
    assert CHANNEL.check_opened is not None
    found = list(CHANNEL.check_opened(SETTINGS, opened(url)))
    assert len(found) == problems
    assert all(each.path == "webhook_url" and TOKEN not in each.message for each in found)


def test_the_history_names_the_channel() -> None:
    assert CHANNEL.recipient(msgspec.structs.replace(SETTINGS, channel="qa")) == "qa"
    assert CHANNEL.recipient(SETTINGS) == "Mattermost webhook"


def golden(said: Message) -> str:
    return as_json(payload(SETTINGS, said))


def example(url: str, mail_port: int, mark: str, field: str = "") -> dict[str, Any]:
    return {"webhook_url": f"{url}/hooks/{mark}"}


EVERY_KEY: Final = "{webhook_url: http://chat.lan/hooks/x, channel: qa, username: VPT}"
