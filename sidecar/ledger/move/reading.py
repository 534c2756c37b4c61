"""The rows of a table in the order of its key, some at a time, in the form in which both ends can be compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import msgspec

from sidecar.errors import LedgerError
from sidecar.ledger.move.ends import End, Values
from sidecar.ledger.move.tables import Table

BATCH: Final = 1_000
"""Rows that are read at once, and written in one transaction."""
NUL: Final = b"\\u0000"
"""How JSON writes it. A text that holds these six characters has another backslash before them."""
encode = msgspec.json.Encoder().encode


def columns_of(source: End, target: End, table: Table) -> list[str]:
    """The same at both ends. Raises LedgerError if they are not."""
    there, here = source.columns(table), target.columns(table)
    if set(there) != set(here):
        differing = ", ".join(sorted(set(there) ^ set(here)))
        raise LedgerError(f"{table.name} differs in {differing}: {source.name} and {target.name} are of two versions")
    return there


def batches(end: End, table: Table, columns: Sequence[str], after: Values | None = None) -> Iterator[list[Values]]:
    """All rows with a key beyond `after`."""
    places = [columns.index(name) for name in table.key]
    while found := end.rows(select(table, columns, is_first=after is None), (*(after or ()), BATCH)):
        yield found
        after = tuple(found[-1][place] for place in places)


def select(table: Table, columns: Sequence[str], *, is_first: bool) -> str:
    key, places = ", ".join(table.key), ", ".join("?" * len(table.key))
    beyond = "" if is_first else f"WHERE ({key}) > ({places})"
    return f"SELECT {', '.join(columns)} FROM {table.name} {beyond} ORDER BY {key} LIMIT ?"  # noqa: S608  # our own names


def last_key(end: End, table: Table) -> Values | None:
    """None if the table is empty."""
    key, order = ", ".join(table.key), ", ".join(f"{name} DESC" for name in table.key)
    found = end.rows(f"SELECT {key} FROM {table.name} ORDER BY {order} LIMIT 1", ())  # noqa: S608  # our own names
    return tuple(found[0]) if found else None


def count(end: End, table: Table) -> int:
    return int(end.rows(f"SELECT COUNT(*) FROM {table.name}", ())[0][0])  # noqa: S608  # our own names


def kept(row: Values, *, keeps_nul: bool) -> tuple[Values, bytes, int]:
    """A row as both ends can keep it, its JSON, and how many of its values are others than they were."""
    said = encode(row)
    if keeps_nul or NUL not in said:
        return row, said, 0
    changed = tuple(value.replace("\x00", "\ufffd") if isinstance(value, str) else value for value in row)
    return changed, encode(changed), sum(one != other for one, other in zip(row, changed, strict=True))


def key_of(table: Table, columns: Sequence[str], row: Values) -> dict[str, Any]:
    return {name: row[columns.index(name)] for name in table.key}
