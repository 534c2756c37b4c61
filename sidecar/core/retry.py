"""When a failed delivery is tried again."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sidecar.core.channel import Outcome, Sent
from sidecar.core.config import Retry
from sidecar.core.lane import AWAY, UNUSABLE, Lane

DOUBLINGS: Final = 30
"""Enough to pass any longest_wait; keeps 2**n small."""
SHORTEST_WAIT: Final = timedelta(seconds=1)
CUT_OFF_AT_ONCE: Final = 2
"""How often a message that the end of the notifier cut off is sent again at once."""
CUT_OFF_WAIT: Final = timedelta(seconds=5)
LONGEST_CUT_OFF_WAIT: Final = timedelta(minutes=10)


def next_due(  # noqa: PLR0913  # pure: everything that it depends on is given
    outcome: Outcome, attempts: int, policy: Retry, lane: Lane, *, owed_at: datetime, now: datetime, jitter: float
) -> datetime | None:
    """When to try again, or None if this delivery is finished (sent or given up).

    `attempts` counts the one just made, `owed_at` is when it was owed at first. The wait doubles from
    `policy.first_wait` up to `policy.longest_wait`, scaled by `jitter` (0 to 1, drawn by the caller: full jitter, so
    that many messages that failed together do not come back together). A service's own `retry_after` wins when it is
    longer.

    A message is given up only while its integration is well otherwise: with a `lane` (after this outcome) that is
    not, it waits for that one to be back, and is not charged for "later". `attempts: 1` means once, whatever happens.
    """
    if isinstance(outcome, Sent):
        return None
    if not lane.is_ok and outcome.kind in AWAY | UNUSABLE and policy.attempts > 1:
        return lane.not_before or now
    is_charged = outcome.kind != "rate_limited" or policy.attempts == 1
    if not outcome.retryable or (is_charged and attempts >= policy.attempts):
        return None
    doubled = policy.first_wait * 2 ** min(attempts - 1, DOUBLINGS)
    wait = max(min(doubled, policy.longest_wait) * jitter, min(policy.first_wait, SHORTEST_WAIT))
    due = now + max(wait, outcome.retry_after or timedelta(0))
    return due if due <= owed_at + policy.give_up_after else None


def after_cut_off(times: int, now: datetime) -> datetime:
    """When a message is sent again that the end of the notifier has cut off for so many times.

    It may be what the notifier dies of, at every start: then others get their turn, for longer and longer.
    """
    if times <= CUT_OFF_AT_ONCE:
        return now
    doubled: timedelta = CUT_OFF_WAIT * 2 ** min(times - CUT_OFF_AT_ONCE - 1, DOUBLINGS)
    return now + min(doubled, LONGEST_CUT_OFF_WAIT)
