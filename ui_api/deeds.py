"""What a ticket allows, done: by a link in a message or a button in a chat. Once for each ticket (`core.links`)."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from sidecar.core.incident import Incident
from sidecar.core.links import PURPOSE, SILENT, Ticket, read
from sidecar.core.record import Silence
from sidecar.core.words import told_time
from sidecar.decider import open_incident
from sidecar.errors import NotifierError
from sidecar.ledger import Book
from sidecar.service import Service, config_settings


def do(token: str, who: str, service: Service) -> str:
    """Do what the ticket says, and remember that it was done, in one commit; what came of it, in words.

    Raises NotFoundError, ExpiredError, ConflictError if it is over already.
    """
    ticket = ticket_of(token, service)
    deed = acknowledge if ticket.deed == "ack" else silence

    def once(book: Book) -> str:
        if known := book.answer(used_key(token)):
            return known[1]
        said = deed(book, ticket, who, service)
        book.remember_answer(used_key(token), "", said, service.now())
        return said

    return service.ledger.write(once).result()


def acknowledge(book: Book, ticket: Ticket, who: str, service: Service) -> str:
    return acknowledged(service.engine.decider.acknowledge(book, ticket.incident_id, who), zone_of(service))


def acknowledged(incident: Incident, zone: ZoneInfo) -> str:
    at = f" at {told_time(incident.acknowledged_at, zone)}" if incident.acknowledged_at else ""
    return f"Acknowledged by {incident.acknowledged_by}{at}"


def silence(book: Book, ticket: Ticket, who: str, service: Service) -> str:
    now, incident = service.now(), open_incident(book, ticket.incident_id)
    asked = Silence(
        id=service.new_id("sil"),
        when={"incident_id": incident.id},
        until=now + SILENT,
        reason="asked for in a message",
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


def sentence(error: NotifierError) -> str:
    text = str(error)
    return f"{text[:1].upper()}{text[1:]}."
