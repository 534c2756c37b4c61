"""`./dev soak --minutes 30`: mixed load and misbehaving services for a long time. Does anything grow, leak or get slow?

Prints a line every ten seconds, and a verdict at the end; the exit code is 1 if it is not a good one.
"""

from __future__ import annotations

import argparse
import http.client
import json
import sqlite3
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import cycle
from pathlib import Path
from statistics import fmean
from typing import Any, Final

import msgspec

from bench import processes
from bench.jobs import Latencies, Latency, Receipts, Received
from bench.measure import percentile
from bench.processes import Driver, Server
from bench.sample import event
from tests.sink import Answer, Sink

BASE: Final = "/server/notifications"
SAMPLE_S: Final = 10.0
MOOD_S: Final = 20.0
DRAIN_S: Final = 120.0
LATENCIES: Final = 100
CONFIG: Final = """\
version: 1
integrations:
  well:
    type: slack
    config: {{webhook_url: "http://127.0.0.1:{well}/services/T0/B0/well"}}
    rate: {{per_second: 10000, burst: 10000}}
  moody:
    type: slack
    config: {{webhook_url: "http://127.0.0.1:{moody}/services/T0/B0/moody"}}
    rate: {{per_second: 1000, burst: 1000}}
  gone:
    type: slack
    config: {{webhook_url: "http://127.0.0.1:9/services/T0/B0/gone"}}
    timeout: 2s
rules:
  well: {{event_type: script_execution_failed, integration_ids: [well]}}
  moody: {{event_type: alert.moody, integration_ids: [moody, gone]}}
  edited: {{event_type: alert.nothing, integration_ids: [well]}}
"""
MOODS: Final = (
    [Answer()],
    [Answer(status=500)],
    [Answer(), Answer(fault="reset"), Answer(fault="close"), Answer()] * 50,
    [Answer(status=429, headers={"Retry-After": "3"})],
    [Answer(after_s=0.2)],
    [Answer(status=401)],
    [Answer(fault="truncate"), Answer(fault="garbage")] * 50,
    [Answer()],
)


QUESTIONS: Final = ("", "status=failed", "q=soak", "host=pi-1&status=sent&since=1h", "integration=gone")


class Sample(msgspec.Struct, frozen=True, kw_only=True):
    at_s: float
    own_mb: float
    threads: int
    files: int
    waiting: int
    p50_ms: float
    p99_ms: float

    def __str__(self) -> str:
        return (
            f"{self.at_s:6.0f} s  {self.own_mb:6.1f} MB  {self.threads:3} threads  {self.files:3} files  "
            f"{self.waiting:6} waiting  p50 {self.p50_ms:5.1f} ms  p99 {self.p99_ms:6.1f} ms"
        )


class Loads:
    """What everybody does to it, on threads of their own, until the end."""

    def __init__(self, server: Server, inbox: Path, config: Path, sink: Sink) -> None:
        self._port, self._inbox, self._config, self._sink = server.port, inbox, config, sink
        self.over = threading.Event()
        self.accepted = 0
        self.refused = 0
        works = ((self._batch, 0.5), (self._drop, 1.0), (self._edit, 2.0), (self._read, 0.5))
        self._threads = [threading.Thread(target=self._repeat, args=each) for each in works]
        self._threads.append(threading.Thread(target=self._moods))

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self.over.set()
        for thread in self._threads:
            thread.join()

    def _repeat(self, work: Callable[[int], None], pause_s: float) -> None:
        turn = 0
        while not self.over.wait(pause_s):
            turn += 1
            work(turn)

    def _moods(self) -> None:
        for mood in cycle(MOODS):
            self._sink.answers = mood
            if self.over.wait(MOOD_S):
                break
        self._sink.answers = [Answer()]

    def _batch(self, turn: int) -> None:
        body = [event("alert.moody", f"soak-{turn}-{n}") for n in range(5)]
        status, answer = self.ask("POST", "/events", body)
        self.accepted += len(answer.get("accepted", []))
        self.refused += status != 202

    def _drop(self, turn: int) -> None:
        hidden = self._inbox / f".soak-{turn}.json"
        hidden.write_text(json.dumps([event("alert.moody", f"file-{turn}")]))
        hidden.rename(self._inbox / f"soak-{turn}.json")
        self.accepted += 1

    def _edit(self, turn: int) -> None:
        self.ask("PUT", "/rules/edited", {"name": f"Edited {turn}"})

    def _read(self, turn: int) -> None:
        self.ask("GET", f"/history?limit=50&{QUESTIONS[turn % len(QUESTIONS)]}")

    def ask(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=60)
        with closing(connection):
            content = None if body is None else json.dumps(body)
            connection.request(method, BASE + path, content, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())


def sample(server: Server, driver: Driver, loads: Loads, started: float) -> Sample:
    taken = sorted(driver.ask(Latency(server.port, LATENCIES, 5), Latencies).milliseconds)
    driver.ask(Received(), Receipts)
    status = Path(f"/proc/{server.pid}/status").read_text()
    return Sample(
        at_s=time.monotonic() - started,
        own_mb=processes.own_mb(server.pid),
        threads=int(next(line.split()[1] for line in status.splitlines() if line.startswith("Threads:"))),
        files=len(list(Path(f"/proc/{server.pid}/fd").iterdir())),
        waiting=waiting(loads),
        p50_ms=percentile(taken, 50),
        p99_ms=percentile(taken, 99),
    )


def waiting(loads: Loads) -> int:
    """How many messages are still owed."""
    _, integrations = loads.ask("GET", "/integrations")
    return sum(each["health"]["waiting"] for each in integrations)


def drained(loads: Loads) -> bool:
    """The services are well again, and the one that is gone for good is deleted: is everything settled then?"""
    loads.ask("DELETE", "/integrations/gone?force=true")
    end = time.monotonic() + DRAIN_S
    while waiting(loads):
        if time.monotonic() > end:
            return False
        time.sleep(1)
    return True


def verdict(samples: list[Sample], folder: Path, accepted: int, *, is_drained: bool) -> Iterator[tuple[bool, str]]:
    """What is to hold, each in a sentence."""
    settled = samples[len(samples) // 6 :]
    growth = slope([each.at_s for each in settled], [each.own_mb for each in settled]) * (
        settled[-1].at_s - settled[0].at_s
    )
    mean = fmean(each.own_mb for each in settled)
    yield (
        abs(growth) <= 0.05 * mean,
        f"memory: {mean:.1f} MB, by the fit {growth:+.1f} MB ({growth / mean:+.1%}) in that time",
    )
    third = max(len(settled) // 3, 1)
    first, last = settled[:third], settled[-third:]
    for what in ("threads", "files"):
        before, after = (max(getattr(each, what) for each in some) for some in (first, last))
        yield after <= before + 8, f"{what}: at most {before} in the first third, {after} in the last"
    early, late = (sorted(each.p99_ms for each in some)[len(some) // 2] for some in (first, last))
    yield late <= max(2 * early, early + 10), f"p99: {early:.1f} ms in the first third, {late:.1f} ms in the last"
    yield is_drained, "the queue drains once the faults stop"
    with closing(sqlite3.connect(folder / "data" / "notifier.db")) as database:
        (stored,) = database.execute("SELECT COUNT(*) FROM events WHERE event_type LIKE 'alert.%'").fetchone()
        (open_,) = database.execute("SELECT COUNT(*) FROM deliveries WHERE state IN ('waiting', 'sending')").fetchone()
    yield stored == accepted, f"{accepted:,} events accepted, {stored:,} stored"
    yield open_ == 0, f"{open_} messages unsettled"


def slope(xs: list[float], ys: list[float]) -> float:
    """Of the straight line that fits best."""
    x_mean, y_mean = fmean(xs), fmean(ys)
    spread = sum((x - x_mean) ** 2 for x in xs)
    return sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys, strict=True)) / spread if spread else 0.0


def run(folder: Path, minutes: float) -> bool:
    samples: list[Sample] = []
    with processes.driver() as driver, Sink() as sink:
        config = CONFIG.format(well=driver.sink_port, moody=sink.port)
        with processes.notifier_of(folder, config) as server:
            loads = Loads(server, folder / "data" / "inbox", folder / "notifier.yaml", sink)
            started = time.monotonic()
            loads.start()
            while time.monotonic() - started < minutes * 60:
                samples.append(sample(server, driver, loads, started))
                print(samples[-1], flush=True)
                sink.requests.clear()
                time.sleep(SAMPLE_S)
            loads.stop()
            is_drained = drained(loads)
            results = list(verdict(samples, folder, loads.accepted, is_drained=is_drained))
    for holds, sentence in results:
        print(f"{'ok ' if holds else 'NOT'} {sentence}")
    print(f"    {loads.refused} requests refused meanwhile")
    return all(holds for holds, _ in results)


def main() -> int:
    parser = argparse.ArgumentParser(prog="./dev soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--dir", type=Path, default=Path("data"))
    given = parser.parse_args()
    given.dir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="soak-", dir=given.dir) as folder:
        return 0 if run(Path(folder).absolute(), given.minutes) else 1


if __name__ == "__main__":
    sys.exit(main())
