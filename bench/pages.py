"""Every page over a ledger of a million deliveries, asked for by HTTP: how long it takes.

`python -m bench.pages [--rows N] [--times N]`; some minutes for a million, most of them for making the ledger.
"""

from __future__ import annotations

import argparse
import http.client
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from statistics import median
from typing import Any, Final

import msgspec

from bench.history import INTEGRATIONS, START, YEAR, fill, timed
from bench.processes import Server, notifier_of
from sidecar.ledger import Book, Ledger
from sidecar.ledger.values import stamp

LIMIT_MS: Final = 100
INCIDENT_PER: Final = 20
"""Deliveries to one incident; of all incidents the newest 200 are open, and some that are very old."""
OPEN: Final = 200
RULES: Final = 30
NOTIFIER_YAML: Final = "version: 1\nintegrations:\n{integrations}\nrules:\n{rules}\n"


class Timed(msgspec.Struct, frozen=True):
    """Milliseconds of one page."""

    path: str
    status: int
    median_ms: float
    worst_ms: float
    kilobytes: float


def config() -> str:
    """Integrations that send nothing by themselves, and rules about them."""
    integrations = "\n".join(f"  {each}: {{type: log, enabled: false}}" for each in dict.fromkeys(INTEGRATIONS))
    rules = "\n".join(
        f'  rule-{number}: {{event_type: "script_*", when: {{host_name: pi-{number}}}, integration_ids: [qa-slack]}}'
        for number in range(RULES)
    )
    return NOTIFIER_YAML.format(integrations=integrations, rules=rules)


def add_incidents(path: Path, rows: int) -> None:
    """With their messages and events; and a few silences."""
    database, number = sqlite3.connect(path), rows // INCIDENT_PER
    with database:
        database.executemany(
            "INSERT INTO incidents (id, key, subject, title, host, device, severity, opened_at, last_at, count,"
            " event_id, last_event_id, closed_at, closed_by, acknowledged_by, rules) VALUES"
            " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '{}')",
            (incident(each, number, rows) for each in range(number)),
        )
        database.execute(
            "UPDATE deliveries SET incident_id = printf('inc_%09d', (seq - 1) / ?), rule_id = 'rule-1'", (INCIDENT_PER,)
        )
        database.execute("UPDATE events SET incident_id = printf('inc_%09d', (seq - 1) / ?)", (INCIDENT_PER,))
        database.executemany(
            "INSERT INTO silences (id, conditions, until, reason, author, created_at)"
            " VALUES (?, ?, ?, 'cables', 'ann', ?)",
            [(f"sil_{n}", '{"host_name": "pi-3"}', stamp(START + YEAR * 9), stamp(START)) for n in range(50)],
        )
    database.close()


def incident(n: int, number: int, rows: int) -> tuple[Any, ...]:
    at = stamp(START + YEAR * n / number)
    is_open = n >= number - OPEN or n < 3
    first = n * INCIDENT_PER
    last = min(first + INCIDENT_PER, rows) - 1
    events = (f"evt_{first:09}", f"evt_{last:09}")
    over = (None, "") if is_open else (at, "recovery")
    return (f"inc_{n:09}", f"key {n}", f"key {n}", "goto_7", "pi-1", "stb-7", 40, at, at, INCIDENT_PER, *events, *over)


def index(path: Path) -> None:
    ledger = Ledger(path)
    while ledger.write(Book.index).result():
        pass
    ledger.tidy()
    ledger.close()


def paths(rows: int) -> Iterator[str]:
    """Each page, with common filters and with rare ones, the newest and from the middle."""
    middle, last = rows // 2, rows - 1
    filters = (
        *(
            "",
            "status=failed",
            "status=pending",
            "integration=oncall",
            "event_type=script_*",
            "severity=error,critical",
        ),
        *("host=pi-1", "host=pi-150&device=stb-999", "q=picture", "q=goto_299+pi-150", "since=2025-06-01"),
        *(f"cursor={middle:x}", f"status=failed&cursor={middle:x}"),
    )
    yield from chain(("/", "/config", "/config/revisions/1", "/keys"), (f"/history?{each}" for each in filters))
    yield from (f"/history/dlv_{middle:09}", "/history/retry", "/history/retry?status=sent&host=pi-1")
    yield from ("/events", f"/events?cursor={middle:x}", "/events?event_type=alert.freeze", "/events?event_type=none")
    yield from (f"/events/evt_{middle:09}", "/events/new")
    yield from ("/incidents", "/incidents?state=all", f"/incidents?state=all&cursor={middle // INCIDENT_PER:x}")
    yield from (f"/incidents/inc_{middle // INCIDENT_PER:09}", f"/incidents/inc_{last // INCIDENT_PER:09}")
    yield from ("/silences", "/silences/new", "/integrations", "/rules")


def ask(server: Server, path: str, times: int) -> Timed:
    """One connection, as a browser keeps it."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port)

    def get() -> tuple[int, int]:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, len(answer.read())

    answers = [timed(get) for _ in range(times)]
    connection.close()
    taken = [milliseconds for _, milliseconds in answers]
    status, size = answers[-1][0]
    return Timed(path, status, median(taken), max(taken), size / 1024)


def show(found: list[Timed]) -> None:
    print(f"{'page':<58} {'status':>6} {'median':>9} {'worst':>9} {'size':>9}")
    for each in found:
        slow = "  slow" if each.median_ms > LIMIT_MS else ""
        print(
            f"{each.path:<58} {each.status:>6} {each.median_ms:>6.1f} ms {each.worst_ms:>6.1f} ms"
            f" {each.kilobytes:>6.1f} kB{slow}"
        )
    print(f"over {LIMIT_MS} ms in the median: {sum(each.median_ms > LIMIT_MS for each in found)} of {len(found)}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.pages", description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--times", type=int, default=7, help="how often each page is asked for")
    parser.add_argument("--dir", type=Path, default=Path("data"))
    given = parser.parse_args()
    given.dir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="pages-", dir=given.dir) as name:
        folder, started = Path(name), time.perf_counter()
        (folder / "data").mkdir(mode=0o700)
        path = folder / "data" / "notifier.db"
        fill(path, given.rows)
        add_incidents(path, given.rows)
        index(path)
        print(
            f"{given.rows:,} deliveries, {path.stat().st_size >> 20} MB, made in {time.perf_counter() - started:.0f} s"
        )
        with notifier_of(folder, config()) as server:
            ask(server, "/", 1)  # loads the templates
            show([ask(server, each, given.times) for each in paths(given.rows)])


if __name__ == "__main__":
    main()
