"""Rules that do nothing, and criticals that nobody is told of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from sidecar.core.conditions import any_holds
from sidecar.core.config import Config, Rule
from sidecar.core.model import Severity
from sidecar.core.reach import Reach, bounds_that_let_all_through, impossible, is_type_within
from sidecar.core.shadows import shadowed
from sidecar.core.trials import trials
from sidecar.document.lint.file import File
from sidecar.errors import Problem

CRITICAL_TYPES: Final = ("monitoring_incident", "system_alert", "script_execution_failed")


def never_matching(file: File) -> Iterator[Problem]:
    for mine in file.reaches:
        found = impossible(mine)
        if found is None:
            continue
        path = ("when", found.field) if found.field else ("event_type",)
        message = f"the rule can never match: {found.reason}. Change this, or take the rule out"
        yield file.warning("never-matches", message, "rules", mine.rule.id, *path)


def shadowing(file: File) -> Iterator[Problem]:
    for rule, earlier in shadowed(file.reaches):
        message = (
            f"the rule never tells anybody: '{earlier.id}', before it, takes every event that it takes and tells the "
            f"same integrations. Put it before '{earlier.id}', narrow that one, or take one of them out"
        )
        yield file.warning("shadowed", message, "rules", rule.id)


def not_a_range(file: File) -> Iterator[Problem]:
    for mine in file.reaches:
        for field, clause in mine.clauses.items():
            found = bounds_that_let_all_through(clause)
            if found is None:
                continue
            lower, upper = found
            message = (
                f"any value of a list is enough, so {lower} or {upper} lets everything through. "
                f'For what lies between them write ["{lower}", "!{opposite(upper)}"]'
            )
            yield file.warning("not-a-range", message, "rules", mine.rule.id, "when", field)


def groups_without_effect(file: File) -> Iterator[Problem]:
    for rule in (mine.rule for mine in file.reaches):
        if rule.group and rule.digest:
            message = "does nothing beside `digest`, which collects everything there is. Take one of the two out"
            yield file.warning("group-without-effect", message, "rules", rule.id, "group")


def failing_tests(file: File) -> Iterator[Problem]:
    for trial in trials(file.config):
        for problem in trial.problems:
            found = file.warning("test-failed", problem, "tests", trial.number)
            yield msgspec.structs.replace(found, severity="error")


def opposite(upper: str) -> str:
    """`<5` → `>=5`."""
    return f">{upper[2:]}" if upper.startswith("<=") else f">={upper[1:]}"


def telling_nobody(file: File) -> Iterator[Problem]:
    for rule in (mine.rule for mine in file.reaches):
        path = ("rules", rule.id, "integration_ids")
        if not rule.integration_ids and not rule.escalate:
            yield file.warning("no-integrations", "is empty: the rule tells nobody. Name an integration", *path)
        elif rule.integration_ids and not has_listener(file.config, rule):
            names = ", ".join(dict.fromkeys(rule.integration_ids))
            message = f"all of them are disabled ({names}), so the rule tells nobody. Enable one, or disable the rule"
            yield file.warning("disabled-integrations", message, *path)


def no_way_out(file: File) -> Iterator[Problem]:
    if any(has_listener(file.config, mine.rule) and takes_criticals(mine) for mine in file.reaches):
        return
    listener = next((each.id for each in file.config.integrations.values() if each.enabled), "ID")
    types = ", ".join(CRITICAL_TYPES)
    message = (
        f"nobody is told of a critical {', '.join(CRITICAL_TYPES[:-1])} or {CRITICAL_TYPES[-1]}. Add a rule such as "
        f"criticals: {{event_type: [{types}], integration_ids: [{listener}], when: {{severity: critical}}}}"
    )
    yield file.warning("no-way-out-for-criticals", message, "rules")


def has_listener(config: Config, rule: Rule) -> bool:
    """Whether one of the rule's integrations is enabled."""
    return any(config.integrations[each].enabled for each in rule.integration_ids)


def takes_criticals(mine: Reach) -> bool:
    """Whether the rule could take a critical event of one of the types that matter most."""
    if Severity.critical not in mine.severities or impossible(mine) is not None:
        return False
    wanted = mine.clauses.get("event_type")
    types = [each for each in CRITICAL_TYPES if wanted is None or any_holds(wanted.options, each)]
    return any(each in mine.types or any(is_type_within(each, glob) for glob in mine.globs) for each in types)
