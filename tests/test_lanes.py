"""An integration that does not take its messages: it is left alone, probed, and nothing is lost meanwhile."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.channel import Failed, Outcome, Rate, Sent
from sidecar.core.config import Retry
from sidecar.core.lane import LONGEST_PROBE, WELL, Bucket, Lane, after
from sidecar.engine import Engine
from sidecar.ledger import Ledger
from tests.builders import NOON, Lab, NoWire, a_body, a_config, a_rule, an_integration

AWAY = Failed(reason="no answer from pager:1 within 15 s", kind="timeout", retryable=True, ambiguous=True)
DENIED = Failed(reason="Pager answered 401", kind="credentials", retryable=False, status_code=401)
REFUSED = Failed(reason="Pager answered 404", kind="rejected", retryable=False, status_code=404)
LATER = Failed(
    reason="Pager answered 429", kind="rate_limited", retryable=True, status_code=429, retry_after=timedelta(minutes=2)
)


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    lab = Lab(tmp_path)
    yield lab
    lab.ledger.close()


def lane(lab: Lab, integration_id: str = "pager") -> Lane:
    return lab.engine.lanes.health.get(integration_id, WELL)


def tell(lab: Lab, *answers: Outcome, **changes: Any) -> int:
    """One event for each answer; how many attempts were made."""
    lab.pager.answers = list(answers)
    lab.accept(*[a_body(**{"script_name": f"script_{n}", **changes}) for n in range(len(answers))])
    return lab.deliver_all()


def opened(lab: Lab) -> None:
    """Five messages that failed: the circuit is open."""
    tell(lab, *[AWAY] * 5)
    assert lane(lab).state == "open"


# ---------------------------------------------------------------------- the circuit breaker


def test_five_failures_in_a_row_open_the_circuit_and_the_rest_waits(lab: Lab) -> None:
    opened(lab)
    assert tell(lab, Sent(), Sent()) == 0
    assert lab.states() == ["waiting"] * 7


def test_a_failure_between_successes_opens_nothing(lab: Lab) -> None:
    for _ in range(10):
        tell(lab, AWAY, Sent())
    assert lane(lab).state == "ok"


def test_an_answer_that_refuses_a_message_says_that_the_service_is_well(lab: Lab) -> None:
    tell(lab, *[AWAY] * 4, REFUSED, *[AWAY] * 4)
    assert lane(lab).state == "ok"


def test_one_message_at_a_time_probes_an_open_circuit(lab: Lab) -> None:
    opened(lab)
    lab.clock.advance(seconds=29)
    assert lab.engine.deliver_due() == 0
    lab.clock.advance(seconds=1)
    lab.pager.answers = [AWAY] * 9
    assert lab.deliver_all() == 1
    lab.clock.advance(seconds=59)
    assert lab.deliver_all() == 0
    lab.clock.advance(seconds=1)
    assert lab.deliver_all() == 1


def test_a_probe_that_gets_through_closes_the_circuit_and_everything_goes(lab: Lab) -> None:
    opened(lab)
    lab.clock.advance(seconds=30)
    assert lab.deliver_all() == 5
    assert lab.states() == ["sent"] * 5
    assert lane(lab) == WELL


def test_the_history_says_why_a_message_waits_and_until_when(lab: Lab) -> None:
    opened(lab)
    row = lab.ledger.pages.history.newest(1)[0]
    assert row.error_message == "no answer from pager:1 within 15 s"
    assert row.next_due_at == (NOON + timedelta(seconds=30)).isoformat(timespec="microseconds")


def test_what_is_known_of_an_integration_outlives_a_restart(lab: Lab, tmp_path: Path) -> None:
    opened(lab)
    lab.ledger.close()
    lab.ledger = Ledger(tmp_path / "notifier.db")
    lab.engine = Engine(lab.rulebook, lab.ledger, NoWire(), lab.engine._world)
    assert lane(lab).state == "open"
    assert lab.deliver_all() == 0
    lab.clock.advance(seconds=30)
    assert lab.deliver_all() == 5


def test_a_dead_integration_holds_up_one_sender_only(lab: Lab) -> None:
    tell(lab, AWAY)
    lab.clock.advance(seconds=5)
    lab.accept(*[a_body(script_name=f"script_{n}") for n in range(10)])
    lab.ledger.write(lab.engine.look).result()
    assert len(lab.ledger.write(lab.engine.claim).result()) == 1


# ---------------------------------------------------------------------- bad credentials


def test_bad_credentials_pause_the_integration_at_once_and_keep_the_message(lab: Lab) -> None:
    assert tell(lab, DENIED) == 1
    assert lane(lab).state == "paused"
    assert tell(lab, Sent()) == 0
    assert lab.states() == ["waiting", "waiting"]


def test_a_change_of_the_configuration_ends_a_pause(lab: Lab) -> None:
    tell(lab, DENIED)
    tell(lab, Sent())
    lab.ledger.write(lab.engine.recheck).result()
    assert lab.deliver_all() == 2
    assert lab.states() == ["sent", "sent"]


def test_a_test_that_gets_through_ends_a_pause(lab: Lab) -> None:
    tell(lab, DENIED)
    lab.pager.answers = [DENIED, Sent()]
    lab.engine.test("pager")
    assert lab.deliver_all() == 0
    lab.engine.test("pager")
    assert lab.deliver_all() == 1


def test_a_paused_integration_is_probed_every_hour(lab: Lab) -> None:
    tell(lab, DENIED)
    lab.clock.advance(minutes=59)
    assert lab.deliver_all() == 0
    lab.clock.advance(minutes=1)
    assert lab.deliver_all() == 1


# ---------------------------------------------------------------------- later, and not so fast


def test_later_holds_every_message_to_that_service(lab: Lab) -> None:
    assert tell(lab, LATER) == 1
    assert tell(lab, Sent(), Sent()) == 0
    lab.clock.advance(minutes=2)
    assert lab.deliver_all() == 3
    assert lab.states() == ["sent"] * 3


def test_no_more_goes_out_than_the_rate_allows(lab: Lab) -> None:
    slow = an_integration(lab.pager, rate=Rate(per_second=1, burst=3))
    lab.config = a_config([slow, an_integration(lab.pager, "other")], [a_rule("r", "pager", "other")])
    lab.accept(*[a_body(script_name=f"script_{n}") for n in range(10)])
    assert lab.deliver_all() == 13
    lab.clock.advance(seconds=2)
    assert lab.deliver_all() == 2
    lab.clock.advance(days=1)
    assert lab.deliver_all() == 3


@given(
    per_second=st.floats(0.01, 1000),
    burst=st.integers(1, 50),
    steps=st.lists(st.tuples(st.floats(0, 100), st.integers(0, 60)), max_size=30),
)
def test_a_bucket_never_gives_more_than_its_rate(per_second: float, burst: int, steps: list[tuple[float, int]]) -> None:
    bucket, now, given_out = Bucket(Rate(per_second=per_second, burst=burst)), NOON, 0
    for wait_s, wanted in steps:
        now += timedelta(seconds=wait_s)
        free = bucket.free(now, wanted)
        assert 0 <= free <= min(wanted, burst)
        bucket.take(free, now)
        given_out += free
    assert given_out <= burst + (now - NOON).total_seconds() * per_second + 0.01 * len(steps) + 1


def test_a_bucket_gives_again_when_it_says_so_also_after_the_clock_was_set_back() -> None:
    bucket = Bucket(Rate(per_second=2, burst=2))
    bucket.take(2, NOON)
    assert bucket.free(NOON, 1) == 0
    assert bucket.free_at(NOON) == NOON + timedelta(seconds=0.5)
    assert bucket.free(NOON + timedelta(seconds=0.5), 2) == 1
    yesterday = NOON - timedelta(days=1)
    assert bucket.free_at(yesterday) == yesterday + timedelta(seconds=0.5)
    assert bucket.free(yesterday + timedelta(seconds=1), 2) == 2


@given(st.lists(st.sampled_from([AWAY, DENIED, REFUSED, LATER, Sent()]), min_size=1, max_size=40))
def test_a_lane_never_waits_longer_than_it_may_and_success_heals_it(outcomes: list[Outcome]) -> None:
    now, lane = NOON, WELL
    for outcome in outcomes:
        lane = after(lane, outcome, now)
        until = lane.free_at(now)
        assert until is None or now < until <= now + max(timedelta(hours=1), LONGEST_PROBE)
        assert lane.is_ok or until is not None
        now = until or now + timedelta(seconds=1)
    assert after(lane, Sent(), now) == WELL


def test_a_clock_that_was_set_back_by_months_holds_nothing_up() -> None:
    lane = after(WELL, DENIED, NOON)
    assert lane.free_at(NOON - timedelta(days=100)) is None


# ---------------------------------------------------------------------- the fallback


def with_fallback(lab: Lab, **changes: Any) -> None:
    pager = an_integration(lab.pager, fallback=("mail", "off"), **changes)
    others = [an_integration(lab.other, "mail"), an_integration(lab.other, "off", enabled=False)]
    lab.config = a_config([pager, *others], [a_rule("r", "pager")])


def test_a_message_that_dies_goes_to_the_fallback_and_says_what_it_is(lab: Lab) -> None:
    with_fallback(lab)
    tell(lab, REFUSED)
    assert [each.body for each in lab.other.sent] == ["no picture\n\n(This was meant for Pager: Pager answered 404)"]
    assert sorted(lab.states()) == ["failed", "sent"]


def test_the_fallback_is_among_the_decisions_of_the_event(lab: Lab) -> None:
    with_fallback(lab)
    tell(lab, REFUSED)
    stored = lab.ledger.pages.event(lab.ledger.pages.history.newest(1)[0].event_id)
    assert stored is not None
    assert [(each.integration_id, each.rule_id, each.reason) for each in stored.decisions or []] == [
        ("pager", "r", "rule 'r' matches: the first failure"),
        ("mail", "r", "fallback of 'pager': Pager answered 404"),
    ]


def test_a_fallback_that_was_told_already_is_not_told_twice(lab: Lab) -> None:
    with_fallback(lab)
    assert lab.config is not None
    lab.config = msgspec.structs.replace(lab.config, rules={"r": a_rule("r", "pager", "mail")})
    tell(lab, REFUSED)
    assert len(lab.other.sent) == 1


def test_an_integration_that_stays_away_is_replaced_by_its_fallback_after_five_minutes(lab: Lab) -> None:
    with_fallback(lab)
    tell(lab, *[AWAY] * 5)
    lab.pager.answers = [AWAY] * 99
    lab.clock.advance(minutes=4)
    lab.deliver_all()
    assert lab.other.sent == []
    lab.clock.advance(minutes=1)
    lab.deliver_all()
    assert len(lab.other.sent) == 5
    assert sorted(lab.states()) == ["cancelled"] * 5 + ["sent"] * 5
    cancelled = next(row for row in lab.ledger.pages.history.newest(10) if row.state == "cancelled")
    assert cancelled.error_message is not None
    assert cancelled.error_message.startswith("'mail' was told instead: Pager has not taken messages since 2026-01-31")


@pytest.mark.sqlite
def test_messages_whose_fallback_knows_already_wait_on_without_being_looked_at_all_the_time(lab: Lab) -> None:
    with_fallback(lab)
    assert lab.config is not None
    lab.config = msgspec.structs.replace(lab.config, rules={"r": a_rule("r", "pager", "mail")})
    tell(lab, *[AWAY] * 5)
    lab.pager.answers = [AWAY] * 99
    lab.clock.advance(minutes=6)
    lab.deliver_all()
    queries: list[str] = []
    writer = lab.ledger._writer
    assert isinstance(writer, sqlite3.Connection)
    writer.set_trace_callback(queries.append)
    for _ in range(10):
        lab.deliver_all()
    assert not any("ORDER BY d.seq" in query for query in queries)
    assert sorted(lab.states()) == ["sent"] * 5 + ["waiting"] * 5


def test_a_message_under_way_while_its_integration_is_removed_is_not_tried_again(lab: Lab) -> None:
    lab.accept(a_body())
    (due,) = lab.ledger.write(lab.engine.claim).result()
    lab.pager.answers = [AWAY]
    done = lab.engine.attempt(due)
    lab.config = a_config([], [])
    lab.engine.settle(done).result()
    assert lab.states() == ["cancelled"]


def test_an_integration_whose_secret_does_not_open_is_replaced_at_once(lab: Lab) -> None:
    with_fallback(lab, broken="the key k1 is not here")
    tell(lab, Sent())
    assert len(lab.other.sent) == 1


def test_two_that_are_each_others_fallback_end(lab: Lab) -> None:
    one = an_integration(lab.pager, fallback=("mail",))
    two = an_integration(lab.other, "mail", fallback=("pager",))
    lab.config = a_config([one, two], [a_rule("r", "pager")])
    lab.other.answers = [REFUSED]
    tell(lab, REFUSED)
    assert lab.states() == ["failed", "failed"]


# ---------------------------------------------------------------------- after a long time away


def test_what_is_too_old_when_an_integration_is_back_becomes_one_message(lab: Lab) -> None:
    lab.config = a_config([an_integration(lab.pager, retry=Retry(give_up_after=timedelta(hours=1)))], [a_rule()])
    tell(lab, *[AWAY] * 5)
    lab.accept(*[a_body(script_name=f"s{n}") for n in range(30)])
    lab.clock.advance(hours=2)
    lab.accept(a_body(script_name="fresh"))
    lab.pager.sent.clear()
    lab.pager.answers = []
    lab.deliver_all()
    probe, *others = lab.pager.sent
    assert probe.title == "Script s0 failed on pi-1 / stb-1"
    assert sorted(each.title for each in others) == [
        "34 messages could not be delivered in time",
        "Script fresh failed on pi-1 / stb-1",
    ]
    digest = next(each for each in others if each.title.startswith("34"))
    assert digest.body.startswith("2026-01-31 12:00 UTC ❌ Script script_0 failed on pi-1 / stb-1\n")
    assert digest.body.endswith("… and 14 more; the history has them all.")
    assert sorted(set(lab.states())) == ["cancelled", "sent"]


def test_a_lone_old_message_goes_out_as_it_is(lab: Lab) -> None:
    lab.config = a_config([an_integration(lab.pager, retry=Retry(give_up_after=timedelta(hours=1)))], [a_rule()])
    tell(lab, DENIED)
    lab.accept(a_body(script_name="old"))
    lab.clock.advance(hours=2)
    lab.deliver_all()
    assert [each.title for each in lab.pager.sent[1:]] == [
        "Script old failed on pi-1 / stb-1",
        "Script script_0 failed on pi-1 / stb-1",
    ]
