"""Events come in: `POST /server/notifications/events`. And can be asked about: `GET …/events/{id}`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final

import msgspec
from litestar import Request, Response, get, post
from litestar.di import NamedDependency
from litestar.openapi.spec import Example, OpenAPIMediaType, Operation, RequestBody, Schema
from litestar.params import FromPath, HeaderParameter, QueryParameter

from sidecar.core import cloudevents
from sidecar.core.bodies import read_bodies
from sidecar.core.intake import ID_LIMIT, Incoming
from sidecar.core.model import Event
from sidecar.core.trace import read_trace
from sidecar.counts import REFUSED
from sidecar.engine import Answer
from sidecar.errors import IdempotencyError, InvalidError, NotFoundError, NotifierError, Problem
from sidecar.ledger import EventRow, StoredEvent
from sidecar.service import Service
from ui_api.filters import read_cursor
from ui_api.history import Cursor, next_page
from ui_api.landing import Landing
from ui_api.limits import Limits
from ui_api.problems import UnsupportedError
from ui_api.shapes import EventShape, event_shape

LINES: Final = frozenset({"application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines"})
JSON: Final = frozenset({"", "application/json", "text/plain"})
CLOUD: Final = frozenset({cloudevents.STRUCTURED, cloudevents.BATCH})
UNDERSTOOD: Final = LINES | JSON | CLOUD
SENT_MOSTLY: Final = ("application/json", "application/x-ndjson", cloudevents.STRUCTURED)
EXAMPLE: Final = {
    "event_type": "script_execution_failed",
    "event_data": {"script_name": "goto_live", "host_name": "pi-1", "device_name": "stb-1", "error_msg": "no picture"},
}
CLOUD_EXAMPLE: Final = {
    "specversion": "1.0",
    "id": "7b1c",
    "source": "/lab/ci",
    "type": "build.failed",
    "severity": "error",
    "data": {"title": "Build 42 failed"},
}
NO_SUCH: Final = "there is no event with this id; ids are in the answer to POST …/events and in the history"
WHY: Final[dict[type[NotifierError], str]] = {
    InvalidError: "unreadable",
    UnsupportedError: "unsupported",
    IdempotencyError: "conflict",
}
"""As what a request is counted that is refused as a whole; everything else is a database that cannot be written."""
IdempotencyKey = Annotated[str | None, HeaderParameter(name="Idempotency-Key", max_length=ID_LIMIT)]


@dataclass
class EventsOperation(Operation):
    """Documents a body that the handler reads by itself."""

    def __post_init__(self) -> None:
        one = OpenAPIMediaType(schema=Schema(), examples={"failed": Example(summary="A failed script", value=EXAMPLE)})
        lines = OpenAPIMediaType(schema=Schema(description="One JSON object per line"))
        cloud = OpenAPIMediaType(schema=Schema(), examples={"cloud": Example(summary="One", value=CLOUD_EXAMPLE)})
        clouds = OpenAPIMediaType(schema=Schema(), examples={"clouds": Example(summary="Some", value=[CLOUD_EXAMPLE])})
        self.request_body = RequestBody(
            description="One event, a list of them, or one per line. A body of VirtualPyTest's event bus works, too, "
            "and CloudEvents 1.0; with the headers ce-id, ce-source, ce-type and ce-specversion the body is the data "
            "of one, of any content type.",
            content={
                "application/json": one,
                "application/x-ndjson": lines,
                cloudevents.STRUCTURED: cloud,
                cloudevents.BATCH: clouds,
            },
            required=True,
        )


@post("/events", operation_class=EventsOperation, status_code=202, tags=["events"], summary="Send events")
async def post_events(
    request: Request[Any, Any, Any],
    service: NamedDependency[Service],
    landing: NamedDependency[Landing],
    key: IdempotencyKey = None,
) -> Answer:
    """Take one event, a list of them, or one per line. 202 means: they are on disk.

    `rejected` names by its place in the request each event that was not taken. With an Idempotency-Key (or an id of
    their own), events that are sent again within 24 hours are answered as at first, and nobody is told twice.
    """
    return await take(service, landing, request.headers, await request.body(), key)


async def take(service: Service, landing: Landing, headers: Mapping[str, str], body: bytes, key: str | None) -> Answer:
    """Take the events of a request. Raises NotifierError for what is to be refused as a whole."""
    return await take_read(service, landing, lambda: read(headers, body), key)


async def take_read(
    service: Service, landing: Landing, reading: Callable[[], list[Incoming]], key: str | None
) -> Answer:
    try:
        incoming = reading()
        answer = await landing.of(lambda: service.engine.accept(incoming, key))
    except NotifierError as error:
        with service.engine.counts.now() as counted:
            counted.count(REFUSED, next((why for kind, why in WHY.items() if isinstance(error, kind)), "unavailable"))
        raise
    return taken(answer)


def read(headers: Mapping[str, str], body: bytes) -> list[Incoming]:
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    trace = read_trace(headers.get("traceparent"), headers.get("tracestate"))
    if cloudevents.is_in_headers(headers) and not kind.startswith(cloudevents.FAMILY):
        event = cloudevents.from_headers(headers, body)
        return [Incoming(body=event, source="http", is_cloud_event=True, trace=trace)]
    if kind not in UNDERSTOOD:
        raise UnsupportedError(f"'{kind[:60]}' is not understood; send {', '.join(SENT_MOSTLY)}")
    found = read_bodies(body, lines=kind in LINES, source="http", trace=trace)
    return [msgspec.structs.replace(each, is_cloud_event=True) for each in found] if kind in CLOUD else found


def taken(answer: Answer) -> Answer:
    """Raises InvalidError for one that took nothing."""
    if not answer.accepted:
        raise InvalidError(all_problems(answer))
    return answer


def all_problems(answer: Answer) -> list[Problem]:
    """Every problem of an answer that took nothing; with its place where there were several events."""
    if len(answer.rejected) == 1:
        return answer.rejected[0].problems
    return [
        Problem(path=f"[{one.index}]{'.' if each.path else ''}{each.path}", message=each.message)
        for one in answer.rejected
        for each in one.problems
    ]


@get("/events", sync_to_thread=True, tags=["events"], summary="Events, the newest first")
def list_events(
    request: Request[Any, Any, Any],
    service: NamedDependency[Service],
    event_type: Annotated[str | None, QueryParameter(description="Only of this type")] = None,
    limit: Annotated[int, QueryParameter(ge=1, le=1_000, description="How many")] = 100,
    cursor: Cursor = None,
) -> Response[list[EventRow]]:
    """The `Link` header leads to older ones."""
    found, before = service.ledger.pages.events(event_type, limit=limit, before=read_cursor(cursor))
    headers = {"Link": f'<{next_page(request, before)}>; rel="next"'} if before is not None else {}
    return Response(found, headers=headers)


@post(
    "/events/{event_id:str}/replay",
    sync_to_thread=True,
    status_code=202,
    tags=["events"],
    summary="Let an event happen once more",
)
def replay_event(event_id: FromPath[str], service: NamedDependency[Service], limits: NamedDependency[Limits]) -> Answer:
    """A new event with the same data, decided by the rules of now. At most 5 a minute of one, 60 in all."""
    return happen_again(event_id, service, limits)


def happen_again(event_id: str, service: Service, limits: Limits) -> Answer:
    """Raises TooManyError before anything happens."""
    limits.replays.spend(event_id)
    event = stored_event(event_id, service).event
    body = body_of(event)
    return service.engine.accept([Incoming(body=body, source=f"replay of {event.id}")]).result()


def body_of(event: Event) -> dict[str, Any]:
    """What would have to be sent for this event to happen again."""
    body = {"event_type": event.event_type, "event_data": event.event_data, "severity": event.severity.name}
    body |= event.trace.headers if event.trace else {}
    return {**body, "team_id": event.team_id} if event.team_id else body


@get("/events/{event_id:str}", sync_to_thread=True, tags=["events"], summary="One event, and what was decided")
def get_event(event_id: FromPath[str], service: NamedDependency[Service]) -> EventShape:
    """Who was told, who was not, and the clause that decided."""
    return event_shape(stored_event(event_id, service))


def stored_event(event_id: str, service: Service) -> StoredEvent:
    stored = service.ledger.pages.event(event_id)
    if stored is None:
        raise NotFoundError(NO_SUCH)
    return stored
