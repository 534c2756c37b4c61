"""notifier.yaml, almost right: problems with a place, in bounded time, and never an exception."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.document import parse
from sidecar.document.lint import lint
from tests.mutations import mutated
from tests.test_schema import FULL

SAMPLE: Final = (Path(__file__).parents[1] / "notifier.yaml").read_bytes()
WHOLE: Final = [SAMPLE, FULL.encode()]
MOST_S: Final = 5.0


def assert_clean(content: bytes) -> None:
    started = time.thread_time()
    parsed = parse(content)
    errors = [each for each in parsed.problems if each.severity == "error"]
    assert (parsed.config is None) == bool(errors)
    lines = (
        content.count(b"\n")
        + content.count(b"\r")
        + 2
        + 3 * content.count(b"\xc2\x85")
        + 3 * content.count(b"\xe2\x80")
    )
    for each in parsed.problems:
        assert each.message
        assert 1 <= (each.line or 1) <= lines
    assert all(each.line for each in errors)
    if parsed.config is not None:
        lint(content.decode("utf-8-sig"), parsed)
    assert time.thread_time() - started < MOST_S


@given(st.data(), st.sampled_from(WHOLE))
def test_a_file_that_is_almost_right_gives_a_config_or_problems_with_their_lines(
    data: st.DataObject, valid: bytes
) -> None:
    assert_clean(data.draw(mutated(valid, most=6)))


@pytest.mark.parametrize(
    "content",
    [
        b"a: &a [x,x,x]\n" + b"".join(b"a: &a [%s]\n" % b",".join([b"*a"] * 9) for _ in range(30)),
        b"a: &a {b: *a}\n",
        b"a: " + b"[" * 100_000,
        b"a: " + b"{a: " * 30_000,
        b"- " * 30_000,
        b"? " * 30_000,
        b"".join(b" " * n + b"a:\n" for n in range(2_000)),
        b"a: &a {b: 1}\nc:\n" + b"  <<: *a\n" * 20_000,
        b"a: !!python/object/apply:os.system ['id']\n",
        b"a: !!python/name:os.system\n",
        b"%YAML 9.9\n---\na: 1\n",
        b"%TAG ! tag:evil,2000:\n---\na: !x 1\n",
        b"version: " + b"9" * 90_000,
        b"version: " + b"1:" * 40_000 + b"1",
        b"version: 1e" + b"9" * 90_000,
        b'a: "' + b"\\x41" * 20_000,
        b"a: |\n" + b" \n" * 50_000,
        b"--- \n" * 100_000,
        b"\xfe\xff" + "version: 1".encode("utf-16-be"),
        b"version: 1\nrules:\n" + b"".join(b"  r%d: {x%d: 1}\n" % (n, n) for n in range(5_000)),
        b"version: 1\nrules:\n  r: {event_type: '" + b"*a" * 40_000 + b"', integration_ids: []}\n",
        b"version: 1\nrules:\n  r: {event_type: x, integration_ids: [], when: {x: '/" + b"(a{9}){999}" * 99 + b"/'}}\n",
        b"version: 1\ntemplates:\n  t: {title: '" + b"{% for a in b %}" * 900 + b"'}\n",
        b"version: 1\ntemplates:\n  t: {title: '" + b"{{ " + b"(" * 4_000 + b"'}\n",
        b"version: 1\nsettings: {security: {session: " + b"9" * 90_000 + b"}}\n",
    ],
)  # fmt: skip
def test_a_bomb_does_not_go_off(content: bytes) -> None:
    assert_clean(content)
