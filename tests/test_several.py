"""One message about several events."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from sidecar.core import render, several
from sidecar.core.model import Event, Occasion
from tests.builders import NOON, a_delivery, an_event

UTC = ZoneInfo("UTC")


def told(*events: Event, limit: int = 4_000, lines: int = 20) -> list[str]:
    about = {each.id: str(each.event_data["script_name"]) for each in events}
    return several.body(several.courses(events, about), 0, limit, lines, UTC).split("\n")


def happened(script: str, event_type: str = "script_execution_failed", **data: Any) -> Event:
    return an_event(event_type, id=f"evt_{script}", event_data={"script_name": script, "host_name": "pi-1", **data})


def test_what_is_about_nothing_that_lasts_has_its_line_too() -> None:
    (line,) = told(happened("firmware", "alert.note"))
    assert "firmware" in line


def test_lines_that_have_no_room_are_left_out_whole_and_counted() -> None:
    lines = told(*[happened(f"{name}{'x' * 100}") for name in "abcdef"], limit=400)
    assert lines[-1] == f"… +{7 - len(lines)} more"
    assert 1 < len(lines) < 6
    assert all(len(each) > 100 for each in lines[:-1])


def titled(*events: Event, **told: Any) -> str:
    about = {each.id: render.about(each) for each in events}
    delivery = a_delivery(created_at=NOON, occasion=Occasion(since=NOON - timedelta(minutes=15), **told))
    return several.title(several.courses(events, about), delivery, 0)


FREEZE: dict[str, Any] = {"id": "f-1", "incident_type": "freeze", "host_name": "pi-1"}
FROZEN = an_event("monitoring_incident", id="evt_3", event_data=FREEZE | {"status": "active"})
THAWED = an_event("monitoring_incident", id="evt_4", event_data=FREEZE | {"status": "resolved"})


@pytest.mark.parametrize(
    ("events", "told", "title"),
    [
        ([happened("zap"), happened("zap")], {"collected": "group"}, "zap on pi-1: failed 2 times"),
        ([FROZEN, FROZEN], {"collected": "digest"}, "Digest: Frozen picture on pi-1: reported 2 times"),
        ([FROZEN, THAWED], {"collected": "quiet"}, "While it was quiet: Frozen picture on pi-1: came and went"),
        ([THAWED, THAWED], {"collected": "recoveries"}, "Frozen picture on pi-1 is over"),
        ([FROZEN, FROZEN], {"collected": "silences"}, "Silence is over, still there: Frozen picture on pi-1"),
        (
            [FROZEN, FROZEN],
            {"collected": "escalations"},
            "Still there after 15 min, not acknowledged: Frozen picture on pi-1",
        ),
        (
            [happened("zap"), happened("zap")],
            {"collected": "group", "turn": "reminder", "common": (("host_name", "pi-1"),)},
            "Still failing: zap on pi-1",
        ),
        (
            [happened("zap"), FROZEN],
            {"collected": "group", "turn": "reminder", "common": (("host_name", "pi-1"),)},
            "Still failing: 2 problems · pi-1",
        ),
    ],
)
def test_what_is_about_one_thing_is_called_by_its_name(events: list[Event], told: dict[str, Any], title: str) -> None:
    assert titled(*events, **told) == title
