"""Integrations that nothing uses."""

from __future__ import annotations

from collections.abc import Iterator

from sidecar.core.config import Config
from sidecar.document.lint.file import File
from sidecar.errors import Problem


def unused_integrations(file: File) -> Iterator[Problem]:
    """A disabled one is left alone: it waits for something. A disabled rule counts as a use."""
    used = set(uses(file.config))
    for integration in file.config.integrations.values():
        if integration.enabled and integration.id not in used:
            message = "nothing uses this integration. Name it in a rule, disable it, or take it out"
            yield file.warning("unused-integration", message, "integrations", integration.id)


def uses(config: Config) -> Iterator[str]:
    """Every id where an integration can be named."""
    yield from config.settings.admin_integrations
    for integration in config.integrations.values():
        yield from integration.fallback
    for rule in config.rules.values():
        yield from rule.integration_ids
        for step in rule.escalate:
            yield from step.integration_ids
