"""Who did what: `GET /server/notifications/audit`. Read by who may read; addresses only by who may configure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Annotated, Any, Final

import msgspec
from litestar import Request, Response, get
from litestar.di import NamedDependency
from litestar.params import QueryParameter
from litestar.response import Stream

from sidecar.errors import InvalidError, Problem
from sidecar.ledger import AuditFilter, AuditRow
from sidecar.service import Service
from ui_api.exporting import EXPORT_PAGE, Format, exported, paged
from ui_api.filters import ALLOWED_TIME, LONGEST_VALUE, Texts, documented, read_cursor, texts, time
from ui_api.history import Cursor, next_page
from ui_api.people import may

Limit = Annotated[int, QueryParameter(ge=1, le=1_000, description="How many rows, the newest first")]
Text = str | None
Page = tuple[list[AuditRow], int | None]


@get("/audit", sync_to_thread=True, tags=["audit"], summary="Who did what, the newest first")
def list_acts(
    request: Request[Any, Any, Any],
    service: NamedDependency[Service],
    acts: NamedDependency[AuditFilter],
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response[list[AuditRow]]:
    """Changes, tests, replays, acknowledgements, silences, logins; and what was refused to somebody known (403).

    An edit of notifier.yaml made elsewhere (git, an editor) is a revision: `GET …/config/revisions`. `revision` names
    the one that a change here led to. `address` is empty for who may not configure. The `Link` header leads to older
    ones.
    """
    rows, before = reading(request, service)(acts, limit, read_cursor(cursor))
    headers = {"Link": f'<{next_page(request, before)}>; rel="next"'} if before is not None else {}
    return Response(rows, headers=headers)


@get("/audit/export", sync_to_thread=True, tags=["audit"], summary="Who did what, as a file")
def export_acts(
    request: Request[Any, Any, Any],
    service: NamedDependency[Service],
    acts: NamedDependency[AuditFilter],
    format: Format = "csv",
) -> Stream:
    """Everything that fits the filters, the newest first, made while it is read."""
    page = reading(request, service)
    return exported("audit", format, paged(lambda before: page(acts, EXPORT_PAGE, before)), AuditRow)


def reading(request: Request[Any, Any, Any], service: Service) -> Callable[[AuditFilter, int, int | None], Page]:
    """A page of it, as this reader may see it: where somebody was is nothing for everybody in the lab."""
    page = service.ledger.pages.audit.page
    return page if may(request, "configure") else lambda *asked: without_addresses(*page(*asked))


def without_addresses(rows: list[AuditRow], before: int | None) -> Page:
    return [msgspec.structs.replace(row, address="", who=nobody(row)) for row in rows], before


def nobody(row: AuditRow) -> str:
    """An address also stands for whoever gave no name."""
    return "somebody" if row.who == row.address else row.who


# ---------------------------------------------------------------------- what is asked for


def read_acts(  # one for each filter there is: this is their documentation
    service: NamedDependency[Service],
    who: Annotated[Text, QueryParameter(description="A part of the name, such as `ann`.")] = None,
    what: Annotated[Texts, documented("A verb or a glob, such as `rule.deleted` or `integration.*`.")] = None,
    subject: Annotated[
        Text, QueryParameter(description="What it was done to: a kind, an id, or both, such as `rule/failures`.")
    ] = None,
    since: Annotated[Text, QueryParameter(description=f"Not older than: {ALLOWED_TIME}.")] = None,
    until: Annotated[Text, QueryParameter(description="Older than; written like `since`.")] = None,
) -> AuditFilter:
    """What a query asks for. Raises InvalidError with every problem."""
    given = {"who": who, "what": what, "subject": subject, "since": since, "until": until}
    return acts_of({name: value for name, value in given.items() if value is not None}, service.now())


def acts_of(given: Mapping[str, Any], now: datetime) -> AuditFilter:
    """The same from the names and values of a form. Raises InvalidError."""
    problems, found = [], {}
    for name, value in given.items():
        try:
            found[name] = ACT_READERS[name](value, now)
        except ValueError as error:
            problems.append(Problem(path=name, message=str(error)))
    if problems:
        raise InvalidError(problems)
    return AuditFilter(**found)


def text(value: Any, _: datetime) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_VALUE:
        raise ValueError(f"wanted a text of at most {LONGEST_VALUE} characters")
    return value.strip()


ACT_READERS: Final[Mapping[str, Callable[[Any, datetime], Any]]] = {
    "who": text,
    "what": texts,
    "subject": text,
    "since": time,
    "until": time,
}
"""By the name in a query, which is that of the field of AuditFilter."""
