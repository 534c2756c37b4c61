"""What an answer that was not a yes means: its class, a reason for people, and the service's wish to wait.

Pure. `sidecar.wire` uses it for Apprise's plugins, and channels that talk through `wire.http` use it themselves.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from html import unescape
from typing import Any, Final
from urllib.parse import quote, quote_plus, unquote

from sidecar.core.channel import MASK, Failed, FailureKind

REASON_LIMIT: Final = 200
"""Characters of a service's own words that a reason keeps."""

SHORTEST_SECRET: Final = 6
"""Anything shorter would hide ordinary words rather than secrets."""

_LONGEST_WAIT: Final = timedelta(days=7)
_PLAIN_KEYS: Final = frozenset({"message", "messages", "error", "errors", "errorMessages", "detail", "description"})
_RETRYABLE: Final = frozenset({408, 425, 429})
_TITLE: Final = re.compile(r"<title[^>]{0,200}>([^<]{0,500})", re.IGNORECASE)
_HTML: Final = re.compile(r"\s*(<!doctype html|<html|<head|<body)", re.IGNORECASE)
_URL_PARTS: Final = re.compile(r"[/?&=#@:;,]+")


def answered(  # what an answer is made of, and two options
    service: str,
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    *,
    now: datetime | None = None,
    hide: Iterable[str] = (),
) -> Failed:
    """The Failed for a complete answer that `service` ("Slack") gave and that was not a yes.

    Header names may have any case. `now` is only needed for a Retry-After date in an answer without Date.
    `hide` holds secrets, which the reason then never holds, whatever the service echoed.
    """
    words = what_it_said(body, hide)
    asked = {name.lower(): value for name, value in headers.items()}
    kind, retryable = class_of(status, html=is_html(body))
    reason = f"{service} answered {status}" + (f" {words}" if words else "")
    if 300 <= status < 400:
        reason = f"{service} answered {status}, a redirect, and redirects are not followed; enter the final address"
    return Failed(
        reason=reason,
        kind=kind,
        retryable=retryable,
        retry_after=parse_retry_after(asked, now=now) if retryable else None,
        status_code=status,
    )


def class_of(status: int, *, html: bool = False) -> tuple[FailureKind, bool]:
    """The kind of failure of an HTTP status, and whether another try can help.

    A 2xx that was still not a yes is a refusal in the body; `html` means that a proxy or a maintenance page
    stood in between, which passes.
    """
    if status in (401, 403):
        return "credentials", False
    if status == 429:
        return "rate_limited", True
    if status == 408:
        return "timeout", True
    if status in _RETRYABLE or status >= 500 or (status < 300 and html):
        return "server", True
    return "rejected", False


def parse_retry_after(headers: Mapping[str, str], *, now: datetime | None = None) -> timedelta | None:
    """The wait that the answer asks for, at most seven days: seconds or an HTTP date (RFC 9110, 10.2.3).

    `headers` has lower-case names. A date counts from the answer's own Date, so that a wrong clock here does
    not matter, else from `now`; without both it is not understood.
    """
    text = headers.get("retry-after", "").strip()
    if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", text):
        return min(timedelta(seconds=float(text)), _LONGEST_WAIT)
    until, since = http_date(text), http_date(headers.get("date", "")) or now
    if until is None or since is None:
        return None
    return min(max(until - since, timedelta(0)), _LONGEST_WAIT)


def http_date(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def is_html(body: bytes) -> bool:
    return _HTML.match(body[:200].decode("utf-8", "replace")) is not None


def what_it_said(body: bytes, hide: Iterable[str] = ()) -> str:
    """The service's own words on one line: a page's title, the texts in JSON, or the start of the text."""
    text = body[:16384].decode("utf-8", "replace")
    if is_html(body):
        title = _TITLE.search(text)
        return one_line(redacted(unescape(title[1]), hide)) if title else "with a web page"
    return one_line(redacted(_from_json(text), hide))


def one_line(text: str, limit: int = REASON_LIMIT) -> str:
    """`text` without control and format characters, its white space collapsed, cut to `limit` with an ellipsis."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def redacted(text: str, hide: Iterable[str]) -> str:
    """`text` with every secret of `hide`, and every part of one that is a URL, replaced by the mask."""
    for secret in sorted(set(_forms(hide)), key=len, reverse=True):
        text = text.replace(secret, MASK)
    return text


def _forms(hide: Iterable[str]) -> Iterator[str]:
    """Each secret as it may come back: as it is, its parts, percent-encoded, and as JSON writes it."""
    for secret in hide:
        parts = _URL_PARTS.split(secret.partition("://")[2]) if "://" in secret else ()
        for part in (secret, *parts):
            for form in (part, unquote(part), quote(part, safe=""), quote_plus(part), json.dumps(part)[1:-1]):
                if len(form) >= SHORTEST_SECRET:
                    yield form


def _from_json(text: str) -> str:
    """The texts that a JSON answer holds; `text` itself if it is not a JSON object or list."""
    try:
        value = json.loads(text) if text[:1] in "{[" else text
    except (ValueError, RecursionError):
        return text
    return "; ".join(_leaves(value)) or text if isinstance(value, dict | list) else text


def _leaves(value: Any, key: str = "", depth: int = 0) -> Iterator[str]:
    if isinstance(value, dict) and depth < 5:
        for name, inner in value.items():
            yield from _leaves(inner, str(name), depth + 1)
    elif isinstance(value, list) and depth < 5:
        for inner in value:
            yield from _leaves(inner, key, depth + 1)
    elif isinstance(value, str) and value.strip():
        yield value if key in _PLAIN_KEYS or not key else f"{key}: {value}"
