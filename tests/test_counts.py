"""What is counted where events pass."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from sidecar.core.channel import Failed
from sidecar.core.config import Template
from sidecar.core.exposition import Distribution
from sidecar.counts import (
    ACCEPTED,
    ATTEMPT_S,
    ATTEMPTED,
    DECIDED,
    DELIVERED,
    KNOWN,
    RECEIVED,
    REJECTED,
    REPEATED,
    TEMPLATES,
    Counts,
)
from tests.builders import Lab, a_body, a_config, a_rule, an_integration


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    lab = Lab(tmp_path)
    yield lab
    lab.ledger.close()


def shown(counts: Counts) -> dict[str, dict[tuple[str, ...], float | Distribution]]:
    """What there is other than 0."""
    return {
        family.name: found
        for family, values in counts.figures()
        if (found := {labels: value for labels, value in values.items() if value})
    }


def test_an_event_is_counted_as_it_goes_its_way(lab: Lab) -> None:
    lab.accept(a_body())
    lab.deliver_all()
    counted = shown(lab.engine.counts)
    assert counted[RECEIVED.name] == {("http",): 1}
    assert counted[ACCEPTED.name] == {("script_execution_failed",): 1}
    assert counted[DECIDED.name] == {("waiting",): 1}
    assert counted[ATTEMPTED.name] == {("pager", "sent"): 1}
    taken = counted[ATTEMPT_S.name]["pager",]
    assert isinstance(taken, Distribution)
    assert sum(taken.numbers) == 1


def test_a_failed_attempt_is_counted_by_how_it_failed(lab: Lab) -> None:
    lab.pager.answers = [Failed(reason="no answer", kind="timeout", retryable=True)]
    lab.accept(a_body())
    lab.deliver_all()
    lab.clock.advance(minutes=1)
    lab.deliver_all()
    assert shown(lab.engine.counts)[ATTEMPTED.name] == {("pager", "timeout"): 1, ("pager", "sent"): 1}


def test_what_is_not_taken_is_counted_by_its_reason(lab: Lab) -> None:
    first = {**a_body(), "id": "run-7"}
    lab.accept(first, first, {**a_body(device_name="other"), "id": "run-7"}, {"event_data": {}})
    lab.deliver_all()
    counted = shown(lab.engine.counts)
    assert counted[RECEIVED.name] == {("http",): 4}
    assert counted[REPEATED.name] == {(): 1}
    assert counted[REJECTED.name] == {("conflict",): 1, ("invalid",): 1}


def test_a_type_that_somebody_made_up_makes_no_new_label(lab: Lab) -> None:
    lab.accept(*(a_body(f"alert.{number}") for number in range(20)))
    lab.deliver_all()
    assert shown(lab.engine.counts)[ACCEPTED.name] == {("other",): 20}


def test_what_could_not_be_written_is_not_counted(lab: Lab) -> None:
    lab.accept(a_body())
    lab.engine.undone()
    lab.deliver_all()
    assert ACCEPTED.name not in shown(lab.engine.counts)


def test_a_template_that_fails_is_counted(lab: Lab) -> None:
    template = Template(id="short", title="{{ 1 / 0 }}")
    config = a_config([an_integration(lab.pager, template="short")], [a_rule()])
    lab.config = msgspec.structs.replace(config, templates={"short": template})
    lab.accept(a_body())
    lab.deliver_all()
    assert shown(lab.engine.counts)[TEMPLATES.name] == {(): 1}


def test_what_is_known_is_shown_before_it_happens() -> None:
    figures = {family.name: values for family, values in Counts().figures([("ops", "slack")])}
    assert figures[DELIVERED.name] == {("ops", "slack", end): 0 for end in ("sent", "failed", "cancelled")}
    assert {name for name, values in figures.items() if values} == {*KNOWN, DELIVERED.name}
