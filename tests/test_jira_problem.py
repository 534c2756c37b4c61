"""One problem and its issue, in Cloud and in Data Center: created once, commented, closed, reopened, or left alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from sidecar.core.channel import Link, Thread
from sidecar.core.jira.bodies import PROBLEM_LIMIT
from sidecar.core.jira.words import label_of
from tests.builders import NOON, Clock
from tests.jira_parts import PROBLEM, Problem, deliver, failed, sent, texts_of
from tests.jira_project import NAMES, JiraProject, a_field, values
from tests.jira_stand_in import JiraStandIn


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["cloud", "datacenter"])
def jira(request: pytest.FixtureRequest, clock: Clock) -> Iterator[JiraStandIn]:
    with JiraStandIn(request.param, now=clock.now) as running:
        yield running


@pytest.fixture
def problem(jira: JiraStandIn) -> Problem:
    return Problem(jira)


def closing(jira: JiraStandIn, **settings: Any) -> Problem:
    return Problem(jira, close="auto", **settings)


# ---------------------------------------------------------------------- one issue


def test_a_run_that_passes_where_nothing_was_failing_is_no_issue(problem: Problem) -> None:
    outcome = sent(problem.tell("event", is_over=True, incident_id=None))
    assert outcome.detail == "nothing was done in Jira: there is no issue about this"
    assert problem.jira.issues == []


def test_the_first_failure_makes_an_issue_that_can_be_recognised(problem: Problem) -> None:
    outcome = sent(problem.tell("first_failure"))
    assert (outcome.detail, outcome.provider_id) == ("created QA-1", "QA-1")
    assert outcome.keep == {"key": "QA-1", "id": "20001", "said": "dlv_01"}
    assert problem.issue["fields"]["labels"] == ["virtualpytest", label_of(PROBLEM)]
    said = problem.issue["properties"]["vpt"]
    wanted = {"problem": PROBLEM, "incident_id": "inc_1", "delivery_id": "dlv_01"}
    assert said == wanted if problem.jira.kind == "cloud" else all(name in said for name in wanted)


def test_that_there_is_none_yet_is_asked_and_believed_only_to_an_account_that_is_known(problem: Problem) -> None:
    problem.tell("first_failure")
    calls = [call for call in problem.jira.asked() if "remotelink" not in call]
    search = "POST /search/jql" if problem.jira.kind == "cloud" else "POST /search"
    first = ["GET /rest/api/2/serverInfo", "GET /myself"] if problem.jira.kind == "cloud" else []
    assert calls == [*first, search, "GET /myself", "POST /issue"]


def test_a_search_as_nobody_is_not_taken_for_an_empty_jira(jira: JiraStandIn) -> None:
    """Where anybody may look, a wrong token finds nothing instead of being refused."""
    jira.lets_anybody_in = True
    problem = Problem(jira, token="revoked-token")
    assert failed(problem.tell("first_failure")).kind == "credentials"
    assert jira.issues == []


def test_a_token_that_was_revoked_meanwhile_is_noticed(problem: Problem) -> None:
    problem.tell("first_failure")
    problem.jira.lets_anybody_in = True
    known, problem.jira.token = problem.jira.token, "another one"
    problem.settings = {"token": known}
    assert failed(problem.tell("still_failing")).kind == "credentials"
    assert len(problem.jira.issues) == 1


@pytest.mark.parametrize("turn", ["still_failing", "reminder", "escalated", "flapping", "after_silence"])
def test_whatever_is_heard_first_makes_the_issue(jira: JiraStandIn, turn: str) -> None:
    assert sent(Problem(jira).tell(turn)).detail == "created QA-1"


@pytest.mark.parametrize("turn", ["recovered", "closed", "acknowledged"])
def test_what_has_no_issue_gets_none_when_it_is_over(jira: JiraStandIn, turn: str) -> None:
    assert "nothing was done in Jira" in sent(Problem(jira).tell(turn)).detail
    assert jira.issues == []


def test_several_problems_in_one_message_are_an_issue_of_their_own_that_nothing_is_kept_of(problem: Problem) -> None:
    assert sent(problem.tell("first_failure", events=3)).keep is None
    problem.tell("first_failure")
    assert [each["fields"]["labels"][1] for each in problem.jira.issues] == [label_of("dlv_01"), label_of(PROBLEM)]
    assert "nothing was done" in sent(problem.tell("recovered", events=3)).detail


def test_who_lost_its_memory_finds_the_issue_by_its_label(problem: Problem) -> None:
    problem.tell("first_failure")
    problem.thread = None
    assert sent(problem.tell("still_failing")).detail == "commented on QA-1"


def test_what_another_version_kept_is_no_trouble(problem: Problem) -> None:
    problem.thread = Thread(kept={"key": 7, "more": []}, at=NOON)
    assert sent(problem.tell("first_failure")).detail == "created QA-1"


# ---------------------------------------------------------------------- answers that get lost


def test_a_create_whose_answer_was_lost_is_found_once_the_index_knows_it(problem: Problem, clock: Clock) -> None:
    problem.jira.project.index_lag = timedelta(seconds=25)
    problem.jira.lose_next_answer()
    lost = failed(problem.tell("first_failure"))
    assert lost.ambiguous
    assert lost.retry_after is not None
    clock.time += lost.retry_after
    assert sent(problem.retry()).detail == "already created as QA-1 by an earlier attempt"
    assert sent(problem.tell("still_failing")).detail == "commented on QA-1"
    assert len(problem.jira.issues) == 1
    assert [each["title"] for each in problem.issue["remote"].values()] == ["Report"]


@pytest.mark.parametrize("settings", [{}, {"comment_every": "0m"}])
def test_a_comment_whose_answer_was_lost_is_not_made_again(jira: JiraStandIn, settings: dict[str, str]) -> None:
    problem = Problem(jira, **settings)
    problem.tell("first_failure")
    for turn in ("still_failing", "still_failing"):
        jira.lose_next_answer("(POST|PUT) /issue/QA-1/comment.*")
        assert failed(problem.tell(turn)).retryable
        assert sent(problem.retry()).detail == "commented on QA-1 by an earlier attempt"
    assert len(problem.comments) == (2 if settings else 1)


def test_a_close_whose_answer_was_lost_is_not_said_twice(jira: JiraStandIn) -> None:
    problem = closing(jira)
    problem.tell("first_failure")
    jira.lose_next_answer("POST /issue/QA-1/transitions")
    assert failed(problem.tell("recovered")).retryable
    assert sent(problem.retry()).detail == "said in QA-1 by an earlier attempt"
    assert (problem.issue["status"], len(problem.comments)) == ("done", 1)


def test_a_reopening_whose_answer_was_lost_goes_on_where_it_was(problem: Problem) -> None:
    problem.tell("first_failure")
    problem.jira.project.resolve("QA-1")
    problem.again()
    problem.jira.lose_next_answer("POST /issue/QA-1/transitions")
    assert failed(problem.tell("first_failure")).retryable
    assert sent(problem.retry()).detail == "commented on QA-1"
    assert (problem.issue["status"], len(problem.jira.issues), len(problem.comments)) == ("open", 1, 1)


def test_a_reopened_issue_whose_comment_failed_still_gets_it(problem: Problem) -> None:
    problem.tell("first_failure")
    problem.jira.project.resolve("QA-1")
    problem.again()
    problem.jira.answer_next(503, b"", to="/comment")
    assert failed(problem.tell("first_failure")).retryable
    assert sent(problem.retry()).detail == "commented on QA-1"
    assert (problem.issue["status"], len(problem.comments)) == ("open", 1)


def test_a_new_issue_in_the_place_of_an_old_one_is_not_made_twice_either(problem: Problem, clock: Clock) -> None:
    problem.tell("first_failure")
    problem.jira.project.resolve("QA-1")
    problem.again()
    clock.advance(days=9)
    problem.jira.lose_next_answer()
    failed(problem.tell("first_failure"))
    clock.advance(seconds=30)
    assert sent(problem.retry()).detail == "already created as QA-2 by an earlier attempt; linked to QA-1"
    assert len(problem.jira.issues) == 2


@pytest.mark.parametrize("to", ["/search", "/issue/QA-1", "/comment", "/transitions"])
def test_what_cannot_be_asked_now_is_asked_again(jira: JiraStandIn, to: str) -> None:
    problem = closing(jira, comment_every="1h")
    if to != "/search":
        problem.tell("first_failure")
        problem.tell("still_failing")
    jira.answer_next(503, b"", to=to)
    turn = "first_failure" if to == "/search" else "recovered" if to == "/transitions" else "still_failing"
    assert failed(problem.tell(turn)).kind == "server"
    assert sent(problem.retry()).detail
    assert len(jira.issues) == 1


@pytest.mark.parametrize("to", ["/search", "/issue/QA-1"])
def test_an_answer_that_is_not_jira_s_is_no_issue(jira: JiraStandIn, to: str) -> None:
    problem = Problem(jira)
    if to != "/search":
        problem.tell("first_failure")
    jira.answer_next(200, b"<html><title>Sign in</title></html>", to=to)
    assert "This is not Jira's REST API" in failed(problem.tell("still_failing")).reason


# ---------------------------------------------------------------------- comments


def test_a_repeat_is_a_comment_with_all_that_it_says(problem: Problem) -> None:
    problem.tell("first_failure")
    outcome = sent(problem.tell("still_failing", title="Script fullzap failed again", body="No picture."))
    assert (outcome.detail, outcome.provider_id) == ("commented on QA-1", "QA-1")
    (comment,) = problem.comments
    assert "Script fullzap failed again" in comment
    assert "No picture." in comment
    assert "sunri-pi2" in comment
    assert problem.issue["fields"]["summary"] == "It is first_failure"


def test_repeats_share_one_comment_for_an_hour(problem: Problem, clock: Clock) -> None:
    problem.tell("first_failure")
    for turn in ("still_failing", "reminder", "escalated", "flapping", "calmed", "after_silence"):
        outcome = sent(problem.tell(turn))
        clock.advance(minutes=9, seconds=59)
    assert outcome.detail == "commented on QA-1 (one comment for 6 messages)"
    (comment,) = problem.comments
    assert "It is after_silence" in comment
    assert "6 in this comment, the last one shown" in comment
    clock.advance(seconds=6)
    assert sent(problem.tell("still_failing")).detail == "commented on QA-1"
    assert len(problem.comments) == 2


def test_the_time_is_jira_s_own(problem: Problem, clock: Clock) -> None:
    """Messages carry the time of the failure, which a reminder hours later still has."""
    problem.tell("first_failure")
    problem.tell("still_failing")
    clock.advance(hours=4)
    problem.tell("reminder")
    assert len(problem.comments) == 2


def test_each_repeat_has_its_own_comment_where_that_is_wished(jira: JiraStandIn) -> None:
    problem = Problem(jira, comment_every="0m")
    for turn in ("first_failure", "still_failing", "still_failing"):
        problem.tell(turn)
    assert len(problem.comments) == 2


def test_a_comment_that_a_person_edited_is_not_touched(problem: Problem) -> None:
    problem.tell("first_failure")
    problem.tell("still_failing")
    problem.jira.project.edit_comment("QA-1")
    problem.tell("still_failing")
    assert [comment[:6] for comment in problem.comments] == ["edited", "It is "]


def test_what_people_said_meanwhile_stays_above_what_comes_later(problem: Problem) -> None:
    problem.tell("first_failure")
    problem.tell("still_failing")
    body = problem.issue["comments"][0]["body"]
    problem.jira.project.comment(problem.issue, {"body": body}, {"displayName": "Ann"})
    problem.tell("still_failing")
    assert [each["author"]["displayName"] for each in problem.issue["comments"]] == ["Lab Robot", "Ann", "Lab Robot"]


def test_a_comment_that_a_person_deleted_is_made_anew(problem: Problem) -> None:
    problem.tell("first_failure")
    problem.tell("still_failing")
    problem.issue["comments"].clear()
    assert sent(problem.tell("still_failing")).detail == "commented on QA-1"


def test_that_somebody_takes_care_stays_said(problem: Problem) -> None:
    for turn in ("first_failure", "still_failing", "acknowledged", "still_failing"):
        problem.tell(turn)
    assert [comment.split("\n")[0] for comment in problem.comments] == [
        "It is still_failing",
        "It is acknowledged",
        "It is still_failing",
    ]


def test_what_people_changed_about_the_issue_is_never_written(problem: Problem) -> None:
    problem.tell("first_failure")
    problem.issue["fields"] |= {"summary": "Better words", "labels": [label_of(PROBLEM), "urgent"]}
    for turn in ("still_failing", "still_failing", "recovered"):
        problem.tell(turn)
    assert problem.issue["fields"]["summary"] == "Better words"
    assert problem.issue["fields"]["labels"] == [label_of(PROBLEM), "urgent"]
    assert all("comment" in call for call in problem.jira.asked("PUT"))


# ---------------------------------------------------------------------- moved and deleted


def test_an_issue_that_was_moved_is_followed(problem: Problem) -> None:
    problem.tell("first_failure")
    problem.jira.project.move("QA-1", "OPS-7")
    outcome = sent(problem.tell("still_failing"))
    assert (outcome.detail, outcome.provider_id) == ("commented on OPS-7", "OPS-7")
    assert outcome.keep is not None
    assert outcome.keep["key"] == "OPS-7"


def test_an_issue_that_was_deleted_gets_a_successor(problem: Problem) -> None:
    problem.tell("first_failure")
    problem.jira.project.delete("QA-1")
    assert sent(problem.tell("still_failing")).detail == "created QA-1"


# ---------------------------------------------------------------------- over


@pytest.mark.parametrize("turn", ["recovered", "closed"])
def test_the_end_is_said_and_the_rest_is_left_to_people(problem: Problem, turn: str) -> None:
    problem.tell("first_failure")
    assert sent(problem.tell(turn)).detail == "commented on QA-1; it is left open"
    assert (problem.issue["status"], len(problem.comments)) == ("open", 1)


def test_the_issue_is_closed_by_the_category_and_not_by_the_name(jira: JiraStandIn) -> None:
    jira.project.statuses = NAMES["german"]
    problem = closing(jira)
    problem.tell("first_failure")
    assert sent(problem.tell("recovered")).detail == "commented on QA-1; closed QA-1 (Erledigt)"
    assert problem.issue["status"] == "done"


def test_calm_and_over_closes_and_calm_and_failing_does_not(jira: JiraStandIn) -> None:
    problem = closing(jira)
    problem.tell("first_failure")
    problem.tell("calmed")
    assert problem.issue["status"] == "open"
    problem.tell("calmed", is_over=True)
    assert (problem.issue["status"], len(problem.comments)) == ("done", 2)


@pytest.mark.parametrize("wish", ["41", "Close it", "close IT", "Won't Do"])
def test_a_transition_may_be_named_by_its_id_its_name_or_its_status(jira: JiraStandIn, wish: str) -> None:
    jira.project.workflow["open"].append(JiraProject.way("41", "Close it", "declined"))
    problem = Problem(jira, close=wish)
    problem.tell("first_failure")
    assert sent(problem.tell("recovered")).detail.endswith("closed QA-1 (Won't Do)")


def test_where_it_cannot_be_closed_that_is_said(jira: JiraStandIn) -> None:
    jira.project.workflow["open"] = [JiraProject.way("21", "Start", "working")]
    problem = closing(jira)
    problem.tell("first_failure")
    assert sent(problem.tell("recovered")).detail == (
        "commented on QA-1; it could not be closed: no transition leads to a done status from here; "
        "there are: Start (21) to In Progress"
    )
    assert len(problem.comments) == 1


@pytest.mark.parametrize(("settings", "given"), [({}, "Fixed"), ({"resolution": "Obsolete"}, "Obsolete")])
def test_the_screen_of_the_transition_gets_its_resolution(
    jira: JiraStandIn, settings: dict[str, str], given: str
) -> None:
    allowed = values("Won't Fix", "Fixed", "Obsolete")
    screen = {"resolution": a_field("Resolution", "resolution", allowed=allowed, required=True)}
    jira.project.workflow["open"] = [JiraProject.way("31", "Finish", "done", **screen)]
    problem = closing(jira, **settings)
    problem.tell("first_failure")
    problem.tell("recovered")
    assert (problem.issue["status"], problem.issue["resolution"]) == ("done", given)


def test_a_transition_that_jira_refuses_costs_the_message_nothing(jira: JiraStandIn) -> None:
    problem = closing(jira)
    problem.tell("first_failure")
    jira.answer_next(200, {"transitions": jira.project.transitions({"status": "working"})}, to="/transitions")
    jira.answer_next(400, {"errorMessages": ["A validator said no."], "errors": {}}, to="/transitions")
    detail = sent(problem.tell("recovered")).detail
    assert detail == "commented on QA-1; it could not be closed: Jira answered 400: A validator said no."


def test_who_may_not_see_transitions_still_comments(jira: JiraStandIn) -> None:
    problem = closing(jira)
    problem.tell("first_failure")
    jira.answer_next(403, {"errorMessages": ["No."], "errors": {}}, to="/transitions")
    assert "it could not be closed: Jira forbids" in sent(problem.tell("recovered")).detail


def test_credentials_that_end_in_between_are_noticed(jira: JiraStandIn) -> None:
    problem = closing(jira)
    problem.tell("first_failure")
    jira.answer_next(401, b"", to="/transitions")
    assert failed(problem.tell("recovered")).kind == "credentials"
    assert sent(problem.retry()).detail == "said in QA-1 by an earlier attempt; closed QA-1 (Done)"


def test_an_issue_that_a_person_closed_already_gets_the_news(jira: JiraStandIn) -> None:
    problem = closing(jira)
    problem.tell("first_failure")
    jira.project.resolve("QA-1")
    assert sent(problem.tell("recovered")).detail == "commented on QA-1"
    assert jira.asked("POST /issue/QA-1/transitions") == []


def test_the_end_of_what_was_never_told_does_not_touch_a_closed_issue(problem: Problem) -> None:
    problem.tell("first_failure")
    problem.jira.project.resolve("QA-1")
    problem.again()
    assert "nothing was done" in sent(problem.tell("recovered")).detail
    assert problem.comments == []


# ---------------------------------------------------------------------- again


@pytest.mark.parametrize("known", [True, False])
def test_what_fails_again_within_the_time_is_reopened(problem: Problem, clock: Clock, known: bool) -> None:
    """By what was kept, or, where that is gone, by the label."""
    problem.tell("first_failure")
    problem.jira.project.resolve("QA-1")
    problem.again()
    problem.earlier = problem.earlier if known else None
    clock.advance(days=3)
    assert sent(problem.tell("first_failure")).detail == "reopened QA-1 (To Do); commented on QA-1"
    assert (problem.issue["status"], len(problem.jira.issues)) == ("open", 1)
    assert "Reopened, because it fails again." in problem.comments[0]
    assert sent(problem.tell("recovered")).detail == "commented on QA-1; it is left open"


def test_what_fails_again_later_is_a_new_issue_linked_to_the_old_one(problem: Problem, clock: Clock) -> None:
    problem.tell("first_failure")
    problem.jira.project.resolve("QA-1")
    problem.again()
    clock.advance(days=3, seconds=1)
    assert sent(problem.tell("first_failure")).detail == "created QA-2; linked to QA-1"
    assert problem.issue["links"] == [("Relates", "QA-1")]
    assert "It had an issue before: QA" in texts_of(problem.issue["fields"]["description"])
    assert sent(problem.tell("still_failing")).detail == "commented on QA-2"


def test_cloud_s_search_is_told_of_the_issue_that_is_known(problem: Problem, clock: Clock) -> None:
    """Its index may not know yet that this one was closed."""
    problem.tell("first_failure")
    problem.jira.project.resolve("QA-1")
    problem.again()
    clock.advance(days=9)
    problem.tell("first_failure")
    (_, asked) = [seen.body for seen in problem.jira.requests if "/search" in seen.path]
    assert asked.get("reconcileIssues") == ([20001] if problem.jira.kind == "cloud" else None)


def test_an_issue_that_was_left_open_goes_on(problem: Problem) -> None:
    problem.tell("first_failure")
    problem.tell("recovered")
    problem.again()
    assert sent(problem.tell("first_failure")).detail == "commented on QA-1"
    assert sent(problem.tell("still_failing")).detail == "commented on QA-1"
    assert len(problem.comments) == 3


def test_who_closed_it_while_it_still_fails_sees_it_reopened(problem: Problem) -> None:
    problem.tell("first_failure")
    problem.tell("still_failing")
    problem.jira.project.resolve("QA-1")
    assert sent(problem.tell("still_failing")).detail.startswith("reopened QA-1")
    assert sent(problem.tell("still_failing")).detail == "commented on QA-1"
    assert len(problem.comments) == 3


def test_a_newer_issue_that_a_person_opened_for_it_is_used(problem: Problem, clock: Clock) -> None:
    problem.tell("first_failure")
    problem.jira.project.resolve("QA-1")
    problem.jira.project.create({"fields": problem.issue["fields"]})
    problem.again()
    clock.advance(days=9)
    assert sent(problem.tell("first_failure")).detail == "commented on QA-2"


@pytest.mark.parametrize("turn", ["first_failure", "still_failing"])
def test_won_t_fix_means_no_issue_for_as_long_as_it_is_recent(problem: Problem, clock: Clock, turn: str) -> None:
    problem.tell("first_failure")
    problem.jira.project.resolve("QA-1", "Won't Do", "declined")
    if turn == "first_failure":
        problem.again()
    clock.advance(days=2)
    assert sent(problem.tell(turn)).detail == "commented on QA-1"
    assert "This issue stays closed, because it was resolved as Won't Do." in problem.comments[0].replace("&#39;", "'")
    assert (problem.issue["status"], len(problem.jira.issues)) == ("declined", 1)


def test_won_t_fix_holds_as_long_as_the_problem_lasts_and_not_for_ever(problem: Problem, clock: Clock) -> None:
    problem.tell("first_failure")
    problem.jira.project.resolve("QA-1", "WON'T DO", "declined")
    clock.advance(days=30)
    assert sent(problem.tell("still_failing")).detail == "commented on QA-1"
    problem.again()
    assert sent(problem.tell("first_failure")).detail == "created QA-2; linked to QA-1"


def test_which_resolutions_mean_won_t_fix_is_a_setting(jira: JiraStandIn) -> None:
    problem = Problem(jira, wont_fix=("Kein Fehler",))
    problem.tell("first_failure")
    jira.project.resolve("QA-1", "Won't Do", "declined")
    assert sent(problem.tell("still_failing")).detail.startswith("reopened QA-1")
    jira.project.resolve("QA-1", "kein fehler", "declined")
    assert sent(problem.tell("still_failing")).detail == "commented on QA-1"


def test_reopening_can_be_left_out(jira: JiraStandIn) -> None:
    problem = Problem(jira, reopen="never")
    problem.tell("first_failure")
    jira.project.resolve("QA-1")
    problem.again()
    assert sent(problem.tell("first_failure")).detail == "created QA-2; linked to QA-1"


def test_where_the_workflow_does_not_allow_it_a_new_issue_is_made(problem: Problem) -> None:
    problem.tell("first_failure")
    problem.jira.project.resolve("QA-1")
    problem.jira.project.workflow["done"] = []
    problem.again()
    assert sent(problem.tell("first_failure")).detail == (
        "created QA-2; it could not be reopened: no transition leads to an open status from here; "
        "there are: none; linked to QA-1"
    )


def test_a_project_without_resolutions_is_understood(problem: Problem, clock: Clock) -> None:
    """Team-managed projects have none, nor a date of it."""
    problem.tell("first_failure")
    problem.jira.project.resolve("QA-1", None)
    problem.issue["resolved"] = None
    problem.again()
    clock.advance(days=4)
    assert sent(problem.tell("first_failure")).detail == "created QA-2; linked to QA-1"


def test_a_missing_link_type_is_said(jira: JiraStandIn) -> None:
    problem = Problem(jira, reopen="never", link_type="Reopens")
    problem.tell("first_failure")
    jira.project.resolve("QA-1")
    detail = sent(problem.tell("still_failing")).detail
    assert detail == (
        "created QA-2; not linked to QA-1 (Jira answered 404: No issue link type with name 'Reopens' found.)"
    )


# ---------------------------------------------------------------------- limits


def test_a_limit_on_writes_to_one_issue_makes_it_wait(problem: Problem) -> None:
    for turn in ["first_failure"] + ["still_failing"] * 19:
        sent(problem.tell(turn))
    limited = failed(problem.tell("still_failing"))
    assert (limited.kind, limited.retry_after) == ("rate_limited", timedelta(seconds=2))


def test_a_new_issue_has_at_most_five_links_and_only_web_ones(problem: Problem) -> None:
    links = [Link("Bad", "javascript:x"), *(Link(f"L{number}", f"https://x.example/{number}") for number in range(6))]
    problem.tell("first_failure", links=tuple(links))
    assert [each["title"] for each in problem.issue["remote"].values()] == ["L0", "L1", "L2", "L3", "L4"]


@pytest.mark.parametrize(("length", "shown"), [(254, 254), (255, 255), (256, 255)])
def test_the_title_of_a_link_has_at_most_255_characters(problem: Problem, length: int, shown: int) -> None:
    problem.tell("first_failure", links=(Link("x" * length, "https://x.example/"),), event_id="e" * length)
    ((global_id, link),) = problem.issue["remote"].items()
    assert (len(link["title"]), len(global_id)) == (shown, 255)


def test_a_very_long_name_of_a_problem_fits_into_the_property(problem: Problem) -> None:
    problem.tell("first_failure", problem="x" * 100_000)
    assert "x" * PROBLEM_LIMIT in str(problem.issue["properties"])
    assert len(str(problem.issue["properties"])) < 32_768


def test_a_link_that_jira_does_not_take_is_said(problem: Problem) -> None:
    problem.jira.answer_next(403, {"errorMessages": ["Linking is off."], "errors": {}}, to="/remotelink")
    assert sent(problem.tell("first_failure")).detail == (
        "created QA-1; without the link 'Report' (Jira forbids this account to do that in project QA (403): "
        "Linking is off.)"
    )


def test_a_jira_that_goes_away_while_it_gets_links_is_not_asked_for_each(problem: Problem) -> None:
    links = tuple(Link(f"L{number}", f"https://x.example/{number}") for number in range(3))
    problem.jira.answer_next(503, b"", to="/remotelink")
    detail = sent(problem.tell("first_failure", links=links)).detail
    assert detail == "created QA-1; without the link 'L0' (Jira answered 503; it is overloaded or being maintained)"
    assert len(problem.jira.asked("POST /issue/QA-1/remotelink")) == 1


def test_the_end_of_an_incident_that_the_ledger_forgot_makes_no_issue(jira: JiraStandIn) -> None:
    problem = Problem(jira)
    assert "nothing was done" in sent(problem.tell("recovered", incident_id=None)).detail
    assert sent(deliver(jira)).detail == "created QA-1"
