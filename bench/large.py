"""A notifier.yaml of 2 MB: how soon a change is in force, how long an edit takes, and what others notice meanwhile."""

from __future__ import annotations

import hashlib
import http.client
import json
import threading
import time
from pathlib import Path
from typing import Any, Final

import msgspec

from bench import processes
from bench.processes import Server
from bench.sample import PATH, untold_event

BASE: Final = "/server/notifications"
RULES: Final = 10_000
HEAD: Final = "version: 1\nintegrations:\n  log: {type: log}\nrules:\n"
RULE: Final = """\
  rule-{number}:
    name: Rule number {number} of the lab   # a comment
    event_type: script_execution_failed
    integration_ids: [log]
    when: {{host_name: "pi-{number}", device_name: [stb-1, stb-2], severity: ">=error", script_name: "goto_*"}}
"""
CONFIG: Final = HEAD + "".join(RULE.format(number=number) for number in range(RULES))
WAIT_S: Final = 60.0


class Large(msgspec.Struct, frozen=True, kw_only=True):
    """`worst_answer_ms`: the longest that a GET /healthz took during the change and the edit; `idle_answer_ms`: before.

    `accepted` events were taken meanwhile.
    """

    megabytes: float
    live_s: float
    edit_s: float
    idle_answer_ms: float
    worst_answer_ms: float
    accepted: int


class Heartbeat:
    """Asks again and again on one connection, from `with` to the end of it, and remembers the longest wait."""

    def __init__(self, port: int, method: str, path: str, body: bytes | None = None) -> None:
        self._request = (method, path, body, {"Content-Type": "application/json"})
        self._port = port
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._beat)
        self.longest_s = 0.0
        self.count = 0

    def __enter__(self) -> Heartbeat:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _beat(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=WAIT_S)
        while not self._over.wait(0.002):
            started = time.perf_counter()
            connection.request(*self._request)
            answer = connection.getresponse()
            answer.read()
            self.count += answer.status < 300
            self.longest_s = max(self.longest_s, time.perf_counter() - started)
        connection.close()


def measure(folder: Path) -> Large:
    folder.mkdir()
    config = folder / "notifier.yaml"
    with processes.notifier_of(folder, CONFIG) as server:
        with Heartbeat(server.port, "GET", "/healthz") as idle:
            time.sleep(1.0)
        event = msgspec.json.encode(untold_event())
        with Heartbeat(server.port, "GET", "/healthz") as beat, Heartbeat(server.port, "POST", PATH, event) as events:
            live_s = change(server, config)
            time.sleep(1.0)
            edit_s = edit(server)
            time.sleep(1.0)
    return Large(
        megabytes=len(CONFIG) / 1e6,
        live_s=live_s,
        edit_s=edit_s,
        idle_answer_ms=idle.longest_s * 1000,
        worst_answer_ms=beat.longest_s * 1000,
        accepted=events.count,
    )


def change(server: Server, config: Path) -> float:
    """Seconds from a change of the file to its being in force."""
    text = CONFIG.replace("Rule number 77 ", "Rule number seventy-seven ")
    hidden = config.with_suffix(".new")
    hidden.write_text(text)
    wanted = hashlib.sha256(text.encode()).hexdigest()[:16]
    started = time.perf_counter()
    hidden.rename(config)
    while ask(server, "GET", "/config")["revision"] != wanted:
        if time.perf_counter() - started > WAIT_S:
            raise RuntimeError("the change was never in force")
        time.sleep(0.02)
    return time.perf_counter() - started


def edit(server: Server) -> float:
    """Seconds that one edit by the API takes."""
    started = time.perf_counter()
    answer = ask(server, "PUT", "/rules/rule-5000", {"name": "edited"})
    assert answer["name"] == "edited", answer
    return time.perf_counter() - started


def ask(server: Server, method: str, path: str, body: Any = None) -> Any:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=WAIT_S)
    try:
        sent = json.dumps(body).encode() if body is not None else None
        connection.request(method, BASE + path, sent, {"Content-Type": "application/json"})
        return json.loads(connection.getresponse().read())
    finally:
        connection.close()
