"""Who is to be told about an event: one Decision per rule and integration, and the Deliveries that follow.

Pure: the same event, rules and integrations give the same plan, for accept, preview and explain alike.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec

from sidecar.core.config import Integration, Rule
from sidecar.core.match import Rulebook, mismatch
from sidecar.core.model import Decision, Delivery, Event, Verdict

UNWANTED_LIMIT: Final = 100
"""Rules that did not want an event and are named in its decisions; the rest is counted."""


class Plan(msgspec.Struct, frozen=True):
    """What follows from one event. A delivery that can never be made is there too, already failed, to be replayed."""

    decisions: tuple[Decision, ...]
    deliveries: tuple[Delivery, ...]

    @property
    def unrouted(self) -> bool:
        """Whether nobody is told."""
        return not self.deliveries


def plan(event: Event, rulebook: Rulebook, new_id: Callable[[], str]) -> Plan:
    """Decide. Of several rules that want the same integration, the first in the file tells it.

    `new_id` makes the id of a delivery.
    """
    decisions: list[Decision] = []
    deliveries: list[Delivery] = []
    told: dict[str, Rule] = {}
    bucket = rulebook.about(event.event_type)
    asked, refusals = bucket.asked(event, UNWANTED_LIMIT), 0
    for rule in asked:
        refusal = refused(rule, event)
        if refusal is not None:
            refusals += 1
            decisions += [refusal] if refusals <= UNWANTED_LIMIT else []
            continue
        for integration_id in dict.fromkeys(rule.integration_ids):
            integration = rulebook.config.integrations[integration_id]
            decision, delivery = route(event, rule, integration, told, new_id)
            decisions.append(decision)
            deliveries += [delivery] if delivery else []
    unsaid = len(bucket.rules) - len(asked) + max(refusals - UNWANTED_LIMIT, 0)
    if unsaid:
        decisions.append(unsaid_of(unsaid, event))
    if not decisions:
        decisions = unwanted(event, rulebook)
    return Plan(tuple(decisions), tuple(deliveries))


def unsaid_of(rules: int, event: Event) -> Decision:
    """In the place of very many refusals."""
    reason = f"{rules:,} more rules about {event.event_type} do not want it"
    return Decision(rule_id="", rule_name="", integration_id=None, verdict="no_match", reason=reason)


def refused(rule: Rule, event: Event) -> Decision | None:
    """The decision of a rule that does not want this event, else None."""
    verdict: Verdict
    if rule.enabled:
        verdict, reason = "no_match", mismatch(rule, event)
    else:
        verdict, reason = "rule_disabled", f"the rule '{rule.id}' is disabled"
    if reason is None:
        return None
    return Decision(rule_id=rule.id, rule_name=rule.name, integration_id=None, verdict=verdict, reason=reason)


def route(
    event: Event, rule: Rule, integration: Integration, told: dict[str, Rule], new_id: Callable[[], str]
) -> tuple[Decision, Delivery | None]:
    """The decision of a rule that wants this event, for one of its integrations; remembers in `told` who is told."""
    first = told.setdefault(integration.id, rule)
    decision = Decision(
        rule_id=rule.id,
        rule_name=rule.name,
        integration_id=integration.id,
        verdict="waiting",
        reason=f"rule '{rule.id}' matches",
    )
    if first is not rule:
        reason = f"rule '{first.id}' already tells '{integration.id}' about this event"
        return msgspec.structs.replace(decision, verdict="deduplicated", reason=reason), None
    if not integration.enabled:
        reason = f"the integration '{integration.id}' is disabled"
        return msgspec.structs.replace(decision, verdict="integration_disabled", reason=reason), None
    delivery = owed(event, rule.id, integration, new_id())
    if integration.broken:
        decision = msgspec.structs.replace(decision, verdict="integration_broken", reason=integration.broken)
        delivery = msgspec.structs.replace(delivery, state="failed", due_at=None, problem=integration.broken)
    return msgspec.structs.replace(decision, delivery_id=delivery.id), delivery


def owed(event: Event, rule_id: str | None, integration: Integration, delivery_id: str) -> Delivery:
    """The message that this integration is owed about this event, due at once."""
    return Delivery(
        id=delivery_id,
        event_id=event.id,
        event_type=event.event_type,
        severity=event.severity,
        rule_id=rule_id,
        integration_id=integration.id,
        integration_type=integration.type,
        integration_name=integration.name,
        recipient=integration.recipient,
        created_at=event.received_at,
        due_at=event.received_at,
    )


def unwanted(event: Event, rulebook: Rulebook) -> list[Decision]:
    """For an event whose type no rule is about: each rule's wish beside what came."""
    return [
        Decision(
            rule_id=rule.id,
            rule_name=rule.name,
            integration_id=None,
            verdict="no_match",
            reason=f"event_type: wanted {' or '.join(rule.event_types)}, found {event.event_type}",
        )
        for rule in rulebook.rules[:UNWANTED_LIMIT]
    ]
