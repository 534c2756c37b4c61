"""Several notifiers on one PostgreSQL, while they are killed, cut off and stopped, and the server with them.

Nothing that was accepted is lost; what is told twice was under way at a kill; no claim is taken from one whose lease
holds; what is decided by time is decided once. Seconds here; `./dev check --thorough` goes on for minutes.
"""

from __future__ import annotations

import json
import os
import random
import select
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import pytest

from sidecar.client import send_notifications
from tests.builders import a_body
from tests.postgres_parts import PostgresServer, needs_postgres
from tests.replicas_parts import ROBBED, TAKEN_UP, Meter, Replicas, once, repeats, replicas, webhooks, whole
from tests.running import Notifier, eventually
from tests.sink import Answer, Sink

pytestmark = needs_postgres

THOROUGH: Final = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"
TURNS: Final = 60 if THOROUGH else 9


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PostgresServer]:
    """A durable one: what it has confirmed outlives its own crash."""
    with PostgresServer(tmp_path_factory.mktemp("durable"), durable=True) as server:
        yield server


def wait(seconds: float) -> None:
    """The moment is the subject: any will do."""
    select.select([], [], [], seconds)


# ---------------------------------------------------------------------- under load, with everything that may happen


class Load:
    """Events for all of them, by HTTP and as files. One that is not answered is sent again, to any of them."""

    def __init__(self, running: Replicas) -> None:
        self._running = running
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._number = 0
        self.accepted: set[str] = set()
        self.dropped: set[str] = set()
        self._threads = [threading.Thread(target=each) for each in (self._post, self._post, self._post, self._drop)]

    def __enter__(self) -> Load:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        for thread in self._threads:
            thread.join()

    def _name(self) -> str:
        with self._lock:
            self._number += 1
            return f"s{self._number:06}"

    def _post(self) -> None:
        chance = random.Random(1)  # noqa: S311  # any
        while not self._over.wait(0.02):
            name = self._name()
            event = {"id": name, **a_body(script_name=name)}
            while not self._is_taken(chance.choice(self._running.notifiers), event):
                if self._over.wait(0.1):
                    return
            self.accepted.add(name)

    def _is_taken(self, notifier: Any, event: dict[str, Any]) -> bool:
        try:
            return bool(notifier.send(event) == [event["id"]])
        except (OSError, ValueError, AssertionError, HTTPException):
            return False

    def _drop(self) -> None:
        while not self._over.wait(0.1):
            name = self._name()
            inbox = self._running.notifiers[len(self.dropped) % len(self._running.notifiers)].inbox
            hidden = inbox / f".{name}.json"
            hidden.write_text(json.dumps({"id": name, **a_body(script_name=name)}))
            hidden.rename(inbox / f"{name}.json")
            self.dropped.add(name)


class Trouble:
    """What may happen to replicas and their server. `doubtful`: messages that were under way when it did."""

    def __init__(self, running: Replicas, server: PostgresServer, chance: random.Random) -> None:
        self._running, self._server, self._chance = running, server, chance
        self.doubtful = 0

    def happen(self, turn: int) -> None:
        kinds = (self._kill, self._cut, self._kill, self._hold, self._kill_all_of_the_server, self._lose_answers)
        kinds[turn % len(kinds)](self._chance.randrange(len(self._running.notifiers)))

    def _kill(self, number: int) -> None:
        notifier = self._running.notifiers[number]
        notifier.kill()
        self.doubtful += self._running.under_way()
        notifier.start()

    def _cut(self, number: int) -> None:
        self._running.proxies[number].cut()

    def _hold(self, number: int) -> None:
        proxy = self._running.proxies[number]
        proxy.hold()
        wait(self._chance.uniform(0.1, 2.0))
        proxy.let_go()

    def _lose_answers(self, number: int) -> None:
        proxy = self._running.proxies[number]
        proxy.hold_answers()
        wait(self._chance.uniform(0.1, 1.0))
        proxy.cut()
        proxy.let_go()

    def _kill_all_of_the_server(self, _: int) -> None:
        self._server.restart_immediately()


def test_whoever_is_killed_and_whatever_is_cut_everything_that_was_accepted_is_told(
    tmp_path: Path, server: PostgresServer, record_property: Callable[[str, Any], None]
) -> None:
    with Sink() as quick, Meter() as slow:
        slow.answers = [Answer(after_s=0.03)]
        rule = {"event_type": "script_execution_failed", "integration_ids": ["quick", "slow"]}
        config = {"integrations": webhooks(quick=quick, slow=slow), "rules": {"failures": rule}}
        with replicas(tmp_path, server, config) as running:
            trouble = Trouble(running, server, random.Random(TURNS))  # noqa: S311  # the same, as far as they go
            with Load(running) as load:
                for turn in range(TURNS):
                    known = len(load.accepted)
                    eventually(lambda: len(load.accepted) > known + 5, "events are accepted")  # noqa: B023  # at once
                    trouble.happen(turn)
            running.settle()
            told = {name: whole(sink.requests) for name, sink in (("quick", quick), ("slow", slow))}
            twice = sum(repeats(messages) for messages in told.values())
            figures = (len(load.accepted), len(load.dropped), trouble.doubtful, running.number(TAKEN_UP), twice)
            record_property("accepted, dropped, under way at a kill, taken up, told twice", figures)
            for messages in told.values():
                scripts = [each["title"] for each in once(messages)]
                assert len(scripts) == len(set(scripts)), "an event that was sent again is told once"
                for name in load.accepted | load.dropped:
                    assert any(name in each for each in scripts), name
            assert running.number(ROBBED) == 0
            assert running.number("SELECT count(*) FROM deliveries WHERE state <> 'sent'") == 0
            assert twice <= trouble.doubtful
            assert slow.most <= 4
            assert "Traceback" not in running.logs()


# ---------------------------------------------------------------------- PostgreSQL away

SHOWN: Final = {"/healthz": 200, "/metrics": 200, "/readyz": 503, "/server/notifications/history": 503, "/": 503}
CALM: Final = 8
"""Lines of the log that ten seconds without a database are worth at most."""


def stopped(running: Replicas, server: PostgresServer) -> Callable[[], None]:
    server.stop()
    return server.start


def refused(running: Replicas, server: PostgresServer) -> Callable[[], None]:
    running.proxies[0].refuse()
    running.proxies[0].cut()
    return running.proxies[0].accept


def swallowed(running: Replicas, server: PostgresServer) -> Callable[[], None]:
    running.proxies[0].hold()
    return running.proxies[0].let_go


@pytest.mark.parametrize("away", [stopped, refused, swallowed])
def test_without_its_database_it_refuses_in_time_says_why_and_goes_on_when_it_is_back(
    tmp_path: Path, server: PostgresServer, monkeypatch: pytest.MonkeyPatch, away: Any
) -> None:
    with Sink() as sink:
        rule = {"event_type": "script_execution_failed", "integration_ids": ["chat"]}
        config = {"integrations": webhooks(chat=sink), "rules": {"failures": rule}}
        with replicas(tmp_path, server, config, 1) as running:
            (notifier,) = running.notifiers
            eventually(lambda: notifier.ask("GET", "/readyz")[0] == 200, "it is ready")
            password = running.url.partition("@")[0].rpartition(":")[2]
            lines = len(notifier.log().splitlines())
            back = away(running, server)
            began = time.monotonic()
            status, headers, problem = answer(notifier, a_body(script_name="s1"))
            took_s = time.monotonic() - began
            assert (status, headers["retry-after"]) == (503, "2"), problem
            assert took_s < 7
            with ThreadPoolExecutor() as asking:
                answers = asking.map(lambda path: notifier.ask("GET", path), SHOWN)
            found = dict(zip(SHOWN, answers, strict=True))
            assert {path: status for path, (status, _) in found.items()} == SHOWN
            assert found["/readyz"][1]["reason"].startswith("the database cannot be written: ")
            monkeypatch.setenv("NOTIFIER_URL", notifier.url)
            monkeypatch.setenv("NOTIFIER_INBOX", str(notifier.inbox))
            began = time.monotonic()
            assert send_notifications("script_execution_failed", {"script_name": "s2"}, event_id="s2")
            assert time.monotonic() - began < 2.5
            assert [path.suffix for path in notifier.inbox.iterdir() if path.is_file()] == [".json"]
            back()
            eventually(lambda: notifier.ask("GET", "/readyz")[0] == 200, "it is ready again")
            running.settle()
            eventually(lambda: len(whole(sink.requests)) >= 1, "it is told")
            scripts = [each["title"] for each in whole(sink.requests)]
            assert sum("s2" in each for each in scripts) == 1
            more = notifier.log().splitlines()[lines:]
            assert "Traceback" not in notifier.log()
            assert password not in f"{notifier.log()} {problem} {found}"
            assert len(more) <= CALM


def answer(notifier: Notifier, event: dict[str, Any], **headers: str) -> tuple[int, dict[str, str], Any]:
    connection = HTTPConnection(urlsplit(notifier.url).netloc, timeout=30)
    with closing(connection):
        sent = {"Content-Type": "application/json", **headers}
        connection.request("POST", "/server/notifications/events", json.dumps(event), sent)
        response = connection.getresponse()
        named = {name.lower(): value for name, value in response.getheaders()}
        return response.status, named, json.loads(response.read())
