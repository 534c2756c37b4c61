"""What is doubtful in a notifier.yaml that is in order: rules that do nothing, secrets in clear, nobody who is told.

A warning is given only where it is certain. `# notifier: ignore shadowed` on its line, or on the line of the entry's
key, silences one kind. A new kind of warning is a function in CHECKS and its code in CODES.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

import msgspec

from sidecar.document.lint.file import File
from sidecar.document.lint.ignored import unless_ignored
from sidecar.document.lint.rules import (
    failing_tests,
    groups_without_effect,
    never_matching,
    no_way_out,
    not_a_range,
    shadowing,
    telling_nobody,
)
from sidecar.document.lint.secrets import sealed_for_nobody, unsafe_secrets
from sidecar.document.lint.unused import unused_integrations
from sidecar.document.reader import Parsed
from sidecar.document.tree import of_yaml
from sidecar.errors import Problem

SETTING: Final = "channel-setting"

CODES: Final = {
    "never-matches": "A rule that no event can meet",
    "shadowed": "A rule that never tells anybody, because an earlier one always does",
    "not-a-range": "A list of bounds of which one always holds; any value of a list is enough",
    "no-integrations": "A rule that tells nobody",
    "disabled-integrations": "A rule all of whose integrations are disabled",
    "unused-integration": "An integration that nothing names",
    "no-way-out-for-criticals": "Nobody is told of critical incidents, alerts and failed scripts",
    "group-without-effect": "A `group` beside a `digest`",
    "test-failed": "An example of `tests:` that does not hold; an error",
    "plaintext-secret": "A secret that stands in the file in clear",
    "masked-secret": "A mask in the place of a secret",
    "malformed-reference": "A ${…} in a secret field that refers to nothing",
    "damaged-token": "A sealed secret that is not whole",
    "unknown-sealing-key": "A sealed secret whose key is not in settings.sealing_keys",
    "unknown-variable": "A name in a template that no event is known to have",
    "escaped-twice": "A template escapes what every channel escapes",
    SETTING: "A channel's setting that is not safe",
}
"""Every kind of warning, by its stable code; docs/gitops.md says more about each."""

UNSEALED: Final = frozenset({"plaintext-secret", "masked-secret", "malformed-reference", "damaged-token"})
"""Kinds that say of a secret field that it holds neither a sealed secret nor a reference to one."""

CHECKS: Final[tuple[Callable[[File], Iterable[Problem]], ...]] = (
    never_matching,
    shadowing,
    not_a_range,
    telling_nobody,
    unused_integrations,
    no_way_out,
    groups_without_effect,
    failing_tests,
    unsafe_secrets,
    sealed_for_nobody,
)


def lint(content: str | bytes, parsed: Parsed) -> list[Problem]:
    """The problems of a parsed text and what else is doubtful in it, in the order of the file.

    Without a Config there is nothing to doubt yet, and the problems are what parsing found.
    """
    root = of_yaml(content) if parsed.config else None
    if parsed.config is None or root is None:
        return list(parsed.problems)
    file = File(parsed.config, root)
    found = [*map(coded, parsed.problems), *(each for check in CHECKS for each in check(file))]
    return sorted(unless_ignored(found, content, file), key=lambda each: (each.line, each.column, each.path))


def coded(problem: Problem) -> Problem:
    """What parsing warns of without a code comes from a channel."""
    if problem.severity == "error" or problem.code:
        return problem
    return msgspec.structs.replace(problem, code=SETTING)
