"""Whoever waits for a commit goes on with it, however the two meet."""

from __future__ import annotations

import asyncio
import threading

import pytest

from sidecar.errors import UnavailableError
from sidecar.ledger import Future
from tests.running import PATIENCE_S
from ui_api.landing import Landing


def test_what_is_done_already_waits_for_no_further_commit() -> None:
    """The commit may be over before anybody has asked for it."""
    done: Future[int] = Future()
    done.end(7)
    assert asyncio.run(asyncio.wait_for(Landing().of(done), timeout=PATIENCE_S)) == 7


def test_what_failed_already_is_raised() -> None:
    failed: Future[int] = Future()
    failed.end(None, ValueError("no"))
    with pytest.raises(ValueError, match="no"):
        asyncio.run(asyncio.wait_for(Landing().of(failed), timeout=PATIENCE_S))


def test_all_that_one_commit_finished_goes_on_when_it_lands() -> None:
    assert committed(Landing(), 3) == [0, 1, 2]


def committed(landing: Landing, jobs: int) -> list[int]:
    """What those are given who wait for the jobs of one commit."""
    futures = [Future[int]() for _ in range(jobs)]

    def commit() -> None:
        for number, future in enumerate(futures):
            future.end(number)
        landing.land()

    async def waiting() -> list[int]:
        waits = asyncio.gather(*(landing.of(each) for each in futures))
        await asyncio.sleep(0)  # they have begun to wait
        threading.Thread(target=commit).start()
        return list(await asyncio.wait_for(waits, timeout=PATIENCE_S))

    return asyncio.run(waiting())


def test_what_takes_too_long_is_refused_and_if_it_has_not_begun_it_never_will() -> None:
    queued: Future[int] = Future()
    with pytest.raises(UnavailableError, match=r"has not answered for 0\.01 s; send it again"):
        asyncio.run(Landing().of(queued, within_s=0.01))
    assert not queued.begin()


def test_what_has_begun_is_refused_too_and_goes_on() -> None:
    begun: Future[int] = Future()
    begun.begin()
    with pytest.raises(UnavailableError):
        asyncio.run(Landing().of(begun, within_s=0.01))
    begun.end(7)
    assert begun.result() == 7


async def begun_by(landing: Landing) -> list[str]:
    """In which order two requests, of which the second is heard a round of the event loop later, are begun."""
    order: list[str] = []

    async def request(name: str) -> None:
        order.append(f"{name} heard")
        await landing.gather()
        order.append(f"{name} begun")

    first = asyncio.create_task(request("first"))
    await asyncio.sleep(0)
    await asyncio.gather(first, request("second"))
    return order


def landed(number: int) -> Landing:
    """After a commit that so many waited for."""
    landing = Landing()
    if number:
        committed(landing, number)
    landing.land()  # a commit that nobody waits for changes nothing
    return landing


def test_where_many_ask_the_first_is_begun_after_the_next_was_heard() -> None:
    assert asyncio.run(begun_by(landed(2))) == ["first heard", "second heard", "first begun", "second begun"]


@pytest.mark.parametrize("before", [0, 1])
def test_who_is_alone_waits_for_nobody(before: int) -> None:
    assert asyncio.run(begun_by(landed(before)))[:2] == ["first heard", "first begun"]
