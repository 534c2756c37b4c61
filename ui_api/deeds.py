"""What a ticket allows, done: by a link in a message or a button in a chat. Once for each ticket (`core.links`)."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sidecar.core.incident import Incident
from sidecar.core.links import PURPOSE, SILENT, Ticket, read
from sidecar.core.record import Silence
from sidecar.core.words import told_time
from sidecar.decider import open_incident
from sidecar.errors import NotifierError
from sidecar.ledger import Act, Book, Via
from sidecar.service import Service, config_settings


class Done(NamedTuple):
    """What came of it, in words; and what the audit says."""

    said: str
    what: str
    subject_id: str
    note: str = ""


def do(token: str, who: str, service: Service, via: Via, address: str = "") -> str:
    """Do what the ticket says, and remember who did it, in one commit; what came of it, in words.

    `address`: of the person, if that is known. Raises NotFoundError, ExpiredError, ConflictError if it is over already.
    """
    ticket = ticket_of(token, service)
    deed = acknowledge if ticket.deed == "ack" else silence

    def once(book: Book) -> str:
        if known := book.answer(used_key(token)):
            return known[1]
        done = deed(book, ticket, who, service)
        book.remember_answer(used_key(token), "", done.said, service.now())
        book.add_act(act_of(done, who, service.now(), via, address))
        return done.said

    return service.ledger.write(once).result()


def act_of(done: Done, who: str, now: datetime, via: Via, address: str) -> Act:
    return Act(
        at=now,
        began=now,
        who=who,
        via=via,
        address=address,
        what=done.what,
        subject_kind=done.what.partition(".")[0],
        subject_id=done.subject_id,
        note=done.note,
    )


def acknowledge(book: Book, ticket: Ticket, who: str, service: Service) -> Done:
    incident = service.engine.decider.acknowledge(book, ticket.incident_id, who)
    return Done(acknowledged(incident, zone_of(service)), "incident.acknowledged", incident.id)


def acknowledged(incident: Incident, zone: ZoneInfo) -> str:
    at = f" at {told_time(incident.acknowledged_at, zone)}" if incident.acknowledged_at else ""
    return f"Acknowledged by {incident.acknowledged_by}{at}"


def silence(book: Book, ticket: Ticket, who: str, service: Service) -> Done:
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
    said = f"Nobody is told of this until {told_time(asked.until, zone_of(service))}, by the wish of {who}"
    return Done(said, "silence.created", asked.id, f"of {incident.id}")


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
