"""The log: one line for each thing that happened, whatever is in it."""

from __future__ import annotations

import json
import logging
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.channel import Failed
from tests.builders import Lab, a_body
from tests.running import eventually, running
from tests.sink import Answer, Sink
from ui_api.logs import Json, Text

FORGED = "x\n2026-01-31T22:04:14.000Z INFO notifier: all is well\x1b[2K\u2028\r"


def a_record(message: str, *values: Any, **about: Any) -> logging.LogRecord:
    record = logging.LogRecord("notifier.engine", logging.WARNING, "engine.py", 1, message, values, None)
    record.created = 1769897054.1234
    record.__dict__.update(about)
    return record


def a_bug(message: str) -> logging.LogRecord:
    record = a_record("it broke")
    try:
        raise ValueError(message)
    except ValueError:
        record.exc_info = sys.exc_info()
    return record


def test_a_line_for_people() -> None:
    line = Text().format(a_record("delivery %s: %s", "dlv_1", "gone", delivery_id="dlv_1", event_id="evt_1"))
    assert line == "2026-01-31T22:04:14.123Z WARNING notifier.engine: delivery dlv_1: gone event_id=evt_1"


def test_a_line_for_machines() -> None:
    line = Json().format(a_record("delivery %s: %s", "dlv_1", "gone", delivery_id="dlv_1", integration_id=None))
    assert json.loads(line) == {
        "time": "2026-01-31T22:04:14.123Z",
        "level": "warning",
        "logger": "notifier.engine",
        "message": "delivery dlv_1: gone",
        "delivery_id": "dlv_1",
    }


def test_what_comes_from_outside_cannot_forge_a_line() -> None:
    assert (
        Text()
        .format(a_record("inbox: %s", FORGED))
        .endswith(r"inbox: x\n2026-01-31T22:04:14.000Z INFO notifier: all is well\x1b[2K\u2028\r")
    )
    assert json.loads(Json().format(a_record("inbox: %s", FORGED)))["message"] == f"inbox: {FORGED}"


@given(st.text(st.characters()))
def test_no_text_makes_more_than_one_line(text: str) -> None:
    for formatter in (Text(), Json()):
        line = formatter.format(a_record("%s", text, event_id=text))
        assert len(line.splitlines()) == 1
        assert line.encode()  # half a surrogate pair, too, can be written


def test_a_traceback_is_indented_and_cannot_forge_a_line_either() -> None:
    first, *rest = Text().format(a_bug(FORGED)).split("\n")
    assert first.endswith("notifier.engine: it broke")
    assert rest[0] == "    Traceback (most recent call last):"
    assert all(line.startswith("    ") and line.isprintable() for line in rest)
    assert "ValueError" in json.loads(Json().format(a_bug(FORGED)))["traceback"]


def test_a_message_that_is_given_up_has_its_line(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    lab = Lab(tmp_path)
    lab.pager.answers = [Failed(reason="no such room", kind="rejected", retryable=False)]
    lab.accept(a_body())
    with caplog.at_level(logging.INFO):
        lab.deliver_all()
    lab.ledger.close()
    (record,) = caplog.records
    assert record.getMessage() == "delivery dlv_0002 to 'pager': given up: no such room"
    assert (
        vars(record).items() >= {"event_id": "evt_0001", "delivery_id": "dlv_0002", "integration_id": "pager"}.items()
    )


LAB = """\
version: 1
integrations:
  chat: {{type: slack, config: {{webhook_url: "{url}/services/T0/B0/s3cr3t-t0ken"}}}}
rules:
  failures: {{event_type: "*_failed", integration_ids: [chat]}}
"""


def test_the_program_writes_json_with_ids_and_no_secrets_at_every_level(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [Answer(status=500), Answer(status=404)]
        options = ("--log-format", "json", "--log-level", "debug")
        with running(tmp_path, LAB.format(url=sink.url), *options) as notifier:
            (event_id,) = notifier.send(a_body())
            eventually(lambda: "given up" in notifier.log(), "the message to be given up")
            log = notifier.log()
    lines = [json.loads(line) for line in log.splitlines()]
    told = [line["message"].split(": ")[1] for line in lines if line.get("delivery_id")]
    assert told == ["to be tried again", "given up"]
    assert {line["event_id"] for line in lines if "event_id" in line} == {event_id}
    assert "s3cr3t-t0ken" not in log
