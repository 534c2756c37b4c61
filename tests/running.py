"""The real program in a process of its own, for tests that look at it from outside."""

from __future__ import annotations

import json
import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.engines import by_hand, ledger_environment
from tests.warm import Warm

PATIENCE_S = 120.0
"""Waiting longer costs nothing where the thing happens, and a busy machine needs it."""
ROOT = Path(__file__).parents[1]
PROGRAM = [sys.executable, "-m", "ui_api"]


class Notifier:
    """`notifier run` over a folder. Started and ended as often as a test likes; the data stay.

    Each start is at another free port. That of one that has ended may be that of another test's notifier by now, which
    would take what is sent there: so it has no `url` any more.
    """

    def __init__(self, folder: Path, config: str, **environment: str) -> None:
        self.folder = folder
        self.config = folder / "notifier.yaml"
        self.config.write_text(config)
        self.data = folder / "data"
        self.inbox = self.data / "inbox"
        self.url = ""
        self.token = ""
        self._environment = {**os.environ, **ledger_environment(self.data), **environment}
        self._process: subprocess.Popen[str] | Warm | None = None

    def start(self, *options: str) -> str:
        """Start it; its first line. It listens on a free port."""
        self._process = self._begin(self.command(*options))
        assert self._process.stdout is not None
        ready, _, _ = select.select([self._process.stdout], [], [], PATIENCE_S)
        line = self._process.stdout.readline() if ready else ""
        found = re.search(r"http://[^ ]+", line)
        assert found, f"it did not start: {line}{self.log()}"
        self.url = found[0]
        return line

    def command(self, *options: str) -> list[str]:
        places = ["--config", str(self.config), "--data", str(self.data)]
        return [*PROGRAM, "run", "--port", "0", *options, *places]

    def _begin(self, command: list[str]) -> subprocess.Popen[str] | Warm:
        log = self.folder / "log.txt"
        if command[: len(PROGRAM)] == PROGRAM:
            return Warm(command[len(PROGRAM) :], ROOT, self._environment, log)
        with log.open("a") as file:
            return subprocess.Popen(
                command, cwd=ROOT, env=self._environment, stdout=subprocess.PIPE, stderr=file, text=True
            )

    @property
    def netloc(self) -> str:
        """Raises ConnectionRefusedError while it does not run."""
        if not (url := self.url):  # another thread may kill it meanwhile
            raise ConnectionRefusedError("it does not run")
        return urlsplit(url).netloc

    def kill(self) -> None:
        """As a power cut would."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """As systemd would; the exit code."""
        return self._end(signal.SIGTERM)

    def pause(self) -> None:
        """As a machine does that goes to sleep: not one of its threads goes on."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def _end(self, how: signal.Signals) -> int:
        if self._process is None:
            return 0
        self._process.send_signal(how)
        code = self._process.wait(PATIENCE_S)
        self.url = ""
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._process = None
        return code

    def log(self) -> str:
        return (self.folder / "log.txt").read_text()

    def ask(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """One request; the status and the answer's JSON, or its text if it is a file.

        Raises OSError, or one of http.client's errors, when there is no answer.
        """
        connection = HTTPConnection(self.netloc, timeout=PATIENCE_S)
        try:
            content = None if body is None else json.dumps(body)
            headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
            connection.request(method, path, content, {"Content-Type": "application/json", **headers})
            response = connection.getresponse()
            answer = response.read()
            is_json = (response.headers["Content-Type"] or "").partition(";")[0].endswith("json")
            return response.status, json.loads(answer) if is_json else answer.decode()
        finally:
            connection.close()

    def send(self, *events: dict[str, Any]) -> list[str]:
        """Send events; the ids that they got."""
        status, answer = self.ask("POST", "/server/notifications/events", list(events))
        assert status == 202, answer
        return [each["id"] for each in answer["accepted"]]

    def history(self) -> list[dict[str, Any]]:
        return list(self.ask("GET", "/server/notifications/history?limit=5000")[1])

    def states(self) -> list[str]:
        return [row["state"] for row in self.history()]

    def rows(self, query: str) -> list[Any]:
        """Look into the database while the program runs, or after it was killed."""
        with by_hand(self.data / "notifier.db") as ledger:
            return [tuple(row) for row in ledger.execute(query).fetchall()]


class Cold(Notifier):
    """By its own command, as people start it."""

    def command(self, *options: str) -> list[str]:
        return ["env", *super().command(*options)]


@contextmanager
def running(folder: Path, config: str, *options: str, **environment: str) -> Iterator[Notifier]:
    notifier = Notifier(folder, config, **environment)
    try:
        notifier.start(*options)
        yield notifier
    finally:
        notifier.kill()


def eventually(holds: Callable[[], bool], what: str, patience_s: float = PATIENCE_S) -> None:
    """Wait for something that happens in another process or thread. What takes longer is asked for less often."""
    started = time.monotonic()
    while not holds():
        waited = time.monotonic() - started
        assert waited < patience_s, f"it never happened: {what}"
        select.select([], [], [], min(0.01 + waited / 10, 0.5))
