"""docs/virtualpytest.md: each call that VirtualPyTest is to get runs, and what it sends is understood."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

import pytest

from sidecar.core import facts
from sidecar.core.intake import Incoming, read_event
from sidecar.core.model import Event, Severity
from tests.builders import NOON
from tests.dockerfile import of, stages

ROOT: Final = Path(__file__).parents[1]
PAGE: Final = (ROOT / "docs/virtualpytest.md").read_text("utf-8")
CALLS: Final[list[str]] = [
    text for text in re.findall(r"^```python\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE) if "(" in text
]
PLACE: Final = {"host_name": "pi-1", "device_name": "stb-1"}
SCRIPT: Final = {**PLACE, "script_name": "goto_live", "script_type": "testcase", "error_msg": "no picture"}
CAMPAIGN: Final = {**PLACE, "campaign_name": "nightly", "status": "failed", "error_message": "stopped"}
ALERT: Final = {**PLACE, "id": "3c9f", "device_id": "device1", "incident_type": "freeze"}
FFMPEG: Final = {
    **PLACE,
    "component": "ffmpeg",
    "incident_type": "ffmpeg_failure",
    "severity": "high",
    "status": "open",
}


def sent_by(code: str, **names: Any) -> Event:
    """What the notifier makes of the one event that this code sends."""
    sent: list[dict[str, Any]] = []

    def send_notifications(event_type: str, event_data: dict[str, Any], *, severity: str | None = None) -> bool:
        body = {"event_type": event_type, "event_data": event_data} | ({"severity": severity} if severity else {})
        sent.append(body)
        return True

    exec(code, {"send_notifications": send_notifications, **names})  # noqa: S102  # our own page
    (body,) = sent
    return read_event(Incoming(body=body, source="http"), new_id="evt_1", now=NOON)


def call(words: str) -> str:
    """The one of the page that has these words."""
    (found,) = [each for each in CALLS if words in each]
    return found


def row(**values: Any) -> SimpleNamespace:
    return SimpleNamespace(data=[values])


def outcome(event: Event) -> str | None:
    return facts.outcome(event.event_type, event.event_data)


def subject(event: Event) -> tuple[str, ...]:
    return facts.subject(event.event_type, event.event_data)


def test_every_call_of_the_page_is_one_of_these() -> None:
    assert len(CALLS) == 7


@pytest.mark.parametrize(("words", "known"), [("script_execution", SCRIPT), ("campaign_execution", CAMPAIGN)])
def test_a_run_that_failed_and_one_that_passed_are_about_the_same(words: str, known: dict[str, Any]) -> None:
    failed = sent_by(call(words), success=False, result=row(**known, success=False))
    passed = sent_by(call(words), success=True, result=row(**known, success=True))
    assert (outcome(failed), outcome(passed)) == ("failed", "passed")
    assert subject(failed) == subject(passed)
    assert (failed.severity, passed.severity) == (Severity.error, Severity.info)
    assert (failed.notes, passed.notes) == ((), ())


def deployment(*, passes: bool) -> Event:
    dep = {"host_name": "pi-1", "device_id": "device1", "script_name": "goto_live.py"}
    result = {"script_success": passes}
    return sent_by(
        call('"deployment_execution"'),
        dep=dep,
        dep_name="Every hour",
        result=result,
        duration=41.9,
        script_result_id="0f5e",
    )


def test_a_deployment_fails_and_recovers() -> None:
    failed, passed = deployment(passes=False), deployment(passes=True)
    assert (outcome(failed), outcome(passed)) == ("failed", "passed")
    assert subject(failed) == subject(passed)
    assert (failed.severity, passed.severity) == (Severity.error, Severity.info)


def test_a_deployment_that_could_not_start_is_an_alert_that_lasts_no_longer_than_its_message() -> None:
    names = {"self": SimpleNamespace(host_name="pi-1"), "deployment_id": "7fde", "error_type": "APIError"}
    alert = sent_by(call('"deployment_scheduler"'), **names, error_msg="timed out")
    assert facts.error_text(alert.event_data) == "Deployment 7fde: APIError: timed out"
    assert (alert.severity, outcome(alert)) == (Severity.error, None)


def test_an_incident_ends_by_the_id_with_which_it_began() -> None:
    began, ended = (
        sent_by(call("monitoring_incident"), result=row(**ALERT, status=status)) for status in ("active", "resolved")
    )
    assert (outcome(began), outcome(ended)) == ("failed", "passed")
    assert (
        facts.own_id(began.event_type, began.event_data) == facts.own_id(ended.event_type, ended.event_data) == "3c9f"
    )


def test_a_process_that_stopped_is_about_the_same_as_its_recovery() -> None:
    """The row of the end has another id than that of the beginning, so neither is sent."""
    stopped = sent_by(call("incident_data"), incident_data=FFMPEG)
    back = sent_by(call('"ffmpeg"'), **PLACE)
    assert (outcome(stopped), outcome(back)) == ("failed", "passed")
    assert subject(stopped) == subject(back)
    assert facts.own_id(stopped.event_type, stopped.event_data) == ""


def test_the_unit_is_installed_as_the_image_is() -> None:
    runs = "\n".join(each.text for each in of(stages()[0], "RUN"))
    in_the_page, in_the_image = (re.findall(r"bin/pip install ([^\n&]*)", text) for text in (PAGE, runs))
    assert [each.split() for each in in_the_page] == [each.split() for each in in_the_image]
