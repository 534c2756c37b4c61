"""Full and read-only disks, damaged databases, locks, clocks that jump: survived, and said in words."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from sidecar.core.channel import Failed
from sidecar.dispatch import ClockSteps, Dispatcher
from sidecar.errors import LedgerError
from sidecar.ledger import Ledger
from tests.api_service import Api
from tests.builders import NOON, Clock, Lab, a_body, an_event
from tests.config_parts import MOUNT, UMOUNT, mounted, run
from tests.running import PATIENCE_S, eventually
from tests.sink import Answer, Sink

AWAY = Failed(reason="no answer", kind="timeout", retryable=True)
TO_SINK = """\
version: 1
integrations:
  chat: {{type: slack, config: {{webhook_url: "{url}/services/T0/B0/abc"}}, rate: {{per_second: 1000, burst: 1000}}}}
rules:
  failures: {{event_type: "*_failed", integration_ids: [chat]}}
"""


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[None]:
    folder.mkdir()
    run(MOUNT, "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder))
    try:
        yield
    finally:
        subprocess.run([UMOUNT, folder], check=True)


def fill(folder: Path) -> Path:
    """A file that takes all the room there is."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            return filler


def states(api: Api) -> set[str]:
    return {row["state"] for row in api.get("/history?limit=5000")}


@pytest.mark.sqlite
def test_a_disk_that_is_full_refuses_loses_nothing_and_heals(tmp_path: Path) -> None:
    with small_disk(tmp_path / "data", "6m"), Sink() as sink, Api(tmp_path, TO_SINK.format(url=sink.url)) as api:
        sink.answers = [Answer(body=b"ok", after_s=0.5)]
        accepted = [api.ask("POST", "/events", a_body()).json["accepted"][0]["id"]]
        eventually(lambda: len(sink.requests) == 1, "the message to be under way")
        filler = fill(tmp_path / "data")
        replies = [api.ask("POST", "/events", a_body()) for _ in range(20)]
        refused = [each for each in replies if each.status == 503]
        assert refused
        assert "the database could not be written" in refused[0].json["detail"]
        assert refused[0].headers["retry-after"] == "2"
        assert api.say("GET", "/readyz").status == 503
        filler.unlink()
        accepted += [each.json["accepted"][0]["id"] for each in replies if each.status == 202]
        accepted.append(api.ask("POST", "/events", a_body()).json["accepted"][0]["id"])
        eventually(lambda: states(api) == {"sent"}, "all to be sent")
        assert {row["event_id"] for row in api.get("/history")} == set(accepted)
        assert len(sink.requests) == len(accepted)
        assert api.say("GET", "/readyz").status == 200


@pytest.mark.sqlite
def test_on_a_full_disk_no_deed_is_done_and_none_is_forgotten(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A row is missing only if the disk became full between a deed and its row, and then the log says so."""
    silence = {"when": {"host_name": "pi-3"}, "until": "1h", "reason": "x" * 500}
    with small_disk(tmp_path / "data", "6m"), Api(tmp_path, TO_SINK.format(url="http://127.0.0.1:1")) as api:
        filler = fill(tmp_path / "data")
        replies = [api.ask("POST", "/silences", silence) for _ in range(20)]
        filler.unlink()
        replies.append(api.ask("POST", "/silences", silence))
        assert {each.status for each in replies} == {201, 503}
        done = {each.json["id"] for each in replies if each.status == 201}
        assert {each["id"] for each in api.get("/silences")} == done
        known = {row["subject_id"] for row in api.get("/audit") if row["status"] == 201}
        said = [each for each in caplog.messages if each.startswith("silence.created by 127.0.0.1 is not in the audit")]
        assert known <= done
        assert replies[-1].json["id"] in known
        assert len(said) >= len(done - known)


def test_a_data_folder_that_is_read_only_is_refused_with_advice(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    with mounted(data, data, read_only=True), pytest.raises(LedgerError, match="cannot be used: Read-only file system"):
        Api(tmp_path, TO_SINK.format(url="http://127.0.0.1:1")).__enter__()


def damage_the_middle(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(os.urandom(8_192))


def another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipes (name)")


DAMAGES: dict[str, tuple[Callable[[Path], object], str]] = {
    "truncated": (lambda path: os.truncate(path, path.stat().st_size // 2 + 100), "damaged|malformed"),
    "damaged in the middle": (damage_the_middle, "is damaged|malformed"),
    "garbage": (lambda path: path.write_bytes(os.urandom(100_000)), "file is not a database"),
    "text": (lambda path: path.write_text("version: 1\n" * 1_000), "file is not a database"),
    "of another program": (another_program, "is the database of another program"),
}


@pytest.mark.sqlite
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_database_is_refused_with_advice_and_kept(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "notifier.db"
    ledger = Ledger(path)
    for number in range(300):
        ledger.write(lambda book, number=number: book.add_event(an_event(id=f"evt_{number}")))  # type: ignore[misc]
    ledger.close()
    spoil, reason = DAMAGES[damage]
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(LedgerError, match=reason):
        Ledger(path)
    assert path.read_bytes() == before


@pytest.mark.sqlite
def test_the_command_line_says_what_to_do_with_a_damaged_database(tmp_path: Path) -> None:
    (tmp_path / "notifier.db").write_bytes(b"no database" * 1_000)
    notifier = Path(sys.executable).parent / "notifier"
    (tmp_path / "n.yaml").write_text("version: 1\n")
    command = [str(notifier), "run", "--config", f"{tmp_path}/n.yaml", "--data", str(tmp_path), "--port", "0"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    assert ended.returncode == 1
    assert "sqlite3 FILE .recover" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.sqlite
def test_a_database_that_another_process_holds_is_waited_for(tmp_path: Path) -> None:
    with Api(tmp_path, TO_SINK.format(url="http://127.0.0.1:1")) as api:
        api.service.ledger._writer.execute("PRAGMA busy_timeout = 50")
        with closing(sqlite3.connect(api.places.database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            reply = api.ask("POST", "/events", a_body())
            assert reply.status == 503
            assert "database is locked" in reply.json["detail"]
            other.execute("ROLLBACK")
        assert api.ask("POST", "/events", a_body()).status == 202


# ---------------------------------------------------------------------- the clock


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    lab = Lab(tmp_path)
    yield lab
    lab.ledger.close()


def test_a_clock_that_jumps_a_day_ahead_sends_what_waits_once(lab: Lab) -> None:
    lab.pager.answers = [AWAY]
    lab.accept(a_body())
    lab.deliver_all()
    lab.clock.advance(days=1)
    assert lab.deliver_all() == 1
    assert lab.states() == ["sent"]


def test_a_clock_that_is_set_back_a_day_does_not_hold_messages_for_a_day(lab: Lab) -> None:
    dispatcher = Dispatcher(lab.engine, lab.ledger, lab.clock.now)
    dispatcher.start()
    lab.pager.answers = [AWAY]
    lab.accept(a_body())
    eventually(lambda: lab.ledger.pages.history.newest(1)[0].attempts == 1, "the first attempt")
    lab.clock.advance(days=-1)
    dispatcher.look()
    soon = (NOON - timedelta(days=1, seconds=-6)).isoformat(timespec="microseconds")
    eventually(lambda: (lab.ledger.pages.history.newest(1)[0].next_due_at or soon) < soon, "the due time to follow")

    def is_sent_after_a_while() -> bool:
        lab.clock.advance(seconds=6)
        dispatcher.look()
        return lab.states() == ["sent"]

    eventually(is_sent_after_a_while, "the message")
    assert dispatcher.stop(10)


def test_only_a_real_step_back_counts() -> None:
    clock, counted = Clock(), [0.0]
    steps = ClockSteps(clock.now, lambda: counted[0])
    for wall_s, real_s, back_s in (
        (60, 60, None),
        (50, 60, None),
        (9_999, 60, None),
        (-3_600, 60, 3_660),
        (60, 60, None),
    ):
        clock.advance(seconds=wall_s)
        counted[0] += real_s
        assert steps.set_back() == (timedelta(seconds=back_s) if back_s else None)


def test_an_idempotency_key_is_known_after_the_clock_jumped_a_day_ahead(lab: Lab) -> None:
    first = lab.accept(a_body(), key="run-7")
    lab.clock.advance(days=1)
    assert lab.accept(a_body(), key="run-7") == first
    assert msgspec.structs.asdict(first)["rejected"] == []
