"""docs/security.md: every attack in its table has tests, and those are there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[1]
PAGE: Final = (ROOT / "docs/security.md").read_text("utf-8")
TABLE: Final = PAGE.partition("## What stands against what")[2].partition("\n## ")[0]
ROWS: Final = [line for line in TABLE.splitlines() if line.startswith("| ")][1:]
NAMED: Final = re.compile(r"`(test_\w+\.py)::(test_\w+)`")


@pytest.mark.parametrize("row", ROWS, ids=[row.split("|")[1].strip()[:40] for row in ROWS])
def test_every_attack_has_tests_that_are_there(row: str) -> None:
    tests = NAMED.findall(row)
    assert tests
    for file, name in tests:
        assert f"def {name}(" in (ROOT / "tests" / file).read_text("utf-8"), name


def test_the_table_is_read() -> None:
    assert len(ROWS) > 25
