"""A file that others write, too: whole at every moment, and nobody's text is lost."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from contextlib import nullcontext
from errno import ENOSPC, EROFS
from pathlib import Path
from random import Random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.diskfile import ChangedError, DiskFile, Journal, OrphanedError, digest, is_torn
from sidecar.files import write_beside
from tests.config_parts import MOUNT, UMOUNT, mounted, run

MOMENTS = 200


@pytest.fixture
def file(tmp_path: Path) -> DiskFile:
    (tmp_path / "etc").mkdir()
    (tmp_path / "data").mkdir()
    (tmp_path / "etc" / "notifier.yaml").write_bytes(b"old\n")
    return DiskFile(tmp_path / "etc" / "notifier.yaml", tmp_path / "data" / "config.journal", lambda _: None)


def names(file: DiskFile) -> list[str]:
    return sorted(path.name for path in file.path.parent.iterdir())


def test_a_text_is_replaced_and_nothing_is_left_beside_it(file: DiskFile) -> None:
    file.replace(b"old\n", b"new\n")
    assert file.read() == b"new\n"
    assert names(file) == ["notifier.yaml"]


def test_a_text_that_is_not_the_expected_one_is_not_replaced(file: DiskFile) -> None:
    with pytest.raises(ChangedError):
        file.replace(b"other\n", b"new\n")
    assert file.read() == b"old\n"
    assert names(file) == ["notifier.yaml"]


def test_a_first_text_is_made_unless_there_is_one_already(file: DiskFile) -> None:
    with pytest.raises(ChangedError):
        file.replace(None, b"new\n")
    file.path.unlink()
    file.replace(None, b"new\n")
    assert (file.read(), names(file)) == (b"new\n", ["notifier.yaml"])


def test_mode_and_owner_stay(file: DiskFile) -> None:
    file.path.chmod(0o664)
    owner = (os.geteuid(), os.getegid()) if os.geteuid() else (1234, 2345)
    os.chown(file.path, *owner)
    file.replace(b"old\n", b"new\n")
    found = file.path.stat()
    assert (found.st_mode & 0o777, found.st_uid, found.st_gid) == (0o664, *owner)


def test_a_link_stays_a_link(file: DiskFile, tmp_path: Path) -> None:
    real = tmp_path / "repository" / "lab.yaml"
    real.parent.mkdir()
    file.path.rename(real)
    file.path.symlink_to(real)
    file.replace(b"old\n", b"new\n")
    assert file.path.is_symlink()
    assert real.read_bytes() == b"new\n"


def test_a_file_that_is_being_written_is_read_once_it_stands_still(file: DiskFile) -> None:
    parts = iter([b"old\nand ", b"old\nand new\n"])

    def write_on(_: float) -> None:
        if part := next(parts, None):
            file.path.write_bytes(part)

    waiting = DiskFile(file.path, Path("unused"), write_on)
    waiting.read()
    assert waiting.read(known=b"") == b"old\nand new\n"


def test_a_known_text_is_read_without_waiting(file: DiskFile) -> None:
    waits: list[float] = []
    waiting = DiskFile(file.path, Path("unused"), waits.append)
    waiting.read(known=b"old\n")
    assert waits == []


def test_a_file_that_never_stands_still_is_read_in_the_end(file: DiskFile) -> None:
    ticks = iter(range(1_000))
    restless = DiskFile(file.path, Path("unused"), lambda _: file.path.write_bytes(b"%d" % next(ticks) * 9))
    restless.read()
    assert restless.read(known=b"") != b"old\n"


# ---------------------------------------------------------------------- two writers


def test_of_two_writers_at_once_none_writes_over_the_other_unseen(file: DiskFile) -> None:
    """The other one renames its own file into place, as git would, without any lock of ours, until both had turns."""
    done, enough, written = threading.Event(), threading.Event(), 0

    def others(count: int) -> None:
        nonlocal written
        theirs = file.path.with_name("theirs.tmp")
        while written < count or not enough.is_set():
            before = file.path.read_bytes()
            theirs.write_bytes(before + b"theirs %d\n" % written)
            if file.path.read_bytes() == before:
                theirs.rename(file.path)
                written += 1
            done.wait(0.0005)
        done.set()

    thread = threading.Thread(target=others, args=(400,))
    thread.start()
    ours, displaced = 0, b""
    while not done.is_set():
        before = file.path.read_bytes()
        try:
            file.replace(before, before + b"ours %d\n" % ours)
            ours += 1
            if ours == 10:
                enough.set()
        except ChangedError as error:
            displaced += error.displaced or b""
    thread.join()
    found = (file.path.read_bytes() + displaced).decode().splitlines()
    assert {f"theirs {number}" for number in range(written)} <= set(found)
    assert written >= 400


# ---------------------------------------------------------------------- a mount, a crash


def test_a_bind_mounted_file_is_written_in_place(file: DiskFile, tmp_path: Path) -> None:
    source = tmp_path / "host.yaml"
    source.write_bytes(b"old\n")
    with mounted(source, file.path):
        file.replace(b"old\n", b"new, and longer\n")
        with pytest.raises(ChangedError):
            file.replace(b"old\n", b"lost")
        file.replace(b"new, and longer\n", b"short\n")
        assert names(file) == ["notifier.yaml"]
    assert source.read_bytes() == b"short\n"
    assert list((tmp_path / "data").iterdir()) == []


def test_a_bind_mounted_file_that_the_host_replaced_is_not_written(file: DiskFile, tmp_path: Path) -> None:
    source, other = tmp_path / "host.yaml", tmp_path / "host.new"
    source.write_bytes(b"old\n")
    other.write_bytes(b"from git\n")
    with mounted(source, file.path):
        assert not file.is_orphaned()
        other.rename(source)
        assert file.is_orphaned()
        with pytest.raises(OrphanedError):
            file.replace(b"old\n", b"new\n")
    assert source.read_bytes() == b"from git\n"


def test_a_file_on_a_read_only_mount_is_not_written(file: DiskFile, tmp_path: Path) -> None:
    source = tmp_path / "host.yaml"
    source.write_bytes(b"old\n")
    with mounted(source, file.path, read_only=True), pytest.raises(OSError, match="Read-only") as refusal:
        file.replace(b"old\n", b"new\n")
    assert refusal.value.errno == EROFS
    assert source.read_bytes() == b"old\n"


def test_a_write_in_place_that_was_cut_is_finished(file: DiskFile, tmp_path: Path) -> None:
    journal = tmp_path / "data" / "config.journal"
    journal.write_bytes(msgspec.msgpack.encode(Journal(b"the old text\n", b"a new one\n")))
    file.path.write_bytes(b"a newld text\n")
    assert file.recover() == []
    assert file.read() == b"a new one\n"
    assert not journal.exists()


def test_a_write_in_place_that_has_no_room_leaves_the_old_text(file: DiskFile, tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    run(MOUNT, "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(small))
    try:
        (small / "host.yaml").write_bytes(b"old\n")
        with mounted(small / "host.yaml", file.path):
            with pytest.raises(OSError, match="No space left") as refusal:
                file.replace(b"old\n", b"new\n" * 50_000)
            assert refusal.value.errno == ENOSPC
            assert file.read() == b"old\n"
        assert list((tmp_path / "data").iterdir()) == []
    finally:
        run(UMOUNT, str(small))


def test_a_journal_that_is_none_does_not_keep_it_from_starting(file: DiskFile, tmp_path: Path) -> None:
    (tmp_path / "data" / "config.journal").write_bytes(b"\xc1nonsense")
    assert file.recover() == []
    assert file.read() == b"old\n"
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["config.damaged"]


@pytest.mark.parametrize("found", [b"the old text\n", b"a new one\n", b"by git meanwhile\n"])
def test_a_text_that_is_whole_after_a_crash_stays(file: DiskFile, tmp_path: Path, found: bytes) -> None:
    journal = tmp_path / "data" / "config.journal"
    journal.write_bytes(msgspec.msgpack.encode(Journal(b"the old text\n", b"a new one\n")))
    file.path.write_bytes(found)
    file.recover()
    assert file.read() == found
    assert not journal.exists()


@given(before=st.binary(max_size=12), after=st.binary(max_size=12), data=st.data())
def test_whatever_a_write_in_place_leaves_is_recognised(before: bytes, after: bytes, data: st.DataObject) -> None:
    written = data.draw(st.integers(0, len(after)))
    found = after[:written] + before[written:]
    assert is_torn(found, Journal(before, after)) == (found not in (before, after))


def test_a_text_of_ours_that_a_crash_left_is_cleared_away(file: DiskFile) -> None:
    write_beside(file.path, b"ne", 0o600)
    file.path.with_name(f".notifier.yaml.{digest(b'new')}.swap").write_bytes(b"new")
    assert file.recover() == []
    assert names(file) == ["notifier.yaml"]


def test_a_text_of_others_that_a_crash_left_is_kept(file: DiskFile) -> None:
    file.path.with_name(f".notifier.yaml.{digest(b'new')}.swap").write_bytes(b"from git\n")
    (kept,) = file.recover()
    assert kept.read_bytes() == b"from git\n"
    assert kept.name == "notifier.yaml.displaced-" + digest(b"from git\n")


# ---------------------------------------------------------------------- kill -9


def saving(file: DiskFile, texts: list[bytes]) -> None:
    """Save one text after the other, without end."""
    number = 0
    while True:
        file.replace(texts[number % 2], texts[(number + 1) % 2])
        number += 1


def killed(job: Callable[[], None], after_s: float) -> None:
    """Run `job` in a process of its own and kill it."""
    process = os.fork()
    if process == 0:
        try:
            job()
        finally:
            os._exit(1)  # nothing of the test runs on in the child
    threading.Event().wait(after_s)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")  # the child only saves, and is killed
@pytest.mark.parametrize("in_place", [False, True], ids=["by rename", "in place"])
def test_killed_at_any_moment_of_a_save_the_file_is_one_text_or_the_other(
    file: DiskFile, tmp_path: Path, in_place: bool
) -> None:
    texts = [b"version: 1\n# %s\n" % (letter * 40_000) for letter in (b"a", b"b")]
    source = tmp_path / "host.yaml"
    source.write_bytes(texts[0])
    file.path.write_bytes(texts[0])
    random = Random(7)  # noqa: S311  # moments, not secrets
    with mounted(source, file.path) if in_place else nullcontext():
        for _ in range(MOMENTS // 2):
            order = texts if file.path.read_bytes() == texts[0] else texts[::-1]
            killed(lambda order=order: saving(file, order), random.uniform(0.001, 0.03))  # type: ignore[misc]  # bound now
            left = file.path.read_bytes()
            assert in_place or left in texts
            for kept in file.recover():
                assert kept.read_bytes() in texts
                kept.unlink()
            assert file.path.read_bytes() in texts
            assert names(file) == ["notifier.yaml"]
