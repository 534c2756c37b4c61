"""`tests:` of notifier.yaml: an event, who must be told of it, and who must not. Pure.

Each example stands alone: nothing happened before it. It happens at its own `time`, else on a Wednesday at noon in
`settings.timezone`, so that quiet hours are tried by giving a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

import msgspec

from sidecar.core.config import Config, ConfigTest
from sidecar.core.draft import Plan
from sidecar.core.intake import Incoming, read_event, read_time
from sidecar.core.match import Rulebook
from sidecar.core.memory import Memory
from sidecar.core.model import Decision
from sidecar.core.plan import plan
from sidecar.errors import InvalidError, Problem

NOON: Final = datetime(2026, 1, 14, 12, tzinfo=UTC)
"""A Wednesday."""


class Trial(msgspec.Struct, frozen=True):
    """What became of one example; without problems it holds."""

    number: int
    event_type: str
    problems: tuple[str, ...]


def trials(config: Config) -> Iterator[Trial]:
    """Every example of a file, tried."""
    rulebook = Rulebook(config)
    for number, test in enumerate(config.tests):
        yield Trial(number, str(test.event.get("event_type", "")), tuple(tried(test, rulebook)))


def tried(test: ConfigTest, rulebook: Rulebook) -> Iterator[str]:
    """What does not hold."""
    try:
        decided = decide(test, rulebook)
    except InvalidError as error:
        yield f"this is no event that would be taken: {error}"
        return
    told = {each.integration_id: each for each in decided.decisions if each.delivery_id and each.integration_id}
    for integration_id in test.send:
        if integration_id not in told:
            yield f"'{integration_id}' is not told: {why_not(integration_id, decided.decisions, rulebook)}"
    for integration_id in test.not_:
        if integration_id in told:
            yield f"'{integration_id}' is told: {told[integration_id].reason}"


def decide(test: ConfigTest, rulebook: Rulebook) -> Plan:
    now = time_of(test.event, rulebook.config.settings.timezone)
    event = read_event(Incoming(body=dict(test.event), source="tests"), new_id="evt_test", now=now)
    return plan(event, rulebook, Memory(), lambda prefix: f"{prefix}_test")


def time_of(event: Mapping[str, object], timezone: str) -> datetime:
    """When it happens. A `time` that makes no sense is refused with the event."""
    problems: list[Problem] = []
    noon = NOON.replace(tzinfo=ZoneInfo(timezone)).astimezone(UTC)
    return read_time(event.get("time"), noon, problems)


def why_not(integration_id: str, decisions: Sequence[Decision], rulebook: Rulebook) -> str:
    """The reasons of the rules that could have told it."""
    near = {rule.id for rule in rulebook.rules if integration_id in rule.integration_ids}
    reasons = [
        f"rule '{each.rule_id}': {each.reason}"
        for each in decisions
        if each.rule_id in near and each.integration_id in (None, integration_id)
    ]
    return "; ".join(reasons) or "no rule about this type of event names it"
