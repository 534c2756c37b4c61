"""The Jira channel against a Jira that runs here, over real sockets, and against Atlassian's own documents."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import Any, Final, Literal

import msgspec
import pytest
from msgspec.structs import replace

from sidecar.channels.jira import CHANNEL
from sidecar.core.channel import Failed, Message, Opened, Response, Secret, Sent
from sidecar.core.jira.answers import INDEX_LAG
from sidecar.core.jira.decide import is_repeat
from sidecar.core.jira.settings import Jira
from sidecar.core.jira.words import comment, description, summary
from tests.jira_parts import (
    AnsweringWire,
    LedWire,
    a_message,
    deliver,
    failed,
    sent,
    sign_in,
    some_settings,
)
from tests.jira_project import a_field, values
from tests.jira_stand_in import CLOUD_ID, JiraStandIn
from tests.parts import as_json, parts
from tests.sink import Answer, Sink

Kind = Literal["cloud", "datacenter"]


def described(jira: JiraStandIn) -> Any:
    return jira.issues[-1]["fields"]["description"]


# Creating


def test_an_issue_is_created(jira: JiraStandIn) -> None:
    assert deliver(jira) == Sent(detail="created QA-1", provider_id="QA-1", status_code=201)
    (issue,) = jira.issues
    assert issue["fields"]["summary"] == "Script fullzap failed on sunri-pi2 / AppleTv"
    assert issue["fields"]["labels"] == ["virtualpytest", "vpt-6d476c2a7746724b"]


def test_everything_in_the_settings_is_in_the_issue(jira: JiraStandIn) -> None:
    jira.project.screen["customfield_10010"] = a_field("Team", "option", allowed=values("Lab", key="value"))
    fields = {"customfield_10010": {"value": "Lab"}}
    deliver(jira, issue_type="Task", priority="High", components=("TV", "Lab"), labels=("a", "b", "a"), fields=fields)
    made = jira.issues[0]["fields"]
    assert made["issuetype"] == {"name": "Task"}
    assert made["priority"] == {"name": "High"}
    assert made["components"] == [{"name": "TV"}, {"name": "Lab"}]
    assert made["labels"][:-1] == ["a", "b"]
    assert made["customfield_10010"] == {"value": "Lab"}


def test_what_is_not_set_is_not_sent(jira: JiraStandIn) -> None:
    deliver(jira)
    assert set(jira.issues[0]["fields"]) == {"project", "issuetype", "summary", "description", "labels"}


def test_a_context_path_and_a_trailing_slash_are_kept_apart(datacenter: JiraStandIn) -> None:
    deliver(datacenter, server_url=f"{datacenter.url}/")
    assert datacenter.asked() == ["POST /issue", "POST /issue/QA-1/remotelink"]


@pytest.mark.parametrize(
    ("title", "summary"),
    [
        ("a\nb\r\n\tc", "a b c"),
        ("x" * 255, "x" * 255),
        ("x" * 256, "x" * 254 + "…"),
        ("😀" * 127, "😀" * 127),
        ("😀" * 128, "😀" * 127 + "…"),
        ("", "script_execution_failed"),
        ("bell\u0007 \ud800 end", "bell end"),
    ],
)
def test_the_summary_is_one_line_of_at_most_255_utf16_units(cloud: JiraStandIn, title: str, summary: str) -> None:
    deliver(cloud, a_message(title=title))
    assert cloud.issues[0]["fields"]["summary"] == summary


def test_a_title_that_the_summary_cuts_stands_whole_in_the_description(jira: JiraStandIn) -> None:
    deliver(jira, a_message(title="y" * 300))
    assert "y" * 300 in str(described(jira))


# Once and not twice


def test_a_lost_answer_does_not_make_a_second_issue(jira: JiraStandIn) -> None:
    jira.lose_next_answer()
    lost = failed(deliver(jira))
    assert lost.ambiguous
    assert lost.retryable
    assert lost.retry_after == INDEX_LAG
    again = deliver(jira, a_message(attempts=1))
    assert again == Sent(detail="already created as QA-1 by an earlier attempt", provider_id="QA-1", status_code=201)
    assert len(jira.issues) == 1
    assert [each["title"] for each in jira.issues[0]["remote"].values()] == ["Report"]


def test_a_repeat_of_what_did_not_arrive_is_created(jira: JiraStandIn) -> None:
    jira.answer_next(503, b"<html><title>Site under maintenance</title></html>", to="/issue")
    assert failed(deliver(jira)).reason.startswith("Jira answered 503 Site under maintenance; the issue may")
    assert deliver(jira, a_message(attempts=1)) == Sent(detail="created QA-1", provider_id="QA-1", status_code=201)


def test_another_delivery_is_another_issue(jira: JiraStandIn) -> None:
    deliver(jira)
    deliver(jira, a_message(delivery_id="dlv_02", attempts=1))
    assert [issue["key"] for issue in jira.issues] == ["QA-1", "QA-2"]


def test_nothing_is_created_when_looking_first_fails(jira: JiraStandIn) -> None:
    jira.answer_next(500, {"errorMessages": ["Internal server error"], "errors": {}})
    outcome = failed(deliver(jira, a_message(attempts=2)))
    assert outcome.reason.endswith("answered 500: Internal server error")
    assert outcome.retryable
    assert jira.issues == []


def test_a_search_that_jira_did_as_nobody_finds_nothing_and_is_not_believed(jira: JiraStandIn) -> None:
    jira.answer_next(200, {"issues": []}, {"X-Seraph-LoginReason": "AUTHENTICATED_FAILED"})
    outcome = failed(deliver(jira, a_message(attempts=1)))
    assert outcome.kind == "credentials"
    assert jira.issues == []


@pytest.mark.parametrize(
    ("status", "body", "ambiguous"),
    [
        (500, b"", True),
        (504, b"<html><title>Gateway Time-out</title></html>", True),
        (408, b"", True),
        (200, b"<html><title>Log in</title></html>", True),
        (400, b"{}", False),
        (429, b"", False),
        (302, b"", False),
    ],
)
def test_only_an_answer_that_may_hide_an_issue_is_ambiguous(
    cloud: JiraStandIn, status: int, body: bytes, ambiguous: bool
) -> None:
    cloud.answer_next(status, body, to="/issue")
    assert failed(deliver(cloud)).ambiguous is ambiguous


def test_a_longer_wish_to_wait_wins_over_the_index_lag(cloud: JiraStandIn) -> None:
    cloud.answer_next(503, b"", {"Retry-After": "90"})
    assert failed(deliver(cloud)).retry_after == timedelta(seconds=90)


def test_a_connection_that_was_never_made_is_not_ambiguous() -> None:
    wire = AnsweringWire(Failed(reason="refused", kind="connection", retryable=True))
    outcome = CHANNEL.send(some_settings(), Opened({"api_token": "pat"}), a_message(), wire)
    assert outcome == Failed(reason="refused", kind="connection", retryable=True)


# Cloud or Data Center, and who signs in


@pytest.mark.parametrize("kind", ["cloud", "datacenter"])
def test_a_server_whose_name_does_not_tell_is_asked_once(kind: Kind) -> None:
    with JiraStandIn(kind) as jira:
        jira.password = jira.token
        for number in range(2):
            deliver(jira, a_message(delivery_id=f"dlv_{number}", links=()), username=jira.username)
        first = ["GET /rest/api/2/serverInfo", *(["GET /myself"] if kind == "cloud" else [])]
        assert [call.replace("GET /serverInfo", first[0]) for call in jira.asked()] == [*first, *["POST /issue"] * 2]
        assert isinstance(described(jira), dict) is (kind == "cloud")


def test_the_setting_spares_the_question(cloud: JiraStandIn) -> None:
    deliver(cloud, a_message(links=()), deployment="cloud")
    assert cloud.asked() == ["GET /myself", "POST /issue"]


@pytest.mark.parametrize("url", ["https://x.atlassian.net", "https://X.Atlassian.NET/"])
def test_a_cloud_host_is_not_asked(cloud: JiraStandIn, url: str) -> None:
    with closing(LedWire({url.rstrip("/"): cloud.url})) as wire:
        settings = some_settings(server_url=url, username=cloud.username)
        assert isinstance(CHANNEL.send(settings, Opened({"api_token": cloud.token}), a_message(links=()), wire), Sent)
    assert cloud.asked() == ["GET /myself", "POST /issue"]


def test_a_token_with_scopes_is_taken_to_the_gateway_by_itself(cloud: JiraStandIn) -> None:
    """And the question which site that is, is asked without it."""
    cloud.is_scoped = True
    site, gateway = "https://x.atlassian.net", "https://api.atlassian.com"
    with closing(LedWire({site: cloud.url, gateway: cloud.url})) as wire:
        settings, opened = some_settings(server_url=site, username=cloud.username), Opened({"api_token": cloud.token})
        for number in range(2):
            said = a_message(delivery_id=f"dlv_{number}", links=())
            assert isinstance(CHANNEL.send(settings, opened, said, wire), Sent)
    api = f"{gateway}/ex/jira/{CLOUD_ID}/rest/api/3"
    assert wire.urls == [
        *(f"{site}/rest/api/3/myself", f"{site}/_edge/tenant_info", f"{api}/myself"),
        *(f"{api}/issue", f"{api}/issue"),
    ]
    assert "authorization" not in cloud.requests[1].headers


def test_a_token_that_the_gateway_does_not_know_either_is_wrong(cloud: JiraStandIn) -> None:
    cloud.is_scoped = True
    site, gateway = "https://x.atlassian.net", "https://api.atlassian.com"
    with closing(LedWire({site: cloud.url, gateway: cloud.url})) as wire:
        settings = some_settings(server_url=site, username=cloud.username)
        outcome = failed(CHANNEL.send(settings, Opened({"api_token": "wrong-token"}), a_message(), wire))
        direct = replace(settings, server_url=f"{gateway}/ex/jira/{CLOUD_ID}")
        same = failed(CHANNEL.send(direct, Opened({"api_token": "wrong-token"}), a_message(), wire))
    assert outcome == same
    assert outcome.kind == "credentials"
    assert [url for url in wire.urls if "tenant_info" in url] == [f"{site}/_edge/tenant_info"]


def test_a_token_without_the_scopes_is_told_which(cloud: JiraStandIn) -> None:
    cloud.is_scoped = True
    site, gateway = "https://x.atlassian.net", "https://api.atlassian.com"
    with closing(LedWire({site: cloud.url, gateway: cloud.url})) as wire:
        settings = some_settings(server_url=site, username=cloud.username)
        for to in (f"/{CLOUD_ID}/rest/api/3/myself", f"/{CLOUD_ID}/rest/api/3/issue"):
            cloud.answer_next(401, {"code": 401, "message": "Unauthorized; scope does not match"}, to=to)
            outcome = failed(CHANNEL.send(settings, Opened({"api_token": cloud.token}), a_message(), wire))
            assert outcome.kind == "credentials"
            assert outcome.reason == (
                "the API token has not the scopes that this takes: make one with read:jira-work, write:jira-work "
                "and read:jira-user"
            )


@pytest.mark.parametrize("tenant", [b"<html>", b"{}", b'{"cloudId": "../../evil"}'])
def test_a_site_that_does_not_say_which_it_is_has_no_gateway(cloud: JiraStandIn, tenant: bytes) -> None:
    with Sink() as sink:
        sink.answers = [Answer(401), Answer(body=tenant)]
        with closing(LedWire({"https://x.atlassian.net": sink.url})) as wire:
            settings = some_settings(server_url="https://x.atlassian.net", username="a@b.example")
            assert failed(CHANNEL.send(settings, Opened({"api_token": "t" * 9}), a_message(), wire)).status_code == 401
            assert len(wire.urls) == 2


def test_data_center_takes_a_personal_access_token_or_a_password(datacenter: JiraStandIn) -> None:
    assert isinstance(deliver(datacenter), Sent)
    assert isinstance(deliver(datacenter, username="robot", token=datacenter.password), Sent)
    first, *_, last = datacenter.requests
    assert first.headers["authorization"] == f"Bearer {datacenter.token}"
    assert last.headers["authorization"].startswith("Basic ")


# What Jira refuses


@pytest.mark.parametrize(
    ("kind", "changes", "advice"),
    [
        ("cloud", {}, "the account's e-mail address as username and an API token"),
        ("datacenter", {}, "a personal access token"),
        ("datacenter", {"username": "robot"}, "Check the user name and its password"),
    ],
)
def test_wrong_credentials_get_advice(kind: Kind, changes: dict[str, str], advice: str) -> None:
    with JiraStandIn(kind) as jira:
        outcome = failed(sign_in(jira, token="wrong-secret-token", **changes))
    assert outcome.kind == "credentials"
    assert not outcome.retryable
    assert advice in outcome.reason
    assert "wrong-secret-token" not in outcome.reason


def test_a_required_field_is_named_with_the_setting_to_use(jira: JiraStandIn) -> None:
    jira.project.required = {"customfield_10010": "Team is required."}
    outcome = failed(deliver(jira, issue_type="Incident"))
    assert outcome.reason == (
        "Jira answered 400: field customfield_10010: Team is required.; issue_type: Specify a valid issue type "
        "(further fields are set under 'fields')"
    )
    assert outcome.kind == "settings"
    assert not outcome.retryable


def test_what_is_not_on_the_screen_is_left_out_and_that_is_said(jira: JiraStandIn) -> None:
    jira.project.off_screen = {"priority", "customfield_1"}
    outcome = sent(deliver(jira, priority="High", components=("TV",), fields={"customfield_1": 3}))
    assert outcome.detail == (
        "created QA-1; without the field customfield_1 (Field 'customfield_1' cannot be set. It is not on the "
        "appropriate screen, or unknown.); without priority (Field 'priority' cannot be set. It is not on the "
        "appropriate screen, or unknown.)"
    )
    assert set(jira.issues[0]["fields"]) == {"project", "issuetype", "summary", "description", "labels", "components"}


def test_why_a_field_was_left_out_holds_no_secret(jira: JiraStandIn) -> None:
    jira.answer_next(400, {"errorMessages": [], "errors": {"priority": f"bad {jira.token}"}}, to="/issue")
    assert sent(deliver(jira, priority="High")).detail == "created QA-1; without priority (bad ********)"


def test_a_field_is_left_out_once_and_what_is_then_refused_is_refused(jira: JiraStandIn) -> None:
    jira.project.off_screen = {"priority"}
    jira.answer_next(400, {"errorMessages": [], "errors": {"priority": "no"}}, to="/issue")
    jira.project.required = {"priority": "Priority is required."}
    outcome = failed(deliver(jira, priority="High"))
    assert outcome.reason == "Jira answered 400: priority: Priority is required."
    assert outcome.kind == "settings"
    assert len(jira.asked("POST /issue")) == 2


@pytest.mark.parametrize(
    "body",
    [
        {"errorMessages": ["No."], "errors": {"priority": "x"}},
        {"errorMessages": [], "errors": {"summary": "x", "priority": "x"}},
        {"errorMessages": [], "errors": {}},
    ],
)
def test_nothing_is_left_out_where_that_would_not_help(cloud: JiraStandIn, body: Any) -> None:
    cloud.answer_next(400, body, to="/issue")
    assert failed(deliver(cloud, priority="High")).kind == "rejected"
    assert len(cloud.asked("POST /issue")) == 1


def test_jira_s_own_messages_come_without_a_secret(jira: JiraStandIn) -> None:
    jira.answer_next(400, {"errorMessages": [f"bad {jira.token}"], "errors": {"project": "valid project is required"}})
    reason = failed(deliver(jira, deployment=jira.kind)).reason
    assert reason == "Jira answered 400: bad ********; project_key: valid project is required"


def test_a_captcha_is_explained(datacenter: JiraStandIn) -> None:
    headers = {"X-Authentication-Denied-Reason": "CAPTCHA_CHALLENGE; login-url=http://x/login.jsp"}
    datacenter.answer_next(403, b"<html><title>Forbidden (403)</title></html>", headers)
    outcome = failed(sign_in(datacenter))
    assert outcome.kind == "credentials"
    assert "Sign in once with a browser" in outcome.reason


def test_a_forbidden_project_is_named(jira: JiraStandIn) -> None:
    jira.answer_next(403, {"errorMessages": ["You cannot create issues in this project."], "errors": {}})
    outcome = failed(deliver(jira))
    assert outcome.kind == "credentials"
    assert outcome.reason == (
        "Jira forbids this account to do that in project QA (403): You cannot create issues in this project."
    )


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"Retry-After": "17"}, 17),
        ({"X-RateLimit-Reset": "2026-01-05T10:01Z", "Date": "Mon, 05 Jan 2026 10:00:20 GMT"}, 40),
        ({"X-RateLimit-Reset": "2026-01-05T09:00Z", "Date": "Mon, 05 Jan 2026 10:00:20 GMT"}, 0),
        ({"X-RateLimit-Reset": "2026-01-05T10:01:00+00:00", "Date": "Mon, 05 Jan 2026 10:00:20 GMT"}, 40),
        ({"X-RateLimit-Reset": "1767607260", "Date": "Mon, 05 Jan 2026 10:00:20 GMT"}, 40),
        ({"X-RateLimit-Reset": "2027-01-05T10:01Z", "Date": "Mon, 05 Jan 2026 10:00:20 GMT"}, 86_400),
        ({"X-RateLimit-Reset": "soon", "Date": "Mon, 05 Jan 2026 10:00:20 GMT"}, None),
        ({}, None),
    ],
)
def test_a_rate_limit_says_how_long(cloud: JiraStandIn, headers: dict[str, str], wait: int | None) -> None:
    cloud.answer_next(429, {"errorMessages": ["Rate limit exceeded"], "errors": {}}, headers)
    outcome = failed(deliver(cloud))
    assert outcome.kind == "rate_limited"
    assert outcome.retryable
    assert outcome.retry_after == (None if wait is None else timedelta(seconds=wait))


def test_a_wrong_base_url_is_explained(datacenter: JiraStandIn) -> None:
    outcome = failed(deliver(datacenter, server_url=f"{datacenter.url}/elsewhere"))
    assert outcome.kind == "settings"
    assert "is server_url its base URL" in outcome.reason


@pytest.mark.parametrize("body", [b"", b"[]", b"\xff", b'{"displayName": 1}', b"[" * 100_000])
def test_an_answer_of_another_form_is_no_crash(datacenter: JiraStandIn, body: bytes) -> None:
    datacenter.answer_next(200, body)
    assert "This is not Jira's REST API" in failed(sign_in(datacenter)).reason


def test_a_page_instead_of_an_answer_is_explained(datacenter: JiraStandIn) -> None:
    datacenter.answer_next(200, b"<html><head><title>Company sign-in</title></head></html>")
    assert "Company sign-in. This is not Jira's REST API" in failed(sign_in(datacenter)).reason


def test_a_server_that_is_no_jira_is_explained_before_anything_is_sent() -> None:
    wire = AnsweringWire(Response(status=404, headers={}, body=b"<html><title>Not here</title></html>"))
    settings, opened = some_settings(username="robot"), Opened({"api_token": "secret"})
    assert CHANNEL.test is not None
    for outcome in (
        CHANNEL.send(settings, opened, a_message(), wire),
        CHANNEL.test(settings, opened, a_message(), wire),
    ):
        assert failed(outcome).kind == "settings"
        assert failed(outcome).reason.startswith("Jira answered 404 Not here. This is not Jira's REST API")


# The settings


def problems(**changes: Any) -> dict[str, str]:
    return {problem.path: problem.message for problem in CHANNEL.check(some_settings(**changes))}


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"server_url": "jira.company.example"}, "server_url", "base URL"),
        ({"server_url": "ftp://jira"}, "server_url", "base URL"),
        ({"server_url": "https://["}, "server_url", "base URL"),
        ({"server_url": "https://jira:port"}, "server_url", "base URL"),
        ({"server_url": "https://a:b@jira.company.example"}, "server_url", "credentials"),
        ({"server_url": "https://jira.company.example/browse/QA-1"}, "server_url", "not the address of a page"),
        ({"server_url": "https://jira.company.example/?x=1"}, "server_url", "not the address of a page"),
        ({"server_url": "http://jira.company.example"}, "server_url", "use https"),
        ({"server_url": "http://8.8.8.8"}, "server_url", "use https"),
        ({"server_url": "https://x.atlassian.net/jira", "username": "a"}, "server_url", "https://x.atlassian.net"),
        ({"server_url": "https://x.atlassian.net"}, "username", "e-mail"),
        ({"deployment": "cloud"}, "username", "e-mail"),
        ({"username": "a:b"}, "username", "colon"),
        ({"project_key": "qa"}, "project_key", "did you mean 'QA'"),
        ({"project_key": "QA-12"}, "project_key", "before the dash"),
        ({"labels": ("a b",)}, "labels", "without spaces"),
        ({"labels": ("",)}, "labels", "1 to 255"),
        ({"labels": ("x" * 256,)}, "labels", "1 to 255"),
        ({"fields": {"summary": "x"}}, "fields", "a template changes it"),
        ({"fields": {"project": {"id": "1"}}}, "fields", "project_key"),
        ({"priority": "High", "fields": {"priority": {"id": "1"}}}, "fields", "priority"),
    ],
)
def test_a_wrong_setting_is_found(changes: dict[str, Any], field: str, words: str) -> None:
    found = problems(**changes)
    assert set(found) == {field}
    assert words in found[field]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"server_url": "https://company.example/jira/"},
        {"server_url": "http://jira:8080"},
        {"server_url": "http://192.168.1.7:8080/jira"},
        {"server_url": "http://[::1]:8080"},
        {"server_url": "http://jira.lan"},
        {"server_url": "https://x.atlassian.net/", "username": "a@b.example"},
        {"server_url": "https://api.atlassian.com/ex/jira/1-2", "username": "a@b.example"},
        {"fields": {"priority": {"id": "1"}, "customfield_1": 2}},
        {"project_key": "A_1"},
        {"labels": ("x" * 254, "x" * 255)},
    ],
)
def test_right_settings_have_no_problem(changes: dict[str, Any]) -> None:
    assert problems(**changes) == {}


@pytest.mark.parametrize(
    ("username", "token", "found"),
    [("", "", True), ("robot", "", True), ("", "a b", True), ("", "pat\n", True), ("robot", "a b", False)],
)
def test_a_token_that_cannot_be_sent_is_found(username: str, token: str, found: bool) -> None:
    assert CHANNEL.check_opened is not None
    said = [*CHANNEL.check_opened(some_settings(username=username), Opened({"api_token": token}))]
    assert bool(said) is found


@pytest.mark.parametrize(
    ("url", "destination", "recipient"),
    [
        ("https://Jira.Company.example:8443/jira/", "https://jira.company.example:8443", "QA (jira.company.example)"),
        ("https://u:p@x.atlassian.net", "https://x.atlassian.net", "QA (x.atlassian.net)"),
    ],
)
def test_a_token_is_for_the_origin_of_the_server(url: str, destination: str, recipient: str) -> None:
    assert CHANNEL.destination(some_settings(server_url=url)) == destination
    assert CHANNEL.recipient(some_settings(server_url=url)) == recipient


def test_every_setting_has_a_title_and_a_description() -> None:
    def no_secret(kind: type) -> dict[str, Any]:
        assert kind is Secret
        return {"type": "string"}

    schema = msgspec.json.schema(Jira, schema_hook=no_secret)
    properties = schema["$defs"]["Jira"]["properties"]
    assert [name for name, told in properties.items() if not (told.get("title") and told.get("description"))] == []


def golden(said: Message) -> str:
    """What an issue says, or, where the problem has one already, a comment on it."""
    if said.events == 1 and said.turn not in ("event", "first_failure"):
        count = 3 if is_repeat(said) else 1
        cloud = comment(said, is_cloud=True, count=count)
        return parts(cloud_comment=as_json(cloud), data_center_comment=str(comment(said, is_cloud=False, count=count)))
    return parts(
        cloud=f"{summary(said)}\n{as_json(description(said, is_cloud=True))}",
        data_center=f"{summary(said)}\n{description(said, is_cloud=False)}",
    )


def example(url: str, mail_port: int, mark: str, field: str = "") -> dict[str, Any]:
    return {"server_url": url, "username": "qa@lab.example", "api_token": mark, "project_key": "QA"}


BEFORE_SECRET: Final = {"api_token": "qa@lab.example:"}


EVERY_KEY: Final = """
server_url: https://jira.lab.example
username: robot
api_token: plain
project_key: QA
issue_type: Bug
priority: High
components: [Lab]
labels: [virtualpytest]
fields: {customfield_1: {value: Lab}, customfield_2: 7}
deployment: datacenter
"""
