"""Spans, as a collector of OpenTelemetry receives them: a real one's protocol, over a real socket."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from sidecar.core.channel import Failed
from sidecar.engine import Engine, Surroundings
from sidecar.otel import Spans, traces_of
from sidecar.traces import PASSED_ON
from tests.builders import Lab, NoWire, a_body, numbered_ids
from tests.running import ROOT, eventually, running
from tests.sink import Answer, Sink

TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
PARENT = f"00-{TRACE}-00f067aa0ba902b7-01"
CONFIG = """\
version: 1
integrations: {{hook: {{type: webhook, config: {{url: "{url}/in"}}}}}}
rules: {{all: {{event_type: "*", integration_ids: [hook]}}}}
"""


def spans(collector: Sink) -> list[Any]:
    """All that it was sent, the first to begin first."""
    found = [span for each in collector.requests for span in spans_in(each.body)]
    return sorted(found, key=lambda span: int(span.start_time_unix_nano))


def spans_in(body: bytes) -> list[Any]:
    content = gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body
    export = ExportTraceServiceRequest.FromString(content)
    return [span for resource in export.resource_spans for scope in resource.scope_spans for span in scope.spans]


def attributes(span: Any) -> dict[str, Any]:
    return {each.key: each.value.string_value or each.value.int_value for each in span.attributes}


def collecting(collector: Sink, **more: str) -> dict[str, str]:
    """The environment in which spans go there, at once."""
    return {"OTEL_EXPORTER_OTLP_ENDPOINT": collector.url, "OTEL_BSP_SCHEDULE_DELAY": "50", **more}


# ---------------------------------------------------------------------- the program and a collector


def test_an_event_and_its_attempts_are_spans_of_the_trace_that_it_came_with(tmp_path: Path) -> None:
    with Sink() as hook, Sink() as collector:
        hook.answers = [Answer(503, headers={"Retry-After": "0"}), Answer()]
        with running(tmp_path, CONFIG.format(url=hook.url), **collecting(collector)) as notifier:
            (event_id,) = notifier.send(a_body() | {"traceparent": PARENT})
            eventually(lambda: len(spans(collector)) == 3, "three spans at the collector")
            (row,) = notifier.history()
    received, failed, sent = spans(collector)
    assert {span.trace_id.hex() for span in (received, failed, sent)} == {TRACE}
    assert received.parent_span_id.hex() == "00f067aa0ba902b7"
    assert failed.parent_span_id == sent.parent_span_id == received.span_id
    assert [span.name for span in (received, failed, sent)] == [
        "receive script_execution_failed",
        "send webhook",
        "send webhook",
    ]
    assert attributes(received)["notifier.event.id"] == event_id
    assert attributes(failed)["error.type"] == "server"
    assert attributes(failed)["http.response.status_code"] == 503
    assert "503" in failed.status.message
    assert attributes(sent)["notifier.attempt"] == 2
    assert attributes(sent)["notifier.delivery.id"] == row["id"]


def test_a_webhook_is_told_the_span_of_the_attempt(tmp_path: Path) -> None:
    """So that what happens behind it hangs below that, in one picture."""
    with (
        Sink() as hook,
        Sink() as collector,
        running(tmp_path, CONFIG.format(url=hook.url), **collecting(collector)) as notifier,
    ):
        notifier.send(a_body())
        eventually(lambda: len(spans(collector)) == 2, "two spans at the collector")
    received, sent = spans(collector)
    assert received.trace_id == sent.trace_id, "an event without a trace begins one"
    told = hook.requests[0].headers["traceparent"]
    assert told.startswith(f"00-{sent.trace_id.hex()}-{sent.span_id.hex()}-")


def test_it_says_who_it_is_and_the_environment_may_say_otherwise(tmp_path: Path) -> None:
    for folder, more, name in (("a", {}, "virtualpytest-notifier"), ("b", {"OTEL_SERVICE_NAME": "lab"}, "lab")):
        (tmp_path / folder).mkdir()
        with Sink() as hook, Sink() as collector:
            environment = collecting(collector, **more)
            with running(tmp_path / folder, CONFIG.format(url=hook.url), **environment) as notifier:
                notifier.send(a_body())
                eventually(lambda: bool(spans(collector)), "a span at the collector")
        export = ExportTraceServiceRequest.FromString(collector.requests[0].body)
        resource = {each.key: each.value.string_value for each in export.resource_spans[0].resource.attributes}
        assert resource["service.name"] == name
        assert collector.requests[0].path == "/v1/traces"


def test_what_was_received_last_is_sent_when_the_program_ends(tmp_path: Path) -> None:
    with Sink() as hook, Sink() as collector:
        environment = collecting(collector, OTEL_BSP_SCHEDULE_DELAY="60000")
        with running(tmp_path, CONFIG.format(url=hook.url), **environment) as notifier:
            notifier.send(a_body())
            eventually(lambda: notifier.states() == ["sent"], "the message went out")
            assert notifier.stop() == 0
    assert len(spans(collector)) == 2


def test_a_collector_that_hangs_holds_up_neither_messages_nor_the_end(tmp_path: Path) -> None:
    with Sink() as hook, Sink() as collector:
        collector.answers = [Answer(fault="hang")]
        with running(tmp_path, CONFIG.format(url=hook.url), **collecting(collector)) as notifier:
            notifier.send(a_body())
            eventually(lambda: notifier.states() == ["sent"], "the message went out")
            eventually(lambda: collector.connections > 0, "the collector was called")
            started = time.monotonic()
            assert notifier.stop() == 0
            assert time.monotonic() - started < 10


def test_without_a_collector_the_packages_are_not_even_imported(tmp_path: Path) -> None:
    code = "import sys, sidecar.otel as otel; print(otel.traces_of({}), 'opentelemetry' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert said.endswith("False\n")


def test_a_collector_without_the_packages_is_refused_with_what_to_do(tmp_path: Path) -> None:
    """As on a machine without the extra: a folder in front of the installed packages hides them."""
    (tmp_path / "opentelemetry").mkdir()
    (tmp_path / "opentelemetry" / "__init__.py").write_text("")
    environment = {**os.environ, "OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:1", "PYTHONPATH": str(tmp_path)}
    command = [sys.executable, "-m", "ui_api", "run", "--port", "0", "--data", str(tmp_path / "data")]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "pip install '.[otel]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_standard_variables_switch_it_off() -> None:
    endpoint = {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:1"}
    assert traces_of({**endpoint, "OTEL_TRACES_EXPORTER": "none"}) is PASSED_ON
    assert traces_of({**endpoint, "OTEL_SDK_DISABLED": "true"}) is PASSED_ON
    assert traces_of({}) is PASSED_ON


# ---------------------------------------------------------------------- what is begun and not written down


class Kept(TracerProvider):
    """Keeps what ends."""

    def __init__(self) -> None:
        super().__init__(shutdown_on_exit=False)
        self.exporter = InMemorySpanExporter()
        self.add_span_processor(SimpleSpanProcessor(self.exporter))

    def names(self) -> list[str]:
        return [span.name for span in self.exporter.get_finished_spans()]


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def lab(tmp_path: Path, kept: Kept) -> Lab:
    lab = Lab(tmp_path)
    world = Surroundings(lab.clock.now, lambda: 1.0, numbered_ids(), Spans(kept))
    lab.engine = Engine(lab.rulebook, lab.ledger, NoWire(), world)
    return lab


def test_an_event_is_a_span_once_it_is_on_disk(lab: Lab, kept: Kept) -> None:
    lab.accept(a_body())
    assert kept.names() == []
    lab.engine.committed()
    assert kept.names() == ["receive script_execution_failed"]


def test_an_event_that_could_not_be_written_is_none(lab: Lab, kept: Kept) -> None:
    lab.accept(a_body())
    lab.engine.undone()
    lab.engine.committed()
    assert kept.names() == []


def test_a_bug_in_a_channel_ends_its_span_too(lab: Lab, kept: Kept) -> None:
    lab.pager.answers = [RuntimeError("boom")]
    lab.accept(a_body())
    lab.deliver_all()
    assert "send pager" in kept.names()


def test_a_failure_is_told_in_the_words_of_the_history(lab: Lab, kept: Kept) -> None:
    lab.pager.answers = [Failed(reason="the pager is full", kind="rejected", retryable=False)]
    lab.accept(a_body())
    lab.deliver_all()
    (span,) = [each for each in kept.exporter.get_finished_spans() if each.name == "send pager"]
    assert span.status.description == "the pager is full"
    assert span.attributes is not None
    assert span.attributes["error.type"] == "rejected"
