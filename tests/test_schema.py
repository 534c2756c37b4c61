"""The JSON Schema of notifier.yaml says what the reader says, as far as JSON Schema can."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from itertools import chain
from textwrap import indent
from typing import Any, Final

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from sidecar import splice
from sidecar.channels import channels
from sidecar.core.channel import Channel
from sidecar.document import parse
from sidecar.document.schema import keys, schema
from sidecar.splice.data import same
from tests.test_docs import ROOT, configs
from tests.test_document import KINDS
from tests.thorough import IS_THOROUGH

SAMPLE: Final = (ROOT / "notifier.yaml").read_text("utf-8")
SCHEMA: Final = schema()
VALIDATOR: Final = Draft202012Validator(SCHEMA)
WRITTEN: Final = r"""
version: 1
settings:
  public_url: http://qa-lab:7109
  links: {host: "http://grafana.lab/d/host?var-host={host}", device: "https://vpt.lab/#/{host}/{device}"}
  timezone: Europe/Zurich
  sealing_keys: {k7f3a2b1: mB0xAAAA}
  seal_on_load: true
  history: {keep_days: 30}
  audit: {keep_days: 800}
  admin_integrations: [log]
  heartbeat: https://watchdog.example/ping
  outbound: {private: deny}
  attachments: {folders: [/captures, /var/lib/vpt]}
  security:
    {hosts: [notifier.lab], origins: https://lab.example, frames: http://lab.example:3000,
     session: 8h, role_claim: user_metadata.role}
  sources:
    redis:
      url: rediss://redis.lab:6380/1
      username: notifier
      password: ${file:/run/secrets/redis}
      channels: [events:*, lab:*]
      stream: notifier
      group: notifier-of-the-lab
integrations:
  log: {name: Terminal, type: log, enabled: true, config: {path: n.jsonl}, rate: {per_second: 0.5, burst: 3}}
  mail:
    type: email
    config:
      smtp_host: mail.lab
      smtp_port: 465
      smtp_username: lab
      smtp_password: ${env:NOTIFIER_SECRET_MAIL}
      from_email: lab@lab.example
      from_name: Lab
      use_tls: true
      tls: implicit
      to: [ann@lab.example]
      cc: bob@lab.example
      reply_to: ann@lab.example
    retry: {attempts: 3, first_wait: 500ms, longest_wait: 1h30m, give_up_after: 1d}
    timeout: 20s
    fallback: [log]
    template: short
  chat: {type: slack, config: {webhook_url: "sealed:v1:k7f3a2b1:AAAA", channel: "#qa", username: VPT}}
@@CHANNELS@@rules:
  all:
    name: All of it
    enabled: false
    event_type: [script_execution_failed, "alert.*"]
    integration_ids: [log, mail]
    when: {host_name: "pi-*", severity: ">=error", n: [1, 2.5, true, null, "!x"], duration: ">1m", x: /^a/}
    on: [first_failure, still_failing, recovered]
    still_failing: {every: 10, or_after: 4h}
    group: {by: [host_name], wait: 30s, interval: 5m, repeat: 4h, max_items: 5}
    dedupe: {by: script_name, window: 30m}
    digest: {window: 1h, except: {severity: critical}}
    quiet: nights
    escalate: [{after: 15m, unless: recovered, integration_ids: [chat]}]
    template: short
  daily: {event_type: "script_*, system_alert", integration_ids: [], digest: {cron: "0 8 * * *"}}
quiet_hours:
  nights: {hours: 22:00-07:00, days: [mon-fri, sun], mode: drop, except: {severity: [critical, "!debug"]}}
templates:
  short: {title: "{{ title }}", body: "{{ body }}"}
tests:
  - event: {event_type: x, event_data: {n: 1}}
    expect: {send: [log], not: [mail]}
"""


def every_key_of(kind: str) -> str:
    """An integration of this kind with every setting that it has, as its own tests have it; "" if it stands above."""
    config: str = getattr(import_module(f"tests.test_channel_{kind}"), "EVERY_KEY", "")
    return f"  of_{kind}:\n    type: {kind}\n    config:{indent(config, ' ' * 6)}\n" if config else ""


FULL: Final = WRITTEN.replace("@@CHANNELS@@", "".join(map(every_key_of, channels())))
"""A file that has every key there is."""


class Core(yaml.SafeLoader):
    """Plain scalars as YAML 1.2 has them (its core schema), which is how editors read the file."""


CORE_TYPES: Final = {
    "null": r"~|null|Null|NULL|",
    "bool": r"true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+",
    "float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
}
Core.yaml_implicit_resolvers = {
    None: [(f"tag:yaml.org,2002:{name}", re.compile(f"^(?:{form})$")) for name, form in CORE_TYPES.items()]
}


def core_int(_loader: Core, node: Any) -> int:
    return int(node.value, {"0o": 8, "0x": 16}.get(node.value[:2], 10))


Core.add_constructor("tag:yaml.org,2002:int", core_int)


def as_an_editor_reads_it(text: str) -> Any:
    return yaml.load(text, Core)  # noqa: S506  # a SafeLoader


Path = tuple[str | int, ...]


class Raw(str):
    """A scalar as it is typed, its quotes included."""


SCALARS: Final = [
    *(
        "~",
        "null",
        "true",
        "TRUE",
        "no",
        "on",
        "'true'",
        "0",
        "1",
        "8",
        "-1",
        "'8'",
        "8.0",
        "1.5",
        ".5",
        "1e3",
    ),
    *("0644", "08", "0x1F", ".inf", "1000000000000000000", "''", "'  '", "x", "'*'", "'a, b'", "'a\\nb'", "Ann", "log"),
    *("[]", "{}", "[null]", "[[x]]", "{x: 1}", "{x: null}", "{Big: {}}", "[1, '2', true]"),
    *("5", "5m", "'1h30m'", "0s", "5 m", "5M", "1.5d", "-5m", "m", "9999999999d", "daily"),
    *("http://x", "HTTPS://x:80/a#b", "http://", "'http://x?a=b'", "'http://x/#?a'", "'http://x y'", "ftp://x", "lab"),
    *("22:00-07:00", "'22:00-24:00'", "25:00-07:00", "mon", "sun-mon", "Mon", "hold", "allow", "recovered", "email"),
    *(
        "'>5'",
        "'>=error'",
        "'<ERROR'",
        "'!>1.5m'",
        "'>soon'",
        "'>'",
        "'!critical'",
        "'!/a/'",
        "/a/",
        "'!'",
        "'[x]*'",
        "error",
    ),
]
"""What people write, and what they should not."""


KINDS_OF_VALUE: Final = ("x", "3", "null", "[x]", "{x: 1}")
SECTIONS: Final = ("integrations", "rules", "quiet_hours", "templates")


def at(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


def paths(data: Any, path: Path = ()) -> Iterator[Path]:
    """The way to every value, the whole one first."""
    yield path
    for step in data if isinstance(data, dict) else range(len(data)) if isinstance(data, list) else ():
        yield from paths(data[step], (*path, step))


def having(data: Any, path: Path, value: Any) -> Any:
    if not path:
        return value
    changed: Any = dict(data) if isinstance(data, dict) else list(data)
    changed[path[0]] = having(changed.get(path[0]) if isinstance(data, dict) else data[path[0]], path[1:], value)
    return changed


def written(data: Any) -> str:
    """As YAML, in one line."""
    match data:
        case Raw():
            return data
        case dict():
            return "{" + ", ".join(f"{json.dumps(key)}: {written(value)}" for key, value in data.items()) + "}"
        case list():
            return "[" + ", ".join(map(written, data)) + "]"
    return json.dumps(data)


def reader_says(text: str, kinds: Mapping[str, Channel] | None = None) -> list[str]:
    """The errors, without their lines."""
    errors = [problem for problem in parse(text, kinds=kinds).problems if problem.severity == "error"]
    return [f"{problem.path}: {problem.message}" for problem in errors]


def schema_says(data: Any, validator: Draft202012Validator = VALIDATOR) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(data)]


def general(path: Path) -> str:
    """The path of a value in a file as `keys` has it: rules.*.escalate[].after. A config has its own below it."""
    entry = ("*",) if path[1:2] and path[0] in SECTIONS else path[1:2]
    return ".".join(map(str, (*path[:1], *entry, *path[2:]))).replace(".0", "[]")


# ---------------------------------------------------------------------- what it is


def test_it_is_a_json_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert "://" not in SCHEMA["$id"]


def test_it_takes_the_sample() -> None:
    assert schema_says(as_an_editor_reads_it(SAMPLE)) == []
    assert schema_says(splice.load(SAMPLE)) == []


@pytest.mark.parametrize("text", [text for _, text in configs()], ids=[page for page, _ in configs()])
def test_it_takes_every_file_in_the_pages(text: str) -> None:
    assert schema_says(as_an_editor_reads_it(text)) == []


def every_property(form: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """All that it says about a key, wherever that stands; not its conditions, which only look at keys."""
    if isinstance(form, list):
        for each in form:
            yield from every_property(each, path)
    if isinstance(form, dict):
        for key, value in form.get("properties", {}).items():
            yield f"{path}.{key}", value
        for word in form.keys() - {"if", "then", "oneOf"}:
            inner = form[word].items() if word in ("properties", "$defs") else [(word, form[word])]
            for key, value in inner:
                yield from every_property(value, f"{path}.{key}")


def test_every_key_is_described() -> None:
    found = dict(every_property(SCHEMA))
    assert len(found) > 90
    assert [
        path for path, form in found.items() if not re.fullmatch(r"(?s)[A-Z`].*[.!]", form.get("description", ""))
    ] == []


def test_defaults_and_what_has_no_effect_stand_in_the_description() -> None:
    settings = SCHEMA["properties"]["settings"]["properties"]
    assert settings["timezone"]["description"].endswith("Default: `UTC`.")
    waits = SCHEMA["$defs"]["integration"]["properties"]["retry"]["properties"]
    assert [waits[key]["default"] for key in ("first_wait", "longest_wait", "give_up_after")] == ["5s", "30m", "24h"]


# ---------------------------------------------------------------------- the same keys


def test_the_full_file_is_in_order_and_has_every_key() -> None:
    data = splice.load(FULL)
    assert reader_says(FULL) == []
    assert schema_says(data) == []
    known = {key.path for key in keys(SCHEMA, SCHEMA)}
    assert known <= {general(path) for path in paths(data)}


def test_a_time_out_is_read_with_its_unit() -> None:
    config = parse(FULL).config
    assert config is not None
    assert [config.integrations[each].timeout.total_seconds() for each in ("mail", "log")] == [20, 15]


def mappings(data: Any) -> Iterator[tuple[str, Path]]:
    """Every mapping of the full file by its general path; configs by their type."""
    for path in paths(data):
        if isinstance(at(data, path), dict):
            kind = at(data, path[:2])["type"] if general(path) == "integrations.*.config" else general(path)
            yield kind, path


def known_to_the_reader(data: Any, path: Path) -> set[str] | None:
    """The keys that it names when it meets an unknown one; None where it takes any."""
    errors = [each for each in reader_says(written(having(data, (*path, "zzz"), Raw("1")))) if "unknown key" in each]
    return set(errors[0].partition("Known: ")[2].split(", ")) if errors else None


def known_to_the_schema() -> dict[str, set[str]]:
    """The keys of every closed mapping, by its general path; those of configs by their type."""
    found: dict[str, set[str]] = {}
    for key in keys(SCHEMA, SCHEMA):
        place, _, name = key.path.rpartition(".")
        found.setdefault(place, set()).add(name)
    return found | {kind: set(SCHEMA["$defs"][kind]["properties"]) for kind in channels()}


def test_the_reader_and_the_schema_know_the_same_keys() -> None:
    data = splice.load(FULL)
    reader = {place: known_to_the_reader(data, path) for place, path in mappings(data)}
    assert {place: known for place, known in reader.items() if known is not None} == known_to_the_schema()


# ---------------------------------------------------------------------- the same files


@pytest.mark.parametrize(
    "wrong",
    [
        "{}",
        "[version]",
        "version: 2",
        "version: '1'",
        "version: 1\nrule: {}",
        "version: 1\nrules: []",
        "version: 1\nrules: {Big One: {event_type: x, integration_ids: []}}",
        "version: 1\nrules: {a: }",
        "version: 1\nrules: {a: {event_type: x}}",
        "version: 1\nrules: {a: {event_type: [], integration_ids: []}}",
        "version: 1\nrules: {a: {event_type: a b, integration_ids: []}}",
        "version: 1\nrules: {a: {event_type: x, integration_ids: log}}",
        "version: 1\nrules: {a: {event_type: x, integration_ids: [], on: fist_failure}}",
        "version: 1\nrules: {a: {event_type: x, integration_ids: [], when: {a: {b: 1}}}}",
        "version: 1\nrules: {a: {event_type: x, integration_ids: [], when: {a: []}}}",
        "version: 1\nrules: {a: {event_type: x, integration_ids: [], when: {a: '>soon'}}}",
        "version: 1\nrules: {a: {event_type: x, integration_ids: [], when: {severity: bad}}}",
        "version: 1\nrules: {a: {event_type: x, integration_ids: [], digest: {}}}",
        "version: 1\nrules: {a: {event_type: x, integration_ids: [], digest: {window: 1h, cron: 0 8 * * *}}}",
        "version: 1\nrules: {a: {event_type: x, integration_ids: [], dedupe: {by: [x]}}}",
        "version: 1\nintegrations: {a: {}}",
        "version: 1\nintegrations: {a: {type: lgo}}",
        "version: 1\nintegrations: {a: {type: log, enabled: yes}}",
        "version: 1\nintegrations: {a: {type: log, config: {file: x.log}}}",
        "version: 1\nintegrations: {a: {type: teams}}",
        "version: 1\nintegrations: {a: {type: teams, config: {webhook_url: }}}",
        "version: 1\nintegrations: {a: {type: email, config: {smtp_host: x, from_email: a@b, smtp_port: 70000}}}",
        "version: 1\nintegrations: {a: {type: email, config: {smtp_host: x, from_email: a@b, tls: ssl}}}",
        "version: 1\nintegrations: {a: {type: log, retry: {attempts: '8'}}}",
        "version: 1\nintegrations: {a: {type: log, retry: {attempts: 0}}}",
        "version: 1\nintegrations: {a: {type: log, retry: {first_wait: 5}}}",
        "version: 1\nintegrations: {a: {type: log, retry: {first_wait: 0s}}}",
        "version: 1\nintegrations: {a: {type: log, timeout: 15}}",
        "version: 1\nintegrations: {a: {type: log, rate: {burst: 3}}}",
        "version: 1\nintegrations: {a: {type: log, rate: {per_second: 0}}}",
        "version: 1\nsettings: {timezone: Zurich}",
        "version: 1\nsettings: {public_url: qa-lab}",
        "version: 1\nsettings: {public_url: 'http://qa-lab?a=b'}",
        "version: 1\nsettings: {links: {host: 'http://lab/{hst}'}}",
        "version: 1\nsettings: {links: {host: 'http://{host}/'}}",
        "version: 1\nsettings: {links: {host: 'http://lab/{device}'}}",
        "version: 1\nsettings: {links: {device: 'ftp://lab/{device}'}}",
        "version: 1\nsettings: {links: {device: 'http://lab/{device}{'}}",
        "version: 1\nsettings: {links: {device: 'http://lab/{device}/" + "x" * 1_000 + "'}}",
        "version: 1\nsettings: {links: {rack: 'http://lab/{host}'}}",
        "version: 1\nquiet_hours: {n: {hours: 25:00-07:00}}",
        "version: 1\nquiet_hours: {n: {days: mon}}",
        "version: 1\ntests: [{event: {}}]",
    ],
)
def test_both_refuse(wrong: str) -> None:
    assert reader_says(wrong)
    assert schema_says(as_an_editor_reads_it(wrong))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("version: 1\nrules: {a: {event_type: x, integration_ids: [nobody]}}", "unknown integration"),
        ("version: 1\nrules: {a: {event_type: x, integration_ids: [], when: {a: /(/}}}", "no regular expression"),
        ("version: 1\nintegrations: {a: {type: email, config: {smtp_host: x, from_email: nobody}}}", "e-mail address"),
        ("version: 1\nintegrations: {a: {type: log, retry: {attempts: 8.0}}}", "found 8.0"),
        ("version: 1\nintegrations: {a: {type: log, timeout: 500ms}}", "found '500ms'; allowed: 1s to 2m"),
        ("version: 1\nintegrations: {a: {type: log, timeout: 2m1s}}", "found '2m1s'; allowed: 1s to 2m"),
    ],
)
def test_only_the_reader_can_refuse(wrong: str, said: str) -> None:
    assert said in " ".join(reader_says(wrong))
    assert schema_says(as_an_editor_reads_it(wrong)) == []


BEYOND: Final = re.compile(
    r".*: unknown (integration|quiet hours|template) .*"  # references
    r"|integrations\.\w+\.config\.\w+: (?!found|wanted|unknown|is required).*"  # what a channel checks itself
    r"|integrations\.\w+\.config\.\w+(\[0])?: found .*(characters|what matches .*)"  # of a number, which is text there
    r"|integrations\.\w+\.config\.\w+: found (-?[\d.]+|true|false); allowed: \d.* characters.*"  # the same in words
    r"|.*: found -?\d+\.0; allowed: a whole number.*"
    r"|.*: found a number of \d+ digits.*"
    r"|.*: found '9999999999d'.*"  # more than ten years
    r"|integrations\.\w+\.timeout: found .*; allowed: 1s to 2m"
    r"|.*: longest_wait is shorter than first_wait.*",
    re.DOTALL,
)
"""What the reader sees and JSON Schema cannot say."""

BELLS: Final = """
version: 1
integrations:
  bell:
    type: bell
    config:
      {room: lab, volume: 5, loud: true, tone: high, token: x, to: [ann], wait: 1.5, note: x, month: 2026-11,
       extra: {a: [1]}, headers: {a: b}, inner: {depth: 2}}
"""
NAMED_ELSEWHERE: Final = ("log", "mail", "chat")
"""By rules, by `fallback`, by `admin_integrations`."""
CASES: Final = {
    "channels": (splice.load(FULL), channels(), VALIDATOR),
    "bell": (splice.load(BELLS), KINDS, Draft202012Validator(schema(kinds=KINDS))),
}


def assert_they_agree(case: str, path: Path, scalar: str) -> None:
    """With this in that place: what the reader takes, the schema takes; what it refuses, the schema does if it can."""
    everything, kinds, validator = CASES[case]
    whole = around(everything, path)
    said = reader_says(written(having(whole, path, Raw(scalar))), kinds)
    here, there = splice.load(scalar), as_an_editor_reads_it(scalar)
    refused = schema_says(having(whole, path, here), validator)
    refused_in_an_editor = refused if same(here, there) else schema_says(having(whole, path, there), validator)
    assert said or not (refused or refused_in_an_editor), (path, scalar, refused, refused_in_an_editor)
    assert refused or all(map(BEYOND.fullmatch, said)), (path, scalar, said)


def around(whole: Any, path: Path) -> Any:
    """The file without integrations that this place has nothing to do with: they would only be read time and again."""
    concerned = {*NAMED_ELSEWHERE, *path[1:2]}
    integrations = {key: each for key, each in whole["integrations"].items() if key in concerned}
    return whole if path == ("integrations",) else {**whole, "integrations": integrations}


def places(case: str) -> list[Path]:
    return [path for path in paths(CASES[case][0]) if path]


@pytest.mark.parametrize("turn", range(len(KINDS_OF_VALUE)))
def test_they_agree_on_the_kind_of_value_in_every_place(turn: int) -> None:
    """By turns, so that every place meets two kinds, and in a thorough run all of them."""
    for case in CASES:
        for number, path in enumerate(places(case)):
            if IS_THOROUGH or (number + turn) % len(KINDS_OF_VALUE) < 2:
                assert_they_agree(case, path, KINDS_OF_VALUE[turn])


def test_they_agree_on_the_limits_of_every_number() -> None:
    of_channels = (keys(SCHEMA, SCHEMA["$defs"][kind], "integrations.*.config") for kind in channels())
    known = (*keys(SCHEMA, SCHEMA), *chain.from_iterable(of_channels))
    limits = {key.path: key.form for key in known if "maximum" in key.form}
    found = [path for path in places("channels") if general(path) in limits]
    assert len(limits) >= 6
    for path in found:
        least, most = limits[general(path)]["minimum"], limits[general(path)]["maximum"]
        for number in (least - 1, least, most, most + 1):
            assert_they_agree("channels", path, str(number))


@given(st.data())
def test_they_agree_on_whatever_people_write(data: st.DataObject) -> None:
    case = data.draw(st.sampled_from(sorted(CASES)))
    path = data.draw(st.sampled_from(places(case)))
    if isinstance(at(CASES[case][0], path), dict) and data.draw(st.booleans()):
        path = (*path, data.draw(st.sampled_from(["zzz", "name", "type", "config", "severity"])))
    assert_they_agree(case, path, data.draw(st.sampled_from(SCALARS)))


@given(st.data())
def test_they_agree_on_a_file_that_lacks_a_key(data: st.DataObject) -> None:
    whole, kinds, validator = CASES[data.draw(st.sampled_from(sorted(CASES)))]
    path = data.draw(st.sampled_from([path for path in paths(whole) if path and isinstance(path[-1], str)]))
    without = having(whole, path[:-1], {key: each for key, each in at(whole, path[:-1]).items() if key != path[-1]})
    said, refused = reader_says(written(without), kinds), schema_says(without, validator)
    assert not refused or said, (path, refused)
    assert refused or all(map(BEYOND.fullmatch, said)), (path, said)
