"""SMTP connections that keep to a deadline and note where an error happened, and whether the message was out.

They are smtplib's own, with two of its inner steps replaced: `_get_socket`, because Python looks names up for as long
as it likes, and the `file` that replies are read from, because a server that drips holds up smtplib for ever.
"""

from __future__ import annotations

import smtplib
import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from io import BufferedReader, RawIOBase
from select import POLLIN, poll
from time import monotonic
from typing import Any, Final

import msgspec

from sidecar.wire.http1 import remaining
from sidecar.wire.reach import connected, secured

TIMEOUT_S: Final = 15.0
"""Where a plugin gives none."""
END_OF_DATA: Final = b"\r\n.\r\n"
REPLY_LIMIT: Final = 1 << 16
"""Bytes of one reply, which may have many lines."""
GOOD_BYE_S: Final = 1.0


class Letter(msgspec.Struct, kw_only=True):
    """One message, or the attempt at one. `stage` is the step reached; `sent` is true once all of it may be there.

    `deadline` is a time of time.monotonic().
    """

    where: str
    timeout_s: float
    deadline: float
    stage: str = "connecting"
    sent: bool = False
    accepted: str = ""
    error: Exception | None = None
    refused: Mapping[str, tuple[int, bytes]] = {}


@contextmanager
def noting(letter: Letter) -> Iterator[None]:
    """The first error is the one that tells."""
    try:
        yield
    except (OSError, ValueError) as error:  # smtplib's errors are OSErrors
        letter.error = letter.error or error
        raise


class Letters:
    """The SMTP side of one call of a plugin."""

    def __init__(self, tls: Callable[[], ssl.SSLContext], *, private: bool = True) -> None:
        self.tls, self.private = tls, private
        self.all: list[Letter] = []

    def begin(self, host: str, port: int, timeout_s: float) -> Letter:
        letter = Letter(where=f"{host}:{port}", timeout_s=timeout_s, deadline=monotonic() + timeout_s)
        self.all.append(letter)
        return letter

    def connection(self, name: str) -> Callable[..., MailConnection]:
        """What stands in for `smtplib.SMTP` or `smtplib.SMTP_SSL`."""

        def connect(
            host: str, port: int, _local_hostname: str | None = None, *, timeout: float | None = None, **kwargs: Any
        ) -> MailConnection:
            letter = self.begin(host, port, timeout or TIMEOUT_S)
            return self.connect(letter, host, port, is_tls=name == "SMTP_SSL", **kwargs)

        return connect

    def connect(
        self, letter: Letter, host: str, port: int, *, is_tls: bool, context: ssl.SSLContext | None = None
    ) -> MailConnection:
        with noting(letter):
            if is_tls:
                return MailConnectionTls(self, letter, host, port, context=self.trusted(context))
            return MailConnection(self, letter, host, port)

    def trusted(self, context: ssl.SSLContext | None) -> ssl.SSLContext | None:
        """Our certificates in place of a verifying context's; a context that verifies nothing was asked for."""
        return context if context is not None and context.verify_mode == ssl.CERT_NONE else self.tls()


class MailConnection(smtplib.SMTP):
    """Notes in `letter` what happens. `taken`: how many messages went over it. `said`: bytes of the last reply."""

    file: BufferedReader | None  # what smtplib reads replies from

    def __init__(self, letters: Letters, letter: Letter, host: str, port: int, **kwargs: Any) -> None:
        self.letters, self.letter = letters, letter
        self.taken = self.said = 0
        self.idle_since = 0.0
        # without a name, smtplib would ask the network for it, for as long as that takes
        super().__init__(host, port, local_hostname="localhost", timeout=letter.timeout_s, **kwargs)
        if self.sock:
            self.local_hostname = own_name(self.sock)

    # ------------------------------------------------------------------ steps of a plugin

    def starttls(self, *_: Any, context: ssl.SSLContext | None = None, **__: Any) -> tuple[int, bytes]:
        self.letter.stage = "STARTTLS"
        with noting(self.letter):
            return super().starttls(context=self.letters.trusted(context))

    def login(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        self.letter.stage = "login"
        with noting(self.letter):
            return super().login(*args, **kwargs)

    def sendmail(self, *args: Any, **kwargs: Any) -> dict[str, tuple[int, bytes]]:
        self.letter.stage = "sending"
        with noting(self.letter):
            refused = super().sendmail(*args, **kwargs)
        self.letter.refused = refused
        self.taken += 1
        return refused

    def data(self, msg: Any) -> tuple[int, bytes]:
        code, words = super().data(msg)
        if code == 250:
            self.letter.accepted = f"{code} {words.decode('utf-8', 'replace')}"
        return code, words

    # ------------------------------------------------------------------ another message over the same connection

    def is_stale(self) -> bool:
        """Whether the server has closed it, or said something unasked, while it lay idle."""
        if self.sock is None:
            return True
        watched = poll()
        watched.register(self.sock, POLLIN)
        return bool(watched.poll(0))

    def leave(self) -> None:
        """Say good-bye, and do not wait for the answer: nothing depends on it."""
        self.letter = msgspec.structs.replace(self.letter, deadline=monotonic() + GOOD_BYE_S)
        with suppress(OSError, ValueError):
            self.putcmd("quit")
        self.close()

    # ------------------------------------------------------------------ before the deadline

    def _get_socket(self, host: str, port: int, *_: Any) -> socket.socket:
        return connected(host, port, self.letter.deadline, private=self.letters.private)

    def send(self, s: Any) -> None:
        if isinstance(s, bytes) and s.endswith(END_OF_DATA):
            self.letter.sent = True
        if self.sock:
            self.sock.settimeout(remaining(self.letter.deadline))
        super().send(s)

    def getreply(self) -> tuple[int, bytes]:
        self.said = 0
        if self.file is None and self.sock:
            self.file = BufferedReader(Incoming(self, self.sock))
        return super().getreply()


class MailConnectionTls(MailConnection, smtplib.SMTP_SSL):
    """Encrypted from the start."""

    def _get_socket(self, host: str, port: int, *_: Any) -> socket.socket:
        sock = connected(host, port, self.letter.deadline, private=self.letters.private)
        return secured(sock, host, self.context, self.letter.deadline)


class Incoming(RawIOBase):
    """What comes in over a connection until the deadline of its letter."""

    def __init__(self, connection: MailConnection, sock: socket.socket) -> None:
        self._connection = connection
        self._sock = sock

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._sock.settimeout(remaining(self._connection.letter.deadline))
        size = self._sock.recv_into(buffer)
        self._connection.said += size
        if self._connection.said > REPLY_LIMIT:
            raise ConnectionResetError("its reply has no end")
        return size


def own_name(sock: socket.socket) -> str:
    """How this side introduces itself: by its host name if that has a domain, else by its address (RFC 5321, 4.1.3)."""
    name = socket.gethostname()
    if "." in name:
        return name
    address = sock.getsockname()[0]
    return f"[IPv6:{address}]" if ":" in address else f"[{address}]"
