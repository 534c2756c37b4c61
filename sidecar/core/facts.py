"""What a VirtualPyTest body really says: its field names vary by producer, and some of them mislead.

A script's `exit_code` is 0 even when it failed, so `script_success` counts; a campaign's `success` only says that
it ran to its end, so `overall_success` counts. The error stands in `error_msg`, `error` or `error_message`.
`duration` and `execution_time_ms` are milliseconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final, Literal

Family = Literal["script", "campaign", "monitoring", "system", "other"]

FAMILIES: Final[dict[str, Family]] = {
    "script_execution_complete": "script",
    "script_execution_failed": "script",
    "campaign_execution_complete": "campaign",
    "campaign_execution_failed": "campaign",
    "monitoring_incident": "monitoring",
    "system_alert": "system",
}
NAMES: Final[dict[Family, tuple[str, ...]]] = {
    "script": ("script_name",),
    "campaign": ("campaign_name", "campaign_id"),
    "monitoring": ("incident_type",),
    "system": ("component", "incident_type"),
    "other": ("name", "title"),
}
"""Where the name of what fails stands."""
LINKS_LIMIT: Final = 6
OVER: Final = frozenset({"resolved", "closed"})
"""The values of `status` with which VirtualPyTest says that an incident is over."""
PASSING: Final = OVER | {"ok", "passed", "recovered", "up"}
FAILING: Final = frozenset({"active", "open", "firing", "alerting", "failed", "failing", "down", "in_progress"})
"""The values of `status` with which anybody says that something is broken, or no longer."""


def family(event_type: str) -> Family:
    return FAMILIES.get(event_type, "other")


def succeeded(event_type: str, data: Mapping[str, Any]) -> tuple[bool, str] | None:
    """Whether the run passed, and the field that says so; None when no field does. The decisive field comes first."""
    fields = ("overall_success", "success") if family(event_type) == "campaign" else ("script_success", "success")
    for field in fields:
        value = data.get(field)
        if isinstance(value, bool):
            return value, field
    return None


def outcome(event_type: str, data: Mapping[str, Any]) -> Literal["failed", "passed"] | None:
    """Whether this opens (or goes on with) a problem or ends one; None: it is about nothing that lasts."""
    match family(event_type):
        case "script" | "campaign":
            return "failed" if event_type.endswith("_failed") else "passed"
        case "monitoring":
            return "passed" if is_over(data) else "failed"
    status = text(data, "status").lower()
    if status in PASSING:
        return "passed"
    return "failed" if status in FAILING else None


def own_id(event_type: str, data: Mapping[str, Any]) -> str:
    """The id by which the sender knows the problem; "" if it has none."""
    fields = ("id",) if family(event_type) == "monitoring" else ("incident_uuid", "incident_id")
    return text(data, *fields)


def subject(event_type: str, data: Mapping[str, Any]) -> tuple[str, str, str, str]:
    """What it is that fails or works: family, name, host, device."""
    kind = family(event_type)
    name = text(data, *NAMES[kind])
    if kind == "other":
        name = f"{event_type} {name}".rstrip()
    return kind, name, text(data, "host_name"), text(data, "device_name", "device_id")


def is_over(data: Mapping[str, Any]) -> bool:
    """Whether an incident's body says that it has ended."""
    return str(data.get("status", "")).lower() in OVER


def text(data: Mapping[str, Any], *fields: str) -> str:
    """The first of these fields that holds something, as text; "" if none does."""
    for field in fields:
        value = data.get(field)
        if value is None:
            continue
        if isinstance(value, str) and (stripped := value.strip()):
            return stripped
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
    return ""


def error_text(data: Mapping[str, Any]) -> str:
    return text(data, "error_msg", "error", "error_message", "description")


def duration(data: Mapping[str, Any]) -> timedelta | None:
    """How long the run took. None if the body does not say, or says something impossible."""
    for field in ("duration", "execution_time_ms"):
        value = data.get(field)
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e13:
            return timedelta(milliseconds=value)
    return None


def started(data: Mapping[str, Any]) -> datetime | None:
    """When an incident began; without an offset it is UTC. None: it does not say."""
    try:
        time = datetime.fromisoformat(text(data, "start_time", "detected_at"))
    except ValueError:
        return None
    if not 1970 <= time.year < 9000:  # the first and the last years are in no other time zone
        return None
    return time.replace(tzinfo=UTC) if time.tzinfo is None else time


def report_url(data: Mapping[str, Any]) -> str:
    return web_url(text(data, "html_report_r2_url", "report_url"))


def logs_url(data: Mapping[str, Any]) -> str:
    return web_url(text(data, "logs_r2_url", "logs_url"))


def links(data: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The sender's own links: label and URL, of those that a browser can safely open the first few."""
    given = data.get("links")
    found = given.items() if isinstance(given, Mapping) else ()
    safe = [(label, web_url(url)) for label, url in found if isinstance(url, str) and label.strip()]
    return [(label, url) for label, url in safe if url][:LINKS_LIMIT]


def web_url(value: str) -> str:
    """The URL if a browser can safely open it, else "" (no javascript:, no spaces or control characters)."""
    is_web = value.startswith(("https://", "http://")) and value.isprintable() and " " not in value
    return value if is_web and not set(value) & set('<>"`') else ""
