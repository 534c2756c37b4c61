"""The trace of an event comes in with it, stays with it in the ledger, and goes out with its messages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec
import pytest

from sidecar.channels.webhook import header_trouble
from sidecar.client import PATH, send_notifications
from sidecar.core.intake import Incoming, read_event
from sidecar.core.model import Event
from sidecar.core.trace import Trace, read_trace
from tests.api_service import serving
from tests.builders import Clock, Lab, a_body, a_message
from tests.running import PATIENCE_S, eventually, running
from tests.sink import Sink
from tests.test_channel_webhook import request

TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
PARENT = f"00-{TRACE}-00f067aa0ba902b7-01"
OTHER = f"00-{TRACE[::-1]}-00f067aa0ba902b7-00"
STATE = "vendor=t61rcWkgMzE,other@lab=1"


def event(of_request: Trace | None = None, **fields: Any) -> Event:
    body = a_body() | fields
    return read_event(Incoming(body=body, source="http", trace=of_request), new_id="evt_1", now=Clock().now())


# ---------------------------------------------------------------------- in


def test_the_headers_are_read_as_w3c_writes_them() -> None:
    assert read_trace(PARENT, STATE) == Trace(PARENT, STATE)


def test_of_a_later_version_the_part_that_is_known_is_taken() -> None:
    assert read_trace(f"cc{PARENT[2:]}-what-the-future-brings") == Trace(PARENT)


@pytest.mark.parametrize(
    "parent",
    [
        "",
        "x",
        None,
        7,
        PARENT.upper(),
        f"ff{PARENT[2:]}",
        f"{PARENT}-more",
        f"00-{'0' * 32}-00f067aa0ba902b7-01",
        f"00-{TRACE}-{'0' * 16}-01",
        f"{PARENT}\r\nX-Evil: 1",
    ],
)
def test_what_is_no_trace_is_none(parent: Any) -> None:
    assert read_trace(parent) is None


@pytest.mark.parametrize("state", ["x" * 513, "a=1\r\nX-Evil: 1", "ünï=1", 7, None])
def test_a_state_that_cannot_be_passed_on_is_left_out_and_the_trace_is_kept(state: Any) -> None:
    assert read_trace(PARENT, state) == Trace(PARENT)


def test_an_event_names_its_trace_itself() -> None:
    assert event(traceparent=PARENT, tracestate=STATE).trace == Trace(PARENT, STATE)


def test_else_it_is_that_of_its_request() -> None:
    assert event(Trace(OTHER)).trace == Trace(OTHER)
    assert event(Trace(OTHER), traceparent=PARENT).trace == Trace(PARENT)
    assert event().trace is None


def test_no_event_is_refused_for_a_trace_that_makes_no_sense_but_it_is_said() -> None:
    found = event(Trace(OTHER), traceparent="7\n")
    assert found.trace == Trace(OTHER)
    assert found.notes == ("traceparent: 7? is not of the form 00-trace-parent-flags, and was left out",)


# ---------------------------------------------------------------------- in the ledger


def test_the_ledger_keeps_it_for_every_attempt(tmp_path: Path) -> None:
    lab = Lab(tmp_path)
    (accepted,) = lab.accept(a_body() | {"traceparent": PARENT, "tracestate": STATE}).accepted
    stored = lab.ledger.pages.event(accepted.id)
    assert stored is not None
    assert stored.event.trace == Trace(PARENT, STATE)
    lab.deliver_all()
    (sent,) = lab.pager.sent
    assert sent.trace == Trace(PARENT, STATE)
    lab.ledger.close()


def test_an_event_that_happens_again_belongs_to_the_same_trace(tmp_path: Path) -> None:
    with serving(tmp_path) as api:
        sent = api.ask("POST", "/events", a_body() | {"traceparent": PARENT})
        again = api.ask("POST", f"/events/{sent.json['accepted'][0]['id']}/replay")
        stored = api.service.ledger.pages.event(again.json["accepted"][0]["id"])
    assert stored is not None
    assert stored.event.trace == Trace(PARENT)


# ---------------------------------------------------------------------- out


def test_a_webhook_is_sent_the_headers() -> None:
    headers = request(a_message(trace=Trace(PARENT, STATE))).headers
    assert (headers["traceparent"], headers["tracestate"]) == (PARENT, STATE)


def test_without_a_trace_there_are_none() -> None:
    assert not [name for name in request(a_message()).headers if name.startswith("trace")]


def test_a_cloudevent_has_the_attributes_of_the_extension_for_traces() -> None:
    said = json.loads(request(a_message(trace=Trace(PARENT, STATE)), cloudevents="structured").body)
    assert (said["traceparent"], said["tracestate"]) == (PARENT, STATE)
    headers = request(a_message(trace=Trace(PARENT)), cloudevents="binary").headers
    assert headers["ce-traceparent"] == headers["traceparent"] == PARENT


def test_headers_of_ones_own_cannot_say_another_trace() -> None:
    assert header_trouble(f"traceparent: {PARENT}") == "sets traceparent, which is written by the notifier"


def test_a_trace_is_not_kept_with_the_message(tmp_path: Path) -> None:
    """It is that of the attempt."""
    lab = Lab(tmp_path)
    lab.accept(a_body() | {"traceparent": PARENT})
    lab.deliver_all()
    (row,) = lab.ledger.pages.history.newest(1)
    text, _ = lab.ledger.pages.message(row.id)
    assert text is not None
    assert "trace" not in {name for name, value in msgspec.json.decode(text).items() if value}
    lab.ledger.close()


def test_from_the_request_of_a_producer_to_the_request_to_a_webhook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And from the environment of a test run, as the command line and the Python client find it."""
    with Sink() as sink:
        config = (
            f'version: 1\nintegrations: {{hook: {{type: webhook, config: {{url: "{sink.url}"}}}}}}\n'
            'rules: {all: {event_type: "*", integration_ids: [hook]}}\n'
        )
        with running(tmp_path, config) as notifier:
            producer = HTTPConnection(urlsplit(notifier.url).netloc, timeout=PATIENCE_S)
            headers = {"Content-Type": "application/json", "traceparent": PARENT, "tracestate": STATE}
            producer.request("POST", PATH, json.dumps(a_body()), headers)
            assert producer.getresponse().status == 202
            producer.close()
            eventually(lambda: len(sink.requests) == 1, "the webhook was told")
            run = {"TRACEPARENT": OTHER, "NOTIFIER_URL": notifier.url}
            subprocess.run(
                [sys.executable, "-m", "ui_api", "send", "system_alert"], env={**os.environ, **run}, check=True
            )
            eventually(lambda: len(sink.requests) == 2, "the webhook was told of the second")
            for name, value in run.items():
                monkeypatch.setenv(name, value)
            assert send_notifications("system_alert", {})
            eventually(lambda: len(sink.requests) == 3, "the webhook was told of the third")
    first, second, third = sink.requests
    assert (first.headers["traceparent"], first.headers["tracestate"]) == (PARENT, STATE)
    assert second.headers["traceparent"] == third.headers["traceparent"] == OTHER
    assert "tracestate" not in second.headers
