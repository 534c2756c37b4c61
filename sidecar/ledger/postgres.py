"""The ledger in a PostgreSQL that several notifiers share. Each writes when it is its turn, a whole commit at a time.

One advisory lock is what SQLite's `BEGIN IMMEDIATE` is: so whatever is decided sees all that was decided before, by
whichever notifier, and groups, escalations and rates are one for all of them (docs/decisions/0014-postgresql.md).
"""

from __future__ import annotations

import logging
import math
import re
import secrets
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import lru_cache
from typing import Any, Final, NoReturn

import psycopg
from psycopg.abc import RV, PQGen
from psycopg.adapt import Dumper
from psycopg.conninfo import conninfo_to_dict
from psycopg.types.string import StrDumperUnknown
from psycopg_pool import ConnectionPool

from sidecar.errors import AwayError, LapsedError, LedgerError, PostgresError, UnfitError
from sidecar.ledger import unfinished
from sidecar.ledger.connection import Dialect, Many, Read, Values, Word
from sidecar.ledger.postgres_schema import SCHEMA, STEPS
from sidecar.ledger.values import as_json

Raw = psycopg.Connection["Found"]

READERS: Final = 8
"""Connections that read at once: more questions wait for one."""
WAIT_FOR_READER_S: Final = 5.0
ROWS_AT_ONCE: Final = 64
"""In one statement."""
NUL: Final = r"\u0000"
"""In JSON."""
PENDING_LIMIT: Final = 4_000_000
"""Characters of statements that wait for the next one."""
LEASE_S: Final = 20
"""How long a claim holds by itself: that of a notifier that is gone is taken by another one then."""
TERM_LIMIT: Final = 200
"""Letters of a word in the history's index; PostgreSQL takes none of 2 KB."""
OLDEST_SERVER: Final = 13
IN_USE: Final = "(7109, 2)"
"""The advisory lock that each notifier shares on the connection on which it writes; a move has it alone."""
LISTEN_S: Final = 1.0
"""How long a stop may wait for the thread that listens."""
ANSWER_S: Final = 18.0
"""Longer than a statement may take: a server that has not answered by then stands still, or is cut off."""
WAKES_S: Final = 0.1
"""How often a wait looks at the clock."""
CHECK_S: Final = 2.0
"""Within which a connection that was not used for a while shows that it is still one."""
QUIET_S: Final = 30.0
"""After so long without a word the one that listens makes sure that it could hear one."""

REACHED: Final = {
    "connect_timeout": "5",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "2",
    "tcp_user_timeout": "10000",
    "application_name": "virtualpytest-notifier",
    "client_encoding": "UTF8",
    "target_session_attrs": "read-write",  # of several hosts the one that takes writes
}
"""Within how many seconds (tcp_user_timeout: ms) it is noticed that nobody is there. The address may say others."""
SESSION: Final = f"""
SET search_path = {SCHEMA};
SET lock_timeout = '8s';
SET statement_timeout = '15s';
SET idle_in_transaction_session_timeout = '3s';
SET TimeZone = 'UTC';
SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'"""
"""A notifier that vanished, or stands still, gives its turn back after three seconds; what it then writes is refused.

The others wait longer than that, and so does who sends them events (`ui_api.landing`): none of them is refused. What
was accepted is on the disk, however the server is set up.
"""
BEGIN: Final = "BEGIN ISOLATION LEVEL READ COMMITTED"
"""Said, because a server may have another default: with a view from before its turn, a notifier decides on old news."""

UNFIT: Final = re.compile("2[123]|54")
"""The classes of errors that are about a value: of the wrong kind, there already, too large."""
OUR_SQL: Final = re.compile("42")

SIZE: Final = f"""
SELECT COALESCE(SUM(pg_total_relation_size(oid)), 0)::bigint AS bytes FROM pg_class
WHERE relkind = 'r' AND relnamespace = '{SCHEMA}'::regnamespace"""  # noqa: S608  # our own name

log = logging.getLogger("notifier.ledger")


def one_of(terms: Iterable[str]) -> str:
    return "(" + " | ".join("'" + each[:TERM_LIMIT].replace("'", "''") + "'" for each in terms) + ")"


ME: Final = "current_setting('notifier.replica')"
OURS: Final = f"(claimed_by IS NULL OR claimed_by = {ME})"
LISTED: Final = "json_array_elements_text(?::json)"
CONDITIONS: Final = r"replace(conditions, '\u0000', '\ufffd')::json"
"""Of a silence. PostgreSQL reads no JSON with a NUL in it, wherever that stands."""
LEASE: Final = f"clock_timestamp() + interval '{LEASE_S} seconds'"

DIALECT: Final = Dialect(
    numbers=f"SELECT value::bigint FROM {LISTED}",  # noqa: S608  # our own words
    add_to_list="CASE WHEN {list} = '[]' THEN '[' ELSE left({list}, -1) || ',' END || {item}::text || ']'",
    sooner=(
        "to_char(({at}::timestamptz + ?::interval) AT TIME ZONE 'UTC',"
        """ 'YYYY-MM-DD"T"HH24:MI:SS.US') || '+00:00'"""
    ),
    without_owed="(body::jsonb - 'owed')::text",
    rows="SELECT {columns} FROM json_populate_recordset(NULL::{table}, ?::json)",
    settle=f"""
UPDATE deliveries AS d SET state = s.state, attempts = d.attempts + 1, due_at = s.due_at, settled_at = s.settled_at,
    message = s.message, message_preview = s.message_preview, error_message = s.error_message,
    provider_id = COALESCE(s.provider_id, d.provider_id)
FROM json_populate_recordset(NULL::deliveries, ?::json) AS s
WHERE d.id = s.id AND d.attempts = s.attempts AND d.state = 'sending'
    AND (d.claimed_by IS NULL OR d.claimed_by = {ME})""",  # noqa: S608  # our own words
    take_from="FOR UPDATE OF d SKIP LOCKED",
    claimed=f"""
UPDATE deliveries SET state = 'sending', claimed_by = {ME}, lease_until = {LEASE}
WHERE seq IN (SELECT value::bigint FROM {LISTED})""",  # noqa: S608  # our own words
    lost="indexed = 0 AND state = 'sending' AND lease_until < now()",
    let_go=(
        "UPDATE deliveries SET lease_until = '-infinity' WHERE indexed = 0 AND state = 'sending' AND claimed_by = ?"
    ),
    ours=OURS,
    renew=f"""
UPDATE deliveries SET lease_until = {LEASE}
WHERE state = 'sending' AND claimed_by = {ME} AND id IN (SELECT value FROM {LISTED}) RETURNING id""",  # noqa: S608  # our own words
    open_incidents="",
    owed=f"""
SELECT integration_id AS id FROM deliveries WHERE indexed = 0 AND state IN ('waiting', 'sending')
UNION SELECT integration_id FROM timers UNION SELECT integration_id FROM silenced
UNION SELECT {CONDITIONS} ->> 'integration_id' FROM silences WHERE ended_at IS NULL
UNION SELECT d.integration_id FROM incidents i JOIN deliveries d ON d.incident_id = i.id WHERE i.closed_at IS NULL
UNION SELECT d.integration_id FROM incidents i JOIN items ON items.incident_id = i.id
    JOIN deliveries d ON d.id = items.delivery_id WHERE i.closed_at IS NULL
UNION SELECT integration_id FROM former_ids UNION SELECT integration_id FROM threads
UNION SELECT key::json ->> 2 FROM bundles
UNION SELECT told FROM subjects, json_each(body::json -> 'owed') owed, json_array_elements_text(owed.value) told""",  # noqa: S608  # our own words
    rules_remembered=f"""
SELECT rule_id AS id FROM timers UNION SELECT rule_id FROM silenced
UNION SELECT {CONDITIONS} ->> 'rule_id' FROM silences WHERE ended_at IS NULL
UNION SELECT r.key FROM incidents, json_each(incidents.rules::json) r WHERE closed_at IS NULL
UNION SELECT key::json ->> 1 FROM bundles UNION SELECT key::json ->> 0 FROM told
UNION SELECT owed.key FROM subjects, json_each(body::json -> 'owed') owed""",  # noqa: S608  # our own words
    touch=("UPDATE turn SET writer = writer",),
    enter=f"""
INSERT INTO history_index (rowid, entry)
SELECT key::bigint, array_to_tsvector(
    (SELECT array_agg(DISTINCT left(word, {TERM_LIMIT}))
     FROM unnest(string_to_array(value, ' ')) word WHERE word <> ''))
FROM json_each_text(?::json)""",  # noqa: S608  # our own words
    take_out="DELETE FROM history_index WHERE rowid = ? AND ?::text IS NOT NULL",
    merge=(),
    match="entry @@ ?::tsquery",
    one_of=one_of,
    all_of=" & ".join,
)


class Found(tuple[Any, ...]):
    """A row: its values by their place or their name."""

    places: dict[str, int]

    def __getitem__(self, key: Any) -> Any:
        return super().__getitem__(self.places[key] if isinstance(key, str) else key)

    def keys(self) -> Iterable[str]:
        return self.places.keys()


def rows(cursor: psycopg.Cursor[Any]) -> Callable[[Sequence[Any]], Found]:
    """How psycopg makes rows for one statement. Its `description` would cost more than the rows."""
    found = cursor.pgresult
    return kind_of(tuple(map(found.fname, range(found.nfields))) if found else ())


@lru_cache(maxsize=1_024)
def kind_of(names: tuple[bytes | None, ...]) -> type[Found]:
    return type("Found", (Found,), {"places": {name.decode(): place for place, name in enumerate(names) if name}})


class Number(Dumper):
    """True and False are 1 and 0 in the ledger."""

    oid = psycopg.adapters.types["int2"].oid

    def dump(self, obj: bool) -> bytes:
        return b"1" if obj else b"0"


class Text(StrDumperUnknown):
    def dump(self, obj: str) -> bytes:
        return fit(obj)


def fit(text: str) -> bytes:
    """PostgreSQL keeps no NUL in a text, nor half a character."""
    clean = text.replace("\x00", "\ufffd")
    return clean.encode() if clean.isascii() else clean.encode(errors="replace")


def as_rows(columns: Sequence[str], rows: Sequence[Values]) -> str:
    """JSON, one object for each. To look at each text by itself would cost more than all the rest."""
    try:
        found = as_json([dict(zip(columns, row, strict=True)) for row in rows])
    except UnicodeEncodeError:
        found = NUL
    if NUL not in found:
        return found
    fitting = [[fit(each).decode() if isinstance(each, str) else each for each in row] for row in rows]
    return as_json([dict(zip(columns, row, strict=True)) for row in fitting])


@lru_cache(maxsize=1_024)
def translated(sql: str) -> str:
    """`?` and `:name` in psycopg's way."""
    return re.sub(r"(?<!:):([a-z_]+)", r"%(\1)s", sql.replace("%", "%%")).replace("?", "%s")


@contextmanager
def translated_errors() -> Iterator[None]:
    try:
        yield
    except psycopg.Error as error:
        raise_as_ours(error)


def raise_as_ours(error: psycopg.Error) -> NoReturn:
    """Those of the connection and the server apart from those of a statement. The driver tells no password."""
    why = " ".join(str(error).split()) or type(error).__name__
    code = error.sqlstate or ""
    if UNFIT.match(code) or isinstance(error, psycopg.DataError):
        raise UnfitError(why) from error
    is_ours = OUR_SQL.match(code) or isinstance(error, psycopg.ProgrammingError)
    raise (PostgresError if is_ours else AwayError)(why) from error


class Impatient(psycopg.Connection["Found"]):
    """A connection that waits for no answer for ever, as one would whose other end is a proxy with nobody behind it."""

    patience_s = ANSWER_S

    def wait(self, gen: PQGen[RV], interval: float = WAKES_S, timeout: float | None = None) -> RV:
        limited = within(gen, self.patience_s)
        return super().wait(limited, interval) if timeout is None else super().wait(limited, interval, timeout)


def within(gen: PQGen[RV], patience_s: float) -> PQGen[RV]:
    """What psycopg waits for, as it asks for it. Raises psycopg.OperationalError when there is nothing for so long."""
    ends = time.monotonic() + patience_s
    try:
        asked = next(gen)
        while True:
            ready = yield asked
            if not ready and time.monotonic() > ends:
                raise psycopg.OperationalError(f"no answer within {patience_s:g} s")
            asked = gen.send(ready)
    except StopIteration as done:
        found: RV = done.value
        return found


def check(raw: Impatient) -> None:
    """Raises psycopg.Error for one that is no longer any good."""
    raw.patience_s = CHECK_S
    raw.execute("")
    raw.patience_s = ANSWER_S


def prepared(raw: Impatient) -> None:
    """A new connection as the ledger wants it."""
    raw.row_factory = rows
    raw.adapters.register_dumper(bool, Number)
    raw.adapters.register_dumper(str, Text)
    raw.execute(SESSION)


class Writing:
    """The writer's connection, made again when it was lost. Belongs to the ledger's thread."""

    dialect = DIALECT
    is_shared = True

    def __init__(self, connect: Callable[[], Impatient], replica: str) -> None:
        self._connect, self._replica = connect, replica
        self._raw: Impatient | None = None
        self._is_new = True
        self._wrote = False
        self._pending: list[str] = []
        self._calls: set[Word] = set()
        self.others_wrote = True
        self.commits = 0

    def begin(self) -> None:
        """Wait for the turn. That a connection was lost since the last one is no reason to refuse anything."""
        was_open = self._raw is not None
        try:
            turned = self._take_turn()
        except AwayError:
            if not was_open or self._raw is None or not self._raw.closed:
                raise
            self.rollback()
            turned = self._take_turn()
        self.others_wrote = self._is_new or turned
        self.commits += self.others_wrote
        self._is_new = self._wrote = False
        self._calls = set()

    def _take_turn(self) -> bool:
        with translated_errors():
            asked = self._connected().execute(f"{BEGIN}; SELECT take_turn('{self._replica}')")
            asked.nextset()
            others = asked.fetchone()
        return bool(others and others[0])

    def execute(self, sql: str, values: Values = ()) -> psycopg.Cursor[Any]:
        with translated_errors():
            raw = self._connected()
            cursor = self._sent(as_text(raw, sql, values)) if self._pending else raw.execute(translated(sql), values)
        self._wrote = self._wrote or is_a_change(cursor)
        return cursor

    def send(self, sql: str, values: Values = ()) -> None:
        with translated_errors():
            self._pending.append(as_text(self._connected(), sql, values))
            if sum(map(len, self._pending)) > PENDING_LIMIT:
                self._sent()
        self._wrote = self._wrote or is_to_change(sql)

    def write(self, many: Many, rows: Sequence[Values]) -> None:
        for start in range(0, len(rows), ROWS_AT_ONCE):
            chunk = rows[start : start + ROWS_AT_ONCE]
            values = (as_rows(many.columns, chunk),)
            if not many.is_sure:
                self.send(many.sql, values)
            elif self.execute(many.sql, values).rowcount < len(chunk):
                raise LapsedError("a message was settled already, or is another notifier's by now")

    def _sent(self, last: str = "") -> psycopg.Cursor[Any]:
        """What was pending is done in one go, without a way there and back for each; the answer is the last one's."""
        text, self._pending = ";".join([*self._pending, *filter(None, [last])]), []
        cursor = self._connected().execute(text, prepare=False)
        while cursor.nextset():
            pass
        return cursor

    def executemany(self, sql: str, rows: Sequence[Values]) -> psycopg.Cursor[Any]:
        with translated_errors():
            if self._pending:
                self._sent()
            cursor = self._connected().cursor()
            cursor.executemany(translated(sql), rows)
        self._wrote = True
        return cursor

    def call(self, word: Word) -> None:
        self._calls.add(word)

    def commit(self) -> None:
        with translated_errors():
            words = " ".join(sorted(self._calls))
            left = f"SELECT leave_turn('{self._replica}', '{words}'); " if self._wrote or words else ""
            self._sent(f"{left}COMMIT")
        self.commits += self._wrote

    def rollback(self) -> None:
        """What happened to the last commit is not known where the connection broke; the next one begins with a look."""
        raw, self._raw, self._is_new, self._pending = self._raw, None, True, []
        if raw is not None:
            with suppress(psycopg.Error):
                raw.close()

    def close(self) -> None:
        self.rollback()

    def _connected(self) -> Impatient:
        if self._raw is None:
            raw = self._connect()
            if why_not := why_closed(raw):
                raw.close()
                raise AwayError(why_not)
            self._raw = raw
        return self._raw


def why_closed(raw: Raw) -> str:
    """Why no notifier may use this ledger now; "" if it may. Then the ledger is in use as long as the connection."""
    in_use = raw.execute(f"SELECT pg_try_advisory_lock_shared{IN_USE}").fetchone()
    if not (in_use and in_use[0]):
        return "`notifier migrate-ledger` is at work on it; start the notifier when that is done"
    source = source_in(raw)
    return f"it is no whole ledger: {unfinished.why_not(source)}" if source else ""


def source_in(raw: Raw) -> str:
    """Which ledger is being moved into this one; "" if none is."""
    marked = raw.execute("SELECT to_regclass(%s)", (f"{SCHEMA}.{unfinished.MARK}",)).fetchone()
    if not (marked and marked[0]):
        return ""
    found = raw.execute(unfinished.SOURCE).fetchone()
    return str(found[0]) if found else ""


def as_text(raw: Raw, sql: str, values: Values) -> str:
    """A statement with its values in it, as they go with others: values beside it are for one statement alone."""
    return psycopg.ClientCursor(raw).mogrify(translated(sql), values)


def is_a_change(cursor: psycopg.Cursor[Any]) -> bool:
    return cursor.rowcount > 0 and is_to_change(cursor.statusmessage or "")


def is_to_change(statement: str) -> bool:
    return statement.split(maxsplit=1)[0:1] in (["INSERT"], ["UPDATE"], ["DELETE"])


class Reading:
    """Questions on any thread, each on one of a few connections."""

    dialect = DIALECT

    def __init__(self, pool: ConnectionPool[Impatient]) -> None:
        self._pool = pool

    def execute(self, sql: str, values: Values = ()) -> Read:
        with translated_errors(), self._pool.connection() as raw:
            return Read(raw.execute(translated(sql), values).fetchall())


class PostgresStorage:
    """`url`: `postgresql://…`, as libpq reads it. Raises LedgerError if it cannot be used."""

    def __init__(self, url: str) -> None:
        self._parameters = parameters(url)
        self._replica = secrets.token_hex(8)
        self._stopping = threading.Event()
        self._heard = 0
        self._writing = Writing(self._connect, self._replica)
        self._migrate()
        self._pool: ConnectionPool[Impatient] = ConnectionPool(
            kwargs=self._parameters | {"autocommit": True},
            configure=prepared,
            connection_class=Impatient,
            check=check,
            min_size=1,
            max_size=READERS,
            timeout=WAIT_FOR_READER_S,
            num_workers=1,
            open=True,
            name="readers",
        )
        logging.getLogger("psycopg.pool").setLevel(logging.ERROR)  # it says at each try what the writer has said once
        self._reading = Reading(self._pool)
        self._listening: threading.Thread | None = None
        self._followers: list[tuple[Word, Callable[[], None]]] = []

    @property
    def claims_as(self) -> str:
        return self._replica

    @property
    def changes(self) -> int:
        return self._writing.commits + self._heard

    def writer(self) -> Writing:
        return self._writing

    def reader(self) -> Reading:
        return self._reading

    def follow(self, word: Word, called: Callable[[], None]) -> None:
        self._followers.append((word, called))
        if self._listening is None:
            self._listening = threading.Thread(target=self._listen, name="listen", daemon=True)
            self._listening.start()

    def size(self) -> int:
        return int(self._reading.execute(SIZE).fetchone()["bytes"])

    def tidy(self) -> None:
        """The server does that by itself (autovacuum)."""

    def close(self) -> None:
        self._stopping.set()
        if self._listening is not None:
            self._listening.join()
        self._pool.close()
        self._writing.close()

    def _connect(self) -> Impatient:
        raw = Impatient.connect(**self._parameters, autocommit=True, row_factory=rows)
        prepared(raw)
        return raw

    def _listen(self) -> None:
        """What is not heard, because the connection is lost or a pooler swallows it, is found by looking."""
        while not self._stopping.is_set():
            try:
                with self._connect() as raw:
                    raw.execute(f"LISTEN {SCHEMA}")
                    self._pass_on("due", "config")  # what was said before
                    self._hear(raw)
            except psycopg.Error:
                self._stopping.wait(LISTEN_S)

    def _hear(self, raw: Impatient) -> None:
        quiet_s = 0.0
        while not self._stopping.is_set():
            quiet_s += LISTEN_S
            for told in raw.notifies(timeout=LISTEN_S, stop_after=1):
                quiet_s = 0.0
                who, _, words = told.payload.partition(" ")
                if who != self._replica:
                    self._heard += 1
                    self._pass_on(*words.split())
            if quiet_s >= QUIET_S:
                check(raw)
                quiet_s = 0.0

    def _pass_on(self, *words: str) -> None:
        for word, called in self._followers:
            if word in words:
                called()

    def _migrate(self) -> None:
        try:
            with self._connect() as raw:
                refuse_unfit(raw)
                if why_not := why_closed(raw):
                    raise LedgerError(f"the ledger on PostgreSQL cannot be used: {why_not}")
                raw.patience_s = math.inf  # with many rows it takes longer than any statement may later on
                migrate(raw)
        except psycopg.Error as error:
            raise LedgerError(
                f"the ledger on PostgreSQL cannot be used: {' '.join(str(error).split())}. Check NOTIFIER_LEDGER, and "
                "that its user may create a schema in that database"
            ) from error


def parameters(url: str) -> dict[str, Any]:
    """Raises LedgerError, without the address: it may hold a password."""
    try:
        given = conninfo_to_dict(url)
    except psycopg.Error:
        raise LedgerError(
            "the address of the ledger on PostgreSQL cannot be read; it looks like postgresql://USER@HOST:5432/DATABASE"
        ) from None
    return {**REACHED, **given}


def refuse_unfit(raw: Raw) -> None:
    """Raises LedgerError for a server that is too old, or keeps no Unicode."""
    if raw.info.server_version < OLDEST_SERVER * 10_000:
        raise LedgerError(
            f"PostgreSQL {raw.info.server_version // 10_000} is too old for a ledger: {OLDEST_SERVER} or newer"
        )
    encoding = raw.info.parameter_status("server_encoding")
    if encoding != "UTF8":
        raise LedgerError(f"the database keeps {encoding}; a ledger needs one that was created with ENCODING 'UTF8'")


def migrate(raw: Raw) -> None:
    """Apply what is missing, one notifier at a time. Raises LedgerError if the ledger is from a newer program."""
    with raw.transaction():
        raw.execute("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0")
        raw.execute("SELECT pg_advisory_xact_lock(7109, 0)")
        raw.execute(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")
        raw.execute("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, applied_at TIMESTAMPTZ NOT NULL)")
        applied = [name for (name,) in raw.execute("SELECT name FROM migrations")]
        if newer := [name for name in applied if name not in STEPS]:
            raise LedgerError(
                f"the ledger was written by a newer version of notifier (it has {', '.join(newer)}); start that version"
            )
        for name in (each for each in STEPS if each not in applied):
            log.info("the ledger on PostgreSQL is brought up to %s", name)
            raw.execute(STEPS[name])
            raw.execute("INSERT INTO migrations VALUES (%s, now())", (name,))
