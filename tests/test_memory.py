"""Many objects are made at once: the collector of Python waits, the other threads do not."""

from __future__ import annotations

import gc
import sys

import pytest

from sidecar.memory import TURN_S, collector_paused, short_turns


def test_the_collector_waits_and_goes_on() -> None:
    assert gc.isenabled()
    with collector_paused(), collector_paused():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_collector_goes_on_after_something_failed() -> None:
    with pytest.raises(OSError, match="no"), collector_paused():
        raise OSError("no")
    assert gc.isenabled()


def test_turns_are_short_and_then_as_long_as_before() -> None:
    before = sys.getswitchinterval()
    with short_turns():
        assert sys.getswitchinterval() == pytest.approx(TURN_S) != before
    assert sys.getswitchinterval() == before
