"""What people do about a problem, told to the services that keep something of their own for it. Pure.

A person who acknowledges here need not do it there again. Nobody else is told: they are the ones who did it.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from sidecar.core.draft import TURNS, Plan, Present, owed
from sidecar.core.incident import Incident, occasion
from sidecar.core.model import Decision, Delivery, Event


def followed(present: Present, event: Event, incident: Incident, turn: Literal["acknowledged", "closed"]) -> Plan:
    """One message to each that follows this incident and was told of it. `event`: its last failure."""
    config, record, now, new_id = present
    said = occasion(turn, incident)
    deliveries = [
        msgspec.structs.replace(
            owed(event, None, integration, new_id("dlv")),
            created_at=now,
            due_at=now,
            incident_id=incident.id,
            occasion=said,
        )
        for integration in config.integrations.values()
        if integration.enabled and not integration.broken and integration.channel.follows(integration.settings)
        if record.was_told(incident.id, integration.id)
    ]
    return Plan(decisions=tuple(decision_of(each) for each in deliveries), deliveries=tuple(deliveries))


def decision_of(delivery: Delivery) -> Decision:
    return Decision(
        rule_id="",
        rule_name="",
        integration_id=delivery.integration_id,
        verdict="waiting",
        reason=f"{TURNS[delivery.occasion.turn]}, and '{delivery.integration_id}' was told of it",
        delivery_id=delivery.id,
    )
