"""What other rules would have said of what has happened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from click.testing import CliRunner

from sidecar.core.deeds import deeds
from sidecar.core.match import Rulebook
from sidecar.core.simulate import Past, Simulation, simulate
from tests.api_service import Api
from tests.builders import a_body
from tests.night import Night
from ui_api.cli import main

ALL = """
all: {event_type: "*", integration_ids: [slack]}
"""
FIRST = """
first: {event_type: script_execution_failed, integration_ids: [mail], on: [first_failure, recovered]}
"""


@pytest.fixture
def night(tmp_path: Path) -> Iterator[Night]:
    lab = Night(tmp_path, ALL)
    yield lab
    lab.ledger.close()


def other(lab: Night, rules: str, **scope: timedelta) -> Simulation:
    """What these rules would have said."""
    events = list(lab.ledger.pages.events_since(lab.began, 1_000))
    before, after = Rulebook(lab.config), Rulebook(lab.config_of(rules, ""))
    past = Past(events, lab.ledger.pages.silences(), deeds(lab.ledger.pages.seen_to(lab.began)))
    since = lab.began + scope["since"] if "since" in scope else None
    return simulate(past, before, after, since=since, until=lab.clock.now())


def counts(found: Simulation) -> dict[str, tuple[int, int]]:
    return {each.integration_id: (each.before, each.after) for each in found.integrations if each.before or each.after}


def test_messages_are_counted_before_and_after(night: Night) -> None:
    for _ in range(3):
        night.fails()
        night.wait(5)
    night.passes()
    found = other(night, FIRST)
    assert found.events == 4
    assert counts(found) == {"slack": (4, 0), "mail": (0, 2)}


def test_criticals_that_would_go_silent_are_named(night: Night) -> None:
    critical = night.fails(severity="critical")
    night.fails("other")
    found = other(night, FIRST.replace("integration_ids", 'when: {severity: "<critical"}, integration_ids'))
    assert (found.silent_count, [each.event_id for each in found.silent]) == (1, [critical])
    assert found.silent[0].reason == "severity: wanted <critical, found critical"


def test_the_reason_is_that_of_the_rule_that_told_before(night: Night) -> None:
    night.fails(severity="critical")
    other_rule = 'long: {event_type: script_execution_failed, integration_ids: [mail], when: {duration: ">5m"}}'
    changed = ALL.replace("integration_ids", 'when: {severity: "<critical"}, integration_ids')
    found = other(night, f"{other_rule}{changed}")
    assert [each.reason for each in found.silent] == ["severity: wanted <critical, found critical"]


def test_of_many_critical_events_some_are_named_and_all_counted(night: Night) -> None:
    for _ in range(7):
        night.fails(severity="critical")
    found = other(night, "none: {event_type: other, integration_ids: [slack]}")
    slack = next(each for each in found.integrations if each.integration_id == "slack")
    assert (found.silent_count, len(found.silent)) == (7, 5)
    assert (slack.lost, len(slack.lost_examples)) == (7, 5)


def test_what_ends_while_silenced_closes_its_issue_in_a_simulation_too(night: Night) -> None:
    night.fails()
    night.wait(5)
    night.silence(30, host_name="pi-1")
    night.wait(1)
    night.passes()
    assert counts(other(night, FIRST.replace("mail", "mail, jira"))) == {
        "slack": (1, 0),
        "mail": (0, 1),
        "jira": (0, 2),
    }


def test_events_about_nothing_that_lasts_are_grouped_too(night: Night) -> None:
    for _ in range(3):
        night.event("system_alert", host_name="pi-1")
    grouped = "g: {event_type: system_alert, integration_ids: [mail], group: {by: host_name}}"
    assert counts(other(night, grouped)) == {"slack": (3, 0), "mail": (0, 1)}


def test_what_is_gained_and_lost_has_examples(night: Night) -> None:
    event = night.fails()
    mail = next(each for each in other(night, FIRST).integrations if each.integration_id == "mail")
    slack = next(each for each in other(night, FIRST).integrations if each.integration_id == "slack")
    assert [(each.event_id, each.reason) for each in mail.gained_examples] == [
        (event, "rule 'first' matches: the first failure")
    ]
    assert [each.event_id for each in slack.lost_examples] == [event]


def test_time_passes_as_it_did(night: Night) -> None:
    for script in "abc":
        night.fails(script)
        night.wait(1)
    night.wait(600)
    grouped = "g: {event_type: script_execution_failed, integration_ids: [mail], group: {by: host_name, repeat: 4h}}"
    assert counts(other(night, grouped)) == {"slack": (3, 0), "mail": (0, 4)}


def test_silences_are_played(night: Night) -> None:
    night.silence(30, host_name="pi-1")
    night.fails()
    night.wait(60)
    assert counts(other(night, FIRST)) == {"slack": (1, 0), "mail": (0, 1)}


CALLED = """
groups: {event_type: script_execution_failed, integration_ids: [mail], group: {by: host_name, wait: 30m}}
calls:
  event_type: script_execution_failed
  integration_ids: [slack]
  dedupe: {by: device_name, window: 1m}
  escalate: [{after: 15m, integration_ids: [oncall]}]
"""


@pytest.mark.parametrize(("ends", "called"), [(True, 0), (False, 1)])
def test_who_is_called_for_nothing_is_not_counted(night: Night, ends: bool, called: int) -> None:
    night.fails("a")
    night.wait(0.05)
    night.fails("a", device_name="stb-2")
    night.wait(15.05)
    night.fails("b")
    if ends:
        night.passes("a")
        night.passes("a", device_name="stb-2")
    night.wait(10)
    sent = counts(other(night, CALLED))
    assert (sent["mail"], sent.get("oncall", (0, 0))) == ((0, 1), (0, called))


PAGED: Final = """
paged:
  event_type: script_execution_failed
  integration_ids: [mail]
  on: [first_failure, still_failing]
  still_failing: {or_after: 20m}
  escalate: [{after: 15m, integration_ids: [oncall]}]
"""


@pytest.mark.parametrize(
    ("does", "told"),
    [
        (lambda _: None, {"mail": (0, 3), "oncall": (0, 1)}),
        (lambda lab: lab.acknowledge("ann"), {"mail": (0, 1)}),
        (lambda lab: lab.resolve("ann"), {"mail": (0, 2)}),
    ],
)
def test_what_people_did_is_played_by_other_rules(night: Night, does: Any, told: dict[str, tuple[int, int]]) -> None:
    night.fails()
    night.wait(10)
    does(night)
    night.wait(30)
    night.fails()
    assert counts(other(night, PAGED)) == {"slack": (2, 0), **told}


def test_what_is_done_about_something_that_no_event_told_of_changes_nothing(night: Night) -> None:
    night.fails()
    night.wait(60)
    night.acknowledge("ann")
    past = Past([], deeds=deeds(night.ledger.pages.seen_to(night.began)))
    assert len(past.deeds) == 1
    rules = Rulebook(night.config)
    assert simulate(past, rules, rules, since=None, until=night.clock.now()).events == 0


def test_what_nothing_was_heard_of_for_long_is_over_in_a_simulation_too(night: Night) -> None:
    night.fails()
    night.wait(31 * 24 * 60)
    assert night.ledger.write(night.engine.decider.expire).result() == 1
    night.fails()
    assert counts(other(night, FIRST)) == {"slack": (2, 0), "mail": (0, 2)}


def test_what_came_before_only_sets_the_scene(night: Night) -> None:
    night.fails()
    night.wait(60)
    night.fails()
    found = other(night, FIRST, since=timedelta(minutes=30))
    assert (found.events, counts(found)) == (1, {"slack": (1, 0)})


# ---------------------------------------------------------------------- from outside

CONFIG = """\
version: 1
integrations:
  log: {type: log, config: {path: said.jsonl}}
rules:
  failures: {event_type: "*_failed", integration_ids: [log]}
"""


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    with Api(tmp_path, CONFIG) as api:
        api.ask("POST", "/events", a_body())
        api.settled()  # the log shows it on the terminal, which a command's output is read from
        yield api


def test_a_text_is_simulated_over_http(api: Api) -> None:
    changed = CONFIG.replace("*_failed", "*_complete")
    found = api.say("POST", "/server/notifications/config/simulate", changed)
    assert found.status == 200
    assert [(each["before"], each["after"], each["lost"]) for each in found.json["integrations"]] == [(1, 0, 1)]


@pytest.mark.parametrize(("text", "query", "status"), [("version: 2", "", 422), (CONFIG, "?since=soon", 409)])
def test_a_simulation_that_makes_no_sense_is_refused(api: Api, text: str, query: str, status: int) -> None:
    assert api.say("POST", f"/server/notifications/config/simulate{query}", text).status == status


def command(api: Api, *words: str) -> str:
    found = CliRunner().invoke(main, [*words, "--url", f"http://127.0.0.1:{api.port}"])
    assert found.exit_code == 0, found.output
    return found.output


def test_the_command_says_it_in_words(api: Api, tmp_path: Path) -> None:
    file = tmp_path / "new.yaml"
    file.write_text(CONFIG.replace("*_failed", "*_complete"))
    said = command(api, "simulate", "--config", str(file))
    assert said.startswith("1 event was played.\nlog: 1 message, would be 0 (1 event lost)\n  - 20")
    assert "event_type: wanted *_complete, found script_execution_failed" in said


def test_an_event_is_explained_by_its_id_and_from_a_file(api: Api, tmp_path: Path) -> None:
    event = api.get("/events")[0]["id"]
    said = command(api, "explain", event)
    assert said.startswith(f"{event}: script_execution_failed (error)\n")
    assert "log: rule 'failures' matches" in said
    file = tmp_path / "event.json"
    file.write_text('{"event_type": "other"}')
    assert command(api, "explain", str(file)).endswith("  nobody is told\n")


def test_a_silence_and_an_acknowledgement_from_the_command_line(api: Api) -> None:
    said = command(api, "silence", "host_name=pi-1", "--until", "2h", "--reason", "cables", "--author", "ann")
    assert "sil_" in said
    incident = api.get("/incidents")[0]["id"]
    assert command(api, "ack", incident, "--by", "ann").endswith(": acknowledged by ann\n")


def test_a_refusal_is_said_in_words(api: Api) -> None:
    found = CliRunner().invoke(main, ["ack", "inc_none", "--url", f"http://127.0.0.1:{api.port}"])
    assert found.exit_code == 1
    assert "there is no incident with this id" in found.output
    found = CliRunner().invoke(main, ["silence", "pi-1", "--until", "2h"])
    assert "FIELD=VALUE" in found.output
    found = CliRunner().invoke(main, ["simulate", "--config", "/nowhere.yaml"])
    assert "cannot be read" in found.output
