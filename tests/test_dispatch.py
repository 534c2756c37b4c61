"""Many deliveries at once, on real threads."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from sidecar.core.channel import Failed, Outcome, Sent
from sidecar.dispatch import Dispatcher
from tests.builders import Lab, a_body, a_config, a_rule, an_integration
from tests.running import PATIENCE_S, eventually


class Hangs:
    """A channel's `send` that waits until it is let go, and counts how many wait."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.entered = threading.Semaphore(0)
        self.under_way = 0
        self.most = 0
        self._lock = threading.Lock()

    def send(self, *_: Any) -> Outcome:
        with self._lock:
            self.under_way += 1
            self.most = max(self.most, self.under_way)
        self.entered.release()
        self.go.wait(PATIENCE_S)
        with self._lock:
            self.under_way -= 1
        return Sent()


class Told:
    """A channel's `send` that lets a test wait for a number of messages."""

    def __init__(self) -> None:
        self._arrived = threading.Semaphore(0)

    def send(self, *_: Any) -> Outcome:
        self._arrived.release()
        return Sent()

    def wait_for(self, number: int) -> bool:
        return all(self._arrived.acquire(timeout=PATIENCE_S) for _ in range(number))


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    lab = Lab(tmp_path)
    yield lab
    lab.ledger.close()


@pytest.fixture
def dispatcher(lab: Lab) -> Iterator[Dispatcher]:
    dispatcher = Dispatcher(lab.engine, lab.ledger, lab.clock.now)
    dispatcher.start()
    yield dispatcher
    dispatcher.stop(PATIENCE_S)


def integration(lab: Lab, id: str, send: Any, concurrency: int = 4) -> Any:
    return an_integration(
        lab.pager, id, channel=msgspec.structs.replace(lab.pager.channel, send=send, concurrency=concurrency)
    )


def test_what_is_accepted_is_delivered_without_being_asked_for(lab: Lab, dispatcher: Dispatcher) -> None:
    told = Told()
    lab.config = a_config([integration(lab, "pager", told.send)], [a_rule()])
    for _ in range(50):
        lab.accept(a_body())
    assert told.wait_for(50)
    assert dispatcher.stop(PATIENCE_S)
    assert lab.states() == ["sent"] * 50


def test_one_that_hangs_holds_up_only_itself(lab: Lab, dispatcher: Dispatcher) -> None:
    hangs, told = Hangs(), Told()
    lab.config = a_config(
        [integration(lab, "slow", hangs.send, concurrency=2), integration(lab, "quick", told.send)],
        [a_rule("r", "slow", "quick")],
    )
    lab.accept(*[a_body(script_name=f"script_{n}") for n in range(20)])
    assert told.wait_for(20)
    assert hangs.entered.acquire(timeout=PATIENCE_S)
    assert hangs.entered.acquire(timeout=PATIENCE_S)
    assert hangs.most == 2
    hangs.go.set()
    assert dispatcher.stop(PATIENCE_S)


def test_a_stop_waits_for_what_is_under_way_and_leaves_the_rest_waiting(lab: Lab, dispatcher: Dispatcher) -> None:
    hangs = Hangs()
    lab.config = a_config([integration(lab, "pager", hangs.send, concurrency=1)], [a_rule()])
    lab.accept(a_body(), a_body(script_name="fullzap"))
    assert hangs.entered.acquire(timeout=PATIENCE_S)
    threading.Timer(0.05, hangs.go.set).start()
    assert dispatcher.stop(PATIENCE_S)
    assert lab.states() == ["sent", "waiting"]


def test_a_stop_does_not_wait_for_ever(lab: Lab, dispatcher: Dispatcher) -> None:
    hangs = Hangs()
    lab.config = a_config([integration(lab, "pager", hangs.send)], [a_rule()])
    lab.accept(a_body())
    assert hangs.entered.acquire(timeout=PATIENCE_S)
    assert not dispatcher.stop(0.05)
    assert lab.states() == ["sending"]
    hangs.go.set()
    assert dispatcher.stop(PATIENCE_S)


def test_a_retry_happens_by_itself_when_it_is_due(lab: Lab, dispatcher: Dispatcher) -> None:
    told = Told()
    answers: list[Outcome] = [Failed(reason="away", kind="connection", retryable=True)]

    def send(*arguments: Any) -> Outcome:
        return answers.pop() if answers else told.send(*arguments)

    lab.config = a_config([integration(lab, "pager", send)], [a_rule()])
    lab.accept(a_body())
    eventually(lambda: lab.ledger.pages.history.newest(1)[0].attempts == 1, "the first attempt")
    lab.clock.advance(seconds=5)
    dispatcher.look()
    assert told.wait_for(1)
    assert dispatcher.stop(PATIENCE_S)
