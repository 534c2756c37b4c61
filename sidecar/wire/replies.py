"""Why a mail server did not take a message, in words.

RFC 5321, 4.2: 4yz may pass, 5yz will not. RFC 4954, 6: 535 means bad credentials, 530 and 534 that other or
stronger ones are wanted. RFC 5321, 4.2.3: 552 means that there is no room for it.
"""

from __future__ import annotations

import smtplib
from collections.abc import Mapping
from typing import Final, NamedTuple

from sidecar.core.channel import Failed, FailureKind
from sidecar.core.outcome import one_line, redacted
from sidecar.wire.faults import fault
from sidecar.wire.mail import Letter

_CREDENTIALS: Final = {
    530: "it wants a login",
    534: "it wants another kind of login, with many providers an app password",
    535: "check the user name and the password; many providers want an app password",
    538: "it wants encryption before the login",
}
_ADVICE: Final = {
    **_CREDENTIALS,
    552: "the mail is too large for it, or the mailbox is full",
    554: "it refuses this mail: it may take it for spam, or not know the sender",
}


class Reply(NamedTuple):
    """What a server answered. `whom`: the address that it refused, "" if it was not about one."""

    code: int
    words: bytes
    whom: str


def failure(letter: Letter, hide: tuple[str, ...]) -> Failed | None:
    """The Failed of a letter, or None if the server took it and will never take it for those it refused."""
    if letter.error is None:
        later = {name: reply for name, reply in letter.refused.items() if reply[0] < 500}
        return _of_reply(letter.where, of_recipients(later), hide) if later else None
    reply = reply_of(letter.error)
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
    if isinstance(error, FileNotFoundError | PermissionError):
        return Failed(reason="the file that SSL_CERT_FILE names cannot be read", kind="settings", retryable=False)
    if isinstance(error, ValueError) and not isinstance(error, OSError):  # a certificate's error is both
        what = "the user name or password is not ASCII" if letter.stage == "login" else "an address is not valid"
        reason = f"nothing was sent to {where}: {what}"
        return Failed(reason=reason, kind="settings", retryable=False)
    return fault(error, where, letter.timeout_s, sent=letter.sent)


def reply_of(error: Exception) -> Reply | None:
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
    said = one_line(redacted(reply.words.decode("utf-8", "replace"), hide))
    whom = f" ({redacted(reply.whom, hide)})" if reply.whom else ""
    advice = f"; {_ADVICE[code]}" if code in _ADVICE else ""
    reason = f"{where} answered {code} {said}".rstrip() + whom + advice
    return Failed(reason=reason, kind=kind, retryable=kind == "server", status_code=code)


def _unsupported(letter: Letter) -> str:
    if letter.stage == "STARTTLS":
        return f"{letter.where} does not offer STARTTLS; set tls to implicit (port 465), or to none if that is meant"
    return f"{letter.where} does not offer a login; leave smtp_username and smtp_password empty, or use another port"
