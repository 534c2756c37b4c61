"""What is doubtful in a file that is in order, and that every warning is certain."""

from __future__ import annotations

import sys
import time
from datetime import timedelta
from pathlib import Path
from types import FrameType
from typing import Any, Final

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sidecar.channels.slack import Slack
from sidecar.core.channel import MASK, Secret
from sidecar.core.conditions import any_holds
from sidecar.core.config import Condition, Config, Escalation, Rule, StillFailing
from sidecar.core.match import Rulebook
from sidecar.core.memory import Memory
from sidecar.core.model import Event, Severity
from sidecar.core.plan import plan
from sidecar.core.reach import clause, implies, impossible, is_clause_implied, reach, wish
from sidecar.core.shadows import shadowed
from sidecar.document import parse
from sidecar.document.lint import CHECKS, CODES, lint
from sidecar.errors import Problem
from tests.builders import Pager, a_config, a_rule, an_event, an_integration, numbered_ids

PAGE: Final = (Path(__file__).parents[1] / "docs/gitops.md").read_text("utf-8")
PAGER: Final = Pager()
MANY: Final = settings(max_examples=3 * settings().max_examples)
TOKEN: Final = f"sealed:v1:k7f3a2b1:{'A' * 107}"
CRITICALS: Final = "criticals: {event_type: monitoring_incident, integration_ids: [log]}"


def file(*rules: str, integrations: str = "", rest: str = "") -> str:
    """A file with one rule a line, from line 5; the log is there, and told of criticals."""
    lines = "".join(f"  {rule}\n" for rule in (CRITICALS, *rules))
    return f"version: 1\nintegrations: {{log: {{type: log}}{integrations}}}\nrules:\n{lines}{rest}"


def problems(text: str) -> list[Problem]:
    parsed = parse(text)
    assert parsed.config is not None, [str(problem) for problem in parsed.problems]
    return lint(text, parsed)


def codes(text: str) -> list[str]:
    return [problem.code for problem in problems(text)]


def rule(body: str, id: str = "r") -> str:
    return f"{id}: {{integration_ids: [log], {body}}}"


# ---------------------------------------------------------------------- rules that can never match


@pytest.mark.parametrize(
    ("body", "path", "reason"),
    [
        ('event_type: x, when: {severity: ">critical"}', "when.severity", "no severity fits >critical"),
        ('event_type: x, when: {severity: ["error", "!>=warning"]}', "when.severity", "no severity fits error and !"),
        ('event_type: x, when: {severity: "<debug"}', "when.severity", "no severity fits <debug"),
        ("event_type: x, when: {severity: null}", "when.severity", "no severity fits null"),
        ("event_type: x, when: {event_type: y}", "when.event_type", "no event type of this rule (x) fits y"),
        ("event_type: [x, z], when: {event_type: 'y*'}", "when.event_type", "(x, z) fits y*"),
        ("event_type: script_*, when: {event_type: campaign_execution_failed}", "when.event_type", "(script_*) fits"),
        ("event_type: script_*, when: {event_type: 'campaign_*'}", "when.event_type", "fits campaign_*"),
        ("event_type: '*_failed', when: {event_type: '*_complete'}", "when.event_type", "fits *_complete"),
        ("event_type: script_a*, when: {event_type: '!script_*'}", "when.event_type", "fits !script_*"),
        ("event_type: '!script_*'", "event_type", "no event has such a type"),
        ("event_type: [_x, -y]", "event_type", "no event has such a type"),
        ("event_type: x, when: {source: '!*'}", "when.source", "!* refuses every value"),
        ("event_type: x, when: {host_name: [pi-1, '!pi-1']}", "when.host_name", "refuses with ! all that it wants"),
        ("event_type: x, when: {host_name: [pi-1, pi-22, '!pi-*']}", "when.host_name", "refuses with !"),
        ("event_type: x, when: {host_name: ['pi-1*', '!pi-*']}", "when.host_name", "refuses with !"),
        ("event_type: x, when: {n: ['>5', '!>=3']}", "when.n", "refuses with !"),
        ("event_type: x, when: {n: ['<3', '!<=1m']}", "when.n", "refuses with !"),
        ("event_type: x, when: {a: 1, b: [true, '!true']}", "when.b", "true and !true refuses"),
        ("event_type: x, when: {b: [stb, '!/^s/']}", "when.b", "refuses with !"),
    ],
)
def test_a_rule_that_no_event_can_meet_is_named_with_its_clause(body: str, path: str, reason: str) -> None:
    (found,) = problems(file(rule(body)))
    assert (found.code, found.path, found.line) == ("never-matches", f"rules.r.{path}", 5)
    assert reason in found.message


@pytest.mark.parametrize(
    "body",
    [
        "event_type: x, when: {host_name: [pi-1, null]}",
        "event_type: x, when: {host_name: [null, '!pi-1']}",
        "event_type: x, when: {host_name: ['pi-*', '!pi-1']}",
        "event_type: x, when: {host_name: ['a?c', '!a[b]c']}",
        "event_type: x, when: {tags: '!*'}",
        "event_type: x, when: {n: ['>5', '!>=9']}",
        "event_type: x, when: {n: ['>5', '!<3']}",
        "event_type: x, when: {n: '>critical'}",
        "event_type: x, when: {n: ['5', '!>critical']}",
        "event_type: x, when: {severity: ['>=error', '<warning']}",
        "event_type: [x, y], when: {event_type: [z, 'y*']}",
        "event_type: '*_failed', when: {event_type: 'script_*'}",
        "event_type: '[sc]*', when: {event_type: campaign_execution_failed}",
        "event_type: '*', when: {event_type: '/^script/'}",
        "event_type: '*', when: {event_type: '!script_*'}",
        "event_type: x, when: {n: ['!!5', '!5']}",
        "enabled: false, event_type: x, when: {severity: '>critical'}",
    ],
)
def test_a_rule_that_could_match_is_left_alone(body: str) -> None:
    assert codes(file(rule(body))) == []


# ---------------------------------------------------------------------- rules behind others


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ({}, {}),
        ({}, {"when": {"host_name": "pi-1"}}),
        ({"event_types": ("script_*",)}, {}),
        ({"event_types": ("*",)}, {"event_types": ("script_*", "alert.x")}),
        ({"event_types": ("a", "b")}, {"event_types": ("b",)}),
        ({"integration_ids": ("a", "b")}, {"integration_ids": ("b",)}),
        ({"when": {"host_name": "pi-*"}}, {"when": {"host_name": "pi-1"}}),
        ({"when": {"host_name": "pi-*"}}, {"when": {"host_name": ("pi-1", "pi-2*")}}),
        ({"when": {"host_name": "pi-?"}}, {"when": {"host_name": "pi-1"}}),
        ({"when": {"host_name": "*"}}, {"when": {"host_name": "/^pi/"}}),
        ({"when": {"host_name": ("pi-1", "pi-2", None)}}, {"when": {"host_name": ("pi-2", None)}}),
        ({"when": {"n": ">=3"}}, {"when": {"n": ">3"}}),
        ({"when": {"n": ">1m"}}, {"when": {"n": 61_000}}),
        ({"when": {"n": "<=5"}}, {"when": {"n": "<5"}}),
        ({"when": {"n": "!x*"}}, {"when": {"n": ("!x*", "!y")}}),
        ({"when": {"n": "!x1"}}, {"when": {"n": "!x*"}}),
        ({"when": {"severity": ">=warning"}}, {"when": {"severity": ("error", "critical")}}),
        ({"when": {"severity": ">=debug"}}, {}),
        ({"when": {"event_type": "script_*"}}, {}),
        ({"event_types": ("*",), "when": {"event_type": "a*"}}, {"event_types": ("*",), "when": {"event_type": "ab"}}),
        ({}, {"on": ("first_failure",)}),
        ({"when": {"a": "1", "b": "2"}}, {"when": {"b": 2, "a": 1, "c": "3"}}),
    ],
)
def test_a_rule_behind_one_that_takes_all_of_its_events_is_shadowed(
    earlier: dict[str, Any], later: dict[str, Any]
) -> None:
    rules = [a_rule("first", **earlier), a_rule("second", **later)]
    assert [(one.id, by.id) for one, by in found_shadows(rules)] == [("second", "first")]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ({"enabled": False}, {}),
        ({}, {"enabled": False}),
        ({}, {"integration_ids": ("a",)}),
        ({}, {"integration_ids": ()}),
        ({"event_types": ("script_*",)}, {"event_types": ("*_failed",)}),
        ({"event_types": ("a?",)}, {"event_types": ("a*",)}),
        ({"event_types": ("a",)}, {"event_types": ("a", "b")}),
        ({"when": {"host_name": "pi-1"}}, {}),
        ({"when": {"host_name": "pi-1"}}, {"when": {"device_name": "pi-1"}}),
        ({"when": {"host_name": "pi-1"}}, {"when": {"host_name": "pi-*"}}),
        ({"when": {"host_name": "pi-1"}}, {"when": {"host_name": ("pi-1", None)}}),
        ({"when": {"host_name": "!pi-2"}}, {"when": {"host_name": "pi-1"}}),  # a list can hold both
        ({"when": {"host_name": "*"}}, {"when": {"host_name": "!pi-2"}}),  # an empty list
        ({"when": {"n": ">5"}}, {"when": {"n": ">=5"}}),
        ({"when": {"n": ">5"}}, {"when": {"n": "<6"}}),
        ({"when": {"n": ("a[b]c",)}}, {"when": {"n": ("a?c",)}}),
        ({"when": {"severity": "error"}}, {"when": {"severity": ">=error"}}),
        ({"on": ("recovered",)}, {}),
        ({"on": ("first_failure", "recovered")}, {"on": ("recovered",)}),
        ({}, {"on": ("recovered",)}),
        ({"on": ("still_failing",)}, {"on": ("still_failing",), "still_failing": StillFailing(every=2)}),
        ({}, {"escalate": (Escalation(after=timedelta(minutes=5), integration_ids=("a",)),)}),
        ({"when": {"severity": ">critical"}}, {"when": {"severity": ">critical"}}),
    ],
)
def test_a_rule_that_could_tell_somebody_is_not_called_shadowed(earlier: dict[str, Any], later: dict[str, Any]) -> None:
    assert found_shadows([a_rule("first", **earlier), a_rule("second", **later)]) == []


def found_shadows(rules: list[Rule]) -> list[tuple[Rule, Rule]]:
    return list(shadowed([reach(each) for each in rules if each.enabled]))


def test_a_shadowed_rule_is_named_at_its_key_with_the_one_before_it() -> None:
    (found,) = problems(file(rule("event_type: 'script_*'", "all"), rule("event_type: script_x", "x")))
    assert (found.code, found.path, found.line, found.column) == ("shadowed", "rules.x", 6, 3)
    assert "'all', before it, takes every event that it takes" in found.message


def test_a_rule_with_very_long_lists_is_compared_too() -> None:
    ids = tuple(f"i{n}" for n in range(300))
    hosts = tuple(f"pi-{n}" for n in range(300))
    rules = [
        a_rule("wide", *ids, when={"host_name": hosts}),
        a_rule("narrow", "i7", when={"host_name": "pi-9"}),
        a_rule("same", *ids, when={"host_name": hosts}),
    ]
    assert [one.id for one, _ in found_shadows(rules)] == ["narrow", "same"]


def test_lists_too_long_to_compare_are_called_nothing() -> None:
    globs = tuple(f"a{n}*" for n in range(40))
    wide = a_rule("wide", when={"host_name": (*globs, "b")}, event_types=globs)
    assert found_shadows([wide, a_rule("r", when={"host_name": globs}, event_types=globs)]) == []
    assert (
        found_shadows([wide, a_rule("r", when={"host_name": "b"}, event_types=tuple(f"{each}?" for each in globs))])
        == []
    )


HUGE: Final = {
    "other hosts": {"when": {"host_name": "pi-{}", "severity": ">=error"}},
    "the same": {"when": {"host_name": "pi-1"}},
    "globs": {"when": {"host_name": ("pi-{}-*", "!x")}},
    "bounds": {"when": {"duration": "<{}"}},
    "types": {"event_types": ("alert.{}", "x.*")},
}


def numbered(value: Any, n: int) -> Any:
    if isinstance(value, dict):
        return {key: numbered(each, n) for key, each in value.items()}
    return tuple(numbered(each, n) for each in value) if isinstance(value, tuple) else value.format(n)


def many_rules(kind: str, number: int) -> list[Rule]:
    return [a_rule(f"r{n}", **numbered(HUGE[kind], n)) for n in range(number)]


def time_of(rules: list[Rule]) -> float:
    """The processor time that comparing them takes, in seconds."""
    start = time.process_time()
    found_shadows(rules)
    return time.process_time() - start


def calls_of(rules: list[Rule]) -> int:
    """How many functions are called to compare them: the same number at any load of the machine."""
    called = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal called
        called += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        found_shadows(rules)
    finally:
        sys.setprofile(before)
    return called


@pytest.mark.parametrize("kind", HUGE)
def test_ten_thousand_rules_are_compared_in_a_moment(kind: str) -> None:
    """In 0.3 to 0.8 s. On a busy machine it is more, so the measure is what 1,000 take in the same minute: 0.05 s."""
    yardstick = min(time_of(many_rules("other hosts", 1_000)) for _ in range(3))
    many = many_rules(kind, 10_000)
    assert time_of(many) < 100 * yardstick  # 5 s on a machine with nothing else to do
    assert len(found_shadows(many)) == (9_999 if kind == "the same" else 0)


@pytest.mark.parametrize("kind", HUGE)
def test_ten_times_as_many_rules_are_ten_times_the_work(kind: str) -> None:
    assert calls_of(many_rules(kind, 10_000)) <= 11 * calls_of(many_rules(kind, 1_000))  # all with all: a hundred


# ---------------------------------------------------------------------- the law: what is said is certain

names = st.sampled_from(["a", "ab", "abc", "b", "1", "5", "null", "error", ""])
patterns = st.text("ab*?", min_size=1, max_size=4) | st.sampled_from(["[ab]", "a[!b]*", "/a/", "/^b$/", ">=3", ">5"])
patterns |= st.sampled_from(["<3", "<=5", ">=error", "<=1s", "true", "!", "!a", "a\0*", "?\0", "*", "**"])
wanted_values: st.SearchStrategy[Condition] = (
    names
    | patterns
    | patterns.map("!{}".format)
    | names.map("!{}".format)
    | st.none()
    | st.integers(0, 6)
    | st.booleans()
    | st.sampled_from([3.0, 3.5])
)
clauses = st.lists(wanted_values, min_size=1, max_size=3).map(tuple)
scalars = names | st.text("ab\0\n", max_size=4) | st.integers(0, 6) | st.booleans() | st.none() | st.just(3.5)
found_values = scalars | st.lists(scalars | st.lists(scalars, max_size=2), max_size=3) | st.dictionaries(names, scalars)


@MANY
@given(one=wanted_values, other=wanted_values, found=found_values)
def test_what_is_implied_holds(one: Condition, other: Condition, found: Any) -> None:
    mine, theirs = clause((one,)), clause((other,))
    if mine.wanted and theirs.wanted and implies(wish(one), wish(other)) and any_holds((one,), found):
        assert any_holds((other,), found)


@MANY
@given(earlier=clauses, later=clauses, found=found_values)
@example(earlier=("!b",), later=("a",), found=["a", "b"])
def test_a_clause_that_is_implied_holds(
    earlier: tuple[Condition, ...], later: tuple[Condition, ...], found: Any
) -> None:
    if is_clause_implied(clause(earlier), clause(later)) and any_holds(later, found):
        assert any_holds(earlier, found)


fields = st.sampled_from(["severity", "event_type", "source", "team_id", "f", "g"])
event_types = st.sampled_from(["a", "ab", "b", "a*", "*b", "?", "*", "[ab]", "!a", "!a*", "_"])
rules_drawn = st.builds(
    lambda types, when, ids, enabled: {
        "event_types": tuple(types),
        "when": when,
        "integration_ids": tuple(ids),
        "enabled": enabled,
    },
    st.lists(event_types, min_size=1, max_size=2),
    st.dictionaries(fields, wanted_values | clauses, max_size=2),
    st.lists(st.sampled_from(["p", "q"]), min_size=1, max_size=2),
    st.sampled_from([True, True, True, False]),
)
events = st.builds(
    lambda event_type, severity, source, team, data: an_event(
        event_type, severity=severity, source=source, team_id=team, event_data=data
    ),
    st.sampled_from(["a", "ab", "b", "c"]),
    st.sampled_from(list(Severity)),
    st.sampled_from(["a", "b", "null", "5"]),
    st.none() | st.sampled_from(["a", "5"]),
    st.dictionaries(st.sampled_from(["f", "g"]), found_values, max_size=2),
)


@MANY
@given(drawn=st.lists(rules_drawn, min_size=1, max_size=5), happening=st.lists(events, min_size=1, max_size=4))
def test_a_rule_that_is_called_dead_never_tells_anybody(drawn: list[dict[str, Any]], happening: list[Event]) -> None:
    rules = [a_rule(f"r{n}", **each) for n, each in enumerate(drawn)]
    config = a_config([an_integration(PAGER, "p"), an_integration(PAGER, "q", enabled=False)], rules)
    dead = {rule.id for rule in rules if impossible(reach(rule))} | {rule.id for rule, _ in found_shadows(rules)}
    assert dead.isdisjoint(telling(config, happening))


def telling(config: Config, happening: list[Event]) -> set[str | None]:
    """The rules that tell somebody about one of these events."""
    new_id, book = numbered_ids(), Rulebook(config)
    plans = [plan(event, book, Memory(), new_id) for event in happening]
    return {delivery.rule_id for each in plans for delivery in each.deliveries}


# ---------------------------------------------------------------------- lists that are no ranges


@pytest.mark.parametrize(
    ("wanted", "instead"),
    [
        ('[">60000", "<120000"]', '[">60000", "!>=120000"]'),
        ('["<=2m", ">=1m"]', '[">=1m", "!>2m"]'),
        ('["<=error", x, ">=warning"]', '[">=warning", "!>error"]'),
    ],
)
def test_a_list_of_two_bounds_that_lets_all_through_is_no_range(wanted: str, instead: str) -> None:
    (found,) = problems(file(rule(f"event_type: x, when: {{duration: {wanted}}}")))
    assert (found.code, found.path) == ("not-a-range", "rules.r.when.duration")
    assert instead in found.message


@pytest.mark.parametrize(
    "wanted", ['["<5", ">=5"]', '["<5", ">9"]', '["<5", ">5"]', '[">5", "!>=9"]', '[">5", ">9"]', '["<5", "x"]']
)
def test_a_list_that_leaves_something_out_is_fine(wanted: str) -> None:
    assert codes(file(rule(f"event_type: x, when: {{duration: {wanted}}}"))) == []


# ---------------------------------------------------------------------- integrations, and who is told


def test_a_rule_without_integrations_and_one_with_disabled_ones_tell_nobody() -> None:
    text = file(
        "a: {event_type: x, integration_ids: []}",
        "b: {event_type: x, integration_ids: [off, off]}",
        "c: {event_type: x, integration_ids: [off, log]}",
        "d: {event_type: x, integration_ids: [off], enabled: false}",
        "e: {event_type: x, integration_ids: [], escalate: [{after: 5m, integration_ids: [log]}]}",
        integrations=", off: {type: log, enabled: false}",
    )
    assert [(each.code, each.path, each.line) for each in problems(text)] == [
        ("no-integrations", "rules.a.integration_ids", 5),
        ("disabled-integrations", "rules.b.integration_ids", 6),
    ]


def test_a_group_beside_a_digest_does_nothing() -> None:
    text = file(
        "a: {event_type: x, integration_ids: [log], group: {by: host_name}, digest: {window: 1h}}",
        "b: {event_type: y, integration_ids: [log], group: {by: host_name}}",
    )
    assert [(each.code, each.path, each.line) for each in problems(text)] == [
        ("group-without-effect", "rules.a.group", 5)
    ]


def test_an_integration_that_nothing_names_is_unused() -> None:
    text = file(
        "a: {event_type: x, integration_ids: [in-rule, log], enabled: false}",
        "b: {event_type: x, integration_ids: [log], escalate: [{after: 5m, integration_ids: [escalated]}]}",
        integrations="".join(
            f", {each}: {{type: log}}" for each in ("in-rule", "escalated", "admin", "fallback", "nowhere")
        )
        + ", asleep: {type: log, enabled: false}, with: {type: log, enabled: false, fallback: [fallback]}",
        rest="settings: {admin_integrations: [admin]}\n",
    )
    assert [(each.code, each.path, each.line) for each in problems(text)] == [
        ("unused-integration", "integrations.nowhere", 2)
    ]


@pytest.mark.parametrize(
    ("rules", "is_told"),
    [
        ("{}", False),
        ("{r: {event_type: system_alert, integration_ids: [log]}}", True),
        ("{r: {event_type: '*', integration_ids: [off, log], when: {severity: '>=error', host_name: pi-1}}}", True),
        ("{r: {event_type: 'monitoring_*', integration_ids: [log], when: {event_type: 'm*'}}}", True),
        ("{r: {event_type: '*', integration_ids: [log], when: {event_type: 'campaign_*'}}}", False),
        ("{r: {event_type: '*', integration_ids: [log], when: {severity: [error, warning]}}}", False),
        ("{r: {event_type: '*', integration_ids: [off]}}", False),
        ("{r: {event_type: '*', integration_ids: [log], enabled: false}}", False),
        ("{r: {event_type: 'campaign_*', integration_ids: [log]}}", False),
        ("{r: {event_type: '*', integration_ids: [log], when: {a: [b, '!b']}}}", False),
    ],
)
def test_criticals_need_a_way_out(rules: str, is_told: bool) -> None:
    text = f"version: 1\nintegrations: {{log: {{type: log}}, off: {{type: log, enabled: false}}}}\nrules: {rules}\n"
    found = [each for each in problems(text) if each.code == "no-way-out-for-criticals"]
    assert [(each.path, each.line) for each in found] == ([] if is_told else [("rules", 3)])


def test_the_way_out_that_is_proposed_is_one() -> None:
    text = "version: 1\nintegrations: {log: {type: log}}\n"
    (found, unused) = problems(text)
    assert (found.code, found.line, unused.code) == ("no-way-out-for-criticals", 1, "unused-integration")
    proposed = found.message.partition("Add a rule such as ")[2]
    assert codes(f"{text}rules:\n  {proposed}\n") == []


# ---------------------------------------------------------------------- secrets


def teams(secret: str, rest: str = "") -> str:
    return file(
        "s: {event_type: x, integration_ids: [s]}",
        integrations=f", s: {{type: teams, config: {{webhook_url: '{secret}'}}}}",
        rest=rest,
    )


@pytest.mark.parametrize(
    ("secret", "code"),
    [
        ("https://hooks.slack.com/services/T0/B0/hunter2", "plaintext-secret"),
        (MASK, "masked-secret"),
        ("${evn:hunter2}", "malformed-reference"),
        ("${env:NOTIFIER_SECRET_hunter2", "malformed-reference"),
        ("${env:NOTIFIER_SECRET_hunter2} ", "malformed-reference"),
        ("${env:hunter2}", "malformed-reference"),
        ("${env:NOTIFIER_SECRET_}", "malformed-reference"),
        ("${env:}", "malformed-reference"),
        ("${file: }", "malformed-reference"),
        ("sealed:hunter2", "damaged-token"),
        ("sealed:v1:k7f3a2b1:hunter2", "damaged-token"),
        (TOKEN, "unknown-sealing-key"),
        ("${env:NOTIFIER_SECRET_SLACK}", None),
        ("${file:/run/secrets/slack}", None),
        ("", None),
    ],
)
def test_what_stands_in_a_secret_field_is_judged_and_never_said(secret: str, code: str | None) -> None:
    found = problems(teams(secret))
    assert [(each.code, each.path, each.line) for each in found] == (
        [(code, "integrations.s.config.webhook_url", 2)] if code else []
    )
    assert "hunter2" not in " ".join(map(str, found))


def test_a_key_that_is_in_the_file_is_known() -> None:
    assert codes(teams(TOKEN, rest="settings: {sealing_keys: {k7f3a2b1: mB0x}}\n")) == []


def test_a_key_that_is_not_in_the_file_is_named_once_with_how_many_secrets_it_sealed() -> None:
    jira = "{type: jira, config: {server_url: 'https://j.example', project_key: QA, api_token: '" + TOKEN + "'}}"
    text = teams(TOKEN).replace("integrations: {", f"integrations: {{j: {jira}, ").replace("[s]", "[s, j]")
    (found,) = problems(text)
    assert found.path == "integrations.j.config.api_token"
    assert "this secret (and 1 more) is sealed with the key k7f3a2b1" in found.message


class Bells(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Settings with secrets inside of other values."""

    tokens: tuple[Secret, ...] = ()
    inner: Slack | None = None


def test_secrets_inside_of_lists_and_mappings_are_found_where_they_stand() -> None:
    bell = msgspec.structs.replace(PAGER.channel, kind="bell", settings=Bells)
    text = """version: 1
integrations:
  many:
    type: bell
    config:
      tokens:
        - ${file:/a}
        - hunter2
      inner: {webhook_url: hunter2}
  one: {type: bell, config: {tokens: hunter2}}
rules: {all: {event_type: "*", integration_ids: [many, one]}}
"""
    assert [(each.path, each.line) for each in lint(text, parse(text, kinds={"bell": bell}))] == [
        ("integrations.many.config.tokens[1]", 8),
        ("integrations.many.config.inner.webhook_url", 9),
        ("integrations.one.config.tokens[0]", 10),
    ]


# ---------------------------------------------------------------------- silence, and the whole


def test_a_comment_on_the_line_of_the_key_or_of_the_value_silences_one_kind() -> None:
    text = """version: 1
integrations:
  log: {type: log}
  spare: {type: log} # notifier: ignore unused-integration
rules:
  all: {event_type: "*", integration_ids: [log]}
  one: # notifier: ignore never-matches, shadowed
    event_type: x
    integration_ids: [log]
    when: {severity: ">critical"}
  two:
    event_type: x
    integration_ids: [log]
    when:
      severity: ">critical" #notifier: ignore never-matches
  three: {event_type: x, integration_ids: [log]} # notifier: ignore never-matches
  four: {event_type: x, integration_ids: [log]} # a note: ignore shadowed
"""
    assert [(each.code, each.path) for each in problems(text)] == [
        ("shadowed", "rules.three"),
        ("shadowed", "rules.four"),
    ]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_comments_are_found_whatever_ends_the_lines(line_end: str) -> None:
    lines = [CRITICALS, rule("event_type: '*'"), f"{rule('event_type: x', 'x')} # notifier: ignore shadowed"]
    text = line_end.join(["version: 1", "integrations: {log: {type: log}}", "rules:", *(f"  {line}" for line in lines)])
    assert codes(text) == []
    assert codes(text.replace("ignore shadowed", "ignore unused-integration")) == ["shadowed"]


def test_a_file_with_errors_has_its_problems_and_no_doubts() -> None:
    text = file(rule("event_type: x")).replace("type: log", "type: lgo") + "# notifier: ignore shadowed"
    parsed = parse(text)
    assert lint(text, parsed) == list(parsed.problems) != []


def test_every_kind_of_warning_has_its_row_in_the_page() -> None:
    assert [code for code in CODES if f"| `{code}` |" not in PAGE] == []
    assert len(CHECKS) == len(set(CHECKS))
