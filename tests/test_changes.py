"""What a change of notifier.yaml means, and `notifier diff`, which says it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.channel import Opened
from sidecar.core.config import Config, Template
from sidecar.document import parse, scalars
from sidecar.document.changes import changes, duration
from tests.builders import Pager, a_config, a_rule, an_integration
from ui_api.cli import main

TOKEN: Final = f"sealed:v1:k7f3a2b1:{'A' * 107}"
OTHER_TOKEN: Final = f"sealed:v1:zzzzzzzz:{'A' * 107}"
PLAIN: Final = "https://hooks.slack.com/services/T0/B0/hunter2"

BASE: Final = """\
version: 1
settings: {timezone: UTC}
integrations:
  log: {type: log}
  chat:
    type: slack
    config: {webhook_url: "SECRET", channel: "#qa"}
rules:
  first:
    event_type: [a, b]
    integration_ids: [log]
    when: {host_name: "pi-*"}
  second: {event_type: c, integration_ids: [log, chat]}
templates:
  short: {title: "x"}
"""


def config(text: str) -> Config:
    parsed = parse(text)
    assert parsed.config is not None, [str(problem) for problem in parsed.problems]
    return parsed.config


def said(before: str, after: str) -> list[str]:
    return [str(each) for each in changes(config(before), config(after))]


@pytest.mark.parametrize(
    ("old", "new", "sentences"),
    [
        ("timezone: UTC", "timezone: Europe/Zurich", ['~ settings: timezone "UTC" → "Europe/Zurich"']),
        ("{timezone: UTC}", "{history: {keep_days: 30}}", ["~ settings: history.keep_days 180 → 30"]),
        ('"#qa"', '"#lab"', ['~ integration chat: channel "#qa" → "#lab"']),
        ('"#qa"', '""', ['~ integration chat: channel "#qa" → ""']),
        ("type: slack", "type: slack\n    enabled: false", ["~ integration chat: enabled true → false"]),
        (
            "type: slack",
            "type: slack\n    retry: {first_wait: 1m30s}",
            ["~ integration chat: retry.first_wait 5s → 1m30s"],
        ),
        ("type: slack", "type: slack\n    fallback: [log]", ["~ integration chat: fallback +log"]),
        ("type: slack", "type: slack\n    rate: {per_second: 2}", [
            "~ integration chat: rate.per_second nothing → 2.0; rate.burst nothing → 1"]),
        ("[a, b]", "[b, d]", ["~ rule first: event_type +d −a"]),
        ("[a, b]", "[b, a]", ['~ rule first: event_type ["a","b"] → ["b","a"]']),
        ("[log, chat]", "[chat]", ["~ rule second: integration_ids −log"]),
        ('"pi-*"', '[pi-1, pi-2]', ['~ rule first: when.host_name "pi-*" → ["pi-1","pi-2"]']),
        ('{host_name: "pi-*"}', "{a: null}", ['~ rule first: when.a nothing → null; when.host_name "pi-*" → nothing']),
        ("first:", "first:\n    dedupe: {by: a, window: 90s}", [
            '~ rule first: dedupe.by nothing → ["a"]; dedupe.window nothing → 1m30s']),
        ('{title: "x"}', '{title: "' + 80 * "y" + '"}', [f'~ template short: title "x" → "{58 * "y"}…']),
        ("templates:\n", "quiet_hours:\n  n: {hours: 22:00-07:00}\ntemplates:\n  t: {}\n", [
            "+ quiet hours n", "+ template t"]),
        ("templates:", "tests: [{event: {event_type: a}, expect: {send: [log]}}]\ntemplates:", [
            '~ tests: examples [] → [{"event":{"event_type":"a"},"send":["log"],"not_":[]}]']),
        ("  log: {type: log}", "  log: {type: log}\n  new: {type: log}", ["+ integration new: log"]),
        ("  second: {event_type: c, integration_ids: [log, chat]}\n", "", ["- rule second: tells log, chat of c"]),
        ("  second:", "  third: {event_type: x, integration_ids: [], enabled: false}\n  second:", [
            "+ rule third: tells nobody of x (disabled)"]),
        ("  second:", "  2nd:", ["+ rule 2nd: tells log, chat of c", "- rule second: tells log, chat of c"]),
    ],
)  # fmt: skip
def test_a_change_is_a_sentence_for_the_reviewer(old: str, new: str, sentences: list[str]) -> None:
    assert old in BASE
    assert said(BASE, BASE.replace(old, new)) == sentences


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("version: 1", "# a comment\n\nversion: 1"),
        ("[a, b]", "\n    - a\n    - 'b'"),
        ("event_type: c", "event_type: [c]"),
        ("type: slack", "type: slack\n    enabled: true\n    name: chat\n    retry: {attempts: 8}"),
        ("settings: {timezone: UTC}\n", ""),
        ("templates:", "quiet_hours: {}\ntemplates:"),
    ],
)
def test_what_means_the_same_is_no_change(old: str, new: str) -> None:
    assert old in BASE
    assert said(BASE, BASE.replace(old, new)) == []


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        (PLAIN, PLAIN + "x", "secret webhook_url changed"),
        (PLAIN, TOKEN, "secret webhook_url ******** → sealed with key k7f3a2b1"),
        (TOKEN, OTHER_TOKEN, "secret webhook_url sealed with key k7f3a2b1 → sealed with key zzzzzzzz"),
        (TOKEN, TOKEN[:-2] + "EA", "secret webhook_url changed (sealed with key k7f3a2b1)"),
        ("${file:/run/a}", "${env:NOTIFIER_SECRET_A}", "secret webhook_url ${file:/run/a} → ${env:NOTIFIER_SECRET_A}"),
        ("${env:hunter2}", "sealed:hunter2", "secret webhook_url changed"),
    ],
)
def test_a_secret_is_named_and_never_shown(before: str, after: str, sentence: str) -> None:
    assert said(BASE.replace("SECRET", before), BASE.replace("SECRET", after)) == [f"~ integration chat: {sentence}"]


def test_a_secret_that_goes_is_named_and_not_shown() -> None:
    teams = BASE.replace("type: slack", "type: teams").replace(', channel: "#qa"', "")
    before, after = (teams.replace("SECRET", each) for each in ("${evn:hunter2}", ""))
    assert said(before, after) == ["~ integration chat: secret webhook_url ******** → nothing"]


def test_the_order_of_rules_is_part_of_the_meaning() -> None:
    rules = [a_rule(each) for each in ("a", "b", "c", "d", "e")]
    before = a_config([an_integration(Pager())], rules)
    after = a_config([an_integration(Pager())], [rules[each] for each in (0, 2, 1, 4)] + [a_rule("new")])
    assert [str(each) for each in changes(before, after)] == [
        "+ rule new: tells pager of script_execution_failed",
        "- rule d: tells pager of script_execution_failed",
        "~ order of rules: b, c → c, b",
    ]


def test_long_lists_of_ids_are_counted() -> None:
    before = a_config([], [a_rule(f"r{n}") for n in range(30)])
    after = a_config([], [a_rule(f"r{n}", f"i{n}", *(f"x{m}" for m in range(n))) for n in reversed(range(30))])
    *rules, order = [str(each) for each in changes(before, after)]
    assert order.endswith("→ r29, r28, r27, r26, r25, r24, r23, r22, r21, r20 and 20 more")
    assert rules[0] == f"~ rule r29: integration_ids +i29 {' '.join(f'+x{n}' for n in range(9))} and 21 more"


def test_true_is_not_1_also_inside_of_a_list() -> None:
    before, after = (
        {"r": a_rule("r", when={"a": 1, "b": (1, "x")})},
        {"r": a_rule("r", when={"a": True, "b": (True, "x")})},
    )
    assert [str(each) for each in changes(Config(rules=before), Config(rules=after))] == [
        '~ rule r: when.a 1 → true; when.b [1,"x"] → [true,"x"]'
    ]


def test_what_is_only_in_memory_is_neither_compared_nor_shown() -> None:
    """Opened secrets, and why an integration is broken: a revision is compared with the Config in force."""
    pager = Pager()
    before = a_config([an_integration(pager)], [])
    after = a_config([an_integration(pager, opened=Opened({"token": "hunter2"}), broken="no key")], [])
    assert changes(before, after) == []


configs = st.builds(
    lambda rules, titles: Config(
        rules={each: a_rule(each, **values) for each, values in rules.items()},
        templates={each: Template(id=each, title=title) for each, title in titles.items()},
    ),
    st.dictionaries(
        st.sampled_from("abcd"),
        st.fixed_dictionaries(
            {
                "event_types": st.lists(st.sampled_from("xyz"), min_size=1, max_size=2).map(tuple),
                "enabled": st.booleans(),
                "when": st.dictionaries(st.sampled_from("fg"), st.none() | st.booleans() | st.integers(0, 1)),
            }
        ),
    ),
    st.dictionaries(st.sampled_from("st"), st.none() | st.sampled_from("uv")),
)


@given(before=configs, after=configs)
def test_something_is_said_exactly_when_something_differs(before: Config, after: Config) -> None:
    assert changes(before, before) == []
    assert bool(changes(before, after)) == (meaning(before) != meaning(after))


def meaning(config: Config) -> Any:
    """All of it, with True beside 1 and the order of rules; the order of clauses and of templates means nothing."""
    rules = [
        (each.id, each.event_types, each.enabled, {*map(repr, each.when.items())}) for each in config.rules.values()
    ]
    return rules, dict(config.templates)


@given(st.integers(1, 10**12))
def test_a_time_is_shown_as_the_file_would_have_it(milliseconds: int) -> None:
    value = timedelta(milliseconds=milliseconds % (3650 * 86_400_000) + 1)
    assert scalars.duration(duration(value)) == value


# ---------------------------------------------------------------------- the command


def diff(folder: Path, before: str, after: str, *options: str) -> Result:
    (folder / "old.yaml").write_bytes(before.encode())
    (folder / "notifier.yaml").write_bytes(after.encode())
    return CliRunner().invoke(main, ["diff", str(folder / "old.yaml"), str(folder / "notifier.yaml"), *options])


def test_diff_says_what_changes_and_exits_with_1(tmp_path: Path) -> None:
    result = diff(tmp_path, BASE, BASE.replace("#qa", "#lab"))
    assert (result.exit_code, result.output) == (1, '~ integration chat: channel "#qa" → "#lab"\n')


@pytest.mark.parametrize(
    ("after", "said"), [(BASE, "no difference\n"), (f"# note\n{BASE}", "formatting and comments only\n")]
)
def test_diff_of_what_means_the_same_exits_with_0(tmp_path: Path, after: str, said: str) -> None:
    result = diff(tmp_path, BASE, after)
    assert (result.exit_code, result.output) == (0, said)


def test_diff_reads_one_side_from_standard_input(tmp_path: Path) -> None:
    (tmp_path / "notifier.yaml").write_text(BASE)
    arguments = ["diff", "-", str(tmp_path / "notifier.yaml"), "--patch"]
    result = CliRunner().invoke(main, arguments, input=BASE.replace("#qa", "#lab"))
    assert result.exit_code == 1
    assert "--- a/notifier.yaml\n+++ b/notifier.yaml\n" in result.output


def test_diff_takes_an_empty_side_for_a_file_that_is_new(tmp_path: Path) -> None:
    result = diff(tmp_path, "", BASE)
    assert (result.exit_code, result.output.splitlines()[0]) == (1, "+ integration log: log")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-", "-"], "only one of the two can be standard input"),
        (["none.yaml", "-"], "cannot read none.yaml: No such file or directory"),
        (["-", "none.yaml"], "<stdin>:1:10: error: version: found 2; this program reads version 1"),
    ],
)
def test_diff_says_why_it_cannot_compare_and_exits_with_2(arguments: list[str], said: str) -> None:
    result = CliRunner().invoke(main, ["diff", *arguments], input="version: 2\n")
    assert result.exit_code == 2
    assert said in result.stderr


def test_the_patch_follows_the_sentences(tmp_path: Path) -> None:
    result = diff(tmp_path, BASE, BASE.replace("timezone: UTC", "timezone: Europe/Zurich"), "--patch")
    lines = result.output.splitlines()
    assert lines[:3] == ['~ settings: timezone "UTC" → "Europe/Zurich"', "--- a/notifier.yaml", "+++ b/notifier.yaml"]
    assert lines[5:7] == ["-settings: {timezone: UTC}", "+settings: {timezone: Europe/Zurich}"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (PLAIN, TOKEN),
        (TOKEN, PLAIN),
        (PLAIN, PLAIN + "x"),
        ("${env:hunter2}", TOKEN),
        ("sealed:hunter2", PLAIN),
        ("hunter2", "hunter2\\n"),
    ],
)
def test_the_patch_never_shows_a_secret_in_clear(tmp_path: Path, before: str, after: str) -> None:
    old = BASE.replace("SECRET", before).replace("templates:", f"# was {before}\ntemplates:")
    result = diff(tmp_path, old, f"# is {after}\n" + BASE.replace("SECRET", after), "--patch")
    assert result.exit_code == 1
    assert "hunter2" not in result.output
    assert "********" in result.output


def test_a_secret_that_two_integrations_share_is_masked_for_both(tmp_path: Path) -> None:
    shared = BASE.replace('"SECRET"', "&u hunter2").replace("  chat:", "  two: {type: log}\n  chat:")
    shared = shared.replace("rules:", "  again: {type: slack, config: {webhook_url: *u}}\nrules:")
    result = diff(tmp_path, shared, BASE, "--patch")
    assert result.exit_code == 1
    assert "webhook_url: &u" in result.output
    assert "hunter2" not in result.output
