"""The ledger in a SQLite file, in WAL mode: a commit is on the disk (synchronous=FULL) before anybody is told of it."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any, Final

from sidecar.errors import LapsedError, LedgerError
from sidecar.ledger import unfinished
from sidecar.ledger.connection import Dialect, Many, Read, Word
from sidecar.ledger.migrations import migrate, refuse_foreign

STATEMENTS_KEPT: Final = 256
"""Compiled statements that a connection keeps: more than the texts there are."""
CHUNKS: Final = (64, *range(16, 0, -1))
"""Rows in one statement. Few different texts, so that SQLite compiles each once; small groups go out by one."""
BUSY_TIMEOUT_S: Final = 10
"""How long to wait for another process (a backup, a curious shell) that holds the file."""
WAL_LIMIT_PAGES: Final = 8_000
"""Of 4 KB. Here the writer itself clears the log: only when tidy() cannot keep up."""
READERS_KEPT: Final = 4
"""Connections for reading that stay open while nobody asks."""
READER_CACHE_KB: Final = 200
"""SQLite would take 2 MB for each. What is written meanwhile empties it, so it only has to do for one question; the
system keeps the pages of the file, too."""
READER_STATEMENTS_KEPT: Final = 64
"""More than the questions of a message; a page of the history makes its own."""
MERGED_PAGES: Final = 16
"""Of the history's index, written with each change of it: what one change adds, many times over."""
CHECK_S: Final = 0.2
"""How long a start looks for damage: all of a small file, the beginning of a large one."""
IF_DAMAGED: Final = (
    "If the file is damaged, keep it: `sqlite3 FILE .recover` saves most of it. "
    "Start with a backup, or move it away and start with an empty history."
)


def one_of(terms: Iterable[str]) -> str:
    return "(" + " OR ".join(f'"{each}"' for each in terms) + ")"


DIALECT: Final = Dialect(
    numbers="SELECT value FROM json_each(?)",
    add_to_list="json_insert({list}, '$[#]', json({item}))",
    sooner="strftime('%Y-%m-%dT%H:%M:%f', {at}, ?) || '000+00:00'",
    without_owed="json_remove(body, '$.owed')",
    rows="VALUES {{rows}}",
    settle="""
UPDATE deliveries SET state = ?, attempts = attempts + 1, due_at = ?, settled_at = ?, message = ?, message_preview = ?,
    error_message = ?, provider_id = COALESCE(?, provider_id) WHERE id = ? AND attempts = ?""",
    take_from="",
    claimed="UPDATE deliveries SET state = 'sending' WHERE seq IN (SELECT value FROM json_each(?))",
    lost="indexed = 0 AND state = 'sending'",
    let_go="",
    ours="1 = 1",
    renew="",
    open_incidents="INDEXED BY incidents_open",
    owed="""
SELECT integration_id AS id FROM deliveries WHERE indexed = 0 AND state IN ('waiting', 'sending')
UNION SELECT integration_id FROM timers UNION SELECT integration_id FROM silenced
UNION SELECT json_extract(conditions, '$.integration_id') FROM silences WHERE ended_at IS NULL
UNION SELECT d.integration_id FROM incidents i JOIN deliveries d ON d.incident_id = i.id WHERE i.closed_at IS NULL
UNION SELECT d.integration_id FROM incidents i JOIN items ON items.incident_id = i.id
    JOIN deliveries d ON d.id = items.delivery_id WHERE i.closed_at IS NULL
UNION SELECT integration_id FROM former_ids UNION SELECT integration_id FROM threads
UNION SELECT json_extract(key, '$[2]') FROM bundles
UNION SELECT told.value FROM subjects, json_each(body, '$.owed') owed, json_each(owed.value) told""",
    rules_remembered="""
SELECT rule_id AS id FROM timers UNION SELECT rule_id FROM silenced
UNION SELECT json_extract(conditions, '$.rule_id') FROM silences WHERE ended_at IS NULL
UNION SELECT r.key FROM incidents, json_each(incidents.rules) r WHERE closed_at IS NULL
UNION SELECT json_extract(key, '$[1]') FROM bundles UNION SELECT json_extract(key, '$[0]') FROM told
UNION SELECT owed.key FROM subjects, json_each(body, '$.owed') owed""",
    touch=("PRAGMA user_version = 0",),
    enter="INSERT INTO history_index (rowid, entry) SELECT CAST(key AS INTEGER), value FROM json_each(?)",
    take_out="INSERT INTO history_index (history_index, rowid, entry) VALUES ('delete', ?, ?)",
    merge=(f"INSERT INTO history_index (history_index, rank) VALUES ('merge', {MERGED_PAGES})",),  # noqa: S608  # a number
    match="history_index MATCH ?",
    one_of=one_of,
    all_of=" AND ".join,
)


class Connection(sqlite3.Connection):
    """A connection that begins and ends its transactions by itself."""

    dialect = DIALECT
    is_shared = False
    others_wrote = False

    def begin(self) -> None:
        self.execute("BEGIN IMMEDIATE")

    def send(self, sql: str, values: Any = ()) -> None:
        self.execute(sql, values)

    def write(self, many: Many, rows: Sequence[tuple[Any, ...]]) -> None:
        """A statement without `{rows}` is done for one row after the other."""
        if "{rows}" not in many.sql:
            if self.executemany(many.sql, rows).rowcount < len(rows) and many.is_sure:
                raise LapsedError("a message was settled already")
            return
        for chunk in chunks(rows):
            values = [value for row in chunk for value in row]
            self.execute(statement(many.sql, len(chunk), len(many.columns)), values)

    def call(self, word: Word) -> None:
        """There is nobody else."""


def chunks(rows: Sequence[tuple[Any, ...]]) -> Iterator[Sequence[tuple[Any, ...]]]:
    start = 0
    for size in CHUNKS:
        while len(rows) - start >= size:
            yield rows[start : start + size]
            start += size


@cache
def statement(text: str, rows: int, columns: int) -> str:
    row = f"({', '.join('?' * columns)})"
    return text.replace("{rows}", ", ".join([row] * rows))


class SqliteStorage:
    """One file. `copy_first`: whether it is copied before it is upgraded.

    Raises LedgerError if the file cannot be opened or copied, is damaged, or belongs to a newer program.
    """

    def __init__(self, path: Path, *, copy_first: bool) -> None:
        self._path = path
        self._connection = opened(path, copy_first=copy_first)
        refuse_unfinished(self._connection, path)
        self._reading = Reading(path)

    @property
    def claims_as(self) -> str:
        return ""

    @property
    def changes(self) -> int:
        return self._connection.total_changes

    def writer(self) -> Connection:
        return self._connection

    def reader(self) -> Reading:
        return self._reading

    def follow(self, word: Word, called: Callable[[], None]) -> None:
        """One process has the file."""

    def size(self) -> int:
        """With its log."""
        log = self._path.with_name(f"{self._path.name}-wal")
        return sum(path.stat().st_size for path in (self._path, log) if path.exists())

    def tidy(self) -> None:
        """Move what was committed from the log into the file, beside the writer and without holding it up."""
        self._reading.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        self._reading.close()
        self._connection.close()


class Reading:
    """Questions on any thread. As many connections as there are questions at once; a few of them are kept.

    The one that was used last is used next: it has the most in its cache, and the fewer are needed, the fewer are made.
    """

    dialect = DIALECT

    def __init__(self, path: Path) -> None:
        self._path = path
        self._free: list[Connection] = []
        self._changing = threading.Lock()
        self._closed = False

    def execute(self, sql: str, values: Any = ()) -> Read:
        connection = self._taken() or reader(self._path)
        try:
            return Read(connection.execute(sql, values).fetchall())
        finally:
            self._give_back(connection)

    def close(self) -> None:
        """What is being read meanwhile is read to its end."""
        with self._changing:
            self._closed = True
            free, self._free = self._free, []
        for connection in free:
            connection.close()

    def _taken(self) -> Connection | None:
        with self._changing:
            return self._free.pop() if self._free else None

    def _give_back(self, connection: Connection) -> None:
        with self._changing:
            is_kept = not self._closed and len(self._free) < READERS_KEPT
            if is_kept:
                self._free.append(connection)
        if not is_kept:
            connection.close()


def reader(path: Path) -> Connection:
    connection = connect(path, statements=READER_STATEMENTS_KEPT)
    connection.execute("PRAGMA query_only = ON")
    connection.execute(f"PRAGMA cache_size = -{READER_CACHE_KB}")
    return connection


def opened(path: Path, *, copy_first: bool) -> Connection:
    try:
        path.touch(mode=0o600, exist_ok=True)
        with ExitStack() as unless_ready:
            connection = connect(path)
            unless_ready.callback(connection.close)
            refuse_foreign(connection, str(path))
            refuse_damaged(connection, path)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute(f"PRAGMA wal_autocheckpoint = {WAL_LIMIT_PAGES}")
            connection.execute("PRAGMA foreign_keys = ON")
            migrate(connection, path, copy_first=copy_first)
            unless_ready.pop_all()
    except (OSError, sqlite3.Error) as error:
        raise LedgerError(
            f"cannot open the database {path}: {error}. Check that the folder can be written and the disk "
            f"is not full. {IF_DAMAGED}"
        ) from error
    return connection


def refuse_unfinished(connection: sqlite3.Connection, path: Path) -> None:
    """Raises LedgerError while another ledger is being moved into this one."""
    if source := unfinished.source_in(connection):
        connection.close()
        raise LedgerError(f"{path} is no whole ledger: {unfinished.why_not(source)}")


def refuse_damaged(connection: sqlite3.Connection, path: Path) -> None:
    """Raises LedgerError if damage is found in the time that a start has for it."""
    end = time.monotonic() + CHECK_S
    connection.set_progress_handler(lambda: time.monotonic() > end, 10_000)
    try:
        found = [row[0] for row in connection.execute("PRAGMA quick_check(3)")]
    except sqlite3.OperationalError as error:
        if "interrupted" not in str(error):
            raise
        found = ["ok"]
    finally:
        connection.set_progress_handler(None, 0)
    if found != ["ok"]:
        raise LedgerError(f"the database {path} is damaged ({'; '.join(found)[:300]}). {IF_DAMAGED}")


def connect(path: Path, *, read_only: bool = False, statements: int = STATEMENTS_KEPT) -> Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro" if read_only else path,
        uri=read_only,
        timeout=BUSY_TIMEOUT_S,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=statements,
        factory=Connection,
    )
    connection.row_factory = sqlite3.Row
    return connection
