from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest

from sidecar.channels.teams import CHANNEL, SIZE_LIMIT, Teams, payload, send
from sidecar.core.channel import Fact, Failed, Link, Message, Opened, Secret, Sent
from sidecar.core.model import Severity
from tests.parts import as_json
from tests.sink import Answer, Sink
from tests.wire_parts import HOSTILE, a_message, a_wire

SCHEMA = Path(__file__).parents[1].parent / "shared" / "specs" / "adaptive-card-1.5.0.json"
SIGNATURE = "s1gn4tur3-0f-th3-w0rkfl0w"
SETTINGS = Teams(webhook_url=Secret("sealed"))
LONG = a_message(
    body="é" * 40_000,
    facts=tuple(Fact(f"F{n}", "v" * 300) for n in range(40)),
    links=tuple(Link(f"L{n}", "https://x.example/" + "u" * 1500) for n in range(9)),
)


WIDE = a_message(
    body="x",
    facts=tuple(Fact("测试" * 20, "测试" * 150) for _ in range(20)),
    links=tuple(Link(f"L{n}", "https://x.example/" + "u" * 1900) for n in range(6)),
)


def opened(url: str) -> Opened:
    return Opened({"webhook_url": url})


def card(message: Message) -> Any:
    return payload(message)["attachments"][0]["content"]


@pytest.mark.parametrize(
    "path",
    [
        f"/workflows/0123abc/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers&sv=1.0&sig={SIGNATURE}",
        f"/powerautomate/automations/direct/workflows/0a/triggers/manual/paths/invoke?api-version=1&sig={SIGNATURE}",
        f"/powerautomate/automations/direct/cu/01/workflows/0a/triggers/manual/paths/invoke?sig={SIGNATURE}",
    ],
)
def test_a_card_is_posted_to_the_url_exactly_as_it_is(tmp_path: Path, path: str) -> None:
    with Sink() as sink:
        sink.answers = [Answer(status=202, body=b"")]
        outcome = send(SETTINGS, opened(sink.url + path), a_message(), a_wire(tmp_path))
    assert outcome == Sent(detail="Teams answered 202", status_code=202)
    (request,) = sink.requests
    assert (request.method, request.path) == ("POST", path)
    assert request.json == payload(a_message())


def test_the_card_says_everything() -> None:
    container, body, facts, footnote = card(a_message())["body"]
    assert container["style"] == "attention"
    assert container["items"][0]["text"] == "❌ login_test failed on pi-1"
    assert body["text"] == "Expected the home screen, found the log-in page."
    assert facts["facts"][0] == {"title": "Host", "value": "pi-1"}
    assert "dlv_01" in footnote["text"]
    (action,) = card(a_message())["actions"]
    assert action["url"] == "https://reports.example/r/1?sig=a%2Fb&x=1"


@pytest.mark.skipif(not SCHEMA.exists(), reason="the folder shared/ with the schema of cards is not there")
@pytest.mark.parametrize("message", [a_message(), HOSTILE, LONG, a_message(body="", facts=(), links=())])
def test_a_card_conforms_to_the_schema(message: Message) -> None:
    jsonschema.validate(card(message), json.loads(SCHEMA.read_text(encoding="utf-8-sig")))


@pytest.mark.parametrize("severity", list(Severity))
def test_every_severity_has_a_style(severity: Severity) -> None:
    assert card(a_message(severity=severity))["body"][0]["style"]


@pytest.mark.parametrize("message", [LONG, a_message(body="\x01\n" * 20_000), a_message(body='"' * 27_500)])
def test_a_card_never_exceeds_what_teams_takes(message: Message) -> None:
    sent = payload(message)
    assert len(msgspec.json.encode(sent)) <= SIZE_LIMIT
    assert "(cut: Teams takes 28 KB)" in json.dumps(sent, ensure_ascii=False)


@pytest.mark.parametrize(
    ("message", "facts", "links"),
    [
        (WIDE, 6, 6),
        (msgspec.structs.replace(WIDE, facts=tuple(Fact("x", "测试" * 3000) for _ in range(9))), 0, 0),
    ],
)
def test_facts_and_links_give_way_when_the_body_is_not_enough(message: Message, facts: int, links: int) -> None:
    sent = payload(message)
    content = sent["attachments"][0]["content"]
    shown = [fact for element in content["body"] for fact in element.get("facts", [])]
    assert len(msgspec.json.encode(sent)) <= SIZE_LIMIT
    assert (len(shown), len(content["actions"])) == (facts, links)


def test_hostile_text_hides_no_link() -> None:
    shown = json.dumps(card(HOSTILE), ensure_ascii=False)
    assert "](" not in shown
    assert "javascript:" not in shown


@pytest.mark.parametrize(
    ("answer", "kind", "retryable", "reason"),
    [
        (
            Answer(status=401, body=b'{"error":{"code":"DirectApiAuthorizationRequired","message":"No signature."}}'),
            "credentials",
            False,
            "Teams answered 401 code: DirectApiAuthorizationRequired; No signature.",
        ),
        (Answer(status=404, body=b'{"error":{"message":"gone"}}'), "rejected", False, "Teams answered 404 gone"),
        (Answer(status=429, headers={"Retry-After": "9"}), "rate_limited", True, "Teams answered 429"),
        (
            Answer(status=502, body=b"<html><title>Bad gateway</title>"),
            "server",
            True,
            "Teams answered 502 Bad gateway",
        ),
        (Answer(fault="close"), "connection", True, "closed the connection before it answered"),
    ],
)
def test_a_failure_says_what_teams_said(
    tmp_path: Path, answer: Answer, kind: str, retryable: bool, reason: str
) -> None:
    with Sink() as sink:
        sink.answers = [answer]
        outcome = send(SETTINGS, opened(f"{sink.url}/workflows/1?sig={SIGNATURE}"), a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable) == (kind, retryable)
    assert reason in outcome.reason
    assert SIGNATURE not in outcome.reason


@pytest.mark.parametrize(
    "url",
    [
        f"https://prod-01.westeurope.logic.azure.com:443/workflows/a1/triggers/manual/paths/invoke?sig={SIGNATURE}",
        f"https://x.01.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/a/triggers/"
        f"manual/paths/invoke?api-version=1&sig={SIGNATURE}",
        "http://127.0.0.1:9000/hook",
        "",
    ],
)
def test_a_workflows_url_is_no_problem(url: str) -> None:
    assert CHANNEL.check_opened is not None
    assert list(CHANNEL.check_opened(SETTINGS, opened(url))) == []


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://outlook.office.com/webhook/a@b/IncomingWebhook/c/d", "retired"),
        ("https://contoso.webhook.office.com/webhookb2/a@b/IncomingWebhook/c/d", "Make a Workflows webhook"),
        ("https://prod-01.westeurope.logic.azure.com/workflows/a1/triggers/manual/paths/invoke", "is not complete"),
        (f"http://prod-01.westeurope.logic.azure.com/workflows/a1?sig={SIGNATURE}", "must start with https://"),
        ("teams", "is not a URL"),
    ],
)
def test_a_url_that_cannot_work_is_a_problem(url: str, words: str) -> None:
    assert CHANNEL.check_opened is not None
    (problem,) = CHANNEL.check_opened(SETTINGS, opened(url))
    assert problem.path == "webhook_url"
    assert words in problem.message
    assert SIGNATURE not in problem.message


def golden(said: Message) -> str:
    return as_json(payload(said))
