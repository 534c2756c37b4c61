"""What comes back under another id is the same: what is owed to an integration stays owed, what a rule told, told."""

from __future__ import annotations

from typing import Any

import msgspec

from sidecar.core.channel import Secret
from sidecar.core.config import Config, Integration, Rule


def renames(before: Config, after: Config) -> dict[str, str]:
    """Old id → new id of every integration that is gone and has exactly one new one with the same settings."""
    fresh = [each for each in after.integrations.values() if each.id not in before.integrations]
    found = {}
    for gone in before.integrations.values():
        same = [each for each in fresh if is_same(gone, each)]
        if gone.id not in after.integrations and len(same) == 1:
            fresh.remove(same[0])
            found[gone.id] = same[0].id
    return found


def renamed_rules(before: Config, after: Config) -> dict[str, str]:
    """Old id → new id of every rule that is gone and has exactly one new one that says the same."""
    fresh = {each.id: nameless(each) for each in after.rules.values() if each.id not in before.rules}
    found = {}
    for gone in before.rules.values():
        if gone.id in after.rules:
            continue
        same = [new for new, rule in fresh.items() if rule == nameless(gone)]
        if len(same) == 1:
            del fresh[same[0]]
            found[gone.id] = same[0]
    return found


def nameless(rule: Rule) -> Rule:
    """A rule without its id, and without a name that is only the id."""
    return msgspec.structs.replace(rule, id="", name="" if rule.name == rule.id else rule.name)


def is_same(one: Integration, other: Integration) -> bool:
    """The same service in every setting; a sealed secret differs from id to id, what is in it does not."""
    usable = not (one.broken or other.broken)
    return usable and one.type == other.type and settings(one) == settings(other)


def settings(integration: Integration) -> tuple[list[Any], tuple[str, ...]]:
    values = [getattr(integration.settings, field) for field in integration.settings.__struct_fields__]
    return [value for value in values if not isinstance(value, Secret)], integration.opened.values()
