"""SMTP servers for tests: a real one (aiosmtpd), and one that answers from a script and drops connections."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from threading import Thread
from typing import Any, BinaryIO

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

LOGIN, PASSWORD = "robot", "correct-horse-battery"


@dataclass
class Mailbox:
    """What a server took."""

    envelopes: list[Envelope] = field(default_factory=list)
    logins: list[str] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)
    refuse: dict[str, str] = field(default_factory=dict)

    async def handle_RCPT(  # noqa: N802  # the name that aiosmtpd looks for
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if reply := self.refuse.get(address):
            return reply
        envelope.rcpt_tos.append(address)
        return "250 ok"

    async def handle_DATA(self, _server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802  # as above
        self.envelopes.append(envelope)
        self.encrypted.append(session.ssl is not None)
        return "250 2.0.0 queued as 4711"

    def authenticate(self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
        good = isinstance(data, LoginPassword) and (data.login, data.password) == (LOGIN.encode(), PASSWORD.encode())
        self.logins.append(data.login.decode())
        return AuthResult(success=good, handled=False)

    def last_mail(self) -> EmailMessage:
        """The last one."""
        content = self.envelopes[-1].content
        assert isinstance(content, bytes)
        found = message_from_bytes(content, policy=default)
        assert isinstance(found, EmailMessage)
        return found


class _ImplicitTls(Controller):
    """A Controller that speaks TLS from the start, and does not probe itself with a client that trusts nothing."""

    def _trigger_server(self) -> None:
        with socket.create_connection((self.hostname, self.port)):
            pass


@contextmanager
def a_mail_server(
    *, starttls: ssl.SSLContext | None = None, implicit: ssl.SSLContext | None = None, login: bool = False
) -> Iterator[tuple[Mailbox, int]]:
    """A real SMTP server and its port."""
    mailbox = Mailbox()
    options: dict[str, Any] = {"tls_context": starttls, "require_starttls": starttls is not None}
    if login:
        options |= {"authenticator": mailbox.authenticate, "auth_required": True}
        options |= {"auth_require_tls": starttls is not None}
    port = _free_port()
    kind = _ImplicitTls if implicit else Controller
    controller = kind(mailbox, hostname="127.0.0.1", port=port, ssl_context=implicit, **options)
    controller.start()
    try:
        yield mailbox, port
    finally:
        controller.stop()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


GOOD: Mapping[str, str] = {
    "hello": "220 mail.test ESMTP",
    "EHLO": "250-mail.test\r\n250 AUTH PLAIN",
    "AUTH": "235 2.7.0 welcome",
    "MAIL": "250 2.1.0 ok",
    "RCPT": "250 2.1.5 ok",
    "DATA": "354 go ahead",
    "end": "250 2.0.0 queued",
    "QUIT": "221 bye",
    "RSET": "250 ok",
}
DROP = "drop"


@contextmanager
def a_scripted_mail_server(**replies: str) -> Iterator[int]:
    """A server on the returned port whose replies differ from GOOD as given; DROP closes the connection instead."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = Thread(target=_serve_one, args=(listener, {**GOOD, **replies}), daemon=True)
        thread.start()
        yield listener.getsockname()[1]
        thread.join(timeout=5)


def _serve_one(listener: socket.socket, replies: Mapping[str, str]) -> None:
    connection, _ = listener.accept()
    try:
        with connection, connection.makefile("rb") as reader:
            if not _say(connection, replies["hello"]):
                return
            while line := reader.readline():
                verb = line[:4].decode().upper()
                if not _say(connection, replies.get(verb, "502 what?")):
                    return
                if verb == "DATA" and replies["DATA"].startswith("354") and not _take(connection, reader, replies):
                    return
    except OSError:
        return


def _take(connection: socket.socket, reader: BinaryIO, replies: Mapping[str, str]) -> bool:
    while reader.readline() not in (b".\r\n", b""):
        pass
    return _say(connection, replies["end"])


def _say(connection: socket.socket, reply: str) -> bool:
    if reply == DROP:
        return False
    connection.sendall(f"{reply}\r\n".encode())
    return True
