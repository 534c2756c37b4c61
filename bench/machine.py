"""On what the figures were measured."""

from __future__ import annotations

import os
import platform
import time
from pathlib import Path

import msgspec

SYNCS = 200


class Machine(msgspec.Struct, frozen=True, kw_only=True):
    """`syncs_per_s`: how often 4 KiB can be written and forced to the disk of the data folder, one after the other."""

    system: str
    python: str
    cores: int
    load: float
    syncs_per_s: float


def machine(folder: Path) -> Machine:
    return Machine(
        system=f"{platform.system()} {platform.machine()}",
        python=platform.python_version(),
        cores=len(os.sched_getaffinity(0)),
        load=os.getloadavg()[0],
        syncs_per_s=syncs_per_s(folder / "syncs"),
    )


def syncs_per_s(path: Path) -> float:
    with path.open("wb", buffering=0) as file:
        started = time.perf_counter()
        for _ in range(SYNCS):
            file.write(bytes(4096))
            os.fsync(file.fileno())
        return SYNCS / (time.perf_counter() - started)
