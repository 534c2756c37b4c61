"""Events over HTTP: every way in, what is answered, what is sent again, and what was decided."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.api_service import GLUED, PLAIN, Api, Reply, assert_problem, serving
from tests.builders import a_body
from tests.running import eventually

SAMPLES = Path(__file__).parents[1].parent / "shared" / "samples" / "events"
BUS_EVENT = {
    "id": "evt_1765319431512",
    "type": "alert.blackscreen",
    "payload": {"device_id": "device2", "severity": "critical"},
    "priority": 1,
    "timestamp": "2025-12-09T22:30:31.512003",
    "team_id": "default",
}


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    with serving(tmp_path) as one:
        yield one


@pytest.fixture(params=[PLAIN, GLUED], ids=["plain", "glued"])
def base(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def lines(*bodies: Any) -> str:
    return "\n".join(body if isinstance(body, str) else json.dumps(body) for body in bodies)


def send_as(api: Api, kind: str | None, content: str | bytes, base: str = PLAIN) -> Reply:
    return api.say("POST", f"{base}/events", content, {"Content-Type": kind} if kind is not None else {})


def accepted(reply: Reply) -> list[str]:
    assert reply.status == 202, reply.text
    return [each["id"] for each in reply.json["accepted"]]


def scripts(api: Api, ids: list[str]) -> list[str]:
    return [api.get(f"/events/{each}")["event_data"]["script_name"] for each in ids]


# ---------------------------------------------------------------------- ways in


def test_one_event(api: Api, base: str) -> None:
    reply = api.ask("POST", "/events", a_body(), base=base)
    (event_id,) = accepted(reply)
    assert reply.json["rejected"] == []
    event = api.get(f"/events/{event_id}", base=base)
    assert event.items() >= {"event_type": "script_execution_failed", "severity": "error", "source": "http"}.items()


def test_a_list_of_events_is_answered_in_its_order(api: Api, base: str) -> None:
    reply = api.ask("POST", "/events", [a_body(script_name=f"s{n}") for n in range(20)], base=base)
    assert scripts(api, accepted(reply)) == [f"s{n}" for n in range(20)]


@pytest.mark.parametrize("kind", ["application/x-ndjson", "application/jsonl", "application/x-ndjson; charset=utf-8"])
def test_one_event_a_line(api: Api, base: str, kind: str) -> None:
    reply = send_as(api, kind, lines(a_body(script_name="a"), "", a_body(script_name="b")) + "\n", base)
    assert scripts(api, accepted(reply)) == ["a", "b"]


def test_an_event_of_virtualpytests_bus(api: Api, base: str) -> None:
    (event_id,) = accepted(api.ask("POST", "/events", BUS_EVENT, base=base))
    event = api.get(f"/events/{event_id}", base=base)
    wanted = {"event_type": "alert.blackscreen", "severity": "critical", "time": "2025-12-09T22:30:31.512003+00:00"}
    assert event.items() >= wanted.items()
    assert event_id != BUS_EVENT["id"]  # those ids are milliseconds, and collide


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the folder of sample events is not beside the repository")
def test_every_sample_is_accepted(api: Api) -> None:
    samples = sorted(SAMPLES.glob("*.json"))
    assert samples
    for sample in samples:
        assert len(accepted(send_as(api, "application/json", sample.read_bytes()))) == 1, sample.name


@pytest.mark.parametrize("kind", ["application/json", "Application/JSON; charset=utf-8", "text/plain", "", None])
def test_json_is_taken_by_any_of_its_names(api: Api, kind: str | None) -> None:
    accepted(send_as(api, kind, json.dumps(a_body())))


@pytest.mark.parametrize(
    "kind", ["text/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "x" * 500]
)
def test_what_is_not_json_by_its_name_is_refused(api: Api, base: str, kind: str) -> None:
    detail = assert_problem(send_as(api, kind, json.dumps(a_body()), base), 415)["detail"]
    assert "application/json" in detail
    assert len(detail) < 200
    assert api.history() == []


# ---------------------------------------------------------------------- good and bad together


def test_bad_events_are_named_and_the_good_ones_are_taken(api: Api, base: str) -> None:
    bodies = [a_body(script_name="a"), {"event_typ": "x"}, a_body(script_name="b"), 17]
    reply = api.ask("POST", "/events", bodies, base=base)
    assert scripts(api, accepted(reply)) == ["a", "b"]
    assert [each["index"] for each in reply.json["rejected"]] == [1, 3]
    assert "did you mean 'event_type'" in reply.json["rejected"][0]["reason"]
    assert "wanted a JSON object" in reply.json["rejected"][1]["reason"]


def test_a_line_that_is_not_json_is_named(api: Api, base: str) -> None:
    reply = send_as(api, "application/x-ndjson", lines(a_body(), "{oops", a_body()), base)
    assert len(accepted(reply)) == 2
    (rejected,) = reply.json["rejected"]
    assert (rejected["index"], "line 2" in rejected["reason"]) == (1, True)


def test_a_single_bad_event_is_422_with_every_problem(api: Api, base: str) -> None:
    body = {"event_type": "?", "event_data": [], "severity": "bad", "colour": "red"}
    problems = assert_problem(api.ask("POST", "/events", body, base=base), 422)["problems"]
    assert {each["path"] for each in problems} == {"event_type", "event_data", "severity", "colour"}
    assert api.history() == []


def test_several_events_that_are_all_bad_are_422_with_their_places(api: Api, base: str) -> None:
    reply = api.ask("POST", "/events", [{"event_type": "?"}, 17], base=base)
    assert [each["path"] for each in assert_problem(reply, 422)["problems"]] == ["[0].event_type", "[1]"]


@pytest.mark.parametrize("content", ["[]", "", " \n "])
@pytest.mark.parametrize("kind", ["application/json", "application/x-ndjson"])
def test_nothing_is_not_an_event(api: Api, kind: str, content: str) -> None:
    assert_problem(send_as(api, kind, content), 422)


def test_more_than_a_thousand_at_once_are_too_many(api: Api) -> None:
    detail = assert_problem(api.ask("POST", "/events", [{"event_type": "x"}] * 1_001), 422)["detail"]
    assert "at most 1,000" in detail


# ---------------------------------------------------------------------- sent again


def test_the_same_key_gets_the_same_answer_and_tells_nobody_twice(api: Api, base: str) -> None:
    bodies = [a_body(), {"event_type": "?"}]
    first = api.ask("POST", "/events", bodies, base=base, Idempotency_Key="run-17")
    second = api.ask("POST", "/events", bodies, base=base, Idempotency_Key="run-17")
    assert (first.status, first.json) == (202, second.json)
    accepted(api.ask("POST", "/events", a_body(script_name="other"), base=base))
    assert len(api.settled(2)) == 2


def test_the_same_key_with_another_body_is_refused(api: Api, base: str) -> None:
    accepted(api.ask("POST", "/events", a_body(), base=base, Idempotency_Key="run-17"))
    reply = api.ask("POST", "/events", a_body(script_name="other"), base=base, Idempotency_Key="run-17")
    assert "use a new key" in assert_problem(reply, 422)["detail"]
    assert len(api.settled()) == 1


def test_a_key_that_is_too_long_is_refused(api: Api) -> None:
    assert_problem(api.ask("POST", "/events", a_body(), Idempotency_Key="k" * 201), 400)


def test_a_request_that_is_refused_as_a_whole_stays_refused(api: Api) -> None:
    for _ in range(2):
        assert_problem(api.ask("POST", "/events", {"event_type": "?"}, Idempotency_Key="run-18"), 422)


def test_an_event_with_an_id_is_taken_once(api: Api, base: str) -> None:
    body = {**a_body(), "id": "run-42.step-7"}
    assert accepted(api.ask("POST", "/events", body, base=base)) == ["run-42.step-7"]
    assert accepted(api.ask("POST", "/events", body, base=base)) == ["run-42.step-7"]
    other = {**a_body(script_name="other"), "id": "run-42.step-7"}
    problems = assert_problem(api.ask("POST", "/events", other, base=base), 422)["problems"]
    assert [each["path"] for each in problems] == ["id"]
    assert len(api.settled()) == 1


def test_two_bus_events_of_the_same_millisecond_are_two_events(api: Api) -> None:
    first, again = (accepted(api.ask("POST", "/events", BUS_EVENT)) for _ in range(2))
    other = accepted(api.ask("POST", "/events", {**BUS_EVENT, "payload": {"device_id": "device3"}}))
    assert first == again
    assert first != other


# ---------------------------------------------------------------------- what was decided


def test_an_event_tells_who_was_told(api: Api, base: str) -> None:
    (event_id,) = accepted(api.ask("POST", "/events", a_body(), base=base))
    (row,) = api.settled()
    event = api.get(f"/events/{event_id}", base=base)
    (decision,) = event["decisions"]
    wanted = {"rule_id": "failures", "integration_id": "log", "verdict": "sent", "delivery_id": row["id"]}
    assert decision.items() >= wanted.items()
    assert decision["reason"]
    assert event["unrouted"] is False


def test_an_event_that_nobody_wanted_says_so(api: Api, base: str) -> None:
    (event_id,) = accepted(api.ask("POST", "/events", a_body("script_execution_complete", success=True), base=base))
    event = api.get(f"/events/{event_id}", base=base)
    assert event["unrouted"] is True
    (decision,) = event["decisions"]
    assert decision["verdict"] == "no_match"
    assert "script_execution_complete" in decision["reason"]


def test_a_delivery_that_has_not_come_to_its_end_is_waiting(tmp_path: Path) -> None:
    chat = {"type": "slack", "config": {"webhook_url": "http://127.0.0.1:1/services/T0/B0/x"}}
    rule = {"event_type": "*", "integration_ids": ["chat"]}
    text = json.dumps({"version": 1, "integrations": {"chat": chat}, "rules": {"all": rule}})
    with serving(tmp_path, text) as api:
        (event_id,) = accepted(api.ask("POST", "/events", a_body()))
        eventually(lambda: api.history()[0]["attempts"] >= 1, "an attempt that nobody answers")
        assert [each["verdict"] for each in api.get(f"/events/{event_id}")["decisions"]] == ["waiting"]


def test_an_event_taken_without_any_good_file_has_no_decisions_yet(tmp_path: Path) -> None:
    with serving(tmp_path, "version: 2") as api:
        (event_id,) = accepted(api.ask("POST", "/events", a_body()))
        assert api.get(f"/events/{event_id}")["decisions"] == []


def test_what_was_corrected_is_noted(api: Api) -> None:
    (event_id,) = accepted(api.ask("POST", "/events", a_body("script_execution_complete")))
    event = api.get(f"/events/{event_id}")
    assert event["event_type"] == "script_execution_failed"
    assert "sent as script_execution_complete" in event["notes"][0]
