"""What was sent, to whom, and what became of it: `GET /server/notifications/history`. And sending it again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final

import msgspec
from litestar import Request, Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, QueryParameter
from litestar.response import Stream

from sidecar.core.model import Event
from sidecar.core.render import TITLE_LIMIT, title
from sidecar.core.words import cut, one_line
from sidecar.engine import Replayed
from sidecar.errors import ConflictError, InvalidError, NotFoundError, Problem
from sidecar.ledger import Filter, HistoryRow
from sidecar.service import Service
from ui_api.auditing import Deed, deed_of
from ui_api.bodies import refuse_unknown
from ui_api.exporting import EXPORT_PAGE, Format, exported, paged
from ui_api.filters import cursor_of, filter_of, read_cursor
from ui_api.limits import Limits
from ui_api.people import author
from ui_api.shapes import HistoryDetail, TellsOf

DEFAULT_ROWS: Final = 500
MOST_ROWS: Final = 5_000
MOST_REPLAYED: Final = 10_000
MOST_EVENTS: Final = 500
NO_SUCH: Final = "there is no delivery with this id; ids are in GET …/history"
Limit = Annotated[int, QueryParameter(ge=1, le=MOST_ROWS, description="How many rows, the newest first")]
Cursor = Annotated[str | None, QueryParameter(description="Where the last page ended; the Link header has it")]


@get("/history", sync_to_thread=True, tags=["history"], summary="The newest deliveries, by any filter")
def list_history(
    request: Request[Any, Any, Any],
    service: NamedDependency[Service],
    wanted: NamedDependency[Filter],
    limit: Limit = DEFAULT_ROWS,
    cursor: Cursor = None,
) -> Response[list[HistoryRow]]:
    """`status` is sent, failed or pending; `state` says more. The `Link` header leads to older ones."""
    rows, before = service.ledger.pages.history.page(wanted, limit, read_cursor(cursor))
    headers = {"Link": f'<{next_page(request, before)}>; rel="next"'} if before is not None else {}
    return Response(rows, headers=headers)


def next_page(request: Request[Any, Any, Any], before: int) -> str:
    """This page's address with another cursor, relative to the host."""
    return f"{request.url.path}?{with_cursor(request.url.query, cursor_of(before))}"


def with_cursor(query: str, cursor: str) -> str:
    kept = [part for part in query.split("&") if part and not part.startswith("cursor=")]
    return "&".join([*kept, f"cursor={cursor}"])


@get("/history/{delivery_id:str}", sync_to_thread=True, tags=["history"], summary="One delivery with its attempts")
def get_delivery(delivery_id: FromPath[str], service: NamedDependency[Service]) -> HistoryDetail:
    return detail(delivery_id, service)


@post(
    "/history/{delivery_id:str}/retry",
    sync_to_thread=True,
    status_code=200,
    tags=["history"],
    summary="Send one delivery again",
)
def retry_delivery(
    delivery_id: FromPath[str],
    request: Request[Any, Any, Any],
    asked: NamedDependency[dict[str, Any]],
    service: NamedDependency[Service],
    limits: NamedDependency[Limits],
) -> HistoryDetail:
    """The same message, by the configuration of now. One that was sent only with `{"again": true}`.

    At most 5 a minute of one message, 60 in all.
    """
    refuse_unknown(asked, {"again"})
    limits.replays.spend(delivery_id)
    send_again(delivery_id, author(request), service, again=asked.get("again") is True)
    return detail(delivery_id, service)


def send_again(delivery_id: str, by: str, service: Service, *, again: bool) -> None:
    """Raises ConflictError if it cannot be, and NotFoundError."""
    replayed = service.engine.replay([delivery_id], by, again=again).result()
    if delivery_id in replayed.skipped:
        raise ConflictError(replayed.skipped[delivery_id])
    if delivery_id not in replayed.ids:
        raise NotFoundError(NO_SUCH)


@post("/history/retry", sync_to_thread=True, status_code=200, tags=["history"], summary="Send many deliveries again")
def retry_many(
    request: Request[Any, Any, Any],
    given: NamedDependency[dict[str, Any]],
    service: NamedDependency[Service],
    limits: NamedDependency[Limits],
) -> Replayed:
    """`{"ids": […]}`, or `{"filter": {…}}` with the names of the history's query; at most 10,000, none that was sent.

    `ids` are those that wait again; `skipped` says of each other one why not. At most 12 such requests a minute.
    """
    refuse_unknown(given, {"ids", "filter"})
    if ("ids" in given) == ("filter" in given):
        raise InvalidError([Problem(message='wanted {"ids": […]} or {"filter": {…}}')])
    return send_many_again(ids_of(given, service), author(request), service, limits, deed_of(request))


def send_many_again(ids: list[str], by: str, service: Service, limits: Limits, deed: Deed) -> Replayed:
    """Raises TooManyError before anything happens."""
    limits.bulks.spend()
    replayed = service.engine.replay(ids, by).result()
    deed.is_done, deed.note = True, f"{len(replayed.ids):,} of {len(ids):,} messages"
    return replayed


def to_be_sent_again(fields: Mapping[str, Any], service: Service) -> Filter:
    """By the fields of a filter; those that failed, if it says nothing else. Raises InvalidError."""
    return filter_of({"status": "failed", **fields}, service.now())


def ids_of(given: dict[str, Any], service: Service) -> list[str]:
    if "filter" in given:
        if not isinstance(given["filter"], dict):
            raise InvalidError([Problem(path="filter", message='wanted an object such as {"status": "failed"}')])
        return service.ledger.pages.history.ids(to_be_sent_again(given["filter"], service), MOST_REPLAYED)
    ids = given["ids"]
    if not isinstance(ids, list) or not all(isinstance(each, str) for each in ids) or len(ids) > MOST_REPLAYED:
        raise InvalidError([Problem(path="ids", message=f"wanted a list of at most {MOST_REPLAYED:,} ids")])
    return ids


@get("/history/export", sync_to_thread=True, tags=["history"], summary="The history as a file")
def export_history(
    service: NamedDependency[Service], wanted: NamedDependency[Filter], format: Format = "csv"
) -> Stream:
    """Everything that fits the filters, the newest first, made while it is read."""
    history = service.ledger.pages.history
    pages = paged(lambda before: history.page(wanted, EXPORT_PAGE, before))
    return exported("notifications", format, pages, HistoryRow, without="event_data")


def detail(delivery_id: str, service: Service) -> HistoryDetail:
    found = service.ledger.pages
    row = found.history.row(delivery_id)
    if row is None:
        raise NotFoundError(NO_SUCH)
    message, provider_id = found.message(delivery_id)
    replayed_at, replayed_by = found.replayed(delivery_id)
    events, more = found.told_by(delivery_id, MOST_EVENTS)
    return HistoryDetail(
        **msgspec.structs.asdict(row),
        attempt_log=found.attempts(delivery_id),
        message=msgspec.json.decode(message) if message else None,
        provider_id=provider_id,
        events=[tells_of(each) for each in events],
        more_events=more,
        replayed_at=replayed_at,
        replayed_by=replayed_by,
    )


def tells_of(event: Event) -> TellsOf:
    return TellsOf(
        id=event.id,
        event_type=event.event_type,
        severity=event.severity.name,
        time=event.time.isoformat(),
        title=cut(one_line(title(event)), TITLE_LIMIT),
    )
