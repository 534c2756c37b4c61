"""CloudEvents 1.0 as they come in: what one means in our words, and how it stands in the headers of a request. Pure.

Source: https://github.com/cloudevents/spec/tree/v1.0.2/cloudevents: spec.md, formats/json-format.md and
bindings/http-protocol-binding.md.
"""

from __future__ import annotations

import binascii
import re
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import unquote_to_bytes

import msgspec

from sidecar.core.found import did_you_mean, kind, shown
from sidecar.core.severity_words import severity_of
from sidecar.errors import InvalidError, Problem

STRUCTURED: Final = "application/cloudevents+json"
BATCH: Final = "application/cloudevents-batch+json"
FAMILY: Final = "application/cloudevents"
"""How the content type of an event begins that is not in headers."""
PREFIX: Final = "ce-"
VERSION: Final = "1.0"
REQUIRED: Final = ("specversion", "id", "source", "type")
REQUIRED_HEADERS: Final = frozenset(f"{PREFIX}{name}" for name in REQUIRED)
ATTRIBUTES: Final = (*REQUIRED, "datacontenttype", "dataschema", "subject", "time")
MEMBERS: Final = (*ATTRIBUTES, "data", "data_base64")
OURS: Final = ("severity", "teamid", "traceparent", "tracestate")
"""Extensions that have a place of their own in an event."""
NAME: Final = re.compile(r"[a-z0-9]{1,64}")
KEPT: Final = "cloudevent"
"""The key of event_data under which `subject` and the extensions are kept."""
BINARY_LIMIT: Final = 16_000
"""Characters of base64: what is longer would be cut, and a part of it says nothing."""
CHARSETS: Final = {
    **dict.fromkeys(("", "utf-8", "utf8", "us-ascii"), "utf-8"),
    **dict.fromkeys(("iso-8859-1", "latin1"), "latin-1"),
}
CHARSET: Final = re.compile(r";\s*charset\s*=\s*\"?([\w-]{1,40})", re.IGNORECASE)
TEXTUAL: Final = re.compile(r"text/.*|application/((.*\+)?(xml|yaml|json)|x-www-form-urlencoded)|")

Attributes = Mapping[str, Any]


def read(event: Attributes) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The fields of an event under our names, and what there is to note. Raises InvalidError."""
    event = {name: value for name, value in event.items() if value is not None}  # as JSON has it: null is absent
    if problems := [*of_required(event), *of_others(event)]:
        raise InvalidError(problems)
    data, lost = data_of(event)
    severity, unknown = severity_in(event)
    more = extensions(event)
    whole, hidden = kept(data, {**described(event), **without_place(more)})
    fields = {
        "event_type": event["type"],
        "event_data": whole,
        "severity": severity,
        "id": event["id"],
        "source": event["source"],
        "time": event.get("time"),
        "team_id": more.get("teamid"),
        "traceparent": more.get("traceparent"),
        "tracestate": more.get("tracestate"),
    }
    return fields, (*lost, *unknown, *hidden)


# ---------------------------------------------------------------------- what is wrong with it


def of_required(event: Attributes) -> list[Problem]:
    missing = [
        Problem(path=name, message=f"a CloudEvent needs it; required are {', '.join(REQUIRED)}")
        for name in REQUIRED
        if name not in event
    ]
    if (found := event.get("specversion", VERSION)) != VERSION:
        said = f"found {shown(found)}; this program reads CloudEvents {VERSION}"
        missing.append(Problem(path="specversion", message=said))
    return missing


def of_others(event: Attributes) -> list[Problem]:
    """Names and values that no attribute can have."""
    problems = [Problem(path=shown(name), message=misnamed(name)) for name in event if not is_named(name)]
    for name in event.keys() - {"data"}:
        if not isinstance(event[name], str | int | float):
            said = (
                f"wanted a text, a number or true or false, found {kind(event[name])}; what is more belongs into data"
            )
            problems.append(Problem(path=shown(name), message=said))
    if "data" in event and "data_base64" in event:
        problems.append(Problem(path="data_base64", message="found beside data; send one of them"))
    return problems


def is_named(name: str) -> bool:
    return name in MEMBERS or NAME.fullmatch(name) is not None


def misnamed(name: str) -> str:
    hint = did_you_mean(name, MEMBERS) or "; put it into data"
    return f"attributes of a CloudEvent have small letters and digits only{hint}"


# ---------------------------------------------------------------------- what it says


def extensions(event: Attributes) -> dict[str, Any]:
    """The attributes that are none of CloudEvents' own."""
    return {name: value for name, value in event.items() if name not in MEMBERS}


def without_place(more: dict[str, Any]) -> dict[str, Any]:
    """The extensions that mean nothing to us, but perhaps to a rule."""
    return {name: value for name, value in more.items() if name not in OURS}


def described(event: Attributes) -> dict[str, Any]:
    """What its own attributes say beyond what has a place in ours."""
    return {name: event[name] for name in ("subject", "dataschema") if name in event}


def kept(data: dict[str, Any], more: dict[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The data with the attributes beside it; a note where the data has that key itself."""
    if more and KEPT in data:
        return data, (f"{', '.join(map(shown, more))}: left out, because the data has a key '{KEPT}' of its own",)
    return ({**data, KEPT: more} if more else data), ()


def severity_in(event: Attributes) -> tuple[str | None, tuple[str, ...]]:
    """The extension `severity`. A word that we do not know is noted, not refused: it is another's word."""
    if (found := event.get("severity")) is None:
        return None, ()
    if severity := severity_of(found):
        return severity.name, ()
    return None, (f"severity: {shown(found)} is not known here, and was left out",)


def data_of(event: Attributes) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The data as an object: what is none stands under `data`. With a note on what cannot be kept."""
    value = event.get("data")
    if (encoded := event.get("data_base64")) is not None:
        content = from_base64(encoded)
        value = value_of(content, str(event.get("datacontenttype", "")))
        if value is None and content:
            return of_binary(encoded, event, len(content))
    return ({} if value is None else dict(value) if isinstance(value, Mapping) else {"data": value}), ()


def of_binary(encoded: str, event: Attributes, size: int) -> tuple[dict[str, Any], tuple[str, ...]]:
    if len(encoded) <= BINARY_LIMIT:
        return {"data_base64": encoded}, ()
    what = shown(event.get("datacontenttype", "unknown type"))
    return {}, (f"data: {size:,} bytes ({what}) are neither JSON nor text, and were left out",)


def from_base64(encoded: Any) -> bytes:
    try:
        return b64decode(encoded, validate=True)
    except (TypeError, ValueError, binascii.Error):
        found = f"'{shown(encoded)}'" if isinstance(encoded, str) else kind(encoded)
        raise InvalidError([Problem(path="data_base64", message=f"wanted base64, found {found}")]) from None


def value_of(content: bytes, content_type: str) -> Any:
    """JSON as its value, text as text; None for nothing, and for what is neither. Raises InvalidError."""
    media = content_type.partition(";")[0].strip().lower()
    is_json = media == "application/json" or media.endswith("+json")
    if content and (is_json or not media):
        try:
            return msgspec.json.decode(content)
        except (RecursionError, msgspec.DecodeError, UnicodeDecodeError) as error:
            if is_json:
                said = f"is not the JSON that its content type promises: {shown(str(error))}"
                raise InvalidError([Problem(path="data", message=said)]) from None
    return as_text(content, content_type) if content and TEXTUAL.fullmatch(media) else None


def as_text(content: bytes, content_type: str) -> str | None:
    """None where it is not in the character set that it says, or in one that we do not read."""
    named = CHARSET.search(content_type)
    charset = CHARSETS.get(named[1].lower() if named else "")
    try:
        return content.decode(charset) if charset else None
    except UnicodeDecodeError:
        return None


# ---------------------------------------------------------------------- in the headers of a request


def is_in_headers(headers: Mapping[str, str]) -> bool:
    """Whether a request brings its event in headers (“binary mode”), well or badly."""
    return not REQUIRED_HEADERS.isdisjoint(headers)


def from_headers(headers: Mapping[str, str], content: bytes) -> dict[str, Any]:
    """The event of a request as JSON would have it. Names of headers are lower case. Raises InvalidError."""
    event: dict[str, Any] = {
        name.removeprefix(PREFIX): header(name, value) for name, value in headers.items() if name.startswith(PREFIX)
    }
    if content_type := headers.get("content-type", ""):
        event["datacontenttype"] = content_type
    value = value_of(content, content_type)
    if value is not None:
        return {**event, "data": value}
    return {**event, "data_base64": b64encode(content).decode()} if content else event


def header(name: str, value: str) -> str:
    """The value of an attribute: in quotes or not, characters beyond ASCII as %C3%BC."""
    bare = value.strip()
    if len(bare) > 1 and bare.startswith('"') and bare.endswith('"'):
        bare = re.sub(r"\\(.)", r"\1", bare[1:-1])
    try:
        return unquote_to_bytes(bare.encode("latin-1")).decode()
    except UnicodeError:
        said = f"wanted UTF-8, percent-encoded, found '{shown(bare)}'"
        raise InvalidError([Problem(path=name, message=said)]) from None
