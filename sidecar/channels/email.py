"""E-mail through an SMTP server: one message with a text and an HTML part, and its files, to all recipients.

The Message-ID comes from the delivery, so that mail programs recognise a repeat (RFC 5322, 3.6.4). Auto-Submitted
keeps vacation notices from answering (RFC 3834, 5), and X-Auto-Response-Suppress those of Exchange. No Precedence:
RFC 3834 (3.1.8) has it for old responders only, and some servers let bulk mail wait. No List-Id: Gmail takes mail with
one for a mailing list's and may show it somewhere else than in the inbox.

Limits: 100 recipients of one mail (RFC 5321, 4.5.3.1.8). A mail of 10 MB, the default of Postfix's
message_size_limit: https://www.postfix.org/postconf.5.html#message_size_limit
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from email.utils import format_datetime
from functools import cache
from importlib import import_module
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta

from sidecar.core import mailpage, mailparts, mailthread
from sidecar.core.channel import Channel, Failed, Message, Opened, Outcome, Rate, Secret, Text, Wire, always
from sidecar.core.mailbox import Mailbox, mailbox
from sidecar.core.mailparts import Files
from sidecar.core.model import Severity
from sidecar.core.richtext import SHORTENED
from sidecar.core.webhooks import is_private
from sidecar.core.words import cut, one_line
from sidecar.errors import Problem

IMPLICIT_TLS_PORT: Final = 465
RECIPIENTS_LIMIT: Final = 100
TEXT_LIMIT: Final = 50_000
FILES_MB: Final = 7
"""As base64 that is 9.6 MB, which a Postfix as it is installed takes."""
TOO_LARGE: Final = 552
UNSUBSCRIBE: Final = re.compile(r"(?:mailto:|https://)[!-;=?-~]+")
"""RFC 2369, 3.2: an address between < and >, in ASCII."""
Tls = Literal["none", "starttls", "implicit"]


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
    attachments_mb: Annotated[
        int,
        Meta(
            title="Files, in MB",
            description="How large the files of one mail may be together; 0 for none. What does not fit is named.",
            ge=0,
            le=50,
        ),
    ] = FILES_MB
    unsubscribe: Annotated[
        str,
        Meta(
            title="Unsubscribe",
            description="Where recipients ask to be left out: a `mailto:` or `https://` address. Some mail "
            "programs show it as a button.",
            max_length=500,
        ),
    ] = ""


def mode(settings: Email) -> Tls:
    if settings.tls is not None:
        return settings.tls
    if not settings.use_tls:
        return "none"
    return "implicit" if settings.smtp_port == IMPLICIT_TLS_PORT else "starttls"


def letter(settings: Email, message: Message, files: Files = mailparts.NONE) -> str:
    """The whole mail as it goes over the wire: ASCII, its lines ended by CRLF, the same at every attempt."""
    own_id = message_id(settings, message)
    mail = mailparts.tree(plain(message, files), html(message, files, own_id), files, own_id)
    for name, value in headers(settings, message):
        mail[name] = value
    return mailparts.as_text(mail)


def headers(settings: Email, message: Message) -> Iterator[tuple[str, Any]]:
    own_id = message_id(settings, message)
    place = mailthread.place(message, own_id)
    if place.topic:
        yield "Thread-Topic", mailparts.in_header(place.topic, "Thread-Topic")
    yield "From", mailparts.addressed([sender(settings)])
    yield "To", mailparts.addressed(map(mailbox, recipients(settings)))
    if settings.cc:
        yield "Cc", mailparts.addressed(map(mailbox, settings.cc))
    if settings.reply_to:
        yield "Reply-To", mailparts.addressed([mailbox(settings.reply_to)])
    yield "Subject", mailparts.in_header(place.subject, "Subject")
    yield "Date", format_datetime(message.time)
    yield "Message-ID", own_id
    if place.references:
        yield "In-Reply-To", place.references[-1]
        yield "References", " ".join(place.references)
    yield from for_machines(settings, message)


def for_machines(settings: Email, message: Message) -> Iterator[tuple[str, Any]]:
    """Headers that nobody reads: what may answer, what is urgent, and something for a filter to go by."""
    yield "Auto-Submitted", "auto-generated"
    yield "X-Auto-Response-Suppress", "All"
    if message.severity >= Severity.critical:
        yield "Importance", "high"
        yield "X-Priority", "1"
    if settings.unsubscribe:
        yield "List-Unsubscribe", f"<{settings.unsubscribe}>"
    marks = {"Event": cut(message.event_type, 100), "Severity": message.severity.name, "Turn": message.turn}
    for name, value in marks.items():
        yield f"X-VirtualPyTest-{name}", mailparts.in_header(value, f"X-VirtualPyTest-{name}")


def sender(settings: Email) -> Mailbox:
    found = mailbox(settings.from_email)
    return Mailbox(found.name or one_line(settings.from_name), found.address)


def recipients(settings: Email) -> tuple[str, ...]:
    return settings.to or (settings.from_email,)


def message_id(settings: Email, message: Message) -> str:
    local = re.sub(r"[^A-Za-z0-9_-]", "-", message.delivery_id)[:64] or "0"
    return f"<{local}@{sender(settings).domain}>"


def plain(message: Message, files: Files) -> str:
    if len(message.body) > TEXT_LIMIT:
        message = msgspec.structs.replace(message, body=f"{cut(message.body, TEXT_LIMIT)}\n{SHORTENED}")
    return "\n\n".join((message.title, message.text_with_actions, *files.notes)).rstrip() + "\n"


def html(message: Message, files: Files = mailparts.NONE, own_id: str = "") -> str:
    picture = mailparts.content_id(own_id) if files.picture else ""
    return mailpage.html(message, preheader=preheader(message), picture=picture, notes=files.notes)


def preheader(message: Message) -> str:
    """What a list of mails shows behind the subject: the reason, and the title where the subject has an older one."""
    return f"{message.title}. {message.body}" if message.thread else message.body


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
        "from_addr": sender(settings).address,
        "targets": [mailbox(text).address for text in (*recipients(settings), *settings.cc)],
    }


def send(settings: Email, opened: Opened, message: Message, wire: Wire) -> Outcome:
    limit = settings.attachments_mb * 1_000_000
    files = mailparts.read(message.attachments, wire.fetch, limit) if limit else mailparts.NONE
    outcome = posted(settings, opened, message, files, wire)
    if isinstance(outcome, Failed) and outcome.status_code == TOO_LARGE and mailparts.size(files):
        fewer = mailparts.without(files, "the mail server does not take so large a mail")
        outcome = posted(settings, opened, message, fewer, wire)
    if isinstance(outcome, Failed):
        return outcome
    own_id = message_id(settings, message)
    kept = mailthread.keep(mailthread.place(message, own_id), own_id)
    return msgspec.structs.replace(outcome, provider_id=own_id, keep=kept)


def posted(settings: Email, opened: Opened, message: Message, files: Files, wire: Wire) -> Outcome:
    mail = Text(title=message.title, body=letter(settings, message, files), severity=message.severity)
    return wire.apprise(arguments(settings, opened), mail, plugin=plugin)


def recipient(settings: Email) -> str:
    return ", ".join(recipients(settings))


def check(settings: Email) -> Iterator[Problem]:
    yield from check_addresses(settings)
    number = len(recipients(settings)) + len(settings.cc)
    if number > RECIPIENTS_LIMIT:
        message = f"{number} recipients with cc; a mail may have {RECIPIENTS_LIMIT}: use a mailing list's address"
        yield Problem(path="to", message=message)
    if re.fullmatch(r"[A-Za-z0-9.:_-]+", settings.smtp_host) is None:
        yield Problem(path="smtp_host", message="is not a host name; write it without smtp:// and without the port")
    if settings.unsubscribe and UNSUBSCRIBE.fullmatch(settings.unsubscribe) is None:
        yield Problem(path="unsubscribe", message="is neither mailto:a@b nor an https:// address")
    yield from check_login(settings)


def check_addresses(settings: Email) -> Iterator[Problem]:
    for field, texts in (
        ("from_email", (settings.from_email,)),
        ("to", settings.to),
        ("cc", settings.cc),
        ("reply_to", (settings.reply_to,) if settings.reply_to else ()),
    ):
        for text in texts:
            if why := refused(text):
                yield Problem(path=field, message=f"'{cut(one_line(text), 100)}' {why}")


def refused(text: str) -> str:
    """Why this is no address, else ""."""
    try:
        mailbox(text)
    except ValueError as error:
        return str(error)
    return ""


def check_login(settings: Email) -> Iterator[Problem]:
    if bool(settings.smtp_username) != bool(settings.smtp_password):
        missing = "smtp_password" if settings.smtp_username else "smtp_username"
        yield Problem(path=missing, message="is missing: a login needs both smtp_username and smtp_password")
    if settings.smtp_username and mode(settings) == "none" and not is_private(settings.smtp_host):
        message = "the password goes over the network in clear; set tls to starttls or implicit"
        yield Problem(path="tls" if settings.tls else "use_tls", message=message, severity="warning")


CHANNEL = Channel(
    kind="email",
    label="Email",
    settings=Email,
    send=send,
    destination=lambda settings: f"smtp://{settings.smtp_host}:{settings.smtp_port}",
    recipient=recipient,
    check=check,
    remembers=always,
    rate=Rate(per_second=5, burst=10),
)
