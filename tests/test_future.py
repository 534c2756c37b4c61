"""What a job gives reaches whoever waits for it, once, from whichever side they come."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, ThreadPoolExecutor
from functools import partial

import pytest

from sidecar.ledger import Future
from tests.running import PATIENCE_S


def test_whoever_waits_on_any_thread_is_given_it() -> None:
    future: Future[int] = Future()
    with ThreadPoolExecutor(3) as pool:
        waiting = [pool.submit(future.result, PATIENCE_S) for _ in range(3)]
        future.end(7)
        assert [each.result() for each in waiting] == [7, 7, 7]


def test_what_the_job_raised_is_raised_for_each_who_asks() -> None:
    failed: Future[int] = Future()
    failed.end(None, ValueError("no"))
    for _ in range(2):
        with pytest.raises(ValueError, match="no"):
            failed.result()
    assert isinstance(failed.exception(), ValueError)


def test_who_waits_long_enough_is_told_so() -> None:
    future: Future[int] = Future()
    with pytest.raises(TimeoutError, match=r"not on disk within 0\.01 s"):
        future.result(0.01)
    future.end(7)
    assert future.result(0.01) == 7


def test_a_job_that_is_cancelled_in_time_is_never_begun() -> None:
    future: Future[int] = Future()
    assert (future.cancel(), future.begin(), future.cancel()) == (True, False, False)
    with pytest.raises(CancelledError):
        future.result()


def test_a_job_that_has_begun_is_not_cancelled() -> None:
    future: Future[int] = Future()
    assert (future.begin(), future.cancel(), future.done()) == (True, False, False)
    future.end(7)
    assert (future.cancel(), future.result()) == (False, 7)


def test_what_is_to_follow_follows_whether_it_is_over_or_not() -> None:
    future: Future[int] = Future()
    told: list[int] = []
    future.add_done_callback(lambda done: told.append(done.result()))
    future.end(7)
    future.add_done_callback(lambda done: told.append(done.result() + 1))
    assert told == [7, 8]


def test_a_bug_in_what_follows_stops_nobody(caplog: pytest.LogCaptureFixture) -> None:
    future: Future[int] = Future()
    told: list[int] = []

    def breaks(_: Future[int]) -> None:
        raise ZeroDivisionError

    future.add_done_callback(breaks)
    future.add_done_callback(lambda done: told.append(done.result()))
    with caplog.at_level(logging.ERROR):
        future.end(7)
    assert told == [7]
    assert "a bug in what follows a commit" in caplog.text


def test_of_those_who_begin_and_those_who_cancel_one_comes_first() -> None:
    """At the same moment, again and again, with one who waits and one who is told."""
    with ThreadPoolExecutor(4) as pool:
        for number in range(2_000):
            raced(pool, number)


def raced(pool: ThreadPoolExecutor, number: int) -> None:
    future: Future[int] = Future()
    told: list[Future[int]] = []
    start = threading.Barrier(4)

    def at_once(what: Callable[[], object]) -> object:
        start.wait(PATIENCE_S)
        return what()

    def do() -> bool:
        if is_mine := future.begin():
            future.end(number)
        return is_mine

    waits, asks = partial(future.exception, PATIENCE_S), partial(future.add_done_callback, told.append)
    racing = [pool.submit(at_once, each) for each in (do, future.cancel, waits, asks)]
    done, cancelled, error, _ = [each.result() for each in racing]
    assert done is not cancelled
    assert (error is None) is done
    assert told == [future]
