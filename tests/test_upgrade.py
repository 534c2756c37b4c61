"""An upgrade goes forward, and keeps the way back: the ledger is copied before its schema changes."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sidecar.errors import LedgerError
from sidecar.ledger import Ledger, migrations
from sidecar.ledger.copies import logs
from sidecar.ledger.schema import STEPS
from sidecar.ledger.values import stamp
from tests.builders import NOON
from tests.running import Notifier, running
from tests.test_trouble import small_disk

EVENT = (
    "INSERT INTO events (id, event_type, severity, source, time, received_at, event_data, notes)"
    " VALUES ('evt_1', 'x', 20, 'http', :at, :at, :data, '[]')"
)
LOG_ONLY = "version: 1\nintegrations: {log: {type: log}}\n"


def a_ledger(folder: Path, steps: int, *, is_empty: bool = False, letters: int = 10) -> Path:
    """As an earlier version left it."""
    path = folder / "notifier.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for name in list(STEPS)[:steps]:
            migrations.apply(connection, name)
        if not is_empty:
            connection.execute(EVENT, {"at": stamp(NOON), "data": json.dumps({"message": "x" * letters})})
    return path


def steps_of(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return migrations.applied_steps(connection)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_ledger_is_copied_before_it_is_upgraded(tmp_path: Path) -> None:
    path = a_ledger(tmp_path, 11)
    Ledger(path).close()
    assert names(tmp_path) == {"notifier.db", "notifier.db.before-012_last_sent.bak"}
    copy = tmp_path / "notifier.db.before-012_last_sent.bak"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert (steps_of(copy), steps_of(path)) == (list(STEPS)[:11], list(STEPS))
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT id FROM events").fetchall() == [("evt_1",)]


def test_what_needs_no_upgrade_or_holds_nothing_is_not_copied(tmp_path: Path) -> None:
    for folder, steps, is_empty in (("new", 0, True), ("empty", 5, True), ("of today", len(STEPS), False)):
        (tmp_path / folder).mkdir()
        Ledger(a_ledger(tmp_path / folder, steps, is_empty=is_empty)).close()
        assert names(tmp_path / folder) == {"notifier.db"}


def test_the_last_two_copies_stay(tmp_path: Path) -> None:
    for step in ("001_tables", "007_deciding", "009_indexes"):
        (tmp_path / f"notifier.db.before-{step}.bak").write_bytes(b"")
    Ledger(a_ledger(tmp_path, 10)).close()
    kept = {"notifier.db.before-009_indexes.bak", "notifier.db.before-011_former_ids.bak"}
    assert names(tmp_path) == {"notifier.db", *kept}


def test_what_an_interrupted_upgrade_left_is_no_hindrance(tmp_path: Path) -> None:
    path = a_ledger(tmp_path, 11)
    (tmp_path / ".notifier.db.before-012_last_sent.bak.tmp").write_bytes(b"half")
    (tmp_path / "notifier.db.before-012_last_sent.bak").write_bytes(b"of another time")
    Ledger(path).close()
    assert steps_of(tmp_path / "notifier.db.before-012_last_sent.bak") == list(STEPS)[:11]
    assert names(tmp_path) == {"notifier.db", "notifier.db.before-012_last_sent.bak"}


def test_without_room_for_the_copy_nothing_is_upgraded_unless_that_is_said(tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", "12m"):
        (tmp_path / "small/data").mkdir()
        path = a_ledger(tmp_path / "small/data", 11, letters=1_000_000)
        with pytest.raises(LedgerError, match=r"is copied before that, but .* make room .*NOTIFIER_UPGRADE_COPY=no"):
            Ledger(path)
        assert steps_of(path) == list(STEPS)[:11]
        assert names(path.parent) == {"notifier.db"}
        with running(tmp_path / "small", LOG_ONLY, NOTIFIER_UPGRADE_COPY="no") as notifier:
            assert notifier.ask("GET", "/server/notifications/events/evt_1")[0] == 200
        assert [name for name in names(path.parent) if name.endswith(".bak")] == []


def test_an_older_version_says_how_to_go_back(tmp_path: Path) -> None:
    path = a_ledger(tmp_path, len(STEPS))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('notifier', '999_future')")
    with pytest.raises(LedgerError, match=r"it has 999_future.*restore the backup made before the upgrade"):
        Ledger(path)
    (tmp_path / "notifier.db.before-999_future.bak").write_bytes(b"")
    with pytest.raises(LedgerError, match=r"move .* away .*, and rename notifier.db.before-999_future.bak to that"):
        Ledger(path)


def test_going_back_to_the_copy_works_as_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    path = a_ledger(tmp_path / "data", len(STEPS) - 1)
    last = list(STEPS)[-1]
    with running(tmp_path, LOG_ONLY) as notifier:
        notifier.send({"event_type": "later"})
    for each in (path, *logs(path)):
        if each.exists():
            each.rename(tmp_path / each.name)
    (path.parent / f"notifier.db.before-{last}.bak").rename(path)
    again = Notifier(tmp_path, LOG_ONLY)
    try:
        again.start()
        assert [row[0] for row in again.rows("SELECT id FROM events")] == ["evt_1"]
    finally:
        again.kill()
