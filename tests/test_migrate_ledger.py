"""A ledger moves from one database to another as it is, every row of it; stopped anywhere, it goes on."""

from __future__ import annotations

import hashlib
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import psycopg
import pytest
from click.testing import CliRunner

from sidecar.core.draft import Plan
from sidecar.core.model import Attempt
from sidecar.errors import LedgerError, UnavailableError
from sidecar.ledger import Book, Filter, Ledger, Settled, migrations
from sidecar.ledger.copies import logs
from sidecar.ledger.move import Progress, move, opened
from sidecar.ledger.move.tables import NOT_MOVED, TABLES
from sidecar.ledger.schema import STEPS
from tests.api_service import serving
from tests.builders import NOON, a_delivery, an_event
from tests.old_ledgers import configuration, lab, later, ledgers, load
from tests.postgres_parts import PostgresServer, needs_postgres
from tests.running import ROOT, eventually, running
from tests.test_ledger import shape
from tests.test_upgrade import LOG_ONLY, WELL, assert_everything_is_there, known, unsettled
from ui_api.cli import main
from ui_api.migrate_ledger import Shown

pytestmark = [needs_postgres, pytest.mark.sqlite]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """The file of a notifier that was killed after an afternoon at the lab."""
    path = tmp_path / "old/notifier.db"
    path.parent.mkdir()
    load(ledgers()[-1], path)
    Ledger(path, copy_first=False).close()
    return path


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return tmp_path / "new/notifier.db"


def many(path: Path, number: int) -> Path:
    """So many events, each with a delivery that was sent."""
    path.parent.mkdir(exist_ok=True)
    ledger = Ledger(path)
    for start in range(0, number, 500):
        ledger.write(partial(record_all, range(start, min(start + 500, number)))).result()
    while ledger.write(lambda book: book.index()).result():
        pass
    ledger.close()
    return path


def record_all(numbers: Iterable[int], book: Book) -> None:
    for n in numbers:
        record(book, n)


def record(book: Book, n: int, error: str = "no picture") -> None:
    event = an_event(id=f"evt_{n:05}", event_data={"script_name": f"goto_{n}", "error_msg": error})
    book.add_event(event)
    delivery = a_delivery(id=f"dlv_{n:05}", event_id=event.id, state="sending")
    book.decide(event, Plan(deliveries=(delivery,)))
    attempt = Attempt(at=NOON, outcome="sent", reason="ok", status_code=200, duration_ms=12)
    book.settle(
        Settled(
            delivery_id=delivery.id,
            attempts=0,
            state="sent",
            attempt=attempt,
            due_at=None,
            message="{}",
            preview=error,
            provider_id=None,
        )
    )


def call(source: Path | str, target: Path | str, *options: str, **environment: str) -> tuple[int, str]:
    answer = CliRunner().invoke(main, ["migrate-ledger", str(source), str(target), *options], env=environment)
    assert answer.exception is None or isinstance(answer.exception, SystemExit), repr(answer.exception)
    return answer.exit_code, answer.output


def moved(source: Path | str, target: Path | str, *options: str, **environment: str) -> str:
    code, said = call(source, target, *options, **environment)
    assert code == 0, said
    return said


def refused(source: Path | str, target: Path | str, *options: str, **environment: str) -> str:
    code, said = call(source, target, *options, **environment)
    assert code == 1, said
    return said


def rows(path: Path) -> dict[str, list[Any]]:
    """All that is in a file, but for the search's index, which has no content of its own."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'history_index%'"
    with closing(sqlite3.connect(path)) as connection:
        names = sorted({name for (name,) in connection.execute(query)} - {"_sqlite_migrations"})
        return {name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in names}  # noqa: S608  # our own names


def ask(url: str, query: str) -> list[Any]:
    with psycopg.connect(url, options="-c search_path=notifier") as connection:
        answer = connection.execute(query.encode())
        return answer.fetchall() if answer.description else []


def digests(path: Path) -> dict[str, str]:
    return {each.name: hashlib.sha256(each.read_bytes()).hexdigest() for each in (path, *logs(path)) if each.exists()}


# ---------------------------------------------------------------------- all of it, and as it was


def test_a_ledger_comes_back_from_postgresql_as_it_went(old: Path, new: Path, postgres_url: str) -> None:
    moved(old, postgres_url)
    said = moved(postgres_url, new)
    assert rows(new) == rows(old)
    assert shape(new) == shape(a_new_one(new.parent))
    assert sum(len(each) for each in rows(old).values()) > 150
    assert "are the same: 197 rows in 20 tables" in said


def a_new_one(folder: Path) -> Path:
    Ledger(folder / "empty.db").close()
    return folder / "empty.db"


def test_a_file_moves_into_another_file_and_a_database_into_another(
    old: Path, new: Path, postgres: PostgresServer, postgres_url: str
) -> None:
    moved(old, new)
    assert rows(new) == rows(old)
    moved(new, postgres_url)
    second = postgres.new_database("second")
    try:
        moved(postgres_url, second)
        assert "are the same" in moved(old, second, "--check")
    finally:
        postgres.drop_database("second")


def test_the_source_stays_as_it_is_to_the_last_byte(old: Path, postgres_url: str) -> None:
    with closing(sqlite3.connect(old)) as still_open:  # so that the last commits stay in the log
        still_open.execute("UPDATE subjects SET at = at")
        still_open.commit()
        before = digests(old)
        moved(old, postgres_url)
        assert digests(old) == before
        assert f"{old.name}-wal" in before
    assert not (old.parent / "notifier.lock").exists()


def test_every_table_is_moved_or_it_is_said_why_not(old: Path, postgres_url: str) -> None:
    moved(old, postgres_url)
    there = {name for (name,) in ask(postgres_url, "SELECT tablename FROM pg_tables WHERE schemaname = 'notifier'")}
    here = set(rows(old)) | {"history_index", "_sqlite_migrations"}
    assert there | here == {each.name for each in TABLES} | NOT_MOVED.keys()


def test_numbers_go_on_behind_the_last(old: Path, postgres_url: str) -> None:
    moved(old, postgres_url)
    numbered = [each for each in TABLES if each.is_numbered and each.name != "audit"]
    for table in numbered:
        last = ask(postgres_url, f"SELECT MAX({table.key[0]}) FROM {table.name}")[0][0]  # noqa: S608  # our own names
        query = f"SELECT nextval(pg_get_serial_sequence('{table.name}', '{table.key[0]}'))"
        assert ask(postgres_url, query) == [(last + 1,)], table.name
    assert ask(postgres_url, "SELECT nextval(pg_get_serial_sequence('audit', 'seq'))") == [(1,)]
    assert len(numbered) == 5


@pytest.mark.parametrize("way", ["to PostgreSQL", "and back"])
def test_a_notifier_goes_on_with_it_as_if_nothing_had_been(
    way: str, old: Path, tmp_path: Path, postgres_url: str
) -> None:
    before, then = known(old), later(old, timedelta(hours=8))
    moved(old, postgres_url)
    if way == "and back":
        moved(postgres_url, tmp_path / "data/notifier.db")
    postgres = postgres_url if way == "to PostgreSQL" else ""
    with lab(WELL) as (sinks, jira):
        config = configuration({name: sink.url for name, sink in sinks.items()}, jira, team="crew")
        with serving(tmp_path, config, clock=lambda: then, postgres=postgres) as api:
            eventually(lambda: before.waiting.isdisjoint(unsettled(api)), "what waited does no more")
            assert_everything_is_there(api, before)
            again = {"id": "run-4711", "event_type": "script_execution_failed", "event_data": {"script_name": "other"}}
            assert "run-4711" in api.ask("POST", "/events", again).text
            assert api.get("/history?q=nothing_like_it") == []
        told = sum(len(sink.requests) for sink in sinks.values()) + len(jira.asked("POST"))
    assert told >= len(before.waiting) > 10


def test_what_was_being_sent_when_its_notifier_died_is_taken_up_at_once(old: Path, postgres_url: str) -> None:
    moved(old, postgres_url)
    sending = ask(postgres_url, "SELECT id FROM deliveries WHERE state = 'sending'")
    ledger = Ledger(postgres_url)
    assert len(ledger.write(lambda book: book.take_up_again(NOON)).result()) == len(sending) > 0
    ledger.close()


def test_what_is_too_old_leaves_the_moved_ledger_and_its_search(tmp_path: Path, postgres_url: str) -> None:
    moved(many(tmp_path / "old/notifier.db", 30), postgres_url)
    ledger = Ledger(postgres_url)
    assert ledger.pages.history.ids(Filter(words=("no", "picture")), 50)
    while ledger.write(lambda book: book.forget(NOON + timedelta(days=1))).result():
        pass
    ledger.close()
    assert ask(postgres_url, "SELECT (SELECT COUNT(*) FROM history_index), (SELECT COUNT(*) FROM deliveries)") == [
        (0, 0)
    ]
    assert ask(postgres_url, "SELECT SUM(number) FROM tallies") == [(0,)]


def test_the_changed_ledger_and_its_search_go_on_in_a_file_too(old: Path, new: Path, postgres_url: str) -> None:
    moved(many(old.with_name("many.db"), 30), postgres_url)
    moved(postgres_url, new)
    ledger = Ledger(new)
    assert len(ledger.pages.history.ids(Filter(states=("sent",), words=("picture",)), 50)) == 30
    while ledger.write(lambda book: book.forget(NOON + timedelta(days=1))).result():
        pass
    assert ledger.pages.history.ids(Filter(states=("sent",), words=("picture",)), 50) == []
    ledger.close()
    with closing(sqlite3.connect(new)) as connection:
        connection.execute("INSERT INTO history_index (history_index) VALUES ('integrity-check')")
        assert connection.execute("SELECT * FROM history_index('picture')").fetchall() == []


def test_nul_characters_become_what_postgresql_can_keep_and_it_says_how_many(old: Path, postgres_url: str) -> None:
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute("UPDATE deliveries SET message_preview = 'a' || char(0) || 'b' WHERE seq IN (1, 2)")
        connection.execute("UPDATE deliveries SET error_message = ? WHERE seq = 3", ("the text \\u0000, and no more",))
    assert "2 values with NUL characters" in moved(old, postgres_url)
    assert "2 values with NUL characters" in moved(old, postgres_url, "--check")
    query = "SELECT message_preview, error_message FROM deliveries WHERE seq IN (2, 3) ORDER BY seq"
    two, three = ask(postgres_url, query)
    assert (two[0], three[1]) == ("a\ufffdb", "the text \\u0000, and no more")


def test_a_key_that_postgresql_cannot_keep_is_refused_and_without_it_the_move_goes_on(
    old: Path, postgres_url: str
) -> None:
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute("INSERT INTO told VALUES ('a' || char(0), '', '')")
    assert r"a key of told has a NUL character" in refused(old, postgres_url)
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute("DELETE FROM told WHERE key LIKE 'a%'")
    moved(old, postgres_url)


# ---------------------------------------------------------------------- stopped, and on again


class PowerCutError(Exception):
    """It is off."""


def stopped_after(steps: int) -> Callable[[Progress], None]:
    left = iter(range(steps))

    def tell(progress: Progress) -> None:
        if next(left, None) is None:
            raise PowerCutError

    return tell


def tried(source: Path | str, target: Path | str, tell: Callable[[Progress], None]) -> bool:
    """Whether the move got to its end."""
    one, other = opened(source, to_write=False), opened(target, to_write=True)
    try:
        move(one, other, tell)
    except PowerCutError:
        return False
    finally:
        one.close()
        other.close()
    return True


@pytest.mark.parametrize("way", ["to PostgreSQL", "to a file"])
def test_stopped_here_and_there_it_goes_on_and_comes_to_the_same(
    way: str, tmp_path: Path, new: Path, postgres_url: str
) -> None:
    old = many(tmp_path / "old/notifier.db", 2_500)
    new.parent.mkdir()
    target: Path | str = postgres_url if way == "to PostgreSQL" else new
    stops = 0
    while not tried(old, target, stopped_after(1 + 5 * stops)):
        stops += 1
        with pytest.raises(LedgerError, match=f"only a part of {old} has been moved into it"):
            Ledger(target)
    assert stops > 10
    assert "are the same" in moved(old, target, "--check")
    Ledger(target).close()


SLOWLY = """
CREATE FUNCTION slowly() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.3); RETURN NULL; END';
CREATE TRIGGER slowly BEFORE INSERT ON {table} FOR EACH STATEMENT EXECUTE FUNCTION slowly()
"""
"""So long for a thousand rows: on a fast machine all of them were there before anybody had looked."""


@pytest.mark.parametrize("table", ["deliveries", "attempts"])
def test_killed_in_the_middle_it_goes_on_and_comes_to_the_same(table: str, tmp_path: Path, postgres_url: str) -> None:
    old = many(tmp_path / "old/notifier.db", 8_000)
    assert not tried(old, postgres_url, stopped_after(1))  # now there are tables
    ask(postgres_url, SLOWLY.format(table=table))
    command = [sys.executable, "-m", "ui_api", "migrate-ledger", str(old), postgres_url]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while so_far(postgres_url, table) == 0:
        assert process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert so_far(postgres_url, table) < 8_000
    ask(postgres_url, "DROP FUNCTION slowly CASCADE")
    assert "no whole ledger" in refused(old, postgres_url, "--check")
    eventually(lambda: "uses postgresql://" not in call(old, postgres_url)[1], "the server has noticed")
    assert "are the same" in moved(old, postgres_url, "--check")


def so_far(url: str, table: str) -> int:
    try:
        return int(ask(url, f"SELECT COUNT(*) FROM {table}")[0][0])  # noqa: S608  # our own names
    except psycopg.errors.UndefinedTable:
        return 0


def test_a_connection_that_breaks_is_said_and_the_move_goes_on_later(tmp_path: Path, postgres_url: str) -> None:
    old = many(tmp_path / "old/notifier.db", 1_500)

    def cut(progress: Progress) -> None:
        if progress.table == "attempts":
            ask(
                postgres_url, "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE objid = 2 AND locktype = 'advisory'"
            )

    one, other = opened(old, to_write=False), opened(postgres_url, to_write=True)
    with pytest.raises(LedgerError, match=r"stopped: .*start it again: it goes on where it stopped"):
        move(one, other, cut)
    other.close()
    one.close()
    moved(old, postgres_url)


def test_what_is_unfinished_is_of_one_ledger_only(old: Path, tmp_path: Path, postgres_url: str) -> None:
    assert not tried(old, postgres_url, stopped_after(3))
    another = many(tmp_path / "another/notifier.db", 1)
    assert f"holds a part of {old}, which is not {another}" in refused(another, postgres_url)


def test_what_the_source_took_in_between_is_no_quiet_difference(old: Path, postgres_url: str) -> None:
    assert not tried(old, postgres_url, stopped_after(5))
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute("UPDATE events SET team_id = 'x' WHERE seq = 3")
    said = refused(old, postgres_url)
    assert "events: 23 rows and 23, the first that differs is {'seq': 3}" in said
    assert "move once more, into an empty one" in said
    with pytest.raises(LedgerError, match="no whole ledger"):
        Ledger(postgres_url)


# ---------------------------------------------------------------------- compared


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("DELETE FROM attempts WHERE seq = 7", "attempts: 40 rows and 39, the first that differs is {'seq': 7}"),
        ("DELETE FROM silences", "silences: 1 rows and 0, the first that differs is {'id': 'sil_"),
        ("INSERT INTO told VALUES ('0', '', '')", "told: 1 rows and 2, the first that differs is {'key': '0'}"),
        ("UPDATE revisions SET content = 'x'", "revisions: 2 rows and 2, the first that differs is {'id': 1}"),
        ("DELETE FROM history_index", "the history's index has 0 entries for "),
    ],
)  # fmt: skip
def test_a_difference_is_found_and_said(change: str, said: str, old: Path, postgres_url: str) -> None:
    moved(old, postgres_url)
    ask(postgres_url, change)
    assert said in refused(old, postgres_url, "--check")


def test_a_comparison_changes_nothing(old: Path, postgres_url: str) -> None:
    moved(old, postgres_url)
    before = digests(old)
    said = moved(old, postgres_url, "--check")
    assert digests(old) == before
    assert said.splitlines()[-1].endswith("are the same: 197 rows in 20 tables")


# ---------------------------------------------------------------------- refused


def test_nothing_is_written_over(old: Path, tmp_path: Path, postgres_url: str) -> None:
    ledger = Ledger(postgres_url)
    ledger.write(lambda book: book.add_event(an_event())).result()
    ledger.close()
    assert "is not empty: it has rows in events. A ledger moves into an empty one" in refused(old, postgres_url)
    other = many(tmp_path / "other/notifier.db", 1)
    before = rows(other)
    assert "is not empty" in refused(old, other)
    assert rows(other) == before


def test_the_same_ledger_twice_is_no_move(old: Path) -> None:
    assert "FROM and TO are the same ledger" in refused(old, old.parent / "." / old.name)


def test_a_ledger_that_a_notifier_uses_is_not_moved(tmp_path: Path, new: Path, postgres_url: str) -> None:
    with running(tmp_path, LOG_ONLY) as notifier:
        path = notifier.data / "notifier.db"
        assert f"a notifier is using the folder {notifier.data}" in refused(path, postgres_url)
        assert f"a notifier is using the folder {notifier.data}" in refused(new, path)
    ledger = Ledger(postgres_url)
    ledger.write(lambda book: book.has_event("evt_1")).result()
    assert "a notifier, or another move, uses postgresql://" in refused(postgres_url, new)
    assert "a notifier, or another move, uses postgresql://" in refused(path, postgres_url)
    ledger.close()


def test_no_notifier_starts_while_a_move_is_at_work(old: Path, postgres_url: str) -> None:
    end = opened(postgres_url, to_write=True)
    with pytest.raises(LedgerError, match="`notifier migrate-ledger` is at work on it"):
        Ledger(postgres_url)
    assert "another move" in refused(old, postgres_url)
    end.close()
    Ledger(postgres_url).close()


def test_a_notifier_that_lost_its_connection_does_not_come_back_into_a_move(postgres_url: str) -> None:
    ledger = Ledger(postgres_url)
    ledger.write(lambda book: book.add_event(an_event())).result()
    ask(postgres_url, "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE objid = 2 AND locktype = 'advisory'")
    end = opened(postgres_url, to_write=False)
    for _ in range(2):  # the first finds its connection gone
        with pytest.raises(UnavailableError):
            ledger.write(lambda book: book.add_event(an_event(id="evt_2"))).result()
    assert "`notifier migrate-ledger` is at work on it" in ledger.trouble
    end.close()
    ledger.write(lambda book: book.add_event(an_event(id="evt_2"))).result()
    ledger.close()


def test_only_a_ledger_of_this_version_is_moved(old: Path, tmp_path: Path, new: Path, postgres_url: str) -> None:
    earlier, foreign = tmp_path / "earlier.db", tmp_path / "foreign.db"
    load(ledgers()[0], earlier)
    before = rows(earlier)
    assert "is of an earlier version of notifier (it has no 003_revisions" in refused(earlier, new)
    assert "is of an earlier version" in refused(old, earlier)
    assert rows(earlier) == before
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE photos (id)")
    assert "is no ledger of a notifier" in refused(foreign, new)
    assert "is the database of another program" in refused(old, foreign)
    assert "is no ledger of a notifier" in refused(postgres_url, new)
    assert "cannot be read" in refused(tmp_path / "missing.db", new)
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('notifier', '999_future')")
    assert "was written by a newer version of notifier (it has 999_future)" in refused(old, new)
    assert not new.exists()


def test_a_target_that_was_only_begun_is_finished(old: Path, new: Path) -> None:
    new.parent.mkdir()
    with closing(sqlite3.connect(new, isolation_level=None)) as connection:
        migrations.apply(connection, next(iter(STEPS)))
    moved(old, new)
    assert rows(new) == rows(old)


def test_two_ledgers_with_other_columns_are_of_two_versions(old: Path, postgres_url: str) -> None:
    Ledger(postgres_url).close()
    ask(postgres_url, "ALTER TABLE told ADD COLUMN why TEXT")
    assert "told differs in why: " in refused(old, postgres_url)


def test_what_cannot_be_read_is_no_difference(old: Path, new: Path) -> None:
    moved(old, new)
    with closing(sqlite3.connect(new)) as connection, connection:
        connection.execute("DROP TABLE told")
    assert "could not be compared: no such table: told" in refused(old, new, "--check")


def test_a_server_that_is_not_there_is_said_without_the_password(old: Path) -> None:
    said = refused(old, "postgresql://notifier:geheim@127.0.0.1:1/notifier")
    assert "the ledger on PostgreSQL cannot be used: " in said
    assert "geheim" not in said
    assert "none of PostgreSQL" in refused(old, "mysql://notifier:geheim@127.0.0.1/notifier")


def test_the_password_comes_from_the_environment_for_the_one_that_needs_it(
    old: Path, new: Path, postgres_url: str
) -> None:
    who, _, where = postgres_url.rpartition("@")
    user, _, password = who.rpartition(":")
    address = f"{user}@{where}"
    file = new.parent.with_name("password")
    file.write_text(password)
    said = moved(old, address, NOTIFIER_LEDGER_PASSWORD_FILE=str(file))
    assert password not in said
    moved(address, new, NOTIFIER_LEDGER_PASSWORD=password)
    both = refused(address, f"{address}2", NOTIFIER_LEDGER_PASSWORD=password)
    assert "both ledgers are on PostgreSQL" in both


# ---------------------------------------------------------------------- what is seen


def test_a_terminal_shows_one_line_that_changes_and_a_log_one_for_each_table() -> None:
    steps = [
        Progress("copy", "events", 1_000, 2_000),
        Progress("copy", "events", 2_000, 2_000),
        Progress("copy", "events", 2_000, 2_000, is_done=True),
    ]
    seen: dict[bool, list[str]] = {True: [], False: []}
    for is_terminal, said in seen.items():
        shown = Shown(is_terminal=is_terminal, write=said.append)
        for step in steps:
            shown(step)
    assert seen[False] == ["copy events: 2,000 of 2,000 rows\n"]
    assert [line.count("\n") for line in seen[True]] == [0, 0, 1]
    assert all(line.startswith("\rcopy events: ") for line in seen[True])
