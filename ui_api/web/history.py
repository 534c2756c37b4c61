"""The history as people read it: by any filter, page by page, one message with all that is known, and sending again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import islice
from typing import Final
from urllib.parse import parse_qsl

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath

from sidecar.core.lane import WELL
from sidecar.core.model import EVENT_TYPES, SEVERITIES, Decision
from sidecar.engine import Replayed
from sidecar.ledger import Filter
from sidecar.service import Service
from ui_api import shapes
from ui_api.auditing import deed_of
from ui_api.filters import STATES
from ui_api.history import MOST_REPLAYED, detail, ids_of, send_again, send_many_again, to_be_sent_again
from ui_api.limits import Limits
from ui_api.shapes import HistoryDetail
from ui_api.web import asked, paging, who, why
from ui_api.web.forms import Form
from ui_api.web.look import Desk

ROWS: Final = 50
MOST_CHOICES: Final = 200
SHOWN: Final = 10
"""Of the messages that are to be sent again."""
REASONS_SHOWN: Final = 2


@get("/history", sync_to_thread=True)
def show_history(desk: NamedDependency[Desk]) -> Response[str]:
    service, here = desk.service, paging.place(desk)
    filters = asked.read(desk.pairs, service.now(), desk.zone)
    wanted = filters.wanted
    rows, before = service.ledger.pages.history.page(wanted, ROWS, here.before) if wanted else ([], None)
    return desk.show(
        "history.html",
        200 if wanted else 422,
        rows=rows,
        asked=filters,
        pager=paging.pager(here, filters.kept, before),
        is_first=here.is_first,
        choices=choices(service),
    )


def choices(service: Service) -> dict[str, Sequence[str]]:
    """What the fields of the filter offer."""
    types = dict.fromkeys([*EVENT_TYPES, *islice(service.ledger.pages.history.types(), MOST_CHOICES)])
    return {
        "status": tuple(STATES),
        "event_type": tuple(types),
        "integration": tuple(shapes.config_of(service.live.current).integrations)[:MOST_CHOICES],
        "severity": (*reversed(SEVERITIES), "error,critical"),
    }


@get("/history/{delivery_id:str}", sync_to_thread=True)
def show_delivery(delivery_id: FromPath[str], desk: NamedDependency[Desk]) -> Response[str]:
    service = desk.service
    one = detail(delivery_id, service)
    stands = place_of(one, service)
    return desk.show(
        "delivery.html",
        one=one,
        why=why.why(one, stands, decisions_of(one, service)),
        is_known=stands is not None,
    )


def place_of(one: HistoryDetail, service: Service) -> why.Place | None:
    integration = shapes.config_of(service.live.current).integrations.get(one.integration_id)
    if integration is None:
        return None
    lane = service.engine.lanes.health.get(one.integration_id, WELL)
    return why.Place(enabled=integration.enabled, health=shapes.health_shape(lane, 0, service.now()))


def decisions_of(one: HistoryDetail, service: Service) -> list[Decision]:
    stored = service.ledger.pages.event(one.event_id)
    return (stored.decisions if stored else None) or []


# ---------------------------------------------------------------------- once more


@post("/history/{delivery_id:str}/retry", sync_to_thread=True)
def retry_one(
    delivery_id: FromPath[str],
    desk: NamedDependency[Desk],
    form: NamedDependency[Form],
    limits: NamedDependency[Limits],
) -> Response[None]:
    limits.replays.spend(delivery_id)
    send_again(delivery_id, who.known(desk), desk.service, again="again" in form)
    return desk.go(f"/history/{delivery_id}", "It is sent again now.")


@get("/history/retry", sync_to_thread=True)
def ask_about_many(desk: NamedDependency[Desk]) -> Response[str]:
    """How many would be sent again, and which, before anything is."""
    service = desk.service
    filters = asked.read(desk.pairs, service.now(), desk.zone)
    history, number, rows = service.ledger.pages.history, 0, []
    if filters.wanted:
        wanted = to_be_sent_again(fields_of(filters), service)
        number, rows = history.count(wanted, MOST_REPLAYED), history.page(wanted, SHOWN)[0]
    return desk.show(
        "retry.html",
        200 if filters.wanted else 422,
        asked=filters,
        number=number,
        most=MOST_REPLAYED,
        rows=rows,
    )


@post("/history/retry", sync_to_thread=True)
def retry_many(
    desk: NamedDependency[Desk], form: NamedDependency[Form], limits: NamedDependency[Limits]
) -> Response[None]:
    """Those that were ticked; or all that fit the filter in `all`, which may be others than when it was asked."""
    service, kept = desk.service, form.text("back")
    given: dict[str, object] = {"ids": form.all("id")}
    if "all" in form:
        filters = asked.read(parse_qsl(form.text("all")), service.now(), desk.zone)
        given = {"filter": fields_of(filters)}
    elif not given["ids"]:
        return desk.go(f"/history?{kept}", "Nothing was ticked, so nothing is sent again.")
    ids, deed = ids_of(given, service), deed_of(desk.request)
    replayed = send_many_again(ids, who.known(desk), service, limits, deed)
    return desk.go(f"/history?{kept}", told(replayed))


def fields_of(filters: asked.Asked[Filter]) -> dict[str, object]:
    """As the API takes a filter. One that means nothing is refused there, in the same words."""
    return {name: asked.meant(name, values) for name, values in filters.exact.items()}


def told(replayed: Replayed) -> str:
    number = len(replayed.ids)
    done = "1 message is sent again." if number == 1 else f"{number:,} messages are sent again."
    reasons = Counter(in_words(each) for each in replayed.skipped.values()).most_common(REASONS_SHOWN)
    return " ".join([done, *(f"Not sent: {count:,}, because {reason}." for reason, count in reasons)])


def in_words(reason: str) -> str:
    return "it was sent already; to send it twice, open it" if reason.startswith("it was sent") else reason
