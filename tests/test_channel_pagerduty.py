from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from sidecar.channels.pagerduty import CHANNEL, SIZE_LIMIT, PagerDuty, change, dedup_key, payload, send, try_out
from sidecar.core.channel import Fact, Failed, Link, Message, Opened, Outcome, Secret, Sent
from sidecar.core.model import Attachment, Severity
from sidecar.core.paging import deed
from tests.builders import Lab, a_body, a_config, a_rule, an_integration
from tests.certificates import Authority, an_authority
from tests.parts import as_json
from tests.sink import Answer, Sink
from tests.tunnel import Tunnel
from tests.vendor_specs import complaints_about_body
from tests.wire_parts import HOSTILE, a_message, a_wire

SPEC = "pagerduty-events-v2.json"
KEY = "0123456789abcdef0123456789abcdef"  # made up
SETTINGS = PagerDuty(routing_key=Secret("sealed"))
OPENED = Opened({"routing_key": KEY})
PROBLEM = a_message(incident_id="inc_1", turn="first_failure")
TAKEN = Answer(
    status=202, body=json.dumps({"status": "success", "message": "Event processed", "dedup_key": "inc_1"}).encode()
)
WORST = a_message(
    incident_id="inc_1",
    title="标" * 2_000,
    body="正" * 1_000_000,
    facts=tuple(Fact(f"{n}" + "标" * 3_000, "值" * 5_000) for n in range(60)),
    links=tuple(Link("链" * 3_000, "https://x.example/" + "u" * 3_900) for _ in range(40)),
    attachments=tuple(
        Attachment(name="a.jpg", source="https://x.example/" + "u" * 3_900, is_picture=True) for _ in range(20)
    ),
)


def event(message: Message, settings: PagerDuty = SETTINGS) -> dict[str, Any]:
    wanted = deed(message)
    assert wanted is not None
    return payload(settings, OPENED, message, wanted)


# ---------------------------------------------------------------------- what is said


def test_an_alert_says_everything() -> None:
    picture = Attachment(name="screen.jpg", source="https://files.example/s.jpg", is_picture=True)
    links = (*PROBLEM.links, Link("Why am I told?", "http://qa-lab:7109/e/1"))
    sent = event(msgspec.structs.replace(PROBLEM, attachments=(picture,), links=links))
    assert (sent["event_action"], sent["dedup_key"], sent["routing_key"]) == ("trigger", "inc_1", KEY)
    assert sent["payload"] == {
        "summary": "login_test failed on pi-1",
        "source": "pi-1",
        "severity": "error",
        "timestamp": "2026-03-04T12:30:00+00:00",
        "component": "stb-1",
        "class": "script_execution_failed",
        "custom_details": {
            "Message": "Expected the home screen, found the log-in page.",
            "Host": "pi-1",
            "Device": "stb-1",
            "Duration": "1 minute 4 seconds",
            "Event": "evt_01",
            "Delivery": "dlv_01",
        },
    }
    assert sent["links"][0] == {"href": "https://reports.example/r/1?sig=a%2Fb&x=1", "text": "Report"}
    assert sent["images"] == [
        {"src": "https://files.example/s.jpg", "href": "https://files.example/s.jpg", "alt": "The screen"}
    ]
    assert (sent["client"], sent["client_url"]) == ("VirtualPyTest notifier", "http://qa-lab:7109/e/1")


@pytest.mark.parametrize(
    ("turn", "is_over", "wanted"),
    [
        ("first_failure", False, "trigger"),
        ("still_failing", False, "trigger"),
        ("reminder", False, "trigger"),
        ("escalated", False, "trigger"),
        ("flapping", False, "trigger"),
        ("calmed", False, "trigger"),
        ("after_silence", False, "trigger"),
        ("acknowledged", False, "acknowledge"),
        ("recovered", True, "resolve"),
        ("calmed", True, "resolve"),
        ("closed", True, "resolve"),
    ],
)
def test_each_turn_of_a_problem_has_its_action_on_the_same_alert(turn: Any, is_over: bool, wanted: str) -> None:
    message = a_message(incident_id="inc_1", turn=turn, is_over=is_over)
    sent = event(message)
    assert (sent["event_action"], sent["dedup_key"]) == (wanted, "inc_1")
    assert ("payload" in sent) is (wanted == "trigger")
    assert complaints_about_body(SPEC, "post", "/enqueue", sent) == []


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({"severity": Severity.warning}, "open"),
        ({"severity": Severity.info, "is_test": True}, "open"),
        ({"severity": Severity.info}, None),
        ({"severity": Severity.critical, "is_over": True}, None),
    ],
)
def test_what_is_about_no_problem_pages_nobody_unless_it_is_bad(changes: dict[str, Any], wanted: str | None) -> None:
    message = a_message(**changes)
    assert deed(message) == wanted
    assert dedup_key(message) == "dlv_01"


@pytest.mark.parametrize("message", [PROBLEM, HOSTILE, WORST], ids=["plain", "hostile", "worst"])
def test_every_event_is_within_pagerdutys_schema_and_limits(message: Message) -> None:
    sent = event(message)
    assert complaints_about_body(SPEC, "post", "/enqueue", sent) == []
    assert len(sent["payload"]["summary"]) <= 1024
    assert len(msgspec.json.encode(sent)) <= SIZE_LIMIT
    assert complaints_about_body(SPEC, "post", "/change/enqueue", change(OPENED, message)) == []


@pytest.mark.parametrize(("length", "shown"), [(1023, 1023), (1024, 1024), (1025, 1024)])
def test_a_summary_is_cut_at_its_limit(length: int, shown: int) -> None:
    message = a_message(title="t" * length)
    assert len(event(message)["payload"]["summary"]) == shown
    assert len(change(OPENED, message)["payload"]["summary"]) == shown


@pytest.mark.parametrize(("length", "shown"), [(254, 254), (255, 255), (256, 64)])
def test_a_key_is_no_longer_than_pagerduty_takes_and_still_the_same_each_time(length: int, shown: int) -> None:
    message = a_message(incident_id="i" * length)
    assert len(dedup_key(message)) == shown
    assert dedup_key(message) == dedup_key(msgspec.structs.replace(message, delivery_id="dlv_02"))


def test_every_severity_has_its_own_of_pagerdutys() -> None:
    found = [event(a_message(severity=each, incident_id="inc_1"))["payload"]["severity"] for each in Severity]
    assert found == ["info", "info", "warning", "error", "critical"]


def test_settings_say_component_and_group() -> None:
    named = msgspec.structs.replace(SETTINGS, component="player", group="lab-zurich")
    sent = event(PROBLEM, named)["payload"]
    assert (sent["component"], sent["group"]) == ("player", "lab-zurich")


def test_event_data_takes_no_place_of_ours_and_leads_only_to_the_web() -> None:
    facts = (Fact("Message", "all is well"), Fact("Delivery", "x"), Fact("routing_key", "y"))
    sent = event(msgspec.structs.replace(HOSTILE, facts=facts, severity=Severity.error))
    assert sent["payload"]["custom_details"]["Message"] == HOSTILE.body
    assert sent["payload"]["custom_details"]["Delivery"] == "dlv_01"
    assert sent["routing_key"] == KEY
    assert "javascript:" not in json.dumps(sent)


def test_a_picture_that_is_not_on_https_is_left_out() -> None:
    picture = Attachment(name="screen.jpg", source="http://rack:8080/s.jpg", is_picture=True)
    assert "images" not in event(a_message(attachments=(picture,)))


# ---------------------------------------------------------------------- sending


@pytest.fixture(scope="module")
def authorities(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Authority]:
    hosts = {"us": "events.pagerduty.com", "eu": "events.eu.pagerduty.com"}
    return {name: an_authority(tmp_path_factory.mktemp(name), host=host) for name, host in hosts.items()}


class Service:
    """PagerDuty's place: `sink` answers, `tunnel` leads there."""

    def __init__(self, sink: Sink, tunnel: Tunnel, folder: Path, authority: Authority) -> None:
        self.sink, self.tunnel = sink, tunnel
        self.wire = a_wire(folder, ca_file=authority.ca_file, env={"https_proxy": tunnel.url})

    def sent(self, message: Message, settings: PagerDuty = SETTINGS, opened: Opened = OPENED) -> Outcome:
        return send(settings, opened, message, self.wire)


@pytest.fixture
def service(tmp_path: Path, authorities: dict[str, Authority]) -> Iterator[Service]:
    with Sink(tls=authorities["us"].server) as sink, Tunnel(sink.port) as tunnel:
        sink.answers = [TAKEN]
        found = Service(sink, tunnel, tmp_path, authorities["us"])
        yield found
        found.wire.close()


def test_an_alert_goes_to_pagerduty_and_its_key_comes_back(service: Service) -> None:
    assert service.sent(PROBLEM) == Sent(
        detail="PagerDuty answered 202 Event processed", provider_id="inc_1", status_code=202
    )
    (request,) = service.sink.requests
    assert (request.method, request.path) == ("POST", "/v2/enqueue")
    assert request.json == event(PROBLEM)
    assert service.tunnel.asked == ["events.pagerduty.com:443"]


def test_the_european_region_has_a_host_of_its_own(tmp_path: Path, authorities: dict[str, Authority]) -> None:
    europe = msgspec.structs.replace(SETTINGS, service_region="eu")
    with Sink(tls=authorities["eu"].server) as sink, Tunnel(sink.port) as tunnel:
        sink.answers = [TAKEN]
        service = Service(sink, tunnel, tmp_path, authorities["eu"])
        assert isinstance(service.sent(PROBLEM, europe), Sent)
        service.wire.close()
    assert tunnel.asked == ["events.eu.pagerduty.com:443"]
    assert CHANNEL.destination(europe) == "https://events.eu.pagerduty.com"


def test_nothing_leaves_for_what_pages_nobody(service: Service) -> None:
    outcome = service.sent(a_message(severity=Severity.info))
    assert isinstance(outcome, Sent)
    assert outcome.detail.startswith("nothing was sent to PagerDuty")
    assert service.sink.requests == []


def refusal(*errors: str) -> bytes:
    return json.dumps({"status": "invalid event", "message": "Event object is invalid", "errors": errors}).encode()


@pytest.mark.parametrize(
    ("answer", "kind", "retryable", "reason"),
    [
        (
            Answer(status=400, body=refusal("'payload.summary' is missing or blank", "'payload.source' is too long")),
            "rejected",
            False,
            "Event object is invalid; 'payload.summary' is missing or blank; 'payload.source' is too long",
        ),
        (
            Answer(status=400, body=refusal("Length of 'routing_key' is incorrect (should be 32 characters)")),
            "credentials",
            False,
            "enter the Integration Key of an Events API V2 integration, and check service_region",
        ),
        (Answer(status=500, body=b"{}"), "server", True, "PagerDuty answered 500"),
        (Answer(status=503, body=b"<html><title>Down</title>"), "server", True, "PagerDuty answered 503 Down"),
        (Answer(body=b"<html><title>Hotel</title>"), "server", True, "PagerDuty answered 200 Hotel"),
        (Answer(status=400, body=KEY.encode()), "rejected", False, "PagerDuty answered 400 ********"),
        (Answer(fault="reset"), "connection", True, "closed the connection before it answered"),
    ],
)
def test_a_failure_says_what_to_do(service: Service, answer: Answer, kind: str, retryable: bool, reason: str) -> None:
    service.sink.answers = [answer]
    outcome = service.sent(PROBLEM)
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable) == (kind, retryable)
    assert reason in outcome.reason
    assert KEY not in outcome.reason


@pytest.mark.parametrize(("headers", "minutes"), [({}, 2), ({"Retry-After": "300"}, 5)])
def test_after_too_many_events_there_is_a_pause_of_some_minutes(
    service: Service, headers: dict[str, str], minutes: int
) -> None:
    service.sink.answers = [Answer(status=429, headers=headers)]
    outcome = service.sent(PROBLEM)
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retry_after) == ("rate_limited", timedelta(minutes=minutes))


def test_an_answer_that_says_less_is_a_yes_all_the_same(service: Service) -> None:
    service.sink.answers = [Answer(status=202, body=b"fine")]
    assert service.sent(PROBLEM) == Sent(detail="PagerDuty answered 202", status_code=202)


# ---------------------------------------------------------------------- a test


def test_a_test_pages_nobody_and_shows_among_the_changes(service: Service) -> None:
    outcome = try_out(SETTINGS, OPENED, a_message(is_test=True), service.wire)
    assert isinstance(outcome, Sent)
    (request,) = service.sink.requests
    assert request.path == "/v2/change/enqueue"
    assert complaints_about_body(SPEC, "post", "/change/enqueue", request.json) == []


def test_a_key_of_a_ruleset_is_tested_with_the_end_of_an_alert_that_is_not_there(service: Service) -> None:
    ruleset = Opened({"routing_key": "R" + KEY[1:]})
    assert isinstance(try_out(SETTINGS, ruleset, a_message(is_test=True), service.wire), Sent)
    (request,) = service.sink.requests
    assert (request.path, request.json["event_action"]) == ("/v2/enqueue", "resolve")
    assert request.json["dedup_key"] == "dlv_01"


# ---------------------------------------------------------------------- in the engine


def test_one_alert_lives_through_a_problem(tmp_path: Path) -> None:
    lab = Lab(tmp_path)
    as_ours = {"follows": CHANNEL.follows, "tracks_incidents": CHANNEL.tracks_incidents}
    channel = msgspec.structs.replace(lab.pager.channel, **as_ours)
    paging = an_integration(lab.pager, channel=channel)
    lab.config = a_config([paging], [a_rule(event_types=("script_*",))])
    try:
        lab.accept(a_body(), a_body())
        lab.deliver_all()
        incident_id = lab.pager.sent[0].incident_id or ""
        lab.ledger.write(lambda book: lab.engine.decider.acknowledge(book, incident_id, "ann")).result()
        lab.deliver_all()
        lab.accept(a_body("script_execution_complete", success=True))
        lab.deliver_all()
    finally:
        lab.ledger.close()
    events = [event(each) for each in lab.pager.sent]
    assert [each["event_action"] for each in events] == ["trigger", "trigger", "acknowledge", "resolve"]
    assert {each["dedup_key"] for each in events} == {incident_id}


# ---------------------------------------------------------------------- settings


@pytest.mark.parametrize("key", [KEY, "R" + KEY[1:], "01AB" * 8, ""])
def test_an_integration_key_is_no_problem(key: str) -> None:
    assert CHANNEL.check_opened is not None
    assert list(CHANNEL.check_opened(SETTINGS, Opened({"routing_key": key}))) == []


@pytest.mark.parametrize("key", [KEY[:31], KEY + "0", "u+Tz2_0-abc123456789abcdef012345", f"{KEY}\n"])
def test_what_is_no_integration_key_is_a_problem(key: str) -> None:
    assert CHANNEL.check_opened is not None
    (problem,) = CHANNEL.check_opened(SETTINGS, Opened({"routing_key": key}))
    assert problem.path == "routing_key"
    assert key.strip() not in problem.message


def golden(said: Message) -> str:
    wanted = deed(said)
    return as_json(payload(SETTINGS, Opened({"routing_key": "KEY"}), said, wanted)) if wanted else "nothing is sent"


def example(url: str, mail_port: int, mark: str, field: str = "") -> dict[str, Any]:
    """Whatever `url` says, its events go to PagerDuty."""
    return {"routing_key": mark.ljust(32, "0")}


HAS_FIXED_ADDRESS: Final = True


EVERY_KEY: Final = '{routing_key: "${env:NOTIFIER_SECRET_PD}", service_region: eu, component: player, group: lab}'
