"""What VirtualPyTest imports: tell the notifier that something happened. Standard library only, Python 3.9 or newer.

    from sidecar.client import send_notifications
    send_notifications("script_execution_failed", {"script_name": "goto_live", "host_name": "pi-1"})

It never raises into the test run and returns within its time-out. When the notifier cannot be reached, the event goes
to the folder NOTIFIER_INBOX, if that is set, and is taken from there; the same id keeps it from being told twice.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import math
import os
import queue
import re
import threading
import time
import uuid
from collections.abc import Mapping
from enum import Enum
from http.client import HTTPConnection, HTTPException, HTTPSConnection, InvalidURL
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

DEFAULT_URL = "http://127.0.0.1:7109"
PATH = "/server/notifications/events"
DEFAULT_TIMEOUT_S = 2.0
LONGEST_TIMEOUT_S = 3_600.0
DROP_SHARE = 0.1
"""The part of the time-out that is kept for leaving the event in the inbox."""
DEFINITE_REFUSALS = frozenset({400, 413, 422})
"""Answers to an event that no later try would change: dropping it as a file would only be rejected again."""
PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,79}")
ANSWER_BYTES = 2_000
ANSWER_SHOWN = 300

log = logging.getLogger("notifier.client")


class Target(NamedTuple):
    """Where the notifier is, as the environment said when the call was made. `token` is a secret."""

    url: str
    token: str
    inbox: str


def send_notifications(
    event_type: str,
    event_data: Any,
    *,
    severity: str | None = None,
    event_id: str | None = None,
    timeout: float = DEFAULT_TIMEOUT_S,
) -> bool:
    """Tell the notifier; True if it has the event, or the inbox folder has. Never raises.

    `timeout` is in seconds, for all of it. Where the notifier is: NOTIFIER_URL, NOTIFIER_INGEST_TOKEN, NOTIFIER_INBOX.
    """
    try:
        body, identity = encoded(event_type, event_data, severity, event_id)
        target = target_from(os.environ)
        status, answer = post_within(target, body, identity, usable(timeout) * (1 - DROP_SHARE))
        if 200 <= status < 300:
            return True
        if status in DEFINITE_REFUSALS:
            log.warning("the notifier refused the event: %s %s", status, answer)
            return False
        return drop(target.inbox, body, identity, f"{status} {answer}" if status else answer)
    except RecursionError:
        log.warning("an event was not sent: its data contains itself, or is nested too deep")
    except Exception as error:  # noqa: BLE001  # a notification must never stop a test run
        log.warning("an event was not sent: %s", type(error).__name__)
    return False


def target_from(environment: Mapping[str, str]) -> Target:
    return Target(
        url=environment.get("NOTIFIER_URL", "").strip() or DEFAULT_URL,
        token=environment.get("NOTIFIER_INGEST_TOKEN", "").strip(),
        inbox=environment.get("NOTIFIER_INBOX", ""),
    )


def usable(timeout: Any) -> float:
    """A number of seconds that can be waited for; the default for what is none (None would wait for ever)."""
    try:
        seconds = float(timeout)
    except (TypeError, ValueError, OverflowError):
        return DEFAULT_TIMEOUT_S
    return DEFAULT_TIMEOUT_S if math.isnan(seconds) else min(max(seconds, 0.0), LONGEST_TIMEOUT_S)


def encoded(event_type: Any, event_data: Any, severity: Any, event_id: Any) -> tuple[bytes, str]:
    """The body as JSON, and its id. What JSON does not know becomes text."""
    identity = text_of(event_id) if event_id else str(uuid.uuid4())
    data = event_data if isinstance(event_data, Mapping) else {"value": event_data}
    moment = time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime())
    body = {"id": identity, "event_type": text_of(event_type), "event_data": plain(data), "time": moment}
    if severity is not None:
        body["severity"] = text_of(severity)
    body.update(trace_from(os.environ))
    return json.dumps(body, allow_nan=False).encode("ascii"), identity


def trace_from(environment: Mapping[str, str]) -> dict[str, str]:
    """The trace that the caller's process belongs to, as OpenTelemetry hands it to programs; empty if there is none."""
    names = {"traceparent": "TRACEPARENT", "tracestate": "TRACESTATE"}
    found = {name: environment.get(variable, "") for name, variable in names.items()}
    return {name: text_of(value) for name, value in found.items() if value and found["traceparent"]}


def plain(value: Any) -> Any:
    """The value as JSON can say it: text keys, no NaN or infinity, text for what it does not know."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Mapping):
        return {text_of(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item) for item in value]
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, int) and abs(value) < 1 << 63:
        return int(value)
    return text_of(value)


def text_of(value: Any) -> str:
    """Text without lone surrogates, which no JSON reader takes. A value that cannot be shown is named by its type."""
    meant = value.value if isinstance(value, Enum) else value
    try:
        text = meant.decode("utf-8", "replace") if isinstance(meant, bytes) else str(meant)
    except Exception:  # noqa: BLE001  # whatever somebody's __str__ raises must not cost the event
        text = f"<{type(value).__name__}>"
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def post_within(target: Target, body: bytes, identity: str, timeout: float) -> tuple[int, str]:
    """Post, and give up after `timeout` seconds whatever hangs: a name server, a connection, an answer that trickles.

    The status and the answer's text; status 0 if there was none.
    """
    result: queue.SimpleQueue[tuple[int, str]] = queue.SimpleQueue()
    thread = threading.Thread(target=lambda: result.put(post(target, body, identity, timeout)), daemon=True)
    try:
        thread.start()
        return result.get(timeout=timeout)
    except queue.Empty:
        return 0, f"no answer within {timeout:.2g} s"
    except RuntimeError:
        return 0, "no thread could be started"


def post(target: Target, body: bytes, identity: str, timeout: float) -> tuple[int, str]:
    """One exchange. The error's own text is left out where it could hold the token or a password in the URL."""
    try:
        connection, path = connection_to(target.url, timeout)
        with contextlib.closing(connection):
            connection.request("POST", path, body=body, headers=headers(target.token, identity))
            response = connection.getresponse()
            accepted = 200 <= response.status < 300  # said by the status alone, however slowly the rest may come
            return response.status, "" if accepted else words(response.read(ANSWER_BYTES), target.token)
    except OSError as error:
        return 0, f"{type(error).__name__}: {error.strerror or error}"
    except (ValueError, InvalidURL):
        return 0, f"NOTIFIER_URL or NOTIFIER_INGEST_TOKEN cannot be used; wanted a URL such as {DEFAULT_URL}"
    except HTTPException as error:
        return 0, f"{type(error).__name__}: the answer is no whole HTTP"


def connection_to(url: str, timeout: float) -> tuple[HTTPConnection, str]:
    """A direct connection: http.client knows no proxies and follows no redirects. Raises ValueError for a bad URL."""
    place = urlsplit(url)
    if place.scheme not in ("http", "https") or not place.hostname:
        raise ValueError("not an http or https URL")
    connect = HTTPSConnection if place.scheme == "https" else HTTPConnection
    return connect(place.hostname, place.port, timeout=max(timeout, 0.001)), place.path.rstrip("/") + PATH


def headers(token: str, identity: str) -> dict[str, str]:
    """An id that cannot stand in a header is sent in the body only, where it does the same."""
    found = {"Content-Type": "application/json"}
    if identity.isascii() and identity.isprintable():
        found["Idempotency-Key"] = identity
    if token:
        found["Authorization"] = f"Bearer {token}"
    return found


def words(answer: bytes, token: str) -> str:
    """What the notifier said, for one line of a log; without the token, should somebody on the way echo it."""
    line = " ".join(answer.decode("utf-8", "replace").split())
    return (line.replace(token, "********") if token else line)[:ANSWER_SHOWN]


def drop(inbox: str, body: bytes, identity: str, reason: str) -> bool:
    """Leave the event in the inbox folder, whole at once: written under a hidden name, then renamed."""
    if not inbox:
        log.warning("the notifier has not taken an event (%s), and NOTIFIER_INBOX is not set", reason)
        return False
    name = f"{time.strftime('%Y%m%dT%H%M%S', time.gmtime())}-{file_name(identity)}.json"
    try:
        write_whole(Path(inbox), name, body)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or type(error).__name__
        log.warning("the notifier has not taken an event (%s), nor could it be left in %s: %s", reason, inbox, why)
        return False
    log.warning("the notifier has not taken an event (%s); it waits in %s", reason, inbox)
    return True


def write_whole(folder: Path, name: str, content: bytes) -> None:
    """On disk under its name, or not there at all."""
    folder.mkdir(parents=True, exist_ok=True)
    hidden = folder / f".{uuid.uuid4().hex}.tmp"
    try:
        with hidden.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        hidden.replace(folder / name)
    except BaseException:
        with contextlib.suppress(OSError):
            hidden.unlink()
        raise
    sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """So that the new name, too, outlives a power cut. Not every file system can."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def file_name(identity: str) -> str:
    """An id as part of a file name: itself where it can be, else its hash, so that no two ids share a name."""
    return identity if PLAIN_NAME.fullmatch(identity) else hashlib.sha256(identity.encode()).hexdigest()[:32]
