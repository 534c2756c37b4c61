"""kill -9 at any moment between the request and the settled row: nothing that was accepted is lost, and what is told
twice was under way at the kill and bears the same delivery id.

Eight kills here; `./dev check --thorough` makes 300.
"""

from __future__ import annotations

import json
import random
import select
import threading
from collections import Counter
from collections.abc import Callable
from functools import partial
from http.client import HTTPException
from pathlib import Path
from typing import Any

import pytest

from tests.builders import a_body
from tests.running import Notifier, eventually, running
from tests.sink import Answer, Received, Sink
from tests.thorough import IS_THOROUGH

KILLS = 300 if IS_THOROUGH else 8
SERVICES = 3
MOMENTS = {
    "before the request is read": Answer(fault="reset before"),
    "after it is read": Answer(fault="hang"),
    "after the answer": Answer(),
}


def config(sinks: list[Sink]) -> str:
    integrations = {
        f"chat-{n}": {
            "type": "slack",
            "config": {"webhook_url": f"{sink.url}/services/T0/B0/c{n}"},
            "rate": {"per_second": 10_000, "burst": 10_000},
        }
        for n, sink in enumerate(sinks)
    }
    rule = {"event_type": "*_failed", "integration_ids": list(integrations)}
    return json.dumps({"version": 1, "integrations": integrations, "rules": {"failures": rule}})


class Senders:
    """Send events by HTTP and drop them as files until they are told to stop; the names of those that were accepted."""

    def __init__(self, notifier: Notifier) -> None:
        self._notifier = notifier
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._number = 0
        self.accepted: set[str] = set()
        self.dropped: set[str] = set()
        self._threads = [threading.Thread(target=work) for work in (self._post, self._post, self._drop)]

    def __enter__(self) -> Senders:
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
        while not self._over.wait(0.05):
            names = [self._name() for _ in range(2)]
            try:
                self._notifier.send(*[a_body(script_name=name) for name in names])
            except (OSError, ValueError, AssertionError, HTTPException):
                continue  # not accepted: nothing is promised
            self.accepted.update(names)

    def _drop(self) -> None:
        """A file that lies in the inbox is taken in the end, whoever dies meanwhile."""
        while not self._over.wait(0.05):
            name = self._name()
            hidden = self._notifier.inbox / f".{name}.json"
            hidden.write_text(json.dumps(a_body(script_name=name)))
            hidden.rename(self._notifier.inbox / f"{name}.json")
            self.dropped.add(name)


def told(requests: list[Received]) -> list[tuple[str, str]]:
    """Of each message that came whole: the script and the delivery id."""
    found = []
    for request in requests:
        if len(request.body) == int(request.headers["content-length"]):
            said = request.json
            script = said["text"].partition("Script ")[2][:7]
            delivery_id = said["blocks"][-1]["elements"][0]["text"].rpartition(" ")[2]
            found.append((script, delivery_id))
    return found


def check(notifier: Notifier, sinks: list[Sink], expected: set[str], doubtful: int) -> None:
    """After everything is settled: all were told everywhere, and no more twice than were under way."""
    repeats = 0
    for sink in sinks:
        messages = told(sink.requests)
        missing = sorted(expected - {script for script, _ in messages})
        assert not missing, [known_of(notifier, script) for script in missing[:20]]
        ids_by_script: dict[str, set[str]] = {}
        for script, delivery_id in messages:
            ids_by_script.setdefault(script, set()).add(delivery_id)
        assert {len(ids) for ids in ids_by_script.values()} == {1}
        repeats += sum(Counter(messages).values()) - len(ids_by_script)
    assert repeats <= doubtful
    assert notifier.rows("SELECT COUNT(*) FROM deliveries WHERE state <> 'sent'")[0][0] == 0


def known_of(notifier: Notifier, script: str) -> tuple[str, list[Any]]:
    """What the ledger says of the events about a script that nobody was told of: the log does not say it."""
    columns = "e.id, e.received_at, e.decisions, d.integration_id, d.state, d.attempts, d.settled_at, d.error_message"
    events = "events e LEFT JOIN deliveries d ON d.event_id = e.id"
    query = f"SELECT {columns} FROM {events} WHERE e.event_data LIKE '%{script}%'"  # noqa: S608  # our own name
    return script, [tuple(row) for row in notifier.rows(query)]


def under_way(notifier: Notifier) -> int:
    return int(notifier.rows("SELECT COUNT(*) FROM deliveries WHERE state = 'sending'")[0][0])


def left(notifier: Notifier) -> int:
    """How many messages are still to be sent. A file becomes one for each service: so this only ever gets less."""
    files = sum(path.suffix == ".json" for path in notifier.inbox.iterdir())
    unsettled = notifier.rows("SELECT COUNT(*) FROM deliveries WHERE state IN ('waiting', 'sending')")[0][0]
    return SERVICES * files + int(unsettled)


def settle(notifier: Notifier) -> None:
    """Wait as long as it gets less: how much there is depends on how long the kills took."""
    while before := left(notifier):
        eventually(partial(is_less, notifier, before), "less is left to be settled")


def is_less(notifier: Notifier, before: int) -> bool:
    return left(notifier) < before


def wait_a_random_moment(chance: random.Random) -> None:
    """The moment of a kill is the subject: any will do."""
    select.select([], [], [], chance.uniform(0.0, 0.25))


def test_after_any_number_of_kills_everything_that_was_accepted_was_told(
    tmp_path: Path, record_property: Callable[[str, Any], None]
) -> None:
    chance = random.Random(KILLS)  # noqa: S311  # the same moments at every run, as far as they go
    sinks = [Sink() for _ in range(SERVICES)]
    for sink in sinks:
        sink.__enter__()
    sinks[1].answers = [Answer(after_s=0.005)]
    sinks[2].answers = [Answer(), Answer(after_s=0.02), Answer()] * 1_000
    try:
        with running(tmp_path, config(sinks)) as notifier:
            doubtful = 0
            with Senders(notifier) as senders:
                for turn in range(KILLS):
                    if turn % 2:  # else a slow machine would only be killed before it takes anything
                        known = len(senders.accepted)
                        eventually(lambda: len(senders.accepted) > known, "an event is accepted")  # noqa: B023  # at once
                    wait_a_random_moment(chance)
                    notifier.kill()
                    doubtful += under_way(notifier)
                    notifier.start()
            settle(notifier)
            check(notifier, sinks, senders.accepted | senders.dropped, doubtful)
            record_property("kills, events, under way at a kill", (KILLS, len(senders.accepted), doubtful))
            assert senders.accepted
    finally:
        for sink in sinks:
            sink.__exit__(None, None, None)


def test_what_the_notifier_may_die_of_is_named_and_told_in_the_end(tmp_path: Path) -> None:
    """That others go first is shown where the clock stands still: test_engine."""
    with Sink() as sink:
        sink.answers = [MOMENTS["after it is read"]]
        with running(tmp_path, config([sink])) as notifier:
            notifier.send(a_body(script_name="s000001"))
            for kill in range(1, 4):
                eventually(lambda: len(sink.requests) == kill, "the message")  # noqa: B023  # at once
                notifier.kill()
                sink.answers = [Answer()] if kill == 3 else sink.answers
                notifier.start()
            notifier.send(a_body(script_name="s000002"))
            settle(notifier)
            assert sorted(script for script, _ in told(sink.requests)) == ["s000001"] * 4 + ["s000002"]
            assert "to 'chat-0' was under way 3 times when the notifier ended, and may be why" in notifier.log()


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_kill_from_within_a_delivery(tmp_path: Path, moment: str) -> None:
    """The service itself ends the notifier: the message is under way, or told and not yet settled."""
    with Sink() as sink:
        sink.answers = [MOMENTS[moment]]
        with running(tmp_path, config([sink])) as notifier:
            notifier.send(a_body(script_name="s000001"))
            eventually(lambda: sink.connections > 0 and bool(sink.requests or "before" in moment), "the message")
            notifier.kill()
            doubtful = under_way(notifier)
            sink.answers = [Answer()]
            notifier.start()
            settle(notifier)
            check(notifier, [sink], {"s000001"}, doubtful)
