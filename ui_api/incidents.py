"""Problems that last: `GET /server/notifications/incidents`, and what a person can say about one."""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal

import msgspec
from litestar import Request, Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, QueryParameter

from sidecar.core.incident import Incident
from sidecar.errors import NotFoundError
from sidecar.service import Service
from ui_api.filters import read_cursor
from ui_api.history import Cursor, next_page
from ui_api.people import person

NO_SUCH: Final = "there is no incident with this id; GET …/incidents lists them"
State = Annotated[
    Literal["open", "closed", "all"],
    QueryParameter(name="state", description="open, closed, or all"),
]
Limit = Annotated[int, QueryParameter(ge=1, le=1_000, description="How many, the newest first")]


class IncidentShape(msgspec.Struct, kw_only=True):
    """`count` failures since `opened_at`, the first by `event_id`, the last by `last_event_id`.

    `rules`: those that its failures matched, and when each told somebody last, null if it did not. `closed_by` is
    `recovery`, a person, or why it was closed.
    """

    id: str
    state: Literal["open", "acknowledged", "closed"]
    title: str
    host: str
    device: str
    severity: str
    count: int
    opened_at: str
    last_at: str
    event_id: str
    last_event_id: str
    acknowledged_at: str | None
    acknowledged_by: str | None
    closed_at: str | None
    closed_by: str | None
    rules: dict[str, str | None]


@get("/incidents", sync_to_thread=True, tags=["incidents"], summary="Problems, the newest first")
def list_incidents(
    request: Request[Any, Any, Any],
    service: NamedDependency[Service],
    which: State = "open",
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response[list[IncidentShape]]:
    """The `Link` header leads to older ones."""
    is_open = {"open": True, "closed": False, "all": None}[which]
    found, before = service.ledger.pages.incidents(is_open=is_open, limit=limit, before=read_cursor(cursor))
    headers = {"Link": f'<{next_page(request, before)}>; rel="next"'} if before is not None else {}
    return Response([incident_shape(each) for each in found], headers=headers)


@get("/incidents/{incident_id:str}", sync_to_thread=True, tags=["incidents"], summary="One problem")
def get_incident(incident_id: FromPath[str], service: NamedDependency[Service]) -> IncidentShape:
    return incident_shape(known(incident_id, service))


def known(incident_id: str, service: Service) -> Incident:
    incident = service.ledger.pages.record.incident_by_id(incident_id)
    if incident is None:
        raise NotFoundError(NO_SUCH)
    return incident


@post(
    "/incidents/{incident_id:str}/ack",
    sync_to_thread=True,
    status_code=200,
    tags=["incidents"],
    summary="Somebody takes care of it",
)
def acknowledge_incident(
    incident_id: FromPath[str],
    request: Request[Any, Any, Any],
    asked: NamedDependency[dict[str, Any]],
    service: NamedDependency[Service],
) -> IncidentShape:
    """Somebody takes care of it: nothing escalates, and nobody is reminded. `{"by": "ann"}` says who."""
    return incident_shape(acknowledge(incident_id, person(asked, request), service))


def acknowledge(incident_id: str, who: str, service: Service) -> Incident:
    decide = service.engine.decider.acknowledge
    return service.ledger.write(lambda book: decide(book, incident_id, who)).result()


@post(
    "/incidents/{incident_id:str}/resolve",
    sync_to_thread=True,
    status_code=200,
    tags=["incidents"],
    summary="It is over",
)
def resolve_incident(
    incident_id: FromPath[str],
    request: Request[Any, Any, Any],
    asked: NamedDependency[dict[str, Any]],
    service: NamedDependency[Service],
) -> IncidentShape:
    """It is over, says a person; nobody is told. The next failure opens another one. `{"by": "ann"}` says who."""
    return incident_shape(resolve(incident_id, person(asked, request), service))


def resolve(incident_id: str, who: str, service: Service) -> Incident:
    decide = service.engine.decider.resolve
    return service.ledger.write(lambda book: decide(book, incident_id, who)).result()


def incident_shape(one: Incident) -> IncidentShape:
    return IncidentShape(
        id=one.id,
        state="closed" if not one.is_open else "acknowledged" if one.acknowledged_at else "open",
        title=one.title,
        host=one.host,
        device=one.device,
        severity=one.severity.name,
        count=one.count,
        opened_at=one.opened_at.isoformat(),
        last_at=one.last_at.isoformat(),
        event_id=one.event_id,
        last_event_id=one.last_event_id,
        acknowledged_at=one.acknowledged_at.isoformat() if one.acknowledged_at else None,
        acknowledged_by=one.acknowledged_by or None,
        closed_at=one.closed_at.isoformat() if one.closed_at else None,
        closed_by=one.closed_by or None,
        rules={rule: at.isoformat() if at else None for rule, at in one.rules.items()},
    )
