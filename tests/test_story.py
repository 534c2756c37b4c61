"""A night at the lab, as VirtualPyTest would send it: some 300 events, and every message that was said.

Four hosts run two scripts every ten or twenty minutes. fullzap breaks on pi-2 at 00:10 and is mended at 03:30; a cable
of pi-3 is loose from 01:00 to 01:40; the picture of pi-4 freezes at 02:00 for twenty minutes, and flickers at 04:00. At
04:40 a rack goes black, and at 05:00 the monitor restarts and ends all of that. Ann takes care of the freeze at 02:10,
and silences pi-1 for two hours from 05:30 on, where a script breaks at 05:35.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import pytest

from tests.night import EVENING, Night

SAMPLES: Final = Path(__file__).parents[1].parent / "shared/samples/events"
RULES: Final = """
tickets:
  event_type: script_execution_failed
  integration_ids: [jira]
  on: [first_failure, recovered]
scripts:
  event_type: script_execution_failed
  integration_ids: [slack]
  on: [first_failure, still_failing, recovered]
  still_failing: {every: 10, or_after: 2h}
  group: {by: host_name, wait: 1m, interval: 5m, repeat: 12h}
devices:
  event_type: monitoring_incident
  integration_ids: [slack]
  on: [first_failure, recovered, flapping]
  escalate: [{after: 15m, integration_ids: [oncall]}]
campaigns:
  event_type: "campaign_*"
  integration_ids: [mail]
  digest: {cron: "0 7 * * *"}
recorder:
  event_type: system_alert
  integration_ids: [oncall]
  when: {severity: critical}
"""
SAID: Final = """
00:10 jira: Script fullzap failed on pi-2 / stb
00:11 slack: Script fullzap failed on pi-2 / stb
01:00 jira: Script goto_live failed on pi-3 / stb
01:00 jira: Script fullzap failed on pi-3 / stb
01:01 slack: 2 failed · pi-3
01:40 jira: Script goto_live passed again on pi-3 / stb
01:40 jira: Script fullzap passed again on pi-3 / stb
01:41 slack: Script fullzap failed for the 10th time on pi-2 / stb
01:41 slack: 2 recovered · pi-3
02:00 slack: Frozen picture on pi-4 / stb
02:20 slack: Frozen picture on pi-4 / stb is over
03:21 slack: Script fullzap failed for the 20th time on pi-2 / stb
03:30 jira: Script fullzap passed again on pi-2 / stb
03:31 slack: Script fullzap passed again on pi-2 / stb
04:00 slack: Frozen picture on pi-4 / stb
04:01 slack: Frozen picture on pi-4 / stb is over
04:02 slack: Keeps changing: Frozen picture on pi-4 / stb
04:12 slack: Calm again: Frozen picture on pi-4 / stb is over
04:40 slack: Black screen on rack-0 / stb
04:40 slack: Black screen on rack-1 / stb
04:40 slack: Black screen on rack-2 / stb
04:40 slack: Black screen on rack-3 / stb
04:40 slack: Black screen on rack-4 / stb
04:40 slack: Black screen on rack-5 / stb
04:40 slack: Black screen on rack-6 / stb
04:40 slack: Black screen on rack-7 / stb
04:40 slack: Black screen on rack-8 / stb
04:40 slack: Black screen on rack-9 / stb
04:40 slack: Black screen on rack-10 / stb
04:40 slack: Black screen on rack-11 / stb
04:55 oncall: Still failing after 15 min, not acknowledged: 12 problems
05:00 slack: 12 problems are over
05:00 oncall: 12 problems are over
05:20 oncall: FFmpeg process stopped on sunri-pi4 / FireTv
07:00 mail: Digest: Nightly TV regression on sunri-pi1 / device1: passed
07:30 jira: Silence is over, still failing: login on pi-1 / stb
07:31 slack: Silence is over, still failing: login on pi-1 / stb
"""


def body(name: str, **data: Any) -> dict[str, Any]:
    """A sample, with some of its data changed."""
    sample: dict[str, Any] = json.loads((SAMPLES / name).read_text("utf-8"))
    return {**sample["event_data"], **data}


def script(lab: Night, name: str, host: str, *, works: bool) -> None:
    kind, file = (
        ("complete", "01_script_execution_complete.json") if works else ("failed", "02_script_execution_failed.json")
    )
    lab.event(f"script_execution_{kind}", **body(file, script_name=name, host_name=host, device_name="stb"))


def picture(lab: Night, host: str, number: int, *, over: bool = False, kind: str = "freeze") -> None:
    file = (
        "07_monitoring_incident_blackscreen_resolved.json" if over else "06_monitoring_incident_blackscreen_active.json"
    )
    data = body(file, id=f"{host}-{number}", host_name=host, device_name="stb", incident_type=kind)
    for field in ("start_time", "end_time"):
        data.pop(field)
    lab.event("monitoring_incident", **data)


def works(name: str, host: str, minute: int) -> bool:
    """Whether a script passes so many minutes after 22:00."""
    if (name, host) == ("fullzap", "pi-2"):
        return not 130 <= minute < 330
    return host != "pi-3" or not 180 <= minute < 220


def beside(lab: Night, minute: int) -> None:
    """What happens beside the scripts, so many minutes after 22:00."""
    match minute:
        case 120 | 500:
            lab.event("campaign_execution_complete", **body("04_campaign_execution_complete.json"))
        case 240 | 260:
            picture(lab, "pi-4", 1, over=minute == 260)
        case 250:
            lab.acknowledge("ann")
        case _ if 360 <= minute < 368:
            picture(lab, "pi-4", minute // 2, over=minute % 2 == 1)
        case 400 | 420:
            for number in range(12):
                picture(lab, f"rack-{number}", 1, over=minute == 420, kind="blackscreen")
        case 440:
            lab.event("system_alert", **body("09_system_alert_ffmpeg_failure.json"))
        case 450:
            lab.silence(120, host_name="pi-1")
        case 455:
            script(lab, "login", "pi-1", works=False)


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Night]:
    if not SAMPLES.is_dir():
        pytest.skip(f"VirtualPyTest's samples are not at {SAMPLES}")
    night = Night(tmp_path, RULES, "settings: {timezone: UTC}")
    yield night
    night.ledger.close()


def test_a_night_at_the_lab(lab: Night) -> None:
    for minute in range(600):
        if minute % 10 == 0:
            for host in ("pi-1", "pi-2", "pi-3", "pi-4"):
                for name in ("goto_live", "fullzap"):
                    if minute % 20 == 0 or name == "fullzap":
                        script(lab, name, host, works=works(name, host, minute))
        beside(lab, minute)
        lab.wait(1)
    said = [f"{EVENING + timedelta(minutes=each.at):%H:%M} {each.to}: {each.message.title}" for each in lab.said]
    assert len(lab.first) > 300
    assert said == SAID.strip().splitlines()
