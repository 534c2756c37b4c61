"""E-mail through an SMTP server: one message with a text and an HTML part to all recipients.

The Message-ID comes from the delivery, so that mail programs recognise a repeat (RFC 5322, 3.6.4), and
Auto-Submitted keeps vacation notices from answering (RFC 3834).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from functools import cache
from html import escape
from importlib import import_module
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta

from sidecar.core.channel import Channel, Fact, Link, Message, Opened, Outcome, Rate, Secret, Sent, Text, Wire
from sidecar.core.model import Severity
from sidecar.core.webhooks import is_private
from sidecar.core.words import cut
from sidecar.errors import Problem

SUBJECT_LIMIT: Final = 200
IMPLICIT_TLS_PORT: Final = 465
COLOURS: Final = {
    Severity.debug: "#6b7280",
    Severity.info: "#15803d",
    Severity.warning: "#b45309",
    Severity.error: "#b91c1c",
    Severity.critical: "#7f1d1d",
}
Tls = Literal["none", "starttls", "implicit"]
SEVEN_BIT: Final = SMTP.clone(cte_type="7bit")
"""Every server takes it, and what Apprise hands on is text."""


class Email(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    smtp_host: Annotated[
        str,
        Meta(title="SMTP server", description="The mail server's host name, such as `smtp.example.com`.", min_length=1),
    ]
    from_email: Annotated[
        str, Meta(title="From", description="The sender's address, such as `lab@example.com`.", min_length=3)
    ]
    smtp_port: Annotated[
        int,
        Meta(
            title="Port",
            description="The server's port: 587 for STARTTLS, 465 for TLS from the start, often 25 for a relay.",
            ge=1,
            le=65535,
        ),
    ] = 587
    smtp_username: Annotated[
        str,
        Meta(
            title="User name",
            description="The login's name. Leave it and the password out for a relay that wants none.",
        ),
    ] = ""
    smtp_password: Annotated[
        Secret | None,
        Meta(
            title="Password",
            description="The login's password: with most providers an app password, not the account's own.",
        ),
    ] = None
    from_name: Annotated[
        str, Meta(title="Sender's name", description="The name that mail programs show for the sender.", max_length=100)
    ] = "VirtualPyTest"
    use_tls: Annotated[
        bool,
        Meta(
            title="Encrypt",
            description="Encrypt: STARTTLS, or TLS from the start on port 465. Never falls back to plain text.",
        ),
    ] = True
    tls: Annotated[
        Tls | None,
        Meta(
            title="Kind of encryption",
            description="How to encrypt, whatever `use_tls` and the port say; `implicit` is TLS from the start.",
        ),
    ] = None
    to: Annotated[
        tuple[str, ...],
        Meta(title="To", description="Recipients, each `a@b` or `Name <a@b>`. Without any, mail goes to the sender."),
    ] = ()
    cc: Annotated[tuple[str, ...], Meta(title="Cc", description="Addresses that get a copy, written like `to`.")] = ()
    reply_to: Annotated[
        str, Meta(title="Reply to", description="The address that answers go to, if that is not the sender's.")
    ] = ""


def mode(settings: Email) -> Tls:
    if settings.tls is not None:
        return settings.tls
    if not settings.use_tls:
        return "none"
    return "implicit" if settings.smtp_port == IMPLICIT_TLS_PORT else "starttls"


def letter(settings: Email, message: Message) -> str:
    """The whole mail as it goes over the wire: ASCII, its lines ended by CRLF."""
    mail = EmailMessage(policy=SEVEN_BIT)
    mail["From"] = address(settings.from_email, settings.from_name)
    mail["To"] = [address(text) for text in settings.to or (settings.from_email,)]
    if settings.cc:
        mail["Cc"] = [address(text) for text in settings.cc]
    if settings.reply_to:
        mail["Reply-To"] = address(settings.reply_to)
    mail["Subject"] = subject(message)
    mail["Date"] = format_datetime(message.time)
    mail["Message-ID"] = message_id(settings, message)
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(f"{message.title}\n\n{message.text_with_actions}\n")
    mail.add_alternative(html(message), subtype="html")
    return mail.as_string()


def address(text: str, name: str = "") -> Address:
    """The address of "a@b" or "Name <a@b>"; an international domain in its ASCII form. ValueError for anything else."""
    own_name, spec = parseaddr(text)
    user, at, domain = spec.rpartition("@")
    if not (user and at and domain and text.isprintable() and user.isascii()):
        raise ValueError("not an e-mail address")
    try:
        ascii_domain = domain.encode("idna").decode()
        return Address(display_name=one_line(own_name or name), addr_spec=f"{user}@{ascii_domain}")
    except (MessageError, IndexError, UnicodeError):
        raise ValueError("not an e-mail address") from None


def subject(message: Message) -> str:
    return cut(one_line(f"{message.icon} {message.title}"), SUBJECT_LIMIT)


def one_line(text: str) -> str:
    """A header's value cannot hold a line break, or it could start another header."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def message_id(settings: Email, message: Message) -> str:
    """The same at every attempt."""
    local = re.sub(r"[^A-Za-z0-9._-]", "-", message.delivery_id)
    return f"<{local}@{address(settings.from_email).domain}>"


def html(message: Message) -> str:
    """A page that old mail programs can show as well: tables, and every style in its place."""
    colour = COLOURS[message.severity]
    parts = (
        f'<h2 style="margin:0 0 12px;font-size:18px;color:{colour}">{escape(f"{message.icon} {message.title}")}</h2>',
        f'<p style="margin:0 0 16px;white-space:pre-wrap">{lines(message.body)}</p>' if message.body else "",
        table(message.facts),
        buttons((*message.links, *message.actions)),
        f'<p style="margin:16px 0 0;font-size:12px;color:#6b7280">{escape(footnote(message))}</p>',
    )
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"></head>'
        '<body style="margin:0;padding:24px;background:#f3f4f6;font:14px/1.5 Arial,Helvetica,sans-serif;color:#111827">'
        '<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="max-width:640px;margin:0 auto">'
        f'<tr><td style="background:#ffffff;border-left:6px solid {colour};padding:24px">{"".join(parts)}</td></tr>'
        "</table></body></html>\n"
    )


def lines(text: str) -> str:
    return escape(text).replace("\n", "<br>\n")


def table(facts: Iterable[Fact]) -> str:
    rows = "".join(
        f'<tr><td style="padding:4px 16px 4px 0;color:#6b7280;vertical-align:top">{lines(fact.label)}</td>'
        f'<td style="padding:4px 0;word-break:break-word">{lines(fact.value)}</td></tr>\n'
        for fact in facts
    )
    return f'<table cellspacing="0" cellpadding="0" style="margin:0 0 16px">{rows}</table>' if rows else ""


def buttons(links: Iterable[Link]) -> str:
    look = "display:inline-block;margin:0 8px 8px 0;padding:8px 16px;border-radius:4px;text-decoration:none"
    return "".join(
        f'<a href="{escape(link.url)}" style="{look};background:#1d4ed8;color:#ffffff">{escape(link.label)}</a>\n'
        for link in links
        if link.url.startswith(("https://", "http://"))
    )


def footnote(message: Message) -> str:
    return f"{message.event_type} · {message.severity.name} · {message.time.isoformat()} · {message.delivery_id}"


class Mail:
    """Apprise's own e-mail plugin makes the message itself, so this one sends the message that we made.

    `plugin` puts it on Apprise's base class, which is not imported before the first message.
    """

    service_name = "The mail server"
    secure_protocol = "notifier-email"
    takes_it_as_it_is = True

    def __init__(self, *, account: Mapping[str, Any], from_addr: str, targets: list[str], **kwargs: Any) -> None:
        super().__init__(**kwargs)  # Apprise's base takes them
        self.account, self.from_addr, self.targets = account, from_addr, targets

    def send(self, body: str, *, post: Callable[..., Mapping[str, Any]], **_kwargs: Any) -> bool:
        """Send `body`, which is the whole mail, with the wire's `post`, which gives back whom the server refused."""
        try:
            return not post(self.account, self.from_addr, self.targets, body)
        except (OSError, ValueError):  # smtplib's errors are OSErrors
            return False


@cache
def plugin() -> type[Any]:
    return type("Mail", (Mail, import_module("apprise.plugins.base").NotifyBase), {})


def arguments(settings: Email, opened: Opened) -> Mapping[str, Any]:
    return {
        "schema": "notifier-email",
        "account": {
            "smtp_host": settings.smtp_host,
            "smtp_port": settings.smtp_port,
            "tls": mode(settings),
            "username": settings.smtp_username,
            "passphrase": opened.smtp_password,
        },
        "from_addr": address(settings.from_email).addr_spec,
        "targets": [address(text).addr_spec for text in (*(settings.to or (settings.from_email,)), *settings.cc)],
    }


def send(settings: Email, opened: Opened, message: Message, wire: Wire) -> Outcome:
    text = Text(title=message.title, body=letter(settings, message), severity=message.severity)
    outcome = wire.apprise(arguments(settings, opened), text, plugin=plugin)
    if isinstance(outcome, Sent):
        return msgspec.structs.replace(outcome, provider_id=message_id(settings, message))
    return outcome


def recipient(settings: Email) -> str:
    return ", ".join(settings.to or (settings.from_email,))


def check(settings: Email) -> Iterator[Problem]:
    for field, texts in (
        ("from_email", (settings.from_email,)),
        ("to", settings.to),
        ("cc", settings.cc),
        ("reply_to", (settings.reply_to,) if settings.reply_to else ()),
    ):
        for text in texts:
            if not is_address(text):
                yield Problem(path=field, message=f"'{one_line(text)}' is not an e-mail address")
    if re.fullmatch(r"[A-Za-z0-9.:_-]+", settings.smtp_host) is None:
        yield Problem(path="smtp_host", message="is not a host name; write it without smtp:// and without the port")
    yield from check_login(settings)


def check_login(settings: Email) -> Iterator[Problem]:
    if bool(settings.smtp_username) != bool(settings.smtp_password):
        missing = "smtp_password" if settings.smtp_username else "smtp_username"
        yield Problem(path=missing, message="is missing: a login needs both smtp_username and smtp_password")
    if settings.smtp_username and mode(settings) == "none" and not is_private(settings.smtp_host):
        message = "the password goes over the network in clear; set tls to starttls or implicit"
        yield Problem(path="tls" if settings.tls else "use_tls", message=message, severity="warning")


def is_address(text: str) -> bool:
    try:
        address(text)
    except ValueError:
        return False
    return True


CHANNEL = Channel(
    kind="email",
    label="Email",
    settings=Email,
    send=send,
    destination=lambda settings: f"smtp://{settings.smtp_host}:{settings.smtp_port}",
    recipient=recipient,
    check=check,
    rate=Rate(per_second=5, burst=10),
)
