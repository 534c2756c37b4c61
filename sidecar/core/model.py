"""The words of the domain: Event, Decision, Delivery, Attempt (see docs/architecture.md, "Words")."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum
from typing import Any, Final, Literal

import msgspec

from sidecar.core.trace import Trace


class Severity(IntEnum):
    """How bad it is. Ordered, so that rules can say `>=error`."""

    debug = 10
    info = 20
    warning = 30
    error = 40
    critical = 50


SEVERITIES: Final = tuple(severity.name for severity in Severity)

EVENT_TYPES: Final = (
    "script_execution_complete",
    "script_execution_failed",
    "campaign_execution_complete",
    "campaign_execution_failed",
    "system_alert",
    "monitoring_incident",
)
"""The six that VirtualPyTest sends today. Any other type is accepted, and matched by name or glob."""

TEST_EVENT_TYPE: Final = "test"
"""The event type of the message that "Test" sends; it is never matched against rules."""

OWN_TYPES: Final = frozenset({TEST_EVENT_TYPE, "notifier_alert", "delivery_digest"})
"""What the notifier says of itself, past all rules."""

DeliveryState = Literal["waiting", "sending", "sent", "failed", "cancelled"]

Verdict = Literal[
    "sent",
    "waiting",
    "failed",
    "cancelled",
    "grouped",
    "digested",
    "held",
    "deduplicated",
    "silenced",
    "state_unchanged",
    "throttled",
    "no_match",
    "rule_disabled",
    "integration_disabled",
    "integration_broken",
]


Turn = Literal[
    "event",
    "first_failure",
    "still_failing",
    "recovered",
    "reminder",
    "escalated",
    "flapping",
    "calmed",
    "after_silence",
    "acknowledged",
    "closed",
]
"""What a message is about in the course of a problem. `event`: about no problem, only that something happened.

`acknowledged` and `closed`, by a person, are only for services that keep something of their own for a problem.
"""


class Occasion(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Why a message is due now, as it stood when that was decided.

    `failures`: how many there have been since `since`, this one included. `changes`: how often a flapping thing changed
    since then. `is_open`: whether the problem is there now. `last_at`: the last failure. `common`: the fields and
    values that the events of a group share. `collected`: why the message may hold several events, and `lines`
    how many it names. `in_silence`: a silence keeps it from people, but not from what shows the problem as it stands.
    """

    turn: Turn = "event"
    failures: int = 0
    since: datetime | None = None
    changes: int = 0
    is_open: bool = False
    last_at: datetime | None = None
    acknowledged_by: str = ""
    closed_by: str = ""
    common: tuple[tuple[str, str], ...] = ()
    collected: Literal["", "group", "digest", "quiet", "recoveries", "escalations", "silences"] = ""
    lines: int = 20
    in_silence: bool = False


class Attachment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A file that belongs to an event. `source` is an http(s) URL, or an absolute path on this machine.

    `is_picture`: it shows what a reader would want to see at once. `content_type` is empty where nobody said it.
    """

    name: str
    source: str
    content_type: str = ""
    is_picture: bool = False

    @property
    def is_web(self) -> bool:
        return self.source.startswith(("https://", "http://"))


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened, after intake made sense of it (`core.intake`).

    Times are aware and in UTC. `source_id` is the producer's own id, if it sent one. `notes` says in words
    what intake corrected or cut, so that nobody wonders why the stored event differs from the one sent.
    """

    id: str
    event_type: str
    event_data: dict[str, Any]
    severity: Severity
    source: str
    time: datetime
    received_at: datetime
    team_id: str | None = None
    source_id: str | None = None
    notes: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    trace: Trace | None = None


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """Why one integration is, or is not, told about one event by one rule."""

    rule_id: str
    rule_name: str
    integration_id: str | None
    verdict: Verdict
    reason: str
    delivery_id: str | None = None


class Delivery(msgspec.Struct, frozen=True, kw_only=True):
    """One message owed to one integration: the row that waits until it is settled.

    `attempts` counts the ones already made. `due_at` is when the next one may be made. `note` is said in the message,
    beside the event's own words (that it was meant for somebody else). `problem`: why it can never be made.
    `replayed_at` is when somebody had it sent again, `attempts_before` how many there had been then.
    `bundle`: until it is due, further events may join it; the key by which they find it. `at_time_of_day`: it waits
    for a time on the clock, not for some time to pass. `owed_at` is when it was to go out at first.
    """

    id: str
    event_id: str
    event_type: str
    severity: Severity
    rule_id: str | None
    integration_id: str
    integration_type: str
    integration_name: str
    recipient: str
    created_at: datetime
    due_at: datetime | None
    state: DeliveryState = "waiting"
    attempts: int = 0
    note: str = ""
    problem: str = ""
    incident_id: str | None = None
    occasion: Occasion = Occasion()
    bundle: str = ""
    at_time_of_day: bool = False
    owed_at: datetime | None = None
    attempts_before: int = 0
    replayed_at: datetime | None = None


class Attempt(msgspec.Struct, frozen=True, kw_only=True):
    """One try at sending, as the history shows it."""

    at: datetime
    outcome: Literal["sent", "failed"]
    reason: str
    status_code: int | None
    duration_ms: int
