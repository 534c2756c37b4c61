"""Whoever waits for a commit goes on with it, however the two meet."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import pytest

from sidecar.errors import UnavailableError
from sidecar.ledger import Future
from tests.running import PATIENCE_S
from ui_api.landing import Landing


def over(value: int) -> Future[int]:
    done: Future[int] = Future()
    done.end(value)
    return done


def test_what_is_done_already_waits_for_no_further_commit() -> None:
    """The commit may be over before anybody has asked for it."""
    assert asyncio.run(asyncio.wait_for(Landing().of(lambda: over(7)), timeout=PATIENCE_S)) == 7


def test_what_failed_already_is_raised() -> None:
    failed: Future[int] = Future()
    failed.end(None, ValueError("no"))
    with pytest.raises(ValueError, match="no"):
        asyncio.run(asyncio.wait_for(Landing().of(lambda: failed), timeout=PATIENCE_S))


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
        waits = asyncio.gather(*(landing.of(giving(each)) for each in futures))
        await rounds(5)  # they have begun to wait
        threading.Thread(target=commit).start()
        return list(await asyncio.wait_for(waits, timeout=PATIENCE_S))

    return asyncio.run(waiting())


def giving(future: Future[int]) -> Callable[[], Future[int]]:
    return lambda: future


async def rounds(number: int) -> None:
    """Of the event loop."""
    for _ in range(number):
        await asyncio.sleep(0)


def test_what_the_next_commit_finishes_waits_for_that_one() -> None:
    """And who has gone away meanwhile keeps nobody waiting."""
    first, second, third = Future[int](), Future[int](), Future[int]()

    async def waiting() -> list[object]:
        landing = Landing()
        one, gone, last = [asyncio.create_task(landing.of(giving(each))) for each in (first, second, third)]
        await rounds(2)
        first.end(1)
        landing.land()
        found: list[object] = [await one, gone.done(), last.done()]
        gone.cancel()
        second.end(2)
        third.end(3)
        landing.land()
        return [*found, await asyncio.wait_for(last, PATIENCE_S), gone.cancelled()]

    assert asyncio.run(waiting()) == [1, False, False, 3, True]


def test_a_commit_that_lands_when_nobody_listens_any_more_hurts_nobody() -> None:
    landing, job = Landing(), Future[int]()
    with pytest.raises(TimeoutError):
        asyncio.run(asyncio.wait_for(landing.of(lambda: job), timeout=0.01))
    job.end(7)
    landing.land()
    assert asyncio.run(asyncio.wait_for(landing.of(lambda: over(8)), timeout=PATIENCE_S)) == 8


def test_what_takes_too_long_is_refused_and_if_it_has_not_begun_it_never_will() -> None:
    queued: Future[int] = Future()
    with pytest.raises(UnavailableError, match=r"has not answered for 0\.01 s; send it again"):
        asyncio.run(Landing().of(lambda: queued, within_s=0.01))
    assert not queued.begin()


def test_what_has_begun_is_refused_too_and_goes_on() -> None:
    begun: Future[int] = Future()
    begun.begin()
    with pytest.raises(UnavailableError):
        asyncio.run(Landing().of(lambda: begun, within_s=0.01))
    begun.end(7)
    assert begun.result() == 7


def test_each_is_refused_after_its_own_time() -> None:
    """Whoever is more patient, and was there before, goes on waiting."""
    patient, other = Future[int](), Future[int]()

    async def waiting() -> tuple[bool, int]:
        landing = Landing()
        long = asyncio.create_task(landing.of(lambda: patient, within_s=PATIENCE_S))
        await rounds(2)
        with pytest.raises(UnavailableError):
            await landing.of(lambda: other, within_s=0.01)
        still_waits = not long.done()
        patient.end(7)
        landing.land()
        return still_waits, await long

    assert asyncio.run(waiting()) == (True, 7)


async def begun_by(landing: Landing) -> list[str]:
    """In which order two requests, of which the second is heard a round of the event loop later, are begun."""
    order: list[str] = []

    async def request(name: str) -> None:
        order.append(f"{name} heard")
        await landing.of(lambda: begin(name))

    def begin(name: str) -> Future[int]:
        order.append(f"{name} begun")
        return over(7)

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


def test_who_goes_away_before_it_is_begun_is_not_begun_and_the_others_are() -> None:
    async def asked(landing: Landing) -> tuple[int, list[str]]:
        begun: list[str] = []
        gone = asyncio.create_task(landing.of(lambda: begin("gone")))
        other = asyncio.create_task(landing.of(lambda: begin("other")))

        def begin(name: str) -> Future[int]:
            begun.append(name)
            if name == "gone":
                raise UnavailableError("the notifier is stopping")
            return over(7)

        await asyncio.sleep(0)
        gone.cancel()
        return await asyncio.wait_for(other, timeout=PATIENCE_S), begun

    assert asyncio.run(asked(landed(2))) == (7, ["other"])


def test_what_cannot_be_begun_is_refused_and_the_others_are_begun() -> None:
    def stopping() -> Future[int]:
        raise UnavailableError("the notifier is stopping")

    async def both(landing: Landing) -> list[object]:
        asked = asyncio.gather(landing.of(stopping), landing.of(lambda: over(7)), return_exceptions=True)
        return [type(each) if isinstance(each, Exception) else each for each in await asked]

    assert asyncio.run(both(landed(2))) == [UnavailableError, 7]
