"""One round: every figure once, and the counts that show whether they are honest."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import msgspec

from bench import large, processes
from bench.jobs import Burst, Delivered, Distance, Latencies, Latency, Load, Loaded, Receipts, Received
from bench.large import Large
from bench.peers import Peer, alertmanager, apprise_loop
from bench.processes import Driver, Server
from bench.sample import untold_event


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """How much of everything."""

    load_s: float = 3.0
    latencies: int = 300
    burst: int = 5_000
    far: int = 1_000
    idle_s: float = 5.0


QUICK = Plan(load_s=1.0, latencies=50, burst=500, far=100)


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """What was sent and answered, beside what the database and the sink have."""

    accepted: int
    stored: int
    told: int
    marked_sent: int
    received: int
    received_distinct: int

    @property
    def agree(self) -> bool:
        return self.accepted == self.stored and self.told == self.marked_sent == self.received == self.received_distinct


class Round(msgspec.Struct, frozen=True, kw_only=True):
    """`accepted` and `hello` hold events per second by load (`LOADS`)."""

    accepted: dict[str, float]
    hello: dict[str, float]
    latency_p50_ms: float
    latency_p99_ms: float
    accepted_told_per_s: float
    delivered_per_s: float
    far_delivered_per_s: float
    far_loop_per_s: float
    cpu_s_per_1000: float
    idle_pss_mb: float
    looked_at_pss_mb: float
    after_load_pss_mb: float
    cold_start_s: float
    hello_cold_start_s: float
    large: Large
    peers: list[Peer]
    counts: Counts


LOADS = {
    "1 connection, single": (1, 1),
    "64 connections, single": (64, 1),
    "1 connection, batches of 100": (1, 100),
    "64 connections, batches of 100": (64, 100),
}
"""Name → connections, events in a request."""
WARM_UP = 20
FAR_MS = 50.0
"""How long the sink waits before it answers where it is far away."""


def one_round(folder: Path, driver: Driver, plan: Plan) -> Round:
    with processes.hello(folder) as server:
        hello, _ = loads(driver, server, plan)
        hello_start = server.cold_start_s
    peers = [apprise_loop(driver, plan.burst // 2), alertmanager(folder, driver, plan.burst)]
    loop_far = far_loop(driver, plan)
    with processes.notifier(folder, driver.sink_port) as server:
        measured = measure(folder, driver, server, plan, hello)
    return msgspec.structs.replace(
        measured,
        peers=[peer for peer in peers if peer],
        far_loop_per_s=loop_far,
        hello_cold_start_s=hello_start,
    )


def far_loop(driver: Driver, plan: Plan) -> float:
    """What the bare Apprise loop delivers in a second to a sink that is far away."""
    driver.ask(Distance(FAR_MS), Receipts)
    loop = apprise_loop(driver, plan.far // 5)
    driver.ask(Distance(0.0), Receipts)
    return loop.delivered_per_s


def measure(folder: Path, driver: Driver, server: Server, plan: Plan, hello: dict[str, float]) -> Round:
    idle_pss = idle_mb(server, plan)
    processes.look_at(server.port)
    looked_at_pss = idle_mb(server, plan)
    accepted, total = loads(driver, server, plan)
    latencies, first = sorted(latency(driver, server, plan)), driver.ask(Distance(FAR_MS), Receipts)
    far, second = driver.ask(Burst((server.port,), plan.far, 64), Delivered), driver.ask(Distance(0.0), Receipts)
    cpu_before = processes.cpu_s(server.pid)
    burst = driver.ask(Burst((server.port,), plan.burst, 64), Delivered)
    after_pss = idle_mb(server, plan)
    cpu = processes.cpu_s(server.pid) - cpu_before
    told = plan.latencies + WARM_UP + plan.far + plan.burst
    return Round(
        accepted=accepted,
        hello=hello,
        latency_p50_ms=percentile(latencies, 50),
        latency_p99_ms=percentile(latencies, 99),
        accepted_told_per_s=plan.burst / burst.accepted_s,
        delivered_per_s=plan.burst / burst.delivered_s,
        far_delivered_per_s=plan.far / far.delivered_s,
        far_loop_per_s=0.0,
        cpu_s_per_1000=cpu / plan.burst * 1000,
        idle_pss_mb=idle_pss,
        looked_at_pss_mb=looked_at_pss,
        after_load_pss_mb=after_pss,
        cold_start_s=server.cold_start_s,
        hello_cold_start_s=0.0,
        large=large.measure(folder / "large"),
        peers=[],
        counts=counts(folder, total + told, told, first, second, driver.ask(Received(), Receipts)),
    )


def idle_mb(server: Server, plan: Plan) -> float:
    """Its memory after it had nothing to do for a while."""
    time.sleep(plan.idle_s)
    return processes.pss_mb(server.pid)


def loads(driver: Driver, server: Server, plan: Plan) -> tuple[dict[str, float], int]:
    """Events accepted per second for each of LOADS, after a warm-up, and how many were accepted in all."""
    results = [load(driver, server, 64, 1, plan.load_s / 3)]
    results += [load(driver, server, connections, events, plan.load_s) for connections, events in LOADS.values()]
    rates = {name: each.accepted / each.seconds for name, each in zip(LOADS, results[1:], strict=True)}
    return rates, sum(each.accepted for each in results)


def load(driver: Driver, server: Server, connections: int, events: int, seconds: float) -> Loaded:
    event = untold_event()
    body = msgspec.json.encode(event if events == 1 else [event] * events).decode()
    return driver.ask(Load(server.port, body, connections, seconds, events), Loaded)


def latency(driver: Driver, server: Server, plan: Plan) -> list[float]:
    return driver.ask(Latency(server.port, plan.latencies, WARM_UP), Latencies).milliseconds


def percentile(ordered: list[float], percent: int) -> float:
    """The smallest value that so many percent do not exceed (nearest rank)."""
    return ordered[max(-(-len(ordered) * percent // 100) - 1, 0)]


def counts(folder: Path, accepted: int, told: int, *receipts: Receipts) -> Counts:
    with closing(sqlite3.connect(folder / "data" / "notifier.db")) as database:
        (stored,) = database.execute("SELECT count(*) FROM events").fetchone()
        (sent,) = database.execute("SELECT count(*) FROM deliveries WHERE state = 'sent'").fetchone()
    return Counts(
        accepted=accepted,
        stored=stored,
        told=told,
        marked_sent=sent,
        received=sum(each.messages for each in receipts),
        received_distinct=sum(each.distinct for each in receipts),
    )
