"""The connection inside one commit: rows that are written together, and what each job of the commit may undo.

SQLite and Python hand the interpreter lock to and fro around every statement, which under load costs more than the
row. So rows are collected and written at the end of the commit, many by one statement; what must see them first, or
change something at once, has them written before. To PostgreSQL a statement is a way there and back besides: what
nobody waits for is sent (`send`), and goes along with the next one that somebody asks for an answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sidecar.ledger.connection import Cursor, Dialect, Many, Word, Writer

Row = tuple[Any, ...]
Sql = tuple[Any, ...] | Mapping[str, Any]


class Collected:
    """Rows in the order in which they came, found by table and key. Of one key the last row is written."""

    def __init__(self, statements: Mapping[str, Many | None]) -> None:
        """`statements`: by table, in the order in which the tables need each other.

        A table without one only helps to find rows by another key, until those are written.
        """
        self._statements = statements
        self._rows: list[tuple[str, str, Row]] = []
        self._last: dict[tuple[str, str], list[Row]] = {}

    def add(self, table: str, key: str, row: Row) -> None:
        self._rows.append((table, key, row))
        self._last.setdefault((table, key), []).append(row)

    def get(self, table: str, key: str) -> Row | None:
        found = self._last.get((table, key))
        return found[-1] if found else None

    def mark(self) -> int:
        return len(self._rows)

    def taken_since(self, mark: int) -> list[tuple[str, str, Row]]:
        """Take away the rows that came after the mark."""
        taken = self._rows[mark:]
        del self._rows[mark:]
        for table, key, _ in taken:
            self._last[table, key].pop()
        return taken

    def put_back(self, taken: Iterable[tuple[str, str, Row]]) -> None:
        for table, key, row in taken:
            self.add(table, key, row)

    def write(self, connection: Writer) -> None:
        if not self._rows:
            return
        tables: dict[str, dict[str, Row]] = {table: {} for table in self._statements}
        for table, key, row in self._rows:
            tables[table][key] = row
        for table, rows in tables.items():
            if rows and (many := self._statements[table]):
                connection.write(many, list(rows.values()))
        self.clear()

    def clear(self) -> None:
        self._rows.clear()
        self._last.clear()


class Transaction:
    """Jobs run between begin_job() and end_job(), or undo_job(); flush() writes what was collected."""

    def __init__(self, connection: Writer, statements: Mapping[str, Many | None]) -> None:
        self._connection = connection
        self._collected = Collected(statements)
        self._mark = self._collected.mark()
        self._is_saved = False
        self.asks_first = False
        """Whether a job is to make sure of what mostly is so: a commit that took it for granted was undone."""
        self._forget: Callable[[], None] = lambda: None

    @property
    def dialect(self) -> Dialect:
        return self._connection.dialect

    @property
    def is_shared(self) -> bool:
        """Whether other notifiers write to the same database."""
        return self._connection.is_shared

    def call_others(self, word: Word) -> None:
        """Once this is committed, they look."""
        self._connection.call(word)

    def to_forget(self, forget: Callable[[], None]) -> None:
        """From now on, call this when what was read or added may not be so: it was undone, or others have written."""
        self._forget = forget

    def forget(self) -> None:
        self._forget()

    def add(self, table: str, key: str, row: Row) -> None:
        """Write a row before the commit ends. The key is the row's own, among those of its table."""
        self._collected.add(table, key, row)

    def added(self, table: str, key: str) -> Row | None:
        """A row of this commit that may not be in the database yet."""
        return self._collected.get(table, key)

    def look(self, sql: str, values: Sql = ()) -> Cursor:
        """Read what collected rows cannot change, or what the caller looks for among them as well."""
        return self._connection.execute(sql, values)

    def execute(self, sql: str, values: Sql = ()) -> Cursor:
        """Read or change something now, after what was collected."""
        self._save()
        return self._connection.execute(sql, values)

    def send(self, sql: str, values: Sql = ()) -> None:
        """Change something after what was collected, and before whatever is done next."""
        self._save()
        self._connection.send(sql, values)

    def write(self, many: Many, rows: list[Row]) -> None:
        self._save()
        self._connection.write(many, rows)

    def executemany(self, sql: str, rows: list[Row]) -> None:
        self._save()
        self._connection.executemany(sql, rows)

    def _save(self) -> None:
        """From here on the job is undone by SQLite. What it collected so far must be among that."""
        if not self._is_saved:
            own = self._collected.taken_since(self._mark)
            self._collected.write(self._connection)
            self._connection.send("SAVEPOINT job")
            self._is_saved = True
            self._collected.put_back(own)
        self._collected.write(self._connection)

    def begin_job(self) -> None:
        self._mark = self._collected.mark()

    def end_job(self) -> None:
        if self._is_saved:
            self._connection.send("RELEASE job")
            self._is_saved = False

    def undo_job(self) -> None:
        if self._is_saved:
            self._collected.clear()  # what others collected was written before the savepoint
            self._connection.send("ROLLBACK TO job")
            self.end_job()
        else:
            self._collected.taken_since(self._mark)
        self._forget()

    def end_jobs(self) -> None:
        """What is done from here on is undone with the whole commit, or not at all."""
        self.flush()
        self._is_saved = True

    def flush(self) -> None:
        self._collected.write(self._connection)

    def end(self) -> None:
        """After the commit."""
        self._collected.clear()
        self._is_saved = False

    def undo(self) -> None:
        """After a rollback of everything."""
        self.end()
        self._forget()
