"""PagerDuty, through the Events API v2: an alert for each problem, acknowledged and resolved with it.

Limits: 1024 characters in a summary, 255 in a dedup_key, 512 KB for an event. How many events a service takes changes
with its traffic; after a 429 PagerDuty recommends a pause of a few minutes.
Sources: https://developer.pagerduty.com/docs/send-alert-event, https://developer.pagerduty.com/docs/send-change-event,
https://developer.pagerduty.com/docs/events-api-v2-overview#api-limits
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from hashlib import sha256
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from sidecar.core.channel import Channel, Failed, Message, Opened, Outcome, Rate, Response, Secret, Sent, Wire, always
from sidecar.core.fitting import fitted
from sidecar.core.model import Severity
from sidecar.core.outcome import answered
from sidecar.core.paging import Deed, deed
from sidecar.core.webhooks import JsonWebhook, Post, parts_of, plugin_of
from sidecar.errors import Problem

SUMMARY_LIMIT: Final = 1024
KEY_LIMIT: Final = 255
SIZE_LIMIT: Final = 512 * 1024
BODY_LIMIT: Final = 32_000
VALUE_LIMIT: Final = 1_000
FACTS_LIMIT: Final = 20
LINKS_LIMIT: Final = 20
PICTURES_LIMIT: Final = 5
URL_LIMIT: Final = 4_000
"""These six are ours: an event of nothing but Chinese, at three bytes a character, stays below SIZE_LIMIT."""
PAUSE: Final = timedelta(minutes=2)
HOSTS: Final = {"us": "events.pagerduty.com", "eu": "events.eu.pagerduty.com"}
ROUTING_KEY: Final = re.compile(r"[0-9A-Za-z]{32}")
SEVERITIES: Final = {
    Severity.debug: "info",
    Severity.info: "info",
    Severity.warning: "warning",
    Severity.error: "error",
    Severity.critical: "critical",
}
CLIENT: Final = "VirtualPyTest notifier"
EXPLAINED: Final = "Why am I told?"
ACTIONS: Final[Mapping[Deed, str]] = {"open": "trigger", "acknowledge": "acknowledge", "close": "resolve"}


class PagerDuty(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    routing_key: Annotated[
        Secret,
        Meta(
            title="Integration key",
            description="The Integration Key, 32 characters, of an integration of the kind Events API V2.",
        ),
    ]
    service_region: Annotated[
        Literal["us", "eu"],
        Meta(title="Service region", description="`eu` if your PagerDuty's address ends in .eu.pagerduty.com."),
    ] = "us"
    component: Annotated[
        str, Meta(title="Component", description="The alert's component. Without it, the device.", max_length=255)
    ] = ""
    group: Annotated[
        str, Meta(title="Group", description="The alert's group, such as `lab-zurich`.", max_length=255)
    ] = ""


def dedup_key(message: Message) -> str:
    """The same for all messages about one problem; for one about none, the same at each attempt."""
    key = message.incident_id or message.delivery_id
    return key if len(key) <= KEY_LIMIT else sha256(key.encode()).hexdigest()


def payload(settings: PagerDuty, opened: Opened, message: Message, wanted: Deed) -> dict[str, Any]:
    event = {"routing_key": opened.routing_key, "event_action": ACTIONS[wanted], "dedup_key": dedup_key(message)}
    return event | (alert(settings, message) if wanted == "open" else {})


def alert(settings: PagerDuty, message: Message) -> dict[str, Any]:
    facts = {fact.label: fact.value for fact in message.facts}
    described = {
        "summary": fitted(message.title, SUMMARY_LIMIT),
        "source": fitted(facts.get("Host") or "VirtualPyTest", VALUE_LIMIT),
        "severity": SEVERITIES[message.severity],
        "timestamp": message.time.isoformat(),
        "component": settings.component or fitted(facts.get("Device", ""), VALUE_LIMIT),
        "group": settings.group,
        "class": message.event_type,
        "custom_details": details(message),
    }
    return {
        "payload": {name: value for name, value in described.items() if value},
        "client": CLIENT,
        **shown(message),
    }


def details(message: Message) -> dict[str, str]:
    """What PagerDuty shows as a table; a label of an event does not take the place of one of ours."""
    facts = {fitted(fact.label, VALUE_LIMIT): fitted(fact.value, VALUE_LIMIT) for fact in message.facts[:FACTS_LIMIT]}
    ids = {"Event": message.event_id, "Delivery": message.delivery_id}
    said = {"Message": fitted(message.body, BODY_LIMIT)}
    return said | facts | said | ids


def shown(message: Message) -> dict[str, Any]:
    """Links, and pictures, which PagerDuty takes by https only. The client's address is our page about the event."""
    kept = [each for each in (*message.links, *message.actions) if is_web(each.url)][:LINKS_LIMIT]
    pictures = [each.source for each in message.attachments if each.is_picture and each.source.startswith("https://")]
    found = {
        "client_url": next((each.url for each in kept if each.label == EXPLAINED), ""),
        "links": [{"href": each.url, "text": fitted(each.label, VALUE_LIMIT)} for each in kept],
        "images": [{"src": url, "href": url, "alt": "The screen"} for url in pictures[:PICTURES_LIMIT] if is_web(url)],
    }
    return {name: value for name, value in found.items() if value}


def is_web(url: str) -> bool:
    return len(url) <= URL_LIMIT and parts_of(url) is not None


# ---------------------------------------------------------------------- sending


class Said(msgspec.Struct):
    message: str = ""
    dedup_key: str | None = None


class PagerDutyEvents(JsonWebhook):
    """Apprise's own PagerDuty plugin makes another alert of every message, so this is ours."""

    service_name = "PagerDuty"
    secure_protocol = "notifier-pagerduty"

    def __init__(self, routing_key: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.routing_key = routing_key

    def meant(self, answer: Response) -> Outcome | bool:
        if not answer.ok:
            return refused(answer, self.routing_key)
        return self.took(answer.status, answer.body.strip()) and taken(answer)


def taken(answer: Response) -> Sent:
    try:
        said = msgspec.json.decode(answer.body, type=Said)
    except (msgspec.DecodeError, UnicodeDecodeError):
        said = Said()
    detail = f"PagerDuty answered {answer.status} {said.message}".rstrip()
    return Sent(detail=detail, provider_id=said.dedup_key, status_code=answer.status)


def refused(answer: Response, routing_key: str) -> Failed:
    failed = answered("PagerDuty", answer.status, answer.headers, answer.body, hide=(routing_key,))
    if answer.status == 429:
        return replace(failed, retry_after=failed.retry_after or PAUSE)
    if answer.status == 400 and re.search(rb"routing[ _]key", answer.body, re.IGNORECASE):
        reason = f"{failed.reason}; enter the Integration Key of an Events API V2 integration, and check service_region"
        return replace(failed, reason=reason, kind="credentials")
    return failed


def plugin() -> type[Any]:
    return plugin_of(PagerDutyEvents)


def post(settings: PagerDuty, opened: Opened, path: str, body: Mapping[str, Any], wire: Wire) -> Outcome:
    arguments = {"schema": PagerDutyEvents.secure_protocol, "routing_key": opened.routing_key}
    url = f"{destination(settings)}/v2/{path}"
    return wire.apprise(arguments, Post(title="", body=msgspec.json.encode(body).decode(), url=url), plugin=plugin)


def send(settings: PagerDuty, opened: Opened, message: Message, wire: Wire) -> Outcome:
    wanted = deed(message)
    if wanted is None:
        return Sent(detail="nothing was sent to PagerDuty: this is about no problem, and nobody is to be paged for it")
    return post(settings, opened, "enqueue", payload(settings, opened, message, wanted), wire)


def try_out(settings: PagerDuty, opened: Opened, message: Message, wire: Wire) -> Outcome:
    """Nobody is paged for a test: it is a change event, which shows among the service's recent changes.

    Keys of rulesets (R…) take none. There, an alert that does not exist is resolved, which PagerDuty drops.
    """
    if opened.routing_key.startswith("R"):
        return post(settings, opened, "enqueue", payload(settings, opened, message, "close"), wire)
    return post(settings, opened, "change/enqueue", change(opened, message), wire)


def change(opened: Opened, message: Message) -> dict[str, Any]:
    described = {
        "summary": fitted(message.title, SUMMARY_LIMIT),
        "source": CLIENT,
        "timestamp": message.time.isoformat(),
        "custom_details": {"Message": fitted(message.body, BODY_LIMIT)},
    }
    return {"routing_key": opened.routing_key, "payload": described}


def destination(settings: PagerDuty) -> str:
    return f"https://{HOSTS[settings.service_region]}"


def check_opened(_settings: PagerDuty, opened: Opened) -> Iterator[Problem]:
    key = opened.routing_key
    if key and not ROUTING_KEY.fullmatch(key):
        yield Problem(
            path="routing_key",
            message=f"is no integration key: it has 32 letters and digits, and this has {len(key)} characters. An API "
            "access key does not work here",
        )


CHANNEL = Channel(
    kind="pagerduty",
    label="PagerDuty",
    settings=PagerDuty,
    send=send,
    test=try_out,
    destination=destination,
    recipient=lambda settings: f"PagerDuty ({settings.service_region})",
    check_opened=check_opened,
    rate=Rate(per_second=2, burst=10),
    tracks_incidents=True,
    follows=always,
)
