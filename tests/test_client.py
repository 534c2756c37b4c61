"""What runs inside VirtualPyTest: it never raises, never waits long, and loses nothing it can keep."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from notifications import send_notifications
from sidecar.client import encoded
from tests.sink import Answer, Sink

ROOT = Path(__file__).parents[1]
OLD_PYTHONS = sorted(Path.home().glob(".pyenv/versions/3.9.*/bin/python"))


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as sink:
        yield sink


@pytest.fixture
def inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NOTIFIER_INBOX", str(tmp_path / "inbox"))
    return tmp_path / "inbox"


@pytest.fixture
def away(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        monkeypatch.setenv("NOTIFIER_URL", f"http://127.0.0.1:{closed.getsockname()[1]}")


def dropped(inbox: Path) -> list[dict[str, Any]]:
    return [json.loads(path.read_text()) for path in sorted(inbox.glob("*.json"))]


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch, sink: Sink) -> None:
    monkeypatch.setenv("NOTIFIER_URL", sink.url)


@pytest.mark.usefixtures("there")
def test_an_event_is_posted_with_an_id_and_a_time(sink: Sink) -> None:
    sink.answers = [Answer(status=202)]
    assert send_notifications("script_execution_failed", {"script_name": "goto_live"}, severity="critical")
    request = sink.requests[0]
    assert (request.method, request.path) == ("POST", "/server/notifications/events")
    assert request.json["event_data"] == {"script_name": "goto_live"}
    assert request.json["severity"] == "critical"
    assert request.headers["idempotency-key"] == request.json["id"]
    assert set(request.json) == {"id", "event_type", "event_data", "time", "severity"}


@pytest.mark.usefixtures("there")
def test_a_token_goes_along_when_there_is_one(sink: Sink, monkeypatch: pytest.MonkeyPatch) -> None:
    sink.answers = [Answer(status=202)]
    monkeypatch.setenv("NOTIFIER_INGEST_TOKEN", "t0ken")
    send_notifications("x", {})
    assert sink.requests[0].headers["authorization"] == "Bearer t0ken"


@pytest.mark.usefixtures("away")
def test_when_the_notifier_is_away_the_event_waits_in_the_inbox(inbox: Path) -> None:
    assert send_notifications("x", {"a": 1}, event_id="run/7")
    assert [(event["id"], event["event_data"]) for event in dropped(inbox)] == [("run/7", {"a": 1})]
    assert not [path for path in inbox.iterdir() if path.name.startswith(".")]


@pytest.mark.usefixtures("away")
def test_without_an_inbox_the_answer_is_no(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.delenv("NOTIFIER_INBOX", raising=False)
    assert not send_notifications("x", {})
    assert "NOTIFIER_INBOX is not set" in caplog.text


@pytest.mark.usefixtures("there")
@pytest.mark.parametrize("status", [401, 403, 404, 429, 500, 503])
def test_what_may_be_mended_is_kept_in_the_inbox(sink: Sink, inbox: Path, status: int) -> None:
    sink.answers = [Answer(status=status)]
    assert send_notifications("x", {})
    assert len(dropped(inbox)) == 1


@pytest.mark.usefixtures("there")
@pytest.mark.parametrize("status", [400, 413, 422])
def test_what_no_later_try_would_change_is_not(
    sink: Sink, inbox: Path, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    sink.answers = [Answer(status=status, body=b"event_type: found nothing")]
    assert not send_notifications("x", {})
    assert not inbox.exists()
    assert "event_type: found nothing" in caplog.text


@pytest.mark.usefixtures("there")
@pytest.mark.parametrize("fault", ["reset before", "reset", "close", "garbage", "truncate"])
def test_a_lost_answer_leaves_the_same_id_in_the_inbox(sink: Sink, inbox: Path, fault: Any) -> None:
    sink.answers = [Answer(fault=fault, status=500)]
    assert send_notifications("x", {}, event_id="run-7")
    assert [event["id"] for event in dropped(inbox)] == ["run-7"]


@pytest.mark.usefixtures("there")
@pytest.mark.parametrize("fault", ["hang", "drip headers"])
def test_it_returns_within_its_time_out_whatever_hangs(sink: Sink, inbox: Path, fault: Any) -> None:
    sink.answers = [Answer(fault=fault)]
    started = time.monotonic()
    assert send_notifications("x", {}, timeout=0.2)
    assert time.monotonic() - started < 1.5
    assert len(dropped(inbox)) == 1


@pytest.mark.usefixtures("away")
def test_a_process_that_exits_right_after_has_left_the_event(inbox: Path) -> None:
    code = "from notifications import send_notifications; send_notifications('x', {'a': 1}, timeout=0.2)"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, env=os.environ)
    assert len(dropped(inbox)) == 1


class Odd:
    def __str__(self) -> str:
        return "odd"


def circular() -> dict[str, Any]:
    value: dict[str, Any] = {}
    value["self"] = value
    return value


class Spoiled:
    def __str__(self) -> str:
        raise RuntimeError("not even a text")


@pytest.mark.parametrize(
    ("data", "sent"),
    [
        ({"n": float("nan"), "i": float("inf")}, {"n": None, "i": None}),
        ({"o": Odd(), "p": Path("/a"), "b": b"\xff"}, {"o": "odd", "p": "/a", "b": "\ufffd"}),
        ({1: {2: (3, {4})}}, {"1": {"2": [3, [4]]}}),
        ({"t": "a\ud800b"}, {"t": "a\ufffdb"}),
        ("text", {"value": "text"}),
        (None, {"value": None}),
    ],
)
def test_whatever_is_given_becomes_json(data: Any, sent: dict[str, Any]) -> None:
    assert json.loads(encoded("x", data, None, None)[0])["event_data"] == sent


@pytest.mark.usefixtures("away")
@pytest.mark.parametrize("data", [circular(), {"s": Spoiled()}])
def test_what_cannot_be_sent_at_all_is_a_no_and_never_an_exception(data: Any, inbox: Path) -> None:
    assert not send_notifications("x", data)
    assert not inbox.exists()


def test_an_inbox_that_cannot_be_written_is_a_no(away: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("NOTIFIER_INBOX", str(tmp_path / "file" / "inbox"))
    assert not send_notifications("x", {})


@pytest.mark.usefixtures("there")
def test_many_threads_may_send_at_once(sink: Sink) -> None:
    sink.answers = [Answer(status=202)]
    threads = [threading.Thread(target=send_notifications, args=("x", {"n": n})) for n in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {request.json["event_data"]["n"] for request in sink.requests} == set(range(20))


def test_importing_it_loads_nothing_else_of_ours() -> None:
    code = "import sys, notifications; print([m for m in sys.modules if m.startswith(('sidecar.', 'msgspec'))])"
    found = subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, capture_output=True, text=True)
    assert found.stdout.strip() == "['sidecar.client']"


@pytest.mark.skipif(not OLD_PYTHONS, reason="there is no Python 3.9 on this machine")
@pytest.mark.usefixtures("away")
def test_it_runs_on_python_3_9(inbox: Path) -> None:
    code = "from notifications import send_notifications; assert send_notifications('x', {'a': 1})"
    subprocess.run([OLD_PYTHONS[-1], "-W", "error", "-c", code], check=True, cwd=ROOT, env=os.environ)
    assert len(dropped(inbox)) == 1
