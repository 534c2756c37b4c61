"""An upgrade goes forward, and keeps the way back: the ledger is copied before its schema changes."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from sidecar.backup import Wishes, back_up, restore
from sidecar.errors import LedgerError
from sidecar.ledger import Ledger, migrations
from sidecar.ledger.copies import logs
from sidecar.ledger.schema import STEPS
from sidecar.ledger.values import stamp
from sidecar.places import Places
from tests.api_service import Api, serving
from tests.builders import NOON, a_body
from tests.old_ledgers import SERVICES, configuration, lab, later, ledgers, load
from tests.running import Notifier, eventually, running
from tests.sink import Answer, Sink
from tests.test_ledger import shape
from tests.test_trouble import small_disk

EVENT = (
    "INSERT INTO events (id, event_type, severity, source, time, received_at, event_data, notes)"
    " VALUES ('evt_1', 'x', 20, 'http', :at, :at, :data, '[]')"
)
LOG_ONLY = "version: 1\nintegrations: {log: {type: log}}\n"


class Before(NamedTuple):
    """Ids in a ledger: of events, of incidents, of deliveries that were still to be sent; the states of the others."""

    events: list[str]
    incidents: list[str]
    waiting: set[str]
    settled: dict[str, str]
    about_recording: set[str]


def a_ledger(folder: Path, steps: int, *, is_empty: bool = False, letters: int = 10) -> Path:
    """As an earlier version left it."""
    path = folder / "notifier.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection, connection:
        connection.execute("BEGIN")
        for name in list(STEPS)[:steps]:
            migrations.apply(connection, name)
        if not is_empty:
            connection.execute(EVENT, {"at": stamp(NOON), "data": json.dumps({"message": "x" * letters})})
    return path


def steps_of(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return migrations.applied_steps(connection)


def known(path: Path) -> Before:
    with closing(sqlite3.connect(path)) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        deliveries = dict(connection.execute("SELECT id, state FROM deliveries").fetchall())
        recording = (
            "SELECT d.id FROM deliveries d JOIN events e ON e.id = d.event_id WHERE event_data LIKE '%recording%'"
        )
        return Before(
            events=ids(connection, "SELECT id FROM events"),
            incidents=ids(connection, "SELECT id FROM incidents") if "incidents" in tables else [],
            waiting={each for each, state in deliveries.items() if state in ("waiting", "sending")},
            settled={each: state for each, state in deliveries.items() if state not in ("waiting", "sending")},
            about_recording=set(ids(connection, recording)),
        )


def ids(connection: sqlite3.Connection, query: str) -> list[str]:
    return [row[0] for row in connection.execute(query)]


def unsettled(api: Api) -> set[str]:
    return {row["id"] for row in api.history() if row["state"] in ("waiting", "sending")}


def is_sound(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return sound and connection.execute("PRAGMA foreign_key_check").fetchall() == []


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


# ---------------------------------------------------------------------- ledgers that earlier versions wrote

WELL = dict.fromkeys(SERVICES, Answer())
ADVICE = (
    "tests/ledgers has no ledger of the schema {}; the version before the new step makes one: see tests/old_ledgers.py"
)
NEVER_THE_LAST = {"001_tables", "013_audit"}
"""They came with a later one, or after it."""
PAGES = ("/", "/history", "/events", "/incidents", "/silences", "/config", "/integrations", "/rules", "/metrics")


def test_there_is_a_ledger_of_every_schema_that_was_in_use() -> None:
    """Each by its last step. The newest is that of now."""
    found = {path.stem for path in ledgers()}
    missing = [step for step in list(STEPS)[:-1] if step not in found | NEVER_THE_LAST]
    assert not missing, ADVICE.format(", ".join(missing))


def test_every_kind_of_row_is_in_one_of_them(tmp_path: Path) -> None:
    for source in ledgers():
        load(source, tmp_path / source.stem)
    with closing(sqlite3.connect(tmp_path / ledgers()[-1].stem)) as newest:
        tables = [
            row[0]
            for row in newest.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
            )
        ]
        empty = [table for table in tables if not newest.execute(f"SELECT 1 FROM {table}").fetchone()]  # noqa: S608  # our own
        states = {row[0] for row in newest.execute("SELECT state FROM deliveries")}
    assert empty == []
    assert states >= {"waiting", "sending", "sent", "failed"}


@pytest.mark.parametrize("source", ledgers(), ids=lambda source: source.stem)
def test_a_ledger_of_every_schema_is_taken_over_and_what_waited_is_told(source: Path, tmp_path: Path) -> None:
    path = tmp_path / "data/notifier.db"
    path.parent.mkdir()
    load(source, path)
    before, then = known(path), later(path, timedelta(hours=8))
    missing = [step for step in STEPS if step not in steps_of(path)]
    with lab(WELL) as (sinks, jira):
        config = configuration({name: sink.url for name, sink in sinks.items()}, jira, team="crew")
        with serving(tmp_path, config, clock=lambda: then) as api:
            eventually(lambda: before.waiting.isdisjoint(unsettled(api)), "what waited does no more")
            assert_everything_is_there(api, before)
        told = sum(len(sink.requests) for sink in sinks.values()) + len(jira.asked("POST"))
    assert told >= len(before.waiting) > 10
    assert is_sound(path)
    assert ours(path) == ours(a_new_one(tmp_path))
    assert copy_of(path) == missing[:1]


def assert_everything_is_there(api: Api, before: Before) -> None:
    after = {row["id"]: row["state"] for row in api.history()}
    assert {after[delivery_id] for delivery_id in before.waiting} == {"sent"}
    assert {delivery_id: after[delivery_id] for delivery_id in before.settled} == before.settled
    looked_at = [f"/events/{each}" for each in before.events] + [f"/incidents/{each}" for each in before.incidents]
    for page in (*PAGES, *looked_at, *(f"/history/{each}" for each in after)):
        assert api.say("GET", page).status == 200, page
    assert {row["id"] for row in api.get("/history?q=recording&limit=500")} >= before.about_recording > set()


def copy_of(path: Path) -> list[str]:
    """Before which step a copy was made."""
    return [each.name.split(".before-")[1].removesuffix(".bak") for each in path.parent.glob("*.bak")]


def a_new_one(folder: Path) -> Path:
    Ledger(folder / "new.db").close()
    return folder / "new.db"


def ours(path: Path) -> set[tuple[str, str]]:
    """What a ledger consists of, but for the notes of its steps, which sqlite-utils made in its own spelling."""
    return {(name, sql) for name, sql in shape(path) if "_sqlite_migrations" not in name}


@pytest.mark.parametrize("source", [ledgers()[0], ledgers()[-1]], ids=lambda source: source.stem)
def test_nothing_that_a_ledger_had_in_store_is_told_once_it_is_held_back(source: Path, tmp_path: Path) -> None:
    """Neither what waits nor what would come by itself: groups, digests, reminders, escalations, ends of silences."""
    path = tmp_path / "data/notifier.db"
    path.parent.mkdir()
    load(source, path)
    before, then = known(path), later(path, timedelta(hours=8))
    ledger = Ledger(path)
    assert ledger.write(lambda book: book.hold_back("held back", then)).result() == len(before.waiting)
    ledger.close()
    with lab(WELL) as (sinks, jira):
        config = configuration({name: sink.url for name, sink in sinks.items()}, jira, team="crew")
        with serving(tmp_path, config, clock=lambda: then) as api:
            eventually(lambda: overdue(path, then) == 0, "what comes by itself has come")
            api.ask("POST", "/events", a_body("disk_low", host_name="pi-2"))
            api.ask("POST", "/events", a_body(script_name="news"))
            eventually(lambda: sum("news" in each for each in said(sinks)) == 5, "news is told")
            assert before.waiting <= {each["id"] for each in api.history() if each["state"] == "cancelled"}
        of_now = ("Script news", "Over: away cannot be reached")
        assert [each for each in said(sinks) if not any(words in each for words in of_now)] == []
    assert is_sound(path)


def said(sinks: dict[str, Sink]) -> list[str]:
    return [request.json["text"] for sink in sinks.values() for request in sink.requests]


def overdue(path: Path, now: datetime) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT COUNT(*) FROM timers WHERE due_at <= ?", (stamp(now),)).fetchone()[0])


def test_an_earlier_ledger_is_backed_up_as_it_is_and_upgraded_after_it_was_restored(tmp_path: Path) -> None:
    (source,) = [each for each in ledgers() if each.stem == "006_history"]
    for folder in ("data", "other"):
        (tmp_path / folder).mkdir()
    load(source, tmp_path / "data/notifier.db")
    before = known(tmp_path / "data/notifier.db")
    old = Places(config=tmp_path / "notifier.yaml", data=tmp_path / "data", inbox=tmp_path / "data/inbox")
    old.config.write_text(LOG_ONLY)
    made = back_up(old, tmp_path / "copy", with_keys=False, version="9", now=NOON, pause=lambda _: None)
    assert list(made.schema) == list(STEPS)[:6]
    assert steps_of(tmp_path / "data/notifier.db") == list(STEPS)[:6]
    new = Places(config=tmp_path / "other/notifier.yaml", data=tmp_path / "other/data", inbox=tmp_path / "other/inbox")
    restore(tmp_path / "copy", new, Wishes(), now=NOON, pause=lambda _: None)
    with running(tmp_path / "other", LOG_ONLY) as notifier:
        assert {row["id"] for row in notifier.history()} == before.waiting | before.settled.keys()
    assert steps_of(tmp_path / "other/data/notifier.db") == list(STEPS)
