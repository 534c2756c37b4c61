"""Every way in which a file changes on disk is noticed by a running service, and soon."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from sidecar.errors import FAULTS, NotifierError
from sidecar.watch import watch
from tests.api_service import Api, assert_problem, serving
from tests.config_parts import mounted
from tests.engines import by_hand
from tests.running import eventually

LAB = "version: 1\nintegrations: {log: {type: log}}\nrules:\n  r0: {event_type: x, integration_ids: [log]}\n"
SOON_S = 1.0
"""Less than the poll: it was told, not found by looking every two seconds."""
GIT, SED = shutil.which("git") or "git", shutil.which("sed") or "sed"


def text(number: int) -> str:
    return LAB.replace("r0", f"r{number}")


def is_in_force(api: Api, number: int) -> bool:
    rulebook = api.service.live.current.rulebook
    return rulebook is not None and f"r{number}" in rulebook.config.rules


def noticed(api: Api, number: int) -> float:
    """Seconds until the text with this number is in force."""
    started = time.monotonic()
    eventually(lambda: is_in_force(api, number), f"r{number} to be in force")
    return time.monotonic() - started


def is_soon(api: Api, change: Callable[[int], object]) -> bool:
    """Whether a change is told; of a machine that is busy for a moment it is asked three times."""
    for number in (1, 2, 3):
        change(number)
        if noticed(api, number) < SOON_S:
            return True
    return False


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    with serving(tmp_path, LAB) as api:
        yield api


def test_a_file_written_over_is_noticed(api: Api) -> None:
    assert is_soon(api, lambda number: api.places.config.write_text(text(number)))


def test_a_file_renamed_into_place_is_noticed(api: Api) -> None:
    def rename(number: int) -> None:
        hidden = api.places.config.with_suffix(".swp")
        hidden.write_text(text(number))
        hidden.rename(api.places.config)

    assert is_soon(api, rename)


def test_sed_in_place_is_noticed(api: Api) -> None:
    path = str(api.places.config)
    assert is_soon(api, lambda number: subprocess.run([SED, "-i", f"s/ r[0-9]*:/ r{number}:/", path], check=True))


def test_a_pull_is_noticed(tmp_path: Path) -> None:
    def git(folder: Path, *arguments: str) -> None:
        names = ["-c", "user.name=Ann", "-c", "user.email=ann@lab.example", "-c", "init.defaultBranch=main"]
        subprocess.run([GIT, *names, *arguments], cwd=folder, check=True, capture_output=True)

    origin, clone = tmp_path / "origin", tmp_path / "clone"
    origin.mkdir()
    git(origin, "init")
    (origin / "notifier.yaml").write_text(LAB)
    git(origin, "add", ".")
    git(origin, "commit", "-m", "0")
    git(tmp_path, "clone", str(origin), str(clone))

    def pull(number: int) -> None:
        (origin / "notifier.yaml").write_text(text(number))
        git(origin, "commit", "-am", str(number))
        git(clone, "pull")

    with serving(clone, LAB) as api:
        assert is_soon(api, pull)


def test_the_swap_of_a_config_map_is_noticed(tmp_path: Path) -> None:
    """Kubernetes: notifier.yaml → ..data/notifier.yaml, ..data → a folder, and the link ..data is renamed over."""

    def put(number: int) -> None:
        (tmp_path / f"..{number}").mkdir()
        (tmp_path / f"..{number}" / "notifier.yaml").write_text(text(number))
        (tmp_path / "..data_tmp").symlink_to(f"..{number}")
        (tmp_path / "..data_tmp").rename(tmp_path / "..data")

    put(0)
    (tmp_path / "notifier.yaml").symlink_to("..data/notifier.yaml")
    with serving(tmp_path, text(0)) as api:
        assert is_soon(api, put)


def test_a_bind_mounted_file_written_by_the_host_is_noticed(tmp_path: Path) -> None:
    host, inside = tmp_path / "host.yaml", tmp_path / "etc" / "notifier.yaml"
    inside.parent.mkdir()
    inside.write_text("")
    host.write_text(LAB)
    with mounted(host, inside), serving(inside.parent, LAB) as api:
        assert is_soon(api, lambda number: host.write_text(text(number)))


def test_a_file_that_is_deleted_and_made_again_is_noticed(api: Api) -> None:
    def make_again(number: int) -> None:
        api.places.config.unlink()
        eventually(lambda: api.service.live.current.state == "stale", "the loss to be seen")
        api.places.config.write_text(text(number))

    assert is_soon(api, make_again)


def test_a_folder_that_is_removed_and_made_again_is_noticed(tmp_path: Path) -> None:
    folder = tmp_path / "etc"
    folder.mkdir()
    notifier = Api(folder, LAB)
    data = tmp_path / "data"
    notifier.places = msgspec.structs.replace(notifier.places, data=data, inbox=data / "inbox")
    with notifier as api:
        folder.rename(tmp_path / "old")
        eventually(lambda: api.service.live.current.state == "stale", "the loss to be seen")
        folder.mkdir()
        api.places.config.write_text(text(1))
        noticed(api, 1)
        eventually(lambda: api.service.live.current.state == "ok", "it to be in order")


def test_a_failure_while_looking_is_no_end_of_it(api: Api) -> None:
    """The database refuses, as on a full disk: the old text stays in force, and the new one is taken later."""
    with by_hand(api.places.database) as other:
        other.execute("ALTER TABLE entries RENAME TO away")
        api.places.config.write_text(text(1))
        with pytest.raises((*FAULTS, NotifierError)):
            api.service.live.look()
        assert is_in_force(api, 0)
        other.execute("ALTER TABLE away RENAME TO entries")
    noticed(api, 1)
    eventually(lambda: len(api.get("/config/revisions")) == 2, "the revision, stored once the text is in force")


def test_a_bug_in_one_look_is_no_end_of_looking(tmp_path: Path) -> None:
    looks: list[int] = []
    over = threading.Event()

    def look() -> None:
        looks.append(1)
        if len(looks) == 1:
            raise RuntimeError("hunter2")
        over.set()

    thread = threading.Thread(target=watch, args=(lambda: [tmp_path], lambda *_: True, look, over))
    thread.start()
    assert over.wait(30)
    thread.join()


def make_folder(path: Path) -> None:
    path.mkdir()


def make_circle(path: Path) -> None:
    path.symlink_to(path)


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_nonsense(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 40_000)


@pytest.mark.parametrize("make", [make_folder, make_circle, make_pipe, make_nonsense])
def test_whatever_takes_the_place_of_the_file_it_is_told_and_goes_on(api: Api, make: Callable[[Path], None]) -> None:
    path = api.places.config
    path.unlink()
    make(path)
    eventually(lambda: api.service.live.current.state == "stale", "it to be seen")
    assert api.get("/rules")[0]["id"] == "r0"
    assert_problem(api.ask("PATCH", "/rules/r0", {"name": "x"}), 422 if path.is_file() else 409)
    path.rmdir() if path.is_dir() else path.unlink()
    path.write_text(text(1))
    noticed(api, 1)
    assert api.service.live.current.state == "ok"


def test_fifty_edits_in_a_second_end_with_the_last(api: Api) -> None:
    for number in range(1, 51):
        hidden = api.places.config.with_suffix(".swp")
        hidden.write_text(text(number))
        hidden.replace(api.places.config)
    noticed(api, 50)
    assert api.service.live.current.state == "ok"


def test_what_is_under_way_goes_on_while_the_file_changes(api: Api) -> None:
    api.rewrite(LAB.replace("event_type: x", "event_type: '*'"))
    for number in range(20):
        api.ask("POST", "/events", {"event_type": "x", "event_data": {"n": number}})
        api.places.config.write_text(LAB.replace("event_type: x", f"event_type: ['*', a{number}]"))
    assert {row["status"] for row in api.settled(20)} == {"sent"}
