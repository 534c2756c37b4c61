"""`/a/…`: where the links of messages lead. Opening one asks; only the answer does something, once.

No login: the signature in the address is the permission, for one deed on one incident, for a day (`core.links`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from litestar import Request, Response, get, post
from litestar.di import NamedDependency
from litestar.exceptions import ClientException
from litestar.params import FromPath

from sidecar.core.links import LABELS, ExpiredError
from sidecar.core.words import told_time
from sidecar.errors import NotFoundError, NotifierError
from sidecar.service import Service
from ui_api.auditing import address_of
from ui_api.deeds import acknowledged, do, sentence, ticket_of, used_key, zone_of
from ui_api.link_page import NAME_LIMIT, Page, shown
from ui_api.problems import STATUS

GONE: Final = 410
FORGOTTEN: Final = "the problem of this message is no longer in the history"


@get("/{token:str}", sync_to_thread=True, include_in_schema=False)
def ask_about_link(token: FromPath[str], service: NamedDependency[Service]) -> Response[str]:
    """What the link would do; mail programs and chats look at it, too."""
    return answered(lambda: asking(token, service))


@post("/{token:str}", sync_to_thread=True, status_code=200, include_in_schema=False)
def follow_link(
    token: FromPath[str], request: Request[Any, Any, Any], by: NamedDependency[str], service: NamedDependency[Service]
) -> Response[str]:
    return answered(lambda: done(token, by, service, address_of(request.scope)))


async def read_name(request: Request[Any, Any, Any]) -> str:
    """The name in the form, as far as it is one."""
    try:
        given = (await request.form()).get("by", "")
    except (ClientException, ValueError):
        return ""
    name = " ".join(given.split()) if isinstance(given, str) else ""
    return name[:NAME_LIMIT] if name.isprintable() else ""


def answered(make: Callable[[], Page]) -> Response[str]:
    try:
        return shown(make())
    except ExpiredError as error:
        return shown(Page("This link is too old", (sentence(error),)), GONE)
    except NotifierError as error:
        status = next((status for kind, status in STATUS.items() if isinstance(error, kind)), 500)
        return shown(Page("This did not work", (sentence(error),)), status)


def asking(token: str, service: Service) -> Page:
    ticket = ticket_of(token, service)
    if used := service.ledger.write(lambda book: book.answer(used_key(token))).result():
        return Page(used[1])
    incident = service.ledger.pages.record.incident_by_id(ticket.incident_id)
    if incident is None:
        raise NotFoundError(FORGOTTEN)
    zone = zone_of(service)
    about = (incident.title, f"{incident.count} × since {told_time(incident.opened_at, zone)}")
    if not incident.is_open and incident.closed_at:
        return Page("This is over", (*about, f"Since {told_time(incident.closed_at, zone)}, by {incident.closed_by}."))
    if ticket.deed == "ack" and incident.acknowledged_at:
        return Page(acknowledged(incident, zone), about)
    return Page(f"{LABELS[ticket.deed]}?", about, LABELS[ticket.deed])


def done(token: str, by: str, service: Service, address: str) -> Page:
    sent_to = f"a link sent to {ticket_of(token, service).integration_id}"
    return Page(do(token, f"{by}, by {sent_to}" if by else sent_to, service, "link", address))
