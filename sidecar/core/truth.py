"""Messages that say that something still fails: quiet hours, others, or a service that was away made them wait. Pure.

When their time comes it may be over, or somebody takes care: nobody is called for that.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sidecar.core.config import Config
from sidecar.core.incident import Incident
from sidecar.core.model import Delivery, Turn

NOW: Final[frozenset[Turn]] = frozenset({"reminder", "escalated", "after_silence"})
OF_THESE_ALONE: Final = frozenset({"", "escalations", "silences"})
"""A group or a digest also tells of what has happened."""


def is_about_now(delivery: Delivery) -> bool:
    """Whether it says nothing but that something fails. Not what somebody wants to be sent once more."""
    is_replay = delivery.replayed_at is not None
    return delivery.occasion.turn in NOW and delivery.occasion.collected in OF_THESE_ALONE and not is_replay


def untrue(delivery: Delivery, config: Config, incidents: Sequence[Incident]) -> str:
    """Why it is true of none of its incidents any more, in words; "" as long as it is true of one."""
    reasons = [why_not(delivery, config, each) for each in incidents]
    return reasons[0] if reasons and all(reasons) else ""


def why_not(delivery: Delivery, config: Config, incident: Incident) -> str:
    if not incident.is_open:
        return f"it was over before this was told, by {incident.closed_by}"
    if incident.acknowledged_at is None or is_told_anyway(delivery, config, incident):
        return ""
    return f"acknowledged by {incident.acknowledged_by} before this was told"


def is_told_anyway(delivery: Delivery, config: Config, incident: Incident) -> bool:
    """Whether an acknowledgement makes no difference: to those who are to know until it is over."""
    turn, known = delivery.occasion.turn, config.rules
    steps = [step for rule_id in incident.rules if rule_id in known for step in known[rule_id].escalate]
    until_over = [
        step for step in steps if step.unless == "recovered" and delivery.integration_id in step.integration_ids
    ]
    return turn == "after_silence" or (turn == "escalated" and bool(until_over))
