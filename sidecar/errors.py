"""What can go wrong in a way that the caller must know about.

A remote failure is not an error: it is expected, so it is a value (`core.channel.Failed`).
Every message here says what was found, what is allowed and what to do about it, and never holds a secret.
"""

from __future__ import annotations

import sqlite3
from typing import Final, Literal

import msgspec


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is wrong in a text or a body, where it is, and what to do.

    `line` and `column` count from 1; 0 means that the place is not known (a JSON body, a missing file).
    `path` names the value in dotted form (`integrations.qa-slack.config.webhook_url`).
    `code` is the stable name of a kind of warning (docs/gitops.md lists them), "" where there is none.
    """

    message: str
    path: str = ""
    line: int = 0
    column: int = 0
    severity: Literal["error", "warning"] = "error"
    code: str = ""

    def __str__(self) -> str:
        place = f"line {self.line}:{self.column}, " if self.line else ""
        return f"{place}{self.path}: {self.message}" if self.path else f"{place}{self.message}"


class NotifierError(Exception):
    """The base of every error that this package raises on purpose."""


class InvalidError(NotifierError):
    """What was given cannot be accepted; `problems` says everything that is wrong with it."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("; ".join(str(problem) for problem in problems))


class NotFoundError(NotifierError):
    """There is no such integration, rule, event or delivery."""


class ConflictError(NotifierError):
    """The request is sound but the present state forbids it."""


class IdempotencyError(NotifierError):
    """An idempotency key came back with another body."""

    def __init__(self, key: str) -> None:
        super().__init__(
            f"the idempotency key '{key}' was used in the last 24 hours with a different body; "
            "send the same body, or use a new key"
        )


class StaleConfigError(NotifierError):
    """A save was based on a version of notifier.yaml that is no longer the current one."""

    def __init__(self, expected: str, current: str, diff: str = "") -> None:
        """`diff` is what changed since, as far as it is known."""
        self.current = current
        self.diff = diff
        super().__init__(
            f"notifier.yaml changed since you loaded it (you had {expected}, it is now {current}). "
            "Reload, look at the difference, and save again."
        )


class ReadOnlyConfigError(ConflictError):
    """notifier.yaml cannot be written; `patch` is the unified diff to apply where it can be."""

    def __init__(self, path: str, patch: str) -> None:
        self.patch = patch
        super().__init__(f"{path} is read-only here. Make this change where the file is kept (in git):\n{patch}")


class LedgerError(NotifierError):
    """The database cannot be opened or written."""


class UnavailableError(NotifierError):
    """The service cannot take this now (starting, stopping, disk full); try again shortly."""


class PostgresError(Exception):
    """PostgreSQL refused something. It stands for the driver's own, which is there only where it is installed."""


class AwayError(PostgresError):
    """PostgreSQL cannot be reached, or let the connection go: what is tried again may succeed."""


class UnfitError(PostgresError):
    """PostgreSQL does not keep such a value, or has it already: what is tried again fails again."""


class LapsedError(Exception):
    """Raised for a commit that settles what is no longer claimed here. Its jobs are done again, and ask first."""


FAULTS: Final = (sqlite3.Error, PostgresError, LapsedError)
"""What a ledger raises: it is the database's trouble, or another notifier's doing, and no bug of ours."""
