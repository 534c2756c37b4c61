"""SMTP connections that note the server's codes, where an error happened, and whether the message was out.

RFC 5321, 4.2: 4yz may pass, 5yz will not. RFC 4954, 6: 535 means bad credentials, 530 and 534 that other or
stronger ones are wanted.
"""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

import msgspec

from sidecar.core.channel import Failed, FailureKind
from sidecar.core.outcome import one_line, redacted
from sidecar.wire.faults import fault

_CREDENTIALS: Final = {
    530: "it wants a login",
    534: "it wants another kind of login, with many providers an app password",
    535: "check the user name and the password; many providers want an app password",
    538: "it wants encryption before the login",
}
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


class Reply(NamedTuple):
    """What a server answered. `whom`: the address that it refused, "" if it was not about one."""

    code: int
    words: bytes
    whom: str


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
    if letter.error is None:
        later = {name: reply for name, reply in letter.refused.items() if reply[0] < 500}
        return _of_reply(letter.where, of_recipients(later), hide) if later else None
    reply = _reply(letter.error)
    return _of_reply(letter.where, reply, hide) if reply else _of_error(letter, letter.error)


def _of_error(letter: Letter, error: Exception) -> Failed:
    """The Failed of what was no refusal by the server."""
    where = letter.where
    if isinstance(error, smtplib.SMTPResponseException):
        reason = f"{where} answered something that is not SMTP; are the host and the port right?"
        return Failed(reason=reason, kind="connection", retryable=True, ambiguous=letter.sent)
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


def _reply(error: Exception) -> Reply | None:
    """What the server said, if it was the server that said no."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return of_recipients(error.recipients)
    if isinstance(error, smtplib.SMTPResponseException) and error.smtp_code > 0:
        words = error.smtp_error if isinstance(error.smtp_error, bytes) else str(error.smtp_error).encode()
        whom = error.sender if isinstance(error, smtplib.SMTPSenderRefused) else ""
        return Reply(error.smtp_code, words, f"sender {whom}" if whom else "")
    return None


def of_recipients(refused: Mapping[str, tuple[int, bytes]]) -> Reply:
    """Of several refusals, one that may pass."""
    whom, (code, words) = min(refused.items(), key=lambda each: each[1][0])
    return Reply(code, words, f"recipient {whom}")


def _of_reply(where: str, reply: Reply, hide: tuple[str, ...]) -> Failed:
    code = reply.code
    kind: FailureKind = "credentials" if code in _CREDENTIALS else "server" if code < 500 else "rejected"
    said = one_line(redacted(_words(reply.words), hide))
    whom = f" ({redacted(reply.whom, hide)})" if reply.whom else ""
    advice = f"; {_CREDENTIALS[code]}" if code in _CREDENTIALS else ""
    reason = f"{where} answered {code} {said}".rstrip() + whom + advice
    return Failed(reason=reason, kind=kind, retryable=kind == "server", status_code=code)


def _unsupported(letter: Letter) -> str:
    if letter.stage == "STARTTLS":
        return f"{letter.where} does not offer STARTTLS; set tls to implicit (port 465), or to none if that is meant"
    return f"{letter.where} does not offer a login; leave smtp_username and smtp_password empty, or use another port"


def _words(words: bytes) -> str:
    return words.decode("utf-8", "replace")
