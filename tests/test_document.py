"""notifier.yaml as text: everything that is wrong, where it is, and what to do."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import msgspec
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from sidecar import splice
from sidecar.core.channel import ALLOWED, Channel, Rate, Secret, Sent
from sidecar.core.config import Config, Digest, Retry
from sidecar.document import parse, read_integration
from sidecar.document.tree import BYTES_LIMIT, NODES_LIMIT
from sidecar.errors import Problem

SAMPLE = Path(__file__).parents[1] / "notifier.yaml"


class Inner(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    depth: int = 1


MONTH: Final = {ALLOWED: "allowed: 7 characters such as 2026-11"}


class Bell(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A channel's settings with one field of every kind."""

    room: Annotated[str, msgspec.Meta(min_length=2, max_length=5, pattern="^[a-z]")]
    volume: Annotated[int, msgspec.Meta(ge=1, le=10)] = 5
    loud: bool = False
    tone: Literal["high", "low"] = "low"
    token: Secret = Secret("")
    to: tuple[str, ...] = ()
    wait: float = 1.0
    month: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}$", extra_json_schema=MONTH)] = "2026-01"
    note: str | None = None
    extra: dict[str, Any] = {}
    headers: dict[str, str] = {}
    inner: Inner = Inner()


def wrong_volume(settings: Bell) -> list[Problem]:
    return [Problem(path="volume", message="is too loud for the night")] if settings.volume == 9 else []


BELL = Channel(
    kind="bell",
    label="Bell",
    settings=Bell,
    send=lambda *_: Sent(),
    destination=lambda _: "bell://",
    recipient=lambda settings: settings.room,
    check=wrong_volume,
)
KINDS = {"bell": BELL}


def text(rules: str = "", bell: str = "config: {room: lab}", rest: str = "") -> str:
    section = f"rules:\n  {rules}" if rules else "\n"
    return f"version: 1\nintegrations:\n  bell:\n    type: bell\n    {bell}\n{section}\n{rest}"


def config(content: str | bytes) -> Config:
    parsed = parse(content, kinds=KINDS)
    assert parsed.config is not None, [str(problem) for problem in parsed.problems]
    return parsed.config


def rule(body: str) -> str:
    """A file with one rule; its keys stand in line 8, from column 6."""
    return text(f"r: {{event_type: x, integration_ids: [bell], {body}}}")


def complaints(content: str | bytes) -> list[str]:
    return [str(problem) for problem in parse(content, kinds=KINDS).problems if problem.severity == "error"]


def test_the_sample_is_in_order_and_has_no_warnings() -> None:
    parsed = parse(SAMPLE.read_bytes())
    assert parsed.problems == ()
    assert parsed.config is not None
    assert {each.id: each.enabled for each in parsed.config.integrations.values()}["log"]
    assert {each.type for each in parsed.config.integrations.values()} == {"log", "email", "slack", "teams", "jira"}


def test_a_full_file_is_read_into_its_values() -> None:
    found = config(
        text(
            rules="""r:
    name: Lab
    event_type: script_*, system_alert
    integration_ids: [bell]
    when: {host_name: "pi-*", device_name: [stb-1, "!stb-2"], n: 3, f: 1.5, b: true, x: null, s: 0644,
           severity: ">=error"}
    on: [first_failure, recovered]
    still_failing: {every: 10, or_after: 4h}
    group: {by: host_name, wait: 30s}
    dedupe: {by: [script_name], window: 1h30m}
    digest: {cron: "0 8 * * *", except: {severity: critical}}
    quiet: nights
    escalate: [{after: 15m, integration_ids: [bell]}]
    template: short""",
            rest="""quiet_hours:
  nights: {hours: 22:00-07:00, days: [mon-fri, sun], mode: digest}
templates:
  short: {title: "{{ x }}"}
settings: {public_url: https://qa.lab.example/notify, timezone: Europe/Zurich, history: {keep_days: 30}}
tests:
  - {event: {event_type: x, event_data: {n: 1}}, expect: {send: [bell], not: []}}
""",
            bell="""rate: {per_second: 0.5}
    retry: {attempts: 3, first_wait: 500ms}
    config: {room: lab, to: ann@lab.example, token: s3cret, inner: {depth: 2}, extra: {a: [1, no, 22:00]}}""",
        )
    )
    lab = found.rules["r"]
    assert lab.event_types == ("script_*", "system_alert")
    assert lab.when == {
        "host_name": "pi-*",
        "device_name": ("stb-1", "!stb-2"),
        "n": 3,
        "f": 1.5,
        "b": True,
        "x": None,
        "s": "0644",
        "severity": ">=error",
    }
    assert (lab.on, lab.quiet, lab.template) == (("first_failure", "recovered"), "nights", "short")
    assert lab.digest == Digest(cron="0 8 * * *", except_={"severity": "critical"})
    assert lab.dedupe is not None
    assert lab.dedupe.window == timedelta(hours=1, minutes=30)
    bell = found.integrations["bell"]
    assert (bell.name, bell.rate, bell.retry) == (
        "bell",
        Rate(per_second=0.5),
        Retry(attempts=3, first_wait=timedelta(milliseconds=500)),
    )
    assert (bell.settings.to, bell.settings.token, bell.settings.inner) == (
        ("ann@lab.example",),
        Secret("s3cret"),
        Inner(depth=2),
    )
    assert bell.settings.extra == {"a": [1, "no", "22:00"]}
    assert found.quiet_hours["nights"].hours == ("22:00-07:00",)
    assert found.tests[0].send == ("bell",)


def test_anchors_and_aliases_stand_for_what_they_name() -> None:
    found = config(text("a: &a {event_type: x, integration_ids: [bell]}\n  b: *a"))
    assert found.rules["b"].event_types == ("x",)


def test_a_name_that_looks_like_something_else_is_taken_as_written() -> None:
    found = config(text("r: {name: 0644, event_type: [on], integration_ids: []}"))
    assert (found.rules["r"].name, found.rules["r"].event_types) == ("0644", ("on",))


@pytest.mark.parametrize("content", [b"\xef\xbb\xbfversion: 1", "version: 1\r\n", "---\nversion: 1\n...\n"])
def test_byte_order_marks_line_ends_and_document_markers_are_fine(content: str | bytes) -> None:
    assert complaints(content) == []


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "line 1:1, the file is empty; the smallest one that works is: version: 1"),
        ("# nothing", "line 1:1, the file is empty; the smallest one that works is: version: 1"),
        (b"\xff", "line 1:1, the file is not UTF-8; save it as UTF-8"),
        ("a: \ud800", "line 1:1, the file is not UTF-8; save it as UTF-8"),
        ("a: [1", "not YAML: while parsing a flow sequence did not find expected ',' or ']'"),
        ("a: 1\n b: 2", "line 2:3, not YAML: mapping values are not allowed in this context"),
        ("a: \x00", "not YAML: unacceptable character #x0000: control characters are not allowed"),
        ("version: 1\n---\nversion: 1", "line 2:1, a second document begins here; notifier.yaml is one document"),
        ("version: !!int 1", "line 1:10, a tag (!…) is not used here; write the plain value, a text in quotes"),
        ("version: *x", "line 1:10, this refers (*…) to no anchor before it; put a text in quotes"),
        ("[" * 100_000, "line 1:51, nested deeper than 50 levels"),
        ("x" * (BYTES_LIMIT + 1), f"line 1:1, the file has more than {BYTES_LIMIT:,} characters"),
        ("a: " + "x" * 100_001, "line 1:4, a value of 100,001 characters; at most 100,000"),
        ("settings: {}", "line 1:1, version: is required"),
        ("version: 2", "line 1:10, version: found 2; this program reads version 1"),
        ("version: one", "line 1:10, version: found 'one'; this program reads version 1"),
        ("- version: 1", "line 1:1, wanted a mapping, found a list"),
        ("version", "line 1:1, wanted a mapping, found a text"),
        ("version: 1\nversion: 1", "line 2:1, version: stands here a second time (first at line 1)"),
        (
            "version: 1\nrule: {}",
            "line 2:1, rule: unknown key; did you mean 'rules'? Known: integrations, quiet_hours,",
        ),
        ("version: 1\n[a]: 1", "line 1:1, a key must be text, found a list"),
        ("version: 1\nrules: []", "line 2:8, rules: wanted a mapping, found a list"),
        ("version: 1\nrules: {Big One: {}}", "line 2:9, rules.Big One: found the id 'Big One'; allowed: up to 64"),
        ("version: 1\nrules: {a: 3}", "line 2:12, rules.a: wanted a mapping, found a number"),
        ("version: 1\nrules: {a: {}}", "line 2:12, rules.a.event_type: is required"),
        ("version: 1\nintegrations: {a: {}}", "line 2:19, integrations.a.type: is required"),
        (
            "version: 1\nintegrations: {a: {type: bll}}",
            "line 2:26, integrations.a.type: unknown channel type 'bll'; did you mean 'bell'? Known: bell",
        ),
        ("version: 1\nintegrations: {a: {type: bell}}", "line 2:19, integrations.a.config.room: is required"),
        ("version: 1\nintegrations: {a: 1}", "line 2:19, integrations.a: wanted a mapping, found 1"),
        (text(bell="enabled: yes"), "line 5:14, integrations.bell.enabled: found 'yes'; allowed: true or false"),
        (
            text(bell="config: {room: lab, volume: 0644}"),
            "line 5:33, integrations.bell.config.volume: found '0644'; allowed: a whole number from 1 to 10",
        ),
        (text(bell="config: {room: lab, volume: 11}"), "found 11; allowed: a whole number from 1 to 10"),
        (text(bell="config: {room: lab, volume: 9}"), "line 5:33, integrations.bell.config.volume: is too loud"),
        (
            text(bell="config: {room: l}"),
            "integrations.bell.config.room: found 1 characters; allowed: 2 to 5 characters",
        ),
        (text(bell="config: {room: Lab}"), "found 'Lab'; allowed: what matches ^[a-z]"),
        (
            text(bell='config: {room: lab, month: "2026-11\\n"}'),
            "found '2026-11?'; allowed: 7 characters such as 2026-11",
        ),
        (text(bell="config: {room: lab, tone: mid}"), "found 'mid'; Known: high, low"),
        (text(bell="config: {room: lab, to: {a: 1}}"), "integrations.bell.config.to: wanted a list, found a mapping"),
        (text(bell="config: {room: lab, wait: soon}"), "found 'soon'; allowed: a number above 0"),
        (text(bell="config: {room: lab, inner: {dept: 1}}"), "unknown key; did you mean 'depth'? Known: depth"),
        (text(bell="config: {room: lab, headers: [1]}"), "headers: wanted a mapping, found a list"),
        (text(bell="config: {room: lab}\n    retry: {attempts: 0}"), "found 0; allowed: a whole number from 1 to 100"),
        (
            text(bell="config: {room: lab}\n    retry: {first_wait: 1h, longest_wait: 5m}"),
            "longest_wait is shorter than first_wait; make it at least as long",
        ),
        (text(bell="config: {room: lab}\n    retry: {first_wait: 5}"), "allowed: a time with its unit, such as 30s"),
        (
            text(bell="config: {room: lab}\n    retry: {first_wait: 9999999999d}"),
            "found '9999999999d'; allowed: a time",
        ),
        (text(bell=f"config: {{room: lab, wait: {'9' * 400}}}"), "allowed: a number above 0"),
        (text(bell="config: {room: lab}\n    fallback: [bell]"), "unknown integration 'bell'; Known: none yet"),
        (text(bell=f"config: {{room: lab}}\n    name: {'n' * 256}"), "found 256 characters; allowed: up to 255"),
        (rule("integration_ids: [bell]"), "integration_ids: stands here a second time"),
        (
            text("r: {event_type: x, integration_ids: [bel]}"),
            "unknown integration 'bel'; did you mean 'bell'? Known: bell",
        ),
        (
            text("r: {event_type: [], integration_ids: []}"),
            "rules.r.event_type: found an empty list; allowed: event types",
        ),
        (text("r: {event_type: 'a b', integration_ids: []}"), "rules.r.event_type: found 'a b'; allowed: event types"),
        (rule("on: fist_failure"), "rules.r.on: found 'fist_failure'; did you mean 'first_failure'?"),
        (rule("on: yes"), "rules.r.on: found 'yes'; Known: every, first_failure, flapping, recovered, still_failing"),
        (rule("when: [a]"), "rules.r.when: wanted a mapping, found a list"),
        (rule("when: {a: {b: 1}}"), "rules.r.when.a: wanted a value or a list of values, found a mapping"),
        (rule("when: {a: [x, [y]]}"), "rules.r.when.a[1]: wanted a value or a list of values, found a list"),
        (
            rule("when: {a: 12345678901234567890}"),
            "found a number of 20 digits; allowed: up to 18, or quotes around it",
        ),
        (rule("when: {a: '>soon'}"), "found '>soon'; after > comes a number, a time such as 5m, or a severity"),
        (rule("when: {severity: bad}"), "found 'bad'; allowed: debug, info, warning, error, critical, also with"),
        (rule("when: {a: '/(/'}"), "/(/ is no regular expression that RE2 knows: missing ): ("),
        (rule("when: {a: '!/(?=x)/'}"), "/(?=x)/ is no regular expression that RE2 knows"),
        (rule("<<: {a: 1}"), "merge keys (<<) are not used here; write the values out"),
        (rule("quiet: night"), "rules.r.quiet: unknown quiet hours 'night'; Known: none yet"),
        (rule("template: x"), "rules.r.template: unknown template 'x'; Known: none yet"),
        (rule("digest: {}"), "rules.r.digest: wanted window or cron, one of the two"),
        (rule("dedupe: {by: [x]}"), "rules.r.dedupe.window: is required"),
        (text(rest="settings: {timezone: Zurich}"), "unknown time zone 'Zurich'"),
        (text(rest="settings: {public_url: qa-lab}"), "found 'qa-lab'; allowed: an address such as http://qa-lab:7109"),
        (text(rest="settings: {public_url: 'http://[::1'}"), "allowed: an address such as http://qa-lab:7109"),
        (
            text(rest="quiet_hours: {n: {hours: 25:00-07:00}}"),
            "found '25:00-07:00'; allowed: hours such as \"22:00-07:00\"",
        ),
        (
            text(rest="tests: [{event: {}, expect: {send: [nobody]}}]"),
            "tests[0].expect.send[0]: unknown integration 'nobody'",
        ),
    ],
)
def test_a_mistake_is_named_with_its_place_what_was_found_and_what_is_allowed(content: str | bytes, said: str) -> None:
    found = complaints(content)
    assert any(said in each for each in found), found


def test_every_mistake_is_reported_at_once_in_the_order_of_the_file() -> None:
    found = complaints(
        "version: 1\nsettings: {timezon: UTC}\nintegrations: {a: {type: x}}\nrules: {r: {event_type: x}}"
    )
    assert [each.split(",")[0] for each in found] == ["line 2:12", "line 3:26", "line 4:12"]


def test_a_bomb_of_aliases_is_refused_before_it_goes_off() -> None:
    levels = "\n".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 10)}]" for n in range(1, 10))
    found = complaints(f"l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n{levels}")
    assert len(found) == 1
    assert f"more than {NODES_LIMIT:,} values, aliases counted where they stand" in found[0]


@pytest.mark.parametrize("wrong", ["[s3cret]", "{a: s3cret}", "true", "12345"])
def test_a_secret_never_stands_in_a_problem(wrong: str) -> None:
    problems = " ".join(complaints(text(bell=f"config: {{room: lab, token: {wrong}}}")))
    assert "s3cret" not in problems
    assert "12345" not in problems


def test_one_integration_is_read_from_plain_data() -> None:
    found, problems = read_integration(
        "b", {"name": "B", "type": "bell", "config": {"room": "lab", "volume": 7, "loud": True}}, known=[], kinds=KINDS
    )
    assert problems == ()
    assert found is not None
    assert (found.name, found.settings.volume, found.settings.loud) == ("B", 7, True)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            {"type": "bell", "config": {"room": "lab", "volume": "loud"}},
            "config.volume: found 'loud'; allowed: a whole",
        ),
        ({"type": "bell", "config": {"room": "lab", "loud": 1}}, "config.loud: found 1; allowed: true or false"),
        ({"type": "bell", "config": [1]}, "config: wanted a mapping, found a list"),
        ({"type": "bell"}, "config.room: is required"),
        ({"type": ["bell"]}, "type: found a list"),
        ({}, "type: is required"),
    ],
)
def test_what_is_wrong_with_plain_data_is_named_by_its_path(body: dict[str, Any], said: str) -> None:
    found, problems = read_integration("b", body, known=[], kinds=KINDS)
    assert found is None
    assert any(str(problem).startswith(said) for problem in problems), problems


@given(st.text(max_size=200) | st.binary(max_size=200))
def test_any_text_gives_a_config_or_problems_and_never_an_exception(content: str | bytes) -> None:
    parsed = parse(content)
    assert (parsed.config is None) == any(problem.severity == "error" for problem in parsed.problems)


words = st.text(max_size=8) | st.sampled_from(["no", "0644", "1e3", "~", "Null", ".5", "TRUE"])


@given(st.recursive(words, st.lists))
def test_free_data_is_read_as_the_editor_of_the_file_reads_it(value: Any) -> None:
    written = yaml.safe_dump(value, default_flow_style=True, width=9999).removesuffix("...\n").rstrip("\n")
    content = f"version: 1\ntests: [{{event: {{x: {written}}}, expect: {{}}}}]"
    parsed = parse(content)
    if parsed.config is not None:
        assert parsed.config.tests[0].event == splice.load(content)["tests"][0]["event"]


@given(st.data())
def test_a_damaged_sample_gives_a_config_or_problems(data: st.DataObject) -> None:
    sample = SAMPLE.read_text()
    start = data.draw(st.integers(0, len(sample)))
    end = data.draw(st.integers(start, min(start + 40, len(sample))))
    damaged = sample[:start] + data.draw(st.text(max_size=10)) + sample[end:]
    parsed = parse(damaged)
    assert (parsed.config is None) == any(problem.severity == "error" for problem in parsed.problems)


def test_ten_thousand_rules_are_read_in_seconds() -> None:
    rules = "\n  ".join(
        f"r{n}: {{event_type: x, integration_ids: [bell], when: {{host_name: pi-{n}}}}}" for n in range(10_000)
    )
    started = time.process_time()
    assert len(config(text(rules)).rules) == 10_000
    assert time.process_time() - started < 10
