"""`/a/…`: where the links of messages lead. Opening one asks; only the answer does something, once.

No login: the signature in the address is the permission, for one deed on one incident, for a day (`core.links`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final
from zoneinfo import ZoneInfo

from litestar import Request, Response, get, post
from litestar.di import NamedDependency
from litestar.exceptions import ClientException
from litestar.params import FromPath

from sidecar.core.incident import Incident
from sidecar.core.links import LABELS, PURPOSE, SILENT, ExpiredError, Ticket, read
from sidecar.core.record import Silence
from sidecar.core.words import told_time
from sidecar.decider import open_incident
from sidecar.errors import NotFoundError, NotifierError
from sidecar.ledger import Book
from sidecar.service import Service, config_settings
from ui_api.link_page import NAME_LIMIT, Page, shown
from ui_api.problems import STATUS

GONE: Final = 410
FORGOTTEN: Final = "the problem of this message is no longer in the history"


@get("/{token:str}", sync_to_thread=True, include_in_schema=False)
def ask_about_link(token: FromPath[str], service: NamedDependency[Service]) -> Response[str]:
    """What the link would do; mail programs and chats look at it, too."""
    return answered(lambda: asking(token, service))


@post("/{token:str}", sync_to_thread=True, status_code=200, include_in_schema=False)
def follow_link(token: FromPath[str], by: NamedDependency[str], service: NamedDependency[Service]) -> Response[str]:
    return answered(lambda: done(token, by, service))


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


def sentence(error: NotifierError) -> str:
    text = str(error)
    return f"{text[:1].upper()}{text[1:]}."


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


def done(token: str, by: str, service: Service) -> Page:
    """Do what the link says, and remember that it was done, in one commit."""
    ticket = ticket_of(token, service)
    sent_to = f"a link sent to {ticket.integration_id}"
    who = f"{by}, by {sent_to}" if by else sent_to
    deed = acknowledge if ticket.deed == "ack" else silence

    def once(book: Book) -> str:
        if known := book.answer(used_key(token)):
            return known[1]
        said = deed(book, ticket.incident_id, who, service)
        book.remember_answer(used_key(token), "", said, service.now())
        return said

    return Page(service.ledger.write(once).result())


def acknowledge(book: Book, incident_id: str, who: str, service: Service) -> str:
    return acknowledged(service.engine.decider.acknowledge(book, incident_id, who), zone_of(service))


def acknowledged(incident: Incident, zone: ZoneInfo) -> str:
    at = f" at {told_time(incident.acknowledged_at, zone)}" if incident.acknowledged_at else ""
    return f"Acknowledged by {incident.acknowledged_by}{at}"


def silence(book: Book, incident_id: str, who: str, service: Service) -> str:
    now, incident = service.now(), open_incident(book, incident_id)
    asked = Silence(
        id=service.new_id("sil"),
        when={"incident_id": incident.id},
        until=now + SILENT,
        reason="asked for by a link in a message",
        author=who,
        created_at=now,
    )
    service.engine.decider.silence(book, asked)
    return f"Nobody is told of this until {told_time(asked.until, zone_of(service))}, by the wish of {who}"


def ticket_of(token: str, service: Service) -> Ticket:
    return read(token, service.keys.ring().derived(PURPOSE), service.now())


def used_key(token: str) -> str:
    """The signature stands for the ticket."""
    return f"link:{token.rpartition('.')[2]}"


def zone_of(service: Service) -> ZoneInfo:
    return ZoneInfo(config_settings(service.live.current).timezone)
