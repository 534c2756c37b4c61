"""What every channel makes of every kind of message, kept in tests/golden/CHANNEL and read by eye.

After a change that is meant, `GOLDEN=write ./dev test tests/test_golden.py` writes the files anew; read their diff.
"""

from __future__ import annotations

import os
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from sidecar.channels import channels
from sidecar.core.config import Config, Settings
from sidecar.core.model import EVENT_TYPES, Delivery, Event, Occasion
from sidecar.core.samples import DELIVERY, EVENTS, FAILED_SCRIPT, SETTINGS, TIME, later
from sidecar.core.templates import message

FOLDER: Final = Path(__file__).parent / "golden"
CONFIG: Final = Config(settings=Settings(public_url="http://qa-lab:7109", timezone="Europe/Zurich"))
LINKED: Final = Config(settings=msgspec.structs.replace(CONFIG.settings, links=SETTINGS.links))
"""With links to the lab's own pages (`settings.links`)."""
SINCE: Final = TIME - timedelta(minutes=7)
HOSTILE: Final = (
    "<script>alert(1)</script> *bold* _it_ ~no~ `code` @channel <!here> <!channel> <@U123> [x](javascript:alert(1)) "
    "{panel}{code}h1. x{code} || | & \"'  🚀 \u202eesrever\u202c\x00\x1b[31m"
)


def sample(event_type: str, place: int = 0) -> Event:
    return [each for each in EVENTS if each.event_type == event_type][place]


def turned(event: Event, turn: Any, **changes: Any) -> tuple[Event, Delivery, tuple[Event, ...], int]:
    told: dict[str, Any] = {"turn": turn, "failures": 7, "since": SINCE, "is_open": True, "last_at": TIME}
    delivery = msgspec.structs.replace(
        DELIVERY,
        incident_id="inc_sample",
        created_at=TIME + timedelta(hours=4),
        owed_at=TIME + timedelta(hours=4),
        occasion=Occasion(**told | changes),
    )
    return event, delivery, (), 0


def hostile() -> Event:
    data = FAILED_SCRIPT.event_data | {
        "script_name": f"name\n{HOSTILE}",
        "host_name": HOSTILE,
        "device_name": f"@everyone\r\n{HOSTILE}",
        "error_msg": f"{HOSTILE}\n* list\n# title\n> quote\n---\n```\nfence",
        "stdout": "x" * 1_000_000,
        "html_report_r2_url": "javascript:alert(1)",
        "logs_r2_url": 'https://files.lab.example/a"onmouseover="x?a=1&b=%2F',
    }
    return msgspec.structs.replace(FAILED_SCRIPT, event_data=data)


def collected(kind: Any, events: tuple[Event, ...], more: int = 0, turn: Any = "first_failure", **changes: Any) -> Any:
    event, delivery, _, _ = turned(events[0], turn, collected=kind, **changes)
    return event, delivery, events[1:], more


PASSED: Final = sample("script_execution_complete")
FROZEN, THAWED = sample("monitoring_incident"), later(sample("monitoring_incident", 1), 6)
AGAIN, WORKS = later(FAILED_SCRIPT, 240), later(PASSED, 240)
OTHER: Final = msgspec.structs.replace(THAWED, event_data=THAWED.event_data | {"device_name": "stb-kitchen", "id": "2"})
MIXED: Final = (
    FAILED_SCRIPT,
    later(FAILED_SCRIPT, 1),
    later(FROZEN, 2),
    later(msgspec.structs.replace(PASSED, event_data=PASSED.event_data | {"script_name": "goto_epg"}), 5),
    later(PASSED, 9),
)
SINGLE: Final = {event.id.removeprefix("evt_sample_"): (event, DELIVERY, (), 0) for event in EVENTS[: len(EVENT_TYPES)]}
CASES: Final[dict[str, Any]] = {
    **SINGLE,
    "resolved": (THAWED, DELIVERY, (), 0),
    "still_failing": turned(AGAIN, "still_failing"),
    "reminder": turned(FROZEN, "reminder"),
    "recovered": turned(WORKS, "recovered", is_open=False),
    "escalated": turned(FAILED_SCRIPT, "escalated"),
    "flapping": turned(FROZEN, "flapping", changes=3),
    "calmed": turned(later(THAWED, 230), "calmed", changes=40, is_open=False),
    "after_silence": turned(FAILED_SCRIPT, "after_silence"),
    "acknowledged": turned(FAILED_SCRIPT, "acknowledged", acknowledged_by="ann"),
    "closed": turned(FROZEN, "closed", closed_by="ann", is_open=False),
    "group": collected("group", MIXED, common=(("host_name", "lab-pi3"),)),
    "digest": collected("digest", MIXED, more=37, lines=2),
    "recoveries": collected("recoveries", (THAWED, later(OTHER, 1)), turn="recovered"),
    "one_group": collected(
        "group", (FAILED_SCRIPT, later(FAILED_SCRIPT, 1), AGAIN), common=(("host_name", "lab-pi3"),)
    ),
    "linked": turned(FROZEN, "first_failure"),
    "linked_group": collected("group", MIXED, common=(("host_name", "lab-pi3"),)),
    "hostile": turned(hostile(), "still_failing"),
    "linked_hostile": turned(hostile(), "first_failure"),
    "hostile_group": collected("group", (hostile(), later(hostile(), 1), FROZEN), common=(("host_name", HOSTILE),)),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("kind", channels())
def test_every_channel_says_it_as_it_was_read_by_eye(kind: str, case: str) -> None:
    """A channel's test module has `golden`, which shows a message as that channel sends it."""
    event, delivery, others, more = CASES[case]
    config = LINKED if case.startswith("linked") else CONFIG
    golden = import_module(f"tests.test_channel_{kind}").golden
    found = golden(message(event, delivery, config, others, more)).replace("\r\n", "\n").rstrip() + "\n"
    file = FOLDER / kind / f"{case}.txt"
    if os.environ.get("GOLDEN") == "write":
        file.parent.mkdir(exist_ok=True)
        file.write_text(found, "utf-8")
    assert found == file.read_text("utf-8")


def test_no_file_is_left_over() -> None:
    wanted = {f"{kind}/{case}.txt" for kind in channels() for case in CASES}
    assert {str(file.relative_to(FOLDER)) for file in FOLDER.rglob("*.txt")} == wanted
