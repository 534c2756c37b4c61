"""CloudEvents 1.0 as a source: structured, in batches and in headers; what is refused, and what one means here."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.bodies import read_bodies
from sidecar.core.cloudevents import BATCH, BINARY_LIMIT, MEMBERS, STRUCTURED, from_headers
from sidecar.core.intake import Incoming, read_event
from sidecar.core.model import Event, Severity
from sidecar.core.severity_words import severity_of
from sidecar.core.trace import Trace
from sidecar.errors import InvalidError
from tests.api_service import PLAIN, Api, Reply, assert_problem, serving
from tests.builders import NOON, a_message
from tests.running import eventually
from tests.test_channel_webhook import request

PARENT: Final = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
FEEDING: Final = """\
version: 1
integrations:
  next: {{type: webhook, config: {{url: "http://127.0.0.1:{port}/server/notifications/events", cloudevents: {mode}}}}}
rules:
  failures: {{event_type: "*_failed", integration_ids: [next]}}
"""


def a_cloud_event(**changes: Any) -> dict[str, Any]:
    event = {"specversion": "1.0", "id": "7b1c", "source": "/lab/ci", "type": "build.failed", "data": {"title": "42"}}
    return {name: value for name, value in (event | changes).items() if value is not ...}


def read(body: Any, **changes: Any) -> Event:
    return read_event(Incoming(body=body, source="http", **changes), new_id="evt_new", now=NOON)


def problems_of(body: Any, **changes: Any) -> dict[str, str]:
    with pytest.raises(InvalidError) as refusal:
        read(body, **changes)
    return {problem.path: problem.message for problem in refusal.value.problems}


def of_headers(content: bytes, content_type: str = "", **attributes: str) -> dict[str, Any]:
    given = {"specversion": "1.0", "id": "1", "source": "/s", "type": "t"} | attributes
    headers = {f"ce-{name}": value for name, value in given.items()}
    return from_headers(headers | ({"content-type": content_type} if content_type else {}), content)


# ---------------------------------------------------------------------- what it means


def test_its_attributes_are_ours_under_other_names() -> None:
    event = read(a_cloud_event(time="2026-01-31T22:04:14.123456789Z", severity="page", teamid="qa"))
    assert (event.id, event.source_id, event.event_type, event.source) == ("7b1c", "7b1c", "build.failed", "/lab/ci")
    assert (event.severity, event.team_id, event.event_data["title"]) == (Severity.critical, "qa", "42")
    assert event.time.isoformat() == "2026-01-31T22:04:14.123456+00:00"
    assert read(a_cloud_event()).time == NOON


def test_a_type_that_we_know_is_read_as_ever() -> None:
    data = {"script_name": "zap", "script_success": False}
    event = read(a_cloud_event(type="script_execution_complete", data=data))
    assert (event.event_type, event.severity) == ("script_execution_failed", Severity.error)


def test_subject_and_extensions_are_kept_for_rules() -> None:
    event = read(a_cloud_event(subject="pi-1", severity="error", partition=7))
    assert event.event_data == {"title": "42", "cloudevent": {"subject": "pi-1", "partition": 7}}


def test_the_trace_that_it_names_is_its_own() -> None:
    assert read(a_cloud_event(traceparent=PARENT, tracestate="a=1")).trace == Trace(PARENT, "a=1")
    odd = read(a_cloud_event(traceparent="x"))
    assert (odd.trace, odd.notes) == (
        None,
        ("traceparent: x is not of the form 00-trace-parent-flags, and was left out",),
    )


def test_a_sender_that_uses_the_same_key_keeps_its_own() -> None:
    event = read(a_cloud_event(subject="pi-1", data={"cloudevent": "mine"}))
    assert event.event_data == {"cloudevent": "mine"}
    assert event.notes == ("subject: left out, because the data has a key 'cloudevent' of its own",)


def test_a_severity_in_words_of_others_is_noted_not_refused() -> None:
    event = read(a_cloud_event(severity=3))
    assert (event.severity, event.notes) == (Severity.info, ("severity: 3 is not known here, and was left out",))


@pytest.mark.parametrize(
    ("word", "severity"),
    [
        ("critical", Severity.critical),
        ("Page", Severity.critical),
        ("error", Severity.error),
        ("high", Severity.error),
        (" warning ", Severity.warning),
        ("info", Severity.info),
        ("none", Severity.info),
        ("debug", Severity.debug),
        ("purple", None),
        (17, None),
    ],
)
def test_usual_words_for_severities_are_known(word: Any, severity: Severity | None) -> None:
    assert severity_of(word) == severity


@pytest.mark.parametrize(
    ("changes", "data"),
    [
        ({"data": ...}, {}),
        ({"data": None}, {}),
        ({"data": "text"}, {"data": "text"}),
        ({"data": [1, 2]}, {"data": [1, 2]}),
        ({"data": ..., "data_base64": b64encode(b'{"a": 1}').decode()}, {"a": 1}),
        ({"data": ..., "data_base64": ""}, {}),
        ({"data": ..., "data_base64": b64encode(b"<a/>").decode(), "datacontenttype": "text/xml"}, {"data": "<a/>"}),
        ({"data": ..., "data_base64": "AAEC", "datacontenttype": "image/png"}, {"data_base64": "AAEC"}),
    ],
)
def test_data_of_any_kind_is_kept(changes: dict[str, Any], data: dict[str, Any]) -> None:
    event = read(a_cloud_event(**changes))
    assert (event.event_data, event.notes) == (data, ())


def test_a_large_picture_is_left_out_and_that_is_said() -> None:
    encoded = b64encode(b"\x89PNG" * BINARY_LIMIT).decode()
    event = read(a_cloud_event(data=..., data_base64=encoded, datacontenttype="image/png"))
    assert event.event_data == {}
    assert event.notes == ("data: 64,000 bytes (image/png) are neither JSON nor text, and were left out",)


# ---------------------------------------------------------------------- what is refused


@pytest.mark.parametrize("name", ["id", "source", "type"])
def test_what_is_required_must_be_there(name: str) -> None:
    problems = problems_of(a_cloud_event(**{name: ...}))
    assert list(problems) == [name]
    assert "required are specversion, id, source, type" in problems[name]


def test_everything_that_is_missing_is_named() -> None:
    assert problems_of({}, is_cloud_event=True).keys() == {"specversion", "id", "source", "type"}


@pytest.mark.parametrize("found", ["0.3", "1.1", 1.0])
def test_other_versions_are_refused(found: Any) -> None:
    assert "this program reads CloudEvents 1.0" in problems_of(a_cloud_event(specversion=found))["specversion"]


@pytest.mark.parametrize(
    ("changes", "path", "words"),
    [
        ({"event_type": "x"}, "event_type", "small letters and digits only; put it into data"),
        ({"dataContentType": "x"}, "dataContentType", "did you mean 'datacontenttype'?"),
        ({"labels": {"a": 1}}, "labels", "found an object; what is more belongs into data"),
        ({"data_base64": "AA=="}, "data_base64", "found beside data; send one of them"),
        ({"data": ..., "data_base64": "%"}, "data_base64", "wanted base64, found '%'"),
        ({"data": ..., "data_base64": 7}, "data_base64", "wanted base64, found a number"),
        (
            {"data": ..., "data_base64": b64encode(b"{").decode(), "datacontenttype": "application/json"},
            "data",
            "is not the JSON that its content type promises",
        ),
        ({"id": ""}, "id", "wanted 1 to 200 printable characters"),
        ({"source": "s" * 1_001}, "source", "wanted 1 to 1000 printable characters"),
        ({"type": "a/b"}, "event_type", "letters, digits and _ . : -"),
        ({"time": "yesterday"}, "time", "an ISO 8601 time"),
    ],
)
def test_a_refusal_says_where_and_what(changes: dict[str, Any], path: str, words: str) -> None:
    assert words in problems_of(a_cloud_event(**changes))[path]


# ---------------------------------------------------------------------- in headers


def test_values_of_headers_may_be_quoted_and_percent_encoded() -> None:
    event = of_headers(b"", subject='"a \\"b\\""', note="t%C3%BCr%20%22", euro="%E2%82%AC")
    assert (event["subject"], event["note"], event["euro"]) == ('a "b"', 'tür "', "€")
    assert "data" not in event


def test_a_header_that_is_not_utf8_is_refused() -> None:
    with pytest.raises(InvalidError, match="percent-encoded"):
        of_headers(b"", subject="%FF")


@pytest.mark.parametrize(
    ("content_type", "content", "found"),
    [
        ("application/json; charset=utf-8", b'{"a": 1}', {"data": {"a": 1}}),
        ("application/problem+json", b"[1]", {"data": [1]}),
        ("", b'{"a": 1}', {"data": {"a": 1}}),
        ("", b"plain", {"data": "plain"}),
        ("text/plain; charset=latin1", "tür".encode("latin-1"), {"data": "tür"}),
        ("text/plain", b"\xff", {"data_base64": "/w=="}),
        ("text/plain; charset=idna", b"a", {"data_base64": "YQ=="}),
        ("image/png", b"\x89PNG", {"data_base64": "iVBORw=="}),
        ("application/x-www-form-urlencoded", b"a=1", {"data": "a=1"}),
    ],
)
def test_a_body_of_any_content_type_is_data(content_type: str, content: bytes, found: dict[str, Any]) -> None:
    event = of_headers(content, content_type)
    assert {name: value for name, value in event.items() if name in ("data", "data_base64")} == found


@given(st.text(min_size=1).filter(str.strip), st.sampled_from(["structured", "binary"]))
def test_what_our_own_webhook_sends_is_read(title: str, mode: str) -> None:
    message = a_message(event_type="deployment_failed", title=title, severity=Severity.critical, incident_id="inc_1")
    said = request(message, cloudevents=mode)
    headers = {name.lower(): value for name, value in said.headers.items()}
    body = from_headers(headers, said.body.encode()) if mode == "binary" else json.loads(said.body)
    event = read(body)
    assert (event.event_type, event.severity) == ("virtualpytest.deployment_failed", Severity.critical)
    assert (event.source_id, event.source) == (message.delivery_id, "virtualpytest-notifier")
    assert event.event_data["title"].replace("\ufffd", "\x00") == title.replace("\ufffd", "\x00")
    assert event.event_data["cloudevent"]["subject"] == "inc_1"


JSON: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


NAMES: Final = st.sampled_from([f"ce-{each}" for each in MEMBERS]) | st.text('ce-%Ff"\\\xff', max_size=8)
TYPES: Final = ["", "application/json", "text/plain; charset=utf-16", "image/png", 'a;charset="x"', "+json"]


def said(reading: Callable[[], Event]) -> list[str]:
    """The reasons of a refusal, or the type of an event; anything else that is raised is a bug."""
    try:
        return [reading().event_type]
    except InvalidError as refusal:
        return [problem.message for problem in refusal.problems]


@given(st.dictionaries(st.sampled_from(MEMBERS) | st.text(max_size=8), JSON, max_size=6), st.booleans())
def test_whatever_comes_is_read_or_refused_in_words(odd: dict[str, Any], on_top: bool) -> None:
    assert all(said(lambda: read(a_cloud_event() | odd if on_top else odd, is_cloud_event=True)))


@given(st.dictionaries(NAMES, st.text('%"\\\xffaF0 ', max_size=9)), st.sampled_from(TYPES), st.binary(max_size=30))
def test_whatever_stands_in_headers_is_read_or_refused_in_words(
    headers: dict[str, str], content_type: str, content: bytes
) -> None:
    assert all(said(lambda: read(from_headers(headers | {"content-type": content_type}, content), is_cloud_event=True)))


# ---------------------------------------------------------------------- over HTTP


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    with serving(tmp_path) as one:
        yield one


def send(api: Api, content: Any, kind: str, headers: Mapping[str, str] | None = None) -> Reply:
    body = content if isinstance(content, str | bytes) else json.dumps(content)
    return api.say("POST", f"{PLAIN}/events", body, {"Content-Type": kind, **(headers or {})})


def accepted(reply: Reply) -> list[str]:
    assert reply.status == 202, reply.text
    return [each["id"] for each in reply.json["accepted"]]


IN_HEADERS: Final = {"ce-specversion": "1.0", "CE-Id": "7b1c", "ce-source": "/lab/ci", "ce-type": "build.failed"}


@pytest.mark.parametrize("kind", [STRUCTURED, f"{STRUCTURED}; charset=utf-8", "application/json"])
def test_structured_is_told_by_its_content_type_or_its_shape(api: Api, kind: str) -> None:
    (event_id,) = accepted(send(api, a_cloud_event(), kind))
    assert api.get(f"/events/{event_id}").items() >= {"event_type": "build.failed", "source": "/lab/ci"}.items()


def test_a_batch_is_answered_in_its_order_with_what_was_not_taken(api: Api) -> None:
    reply = send(api, [a_cloud_event(), a_cloud_event(type=..., id="2"), a_cloud_event(id="3")], BATCH)
    assert accepted(reply) == ["7b1c", "3"]
    (rejected,) = reply.json["rejected"]
    assert (rejected["index"], rejected["problems"][0]["path"]) == (1, "type")


def test_binary_is_told_by_its_headers(api: Api) -> None:
    (event_id,) = accepted(send(api, "<a/>", "text/xml", {**IN_HEADERS, "ce-subject": "t%C3%BCr"}))
    event = api.get(f"/events/{event_id}")
    assert event.items() >= {"event_type": "build.failed", "source": "/lab/ci"}.items()
    assert event["event_data"] == {"data": "<a/>", "cloudevent": {"subject": "tür"}}


def test_binary_with_something_missing_is_refused_as_that(api: Api) -> None:
    problems = assert_problem(send(api, {}, "application/json", {"ce-id": "1", "ce-type": "t"}), 422)["problems"]
    assert {each["path"] for each in problems} == {"specversion", "source"}


def test_other_formats_are_refused_with_those_that_are_read(api: Api) -> None:
    problem = assert_problem(send(api, "<e/>", "application/cloudevents+xml", IN_HEADERS), 415)
    assert STRUCTURED in problem["detail"]


def test_our_own_shape_sent_as_a_cloudevent_is_refused(api: Api) -> None:
    assert_problem(send(api, {"event_type": "build.failed"}, STRUCTURED), 422)


def test_the_same_id_of_the_same_source_is_taken_once_whatever_was_added_on_its_way(api: Api) -> None:
    first = accepted(send(api, a_cloud_event(), STRUCTURED))
    assert accepted(send(api, a_cloud_event(traceparent=PARENT), STRUCTURED)) == first
    assert accepted(send(api, '{"title": "42"}', "application/json", IN_HEADERS)) == first
    other = accepted(send(api, a_cloud_event(source="/lab/other"), STRUCTURED))
    assert other != first
    assert accepted(send(api, a_cloud_event(source="/lab/other"), STRUCTURED)) == other
    assert len(api.get("/events")) == 2


def test_lines_and_dropped_files_may_hold_them(api: Api) -> None:
    assert accepted(send(api, "\n".join(json.dumps(a_cloud_event(id=each)) for each in "ab"), "application/jsonl"))
    (dropped,) = read_bodies(json.dumps(a_cloud_event()).encode(), lines=False, source="inbox")
    assert read_event(dropped, new_id="evt_new", now=NOON).event_type == "build.failed"


@pytest.mark.parametrize("mode", ["structured", "binary"])
def test_a_notifier_can_feed_a_notifier(tmp_path: Path, api: Api, mode: str) -> None:
    (tmp_path / "first").mkdir()
    with serving(tmp_path / "first", FEEDING.format(port=api.port, mode=mode)) as first:
        first.ask("POST", "/events", {"event_type": "deployment_failed", "event_data": {"title": "No picture"}})
        eventually(lambda: [each["status"] for each in first.history()] == ["sent"], "sent")
    (event,) = api.get("/events")
    assert event["event_type"] == "virtualpytest.deployment_failed"
    assert api.get(f"/events/{event['id']}")["event_data"]["title"] == "No picture"
