"""What was sent, to whom, and what became of it: `GET /server/notifications/history`."""

from __future__ import annotations

from typing import Annotated, Final

import msgspec
from litestar import get
from litestar.di import NamedDependency
from litestar.params import FromPath, QueryParameter

from sidecar.errors import NotFoundError
from sidecar.ledger import HistoryRow
from sidecar.service import Service
from ui_api.shapes import HistoryDetail

DEFAULT_ROWS: Final = 500
MOST_ROWS: Final = 5_000
Limit = Annotated[int, QueryParameter(ge=1, le=MOST_ROWS, description="How many rows, the newest first")]


@get("/history", sync_to_thread=True, tags=["history"], summary="The newest deliveries")
def list_history(service: NamedDependency[Service], limit: Limit = DEFAULT_ROWS) -> list[HistoryRow]:
    """`status` is sent, failed or pending; `state` says more."""
    return service.ledger.pages.history(limit)


@get("/history/{delivery_id:str}", sync_to_thread=True, tags=["history"], summary="One delivery with its attempts")
def get_delivery(delivery_id: FromPath[str], service: NamedDependency[Service]) -> HistoryDetail:
    pages = service.ledger.pages
    row = pages.history_row(delivery_id)
    if row is None:
        raise NotFoundError("there is no delivery with this id; ids are in GET …/history")
    message, provider_id = pages.message(delivery_id)
    return HistoryDetail(
        **msgspec.structs.asdict(row),
        attempt_log=pages.attempts(delivery_id),
        message=msgspec.json.decode(message) if message else None,
        provider_id=provider_id,
    )
