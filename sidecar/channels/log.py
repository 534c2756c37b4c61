"""The terminal and a file: a readable block for people, one JSON line for tools. Needs no account.

The file lies in the data directory and is only appended to.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath, PureWindowsPath
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta

from sidecar.core.channel import Channel, Message, Opened, Outcome, Rate, Wire
from sidecar.errors import Problem

RULE_WIDTH: Final = 72
ENDINGS: Final = (".jsonl", ".ndjson", ".log", ".txt")
"""The data directory also holds the ledger and the keys; nothing may be appended to those."""


class Log(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    path: Annotated[
        str,
        Meta(
            title="File",
            description="A file in the data directory that each message is appended to as a line of JSON. Its name "
            "ends in `.jsonl`, `.ndjson`, `.log` or `.txt`; folders are made.",
            min_length=1,
        ),
    ] = "notifications.jsonl"


def block(message: Message) -> str:
    """What the terminal shows."""
    head = f"── {message.icon} {message.severity.name.upper()} · {message.subject} ".ljust(RULE_WIDTH, "─")
    return "\n".join(part for part in (head, message.title, message.text, "─" * RULE_WIDTH) if part)


def line(message: Message) -> str:
    """The message as one line of JSON."""
    return msgspec.json.encode(record(message)).decode()


def record(message: Message) -> dict[str, Any]:
    return {
        "time": message.time,
        "delivery_id": message.delivery_id,
        "event_id": message.event_id,
        "event_type": message.event_type,
        "severity": message.severity.name,
        "title": message.title,
        "body": message.body,
        "facts": {fact.label: fact.value for fact in message.facts},
        "links": {link.label: link.url for link in message.links},
        "turn": message.turn,
        "incident_id": message.incident_id,
        "events": message.events,
        "is_test": message.is_test,
    }


def send(settings: Log, _opened: Opened, message: Message, wire: Wire) -> Outcome:
    outcome = wire.append_line(settings.path, line(message))
    wire.show(block(message))
    return outcome


def check(settings: Log) -> Iterator[Problem]:
    path = PurePosixPath(settings.path.replace("\\", "/"))
    if path.is_absolute() or PureWindowsPath(settings.path).drive or ".." in path.parts:
        yield Problem(path="path", message=f"'{settings.path}' leaves the data directory; write a name inside of it")
    elif path.suffix not in ENDINGS or not settings.path.isprintable():
        yield Problem(
            path="path", message=f"'{path.name}' is not the name of a log file; it must end in .jsonl or .log"
        )


CHANNEL = Channel(
    kind="log",
    label="Log",
    settings=Log,
    send=send,
    destination=lambda _settings: "",
    recipient=lambda settings: settings.path,
    check=check,
    rate=Rate(per_second=1000, burst=1000),
    concurrency=1,
)
