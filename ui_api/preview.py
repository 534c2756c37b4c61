"""Trying an event: `POST /server/notifications/preview`."""

from __future__ import annotations

from typing import Any

import msgspec
from litestar import post
from litestar.di import NamedDependency

from sidecar import preview as trying
from sidecar.core.attachments import brought, with_paths
from sidecar.core.intake import Incoming
from sidecar.core.match import Rulebook
from sidecar.core.model import Decision
from sidecar.errors import ConflictError
from sidecar.service import Service


class WouldSay(msgspec.Struct, kw_only=True):
    """A message that would be owed. `due_at`: when it would go out. `message`: what it would say, if alone."""

    integration_id: str
    integration_name: str
    recipient: str
    due_at: str | None
    message: dict[str, Any]


class PreviewShape(msgspec.Struct, kw_only=True):
    event_type: str
    severity: str
    notes: list[str]
    decisions: list[Decision]
    messages: list[WouldSay]
    unrouted: bool


@post("/preview", sync_to_thread=True, status_code=200, tags=["events"], summary="What would happen with an event")
def preview(given: NamedDependency[dict[str, Any]], service: NamedDependency[Service]) -> PreviewShape:
    """Takes the body of an event; nothing is stored, nobody is told.

    The decisions are those of now: with the incidents that are open, the silences, and the time of day.
    """
    return previewed(given, rulebook_of(service), service)


def previewed(given: Any, rulebook: Rulebook, service: Service) -> PreviewShape:
    """What would happen with an event by these rules. Raises InvalidError."""
    found = tried(given, rulebook, service)
    return PreviewShape(
        event_type=found.event.event_type,
        severity=found.event.severity.name,
        notes=list(found.event.notes),
        decisions=list(found.decisions),
        messages=[would_say(each) for each in found.messages],
        unrouted=found.unrouted,
    )


def rulebook_of(service: Service) -> Rulebook:
    """The one in force. Raises ConflictError if there is none."""
    rulebook = service.live.rulebook()
    if rulebook is None:
        raise ConflictError("there is no usable notifier.yaml to decide by; GET …/config says what is wrong with it")
    return rulebook


def tried(body: dict[str, Any], rulebook: Rulebook, service: Service) -> trying.Preview:
    """What these rules would do with an event now. Raises InvalidError for a body that is none."""
    if files := brought(body):
        body = with_paths(body, dict.fromkeys(files, "/nothing/is/kept/now"))
    incoming, record = Incoming(body=body, source="preview"), service.ledger.pages.record
    return trying.preview(incoming, rulebook, record, service.now(), service.new_id)


def would_say(would: trying.Would) -> WouldSay:
    delivery = would.delivery
    said = msgspec.to_builtins(would.message)
    return WouldSay(
        integration_id=delivery.integration_id,
        integration_name=delivery.integration_name,
        recipient=delivery.recipient,
        due_at=delivery.due_at.isoformat() if delivery.due_at else None,
        message={name: said[name] for name in ("icon", "title", "body", "facts", "links", "turn")},
    )
