"""When a failed delivery is tried again."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sidecar.core.channel import Outcome, Sent
from sidecar.core.config import Retry

DOUBLINGS: Final = 30
"""Enough to pass any longest_wait; keeps 2**n small."""


def next_due(
    outcome: Outcome, attempts: int, policy: Retry, *, created_at: datetime, now: datetime, jitter: float
) -> datetime | None:
    """When to try again, or None if this delivery is finished (sent or given up).

    `attempts` counts the one just made. The wait doubles from `policy.first_wait` up to `policy.longest_wait`,
    scaled by `jitter` (0.5 to 1.0, drawn by the caller). A service's own `retry_after` wins when it is longer.
    """
    if isinstance(outcome, Sent) or not outcome.retryable or attempts >= policy.attempts:
        return None
    doubled = policy.first_wait * 2 ** min(attempts - 1, DOUBLINGS)
    wait = min(doubled, policy.longest_wait) * jitter
    due = now + max(wait, outcome.retry_after or timedelta(0))
    return due if due <= created_at + policy.give_up_after else None
