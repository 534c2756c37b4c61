"""SMTP servers for tests: a real one (aiosmtpd), and one that answers from a script and drops connections."""

from __future__ import annotations

import socket
import ssl
from asyncio import Transport
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from threading import Event, Thread
from typing import Any, BinaryIO, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.ports import a_port
from tests.running import PATIENCE_S

LOGIN, PASSWORD = "robot", "correct-horse-battery"


@dataclass
class Mailbox:
    """What a server took. `peers`: over which connection each mail came. `drop_all` closes all connections."""

    envelopes: list[Envelope] = field(default_factory=list)
    logins: list[str] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)
    peers: list[Any] = field(default_factory=list)
    names: list[str | None] = field(default_factory=list)
    drop_all: Callable[[], None] = lambda: None
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
        self.peers.append(session.peer)
        self.names.append(session.host_name)
        return "250 2.0.0 queued as 4711"

    def authenticate(self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
        good = isinstance(data, LoginPassword) and (data.login, data.password) == (LOGIN.encode(), PASSWORD.encode())
        self.logins.append(data.login.decode())
        return AuthResult(success=good, handled=False)

    def mails(self) -> list[EmailMessage]:
        return [mail_of(envelope) for envelope in self.envelopes]

    def last_mail(self) -> EmailMessage:
        return self.mails()[-1]


def mail_of(envelope: Envelope) -> EmailMessage:
    assert isinstance(envelope.content, bytes)
    found = message_from_bytes(envelope.content, policy=default)
    assert isinstance(found, EmailMessage)
    return found


class _Server(Controller):
    """A Controller that can close its connections, as a server does that is restarted; its own stop() leaves them."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._all: list[SMTP] = []

    def factory(self) -> SMTP:
        self._all.append(SMTP(self.handler, **self.SMTP_kwargs))
        return self._all[-1]

    def drop_all(self) -> None:
        dropped = Event()

        def drop() -> None:
            for each in self._all:
                if isinstance(each.transport, Transport):
                    each.transport.abort()
            self.loop.call_soon(dropped.set)

        self.loop.call_soon_threadsafe(drop)
        assert dropped.wait(PATIENCE_S)

    def stop(self, no_assert: bool = False) -> None:
        self.drop_all()
        super().stop(no_assert)


class _ImplicitTls(_Server):
    """A Controller that speaks TLS from the start, and does not probe itself with a client that trusts nothing."""

    def _trigger_server(self) -> None:
        with socket.create_connection((self.hostname, self.port)):
            pass


@contextmanager
def a_mail_server(
    *,
    starttls: ssl.SSLContext | None = None,
    implicit: ssl.SSLContext | None = None,
    login: bool = False,
    most: int = 33_554_432,
) -> Iterator[tuple[Mailbox, int]]:
    """A real SMTP server and its port. It takes mails of at most `most` bytes, and says so."""
    mailbox = Mailbox()
    options: dict[str, Any] = {"tls_context": starttls, "require_starttls": starttls is not None}
    options |= {"data_size_limit": most}
    if login:
        options |= {"authenticator": mailbox.authenticate, "auth_required": True}
        options |= {"auth_require_tls": starttls is not None}
    port = a_port()
    kind = _ImplicitTls if implicit else _Server
    controller = kind(mailbox, hostname="127.0.0.1", port=port, ssl_context=implicit, **options)
    controller.start()
    mailbox.drop_all = controller.drop_all
    try:
        yield mailbox, port
    finally:
        controller.stop()


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
DROP, HANG, DRIP = "drop", "hang", "drip"

Replies = Mapping[str, str | tuple[str, ...]]


class ScriptedMailServer:
    """A server whose replies differ from GOOD as its scripts say: one for each connection, the last one for the rest.

    Several replies to a verb are given in turn, the last one for the rest. DROP closes the connection instead, HANG
    says nothing more, DRIP begins a reply and never ends it. `commands` are the verbs as they came, of each connection.
    """

    def __init__(self, *scripts: Replies) -> None:
        self._scripts = scripts
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.commands: list[list[str]] = []
        self._connections: list[socket.socket] = []
        self._threads = [Thread(target=self._accept, daemon=True)]

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        _shut(self._listener)
        self._threads[0].join(timeout=5)
        for connection in self._connections:
            _shut(connection)
        for thread in self._threads:
            thread.join(timeout=5)
        self._listener.close()

    def drop_all(self) -> None:
        """Close every connection, as a server does that was restarted, or that nobody spoke to for long."""
        for connection in self._connections:
            _shut(connection)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            script = self._scripts[min(len(self._connections), len(self._scripts) - 1)]
            verbs: list[str] = []
            self._connections.append(connection)
            self.commands.append(verbs)
            thread = Thread(target=_serve, args=(connection, Script(script), verbs), daemon=True)
            self._threads.append(thread)
            thread.start()


class Script:
    """The replies of one connection."""

    def __init__(self, replies: Replies) -> None:
        self._left = {
            verb: [reply] if isinstance(reply, str) else list(reply) for verb, reply in {**GOOD, **replies}.items()
        }

    def next(self, verb: str) -> str:
        left = self._left.get(verb, ["502 what?"])
        return left.pop(0) if len(left) > 1 else left[0]


@contextmanager
def a_scripted_mail_server(**replies: str) -> Iterator[int]:
    """A server on the returned port whose replies differ from GOOD as given."""
    with ScriptedMailServer(replies) as server:
        yield server.port


def _serve(connection: socket.socket, script: Script, verbs: list[str]) -> None:
    try:
        with connection, connection.makefile("rb") as reader:
            goes_on = _say(connection, reader, script.next("hello"))
            while goes_on and (line := reader.readline()):
                verb = line[:4].decode("latin-1").upper()
                verbs.append(verb)
                reply = script.next(verb)
                goes_on = _say(connection, reader, reply)
                if goes_on and verb == "DATA" and reply.startswith("354"):
                    _take(reader)
                    goes_on = _say(connection, reader, script.next("end"))
    except OSError:
        return


def _take(reader: BinaryIO) -> None:
    while reader.readline() not in (b".\r\n", b""):
        pass


def _say(connection: socket.socket, reader: BinaryIO, reply: str) -> bool:
    """Whether the conversation goes on."""
    if reply == HANG:
        reader.read()
    if reply == DRIP:
        _drip(connection)
    if reply in (DROP, HANG, DRIP):
        return False
    connection.sendall(f"{reply}\r\n".encode())
    return True


def _drip(connection: socket.socket) -> None:
    """One byte every 20 ms, until the other side has gone."""
    never = Event()
    while not never.wait(0.02):
        connection.sendall(b"2")


def _shut(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
