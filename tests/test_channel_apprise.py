from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest

from sidecar.channels.apprise import CHANNEL, Apprise, send, text_of
from sidecar.core.channel import Failed, Message, Opened, Secret, Sent
from tests.sink import Answer, Sink
from tests.wire_parts import HOSTILE, a_message, a_wire

TOKEN = "4ppr1s3-t0k3n-v4lu3"  # made up
SETTINGS = Apprise(url=Secret("sealed:v1:k:x"))


def opened(url: str) -> Opened:
    return Opened({"url": url})


def test_a_message_goes_to_any_of_apprises_services(tmp_path: Path) -> None:
    with Sink() as sink:
        outcome = send(SETTINGS, opened(f"json://127.0.0.1:{sink.port}/{TOKEN}"), a_message(), a_wire(tmp_path))
    assert outcome == Sent(detail="JSON answered 200", status_code=200)
    sent = sink.requests[0].json
    assert sent["title"] == "❌ login_test failed on pi-1"
    assert sent["message"] == a_message().text
    assert sent["type"] == "failure"


def test_a_service_of_one_text_gets_title_and_body(tmp_path: Path) -> None:
    with Sink() as sink:
        wire = a_wire(tmp_path)
        outcome = send(SETTINGS, opened(f"gotify://127.0.0.1:{sink.port}/{TOKEN}"), a_message(), wire)
    assert isinstance(outcome, Sent)
    assert "Host: pi-1" in sink.requests[0].json["message"]


def test_a_repeat_says_so() -> None:
    assert "dlv_01" not in text_of(a_message()).body
    assert text_of(a_message(attempts=2)).body.endswith("(delivery dlv_01, attempt 3)")


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    with Sink() as sink:
        send(SETTINGS, opened(f"json://127.0.0.1:{sink.port}/x"), HOSTILE, a_wire(tmp_path))
    assert sink.requests[0].json["message"] == HOSTILE.text


def test_a_failure_says_what_the_service_said(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [Answer(status=403, body=f"token {TOKEN} is unknown".encode())]
        outcome = send(SETTINGS, opened(f"json://127.0.0.1:{sink.port}/{TOKEN}"), a_message(), a_wire(tmp_path))
    expected = (
        "JSON answered 403 token ******** is unknown; the credentials (a webhook's are in its URL) may not do that; "
        "check them, and their rights"
    )
    assert outcome == Failed(reason=expected, kind="credentials", retryable=False, status_code=403)


def test_a_url_that_its_plugin_refuses_is_a_matter_of_settings(tmp_path: Path) -> None:
    outcome = send(SETTINGS, opened("discord://x"), a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable) == ("settings", False)


@pytest.mark.parametrize("url", ["ntfys://topic", "46elks://a:b@+15551234", f"tgram://{TOKEN}/1", ""])
def test_an_apprise_url_is_no_problem(url: str) -> None:
    assert CHANNEL.check_opened is not None
    assert list(CHANNEL.check_opened(SETTINGS, opened(url))) == []


@pytest.mark.parametrize(
    ("url", "words"),
    [
        (TOKEN, "is not an Apprise URL"),
        (f"jira://{TOKEN}/x", "use an integration of type jira"),
        (f"MSTEAMS://{TOKEN}/x", "use an integration of type teams"),
        (f"https://discord.com/api/webhooks/1/{TOKEN}", "is a web address"),
        (f"http://x/{TOKEN}", "write json://host/path"),
    ],
)
def test_a_url_that_cannot_work_is_a_problem(url: str, words: str) -> None:
    assert CHANNEL.check_opened is not None
    (problem,) = CHANNEL.check_opened(SETTINGS, opened(url))
    assert problem.path == "url"
    assert words in problem.message
    assert TOKEN not in problem.message


@pytest.mark.parametrize(
    ("written", "recipient"),
    [(f"ntfys://{TOKEN}", "ntfys via Apprise"), ("sealed:v1:k:abc", "via Apprise"), ("${env:X}", "via Apprise")],
)
def test_the_history_names_the_service_and_no_secret(written: str, recipient: str) -> None:
    assert CHANNEL.recipient(Apprise(url=Secret(written))) == recipient


def golden(said: Message) -> str:
    text = text_of(said)
    return f"{text.title}\n{text.body}"


def example(url: str, mail_port: int, mark: str, field: str = "") -> dict[str, Any]:
    return {"url": f"json://lab:{mark}@{url.removeprefix('http://')}/{mark}?+X-Token={mark}"}


BEFORE_SECRET: Final = {"url": "lab:"}


EVERY_KEY: Final = '{url: "ntfy://topic"}'
