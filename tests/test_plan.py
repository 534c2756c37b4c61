"""Who is told about an event, and why."""

from __future__ import annotations

from sidecar.core.config import Config
from sidecar.core.draft import Plan
from sidecar.core.match import Rulebook
from sidecar.core.memory import Memory
from sidecar.core.model import Event
from sidecar.core.plan import UNWANTED_LIMIT, plan
from tests.builders import Pager, a_config, a_rule, an_event, an_integration, numbered_ids

PAGER = Pager()


def planned(config: Config, event: Event | None = None) -> Plan:
    return plan(event or an_event(), Rulebook(config), Memory(), numbered_ids())


def test_a_rule_that_matches_makes_one_delivery_for_each_integration() -> None:
    config = a_config([an_integration(PAGER, "a"), an_integration(PAGER, "b")], [a_rule("r", "a", "b")])
    result = planned(config)
    assert [(each.integration_id, each.verdict, each.delivery_id) for each in result.decisions] == [
        ("a", "waiting", "dlv_0001"),
        ("b", "waiting", "dlv_0002"),
    ]
    assert [(each.integration_id, each.state, each.due_at) for each in result.deliveries] == [
        ("a", "waiting", an_event().received_at),
        ("b", "waiting", an_event().received_at),
    ]
    assert not result.unrouted


def test_the_first_rule_in_the_file_tells_and_the_others_say_so() -> None:
    config = a_config([an_integration(PAGER)], [a_rule("first"), a_rule("second")])
    result = planned(config)
    assert len(result.deliveries) == 1
    second = result.decisions[1]
    assert (second.rule_id, second.verdict, second.delivery_id) == ("second", "deduplicated", None)
    assert second.reason == "rule 'first' already tells 'pager' about this event"


def test_an_integration_listed_twice_is_told_once() -> None:
    config = a_config([an_integration(PAGER)], [a_rule("r", "pager", "pager")])
    assert len(planned(config).decisions) == 1


def test_a_rule_whose_clause_fails_gives_the_clause() -> None:
    config = a_config([an_integration(PAGER)], [a_rule(when={"host_name": "rack*"})])
    result = planned(config)
    assert [(each.verdict, each.reason) for each in result.decisions] == [
        ("no_match", "host_name: wanted rack*, found pi-1")
    ]
    assert result.unrouted


def test_a_disabled_rule_and_a_disabled_integration_say_so() -> None:
    config = a_config([an_integration(PAGER, enabled=False)], [a_rule("off", enabled=False), a_rule("on")])
    result = planned(config)
    assert [each.verdict for each in result.decisions] == ["rule_disabled", "integration_disabled"]
    assert result.unrouted


def test_a_broken_integration_keeps_the_message_as_failed_so_that_it_can_be_sent_later() -> None:
    config = a_config([an_integration(PAGER, broken="the key k1 is not here")], [a_rule()])
    result = planned(config)
    assert [(each.verdict, each.reason) for each in result.decisions] == [
        ("integration_broken", "the key k1 is not here")
    ]
    assert [(each.state, each.due_at) for each in result.deliveries] == [("failed", None)]


def test_very_many_rules_that_nearly_match_are_counted() -> None:
    rules = [a_rule(f"r{number}", when={"host_name": "pi-1", "script_name": "x"}) for number in range(150)]
    decisions = planned(a_config([an_integration(PAGER)], rules)).decisions
    assert len(decisions) == UNWANTED_LIMIT + 1
    assert decisions[0].reason == "script_name: wanted x, found goto_live"
    assert decisions[-1].reason.startswith("50 ")


def test_an_event_of_a_type_that_no_rule_names_says_what_the_rules_wanted() -> None:
    config = a_config([an_integration(PAGER)], [a_rule(event_types=("system_alert", "alert.*"))])
    result = planned(config)
    assert [each.reason for each in result.decisions] == [
        "event_type: wanted system_alert or alert.*, found script_execution_failed"
    ]


def test_the_decisions_of_an_unwanted_event_stay_few() -> None:
    rules = [a_rule(f"r{n}", event_types=("system_alert",)) for n in range(UNWANTED_LIMIT + 50)]
    assert len(planned(a_config([an_integration(PAGER)], rules)).decisions) == UNWANTED_LIMIT


def test_of_very_many_rules_that_do_not_want_an_event_some_are_named_and_the_rest_is_counted() -> None:
    pager = an_integration(Pager())
    rules = [a_rule(f"r{n}", when={"host_name": f"pi-{n}"}) for n in range(1_000)]
    rules += [a_rule(f"g{n}", when={"host_name": f"rack-{n}-*"}) for n in range(300)]
    rulebook = Rulebook(a_config([pager], rules))
    decided = plan(an_event(event_data={"host_name": "pi-500"}), rulebook, Memory(), numbered_ids())
    told = [each.rule_id for each in decided.decisions if each.delivery_id]
    refused = [each for each in decided.decisions if each.verdict == "no_match"]
    assert told == ["r500"]
    assert len(refused) == UNWANTED_LIMIT + 1
    assert refused[0].reason == "host_name: wanted pi-0, found pi-500"
    assert refused[-1].reason == "1,199 more rules about script_execution_failed do not want it"


def test_rules_about_other_types_are_named_together() -> None:
    rules = [a_rule("ours"), *[a_rule(f"other-{n:02}", event_types=("campaign_*",)) for n in range(25)]]
    result = planned(a_config([an_integration(PAGER)], rules))
    assert [(each.rule_id, each.verdict) for each in result.decisions] == [("ours", "waiting"), ("", "no_match")]
    said = result.decisions[1].reason
    assert said.startswith("event_type: the other rules are about other types: other-00, other-01, ")
    assert said.endswith(", other-19 and 5 more")


def test_a_disabled_rule_about_another_type_is_not_worth_a_word() -> None:
    rules = [a_rule("ours"), a_rule("off", event_types=("campaign_*",), enabled=False)]
    assert len(planned(a_config([an_integration(PAGER)], rules)).decisions) == 1
