"""ntfy, at ntfy.sh or on a server of your own, as one JSON message with buttons.

Limits, as the server has them unless it is configured otherwise: 4096 bytes in a message, 8192 in the whole JSON, 3
buttons; 60 requests at once, then one in 5 seconds.
Sources: https://docs.ntfy.sh/publish/#publish-as-json, https://docs.ntfy.sh/publish/#limitations,
https://docs.ntfy.sh/config/#rate-limiting, and the server's source (the JSON may have twice the size of a message)
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from sidecar.core.channel import ALLOWED, Channel, Failed, Link, Message, Opened, Outcome, Rate, Secret, Text, Wire
from sidecar.core.fitting import fitted, utf8
from sidecar.core.model import Attachment, Severity
from sidecar.core.outcome import redacted
from sidecar.core.shortening import shortened
from sidecar.core.webhooks import JsonServer, origin, plugin_of, server_problems
from sidecar.core.words import cut
from sidecar.errors import Problem

MESSAGE_LIMIT: Final = 4096
JSON_LIMIT: Final = 8192
BUTTONS_LIMIT: Final = 3
TITLE_LIMIT: Final = 200
LABEL_LIMIT: Final = 40
URL_LIMIT: Final = 1000
TOPIC: Final = r"^[-_A-Za-z0-9]{1,64}$"
TOPIC_ALLOWED: Final = "allowed: 1 to 64 characters: letters, digits, - and _; without the server's address"
CLOUD: Final = "https://ntfy.sh"
PRIORITIES: Final = {
    Severity.debug: 1,
    Severity.info: 2,
    Severity.warning: 3,
    Severity.error: 4,
    Severity.critical: 5,
}
"""1 and 2 come without a sound, 4 and 5 with a long vibration, 5 on top of everything."""


class Ntfy(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    topic: Annotated[
        str,
        Meta(
            title="Topic",
            description="Letters, digits, `-` and `_`. Where topics are open to everybody, as on ntfy.sh, whoever "
            "knows the name can read along: choose one that nobody guesses.",
            pattern=TOPIC,
            extra_json_schema={ALLOWED: TOPIC_ALLOWED},
        ),
    ]
    server_url: Annotated[str, Meta(title="Server URL", description="The address of your own server.")] = CLOUD
    token: Annotated[
        Secret, Meta(title="Access token", description="`tk_…`, for a topic that is not open to everybody.")
    ] = Secret("")
    username: Annotated[str, Meta(title="User name", description="In place of an access token, with a password.")] = ""
    password: Annotated[Secret, Meta(title="Password", description="The password of the user name.")] = Secret("")


def payload(settings: Ntfy, message: Message) -> dict[str, Any]:
    """The message, with its body cut as far as the whole needs it. One byte of it is at least one of the JSON."""
    whole = composed(settings, message, MESSAGE_LIMIT)
    excess = len(msgspec.json.encode(whole)) - JSON_LIMIT
    return whole if excess <= 0 else composed(settings, message, utf8(whole["message"]) - excess)


def composed(settings: Ntfy, message: Message, limit: int) -> dict[str, Any]:
    """A tap opens the first link; the buttons are for what can be done, and for the links that follow."""
    links = [link for link in message.links if is_opened(link)]
    actions = [link for link in message.actions if is_opened(link)]
    buttons = [*actions, *links[1:]][:BUTTONS_LIMIT]
    shown = {*links[:1], *buttons}
    rest = replace(
        message,
        links=tuple(link for link in message.links if link not in shown),
        actions=tuple(link for link in message.actions if link not in shown),
    )
    return {
        "topic": settings.topic,
        "title": fitted(f"{message.icon} {message.title}".strip(), TITLE_LIMIT),
        "message": shortened(marked(rest), limit, utf8).text_with_actions,
        "priority": PRIORITIES[message.severity],
        "tags": [cut(message.event_type.replace(",", " "), LABEL_LIMIT)] if message.events == 1 else [],
        **({"click": links[0].url} if links else {}),
        **({"actions": [view(link) for link in buttons]} if buttons else {}),
        **attached(message.attachments),
    }


def marked(message: Message) -> Message:
    """A repeat says so, since ntfy cannot tell."""
    if not message.attempts:
        return message
    again = f"(delivery {message.delivery_id}, attempt {message.attempts + 1})"
    return replace(message, body=f"{message.body}\n\n{again}".strip())


def is_opened(link: Link) -> bool:
    return link.url.startswith(("https://", "http://")) and utf8(link.url) <= URL_LIMIT


def view(link: Link) -> dict[str, str]:
    return {"action": "view", "label": cut(link.label, LABEL_LIMIT), "url": link.url}


def attached(attachments: Sequence[Attachment]) -> dict[str, str]:
    """The first picture that a phone can fetch from the web by itself."""
    for each in attachments:
        if each.is_picture and each.is_web and utf8(each.source) <= URL_LIMIT:
            return {"attach": each.source, "filename": cut(each.name, LABEL_LIMIT)}
    return {}


class NtfyServer(JsonServer):
    """Apprise's own ntfy plugin encodes the % of a signed link once more, so that it opens nothing; this is ours."""

    service_name = "ntfy"
    secure_protocol = "notifier-ntfy"


def plugin() -> type[Any]:
    return plugin_of(NtfyServer)


def arguments(settings: Ntfy, opened: Opened) -> Mapping[str, Any]:
    login = authorization(settings, opened)
    return {
        "schema": "notifier-ntfy",
        "server_url": f"{settings.server_url.rstrip('/')}/",
        "webhook_headers": {"Authorization": login} if login else {},
    }


def authorization(settings: Ntfy, opened: Opened) -> str:
    if opened.token:
        return f"Bearer {opened.token}"
    if settings.username:
        return f"Basic {b64encode(f'{settings.username}:{opened.password}'.encode()).decode()}"
    return ""


def send(settings: Ntfy, opened: Opened, message: Message, wire: Wire) -> Outcome:
    body = msgspec.json.encode(payload(settings, message)).decode()
    said = Text(title=message.title, body=body, severity=message.severity)
    return explained(wire.apprise(arguments(settings, opened), said, plugin=plugin), opened)


def explained(outcome: Outcome, opened: Opened) -> Outcome:
    if not isinstance(outcome, Failed):
        return outcome
    reason = redacted(outcome.reason, opened.values())
    if outcome.status_code == 403:
        reason = f"{reason}; is the topic right, and may this user or token write to it?"
    return replace(outcome, reason=reason)


def check(settings: Ntfy) -> Iterator[Problem]:
    yield from server_problems(settings.server_url, "server_url")


def check_opened(settings: Ntfy, opened: Opened) -> Iterator[Problem]:
    if opened.token and (settings.username or opened.password):
        yield Problem(path="token", message="give an access token, or a user name and a password; not both")
    if opened.password and not settings.username:
        yield Problem(path="username", message="is missing: the password is for a user name")


CHANNEL = Channel(
    kind="ntfy",
    label="ntfy",
    settings=Ntfy,
    send=send,
    destination=lambda settings: origin(settings.server_url),
    recipient=lambda settings: settings.topic,
    check=check,
    check_opened=check_opened,
    rate=Rate(per_second=0.2, burst=30),
)
