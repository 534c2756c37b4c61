"""Medians of the rounds, as a table for people and as JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from statistics import median

import msgspec

from bench.large import RULES, Large
from bench.machine import Machine
from bench.measure import FAR_MS, LOADS, Counts, Round
from bench.peers import Peer


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """`median` is a Round of medians, except for its counts: these are the last round's."""

    at: datetime
    machine: Machine
    rounds: list[Round]
    median: Round

    @property
    def agrees(self) -> bool:
        return all(each.counts.agree for each in self.rounds)


def report(machine: Machine, rounds: list[Round]) -> Report:
    return Report(at=datetime.now(UTC), machine=machine, rounds=rounds, median=middle(rounds))


def middle(rounds: list[Round]) -> Round:
    def of(figure: Callable[[Round], float]) -> float:
        return median(figure(each) for each in rounds)

    return Round(
        accepted={name: median(each.accepted[name] for each in rounds) for name in LOADS},
        hello={name: median(each.hello[name] for each in rounds) for name in LOADS},
        latency_p50_ms=of(lambda each: each.latency_p50_ms),
        latency_p99_ms=of(lambda each: each.latency_p99_ms),
        accepted_told_per_s=of(lambda each: each.accepted_told_per_s),
        delivered_per_s=of(lambda each: each.delivered_per_s),
        far_delivered_per_s=of(lambda each: each.far_delivered_per_s),
        far_loop_per_s=of(lambda each: each.far_loop_per_s),
        cpu_s_per_1000=of(lambda each: each.cpu_s_per_1000),
        idle_pss_mb=of(lambda each: each.idle_pss_mb),
        looked_at_pss_mb=of(lambda each: each.looked_at_pss_mb),
        after_load_pss_mb=of(lambda each: each.after_load_pss_mb),
        cold_start_s=of(lambda each: each.cold_start_s),
        hello_cold_start_s=of(lambda each: each.hello_cold_start_s),
        large=Large(
            megabytes=rounds[-1].large.megabytes,
            live_s=of(lambda each: each.large.live_s),
            edit_s=of(lambda each: each.large.edit_s),
            idle_answer_ms=of(lambda each: each.large.idle_answer_ms),
            worst_answer_ms=of(lambda each: each.large.worst_answer_ms),
            accepted=rounds[-1].large.accepted,
        ),
        peers=[middle_peer([each.peers[n] for each in rounds]) for n in range(len(rounds[0].peers))],
        counts=rounds[-1].counts,
    )


def middle_peer(peers: list[Peer]) -> Peer:
    return Peer(
        name=peers[0].name,
        accepted_per_s=median(each.accepted_per_s for each in peers),
        delivered_per_s=median(each.delivered_per_s for each in peers),
        cpu_s_per_1000=median(each.cpu_s_per_1000 for each in peers),
        pss_mb=median(each.pss_mb for each in peers),
    )


def lines(report: Report) -> Iterator[str]:
    """The report for people, in Markdown."""
    where, middle = report.machine, report.median
    yield (
        f"{report.at:%Y-%m-%d}, {where.system}, {where.cores} cores (load {where.load:.1f}), Python {where.python}, "
        f"{where.syncs_per_s:,.0f} fsync/s, median of {len(report.rounds)} round(s)"
    )
    yield ""
    yield from accepted_table(middle)
    yield ""
    yield from figures_table(middle)
    yield ""
    yield from peers_table(middle)
    yield ""
    for number, each in enumerate(report.rounds, start=1):
        yield check_line(number, each.counts)


def accepted_table(middle: Round) -> Iterator[str]:
    yield f"| {'accepted, events/s':32} | {'notifier':>10} | {'hello-world':>11} | {'ratio':>5} |"
    yield f"|{'-' * 34}|{'-' * 11}:|{'-' * 12}:|{'-' * 6}:|"
    for name in LOADS:
        mine, other = middle.accepted[name], middle.hello[name]
        yield f"| {name:32} | {mine:10,.0f} | {other:11,.0f} | {mine / other:5.2f} |"


def peers_table(middle: Round) -> Iterator[str]:
    """The same burst to the same sink."""
    mine = Peer(
        name="notifier",
        accepted_per_s=middle.accepted_told_per_s,
        delivered_per_s=middle.delivered_per_s,
        cpu_s_per_1000=middle.cpu_s_per_1000,
        pss_mb=middle.after_load_pss_mb,
    )
    yield f"| {'a burst':22} | accepted/s | delivered/s | ratio | CPU s/1,000 | PSS MB |"
    yield f"|{'-' * 24}|-----------:|------------:|------:|------------:|-------:|"
    for peer in (mine, *middle.peers):
        accepted = f"{peer.accepted_per_s:,.0f}" if peer.accepted_per_s else "–"
        memory = f"{peer.pss_mb:.0f}" if peer.pss_mb else "–"
        ratio = mine.delivered_per_s / peer.delivered_per_s
        yield (
            f"| {peer.name:22} | {accepted:>10} | {peer.delivered_per_s:11,.0f} | {ratio:5.2f} "
            f"| {peer.cpu_s_per_1000:11.2f} | {memory:>6} |"
        )
    yield ""
    yield from far_table(middle)


def far_table(middle: Round) -> Iterator[str]:
    """The same to a sink that takes its time, as a service on the Internet does."""
    mine = middle.far_delivered_per_s
    yield f"| a sink that answers after {FAR_MS:.0f} ms   | delivered/s | ratio |"
    yield f"|{'-' * 35}|------------:|------:|"
    for name, rate in {"notifier": mine, "a bare Apprise loop": middle.far_loop_per_s}.items():
        yield f"| {name:33} | {rate:11,.0f} | {mine / rate:5.2f} |"


def figures_table(middle: Round) -> Iterator[str]:
    rows = {
        "event in → message at the sink, p50": f"{middle.latency_p50_ms:.1f} ms",
        "event in → message at the sink, p99": f"{middle.latency_p99_ms:.1f} ms",
        "burst over 64 connections: accepted": f"{middle.accepted_told_per_s:,.0f}/s",
        "burst over 64 connections: delivered": f"{middle.delivered_per_s:,.0f}/s",
        "CPU per 1,000 events, in to delivered": f"{middle.cpu_s_per_1000:.2f} s",
        "memory (PSS), started and idle": f"{middle.idle_pss_mb:.1f} MB",
        "… after its page was opened": f"{middle.looked_at_pss_mb:.1f} MB",
        "memory (PSS), idle after the load": f"{middle.after_load_pss_mb:.1f} MB",
        "cold start to the first healthy answer": f"{middle.cold_start_s:.2f} s",
        "… of hello-world": f"{middle.hello_cold_start_s:.2f} s",
    }
    yield from table("figure", rows)
    large = middle.large
    yield ""
    yield from table(
        f"notifier.yaml of {large.megabytes:.1f} MB, {RULES:,} rules",
        {
            "change of the file → in force": f"{large.live_s:.2f} s",
            "edit by the API": f"{large.edit_s:.2f} s",
            "longest GET /healthz before": f"{large.idle_answer_ms:.0f} ms",
            "longest GET /healthz meanwhile": f"{large.worst_answer_ms:.0f} ms",
            "events accepted meanwhile": f"{large.accepted:,}",
        },
    )


def table(head: str, rows: dict[str, str]) -> Iterator[str]:
    yield f"| {head:38} | {'value':>10} |"
    yield f"|{'-' * 40}|{'-' * 11}:|"
    for name, value in rows.items():
        yield f"| {name:38} | {value:>10} |"


def check_line(number: int, counts: Counts) -> str:
    verdict = "all there, nothing twice" if counts.agree else "THESE DO NOT AGREE"
    return (
        f"check, round {number}: {counts.accepted:,} accepted, {counts.stored:,} in the database; "
        f"{counts.told:,} to tell, {counts.marked_sent:,} marked sent, {counts.received:,} at the sink "
        f"({counts.received_distinct:,} different): {verdict}"
    )
