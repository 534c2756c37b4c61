"""Problems as SARIF 2.1.0, the form in which code scanning takes them.

Form: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, sections 3.13, 3.27 and 3.49.
What GitHub reads of it: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from sidecar.document.lint import CODES
from sidecar.errors import Problem
from ui_api.files import DASH

SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
INVALID: Final = "invalid"
KINDS: Final = {INVALID: "A file that cannot be used as it is", **CODES}
PLACES: Final = {code: place for place, code in enumerate(KINDS)}
HELP: Final = "The message says what was found and what to do. All kinds are in docs/gitops.md."
SECURITY: Final = {"plaintext-secret": "7.5", "channel-setting": "5.0"}
"""Kinds that are about security, on the scale of CVSS: 7.0 and above is high, 4.0 medium."""


def sarif(problems: Iterable[tuple[str, Problem]], base: Path) -> dict[str, Any]:
    """The log of one run; files are named from `base`, which should be the top of the repository."""
    driver = {
        "name": "notifier check",
        "version": version("virtualpytest-notifier"),
        "rules": [rule(code, words) for code, words in KINDS.items()],
    }
    results = [result(file, problem, base) for file, problem in problems]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def rule(code: str, words: str) -> dict[str, Any]:
    level = "error" if code == INVALID else "warning"
    is_security = {"security-severity": SECURITY[code]} if code in SECURITY else {}
    return {
        "id": code,
        "shortDescription": {"text": words},
        "fullDescription": {"text": f"{words}."},
        "help": {"text": HELP},
        "defaultConfiguration": {"level": level},
        "properties": {
            "tags": ["security" if is_security else "correctness"],
            "problem.severity": level,
            **is_security,
        },
    }


def result(file: str, problem: Problem, base: Path) -> dict[str, Any]:
    code = problem.code or INVALID
    region = {"startLine": max(problem.line, 1), "startColumn": max(problem.column, 1)}
    place: dict[str, Any] = {"physicalLocation": {"artifactLocation": {"uri": uri(file, base)}, "region": region}}
    if problem.path:
        place["logicalLocations"] = [{"fullyQualifiedName": problem.path}]
    return {
        "ruleId": code,
        "ruleIndex": PLACES[code],
        "level": problem.severity,
        "message": {"text": f"{problem.path}: {problem.message}" if problem.path else problem.message},
        "locations": [place],
    }


def uri(file: str, base: Path) -> str:
    """Relative to `base` if the file is below it."""
    if file == DASH:
        return "stdin"
    path = Path(os.path.normpath(base / file))
    return quote(path.relative_to(base).as_posix()) if path.is_relative_to(base) else path.as_uri()
