"""Where rules meet what happens beside them: each other, people, edits of the file, integrations that are away, and
clocks that are set back.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from sidecar.core.channel import Failed
from sidecar.core.model import DeliveryState
from tests.builders import incoming
from tests.night import Night
from tests.test_deciding import ESCALATE, GROUP, NIGHTS, Begin, flap, night, rule

__all__ = ["night"]

CALL = "[{after: 15m, integration_ids: [oncall]}]"
HELD = NIGHTS.replace("MODE", "hold").replace("23:00", "23:30")
"""Quiet from half past ten, thirty minutes after the night begins, until six, eight hours after it."""


def two(first: str, second: str) -> str:
    return f"{first}\n{second.replace('failures:', 'second:')}"


def changed(lab: Night, integration_id: str, **changes: Any) -> None:
    integration = msgspec.structs.replace(lab.config.integrations[integration_id], **changes)
    known = {**lab.config.integrations, integration_id: integration}
    lab.config = msgspec.structs.replace(lab.config, integrations=known)


def settled(lab: Night) -> list[tuple[str, DeliveryState]]:
    return [(each.integration_id, each.state) for each in lab.owed()]


# ---------------------------------------------------------------------- several rules


def test_what_an_earlier_rule_tells_escalates_by_the_rule_that_says_so(night: Begin) -> None:
    lab = night(two(rule(), rule(escalate=CALL)))
    lab.fails()
    lab.wait(60)
    assert lab.heard == ["0 slack: first_failure", "15.17 oncall: escalated"]


def test_the_end_of_what_an_earlier_rule_told_is_told_by_the_rule_that_wants_it(night: Begin) -> None:
    lab = night(two(rule(on="[first_failure]"), rule(on="[first_failure, recovered]")))
    lab.fails()
    lab.passes()
    assert lab.heard == ["0 slack: first_failure", "0 slack: recovered"]


def test_what_an_earlier_rule_does_not_tell_is_told_by_neither(night: Begin) -> None:
    lab = night(two(rule(dedupe="{by: host_name, window: 1h}"), rule(escalate=CALL)))
    lab.fails("a")
    lab.passes("a")
    lab.wait(1)
    lab.fails("b")
    lab.wait(60)
    assert lab.heard == ["0 slack: first_failure"]


def test_who_is_called_by_two_rules_is_called_once(night: Begin) -> None:
    lab = night(two(rule(escalate=CALL), rule(integration_ids="[mail]", escalate=CALL)))
    lab.fails()
    lab.wait(60)
    assert lab.heard == ["0 slack: first_failure", "0 mail: first_failure", "15.17 oncall: escalated"]


# ---------------------------------------------------------------------- who cannot be told


@pytest.mark.parametrize("change", [{"broken": "its secret does not open"}, {"enabled": False}])
def test_what_cannot_be_told_escalates(night: Begin, change: dict[str, Any]) -> None:
    lab = night(rule(escalate=CALL))
    changed(lab, "slack", **change)
    lab.fails()
    lab.wait(60)
    assert lab.heard == ["15.17 oncall: escalated"]


def test_an_escalation_to_a_disabled_integration_is_on_record(night: Begin) -> None:
    lab = night(rule(escalate=ESCALATE))
    changed(lab, "oncall", enabled=False)
    event = lab.fails()
    lab.wait(20)
    assert lab.heard == ["0 slack: first_failure"]
    assert lab.verdicts(event)["failures oncall"] == "integration_disabled"


# ---------------------------------------------------------------------- what is no longer true when its time comes


@pytest.mark.parametrize("deed", [lambda lab: lab.acknowledge("ann"), lambda lab: lab.resolve("ann"), Night.passes])
def test_nobody_is_called_for_what_somebody_took_care_of_in_the_last_moment(
    night: Begin, deed: Callable[[Night], object]
) -> None:
    lab = night(rule(escalate=CALL))
    lab.fails()
    lab.wait(15.05)
    assert settled(lab)[1:] == [("oncall", "waiting")]
    deed(lab)
    lab.wait(30)
    assert lab.heard == ["0 slack: first_failure"]
    assert settled(lab)[1:] == [("oncall", "cancelled")]


def test_the_history_says_why_nobody_was_called(night: Begin) -> None:
    lab = night(rule(escalate=CALL))
    lab.fails()
    lab.wait(15.05)
    lab.acknowledge("ann")
    lab.wait(1)
    newest = lab.ledger.pages.history.newest(1)[0]
    assert newest.error_message == "acknowledged by ann before this was told"


def test_of_several_that_broke_together_one_that_nobody_takes_care_of_is_enough(night: Begin) -> None:
    lab = night(rule(escalate=CALL))
    lab.fails("a")
    lab.fails("b")
    lab.wait(15.05)
    lab.acknowledge("ann")
    lab.wait(30)
    assert lab.heard[2:] == ["15.17 oncall: escalated ×2"]


def test_who_is_to_know_until_it_is_over_is_told_although_it_is_acknowledged(night: Begin) -> None:
    lab = night(rule(escalate="[{after: 15m, unless: recovered, integration_ids: [mail]}]"))
    lab.fails()
    lab.wait(15.05)
    lab.acknowledge("ann")
    lab.wait(30)
    assert lab.heard[1:] == ["15.17 mail: escalated"]


def test_an_escalation_that_quiet_hours_hold_calls_nobody_when_it_is_over(night: Begin) -> None:
    lab = night(rule(quiet="nights", escalate="[{after: 1h, integration_ids: [oncall]}]"), HELD)
    lab.fails()
    lab.wait(120)
    lab.passes()
    lab.wait(600)
    assert lab.heard == ["0 slack: first_failure"]


def test_a_reminder_that_quiet_hours_hold_comes_once_and_only_if_it_is_true(night: Begin) -> None:
    lab = night(rule(quiet="nights", on="[first_failure, still_failing]", still_failing="{or_after: 1h}"), HELD)
    lab.fails("a")
    lab.fails("b")
    lab.wait(200)
    lab.passes("a")
    lab.wait(300)
    assert lab.heard[2:] == ["480 slack: reminder"]
    lab.wait(90)
    assert lab.heard[3:] == ["540 slack: reminder"]


def test_what_a_service_did_not_take_is_not_said_when_it_is_over(night: Begin) -> None:
    lab = night(rule(on="[first_failure, still_failing]", still_failing="{or_after: 1h}"))
    lab.fails()
    lab.wait(59)
    lab.pagers["slack"].answers = [Failed(reason="busy", kind="server", retryable=True)]
    lab.wait(1)
    lab.passes()
    lab.wait(30)
    assert settled(lab) == [("slack", "sent"), ("slack", "cancelled")]


def test_who_was_called_hears_of_the_end(night: Begin) -> None:
    lab = night(rule(on="[first_failure, recovered]", escalate=ESCALATE))
    lab.fails()
    lab.wait(20)
    event = lab.passes()
    assert lab.heard[2:] == ["20 slack: recovered", "20 oncall: recovered"]
    assert lab.verdicts(event) == {"failures slack": "waiting", "failures oncall": "waiting"}


def test_who_was_called_for_what_flaps_hears_when_it_has_calmed(night: Begin) -> None:
    lab = night(rule(on="[first_failure, recovered]", escalate="[{after: 1m, integration_ids: [oncall]}]"))
    for _ in range(3):
        lab.fails()
        lab.wait(8)
        lab.passes()
        lab.wait(8)
    lab.wait(60)
    assert lab.heard[-3:] == ["33.17 oncall: escalated", "56 slack: calmed", "56 oncall: calmed"]


def test_who_asks_for_it_once_more_gets_it_although_it_is_over(night: Begin) -> None:
    lab = night(rule(escalate=CALL))
    lab.fails()
    lab.wait(15.05)
    lab.acknowledge("ann")
    lab.wait(1)
    lab.engine.replay([lab.owed()[1].id], "eve").result()
    lab.wait(1)
    assert lab.heard[1:] == ["16.05 oncall: escalated"]


# ---------------------------------------------------------------------- the end of a silence


def test_what_still_fails_when_a_silence_ends_is_one_message(night: Begin) -> None:
    lab = night(rule())
    lab.silence(30, host_name="pi-1")
    for number in range(12):
        lab.fails(f"script {number}")
    lab.passes("script 3")
    lab.wait(40)
    assert lab.heard == ["30.17 slack: after_silence ×11"]
    assert lab.said[0].message.title == "Silence is over, still failing: 11 problems"


def test_a_service_that_keeps_an_issue_for_each_hears_of_each_after_a_silence(night: Begin) -> None:
    lab = night(rule(integration_ids="[jira]"))
    lab.silence(30, host_name="pi-1")
    lab.fails("a")
    lab.fails("b")
    lab.wait(40)
    assert lab.heard == ["30 jira: after_silence", "30 jira: after_silence"]


@pytest.mark.parametrize(("acknowledged", "called"), [(False, ["60.17 oncall: after_silence"]), (True, [])])
def test_a_call_that_a_silence_stopped_comes_when_it_ends_unless_somebody_takes_care(
    night: Begin, acknowledged: bool, called: list[str]
) -> None:
    lab = night(rule(escalate=CALL))
    lab.fails()
    lab.wait(10)
    lab.silence(50, host_name="pi-1")
    lab.wait(20)
    if acknowledged:
        lab.acknowledge("ann")
    lab.wait(60)
    assert lab.heard[1:] == called


def test_a_silence_over_very_much_ends_within_seconds(night: Begin) -> None:
    lab = night(rule())
    lab.silence(30, host_name="pi-1")
    data = {"host_name": "pi-1"}
    bodies = [
        {"event_type": "script_execution_failed", "event_data": data | {"script_name": f"script {number}"}}
        for number in range(2_000)
    ]
    lab.engine.accept(incoming(*bodies)).result()
    lab.wait(40)
    assert lab.heard == ["30.17 slack: after_silence ×2000"]
    assert "more" in lab.said[0].message.body


# ---------------------------------------------------------------------- messages about several


def test_what_is_called_together_names_no_host_if_there_are_several(night: Begin) -> None:
    lab = night(rule(group=GROUP, escalate=CALL))
    lab.fails("a", host_name="pi-1")
    lab.fails("b", host_name="pi-2")
    lab.wait(20)
    group, _, called = (each.message for each in lab.said)
    assert [fact.value for fact in group.facts if fact.label == "Host"] == ["pi-1"]
    assert called.events == 2
    assert [fact.value for fact in called.facts if fact.label == "Host"] == []


def test_a_night_that_began_with_a_reminder_is_told_as_it_ended(night: Begin) -> None:
    quiet = NIGHTS.replace("MODE", "digest").replace("23:00", "23:30")
    lab = night(
        rule(quiet="nights", on="[first_failure, still_failing, recovered]", still_failing="{or_after: 1h}"), quiet
    )
    lab.fails("a")
    lab.wait(90)
    lab.fails("b")
    lab.passes("a")
    lab.passes("b")
    lab.wait(600)
    assert lab.heard[1:] == ["480 slack: reminder ×4"]
    assert lab.said[1].message.title == "While it was quiet: 2 recovered"


# ---------------------------------------------------------------------- another id


def renamed(lab: Night, rules: str) -> None:
    """The rule `failures` is `new` now, as the service notices it."""
    lab.config = lab.config_of(rules.replace("failures:", "new:"), "")
    lab.ledger.write(lambda book: book.record.renamed("rules", "failures", "new")).result()


def moved(lab: Night, old: str, new: str) -> None:
    """An integration has another id now, as the service notices it."""
    lab.ledger.write(lambda book: book.move(old, new)).result()


def test_what_flaps_while_its_rule_is_renamed_is_told_when_it_has_calmed(night: Begin) -> None:
    rules = rule(event_type="monitoring_incident", on="[first_failure, recovered]")
    lab = night(rules)
    flap(lab, 7, 0.25)
    renamed(lab, rules)
    assert "new" in lab.ledger.pages.rules_remembered()
    lab.wait(30)
    assert lab.heard[2:] == ["6.5 slack: calmed"]


def test_what_flaps_while_an_integration_is_renamed_is_told_there_when_it_has_calmed(night: Begin) -> None:
    rules = rule(event_type="monitoring_incident", on="[first_failure, recovered]")
    lab = night(rules)
    flap(lab, 7, 0.25)
    lab.config = lab.config_of(rules.replace("slack", "mail"), "")
    moved(lab, "slack", "mail")
    assert "mail" in lab.ledger.pages.owed()
    lab.wait(30)
    assert lab.heard[2:] == ["6.5 mail: calmed"]


def test_who_was_told_of_a_failure_hears_of_its_end_under_another_id(night: Begin) -> None:
    rules = rule(on="[first_failure, recovered]")
    lab = night(rules)
    lab.fails("a")
    for old, new in (("slack", "mail"), ("mail", "oncall")):
        assert old in lab.ledger.pages.owed()
        lab.config = lab.config_of(rules.replace("slack", new), "")
        moved(lab, old, new)
    lab.passes("a")
    assert lab.heard == ["0 slack: first_failure", "0 oncall: recovered"]


def test_a_group_goes_on_when_its_rule_is_renamed(night: Begin) -> None:
    rules = rule(group=GROUP)
    lab = night(rules)
    lab.fails("a")
    renamed(lab, rules)
    lab.fails("b")
    lab.wait(1)
    lab.fails("c")
    lab.wait(300)
    assert lab.heard == ["0.5 slack: first_failure ×2", "5.5 slack: first_failure", "245.5 slack: reminder ×3"]


def test_what_was_told_by_a_rule_is_told_by_it_under_its_new_id(night: Begin) -> None:
    rules = rule(dedupe="{by: script_name, window: 1h}")
    lab = night(rules)
    lab.fails()
    renamed(lab, rules)
    lab.fails()
    assert lab.heard == ["0 slack: first_failure"]


def test_what_waits_is_worded_by_the_template_of_its_renamed_rule(night: Begin) -> None:
    rules = rule(digest="{window: 10m}", template="short")
    more = "templates: {short: {title: 'My own words'}}"
    lab = night(rules, more)
    lab.fails()
    renamed(lab, rule())
    lab.config = lab.config_of(rules.replace("failures:", "new:"), more)
    lab.wait(20)
    assert [each.message.title for each in lab.said] == ["My own words"]


# ---------------------------------------------------------------------- the clock


def set_back(lab: Night, hours: int) -> None:
    lab.clock.advance(hours=-hours)
    lab.ledger.write(lambda book: book.clock_set_back(timedelta(hours=hours), lab.clock.now())).result()


def test_a_group_that_was_told_does_not_wait_for_the_old_time(night: Begin) -> None:
    lab = night(rule(group=GROUP))
    lab.fails("a")
    lab.wait(2)
    set_back(lab, 3)
    lab.fails("b")
    lab.wait(10)
    assert lab.heard == ["0.5 slack: first_failure", "-174.5 slack: first_failure"]


def test_a_group_that_waits_is_joined_and_told_in_time(night: Begin) -> None:
    lab = night(rule(group=GROUP))
    lab.fails("a")
    set_back(lab, 3)
    lab.fails("b", severity="critical")
    lab.wait(10)
    assert lab.heard == ["-179.5 slack: first_failure ×2"]


def test_a_change_of_the_clock_is_no_flapping(night: Begin) -> None:
    lab = night(rule(event_type="monitoring_incident", on="[first_failure, recovered]"))
    lab.freezes(number=1)
    lab.wait(30)
    set_back(lab, 3)
    lab.thaws(number=1)
    lab.wait(50)
    lab.freezes(number=2)
    assert lab.heard == ["0 slack: first_failure", "-149.83 slack: recovered", "-100 slack: first_failure"]
