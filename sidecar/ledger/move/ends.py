"""The two ends of a move: what it asks of a ledger, which is a file or on PostgreSQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Protocol

import msgspec

from sidecar.errors import LedgerError
from sidecar.ledger import sqlite, unfinished
from sidecar.ledger.connection import Cursor, Dialect
from sidecar.ledger.ledger import NEEDS_EXTRA
from sidecar.ledger.migrations import applied_steps, has_content
from sidecar.ledger.move.tables import OF_A_RUN, TABLES, Table
from sidecar.ledger.schema import STEPS

Values = tuple[Any, ...]


class Progress(msgspec.Struct, frozen=True):
    """`doing`: copy or compare. `total`: rows that there are to be read. The last one of a table `is_done`."""

    doing: str
    table: str
    done: int
    total: int
    is_done: bool = False


Tell = Callable[[Progress], None]


class End(Protocol):
    """A ledger that nobody else uses. `name`: what it is called in messages, without a password."""

    @property
    def name(self) -> str: ...

    @property
    def dialect(self) -> Dialect: ...

    @property
    def keeps_nul(self) -> bool: ...

    def execute(self, sql: str, values: Any = (), /) -> Cursor: ...

    def columns(self, table: Table) -> list[str]: ...

    def rows(self, sql: str, values: Values) -> list[Values]: ...

    def insert(self, table: Table, columns: Sequence[str], rows: Sequence[Values]) -> None: ...

    def begin(self) -> None: ...

    def commit(self) -> None: ...

    def settle(self) -> None:
        """All rows are there: what the database knows about them is to be true."""
        ...

    def mark(self) -> str:
        """Which ledger is being moved into this one; "" if none is."""
        ...

    def close(self) -> None: ...


def opened(where: Path | str, *, to_write: bool) -> End:
    """Raises LedgerError if there is no ledger that can be read, or written."""
    if isinstance(where, Path):
        return FileEnd(where, to_write=to_write)
    try:
        from sidecar.ledger.move.server import ServerEnd  # noqa: PLC0415  # psycopg is there only where it was asked for
    except ImportError as error:
        raise LedgerError(NEEDS_EXTRA) from error
    return ServerEnd(where, to_write=to_write)


class FileEnd:
    """A SQLite file. The source is opened so that SQLite itself refuses to write it."""

    keeps_nul = True
    dialect = sqlite.DIALECT

    def __init__(self, path: Path, *, to_write: bool) -> None:
        self.name = str(path)
        if path.exists() or not to_write:
            refuse_other_steps(path, is_source=not to_write)
        self._connection = sqlite.opened(path, copy_first=False) if to_write else sqlite.connect(path, read_only=True)

    def execute(self, sql: str, values: Any = (), /) -> Cursor:
        return self._connection.execute(sql, values)

    def columns(self, table: Table) -> list[str]:
        return moved_columns(self._connection.execute(f"SELECT * FROM {table.name} LIMIT 0"))  # noqa: S608  # our own names

    def rows(self, sql: str, values: Values) -> list[Values]:
        return [tuple(row) for row in self._connection.execute(sql, values)]

    def insert(self, table: Table, columns: Sequence[str], rows: Sequence[Values]) -> None:
        places = ", ".join("?" * len(columns))
        self._connection.executemany(f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({places})", rows)  # noqa: S608  # our own names

    def begin(self) -> None:
        self._connection.begin()

    def commit(self) -> None:
        self._connection.commit()

    def settle(self) -> None:
        """SQLite counts on from the last row by itself."""

    def mark(self) -> str:
        return unfinished.source_in(self._connection)

    def close(self) -> None:
        self._connection.close()


def refuse_other_steps(path: Path, *, is_source: bool) -> None:
    """Raises LedgerError for a file that is not of this version. One with nothing in it may be written all the same."""
    with ExitStack() as open_files:
        try:
            connection = sqlite.connect(path, read_only=True)
            open_files.callback(connection.close)
            steps, is_wanted = applied_steps(connection), is_source or has_content(connection)
        except sqlite3.Error as error:
            raise LedgerError(f"the ledger {path} cannot be read: {error}") from error
    if is_wanted:
        refuse_steps(str(path), steps, STEPS)


def refuse_steps(name: str, has: Collection[str], wanted: Iterable[str]) -> None:
    """Raises LedgerError unless these are the steps of this version."""
    if not has:
        raise LedgerError(f"{name} is no ledger of a notifier; give the notifier.db of one, or its postgresql://…")
    if newer := sorted(set(has).difference(wanted)):
        raise LedgerError(
            f"{name} was written by a newer version of notifier (it has {', '.join(newer)}); move it with that version"
        )
    if missing := [step for step in wanted if step not in has]:
        raise LedgerError(
            f"{name} is of an earlier version of notifier (it has no {', '.join(missing)}). Start this version on it "
            "once, which upgrades it, stop it, and move it then"
        )


def moved_columns(cursor: Any) -> list[str]:
    return [column[0] for column in cursor.description if column[0] not in OF_A_RUN]


def refuse_full(end: End) -> None:
    """Raises LedgerError if there is anything in it."""
    full = [each.name for each in TABLES if end.rows(f"SELECT 1 FROM {each.name} LIMIT 1", ())]  # noqa: S608  # our own names
    if full:
        raise LedgerError(
            f"{end.name} is not empty: it has rows in {', '.join(full)}. A ledger moves into an empty one only; name "
            "another one. If it is this move, done before, --check compares the two"
        )
