"""What a data folder remembers of the notifier that ran over it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sidecar.errors import LedgerError
from sidecar.lock import ELSEWHERE, claimed_as, hold, remember, was_elsewhere


def test_it_knows_under_which_name_the_last_one_claimed_messages(tmp_path: Path) -> None:
    path = tmp_path / "notifier.lock"
    for name in ("a-longer-name", "short", ""):
        lock = hold(path)
        remember(lock, name)
        os.close(lock)
        again = hold(path)
        assert (claimed_as(again), was_elsewhere(path)) == (name, name != "")
        os.close(again)


@pytest.mark.parametrize(
    ("said", "name"), [(b"", ""), (b"\xff\x00 odd", ""), (ELSEWHERE, ""), (ELSEWHERE + b"\xff" * 100, "\ufffd" * 64)]
)
def test_whatever_stands_there_is_no_reason_not_to_start(tmp_path: Path, said: bytes, name: str) -> None:
    path = tmp_path / "notifier.lock"
    path.write_bytes(said)
    lock = hold(path)
    assert claimed_as(lock) == name
    os.close(lock)


def test_a_second_one_is_refused_and_the_first_keeps_its_name(tmp_path: Path) -> None:
    lock = hold(tmp_path / "notifier.lock")
    remember(lock, "first")
    with pytest.raises(LedgerError, match="stop it, or give another --data"):
        hold(tmp_path / "notifier.lock")
    assert claimed_as(lock) == "first"
    os.close(lock)
