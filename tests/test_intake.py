"""From a body to an Event."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sidecar.core.bodies import BYTES_LIMIT, read_bodies
from sidecar.core.intake import BATCH_LIMIT, TEXT_LIMIT, UNKNOWN_LIMIT, Incoming, read_event
from sidecar.core.model import Attachment, Event, Severity
from sidecar.errors import InvalidError
from tests.builders import NOON

SAMPLES = Path(__file__).parents[1].parent / "shared" / "samples" / "events"


def read(body: Any) -> Event:
    return read_event(Incoming(body=body, source="http"), new_id="evt_new", now=NOON)


def problems_of(body: Any) -> list[str]:
    with pytest.raises(InvalidError) as refusal:
        read(body)
    return [str(problem) for problem in refusal.value.problems]


def test_a_minimal_event_gets_an_id_a_time_and_a_severity() -> None:
    event = read({"event_type": "script_execution_failed"})
    assert (event.id, event.time, event.severity, event.event_data) == ("evt_new", NOON, Severity.error, {})


@pytest.mark.parametrize(
    ("event_type", "severity"),
    [
        ("script_execution_complete", Severity.info),
        ("script_execution_failed", Severity.error),
        ("campaign_execution_complete", Severity.info),
        ("campaign_execution_failed", Severity.error),
        ("system_alert", Severity.warning),
        ("monitoring_incident", Severity.critical),
        ("alert.blackscreen", Severity.info),
        ("deployment_failed", Severity.error),
    ],
)
def test_the_type_gives_a_severity_where_the_event_gives_none(event_type: str, severity: Severity) -> None:
    assert read({"event_type": event_type}).severity == severity


@pytest.mark.parametrize(
    ("changes", "severity"),
    [
        ({"severity": "WARNING"}, Severity.warning),
        ({"event_data": {"severity": "critical"}}, Severity.critical),
        ({"event_data": {"severity": "purple"}}, Severity.warning),
        ({"severity": "debug", "event_data": {"severity": "critical"}}, Severity.debug),
    ],
)
def test_what_the_event_says_of_its_severity_comes_first(changes: dict[str, Any], severity: Severity) -> None:
    assert read({"event_type": "system_alert"} | changes).severity == severity


def test_an_event_of_the_virtualpytest_bus_is_understood() -> None:
    event = read(
        {
            "id": "evt_1765319431512",
            "type": "alert.blackscreen",
            "payload": {"device_id": "device2"},
            "priority": 1,
            "timestamp": "2025-12-09T22:30:31.512003",
            "team_id": "default",
        }
    )
    assert event.event_type == "alert.blackscreen"
    assert event.event_data == {"device_id": "device2"}
    assert event.severity is Severity.critical
    assert event.time == datetime(2025, 12, 9, 22, 30, 31, 512003, tzinfo=UTC)
    assert event.team_id == "default"


def test_an_id_of_the_bus_is_not_unique_and_so_not_the_events_own() -> None:
    event = read({"id": "evt_1765319431512", "type": "alert.blackscreen", "payload": {}})
    assert (event.id, event.source_id) == ("evt_new", "evt_1765319431512")


def test_a_producers_own_id_is_kept() -> None:
    assert read({"event_type": "x", "id": "run-7.1"}).id == "run-7.1"


def test_an_id_that_no_url_can_carry_is_only_remembered() -> None:
    event = read({"event_type": "x", "id": "run/7 ü"})
    assert (event.id, event.source_id) == ("evt_new", "run/7 ü")


@pytest.mark.parametrize(
    ("event_type", "data", "taken_as"),
    [
        ("script_execution_complete", {"success": False}, "script_execution_failed"),
        ("script_execution_complete", {"success": True, "script_success": False}, "script_execution_failed"),
        ("script_execution_complete", {"success": False, "script_success": True}, "script_execution_complete"),
        ("script_execution_complete", {"exit_code": 1}, "script_execution_complete"),
        ("script_execution_failed", {"exit_code": 0, "success": True}, "script_execution_failed"),
        ("campaign_execution_complete", {"success": True, "overall_success": False}, "campaign_execution_failed"),
        ("campaign_execution_complete", {"success": False, "overall_success": True}, "campaign_execution_complete"),
        ("monitoring_incident", {"success": False}, "monitoring_incident"),
    ],
)
def test_a_run_that_says_it_failed_is_a_failure_whatever_it_is_called(
    event_type: str, data: dict[str, Any], taken_as: str
) -> None:
    assert read({"event_type": event_type, "event_data": data}).event_type == taken_as


def test_a_correction_is_noted_and_raises_the_severity() -> None:
    event = read({"event_type": "campaign_execution_complete", "event_data": {"overall_success": False}})
    assert event.severity is Severity.error
    assert event.notes == (
        "taken as campaign_execution_failed (sent as campaign_execution_complete), because overall_success is false",
    )


def test_a_time_with_an_offset_is_turned_to_utc() -> None:
    time = read({"event_type": "x", "time": "2026-01-31T23:30:00+01:00"}).time
    assert time == datetime(2026, 1, 31, 22, 30, tzinfo=UTC)
    assert time.tzinfo is UTC


def test_a_whole_log_is_cut_with_its_end_kept() -> None:
    event = read({"event_type": "x", "event_data": {"stdout": "a" * 1_000_000 + "the error"}})
    stdout = event.event_data["stdout"]
    assert len(stdout) < TEXT_LIMIT + 100
    assert stdout.endswith("the error")
    assert "983,625 characters cut" in stdout
    assert event.notes == ("event_data.stdout: 1,000,009 characters cut to 16,384",)


def test_nul_characters_in_a_log_do_not_cost_the_event() -> None:
    event = read({"event_type": "x", "event_data": {"log": ["a\x00b"]}})
    assert event.event_data == {"log": ["a\ufffdb"]}
    assert event.notes == ("event_data.log[0]: NUL characters replaced",)


def test_attachments_are_urls_paths_or_objects_with_a_name() -> None:
    event = read(
        {
            "event_type": "x",
            "attachments": [
                "https://files.lab/shots/a%20b.png?sig=1",
                "/captures/stb-1/run.log",
                {"path": "/captures/x", "name": "../etc/screen?.JPG", "content_type": "image/jpeg"},
            ],
        }
    )
    assert event.notes == ()
    assert event.attachments == (
        Attachment(
            name="a b.png", source="https://files.lab/shots/a%20b.png?sig=1", content_type="image/png", is_picture=True
        ),
        Attachment(name="run.log", source="/captures/stb-1/run.log"),
        Attachment(name="_etc_screen_.JPG", source="/captures/x", content_type="image/jpeg", is_picture=True),
    )


@pytest.mark.parametrize(
    ("attachments", "note"),
    [
        ("/captures/a.png", "attachments are not sent: wanted a list of URLs, paths, or objects with url, path or"),
        (["a.png"], "attachments[0] is not sent: wanted an http:// or https:// address, without spaces"),
        (["javascript:alert(1)"], "attachments[0] is not sent: wanted an http"),
        ([["/a"]], "attachments[0] is not sent: wanted a URL, a path, or an object of texts"),
        ([{"path": "/a", "url": "https://b/c"}], "attachments[0] is not sent: wanted one of url and path"),
        ([{"path": "/a", "mime": "x"}], "attachments[0] is not sent: unknown field 'mime'; allowed: name, url, path"),
        (["/captures/../etc/passwd"], "attachments[0] is not sent: wanted the absolute path of a file"),
        ([f"/{'a' * 4_000}"], "attachments[0] is not sent: its address has more than 4,000 characters"),
        ([{"path": "/a", "content_type": "x\r\ny"}], "attachments[0] is not sent: content_type: wanted a type such as"),
        ([f"/captures/{n}" for n in range(12)], "attachments: the first 10 of 12 are sent"),
    ],
)
def test_what_is_no_attachment_costs_the_event_nothing(attachments: Any, note: str) -> None:
    (found,) = read({"event_type": "x", "attachments": attachments}).notes
    assert found.startswith(note)


def deep(levels: int) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for _ in range(levels):
        value = {"in": value}
    return value


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("text", ["wanted a JSON object with event_type and event_data, found a text"]),
        (7, ["wanted a JSON object with event_type and event_data, found a number"]),
        (None, ["wanted a JSON object with event_type and event_data, found null"]),
        ([], ["wanted a JSON object with event_type and event_data, found a list"]),
        (
            {},
            [
                "event_type: wanted up to 100 letters, digits and _ . : -, such as script_execution_failed;"
                " found nothing"
            ],
        ),
        (
            {"event_type": "a\x00b"},
            ["event_type: wanted up to 100 letters, digits and _ . : -, such as script_execution_failed; found 'a?b'"],
        ),
        (
            {"event_type": 7, "event_data": [], "severity": "bad", "time": "noon", "id": "", "team_id": 3},
            [
                "event_type: wanted up to 100 letters, digits and _ . : -, such as script_execution_failed;"
                " found a number",
                "event_data: wanted an object, found a list",
                "severity: found bad; allowed: debug, info, warning, error, critical",
                "time: wanted an ISO 8601 time such as 2026-01-31T22:04:14+00:00; found noon",
                "id: wanted 1 to 200 printable characters, found ''",
                "team_id: wanted 1 to 200 printable characters, found a number",
            ],
        ),
        (
            {"event_typ": "x", "event_type": "x"},
            [
                "event_typ: unknown field, did you mean 'event_type'?; allowed: event_type, event_data, severity, id,"
                " time, source, team_id, attachments"
            ],
        ),
        ({"type": "x", "priority": 9}, ["priority: found 9; allowed: 1 (critical) to 4 (info)"]),
        ({"event_type": "x", "event_data": deep(33)}, [f"event_data{'.in' * 32}"]),
        (
            {"event_type": "x", "event_data": {"l": [0] * 5_000}},
            ["event_data: holds more than 5,000 values; send less"],
        ),
    ],
)
def test_a_body_that_makes_no_sense_is_refused_with_every_problem(body: Any, said: list[str]) -> None:
    found = problems_of(body)
    assert len(found) == len(said)
    for problem, wanted in zip(found, said, strict=True):
        assert problem.startswith(wanted[:60])
        assert wanted in problem or "nested deeper" in problem


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty; send a JSON object with event_type and event_data"),
        (b"{", "not JSON: it ends in the middle of a value"),
        (b'{"a": \n ?}', "not JSON: invalid character at line 2, column 2"),
        (b"\xff\xfe", "not JSON"),
        (b'{"a":"\x00"}', "not JSON"),
        (
            b'{"a":"\\ud800"}',
            "not JSON: it ends in the middle of a value, or a string ends in half of a surrogate pair",
        ),
        (b"[" * 100_000, "JSON nested too deep to read; flatten it"),
        (b"[]", "no event in it; send one JSON object, a list of them, or one per line"),
        (b"[" + b",".join([b"1"] * (BATCH_LIMIT + 1)) + b"]", "1,001 events; at most 1,000 are taken at once"),
        (b" " * (BYTES_LIMIT + 1), "10,485,761 bytes; at most 10,485,760 are taken at once"),
    ],
    ids=["empty", "half", "place", "not utf-8", "NUL", "lone surrogate", "deep", "none", "too many", "too big"],
)
def test_content_that_is_no_json_is_refused_with_the_place(content: bytes, said: str) -> None:
    with pytest.raises(InvalidError) as refusal:
        read_bodies(content, lines=False, source="http")
    assert said in str(refusal.value)


def test_of_very_many_unknown_fields_the_first_are_named() -> None:
    assert len(problems_of({"event_type": "x"} | {f"f{n}": n for n in range(50_000)})) == UNKNOWN_LIMIT


def test_one_bad_line_does_not_cost_the_others() -> None:
    bodies = read_bodies(b'{"event_type":"a"}\n\n?\n{"event_type":"b"}\n', lines=True, source="inbox")
    assert [one.source for one in bodies] == ["inbox"] * 3
    assert read(bodies[0].body).event_type == "a"
    assert problems_of(bodies[1].body) == ["not JSON: invalid character at line 3, column 1"]
    assert read(bodies[2].body).event_type == "b"


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the folder of sample bodies is not beside this checkout")
def test_every_sample_of_virtualpytest_is_understood() -> None:
    files = sorted(SAMPLES.glob("*.json"))
    assert files
    for file in files:
        event = read(json.loads(file.read_text()))
        assert event.event_type
        assert event.notes == (), file.name


def test_a_name_that_is_too_long_or_has_nul_is_cut_or_mended() -> None:
    event = read({"event_type": "x", "event_data": {"a\x00b": 1, "k" * 300: 2}})
    assert event.event_data == {"a\ufffdb": 1, "k" * 200: 2}


def test_a_flat_body_of_very_many_values_is_refused() -> None:
    assert problems_of({"event_type": "x", "event_data": {f"k{n}": n for n in range(5_001)}}) == [
        "event_data: holds more than 5,000 values; send less"
    ]
