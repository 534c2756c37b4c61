"""What runs inside VirtualPyTest: it never raises, never waits long, and loses nothing it can keep."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections import UserDict
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from notifications import send_notifications
from sidecar.client import encoded, write_whole
from sidecar.inbox import Dropped, Inbox, Refused, Taken
from tests.builders import Lab
from tests.ports import a_port
from tests.sink import Answer, Sink

ROOT = Path(__file__).parents[1]
PYTHON = next(Path.home().glob(".pyenv/versions/3.9.*/bin/python"), Path(sys.executable))
"""VirtualPyTest may still run on 3.9: the test uses that where there is one."""


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
    monkeypatch.setenv("NOTIFIER_URL", f"http://127.0.0.1:{a_port()}")


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
@pytest.mark.parametrize("event_id", [None, "run-7", "run/7", "größe", "evt_1700000000000"])
def test_an_event_whose_answer_was_lost_is_told_once(
    sink: Sink, inbox: Path, tmp_path: Path, event_id: str | None
) -> None:
    """The request was taken and its answer lost, so the same event comes again as a file."""
    sink.answers = [Answer(fault="reset")]
    data = {"script_name": "goto_live", "host_name": "pi-1", "share": 0.1, "count": 10**30}
    assert send_notifications("script_execution_failed", data, event_id=event_id)
    lab, request = Lab(tmp_path), sink.requests[0]
    lab.accept(request.json, key=request.headers.get("idempotency-key"))

    def take(files: list[Dropped]) -> list[Taken | Refused]:
        return [Taken(str(lab.accept(json.loads(file.content), key=file.key).rejected or "")) for file in files]

    assert Inbox(inbox, take).look(0.0) == 1
    assert [path.suffix for path in (inbox / "done").iterdir()] == [".json"]
    assert lab.engine.deliver_due() == 1
    lab.ledger.close()


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
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, env=os.environ)  # our own code
    assert len(dropped(inbox)) == 1


class Colour(Enum):
    RED = "red"


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
        ({"c": Colour.RED, "h": 10**30, "t": True}, {"c": "red", "h": "1" + "0" * 30, "t": True}),
        ({"s": Spoiled(), Spoiled(): 1, "a": 1}, {"s": "<Spoiled>", "<Spoiled>": 1, "a": 1}),
        (UserDict({"a": 1}), {"a": 1}),
        ("text", {"value": "text"}),
        (None, {"value": None}),
    ],
)
def test_whatever_is_given_becomes_json(data: Any, sent: dict[str, Any]) -> None:
    assert json.loads(encoded("x", data, None, None)[0])["event_data"] == sent


@pytest.mark.usefixtures("away")
def test_data_that_contains_itself_is_a_no_and_never_an_exception(
    inbox: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert not send_notifications("x", circular())
    assert not inbox.exists()
    assert "contains itself" in caplog.text


@pytest.mark.usefixtures("away")
@pytest.mark.parametrize("timeout", [None, "soon", -1, 0, float("nan"), float("inf"), 10**400])
def test_an_odd_time_out_costs_no_event(inbox: Path, timeout: Any) -> None:
    assert send_notifications("x", {}, timeout=timeout)
    assert len(dropped(inbox)) == 1


@pytest.mark.usefixtures("away")
@pytest.mark.parametrize("event_id", [7, "run\n7", "größe/€", "../../etc/passwd", "x" * 300, ".hidden"])
def test_any_id_reaches_the_inbox_as_it_is(inbox: Path, event_id: Any) -> None:
    assert send_notifications("x", {}, event_id=event_id)
    assert [event["id"] for event in dropped(inbox)] == [str(event_id)]


@pytest.mark.usefixtures("away")
def test_ids_that_differ_never_share_a_file(inbox: Path) -> None:
    for event_id in ("run/7", "run_7", "run:7", "x" * 100 + "1", "x" * 100 + "2"):
        send_notifications("x", {}, event_id=event_id)
    assert len(dropped(inbox)) == 5


@pytest.mark.usefixtures("there")
def test_an_id_that_no_header_can_hold_goes_in_the_body(sink: Sink) -> None:
    sink.answers = [Answer(status=202)]
    assert send_notifications("x", {}, event_id="größe\n7")
    assert sink.requests[0].json["id"] == "größe\n7"
    assert "idempotency-key" not in sink.requests[0].headers


@pytest.mark.usefixtures("there")
def test_accepted_is_accepted_even_when_the_rest_of_the_answer_trickles(sink: Sink, inbox: Path) -> None:
    sink.answers = [Answer(fault="drip body")]
    assert send_notifications("x", {}, timeout=5)
    assert not inbox.exists()


@pytest.mark.usefixtures("there")
def test_a_redirect_is_not_followed(sink: Sink, inbox: Path) -> None:
    sink.answers = [Answer(status=307, headers={"Location": f"{sink.url}/elsewhere"}), Answer(status=202)]
    assert send_notifications("x", {})
    assert (len(sink.requests), len(dropped(inbox))) == (1, 1)


@pytest.mark.usefixtures("there")
def test_a_proxy_of_the_environment_is_not_used(sink: Sink, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    sink.answers = [Answer(status=202)]
    assert send_notifications("x", {})


@pytest.mark.usefixtures("inbox")
@pytest.mark.parametrize(
    ("url", "token"),
    [
        ("http://127.0.0.1:1", "s3cret\nX"),
        ("http://user:s3cret@127.0.0.1:1", ""),
        ("http://user@host:s3cret", ""),
        ("http://127.0.0.1:1/s3cret path", ""),
        ("s3cret", ""),
    ],
)
def test_no_secret_of_the_environment_reaches_the_log(
    url: str, token: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("NOTIFIER_URL", url)
    monkeypatch.setenv("NOTIFIER_INGEST_TOKEN", token)
    assert send_notifications("x", {})
    assert len(caplog.records) == 1
    assert "s3cret" not in caplog.text


@pytest.mark.usefixtures("there")
def test_a_token_from_a_file_may_end_in_a_line_break(sink: Sink, monkeypatch: pytest.MonkeyPatch) -> None:
    sink.answers = [Answer(status=202)]
    monkeypatch.setenv("NOTIFIER_INGEST_TOKEN", "t0ken\n")
    assert send_notifications("x", {})
    assert sink.requests[0].headers["authorization"] == "Bearer t0ken"


@pytest.mark.usefixtures("there", "inbox")
@pytest.mark.parametrize("status", [401, 422])
def test_a_failure_is_one_line_of_the_log_without_the_token(
    sink: Sink, status: int, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("NOTIFIER_INGEST_TOKEN", "t0ken")
    sink.answers = [Answer(status=status, body=b"you sent\nBearer t0ken " + b"x" * 5_000)]
    send_notifications("x", {})
    line = caplog.records[0].getMessage()
    assert f"{status} you sent Bearer ********" in line
    assert (len(caplog.records), line.count("\n"), len(line) < 600) == (1, 0, True)


@pytest.mark.usefixtures("away")
def test_an_inbox_that_cannot_be_written_is_a_no(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("NOTIFIER_INBOX", str(tmp_path / "file" / "inbox"))
    assert not send_notifications("x", {})
    assert "Connection refused), nor could it be left in" in caplog.records[0].getMessage()


@pytest.mark.usefixtures("away")
def test_nothing_half_written_stays_when_the_last_step_fails(inbox: Path) -> None:
    with pytest.raises(OSError, match="directory"):
        write_whole(inbox, "there/is/no/such/folder.json", b"{}")
    assert list(inbox.iterdir()) == []


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


@pytest.mark.usefixtures("away")
def test_it_runs_on_python_3_9_or_the_oldest_there_is(inbox: Path) -> None:
    code = "from notifications import send_notifications; assert send_notifications('x', {'a': 1})"
    subprocess.run([PYTHON, "-W", "error", "-c", code], check=True, cwd=ROOT, env=os.environ)
    assert len(dropped(inbox)) == 1
