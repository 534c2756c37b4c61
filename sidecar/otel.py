"""Spans for OpenTelemetry: one for each event that comes in, one for each attempt to tell somebody of it.

Needs the extra `[otel]`, which is imported only where the standard variables name a collector
(https://opentelemetry.io/docs/specs/otel/protocol/exporter/). An event's span is a child of the trace that it came
with; the attempts are children of that, whenever they are made, because the ledger keeps it with the event.
What a collector does not take is dropped: spans are for looking on, the history is what counts.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Final

from msgspec.structs import replace

from sidecar.core.channel import Outcome, Sent
from sidecar.core.model import Delivery, Event
from sidecar.core.trace import Trace, read_trace
from sidecar.errors import NotifierError
from sidecar.traces import PASSED_ON, Send, Traces

if TYPE_CHECKING:
    from opentelemetry.context import Context
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.trace import Span

NAME: Final = "virtualpytest-notifier"
ENDPOINTS: Final = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
STOP_S: Final = 2.0
"""How long the end of the program waits for the last spans to go out."""
MISSING: Final = (
    "{name} names a collector of traces, for which a package is missing: pip install '.[otel]' in the checkout; "
    "or set OTEL_TRACES_EXPORTER=none"
)


def traces_of(environment: Mapping[str, str]) -> Traces:
    """Spans where the environment names a collector. Raises NotifierError if it does and the extra is missing."""
    named = next((each for each in ENDPOINTS if environment.get(each)), None)
    off = (
        environment.get("OTEL_TRACES_EXPORTER") == "none" or environment.get("OTEL_SDK_DISABLED", "").lower() == "true"
    )
    if named is None or off:
        return PASSED_ON
    try:
        return Spans(provider())
    except ImportError as error:
        raise NotifierError(MISSING.format(name=named)) from error


def provider() -> TracerProvider:
    """The SDK reads everything else (sampler, headers, time-outs, resource) from the environment itself."""
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter  # noqa: PLC0415  # the extra
    from opentelemetry.sdk.resources import Resource  # noqa: PLC0415
    from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415
    from opentelemetry.sdk.trace.export import BatchSpanProcessor  # noqa: PLC0415

    about = {"service.version": version(NAME)} | ({} if os.environ.get("OTEL_SERVICE_NAME") else {"service.name": NAME})
    made = TracerProvider(resource=Resource.create(about), shutdown_on_exit=False)
    made.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    return made


class Spans:
    """A `Traces`. Ending a span puts it into a bounded queue in memory; a thread of the SDK sends what is there."""

    def __init__(self, provider: TracerProvider) -> None:
        from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator  # noqa: PLC0415

        self._provider, self._propagator = provider, TraceContextTextMapPropagator()
        self._tracer = provider.get_tracer(NAME, version(NAME))
        self._begun: list[Span] = []

    def received(self, event: Event) -> Event:
        from opentelemetry.trace import SpanKind  # noqa: PLC0415

        span = self._tracer.start_span(
            f"receive {event.event_type}",
            self._context(event.trace),
            SpanKind.CONSUMER,
            {
                "notifier.event.id": event.id,
                "notifier.event.type": event.event_type,
                "notifier.event.severity": event.severity.name,
                "notifier.event.source": event.source,
            },
        )
        self._begun.append(span)
        return replace(event, trace=self._of(span) or event.trace)

    def committed(self) -> None:
        for span in self._begun:
            span.end()
        self._begun.clear()

    def undone(self) -> None:
        self._begun.clear()

    def sending(self, delivery: Delivery, event: Event, send: Send) -> tuple[Outcome, int]:
        from opentelemetry.trace import SpanKind  # noqa: PLC0415

        span = self._tracer.start_span(
            f"send {delivery.integration_type}",
            self._context(event.trace),
            SpanKind.PRODUCER,
            {
                "notifier.event.id": event.id,
                "notifier.delivery.id": delivery.id,
                "notifier.integration.id": delivery.integration_id,
                "notifier.attempt": delivery.attempts + 1,
            },
        )
        try:
            outcome, took_ms = send(self._of(span) or event.trace)
            note(span, outcome)
        finally:
            span.end()
        return outcome, took_ms

    def stop(self) -> None:
        """Let the last spans go out, for two seconds at most: a collector that hangs holds nobody up."""
        thread = threading.Thread(target=self._provider.shutdown, daemon=True)
        thread.start()
        thread.join(STOP_S)

    def _context(self, trace: Trace | None) -> Context:
        return self._propagator.extract(trace.headers if trace else {})

    def _of(self, span: Span) -> Trace | None:
        from opentelemetry.trace import set_span_in_context  # noqa: PLC0415

        said: dict[str, Any] = {}
        self._propagator.inject(said, set_span_in_context(span))
        return read_trace(said.get("traceparent"), said.get("tracestate"))


def note(span: Span, outcome: Outcome) -> None:
    """The same words as in the history, where no secrets are."""
    from opentelemetry.trace import StatusCode  # noqa: PLC0415

    if outcome.status_code is not None:
        span.set_attribute("http.response.status_code", outcome.status_code)
    if isinstance(outcome, Sent):
        span.set_status(StatusCode.OK)
    else:
        span.set_attribute("error.type", outcome.kind)
        span.set_status(StatusCode.ERROR, outcome.reason)
