"""The whole way, in Cloud and in Data Center: events, rules, ledger, lanes, the real wire, and a Jira with bad days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from sidecar.channels.jira import CHANNEL
from sidecar.core.channel import Opened
from sidecar.core.config import Config, Integration
from sidecar.core.match import Rulebook
from sidecar.core.model import Turn
from sidecar.engine import Engine, Surroundings
from sidecar.ledger import Ledger
from sidecar.wire import OutboundWire
from tests.builders import Clock, a_body, a_config, a_rule, incoming, numbered_ids
from tests.jira_parts import settings_for, texts_of
from tests.jira_project import NAMES
from tests.jira_stand_in import JiraStandIn


class Lab:
    """An engine whose rule tells a Jira of every script."""

    def __init__(self, folder: Path, jira: JiraStandIn, clock: Clock) -> None:
        self.jira, self.clock = jira, clock
        self.ledger, self.wire = Ledger(folder / "notifier.db"), OutboundWire(data=folder)
        self.config = self.with_settings(close="auto")
        world = Surroundings(clock.now, lambda: 1.0, numbered_ids())
        self.engine = Engine(lambda: Rulebook(self.config), self.ledger, self.wire, world)

    def with_settings(self, **settings: Any) -> Config:
        opened, made = Opened({"api_token": self.jira.token}), settings_for(self.jira, **settings)
        jira = Integration(id="jira", name="Jira", type="jira", channel=CHANNEL, settings=made, opened=opened)
        return a_config([jira], [a_rule("r", "jira", event_types=("script_*",))])

    def close(self) -> None:
        self.wire.close()
        self.ledger.close()

    def fails(self, **data: Any) -> None:
        self.engine.accept(incoming(a_body(**data))).result()

    def passes(self) -> None:
        self.engine.accept(incoming(a_body("script_execution_complete", success=True))).result()

    def deliver(self, **time: float) -> None:
        """For so long, second by second."""
        until = self.clock.time + timedelta(**time)
        while self.clock.time <= until:
            self.engine.deliver_due()
            self.clock.advance(seconds=1)

    @property
    def states(self) -> set[str]:
        return {row.state for row in self.ledger.pages.history.newest(500)}

    @property
    def comments(self) -> list[str]:
        return [texts_of(each["body"]) for issue in self.jira.issues for each in issue["comments"]]

    @property
    def outcome(self) -> tuple[list[str], int, int, set[str]]:
        """The issues' states, how many comments they have, how often Jira said "too many", the deliveries' states."""
        refused = sum(each.status == 429 for each in self.jira.answers)
        return [each["status"] for each in self.jira.issues], len(self.comments), refused, self.states


ONE_CLOSED = (["done"], 2, 0, {"sent"})
"""One issue, closed, with one comment for all the repeats and one for the end."""


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["cloud", "datacenter"])
def lab(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[Lab]:
    with JiraStandIn(request.param, now=clock.now) as jira:
        jira.project.index_lag = timedelta(seconds=20)
        jira.project.statuses = NAMES["german"]
        lab = Lab(tmp_path, jira, clock)
        yield lab
        lab.close()


def test_fifty_failures_and_a_recovery_are_one_issue_that_is_closed(lab: Lab) -> None:
    for _ in range(50):
        lab.fails()
        lab.deliver(seconds=10)
    lab.passes()
    lab.deliver(seconds=10)
    assert lab.outcome == ONE_CLOSED
    assert "49 in this comment, the last one shown" in lab.comments[0]
    assert "Passed again after" in lab.comments[1]


def test_fifty_failures_at_once_stay_below_the_limits_for_one_issue(lab: Lab) -> None:
    for _ in range(50):
        lab.fails()
    lab.passes()
    lab.deliver(minutes=2)
    assert lab.outcome == ONE_CLOSED


def test_with_a_lost_answer_to_the_create_it_is_still_one_issue(lab: Lab) -> None:
    lab.jira.lose_next_answer()
    for _ in range(50):
        lab.fails()
        lab.deliver(seconds=10)
    lab.passes()
    lab.deliver(minutes=2)
    assert lab.outcome == ONE_CLOSED
    assert lab.jira.asked().count("POST /issue") == 1


@pytest.mark.parametrize("losses", range(1, 6))
def test_whichever_answers_are_lost_it_is_one_issue(lab: Lab, losses: int) -> None:
    for _ in range(losses):
        lab.jira.lose_next_answer("(POST|PUT) /issue.*")
    for _ in range(8):
        lab.fails()
    lab.passes()
    lab.deliver(minutes=10)
    assert lab.outcome == ONE_CLOSED


def test_it_fails_again_the_next_day_and_is_reopened(lab: Lab, clock: Clock) -> None:
    for _ in range(2):
        lab.fails()
        lab.passes()
        lab.deliver(minutes=1)
        clock.advance(days=1)
    (issue,) = lab.jira.issues
    assert issue["status"] == "done"
    assert [comment.partition("\n")[0] for comment in lab.comments] == [
        "Script goto_live passed again on pi-1 / stb-1",
        "Script goto_live failed on pi-1 / stb-1",
        "Script goto_live passed again on pi-1 / stb-1",
    ]


def test_it_fails_again_the_next_week_and_gets_a_new_issue_linked_to_the_old_one(lab: Lab, clock: Clock) -> None:
    for _ in range(2):
        lab.fails()
        lab.passes()
        lab.deliver(minutes=1)
        clock.advance(days=7)
    assert [(each["key"], each["status"], each["links"]) for each in lab.jira.issues] == [
        ("QA-1", "done", []),
        ("QA-2", "done", [("Relates", "QA-1")]),
    ]


def test_won_t_fix_is_respected_until_the_problem_is_over(lab: Lab, clock: Clock) -> None:
    lab.fails()
    lab.deliver(seconds=10)
    lab.jira.project.resolve("QA-1", "Won't Do", "declined")
    for _ in range(5):
        clock.advance(days=2)
        lab.fails()
        lab.deliver(seconds=10)
    assert [each["status"] for each in lab.jira.issues] == ["declined"]


@pytest.mark.parametrize(("turn", "status"), [("acknowledged", "open"), ("closed", "done")])
def test_what_people_do_in_the_notifier_is_known_in_jira(lab: Lab, turn: Turn, status: str) -> None:
    lab.fails()
    lab.deliver(seconds=10)
    incident_id = lab.ledger.pages.history.newest(1)[0].incident_id or ""
    does = lab.engine.decider.acknowledge if turn == "acknowledged" else lab.engine.decider.resolve
    lab.ledger.write(lambda book: does(book, incident_id, "ann")).result()
    lab.deliver(seconds=10)
    assert lab.comments[0].partition("\n")[0] == f"{turn.capitalize()} by ann: goto_live on pi-1 / stb-1"
    assert lab.jira.issues[0]["status"] == status


def test_two_problems_are_two_issues_and_each_is_closed_by_its_own_end(lab: Lab) -> None:
    lab.fails()
    lab.fails(script_name="fullzap")
    lab.deliver(seconds=10)
    lab.passes()
    lab.deliver(seconds=10)
    assert [each["status"] for each in lab.jira.issues] == ["done", "open"]


def test_a_jira_that_was_away_all_night_has_one_issue_in_the_morning(lab: Lab) -> None:
    for _ in range(8):
        lab.jira.answer_next(503, b"<html><title>Maintenance</title></html>")
    for _ in range(20):
        lab.fails()
        lab.deliver(minutes=5)
    lab.passes()
    lab.deliver(minutes=30)
    (issue,) = lab.jira.issues
    assert (issue["status"], lab.states) == ("done", {"sent"})
