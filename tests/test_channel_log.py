from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sidecar.channels.log import CHANNEL, Log, block, send
from sidecar.core.channel import Message, Opened, Sent
from tests.wire_parts import HOSTILE, a_message, a_wire

NOTHING = Opened({})


def test_a_message_is_shown_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outcome = send(Log(), NOTHING, a_message(), a_wire(tmp_path))
    assert outcome == Sent(detail="written to notifications.jsonl")
    shown = capsys.readouterr().out
    assert "❌ ERROR · script_execution_failed" in shown
    assert "login_test failed on pi-1\nExpected the home screen" in shown
    (line,) = (tmp_path / "notifications.jsonl").read_text().splitlines()
    assert json.loads(line) == {
        "time": "2026-03-04T12:30:00Z",
        "delivery_id": "dlv_01",
        "event_id": "evt_01",
        "event_type": "script_execution_failed",
        "severity": "error",
        "title": "login_test failed on pi-1",
        "body": "Expected the home screen, found the log-in page.",
        "facts": {"Host": "pi-1", "Device": "stb-1", "Duration": "1 minute 4 seconds"},
        "links": {"Report": "https://reports.example/r/1?sig=a%2Fb&x=1"},
        "turn": "event",
        "incident_id": None,
        "events": 1,
        "is_test": False,
    }


def test_each_message_is_one_line_whatever_it_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wire = a_wire(tmp_path)
    for message in (HOSTILE, a_message(body="one\ntwo\x1b[2J"), a_message()):
        send(Log(path="a/b.jsonl"), NOTHING, message, wire)
    lines = (tmp_path / "a" / "b.jsonl").read_text().splitlines()
    assert [json.loads(line)["body"] for line in lines][1] == "one\ntwo\x1b[2J"
    assert len(lines) == 3
    assert "\x1b" not in capsys.readouterr().out


def test_a_message_without_facts_or_links_has_no_holes() -> None:
    shown = block(a_message(body="", facts=(), links=()))
    assert "\n\n" not in shown


def test_what_cannot_be_written_is_still_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notifications.jsonl").mkdir()
    outcome = send(Log(), NOTHING, a_message(), a_wire(tmp_path))
    assert not isinstance(outcome, Sent)
    assert "login_test failed" in capsys.readouterr().out


@pytest.mark.parametrize("path", ["/etc/x", "../x", "a/../../x", "C:\\x", "..\\x", "a/", ".", "a\nb.log", "keys.json"])
def test_a_path_that_is_not_a_log_in_the_data_directory_is_a_problem(path: str) -> None:
    (problem,) = CHANNEL.check(Log(path=path))
    assert problem.path == "path"


@pytest.mark.parametrize("path", ["notifications.jsonl", "logs/qa.jsonl", "..hidden.log"])
def test_a_path_inside_of_it_is_none(path: str) -> None:
    assert list(CHANNEL.check(Log(path=path))) == []


def test_the_history_names_the_file() -> None:
    assert CHANNEL.recipient(Log(path="x.jsonl")) == "x.jsonl"


def golden(said: Message) -> str:
    return block(said)


def example(url: str, mail_port: int, mark: str, field: str = "") -> dict[str, Any]:
    return {}
