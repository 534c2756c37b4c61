"""The image's command, installed from the wheel, as an unprivileged user, with a root file system that cannot be
written to, and with 128 MB: it does its job, and stops and goes on as it should.

`./dev check --thorough` installs as docker/Dockerfile does, from the lock and without a compiler; else the wheel stands
beside the packages that are here.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from http.client import HTTPException
from pathlib import Path
from typing import Any, Final

import pytest

from sidecar.ledger.values import stamp
from tests import dockerfile
from tests.builders import a_body
from tests.container import (
    USER,
    Contained,
    as_the_image_is_built,
    contained,
    once,
    wheel_over_what_is_here,
    why_not,
)
from tests.dockerfile import ROOT
from tests.running import eventually
from tests.sink import Answer, Sink
from tests.thorough import IS_THOROUGH

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not())


LOG_ONLY: Final = """\
version: 1
integrations:
  log: {type: log}
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID")
    folder = tmp_path_factory.getbasetemp().parent / f"image-{run}" if run else tmp_path_factory.mktemp("image")
    return once(folder, as_the_image_is_built if IS_THOROUGH else wheel_over_what_is_here)


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as running:
        yield running


@pytest.fixture
def notifier(tmp_path: Path, installed: Path, sink: Sink) -> Iterator[Contained]:
    with contained(tmp_path, installed, told_to(sink)) as running:
        yield running


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory, installed: Path) -> Iterator[Contained]:
    """One that several tests ask, and none stops."""
    with contained(tmp_path_factory.mktemp("asked"), installed, LOG_ONLY) as running:
        yield running


def told_to(sink: Sink) -> str:
    hook = {
        "type": "webhook",
        "config": {"url": f"{sink.url}/hook"},
        "rate": {"per_second": 10_000, "burst": 10_000},
        "retry": {"first_wait": "1s"},
    }
    rule = {"event_type": "*_failed", "integration_ids": ["hook"]}
    return json.dumps({"version": 1, "integrations": {"hook": hook}, "rules": {"failures": rule}})


def scripts(sink: Sink) -> set[str]:
    """The scripts that messages which came whole are about."""
    return {request.json["title"].split(" ")[1] for request in sink.requests if is_whole(request)}


def is_whole(request: Any) -> bool:
    return len(request.body) == int(request.headers["content-length"])


def test_it_has_no_privileges_and_nothing_to_write_to_but_its_folders(asked: Contained) -> None:
    status, mounts = asked.status(), asked.mounts()
    assert status["Uid"].split() == status["Gid"].split() == [str(USER)] * 4
    assert (status["NoNewPrivs"], int(status["CapEff"], 16), int(status["CapBnd"], 16)) == ("1", 0, 0)
    writable = {place for place, options in mounts.items() if "rw" in options.split(",")}
    assert {place for place in writable if not place.startswith(("/dev", "/proc"))} == {"/config", "/data", "/tmp"}


def test_an_event_is_taken_and_told(notifier: Contained, sink: Sink) -> None:
    notifier.send(a_body(script_name="goto_live"))
    eventually(lambda: notifier.states() == ["sent"], "it is delivered")
    assert scripts(sink) == {"goto_live"}


def test_notifier_yaml_is_edited_where_it_is_mounted(asked: Contained) -> None:
    body = {"name": "Terminal", "type": "log", "config": {"path": "told.jsonl"}, "enabled": True}
    status, answer = asked.ask("POST", "/server/notifications/integrations", body)
    assert status in (200, 201), answer
    assert "told.jsonl" in asked.config.read_text()


def test_the_page_came_with_the_wheel(asked: Contained) -> None:
    status, page = asked.ask("GET", "/")
    assert status == 200
    assert "</html>" in page


def test_the_health_check_says_whether_it_is_ready(asked: Contained) -> None:
    assert check_health(asked.url.rpartition(":")[2]) == (0, True)
    assert check_health("1") == (1, False)


def check_health(port: str) -> tuple[int, bool]:
    """The exit code, and whether it showed the state of notifier.yaml."""
    (line,) = dockerfile.of(dockerfile.stages()[-1], "HEALTHCHECK")
    command = json.loads(line.text.partition(" CMD ")[2])
    (source,) = [source for source, target in dockerfile.copied(dockerfile.stages()[-1]) if target == command[-1]]
    asked = subprocess.run(
        [sys.executable, *command[1:-1], str(ROOT / source)],
        env={"NOTIFIER_PORT": port},
        capture_output=True,
        text=True,
        check=False,
    )
    return asked.returncode, '"config"' in asked.stdout


class Senders:
    """Send events from four threads for as long as the notifier takes them; the names of those that it took."""

    def __init__(self, notifier: Contained) -> None:
        self._notifier = notifier
        self.accepted: set[str] = set()
        self._threads = [threading.Thread(target=self._send, args=(number,)) for number in range(4)]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def join(self) -> None:
        for thread in self._threads:
            thread.join()

    def _send(self, number: int) -> None:
        for part in range(2_000):
            names = [f"s{number}-{part}-{n}" for n in range(5)]
            try:
                self._notifier.send(*[a_body(script_name=name) for name in names])
            except (OSError, ValueError, AssertionError, HTTPException):
                return  # not accepted: nothing is promised
            self.accepted.update(names)


def test_sigterm_under_load_ends_within_ten_seconds_and_nothing_is_lost(
    notifier: Contained, sink: Sink, record_property: Callable[[str, object], None]
) -> None:
    sink.answers = [Answer(after_s=0.02)]
    senders = Senders(notifier)
    senders.start()
    eventually(lambda: len(sink.requests) >= 50, "the load is on")
    began = time.monotonic()
    assert notifier.stop() == 0
    took = time.monotonic() - began
    senders.join()
    assert took < 10
    before = len(scripts(sink))
    sink.answers = [Answer()]
    notifier.start()
    eventually(lambda: scripts(sink) >= senders.accepted, "all that was accepted is told")
    assert before < len(senders.accepted)  # there was something left to be lost
    record_property("seconds to stop, accepted, told before the stop", (round(took, 2), len(senders.accepted), before))


def test_what_waited_since_yesterday_is_told(notifier: Contained, sink: Sink) -> None:
    sink.answers = [Answer(status=503)]
    names = {f"waiting-{n}" for n in range(20)}
    notifier.send(*[a_body(script_name=name) for name in names])
    eventually(lambda: "failed" in attempts(notifier), "it was tried")
    assert notifier.stop() == 0
    turn_back(notifier, timedelta(hours=20))
    sink.requests.clear()
    sink.answers = [Answer()]
    notifier.start()
    eventually(lambda: set(notifier.states()) == {"sent"}, "what waited is sent")
    assert scripts(sink) == names


def turn_back(notifier: Contained, age: timedelta) -> None:
    """Make all that a stopped notifier has written so much older, as if it had been off meanwhile."""
    connection = sqlite3.connect(notifier.data / "notifier.db")
    connection.create_function("older", 1, lambda time: time and stamp(datetime.fromisoformat(time) - age))
    with connection:
        for table, column in times(connection):
            connection.execute(f"UPDATE {table} SET {column} = older({column})")  # noqa: S608  # our own schema's names
    connection.close()


def times(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    return connection.execute(
        "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'"
        " AND m.sql NOT LIKE 'CREATE VIRTUAL%' AND (substr(c.name, -3) = '_at' OR c.name IN ('at', 'time'))"
    ).fetchall()


def attempts(notifier: Contained) -> list[str]:
    return [row[0] for row in notifier.rows("SELECT outcome FROM attempts")]


def is_told(sink: Sink, number: int) -> bool:
    return len(sink.requests) >= number


def test_a_backup_is_made_beside_it_within_its_memory(notifier: Contained, sink: Sink) -> None:
    notifier.send(*[a_body(script_name=f"s{n}") for n in range(100)])
    eventually(lambda: set(notifier.states()) == {"sent"}, "all are sent")
    done = notifier.execute("backup", "/data/backup/2026-01-31")
    assert done.returncode == 0, done.stderr
    assert "100 events, 0 messages waiting" in done.stdout
    made = notifier.data / "backup/2026-01-31"
    assert {path.name for path in made.iterdir()} == {"manifest.json", "notifier.db", "notifier.yaml"}
    assert {path.stat().st_uid for path in (made, *made.iterdir())} == {USER}
    refused = notifier.execute("restore", "/data/backup/2026-01-31")
    assert (refused.returncode, "a notifier is using the folder /data; stop it" in refused.stderr) == (1, True)
    assert notifier.ask("GET", "/readyz")[0] == 200


def test_two_thousand_events_pass_within_its_memory(
    notifier: Contained, sink: Sink, record_property: Callable[[str, object], None]
) -> None:
    for batch in range(20):
        notifier.send(*[a_body(script_name=f"s{batch}-{n}") for n in range(100)])
    for number in range(0, 2_000, 100):  # for as long as it takes, while it goes on
        eventually(partial(is_told, sink, number + 100), f"{number + 100} events are told")
    eventually(lambda: set(notifier.states()) == {"sent"}, "two thousand are sent")
    record_property("limited by, most bytes", (str(notifier.limit.group or "RLIMIT_DATA"), notifier.limit.peak()))
