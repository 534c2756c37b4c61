"""Many objects are made at once: the collector of Python waits, the other threads do not."""

from __future__ import annotations

import gc
import os
import platform
import subprocess
import sys

import pytest

from sidecar.memory import TURN_S, collector_paused, short_turns
from tests.running import ROOT


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


MAKING = """
import gc
from sidecar.memory import collect_seldom
{first}
before = gc.get_stats()[0]["collections"]
made = [[] for _ in range(100_000)]
print(gc.get_stats()[0]["collections"] - before)
"""


def looks(first: str) -> int:
    """How often the collector looks while 100,000 objects are made."""
    command = [sys.executable, "-c", MAKING.format(first=first)]
    return int(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)


def test_the_collector_looks_less_often() -> None:
    """Than by itself: 140 times, and 46 times with Python 3.13."""
    assert 10 < looks("collect_seldom()") < 25 < looks("")


PROGRAM = """
import os
from sidecar.memory import give_back

def taken():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

held = [bytes(2_000) for _ in range(20_000)]
last, held = held[-1], None  # above what is free lies something that is not
before = taken()
give_back()
print(before - taken())
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="asked of glibc alone")
def test_memory_that_is_free_goes_back_to_the_system() -> None:
    command = [sys.executable, "-c", PROGRAM]
    run = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, text=True, check=True)
    assert int(run.stdout) > 30_000_000
