"""One file, one writer, nothing told before it is on disk."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest

from sidecar.core.draft import Plan
from sidecar.core.model import DeliveryState
from sidecar.errors import LedgerError, UnavailableError
from sidecar.ledger import Book, Ledger, migrations
from sidecar.ledger.schema import STEPS
from sidecar.ledger.sqlite import READERS_KEPT, SqliteStorage
from tests.builders import NOON, a_delivery, an_event
from tests.running import eventually

SEED_COLUMNS = [
    *("id", "event_type", "integration_type", "integration_name", "recipient"),
    *("status", "message_preview", "error_message", "event_data", "sent_at"),
]


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    ledger = Ledger(tmp_path / "notifier.db")
    yield ledger
    ledger.close()


@contextmanager
def open_by_hand(ledger_folder: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(ledger_folder / "notifier.db", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        yield connection


def record(ledger: Ledger, event_id: str = "evt_1") -> None:
    def job(book: Book) -> None:
        event = an_event(id=event_id)
        book.add_event(event)
        book.decide(event, Plan(deliveries=(a_delivery(id=f"dlv_of_{event_id}", event_id=event_id),)))

    ledger.write(job).result()


@pytest.mark.sqlite
def test_the_view_of_the_history_has_exactly_the_columns_of_the_seed(ledger: Ledger, tmp_path: Path) -> None:
    record(ledger)
    with open_by_hand(tmp_path) as connection:
        row = connection.execute("SELECT * FROM notification_history").fetchone()
    assert row.keys() == SEED_COLUMNS
    assert row["status"] == "pending"


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("state", "status"),
    [("waiting", "pending"), ("sending", "pending"), ("sent", "sent"), ("failed", "failed"), ("cancelled", "failed")],
)
def test_five_states_are_three_for_the_frontend(ledger: Ledger, state: DeliveryState, status: str) -> None:
    record(ledger)
    ledger.write(lambda book: book.close("dlv_of_evt_1", state, "because", NOON)).result()
    row = ledger.pages.history.newest(1)[0]
    assert (row.state, row.status) == (state, status)


@pytest.mark.sqlite
def test_commits_are_durable_before_anyone_is_told(ledger: Ledger, tmp_path: Path) -> None:
    pragmas = {name: ledger._writer.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")}
    assert pragmas == {"journal_mode": "wal", "synchronous": 2}
    record(ledger)
    with open_by_hand(tmp_path) as connection:
        assert connection.execute("SELECT COUNT(*) FROM events").fetchone()[0] == 1


def test_a_job_that_fails_undoes_only_its_own_writes(ledger: Ledger) -> None:
    entered, go = threading.Event(), threading.Event()

    def slow(_: Book) -> None:
        entered.set()
        go.wait(10)

    def spoiled(book: Book) -> None:
        book.add_event(an_event(id="evt_bad"))
        raise ValueError("spoiled")

    first = ledger.write(slow)
    assert entered.wait(10)
    bad = ledger.write(spoiled)
    good = ledger.write(lambda book: book.add_event(an_event(id="evt_good")))
    go.set()
    first.result()
    with pytest.raises(ValueError, match="spoiled"):
        bad.result()
    good.result()
    assert ledger.pages.event("evt_bad") is None
    assert ledger.pages.event("evt_good") is not None


def test_an_event_is_known_before_it_is_written_and_after(ledger: Ledger) -> None:
    def twice(book: Book) -> tuple[bool, bool]:
        before = book.has_event("evt_1")
        book.add_event(an_event())
        return before, book.has_event("evt_1")

    assert ledger.write(twice).result() == (False, True)
    assert ledger.write(lambda book: book.has_event("evt_1")).result()


def test_a_job_that_fails_after_it_changed_something_undoes_only_its_own(ledger: Ledger) -> None:
    entered, go = threading.Event(), threading.Event()

    def first(book: Book) -> None:
        book.add_event(an_event(id="evt_first"))
        entered.set()
        go.wait(10)

    def spoiled(book: Book) -> None:
        book.add_event(an_event(id="evt_spoiled"))
        assert book.undecided(10)
        book.add_event(an_event(id="evt_too"))
        raise ValueError("spoiled")

    jobs = [ledger.write(first)]
    assert entered.wait(10)
    bad = ledger.write(spoiled)
    jobs.append(ledger.write(lambda book: book.add_event(an_event(id="evt_last"))))
    go.set()
    for job in jobs:
        job.result()
    with pytest.raises(ValueError, match="spoiled"):
        bad.result()
    assert [each.id for each in ledger.write(lambda book: book.undecided(10)).result()] == ["evt_first", "evt_last"]


@pytest.mark.sqlite
def test_what_queued_during_a_commit_shares_the_next_one(ledger: Ledger) -> None:
    commits: list[str] = []
    entered, go = threading.Event(), threading.Event()

    def slow(_: Book) -> None:
        writer = ledger._writer
        assert isinstance(writer, sqlite3.Connection)
        writer.set_trace_callback(lambda sql: commits.append(sql) if sql == "COMMIT" else None)
        entered.set()
        go.wait(10)

    def adding(event_id: str) -> Callable[[Book], None]:
        return lambda book: book.add_event(an_event(id=event_id))

    ledger.write(slow)
    assert entered.wait(10)
    jobs = [ledger.write(adding(f"evt_{n}")) for n in range(50)]
    go.set()
    for job in jobs:
        job.result()
    assert commits == ["COMMIT"] * 2


def test_nothing_is_taken_after_the_end(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "notifier.db")
    done = ledger.write(lambda book: book.add_event(an_event()))
    ledger.close()
    assert done.done()
    with pytest.raises(UnavailableError, match="stopping"):
        ledger.write(lambda book: book.add_event(an_event(id="evt_2")))


@pytest.mark.sqlite
def test_a_disk_that_is_full_refuses_and_harms_nothing(ledger: Ledger) -> None:
    record(ledger)
    ledger.write(lambda _: ledger._writer.execute("PRAGMA max_page_count = 40")).result()
    big = an_event(id="evt_big", event_data={"log": "x" * 1_000_000})
    with pytest.raises(UnavailableError, match="full"):
        ledger.write(lambda book: book.add_event(big)).result()
    ledger.write(lambda _: ledger._writer.execute("PRAGMA max_page_count = 1000000")).result()
    ledger.write(lambda book: book.add_event(big)).result()
    assert ledger.pages.event("evt_big") is not None


@pytest.mark.sqlite
def test_a_file_that_is_no_database_is_kept_and_the_error_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "notifier.db"
    path.write_bytes(b"this is not a database" * 100)
    with pytest.raises(LedgerError, match=r"cannot open the database .*keep it: .* Start with a backup"):
        Ledger(path)
    assert path.read_bytes().startswith(b"this is not a database")


@pytest.mark.sqlite
def test_a_database_of_a_newer_program_is_refused(ledger: Ledger, tmp_path: Path) -> None:
    with open_by_hand(tmp_path) as connection:
        connection.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('notifier', '999_future')")
    with pytest.raises(LedgerError, match=r"newer version of notifier .*999_future"):
        Ledger(tmp_path / "notifier.db")


def shape(path: Path) -> set[tuple[str, str]]:
    """What a database consists of."""
    with closing(sqlite3.connect(path)) as connection:
        return set(connection.execute("SELECT name, sql FROM sqlite_master"))


@pytest.mark.sqlite
@pytest.mark.parametrize("number", range(1, len(STEPS)))
def test_a_database_of_an_earlier_version_becomes_what_a_new_one_is(tmp_path: Path, number: int) -> None:
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    with closing(sqlite3.connect(old, isolation_level=None)) as connection:
        for name in list(STEPS)[:number]:
            migrations.apply(connection, name)
    for path in (old, new):
        Ledger(path).close()
    assert shape(old) == shape(new)


@pytest.mark.sqlite
def test_a_migration_that_fails_leaves_nothing_of_any_step_and_is_tried_again(tmp_path: Path) -> None:
    earlier = list(STEPS)[:6]  # the second statement of the tenth reads the deliveries
    path = tmp_path / "notifier.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for name in earlier:
            migrations.apply(connection, name)
        connection.execute("ALTER TABLE deliveries RENAME TO hidden")
        before = shape(path)
        with pytest.raises(sqlite3.Error):
            migrations.migrate(connection, path, copy_first=False)
        assert shape(path) == before
        connection.execute("ALTER TABLE hidden RENAME TO deliveries")
    Ledger(path).close()
    with closing(sqlite3.connect(path)) as connection:
        assert set(migrations.applied_steps(connection)) == set(STEPS)


def test_a_ledger_is_opened_again_with_everything_in_it(tmp_path: Path) -> None:
    first = Ledger(tmp_path / "notifier.db")
    record(first)
    first.close()
    second = Ledger(tmp_path / "notifier.db")
    assert [row.id for row in second.pages.history.newest(10)] == ["dlv_of_evt_1"]
    second.close()


def connections(database: Path) -> int:
    """How many are open: each has the log open. (Of the file itself SQLite keeps some that it has closed.)"""
    opened = [os.path.realpath(each) for each in Path("/proc/self/fd").iterdir()]
    return opened.count(f"{database.resolve()}-wal")


counts_connections = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="/proc counts the open files")
LONG: Final = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 500000) SELECT MAX(x) FROM n"
"""Some tenths of a second, so that several are asked at once."""


@counts_connections
@pytest.mark.sqlite
def test_threads_that_read_one_after_the_other_read_by_one_connection(ledger: Ledger, tmp_path: Path) -> None:
    record(ledger)
    for _ in range(10):
        thread = threading.Thread(target=ledger.pages.history.newest, args=(10,))
        thread.start()
        thread.join()
    assert connections(tmp_path / "notifier.db") == 2  # one reads, one writes


@counts_connections
def test_of_threads_that_read_at_once_few_connections_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "notifier.db"
    storage = SqliteStorage(path, copy_first=False)
    with ThreadPoolExecutor(12) as pool:
        answers = [pool.submit(storage.reader().execute, LONG) for _ in range(12)]
        eventually(lambda: connections(path) > 1 + READERS_KEPT, "more than are kept")
    assert {each.result().fetchone()[0] for each in answers} == {500_000}
    assert connections(path) == 1 + READERS_KEPT
    storage.close()
    assert connections(path) == 0


@counts_connections
def test_what_is_read_while_the_ledger_closes_is_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "notifier.db"
    storage = SqliteStorage(path, copy_first=False)
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(storage.reader().execute, LONG)
        eventually(lambda: connections(path) > 1, "it is being read")
        storage.close()
        assert answer.result().fetchone()[0] == 500_000
    assert connections(path) == 0


@pytest.mark.sqlite
def test_the_database_is_for_its_owner_only(ledger: Ledger, tmp_path: Path) -> None:
    record(ledger)
    assert {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {
        "notifier.db": 0o600,
        "notifier.db-wal": 0o600,
        "notifier.db-shm": 0o600,
    }


def test_the_times_of_entries_say_when_they_were_first_seen_and_last_changed(ledger: Ledger) -> None:
    later = NOON + timedelta(hours=1)
    ledger.write(lambda book: book.note_entries("rule", {"a": "1", "b": "1"}, NOON)).result()
    ledger.write(lambda book: book.note_entries("rule", {"a": "1", "b": "2"}, later)).result()
    times = ledger.pages.entry_times("rule")
    assert [time[11:16] for time in (*times["a"], *times["b"])] == ["12:00", "12:00", "12:00", "13:00"]
    ledger.write(lambda book: book.note_entries("rule", {"a": "1"}, later)).result()
    assert list(ledger.pages.entry_times("rule")) == ["a"]


WRITE_FOR_EVER = """
import sys
from pathlib import Path
from sidecar.ledger import Ledger
from tests.builders import an_event
ledger = Ledger(Path(sys.argv[1]))
for n in range(1_000_000):
    ledger.write(lambda book: book.add_event(an_event(id=f"evt_{n}"))).result()
    print(n, flush=True)
"""


@pytest.mark.sqlite
def test_what_was_confirmed_before_a_kill_is_there_after_it(tmp_path: Path) -> None:
    path = tmp_path / "notifier.db"
    command = [sys.executable, "-c", WRITE_FOR_EVER, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[1]) as writer:
        assert writer.stdout is not None
        confirmed = [int(writer.stdout.readline()) for _ in range(200)]
        os.kill(writer.pid, 9)
        confirmed += [int(line) for line in writer.stdout.read().splitlines()]
    ledger = Ledger(path)
    assert all(ledger.pages.event(f"evt_{n}") for n in confirmed)
    ledger.close()
