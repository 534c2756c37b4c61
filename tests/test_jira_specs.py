"""Every request to Jira, and every answer of the stand-in, against Atlassian's own documents."""

from __future__ import annotations

import re

import pytest

from sidecar.core.channel import Fact, Link
from sidecar.core.model import Attachment
from tests.jira_parts import HOSTILE, Problem, a_message, deliver, sent, sign_in
from tests.jira_project import JiraProject, Kind, a_field, values
from tests.jira_specs import MISSING, SPECS, adf_complaints, spec
from tests.jira_stand_in import JiraStandIn
from tests.sink import Sink

pytestmark = pytest.mark.skipif(not SPECS.is_dir(), reason=MISSING)
CALLS = {
    "GET /myself",
    "GET /project/QA",
    "GET /mypermissions",
    "GET /issueLinkType",
    "GET /issue/createmeta/QA/issuetypes",
    "GET /issue/createmeta/QA/issuetypes/*",
    "POST /search",
    "POST /issue",
    "POST /issueLink",
    "GET /issue/*",
    "GET /issue/*/properties/vpt",
    "POST /issue/*/attachments",
    "POST /issue/*/remotelink",
    "GET /issue/*/comment",
    "POST /issue/*/comment",
    "PUT /issue/*/comment/*",
    "GET /comment/*/properties/vpt",
    "GET /issue/*/transitions",
    "POST /issue/*/transitions",
}
"""Everything that is ever asked, but for /serverInfo and, in Cloud, /user/assignable/search."""


def everything(jira: JiraStandIn, file: str) -> None:
    """A problem comes, is repeated, ends and comes again, with all that an issue can have and hostile words."""
    screen = {"resolution": a_field("Resolution", "resolution", allowed=values("Fixed"), required=True)}
    jira.project.workflow["open"] = [JiraProject.way("31", "Finish", "done", **screen)]
    jira.project.screen["customfield_1"] = a_field("Team", "option", allowed=values("Lab", key="value"))
    settings = {"priority": "High", "components": ("TV",), "fields": {"customfield_1": {"value": "Lab"}}}
    problem = Problem(jira, close="auto", assignee="ann@company.example", **settings)
    words = {"title": HOSTILE, "body": HOSTILE, "facts": (Fact(HOSTILE, HOSTILE),), "links": (Link(HOSTILE, file),)}
    picture = Attachment(name="screen.png", source=file, content_type="image/png")
    sent(problem.tell("first_failure", attachments=(picture,), **words))
    sent(problem.tell("still_failing", **words))
    sent(problem.tell("still_failing", **words))
    sent(problem.tell("acknowledged", **words))
    problem.thread = None
    sent(problem.retry())
    sent(problem.tell("recovered", **words))
    problem.again()
    sent(problem.tell("first_failure", **words))
    jira.project.resolve("QA-1")
    problem.settings |= {"reopen": "never"}
    sent(problem.tell("still_failing", **words))
    sent(deliver(jira, a_message(delivery_id="dlv_90", attempts=1)))
    sent(sign_in(jira))


@pytest.mark.parametrize("kind", ["cloud", "datacenter"])
def test_every_request_is_one_that_atlassian_describes(kind: Kind) -> None:
    with JiraStandIn(kind) as jira, Sink() as sink:
        everything(jira, f"{sink.url}/screen.png")
    calls = {re.sub(r"/(QA-\d+|\d+)(?=/|$)", "/*", call).replace("/search/jql", "/search") for call in jira.asked()}
    lookup = {"GET /user/assignable/search"} if kind == "cloud" else set()
    assert {call for call in calls if "serverInfo" not in call} == CALLS | lookup
    for seen, answer in zip(jira.requests, jira.answers, strict=True):
        # The question "which are you?" is asked with v2, which Cloud has too but does not describe with v3.
        document = spec("datacenter" if "/rest/api/2/" in seen.path else "cloud")
        assert document.complaints(seen.method, seen.path, seen.query, seen.body) == []
        is_found = answer.status != 404
        assert (
            not is_found or document.complaints_about_answer(seen.method, seen.path, answer.status, answer.body) == []
        )


def test_every_text_is_a_valid_atlassian_document() -> None:
    with JiraStandIn("cloud") as jira, Sink() as sink:
        everything(jira, f"{sink.url}/screen.png")
    found = [issue["fields"]["description"] for issue in jira.issues]
    found += [comment["body"] for issue in jira.issues for comment in issue["comments"]]
    assert len(found) == 7
    assert [adf_complaints(document) for document in found] == [[]] * len(found)


def test_atlassian_s_documents_would_notice_a_mistake() -> None:
    cloud, datacenter = spec("cloud"), spec("datacenter")
    assert cloud.complaints("POST", "/rest/api/3/issues", {}, {})
    assert cloud.complaints("GET", "/rest/api/3/myself", {"nonsense": "1"}, None)
    assert cloud.complaints("POST", "/rest/api/3/search/jql", {}, {"jql": "x", "startAt": 0})
    assert cloud.complaints("POST", "/rest/api/3/issue", {}, {"fields": []})
    assert cloud.complaints("POST", "/rest/api/3/issue", {}, {"properties": {"key": "x"}})
    assert cloud.complaints("POST", "/rest/api/3/issue/QA-1/remotelink", {}, {"globalId": "x"})
    assert datacenter.complaints("POST", "/rest/api/2/search", {}, {"jql": 1})
    assert datacenter.complaints("POST", "/rest/api/2/issue", {}, {"fields": "x"})
    assert datacenter.complaints("POST", "/rest/api/2/issue/QA-1/comment", {}, {"body": {"type": "doc"}})
    assert datacenter.complaints_about_answer("POST", "/rest/api/2/issueLink", 201, {"id": "1"})
    assert adf_complaints({"version": 1, "type": "doc", "content": [{"type": "text", "text": ""}]})
