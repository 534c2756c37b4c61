"""An integration that comes back under another id is the same one: what is owed to it stays owed."""

from __future__ import annotations

from typing import Any

from sidecar.core.channel import Secret
from sidecar.core.config import Config, Integration


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


def is_same(one: Integration, other: Integration) -> bool:
    """The same service in every setting; a sealed secret differs from id to id, what is in it does not."""
    usable = not (one.broken or other.broken)
    return usable and one.type == other.type and settings(one) == settings(other)


def settings(integration: Integration) -> tuple[list[Any], tuple[str, ...]]:
    values = [getattr(integration.settings, field) for field in integration.settings.__struct_fields__]
    return [value for value in values if not isinstance(value, Secret)], integration.opened.values()
