"""The processes that are measured: started, asked, looked at, and ended whatever happens."""

from __future__ import annotations

import compileall
import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar

import msgspec

from bench.jobs import Job
from bench.sample import NOTIFIER_YAML

Result = TypeVar("Result")
START_S: Final = 30.0
STOP_S: Final = 15.0
PROGRAM: Final = ("sidecar", "ui_api")
FOREIGN: Final = ("NOTIFIER_", "PYTHONDONTWRITEBYTECODE")
"""What begins like this in the environment is not passed on to what is measured."""


class Server(msgspec.Struct, frozen=True):
    """`cold_start_s` is the time from starting the process to its first healthy answer."""

    pid: int
    port: int
    cold_start_s: float


class Driver:
    """`bench.driver` in its own process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.sink_port = int(self._read())

    def ask(self, job: Job, answer: type[Result]) -> Result:
        assert self._process.stdin is not None
        self._process.stdin.write(msgspec.json.encode(job).decode() + "\n")
        self._process.stdin.flush()
        return msgspec.json.decode(self._read(), type=answer)

    def _read(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the driver stopped; its words are above")
        return line


def compiled() -> None:
    """The program as pip leaves it. In a checkout the first start compiles three hundred modules: a second."""
    for package in PROGRAM:
        compileall.compile_dir(Path(__file__).parents[1] / package, quiet=1)


@contextmanager
def ending(process: subprocess.Popen[str]) -> Iterator[subprocess.Popen[str]]:
    """The process, which is over at the end of the block."""
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def driver() -> Iterator[Driver]:
    command = [sys.executable, "-m", "bench.driver"]
    pipe = subprocess.PIPE
    with ending(subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True)) as process:
        yield Driver(process)


@contextmanager
def notifier(folder: Path, sink_port: int) -> Iterator[Server]:
    """A notifier of a small lab, with an empty data folder."""
    with notifier_of(folder, NOTIFIER_YAML.format(sink=sink_port)) as server:
        yield server


@contextmanager
def notifier_of(folder: Path, text: str, ledger: str = "") -> Iterator[Server]:
    """`ledger`: the address of a PostgreSQL, if it is not to be a file."""
    folder.mkdir(exist_ok=True)
    config = folder / "notifier.yaml"
    config.write_text(text)
    command = [str(Path(sys.executable).parent / "notifier"), "run", "--config", str(config), "--ledger", ledger]
    with serving([*command, "--data", str(folder / "data"), "--port"], folder / "notifier.log") as server:
        yield server


@contextmanager
def hello(folder: Path) -> Iterator[Server]:
    with serving([sys.executable, "-m", "bench.hello"], folder / "hello.log") as server:
        yield server


@contextmanager
def serving(command: list[str], log: Path) -> Iterator[Server]:
    """Start a server, whose last argument is its port, and wait until it is healthy."""
    port = free_port()
    environment = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
    started = time.perf_counter()
    with (
        log.open("w") as output,
        ending(
            subprocess.Popen([*command, str(port)], stdout=output, stderr=output, env=environment, text=True)
        ) as process,
    ):
        wait_until_healthy(process, port, log)
        yield Server(process.pid, port, time.perf_counter() - started)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


def wait_until_healthy(process: subprocess.Popen[str], port: int, log: Path, path: str = "/healthz") -> None:
    end = time.perf_counter() + START_S
    while not is_healthy(port, path):
        if process.poll() is not None or time.perf_counter() > end:
            raise RuntimeError(f"it did not start: {log.read_text()[-2_000:]}")
        time.sleep(0.005)


def is_healthy(port: int, path: str) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=START_S)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def look_at(port: int) -> None:
    """Open the overview, for which the pages are made."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=START_S)
    connection.request("GET", "/")
    answer = connection.getresponse()
    answer.read()
    connection.close()
    if answer.status != 200:
        raise RuntimeError(f"the page was answered with {answer.status}")


def pss_mb(pid: int) -> float:
    """Its memory in MB, shared pages counted in part (proc_pid_smaps(5)). Needs Linux."""
    return rolled_up_mb(pid, "Pss")


def own_mb(pid: int) -> float:
    """The part of its memory that it filled itself. PSS also moves when others that share its libraries come and go."""
    return rolled_up_mb(pid, "Anonymous")


def rolled_up_mb(pid: int, name: str) -> float:
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    kilobytes = next(line.split()[1] for line in rollup.splitlines() if line.startswith(f"{name}:"))
    return int(kilobytes) / 1024


def cpu_s(pid: int) -> float:
    """Processor time that it has used so far, in itself and in the kernel (proc_pid_stat(5), fields 14 and 15)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
