"""One event of each type that VirtualPyTest sends, and the end of an incident: what a template is tried on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Final

import msgspec

from sidecar.core.config import LabPages, Settings
from sidecar.core.intake import DEFAULT_SEVERITY
from sidecar.core.model import Delivery, Event, Occasion, Severity

TIME: Final = datetime(2026, 3, 14, 2, 17, 9, tzinfo=UTC)
PICTURES: Final = "https://files.lab.example/alerts/freeze/capture1"
PLACE: Final[dict[str, Any]] = {
    "host_name": "lab-pi3",
    "device_name": "stb-living-room",
    "team_id": "2f6b1c1e-53a4-4a52-9c0e-7d1f7a0c9b34",
    "userinterface_name": "horizon_tv",
}
SCRIPT: Final[dict[str, Any]] = PLACE | {
    "script_name": "zap_channels",
    "script_type": "zap_channels",
    "script_result_id": "9a4de3b7-8f5e-4c55-8f0c-2b1d3c4e5f60",
    "started_at": TIME.isoformat(),
    "completed_at": (TIME + timedelta(milliseconds=73_420)).isoformat(),
    "duration": 73_420,
    "execution_time_ms": 73_420,
    "html_report_r2_path": "script-reports/stb/zap_channels/report.html",
    "html_report_r2_url": "https://files.lab.example/script-reports/zap_channels/report.html?sig=a%2Fb&expires=604800",
    "logs_r2_path": "script-logs/stb/zap_channels/execution.txt",
    "logs_r2_url": "https://files.lab.example/script-logs/zap_channels/execution.txt",
    "metadata": {"device_id": "device1", "device_model": "stb"},
}
CAMPAIGN: Final[dict[str, Any]] = PLACE | {
    "campaign_name": "Weekend soak",
    "campaign_id": "weekend-soak",
    "campaign_execution_id": "campaign_exec_0042",
    "campaign_result_id": "c1b2a3d4-1111-4222-8333-944455556666",
    "duration": 5_412_000,
    "execution_time_ms": 5_412_000,
    "total_scripts": 2,
    "completed_scripts": 2,
}
INCIDENT: Final[dict[str, Any]] = {
    "id": "77e1a8c2-0d5e-4a9b-8c1d-aa0123456789",
    "host_name": "lab-pi3",
    "device_id": "device1",
    "device_name": "stb-living-room",
    "incident_type": "freeze",
    "status": "active",
    "consecutive_count": 4,
    "start_time": TIME.isoformat(),
    "end_time": None,
    "metadata": {"filename": "capture_000004711.jpg", "r2_images": {"thumbnail_url": f"{PICTURES}/start.jpg"}},
    "created_at": TIME.isoformat(),
    "updated_at": TIME.isoformat(),
    "checked": False,
    "check_type": None,
    "discard": False,
    "discard_type": None,
    "discard_comment": None,
}
ALERT: Final[dict[str, Any]] = {
    "incident_id": 812,
    "incident_uuid": "0b9c8d7e-6f5a-4b3c-9d2e-1f0a9b8c7d6e",
    "host_name": "lab-pi3",
    "device_id": "capture1",
    "device_name": "stb-living-room",
    "capture_folder": "capture1",
    "video_device": None,
    "incident_type": "ffmpeg_failure",
    "severity": "critical",
    "component": "ffmpeg",
    "status": "open",
    "detected_at": TIME.isoformat(),
    "acknowledged_at": None,
    "resolved_at": None,
    "closed_at": None,
    "total_duration_minutes": None,
    "description": "No new picture for 30 s",
    "resolution_notes": None,
}


def run(name: str, success: bool, order: int) -> dict[str, Any]:
    return {
        "script_name": name,
        "success": success,
        "script_result_id": f"9a4de3b7-8f5e-4c55-8f0c-00000000000{order}",
        "execution_time_ms": 60_000 * order,
        "execution_order": order,
        "stdout": f"SCRIPT_SUCCESS:{str(success).lower()}\n",
        "report_url": f"https://files.lab.example/script-reports/{name}/report.html",
        "logs_url": "",
    }


def sample(event_type: str, data: dict[str, Any], **more: Any) -> Event:
    return Event(
        id=f"evt_sample_{event_type}",
        event_type=event_type,
        event_data=data | more,
        severity=DEFAULT_SEVERITY[event_type],
        source="http",
        time=TIME,
        received_at=TIME,
    )


EVENTS: Final = (
    sample("script_execution_complete", SCRIPT, success=True, error_msg=None),
    sample(
        "script_execution_failed", SCRIPT, success=False, error_msg="Step 3/8 'zap to <BBC & Co>' failed: no picture"
    ),
    sample(
        "campaign_execution_complete",
        CAMPAIGN,
        success=True,
        overall_success=True,
        status="completed",
        successful_scripts=2,
        failed_scripts=0,
        script_executions=[run("zap_channels", True, 1), run("goto_epg", True, 2)],
        error_message="",
    ),
    sample(
        "campaign_execution_failed",
        CAMPAIGN,
        success=True,
        overall_success=False,
        status="completed",
        successful_scripts=1,
        failed_scripts=1,
        script_executions=[run("zap_channels", True, 1), run("goto_epg", False, 2)],
        error_message="1 of 2 scripts failed",
    ),
    sample("system_alert", ALERT),
    sample("monitoring_incident", INCIDENT),
    sample(
        "monitoring_incident",
        INCIDENT,
        status="resolved",
        end_time=(TIME + timedelta(minutes=6)).isoformat(),
        metadata={"r2_images": {"closure_url": f"{PICTURES}/end.jpg"}},
    ),
)
DELIVERY: Final = Delivery(
    id="dlv_sample",
    event_id="evt_sample",
    event_type="sample",
    severity=Severity.info,
    rule_id=None,
    integration_id="sample",
    integration_type="log",
    integration_name="Sample",
    recipient="nobody",
    created_at=TIME,
    due_at=None,
)
"""For whoever needs one to see what a message about a sample says."""


def later(event: Event, minutes: float) -> Event:
    time = event.time + timedelta(minutes=minutes)
    return msgspec.structs.replace(event, id=f"{event.id}_{minutes:g}", time=time, received_at=time)


SETTINGS: Final = Settings(
    public_url="http://qa-lab:7109",
    links=LabPages(
        host="http://grafana.lab.example/d/host?var-host={host}",
        device="http://vpt.lab.example/hosts/{host}/devices/{device}",
    ),
)
"""A lab that has every link."""
FAILED_SCRIPT: Final = next(each for each in EVENTS if each.event_type == "script_execution_failed")
COURSES: Final[tuple[tuple[Event, Delivery, tuple[Event, ...]], ...]] = (
    (
        FAILED_SCRIPT,
        msgspec.structs.replace(
            DELIVERY,
            incident_id="inc_sample",
            created_at=TIME + timedelta(hours=4),
            occasion=Occasion(turn="still_failing", failures=7, since=TIME, is_open=True, last_at=TIME),
        ),
        (),
    ),
    (
        FAILED_SCRIPT,
        msgspec.structs.replace(
            DELIVERY,
            incident_id="inc_sample",
            occasion=Occasion(
                turn="first_failure", failures=1, since=TIME, collected="group", common=(("host_name", "lab-pi3"),)
            ),
        ),
        (later(FAILED_SCRIPT, 1), later(FAILED_SCRIPT, 2)),
    ),
)
"""A reminder of a problem, and a group of failures: event, delivery, further events."""
