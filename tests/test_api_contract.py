"""What VirtualPyTest's unmodified hook relies on, clause by clause (DESIGN, section 6), through real HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from tests.api_service import GLUED, PLAIN, Api, assert_problem, seal_for, serving
from tests.builders import a_body
from tests.running import eventually
from tests.sink import Answer, Sink
from tests.thorough import some

MASK = "********"
PASSWORD = "correct horse battery"
HOOK = "https://hooks.slack.com/services/T0AB/B0CD/verysecretpart"
WORKFLOW = "https://prod-1.westeurope.logic.azure.com/workflows/abc/triggers/manual/paths/invoke?sig=verysecretpart"
NTFY = "ntfy://user:verysecretpart@127.0.0.1/topic"
SECRETS = (PASSWORD, "verysecretpart", "sealed:v1:")
MAIL_AT = "smtp://mail.lab:587"

LAB = """\
# The lab's notifications. Keep the comments.
version: 1
settings:
  admin_integrations: [log]

integrations:
  log:                       # the terminal
    type: log

  mail-sealed:
    name: "Mail, sealed"
    type: email
    enabled: true            # written although it is the default
    config:
      smtp_host: mail.lab    # the rack's own
      smtp_username: lab
      smtp_password: {sealed_password}
      from_email: lab@lab.example
      to:
        - ann@lab.example
    rate: {{per_second: 2, burst: 4}}
    retry: {{attempts: 3, first_wait: 5s}}
    fallback: [log]

  mail-plain:
    {{
      type: email,
      config: {{smtp_host: mail.lab, smtp_username: lab, smtp_password: '{password}', from_email: lab@lab.example}},
      fallback: [log],
    }}
  chat-sealed: {{name: Chat, type: slack, config: {{webhook_url: "{sealed_hook}", channel: "#qa"}}}}
  chat-plain: {{name: Chat 2, type: slack, config: {{webhook_url: "{hook}"}}}}
  teams: {{type: teams, config: {{webhook_url: "{workflow}"}}}}
  jira:
    type: jira
    enabled: false
    config:
      server_url: https://jira.lab.example
      api_token: {sealed_token}
      project_key: QA
      labels: [lab, virtualpytest]
      fields: {{customfield_1: {{value: Lab}}, customfield_2: 007}}
  push: {{type: apprise, config: {{url: '{ntfy}'}}}}

rules:
  # everything that fails
  failures:
    name: Failures
    event_type: [script_execution_failed, campaign_execution_failed]   # a list
    integration_ids: [log]
    when: {{host_name: "pi-*", duration: ">60000"}}
    group: {{by: [host_name], wait: 30s}}
  joined: {{event_type: "system_alert, monitoring_incident", integration_ids: [mail-sealed, log], enabled: false}}
"""

Base = str


@pytest.fixture(params=some([GLUED, PLAIN], 2))
def base(request: pytest.FixtureRequest) -> str:
    """As the frontend's hook writes the address; in a thorough run also as it is meant, which all other tests use."""
    return str(request.param)


def lab_text(folder: Path) -> str:
    seal = seal_for(folder)
    return LAB.format(
        sealed_password=seal("mail-sealed", "smtp_password", MAIL_AT, PASSWORD),
        sealed_hook=seal("chat-sealed", "webhook_url", "webhook_url", HOOK),
        sealed_token=seal("jira", "api_token", "https://jira.lab.example", "verysecretpart"),
        password=PASSWORD,
        hook=HOOK,
        workflow=WORKFLOW,
        ntfy=NTFY,
    )


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    """Every kind of channel, for tests that change nothing."""
    folder = tmp_path_factory.mktemp("lab")
    with serving(folder, lab_text(folder)) as one:
        assert one.service.live.current.state == "ok", one.service.live.current.problems
        yield one


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    """The same, for tests that change it."""
    with serving(tmp_path, lab_text(tmp_path)) as one:
        yield one


@pytest.fixture(scope="module")
def steady(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    """One integration and one rule, for tests that change nothing."""
    with serving(tmp_path_factory.mktemp("steady")) as one:
        yield one


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Api]:
    with serving(tmp_path) as one:
        yield one


def ids_in(entries: list[dict[str, Any]]) -> list[str]:
    return [each["id"] for each in entries]


# ---------------------------------------------------------------------- reading


@pytest.mark.parametrize("path", ["/integrations", "/rules", "/history"])
def test_a_list_is_a_bare_array(lab: Api, base: Base, path: str) -> None:
    assert isinstance(lab.get(path, base=base), list)


def test_integrations_and_rules_come_in_the_order_of_the_file(lab: Api, base: Base) -> None:
    integrations = ["log", "mail-sealed", "mail-plain", "chat-sealed", "chat-plain", "teams", "jira", "push"]
    assert ids_in(lab.get("/integrations", base=base)) == integrations
    assert ids_in(lab.get("/rules", base=base)) == ["failures", "joined"]


def test_no_integration_of_the_lab_is_broken(lab: Api) -> None:
    assert {each["broken"] for each in lab.get("/integrations")} == {None}


@pytest.mark.parametrize("path", ["/integrations", "/rules"])
def test_times_are_iso_with_an_offset(lab: Api, base: Base, path: str) -> None:
    for entry in lab.get(path, base=base):
        assert datetime.fromisoformat(entry["created_at"]).tzinfo is not None
        assert entry["updated_at"] == entry["created_at"]


def test_updated_at_moves_when_the_content_does_and_only_then(api: Api, base: Base) -> None:
    before = api.get("/integrations/log", base=base)
    api.ask("PUT", "/integrations/log", before, base=base)
    assert api.get("/integrations/log", base=base) == before
    after = api.ask("PUT", "/integrations/log", {"name": "Terminal"}, base=base).json
    assert after["created_at"] == before["created_at"]
    assert after["updated_at"] > before["updated_at"]
    assert api.get("/rules/failures")["updated_at"] == api.get("/rules/failures")["created_at"]


def test_secrets_are_masked_and_a_secret_that_is_not_set_is_empty(api: Api, base: Base) -> None:
    configs = {each["id"]: each["config"] for each in api.get("/integrations", base=base)}
    for entry in ("mail-sealed", "mail-plain"):
        assert configs[entry]["smtp_password"] == MASK
    for entry in ("chat-sealed", "chat-plain", "teams"):
        assert configs[entry]["webhook_url"] == MASK
    assert (configs["jira"]["api_token"], configs["push"]["url"]) == (MASK, MASK)
    without = {"name": "Relay", "type": "email", "config": {"smtp_host": "relay.lab", "from_email": "a@b.example"}}
    assert not api.ask("POST", "/integrations", without, base=base).json["config"]["smtp_password"]


def test_no_answer_holds_a_secret_or_its_sealed_form(lab: Api, base: Base) -> None:
    answers = [lab.ask("GET", path, base=base) for path in ("/integrations", "/rules", "/history", "/config")]
    for entry in ids_in(answers[0].json):
        answers.append(lab.ask("GET", f"/integrations/{entry}", base=base))
        answers.append(lab.ask("PUT", f"/integrations/{entry}", {"type": "nonsense"}, base=base))
        answers.append(lab.ask("PUT", f"/integrations/{entry}", {"config": {"nonsense": 1}}, base=base))
    answers += [lab.say("GET", path) for path in ("/readyz", "/schema", "/")]
    for secret in SECRETS:
        assert not [answer.text for answer in answers if secret in answer.text]


@pytest.mark.parametrize("path", ["/integrations", "/integrations/log", "/rules", "/rules/failures"])
def test_lists_and_entries_carry_the_version_of_the_file(lab: Api, base: Base, path: str) -> None:
    etag = lab.ask("GET", path, base=base).headers["etag"]
    assert etag == f'"{lab.get("/config")["revision"]}"'


def test_several_event_types_are_one_text_joined_by_commas(lab: Api, base: Base) -> None:
    types = {each["id"]: each["event_type"] for each in lab.get("/rules", base=base)}
    assert types == {
        "failures": "script_execution_failed,campaign_execution_failed",
        "joined": "system_alert,monitoring_incident",
    }


# ---------------------------------------------------------------------- giving back what was given


@pytest.mark.parametrize(
    "entry", ["log", "mail-sealed", "mail-plain", "chat-sealed", "chat-plain", "teams", "jira", "push"]
)
def test_putting_back_an_integration_as_it_was_shown_changes_no_byte(lab: Api, base: Base, entry: str) -> None:
    before, shown = lab.file, lab.get(f"/integrations/{entry}", base=base)
    reply = lab.ask("PUT", f"/integrations/{entry}", shown, base=base)
    assert (reply.status, reply.json) == (200, shown)
    assert lab.file == before


@pytest.mark.parametrize("entry", ["failures", "joined"])
def test_putting_back_a_rule_as_it_was_shown_changes_no_byte(lab: Api, base: Base, entry: str) -> None:
    before, shown = lab.file, lab.get(f"/rules/{entry}", base=base)
    reply = lab.ask("PUT", f"/rules/{entry}", shown, base=base)
    assert (reply.status, reply.json) == (200, shown)
    assert lab.file == before


CONTRACT_CONFIG = ("smtp_host", "smtp_port", "smtp_username", "smtp_password", "from_email", "from_name", "use_tls")


def test_a_put_of_the_contracts_fields_alone_keeps_everything_else(api: Api, base: Base) -> None:
    before, shown = api.file.decode(), api.get("/integrations/mail-sealed", base=base)
    config = {name: shown["config"][name] for name in CONTRACT_CONFIG}
    body = {"name": "Mail, renamed", "type": "email", "enabled": True, "config": config}
    reply = api.ask("PUT", "/integrations/mail-sealed", body, base=base)
    assert reply.json["config"] == shown["config"]
    for kept in ("rate", "retry", "fallback"):
        assert reply.json[kept] == shown[kept]
    assert api.file.decode() == before.replace('"Mail, sealed"', '"Mail, renamed"')


def test_a_rule_keeps_what_the_contract_does_not_know(api: Api, base: Base) -> None:
    before = api.file.decode()
    body = {
        "name": "Failures",
        "enabled": False,
        "event_type": "script_execution_failed,campaign_execution_failed",
        "integration_ids": ["log"],
    }
    assert api.ask("PUT", "/rules/failures", body, base=base).json["enabled"] is False
    after = api.file.decode()
    assert [line for line in before.splitlines() if line not in after.splitlines()] == []
    assert len(after.splitlines()) == len(before.splitlines()) + 1


@pytest.mark.parametrize("entry", ["mail-sealed", "mail-plain"])
@pytest.mark.parametrize("given", [{"smtp_password": MASK}, {}], ids=["mask", "left out"])
def test_a_mask_or_nothing_keeps_the_secret(api: Api, base: Base, entry: str, given: dict[str, str]) -> None:
    body = {"config": {**given, "from_name": "The lab"}}
    reply = api.ask("PUT", f"/integrations/{entry}", body, base=base)
    assert (reply.status, reply.json["broken"]) == (200, None)
    assert reply.json["config"]["from_name"] == "The lab"
    assert api.service.live.current.rulebook is not None
    opened = api.service.live.current.rulebook.config.integrations[entry].opened
    assert opened.smtp_password == PASSWORD


def test_a_new_secret_is_sealed_before_it_is_written(api: Api, base: Base) -> None:
    reply = api.ask("PUT", "/integrations/mail-plain", {"config": {"smtp_password": "fresh and secret"}}, base=base)
    assert reply.json["config"]["smtp_password"] == MASK
    assert b"fresh and secret" not in api.file
    assert api.service.live.current.rulebook is not None
    opened = api.service.live.current.rulebook.config.integrations["mail-plain"].opened
    assert opened.smtp_password == "fresh and secret"


@pytest.mark.parametrize("entry", ["mail-sealed", "mail-plain"])
@pytest.mark.parametrize("given", [{"smtp_password": MASK}, {}], ids=["mask", "left out"])
@pytest.mark.parametrize("moved", [{"smtp_host": "evil.example"}, {"smtp_port": 2525}], ids=["host", "port"])
def test_a_kept_secret_is_not_sent_elsewhere(
    lab: Api, base: Base, entry: str, given: dict[str, Any], moved: dict[str, Any]
) -> None:
    before = lab.file
    reply = lab.ask("PUT", f"/integrations/{entry}", {"config": {**given, **moved}}, base=base)
    problems = assert_problem(reply, 422)["problems"]
    assert problems[0]["path"] == "config.smtp_password"
    assert "enter it again" in problems[0]["message"]
    assert lab.file == before


def test_a_secret_that_is_entered_again_goes_to_the_new_destination(api: Api, base: Base) -> None:
    for entry in ("mail-sealed", "mail-plain"):
        config = {"smtp_host": "other.lab", "smtp_password": PASSWORD}
        reply = api.ask("PUT", f"/integrations/{entry}", {"config": config}, base=base)
        assert (reply.status, reply.json["broken"]) == (200, None), reply.text
        assert reply.json["config"]["smtp_host"] == "other.lab"


def test_references_to_the_environment_are_for_the_file_only(lab: Api, base: Base) -> None:
    config = {"smtp_password": "${env:NOTIFIER_SECRET_X}"}
    reply = lab.ask("PUT", "/integrations/mail-plain", {"config": config}, base=base)
    assert "give the secret itself" in assert_problem(reply, 422)["detail"]


# ---------------------------------------------------------------------- making


def test_a_new_integration_gets_an_id_from_its_name(api: Api, base: Base) -> None:
    body = {"name": "QA Slack", "type": "slack", "enabled": True, "config": {"webhook_url": HOOK, "channel": "#qa"}}
    first = api.ask("POST", "/integrations", body, base=base)
    second = api.ask("POST", "/integrations", body, base=base)
    assert (first.status, second.status) == (201, 201)
    assert (first.json["id"], second.json["id"]) == ("qa-slack", "qa-slack-2")
    assert set(first.json) >= {"id", "name", "type", "enabled", "config", "created_at", "updated_at"}
    assert first.json["config"].items() >= {"webhook_url": MASK, "channel": "#qa", "username": ""}.items()
    assert {name for name, value in first.json["config"].items() if value == MASK} == {"webhook_url"}
    assert first.json == api.get("/integrations/qa-slack", base=base)
    assert first.headers["etag"] != second.headers["etag"]
    assert api.file.decode().count("verysecretpart") == 3  # those that were plain before


def test_a_new_rule_takes_several_types_as_one_text(api: Api, base: Base) -> None:
    body = {"name": "Alerts", "enabled": True, "event_type": "system_alert,alert.*", "integration_ids": ["log", "push"]}
    reply = api.ask("POST", "/rules", body, base=base)
    assert reply.status == 201
    assert reply.json.items() >= body.items()
    assert reply.json["id"] == "alerts"
    renamed = {**reply.json, "name": "All alerts"}
    assert api.ask("PUT", "/rules/alerts", renamed, base=base).json.items() >= {"name": "All alerts"}.items()
    assert api.get("/rules/alerts")["event_type"] == "system_alert,alert.*"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/integrations", {"id": "log", "name": "x", "type": "log"}),
        ("/rules", {"id": "failures", "name": "x", "event_type": "x", "integration_ids": ["log"]}),
    ],
)
def test_an_id_that_is_taken_is_refused(lab: Api, base: Base, path: str, body: dict[str, Any]) -> None:
    before = lab.file
    assert "PUT to change that one" in assert_problem(lab.ask("POST", path, body, base=base), 409)["detail"]
    assert lab.file == before


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_a_rule_for_an_unknown_integration_is_refused(lab: Api, base: Base, method: str) -> None:
    before = lab.file
    body = {"name": "x", "event_type": "x", "integration_ids": ["log", "nobody"]}
    path = "/rules" if method == "POST" else "/rules/failures"
    problems = assert_problem(lab.ask(method, path, body, base=base), 422)["problems"]
    assert "nobody" in problems[0]["message"]
    assert lab.file == before


# ---------------------------------------------------------------------- deleting


@pytest.mark.parametrize("path", ["/rules/joined", "/integrations/teams"])
def test_a_delete_answers_200_with_json(api: Api, base: Base, path: str) -> None:
    reply = api.ask("DELETE", path, base=base)
    assert (reply.status, reply.json) == (200, {"success": True})
    assert_problem(api.ask("GET", path, base=base), 404)
    assert_problem(api.ask("DELETE", path, base=base), 404)


def test_an_integration_in_use_is_deleted_only_by_force(api: Api, base: Base) -> None:
    before = api.file
    detail = assert_problem(api.ask("DELETE", "/integrations/log", base=base), 409)["detail"]
    for user in ("rules failures", "rules joined", "integrations mail-sealed", "settings admin_integrations"):
        assert user in detail
    assert api.file == before
    assert api.ask("DELETE", "/integrations/log?force=true", base=base).json == {"success": True}
    assert "log" not in ids_in(api.get("/integrations"))
    assert [each["integration_ids"] for each in api.get("/rules")] == [[], ["mail-sealed"]]
    assert b"# everything that fails" in api.file


# ---------------------------------------------------------------------- If-Match


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/integrations", {"name": "x", "type": "log"}),
        ("PUT", "/integrations/log", {"name": "x"}),
        ("DELETE", "/integrations/teams", None),
        ("POST", "/rules", {"name": "x", "event_type": "x", "integration_ids": ["log"]}),
        ("PUT", "/rules/failures", {"name": "x"}),
        ("DELETE", "/rules/failures", None),
    ],
)
def test_an_edit_of_another_version_is_refused(api: Api, base: Base, method: str, path: str, body: Any) -> None:
    before, etag = api.file, api.ask("GET", "/rules").headers["etag"]
    reply = api.ask(method, path, body, base=base, If_Match='"0123456789abcdef"')
    assert assert_problem(reply, 412)["current"] == etag.strip('"')
    assert reply.headers["etag"] == etag
    assert api.file == before
    assert api.ask(method, path, body, base=base, If_Match=f"W/{etag}").status in (200, 201)
    assert api.file != before


def test_a_star_means_whatever_version(api: Api, base: Base) -> None:
    assert api.ask("PUT", "/rules/failures", {"name": "x"}, base=base, If_Match="*").status == 200


# ---------------------------------------------------------------------- test


def test_a_test_says_whether_it_worked(tmp_path: Path, base: Base) -> None:
    with Sink() as sink:
        sink.answers = [Answer(), Answer(status=404, body=b"no_service")]
        hook = f"{sink.url}/services/T0/B0/abc"
        config = f'version: 1\nintegrations: {{chat: {{type: slack, config: {{webhook_url: "{hook}"}}}}}}\n'
        with serving(tmp_path, config) as api:
            worked = api.ask("POST", "/integrations/chat/test", base=base)
            failed = api.ask("POST", "/integrations/chat/test", base=base)
            history = api.history()
    assert (worked.status, worked.json["success"]) == (200, True)
    assert (failed.status, failed.json["success"]) == (200, False)
    assert "404" in failed.json["message"]
    assert [(row["event_type"], row["status"]) for row in history] == [("test", "failed"), ("test", "sent")]
    assert all(isinstance(each["message"], str) for each in (worked.json, failed.json))


def test_the_sixth_test_in_a_minute_is_too_many(small: Api, base: Base) -> None:
    statuses = [small.ask("POST", "/integrations/log/test", base=base).status for _ in range(5)]
    assert statuses == [200] * 5
    small.seconds += 20
    reply = small.ask("POST", "/integrations/log/test", base=base)
    assert "at most 5 tests a minute" in assert_problem(reply, 429)["detail"]
    assert reply.headers["retry-after"] == "40"
    small.seconds += 40
    assert small.ask("POST", "/integrations/log/test", base=base).status == 200


def test_all_integrations_together_are_tested_20_times_a_minute(tmp_path: Path) -> None:
    names = "abcde"
    with serving(tmp_path, "version: 1\nintegrations:\n" + "".join(f"  {n}: {{type: log}}\n" for n in names)) as api:
        statuses = [api.ask("POST", f"/integrations/{name}/test").status for name in names for _ in range(5)]
        assert statuses == [200] * 20 + [429] * 5


def test_an_unknown_integration_cannot_be_tested(steady: Api, base: Base) -> None:
    assert_problem(steady.ask("POST", "/integrations/nobody/test", base=base), 404)


# ---------------------------------------------------------------------- history


def test_a_row_of_the_history_has_the_contracts_fields_and_ours(small: Api, base: Base) -> None:
    (event_id,) = (each["id"] for each in small.ask("POST", "/events", a_body(), base=base).json["accepted"])
    small.settled()
    (row,) = small.get("/history", base=base)
    assert row["status"] == "sent"
    assert (row["event_type"], row["integration_type"]) == ("script_execution_failed", "log")
    assert (row["event_id"], row["rule_id"], row["integration_id"]) == (event_id, "failures", "log")
    assert (row["recipient"], row["error_message"], row["attempts"]) == ("notifications.jsonl", None, 1)
    assert "goto_live" in row["message_preview"]
    assert row["event_data"]["host_name"] == "pi-1"
    assert datetime.fromisoformat(row["sent_at"]).tzinfo is not None


def test_a_delivery_tells_its_attempts_and_the_message_as_sent(small: Api, base: Base) -> None:
    small.ask("POST", "/events", a_body())
    (row,) = small.settled()
    detail = small.get(f"/history/{row['id']}", base=base)
    assert detail.items() >= row.items()
    (attempt,) = detail["attempt_log"]
    assert attempt["outcome"] == "sent"
    assert set(attempt) == {"at", "outcome", "reason", "status_code", "duration_ms"}
    assert "goto_live" in detail["message"]["title"]


def test_what_waits_is_pending_and_what_is_refused_is_failed(tmp_path: Path, base: Base) -> None:
    with Sink() as sink:
        sink.answers = [Answer(status=503), Answer(status=404, body=b"")]
        hook = f"{sink.url}/services/T0/B0/abc"
        chat = {"type": "slack", "config": {"webhook_url": hook}, "retry": {"first_wait": "1h", "longest_wait": "1h"}}
        rule = {"event_type": "*", "integration_ids": ["chat"]}
        text = json.dumps({"version": 1, "integrations": {"chat": chat}, "rules": {"all": rule}})
        with serving(tmp_path, text) as api:
            api.ask("POST", "/events", a_body())
            eventually(lambda: api.history()[0]["attempts"] == 1, "the first attempt")
            assert api.history()[0].items() >= {"status": "pending", "state": "waiting"}.items()
            api.ask("POST", "/events", a_body(script_name="fullzap"))
            api.settled()
            assert [row["status"] for row in api.get("/history", base=base)] == ["failed", "pending"]
            assert "404" in api.history()[0]["error_message"]


def test_the_newest_come_first_and_limit_says_how_many(small: Api, base: Base) -> None:
    names = [f"script_{number}" for number in range(510)]
    small.ask("POST", "/events", [a_body(script_name=name) for name in names])
    small.settled(510)
    newest_first = names[::-1]
    assert [row["event_data"]["script_name"] for row in small.get("/history", base=base)] == newest_first[:500]
    assert [row["event_data"]["script_name"] for row in small.get("/history?limit=2", base=base)] == newest_first[:2]


@pytest.mark.parametrize("limit", ["0", "-1", "99999", "many", "1.5", ""])
def test_an_absurd_limit_is_refused(steady: Api, base: Base, limit: str) -> None:
    reply = steady.ask("GET", f"/history?limit={limit}", base=base)
    assert reply.status in (400, 422)
    assert "limit" in str(assert_problem(reply, reply.status))


# ---------------------------------------------------------------------- what is not there

UNKNOWN = [
    *(("GET", "/integrations/nobody"), ("PUT", "/integrations/nobody"), ("DELETE", "/integrations/nobody")),
    *(("GET", "/rules/nobody"), ("PUT", "/rules/nobody"), ("DELETE", "/rules/nobody")),
    *(("GET", "/history/nobody"), ("GET", "/events/nobody"), ("GET", "/nothing"), ("GET", "/integrations/log/x")),
]
ELSEWHERE = [("/integrations/failures"), ("/rules/log"), ("/history/log"), ("/events/failures")]


@pytest.mark.parametrize(("method", "path"), UNKNOWN)
def test_what_is_not_there_is_404_in_the_house_form(steady: Api, base: Base, method: str, path: str) -> None:
    before = steady.file
    body = {"name": "x"} if method == "PUT" else None
    assert_problem(steady.ask(method, path, body, base=base), 404)
    assert steady.file == before


@pytest.mark.parametrize("path", ELSEWHERE)
def test_an_id_of_another_resource_is_404(steady: Api, base: Base, path: str) -> None:
    assert_problem(steady.ask("GET", path, base=base), 404)


def test_the_ids_of_events_and_deliveries_are_not_mixed_up(small: Api, base: Base) -> None:
    small.ask("POST", "/events", a_body())
    (row,) = small.settled()
    assert_problem(small.ask("GET", f"/history/{row['event_id']}", base=base), 404)
    assert_problem(small.ask("GET", f"/events/{row['id']}", base=base), 404)


@pytest.mark.parametrize(
    "entry", ["%00", "..%2F..%2Fetc", "%F0%9F%92%A9", "x" * 5_000, "%0d%0aX-Evil:1", "%ff%fe", "__proto__", "*"]
)
@pytest.mark.parametrize("resource", ["integrations", "rules", "history", "events"])
def test_an_absurd_id_is_404_or_405(steady: Api, base: Base, resource: str, entry: str) -> None:
    for method in ("GET", "DELETE"):
        reply = steady.ask(method, f"/{resource}/{entry}", base=base)
        assert_problem(reply, reply.status)
        assert reply.status in (404, 405)
        assert "x-evil" not in reply.headers


@pytest.mark.parametrize(
    ("method", "path"),
    [
        *(("PATCH", "/rules"), ("DELETE", "/rules"), ("POST", "/rules/failures"), ("PUT", "/history")),
        *(("GET", "/integrations/log/test"), ("POST", "/history"), ("DELETE", "/events")),
    ],
)
def test_a_wrong_method_is_405(steady: Api, base: Base, method: str, path: str) -> None:
    reply = steady.ask(method, path, base=base)
    assert_problem(reply, 405)
    assert "allow" in reply.headers


# ---------------------------------------------------------------------- the glued address


def test_a_glued_address_keeps_its_query(small: Api) -> None:
    small.ask("POST", "/events", [a_body(), a_body()])
    small.settled(2)
    assert len(small.get("/history?limit=1", base=GLUED)) == 1
    assert len(small.get("/history&limit=1", base=GLUED)) == 1


def test_a_glued_address_without_a_query_of_its_own_lists_everything(small: Api) -> None:
    assert ids_in(small.get("/integrations/", base=GLUED)) == ["log"]
    assert small.say("GET", f"{PLAIN}/integrations?team_id=a/b").status == 200
    assert_problem(small.say("GET", GLUED), 404)


# ---------------------------------------------------------------------- health and documents


def test_it_says_that_it_is_alive_ready_and_what_its_file_says(small: Api) -> None:
    assert small.say("GET", "/healthz").json == {"status": "ok"}
    ready = small.say("GET", "/readyz").json
    assert ready.items() >= {"status": "ok", "waiting": 0}.items()
    assert ready["config"] == small.get("/config")
    assert ready["config"].items() >= {"state": "ok", "writable": True, "problems": []}.items()
    assert ready["config"]["file"] == str(small.places.config)


def test_the_root_says_what_this_is(steady: Api) -> None:
    reply = steady.say("GET", "/")
    assert reply.headers["content-type"].startswith("text/html")
    assert "VirtualPyTest notifier" in reply.text


def test_a_file_with_problems_shows_them_and_is_not_edited(small: Api, base: Base) -> None:
    small.rewrite("version: 1\nintegrations: [log]\nrules: what\n")
    state = small.get("/config", base=base)
    assert state["state"] == "stale"
    assert [(each["line"], each["path"]) for each in state["problems"]] == [(2, "integrations"), (3, "rules")]
    before = small.file
    edits: list[tuple[str, str, Any]] = [
        *(("POST", "/integrations", {"name": "x", "type": "log"}), ("PUT", "/integrations/log", {"name": "x"})),
        *(("DELETE", "/integrations/log", None), ("DELETE", "/integrations/log?force=true", None)),
        *(("PUT", "/rules/failures", {"name": "x"}), ("DELETE", "/rules/failures", None)),
        ("POST", "/rules", {"name": "y", "event_type": "x", "integration_ids": ["log"]}),
    ]
    for method, path, body in edits:
        reply = small.ask(method, path, body, base=base)
        assert 400 <= reply.status < 500, (method, path, reply.text)
        assert_problem(reply, reply.status)
        assert small.file == before


def test_a_file_that_is_not_yaml_is_not_edited(small: Api, base: Base) -> None:
    small.rewrite("version: 1\nrules: [\n")
    for method, path, body in (("PUT", "/rules/failures", {"name": "x"}), ("DELETE", "/integrations/log", None)):
        reply = small.ask(method, path, body, base=base)
        assert 400 <= reply.status < 500, reply.text
        assert "line 3" in assert_problem(reply, reply.status)["detail"]


def test_without_any_good_file_the_lists_are_empty(tmp_path: Path, base: Base) -> None:
    with serving(tmp_path, "version: 2") as api:
        assert api.get("/config", base=base)["state"] == "degraded"
        assert (api.get("/integrations", base=base), api.get("/rules", base=base)) == ([], [])
        assert_problem(api.ask("POST", "/integrations/log/test", base=base), 404)


SECTIONS = ("quiet_hours", "templates")


def routes(schema: Any) -> Iterator[tuple[str, str, Any]]:
    for path, item in schema["paths"].items():
        for method, operation in item.items():
            yield method.upper(), path, operation


def test_every_route_is_documented_and_answers(small: Api) -> None:
    reply = small.say("GET", "/schema")
    schema = reply.json
    assert schema["openapi"].startswith("3.1")
    documented = {(method, path) for method, path, _ in routes(schema)}
    entry = "/{entry_id}"
    expected = {
        *((method, f"{PLAIN}/{each}") for method in ("GET", "POST") for each in ("integrations", "rules")),
        *((m, f"{PLAIN}/{each}{entry}") for m in ("GET", "PUT", "DELETE") for each in ("integrations", "rules")),
        *(("POST", f"{PLAIN}/integrations{entry}/test"), ("POST", f"{PLAIN}/events")),
        *(("GET", f"{PLAIN}/events/{{event_id}}"), ("GET", f"{PLAIN}/history"), ("GET", f"{PLAIN}/config")),
        *(("GET", f"{PLAIN}/channels"), ("GET", f"{PLAIN}/events"), ("POST", f"{PLAIN}/preview")),
        *(("POST", f"{PLAIN}/events/{{event_id}}/replay"), ("POST", f"{PLAIN}/config/simulate")),
        *(("GET", f"{PLAIN}/incidents"), ("GET", f"{PLAIN}/incidents/{{incident_id}}")),
        *(("POST", f"{PLAIN}/incidents/{{incident_id}}/{each}") for each in ("ack", "resolve")),
        *((method, f"{PLAIN}/silences") for method in ("GET", "POST")),
        *((method, f"{PLAIN}/silences/{{silence_id}}") for method in ("GET", "DELETE")),
        *(("GET", f"{PLAIN}/history/{{delivery_id}}"), ("GET", "/healthz"), ("GET", "/readyz")),
        ("GET", "/metrics"),
        *(("POST", f"{PLAIN}/history/{{delivery_id}}/retry"), ("POST", f"{PLAIN}/history/retry")),
        *(("GET", f"{PLAIN}/{each}") for each in ("history/export", "channels/apprise/services")),
        *(("GET", f"{PLAIN}/{each}") for each in ("audit", "audit/export", "replicas")),
        *(("POST", f"{PLAIN}/events/{each}") for each in ("alertmanager", "grafana")),
        ("GET", f"{PLAIN}/channels/apprise/services/{{schema}}"),
        *(("PATCH", f"{PLAIN}/{each}{entry}") for each in ("integrations", "rules")),
        *(("POST", f"{PLAIN}/{each}{entry}/rename") for each in ("integrations", "rules")),
        *((method, f"{PLAIN}/{each}") for method in ("GET", "POST") for each in SECTIONS),
        *((m, f"{PLAIN}/{each}{entry}") for m in ("GET", "PUT", "PATCH", "DELETE") for each in SECTIONS),
        *((method, f"{PLAIN}/config/settings") for method in ("GET", "PATCH")),
        *(("POST", f"{PLAIN}/config/check"), ("GET", f"{PLAIN}/config/revisions")),
        *(("GET", f"{PLAIN}/config/revisions/{{revision_id}}{each}") for each in ("", "/diff")),
        ("POST", f"{PLAIN}/config/revisions/{{revision_id}}/restore"),
    }
    assert documented == expected
    small.ask("POST", "/events", a_body())
    (row,) = small.settled()
    known = {
        "{incident_id}": "inc_none",
        "{silence_id}": "sil_none",
        "{event_id}": row["event_id"],
        "{delivery_id}": row["id"],
        "{revision_id}": "1",
    }
    order = sorted(routes(schema), key=lambda each: (each[0] == "DELETE", each[1]), reverse=False)
    for method, path, operation in order:
        known["{entry_id}"] = "log" if "integrations" in path else "failures"
        for name, value in known.items():
            path = path.replace(name, quote(value))  # noqa: PLW2901  # filled in step by step
        answer = small.ask(method, path, {} if "requestBody" in operation else None, base="")
        assert answer.status != 405, (method, path, answer.text)
        assert answer.status != 404 or "there is no" in answer.json["detail"], (method, path, answer.text)
        assert answer.status < 500
        assert operation["summary"]


def test_two_that_make_the_same_entry_do_not_overwrite_each_other(small: Api, base: Base) -> None:
    """An entry that an editor wrote a moment ago, before the service has noticed, is as safe as any."""
    small.places.config.write_text(small.file.decode().replace("rules:", "  new: {type: log, name: Mine}\nrules:"))
    reply = small.ask("POST", "/integrations", {"name": "New", "type": "log"}, base=base)
    assert reply.status in (201, 409)
    assert b"name: Mine" in small.file
