"""One message about several events."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from sidecar.core import several
from sidecar.core.model import Event
from tests.builders import an_event

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
