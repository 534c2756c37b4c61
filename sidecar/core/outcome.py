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
from sidecar.core.words import words as in_words

REASON_LIMIT: Final = 200
"""Characters of a service's own words that a reason keeps."""

SHORTEST_SECRET: Final = 6
"""Anything shorter would hide ordinary words rather than secrets."""

TO_DO: Final = {
    401: "it does not accept the credentials (a webhook's are in its URL); enter new ones",
    403: "the credentials (a webhook's are in its URL) may not do that; check them, and their rights",
    404: "there is nothing at this address; check it, or make a new one",
    405: "this address takes no messages; check it",
    410: "this address was closed for good; make a new one",
}
"""What a person can do, whatever the service's own words are."""
MEANINGS: Final = {
    400: "it does not understand the message",
    408: "the request reached it too slowly",
    413: "the message is too large for it",
    429: "it gets too many messages in too short a time",
    502: "a proxy in front of it gets no proper answer from it",
    503: "it is overloaded or being maintained",
    504: "a proxy in front of it gets no answer from it in time",
}
"""What a status means, where the service itself does not say."""
REDIRECT: Final = "a redirect, and redirects are not followed; enter the final address"
WEB_PAGE: Final = "is the address right, or does a login page or a proxy stand in between?"

_LONGEST_WAIT: Final = timedelta(days=7)
_PLAIN_KEYS: Final = frozenset(
    {"message", "messages", "error", "errors", "errorMessages", "title", "detail", "description"}
)
_NO_WORDS: Final = frozenset({"", "about:blank"})
"""What a text of JSON may be and say nothing: the second is the type of a problem that is of no kind (RFC 9457)."""
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
    html, words = is_html(body), what_it_said(body, hide).removeprefix(f"{status} ")
    asked = {name.lower(): value for name, value in headers.items()}
    kind, retryable = class_of(status, html=html)
    retry_after = parse_retry_after(asked, now=now) if retryable else None
    said = f"{service} answered {status}" + (f" {words}" if words else "")
    if 300 <= status < 400:
        said = f"{service} answered {status}, {REDIRECT}"
    pause = f"it asks for a pause of {in_words(retry_after)}" if retry_after else ""
    return Failed(
        reason="; ".join(part for part in (said, advice(status, html=html, silent=not words), pause) if part),
        kind=kind,
        retryable=retryable,
        retry_after=retry_after,
        status_code=status,
    )


def advice(status: int, *, html: bool, silent: bool) -> str:
    """What a status asks of a person, or means if the service was `silent` about it; "" if that is clear."""
    if status < 300:
        return WEB_PAGE if html else "that is not a yes; is the address right?"
    if status in TO_DO or not silent:
        return TO_DO.get(status, "")
    return MEANINGS.get(status, "something is wrong on its side" if status >= 500 else "")


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
    return "; ".join(dict.fromkeys(_leaves(value))) or text if isinstance(value, dict | list) else text


def _leaves(value: Any, key: str = "", depth: int = 0) -> Iterator[str]:
    if isinstance(value, dict) and depth < 5:
        for name, inner in value.items():
            yield from _leaves(inner, str(name), depth + 1)
    elif isinstance(value, list) and depth < 5:
        for inner in value:
            yield from _leaves(inner, key, depth + 1)
    elif isinstance(value, str) and value.strip() not in _NO_WORDS:
        yield value if key in _PLAIN_KEYS or not key else f"{key}: {value}"
