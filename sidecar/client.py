"""What VirtualPyTest imports: tell the notifier that something happened. Standard library only, Python 3.9 or newer.

    from sidecar.client import send_notifications
    send_notifications("script_execution_failed", {"script_name": "goto_live", "host_name": "pi-1"})

It never raises into the test run and returns within its time-out. When the notifier cannot be reached, the event goes
to the folder NOTIFIER_INBOX, if that is set, and is taken from there; the same id keeps it from being told twice.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import threading
import time
import uuid
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any, Optional, Tuple
from urllib.parse import urlsplit

DEFAULT_URL = "http://127.0.0.1:7109"
PATH = "/server/notifications/events"
DEFAULT_TIMEOUT_S = 2.0
DEFINITE_REFUSALS = frozenset({400, 413, 415, 422})
"""Answers to an event that no later try would change: dropping it as a file would only be rejected again."""

log = logging.getLogger("notifier.client")


def send_notifications(
    event_type: str,
    event_data: Any,
    *,
    severity: Optional[str] = None,
    event_id: Optional[str] = None,
    timeout: float = DEFAULT_TIMEOUT_S,
) -> bool:
    """Tell the notifier; True if it has the event, or the inbox folder has. Never raises.

    `timeout` is in seconds, for all of it. Where the notifier is: NOTIFIER_URL, NOTIFIER_INGEST_TOKEN, NOTIFIER_INBOX.
    """
    try:
        body, identity = encoded(event_type, event_data, severity, event_id)
        status, answer = post_within(body, identity, timeout)
        if 200 <= status < 300:
            return True
        if status in DEFINITE_REFUSALS:
            log.warning("the notifier refused the event %s: %s %s", event_type, status, answer)
            return False
        return drop(body, identity, answer)
    except Exception as error:  # noqa: BLE001  # a notification must never stop a test run
        log.warning("the event %s could not be sent: %s: %s", event_type, type(error).__name__, error)
        return False


def encoded(event_type: str, event_data: Any, severity: Optional[str], event_id: Optional[str]) -> Tuple[bytes, str]:
    """The body as JSON, and its id. What JSON does not know becomes text."""
    identity = event_id or str(uuid.uuid4())
    data = event_data if isinstance(event_data, dict) else {"value": event_data}
    moment = time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime())
    body = {"id": identity, "event_type": event_type, "event_data": data, "time": moment}
    if severity is not None:
        body["severity"] = severity
    text = json.dumps(finite(body), default=str, allow_nan=False)
    return text.encode("ascii"), identity


def finite(value: Any) -> Any:
    """The value as JSON can say it: text keys, no NaN or infinity, no half characters."""
    if isinstance(value, dict):
        return {printable(key): finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [finite(item) for item in value]
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):  # noqa: PLR0124  # NaN
        return None
    return printable(value) if isinstance(value, (str, bytes)) else value


def printable(value: Any) -> str:
    """Text without lone surrogates, which no JSON reader takes."""
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def post_within(body: bytes, identity: str, timeout: float) -> Tuple[int, str]:
    """Post, and give up after `timeout` seconds whatever hangs: a name server, a connection, an answer that trickles.

    The status and the answer's text; status 0 if there was none.
    """
    result: "queue.SimpleQueue[Tuple[int, str]]" = queue.SimpleQueue()
    thread = threading.Thread(target=lambda: result.put(post(body, identity, timeout)), daemon=True)
    thread.start()
    try:
        return result.get(timeout=timeout)
    except queue.Empty:
        return 0, "no answer within {} s".format(timeout)


def post(body: bytes, identity: str, timeout: float) -> Tuple[int, str]:
    try:
        place = urlsplit(os.environ.get("NOTIFIER_URL") or DEFAULT_URL)
        connect = HTTPSConnection if place.scheme == "https" else HTTPConnection
        connection = connect(place.hostname or "127.0.0.1", place.port, timeout=timeout)
        try:
            connection.request("POST", place.path.rstrip("/") + PATH, body=body, headers=headers(identity))
            response = connection.getresponse()
            return response.status, response.read(2000).decode("utf-8", "replace")
        finally:
            connection.close()
    except (OSError, HTTPException, ValueError) as error:
        return 0, "{}: {}".format(type(error).__name__, error)


def headers(identity: str) -> "dict[str, str]":
    found = {"Content-Type": "application/json", "Idempotency-Key": identity}
    token = os.environ.get("NOTIFIER_INGEST_TOKEN")
    if token:
        found["Authorization"] = "Bearer " + token
    return found


def drop(body: bytes, identity: str, reason: str) -> bool:
    """Leave the event in the inbox folder, whole at once: written under a hidden name, then renamed."""
    folder = os.environ.get("NOTIFIER_INBOX")
    if not folder:
        log.warning("the notifier has not taken an event (%s), and NOTIFIER_INBOX is not set", reason)
        return False
    name = "{}-{}.json".format(time.strftime("%Y%m%dT%H%M%S", time.gmtime()), file_name(identity))
    hidden = os.path.join(folder, "." + name + ".tmp")
    os.makedirs(folder, exist_ok=True)
    with open(hidden, "wb") as file:
        file.write(body)
        file.flush()
        os.fsync(file.fileno())
    os.replace(hidden, os.path.join(folder, name))
    log.warning("the notifier has not taken an event (%s); it waits in %s", reason, folder)
    return True


def file_name(identity: str) -> str:
    """An id as part of a file name."""
    return "".join(c if c.isascii() and (c.isalnum() or c in "-_.") else "_" for c in identity)[:80]
