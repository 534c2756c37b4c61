"""When a failed delivery is tried again."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.channel import Failed, Sent
from sidecar.core.config import Retry
from sidecar.core.lane import WELL, Lane
from sidecar.core.retry import after_cut_off, next_due
from tests.builders import NOON

AWAY = Failed(reason="connection refused", kind="connection", retryable=True)
POLICY = Retry(
    attempts=8, first_wait=timedelta(seconds=5), longest_wait=timedelta(minutes=30), give_up_after=timedelta(hours=24)
)


def due(
    attempts: int, outcome: Failed | Sent = AWAY, jitter: float = 1.0, now: datetime = NOON, lane: Lane = WELL
) -> datetime | None:
    return next_due(outcome, attempts, POLICY, lane, owed_at=NOON, now=now, jitter=jitter)


def test_the_wait_doubles_up_to_the_longest() -> None:
    long = Retry(attempts=100, first_wait=timedelta(seconds=5), longest_wait=timedelta(seconds=60))
    waits = [next_due(AWAY, n, long, WELL, owed_at=NOON, now=NOON, jitter=1.0) for n in range(1, 7)]
    assert [(each - NOON).total_seconds() for each in waits if each] == [5, 10, 20, 40, 60, 60]


def test_what_was_sent_is_finished() -> None:
    assert due(1, Sent()) is None


def test_what_cannot_be_mended_by_waiting_is_given_up_at_once() -> None:
    assert due(1, Failed(reason="404", kind="rejected", retryable=False)) is None


def test_the_last_attempt_is_the_last() -> None:
    assert due(7) is not None
    assert due(8) is None


def test_nothing_is_tried_after_the_time_to_give_up() -> None:
    assert due(1, now=NOON + timedelta(hours=24)) is None
    assert due(1, now=NOON + timedelta(hours=23)) is not None


def test_a_services_own_wish_wins_when_it_is_longer() -> None:
    limited = Failed(reason="429", kind="rate_limited", retryable=True, retry_after=timedelta(minutes=2))
    assert due(1, limited) == NOON + timedelta(minutes=2)
    soon = Failed(reason="429", kind="rate_limited", retryable=True, retry_after=timedelta(seconds=1))
    assert due(1, soon) == NOON + timedelta(seconds=5)


@given(attempts=st.integers(1, 100_000), jitter=st.floats(0.0, 1.0))
def test_the_wait_is_never_longer_than_the_longest_nor_shorter_than_a_second(attempts: int, jitter: float) -> None:
    forever = Retry(attempts=10**6, give_up_after=timedelta(days=3650))
    when = next_due(AWAY, attempts, forever, WELL, owed_at=NOON, now=NOON, jitter=jitter)
    assert when is not None
    assert timedelta(seconds=1) <= when - NOON <= forever.longest_wait


def test_a_message_waits_for_an_integration_that_is_away_however_often_it_was_tried() -> None:
    probed_at = NOON + timedelta(minutes=4)
    away = Lane(state="open", not_before=probed_at)
    assert due(20, lane=away, now=NOON) == probed_at
    assert due(2, lane=away, now=NOON + timedelta(days=3)) == probed_at


def test_bad_credentials_keep_the_message_for_when_they_are_mended() -> None:
    denied = Failed(reason="Pager answered 401", kind="credentials", retryable=False)
    paused = Lane(state="paused", not_before=NOON + timedelta(hours=1))
    assert due(1, denied, lane=paused) == NOON + timedelta(hours=1)


def test_one_attempt_means_one_whoever_is_to_blame() -> None:
    once = Retry(attempts=1)
    away = Lane(state="open", not_before=NOON + timedelta(minutes=4))
    assert next_due(AWAY, 1, once, away, owed_at=NOON, now=NOON, jitter=1.0) is None
    limited = Failed(reason="429", kind="rate_limited", retryable=True)
    assert next_due(limited, 1, once, WELL, owed_at=NOON, now=NOON, jitter=1.0) is None


def test_later_is_not_held_against_a_message() -> None:
    assert due(50, Failed(reason="429", kind="rate_limited", retryable=True)) is not None


def test_what_the_notifier_may_die_of_waits_longer_each_time() -> None:
    waits = [(after_cut_off(times, NOON) - NOON).total_seconds() for times in (1, 2, 3, 4, 5, 9, 10, 1_000)]
    assert waits == [0, 0, 5, 10, 20, 320, 600, 600]
