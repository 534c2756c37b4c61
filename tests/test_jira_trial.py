"""The Test button of the Jira channel: signs in, compares the settings with what the project takes, creates nothing."""

from __future__ import annotations

from typing import Any

import pytest

from sidecar.channels.jira import CHANNEL
from sidecar.core.channel import Failed, Opened, Request, Response, Sent
from tests.builders import NoWire
from tests.jira_parts import a_message, deliver, failed, sent, sign_in, some_settings
from tests.jira_project import a_field, values
from tests.jira_stand_in import JiraStandIn


def test_the_test_says_who_and_where_and_creates_nothing(jira: JiraStandIn) -> None:
    outcome = sign_in(jira)
    assert outcome == Sent(
        detail="signed in as Lab Robot; project QA (Quality), issue type Bug", provider_id=None, status_code=200
    )
    assert jira.issues == []
    assert {seen.method for seen in jira.requests} == {"GET"}


def test_an_unknown_project_is_named(jira: JiraStandIn) -> None:
    outcome = failed(sign_in(jira, project_key="ZZ"))
    assert outcome.reason == "no project 'ZZ', or Lab Robot may not see it"
    assert outcome.kind == "settings"


def test_a_project_that_jira_cannot_show_now_is_not_called_missing() -> None:
    class HalfWire(NoWire):
        def http(self, request: Request) -> Response | Failed:
            account = b'{"displayName": "Lab Robot"}'
            return Response(status=200, headers={}, body=account) if "myself" in request.url else busy

    busy = Response(status=503, headers={}, body=b"")
    assert CHANNEL.test is not None
    outcome = CHANNEL.test(some_settings(), Opened({"api_token": "pat"}), a_message(), HalfWire())
    assert failed(outcome).reason == "Jira answered 503; it is overloaded or being maintained"


@pytest.mark.parametrize("name", ["Incident", "Sub-task", "bug"])
def test_an_issue_type_that_cannot_be_made_gets_the_ones_that_can(jira: JiraStandIn, name: str) -> None:
    outcome = failed(sign_in(jira, issue_type=name))
    assert outcome.reason == f"project QA has no issue type '{name}'; it has: Bug, Task"


def test_a_project_in_which_nothing_may_be_created_is_not_called_empty(jira: JiraStandIn) -> None:
    """Jira lists no types then."""
    page = {"issueTypes": [], "values": [], "total": 0}
    jira.answer_next(200, page, to="/createmeta")
    outcome = failed(sign_in(jira))
    assert outcome.reason == "this account may not create issues in project QA"
    assert outcome.kind == "credentials"


def test_fields_are_compared_with_the_create_screen(jira: JiraStandIn) -> None:
    jira.project.screen |= {
        "customfield_1": a_field("Team", "option", allowed=values("Lab", "Field", key="value")),
        "customfield_2": a_field("Impact", "option", allowed=values("Some", key="value"), required=True),
    }
    wanted = {"customfield_1": {"value": "Labb"}, "customfield_3": 1}
    outcome = failed(sign_in(jira, fields=wanted, priority="Hihg", components=("TV", "Radio")))
    assert outcome.kind == "settings"
    assert outcome.reason.split("; ") == [
        "'Team' (customfield_1): 'Labb' is not allowed, did you mean 'Lab'? Allowed: Lab, Field",
        "the field customfield_3 is not on the create screen, did you mean customfield_2?",
        "priority: 'Hihg' is not allowed, did you mean 'High'? Allowed: High, Medium, Low",
        "components: 'Radio' is not allowed. Allowed: TV, Lab",
        "'Impact' (customfield_2) is required: set it under 'fields', such as {customfield_2: {value: Some}}",
    ]


def test_right_fields_pass(jira: JiraStandIn) -> None:
    jira.project.screen["customfield_1"] = a_field("Team", "option", allowed=values("Lab", key="value"), required=True)
    outcome = sign_in(jira, fields={"customfield_1": {"value": "Lab"}}, priority="High", components=("TV",))
    assert isinstance(outcome, Sent)


def test_a_screen_with_many_fields_is_read_page_by_page(cloud: JiraStandIn) -> None:
    first = a_field("Summary", "string") | {"fieldId": "summary", "key": "summary"}
    cloud.answer_next(200, {"fields": [first], "total": 10}, to="/issuetypes/10000")
    assert isinstance(sign_in(cloud), Sent)
    pages = [seen.query["startAt"] for seen in cloud.requests if seen.path.endswith("/issuetypes/10000")]
    assert pages == ["0", "1"]


def test_an_old_server_says_it_all_at_once(datacenter: JiraStandIn) -> None:
    datacenter.is_old = True
    assert isinstance(sign_in(datacenter), Sent)
    assert "is not on the create screen" in failed(sign_in(datacenter, fields={"customfield_9": 1})).reason
    assert "has no issue type 'Epic'; it has: Bug, Task" in failed(sign_in(datacenter, issue_type="Epic")).reason


def test_what_every_issue_gets_and_the_screen_has_not_is_only_said(jira: JiraStandIn) -> None:
    del jira.project.screen["labels"], jira.project.screen["description"]
    said = sent(sign_in(jira)).detail
    assert said.endswith(
        "; without the field description: not on the create screen; without labels: not on the create screen"
    )


def test_a_missing_right_is_named(jira: JiraStandIn) -> None:
    jira.permissions = {"CREATE_ISSUES": True, "ADD_COMMENTS": False, "LINK_ISSUES": False}
    assert failed(sign_in(jira)).reason == "Lab Robot lacks the permission ADD_COMMENTS in QA"
    jira.permissions["ADD_COMMENTS"] = True
    assert sent(sign_in(jira)).detail.endswith("; the permission LINK_ISSUES is missing")


def test_a_link_type_that_is_not_there_is_named(jira: JiraStandIn) -> None:
    assert sent(sign_in(jira, link_type="Reopens")).detail.endswith("; there is no link type 'Reopens'")


@pytest.mark.parametrize("to", ["/createmeta/QA/issuetypes", "/issuetypes/10000"])
def test_a_screen_that_cannot_be_read_now_is_no_wrong_setting(jira: JiraStandIn, to: str) -> None:
    jira.answer_next(503, b"", to=to)
    assert failed(sign_in(jira)).kind == "server"


def test_a_server_that_says_nothing_about_its_fields_is_explained(datacenter: JiraStandIn) -> None:
    for _ in range(2):
        datacenter.answer_next(404, {"errorMessages": ["No."], "errors": {}}, to="/createmeta")
    assert failed(sign_in(datacenter)).reason == "Jira answered 404: No."


# The assignee


def test_an_e_mail_address_becomes_an_account_once(cloud: JiraStandIn) -> None:
    for number in range(2):
        deliver(cloud, a_message(delivery_id=f"dlv_{number}"), assignee="ann@company.example")
    assert [each["fields"]["assignee"] for each in cloud.issues] == [{"accountId": "5b10a284"}] * 2
    assert len(cloud.asked("GET /user/assignable/search")) == 1


@pytest.mark.parametrize(("kind", "key"), [("cloud", "accountId"), ("datacenter", "name")])
def test_an_account_is_given_as_this_jira_names_it(kind: Any, key: str) -> None:
    with JiraStandIn(kind) as jira:
        deliver(jira, assignee="5b10a284")
        assert jira.issues[0]["fields"]["assignee"] == {key: "5b10a284"}
        assert jira.asked("GET /user") == []


def test_who_is_not_known_is_no_reason_to_lose_a_message(cloud: JiraStandIn) -> None:
    detail = sent(deliver(cloud, assignee="bob@company.example")).detail
    wanted = "without an assignee (0 accounts that can be assigned here match bob@company.example)"
    assert detail == f"created QA-1; {wanted}"
    assert sent(sign_in(cloud, assignee="bob@company.example")).detail.endswith(wanted)
    cloud.answer_next(403, {"errorMessages": ["No."], "errors": {}}, to="/user")
    assert "without an assignee (Jira forbids" in sent(deliver(cloud, assignee="bob@company.example")).detail


def test_of_several_who_match_the_address_itself_counts(cloud: JiraStandIn) -> None:
    cloud.people.append({"accountId": "6c", "displayName": "Joann", "emailAddress": "joann@company.example"})
    deliver(cloud, assignee="ann@company.example")
    assert cloud.issues[0]["fields"]["assignee"] == {"accountId": "5b10a284"}
