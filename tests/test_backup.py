"""A backup of a running notifier is one moment, whole; it is put back only where that harms nothing."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner, Result

from sidecar.backup import BackupError, Wishes, restore
from sidecar.backup.manifest import measured
from sidecar.diskfile import Journal
from sidecar.ledger.schema import STEPS
from sidecar.places import Places
from tests.builders import NOON, a_body
from tests.running import Notifier, eventually, running
from tests.sink import Answer, Sink
from tests.test_trouble import small_disk
from ui_api.cli import main

SECRET = "https://hooks.slack.com/services/T0/B0/abc"
LOG_ONLY = """\
version: 1
integrations: {log: {type: log}}
rules: {all: {event_type: "*", integration_ids: [log]}}
"""


def told_to(sink: Sink) -> str:
    hook = {
        "type": "webhook",
        "config": {"url": f"{sink.url}/hook"},
        "rate": {"per_second": 10_000, "burst": 10_000},
        "retry": {"first_wait": "1s"},
    }
    rule = {"event_type": "*_failed", "integration_ids": ["hook"]}
    return json.dumps({"version": 1, "integrations": {"hook": hook}, "rules": {"failures": rule}})


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as running:
        yield running


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Notifier]:
    """A machine with nothing on it."""
    (tmp_path / "other").mkdir()
    notifier = Notifier(tmp_path / "other", "")
    notifier.config.unlink()
    yield notifier
    notifier.kill()


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of one that has taken an event."""
    folder = tmp_path_factory.mktemp("ran")
    with running(folder, LOG_ONLY) as notifier:
        notifier.send(a_body())
        eventually(lambda: notifier.states() == ["sent"], "it is told")
        assert notifier.stop() == 0
    return folder


@pytest.fixture
def stopped(ran: Path, tmp_path: Path) -> Iterator[Notifier]:
    """The same with a folder of its own; it may be started again."""
    shutil.copytree(ran, tmp_path / "lab", dirs_exist_ok=True)
    notifier = Notifier(tmp_path / "lab", LOG_ONLY)
    yield notifier
    notifier.kill()


@pytest.fixture
def copy(stopped: Notifier, tmp_path: Path) -> Path:
    """A backup of it."""
    done("backup", tmp_path / "copy", stopped)
    return tmp_path / "copy"


def call(command: str, folder: Path, notifier: Notifier, *options: str) -> Result:
    places = ["--config", str(notifier.config), "--data", str(notifier.data)]
    return CliRunner().invoke(main, [command, str(folder), *places, *options])


def done(command: str, folder: Path, notifier: Notifier, *options: str) -> str:
    result = call(command, folder, notifier, *options)
    assert result.exit_code == 0, result.output
    return result.output


def refused(command: str, folder: Path, notifier: Notifier, *options: str, said: str) -> str:
    result = call(command, folder, notifier, *options)
    assert (result.exit_code, said in result.output) == (1, True), result.output or repr(result.exception)
    return result.output


def manifest(folder: Path) -> dict[str, Any]:
    return dict(json.loads((folder / "manifest.json").read_text()))


def change_manifest(folder: Path, **changes: Any) -> None:
    (folder / "manifest.json").write_text(json.dumps(manifest(folder) | changes))


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# ---------------------------------------------------------------------- what a backup is


def test_a_backup_of_a_running_notifier_is_one_moment_whatever_is_written_meanwhile(tmp_path: Path) -> None:
    accepted: list[str] = []
    over = threading.Event()

    def keep_sending(notifier: Notifier) -> None:
        while not over.is_set():
            accepted.extend(notifier.send(*[a_body() for _ in range(20)]))

    with running(tmp_path, LOG_ONLY) as notifier:
        sender = threading.Thread(target=keep_sending, args=[notifier])
        sender.start()
        try:
            eventually(lambda: len(accepted) > 200, "the load is on")
            before = list(accepted)
            made = done("backup", tmp_path / "copy", notifier)
            known = len(accepted)
            eventually(lambda: len(accepted) > known, "the load goes on")
        finally:
            over.set()
            sender.join()
    with closing(sqlite3.connect(tmp_path / "copy/notifier.db")) as copied:
        assert copied.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert copied.execute("PRAGMA foreign_key_check").fetchall() == []
        ids = {row[0] for row in copied.execute("SELECT id FROM events")}
        deliveries = copied.execute("SELECT COUNT(*) FROM deliveries").fetchone()[0]
    assert set(before) <= ids <= set(accepted)
    assert len(ids) == deliveries == manifest(tmp_path / "copy")["counts"]["events"]
    assert f"{len(ids)} events" in made


def test_a_backup_is_for_its_owner_only_and_says_what_it_holds(stopped: Notifier, tmp_path: Path) -> None:
    folder = tmp_path / "deep/copy"
    assert "1 event, 0 messages waiting" in done("backup", folder, stopped)
    modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    assert modes == {"manifest.json": 0o600, "notifier.db": 0o600, "notifier.yaml": 0o600}
    assert folder.stat().st_mode & 0o777 == 0o700
    assert manifest(folder)["schema"] == list(STEPS)
    assert manifest(folder)["counts"] == {"events": 1, "deliveries": 1, "waiting": 0}
    assert (folder / "notifier.yaml").read_text() == LOG_ONLY


def test_the_public_keys_are_in_it_and_the_private_ones_only_if_asked_for(stopped: Notifier, tmp_path: Path) -> None:
    private = (stopped.data / "sealing.keys").read_text()
    key_id, key = private.split()
    assert "without the private keys" in done("backup", tmp_path / "without", stopped)
    assert list(manifest(tmp_path / "without")["public_keys"]) == [key_id]
    assert not any(key.encode() in content for content in contents(tmp_path / "without").values())
    output = done("backup", tmp_path / "with", stopped, "--with-keys")
    assert "whoever has this folder can read every secret" in output
    assert (tmp_path / "with/sealing.keys").read_text() == private
    assert (tmp_path / "with/sealing.keys").stat().st_mode & 0o777 == 0o600


def test_one_that_was_killed_is_backed_up_with_what_is_only_in_its_log(tmp_path: Path) -> None:
    with running(tmp_path, LOG_ONLY) as notifier:
        (event_id,) = notifier.send(a_body())
        notifier.kill()
        assert (notifier.data / "notifier.db-wal").stat().st_size > 0
        done("backup", tmp_path / "copy", notifier)
    with closing(sqlite3.connect(tmp_path / "copy/notifier.db")) as copied:
        assert copied.execute("SELECT id FROM events").fetchall() == [(event_id,)]


def test_a_file_that_a_crash_left_half_written_is_backed_up_whole(stopped: Notifier, tmp_path: Path) -> None:
    after = LOG_ONLY.replace("all:", "everything:")
    cut = after.index("everything") + 3
    stopped.config.write_text(after[:cut] + LOG_ONLY[cut:])
    journal = stopped.data / "config.journal"
    journal.write_bytes(msgspec.msgpack.encode(Journal(LOG_ONLY.encode(), after.encode())))
    done("backup", tmp_path / "copy", stopped)
    assert (tmp_path / "copy/notifier.yaml").read_text() == after
    journal.write_bytes(b"damaged")
    done("backup", tmp_path / "another", stopped)
    assert (tmp_path / "another/notifier.yaml").read_text() == stopped.config.read_text()


def test_dropped_files_that_nobody_has_taken_are_named(stopped: Notifier, tmp_path: Path) -> None:
    (stopped.inbox / "event.json").write_text(json.dumps(a_body()))
    assert "1 file in " in done("backup", tmp_path / "copy", stopped)
    output = done("backup", tmp_path / "another", stopped, "--inbox", str(tmp_path / "spool"))
    assert "not taken yet" not in output


# ---------------------------------------------------------------------- what a backup refuses


def test_nothing_is_written_over_by_a_backup(stopped: Notifier, tmp_path: Path) -> None:
    full, empty = tmp_path / "full", tmp_path / "empty"
    for folder in (full, empty):
        folder.mkdir()
    (full / "notes.txt").write_text("mine")
    refused("backup", full, stopped, said="is not an empty folder")
    assert contents(full) == {"notes.txt": b"mine"}
    done("backup", empty, stopped)
    before = contents(empty)
    refused("backup", empty, stopped, said="holds a backup, and nothing is written over")
    assert contents(empty) == before
    refused("backup", full / "notes.txt/deeper", stopped, said="cannot be made")


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        ("data/notifier.db", "there is no ledger"),
        ("notifier.yaml", "--config names notifier.yaml"),
        ("data/sealing.keys", "leave --with-keys away"),
    ],
)
def test_a_backup_without_one_of_its_parts_is_refused_before_anything_is_made(
    stopped: Notifier, tmp_path: Path, missing: str, said: str
) -> None:
    (stopped.folder / missing).unlink()
    refused("backup", tmp_path / "copy", stopped, "--with-keys", said=said)
    assert not (tmp_path / "copy").exists()


def test_without_room_for_it_nothing_is_begun(stopped: Notifier, tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", "4m"):
        refused("backup", tmp_path / "small/copy", stopped, said="make room there, or choose another disk")
        assert list((tmp_path / "small").iterdir()) == []


@pytest.mark.parametrize("files", [3, 5])
def test_a_disk_that_is_full_halfway_keeps_nothing_of_a_backup(stopped: Notifier, tmp_path: Path, files: int) -> None:
    """Room for so many files and folders: the ledger's own journal has none, or the last file."""
    with small_disk(tmp_path / "small", f"40m,nr_inodes={files}"):
        refused("backup", tmp_path / "small/copy", stopped, "--with-keys", said="could not be")
        assert list((tmp_path / "small").iterdir()) == []


def spoil(path: Path) -> None:
    """A ledger of which some pages are rubbish."""
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 5] = b"\xff" * (4096 * 2)
    path.write_bytes(content)


def test_a_damaged_ledger_gives_no_backup(stopped: Notifier, tmp_path: Path) -> None:
    spoil(stopped.data / "notifier.db")
    refused("backup", tmp_path / "copy", stopped, said="damaged")
    assert not (tmp_path / "copy").exists()


# ---------------------------------------------------------------------- what a restore refuses


def cut_off(folder: Path) -> None:
    (folder / "manifest.json").unlink()


def change_a_byte(folder: Path) -> None:
    path = folder / "notifier.db"
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)


def lose_the_end(folder: Path) -> None:
    path = folder / "notifier.db"
    path.write_bytes(path.read_bytes()[:-4096])


def lose_a_file(folder: Path) -> None:
    (folder / "notifier.yaml").unlink()


def be_damaged_from_the_start(folder: Path) -> None:
    """The hash is right, and the ledger is not."""
    path = folder / "notifier.db"
    spoil(path)
    files = manifest(folder)["files"]
    change_manifest(folder, files=files | {"notifier.db": msgspec.to_builtins(measured(path))})


def come_from_a_newer_version(folder: Path) -> None:
    change_manifest(folder, schema=[*STEPS, "999_future"], version="9.9")


def have_another_form(folder: Path) -> None:
    (folder / "manifest.json").write_text(json.dumps({"format": 2, "version": "9.9"}))


def be_no_json(folder: Path) -> None:
    (folder / "manifest.json").write_text("{")


def lead_elsewhere(folder: Path) -> None:
    files = manifest(folder)["files"]
    change_manifest(folder, files=files | {"../../etc/passwd": files["notifier.db"]})


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (cut_off, "is no whole backup"),
        (change_a_byte, "is not what was backed up"),
        (lose_the_end, "is not what was backed up"),
        (lose_a_file, "could not be put in place"),
        (be_damaged_from_the_start, "damaged"),
        (come_from_a_newer_version, "newer version of notifier, 9.9 (its ledger has 999_future)"),
        (have_another_form, "newer version of notifier, 9.9 (it has the form 2)"),
        (be_no_json, "is damaged"),
        (lead_elsewhere, "a backup has notifier.db, notifier.yaml, sealing.keys"),
    ],
)
def test_what_is_no_sound_backup_is_refused_and_changes_nothing(
    copy: Path, other: Notifier, harm: Callable[[Path], None], said: str
) -> None:
    harm(copy)
    refused("restore", copy, other, said=said)
    assert set(contents(other.folder)) <= {"data/notifier.lock"}


def test_nothing_is_restored_under_a_running_notifier(stopped: Notifier, copy: Path) -> None:
    stopped.start()
    refused("restore", copy, stopped, "--force", said="a notifier is using the folder")
    assert stopped.states() == ["sent"]


def test_what_is_there_is_not_written_over(stopped: Notifier, copy: Path) -> None:
    stopped.config.write_text(LOG_ONLY + "# mine\n")
    before = contents(stopped.folder)
    output = refused("restore", copy, stopped, said="--force moves it aside")
    assert str(stopped.config) in output
    assert str(stopped.data / "notifier.db") in output
    assert contents(stopped.folder) == before


def test_a_disk_that_is_full_halfway_leaves_what_is_there(copy: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", "64k"):
        notifier = Notifier(tmp_path / "small", LOG_ONLY)
        refused("restore", copy, notifier, said="No space left on device")
        assert set(contents(notifier.folder)) == {"notifier.yaml", "data/notifier.lock"}


def test_two_restores_in_one_second_do_not_write_over_what_the_first_moved_aside(stopped: Notifier, copy: Path) -> None:
    places = Places(config=stopped.config, data=stopped.data, inbox=stopped.inbox)

    def again() -> None:
        restore(copy, places, Wishes(force=True), now=NOON, pause=lambda _: None)

    again()
    with pytest.raises(BackupError, match="is there already"):
        again()
    assert (stopped.data / "notifier.db").exists()


# ---------------------------------------------------------------------- putting it back


@pytest.fixture
def waited(tmp_path: Path, sink: Sink) -> Path:
    """A backup in which five messages wait, for a service that takes them by now."""
    (tmp_path / "lab").mkdir()
    sink.answers = [Answer(status=503)]
    with running(tmp_path / "lab", told_to(sink)) as notifier:
        notifier.send(*[a_body(script_name=f"s{n}") for n in range(5)])
        eventually(lambda: bool(notifier.rows("SELECT 1 FROM attempts")), "it was tried")
        done("backup", tmp_path / "copy", notifier)
    sink.answers = [Answer()]
    sink.requests.clear()
    return tmp_path / "copy"


def told(sink: Sink) -> list[str]:
    """The scripts that messages were about."""
    return sorted(request.json["title"].split(" ")[1] for request in sink.requests)


def delivery_ids(folder: Path) -> set[str]:
    with closing(sqlite3.connect(folder / "notifier.db")) as copied:
        return {row[0] for row in copied.execute("SELECT id FROM deliveries")}


def test_a_restored_notifier_goes_on_with_what_waited(waited: Path, other: Notifier, sink: Sink) -> None:
    assert "5 messages waiting: told at the next start, perhaps for a second time" in done("restore", waited, other)
    other.start()
    eventually(lambda: other.states() == ["sent"] * 5, "what waited is told")
    assert told(sink) == [f"s{n}" for n in range(5)]
    assert {row["id"] for row in other.history()} == delivery_ids(waited)


def test_old_news_can_be_held_back_and_is_told_only_on_request(waited: Path, other: Notifier, sink: Sink) -> None:
    assert "5 messages held back" in done("restore", waited, other, "--hold")
    other.start()
    other.send(a_body(script_name="news"))
    eventually(lambda: other.states()[0] == "sent", "what is new is told")
    assert told(sink) == ["news"]
    assert other.states()[1:] == ["cancelled"] * 5
    row = other.history()[1]
    assert "held back when the backup of" in row["error_message"]
    assert other.ask("POST", f"/server/notifications/history/{row['id']}/retry")[0] == 200
    eventually(lambda: len(told(sink)) == 2, "it is told after all")


def test_with_force_what_is_there_is_moved_aside_with_its_log(stopped: Notifier, tmp_path: Path) -> None:
    done("backup", tmp_path / "copy", stopped, "--with-keys")
    stopped.start()
    stopped.send(a_body(script_name="later"))
    stopped.kill()  # its log is not cleared, and must not meet the other file
    assert (stopped.data / "notifier.db-wal").stat().st_size > 0
    stopped.config.write_text(LOG_ONLY + "# mine\n")
    output = done("restore", tmp_path / "copy", stopped, "--force")
    (aside,) = stopped.data.glob("notifier.before-restore-*.db")
    assert f"moved aside: {aside}\n" in output
    with closing(sqlite3.connect(aside)) as old:
        assert old.execute("SELECT COUNT(*) FROM events").fetchone() == (2,)
    (mine,) = stopped.folder.glob("notifier.before-restore-*.yaml")
    assert mine.read_text() == LOG_ONLY + "# mine\n"
    assert stopped.config.read_text() == LOG_ONLY
    stopped.start()
    assert stopped.states() == ["sent"]
    assert [name for name in contents(stopped.folder) if name.endswith((".restored", ".tmp"))] == []


def test_what_a_first_start_makes_is_not_in_the_way(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    with running(tmp_path / "new", LOG_ONLY) as new:
        assert new.stop() == 0
        done("restore", copy, new)
        new.start()
        assert new.states() == ["sent"]


def test_a_damaged_ledger_is_in_the_way_and_kept(stopped: Notifier, copy: Path) -> None:
    (stopped.data / "notifier.db").write_bytes(b"this is not a database" * 1_000)
    refused("restore", copy, stopped, said="--force moves it aside")
    done("restore", copy, stopped, "--force")
    (aside,) = stopped.data.glob("notifier.before-restore-*.db")
    assert aside.read_bytes().startswith(b"this is not a database")
    stopped.start()
    assert stopped.states() == ["sent"]


def test_a_file_that_comes_from_git_is_left_alone(copy: Path, other: Notifier) -> None:
    done("restore", copy, other, "--keep-config")
    assert set(contents(other.folder)) == {"data/notifier.db", "data/notifier.lock"}


def test_sealed_secrets_open_where_the_keys_came_along_and_else_it_is_said(
    stopped: Notifier, other: Notifier, tmp_path: Path
) -> None:
    chat = f'chat: {{type: slack, enabled: false, config: {{webhook_url: "{SECRET}"}}}}'
    stopped.config.write_text(f"version: 1\nintegrations:\n  {chat}\n")
    places = ["--config", str(stopped.config), "--data", str(stopped.data)]
    for command in (["keys", "--write", *places], ["seal", *places[:2]]):
        assert CliRunner().invoke(main, command).exit_code == 0
    assert SECRET not in stopped.config.read_text()
    done("backup", tmp_path / "with", stopped, "--with-keys")
    done("backup", tmp_path / "without", stopped)
    said = "put sealing.keys back, or enter those secrets again"
    assert said in done("restore", tmp_path / "without", other)
    assert said not in done("restore", tmp_path / "with", other, "--force")
    other.start()
    assert other.ask("GET", "/server/notifications/config")[1]["problems"] == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_what_root_restores_belongs_to_whom_the_folder_belongs(
    stopped: Notifier, other: Notifier, tmp_path: Path
) -> None:
    done("backup", tmp_path / "copy", stopped, "--with-keys")
    other.data.mkdir()
    for path in (other.folder, other.data):
        os.chown(path, 7109, 7109)
    done("restore", tmp_path / "copy", other)
    owners = {path.name: path.stat().st_uid for path in (*other.data.iterdir(), other.config)}
    assert owners == dict.fromkeys(("notifier.db", "notifier.lock", "notifier.yaml", "sealing.keys"), 7109)
