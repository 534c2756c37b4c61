"""A ledger is kept in order by small steps: the index is merged a little at a time, the log is cleared meanwhile."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest

from sidecar.ledger import Book, Ledger
from tests.builders import NOON, a_delivery, an_event

PARTS: Final = 24
"""Of the index, at most: eight are merged into one, and those again."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "notifier.db"


def settle(book: Book, n: int, said: str = "no picture") -> None:
    event = an_event(id=f"evt_{n}")
    book.add_event(event, [], [a_delivery(id=f"dlv_{n}", event_id=event.id)])
    book.close(f"dlv_{n}", "sent", f"{said} {n}", NOON)


def asked(path: Path, question: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(question).fetchall()


def parts(path: Path) -> int:
    number: int = asked(path, "SELECT COUNT(DISTINCT segid) FROM history_index_idx")[0][0]
    return number


def test_what_comes_into_the_index_one_by_one_is_merged_on_the_way(path: Path) -> None:
    ledger = Ledger(path)
    for n in range(200):
        ledger.write(partial(settle, n=n))
        assert len(ledger.upkeep(Book.index)) == 1
        assert parts(path) <= PARTS
    ledger.close()


def test_what_leaves_the_index_one_by_one_is_merged_on_the_way(path: Path) -> None:
    ledger = Ledger(path)
    for n in range(100):
        ledger.write(partial(settle, n=n))
    ledger.upkeep(Book.index)
    for n in range(100):
        ledger.write(partial(Book.replay, delivery_id=f"dlv_{n}", by="ann", now=NOON)).result()
        assert parts(path) <= PARTS
    ledger.close()


def test_the_index_never_merges_by_itself(path: Path) -> None:
    """It would do hundreds of pages at once, and everybody would wait for the one who happened to write just then."""
    Ledger(path).close()
    config = dict(asked(path, "SELECT k, v FROM history_index_config"))
    assert (config["automerge"], config["crisismerge"]) == (0, 64)


def test_the_log_is_cleared_between_steps_and_not_by_whoever_writes(path: Path) -> None:
    """The log of as much, written without upkeep, is ten times as long."""
    log = path.with_name("notifier.db-wal")
    ledger = Ledger(path)
    for n in range(100):
        ledger.upkeep(partial(settle, n=n, said="x" * 20_000))
    with_upkeep = log.stat().st_size
    for n in range(100, 200):
        ledger.write(partial(settle, n=n, said="x" * 20_000)).result()
    assert with_upkeep * 5 < log.stat().st_size
    ledger.close()
