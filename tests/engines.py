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
from sidecar.ledger.postgres_schema import SCHEMA

if TYPE_CHECKING:
    from tests.postgres_parts import PostgresServer

OVER_POSTGRES: Final = os.environ.get("NOTIFIER_TEST_LEDGER") == "postgres"
ON_FILES: Final = ledger.opened


class Databases:
    """By the files that they stand for."""

    def __init__(self) -> None:
        self.server: PostgresServer | None = None
        self._names: dict[Path, str] = {}

    def url(self, path: Path) -> str:
        """Of the database for a file: a new one, if it was not asked for yet."""
        assert self.server is not None, "only tests have ledgers"
        if path not in self._names:
            name = f"ledger_{secrets.token_hex(6)}"
            self.server.new_database(name)
            self._names[path] = name
        return self.server.url(self._names[path])

    @contextmanager
    def of_a_while(self) -> Iterator[None]:
        """Those that are made meanwhile are gone after it."""
        before = set(self._names)
        yield
        for path in set(self._names) - before:
            assert self.server is not None
            self.server.drop_database(self._names.pop(path))

    def opened(self, where: Path | str, *, copy_first: bool) -> Storage:
        return ON_FILES(self.url(where) if isinstance(where, Path) else where, copy_first=copy_first)


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
        with psycopg.connect(DATABASES.url(path), autocommit=True) as connection:
            connection.execute(f"SET search_path = {SCHEMA}")
            yield connection
    else:
        with closing(sqlite3.connect(path, isolation_level=None)) as file:
            yield file
