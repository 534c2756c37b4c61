"""What a channel keeps of a problem comes back with the next message about it; such messages go out in their order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from sidecar.core.channel import Failed, Message, Outcome, Sent, Thread, always
from sidecar.core.config import Config, Group
from sidecar.ledger.book import BEHIND, DUE
from tests.builders import NOON, Lab, a_body, a_config, a_rule, an_integration

AWAY = Failed(reason="no answer", kind="timeout", retryable=True)


def passed(**data: Any) -> dict[str, Any]:
    return a_body("script_execution_complete", success=True, **data)


def with_rules(lab: Lab, **changes: Any) -> Config:
    """A pager that remembers and follows, told of everything."""
    channel = msgspec.structs.replace(lab.pager.channel, remembers=always, follows=always, **changes)
    return a_config([an_integration(lab.pager, channel=channel)], [a_rule(event_types=("script_*",))])


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    lab = Lab(tmp_path)
    lab.config = with_rules(lab)
    yield lab
    lab.ledger.close()


def told(lab: Lab, *answers: Outcome | Exception) -> list[Message]:
    """Deliver all that is due; what was sent by that."""
    lab.pager.sent.clear()
    lab.pager.answers = list(answers)
    lab.deliver_all()
    return list(lab.pager.sent)


# ---------------------------------------------------------------------- threads


def test_what_a_channel_keeps_comes_back_with_the_next_message_about_the_problem(lab: Lab) -> None:
    lab.accept(a_body(), a_body(script_name="fullzap"))
    assert [each.thread for each in told(lab, Sent(keep={"ts": "1"}), Sent(keep={"ts": "2"}))] == [None, None]
    lab.accept(a_body())
    (again,) = told(lab, Sent())
    assert again.thread == Thread(kept={"ts": "1"}, at=NOON)
    assert again.earlier is None


def test_what_a_channel_did_before_it_failed_is_kept_too(lab: Lab) -> None:
    lab.accept(a_body())
    told(lab, msgspec.structs.replace(AWAY, keep={"issue": "QA-1"}))
    lab.clock.advance(seconds=5)
    (again,) = told(lab, Sent())
    assert again.thread is not None
    assert again.thread.kept == {"issue": "QA-1"}


def test_the_next_time_it_fails_the_last_time_is_known(lab: Lab) -> None:
    lab.accept(a_body())
    told(lab, Sent(keep={"issue": "QA-1"}))
    lab.accept(passed())
    told(lab, Sent(keep={"issue": "QA-1", "closed": True}))
    lab.accept(a_body())
    (message,) = told(lab, Sent(keep={"issue": "QA-2"}))
    assert message.thread is None
    assert message.earlier is not None
    assert message.earlier.kept == {"issue": "QA-1", "closed": True}
    assert message.problem == '["script","goto_live","pi-1","stb-1"]'


def test_what_is_kept_is_not_in_the_history_and_outlives_a_new_name_of_the_integration(lab: Lab) -> None:
    lab.accept(a_body())
    told(lab, Sent(keep={"ts": "1"}))
    said, _ = lab.ledger.pages.message(lab.ledger.pages.history.newest(1)[0].id)
    assert said is not None
    assert "problem" not in {name for name, value in msgspec.json.decode(said).items() if value}
    lab.ledger.write(lambda book: book.move("pager", "oncall")).result()
    incident_id = lab.pager.sent[0].incident_id
    assert incident_id is not None
    assert lab.ledger.pages.threads("oncall", incident_id).thread == Thread(kept={"ts": "1"}, at=NOON)
    assert lab.ledger.pages.threads("pager", incident_id).thread is None


def test_what_is_kept_of_a_problem_is_forgotten_some_time_after_its_end(lab: Lab) -> None:
    lab.accept(a_body())
    told(lab, Sent(keep={"ts": "1"}))
    incident_id = lab.pager.sent[0].incident_id or ""
    lab.clock.advance(days=200)
    lab.ledger.write(lambda book: book.record.forget(lab.clock.now(), 100)).result()
    assert lab.ledger.pages.threads("pager", incident_id).thread is not None  # it is open still
    lab.ledger.write(lambda book: lab.engine.decider.resolve(book, incident_id, "ann")).result()
    lab.ledger.write(lambda book: book.record.forget(lab.clock.now(), 100)).result()
    assert lab.ledger.pages.threads("pager", incident_id).thread is None


# ---------------------------------------------------------------------- their order


def test_nobody_hears_that_it_is_over_before_that_it_began(lab: Lab) -> None:
    lab.accept(a_body())
    assert len(told(lab, AWAY)) == 1
    lab.accept(passed())
    assert told(lab) == []  # although it is due now, and the first one only in five seconds
    lab.clock.advance(seconds=5)
    assert [each.turn for each in told(lab)] == ["first_failure", "recovered"]


def test_another_problem_does_not_wait_for_that(lab: Lab) -> None:
    lab.accept(a_body())
    told(lab, AWAY)
    lab.accept(a_body(script_name="fullzap"))
    assert [each.title for each in told(lab)] == ["Script fullzap failed on pi-1 / stb-1"]


def test_what_is_given_up_no_longer_holds_up_what_comes_after_it(lab: Lab) -> None:
    lab.accept(a_body(), a_body())
    refused = Failed(reason="answered 400", kind="rejected", retryable=False)
    assert [each.turn for each in told(lab, refused)] == ["first_failure", "still_failing"]


def test_of_one_problem_one_message_is_under_way_at_a_time(lab: Lab) -> None:
    lab.accept(*[a_body() for _ in range(5)], a_body(script_name="fullzap"))
    due = lab.ledger.write(lab.engine.claim).result()
    assert [each.event.event_data["script_name"] for each in due] == ["goto_live", "fullzap"]
    lab.engine.settle(lab.engine.attempt(due[0])).result()
    assert len(lab.ledger.write(lab.engine.claim).result()) == 1


def test_what_is_held_until_later_holds_up_nothing(lab: Lab) -> None:
    assert lab.config is not None
    rule = a_rule(event_types=("script_*",), group=Group(by=("host_name",), wait=timedelta(hours=1)))
    lab.config = msgspec.structs.replace(lab.config, rules={"r": rule})
    lab.accept(a_body())
    lab.config = msgspec.structs.replace(lab.config, rules={"r": a_rule(event_types=("script_*",))})
    lab.accept(a_body())
    assert [each.turn for each in told(lab)] == ["still_failing"]


@pytest.mark.sqlite  # PostgreSQL's plans: test_postgres_plans
def test_finding_what_goes_first_looks_at_no_more_than_what_waits(lab: Lab) -> None:
    query = f"EXPLAIN QUERY PLAN {DUE} AND d.integration_id = :id AND d.due_at <= :now AND NOT {BEHIND} LIMIT 4"
    plan = lab.ledger.write(lambda book: book._db.look(query, {"id": "pager", "now": "x"}).fetchall()).result()
    used = {row["detail"] for row in plan}
    assert any("b USING COVERING INDEX deliveries_in_order" in each or "deliveries_in_order" in each for each in used)


# ---------------------------------------------------------------------- what people do


def test_who_follows_a_problem_is_told_that_somebody_takes_care_and_that_somebody_closed_it(lab: Lab) -> None:
    lab.accept(a_body())
    (first,) = told(lab)
    incident_id = first.incident_id or ""
    lab.ledger.write(lambda book: lab.engine.decider.acknowledge(book, incident_id, "ann")).result()
    lab.ledger.write(lambda book: lab.engine.decider.acknowledge(book, incident_id, "bob")).result()
    assert [each.title for each in told(lab)] == ["Acknowledged by ann: goto_live on pi-1 / stb-1"]
    lab.ledger.write(lambda book: lab.engine.decider.resolve(book, incident_id, "ann")).result()
    assert [(each.turn, each.severity.name) for each in told(lab)] == [("closed", "info")]


def test_who_does_not_follow_or_was_not_told_hears_nothing_of_that(lab: Lab) -> None:
    assert lab.config is not None
    deaf = an_integration(lab.other, "deaf", channel=lab.other.channel)
    untold = an_integration(lab.other, "untold", channel=lab.config.integrations["pager"].channel)
    lab.config = msgspec.structs.replace(lab.config, integrations={"deaf": deaf, "untold": untold})
    lab.config = msgspec.structs.replace(lab.config, rules={"r": a_rule("r", "deaf")})
    lab.accept(a_body())
    lab.deliver_all()
    incident_id = lab.other.sent[0].incident_id or ""
    lab.ledger.write(lambda book: lab.engine.decider.acknowledge(book, incident_id, "ann")).result()
    assert lab.deliver_all() == 0
