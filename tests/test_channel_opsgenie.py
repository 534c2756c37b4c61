from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from sidecar.channels.opsgenie import CHANNEL, Opsgenie, call_for, send
from sidecar.core.channel import Fact, Failed, Link, Message, Opened, Secret, Sent
from sidecar.core.model import Severity, Turn
from sidecar.core.paging import Deed, deed
from tests.parts import as_json, parts
from tests.sink import Answer, Sink
from tests.wire_parts import HOSTILE, a_message, a_wire

KEY = "eb243592-faa2-4ba2-a551-1afdf565c889"  # made up
OPENED = Opened({"api_key": KEY})
SETTINGS = Opsgenie(api_key=Secret("sealed"))
TAKEN = Answer(status=202, body=b'{"result":"Request will be processed","took":0.3,"requestId":"43a29c5c"}')
DEEDS: Final[tuple[Deed, ...]] = ("open", "acknowledge", "close")
INCIDENT = "inc_1m849yrkxhtx5nax0c4q"
FAILED = a_message(incident_id=INCIDENT, turn="first_failure")
LIMITS: Final = {
    "message": 130,
    "alias": 512,
    "description": 15_000,
    "entity": 512,
    "source": 100,
    "user": 100,
    "note": 25_000,
}
"""Source: https://docs.opsgenie.com/docs/alert-api, and alerts-and-alert-fields beside it."""


def at(sink: Sink, **changes: Any) -> Opsgenie:
    return msgspec.structs.replace(SETTINGS, api_url=sink.url, **changes)


def alert(message: Message, **changes: Any) -> dict[str, Any]:
    call = call_for(msgspec.structs.replace(SETTINGS, **changes), message, "open")
    assert call.path == "/v2/alerts"
    return call.body


def assert_taken(body: dict[str, Any]) -> None:
    """What Opsgenie would refuse with 422, or cut."""
    assert all(len(body.get(name, "")) <= limit for name, limit in LIMITS.items())
    assert sum(len(name) + len(value) for name, value in body.get("details", {}).items()) <= 8_000
    assert len(body.get("tags", ())) <= 20
    assert body.get("priority", "P1") in ("P1", "P2", "P3", "P4", "P5")


def test_a_failure_opens_an_alert(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [TAKEN]
        outcome = send(at(sink), OPENED, FAILED, a_wire(tmp_path))
    assert outcome == Sent(detail="Opsgenie answered 202", status_code=202)
    (received,) = sink.requests
    assert (received.method, received.path) == ("POST", "/v2/alerts")
    assert received.headers["authorization"] == f"GenieKey {KEY}"
    assert received.json == alert(FAILED)
    assert received.json == {
        "message": "login_test failed on pi-1",
        "alias": INCIDENT,
        "description": "Expected the home screen, found the log-in page.\n\n"
        "Report: https://reports.example/r/1?sig=a%2Fb&x=1",
        "details": {
            "Event type": "script_execution_failed",
            "Delivery": "dlv_01",
            "Host": "pi-1",
            "Device": "stb-1",
            "Duration": "1 minute 4 seconds",
        },
        "priority": "P2",
        "source": "VirtualPyTest",
        "tags": ["virtualpytest"],
        "entity": "pi-1 / stb-1",
    }


@pytest.mark.parametrize(
    ("turn", "action"),
    [("recovered", "close"), ("calmed", "close"), ("closed", "close"), ("acknowledged", "acknowledge")],
)
def test_its_end_and_what_people_do_is_done_to_the_same_alert(tmp_path: Path, turn: Turn, action: str) -> None:
    with Sink() as sink:
        sink.answers = [TAKEN]
        message = msgspec.structs.replace(FAILED, turn=turn, is_over=action == "close")
        outcome = send(at(sink), OPENED, message, a_wire(tmp_path))
    assert isinstance(outcome, Sent)
    (received,) = sink.requests
    assert received.path == f"/v2/alerts/{INCIDENT}/{action}?identifierType=alias"
    assert received.json["note"].startswith("login_test failed on pi-1\n\nExpected the home screen")
    assert_taken(received.json)


@pytest.mark.parametrize("turn", ["still_failing", "reminder", "escalated", "flapping", "calmed", "after_silence"])
def test_a_further_failure_counts_on_the_same_alert(turn: Turn) -> None:
    assert alert(msgspec.structs.replace(FAILED, turn=turn))["alias"] == alert(FAILED)["alias"]


def test_what_is_about_nothing_that_lasts_has_an_alert_of_its_own() -> None:
    assert alert(a_message())["alias"] == "dlv_01"
    assert alert(msgspec.structs.replace(FAILED, events=2))["alias"] == "dlv_01"


def test_a_run_that_passes_where_nothing_was_failing_is_no_alert(tmp_path: Path) -> None:
    outcome = send(SETTINGS, OPENED, a_message(is_over=True, severity=Severity.info), a_wire(tmp_path))
    assert isinstance(outcome, Sent)
    assert outcome.detail.startswith("nothing was sent to Opsgenie")


def test_a_test_opens_an_alert_and_closes_it_again(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [TAKEN, TAKEN]
        outcome = send(at(sink), OPENED, a_message(is_test=True), a_wire(tmp_path))
    assert outcome == Sent(detail="Opsgenie answered 202; the test's alert was closed again", status_code=202)
    assert [each.path for each in sink.requests] == ["/v2/alerts", "/v2/alerts/dlv_01/close?identifierType=alias"]


def test_a_test_whose_alert_stays_open_says_so(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [TAKEN, Answer(status=500)]
        outcome = send(at(sink), OPENED, a_message(is_test=True), a_wire(tmp_path))
    assert isinstance(outcome, Sent)
    assert "the test's alert stays open, close it there: Opsgenie answered 500" in outcome.detail


def test_a_test_that_fails_has_nothing_to_close(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [Answer(status=401)]
        outcome = send(at(sink), OPENED, a_message(is_test=True), a_wire(tmp_path))
    assert isinstance(outcome, Failed)
    assert outcome.kind == "credentials"
    assert len(sink.requests) == 1


def test_the_priority_follows_the_severity() -> None:
    given = [alert(a_message(severity=each))["priority"] for each in sorted(Severity)]
    assert given == ["P5", "P4", "P3", "P2", "P1"]
    assert alert(a_message(severity=Severity.critical, is_test=True))["priority"] == "P5"


def test_responders_are_named_by_what_they_are() -> None:
    named = (f"team:{KEY}", "team:Lab", "user:ann@example.com", "schedule:Nights", "escalation:Lab: nights")
    assert alert(FAILED, responders=named)["responders"] == [
        {"type": "team", "id": KEY},
        {"type": "team", "name": "Lab"},
        {"type": "user", "username": "ann@example.com"},
        {"type": "schedule", "name": "Nights"},
        {"type": "escalation", "name": "Lab: nights"},
    ]


@pytest.mark.parametrize(
    ("region", "server"),
    [
        ("us", "https://api.opsgenie.com"),
        ("eu", "https://api.eu.opsgenie.com"),
        ("jsm", "https://api.atlassian.com"),
    ],
)
def test_the_key_is_sealed_to_its_region(region: Any, server: str) -> None:
    assert CHANNEL.destination(msgspec.structs.replace(SETTINGS, region=region)) == server


def test_another_server_is_asked_below_its_path(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [TAKEN]
        settings = msgspec.structs.replace(SETTINGS, api_url=f"{sink.url}/jsm/ops/integration/")
        send(settings, OPENED, FAILED, a_wire(tmp_path))
    assert sink.requests[0].path == "/jsm/ops/integration/v2/alerts"
    assert CHANNEL.destination(settings) == sink.url


LONG = msgspec.structs.replace(
    FAILED,
    title="t " * 900,
    body="é word\n" * 9000,
    event_type="e" * 2000,
    facts=tuple(Fact(f"F{n}" * 40, "v" * 3000) for n in range(40)),
    links=(*(Link(f"L{n}", "https://x.example/" + "u" * 900) for n in range(30)), Link("Why", "http://qa-lab/e/1")),
)


@pytest.mark.parametrize(
    "message", [LONG, HOSTILE, msgspec.structs.replace(FAILED, body="<b" * 500_000, title="<b" * 200)]
)
@pytest.mark.parametrize("wanted", ["open", "close"])
def test_an_alert_never_exceeds_what_opsgenie_takes(message: Message, wanted: Deed) -> None:
    assert_taken(call_for(SETTINGS, message, wanted).body)


@pytest.mark.parametrize("over", [-1, 0, 1])
def test_texts_are_cut_only_if_they_must_be(over: int) -> None:
    bare = a_message(title="t" * (130 + over), body="x" * (15_000 + over), facts=(), links=())
    sent = alert(bare)
    assert (sent["message"].endswith("…"), sent["description"].endswith("…")) == (over > 0, over > 0)


@pytest.mark.parametrize("body", ["é word\n" * 9000, "<b" * 20_000])
def test_the_link_to_the_whole_stays(body: str) -> None:
    long = msgspec.structs.replace(LONG, body=body)
    assert alert(long)["description"].endswith("Why: http://qa-lab/e/1")
    closing = call_for(SETTINGS, long, "close")
    assert closing.body["note"].endswith("Why: http://qa-lab/e/1")


def test_hostile_text_is_no_html() -> None:
    for wanted in DEEDS:
        said = msgspec.structs.replace(HOSTILE, incident_id=INCIDENT)
        assert not re.search(r"<[A-Za-z/!]", msgspec.json.encode(call_for(SETTINGS, said, wanted).body).decode())


@pytest.mark.parametrize(
    ("answer", "kind", "retryable", "reason"),
    [
        (
            Answer(status=401, body=b'{"message":"Could not authenticate","took":0.0,"requestId":"r"}'),
            "credentials",
            False,
            "is the API key right, of this region, and allowed to create and update alerts?",
        ),
        (
            Answer(status=422, body=b'{"message":"Request body is not processable.","errors":{"message":"Too long"}}'),
            "rejected",
            False,
            "Opsgenie answered 422 Request body is not processable.; Too long",
        ),
        (Answer(status=403, body=f'{{"message":"key {KEY} is off"}}'.encode()), "credentials", False, "********"),
        (Answer(status=429, headers={"Retry-After": "7"}), "rate_limited", True, "Opsgenie answered 429"),
        (Answer(status=503, body=b"alerts are away"), "server", True, "Opsgenie answered 503 alerts are away"),
        (Answer(fault="reset"), "connection", True, "closed the connection before it answered"),
    ],
)
def test_a_failure_says_what_to_do(tmp_path: Path, answer: Answer, kind: str, retryable: bool, reason: str) -> None:
    with Sink() as sink:
        sink.answers = [answer]
        outcome = send(at(sink), OPENED, FAILED, a_wire(tmp_path))
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable) == (kind, retryable)
    assert reason in outcome.reason
    assert KEY not in outcome.reason


@pytest.mark.parametrize(
    ("changes", "paths"),
    [
        ({}, []),
        ({"responders": ("team:Lab",), "api_url": "http://proxy.lan:8080"}, []),
        ({"responders": ("Lab", "group:x", "team:")}, ["responders"] * 3),
        ({"responders": tuple(f"team:{n}" for n in range(51))}, ["responders"]),
        ({"tags": tuple(map(str, range(21)))}, ["tags"]),
        ({"tags": ("t" * 51,)}, ["tags"]),
        ({"tags": ("",)}, ["tags"]),
        ({"api_url": "api.opsgenie.com"}, ["api_url"]),
    ],
)
def test_settings_that_cannot_work_are_a_problem(changes: dict[str, Any], paths: list[str]) -> None:
    assert [each.path for each in CHANNEL.check(msgspec.structs.replace(SETTINGS, **changes))] == paths


def test_it_follows_what_people_do() -> None:
    assert CHANNEL.tracks_incidents
    assert CHANNEL.follows(SETTINGS)
    assert CHANNEL.recipient(SETTINGS) == "Opsgenie"
    assert CHANNEL.recipient(msgspec.structs.replace(SETTINGS, responders=("team:Lab", "user:a@b.c"))) == (
        "team:Lab, user:a@b.c"
    )


def golden(said: Message) -> str:
    wanted = deed(said)
    if wanted is None:
        return "nothing is sent"
    call = call_for(SETTINGS, said, wanted)
    return parts(path=f"POST {call.path}", body=as_json(call.body))


def example(url: str, mail_port: int, mark: str, field: str = "") -> dict[str, Any]:
    return {"api_url": url, "api_key": mark}


EVERY_KEY: Final = '{api_key: x, region: eu, api_url: http://p.lan, responders: "team:Lab", tags: [lab]}'
