"""Conversations with mail servers, which outlive a message: in a burst, most mails need no login of their own."""

from __future__ import annotations

import smtplib
from collections.abc import Mapping
from hashlib import sha256
from time import monotonic
from typing import Any, Final, NamedTuple

import msgspec

from sidecar.wire.faults import chain
from sidecar.wire.idle import Idle
from sidecar.wire.mail import Letter, Letters, MailConnection
from sidecar.wire.replies import reply_of

IDLE_S: Final = 10.0
"""How long a conversation waits for the next message. Servers wait five minutes (RFC 5321, 4.5.3.2.7), but count."""
IDLE_LIMIT: Final = 8
"""Conversations that wait, of all servers together."""
MESSAGES: Final = 50
"""Messages in one conversation. Servers that limit them allow some more, and then answer 421."""
CHECK: Final = 0.25
"""The share of a mail's time in which a server must answer RSET; the rest is for a new conversation."""


class Account(NamedTuple):
    """Where mails go, how, and as whom; all of it must be the same for a conversation to be taken up again."""

    smtp_host: str
    smtp_port: int
    tls: str
    username: str
    passphrase: str


class Sessions:
    """Thread-safe."""

    def __init__(self) -> None:
        self._idle: Idle[bytes, MailConnection] = Idle(IDLE_S, IDLE_LIMIT)

    def post(self, letters: Letters, timeout_s: float, account: Mapping[str, Any], *mail: Any) -> dict[str, Any]:
        """Send a mail (`smtplib.SMTP.sendmail`'s arguments), over a kept conversation if there is one.

        One that turns out to be over before the mail is out makes way for a new one. Who was refused, as smtplib says
        it; raises what smtplib raises, and what `letters` then knows.
        """
        given = Account(**account)
        letter = letters.begin(given.smtp_host, given.smtp_port, timeout_s)
        kept = self._taken_up(key_of(given, private=letters.private), letter)
        if kept is not None:
            try:
                return self._sent(given, kept, mail)
            except (OSError, ValueError) as error:
                if letter.sent or not is_over(error):
                    raise
                letter.error = None
        return self._sent(given, opened(letters, letter, given), mail)

    def _sent(self, account: Account, connection: MailConnection, mail: tuple[Any, ...]) -> dict[str, Any]:
        try:
            refused = connection.sendmail(*mail)
        except BaseException:
            connection.leave()
            raise
        if connection.taken < MESSAGES:
            self._idle.keep(key_of(account, private=connection.letters.private), connection)
        else:
            connection.leave()
        return refused

    def _taken_up(self, key: bytes, letter: Letter) -> MailConnection | None:
        """A kept conversation in which the server still takes part."""
        while (kept := self._idle.take(key)) is not None:
            if still_answers(kept, letter):
                return kept
            kept.leave()
        return None

    def close_old(self) -> None:
        self._idle.close_old()

    def close_all(self) -> None:
        self._idle.close_all()


def key_of(account: Account, *, private: bool) -> bytes:
    """Tells accounts apart without keeping a password as a key; and by whether private addresses were allowed."""
    return sha256(msgspec.json.encode((account, private))).digest()


def opened(letters: Letters, letter: Letter, account: Account) -> MailConnection:
    """A new conversation, encrypted as the account wants it and logged in, or none."""
    connection = letters.connect(letter, account.smtp_host, account.smtp_port, is_tls=account.tls == "implicit")
    try:
        if account.tls == "starttls":
            connection.starttls()
        if account.username:
            connection.login(account.username, account.passphrase)
    except BaseException:
        connection.leave()
        raise
    return connection


def still_answers(kept: MailConnection, letter: Letter) -> bool:
    """Whether the server is ready for another message."""
    patient, now = letter.deadline, monotonic()
    letter.deadline = now + (patient - now) * CHECK
    kept.letter = letter
    try:
        return kept.rset()[0] == 250
    except OSError:
        return False
    finally:
        letter.deadline = patient


def is_over(error: Exception) -> bool:
    """Whether the server has ended the conversation (421: RFC 5321, 3.8), which says nothing about the message."""
    if reply := reply_of(error):
        return reply.code == 421
    is_late = any(isinstance(each, TimeoutError) for each in chain(error))
    return isinstance(error, smtplib.SMTPServerDisconnected | ConnectionError) and not is_late
