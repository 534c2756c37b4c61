"""SMTP connections that note the server's codes, where an error happened, and whether the message was out.

RFC 5321, 4.2: 4yz may pass, 5yz will not. RFC 4954, 6: 535 means bad credentials, 530 and 534 that other or
stronger ones are wanted.
"""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable, Mapping
from typing import Any, Final

import msgspec

from sidecar.core.channel import Failed, FailureKind
from sidecar.core.outcome import one_line, redacted
from sidecar.wire.faults import fault

_CREDENTIALS: Final = frozenset({530, 534, 535, 538})
_END_OF_DATA: Final = b"\r\n.\r\n"


class Letter(msgspec.Struct, kw_only=True):
    """One message, or the attempt at one. `stage` is the step reached; `sent` is true once all of it may be there."""

    where: str
    timeout_s: float
    stage: str = "connecting"
    sent: bool = False
    accepted: str = ""
    error: Exception | None = None
    refused: Mapping[str, tuple[int, bytes]] = {}


class Letters:
    """The SMTP side of one call of a plugin."""

    def __init__(self, tls: Callable[[], ssl.SSLContext]) -> None:
        self.tls = tls
        self.all: list[Letter] = []

    def connection(self, name: str) -> Callable[..., smtplib.SMTP]:
        """What stands in for `smtplib.SMTP` or `smtplib.SMTP_SSL`."""
        kind = _RecordedTls if name == "SMTP_SSL" else _Recorded

        def connect(host: str = "", port: int = 0, *args: Any, **kwargs: Any) -> smtplib.SMTP:
            letter = Letter(where=f"{host}:{port}", timeout_s=kwargs.get("timeout") or 15.0)
            self.all.append(letter)
            if "context" in kwargs:
                kwargs["context"] = self.trusted(kwargs["context"])
            return kind(self, letter, host, port, *args, **kwargs)

        return connect

    def trusted(self, context: ssl.SSLContext | None) -> ssl.SSLContext | None:
        """Our certificates in place of a verifying context's; a context that verifies nothing was asked for."""
        return context if context is not None and context.verify_mode == ssl.CERT_NONE else self.tls()


class _Recording(smtplib.SMTP):
    """Mixed into smtplib's two connections."""

    letters: Letters
    letter: Letter

    def __init__(self, letters: Letters, letter: Letter, *args: Any, **kwargs: Any) -> None:
        self.letters, self.letter = letters, letter
        self._note(super().__init__, *args, **kwargs)

    def starttls(self, *args: Any, context: ssl.SSLContext | None = None, **kwargs: Any) -> tuple[int, bytes]:
        self.letter.stage = "STARTTLS"
        reply = self._note(super().starttls, *args, context=self.letters.trusted(context), **kwargs)
        return (int(reply[0]), reply[1])

    def login(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        self.letter.stage = "login"
        reply = self._note(super().login, *args, **kwargs)
        return (int(reply[0]), reply[1])

    def sendmail(self, *args: Any, **kwargs: Any) -> dict[str, tuple[int, bytes]]:
        self.letter.stage = "sending"
        self.letter.refused = self._note(super().sendmail, *args, **kwargs)
        return dict(self.letter.refused)

    def data(self, msg: Any) -> tuple[int, bytes]:
        code, words = super().data(msg)
        if code == 250:
            self.letter.accepted = f"{code} {_words(words)}"
        return code, words

    def send(self, s: Any) -> None:
        if isinstance(s, bytes) and s.endswith(_END_OF_DATA):
            self.letter.sent = True
        super().send(s)

    def _note(self, step: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        try:
            return step(*args, **kwargs)
        except (OSError, smtplib.SMTPException, ValueError) as error:
            self.letter.error = self.letter.error or error
            raise


class _Recorded(_Recording):
    pass


class _RecordedTls(_Recording, smtplib.SMTP_SSL):
    pass


def failure(letter: Letter, hide: tuple[str, ...]) -> Failed | None:
    """The Failed of a letter, or None if the server took it and will never take it for those it refused."""
    error, where = letter.error, letter.where
    if error is None:
        later = {name: reply for name, reply in letter.refused.items() if reply[0] < 500}
        return _of_reply(where, *next(iter(later.values())), hide) if later else None
    if reply := _reply(error):
        return _of_reply(where, *reply, hide)
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return Failed(reason=_unsupported(letter), kind="settings", retryable=False)
    if isinstance(error, smtplib.SMTPServerDisconnected) and not isinstance(error.__context__, OSError):
        words = "after the message was sent, without an answer" if letter.sent else f"while {letter.stage}"
        reason = f"{where} closed the connection {words}"
        return Failed(reason=reason, kind="connection", retryable=True, ambiguous=letter.sent)
    if isinstance(error, ValueError) and not isinstance(error, OSError):  # a certificate's error is both
        what = "the user name or password is not ASCII" if letter.stage == "login" else "an address is not valid"
        reason = f"nothing was sent to {where}: {what}"
        return Failed(reason=reason, kind="settings", retryable=False)
    return fault(error, where, letter.timeout_s, sent=letter.sent)


def _reply(error: Exception) -> tuple[int, bytes] | None:
    """The server's code and words, if it was the server that said no. Of several refusals, one that may pass."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return min(error.recipients.values(), key=lambda reply: reply[0])
    if isinstance(error, smtplib.SMTPResponseException) and error.smtp_code > 0:
        words = error.smtp_error
        return error.smtp_code, words if isinstance(words, bytes) else str(words).encode()
    return None


def _of_reply(where: str, code: int, words: bytes, hide: tuple[str, ...]) -> Failed:
    kind: FailureKind = "credentials" if code in _CREDENTIALS else "server" if code < 500 else "rejected"
    reason = f"{where} answered {code} {one_line(redacted(_words(words), hide))}".rstrip()
    return Failed(reason=reason, kind=kind, retryable=kind == "server", status_code=code)


def _unsupported(letter: Letter) -> str:
    if letter.stage == "STARTTLS":
        return f"{letter.where} does not offer STARTTLS; set tls to implicit (port 465), or to none if that is meant"
    return f"{letter.where} does not offer a login; leave smtp_username and smtp_password empty, or use another port"


def _words(words: bytes) -> str:
    return words.decode("utf-8", "replace")
