"""Rules over time, through the engine and a real ledger, with a clock that is told what time it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sidecar.core.channel import Failed
from sidecar.errors import ConflictError, NotFoundError
from tests.night import Night

Begin = Callable[..., Night]


@pytest.fixture
def night(tmp_path: Path) -> Iterator[Begin]:
    begun: list[Night] = []

    def begin(rules: str, more: str = "") -> Night:
        begun.append(Night(tmp_path, rules, more))
        return begun[-1]

    yield begin
    for each in begun:
        each.ledger.close()


def rule(**keys: str) -> str:
    lines = {"event_type": "script_execution_failed", "integration_ids": "[slack]"} | keys
    return "\n".join(["failures:", *[f"  {key}: {value}" for key, value in lines.items()]])


# ---------------------------------------------------------------------- the course of a problem


def test_only_the_first_failure_is_told(night: Begin) -> None:
    lab = night(rule(on="[first_failure]"))
    for _ in range(3):
        last = lab.fails()
        lab.wait(1)
    assert lab.heard == ["0 slack: first_failure"]
    assert lab.verdicts(last) == {"failures slack": "state_unchanged"}
    assert lab.reason(last) == "on: wanted first_failure; this is failure 3 since 2026-03-12 22:00:00 UTC"


def test_the_end_is_told_although_the_rule_is_about_failures(night: Begin) -> None:
    lab = night(rule(on="[first_failure, recovered]", when='{severity: ">=error", duration: ">60000"}'))
    lab.fails(duration=70_000)
    lab.wait(5)
    lab.passes(duration=10)
    assert lab.heard == ["0 slack: first_failure", "5 slack: recovered"]
    assert lab.incidents() == [("goto_live", 1, False)]


def test_the_end_of_what_nobody_was_told_of_is_not_told(night: Begin) -> None:
    lab = night(rule(on="[still_failing, recovered]", still_failing="{every: 3}"))
    lab.fails()
    event = lab.passes()
    assert lab.heard == []
    assert lab.reason(event).endswith("this rule told nobody that it failed")


def test_a_rule_only_about_recoveries_hears_of_them_all(night: Begin) -> None:
    lab = night(rule(on="[recovered]"))
    lab.fails()
    lab.passes()
    assert lab.heard == ["0 slack: recovered"]


def test_a_failure_that_a_rule_does_not_match_does_not_make_its_end_its_business(night: Begin) -> None:
    lab = night(rule(on="[first_failure, recovered]", when='{host_name: "pi-9"}'))
    lab.fails()
    assert lab.verdicts(lab.passes()) == {"failures -": "no_match"}
    assert lab.heard == []


def test_a_reminder_comes_at_every_so_many_failures(night: Begin) -> None:
    lab = night(rule(on="[first_failure, still_failing]", still_failing="{every: 3}"))
    for _ in range(7):
        lab.fails()
        lab.wait(1)
    assert lab.heard == ["0 slack: first_failure", "2 slack: still_failing", "5 slack: still_failing"]


def test_a_reminder_comes_by_itself_when_nothing_new_does(night: Begin) -> None:
    lab = night(rule(on="[first_failure, still_failing]", still_failing="{or_after: 4h}"))
    lab.fails()
    lab.wait(9 * 60)
    lab.passes()
    lab.wait(9 * 60)
    assert lab.heard == ["0 slack: first_failure", "240 slack: reminder", "480 slack: reminder"]


def test_only_what_fails_for_long_is_told(night: Begin) -> None:
    lab = night(rule(on="[still_failing]", still_failing="{or_after: 1h}"))
    lab.fails("short")
    lab.fails("long")
    lab.wait(30)
    lab.passes("short")
    lab.wait(60)
    assert lab.heard == ["60 slack: reminder"]


def test_a_failure_between_two_reminders_moves_the_next_one(night: Begin) -> None:
    lab = night(rule(on="[first_failure, still_failing]", still_failing="{every: 2, or_after: 1h}"))
    lab.fails()
    lab.wait(30)
    lab.fails()
    lab.wait(70)
    assert lab.heard == ["0 slack: first_failure", "30 slack: still_failing", "90 slack: reminder"]


def test_who_has_acknowledged_is_not_reminded(night: Begin) -> None:
    lab = night(rule(on="[first_failure, still_failing, recovered]", still_failing="{every: 2, or_after: 1h}"))
    lab.fails()
    incident = lab.acknowledge("ann")
    assert incident.acknowledged_by == "ann"
    lab.wait(120)
    event = lab.fails()
    lab.passes()
    assert lab.heard == ["0 slack: first_failure", "120 slack: recovered"]
    assert lab.reason(event).endswith("acknowledged by ann")


def test_a_person_can_say_that_it_is_over(night: Begin) -> None:
    lab = night(rule(on="[first_failure, recovered]"))
    lab.fails()
    lab.resolve("ann")
    lab.passes()
    lab.fails()
    assert lab.heard == ["0 slack: first_failure", "0 slack: first_failure"]
    with pytest.raises(NotFoundError):
        lab.ledger.write(lambda book: lab.engine.decider.resolve(book, "inc_9", "ann")).result()
    with pytest.raises(ConflictError, match="over, by ann"):
        lab.ledger.write(lambda book: lab.engine.decider.resolve(book, "inc_0001", "ann")).result()


def test_each_rule_has_its_own_turns(night: Begin) -> None:
    first = rule(on="[first_failure]")
    every = rule(integration_ids="[mail]").replace("failures:", "all:")
    lab = night(f"{first}\n{every}")
    lab.fails()
    lab.fails()
    assert lab.heard == ["0 slack: first_failure", "0 mail: first_failure", "0 mail: still_failing"]


def test_an_event_about_nothing_that_lasts_counts_as_a_first_one(night: Begin) -> None:
    lab = night(rule(event_type="system_alert", on="[first_failure, recovered]"))
    lab.event("system_alert", message="disk low")
    lab.event("system_alert", message="disk low")
    assert lab.heard == ["0 slack: event", "0 slack: event"]


# ---------------------------------------------------------------------- flapping


def flap(lab: Night, changes: int, every_minutes: float) -> None:
    for change in range(changes):
        lab.freezes(number=change // 2) if change % 2 == 0 else lab.thaws(number=change // 2)
        lab.wait(every_minutes)


def test_a_flapping_device_is_told_three_times_and_rightly_at_the_end(night: Begin) -> None:
    lab = night(rule(event_type="monitoring_incident", on="[first_failure, recovered]"))
    flap(lab, 40, 0.25)
    lab.wait(10)
    assert lab.heard == ["0 slack: first_failure", "0.42 slack: recovered", "14.75 slack: calmed"]
    assert not any(is_open for _, _, is_open in lab.incidents())
    last = lab.said[-1].message
    assert "works" in last.title or "over" in last.title or "calm" in last.title


def test_flapping_is_told_once_and_its_end_once(night: Begin) -> None:
    lab = night(rule(event_type="monitoring_incident", on="[first_failure, flapping]"))
    flap(lab, 41, 0.25)
    lab.wait(10)
    assert lab.heard == ["0 slack: first_failure", "0.5 slack: flapping", "15 slack: calmed"]
    assert [is_open for _, _, is_open in lab.incidents()].count(True) == 1


def test_after_calm_the_next_change_is_told_again(night: Begin) -> None:
    lab = night(rule(event_type="monitoring_incident", on="[first_failure, recovered]"))
    flap(lab, 5, 0.25)
    lab.wait(60)
    lab.thaws(number=2)
    lab.wait(1)
    assert lab.heard[2:] == ["6 slack: calmed", "61.42 slack: recovered"]


def test_whoever_wants_every_event_gets_every_event(night: Begin) -> None:
    lab = night(rule(event_type="monitoring_incident"))
    flap(lab, 10, 2)
    assert len(lab.heard) == 10


# ---------------------------------------------------------------------- the same thing twice


def test_the_same_thing_is_told_once_within_the_window(night: Begin) -> None:
    lab = night(rule(dedupe="{by: [script_name, device_name], window: 30m}"))
    first = lab.fails()
    lab.wait(10)
    again = lab.fails()
    lab.fails(device_name="stb-2")
    lab.wait(20)
    lab.fails()
    assert lab.heard == ["0 slack: first_failure", "10 slack: first_failure", "30 slack: still_failing"]
    assert (
        lab.reason(again) == f"dedupe: the same script_name, device_name was told at 2026-03-12 22:00:00 UTC ({first})"
    )


def test_the_end_is_never_a_duplicate(night: Begin) -> None:
    lab = night(rule(on="[first_failure, recovered]", dedupe="{by: [script_name], window: 30m}"))
    lab.fails()
    lab.passes()
    assert lab.heard == ["0 slack: first_failure", "0 slack: recovered"]


# ---------------------------------------------------------------------- groups


GROUP = "{by: [host_name], wait: 30s, interval: 5m, repeat: 4h}"


def test_what_belongs_together_is_one_message(night: Begin) -> None:
    lab = night(rule(group=GROUP))
    event = lab.fails("a")
    lab.wait(0.25)
    lab.fails("b")
    lab.fails("c", host_name="pi-2")
    lab.wait(5)
    assert lab.heard == ["0.5 slack: first_failure ×2", "0.75 slack: first_failure"]
    assert lab.verdicts(event) == {"failures slack": "grouped"}


def test_the_next_message_of_a_group_comes_after_its_interval(night: Begin) -> None:
    lab = night(rule(group=GROUP))
    lab.fails("a")
    lab.wait(1)
    lab.fails("b")
    lab.wait(1)
    lab.fails("c")
    lab.wait(60)
    lab.fails("d")
    lab.wait(1)
    assert lab.heard == ["0.5 slack: first_failure", "5.5 slack: first_failure ×2", "62.5 slack: first_failure"]


def test_a_group_that_is_still_open_is_told_again(night: Begin) -> None:
    lab = night(rule(group=GROUP, on="[first_failure, recovered]"))
    for script in "abc":
        lab.fails(script)
    lab.wait(60)
    lab.passes("a")
    lab.wait(11 * 60)
    lab.passes("b")
    lab.passes("c")
    lab.wait(24 * 60)
    assert lab.heard == [
        "0.5 slack: first_failure ×3",
        "60.5 slack: recovered",
        "300.5 slack: reminder ×2",
        "540.5 slack: reminder ×2",
        "720.5 slack: recovered ×2",
    ]


def test_a_restart_in_the_middle_changes_nothing(night: Begin) -> None:
    lab = night(rule(group=GROUP))
    lab.fails("a")
    lab.restart()
    lab.fails("b")
    lab.wait(0.25)
    lab.restart()
    lab.wait(1)
    lab.restart()
    lab.wait(300)
    assert lab.heard == ["0.5 slack: first_failure ×2", "240.5 slack: reminder ×2"]


# ---------------------------------------------------------------------- recoveries of a monitor that restarts


def test_a_hundred_ends_at_once_are_one_message(night: Begin) -> None:
    lab = night(
        rule(event_type="monitoring_incident", on="[first_failure, recovered]", integration_ids="[slack, jira]")
    )
    for number in range(100):
        lab.freezes(f"device{number}")
    lab.wait(60)
    lab.said.clear()
    for number in range(100):
        lab.thaws(f"device{number}")
    lab.wait(2)
    assert [each for each in lab.heard if "slack" in each] == ["60.17 slack: recovered ×100"]
    assert [each for each in lab.heard if "jira" in each] == ["60 jira: recovered"] * 100
    assert all(not is_open for _, _, is_open in lab.incidents())


# ---------------------------------------------------------------------- silences


def test_nobody_is_told_of_what_is_silenced_and_state_moves_on(night: Begin) -> None:
    lab = night(rule(on="[first_failure, recovered]"))
    silence = lab.silence(60, host_name="pi-1")
    event = lab.fails()
    lab.wait(10)
    lab.passes()
    lab.wait(120)
    assert lab.heard == []
    assert lab.incidents() == [("goto_live", 1, False)]
    assert lab.verdicts(event) == {"failures slack": "silenced"}
    assert lab.reason(event) == f"silenced until 2026-03-12 23:00:00 UTC by eve: maintenance ({silence.id})"


def test_what_still_fails_when_a_silence_ends_is_told_once(night: Begin) -> None:
    lab = night(rule(on="[first_failure, recovered]"))
    lab.silence(60, host_name="pi-1")
    lab.fails()
    lab.fails("other")
    lab.wait(10)
    lab.fails()
    lab.passes("other")
    lab.wait(120)
    lab.passes()
    assert lab.heard == ["60.17 slack: after_silence", "130 slack: recovered"]


def test_what_still_fails_after_a_silence_is_one_message_of_a_group(night: Begin) -> None:
    lab = night(rule(group="{by: host_name}", integration_ids="[slack, mail]"))
    lab.silence(60, host_name="pi-1")
    for script in "abc":
        lab.fails(script)
    lab.wait(120)
    assert lab.heard == ["60.5 slack: after_silence ×3", "60.5 mail: after_silence ×3"]


def test_what_flaps_when_a_silence_ends_is_told_when_it_has_calmed(night: Begin) -> None:
    lab = night(rule(event_type="monitoring_incident"))
    lab.silence(4, host_name="pi-1")
    flap(lab, 9, 0.4)
    lab.wait(60)
    assert lab.heard == ["8.2 slack: calmed"]


def test_a_silence_can_be_ended_before_its_time(night: Begin) -> None:
    lab = night(rule())
    silence = lab.silence(60, script_name="goto_*")
    lab.fails()
    lab.wait(10)
    lab.end_silence(silence.id)
    lab.wait(100)
    assert lab.heard == ["10.17 slack: after_silence"]
    with pytest.raises(ConflictError, match="ended already"):
        lab.end_silence(silence.id)


def test_a_silence_can_be_about_a_rule_or_an_integration(night: Begin) -> None:
    lab = night(rule(integration_ids="[slack, mail]"))
    lab.silence(60, integration_id="mail")
    lab.fails()
    assert lab.heard == ["0 slack: first_failure"]


def test_what_ends_while_silenced_still_closes_its_issue(night: Begin) -> None:
    lab = night(rule(on="[first_failure, recovered]", integration_ids="[slack, jira]"))
    lab.fails()
    lab.silence(60, host_name="pi-1")
    lab.wait(5)
    lab.passes()
    assert lab.heard == ["0 slack: first_failure", "0 jira: first_failure", "5 jira: recovered"]


def test_what_ends_while_silenced_still_closes_its_issue_if_it_was_told_among_others(night: Begin) -> None:
    lab = night(rule(on="[first_failure, recovered]", integration_ids="[jira]", digest="{window: 5m}"))
    lab.fails("goto_live")
    lab.fails("zap")
    lab.wait(10)
    lab.silence(60, host_name="pi-1")
    event = lab.passes("zap")
    assert lab.verdicts(event) == {"failures jira": "digested"}


def test_what_ends_while_silenced_still_turns_its_own_message_green_at_once_and_by_itself(night: Begin) -> None:
    lab = night(rule(event_type="'*'", integration_ids="[slack, bot]", group="{by: host_name, wait: 1m}"))
    lab.fails()
    lab.freezes()
    lab.wait(2)
    lab.silence(60, host_name="pi-1")
    lab.passes()
    lab.thaws()
    assert lab.heard == ["1 slack: first_failure ×2", "1 bot: first_failure ×2", "2 bot: recovered", "2 bot: recovered"]
    assert [each.message.in_silence for each in lab.said] == [False, False, True, True]


def test_what_begins_and_ends_while_silenced_has_no_issue_to_close(night: Begin) -> None:
    lab = night(rule(event_type="'*'", integration_ids="[jira]"))
    lab.silence(60, host_name="pi-1")
    lab.fails()
    assert lab.verdicts(lab.passes()) == {"failures jira": "silenced"}
    lab.wait(120)
    assert lab.heard == []


def test_a_group_is_not_told_again_while_it_is_silenced(night: Begin) -> None:
    lab = night(rule(group="{by: host_name, wait: 1m, repeat: 2h}"))
    lab.fails()
    lab.wait(60)
    lab.silence(90, host_name="pi-1")
    lab.wait(120)
    assert lab.heard == ["1 slack: first_failure", "151 slack: after_silence"]


# ---------------------------------------------------------------------- what time makes due, when all has changed


def test_a_rule_that_does_not_want_reminders_any_more_gives_none(night: Begin) -> None:
    lab = night(rule(on="[first_failure, still_failing]", still_failing="{or_after: 1h}"))
    lab.fails()
    lab.config = lab.config_of(rule(on="[first_failure]"), "")
    lab.wait(120)
    assert lab.heard == ["0 slack: first_failure"]


def test_a_rule_that_does_not_group_any_more_repeats_nothing(night: Begin) -> None:
    lab = night(rule(group="{by: host_name, wait: 1m, repeat: 1h}"))
    lab.fails()
    lab.wait(5)
    lab.config = lab.config_of(rule(), "")
    lab.wait(120)
    assert lab.heard == ["1 slack: first_failure"]


def test_nobody_is_reminded_of_what_flaps(night: Begin) -> None:
    lab = night(rule(on="[first_failure, still_failing, recovered]", still_failing="{or_after: 2m}"))
    for _ in range(4):
        lab.fails()
        lab.wait(1)
        lab.passes()
        lab.wait(1)
    lab.fails()
    lab.wait(30)
    turns = [each.message.turn for each in lab.said]
    assert turns.index("calmed") < turns.index("reminder")


def test_what_changes_again_is_not_calm_yet(night: Begin) -> None:
    lab = night(rule(on="[first_failure, recovered]"))
    for _ in range(12):
        lab.fails()
        lab.wait(2)
        lab.passes()
        lab.wait(2)
    assert [each.message.turn for each in lab.said].count("calmed") == 0
    lab.wait(60)
    assert lab.heard[-1].endswith("calmed")


KINDS = {
    "reminder": {"on": "[first_failure, still_failing]", "still_failing": "{or_after: 1h}"},
    "escalation": {"escalate": "[{after: 15m, integration_ids: [oncall]}]"},
    "repeat": {"group": "{by: host_name, wait: 1m, repeat: 1h}"},
    "silence": {},
    "calm": {"on": "[first_failure, flapping]"},
}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_due_about_an_event_that_is_gone_is_left_undone(night: Begin, kind: str) -> None:
    """As after a hand in the database: nothing of it may stop the rest."""
    lab = night(rule(**KINDS[kind]))
    if kind == "silence":
        lab.silence(10, host_name="pi-1")
    for _ in range(3):
        lab.fails()
        if kind == "calm":
            lab.passes()
    lab.wait(2)
    heard = len(lab.said)
    lab.forget_events()
    lab.wait(600)
    assert len(lab.said) == heard
    lab.fails("another one", host_name="pi-2")
    lab.wait(5)
    assert "another one" in lab.said[-1].message.title


# ---------------------------------------------------------------------- escalation

ESCALATE = "[{after: 15m, integration_ids: [oncall]}, {after: 1h, unless: recovered, integration_ids: [mail]}]"


def test_who_does_not_answer_is_not_the_last_one_told(night: Begin) -> None:
    lab = night(rule(escalate=ESCALATE))
    lab.fails()
    lab.wait(90)
    assert lab.heard == ["0 slack: first_failure", "15.17 oncall: escalated", "60.17 mail: escalated"]


def test_an_acknowledgement_stops_the_step_that_asks_for_it(night: Begin) -> None:
    lab = night(rule(escalate=ESCALATE))
    lab.fails()
    lab.wait(5)
    lab.acknowledge("ann")
    lab.wait(90)
    assert lab.heard == ["0 slack: first_failure", "60.17 mail: escalated"]


def test_what_is_over_does_not_escalate(night: Begin) -> None:
    lab = night(rule(escalate=ESCALATE))
    lab.fails()
    lab.wait(5)
    lab.passes()
    lab.wait(90)
    assert lab.heard == ["0 slack: first_failure"]


def test_escalation_counts_from_the_first_message_and_survives_a_restart(night: Begin) -> None:
    lab = night(
        rule(on="[still_failing]", still_failing="{every: 3}", escalate="[{after: 15m, integration_ids: [oncall]}]")
    )
    for _ in range(3):
        lab.fails()
        lab.wait(10)
    lab.restart()
    lab.wait(60)
    assert lab.heard == ["20 slack: still_failing", "35.17 oncall: escalated"]


def test_what_broke_together_is_paged_together(night: Begin) -> None:
    lab = night(rule(escalate=ESCALATE))
    for script in "abc":
        lab.fails(script)
    lab.wait(20)
    assert lab.heard[3:] == ["15.17 oncall: escalated ×3"]


def test_a_rule_may_only_escalate(night: Begin) -> None:
    lab = night(rule(integration_ids="[]", escalate="[{after: 15m, integration_ids: [oncall]}]"))
    event = lab.fails()
    lab.fails()
    lab.wait(60)
    assert lab.heard == ["15.17 oncall: escalated"]
    assert lab.verdicts(event) == {"failures -": "waiting"}


# ---------------------------------------------------------------------- quiet hours

NIGHTS = """
settings: {timezone: Europe/Zurich}
quiet_hours:
  nights: {hours: ["23:00-07:00"], mode: MODE, except: {severity: ">=critical"}}
"""
"""The night begins at 23:00 in Zurich: these quiet hours with it, and end eight hours later."""


def test_what_happens_at_night_is_held_until_the_morning(night: Begin) -> None:
    lab = night(rule(quiet="nights"), NIGHTS.replace("MODE", "hold"))
    event = lab.fails("a")
    lab.wait(60)
    lab.fails("b")
    lab.fails("c", severity="critical")
    lab.wait(8 * 60)
    lab.fails("d")
    assert lab.heard == [
        "60 slack: first_failure",
        "480 slack: first_failure",
        "480 slack: first_failure",
        "540 slack: first_failure",
    ]
    assert lab.verdicts(event) == {"failures slack": "held"}
    assert lab.reason(event).endswith("quiet hours 'nights' hold it until 2026-03-13 06:00:00 UTC")


def test_what_happens_at_night_can_be_one_message_in_the_morning(night: Begin) -> None:
    lab = night(rule(quiet="nights"), NIGHTS.replace("MODE", "digest"))
    for script in "abc":
        event = lab.fails(script)
        lab.wait(60)
    lab.wait(8 * 60)
    assert lab.heard == ["480 slack: first_failure ×3"]
    assert lab.verdicts(event) == {"failures slack": "digested"}


def test_what_happens_at_night_can_be_dropped_and_is_on_record(night: Begin) -> None:
    lab = night(rule(quiet="nights", on="[first_failure, recovered]"), NIGHTS.replace("MODE", "drop"))
    event = lab.fails()
    lab.wait(8 * 60)
    lab.passes()
    assert lab.heard == []
    assert lab.verdicts(event) == {"failures slack": "silenced"}
    assert lab.incidents() == [("goto_live", 1, False)]


def test_a_group_is_not_told_in_the_middle_of_the_night(night: Begin) -> None:
    lab = night(rule(quiet="nights", group="{by: host_name}"), NIGHTS.replace("MODE", "hold"))
    for script in "abc":
        lab.fails(script)
        lab.wait(60)
    lab.wait(8 * 60)
    assert lab.heard == ["480 slack: first_failure ×3"]


def test_a_message_that_is_held_is_young_when_it_goes_out(night: Begin) -> None:
    """Its day of attempts begins in the morning."""
    more = NIGHTS.replace("MODE", "hold").replace("23:00-07:00", "00:00-24:00").replace("mode", "days: [fri-sun], mode")
    lab = night(rule(quiet="nights"), more)
    lab.wait(4 * 60)
    lab.fails()
    lab.pagers["slack"].answers = [Failed(reason="away", kind="rejected", retryable=True)]
    lab.wait(4 * 24 * 60)
    assert len(lab.said) == 2
    assert lab.said[1].at - lab.said[0].at < 1
    assert lab.ledger.pages.history.newest(1)[0].state == "sent"


# ---------------------------------------------------------------------- digests


def test_a_digest_collects_for_its_window(night: Begin) -> None:
    lab = night(rule(digest='{window: 15m, except: {severity: ">=critical"}}'))
    for script in "abc":
        event = lab.fails(script)
        lab.wait(6)
    lab.fails("d")
    lab.fails("e", severity="critical")
    lab.wait(60)
    assert lab.heard == ["15 slack: first_failure ×3", "18 slack: first_failure", "33 slack: first_failure"]
    assert lab.verdicts(event) == {"failures slack": "digested"}


def test_a_digest_comes_when_cron_says_so(night: Begin) -> None:
    lab = night(rule(digest='{cron: "0 8 * * mon-fri"}'), "settings: {timezone: Europe/Zurich}")
    lab.fails("a")
    lab.wait(24 * 60)
    lab.fails("b")
    lab.fails("c")
    lab.wait(4 * 24 * 60)
    assert lab.heard == ["540 slack: first_failure", f"{540 + 3 * 24 * 60} slack: first_failure ×2"]
