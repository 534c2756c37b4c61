"""How one integration is doing: whether it takes messages, and if not, why and when it is tried again.

A failure that is the service's (nobody answers, a 5xx) counts here; five in a row and nothing but one probe at a time
goes out, until one gets through: a circuit breaker. Bad credentials or settings stop it at once, because every further
message would fail the same way, and some services lock the account. A service's own "later" (429, Retry-After) holds
all messages to it, not only the one that was told.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final, Literal

import msgspec

from sidecar.core.channel import Failed, FailureKind, Outcome, Rate, Sent

FAILURES_TO_OPEN: Final = 5
FIRST_PROBE: Final = timedelta(seconds=30)
LONGEST_PROBE: Final = timedelta(minutes=10)
PAUSED_PROBE: Final = timedelta(hours=1)
"""Rare enough for accounts that are locked after some wrong passwords within minutes."""
HOLD: Final = timedelta(seconds=5)
"""After a 429 that does not say how long."""
LONGEST_HOLD: Final = timedelta(days=7)
AWAY: Final[frozenset[FailureKind]] = frozenset({"timeout", "connection", "tls", "server"})
UNUSABLE: Final[frozenset[FailureKind]] = frozenset({"credentials", "settings"})


class Lane(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`open`: nobody is there. `paused`: it does not let us in. Both are probed at `not_before`, one message at a time.

    `not_before` of one that is `ok` is what the service asked for. `reason` is that of the last failure, `since` the
    time of the first one in a row, `failures` how many. `probes` counts those that failed since it is not `ok`.
    """

    state: Literal["ok", "open", "paused"] = "ok"
    reason: str = ""
    since: datetime | None = None
    not_before: datetime | None = None
    failures: int = 0
    probes: int = 0

    @property
    def is_ok(self) -> bool:
        return self.state == "ok"

    def free_at(self, now: datetime) -> datetime | None:
        """When something may be sent again; None: now. A time later than any rule gives means a clock set back."""
        until = self.not_before
        return until if until is not None and now < until <= now + LONGEST_HOLD else None


WELL: Final = Lane()


def after(lane: Lane, outcome: Outcome, now: datetime) -> Lane:
    """What an attempt says about the integration. An answer that refuses one message says that it is well."""
    if isinstance(outcome, Sent) or outcome.kind == "rejected":
        return WELL
    if outcome.kind == "bug":
        return lane
    if outcome.kind == "rate_limited":
        return Lane(not_before=now + (outcome.retry_after or HOLD))
    return failed(lane, outcome, now)


def failed(lane: Lane, outcome: Failed, now: datetime) -> Lane:
    late = not lane.is_ok and lane.free_at(now) is not None  # was under way when the others failed; is no probe
    if late:
        return lane
    is_unusable = outcome.kind in UNUSABLE
    said = msgspec.structs.replace(
        lane, reason=outcome.reason, since=lane.since or now, failures=lane.failures + 1, not_before=None
    )
    if lane.is_ok and not is_unusable and said.failures < FAILURES_TO_OPEN:
        hold = outcome.retry_after
        return msgspec.structs.replace(said, not_before=now + hold if hold else None)
    probes = 0 if lane.is_ok else lane.probes + 1
    wait = PAUSED_PROBE if is_unusable else min(FIRST_PROBE * 2 ** min(probes, 10), LONGEST_PROBE)
    return msgspec.structs.replace(
        said,
        state="paused" if is_unusable else "open",
        probes=probes,
        not_before=now + max(wait, outcome.retry_after or wait),
    )


def rechecked(lane: Lane) -> Lane:
    """Something has changed (the configuration, a test message got through): it is probed at once."""
    return lane if lane.is_ok else msgspec.structs.replace(lane, not_before=None)


def concurrency(lane: Lane, most: int) -> int:
    """Messages that may be under way at once. After a failure one, so that an outage holds up one sender, not all."""
    return most if lane.failures == 0 else 1


class Bucket:
    """A token bucket: `rate.burst` messages at once, `rate.per_second` in the long run (GCRA)."""

    def __init__(self, rate: Rate, full_at: datetime | None = None) -> None:
        self.rate = rate
        self._step = timedelta(seconds=1 / rate.per_second)
        self._full_at = full_at

    @property
    def full_at(self) -> datetime | None:
        """When all that was taken has come back: all that is to be known of a bucket, next to its rate."""
        return self._full_at

    def free(self, now: datetime, most: int) -> int:
        """How many of `most` may go now."""
        left = self.rate.burst - self._used(now)
        return max(0, min(most, int(left + 1e-6)))

    def take(self, number: int, now: datetime) -> None:
        self._full_at = now + self._step * (self._used(now) + number)

    def free_at(self, now: datetime) -> datetime:
        """When one more may go."""
        return now + self._step * max(self._used(now) - self.rate.burst + 1, 0)

    def _used(self, now: datetime) -> float:
        """Tokens that have not come back yet: never more than the burst, also when the clock was set back."""
        if self._full_at is None or self._full_at <= now:
            return 0.0
        self._full_at = min(self._full_at, now + self._step * self.rate.burst)
        return (self._full_at - now) / self._step
