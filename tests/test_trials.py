"""The examples of `tests:` in notifier.yaml."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from sidecar.core.trials import trials
from sidecar.document import parse
from ui_api.cli import main

FILE = """\
version: 1
settings: {timezone: Europe/Zurich}
integrations:
  slack: {type: log}
  mail: {type: log}
quiet_hours:
  nights: {hours: ["22:00-07:00"], mode: drop}
rules:
  lab: {event_type: script_execution_failed, integration_ids: [slack], when: {host_name: "pi-*"}, quiet: nights}
  all: {event_type: "*", integration_ids: [mail], when: {severity: ">=critical"}}
tests:
"""


def problems(tests: str) -> list[tuple[str, ...]]:
    parsed = parse(FILE + tests)
    assert parsed.config is not None, parsed.problems
    return [trial.problems for trial in trials(parsed.config)]


def example(data: str, expect: str, more: str = "") -> str:
    return f"  - {{event: {{event_type: script_execution_failed, event_data: {data}{more}}}, expect: {expect}}}\n"


def test_an_example_that_holds_says_nothing() -> None:
    assert problems(example("{host_name: pi-1}", "{send: [slack], not: [mail]}")) == [()]


def test_who_is_not_told_is_named_with_the_reason() -> None:
    assert problems(example("{host_name: rack1}", "{send: [slack]}")) == [
        ("'slack' is not told: rule 'lab': host_name: wanted pi-*, found rack1",)
    ]


def test_who_is_told_and_should_not_be_is_named_with_the_rule() -> None:
    assert problems(example("{host_name: pi-1}", "{not: [slack]}")) == [
        ("'slack' is told: rule 'lab' matches: the first failure",)
    ]


def test_an_example_happens_at_noon_or_at_its_time() -> None:
    night = example("{host_name: pi-1}", "{send: [slack]}", ', time: "2026-03-12T23:00:00+01:00"')
    ((problem,),) = problems(night)
    assert problem.startswith("'slack' is not told: rule 'lab': quiet hours 'nights' drop it")


def test_an_event_that_would_be_refused_is_no_example() -> None:
    ((problem,),) = problems("  - {event: {event_typ: x}, expect: {send: [slack]}}\n")
    assert problem.startswith("this is no event that would be taken")


def test_examples_do_not_know_of_each_other() -> None:
    same = example("{host_name: pi-1}", "{send: [slack]}")
    assert problems(same + same) == [(), ()]


def test_an_integration_that_no_rule_about_this_type_names() -> None:
    lone = FILE.replace('"*", integration_ids', "system_alert, integration_ids")
    parsed = parse(lone + example("{host_name: rack1}", "{send: [mail]}"))
    assert parsed.config is not None
    ((problem,),) = [trial.problems for trial in trials(parsed.config)]
    assert problem == "'mail' is not told: no rule about this type of event names it"


@pytest.mark.parametrize(("host", "code"), [("pi-1", 0), ("rack1", 1)])
def test_the_commands_try_them(tmp_path: Path, host: str, code: int) -> None:
    file = tmp_path / "notifier.yaml"
    file.write_text(FILE + example(f"{{host_name: {host}}}", "{send: [slack]}"))
    found = CliRunner().invoke(main, ["test", str(file)])
    assert found.exit_code == code
    assert found.output.endswith("1 test: all hold\n" if code == 0 else "1 test: 1 failed\n")
    checked = CliRunner().invoke(main, ["check", str(file)])
    assert checked.exit_code == code
    assert ("error: tests[0]: 'slack' is not told" in checked.output) is (code == 1)


def test_a_file_that_cannot_be_used_is_not_tried(tmp_path: Path) -> None:
    file = tmp_path / "notifier.yaml"
    file.write_text("version: 2")
    assert CliRunner().invoke(main, ["test", str(file)]).exit_code == 2
    assert CliRunner().invoke(main, ["test", str(tmp_path / "none.yaml")]).exit_code == 2
