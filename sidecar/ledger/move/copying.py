"""Rows go over in the order of their keys, some in each transaction: what is there says where to go on after a stop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from sidecar.errors import FAULTS, LedgerError
from sidecar.ledger import search, unfinished
from sidecar.ledger.move.comparing import Sum, compared
from sidecar.ledger.move.ends import End, Progress, Tell, Values, refuse_full
from sidecar.ledger.move.reading import batches, columns_of, count, kept, key_of, last_key
from sidecar.ledger.move.tables import DELIVERIES, TABLES, Table
from sidecar.ledger.values import as_json

SEARCHED: Final = f"{search.SELECT} WHERE indexed = 1 AND seq BETWEEN ? AND ?"


def move(source: End, target: End, tell: Tell) -> dict[str, Sum]:
    """Copy what is not there yet, and compare all of it. Raises LedgerError; what was copied until then stays.

    The target stays marked until both are known to be the same.
    """
    try:
        begin(source, target)
        for table in TABLES:
            copy(source, target, table, tell)
        target.settle()
        found = compared(source, target, tell)
        target.execute(unfinished.END)
    except FAULTS as error:
        raise LedgerError(
            f"the move into {target.name} stopped: {error}. Mend that, and start it again: it goes on where it stopped"
        ) from error
    return found


def check(source: End, target: End, tell: Tell) -> dict[str, Sum]:
    """Compare only. Raises LedgerError if they differ."""
    try:
        if mark := target.mark():
            raise LedgerError(f"{target.name} is no whole ledger: {unfinished.why_not(mark)}")
        return compared(source, target, tell)
    except FAULTS as error:
        raise LedgerError(f"{source.name} and {target.name} could not be compared: {error}") from error


def begin(source: End, target: End) -> None:
    """Raises LedgerError unless the target is empty, or holds a part of this very source."""
    if not (mark := target.mark()):
        refuse_full(target)
        with transaction(target):
            target.execute(unfinished.MAKE)
            target.execute(unfinished.FILL, (source.name,))
    elif mark != source.name:
        raise LedgerError(
            f"{target.name} holds a part of {mark}, which is not {source.name}. Go on with that one, or name another, "
            "empty target"
        )


@contextmanager
def transaction(target: End) -> Iterator[None]:
    """One that is not committed is over when the connection is closed, which is what follows an error here."""
    target.begin()
    yield
    target.commit()


def copy(source: End, target: End, table: Table, tell: Tell) -> None:
    columns, total, done = columns_of(source, target, table), count(source, table), count(target, table)
    keeps_nul = source.keeps_nul and target.keeps_nul
    for rows in batches(source, table, columns, last_key(target, table)):
        changed = [kept(row, keeps_nul=keeps_nul)[0] for row in rows]
        refuse_other_keys(table, columns, rows, changed)
        with transaction(target):
            target.insert(table, columns, changed)
            if table is DELIVERIES:
                index(target, *(key_of(table, columns, rows[place])["seq"] for place in (0, -1)))
        done += len(rows)
        tell(Progress("copy", table.name, done, total))
    tell(Progress("copy", table.name, done, total, is_done=True))


def refuse_other_keys(table: Table, columns: Sequence[str], rows: list[Values], changed: list[Values]) -> None:
    """Raises LedgerError for a key that the target cannot keep: it would sort elsewhere, or be another's."""
    for one, other in zip(rows, changed, strict=True):
        if one != other and key_of(table, columns, one) != key_of(table, columns, other):
            raise LedgerError(
                f"a key of {table.name} has a NUL character, which PostgreSQL keeps none of: "
                f"{key_of(table, columns, one)}. Delete that row from the source, and go on"
            )


def index(target: End, first: int, last: int) -> None:
    """The history's index for these deliveries, from their rows as the target keeps them: so it can be taken out."""
    rows = target.execute(SEARCHED, (first, last)).fetchall()
    if rows:
        target.execute(target.dialect.enter, (as_json({row["seq"]: search.entry(row) for row in rows}),))
