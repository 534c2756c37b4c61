"""The PostgreSQL of the tests does what it promises: else a test of the ledger on it could pass for nothing."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import psycopg
import pytest

from tests.ports import a_port
from tests.postgres_parts import KEEPER, PostgresServer, needs_postgres, version
from tests.running import PATIENCE_S, ROOT, eventually

HURRY: Final = ("fsync", "synchronous_commit", "full_page_writes")
STARTED_BY_ONE_THAT_IS_KILLED: Final = """
import sys, time
from pathlib import Path
from tests.postgres_parts import PostgresServer
with PostgresServer(Path(sys.argv[1])) as server:
    print(server.port, server.home, flush=True)
    sys.stdin.read()
"""

pytestmark = needs_postgres


@pytest.fixture(scope="module")
def durable(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PostgresServer]:
    """One that tests may end, if they start it again."""
    with PostgresServer(tmp_path_factory.mktemp("durable"), durable=True) as server:
        yield server


@pytest.fixture
def rows(durable: PostgresServer) -> Iterator[str]:
    """The URL of a database with a table of rows."""
    url = durable.new_database("rows")
    ask(url, "CREATE TABLE rows (number int)")
    yield url
    durable.drop_database("rows")


def ask(url: str, query: str) -> list[Any]:
    with psycopg.connect(url) as connection:
        answer = connection.execute(query.encode())
        return answer.fetchall() if answer.description else []


def value(url: str, query: str) -> Any:
    ((found,),) = ask(url, query)
    return found


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


# ------------------------------------------------------------------------------- its databases


def test_a_database_is_empty_and_its_role_may_use_it_and_nothing_else(postgres_url: str) -> None:
    assert ask(postgres_url, "SELECT relname FROM pg_stat_user_tables") == []
    ask(postgres_url, "CREATE TABLE mine (number int)")
    may = "SELECT rolname, rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user"
    assert ask(postgres_url, may) == [("notifier", False, False, False)]


def test_a_database_knows_nothing_of_another_and_is_gone_when_it_is_dropped(postgres: PostgresServer) -> None:
    one, other = postgres.new_database("one"), postgres.new_database("other")
    ask(one, "CREATE TABLE seen (number int)")
    assert value(other, "SELECT to_regclass('seen')") is None
    for each in ("one", "other"):
        postgres.drop_database(each)
    with pytest.raises(psycopg.OperationalError, match='database "one" does not exist'):
        ask(one, "SELECT 1")


def test_a_database_is_dropped_also_while_somebody_is_in_it(postgres: PostgresServer) -> None:
    with psycopg.connect(postgres.new_database("busy")) as connection:
        connection.execute("SELECT 1")
        postgres.drop_database("busy")
        with pytest.raises(psycopg.OperationalError):
            connection.execute("SELECT 1")


def test_it_is_reached_by_tcp_and_by_a_socket_and_by_both_with_its_password_alone(postgres: PostgresServer) -> None:
    postgres.new_database("door")
    for url in (postgres.url("door"), postgres.socket_url("door")):
        assert value(url, "SELECT current_database()") == "door"
        with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
            psycopg.connect(url, password="guessed")
    postgres.drop_database("door")


def test_its_clock_and_its_alphabet_are_not_those_of_sqlite(postgres_url: str) -> None:
    assert value(postgres_url, "SHOW timezone") == "Asia/Kolkata"
    assert value(postgres_url, "SELECT 'a' < 'B'") is True
    assert value(postgres_url, "SELECT 'a' < 'B' COLLATE \"C\"") is False


# ------------------------------------------------------------------------------- its life


def test_the_shared_one_hurries_and_a_durable_one_does_not(postgres_url: str, rows: str) -> None:
    assert [value(postgres_url, f"SHOW {each}") for each in HURRY] == ["off", "off", "off"]
    assert [value(rows, f"SHOW {each}") for each in HURRY] == ["on", "on", "on"]


@pytest.mark.parametrize("end", ["kill", "restart_immediately", "stop"])
def test_what_was_committed_is_there_after_any_end_and_nothing_else(
    durable: PostgresServer, rows: str, end: str
) -> None:
    with psycopg.connect(rows) as open_one:
        open_one.execute("INSERT INTO rows VALUES (2)")
        ask(rows, "INSERT INTO rows VALUES (1)")
        getattr(durable, end)()
        with pytest.raises(psycopg.OperationalError):
            open_one.execute("SELECT 1")
    if not durable.is_running:
        durable.start()
    assert ask(rows, "SELECT number FROM rows") == [(1,)]


@pytest.mark.parametrize("end", ["kill", "stop"])
def test_nothing_of_it_runs_once_it_was_ended(durable: PostgresServer, end: str) -> None:
    getattr(durable, end)()
    assert not durable.is_running
    assert not listens(durable.port)
    durable.start()
    assert durable.is_running


def test_a_start_that_fails_says_what_postgres_said(durable: PostgresServer) -> None:
    durable.stop()
    version_file = durable.home / "data/PG_VERSION"
    aside = version_file.rename(version_file.with_suffix(".aside"))
    with pytest.raises(AssertionError, match=r"(?s)PostgreSQL ended:.*is not a valid data directory"):
        durable.start()
    aside.rename(version_file)
    durable.start()


def test_it_is_not_started_twice(durable: PostgresServer) -> None:
    with pytest.raises(AssertionError, match="it runs already"):
        durable.start()


def test_its_port_is_none_that_clients_are_given() -> None:
    first, _ = Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split()
    assert 1_024 < a_port() < int(first)


def test_a_killed_one_leaves_nothing_in_the_kernel(durable: PostgresServer) -> None:
    line = (durable.home / "data/postmaster.pid").read_text().splitlines()[6]
    assert line.split()[1] in shared_memory()
    durable.kill()
    assert line.split()[1] not in shared_memory()
    durable.start()


def shared_memory() -> set[str]:
    return {line.split()[1] for line in Path("/proc/sysvipc/shm").read_text().splitlines()[1:]}


def test_it_does_not_run_as_root(durable: PostgresServer) -> None:
    assert (durable.home / "data/postmaster.pid").stat().st_uid != 0


@pytest.mark.parametrize("kill", [os.kill, os.killpg], ids=["the tests alone", "their whole group"])
def test_it_ends_with_the_tests_also_when_they_are_killed(tmp_path: Path, kill: Any) -> None:
    command = [sys.executable, "-c", STARTED_BY_ONE_THAT_IS_KILLED, str(tmp_path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as tests:
        assert tests.stdout is not None
        port, home = tests.stdout.readline().split()
        assert listens(int(port))
        kill(tests.pid, signal.SIGKILL)
    eventually(lambda: not listens(int(port)), "the server ended")
    eventually(lambda: not Path(home).exists(), "its files are gone")


def test_it_ends_also_when_the_tests_are_gone_before_it_has_begun(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    nobody, output = os.pipe()
    os.close(nobody)
    keeper = ["/bin/sh", "-c", KEEPER, "keeper", "sleep", "600"]
    surroundings = {"PATH": os.environ["PATH"], "HOME": str(home)}
    subprocess.run(keeper, stdin=subprocess.DEVNULL, stdout=output, env=surroundings, check=False, timeout=PATIENCE_S)
    os.close(output)
    assert not home.exists()


# ------------------------------------------------------------------------------- which one


def test_its_version_is_what_its_programs_say(tmp_path: Path) -> None:
    for said, number in (
        ("initdb (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", 15),
        ("initdb (PostgreSQL) 18beta2", 18),
    ):
        script = tmp_path / "initdb"
        script.write_text(f"#!/bin/sh\necho '{said}'\n")
        script.chmod(0o755)
        assert version(str(script)) == number
