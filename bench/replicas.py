"""Several notifiers on one PostgreSQL: `python -m bench.replicas`. Needs PostgreSQL's programs; starts its own server.

The yardsticks of the same run: one notifier on a SQLite file, and how many commits of one row the server makes.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Final

import msgspec
import psycopg

from bench import processes
from bench.jobs import Burst, Delivered, Distance, Receipts, Received
from bench.machine import machine
from bench.measure import FAR_MS, percentile
from bench.processes import Driver, Server
from bench.sample import NOTIFIER_YAML
from sidecar.ledger import Ledger
from tests.postgres_parts import PostgresServer

REPLICAS: Final = (1, 2, 4)
TABLES: Final = ("events", "deliveries", "attempts", "history_index", "incidents", "answers")
COMMITS: Final = 500
WAKE_UPS: Final = 200
IDLE_S: Final = 20.0


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """Of one burst: per second, and processor seconds of all notifiers for 1,000 events."""

    accepted: float
    delivered: float
    far: float
    cpu_s: float


@contextmanager
def replicas(folder: Path, number: int, ledger: str, sink_port: int) -> Iterator[list[Server]]:
    text = NOTIFIER_YAML.format(sink=sink_port)
    with ExitStack() as running:
        yield [running.enter_context(processes.notifier_of(folder / str(each), text, ledger)) for each in range(number)]


def burst(driver: Driver, servers: list[Server], events: int) -> Figures:
    ports = tuple(each.port for each in servers)
    driver.ask(Burst(ports, 50, 8), Delivered)
    driver.ask(Distance(FAR_MS), Receipts)
    far = driver.ask(Burst(ports, events // 4, 64), Delivered)
    driver.ask(Distance(0.0), Receipts)
    before = sum(processes.cpu_s(each.pid) for each in servers)
    near = driver.ask(Burst(ports, events, 64), Delivered)
    cpu = sum(processes.cpu_s(each.pid) for each in servers) - before
    receipts = driver.ask(Received(), Receipts)
    if (receipts.messages, receipts.distinct) != (events, events):
        raise SystemExit(f"{events} events, and the sink has {receipts.messages} messages about {receipts.distinct}")
    return Figures(
        accepted=events / near.accepted_s,
        delivered=events / near.delivered_s,
        far=events // 4 / far.delivered_s,
        cpu_s=cpu / events * 1000,
    )


def median(rounds: list[Figures]) -> Figures:
    names = Figures.__struct_fields__
    return Figures(**{name: statistics.median(getattr(each, name) for each in rounds) for name in names})


def commits_per_s(url: str) -> float:
    """Of one row each, one after the other: what a ledger that shares nothing between jobs would have."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE TABLE bench (n INTEGER)")
        started = time.perf_counter()
        for number in range(COMMITS):
            connection.execute("INSERT INTO bench VALUES (%s)", (number,))
        return COMMITS / (time.perf_counter() - started)


def wake_ups_ms(url: str) -> list[float]:
    """From the end of a commit that leaves something to do until another notifier hears of it."""
    taken: list[float] = []
    heard = threading.Event()
    with closing(Ledger(url)) as one, closing(Ledger(url)) as other:
        other.follow("due", heard.set)
        heard.wait(10)  # it listens
        for _ in range(WAKE_UPS):
            heard.clear()
            one.write(lambda book: book.call_others("due")).result()
            started = time.perf_counter()
            heard.wait(10)
            taken.append((time.perf_counter() - started) * 1000)
    return sorted(taken)


def idle(servers: list[Server], url: str) -> str:
    """What one that has nothing to do costs."""
    before, commits = [processes.cpu_s(each.pid) for each in servers], committed(url)
    time.sleep(IDLE_S)
    cpu = [processes.cpu_s(each.pid) - start for each, start in zip(servers, before, strict=True)]
    each_s = (committed(url) - commits) / IDLE_S / len(servers)
    share = statistics.mean(cpu) / IDLE_S * 100
    memory = statistics.mean(processes.pss_mb(each.pid) for each in servers)
    return (
        f"{share:.1f} % of a core, {memory:.0f} MB (PSS), {each_s:.1f} transactions/s, {sessions(url)} sessions in all"
    )


def committed(url: str) -> int:
    with psycopg.connect(url) as connection:
        query = "SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()"
        row = connection.execute(query).fetchone()
        return int(row[0]) if row else 0


def sessions(url: str) -> int:
    with psycopg.connect(url) as connection:
        query = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'virtualpytest-notifier'"
        row = connection.execute(query).fetchone()
        return int(row[0]) if row else 0


def bytes_of_an_event(url: str) -> str:
    """On disk, with all that belongs to it and its indexes, of events that each told one message."""
    sizes = " + ".join(f"pg_total_relation_size('notifier.{table}')" for table in TABLES)
    with psycopg.connect(url) as connection:
        row = connection.execute(f"SELECT ({sizes}) / (SELECT count(*) FROM notifier.events)").fetchone()  # noqa: S608
        return f"{row[0]:,} bytes an event" if row else ""


def measure(folder: Path, rounds: int, events: int) -> Iterator[str]:
    with PostgresServer(folder / "postgres", durable=True) as server, processes.driver() as driver:
        yield f"PostgreSQL by itself: {commits_per_s(server.new_database('commits')):,.0f} commits of one row/s"
        wake = wake_ups_ms(server.new_database("wake"))
        yield f"wake-up: p50 {percentile(wake, 50):.1f} ms, p99 {percentile(wake, 99):.1f} ms"
        yield "| ledger | accepted/s | delivered/s | delivered/s, sink 50 ms away | CPU s/1,000 |"
        yield "|---|---:|---:|---:|---:|"
        yield line("SQLite, 1 notifier", [once(folder, driver, "", 1, events) for _ in range(rounds)])
        for number in REPLICAS:
            done = [
                once(folder, driver, server.new_database(f"of{number}round{each}"), number, events)
                for each in range(rounds)
            ]
            yield line(f"PostgreSQL, {number}", done)
        yield bytes_of_an_event(server.url(f"of{REPLICAS[0]}round0"))
        url = server.new_database("idle")
        with replicas(folder / "idle", 2, url, driver.sink_port) as servers:
            time.sleep(5)
            yield f"idle, each of two: {idle(servers, url)}"


def once(folder: Path, driver: Driver, ledger: str, number: int, events: int) -> Figures:
    own = Path(tempfile.mkdtemp(dir=folder))
    with replicas(own, number, ledger, driver.sink_port) as servers:
        return burst(driver, servers, events)


def line(name: str, rounds: list[Figures]) -> str:
    found = median(rounds)
    return f"| {name} | {found.accepted:,.0f} | {found.delivered:,.0f} | {found.far:,.0f} | {found.cpu_s:.2f} |"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.replicas", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--events", type=int, default=2_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-replicas-") as folder:
        print(machine(Path(folder)), flush=True)
        (Path(folder) / "idle").mkdir()
        for each in measure(Path(folder), given.rounds, given.events):
            print(each, flush=True)


if __name__ == "__main__":
    main()
