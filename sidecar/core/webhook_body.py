"""What a webhook is sent: a message as JSON of a form that stays, and the same as a CloudEvent. Pure.

Programs read it, so VERSION is counted up when a field goes or changes its meaning; new ones may come at any time.
Source: https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/http-protocol-binding.md
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote

from sidecar.core.channel import Message
from sidecar.core.model import Attachment

VERSION: Final = 1
SOURCE: Final = "virtualpytest-notifier"
CLOUD_EVENT: Final = "application/cloudevents+json"
VARIABLES: Final[Mapping[str, str]] = {
    "version": "of this form: 1",
    "delivery_id": "of this message, the same at every attempt",
    "attempt": "1 for the first",
    "time": "when the message was to go out",
    "event_id": "of the (first) event that it tells of",
    "event_type": "such as script_execution_failed",
    "events": "of how many events it tells",
    "severity": "debug, info, warning, error or critical",
    "turn": "why it is sent: event, first_failure, still_failing, recovered, reminder, escalated, flapping, calmed or "
    "after_silence",
    "is_over": "whether it tells of the end of a problem, or of a run that passed",
    "incident_id": "of the problem, the same from its first failure to its end; null where there is none",
    "title": "one line",
    "body": "the text",
    "host": "host name, or null",
    "device": "device name, or null",
    "facts": "label → value, such as `facts.Duration`",
    "links": "label → URL, such as `links.Report`",
    "actions": "label → URL of links that do something: Acknowledge, Silence for 1 h",
    "attachments": "a list with `name`, `url`, `content_type` and `is_picture`, of files on the web",
    "is_test": "whether somebody pressed Test",
    "note": "what went wrong with a template, or empty",
}
_PLAIN: Final = "".join(sorted(set(string.printable) - set(string.whitespace) - set('"%')))


def record(message: Message, note: str = "") -> dict[str, Any]:
    facts = {fact.label: fact.value for fact in message.facts}
    return {
        "version": VERSION,
        "delivery_id": message.delivery_id,
        "attempt": message.attempts + 1,
        "time": message.time.isoformat(),
        "event_id": message.event_id,
        "event_type": message.event_type,
        "events": message.events,
        "severity": message.severity.name,
        "turn": message.turn,
        "is_over": message.is_over,
        "incident_id": message.incident_id,
        "title": message.title,
        "body": message.body,
        "host": facts.get("Host"),
        "device": facts.get("Device"),
        "facts": facts,
        "links": {each.label: each.url for each in message.links},
        "actions": {each.label: each.url for each in message.actions},
        "attachments": [on_the_web(each) for each in message.attachments if each.is_web],
        "is_test": message.is_test,
        "note": note or message.template_fault,
    }


def on_the_web(file: Attachment) -> dict[str, Any]:
    return {"name": file.name, "url": file.source, "content_type": file.content_type, "is_picture": file.is_picture}


def attributes(message: Message, content_type: str) -> dict[str, str]:
    """The attributes of a CloudEvent; `severity` and `turn` are extensions, by which brokers can choose;
    so are those of the trace (https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/extensions/distributed-tracing.md)."""
    return {
        "specversion": "1.0",
        "id": message.delivery_id,
        "source": SOURCE,
        "type": f"virtualpytest.{message.event_type}",
        "subject": message.incident_id or message.event_id,
        "time": message.time.isoformat(),
        "datacontenttype": content_type,
        "severity": message.severity.name,
        "turn": message.turn,
        **(message.trace.headers if message.trace else {}),
    }


def as_headers(found: Mapping[str, str]) -> dict[str, str]:
    """Attributes in the headers of a request, whose Content-Type is that of the data."""
    return {f"ce-{name}": quote(value, safe=_PLAIN) for name, value in found.items() if name != "datacontenttype"}
