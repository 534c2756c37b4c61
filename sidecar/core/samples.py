"""An event of each kind as VirtualPyTest sends it, to try templates on."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from sidecar.core.model import Event, Severity

TIME: Final = datetime(2026, 1, 31, 22, 4, 14, tzinfo=UTC)
SCRIPT: Final[dict[str, Any]] = {
    "script_name": "goto_live",
    "script_type": "script",
    "script_id": "9f1c",
    "host_name": "pi-1",
    "device_name": "stb-1",
    "device_id": "device1",
    "device_model": "android_tv",
    "userinterface_name": "horizon_android_tv",
    "success": True,
    "script_success": True,
    "exit_code": 0,
    "duration": 41873,
    "execution_time_ms": 41873,
    "parameters": "--node live_fullscreen",
    "error_msg": "",
    "error_message": "",
    "stdout": "",
    "stderr": "",
    "report_url": "https://reports.lab.example/goto_live.html",
    "html_report_r2_url": "https://reports.lab.example/goto_live.html",
    "logs_url": "https://reports.lab.example/goto_live.log",
    "logs_r2_url": "https://reports.lab.example/goto_live.log",
    "test_case_name": "TC-1",
    "team_id": "7fdeb4bb",
    "started_at": "2026-01-31T22:03:32+00:00",
    "completed_at": "2026-01-31T22:04:14+00:00",
}
CAMPAIGN: Final[dict[str, Any]] = {
    "campaign_name": "nightly",
    "campaign_id": "c-7",
    "campaign_execution_id": "ce-9",
    "host_name": "pi-1",
    "device_name": "stb-1",
    "device_id": "device1",
    "userinterface_name": "horizon_android_tv",
    "success": True,
    "overall_success": True,
    "total_scripts": 2,
    "successful_scripts": 2,
    "failed_scripts": 0,
    "script_executions": [{"script_name": "goto_live", "success": True}, {"script_name": "zap", "success": True}],
    "execution_time_ms": 1800000,
    "duration": 1800000,
    "error": "",
    "error_message": "",
    "report_url": "https://reports.lab.example/nightly.html",
    "team_id": "7fdeb4bb",
}
INCIDENT: Final[dict[str, Any]] = {
    "incident_id": "i-3",
    "incident_type": "blackscreen",
    "component": "",
    "status": "active",
    "severity": "critical",
    "title": "Black screen",
    "description": "No picture for 12 s",
    "message": "No picture for 12 s",
    "host_name": "pi-1",
    "device_name": "stb-1",
    "device_id": "device1",
    "start_time": "2026-01-31T22:04:02+00:00",
    "end_time": "2026-01-31T22:04:14+00:00",
    "detected_at": "2026-01-31T22:04:02+00:00",
    "resolved_at": "2026-01-31T22:04:14+00:00",
    "resolution_notes": "",
    "consecutive_count": 3,
    "metadata": {"r2_images": {"thumbnail_url": "https://reports.lab.example/black.jpg"}},
    "team_id": "7fdeb4bb",
}


def sample(event_type: str, severity: Severity, data: dict[str, Any]) -> Event:
    return Event(
        id="evt_sample",
        event_type=event_type,
        event_data=data,
        severity=severity,
        source="http",
        time=TIME,
        received_at=TIME,
    )


FAILED: Final[dict[str, Any]] = {"success": False, "script_success": False, "error_msg": "no picture after zap"}
SAMPLES: Final = (
    sample("script_execution_complete", Severity.info, SCRIPT),
    sample("script_execution_failed", Severity.error, SCRIPT | FAILED),
    sample("campaign_execution_complete", Severity.info, CAMPAIGN),
    sample("campaign_execution_failed", Severity.error, CAMPAIGN | {"overall_success": False, "failed_scripts": 1}),
    sample("monitoring_incident", Severity.critical, INCIDENT),
    sample("system_alert", Severity.warning, INCIDENT | {"component": "ffmpeg", "incident_type": "ffmpeg_failure"}),
)
FIELDS: Final = frozenset(name for each in SAMPLES for name in each.event_data)
"""The fields that VirtualPyTest is known to send."""
