from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from sidecar import document
from sidecar.channels.ntfy import CHANNEL, JSON_LIMIT, MESSAGE_LIMIT, Ntfy, payload, send
from sidecar.core.channel import Fact, Failed, Link, Message, Opened, Sent
from sidecar.core.fitting import utf8
from sidecar.core.model import Attachment, Severity
from tests.parts import as_json
from tests.sink import Answer, Sink
from tests.smtp_servers import LOGIN
from tests.wire_parts import HOSTILE, a_message, a_wire

TOKEN = "tk_AgQdq7mVBoFD37zQVN29RhuMzNIz2"  # made up
PASSWORD = "corr3ct-h0rse"  # made up
SETTINGS = Ntfy(topic="lab-alerts")
NOTHING = Opened({})
WHY = Link("Why am I told?", "http://qa-lab:7109/events/evt_01")
LOGS = Link("Logs", "https://reports.example/logs?sig=a%2Fb")
REPORT = a_message().links[0]
LONG = a_message(
    title='"' * 900,
    body='"é\n' * 9000,
    facts=tuple(Fact(f"F{n}", "v" * 900) for n in range(40)),
    links=tuple(Link("L" * 90, "https://x.example/" + "u" * 950) for n in range(30)),
    attachments=(Attachment(name="p" * 90, source="https://x.example/" + "p" * 950, is_picture=True),),
)


def at(sink: Sink, **changes: Any) -> Ntfy:
    return msgspec.structs.replace(SETTINGS, server_url=sink.url, **changes)


def test_a_message_is_published_as_json(tmp_path: Path) -> None:
    with Sink() as sink:
        outcome = send(at(sink), NOTHING, a_message(), a_wire(tmp_path))
    assert outcome == Sent(detail="ntfy answered 200", status_code=200)
    (request,) = sink.requests
    assert (request.method, request.path) == ("POST", "/")
    assert "authorization" not in request.headers
    assert request.json == {
        "topic": "lab-alerts",
        "title": "❌ login_test failed on pi-1",
        "message": "Expected the home screen, found the log-in page.\n\n"
        "Host: pi-1\nDevice: stb-1\nDuration: 1 minute 4 seconds",
        "priority": 4,
        "tags": ["script_execution_failed"],
        "click": "https://reports.example/r/1?sig=a%2Fb&x=1",
    }


@pytest.mark.parametrize(
    ("changes", "secrets", "login"),
    [
        ({}, {"token": TOKEN}, f"Bearer {TOKEN}"),
        ({"username": "ann"}, {"password": PASSWORD}, f"Basic {b64encode(f'ann:{PASSWORD}'.encode()).decode()}"),
    ],
)
def test_a_closed_topic_gets_its_login(
    tmp_path: Path, changes: dict[str, str], secrets: dict[str, str], login: str
) -> None:
    with Sink() as sink:
        send(at(sink, **changes), Opened(secrets), a_message(), a_wire(tmp_path))
    assert sink.requests[0].headers["authorization"] == login


def test_a_server_below_a_path_works(tmp_path: Path) -> None:
    with Sink() as sink:
        settings = msgspec.structs.replace(SETTINGS, server_url=f"{sink.url}/push/")
        send(settings, NOTHING, a_message(), a_wire(tmp_path))
    assert sink.requests[0].path == "/push/"


def test_the_priority_follows_the_severity() -> None:
    assert [payload(SETTINGS, a_message(severity=each))["priority"] for each in sorted(Severity)] == [1, 2, 3, 4, 5]


def test_a_tap_opens_the_report_and_buttons_do_the_rest() -> None:
    actions = (Link("Acknowledge", "http://qa-lab:7109/a/1"), Link("Silence for 1 h", "http://qa-lab:7109/a/2"))
    sent = payload(SETTINGS, a_message(links=(REPORT, LOGS, WHY), actions=actions))
    assert sent["click"] == REPORT.url
    assert [(each["label"], each["url"]) for each in sent["actions"]] == [
        ("Acknowledge", "http://qa-lab:7109/a/1"),
        ("Silence for 1 h", "http://qa-lab:7109/a/2"),
        ("Logs", LOGS.url),
    ]
    assert sent["message"].endswith(f"Why am I told? {WHY.url}")


def test_a_picture_from_the_web_is_shown() -> None:
    picture = Attachment(name="screen.png", source="https://files.example/s.png?sig=a%2Fb", is_picture=True)
    local = Attachment(name="screen.png", source="/captures/s.png", is_picture=True)
    log = Attachment(name="log.txt", source="https://files.example/log.txt")
    sent = payload(SETTINGS, a_message(attachments=(local, log, picture)))
    assert (sent["attach"], sent["filename"]) == (picture.source, "screen.png")
    assert "attach" not in payload(SETTINGS, a_message(attachments=(local, log)))


@pytest.mark.parametrize("message", [LONG, HOSTILE, a_message(body="é" * 1_000_000), a_message(body='"' * 9000)])
def test_a_message_never_exceeds_what_ntfy_takes(message: Message) -> None:
    sent = payload(SETTINGS, message)
    assert utf8(sent["message"]) <= MESSAGE_LIMIT
    assert len(msgspec.json.encode(sent)) <= JSON_LIMIT
    assert len(sent.get("actions", [])) <= 3


@pytest.mark.parametrize("over", [-1, 0, 1])
def test_a_body_is_cut_only_if_it_must_be(over: int) -> None:
    sent = payload(SETTINGS, a_message(facts=(), links=(), body="x" * (MESSAGE_LIMIT + over)))
    assert sent["message"].endswith("…") == (over > 0)


def test_an_address_that_is_too_long_for_a_button_is_left_to_the_text() -> None:
    long = Link("Report", "https://x.example/" + "u" * 1000)
    sent = payload(SETTINGS, a_message(links=(long, WHY)))
    assert sent["click"] == WHY.url
    assert long.url in sent["message"]


def test_hostile_text_opens_nothing() -> None:
    sent = payload(SETTINGS, HOSTILE)
    assert not any(
        "javascript:" in address for address in (sent["click"], *(a["url"] for a in sent.get("actions", [])))
    )
    assert "markdown" not in sent
    assert payload(SETTINGS, a_message(event_type="a,rotating_light"))["tags"] == ["a rotating_light"]


def test_a_repeat_says_so() -> None:
    assert "(delivery dlv_01, attempt 2)" in payload(SETTINGS, a_message(attempts=1))["message"]


@pytest.mark.parametrize(
    ("answer", "kind", "retryable", "reason"),
    [
        (
            Answer(status=403, body=b'{"code":40301,"http":403,"error":"forbidden","link":"https://ntfy.sh/docs"}'),
            "credentials",
            False,
            "may this user or token write to it?",
        ),
        (
            Answer(status=401, body=f'{{"http":401,"error":"unauthorized {TOKEN} {PASSWORD}"}}'.encode()),
            "credentials",
            False,
            "ntfy answered 401 unauthorized ******** ********",
        ),
        (
            Answer(status=429, body=b'{"http":429,"error":"limit reached: daily message quota reached"}'),
            "rate_limited",
            True,
            "daily message quota reached",
        ),
        (Answer(body=b"<html><title>Hotel</title>"), "server", True, "ntfy answered 200 Hotel"),
        (Answer(fault="reset"), "connection", True, "closed the connection before it answered"),
    ],
)
def test_a_failure_says_what_to_do(tmp_path: Path, answer: Answer, kind: str, retryable: bool, reason: str) -> None:
    with Sink() as sink:
        sink.answers = [answer]
        opened = Opened({"token": TOKEN, "password": PASSWORD})
        outcome = send(at(sink), opened, a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable) == (kind, retryable)
    assert reason in outcome.reason
    assert TOKEN not in outcome.reason


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"server_url": "ntfy.sh"}, "server_url"),
        ({"server_url": "http://ntfy.sh"}, "server_url"),
        ({"server_url": "https://ntfy.sh?auth=x"}, "server_url"),
    ],
)
def test_settings_that_cannot_work_are_a_problem(changes: dict[str, Any], path: str) -> None:
    assert [each.path for each in CHANNEL.check(msgspec.structs.replace(SETTINGS, **changes))] == [path]


@pytest.mark.parametrize("topic", ["ntfy.sh/lab", "t" * 65, "", "lab alerts", "lab-alerts\\n", "1.5"])
def test_a_topic_that_cannot_be_is_refused_in_words(topic: str) -> None:
    text = f'version: 1\nintegrations: {{phone: {{type: ntfy, config: {{topic: "{topic}"}}}}}}'
    (problem,) = document.parse(text).problems
    assert problem.path == "integrations.phone.config.topic"
    assert problem.message.endswith("1 to 64 characters: letters, digits, - and _; without the server's address")


@pytest.mark.parametrize(
    ("username", "secrets", "paths"),
    [
        ("", {}, []),
        ("", {"token": TOKEN}, []),
        ("ann", {"password": PASSWORD}, []),
        ("ann", {"token": TOKEN}, ["token"]),
        ("", {"password": PASSWORD}, ["username"]),
    ],
)
def test_two_logins_or_half_of_one_are_a_problem(username: str, secrets: dict[str, str], paths: list[str]) -> None:
    assert CHANNEL.check_opened is not None
    settings = msgspec.structs.replace(SETTINGS, username=username)
    assert [each.path for each in CHANNEL.check_opened(settings, Opened(secrets))] == paths


def test_the_token_is_sealed_to_its_server() -> None:
    assert not list(CHANNEL.check(SETTINGS))
    assert CHANNEL.destination(SETTINGS) == "https://ntfy.sh"
    assert CHANNEL.recipient(SETTINGS) == "lab-alerts"


def golden(said: Message) -> str:
    return as_json(payload(SETTINGS, said))


def example(url: str, mail_port: int, mark: str, field: str = "") -> dict[str, Any]:
    login = {"token": mark} if field == "token" else {"username": LOGIN, "password": mark}
    return {"server_url": url, "topic": "lab", **login}


BEFORE_SECRET: Final = {"password": f"{LOGIN}:"}


EVERY_KEY: Final = "{topic: lab, server_url: http://ntfy.lan, token: x, username: ann, password: x}"
