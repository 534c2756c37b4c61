"""Network errors as outcomes: what happened, to which host and port, and what can be done. Never a URL's path."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from http.client import BadStatusLine, IncompleteRead, RemoteDisconnected
from typing import Final
from urllib.parse import urlsplit

from sidecar.core.channel import Failed, FailureKind
from sidecar.core.outcome import one_line

_PORTS: Final = {"http": 80, "https": 443}


class AddressRefusedError(OSError):
    """The host's address is one that messages do not go to; the message says why, for a person."""


def place(url: str) -> str:
    """The host of a URL, with its port unless it is the scheme's own."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "the address"
    host = f"[{host}]" if ":" in host else host
    return host if port in (None, _PORTS.get(parts.scheme)) else f"{host}:{port}"


def fault(error: BaseException, where: str, timeout_s: float, *, sent: bool) -> Failed:
    """The Failed for an exchange with `where` that `error` ended before a complete answer had come.

    Works on the whole chain of causes, so it does not matter how often a library wrapped the error.
    """
    kind, reason = _in_words(list(chain(error)), where, timeout_s)
    if kind == "timeout" and not sent:
        reason += "; is it running, and can this machine reach it?"
    return Failed(reason=one_line(reason, 300), kind=kind, retryable=kind != "settings", ambiguous=sent)


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what it wraps: as cause, context, argument or `original_error`."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        found = waiting.pop(0)
        if isinstance(found, BaseException) and id(found) not in seen:
            seen.add(id(found))
            yield found
            waiting += [getattr(found, "original_error", None), *found.args, found.__cause__, found.__context__]


def _in_words(errors: list[BaseException], where: str, timeout_s: float) -> tuple[FailureKind, str]:
    for error in errors:
        if isinstance(error, AddressRefusedError):
            return "settings", f"nothing is sent to {where}: {error}"
        if isinstance(error, ssl.SSLError):
            return "tls", _of_tls(error, where)
        if isinstance(error, socket.gaierror):
            advice = "is the name right, and does DNS work here?"
            return "connection", f"could not find {where}: {_strerror(error)}; {advice}"
        if isinstance(error, ConnectionRefusedError):
            advice = "is it running there, and is the port right?"
            return "connection", f"could not connect to {where}: connection refused; {advice}"
    if any(isinstance(error, TimeoutError) or "Timeout" in type(error).__name__ for error in errors):
        return "timeout", f"no answer from {where} within {timeout_s:g} s"
    return "connection", _of_connection(errors, where)


def _of_connection(errors: list[BaseException], where: str) -> str:
    for error in errors:
        if isinstance(error, RemoteDisconnected | ConnectionResetError | BrokenPipeError | ConnectionAbortedError):
            return f"{where} closed the connection before it answered"
        if isinstance(error, BadStatusLine):
            return f"{where} answered something that is not HTTP; is the address right?"
        if isinstance(error, IncompleteRead) or type(error).__name__ == "IncompleteRead":
            return f"the answer of {where} broke off before its end"
    for error in errors:
        if isinstance(error, OSError) and _strerror(error):
            return f"could not connect to {where}: {_strerror(error)}"
    return f"the exchange with {where} failed ({type(errors[0]).__name__})"


_CERTIFICATES: Final = {
    10: "its server needs a new one",
    62: "write the host as its certificate names it",
    64: "write the host as its certificate names it",
}
"""What to do, by OpenSSL's number for what is wrong: expired, another host's name, another address."""


def _of_tls(error: ssl.SSLError, where: str) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        advice = _CERTIFICATES.get(error.verify_code, "if it is your own, set SSL_CERT_FILE to your CA")
        return f"the certificate of {where} is not trusted: {error.verify_message.rstrip('.')}; {advice}"
    if isinstance(error, ssl.SSLEOFError):
        return f"{where} closed the connection instead of speaking TLS; check the port and the kind of encryption"
    if "CERTIFICATE_REQUIRED" in (error.reason or ""):
        return f"{where} wants a certificate of ours, and was shown none"
    if error.reason in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE"):
        return f"{where} does not speak TLS there; check the port and the kind of encryption"
    return f"no secure connection to {where}: {(error.reason or 'TLS failed').replace('_', ' ').lower()}"


def _strerror(error: OSError) -> str:
    """The system's words; some libraries put their own text, which may hold a URL, into `args` instead."""
    text = error.strerror if isinstance(error.errno, int) else None
    return text.lower() if text else ""
