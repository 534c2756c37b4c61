"""A night at the lab in a few lines: rules as they are written in notifier.yaml, a clock that is told what time it is,
and everything that was said, with its time.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from textwrap import indent
from typing import Any, Final

import msgspec

from sidecar.core.channel import Message, always, never
from sidecar.core.config import Config
from sidecar.core.incident import Incident
from sidecar.core.match import Rulebook
from sidecar.core.model import Decision, Delivery
from sidecar.core.record import Silence
from sidecar.document import parse
from sidecar.engine import Engine, Surroundings
from sidecar.ledger import Ledger
from sidecar.ledger.book import delivery_of
from tests.builders import Clock, NoWire, Pager, PagerSettings, incoming, numbered_ids
from tests.engines import WITHOUT_REFERENCES, by_hand

EVENING: Final = datetime(2026, 3, 12, 22, 0, tzinfo=UTC)
"""A Thursday, in UTC."""
INTEGRATIONS: Final = ("slack", "mail", "oncall", "jira", "bot")
"""Jira keeps something of its own for each problem; the bot has a message of its own, which it brings up to date."""
SCRIPT: Final = {"script_name": "goto_live", "host_name": "pi-1", "device_name": "stb-1", "error_msg": "no picture"}


class Said(msgspec.Struct, frozen=True):
    """A message that went out. `at`: minutes after the night began."""

    at: float
    to: str
    message: Message

    def __str__(self) -> str:
        several = f" ×{self.message.events}" if self.message.events > 1 else ""
        return f"{self.at:g} {self.to}: {self.message.turn}{several}"


class Night:
    """An engine over a real ledger. `rules` and the rest of the file are YAML; every integration only remembers."""

    def __init__(self, folder: Path, rules: str, more: str = "", began: datetime = EVENING) -> None:
        self.path = folder / "night.db"
        self.clock = Clock(began)
        self.began = began
        self.pagers = {each: Pager() for each in INTEGRATIONS}
        self.config = self.config_of(rules, more)
        self.said: list[Said] = []
        self.first: dict[str, list[Decision]] = {}
        self._ids = numbered_ids()
        self.open()

    def config_of(self, rules: str, more: str) -> Config:
        lines = [f"  {each}: {{type: log, config: {{path: {each}.jsonl}}}}" for each in INTEGRATIONS]
        text = "\n".join(["version: 1", "integrations:", *lines, "rules:", indent(rules, "  "), more])
        parsed = parse(text.encode())
        assert parsed.config is not None, [str(problem) for problem in parsed.problems]
        pages = {
            each.id: msgspec.structs.replace(each, channel=self.channel_of(each.id), settings=PagerSettings())
            for each in parsed.config.integrations.values()
        }
        return msgspec.structs.replace(parsed.config, integrations=pages)

    def channel_of(self, integration_id: str) -> Any:
        follows = always if integration_id in ("jira", "bot") else never
        return msgspec.structs.replace(
            self.pagers[integration_id].channel,
            tracks_incidents=integration_id == "jira",
            follows=follows,
            concurrency=1_000,
        )

    def open(self) -> None:
        self.ledger = Ledger(self.path)
        world = Surroundings(self.clock.now, lambda: 1.0, self._ids)
        self.engine = Engine(lambda: Rulebook(self.config), self.ledger, NoWire(), world)

    def restart(self) -> None:
        """The process ends and another one goes on."""
        self.ledger.close()
        self.open()
        self.ledger.write(lambda book: book.take_up_again(self.clock.now())).result()

    # ------------------------------------------------------------------ what happens

    def event(self, event_type: str, **data: Any) -> str:
        """Something happens now; the id of its event."""
        answer = self.engine.accept(incoming({"event_type": event_type, "event_data": data})).result()
        assert not answer.rejected
        stored = self.ledger.pages.event(answer.accepted[0].id)
        assert stored is not None
        self.first[stored.event.id] = stored.decisions or []
        self.deliver()
        return answer.accepted[0].id

    def fails(self, script: str = "goto_live", **data: Any) -> str:
        return self.event("script_execution_failed", **SCRIPT | {"script_name": script} | data)

    def passes(self, script: str = "goto_live", **data: Any) -> str:
        return self.event("script_execution_complete", **SCRIPT | {"script_name": script, "error_msg": ""} | data)

    def freezes(self, device: str = "device1", number: int = 1, **data: Any) -> str:
        body = {"id": f"{device}-{number}", "incident_type": "freeze", "host_name": "pi-1", "device_id": device}
        return self.event("monitoring_incident", **body | {"status": "active"} | data)

    def thaws(self, device: str = "device1", number: int = 1, **data: Any) -> str:
        return self.freezes(device, number, status="resolved", **data)

    def wait(self, minutes: float) -> None:
        """Time passes; whatever becomes due meanwhile is done at its time."""
        end = self.clock.now() + timedelta(minutes=minutes)
        self.deliver()
        while (at := self.ledger.write(self.engine.look).result()) is not None and at <= end:
            self.clock.time = max(at, self.clock.now())
            self.deliver()
        self.clock.time = end
        self.deliver()

    def deliver(self) -> None:
        while self.engine.deliver_due():
            self._listen()

    def _listen(self) -> None:
        minutes = (self.clock.now() - self.began) / timedelta(minutes=1)
        for name, pager in self.pagers.items():
            self.said += [Said(round(minutes, 2), name, message) for message in pager.sent]
            pager.sent.clear()

    # ------------------------------------------------------------------ what can be asked

    @property
    def heard(self) -> list[str]:
        """What was said, such as `3 slack: recovered`."""
        return [str(each) for each in self.said]

    def owed(self) -> list[Delivery]:
        """Every message, as it was put down."""
        with by_hand(self.path) as ledger:
            return [delivery_of(row) for row in ledger.execute("SELECT * FROM deliveries")]

    def verdicts(self, event_id: str) -> dict[str, str]:
        """Rule and integration → verdict, as decided."""
        stored = self.ledger.pages.event(event_id)
        assert stored is not None
        return {f"{each.rule_id} {each.integration_id or '-'}": each.verdict for each in stored.decisions or []}

    def reason(self, event_id: str) -> str:
        """The last reason of an event."""
        stored = self.ledger.pages.event(event_id)
        assert stored is not None
        return (stored.decisions or [])[-1].reason

    def incidents(self) -> Sequence[tuple[str, int, bool]]:
        """Title, count and whether it is open, of all incidents."""
        return [(each.title, each.count, each.is_open) for each in self.ledger.pages.incidents(limit=1_000)[0]]

    def acknowledge(self, by: str) -> Incident:
        """The newest incident is somebody's business now."""
        newest = self.ledger.pages.incidents(limit=1)[0][0]
        return self.ledger.write(lambda book: self.engine.decider.acknowledge(book, newest.id, by)).result()

    def resolve(self, by: str) -> Incident:
        newest = self.ledger.pages.incidents(limit=1)[0][0]
        return self.ledger.write(lambda book: self.engine.decider.resolve(book, newest.id, by)).result()

    def forget_events(self) -> None:
        """As somebody might do who has too large a database."""
        with by_hand(self.path) as ledger:
            ledger.execute(WITHOUT_REFERENCES)
            ledger.execute("DELETE FROM events")
            ledger.execute("UPDATE incidents SET last_event_id = ''")

    def end_silence(self, silence_id: str) -> None:
        self.ledger.write(lambda book: self.engine.decider.end_silence(book, silence_id, "eve")).result()

    def silence(self, minutes: float, **when: Any) -> Silence:
        silence = Silence(
            id=f"sil_{len(self.ledger.pages.silences())}",
            when=when,
            until=self.clock.now() + timedelta(minutes=minutes),
            reason="maintenance",
            author="eve",
            created_at=self.clock.now(),
        )
        return self.ledger.write(lambda book: self.engine.decider.silence(book, silence)).result()
