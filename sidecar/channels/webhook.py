"""Any address that takes HTTP requests: a message as JSON, or in words of one's own.

There is no vendor, so there are no limits but those of the standards that it follows: Standard Webhooks
(`core.signatures`), CloudEvents 1.0 (`core.webhook_body`), and the header Idempotency-Key
(https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import PurePath
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal
from urllib.parse import parse_qsl

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from sidecar.core.body_template import JSON_TYPE, made, problems
from sidecar.core.budget import Fault
from sidecar.core.channel import LINES, Channel, Failed, Message, Opened, Outcome, Rate, Secret, Wire
from sidecar.core.signatures import key_of, signature
from sidecar.core.webhook_body import CLOUD_EVENT, as_headers, attributes, record
from sidecar.core.webhooks import JsonWebhook, Post, is_private, parts_of, plugin_of
from sidecar.errors import Problem

if TYPE_CHECKING:
    from sidecar.core.sandbox import Program

AGENT: Final = "virtualpytest-notifier"
JSON: Final = "application/json"
CONTENT_TYPE: Final = re.compile(r"[\w.+-]+/[\w.+-]+(; ?[\w-]+=[\w.-]+)*", re.ASCII)
HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
OURS: Final = re.compile(
    r"host|connection|keep-alive|content-length|transfer-encoding|te|trailer|upgrade|expect|proxy-.*"
    r"|content-type|idempotency-key|webhook-(id|timestamp|signature)|ce-.*|trace(parent|state)",
    re.IGNORECASE,
)
"""Headers of the connection, and those that are written by other settings."""
SECRET_NAME: Final = re.compile(
    r"(auth|code|key|pass|pwd|sig)|.*(token|secret|passw|signature|api-?_?key|credential).*", re.IGNORECASE
)
"""Parameters of an address that are secrets by their name."""


class Webhook(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, dict=True):
    """`dict`: the template is compiled when it is first needed, and kept with this value."""

    url: Annotated[
        str,
        Meta(title="URL", description="Where to send to. It is no secret; a token belongs into `headers`."),
    ]
    method: Annotated[Literal["POST", "PUT", "PATCH"], Meta(title="Method", description="The HTTP method.")] = "POST"
    headers: Annotated[
        Secret,
        Meta(
            title="Headers",
            description="One `Name: value` a line, such as `Authorization: Bearer …`.",
            extra_json_schema=LINES,
        ),
    ] = Secret("")
    secret: Annotated[
        Secret,
        Meta(
            title="Signing secret",
            description="Signs every request by Standard Webhooks: `whsec_` and base64, or 24 to 64 characters.",
        ),
    ] = Secret("")
    template: Annotated[
        str,
        Meta(
            title="Body",
            description="A body of your own, in Jinja2. Without it, the JSON described below.",
            extra_json_schema=LINES,
        ),
    ] = ""
    content_type: Annotated[str, Meta(title="Content type", description="Of the body that `template` makes.")] = JSON
    cloudevents: Annotated[
        Literal["none", "structured", "binary"],
        Meta(
            title="CloudEvents",
            description="`structured`: a CloudEvent with the body as its data; `binary`: its attributes in headers.",
        ),
    ] = "none"
    client_cert: Annotated[
        str,
        Meta(
            title="Client certificate",
            description="A PEM file on the notifier's machine, to show to servers that ask for one (mTLS).",
        ),
    ] = ""
    client_key: Annotated[
        str,
        Meta(title="Key of the certificate", description="Its PEM file, if the key is not in that of the certificate."),
    ] = ""

    @cached_property
    def program(self) -> Program:
        from sidecar.core.sandbox import program  # noqa: PLC0415  # 7 MB that a lab without templates does not need

        return program(self.template)


class Body(msgspec.Struct, frozen=True):
    """`fault`: why it is not what the template was to make; empty if it is."""

    text: str
    content_type: str = JSON
    fault: str = ""


def body(settings: Webhook, message: Message) -> Body:
    """What is said. A template that fails leaves the built-in JSON, with a note: no message is lost to a template."""
    if not settings.template:
        return Body(written(record(message)))
    found = made(settings.program, message, settings.content_type)
    if isinstance(found, Fault):
        fault = f"the template failed: {found}; this is the built-in body"
        return Body(written(record(message, note=fault)), fault=fault)
    return Body(found, settings.content_type)


def written(value: Any) -> str:
    return msgspec.json.encode(value).decode()


def post(settings: Webhook, opened: Opened, message: Message, said: Body) -> Post:
    """The request but for the headers of the settings, as it is put on the wire: what is signed is what is sent."""
    content_type, text = said.content_type, said.text
    is_named = any(name.lower() == "user-agent" for name, _ in given(opened.headers))
    headers = {"Idempotency-Key": message.delivery_id, **({} if is_named else {"User-Agent": AGENT})}
    headers |= message.trace.headers if message.trace else {}
    described = attributes(message, content_type)
    if settings.cloudevents == "binary":
        headers |= as_headers(described)
    elif settings.cloudevents == "structured":
        data = msgspec.Raw(text.encode()) if JSON_TYPE.match(content_type) else text
        content_type, text = CLOUD_EVENT, written({**described, "data": data})
    headers |= {"Content-Type": content_type}
    if opened.secret:
        headers |= signature(text.encode(), message.delivery_id, message.sending_at or message.time, opened.secret)
    return Post(title=message.title, body=text, method=settings.method, url=settings.url, headers=headers)


def given(headers: str) -> Iterator[tuple[str, str]]:
    """The headers of the setting that can be sent."""
    for line in headers.splitlines():
        if not header_trouble(line):
            name, _, value = line.partition(":")
            yield name.strip(), value.strip()


def header_trouble(line: str) -> str:
    """Why a line is no header that can be sent; "" if it is one. Never quotes the value."""
    name, colon, value = (part.strip() for part in line.partition(":"))
    if not line.strip():
        return "is empty"
    if not colon or not HEADER_NAME.fullmatch(name) or not value:
        return "is not of the form `Name: value`"
    if OURS.fullmatch(name):
        other = "by the setting content_type" if name.lower() == "content-type" else "by the notifier"
        return f"sets {name}, which is written {other}"
    if not (value.isascii() and value.isprintable()):
        return f"gives {name} a value with other characters than those of ASCII"
    return ""


# ---------------------------------------------------------------------- sending


class AnyWebhook(JsonWebhook):
    """Apprise's own JSON plugin writes its own body and signs nothing, so this is ours."""

    service_name = "The webhook"
    secure_protocol = "notifier-webhook"

    def __init__(self, secrets: Sequence[str] = (), **kwargs: Any) -> None:
        """`secrets`: arguments are what the wire hides in whatever a service says back."""
        super().__init__(**kwargs)
        self.secrets = secrets

    @staticmethod
    def took(status: int, content: bytes) -> bool:  # noqa: ARG004  # what it says is its own business
        return 200 <= status < 300


def arguments(settings: Webhook, opened: Opened) -> Mapping[str, Any]:
    """Of `Bearer …` a service may say back the second part."""
    headers = dict(given(opened.headers))
    cert = [settings.client_cert, settings.client_key or settings.client_cert] if settings.client_cert else []
    return {
        "schema": AnyWebhook.secure_protocol,
        "webhook_headers": headers,
        "client_cert": cert,
        "secrets": [opened.secret, *(value.rpartition(" ")[2] for value in headers.values())],
    }


def plugin() -> type[Any]:
    return plugin_of(AnyWebhook)


def send(settings: Webhook, opened: Opened, message: Message, wire: Wire) -> Outcome:
    said = body(settings, message)
    outcome = wire.apprise(arguments(settings, opened), post(settings, opened, message, said), plugin=plugin)
    if isinstance(outcome, Failed):
        is_gone = outcome.status_code == 410  # for every message
        return replace(outcome, kind="settings") if is_gone else outcome
    return replace(outcome, detail=f"{outcome.detail}; {said.fault}") if said.fault else outcome


# ---------------------------------------------------------------------- checked


def destination(settings: Webhook) -> str:
    parts = parts_of(settings.url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2].lower()}" if parts else ""


def recipient(settings: Webhook) -> str:
    """Without the path, which may be a secret all the same."""
    parts = parts_of(settings.url)
    return (parts.hostname if parts else None) or "webhook"


def check(settings: Webhook) -> Iterator[Problem]:
    yield from url_problems(settings.url)
    yield from certificate_problems(settings)
    if not CONTENT_TYPE.fullmatch(settings.content_type):
        yield Problem(path="content_type", message="is not a content type, such as application/json or text/plain")
    elif settings.content_type != JSON and not settings.template:
        yield Problem(path="content_type", message="is for a body of your own; without template, it is JSON")
    elif settings.template:
        yield from problems(settings.program, settings.content_type)


def url_problems(url: str) -> Iterator[Problem]:
    parts = parts_of(url)
    if parts is None:
        yield Problem(path="url", message="is not a URL; write the whole address, starting with https://")
        return
    if parts.scheme == "http" and not is_private(parts.hostname or ""):
        yield Problem(path="url", message="must start with https:// (http:// is only for hosts on your own network)")
    if "@" in parts.netloc:
        message = "holds a user name or password; write them into headers, as Authorization: Basic …"
        yield Problem(path="url", message=message)
    for name, _ in parse_qsl(parts.query):
        if SECRET_NAME.fullmatch(name):
            yield Problem(path="url", message=f"its '{name}' looks like a secret, and would be shown; use headers")
    if parts.fragment:
        yield Problem(path="url", message="ends in #…, which is never sent; leave that out")


def certificate_problems(settings: Webhook) -> Iterator[Problem]:
    if settings.client_key and not settings.client_cert:
        yield Problem(path="client_key", message="is the key of no certificate; set client_cert, too")
    if settings.client_cert and not destination(settings).startswith("https://"):
        yield Problem(path="client_cert", message="is only shown to a server on https://")
    for field in ("client_cert", "client_key"):
        path = getattr(settings, field)
        if path and not PurePath(path).is_absolute():
            yield Problem(path=field, message=f"'{path}' is not a whole path; write it from the root, as in /etc/…")


def check_opened(_settings: Webhook, opened: Opened) -> Iterator[Problem]:
    lines = opened.headers.splitlines()
    for number, line in enumerate(lines, start=1):
        if line.strip() and (trouble := header_trouble(line)):
            yield Problem(path="headers", message=f"its line {number} {trouble}")
    names = [name.lower() for name, _ in given(opened.headers)]
    for name in sorted({each for each in names if names.count(each) > 1}):
        yield Problem(path="headers", message=f"sets {name} twice")
    if opened.secret:
        try:
            key_of(opened.secret)
        except ValueError as error:
            yield Problem(path="secret", message=str(error))


CHANNEL = Channel(
    kind="webhook",
    label="Webhook",
    settings=Webhook,
    send=send,
    destination=destination,
    recipient=recipient,
    check=check,
    check_opened=check_opened,
    rate=Rate(per_second=10, burst=20),
)
