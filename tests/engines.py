"""Which database the ledgers of the tests are in: files of SQLite, or a PostgreSQL (NOTIFIER_TEST_LEDGER=postgres).

With PostgreSQL every file that a test names for a ledger stands for a database of the tests' own server.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import psycopg

from sidecar.ledger import ledger
from sidecar.ledger.connection import Storage
from sidecar.ledger.postgres import rows
from sidecar.ledger.postgres_schema import SCHEMA

if TYPE_CHECKING:
    from tests.postgres_parts import PostgresServer

OVER_POSTGRES: Final = os.environ.get("NOTIFIER_TEST_LEDGER") == "postgres"
ON_FILES: Final = ledger.opened
WITHOUT_REFERENCES: Final = (
    "ALTER TABLE deliveries DROP CONSTRAINT deliveries_event_id_fkey" if OVER_POSTGRES else "PRAGMA foreign_keys = OFF"
)
"""From here on rows may go that others refer to."""


class Databases:
    """By the files that they stand for."""

    def __init__(self) -> None:
        self.server: PostgresServer | None = None
        self._names: dict[Path, str] = {}
        self._cleared: list[str] = []

    def url(self, path: Path) -> str:
        """Of the database for a file: a new one, if it was not asked for yet."""
        assert self.server is not None, "only tests have ledgers"
        if path not in self._names:
            self._names[path] = self._cleared.pop() if self._cleared else self._made(self.server)
        return self.server.url(self._names[path])

    @contextmanager
    def of_a_while(self) -> Iterator[None]:
        """What is in those that are made meanwhile is gone after it; to empty one is faster than to make another."""
        before = set(self._names)
        yield
        for path in set(self._names) - before:
            assert self.server is not None
            name = self._names.pop(path)
            clear(self.server.url(name))
            self._cleared.append(name)

    @staticmethod
    def _made(server: PostgresServer) -> str:
        name = f"ledger_{secrets.token_hex(6)}"
        server.new_database(name)
        return name

    def opened(self, where: Path | str, *, copy_first: bool) -> Storage:
        return ON_FILES(self.url(where) if isinstance(where, Path) else where, copy_first=copy_first)


def clear(url: str) -> None:
    """Whoever is still in it is sent away."""
    with psycopg.connect(url, autocommit=True) as connection:
        others = "datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()"
        connection.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}")  # noqa: S608  # our own
        connection.execute(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE")


DATABASES: Final = Databases()
if OVER_POSTGRES:
    ledger.opened = DATABASES.opened


def ledger_environment(data: Path) -> dict[str, str]:
    """What a program over this folder is started with."""
    return {"NOTIFIER_LEDGER": DATABASES.url(data / "notifier.db")} if OVER_POSTGRES else {}


@contextmanager
def by_hand(path: Path) -> Iterator[Any]:
    """A connection to a ledger as somebody at a shell has it: each statement is a commit of its own."""
    if OVER_POSTGRES:
        with psycopg.connect(DATABASES.url(path), autocommit=True, row_factory=rows) as connection:
            connection.execute(f"SET search_path = {SCHEMA}")
            yield connection
    else:
        with closing(sqlite3.connect(path, isolation_level=None)) as file:
            file.row_factory = sqlite3.Row
            yield file
