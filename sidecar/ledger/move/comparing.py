"""Whether two ledgers are the same: each is read by itself, all rows in the order of their keys, into one SHA-256."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, zip_longest
from typing import Final, get_args

import msgspec

from sidecar.core.model import DeliveryState
from sidecar.errors import LedgerError
from sidecar.ledger import search
from sidecar.ledger.move.ends import End, Progress, Tell, Values
from sidecar.ledger.move.reading import batches, columns_of, count, kept, key_of
from sidecar.ledger.move.tables import TABLES, Table

INDEXED: Final = "SELECT COUNT(*) FROM deliveries WHERE indexed = 1"
STATES: Final = tuple(search.term("s", state) for state in get_args(DeliveryState))
"""Each entry of the index has one of them."""


class Sum(msgspec.Struct, frozen=True):
    """Of all rows of a table. `changed`: values that PostgreSQL cannot keep as they are."""

    rows: int
    sha256: str
    changed: int


def compared(source: End, target: End, tell: Tell) -> dict[str, Sum]:
    """By table. Raises LedgerError that says of each one that differs how, and where first."""
    found, differing = {}, []
    for table in TABLES:
        both = Both(source, target, table)
        there, here = both.sums(tell)
        if (there.rows, there.sha256) == (here.rows, here.sha256):
            found[table.name] = there
        else:
            first = both.first_difference()
            differing.append(f"{table.name}: {there.rows:,} rows and {here.rows:,}, the first that differs is {first}")
    differing += index_difference(target)
    if differing:
        raise LedgerError(said(source, target, differing))
    return found


class Both:
    """One table at both ends."""

    def __init__(self, source: End, target: End, table: Table) -> None:
        self._ends, self._table = (source, target), table
        self._columns = columns_of(source, target, table)
        self._keeps_nul = source.keeps_nul and target.keeps_nul

    def sums(self, tell: Tell) -> tuple[Sum, Sum]:
        total = sum(count(end, self._table) for end in self._ends)
        there = self._sum_of(self._ends[0], lambda done: tell(Progress("compare", self._table.name, done, total)))
        here = self._sum_of(
            self._ends[1], lambda done: tell(Progress("compare", self._table.name, there.rows + done, total))
        )
        tell(Progress("compare", self._table.name, there.rows + here.rows, total, is_done=True))
        return there, here

    def _sum_of(self, end: End, tell: Callable[[int], None]) -> Sum:
        digest, rows, changed = hashlib.sha256(), 0, 0
        for batch in batches(end, self._table, self._columns):
            kept_rows = [kept(row, keeps_nul=self._keeps_nul) for row in batch]
            digest.update(b"\n".join([said for _, said, _ in kept_rows]) + b"\n")
            rows += len(batch)
            changed += sum(number for _, _, number in kept_rows)
            tell(rows)
        return Sum(rows, digest.hexdigest(), changed)

    def first_difference(self) -> str:
        """The key, lowest in order, of a row that is another at the other end, or is not there."""
        there, here = (self._rows(end) for end in self._ends)
        different = (pair for pair in zip_longest(there, here) if pair[0] != pair[1])
        keys = [key_of(self._table, self._columns, row) for row in next(different, ()) if row is not None]
        return str(min(keys, key=lambda key: tuple(key.values()))) if keys else "none any more: somebody writes there"

    def _rows(self, end: End) -> Iterator[Values]:
        for row in chain.from_iterable(batches(end, self._table, self._columns)):
            yield tuple(kept(row, keeps_nul=self._keeps_nul)[0])


def said(source: End, target: End, differing: Sequence[str]) -> str:
    lines = "\n".join(f"  {each}" for each in differing)
    return (
        f"{source.name} and {target.name} are not the same:\n{lines}\nSomebody has written to one of them since it was "
        "copied. Start no notifier on the target: move once more, into an empty one, while nobody uses either"
    )


def index_difference(target: End) -> list[str]:
    """The history's index has an entry for each delivery that says so."""
    wanted = int(target.rows(INDEXED, ())[0][0])
    query = f"SELECT COUNT(*) FROM history_index WHERE {target.dialect.match}"  # noqa: S608  # our own words
    found = int(target.rows(query, (target.dialect.one_of(STATES),))[0][0])
    return [] if found == wanted else [f"the history's index has {found:,} entries for {wanted:,} deliveries"]
