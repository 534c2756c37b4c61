"""The log on standard error: one line for each thing that happened, for people or as JSON.

What comes from outside (names of files, answers of services) can neither end a line nor begin one: whatever cannot be
printed is written as an escape. Lines of a traceback are indented.
"""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from typing import Final, Literal

Style = Literal["text", "json"]
STYLES: Final[tuple[Style, ...]] = ("text", "json")
LEVELS: Final = ("debug", "info", "warning", "error")
CONTEXT: Final = ("event_id", "delivery_id", "integration_id")
"""What a record may be about, by its `extra`."""
OWN: Final = "notifier"
"""Our loggers. Others never get below INFO: at DEBUG some of them write addresses, and there are secrets in those."""


def set_up(style: Style, level: str) -> None:
    """Does nothing where logging has been set up before."""
    handler = logging.StreamHandler()
    handler.setFormatter(Json() if style == "json" else Text())
    logging.basicConfig(level=max(logging.INFO, number(level)), handlers=[handler])
    logging.getLogger(OWN).setLevel(number(level))
    logging.getLogger("watchfiles").setLevel(logging.WARNING)


def number(level: str) -> int:
    return logging.getLevelNamesMapping()[level.upper()]


class Text(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        said = printable(record.getMessage())
        more = "".join(f" {name}={value}" for name, value in context(record).items() if value not in said)
        head = f"{time_of(record)} {record.levelname} {record.name}: {said}{more}"
        return "\n".join([head, *(f"    {printable(line)}" for line in traceback_of(self, record).splitlines())])


class Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": time_of(record),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            **context(record),
        }
        traceback = traceback_of(self, record)
        return json.dumps(line | ({"traceback": traceback} if traceback else {}))  # all but ASCII is escaped


def time_of(record: logging.LogRecord) -> str:
    """In UTC, to the millisecond."""
    moment = datetime.fromtimestamp(record.created, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03}Z"


def context(record: logging.LogRecord) -> dict[str, str]:
    found = {name: getattr(record, name, None) for name in CONTEXT}
    return {name: printable(str(value)) for name, value in found.items() if value}


def traceback_of(formatter: logging.Formatter, record: logging.LogRecord) -> str:
    return formatter.formatException(record.exc_info) if record.exc_info else ""


def printable(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
