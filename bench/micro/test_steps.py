"""What one step costs: matching, planning, rendering, reading, editing, writing down."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import msgspec
import pytest

from bench.large import CONFIG, RULES
from sidecar import document, splice
from sidecar.core.bodies import read_bodies
from sidecar.core.channel import Sent
from sidecar.core.config import Config, Template
from sidecar.core.intake import read_event
from sidecar.core.match import Rulebook, mismatch
from sidecar.core.plan import plan
from sidecar.core.samples import DELIVERY, EVENTS
from sidecar.core.templates import message
from tests.builders import NOON, Lab, Pager, a_body, a_config, a_rule, an_event, an_integration, incoming

Benchmark = Callable[..., Any]
CHANCE = random.Random(7)  # noqa: S311  # the same work at every run


def many_rules(**changes: Any) -> Rulebook:
    """10,000 rules: a tenth by glob, the others by type; each about one host."""
    types = ("script_execution_failed", "script_execution_complete", "campaign_execution_failed", "alert.freeze")
    rules = [
        a_rule(
            f"r{n}",
            event_types=("script_*",) if n % 10 == 0 else (types[n % 4],),
            when={"host_name": f"pi-{n}", "severity": ">=error", **changes},
        )
        for n in range(RULES)
    ]
    return Rulebook(a_config([an_integration(Pager())], rules))


def test_a_yardstick_in_plain_python(benchmark: Benchmark) -> None:
    """A fixed piece of work, to compare machines by."""
    benchmark(lambda: sum(n * n for n in range(10_000)))


def test_an_event_meets_10_000_rules(benchmark: Benchmark) -> None:
    rulebook, event = many_rules(), an_event(event_data={"host_name": "pi-77"})
    decided = benchmark(lambda: plan(event, rulebook, lambda: "dlv"))
    assert decided.unrouted


def test_an_event_of_a_type_that_few_rules_are_about(benchmark: Benchmark) -> None:
    rulebook, event = many_rules(), an_event("monitoring_incident")
    benchmark(lambda: plan(event, rulebook, lambda: "dlv"))


def test_one_rule_with_every_operator(benchmark: Benchmark) -> None:
    wanted = {
        "host_name": ("pi-*", "rack-?"),
        "device_name": "!tv-*",
        "duration": ">5s",
        "script_name": "/^goto_(live|home)$/",
        "severity": ">=warning",
        "error_msg": "no picture",
    }
    rule, event = a_rule(when=wanted), an_event()
    assert benchmark(lambda: mismatch(rule, event)) is None


@pytest.mark.parametrize("event", EVENTS, ids=[event.event_type for event in EVENTS])
def test_a_message_is_written(benchmark: Benchmark, event: Any) -> None:
    assert benchmark(lambda: message(event, DELIVERY, Config())).title


def test_a_message_is_written_by_a_template(benchmark: Benchmark) -> None:
    template = Template(id="short", title="{{ icon }} {{ name }}", body="{{ error|truncate(80) }} after {{ duration }}")
    rule = a_rule(template="short")
    config = msgspec.structs.replace(a_config([], []), rules={"failures": rule}, templates={"short": template})
    benchmark(lambda: message(an_event(), DELIVERY, config))


@pytest.mark.parametrize("kilobytes", [1, 100])
def test_a_body_is_read(benchmark: Benchmark, kilobytes: int) -> None:
    body = msgspec.json.encode(a_body(stdout="line of a log\n" * (kilobytes * 70)))
    benchmark(lambda: read_event(read_bodies(body, lines=False, source="http")[0], new_id="evt", now=NOON))


def test_two_megabytes_are_read(benchmark: Benchmark) -> None:
    assert benchmark.pedantic(lambda: document.parse(CONFIG), rounds=3).config  # type: ignore[attr-defined]


def test_one_leaf_of_two_megabytes_is_edited(benchmark: Benchmark) -> None:
    numbers = count()

    def edit() -> str:
        return splice.put(CONFIG, ("rules", "rule-5000", "name"), f"Edited {next(numbers)}")

    assert "Edited" in benchmark.pedantic(edit, rounds=3)  # type: ignore[attr-defined]


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    lab = Lab(tmp_path)
    yield lab
    lab.ledger.close()


@pytest.mark.parametrize("together", [1, 16, 64])
def test_events_are_taken_told_and_settled(benchmark: Benchmark, lab: Lab, together: int) -> None:
    """So many at once, all of it on disk."""
    bodies = incoming(*[a_body() for _ in range(together)])

    def work() -> None:
        taken = [lab.engine.accept([one]) for one in bodies]
        for future in taken:
            future.result()
        while due := lab.ledger.write(lab.engine.claim).result():
            done = [lab.engine.settle(lab.engine.attempt(one)) for one in due]
            for settled in done:
                settled.result()
        lab.pager.sent.clear()
        lab.clock.advance(seconds=1)

    benchmark(work)
    assert isinstance(lab.engine.test("pager"), Sent)
