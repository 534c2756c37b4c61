"""The program in a process of its own, started from one that has read its modules already.

Reading them takes a second of the processor, and the tests start the program some two hundred times. All else is as
with `python -m ui_api`: arguments, environment, folder, output, signals, exit code, a `kill -9`.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Mapping, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

FORKS: Final = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["tests.warm", "tests.warmed"])


class Warm:
    """One that runs. As much of `subprocess.Popen` as tests of the program need."""

    def __init__(self, arguments: Sequence[str], cwd: Path, environment: Mapping[str, str], log: Path) -> None:
        said, says = FORKS.Pipe(duplex=False)
        given = (list(arguments), str(cwd), dict(environment), says, str(log))
        self._process = FORKS.Process(target=run, args=given, daemon=True)
        self._process.start()
        says.close()
        self.stdout = os.fdopen(os.dup(said.fileno()))
        said.close()

    @property
    def pid(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    def send_signal(self, how: signal.Signals) -> None:
        if self._process.is_alive():
            os.kill(self.pid, how)

    def wait(self, timeout: float) -> int:
        self._process.join(timeout)
        assert self._process.exitcode is not None, f"it did not end within {timeout} s"
        code = self._process.exitcode
        self._process.close()
        return code


def run(arguments: list[str], cwd: str, environment: dict[str, str], says: Connection, log: str) -> None:
    """In the new process: become the program."""
    from ui_api.cli import main  # noqa: PLC0415  # whoever starts it need not know the program

    os.dup2(says.fileno(), 1)
    os.dup2(os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT), 2)
    says.close()
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    main(arguments, prog_name="notifier")
