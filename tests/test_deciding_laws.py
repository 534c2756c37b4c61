"""Laws of deciding, with random rules over random nights."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from sidecar.core.deeds import deeds
from sidecar.core.intake import Incoming
from sidecar.core.match import Rulebook
from sidecar.core.model import Delivery
from sidecar.core.simulate import Player
from sidecar.preview import preview
from tests.night import Night

MORE: Final = """
settings: {timezone: Europe/Zurich}
quiet_hours:
  hold: {hours: ["23:30-00:30"], mode: hold}
  digest: {hours: ["23:30-00:30"], mode: digest}
  drop: {hours: ["23:30-00:30"], mode: drop, except: {severity: ">=critical"}}
"""
LAW: Final = settings(max_examples=settings().max_examples // 5)
"""Each example is a night or two, with a database of its own."""

Step = tuple[str, Any]


@st.composite
def rules(draw: st.DrawFn) -> str:
    """A file's rules: every key of them now and then."""
    lines = []
    for number in range(draw(st.integers(1, 3))):
        keys = {
            "event_type": draw(st.sampled_from(["script_execution_failed", "monitoring_incident", "'*'"])),
            "integration_ids": draw(st.sampled_from(["[slack]", "[slack, jira]", "[mail]", "[]"])),
        }
        for key, values in OPTIONS.items():
            if draw(st.integers(0, 3)) == 0:
                keys[key] = draw(st.sampled_from(values))
        if "group" in keys:
            keys.pop("digest", None)
        lines += [f"r{number}:", *[f"  {key}: {value}" for key, value in keys.items()]]
    return "\n".join(lines)


OPTIONS: Final = {
    "enabled": ["false"],
    "on": [
        "[first_failure, recovered]",
        "[first_failure, still_failing, recovered, flapping]",
        "[still_failing]",
        "[recovered]",
        "[flapping, recovered]",
    ],
    "still_failing": ["{every: 2}", "{or_after: 20m}", "{every: 3, or_after: 1h}"],
    "when": ['{host_name: "pi-*"}', '{severity: ">=critical"}', "{script_name: a}"],
    "group": ["{by: host_name, wait: 1m, interval: 5m, repeat: 30m}", "{by: [script_name, device_name]}"],
    "dedupe": ["{by: script_name, window: 10m}"],
    "digest": ["{window: 15m}", '{cron: "*/20 * * * *"}', '{window: 7m, except: {severity: ">=critical"}}'],
    "quiet": ["hold", "digest", "drop"],
    "escalate": ["[{after: 10m, integration_ids: [oncall]}, {after: 30m, unless: recovered, integration_ids: [mail]}]"],
}

steps = st.lists(
    st.one_of(
        st.tuples(st.just("fails"), st.sampled_from("ab")),
        st.tuples(st.just("passes"), st.sampled_from("ab")),
        st.tuples(st.just("critical"), st.sampled_from("ab")),
        st.tuples(st.just("freezes"), st.integers(1, 2)),
        st.tuples(st.just("thaws"), st.integers(1, 2)),
        st.tuples(st.just("wait"), st.sampled_from([0.25, 1, 4, 11, 47])),
        st.tuples(st.just("silence"), st.sampled_from([5, 30])),
        st.tuples(st.just("takes care"), st.booleans()),
    ),
    min_size=1,
    max_size=14,
)
people = st.lists(
    st.one_of(
        st.tuples(st.just("fails"), st.sampled_from("ab")),
        st.tuples(st.just("passes"), st.sampled_from("ab")),
        st.tuples(st.just("wait"), st.sampled_from([0.25, 4, 11, 47])),
        st.tuples(st.just("takes care"), st.booleans()),
    ),
    min_size=1,
    max_size=14,
)
"""Somebody takes care of the newest problem, or (True) says that it is over."""


@contextmanager
def a_night(rules: str) -> Iterator[Night]:
    with tempfile.TemporaryDirectory() as folder:
        lab = Night(Path(folder), rules, MORE)
        try:
            yield lab
        finally:
            lab.ledger.close()


def play(lab: Night, happening: list[Step]) -> list[str]:
    """The ids of the events."""
    events = []
    for step, value in happening:
        match step:
            case "fails":
                events.append(lab.fails(value))
            case "critical":
                events.append(lab.fails(value, severity="critical"))
            case "passes":
                events.append(lab.passes(value))
            case "freezes":
                events.append(lab.freezes(number=value))
            case "thaws":
                events.append(lab.thaws(number=value))
            case "takes care":
                lab.wait(0.1)  # as with a silence
                take_care(lab, over=value)
            case "silence":
                lab.wait(0.1)  # what happens in the same instant as a silence may come before or after it
                lab.silence(value, host_name="pi-1")
            case _:
                lab.wait(value)
    return events


def take_care(lab: Night, *, over: bool) -> None:
    newest = lab.ledger.pages.incidents(limit=1)[0]
    if newest and newest[0].is_open:
        lab.resolve("ann") if over else lab.acknowledge("ann")


def play_with_a_restart(lab: Night, happening: Step) -> None:
    """In the middle of the time that passes, or before what happens."""
    step, value = happening
    if step == "wait":
        lab.wait(value / 2)
    lab.restart()
    play(lab, [(step, value - value / 2 if step == "wait" else value)])


def said(lab: Night) -> Counter[str]:
    return Counter(lab.heard)


@LAW
@given(rules=rules(), happening=steps | people)
def test_what_is_not_told_changes_no_state(rules: str, happening: list[Step]) -> None:
    with a_night(rules) as lab, a_night("none: {event_type: x, integration_ids: []}") as bare:
        play(lab, happening)
        play(bare, [("wait", 0.1) if step == "silence" else (step, value) for step, value in happening])
        assert lab.incidents() == bare.incidents()


@LAW
@given(rules=rules(), happening=steps)
def test_every_event_has_one_verdict_for_each_rule_and_integration(rules: str, happening: list[Step]) -> None:
    with a_night(rules) as lab:
        for event in play(lab, happening):
            assert lab.first[event]
            pairs = Counter((each.rule_id, each.integration_id) for each in lab.first[event])
            assert max(pairs.values()) == 1
            for rule_id in {rule_id for rule_id, integration_id in pairs if integration_id}:
                told = {integration_id for each, integration_id in pairs if each == rule_id}
                rule = lab.config.rules[rule_id]
                called = {each for step in rule.escalate for each in step.integration_ids}
                assert set(rule.integration_ids) <= told <= {*rule.integration_ids, *called}
            by_name = [rule_id for rule_id, _ in pairs if rule_id]
            others = "".join(each.reason for each in lab.first[event] if not each.rule_id).partition("types: ")[2]
            named = [*dict.fromkeys(by_name), *filter(None, others.split(", "))]
            enabled = [rule.id for rule in lab.config.rules.values() if rule.enabled]
            assert sorted(named) == sorted({*named, *enabled})  # each enabled rule, and none twice


@LAW
@given(rules=rules(), happening=steps)
def test_a_preview_says_what_then_happens(rules: str, happening: list[Step]) -> None:
    with a_night(rules) as lab:
        play(lab, happening)
        lab.ledger.write(lab.engine.look).result()
        body = {"event_type": "script_execution_failed", "event_data": {"script_name": "a", "host_name": "pi-1"}}
        record, incoming = lab.ledger.pages.record, Incoming(body=body, source="http")
        seen = preview(incoming, Rulebook(lab.config), record, lab.clock.now(), lambda prefix: f"{prefix}_preview")
        event = lab.event("script_execution_failed", script_name="a", host_name="pi-1")
        told = [(each.rule_id, each.integration_id, each.verdict) for each in lab.first[event]]
        assert told == [(each.rule_id, each.integration_id, each.verdict) for each in seen.decisions]


@LAW
@given(rules=rules(), happening=steps | people, restarts=st.sets(st.integers(0, 14)), after=st.floats(0, 300))
def test_a_restart_changes_no_message(rules: str, happening: list[Step], restarts: set[int], after: float) -> None:
    with a_night(rules) as lab, a_night(rules) as other:
        play(lab, happening)
        lab.wait(300)
        for number, step in enumerate(happening):
            play_with_a_restart(other, step) if number in restarts else play(other, [step])
        other.wait(after)
        other.restart()
        other.wait(300 - after)
        assert said(lab) == said(other)


@LAW
@given(rules=rules(), happening=steps | people)
def test_a_simulation_says_what_was_said(rules: str, happening: list[Step]) -> None:
    with a_night(rules) as lab:
        play(lab, happening)
        lab.wait(300)
        owed: list[Delivery] = []
        done = deeds(lab.ledger.pages.seen_to(lab.began))
        player = Player(Rulebook(lab.config), lab.ledger.pages.silences(), owed.append, deeds=done)
        for event in lab.ledger.pages.events_since(lab.began, 1_000):
            player.play(event)
        player.pass_time(lab.clock.now())
        sent = [delivery for delivery in lab.owed() if delivery.state == "sent"]
        assert Counter(map(what, owed)) == Counter(map(what, sent))


def what(delivery: Delivery) -> tuple[Any, ...]:
    """What makes two messages the same, beside their ids and the time that a late joiner gave them."""
    occasion = msgspec.structs.replace(delivery.occasion, common=())
    return delivery.rule_id, delivery.integration_id, delivery.created_at, occasion
