"""What the ledger asks of a database, whichever it is: SQLite (`sqlite`) or PostgreSQL (`postgres`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, Protocol

import msgspec

Values = Sequence[Any] | Mapping[str, Any]
Word = Literal["due", "config"]
"""What a notifier calls out to the others: that messages are due, or that notifier.yaml has changed."""


class Row(Protocol):
    """Values by their place or their name."""

    def __getitem__(self, key: Any, /) -> Any: ...

    def __iter__(self) -> Iterator[Any]: ...

    def keys(self) -> Iterable[str]: ...


class Cursor(Protocol):
    """What a statement found, or how many rows it changed."""

    @property
    def rowcount(self) -> int: ...

    def fetchone(self) -> Any: ...

    def fetchall(self) -> list[Any]: ...

    def __iter__(self) -> Iterator[Any]: ...


class Read:
    """What a question found, all of it, so that its connection is free for the next one."""

    def __init__(self, found: list[Any]) -> None:
        self._found = iter(found)
        self.rowcount = len(found)

    def fetchone(self) -> Any:
        return next(self._found, None)

    def fetchall(self) -> list[Any]:
        return list(self._found)

    def __iter__(self) -> Iterator[Any]:
        return self._found


class Many(msgspec.Struct, frozen=True):
    """A statement that is done for rows, with these columns each. `is_sure`: it must find every one of them."""

    sql: str
    columns: tuple[str, ...]
    is_sure: bool = False


class Dialect(msgspec.Struct, frozen=True, kw_only=True):
    """What each database says in its own words. Everything else they say alike, with `?` and `:name` for values."""

    numbers: str
    """The rows of a JSON list of numbers; one value."""
    add_to_list: str
    """JSON text: `{list}` with `{item}`, JSON too, at its end."""
    sooner: str
    """A time (`{at}`) moved by the value, such as "-12.5 seconds"."""
    without_owed: str
    """A subject's `body` in which nobody is owed a word."""
    rows: str
    """What goes into `{columns}` of `{table}`, for many rows."""
    settle: str
    """What an attempt made of a delivery, for many rows with the columns of `book.RESULT`."""
    take_from: str
    """After the SELECT of what is to be claimed."""
    claimed: str
    """What was found is claimed; one value, a JSON list of its numbers."""
    lost: str
    """The condition for claims that nobody holds any more."""
    let_go: str
    """The claims of somebody who is gone are lost at once; one value, under which name they are held. Empty where
    one process has them all."""
    ours: str
    """The condition for a claim that is held here, or that nobody has."""
    renew: str
    """Claims are held on, and which; one value, a JSON list of their ids. Empty where one process has them all."""
    open_incidents: str
    """After the table, where the open incidents are wanted."""
    owed: str
    rules_remembered: str
    touch: tuple[str, ...]
    """Writes something that changes nothing."""
    enter: str
    """Into the history's index; one value, JSON: the words by row number."""
    take_out: str
    """Out of it; the row number and the words."""
    merge: tuple[str, ...]
    """A little of what the index wants to be done from time to time: some milliseconds of work at most."""
    match: str
    """Whether an entry of the history's index fits; one value, a wish of `one_of` or `all_of`."""
    one_of: Callable[[Iterable[str]], str]
    all_of: Callable[[Iterable[str]], str]

    def insert(self, table: str, columns: tuple[str, ...], then: str = "") -> Many:
        names = ", ".join(columns)
        return Many(f"INSERT INTO {table} ({names}) {self.rows.format(table=table, columns=names)} {then}", columns)


class Connection(Protocol):
    """One that reads."""

    @property
    def dialect(self) -> Dialect: ...

    def execute(self, sql: str, values: Any = (), /) -> Cursor: ...


class Writer(Connection, Protocol):
    """The one that writes: a transaction at a time."""

    @property
    def is_shared(self) -> bool:
        """Whether other notifiers write to the same database."""
        ...

    @property
    def others_wrote(self) -> bool:
        """Whether another one has written since the commit before; known once a transaction has begun."""
        ...

    def send(self, sql: str, values: Any = (), /) -> None:
        """Nobody waits for the answer: it may be done with the next statement, and fail with that."""
        ...

    def write(self, many: Many, rows: Sequence[tuple[Any, ...]], /) -> None:
        """Do it for all of these. Raises LapsedError where one that it must find is not there."""
        ...

    def executemany(self, sql: str, rows: Any, /) -> Cursor: ...

    def begin(self) -> None: ...

    def commit(self) -> None: ...

    def rollback(self) -> None: ...

    def call(self, word: Word) -> None:
        """The others are to look, once this is committed."""
        ...

    def close(self) -> None: ...


class Storage(Protocol):
    """Where a ledger lies."""

    @property
    def claims_as(self) -> str:
        """The name of this process for the messages that it claims; "" where one process has them all."""
        ...

    @property
    def changes(self) -> int:
        """A number that is another one after something was written."""
        ...

    def writer(self) -> Writer: ...

    def reader(self) -> Connection:
        """For any thread, and for several at once."""
        ...

    def follow(self, word: Word, called: Callable[[], None]) -> None:
        """From now on, call this when another notifier has left something to do."""
        ...

    def size(self) -> int:
        """Bytes on disk."""
        ...

    def tidy(self) -> None: ...

    def close(self) -> None: ...
