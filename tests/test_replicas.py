"""Several notifiers on one PostgreSQL, while they are killed, cut off and stopped, and the server with them.

Nothing that was accepted is lost; what is told twice was under way at a kill; no claim is taken from one whose lease
holds; what is decided by time is decided once. Seconds here; `./dev check --thorough` goes on for minutes.
"""

from __future__ import annotations

import json
import random
import secrets
import select
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from http.client import HTTPConnection, HTTPException
from itertools import count
from pathlib import Path
from typing import Any, Final

import pytest

from sidecar.client import send_notifications
from sidecar.core.lane import FAILURES_TO_OPEN
from tests.builders import a_body
from tests.postgres_parts import PostgresServer, needs_postgres
from tests.replicas_parts import ROBBED, TAKEN_UP, Meter, Replicas, once, repeats, replicas, webhooks, whole
from tests.running import Notifier, eventually
from tests.sink import Answer, Sink
from tests.thorough import IS_THOROUGH

pytestmark = needs_postgres

TURNS: Final = 60 if IS_THOROUGH else 6
only_thorough: Final = pytest.mark.skipif(not IS_THOROUGH, reason="./dev check --thorough runs it")
CONCURRENCY: Final = 4
"""Of a webhook."""


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
        posting = [threading.Thread(target=self._post, args=(first,)) for first in range(len(running.notifiers))]
        self._threads = [*posting, threading.Thread(target=self._drop)]

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

    def _post(self, first: int) -> None:
        """To the first one; what it does not take to the next."""
        notifiers = self._running.notifiers
        while not self._over.wait(0.02):
            name = self._name()
            event = {"id": name, **a_body(script_name=name)}
            for turn in count():
                if self._is_taken(notifiers[(first + turn) % len(notifiers)], event):
                    self.accepted.add(name)
                    break
                if self._over.wait(0.1):
                    return

    def _is_taken(self, notifier: Any, event: dict[str, Any]) -> bool:
        try:
            return answer(notifier, event, 2.0)[0] == 202
        except (OSError, ValueError, HTTPException):
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
            figures = (len(load.accepted), len(load.dropped), trouble.doubtful, running.number(TAKEN_UP))
            record_property("accepted, dropped, under way at a kill, taken up", figures)
            check(running, [quick, slow], load, trouble.doubtful)
            assert slow.most <= CONCURRENCY


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


@pytest.mark.parametrize("away", [refused, swallowed, pytest.param(stopped, marks=only_thorough)])
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


def take(notifier: Notifier, event: dict[str, Any]) -> None:
    """As a sender does it: what is not answered on a slow machine is sent again, with the same id."""
    identified = {"id": secrets.token_hex(8), **event}
    eventually(lambda: answer(notifier, identified)[0] == 202, "it is taken", 60)


def answer(
    notifier: Notifier, event: dict[str, Any], patience_s: float = 30.0, key: str = ""
) -> tuple[int, dict[str, str], Any]:
    connection = HTTPConnection(notifier.netloc, timeout=patience_s)
    with closing(connection):
        sent = {"Content-Type": "application/json", **({"Idempotency-Key": key} if key else {})}
        connection.request("POST", "/server/notifications/events", json.dumps(event), sent)
        response = connection.getresponse()
        named = {name.lower(): value for name, value in response.getheaders()}
        return response.status, named, json.loads(response.read())


# ---------------------------------------------------------------------- what is one for all of them


def by_time(sinks: dict[str, Sink]) -> dict[str, Any]:
    """Rules under which time decides, seconds after the events came."""
    failed = {"event_type": "script_execution_failed"}
    return {
        "integrations": webhooks(**sinks),
        "rules": {
            "groups": {**failed, "integration_ids": ["group"], "group": {"by": ["host_name"], "wait": "4s"}},
            "digests": {**failed, "integration_ids": ["digest"], "digest": {"window": "4s"}},
            "pages": {
                "event_type": "monitoring_incident",
                "integration_ids": ["first"],
                "escalate": [{"after": "4s", "integration_ids": ["oncall"]}],
            },
        },
    }


def test_what_time_decides_is_decided_once_whoever_is_alive_by_then(tmp_path: Path, server: PostgresServer) -> None:
    with ExitStack() as stack:
        sinks = {name: stack.enter_context(Sink()) for name in ("group", "digest", "first", "oncall")}
        running = stack.enter_context(replicas(tmp_path, server, by_time(sinks)))
        for number in range(12):
            notifier = running.notifiers[number % 3]
            take(notifier, a_body(script_name=f"s{number}", host_name=f"pi-{number % 2}"))
        for number, notifier in enumerate(running.notifiers):
            data = {"id": f"f-{number}", "incident_type": "freeze", "status": "active", "host_name": f"pi-{number}"}
            take(notifier, {"event_type": "monitoring_incident", "event_data": data})
        running.notifiers[0].kill()
        told = {name: sink.requests for name, sink in sinks.items()}
        eventually(lambda: sum(each.json["events"] for each in told["oncall"]) >= 3, "it escalates", 60)
        running.settle()
        wait(3.0)  # time for what would be one too many
        events = {name: sorted(each["events"] for each in once(whole(some))) for name, some in told.items()}
        assert events["group"] == [6, 6]
        assert events["digest"] == [12]
        assert events["first"] == [1, 1, 1]
        assert sum(events["oncall"]) == 3
        assert running.number(ROBBED) == 0


def test_what_one_was_sending_when_it_died_goes_at_once_when_it_is_started_again(
    tmp_path: Path, server: PostgresServer
) -> None:
    """Nobody waits until its claims have lapsed: four of them would keep the integration busy as long."""
    rule = {"event_type": "*", "integration_ids": ["chat"]}
    with Sink() as sink:
        config = {"integrations": webhooks(chat=sink), "rules": {"all": rule}}
        with replicas(tmp_path, server, config, size=1) as running:
            (notifier,) = running.notifiers
            sink.answers = [Answer(fault="hang")]
            for number in range(CONCURRENCY + 1):
                take(notifier, a_body(script_name=f"s{number}"))
            eventually(lambda: len(sink.requests) == CONCURRENCY, "as many are under way as may be")
            notifier.kill()
            sink.answers = [Answer()]
            notifier.start()
            running.settle()
            assert len(whole(sink.requests)) == CONCURRENCY + CONCURRENCY + 1
        assert f"{CONCURRENCY} messages were under way when the notifier stopped; they are sent again" in notifier.log()
        assert "of a notifier that is gone" not in notifier.log()


MOST_IN_A_SECOND: Final = """
WITH claims AS (SELECT at FROM watched JOIN deliveries USING (id) WHERE now = 'sending' AND integration_id = %s)
SELECT max((SELECT count(*) FROM claims other WHERE other.at BETWEEN one.at AND one.at + interval '1 second'))
FROM claims one"""


def test_rates_breakers_and_keys_are_one_for_all_of_them(tmp_path: Path, server: PostgresServer) -> None:
    with Meter() as limited, Meter() as broken:
        broken.answers = [Answer(status=503)]
        integrations = webhooks(limited=limited, broken=broken)
        integrations["limited"]["rate"] = {"per_second": 4, "burst": 2}
        rule = {"event_type": "script_execution_failed", "integration_ids": list(integrations)}
        with replicas(tmp_path, server, {"integrations": integrations, "rules": {"all": rule}}, 2) as running:
            one, other = running.notifiers
            with ThreadPoolExecutor() as sending:
                for number in range(20):
                    sending.submit(take, running.notifiers[number % 2], a_body(script_name=f"s{number}"))
            eventually(lambda: len(limited.requests) == 20, "all are told", 60)
            assert running.number(MOST_IN_A_SECOND, "limited") <= 2 + 4 + 1  # that a second and a step may touch
            eventually(lambda: running.number("SELECT count(*) FROM lanes WHERE lane LIKE '%open%'") == 1, "it is open")
            assert len(broken.requests) <= FAILURES_TO_OPEN + 4  # those that were under way at the first failure
            event = a_body(script_name="again")
            answers = [answer(each, event, key="run-4711")[::2] for each in (one, other, one)]
            assert answers[0][0] == 202
            assert answers == [answers[0]] * 3
            refused = answer(other, a_body(script_name="another"), key="run-4711")
            assert refused[0] == 422


# ---------------------------------------------------------------------- one that stands still, one that is not answered


def test_one_that_stands_still_in_its_turn_loses_it_and_nothing_is_lost_or_decided_twice(
    tmp_path: Path, server: PostgresServer
) -> None:
    with Sink() as sink:
        rule = {"event_type": "script_execution_failed", "integration_ids": ["chat"]}
        config = {"integrations": webhooks(chat=sink), "rules": {"all": rule}}
        with replicas(tmp_path, server, config, 2) as running:
            still, other = running.notifiers
            with Load(running) as load:
                running.proxies[0].hold_answers()  # so that it is in its turn, or before one
                eventually(lambda: running.number(IN_TURN) > 0, "it has its turn, and does not know it")
                still.pause()
                known = len(load.accepted)
                eventually(lambda: len(load.accepted) > known + 10, "the other one goes on")
                eventually(lambda: running.number(IN_TURN) == 0, "the turn was taken from it")
                wait(1.0)
                still.go_on()
                running.proxies[0].let_go()
                again = len(load.accepted)
                eventually(lambda: len(load.accepted) > again + 10, "both go on")
            assert other.ask("GET", "/healthz")[0] == 200
            running.settle()
            check(running, [sink], load, doubtful=running.number(TAKEN_UP))


IN_TURN: Final = """
SELECT count(*) FROM pg_stat_activity WHERE state = 'idle in transaction' AND datname = current_database()"""


def test_a_commit_whose_answer_is_lost_is_not_done_twice(tmp_path: Path, server: PostgresServer) -> None:
    with Sink() as sink:
        rule = {"event_type": "script_execution_failed", "integration_ids": ["chat"]}
        config = {"integrations": webhooks(chat=sink), "rules": {"all": rule}}
        with replicas(tmp_path, server, config, 2) as running:
            with Load(running) as load:
                for _ in range(40 if IS_THOROUGH else 8):
                    known = len(load.accepted)
                    eventually(lambda: len(load.accepted) > known + 5, "events are accepted")  # noqa: B023  # at once
                    running.proxies[0].hold_answers()
                    wait(0.3)
                    running.proxies[0].cut()
                    running.proxies[0].let_go()
            running.settle()
            check(running, [sink], load, doubtful=0)


def check(running: Replicas, sinks: Sequence[Sink], load: Load, doubtful: int) -> None:
    """Once everything is settled: all was told everywhere, and no more twice than was under way."""
    told = [whole(sink.requests) for sink in sinks]
    for messages in told:
        scripts = Counter(each["title"].partition("Script ")[2][:7] for each in once(messages))
        assert set(scripts) >= load.accepted | load.dropped
        assert set(scripts.values()) == {1}, "an event that was sent again is told once"
    assert sum(repeats(messages) for messages in told) <= doubtful
    assert running.number(ROBBED) == 0
    assert running.number("SELECT count(*) FROM deliveries WHERE state <> 'sent'") == 0
    assert running.number("SELECT count(*) FROM attempts") == running.number("SELECT sum(attempts) FROM deliveries")
    assert "Traceback" not in running.logs()
