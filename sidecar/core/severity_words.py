"""How bad something is, in the words of others: Alertmanager's labels, syslog's levels, the priorities of pagers."""

from __future__ import annotations

from typing import Any, Final

from sidecar.core.model import Severity

WORDS: Final = {
    **dict.fromkeys(
        ("critical", "crit", "page", "fatal", "emergency", "emerg", "alert", "disaster"), Severity.critical
    ),
    **dict.fromkeys(("error", "err", "high", "major", "failed"), Severity.error),
    **dict.fromkeys(("warning", "warn", "medium", "moderate", "minor", "average"), Severity.warning),
    **dict.fromkeys(("info", "information", "informational", "notice", "low", "none", "ok", "normal"), Severity.info),
    **dict.fromkeys(("debug", "trace", "verbose"), Severity.debug),
}


def severity_of(word: Any) -> Severity | None:
    """None for a word that nobody has told us."""
    return WORDS.get(word.strip().lower()) if isinstance(word, str) else None
