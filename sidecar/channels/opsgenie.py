"""Opsgenie, and Jira Service Management, which takes the same alerts: one alert for each problem.

A failure opens the alert, a further one is counted by it, a recovery closes it. What a person acknowledges or closes
here is acknowledged or closed there.

Limits: 130 characters in an alert's message, 15,000 in its description, 8,000 in its details, 512 in alias and entity,
20 tags of 50, 25,000 in a note, 100 in source and user, 50 responders. 202 means that it will be processed.
Sources: https://docs.opsgenie.com/docs/alert-api, https://docs.opsgenie.com/docs/alerts-and-alert-fields,
https://developer.atlassian.com/cloud/jira/service-desk-ops/rest/v2/api-group-integration-events/
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Final, Literal
from urllib.parse import quote

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from sidecar.core.channel import (
    Channel,
    Fact,
    Failed,
    Message,
    Opened,
    Outcome,
    Rate,
    Response,
    Secret,
    Sent,
    Text,
    Wire,
    always,
)
from sidecar.core.fitting import fitted
from sidecar.core.model import Severity
from sidecar.core.paging import Deed, deed
from sidecar.core.shortening import first, shortened
from sidecar.core.webhooks import Ask, JsonServer, origin, plugin_of, server_problems
from sidecar.core.words import cut
from sidecar.errors import Problem

MESSAGE_LIMIT: Final = 130
DESCRIPTION_LIMIT: Final = 15_000
DETAILS_LIMIT: Final = 8_000
DETAIL_LIMIT: Final = 1_000
ALIAS_LIMIT: Final = 512
ENTITY_LIMIT: Final = 512
NOTE_LIMIT: Final = 25_000
TAGS_LIMIT: Final = 20
TAG_LIMIT: Final = 50
RESPONDERS_LIMIT: Final = 50
SOURCE: Final = "VirtualPyTest"
ALERTS: Final = "/v2/alerts"
WORD_JOINER: Final = "\u2060"
SERVERS: Final = {
    "us": "https://api.opsgenie.com",
    "eu": "https://api.eu.opsgenie.com",
    "jsm": "https://api.atlassian.com/jsm/ops/integration",
}
PRIORITIES: Final = {
    Severity.critical: "P1",
    Severity.error: "P2",
    Severity.warning: "P3",
    Severity.info: "P4",
    Severity.debug: "P5",
}
TAG: Final = re.compile(r"<(?=[A-Za-z/!?])")
RESPONDER: Final = re.compile(r"(team|user|schedule|escalation):(.{1,250})")
UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class Opsgenie(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    api_key: Annotated[Secret, Meta(title="API key", description="Of an API integration, not of a person.")]
    region: Annotated[
        Literal["us", "eu", "jsm"],
        Meta(title="Region", description="`jsm` is Jira Service Management, to which Opsgenie's accounts move."),
    ] = "us"
    api_url: Annotated[
        str, Meta(title="API URL", description="Another address, such as a proxy's; `/v2/alerts` is put behind it.")
    ] = ""
    responders: Annotated[
        tuple[str, ...],
        Meta(
            title="Responders",
            description="Who is told: `team:Lab`, `user:ann@example.com`, `schedule:Nights`, `escalation:Lab`, by name "
            "or id. Without any, the integration's own team.",
        ),
    ] = ()
    tags: Annotated[tuple[str, ...], Meta(title="Tags", description="Tags that every alert gets.")] = ("virtualpytest",)


class Call(msgspec.Struct, frozen=True):
    """A POST to the server: the path behind its address, with the query, and the body."""

    path: str
    body: dict[str, Any]


def call_for(settings: Opsgenie, message: Message, wanted: Deed) -> Call:
    if wanted == "open":
        return Call(ALERTS, alert(settings, message))
    title = fitted(message.title, MESSAGE_LIMIT, size=size)
    told = shortened(replace(message, actions=()), NOTE_LIMIT - size(title) - len("\n\n"), size)
    path = f"{ALERTS}/{quote(alias(message), safe='')}/{wanted}?identifierType=alias"
    return Call(path, {"source": SOURCE, "user": SOURCE, "note": inert(f"{title}\n\n{told.text}")})


def alias(message: Message) -> str:
    """The same as long as the problem lasts. What is about nothing that lasts, or about several, has its own alert."""
    own = message.incident_id if message.events == 1 or message.is_over else None
    return cut(own or message.delivery_id, ALIAS_LIMIT)


def alert(settings: Opsgenie, message: Message) -> dict[str, Any]:
    told = shortened(replace(message, facts=()), DESCRIPTION_LIMIT, size)
    responders = [responder(each) for each in settings.responders]
    return {
        "message": inert(fitted(message.title, MESSAGE_LIMIT, size=size)),
        "alias": alias(message),
        "description": inert(told.text_with_actions),
        "details": details(message),
        "priority": "P5" if message.is_test else PRIORITIES[message.severity],
        "source": SOURCE,
        "tags": [*settings.tags],
        **({"entity": inert(fitted(entity, ENTITY_LIMIT, size=size))} if (entity := entity_of(message)) else {}),
        **({"responders": responders} if responders else {}),
    }


def entity_of(message: Message) -> str:
    """What it is about: the host and the device."""
    facts = {fact.label: fact.value for fact in message.facts}
    return " / ".join(filter(None, (facts.get("Host"), facts.get("Device"))))


def details(message: Message) -> dict[str, str]:
    own = (Fact("Event type", message.event_type), Fact("Delivery", message.delivery_id))
    facts = [
        Fact(inert(cut(fact.label, TAG_LIMIT)), inert(fitted(fact.value, DETAIL_LIMIT)))
        for fact in (*own, *message.facts)
    ]
    return {fact.label: fact.value for fact in first(facts, DETAILS_LIMIT, len)}


def inert(text: str) -> str:
    """`text` without HTML, which Opsgenie shows: an invisible character that joins words follows every <."""
    return TAG.sub(f"<{WORD_JOINER}", text)


def size(text: str) -> int:
    return len(inert(text))


def responder(written: str) -> dict[str, str]:
    kind, _, name = written.partition(":")
    by = "id" if UUID.fullmatch(name) else "username" if kind == "user" else "name"
    return {"type": kind, by: name}


class OpsgenieAlerts(JsonServer):
    """Apprise's own Opsgenie plugin finds its alerts by a memory of its own and takes P1 for the lowest priority."""

    service_name = "Opsgenie"
    secure_protocol = "notifier-opsgenie"

    def send(self, body: str, *, ask: Ask, **_kwargs: Any) -> bool:
        """The body is a `Call`."""
        call = msgspec.json.decode(body, type=Call)
        content = msgspec.json.encode(call.body)
        answer = ask("POST", f"{self.webhook_url}{call.path}", content, self.webhook_headers)
        return isinstance(answer, Response) and self.took(answer.status, answer.body.strip())


def plugin() -> type[Any]:
    return plugin_of(OpsgenieAlerts)


def arguments(settings: Opsgenie, opened: Opened) -> Mapping[str, Any]:
    return {
        "schema": "notifier-opsgenie",
        "server_url": server(settings),
        "webhook_headers": {"Authorization": f"GenieKey {opened.api_key}"},
    }


def server(settings: Opsgenie) -> str:
    return (settings.api_url or SERVERS[settings.region]).rstrip("/")


def send(settings: Opsgenie, opened: Opened, message: Message, wire: Wire) -> Outcome:
    wanted = deed(message)
    if wanted is None:
        return Sent(detail="nothing was sent to Opsgenie: this is about no problem, and nobody is to be called for it")
    if message.is_test:
        return tried(settings, opened, message, wire)
    return asked(settings, opened, message, wanted, wire)


def tried(settings: Opsgenie, opened: Opened, message: Message, wire: Wire) -> Outcome:
    """A test opens an alert, which is what the integration is for, and closes it again."""
    outcome = asked(settings, opened, message, "open", wire)
    if isinstance(outcome, Failed):
        return outcome
    closed = asked(settings, opened, message, "close", wire)
    if isinstance(closed, Failed):
        return replace(
            outcome, detail=f"{outcome.detail}; the test's alert stays open, close it there: {closed.reason}"
        )
    return replace(outcome, detail=f"{outcome.detail}; the test's alert was closed again")


def asked(settings: Opsgenie, opened: Opened, message: Message, wanted: Deed, wire: Wire) -> Outcome:
    body = msgspec.json.encode(call_for(settings, message, wanted)).decode()
    said = Text(title=message.title, body=body, severity=message.severity)
    return explained(wire.apprise(arguments(settings, opened), said, plugin=plugin))


def explained(outcome: Outcome) -> Outcome:
    if isinstance(outcome, Failed) and outcome.kind == "credentials":
        advice = "is the API key right, of this region, and allowed to create and update alerts?"
        return replace(outcome, reason=f"{outcome.reason}; {advice}")
    return outcome


def check(settings: Opsgenie) -> Iterator[Problem]:
    if settings.api_url:
        yield from server_problems(settings.api_url, "api_url")
    for each in settings.responders:
        if not RESPONDER.fullmatch(each):
            message = f"'{cut(each, 60)}' is no responder: wanted team:…, user:…, schedule:… or escalation:…"
            yield Problem(path="responders", message=message)
    if len(settings.responders) > RESPONDERS_LIMIT:
        yield Problem(path="responders", message=f"at most {RESPONDERS_LIMIT}")
    if len(settings.tags) > TAGS_LIMIT or any(not 1 <= len(tag) <= TAG_LIMIT for tag in settings.tags):
        yield Problem(path="tags", message=f"at most {TAGS_LIMIT}, each of 1 to {TAG_LIMIT} characters")


CHANNEL = Channel(
    kind="opsgenie",
    label="Opsgenie",
    settings=Opsgenie,
    send=send,
    destination=lambda settings: origin(server(settings)),
    recipient=lambda settings: ", ".join(settings.responders) or "Opsgenie",
    check=check,
    rate=Rate(per_second=5, burst=10),
    tracks_incidents=True,
    follows=always,
)
