"""A secret in memory does not show itself."""

from __future__ import annotations

import copy
import pickle

import pytest

from sidecar.core.channel import MASK, Opened, Secret


def test_a_secret_is_masked_wherever_it_is_printed() -> None:
    secret = Secret("hunter2")
    assert f"{secret} {secret!r} {[secret]}" == f"Secret({MASK}) Secret({MASK}) [Secret({MASK})]"
    assert secret.reveal() == "hunter2"


def test_a_secret_does_not_leave_the_process_by_pickle_or_copy() -> None:
    with pytest.raises(TypeError, match="not to be pickled"):
        pickle.dumps(Secret("hunter2"))
    with pytest.raises(TypeError, match="not to be pickled"):
        copy.copy(Secret("hunter2"))


def test_two_secrets_with_the_same_text_are_equal() -> None:
    assert {Secret("a"), Secret("a"), Secret("b")} == {Secret("a"), Secret("b")}
    assert Secret("a") != "a"


def test_opened_secrets_are_masked_and_absent_ones_are_empty() -> None:
    opened = Opened({"token": "hunter2"})
    assert repr(opened) == f"Opened(token={MASK})"
    assert (opened.token, opened.password, opened.values()) == ("hunter2", "", ("hunter2",))
    with pytest.raises(AttributeError):
        _ = opened._hidden
