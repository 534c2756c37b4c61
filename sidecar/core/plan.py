"""Who is to be told about an event, how and when: one verdict for each rule and integration, and what follows.

Pure: the same event, rules and record give the same plan, for accept, preview and simulate alike.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from sidecar.core.config import Rule
from sidecar.core.draft import Draft, Plan, Present
from sidecar.core.incident import Seen, lasting, observe
from sidecar.core.match import Others, Rulebook, is_about, mismatch
from sidecar.core.model import Decision, Event, Verdict
from sidecar.core.record import Record
from sidecar.core.turns import NotTold, concerns, turn_for

UNWANTED_LIMIT: Final = 100
"""Rules that did not want an event and are named in its decisions; the rest is counted."""

NewId = Callable[[str], str]
"""Given "dlv" or "inc", a unique id."""


def plan(event: Event, rulebook: Rulebook, record: Record, new_id: NewId, unwanted_limit: int = UNWANTED_LIMIT) -> Plan:
    """Decide. Of several rules that want the same integration, the first in the file tells it.

    `unwanted_limit`: how many of the rules that do not want it say why. 0: nothing is said of those.
    """
    seen = look(event, record, new_id)
    draft = Draft(Present(rulebook.config, record, event.received_at, new_id), event, seen.incident, seen.subject)
    bucket, ends = rulebook.about(event.event_type), concerned(rulebook, seen)
    asked, refusals = bucket.asked(event, unwanted_limit), 0
    for rule in rulebook.in_order([*asked, *ends]) if ends else asked:
        refusal = refused(rule, event, seen)
        if refusal is None:
            consider(draft, rule, seen)
            continue
        refusals += 1
        if refusals <= unwanted_limit:
            draft.decisions.append(refusal)
    if unwanted_limit:
        unsaid = len(bucket.rules) - len(asked) + max(refusals - unwanted_limit, 0)
        draft.decisions += the_rest(event, rulebook, unsaid, ends, is_first=not draft.decisions)
    if seen.is_flapping and seen.subject is not None:
        draft.later("calm", seen.subject.key, seen.subject.calm_at)
    return draft.plan()


def the_rest(event: Event, rulebook: Rulebook, unsaid: int, ends: list[Rule], *, is_first: bool) -> list[Decision]:
    """What is said of the rules that were not asked. `unsaid`: of this type; `is_first`: nothing is said yet."""
    said = [unsaid_of(unsaid, event)] if unsaid > 0 else []
    if is_first and not said:
        return unwanted(event, rulebook)
    others = rulebook.about(event.event_type).others
    return said + elsewhere(others, [each.id for each in ends if not is_about(each, event.event_type)])


def look(event: Event, record: Record, new_id: NewId) -> Seen:
    """What this event means for its incident."""
    found = lasting(event)
    known = record.incident(found.key) if found else None
    return observe(event, found, known, lambda: record.subject(found.subject) if found else None, lambda: new_id("inc"))


def concerned(rulebook: Rulebook, seen: Seen) -> list[Rule]:
    """The rules that want to tell of the end of this incident, whatever events they are about."""
    known = rulebook.config.rules
    ids = seen.incident.rules if seen.turn == "recovered" and seen.incident else ()
    return [known[each] for each in ids if each in known and known[each].enabled and concerns(known[each], seen)]


def refused(rule: Rule, event: Event, seen: Seen) -> Decision | None:
    """The decision of a rule that does not want this event, else None."""
    verdict: Verdict = "no_match" if rule.enabled else "rule_disabled"
    disabled = None if rule.enabled else f"the rule '{rule.id}' is disabled"
    reason = disabled or (None if concerns(rule, seen) else mismatch(rule, event))
    if reason is None:
        return None
    return Decision(rule_id=rule.id, rule_name=rule.name, integration_id=None, verdict=verdict, reason=reason)


def consider(draft: Draft, rule: Rule, seen: Seen) -> None:
    """What a rule that this event concerns says of it."""
    turn, whom = turn_for(rule, seen, draft.now), audience(draft, rule, seen)
    if isinstance(turn, NotTold):
        draft.tell_nobody(rule, turn)
        due_at = None
    else:
        due_at = draft.tell(rule, whom, turn)
    is_dampened = turn == "flapping" or (isinstance(turn, NotTold) and turn.verdict == "throttled")
    if is_dampened and draft.subject is not None:
        draft.owe_when_calm(draft.subject, rule, whom)
    draft.matched(rule, draft.now if due_at else None, due_at)


def audience(draft: Draft, rule: Rule, seen: Seen) -> list[str]:
    """Whom the rule tells; of the end, also those whom it called because nobody took care."""
    incident = seen.incident if seen.turn == "recovered" else None
    called = [each for step in rule.escalate for each in step.integration_ids] if incident else []
    told = [each for each in called if incident and draft.record.was_told(incident.id, each)]
    return [*rule.integration_ids, *told]


def unsaid_of(rules: int, event: Event) -> Decision:
    """In the place of very many refusals."""
    reason = f"{rules:,} more rules about {event.event_type} do not want it"
    return Decision(rule_id="", rule_name="", integration_id=None, verdict="no_match", reason=reason)


def elsewhere(others: Others, asked: list[str]) -> list[Decision]:
    """One decision for all the rules that are about other types; `asked`: those of them that had their own."""
    rest = others.without(asked) if asked else others
    return [said_of_others(rest)] if rest.number else []


@lru_cache(maxsize=256)
def said_of_others(others: Others) -> Decision:
    """Made once for all events of a type."""
    more = others.number - len(others.named)
    names = ", ".join(others.named) + (f" and {more:,} more" if more else "")
    reason = f"event_type: the other rules are about other types: {names}"
    return Decision(rule_id="", rule_name="", integration_id=None, verdict="no_match", reason=reason)


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
