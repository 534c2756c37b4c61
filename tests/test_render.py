"""What a person reads."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.channel import Message
from sidecar.core.config import Settings
from sidecar.core.intake import Incoming, read_event
from sidecar.core.model import TEST_EVENT_TYPE, Severity
from sidecar.core.render import BODY_LIMIT, PREVIEW_LIMIT, TITLE_LIMIT, message, preview
from sidecar.core.words import words
from tests.builders import NOON, a_delivery, an_event

SAMPLES = Path(__file__).parents[1].parent / "shared" / "samples" / "events"


def said(event_type: str, data: dict[str, Any], **settings: Any) -> Message:
    body = {"event_type": event_type, "event_data": data}
    event = read_event(Incoming(body=body, source="http"), new_id="evt_1", now=NOON)
    return message(event, a_delivery(), Settings(**settings))


def facts(of: Message) -> dict[str, str]:
    return {fact.label: fact.value for fact in of.facts}


@pytest.mark.parametrize(
    ("event_type", "data", "title", "body"),
    [
        (
            "script_execution_failed",
            {"script_name": "fullzap", "host_name": "pi-2", "device_name": "AppleTv", "error": "no way home"},
            "❌ Script fullzap failed on pi-2 / AppleTv",
            "no way home",
        ),
        (
            "script_execution_failed",
            {"script_name": "login", "script_type": "testcase"},
            "❌ Test case login failed",
            "The event gives no details.",
        ),
        (
            "script_execution_complete",
            {"script_name": "goto_live", "success": True, "duration": 41873},
            "✅ Script goto_live passed",
            "Passed in 41.9 s.",
        ),
        ("script_execution_complete", {}, "✅ Script without a name passed", "Passed."),
        (
            "campaign_execution_failed",
            {
                "campaign_name": "Nightly",
                "total_scripts": 3,
                "successful_scripts": 1,
                "script_executions": [
                    {"script_name": "a", "success": True},
                    {"script_name": "b", "success": False},
                    {"script_name": "c", "success": False},
                ],
                "error_message": "2 scripts failed",
            },
            "❌ Campaign Nightly failed",
            "1 of 3 scripts passed.\nFailed: b\nFailed: c\n2 scripts failed",
        ),
        (
            "monitoring_incident",
            {"incident_type": "blackscreen", "status": "active", "host_name": "pi-2", "device_id": "device2"},
            "🔴 Black screen on pi-2 / device2",
            "Since 12:00.",
        ),
        (
            "monitoring_incident",
            {"incident_type": "freeze", "start_time": "2026-01-30T22:10:31+00:00"},
            "🔴 Frozen picture",
            "Since Fri 22:10.",
        ),
        (
            "monitoring_incident",
            {"incident_type": "freeze", "start_time": "0001-01-01T00:00:00+14:00"},
            "🔴 Frozen picture",
            "Since 12:00.",
        ),
        (
            "monitoring_incident",
            {
                "incident_type": "blackscreen",
                "status": "resolved",
                "start_time": "2025-12-09T22:10:31+00:00",
                "end_time": "2025-12-09T22:13:02+00:00",
            },
            "✅ Black screen is over",
            "Over after 2 min 31 s.",
        ),
        (
            "system_alert",
            {"incident_type": "ffmpeg_failure", "description": "FFmpeg process stopped", "host_name": "pi-4"},
            "⚠️ FFmpeg process stopped on pi-4",
            "FFmpeg failure",
        ),
        ("system_alert", {"title": "Disk", "message": "91 % full"}, "⚠️ 91 % full", "Disk"),
        ("system_alert", {"message": "91 % full"}, "⚠️ 91 % full", "Since 12:00."),
        ("system_alert", {"component": "disk_monitor"}, "⚠️ Disk monitor", "Since 12:00."),
        (
            "campaign_execution_failed",
            {"total_scripts": 3, "successful_scripts": 1, "error_message": "2 of 3 scripts failed."},
            "❌ Campaign without a name failed",
            "1 of 3 scripts passed.",
        ),
        (
            "campaign_execution_failed",
            {"script_executions": [{"success": False}] * 12},
            "❌ Campaign without a name failed",
            "\n".join(["Failed: a script without a name"] * 10 + ["… and 2 more"]),
        ),
        (
            "system_alert",
            {"component": "disk", "status": "resolved", "detected_at": "yesterday", "resolution_notes": "cleaned up"},
            "✅ Over: Disk",
            "Over.\ncleaned up",
        ),
        ("script_execution_failed", {"script_name": 42}, "❌ Script 42 failed", "The event gives no details."),
        ("alert.freeze", {"message": "picture frozen", "level": 3}, "✅ alert.freeze", "picture frozen"),
    ],
)
def test_every_kind_of_event_has_a_message_that_can_be_read_at_3_a_m(
    event_type: str, data: dict[str, Any], title: str, body: str
) -> None:
    found = said(event_type, data)
    assert f"{found.icon} {found.title}" == title
    assert found.body == body


def test_the_facts_name_host_device_duration_and_the_time_in_the_labs_zone() -> None:
    found = said(
        "script_execution_failed",
        {"host_name": "pi-1", "device_name": "stb-1", "userinterface_name": "horizon_tv", "execution_time_ms": 184223},
        timezone="Europe/Zurich",
    )
    assert facts(found) == {
        "Host": "pi-1",
        "Device": "stb-1",
        "Interface": "horizon_tv",
        "Duration": "3 min 4 s",
        "Severity": "error",
        "Time": "2026-01-31 13:00:00 CET",
    }


def test_an_event_of_an_unknown_type_lists_its_simple_values() -> None:
    found = said("deployment.done", {"version": "1.2", "count": 3, "nested": {"no": 1}, "host_name": "pi-1"})
    assert {label: value for label, value in facts(found).items() if label not in ("Severity", "Time")} == {
        "Host": "pi-1",
        "version": "1.2",
        "count": "3",
    }


def test_links_lead_to_the_report_the_logs_the_picture_and_the_reason() -> None:
    found = said(
        "script_execution_failed",
        {
            "html_report_r2_url": "https://r2.example/report.html?X-Amz-Credential=a%2Fb&X-Amz-Expires=6",
            "logs_url": "https://r2.example/log.txt",
            "metadata": {"r2_images": {"thumbnail_url": "https://r2.example/start.jpg"}},
        },
        public_url="http://qa-lab:7109/",
    )
    assert [(link.label, link.url) for link in found.links] == [
        ("Report", "https://r2.example/report.html?X-Amz-Credential=a%2Fb&X-Amz-Expires=6"),
        ("Logs", "https://r2.example/log.txt"),
        ("Picture", "https://r2.example/start.jpg"),
        ("Why am I told?", "http://qa-lab:7109/events/evt_1"),
    ]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "https://x/a b", 'https://x/"onload=', "https://x/\x07y", "ftp://x"]
)
def test_a_url_that_a_browser_should_not_open_is_left_out(url: str) -> None:
    assert said("script_execution_failed", {"report_url": url}).links == ()


def test_control_characters_and_tricks_with_direction_are_taken_out() -> None:
    found = said("script_execution_failed", {"script_name": "a\x1b[31m\u202eb\nc", "error": "x\r\ny\x07\tz"})
    assert found.title == "Script ab c failed"
    assert found.body == "x\ny\tz"


def test_the_colours_of_a_terminal_are_taken_out() -> None:
    found = said("script_execution_failed", {"error": "\x1b[1;31mE   assert\x1b[0m 1 == 2\x1b[K\n[31m stays"})
    assert found.body == "E   assert 1 == 2\n[31m stays"


def test_what_the_body_says_is_no_fact_as_well() -> None:
    found = said("script_execution_complete", {"host_name": "pi-1", "duration": 41873})
    assert list(facts(found)) == ["Host", "Time"]


def test_what_is_too_long_is_cut_and_says_so() -> None:
    found = said("script_execution_failed", {"script_name": "n" * 1_000, "error": "e" * 10_000})
    assert len(found.title) == TITLE_LIMIT
    assert found.title.endswith("…")
    assert len(found.body) == BODY_LIMIT
    assert len(preview(found)) == PREVIEW_LIMIT


def test_a_test_message_is_marked_as_one() -> None:
    event = an_event(TEST_EVENT_TYPE, event_data={"title": "Test message", "message": "hello"}, severity=Severity.info)
    found = message(event, a_delivery(), Settings())
    assert (found.title, found.body, found.is_test) == ("Test message", "hello", True)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 s"),
        (0.44, "0.4 s"),
        (41.873, "41.9 s"),
        (59.97, "1 min"),
        (60, "1 min"),
        (184, "3 min 4 s"),
        (3600, "1 h"),
        (7500, "2 h 5 min"),
        (273_600, "3 d 4 h"),
        (-5, "0 s"),
        (10**9, "11574 d 1 h"),
    ],
)
def test_a_duration_is_said_in_words(seconds: float, text: str) -> None:
    assert words(timedelta(seconds=seconds)) == text


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=10,
)
field_names = st.sampled_from(
    [
        "script_name",
        "host_name",
        "status",
        "start_time",
        "end_time",
        "duration",
        "script_executions",
        "metadata",
        "error",
    ]
)


@given(
    event_type=st.sampled_from(["script_execution_failed", "campaign_execution_failed", "monitoring_incident", "x"]),
    data=st.dictionaries(field_names, json_values),
)
def test_whatever_a_body_holds_there_is_a_message_with_a_title_and_a_body(
    event_type: str, data: dict[str, Any]
) -> None:
    found = said(event_type, data)
    assert found.title
    assert found.body
    assert "\n" not in found.title


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the folder of sample bodies is not beside this checkout")
def test_every_sample_makes_a_message_that_names_the_place() -> None:
    for file in sorted(SAMPLES.glob("*.json")):
        event = read_event(Incoming(body=json.loads(file.read_text()), source="http"), new_id="evt_1", now=NOON)
        found = message(event, a_delivery(), Settings())
        place = event.event_data.get("host_name") or event.event_data.get("device_id")
        assert str(place) in found.title, file.name
