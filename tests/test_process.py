"""The memory of the C library, as glibc itself counts it; and the collector of Python."""

from __future__ import annotations

import gc
import os
import platform
import subprocess
import sys

import pytest

from tests.running import ROOT
from ui_api.process import uncollected

PROGRAM = """
import ctypes, threading
from ui_api.process import share_memory
{first}
libc, everyone = ctypes.CDLL(None), threading.Barrier(8)
libc.malloc.restype = libc.fdopen.restype = ctypes.c_void_p

def work():
    assert libc.malloc(1_000)
    everyone.wait()  # while all are alive, no arena is free again

threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
file = ctypes.c_void_p(libc.fdopen(1, b"w"))
libc.malloc_info(0, file)
libc.fflush(file)
"""


def arenas(first: str, **environment: str) -> int:
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(first=first)],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name != "MALLOC_ARENA_MAX"} | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout.count("<heap nr=")


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries have no arenas")
def test_all_threads_take_memory_from_two_heaps() -> None:
    assert arenas("") > 2, "left to itself, glibc makes one for each of them"
    assert arenas("share_memory()") == 2
    assert arenas("share_memory()", MALLOC_ARENA_MAX="3") == 3, "the environment knows better"


def test_a_start_is_not_looked_through_for_garbage_and_what_comes_after_it_is() -> None:
    assert gc.isenabled()
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_start_that_fails_leaves_the_collector_on() -> None:
    with pytest.raises(OSError, match="no"), uncollected():
        raise OSError("no")
    assert gc.isenabled()
