"""What the writing thread knows without asking the database is what the database says."""

from __future__ import annotations

import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any, Final

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from sidecar.core.draft import Plan
from sidecar.core.incident import lasting
from sidecar.core.plan import look
from sidecar.core.record import Silence
from sidecar.errors import UnavailableError
from sidecar.ledger import Book, Ledger, recent
from tests.builders import NOON, an_event

Step = tuple[str, Any]

ENDS: Final = ("kept", "kept", "kept", "job undone", "commit undone")

KEYS = [found for n in range(3) if (found := lasting(an_event(event_data={"script_name": n})))]
steps = st.one_of(
    st.tuples(st.sampled_from(["fails", "passes"]), st.integers(0, 2)),
    st.tuples(st.just("silence"), st.sampled_from([2, 60])),
    st.tuples(st.sampled_from(["end", "forget"]), st.integers(0, 2)),
    st.tuples(st.just("rename"), st.sampled_from(["r0", "renamed"])),
    st.just(("write", None)),
)
jobs = st.lists(st.tuples(st.lists(steps, min_size=1, max_size=5), st.sampled_from(ENDS)), max_size=8)


class Steps:
    """Random things that happen to a record, a minute apart."""

    def __init__(self) -> None:
        self.now = NOON
        self._numbers: defaultdict[str, Iterator[int]] = defaultdict(count)

    def take(self, book: Book, step: str, value: Any) -> None:
        self.now += timedelta(minutes=1)
        match step:
            case "fails" | "passes":
                self._happens(book, "failed" if step == "fails" else "complete", value)
            case "silence":
                until = self.now + timedelta(minutes=value)
                silence = Silence(
                    id=self._new("sil"), when={"rule_id": "r0"}, until=until, reason="", author="", created_at=self.now
                )
                book.record.add_silence(silence)
            case "end":
                book.record.end_silence(f"sil_{value}", "me", self.now)
            case "forget":
                book.record.forget(self.now - timedelta(minutes=value), limit=1)
            case "rename":
                book.record.renamed("rules", value, "renamed" if value == "r0" else "r0")
            case _:
                book.undecided(1)  # what was collected so far is written

    def _happens(self, book: Book, how: str, script: int) -> None:
        event = an_event(f"script_execution_{how}", event_data={"script_name": script}, received_at=self.now)
        seen = look(event, book.record, self._new)
        incident = seen.incident
        if seen.turn == "first_failure" and incident:
            incident = msgspec.structs.replace(incident, rules={"r0": self.now})
        book.record.follow(Plan(incident=incident, subject=seen.subject))

    def _new(self, prefix: str) -> str:
        return f"{prefix}_{next(self._numbers[prefix])}"


def work(happening: Steps, taken: list[Step], end: str) -> Any:
    def job(book: Book) -> None:
        for step in taken:
            happening.take(book, *step)
        if end == "job undone":
            raise ValueError(end)
        if end == "commit undone":
            raise sqlite3.OperationalError(end)

    return job


def known(record: Any, happening: Steps) -> list[Any]:
    """All that may be asked, a moment ago and now."""
    earlier = happening.now - timedelta(minutes=3)
    return [
        *[(record.incident(each.key), record.subject(each.subject)) for each in KEYS],
        list(record.silences(happening.now)),
        list(record.silences(earlier)),
    ]


@settings(max_examples=settings().max_examples // 2)
@given(jobs=jobs)
def test_what_is_known_is_what_is_there(jobs: list[tuple[list[Step], str]]) -> None:
    with tempfile.TemporaryDirectory() as folder, closing(Ledger(Path(folder) / "notifier.db")) as ledger:
        happening = Steps()
        for taken, end in jobs:
            written = ledger.write(work(happening, taken, end))
            assert (written.exception() is None) == (end == "kept")
            assert isinstance(written.exception(), UnavailableError) == (end == "commit undone")
            says = ledger.write(lambda book: known(book.record, happening)).result()
            assert says == known(ledger.pages.record, happening)


def test_it_is_bounded() -> None:
    asked: list[str] = []

    def read(key: str) -> str:
        asked.append(key)
        return key

    values = recent.Recent(read)
    for number in range(recent.KEPT + 1):
        assert values.get(str(number)) == str(number)
    assert len(asked) == recent.KEPT + 1
    assert values.get("0") == "0"
    assert asked[-1] == "0"
