"""Files that are dropped: when they are whole, and where they go."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from sidecar.core.bodies import BYTES_LIMIT
from sidecar.errors import UnavailableError
from sidecar.inbox import GIVE_UP_S, KEEP_S, SETTLE_S, Dropped, Inbox, Refused, Taken

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


def test_after_a_crash_between_commit_and_move_the_same_key_comes_again(box: Box) -> None:
    box.drop("a.json")
    box.inbox.done.rmdir()
    box.inbox.done.write_text("in the way: the move fails like a crash would")
    with pytest.raises(OSError, match="done"):
        box.inbox._settle([*box.inbox._whole(["a.json"], box.now)])
    assert box.left() == ["a.json"]
    box.inbox.done.unlink()
    assert box.look() == 1
    first, second = box.desk.taken
    assert first.key == second.key


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


def test_done_is_pruned_after_a_week(box: Box) -> None:
    box.drop("old.json", age_s=KEEP_S + 1)
    box.drop("new.json")
    box.look()
    assert box.inbox.prune(box.now) == 1
    assert box.done() == ["new.json"]


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
