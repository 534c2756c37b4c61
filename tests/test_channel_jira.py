"""The Jira channel against a Jira that runs here, over real sockets, and against Atlassian's own documents."""

from __future__ import annotations

import html
import http.client
import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Literal
from urllib.parse import urlsplit

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sidecar.channels.jira import (
    CHANNEL,
    DESCRIPTION_LIMIT,
    INDEX_LAG,
    Jira,
    adf_size,
    description,
    summary,
    units,
    wiki_size,
)
from sidecar.core import richtext
from sidecar.core.channel import Fact, Failed, Link, Message, Opened, Outcome, Request, Response, Secret, Sent, Text
from sidecar.core.model import Severity
from tests.builders import NoWire
from tests.jira_specs import MISSING, SPECS, adf_complaints, spec
from tests.jira_stand_in import JiraStandIn
from tests.parts import as_json, parts

needs_specs = pytest.mark.skipif(not SPECS.is_dir(), reason=MISSING)
Kind = Literal["cloud", "datacenter"]

HOSTILE = (
    "{code}x{code} {html}<script>alert(1)</script>{html} {color:red}r{color} [~admin] [x|http://evil.example] "
    "!http://evil.example/p.png! *b* _i_ -d- +u+ ^s^ ~s~ ??c?? {{m}} | || \\\\ &#123; :) (x)\n"
    "h1. heading\nbq. quote\n# number\n* bullet\n---- \n{noformat}\n@admin \u0000\u0007end"
)


class SocketWire(NoWire):
    """The smallest real wire: one connection per request."""

    def http(self, request: Request) -> Response | Failed:
        url = urlsplit(request.url)
        connection = http.client.HTTPConnection(url.netloc, timeout=15)
        body = None if request.json is None else msgspec.json.encode(request.json)
        headers = {**request.headers} | ({"Content-Type": "application/json"} if body else {})
        try:
            connection.request(request.method, url.path, body, headers)
            answer = connection.getresponse()
            found = {name.lower(): value for name, value in answer.getheaders()}
            return Response(status=answer.status, headers=found, body=answer.read())
        except (OSError, http.client.HTTPException) as error:
            lost = isinstance(error, http.client.RemoteDisconnected | ConnectionResetError)
            return Failed(reason=str(error), kind="connection", retryable=True, ambiguous=lost)
        finally:
            connection.close()

    def apprise(self, arguments: Mapping[str, Any], text: Text, **options: Any) -> Outcome:
        raise AssertionError(f"Jira does not go through Apprise: {arguments} {text} {options}")


class AnsweringWire(SocketWire):
    """Gives one answer to everything: for what no server can be made to say at will."""

    def __init__(self, answer: Response | Failed) -> None:
        self.answer = answer

    def http(self, request: Request) -> Response | Failed:
        return self.answer


@pytest.fixture(params=["cloud", "datacenter"])
def jira(request: pytest.FixtureRequest) -> Iterator[JiraStandIn]:
    with JiraStandIn(request.param) as running:
        yield running


@pytest.fixture
def cloud() -> Iterator[JiraStandIn]:
    with JiraStandIn("cloud") as running:
        yield running


@pytest.fixture
def datacenter() -> Iterator[JiraStandIn]:
    with JiraStandIn("datacenter", context="/jira") as running:
        yield running


def settings_for(jira: JiraStandIn, **changes: Any) -> Jira:
    username = jira.username if jira.kind == "cloud" else ""
    given: dict[str, Any] = {
        "server_url": jira.url,
        "username": username,
        "api_token": Secret("sealed"),
        "project_key": "QA",
    }
    return Jira(**(given | changes))


def some_settings(**changes: Any) -> Jira:
    given: dict[str, Any] = {
        "server_url": "https://jira.company.example",
        "api_token": Secret("sealed"),
        "project_key": "QA",
    }
    return Jira(**(given | changes))


def a_message(**changes: Any) -> Message:
    given: dict[str, Any] = {
        "delivery_id": "dlv_01",
        "event_id": "evt_01",
        "event_type": "script_execution_failed",
        "severity": Severity.error,
        "icon": "❌",
        "title": "Script fullzap failed on sunri-pi2 / AppleTv",
        "body": "Navigation tree loading failed: Path not found from 'home' to 'live'",
        "facts": (Fact("Host", "sunri-pi2"), Fact("Duration", "3 min 4 s")),
        "links": (Link("Report", "https://r2.example/report.html?X-Amz-Credential=abc%2F2025&X-Amz-Expires=604799"),),
        "time": datetime(2025, 12, 9, 22, 4, 14, tzinfo=UTC),
    }
    return Message(**(given | changes))


def deliver(jira: JiraStandIn, message: Message | None = None, **changes: Any) -> Outcome:
    opened = Opened({"api_token": jira.token})
    return CHANNEL.send(settings_for(jira, **changes), opened, message or a_message(), SocketWire())


def sign_in(jira: JiraStandIn, token: str | None = None, **changes: Any) -> Outcome:
    assert CHANNEL.test is not None
    opened = Opened({"api_token": jira.token if token is None else token})
    return CHANNEL.test(settings_for(jira, **changes), opened, a_message(is_test=True), SocketWire())


def failed(outcome: Outcome) -> Failed:
    assert isinstance(outcome, Failed), outcome
    return outcome


def described(jira: JiraStandIn) -> Any:
    return jira.issues[-1]["fields"]["description"]


def texts(node: Any) -> str:
    """All the text of an ADF node, line breaks as newlines."""
    if node["type"] == "hardBreak":
        return "\n"
    return str(node.get("text", "")) + "".join(texts(inner) for inner in node.get("content", ()))


# Creating


def test_an_issue_is_created(jira: JiraStandIn) -> None:
    assert deliver(jira) == Sent(detail="created QA-1", provider_id="QA-1", status_code=201)
    (issue,) = jira.issues
    assert issue["fields"]["summary"] == "Script fullzap failed on sunri-pi2 / AppleTv"
    assert issue["fields"]["labels"] == ["virtualpytest", "vpt-6d476c2a7746724b"]


def test_everything_in_the_settings_is_in_the_issue(jira: JiraStandIn) -> None:
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
    assert [seen.path for seen in datacenter.requests] == ["/rest/api/2/issue"]


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
    assert again == Sent(detail="already created as QA-1 by an earlier attempt", provider_id="QA-1", status_code=200)
    assert len(jira.issues) == 1


def test_a_repeat_of_what_did_not_arrive_is_created(jira: JiraStandIn) -> None:
    jira.answer_next(503, b"<html><title>Site under maintenance</title></html>")
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
    cloud.answer_next(status, body)
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
def test_a_server_whose_name_does_not_tell_is_asked_once_per_message(kind: Kind) -> None:
    with JiraStandIn(kind) as jira:
        jira.token = jira.password = "the same for both"
        deliver(jira, username=jira.username)
        assert [seen.path for seen in jira.requests] == ["/rest/api/2/serverInfo", f"{jira.api}/issue"]
        assert isinstance(described(jira), dict) is (kind == "cloud")


def test_the_setting_spares_the_question(cloud: JiraStandIn) -> None:
    deliver(cloud, deployment="cloud")
    assert [seen.path for seen in cloud.requests] == ["/rest/api/3/issue"]


@pytest.mark.parametrize(
    "url", ["https://x.atlassian.net", "https://X.Atlassian.NET/", "https://api.atlassian.com/ex/jira/1-2"]
)
def test_a_cloud_host_is_not_asked(url: str) -> None:
    wire = AnsweringWire(Response(status=201, headers={}, body=b'{"key": "QA-9"}'))
    settings = some_settings(server_url=url, username="a@b.example")
    assert isinstance(CHANNEL.send(settings, Opened({"api_token": "t"}), a_message(), wire), Sent)


def test_data_center_takes_a_personal_access_token_or_a_password(datacenter: JiraStandIn) -> None:
    assert isinstance(deliver(datacenter), Sent)
    datacenter.token = datacenter.password
    assert isinstance(deliver(datacenter, username="robot"), Sent)
    first, *_, last = datacenter.requests
    assert first.headers["authorization"] == "Bearer NjE0MDk3stand0in0pat"
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
    jira.required = {"customfield_10010": "Team is required."}
    outcome = failed(deliver(jira, issue_type="Incident"))
    assert outcome.reason == (
        "Jira answered 400: field customfield_10010: Team is required.; issue_type: Specify a valid issue type "
        "(further fields are set under 'fields')"
    )
    assert outcome.kind == "rejected"
    assert not outcome.retryable


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


# The test button


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
    class HalfWire(SocketWire):
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


# The description


def test_cloud_gets_paragraphs_a_code_block_a_table_and_links(cloud: JiraStandIn) -> None:
    deliver(cloud, a_message(body="It broke.\nTwice.\n\nTraceback:\n  File x\n\n  File y\n\nSorry."))
    paragraph, code, sorry, table, links = described(cloud)["content"]
    assert texts(paragraph) == "It broke.\nTwice."
    assert (code["type"], texts(code)) == ("codeBlock", "Traceback:\n  File x\n\n  File y")
    assert texts(sorry) == "Sorry."
    assert [[texts(cell) for cell in row["content"]] for row in table["content"]] == [
        ["Host", "sunri-pi2"],
        ["Duration", "3 min 4 s"],
    ]
    (mark,) = links["content"][0]["content"][0]["content"][0]["marks"]
    assert mark == {"type": "link", "attrs": {"href": a_message().links[0].url}}


def test_data_center_gets_the_same_in_wiki_markup(datacenter: JiraStandIn) -> None:
    deliver(datacenter, a_message(body="It broke: script_name, pi-2.\n\nTraceback:\n  File x"))
    assert described(datacenter) == (
        "It broke: script_name, pi-2.\n\n{noformat}\nTraceback:\n  File x\n{noformat}\n\n"
        "||Host|sunri-pi2|\n||Duration|3 min 4 s|\n\n"
        "* [Report|https://r2.example/report.html?X-Amz-Credential=abc%2F2025&X-Amz-Expires=604799]"
    )


def test_many_lines_are_output(cloud: JiraStandIn) -> None:
    deliver(cloud, a_message(body="\n".join(f"line {n}" for n in range(16))))
    assert described(cloud)["content"][0]["type"] == "codeBlock"


def test_hostile_text_is_only_text_in_cloud(cloud: JiraStandIn) -> None:
    hostile = a_message(
        title=HOSTILE,
        body=HOSTILE,
        facts=(Fact(HOSTILE, HOSTILE), Fact("", "")),
        links=(Link(HOSTILE, "javascript:x"),),
    )
    deliver(cloud, hostile)
    shown = json.dumps(described(cloud))
    assert set(re.findall(r'"type": "(\w+)"', shown)) == {
        *("doc", "paragraph", "text", "hardBreak", "table", "tableRow", "tableHeader", "tableCell"),
        *("bulletList", "listItem"),
    }
    assert "\\u0000" not in shown
    assert "marks" not in shown
    assert '"text": ""' not in shown, "Jira refuses a document with an empty text"


def test_hostile_text_is_only_text_in_data_center(datacenter: JiraStandIn) -> None:
    row = Fact(HOSTILE, HOSTILE)
    deliver(datacenter, a_message(body=HOSTILE, facts=(row, Fact("", "")), links=(Link(HOSTILE, "javascript:x"),)))
    lines = described(datacenter).split("\n")
    assert not re.search(r"[{}\[\]!*^~\\]|\|", "\n".join(lines[:8])), "the body holds no markup character"
    assert not any(re.match(r"\s*(h[1-6]\.|bq\.|#|-|\|)", line) for line in lines[:8])
    assert [re.sub(r"[^|]", "", line) for line in lines if line.startswith("||")] == ["||||", "||||"]
    assert not re.search(r"[{}\[\]]", described(datacenter))


def test_a_code_block_cannot_be_left(datacenter: JiraStandIn) -> None:
    deliver(datacenter, a_message(body="a\n  b\n  {noformat}[~admin]{NoFormat:x}{html}\\", facts=(), links=()))
    inside = described(datacenter).removeprefix("{noformat}\n").removesuffix("\n{noformat}")
    assert "noformat}" in inside
    assert not re.search(r"\{noformat", inside, re.IGNORECASE)


def test_a_link_cannot_be_left(datacenter: JiraStandIn) -> None:
    deliver(datacenter, a_message(body="", facts=(), links=(Link("a]|b", "https://x.example/]!{html}|^a\\ b"),)))
    assert described(datacenter) == "* [a&#93;&#124;b|https://x.example/%5D%21%7Bhtml%7D%7C%5Ea%5C%20b]"


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff") | st.just("\n")))
def test_escaped_text_reads_as_it_was_and_holds_no_markup(text: str) -> None:
    written = richtext.escaped(text)
    expected = "\n".join(line.lstrip(" \t") for line in text.split("\n"))
    assert re.sub(r"&#(\d+);", lambda found: chr(int(found[1])), written) == expected
    assert not re.search(r"[{}\[\]|!*^~\\()]|^#|^h[1-6]\.|^bq\.|\?\?|--", re.sub(r"&#\d+;", "", written), re.MULTILINE)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("script_name on sunri-pi2", "script_name on sunri-pi2"),
        ("see https://x.example/a_b?c=1&d=2", "see https://x.example/a_b?c=1&d=2"),
        ("at 10:35; done", "at 10:35; done"),
        ("AT&T &lt; &#60;", "AT&T &#38;lt; &#38;#60;"),
        ("C:\\temp", "C:&#92;temp"),
        ("x :D", "x &#58;D"),
        ("a -- b", "a &#45;&#45; b"),
        ("_it_ and -no-", "&#95;it&#95; and &#45;no&#45;"),
    ],
)
def test_wiki_text_stays_readable_where_nothing_is_meant(text: str, written: str) -> None:
    assert richtext.escaped(text) == written
    assert html.unescape(written) == html.unescape(text) or "&" in text


@pytest.mark.parametrize("size", [adf_size, wiki_size])
@pytest.mark.parametrize("body", ["word " * 20_000, "x" * 100_000, "{" * 50_000, "😀\n" * 40_000, "  at f\n" * 20_000])
def test_a_description_keeps_to_the_limit_and_says_so(size: Any, body: str) -> None:
    facts = tuple(Fact(f"Fact {n}", "|" * 300) for n in range(200))
    links = tuple(Link(f"Link {n}", f"https://x.example/{'a' * 2000}") for n in range(20))
    blocks = richtext.document(a_message(body=body, facts=facts, links=links), size, DESCRIPTION_LIMIT)
    assert DESCRIPTION_LIMIT * 0.9 < size(blocks) <= DESCRIPTION_LIMIT
    assert richtext.Paragraph(richtext.SHORTENED) in blocks
    assert isinstance(blocks[-1], richtext.Links)
    assert isinstance(blocks[-2], richtext.Table)


def test_a_description_is_cut_between_words_and_lines() -> None:
    words = richtext.document(a_message(body="word " * 200), wiki_size, 600)
    assert str(words[0]).endswith("word')")
    lines = richtext.document(a_message(body="a whole line\n" * 100, facts=()), wiki_size, 600)
    assert str(lines[0]).endswith("a whole line')")


def test_a_short_body_stays_whole_when_the_facts_are_too_many() -> None:
    facts = tuple(Fact(f"Fact {n}", "x" * 100) for n in range(50))
    short, note, table, _ = richtext.document(a_message(body="short", facts=facts), wiki_size, 2000)
    assert short == richtext.Paragraph("short")
    assert note == richtext.Paragraph(richtext.SHORTENED)
    assert isinstance(table, richtext.Table)
    assert table.rows[0] == ("Fact 0", "x" * 100)


def test_a_description_at_the_limit_is_whole() -> None:
    body = "x" * DESCRIPTION_LIMIT
    whole = richtext.document(a_message(body=body, facts=(), links=()), wiki_size, DESCRIPTION_LIMIT)
    assert whole == (richtext.Paragraph(body),)
    over = richtext.document(a_message(body=body + "x", facts=(), links=()), wiki_size, DESCRIPTION_LIMIT)
    assert over[-1] == richtext.Paragraph(richtext.SHORTENED)


def test_length_is_counted_in_utf16_units() -> None:
    assert (units("ä"), units("😀")) == (1, 2)


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


# Atlassian's own documents


@needs_specs
@pytest.mark.parametrize("kind", ["cloud", "datacenter"])
def test_every_request_is_one_that_atlassian_describes(kind: Kind) -> None:
    with JiraStandIn(kind) as jira:
        everything = {"priority": "High", "components": ("TV",), "fields": {"customfield_1": {"value": "x"}}}
        assert isinstance(deliver(jira, a_message(body=HOSTILE), **everything), Sent)
        assert isinstance(deliver(jira, a_message(attempts=1)), Sent)
        assert isinstance(sign_in(jira), Sent)
    assert kind == "datacenter" or adf_complaints(described(jira)) == []
    paths = {seen.path for seen in jira.requests if "serverInfo" not in seen.path}
    assert len(paths) == 4, "create, search, myself and project were all asked"
    for seen, answer in zip(jira.requests, jira.answers, strict=True):
        # The question "which are you?" is asked with v2, which Cloud has too but does not describe with v3.
        document = spec("datacenter" if "/rest/api/2/" in seen.path else "cloud")
        assert document.complaints(seen.method, seen.path, seen.query, seen.body) == []
        assert document.complaints_about_answer(seen.method, seen.path, answer.status, answer.body) == []


@needs_specs
def test_atlassian_s_documents_would_notice_a_mistake() -> None:
    cloud, datacenter = spec("cloud"), spec("datacenter")
    assert cloud.complaints("POST", "/rest/api/3/issues", {}, {})
    assert cloud.complaints("GET", "/rest/api/3/myself", {"nonsense": "1"}, None)
    assert cloud.complaints("POST", "/rest/api/3/search/jql", {}, {"jql": "x", "startAt": 0})
    assert cloud.complaints("POST", "/rest/api/3/issue", {}, {"fields": []})
    assert datacenter.complaints("POST", "/rest/api/2/search", {}, {"jql": 1})
    assert datacenter.complaints("POST", "/rest/api/2/issue", {}, {"fields": "x"})
    assert adf_complaints({"version": 1, "type": "doc", "content": [{"type": "text", "text": ""}]})


@needs_specs
@settings(deadline=None, max_examples=25)  # the schema of ADF takes its time
@given(body=st.text(), label=st.text(), url=st.text() | st.just("https://x.example/"))
def test_every_description_is_a_valid_atlassian_document(body: str, label: str, url: str) -> None:
    message = a_message(body=body, facts=(Fact(label, body),), links=(Link(label, url),))
    document = richtext.adf(richtext.document(message, adf_size, DESCRIPTION_LIMIT))
    assert adf_complaints(document) == []


def golden(said: Message) -> str:
    return parts(
        cloud=f"{summary(said)}\n{as_json(description(said, is_cloud=True))}",
        data_center=f"{summary(said)}\n{description(said, is_cloud=False)}",
    )
