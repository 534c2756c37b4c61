"""Whoever waits for a commit goes on with it, however the two meet."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import Future

import pytest

from sidecar.errors import UnavailableError
from tests.running import PATIENCE_S
from ui_api.landing import Landing


def test_what_is_done_already_waits_for_no_further_commit() -> None:
    """The commit may be over before anybody has asked for it."""
    done: Future[int] = Future()
    done.set_result(7)
    assert asyncio.run(asyncio.wait_for(Landing().of(done), timeout=PATIENCE_S)) == 7


def test_what_failed_already_is_raised() -> None:
    failed: Future[int] = Future()
    failed.set_exception(ValueError("no"))
    with pytest.raises(ValueError, match="no"):
        asyncio.run(asyncio.wait_for(Landing().of(failed), timeout=PATIENCE_S))


def test_all_that_one_commit_finished_goes_on_when_it_lands() -> None:
    landing, futures = Landing(), [Future[int]() for _ in range(3)]

    def commit() -> None:
        for number, future in enumerate(futures):
            future.set_result(number)
        landing.land()

    async def waiting() -> list[int]:
        waits = asyncio.gather(*(landing.of(each) for each in futures))
        await asyncio.sleep(0)  # they have begun to wait
        threading.Thread(target=commit).start()
        return list(await asyncio.wait_for(waits, timeout=PATIENCE_S))

    assert asyncio.run(waiting()) == [0, 1, 2]


def test_what_takes_too_long_is_refused_and_if_it_has_not_begun_it_never_will() -> None:
    queued: Future[int] = Future()
    with pytest.raises(UnavailableError, match=r"has not answered for 0\.01 s; send it again"):
        asyncio.run(Landing().of(queued, within_s=0.01))
    assert queued.cancelled()


def test_what_has_begun_is_refused_too_and_goes_on() -> None:
    begun: Future[int] = Future()
    begun.set_running_or_notify_cancel()
    with pytest.raises(UnavailableError):
        asyncio.run(Landing().of(begun, within_s=0.01))
    begun.set_result(7)
    assert begun.result() == 7
