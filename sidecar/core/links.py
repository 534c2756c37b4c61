"""Links in messages that do one thing without a login: “Acknowledge”, “Silence for 1 h”.

A link is a ticket in the open (`ack.<incident>.<integration>.<expires>`), followed by its signature, so whoever holds
the message may do this and nothing else, for a day. Mail programs and chats open links by themselves: opening one only
asks, and the answer to the question does it (`ui_api.links`).
"""

from __future__ import annotations

import hashlib
import hmac
from base64 import urlsafe_b64encode
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final, Literal

import msgspec

from sidecar.core.channel import Link, Message
from sidecar.core.model import Turn
from sidecar.errors import NotFoundError, NotifierError

Deed = Literal["ack", "silence"]

VALID: Final = timedelta(hours=24)
SILENT: Final = timedelta(hours=1)
PURPOSE: Final = b"virtualpytest-notifier: links in messages, version 1"
"""What the key is derived for: the same key signs nothing else."""
SIGNATURE_BYTES: Final = 16
LONGEST: Final = 300
LABELS: Final[dict[Deed, str]] = {"ack": "Acknowledge", "silence": "Silence for 1 h"}
TURNS: Final[frozenset[Turn]] = frozenset(
    {"first_failure", "still_failing", "reminder", "escalated", "flapping", "after_silence"}
)
"""Messages of something that fails now."""


class ExpiredError(NotifierError):
    """The link was ours, and is too old."""


class Ticket(msgspec.Struct, frozen=True):
    """What a link may do, to which incident, and to whom it was sent."""

    deed: Deed
    incident_id: str
    integration_id: str
    expires: datetime


def offers(message: Message, integration_id: str, public_url: str, now: datetime, key: bytes) -> Iterator[Link]:
    """The links of a message about one problem that lasts."""
    if public_url and message.incident_id and message.turn in TURNS and message.events == 1:
        base, expires = public_url.rstrip("/"), now + VALID
        for deed, label in LABELS.items():
            ticket = Ticket(deed, message.incident_id, integration_id, expires)
            yield Link(label, f"{base}/a/{signed(ticket, key)}")


def signed(ticket: Ticket, key: bytes) -> str:
    expires = int(ticket.expires.timestamp())
    said = f"{ticket.deed}.{ticket.incident_id}.{ticket.integration_id}.{expires}"
    return f"{said}.{signature(said, key)}"


def signature(said: str, key: bytes) -> str:
    """Not by `hmac.digest`: for a text this short, giving up the interpreter lock costs more than the signature."""
    mac = hmac.new(key, said.encode(), hashlib.sha256).digest()[:SIGNATURE_BYTES]
    return urlsafe_b64encode(mac).rstrip(b"=").decode()


def read(token: str, keys: Sequence[bytes], now: datetime) -> Ticket:
    """The ticket of a link. Raises NotFoundError for one that is not ours, ExpiredError."""
    said, _, mac = token.rpartition(".")
    if len(token) > LONGEST or not token.isascii() or not any(is_signed(said, mac, key) for key in keys):
        raise NotFoundError("this link is not one of ours, or a part of it is missing; copy the whole of it")
    deed, incident_id, integration_id, expires = said.split(".")
    ticket = Ticket(
        "ack" if deed == "ack" else "silence", incident_id, integration_id, datetime.fromtimestamp(int(expires), UTC)
    )
    if ticket.expires <= now:
        hours = VALID // timedelta(hours=1)
        raise ExpiredError(f"links and buttons in messages work for {hours} hours; a newer message has new ones")
    return ticket


def is_signed(said: str, mac: str, key: bytes) -> bool:
    return hmac.compare_digest(signature(said, key), mac)
