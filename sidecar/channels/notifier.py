"""Another notifier: the event itself, as it came in, for that one to decide about.

For a fleet: each host keeps a small notifier whose ledger holds events until the centre has them, and the centre has
the rules that tell people. Nothing is kept back, put together or put into words on the way.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta

from sidecar.core.attachments import CONTENT_LIMIT
from sidecar.core.channel import (
    Channel,
    Failed,
    File,
    Message,
    Opened,
    Outcome,
    Rate,
    Response,
    Secret,
    Sent,
    Text,
    Wire,
)
from sidecar.core.model import Attachment, Event
from sidecar.core.webhooks import JsonServer, origin, plugin_of, server_problems
from sidecar.errors import Problem

PATH: Final = "/server/notifications/events"
FILES_LIMIT: Final = 6_000_000
"""Bytes of all files in one request: as base64 they leave room for the event below its 10 MiB."""
NOT_THERE: Final = frozenset({404, 405})
NO_NOTIFIER: Final = "this is no answer of a notifier; is the URL its base address?"


class Notifier(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    url: Annotated[
        str, Meta(title="URL", description="The other notifier's base address, such as `https://notifier.example`.")
    ]
    token: Annotated[
        Secret, Meta(title="Token", description="Its `NOTIFIER_INGEST_TOKEN`, if it was started with tokens.")
    ] = Secret("")
    name: Annotated[
        str,
        Meta(
            title="Name of this one",
            description="What the other one says of where an event came from.",
            min_length=1,
            max_length=100,
        ),
    ] = "another notifier"


def forwarded(event: Event, by: str, files: Mapping[str, bytes] | None = None) -> dict[str, Any]:
    """The event as a body of POST /events. Its id is the one that it has here, so that it comes in once.

    `files`: contents of this machine's files, by their paths, which would mean nothing there.
    """
    return {
        "id": event.id,
        "event_type": event.event_type,
        "event_data": event.event_data,
        "severity": event.severity.name,
        "time": event.time.isoformat(),
        "source": event.source,
        **({"team_id": event.team_id} if event.team_id else {}),
        "attachments": [said for each in event.attachments if (said := attached(each, files or {}))],
        **(event.trace.headers if event.trace else {}),
        "forwarded_by": by,
    }


def attached(attachment: Attachment, files: Mapping[str, bytes]) -> dict[str, str]:
    """Empty for a file that cannot go along."""
    said = {"name": attachment.name}
    if attachment.content_type:
        said["content_type"] = attachment.content_type
    if attachment.is_web:
        return said | {"url": attachment.source}
    content = files.get(attachment.source)
    return {} if content is None else said | {"content": b64encode(content).decode()}


def files_of(event: Event, wire: Wire) -> dict[str, bytes]:
    """The contents of the files that lie on this machine, as far as there is room in one request."""
    found, room = {}, FILES_LIMIT
    for each in event.attachments:
        file = None if each.is_web else wire.fetch(each, min(room, CONTENT_LIMIT))
        if isinstance(file, File):
            found[each.source] = file.content
            room -= len(file.content)
    return found


class OtherNotifier(JsonServer):
    service_name = "The other notifier"
    secure_protocol = "notifier-notifier"

    def meant(self, answer: Response) -> Outcome | bool:
        """202 says which id the event has there. A page of a proxy in between is no yes."""
        if answer.status in NOT_THERE or (answer.ok and not (known := accepted(answer.body))):
            reason = f"{self.service_name} answered {answer.status}: {NO_NOTIFIER}"
            return Failed(reason=reason, kind="settings", retryable=False, status_code=answer.status)
        return Sent(detail=f"taken as {known}", provider_id=known, status_code=answer.status) if answer.ok else False


def accepted(body: bytes) -> str:
    """The id of the first event that was taken; "" if it does not say so."""
    try:
        return msgspec.json.decode(body, type=Taken).accepted[0].id
    except (msgspec.DecodeError, IndexError):
        return ""


class Named(msgspec.Struct):
    id: str


class Taken(msgspec.Struct):
    """What is needed of the answer."""

    accepted: list[Named]


def plugin() -> type[Any]:
    return plugin_of(OtherNotifier)


def arguments(settings: Notifier, opened: Opened) -> Mapping[str, Any]:
    return {
        "schema": OtherNotifier.secure_protocol,
        "server_url": f"{settings.url.rstrip('/')}{PATH}",
        "webhook_headers": {"Authorization": f"Bearer {opened.token}"} if opened.token else {},
    }


def send(settings: Notifier, opened: Opened, message: Message, wire: Wire) -> Outcome:
    if message.event is None:
        return Failed(reason="there is no event to forward", kind="bug", retryable=False)
    files = files_of(message.event, wire)
    body = msgspec.json.encode(forwarded(message.event, settings.name, files)).decode()
    return wire.apprise(
        arguments(settings, opened), Text(title=message.title, body=body, severity=message.severity), plugin=plugin
    )


def check(settings: Notifier) -> Iterator[Problem]:
    yield from server_problems(settings.url, "url")
    if PATH in settings.url:
        yield Problem(path="url", message=f"ends before {PATH}: the base address is enough")
    if not settings.name.isprintable():
        yield Problem(path="name", message="has a character that cannot be printed")


CHANNEL = Channel(
    kind="notifier",
    label="Notifier",
    settings=Notifier,
    send=send,
    destination=lambda settings: origin(settings.url),
    recipient=lambda settings: origin(settings.url).rpartition("/")[2],
    check=check,
    rate=Rate(per_second=500, burst=500),
    forwards=True,
)
