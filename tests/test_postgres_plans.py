"""No question of the hot path reads a whole table of a large ledger on PostgreSQL: its own plans are looked at.

Thorough: a million deliveries (some minutes); else so many that a scan would already be the worse plan.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from typing import Any, Final

import psycopg
import pytest

from sidecar.core.match import Rulebook
from sidecar.core.model import Severity
from sidecar.engine import Engine, Surroundings
from sidecar.ledger import Book, Filter, Ledger
from sidecar.ledger.connection import Values
from sidecar.ledger.postgres import Impatient, PostgresStorage, prepared, rows, translated
from sidecar.ledger.postgres_schema import SCHEMA
from tests.builders import NOON, Clock, NoWire, Pager, a_body, a_config, a_rule, an_integration, incoming, numbered_ids
from tests.postgres_parts import PostgresServer
from tests.thorough import IS_THOROUGH

ROWS: Final = 1_000_000 if IS_THOROUGH else 30_000
LARGE: Final = {"events", "deliveries", "attempts", "incidents", "items", "answers", "history_index", "threads", "told"}
"""The tables that grow with what happens; the others have a row for each integration, rule, or open question."""

FILL: Final = """
INSERT INTO events
    (id, event_type, severity, source, time, received_at, event_data, notes, incident_id, decisions, unrouted)
SELECT 'old_' || n, 'type_' || n % 30, 30, 'api', at, at, '{{"host_name":"pi-' || n % 200 || '"}}', '[]',
    'inc_' || n / 10, '[]', 0
    FROM (SELECT n, to_char(timestamp '2025-01-01' + n * interval '10 seconds', '{stamp}') AS at
    FROM generate_series(1, {rows}) n) old;
INSERT INTO deliveries
    (id, event_id, event_type, severity, integration_id, integration_type, integration_name, recipient, host,
    incident_id, state, attempts, created_at, settled_at, message_preview, indexed)
SELECT 'dlv_old_' || n, 'old_' || n, 'type_' || n % 30, 30, 'team_' || n % 20, 'log', 'Team', '#qa', 'pi-' || n % 200,
    'inc_' || n / 10, CASE WHEN n % 50 = 0 THEN 'failed' ELSE 'sent' END, 1, at, at, 'Script ' || n || ' failed', 1
    FROM (SELECT n, to_char(timestamp '2025-01-01' + n * interval '10 seconds', '{stamp}') AS at
    FROM generate_series(1, {rows}) n) old;
INSERT INTO attempts (delivery_id, at, outcome, reason, duration_ms)
SELECT id, created_at, 'sent', 'ok', 10 FROM deliveries;
INSERT INTO answers SELECT 'id:old_' || n, 'hash', 'old_' || n, '2025-01-01' FROM generate_series(1, {rows} / 2) n;
INSERT INTO told SELECT '["r","' || n || '"]', '2025-01-01', 'old_' || n FROM generate_series(1, {rows} / 10) n;
INSERT INTO items SELECT 'dlv_old_' || n, 'old_' || n, 'inc_' || n / 10 FROM generate_series(1, {rows} / 4) n;
INSERT INTO threads SELECT 'team_' || n % 20, 'inc_' || n, 'subject ' || n, '{{}}', '2025-01-01'
    FROM generate_series(1, {rows} / 20) n;
INSERT INTO incidents
    (id, key, subject, title, host, device, severity, opened_at, last_at, count, event_id, last_event_id, closed_at,
    closed_by, acknowledged_by, rules)
SELECT 'inc_' || n, 'key ' || n, 'subject ' || n, 'Script', 'pi', 'stb', 30, '2025-01-01', '2025-01-01', 10,
    'old_' || n, 'old_' || n, '2025-01-02', 'recovery', '', '{{}}' FROM generate_series(1, {rows} / 10) n;
INSERT INTO history_index SELECT seq, array_to_tsvector(ARRAY['xs' || encode(state::bytea, 'hex'), 'script', seq::text,
    'xt' || encode(event_type::bytea, 'hex'), 'xi' || encode(integration_id::bytea, 'hex'), 'xv3330',
    'xh' || encode(host::bytea, 'hex')]) FROM deliveries;
ANALYZE"""
STAMP: Final = 'YYYY-MM-DD"T"HH24:MI:SS.US+00:00'


class Asked:
    """What a ledger was asked, by its writer and by its readers."""

    def __init__(self, storage: PostgresStorage) -> None:
        self.statements: list[tuple[str, Values]] = []
        for connection, how in (
            (storage.writer(), "execute"),
            (storage.writer(), "send"),
            (storage.reader(), "execute"),
        ):
            self._listen(connection, how)

    def _listen(self, connection: Any, how: str) -> None:
        real = getattr(connection, how)

        def ask(sql: str, values: Values = ()) -> Any:
            self.statements.append((sql, values))
            return real(sql, values)

        setattr(connection, how, ask)

    def taken(self) -> list[tuple[str, Values]]:
        taken, self.statements = self.statements, []
        return taken


class Large:
    """An engine over a ledger in which much has happened."""

    def __init__(self, url: str) -> None:
        self.url, self.clock, self.pager = url, Clock(), Pager()
        self.ledger = Ledger(url)
        assert isinstance(self.ledger._storage, PostgresStorage)
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(f"SET search_path = {SCHEMA}")
            connection.execute(FILL.format(rows=ROWS, stamp=STAMP))
        self.asked = Asked(self.ledger._storage)
        world = Surroundings(self.clock.now, lambda: 1.0, numbered_ids())
        rules = Rulebook(a_config([an_integration(self.pager)], [a_rule()]))
        self.engine = Engine(lambda: rules, self.ledger, NoWire(), world)

    def scans(self) -> list[str]:
        """The statements since the last time for which PostgreSQL would read all of a large table."""
        found = []
        with Impatient.connect(self.url, autocommit=True, row_factory=rows) as connection:
            prepared(connection)
            connection.execute("SELECT set_config('notifier.replica', 'plans', false)")
            for sql, values in self.asked.taken():
                if explained(sql) and (read := scanned(connection, sql, values)):
                    found.append(f"{read}: {sql}")
        return found


def explained(sql: str) -> bool:
    return sql.lstrip().partition(" ")[0] in ("SELECT", "UPDATE", "DELETE", "INSERT", "WITH")


def scanned(connection: psycopg.Connection[Any], sql: str, values: Values) -> str:
    row = connection.execute(f"EXPLAIN (FORMAT JSON) {translated(sql)}", values).fetchone()
    assert row is not None
    return ", ".join(sorted(set(tables(row[0][0]["Plan"]))))


def tables(plan: dict[str, Any]) -> Iterator[str]:
    if plan["Node Type"] == "Seq Scan" and plan["Relation Name"] in LARGE:
        yield plan["Relation Name"]
    for each in plan.get("Plans", ()):
        yield from tables(each)


@pytest.fixture(scope="module")
def large(postgres: PostgresServer) -> Iterator[Large]:
    large = Large(postgres.new_database("large"))
    with closing(large.ledger):
        yield large
    postgres.drop_database("large")


def test_what_is_filled_is_as_large_as_it_says_and_a_scan_of_it_is_noticed(large: Large) -> None:
    """The tests below could not fail otherwise."""
    with psycopg.connect(large.url) as connection:
        connection.execute(f"SET search_path = {SCHEMA}")
        (number,) = connection.execute("SELECT count(*) FROM deliveries").fetchone() or (0,)
        assert number >= ROWS
        assert scanned(connection, "SELECT 1 FROM events WHERE event_data = ?", ("x",)) == "events"


def test_an_event_is_taken_decided_and_told_without_a_scan(large: Large) -> None:
    large.asked.taken()
    for number in range(3):
        body = a_body(id=f"new-{number}")
        large.engine.accept(incoming(body)).result()
        large.engine.accept(incoming(body)).result()  # known by its id
        large.engine.deliver_due()
        large.clock.advance(minutes=1)
    assert large.pager.sent
    assert large.scans() == []


def test_a_failure_its_retries_and_its_recovery_are_decided_without_a_scan(large: Large) -> None:
    large.asked.taken()
    for success in (False, False, True):
        data = {"script_name": "zap", "host_name": "pi-1", "success": success}
        large.engine.accept(incoming(a_body(event_data=data))).result()
        large.engine.deliver_due()
    assert large.scans() == []


def test_what_another_notifier_wrote_is_read_again_without_a_scan(large: Large) -> None:
    large.asked.taken()
    large.ledger.write(large.engine.read_again).result()
    large.ledger.write(lambda book: book.renew(["dlv_old_1"])).result()
    large.ledger.write(lambda book: book.let_go("gone")).result()
    large.ledger.write(lambda book: book.take_up_again(NOON)).result()
    assert large.scans() == []


def test_settled_messages_come_into_the_index_and_old_events_go_without_a_scan(large: Large) -> None:
    large.asked.taken()
    while large.ledger.write(Book.index).result():
        pass
    assert large.ledger.write(lambda book: book.forget(NOON - timedelta(days=30))).result() > 0
    large.ledger.write(lambda book: book.forget_answers(NOON - timedelta(days=9_000))).result()
    assert large.scans() == []


@pytest.mark.parametrize(
    "wanted",
    [
        Filter(),
        Filter(states=("failed",)),
        Filter(hosts=("pi-7",), states=("failed",)),
        Filter(integration_ids=("team_3",), severities=(Severity.error,)),
        Filter(words=("script", "777")),
        Filter(event_types=("type_1*",), since=NOON - timedelta(days=2)),
    ],
)
def test_a_page_of_the_history_is_read_without_a_scan(large: Large, wanted: Filter) -> None:
    large.asked.taken()
    large.ledger.pages.history.page(wanted, 50)
    assert large.scans() == []


def test_what_the_page_and_probes_ask_is_read_without_a_scan(large: Large) -> None:
    pages = large.ledger.pages
    large.asked.taken()
    for ask in (
        pages.waiting,
        pages.figures.queues,
        pages.figures.oldest,
        pages.figures.undecided,
        pages.figures.open_incidents,
        lambda: pages.oldest_due(["pager"]),
        lambda: pages.events(limit=50),
        lambda: pages.event("old_7"),
        lambda: pages.attempts("dlv_old_7"),
        lambda: pages.told_by("dlv_old_8", 10),
        lambda: pages.incidents(limit=50),
        lambda: pages.incidents(is_open=True, limit=50),
        lambda: pages.threads("team_1", "inc_1"),
    ):
        ask()
    assert large.scans() == []
