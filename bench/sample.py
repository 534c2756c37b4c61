"""A small lab: its notifier.yaml and its events."""

from __future__ import annotations

import re
from typing import Any, Final

import msgspec

PATH: Final = "/server/notifications/events"
MARK: Final = re.compile(rb"bench-\d{6,}")
"""Names the event that a message at the sink is about."""

NOTIFIER_YAML: Final = """\
version: 1

settings:
  public_url: http://127.0.0.1:7109
  timezone: Europe/Zurich

integrations:
  qa-slack:
    name: QA on Slack
    type: slack
    rate: {{per_second: 100000, burst: 10000}}
    config:
      webhook_url: http://127.0.0.1:{sink}/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX
  qa-mail:
    name: QA by mail
    type: email
    config:
      smtp_host: 127.0.0.1
      smtp_port: 2525
      from_email: alerts@lab.example
      to: [qa@lab.example]
  log:
    name: Terminal and file
    type: log

rules:
  lab-failures:
    name: Failed scripts in the lab
    event_type: script_execution_failed
    when: {{host_name: "pi-*", severity: ">=error"}}
    integration_ids: [qa-slack]
  nightly:
    name: Long nightly runs
    event_type: [script_execution_complete, campaign_execution_complete]
    when: {{host_name: "rack-*", duration: ">60000"}}
    integration_ids: [qa-mail]
  campaigns:
    name: Failed campaigns
    event_type: campaign_execution_failed
    integration_ids: [qa-slack, qa-mail]
  alerts:
    name: Anything that the monitors say
    event_type: alert.*
    when: {{device_name: [stb-1, stb-2, tv-3]}}
    integration_ids: [log]
  incidents:
    name: Monitoring and system alerts
    event_type: [monitoring_incident, system_alert]
    integration_ids: [log, qa-mail]
"""


def told_event(number: int) -> bytes:
    """An event that one rule sends to the sink, and whose message names it."""
    return msgspec.json.encode(event("script_execution_failed", f"bench-{number:06}") | {"severity": "error"})


def untold_event() -> dict[str, Any]:
    """An event that a rule looks at and does not want: it is stored with the reason, and nobody is told."""
    return event("script_execution_complete", "goto_live")


def event(event_type: str, script: str) -> dict[str, Any]:
    failed = event_type.endswith("_failed")
    return {
        "event_type": event_type,
        "event_data": {
            "script_name": script,
            "host_name": "pi-1",
            "device_name": "stb-1",
            "device_model": "android_tv",
            "userinterface_name": "horizon_android_tv",
            "success": not failed,
            "script_success": not failed,
            "exit_code": 0,
            "duration": 41_873,
            "error_msg": "no picture after zap" if failed else "",
            "report_url": "https://reports.lab.example/script-reports/goto_live_20260131/report.html?sig=a%2Fb&x=1",
            "parameters": "--node live_fullscreen --iterations 3",
        },
    }


def told(number: int) -> bytes:
    return request(told_event(number))


def alert(number: int) -> bytes:
    """The same news in the form of Alertmanager."""
    labels = {"alertname": f"bench-{number:06}", "host": "pi-1", "device": "stb-1", "severity": "error"}
    annotations = {"summary": "Script failed on pi-1 / stb-1", "description": "no picture after zap"}
    return request(msgspec.json.encode([{"labels": labels, "annotations": annotations}]), "/api/v2/alerts")


def request(body: bytes, path: str = PATH) -> bytes:
    """One POST as it goes over the wire."""
    head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    return head.encode() + b"\r\n\r\n" + body
