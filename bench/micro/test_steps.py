"""What one step costs: matching, planning, rendering, reading, editing, writing down."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from bench.large import CONFIG, RULES
from sidecar import document, splice
from sidecar.core.bodies import read_bodies
from sidecar.core.channel import Sent
from sidecar.core.config import Config, Template
from sidecar.core.intake import read_event
from sidecar.core.match import Rulebook, mismatch
from sidecar.core.memory import Memory
from sidecar.core.plan import plan
from sidecar.core.samples import DELIVERY, EVENTS
from sidecar.core.templates import message
from tests.builders import NOON, Lab, Pager, a_body, a_config, a_rule, an_event, an_integration, incoming

Benchmark = Callable[..., Any]
CHANCE = random.Random(7)  # noqa: S311  # the same work at every run


WISHES: Final[dict[str, Callable[[int], dict[str, Any]]]] = {
    "one host each": lambda n: {"host_name": f"pi-{n}", "severity": ">=error"},
    "the start of a name each": lambda n: {"host_name": f"pi-{n}-*"},
    "the same comparison": lambda _: {"severity": ">=critical", "device_name": "!tv-*"},
    "the end of a name each": lambda n: {"host_name": f"*-{n}x"},
    "a comparison each": lambda n: {"duration": f">{n + 1_000_000}"},
    "a regex each": lambda n: {"host_name": f"/^rack{n}$/"},
}
"""What 10,000 rules may want: the first three are found by an index, of the others each is asked."""


def many_rules(wish: Callable[[int], dict[str, Any]]) -> Rulebook:
    """10,000 rules about four types, a tenth of them by glob."""
    types = ("script_execution_failed", "script_execution_complete", "campaign_execution_failed", "alert.freeze")
    rules = [
        a_rule(
            f"r{n}",
            event_types=("script_*",) if n % 10 == 0 else (types[n % 4],),
            when=wish(n),
        )
        for n in range(RULES)
    ]
    return Rulebook(a_config([an_integration(Pager())], rules))


def test_a_yardstick_in_plain_python(benchmark: Benchmark) -> None:
    """A fixed piece of work, to compare machines by."""
    benchmark(lambda: sum(n * n for n in range(10_000)))


@pytest.mark.parametrize("wish", WISHES.values(), ids=WISHES)
def test_an_event_meets_10_000_rules(benchmark: Benchmark, wish: Callable[[int], dict[str, Any]]) -> None:
    rulebook, event = many_rules(wish), an_event(event_data={"host_name": "pi-x", "duration": 5})
    decided = benchmark(lambda: plan(event, rulebook, Memory(), lambda kind: kind))
    assert decided.unrouted


def test_an_event_of_a_type_that_few_rules_are_about(benchmark: Benchmark) -> None:
    rulebook, event = many_rules(WISHES["one host each"]), an_event("monitoring_incident")
    benchmark(lambda: plan(event, rulebook, Memory(), lambda kind: kind))


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
    delivery = msgspec.structs.replace(DELIVERY, rule_id="failures")
    assert benchmark(lambda: message(an_event(), delivery, config)).body.endswith("after 41.9 s")


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
    """So many at once, each about a script of its own; about one they would go one after the other. The lane lets
    four go at a time, so 64 take sixteen rounds of claim, send and settle."""
    bodies = incoming(*[a_body(script_name=f"zap {number}") for number in range(together)])

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
