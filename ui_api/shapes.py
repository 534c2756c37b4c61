"""The JSON that VirtualPyTest's frontend expects, and what we add to it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeVar

import msgspec
from litestar import Response

from sidecar import splice
from sidecar.core.channel import MASK, Outcome, Secret, Sent
from sidecar.core.config import Config, Integration, Rule
from sidecar.core.lane import WELL, Lane
from sidecar.core.model import Decision, Event
from sidecar.ledger import AttemptRow, HistoryRow, Pages, StoredEvent
from sidecar.live import State
from sidecar.service import Service

Shape = TypeVar("Shape")
UNSETTLED = ("waiting", "held", "grouped", "digested")
EXTRA_INTEGRATION_FIELDS = ("rate", "retry", "timeout", "fallback", "template")
EXTRA_RULE_FIELDS = (*("when", "on", "still_failing", "group", "dedupe", "digest", "quiet", "escalate", "template"),)


class Health(msgspec.Struct, kw_only=True, frozen=True):
    """`open`: it cannot be reached. `paused`: it refuses our credentials or settings. `held`: it asked us to wait.

    Messages for it wait: `waiting` says how many. `next_try_at` is when one of them is tried; an edit of notifier.yaml
    and a Test that gets through try it at once. `since` and `reason` are of the failures so far, also while it is `ok`.
    """

    state: Literal["ok", "held", "open", "paused"]
    waiting: int
    reason: str | None = None
    since: str | None = None
    next_try_at: str | None = None


class IntegrationShape(msgspec.Struct, kw_only=True):
    """`config` has every setting of the channel, secrets as ******** (not set: an empty text).

    `broken` says why the integration cannot be used, if it cannot; the others are as in the file.
    """

    id: str
    name: str
    type: str
    enabled: bool
    config: dict[str, Any]
    created_at: str
    updated_at: str
    health: Health
    broken: str | None = None
    rate: dict[str, Any] | msgspec.UnsetType = msgspec.UNSET
    retry: dict[str, Any] | msgspec.UnsetType = msgspec.UNSET
    timeout: str | msgspec.UnsetType = msgspec.UNSET
    fallback: list[str] | msgspec.UnsetType = msgspec.UNSET
    template: str | msgspec.UnsetType = msgspec.UNSET


class RuleShape(msgspec.Struct, kw_only=True):
    """`event_type` is one text, several types joined by commas. What is not in the file is left out."""

    id: str
    name: str
    enabled: bool
    event_type: str
    integration_ids: list[str]
    created_at: str
    updated_at: str
    when: dict[str, Any] | msgspec.UnsetType = msgspec.UNSET
    on: Any = msgspec.UNSET
    still_failing: Any = msgspec.UNSET
    group: Any = msgspec.UNSET
    dedupe: Any = msgspec.UNSET
    digest: Any = msgspec.UNSET
    quiet: Any = msgspec.UNSET
    escalate: Any = msgspec.UNSET
    template: Any = msgspec.UNSET


class Deleted(msgspec.Struct):
    success: bool = True


class TestResult(msgspec.Struct):
    """`message` is for the person who pressed Test."""

    success: bool
    message: str


class TellsOf(msgspec.Struct, frozen=True, kw_only=True):
    """An event that a message tells of; `GET …/events/{id}` has all of it."""

    id: str
    event_type: str
    severity: str
    time: str
    title: str


class HistoryDetail(HistoryRow, frozen=True, kw_only=True):
    """A row of the history with its attempts, the message as sent and the service's own name for it.

    `events`: what the message tells of, its first event first; `more_events`: how many there are beyond those.
    `replayed_at`, `replayed_by`: when somebody had it sent again last, and who.
    """

    attempt_log: list[AttemptRow]
    message: dict[str, Any] | None
    provider_id: str | None
    events: list[TellsOf]
    more_events: int
    replayed_at: str | None
    replayed_by: str | None


class EventShape(msgspec.Struct, kw_only=True):
    """An event and what was decided. `unrouted`: nobody was told. `traceparent`: the trace that it belongs to."""

    id: str
    event_type: str
    severity: str
    source: str
    time: str
    received_at: str
    event_data: dict[str, Any]
    incident_id: str | None
    notes: list[str]
    traceparent: str | None
    decisions: list[Decision]
    unrouted: bool


def integrations(service: Service) -> list[IntegrationShape]:
    """All of them, in the order of the file."""
    state, times, owed = service.live.current, service.ledger.pages.entry_times("integration"), waiting(service)
    return [integration_shape(each, service, times, owed) for each in config_of(state).integrations.values()]


def waiting(service: Service) -> dict[str, int]:
    return service.ledger.pages.owed_to()


def integration_shape(
    one: Integration, service: Service, times: dict[str, tuple[str, str]], owed: dict[str, int]
) -> IntegrationShape:
    created, updated = times.get(one.id, ("", ""))
    entry = raw(service.live.current.in_force, "integrations", one.id)
    return IntegrationShape(
        id=one.id,
        name=one.name,
        type=one.type,
        enabled=one.enabled,
        config=shown_settings(one.settings),
        created_at=created,
        updated_at=updated,
        health=health_shape(service.engine.lanes.health.get(one.id, WELL), owed.get(one.id, 0), service.now()),
        broken=one.broken or None,
        **{name: entry[name] for name in EXTRA_INTEGRATION_FIELDS if name in entry},
    )


def health_shape(lane: Lane, waiting: int, now: datetime) -> Health:
    until = lane.free_at(now)
    return Health(
        state="held" if lane.is_ok and until else lane.state,
        waiting=waiting,
        reason=lane.reason or None,
        since=lane.since.isoformat() if lane.since else None,
        next_try_at=until.isoformat() if until else None,
    )


def shown_settings(settings: msgspec.Struct) -> dict[str, Any]:
    """The settings as JSON values, secrets masked."""
    shown: dict[str, Any] = msgspec.to_builtins(settings, enc_hook=masked)
    return shown


def masked(value: Any) -> str:
    if isinstance(value, Secret):
        return MASK if value.reveal() else ""
    raise TypeError(f"a setting of type {type(value).__name__} cannot be shown as JSON")


def rules(state: State, pages: Pages) -> list[RuleShape]:
    """All of them, in the order of the file."""
    times = pages.entry_times("rule")
    return [rule_shape(each, state, times) for each in config_of(state).rules.values()]


def rule_shape(one: Rule, state: State, times: dict[str, tuple[str, str]]) -> RuleShape:
    created, updated = times.get(one.id, ("", ""))
    entry = raw(state.in_force, "rules", one.id)
    return RuleShape(
        id=one.id,
        name=one.name,
        enabled=one.enabled,
        event_type=",".join(one.event_types),
        integration_ids=list(one.integration_ids),
        created_at=created,
        updated_at=updated,
        **{name: entry[name] for name in EXTRA_RULE_FIELDS if name in entry},
    )


def config_of(state: State) -> Config:
    return state.rulebook.config if state.rulebook else Config()


def raw(text: str, section: str, entry: str) -> dict[str, Any]:
    """An entry as it is written in the file."""
    found: dict[str, Any] = ((splice.load(text) or {}).get(section) or {}).get(entry) or {}
    return found


def test_result(outcome: Outcome) -> TestResult:
    if isinstance(outcome, Sent):
        return TestResult(success=True, message=outcome.detail or "sent")
    return TestResult(success=False, message=outcome.reason)


def event_shape(stored: StoredEvent) -> EventShape:
    """The decisions as they stand now: one that waits for a message takes that message's state."""
    event: Event = stored.event
    return EventShape(
        id=event.id,
        event_type=event.event_type,
        severity=event.severity.name,
        source=event.source,
        time=event.time.isoformat(),
        received_at=event.received_at.isoformat(),
        event_data=event.event_data,
        incident_id=stored.incident_id,
        notes=list(event.notes),
        traceparent=event.trace.parent if event.trace else None,
        decisions=[as_now(each, stored.states) for each in stored.decisions or []],
        unrouted=not stored.states,
    )


def as_now(decision: Decision, states: dict[str, Any]) -> Decision:
    """Until it is settled, one that is held or collected says so."""
    state = states.get(decision.delivery_id or "")
    if decision.verdict not in UNSETTLED or state is None or state == "waiting":
        return decision
    return msgspec.structs.replace(decision, verdict="waiting" if state == "sending" else state)


def tagged(shape: Shape, state: State, status: int = 200) -> Response[Shape]:
    """An answer with the version of notifier.yaml as its ETag, for If-Match."""
    return Response(shape, status_code=status, headers={"ETag": f'"{state.version}"'})
