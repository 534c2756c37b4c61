"""What has happened so far, as far as decisions depend on it: values, and who can be asked for them.

The ledger answers from its tables, inside of the commit that stores the event; a simulation answers from memory.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Protocol

import msgspec

from sidecar.core.config import When
from sidecar.core.incident import Incident, Subject
from sidecar.core.model import Event, Severity

TimerKind = Literal["reminder", "escalation", "calm", "repeat", "silence"]


class Bundle(msgspec.Struct, frozen=True, kw_only=True):
    """The newest message that collects events under one key (a group, a digest). `due_at`: when it goes out.

    `is_open`: it still waits for that, so that events may join it.
    """

    delivery_id: str
    opened_at: datetime
    due_at: datetime
    severity: Severity
    is_open: bool


class Told(msgspec.Struct, frozen=True):
    """When something was told last, and by which event."""

    at: datetime
    event_id: str


class Silence(msgspec.Struct, frozen=True, kw_only=True):
    """Nobody is told of events that fit `when`, until `until` (or `ended_at`, if somebody ended it before)."""

    id: str
    when: When
    until: datetime
    reason: str
    author: str
    created_at: datetime
    ended_at: datetime | None = None


class Silenced(msgspec.Struct, frozen=True, kw_only=True):
    """A rule would have told an integration of an incident, but for a silence."""

    silence_id: str
    rule_id: str
    integration_id: str
    incident_id: str


class Timer(msgspec.Struct, frozen=True, kw_only=True):
    """Something to look at again when it is due. `subject_id` is an incident, a subject, a bundle or a silence.

    All but `due_at` is its identity: another one of the same takes its place.
    """

    kind: TimerKind
    due_at: datetime
    subject_id: str
    rule_id: str = ""
    integration_id: str = ""
    step: int = 0


Identity = tuple[str, str, str, str, int]


def identity(timer: Timer) -> Identity:
    """What makes it the same timer, and its place among those that are due at the same time."""
    return timer.kind, timer.subject_id, timer.rule_id, timer.integration_id, timer.step


class Item(msgspec.Struct, frozen=True):
    """One event of a message that collects several."""

    delivery_id: str
    event_id: str
    incident_id: str | None


class Record(Protocol):
    """All of it as it stands now, what the present commit has changed included."""

    def incident(self, key: str) -> Incident | None:
        """The newest one of this identity."""
        ...

    def incident_by_id(self, incident_id: str) -> Incident | None: ...

    def subject(self, key: str) -> Subject | None: ...

    def told(self, key: str) -> Told | None: ...

    def bundle(self, key: str, now: datetime) -> Bundle | None: ...

    def open_in(self, bundle: str) -> Sequence[Incident]:
        """The incidents of a group that are open, of those that its messages told of."""
        ...

    def silences(self, now: datetime) -> Sequence[Silence]:
        """Those in force."""
        ...

    def silenced(self, silence_id: str) -> Sequence[Silenced]: ...

    def was_told(self, incident_id: str, integration_id: str) -> bool:
        """Whether a message about the incident was owed to the integration."""
        ...

    def event(self, event_id: str) -> Event | None: ...
