"""A ledger of a million deliveries: what a page of the history costs by any filter, and how long clearing up takes.

`python -m bench.history [--rows N]`; some minutes, most of them for making the ledger.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import combinations, islice
from pathlib import Path
from statistics import median
from typing import Any, Final, NamedTuple

import msgspec

from bench import sample
from sidecar.core.config import Config
from sidecar.core.intake import Incoming, read_event
from sidecar.core.model import Decision, Occasion, Severity
from sidecar.core.render import preview
from sidecar.core.samples import DELIVERY
from sidecar.core.templates import message
from sidecar.ledger import Book, Filter, Ledger
from sidecar.ledger.ledger import STEPS_BETWEEN
from sidecar.ledger.values import as_json, stamp

YEAR: Final = timedelta(days=365)
START: Final = datetime(2025, 1, 1, tzinfo=UTC)
TYPES: Final = (
    ("script_execution_failed",) * 6 + ("script_execution_complete",) * 2 + ("monitoring_incident", "alert.freeze")
)
INTEGRATIONS: Final = ("qa-slack",) * 5 + ("qa-mail",) * 3 + ("vpt-jira", "oncall")
LIMITS: Final = (50, 500)
BATCH: Final = 20_000
FAILED: Final = "script_execution_failed"
SCRIPT, HOST, DEVICE = "a-script", "a-host", "a-device"
"""In the place of which each row says its own."""
COLUMNS: Final = {
    "events": "id, event_type, severity, source, time, received_at, event_data, notes, decisions, unrouted,"
    " incident_id",
    "deliveries": "id, event_id, event_type, severity, rule_id, integration_id, integration_type, integration_name,"
    " recipient, host, device, state, attempts, created_at, settled_at, message, message_preview, error_message,"
    " incident_id, occasion, owed_at",
    "attempts": "delivery_id, at, outcome, reason, duration_ms",
}


class Told(NamedTuple):
    """The longer columns of one delivery and its event."""

    event_data: str
    decisions: str
    message: str
    preview: str
    occasion: str

    def about(self, script: str, host: str, device: str) -> Told:
        return Told(*(each.replace(SCRIPT, script).replace(HOST, host).replace(DEVICE, device) for each in self))


def told() -> Told:
    """As the notifier itself writes them down. Short rows would be found sooner than real ones."""
    event = read_event(Incoming(body=sample.event(FAILED, SCRIPT), source="http"), new_id="evt_000000000", now=START)
    data = {**event.event_data, "host_name": HOST, "device_name": DEVICE}
    event = msgspec.structs.replace(event, event_data=data)
    occasion = Occasion(turn="first_failure", failures=1, since=START, is_open=True, last_at=START)
    delivery = msgspec.structs.replace(DELIVERY, event_id=event.id, event_type=FAILED, occasion=occasion)
    said = message(event, delivery, Config())
    decision = Decision(
        rule_id="lab-failures",
        rule_name="Failed scripts in the lab",
        integration_id="qa-slack",
        verdict="waiting",
        reason="rule 'lab-failures' matches: the first failure",
        delivery_id=delivery.id,
    )
    return Told(as_json(data), as_json([decision]), as_json(said), preview(said), as_json(occasion))


Rows = tuple[tuple[Any, ...], tuple[Any, ...], tuple[Any, ...]]
"""One for each of COLUMNS."""


def rows(number: int) -> Iterator[Rows]:
    """Of a year: 200 hosts, 1,000 devices, 99 % sent, the rest failed or cancelled. The same at every call."""
    chance, model = random.Random(7), told()  # noqa: S311  # nobody is to be kept from guessing
    return (rows_of(n, stamp(START + YEAR * n / number), chance, model) for n in range(number))


def rows_of(n: int, at: str, chance: random.Random, model: Told) -> Rows:
    host = f"pi-{int(chance.paretovariate(1)) % 200}"
    device, script = f"stb-{chance.randrange(1_000)}", f"goto_{chance.randrange(300)}"
    kind, integration = chance.choice(TYPES), chance.choice(INTEGRATIONS)
    state = chance.choices(("sent", "failed", "cancelled"), (990, 6, 4))[0]
    severity = chance.choice((Severity.info, Severity.warning, Severity.error, Severity.error, Severity.critical))
    error = None if state == "sent" else f"{integration} answered {chance.choice((404, 500, 503))}"
    said, incident = model.about(script, host, device), f"inc_{n // 20:09}"
    ids = f"evt_{n:09}", f"dlv_{n:09}"
    event = (ids[0], kind, int(severity), "http", at, at, said.event_data, "[]", said.decisions, 0, incident)
    owed = (ids[1], ids[0], kind, int(severity), "lab", integration, "slack", integration.title(), "#qa", host)
    result = (device, state, 1, at, at, said.message, said.preview, error, incident, said.occasion, at)
    attempt = (ids[1], at, "failed" if error else "sent", error or "Slack answered 200", 41)
    return event, (*owed, *result), attempt


def fill(path: Path, number: int) -> None:
    Ledger(path).close()
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA synchronous = OFF")
    made = rows(number)
    while batch := list(islice(made, BATCH)):
        database.execute("BEGIN")
        for (table, columns), found in zip(COLUMNS.items(), zip(*batch, strict=True), strict=True):
            insert = f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(found[0]))})"  # noqa: S608  # ours
            database.executemany(insert, found)
        database.execute("COMMIT")
    database.close()


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    """What it gives, and the milliseconds it took."""
    started = time.perf_counter()
    result = work()
    return result, (time.perf_counter() - started) * 1000


def filters() -> Iterator[Filter]:
    """Every subset of the filters, with common values, and with rare ones that hardly ever meet."""
    common: dict[str, Any] = {
        "states": ("sent",),
        "event_types": ("script_*",),
        "integration_ids": ("qa-slack",),
        "hosts": ("pi-1",),
        "devices": ("stb-7",),
        "severities": (Severity.error,),
        "words": ("picture",),
        "since": START + YEAR / 2,
        "until": START + YEAR * 0.9,
    }
    rare: dict[str, Any] = {
        "states": ("failed", "cancelled"),
        "event_types": ("alert.freeze",),
        "integration_ids": ("oncall",),
        "hosts": ("pi-150",),
        "devices": ("stb-999",),
        "severities": (Severity.critical,),
        "words": ("goto_299",),
        "since": START + YEAR * 0.999,
        "until": START + YEAR / 1000,
    }
    for values in (common, rare):
        for size in range(len(values) + 1):
            for names in combinations(values, size):
                yield Filter(**{name: values[name] for name in names})


class Asked(msgspec.Struct):
    """One question: the median of three times, the worst of them, and how many rows it found."""

    median_ms: float
    worst_ms: float
    found: int
    wanted: Filter


def ask(ledger: Ledger, wanted: Filter, limit: int, before: int | None) -> Asked:
    answers = [timed(lambda: ledger.pages.history.page(wanted, limit, before)) for _ in range(3)]
    times = sorted(milliseconds for _, milliseconds in answers)
    return Asked(times[1], times[2], len(answers[0][0][0]), wanted)


def measure_pages(ledger: Ledger, number: int) -> None:
    """The first page and one from the middle."""
    for limit in LIMITS:
        asked = [ask(ledger, wanted, limit, before) for wanted in filters() for before in (None, number // 2)]
        worst = max(asked, key=lambda each: each.median_ms)
        print(
            f"{limit} rows a page, {len(asked):,} questions: median {median(each.median_ms for each in asked):.1f} ms, "
            f"worst {worst.median_ms:.1f} ms, over 20 ms: {sum(each.median_ms > 20 for each in asked)}; "
            f"the worst single time {max(each.worst_ms for each in asked):.1f} ms"
        )
        print(f"    the worst found {worst.found} rows by {worst.wanted}")


def measure_steps(ledger: Ledger, name: str, step: Callable[[Book], int], most: int) -> None:
    """The log is cleared every few steps, as by `Ledger.upkeep`; that holds nobody up, so it is not counted."""
    taken: list[float] = []
    total = 0
    with commits_beside(ledger) as others:
        while len(taken) < most:
            done, milliseconds = timed(lambda: ledger.write(step).result())
            if not done:
                break
            taken.append(milliseconds)
            total += done
            if len(taken) % STEPS_BETWEEN == 0:
                ledger.tidy()
    print(
        f"{name}: {total:,} in {len(taken):,} steps; {sum(taken) / max(total, 1) * 1000:.0f} ms for 1,000; "
        f"a step: {spread(taken)}; somebody else's commit meanwhile: {spread(others)}"
    )


def spread(taken: list[float]) -> str:
    """Of milliseconds."""
    taken = sorted(taken)
    over = sum(each > 50 for each in taken)
    return (
        f"median {median(taken):.1f} ms, p99 {taken[int(len(taken) * 0.99)]:.1f} ms, worst {taken[-1]:.1f} ms "
        f"({over} of {len(taken):,} over 50 ms)"
    )


@contextmanager
def commits_beside(ledger: Ledger) -> Iterator[list[float]]:
    """How long it takes, again and again, to write next to nothing while this goes on, in milliseconds."""
    taken: list[float] = []
    over = threading.Event()

    def write() -> None:
        while not over.wait(0.01):
            taken.append(timed(lambda: ledger.write(Book.touch).result())[1])

    thread = threading.Thread(target=write)
    thread.start()
    try:
        yield taken
    finally:
        over.set()
        thread.join()


def clear_the_log(ledger: Ledger, over: threading.Event) -> None:
    """As the service does it."""
    while not over.wait(1.0):
        ledger.tidy()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.history", description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--dir", type=Path, default=Path("data"))
    given = parser.parse_args()
    given.dir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="history-", dir=given.dir) as folder:
        path = Path(folder) / "notifier.db"
        fill(path, given.rows)
        ledger = Ledger(path)
        over = threading.Event()
        clearing = threading.Thread(target=clear_the_log, args=(ledger, over))
        clearing.start()
        measure_steps(ledger, "index", lambda book: len(book.index()), given.rows)
        print(f"{path.stat().st_size >> 20} MB on disk")
        measure_pages(ledger, given.rows)
        measure_steps(ledger, "retention", lambda book: book.forget(START + YEAR / 10), 2_000)
        measure_pages(ledger, given.rows)
        over.set()
        clearing.join()
        ledger.close()


if __name__ == "__main__":
    main()
