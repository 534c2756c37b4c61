"""This process and the operating system: its memory, and figures under the names that every Prometheus client uses.

Source: https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics
"""

from __future__ import annotations

import ctypes
import gc
import os
import resource
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sidecar.core.exposition import Family, Figure, alone

CPU: Final = Family("process_cpu_seconds_total", "counter", "Processor time used.")
THREADS: Final = Family("process_threads", "gauge", "Threads of the program.")
MEMORY: Final = Family("process_resident_memory_bytes", "gauge", "Memory in use.")
VIRTUAL: Final = Family("process_virtual_memory_bytes", "gauge", "Address space in use.")
STARTED: Final = Family("process_start_time_seconds", "gauge", "When it was started, in seconds since 1970.")
OPEN_FILES: Final = Family("process_open_fds", "gauge", "Open files and connections.")
MOST_FILES: Final = Family("process_max_fds", "gauge", "How many files and connections may be open.")
FAMILIES: Final = (CPU, THREADS, MEMORY, VIRTUAL, STARTED, OPEN_FILES, MOST_FILES)
PROC: Final = Path("/proc")
M_ARENA_MAX: Final = -8
"""Of malloc.h in glibc."""
ARENAS: Final = 2


def share_memory() -> None:
    """Let all threads take memory from the same two heaps, before the first is started.

    glibc would give each of our twenty its own, in which SQLite leaves gaps: 12 MB of them after half an hour of load.
    """
    if sys.platform == "linux" and "MALLOC_ARENA_MAX" not in os.environ:
        getattr(ctypes.CDLL(None), "mallopt", lambda *_: 0)(M_ARENA_MAX, ARENAS)  # not every C library has it


@contextmanager
def uncollected() -> Iterator[None]:
    """Make what stays without looking for garbage in it again and again: that took a twentieth of a start, and other
    threads wait for it.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def figures(proc: Path = PROC) -> list[Figure]:
    """Without /proc (macOS) only what Python knows."""
    own = proc / "self"
    known = {
        CPU: time.process_time(),
        THREADS: float(threading.active_count()),
        MOST_FILES: float(resource.getrlimit(resource.RLIMIT_NOFILE)[0]),
    }
    if own.is_dir():
        known |= of_proc(proc, own)
    return [alone(family, known[family]) for family in FAMILIES if family in known]


def of_proc(proc: Path, own: Path) -> dict[Family, float]:
    pages = [int(each) for each in (own / "statm").read_text().split()[:2]]
    return {
        VIRTUAL: float(pages[0] * resource.getpagesize()),
        MEMORY: float(pages[1] * resource.getpagesize()),
        STARTED: booted_at(proc) + started_after(own),
        OPEN_FILES: float(sum(1 for _ in os.scandir(own / "fd"))),
    }


def booted_at(proc: Path) -> float:
    lines = (proc / "stat").read_text().splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith("btime "))


def started_after(own: Path) -> float:
    """Seconds after the boot. The name of the program, which may hold anything, ends with the last `)`."""
    fields = (own / "stat").read_text().rpartition(")")[2].split()
    return int(fields[19]) / os.sysconf("SC_CLK_TCK")
