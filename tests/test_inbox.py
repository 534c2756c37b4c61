"""Files that are dropped: when they are whole, and where they go."""

from __future__ import annotations

import json
import logging
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from sidecar.core.bodies import BYTES_LIMIT
from sidecar.errors import UnavailableError
from sidecar.inbox import GIVE_UP_S, KEEP_S, SETTLE_S, Dropped, Inbox, Refused, Taken, copy_over

EVENT = json.dumps({"event_type": "system_alert"})


class Desk:
    """Takes files and remembers them; refuses the names it is told to."""

    def __init__(self) -> None:
        self.taken: list[Dropped] = []
        self.refuse: dict[str, str] = {}
        self.is_away = False
        self.batches: list[int] = []
        self.meanwhile: Callable[[], object] = lambda: None

    def take(self, files: list[Dropped]) -> list[Taken | Refused]:
        if self.is_away:
            raise UnavailableError("the disk is full")
        self.taken += files
        self.batches.append(len(files))
        self.meanwhile()
        return [Refused(self.refuse[file.name]) if file.name in self.refuse else Taken() for file in files]

    @property
    def names(self) -> list[str]:
        return [file.name for file in self.taken]


class Box:
    def __init__(self, folder: Path) -> None:
        self.folder, self.desk = folder, Desk()
        self.inbox = Inbox(folder, self.desk.take)
        self.inbox.make_folders()
        self.now = 1_000_000.0

    def drop(self, name: str, content: str | bytes = EVENT, age_s: float = 0.0) -> Path:
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        os.utime(path, (self.now - age_s, self.now - age_s))
        return path

    def look(self, after_s: float = 0.0) -> int:
        self.now += after_s
        return self.inbox.look(self.now)

    def block_done(self) -> None:
        self.inbox.done.rmdir()
        self.inbox.done.write_text("in the way")

    def left(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir() if path.name not in ("done", "rejected"))

    def done(self) -> list[str]:
        return sorted(path.name for path in self.inbox.done.iterdir())

    def rejected(self) -> dict[str, str]:
        return {path.name: path.read_text() for path in self.inbox.rejected.glob("*.error.txt")}


@pytest.fixture
def box(tmp_path: Path) -> Box:
    return Box(tmp_path / "inbox")


def test_a_whole_file_is_taken_and_moved_to_done(box: Box) -> None:
    box.drop("a.json")
    assert box.look() == 1
    assert box.desk.taken[0].content == EVENT.encode()
    assert (box.left(), box.done()) == ([], ["a.json"])


def test_the_oldest_file_is_taken_first(box: Box) -> None:
    box.drop("a.json", age_s=1)
    box.drop("b.json", age_s=3)
    box.drop("c.json", age_s=2)
    box.look()
    assert box.desk.names == ["b.json", "c.json", "a.json"]


def test_a_half_written_file_is_waited_for(box: Box) -> None:
    box.drop("a.json", '{"event_type": "syst')
    assert box.look() == 0
    assert box.look(GIVE_UP_S - 1) == 0
    box.drop("a.json", EVENT)
    assert box.look() == 1


def test_a_file_that_stays_half_is_handed_over_to_be_refused_in_the_end(box: Box) -> None:
    box.desk.refuse = {"a.json": "not JSON"}
    box.drop("a.json", '{"event_type": "syst')
    box.look()
    assert box.look(GIVE_UP_S) == 1
    assert box.rejected() == {"a.json.error.txt": "not JSON\n"}
    assert (box.inbox.rejected / "a.json").read_text() == '{"event_type": "syst'


def test_lines_are_whole_when_they_have_stood_still(box: Box) -> None:
    box.drop("a.jsonl", EVENT + "\n")
    assert box.look() == 0
    box.drop("a.jsonl", EVENT + "\n" + EVENT + "\n")
    assert box.look(SETTLE_S / 2) == 0
    assert box.look(SETTLE_S) == 1
    assert box.desk.taken[0].content.count(b"\n") == 2


def test_lines_that_end_in_the_middle_are_waited_for_longer(box: Box) -> None:
    box.drop("a.jsonl", EVENT + '\n{"event_ty')
    box.look()
    assert box.look(SETTLE_S) == 0
    assert box.look(GIVE_UP_S) == 1


def test_what_lay_there_before_the_start_is_taken_at_once(box: Box) -> None:
    box.drop("a.jsonl", EVENT, age_s=3_600)
    assert box.look() == 1


@pytest.mark.parametrize("name", [".a.json", "a.json.tmp", ".tmp", "a.txt", "a", "a.JSON"])
def test_files_that_are_not_meant_for_us_are_left_alone(box: Box, name: str) -> None:
    box.drop(name)
    assert box.look(GIVE_UP_S) == 0
    assert box.left() == [name]


def test_a_file_that_is_left_alone_is_named_once_in_the_log(box: Box, caplog: pytest.LogCaptureFixture) -> None:
    box.drop("a.txt")
    with caplog.at_level(logging.WARNING):
        box.look()
        box.look()
    assert [record.getMessage() for record in caplog.records] == [
        "inbox: 'a.txt' is left alone: event files end in .json or .jsonl"
    ]


def test_links_folders_and_pipes_are_not_followed(box: Box, tmp_path: Path) -> None:
    secret = tmp_path / "secret.json"
    secret.write_text(EVENT)
    (box.folder / "link.json").symlink_to(secret)
    (box.folder / "folder.json").mkdir()
    os.mkfifo(box.folder / "pipe.json")
    assert box.look(GIVE_UP_S) == 0
    assert box.desk.taken == []
    assert secret.exists()


@pytest.mark.parametrize("name", ["done", "rejected"])
def test_a_folder_that_somebody_made_a_link_leads_nowhere(box: Box, tmp_path: Path, name: str) -> None:
    """Who may drop files may, in a folder of an older mode, rename ours: what lies elsewhere must not be theirs to
    fill, and old files there must not be pruned.
    """
    elsewhere = tmp_path / "data"
    elsewhere.mkdir()
    (elsewhere / "sealing.keys").write_text("secret")
    box.desk.refuse = {"bad.json": "not JSON"}
    box.look()
    (box.folder / name).rmdir()
    (box.folder / name).symlink_to(elsewhere)
    assert box.inbox.prune(box.now + 2 * KEEP_S) == 0
    box.drop("a.json")
    box.drop("bad.json")
    assert box.look() == 2
    assert [path.name for path in elsewhere.iterdir()] == ["sealing.keys"]
    assert (box.done(), box.rejected()) == (["a.json"], {"bad.json.error.txt": "not JSON\n"})


def test_a_link_in_the_place_of_a_reason_is_not_written_through(box: Box, tmp_path: Path) -> None:
    config = tmp_path / "notifier.yaml"
    config.write_text("version: 1")
    box.desk.refuse = {"bad.json": "not JSON"}
    box.look()
    for name in ("bad.json.error.txt", ".bad.json.error.txt.tmp"):
        (box.inbox.rejected / name).symlink_to(config)
    box.drop("bad.json")
    assert box.look() == 1
    assert config.read_text() == "version: 1"
    assert box.rejected() == {"bad.json.error.txt": "not JSON\n"}


def test_a_link_in_the_place_of_a_copy_is_not_written_through(tmp_path: Path) -> None:
    config, source = tmp_path / "notifier.yaml", tmp_path / "a.json"
    config.write_text("version: 1")
    source.write_text(EVENT)
    (tmp_path / ".b.json.tmp").symlink_to(config)
    copy_over(source, tmp_path / "b.json")
    assert (config.read_text(), (tmp_path / "b.json").read_text()) == ("version: 1", EVENT)


def test_nobody_can_rename_our_folders_or_another_ones_files(box: Box) -> None:
    """The sticky bit: in a folder that many may write to, each may take away only what is theirs."""
    box.inbox.make_folders()
    modes = {stat.S_IMODE(path.stat().st_mode) for path in (box.folder, box.inbox.done, box.inbox.rejected)}
    assert modes == {0o3770}


def test_a_huge_file_is_rejected_without_being_read(box: Box) -> None:
    path = box.folder / "huge.json"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    box.drop("small.json")
    assert box.look() == 1
    assert box.desk.names == ["small.json"]
    assert box.rejected() == {
        "huge.json.error.txt": f"209,715,200 bytes; at most {BYTES_LIMIT:,} are taken at once. Split the file\n"
    }


def test_a_refused_file_does_not_stop_the_others(box: Box) -> None:
    box.desk.refuse = {"b.json": "event_type: found nothing"}
    for name in ("a.json", "b.json", "c.json"):
        box.drop(name)
    assert box.look() == 3
    assert (box.done(), box.rejected()) == (
        ["a.json", "c.json"],
        {"b.json.error.txt": "event_type: found nothing\n"},
    )


def test_while_nothing_can_be_written_files_stay(box: Box) -> None:
    box.desk.is_away = True
    box.drop("a.json")
    assert box.look() == 0
    assert box.left() == ["a.json"]
    box.desk.is_away = False
    assert box.look() == 1


class PowerCutError(Exception):
    """The process ends here, in the middle."""


def test_after_a_crash_between_commit_and_move_the_same_key_comes_again(box: Box) -> None:
    def power_cut() -> None:
        raise PowerCutError

    box.drop("a.json")
    box.desk.meanwhile = power_cut
    with pytest.raises(PowerCutError):
        box.look()
    assert box.left() == ["a.json"]
    box.desk.meanwhile = lambda: None
    assert Inbox(box.folder, box.desk.take).look(box.now) == 1
    first, second = box.desk.taken
    assert first.key == second.key


def test_a_file_that_cannot_be_moved_is_taken_once_and_stops_no_other(box: Box) -> None:
    box.drop("a.json", age_s=1)
    box.drop("b.json")
    box.desk.refuse = {"b.json": "event_type: found nothing"}
    box.desk.meanwhile = box.block_done
    assert box.look() == 1
    assert (box.left(), list(box.rejected())) == (["a.json"], ["b.json.error.txt"])
    box.inbox.done.unlink()
    assert box.look() == 1
    assert (box.desk.names, box.done()) == (["a.json", "b.json"], ["a.json"])


def test_a_new_file_in_the_place_of_one_that_could_not_be_moved_is_taken(box: Box) -> None:
    box.drop("a.json")
    box.desk.meanwhile = box.block_done
    box.look()
    box.inbox.done.unlink()
    box.desk.meanwhile = lambda: None
    box.drop("a.json", json.dumps({"event_type": "other"}))
    assert box.look() == 1
    assert len({file.key for file in box.desk.taken}) == 2


def test_a_file_that_is_taken_away_by_somebody_else_stops_no_other(box: Box) -> None:
    box.drop("a.json")
    box.drop("b.json")
    box.desk.meanwhile = (box.folder / "a.json").unlink
    assert box.look() == 1
    assert (box.left(), box.done()) == ([], ["b.json"])


def test_done_that_is_deleted_while_files_are_taken_is_made_again(box: Box) -> None:
    box.drop("a.json")
    box.desk.meanwhile = box.inbox.done.rmdir
    assert box.look() == 0
    assert box.look() == 1
    assert (box.desk.names, box.done()) == (["a.json"], ["a.json"])


def test_where_renaming_is_impossible_a_file_is_copied_whole(tmp_path: Path) -> None:
    source, target = tmp_path / "a.json", tmp_path / "done.json"
    source.write_text(EVENT)
    assert copy_over(source, target).st_size == len(EVENT)
    assert [path.name for path in tmp_path.iterdir()] == ["done.json"]
    assert target.read_text() == EVENT


def test_a_second_name_of_a_file_elsewhere_is_untouched(box: Box, tmp_path: Path) -> None:
    (tmp_path / "kept.json").hardlink_to(box.drop("a.json"))
    assert box.look() == 1
    assert (tmp_path / "kept.json").read_text() == EVENT


def test_a_file_that_is_replaced_while_it_is_taken_is_taken_too(box: Box) -> None:
    box.drop("a.json")
    box.desk.meanwhile = lambda: box.drop("a.json", json.dumps({"event_type": "other"}))
    box.look()
    box.desk.meanwhile = lambda: None
    assert box.left() == ["a.json"]
    box.look()
    assert [json.loads(file.content)["event_type"] for file in box.desk.taken] == ["system_alert", "other"]
    assert box.left() == []


def test_a_name_that_nobody_can_print_is_left_alone(box: Box) -> None:
    (box.folder / os.fsdecode(b"\xff\n.json")).write_text(EVENT)
    assert box.look(GIVE_UP_S) == 0
    assert box.desk.taken == []


def test_the_key_is_the_name_and_the_content(box: Box) -> None:
    box.drop("a.json")
    box.drop("b.json")
    box.look()
    box.drop("a.json", json.dumps({"event_type": "other"}))
    box.look()
    assert len({file.key for file in box.desk.taken}) == 3


def test_a_name_that_was_there_before_gets_a_number(box: Box) -> None:
    for _ in range(3):
        box.drop("a.json")
        box.look()
    assert box.done() == ["a.2.json", "a.3.json", "a.json"]


def test_a_folder_that_was_deleted_is_made_again(box: Box) -> None:
    for folder in (box.inbox.done, box.inbox.rejected, box.folder):
        folder.rmdir()
    assert box.look() == 0
    box.drop("a.json")
    assert box.look() == 1


def test_done_is_pruned_a_week_after_a_file_came_there_however_old_it_is(box: Box) -> None:
    box.drop("a.json", age_s=100 * KEEP_S)
    box.look()
    came = (box.inbox.done / "a.json").stat().st_ctime
    assert box.inbox.prune(came + KEEP_S) == 0
    (box.inbox.done / "a folder of somebody").mkdir()
    assert box.inbox.prune(came + 2 * KEEP_S) == 1
    assert box.done() == ["a folder of somebody"]


def test_the_group_may_drop_files_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        Inbox(tmp_path / "inbox", Desk().take).make_folders()
    finally:
        os.umask(before)
    modes = {path.stat().st_mode & 0o777 for path in [tmp_path / "inbox", *(tmp_path / "inbox").iterdir()]}
    assert modes == {0o770}


def test_the_mode_of_a_folder_that_is_there_is_kept(tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir(mode=0o700)
    Inbox(tmp_path / "inbox", Desk().take).make_folders()
    assert (tmp_path / "inbox").stat().st_mode & 0o777 == 0o700


def test_while_nothing_can_be_written_nobody_asks_for_every_file(box: Box, caplog: pytest.LogCaptureFixture) -> None:
    asked: list[int] = []

    def take(files: list[Dropped]) -> list[Taken | Refused]:
        asked.append(len(files))
        raise UnavailableError("the disk is full")

    for number in range(500):
        box.drop(f"{number}.json")
    inbox = Inbox(box.folder, take)
    assert [inbox.look(box.now), inbox.look(box.now)] == [0, 0]
    assert asked == [100, 100]
    assert [record.getMessage() for record in caplog.records] == ["inbox: files stay here for now: the disk is full"]


def test_ten_thousand_files_at_once_are_taken_in_large_batches(box: Box) -> None:
    for number in range(10_000):
        (box.folder / f"{number:05}.json").write_text(EVENT)
    assert box.look() == 10_000
    assert len(set(box.desk.names)) == 10_000
    assert len(box.desk.batches) == 100
    assert box.left() == []


def test_large_files_do_not_pile_up_in_memory(box: Box) -> None:
    large = json.dumps({"event_type": "system_alert", "event_data": {"log": "x" * 900_000}})
    for number in range(5):
        box.drop(f"{number}.json", large)
    box.look()
    assert box.desk.batches == [1] * 5
