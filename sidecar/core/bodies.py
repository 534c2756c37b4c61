"""From bytes to events that came in: one JSON value, a list of them, or one per line (NDJSON)."""

from __future__ import annotations

import re
from typing import Any, Final

import msgspec

from sidecar.core.intake import BATCH_LIMIT, Incoming, Unreadable
from sidecar.core.trace import Trace
from sidecar.errors import InvalidError, Problem

BYTES_LIMIT: Final = 10 * 1024 * 1024
"""One request or one dropped file."""
CUT: Final = "Input data was truncated"
"""What msgspec says of both: content that stops halfway, and a string that stops after half of a surrogate pair."""
BYTE_IN_MESSAGE: Final = re.compile(r" \(byte (\d+)\)")


def read_bodies(content: bytes, *, lines: bool, source: str, trace: Trace | None = None) -> list[Incoming]:
    """The events in `content`, not yet checked one by one. Raises InvalidError if it is no JSON or too much."""
    if len(content) > BYTES_LIMIT:
        raise refusal(f"{len(content):,} bytes; at most {BYTES_LIMIT:,} are taken at once. Send fewer events")
    bodies = read_lines(content) if lines else read_value(content)
    if not bodies:
        raise refusal("no event in it; send one JSON object, a list of them, or one per line")
    if len(bodies) > BATCH_LIMIT:
        raise refusal(f"{len(bodies):,} events; at most {BATCH_LIMIT:,} are taken at once. Send them in parts")
    return [Incoming(body=body, source=source, trace=trace) for body in bodies]


def read_value(content: bytes) -> list[Any]:
    value = decode(content)
    if isinstance(value, Unreadable):
        raise refusal(value.reason)
    return value if isinstance(value, list) else [value]


def read_lines(content: bytes) -> list[Any]:
    numbered = enumerate(content.splitlines(), start=1)
    return [decode(line, first_line=number) for number, line in numbered if line.strip()]


def decode(content: bytes, *, first_line: int = 1) -> Any:
    """The JSON value in these bytes, or Unreadable with the reason and the place, counted from `first_line`."""
    if not content.strip():
        return Unreadable("empty; send a JSON object with event_type and event_data")
    try:
        return msgspec.json.decode(content)
    except RecursionError:
        return Unreadable("JSON nested too deep to read; flatten it")
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return Unreadable(f"not JSON: {explain(str(error), content, first_line)}")


def explain(message: str, content: bytes, first_line: int) -> str:
    """msgspec's words, with the place as line and column."""
    if message == CUT:
        return "it ends in the middle of a value, or a string ends in half of a surrogate pair"
    place = BYTE_IN_MESSAGE.search(message)
    words = BYTE_IN_MESSAGE.sub("", message).removeprefix("JSON is malformed: ")
    if not place:
        return words
    before = content[: int(place[1])]
    line, column = before.count(b"\n") + first_line, len(before) - (before.rfind(b"\n") + 1) + 1
    return f"{words} at line {line}, column {column}"


def refusal(reason: str) -> InvalidError:
    return InvalidError([Problem(message=reason)])
