"""Diffs are what `patch` takes: checked by git itself."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.diff import MOST_COMPARED, unified

GIT = shutil.which("git") or "git"

texts = st.lists(st.sampled_from(["a", "b", "c", "", "- d", "+ e", "\\ f", "g\r", "\x0c", "\u2028"]), max_size=40).map(
    "\n".join
)


def applied(folder: Path, before: str, diff: str) -> str:
    """What git makes of a file and a patch."""
    path = folder / "notifier.yaml"
    path.write_bytes(before.encode())
    done = subprocess.run(
        [GIT, "apply", "-p1", "--whitespace=nowarn", "-"],
        cwd=folder,
        input=diff.encode(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, (done.stderr, before, diff)
    return path.read_bytes().decode() if path.exists() else ""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("repository")
    subprocess.run([GIT, "init", "-q", folder], check=True)
    return folder


@given(before=texts, after=texts)
def test_git_applies_the_diff_of_any_two_texts(folder: Path, before: str, after: str) -> None:
    diff = unified("notifier.yaml", before, after)
    if before == after:
        assert diff.text == ""
    elif before and after:  # an empty file is one that is not there, to git
        assert applied(folder, before, diff.text) == after


def test_the_lines_that_came_and_went_are_counted() -> None:
    diff = unified("f", "a\nb\nc\n", "a\nx\ny\nc\n")
    assert (diff.added, diff.removed) == (2, 1)
    assert diff.text == "--- a/f\n+++ b/f\n@@ -1,3 +1,4 @@\n a\n-b\n+x\n+y\n c\n"


def test_lines_that_begin_with_signs_are_counted_once() -> None:
    diff = unified("f", "-- a\n", "++ b\n")
    assert (diff.added, diff.removed) == (1, 1)


def test_changes_far_apart_are_hunks_of_their_own() -> None:
    before = [f"{n}\n" for n in range(100)]
    after = ["first\n", *before[1:99], "last\n"]
    assert unified("f", "".join(before), "".join(after)).text.count("@@ -") == 2


def test_two_long_files_that_differ_everywhere_are_compared_at_once(folder: Path) -> None:
    before = "".join(f"line {n % 7}\n" for n in range(20 * MOST_COMPARED))
    after = "".join(f"line {n % 5}\n" for n in range(20 * MOST_COMPARED))
    started = time.process_time()
    diff = unified("notifier.yaml", before, after)
    assert time.process_time() - started < 2
    assert applied(folder, before, diff.text) == after
