"""Incidents, silences, explanations and previews over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.api_service import PLAIN, Api
from tests.builders import a_body
from tests.running import eventually

CONFIG = """\
version: 1
integrations:
  log: {type: log, config: {path: said.jsonl}}
  quiet: {type: log, config: {path: quiet.jsonl}}
rules:
  failures: {event_type: "*_failed", integration_ids: [log], on: [first_failure, recovered]}
  groups: {event_type: "*_failed", integration_ids: [quiet], group: {by: host_name, wait: 1h}}
"""


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    with Api(tmp_path, CONFIG) as api:
        yield api


def send(api: Api, **data: Any) -> str:
    answer = api.ask("POST", "/events", a_body(**data))
    assert answer.status == 202
    found: str = answer.json["accepted"][0]["id"]
    return found


def newest(api: Api, state: str = "open") -> dict[str, Any]:
    found: dict[str, Any] = api.ask("GET", f"/incidents?state={state}").json[0]
    return found


def test_an_incident_is_acknowledged_and_resolved_by_a_person(api: Api) -> None:
    event = send(api)
    incident = newest(api)
    assert (incident["state"], incident["count"], incident["event_id"]) == ("open", 1, event)
    assert api.ask("GET", f"/events/{event}").json["incident_id"] == incident["id"]
    acknowledged = api.ask("POST", f"/incidents/{incident['id']}/ack", {"by": "ann"}).json
    assert (acknowledged["state"], acknowledged["acknowledged_by"]) == ("acknowledged", "ann")
    closed = api.ask("POST", f"/incidents/{incident['id']}/resolve", {"by": "bob"}).json
    assert (closed["state"], closed["closed_by"]) == ("closed", "bob")
    assert api.ask("GET", "/incidents").json == []
    assert api.ask("GET", f"/incidents/{incident['id']}").json == closed
    again = api.ask("POST", f"/incidents/{incident['id']}/ack")
    assert (again.status, again.json["detail"]) == (409, "this incident is over, by bob")


@pytest.mark.parametrize("path", ["incidents/inc_none", "silences/sil_none", "events/evt_none"])
def test_what_is_not_there_is_said_to_be_elsewhere(api: Api, path: str) -> None:
    answer = api.ask("GET", f"/{path}")
    assert answer.status == 404
    assert "…/" in answer.json["detail"]


def test_who_acknowledges_has_a_name(api: Api) -> None:
    send(api)
    path = f"/incidents/{newest(api)['id']}/ack"
    assert api.ask("POST", path, {"by": "x" * 101}).status == 422
    assert api.ask("POST", path, {"by": "a\nb"}).status == 422
    assert api.ask("POST", path, {"who": "ann"}).status == 422
    assert api.ask("POST", path).json["acknowledged_by"] == "127.0.0.1"


def test_older_incidents_are_behind_the_link(api: Api) -> None:
    for number in range(3):
        send(api, script_name=f"script {number}")
    first = api.ask("GET", "/incidents?limit=2")
    assert [each["title"] for each in first.json] == ["script 2", "script 1"]
    following = first.headers["link"].split(">")[0].removeprefix(f"<{PLAIN}")
    assert [each["title"] for each in api.ask("GET", following).json] == ["script 0"]


def test_a_silence_is_made_seen_and_ended(api: Api) -> None:
    body = {"when": {"host_name": ["pi-*", "sunri-*"]}, "until": "2h", "reason": "cables", "author": "ann"}
    made = api.ask("POST", "/silences", body)
    assert made.status == 201
    assert (made.json["active"], made.json["author"], made.json["when"]) == (True, "ann", body["when"])
    assert api.ask("GET", "/silences").json == [made.json]
    event = send(api, host_name="pi-7")
    verdicts = {
        each["integration_id"]: each["verdict"] for each in api.ask("GET", f"/events/{event}").json["decisions"]
    }
    assert verdicts == {"log": "silenced", "quiet": "silenced"}
    assert api.ask("DELETE", f"/silences/{made.json['id']}").json == {"success": True}
    assert api.ask("GET", "/silences").json == []
    assert [each["active"] for each in api.ask("GET", "/silences?state=all").json] == [False]
    assert api.ask("DELETE", f"/silences/{made.json['id']}").status == 409
    eventually(lambda: any(row["state"] == "waiting" for row in api.history()), "what still fails is to be told")


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"when": {}}, "when"),
        ({"when": "pi-3"}, "when"),
        ({"when": {"host_name": {"a": 1}}}, "when.host_name"),
        ({"when": {"host_name": []}}, "when.host_name"),
        ({"when": {"host_name": "/(/"}}, "when.host_name"),
        ({"when": {"severity": "bad"}}, "when.severity"),
        ({"when": {"rule_id": ["a", "b"]}}, "when.rule_id"),
        ({"until": None}, "until"),
        ({"until": "soon"}, "until"),
        ({"until": "2020-01-01T00:00:00Z"}, "until"),
        ({"until": "400d"}, "until"),
        ({"reason": 3}, "reason"),
        ({"author": ""}, "by"),
        ({"whom": "x"}, "whom"),
    ],
)
def test_a_silence_that_makes_no_sense_is_refused(api: Api, change: dict[str, Any], path: str) -> None:
    answer = api.ask("POST", "/silences", {"when": {"host_name": "pi-1"}, "until": "1h", "reason": ""} | change)
    assert answer.status == 422
    assert [problem["path"] for problem in answer.json["problems"]] == [path]


def test_a_preview_tells_what_would_happen_and_writes_nothing(api: Api) -> None:
    found = api.ask("POST", "/preview", a_body())
    assert found.status == 200
    assert [(each["rule_id"], each["verdict"]) for each in found.json["decisions"]] == [
        ("failures", "waiting"),
        ("groups", "grouped"),
    ]
    assert [each["integration_id"] for each in found.json["messages"]] == ["log", "quiet"]
    assert found.json["messages"][0]["message"]["turn"] == "first_failure"
    assert api.ask("GET", "/events").json == []
    assert api.ask("GET", "/incidents?state=all").json == []


def test_a_preview_knows_what_has_happened(api: Api) -> None:
    send(api)
    found = api.ask("POST", "/preview", a_body())
    assert [each["verdict"] for each in found.json["decisions"]] == ["state_unchanged", "grouped"]


def test_a_preview_of_what_makes_no_sense_is_refused(api: Api) -> None:
    assert api.ask("POST", "/preview", {"event_type": 3}).status == 422


def test_an_event_that_is_collected_says_so_until_it_is_told(api: Api) -> None:
    event = send(api)
    shown = api.ask("GET", f"/events/{event}").json
    assert shown["decisions"][1]["verdict"] == "grouped"
    assert shown["unrouted"] is False


def test_a_message_about_several_leads_to_all_of_them(api: Api) -> None:
    events = [send(api, script_name=f"script {number}") for number in range(30)]
    decisions = api.ask("GET", f"/events/{events[7]}").json["decisions"]
    found = api.ask("GET", f"/history/{decisions[1]['delivery_id']}").json
    assert [each["id"] for each in found["events"]] == events
    assert found["events"][7]["title"] == "Script script 7 failed on pi-1 / stb-1"
    assert found["more_events"] == 0


def test_an_event_can_happen_once_more(api: Api) -> None:
    event = send(api)
    answer = api.ask("POST", f"/events/{event}/replay")
    assert answer.status == 202
    again = api.ask("GET", f"/events/{answer.json['accepted'][0]['id']}").json
    assert again["source"] == f"replay of {event}"
    assert again["event_data"] == api.ask("GET", f"/events/{event}").json["event_data"]
    assert api.ask("POST", "/events/evt_none/replay").status == 404


def test_events_are_listed_page_by_page(api: Api) -> None:
    ids = [send(api, script_name=f"script {number}") for number in range(3)]
    first = api.ask("GET", "/events?limit=2&event_type=script_execution_failed")
    assert [each["id"] for each in first.json] == [ids[2], ids[1]]
    following = first.headers["link"].split(">")[0].removeprefix(f"<{PLAIN}")
    assert [each["id"] for each in api.ask("GET", following).json] == [ids[0]]
    assert api.ask("GET", "/events?event_type=other").json == []
