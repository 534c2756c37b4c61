"""An end of a move on PostgreSQL. While it is open no notifier can use that ledger."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Final

import psycopg

from sidecar.errors import LedgerError
from sidecar.ledger.connection import Cursor
from sidecar.ledger.move.ends import Values, moved_columns, refuse_steps
from sidecar.ledger.move.tables import TABLES, Table
from sidecar.ledger.postgres import (
    DIALECT,
    IN_USE,
    Raw,
    migrate,
    parameters,
    refuse_unfit,
    source_in,
    translated,
    translated_errors,
)
from sidecar.ledger.postgres import rows as named
from sidecar.ledger.postgres_schema import SCHEMA, STEPS

PATIENT: Final = f"""
SET search_path = {SCHEMA};
SET lock_timeout = '8s';
SET statement_timeout = 0;
SET TimeZone = 'UTC'"""
"""What is asked here takes as long as the tables are large."""
ONLY_READ: Final = "SET default_transaction_read_only = on"
NUMBER_ON: Final = "SELECT setval(pg_get_serial_sequence('{schema}.{table}', '{key}'), MAX({key})) FROM {table}"
FREE: Final = "UPDATE deliveries SET lease_until = now() WHERE indexed = 0 AND state = 'sending'"
"""What was being sent when its notifier ended: the first one that starts takes it up."""


class ServerEnd:
    """`url`: `postgresql://…`. Raises LedgerError if it cannot be used, or is in use."""

    keeps_nul = False
    dialect = DIALECT

    def __init__(self, url: str, *, to_write: bool) -> None:
        self.name = "the ledger on PostgreSQL"
        try:
            self._raw = self._connected(url)
            try:
                self._prepare(to_write=to_write)
            except BaseException:
                self._raw.close()
                raise
        except psycopg.Error as error:
            raise LedgerError(f"{self.name} cannot be used: {' '.join(str(error).split())}") from error

    def _connected(self, url: str) -> Raw:
        raw: Raw = psycopg.connect(**parameters(url), autocommit=True)
        raw.row_factory = named
        self.name = f"postgresql://{raw.info.host}:{raw.info.port}/{raw.info.dbname}"
        return raw

    def _prepare(self, *, to_write: bool) -> None:
        refuse_unfit(self._raw)
        self._raw.execute(PATIENT)
        self._refuse_in_use()
        if to_write:
            migrate(self._raw)
        else:
            self._raw.execute(ONLY_READ)
            self._refuse_other_steps()

    def _refuse_in_use(self) -> None:
        """A move that was killed a moment before is waited for: the server has not noticed yet."""
        try:
            self._raw.execute(f"SELECT pg_advisory_lock{IN_USE}")
        except psycopg.errors.LockNotAvailable:
            why = f"a notifier, or another move, uses {self.name}; stop all of them, and try again"
            raise LedgerError(why) from None

    def _refuse_other_steps(self) -> None:
        (is_there,) = self.rows("SELECT to_regclass(?) IS NOT NULL", (f"{SCHEMA}.migrations",))[0]
        steps = self.rows("SELECT name FROM migrations", ()) if is_there else []
        refuse_steps(self.name, [str(name) for (name,) in steps], STEPS)

    def execute(self, sql: str, values: Any = (), /) -> Cursor:
        with translated_errors():
            return self._raw.execute(translated(sql), values)

    def columns(self, table: Table) -> list[str]:
        return moved_columns(self.execute(f"SELECT * FROM {table.name} LIMIT 0"))  # noqa: S608  # our own names

    def rows(self, sql: str, values: Values) -> list[Values]:
        return self.execute(sql, values).fetchall()

    def insert(self, table: Table, columns: Sequence[str], rows: Sequence[Values]) -> None:
        into = f"COPY {table.name} ({', '.join(columns)}) FROM STDIN"
        with translated_errors(), self._raw.cursor() as cursor, cursor.copy(into) as copy:
            for row in rows:
                copy.write_row(row)

    def begin(self) -> None:
        self.execute("BEGIN")

    def commit(self) -> None:
        self.execute("COMMIT")

    def settle(self) -> None:
        for table in TABLES:
            if table.is_numbered:
                self.execute(NUMBER_ON.format(schema=SCHEMA, table=table.name, key=table.key[0]))
            self.execute(f"ANALYZE {table.name}")
        self.execute("ANALYZE history_index")
        self.execute(FREE)

    def mark(self) -> str:
        return source_in(self._raw)

    def close(self) -> None:
        """A notifier may start at once: that nobody is at work here any more is said, and not left to be noticed."""
        with suppress(psycopg.Error):
            self._raw.rollback()
            self._raw.execute("SELECT pg_advisory_unlock_all()")
        self._raw.close()
