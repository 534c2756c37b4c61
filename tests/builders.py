"""Valid values for tests; a test names only what it is about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import msgspec

from sidecar.core.channel import (
    Channel,
    Failed,
    File,
    Message,
    Opened,
    Outcome,
    Rate,
    Request,
    Response,
    Secret,
    Sent,
    Text,
    Wire,
)
from sidecar.core.config import Config, Integration, Rule
from sidecar.core.intake import Incoming
from sidecar.core.match import Rulebook
from sidecar.core.model import Attachment, Delivery, Event, Severity
from sidecar.engine import Engine, Surroundings
from sidecar.kept import KeptFiles
from sidecar.ledger import Ledger

NOON = datetime(2026, 1, 31, 12, 0, tzinfo=UTC)
FAILED_SCRIPT = {
    "script_name": "goto_live",
    "host_name": "pi-1",
    "device_name": "stb-1",
    "success": False,
    "duration": 41873,
    "error_msg": "no picture",
}


class Clock:
    """A clock that stands still until it is told."""

    def __init__(self, time: datetime = NOON) -> None:
        self.time = time

    def now(self) -> datetime:
        return self.time

    def advance(self, **units: float) -> None:
        self.time += timedelta(**units)


def an_event(event_type: str = "script_execution_failed", **changes: Any) -> Event:
    values: dict[str, Any] = {
        "id": "evt_1",
        "event_type": event_type,
        "event_data": dict(FAILED_SCRIPT),
        "severity": Severity.error,
        "source": "http",
        "time": NOON,
        "received_at": NOON,
    }
    return Event(**values | changes)


def a_body(event_type: str = "script_execution_failed", **data: Any) -> dict[str, Any]:
    return {"event_type": event_type, "event_data": FAILED_SCRIPT | data}


def incoming(*bodies: Any) -> list[Incoming]:
    return [Incoming(body=body, source="http") for body in bodies or (a_body(),)]


class PagerSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The settings of a channel that exists only in tests."""

    room: str = "lab"
    token: Secret = Secret("")


class Pager:
    """A channel that keeps what it sent and answers what it is told to: its own outcome, or the next of `answers`."""

    def __init__(self) -> None:
        self.sent: list[Message] = []
        self.answers: list[Outcome | Exception] = []
        self.channel = Channel(
            kind="pager",
            label="Pager",
            settings=PagerSettings,
            send=self._send,
            destination=lambda settings: f"pager://{settings.room}",
            recipient=lambda settings: settings.room,
            rate=Rate(per_second=1_000, burst=1_000),
        )

    def _send(self, settings: PagerSettings, opened: Opened, message: Message, wire: Wire) -> Outcome:
        self.sent.append(message)
        answer = self.answers.pop(0) if self.answers else Sent(detail=f"shown in {settings.room}", provider_id="p-1")
        if isinstance(answer, Exception):
            raise answer
        return answer


def an_integration(pager: Pager, id: str = "pager", **changes: Any) -> Integration:
    values: dict[str, Any] = {
        "id": id,
        "name": id.title(),
        "type": "pager",
        "channel": pager.channel,
        "settings": PagerSettings(room=f"room of {id}"),
    }
    return Integration(**values | changes)


def a_rule(id: str = "failures", *integration_ids: str, **changes: Any) -> Rule:
    values: dict[str, Any] = {
        "id": id,
        "name": id.title(),
        "event_types": ("script_execution_failed",),
        "integration_ids": integration_ids or ("pager",),
    }
    return Rule(**values | changes)


def a_config(integrations: list[Integration], rules: list[Rule]) -> Config:
    return Config(integrations={each.id: each for each in integrations}, rules={each.id: each for each in rules})


def a_delivery(**changes: Any) -> Delivery:
    values: dict[str, Any] = {
        "id": "dlv_1",
        "event_id": "evt_1",
        "event_type": "script_execution_failed",
        "severity": Severity.error,
        "rule_id": "failures",
        "integration_id": "pager",
        "integration_type": "pager",
        "integration_name": "Pager",
        "recipient": "lab",
        "created_at": NOON,
        "due_at": NOON,
    }
    return Delivery(**values | changes)


class NoWire:
    """For channels that do not use the wire: anything that leaves is a mistake of the test."""

    def http(self, request: Request) -> Response | Failed:
        raise AssertionError(f"nothing may leave: {request.method}")

    def apprise(self, arguments: Any, text: Text, *, plugin: Callable[[], type[Any]] | None = None) -> Outcome:
        raise AssertionError("nothing may leave")

    def append_line(self, path: str, line: str) -> Outcome:
        raise AssertionError(f"nothing may be written to {path}")

    def show(self, block: str) -> None:
        raise AssertionError(f"nothing may be shown: {block}")

    def fetch(self, attachment: Attachment, most: int) -> File | Failed:
        raise AssertionError(f"nothing may be read: {attachment.name}")

    def within(self, timeout_s: float, folders: tuple[str, ...] = (), *, private: bool = True) -> Wire:
        return self

    def tidy(self) -> None: ...

    def close(self) -> None: ...


def a_message(**changes: Any) -> Message:
    values: dict[str, Any] = {
        "delivery_id": "dlv_1",
        "event_id": "evt_1",
        "event_type": "script_execution_failed",
        "severity": Severity.error,
        "icon": "❌",
        "title": "Script goto_live failed",
        "body": "no picture",
        "time": NOON,
        **changes,
    }
    return Message(**values)


def numbered_ids(begin: str = "") -> Callable[[str], str]:
    """Events and deliveries are counted together, incidents by themselves."""
    numbers, incidents = count(1), count(1)
    return lambda prefix: f"{prefix}_{begin}{next(incidents if prefix == 'inc' else numbers):04}"


class Lab:
    """An engine over a real ledger, with a clock that stands still and a pager that keeps what it sent."""

    def __init__(self, folder: Path, ledger: Ledger | None = None, ids: str = "") -> None:
        """`ids`: what its ids begin with, where another one writes to the same ledger."""
        self.clock = Clock()
        self.pager, self.other = Pager(), Pager()
        self.ledger = ledger or Ledger(folder / "notifier.db")
        files = KeptFiles(folder / f"attachments{ids}", self.ledger.file)
        self.config: Config | None = a_config([an_integration(self.pager)], [a_rule()])
        world = Surroundings(self.clock.now, lambda: 1.0, numbered_ids(ids), files=files)
        self.engine = Engine(self.rulebook, self.ledger, NoWire(), world)

    def rulebook(self) -> Rulebook | None:
        return Rulebook(self.config) if self.config else None

    def accept(self, *bodies: Any, key: str | None = None) -> Any:
        return self.engine.accept(incoming(*bodies), key).result()

    def deliver_all(self) -> int:
        """Deliver until nothing is due; how many attempts were made."""
        total = 0
        while made := self.engine.deliver_due():
            total += made
        return total

    def states(self) -> list[str]:
        """The states of all deliveries, the oldest first."""
        return [row.state for row in reversed(self.ledger.pages.history.newest(500))]
