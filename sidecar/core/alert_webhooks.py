"""What Alertmanager posts to a webhook, and Grafana, whose body is the same with more in it: as events of ours. Pure.

Each alert of the group is one event, `alert.` and its name. Its fingerprint, which both make from its labels, is the id
of the incident: firing opens it, firing again goes on with it, resolved ends it. The times of an alert are kept and not
used: an alert that fires anew, while the word of its end was late, must not pass for an old one.
Source: https://prometheus.io/docs/alerting/latest/configuration/#webhook_config,
https://grafana.com/docs/grafana/latest/alerting/configure-notifications/manage-contact-points/integrations/webhook-notifier/
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any, Final, Literal

import msgspec

from sidecar.core.bodies import decode, refusal
from sidecar.core.found import kind, shown
from sidecar.core.intake import Incoming, Unreadable
from sidecar.core.model import Severity
from sidecar.core.severity_words import severity_of

Sender = Literal["alertmanager", "grafana"]

NAMES: Final[dict[Sender, str]] = {"alertmanager": "Alertmanager", "grafana": "Grafana"}
STATUSES: Final = ("firing", "resolved")
NEVER: Final = "0001-01-01"
"""How Go writes a time that is none."""
NAME_LIMIT: Final = 90
UNNAMED: Final = "unnamed"
HOST_LABELS: Final = ("host_name", "host", "hostname", "nodename")
FINGERPRINT: Final = re.compile(r"[0-9A-Za-z_-]{1,64}")
PORT: Final = re.compile(r":\d{1,5}$")
LINKS: Final = {
    "Dashboard": "dashboardURL",
    "Panel": "panelURL",
    "Source": "generatorURL",
    "Silence it there": "silenceURL",
}
TEST: Final = ("TestAlert", "Grafana")
"""The alertname and the instance of what Grafana sends when somebody presses Test. Its end never comes."""


def read_group(content: bytes, sender: Sender) -> list[Incoming]:
    """The events of one notification, in its order. Raises InvalidError for what is none."""
    group = decode(content)
    if isinstance(group, Unreadable):
        raise refusal(group.reason)
    if not isinstance(group, Mapping) or not isinstance(alerts := group.get("alerts"), list):
        raise refusal(
            f"wanted what {NAMES[sender]} posts to a webhook, an object with a list 'alerts'; found {kind(group)}"
            " without it; a body of one's own goes to …/events"
        )
    bodies = [*(event_of(alert, group, sender) for alert in alerts), *left_out(group, sender)]
    if not bodies:
        raise refusal("no alert in it")
    return [Incoming(body=body, source=sender) for body in bodies]


def event_of(alert: Any, group: Mapping[str, Any], sender: Sender) -> Any:
    """The body of an event, or Unreadable: one bad alert must not lose the others."""
    if not isinstance(alert, Mapping):
        return Unreadable(f"wanted an alert, found {kind(alert)}")
    status = alert.get("status") or group.get("status")
    if status not in STATUSES:
        return Unreadable(f"status: found {shown(status)}; allowed: {', '.join(STATUSES)}")
    labels, annotations = texts(alert.get("labels")), texts(alert.get("annotations"))
    data = {
        **{name: value for name, value in labels.items() if not name.startswith("__")},
        **said(alert, labels, annotations),
        **({} if is_test(labels) else {"status": status, "incident_uuid": f"{sender}:{fingerprint(alert, labels)}"}),
        "labels": labels,
        "annotations": annotations,
        "receiver": str(group.get("receiver") or ""),
    }
    return {
        "event_type": event_type(labels),
        "event_data": data,
        "severity": (Severity.info if is_test(labels) else severity(labels)).name,
        "attachments": pictures(alert),
    }


def left_out(group: Mapping[str, Any], sender: Sender) -> Iterator[Any]:
    """An event that says that there were more alerts, which the sender has cut off."""
    number = group.get("truncatedAlerts")
    if isinstance(number, int) and number > 0:
        title = f"{number} more alerts were left out by {NAMES[sender]}"
        advice = "They are not known here. Raise its limit for a webhook (max_alerts), or group by more labels."
        data = {"title": title, "description": advice, "receiver": str(group.get("receiver") or "")}
        yield {"event_type": "alert.truncated", "event_data": data, "severity": Severity.warning.name}


# ---------------------------------------------------------------------- parts of an alert


def texts(found: Any) -> dict[str, str]:
    """Labels or annotations; what is no text is left out."""
    given = found.items() if isinstance(found, Mapping) else ()
    return {name: value for name, value in given if isinstance(value, str)}


def is_test(labels: Mapping[str, str]) -> bool:
    return (labels.get("alertname"), labels.get("instance")) == TEST


def event_type(labels: Mapping[str, str]) -> str:
    """`alert.HighCPU`: what an event type cannot hold becomes _."""
    name = re.sub(r"[^A-Za-z0-9_.:-]+", "_", labels.get("alertname", "")).strip("_")
    return f"alert.{name[:NAME_LIMIT] or UNNAMED}"


def severity(labels: Mapping[str, str]) -> Severity:
    """A label without it, or with a word of one's own, is a warning: somebody wanted to be told."""
    return severity_of(labels.get("severity")) or Severity.warning


def fingerprint(alert: Mapping[str, Any], labels: Mapping[str, str]) -> str:
    """The same for the same labels. Old versions do not send it."""
    given = alert.get("fingerprint")
    if isinstance(given, str) and FINGERPRINT.fullmatch(given):
        return given
    return sha256(msgspec.json.encode(labels, order="sorted")).hexdigest()[:16]


def said(alert: Mapping[str, Any], labels: Mapping[str, str], annotations: Mapping[str, str]) -> dict[str, Any]:
    """What a message about it is made from; nothing that is empty."""
    described = annotations.get("description") or annotations.get("message") or values(alert)
    found: dict[str, Any] = {
        "title": annotations.get("summary") or labels.get("alertname"),
        "description": described,
        "host_name": host(labels),
        "starts_at": time(alert.get("startsAt")),
        "ends_at": time(alert.get("endsAt")),
        "values": alert.get("values"),
        "links": links(alert, annotations),
    }
    return {name: value for name, value in found.items() if value}


def host(labels: Mapping[str, str]) -> str:
    """The machine that it is about: by a label that says so, else by the target that was asked."""
    named = next((labels[each] for each in HOST_LABELS if labels.get(each)), "")
    return named or PORT.sub("", labels.get("instance", ""))


def time(found: Any) -> str:
    return found if isinstance(found, str) and not found.startswith(NEVER) else ""


def values(alert: Mapping[str, Any]) -> str:
    """What Grafana measured, in words."""
    found = alert.get("values")
    if isinstance(found, Mapping) and found:
        return ", ".join(f"{name} = {value}" for name, value in found.items())
    return str(alert.get("valueString") or "")


def links(alert: Mapping[str, Any], annotations: Mapping[str, str]) -> dict[str, str]:
    found = {"Runbook": annotations.get("runbook_url"), **{label: alert.get(key) for label, key in LINKS.items()}}
    return {label: url for label, url in found.items() if isinstance(url, str) and url}


def pictures(alert: Mapping[str, Any]) -> list[dict[str, str]]:
    """The panel as Grafana has drawn it, where it is set up to."""
    url = alert.get("imageURL")
    return [{"url": url, "name": "panel.png"}] if isinstance(url, str) and url else []
