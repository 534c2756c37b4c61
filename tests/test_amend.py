"""Edits of YAML text: what was asked changes, and nothing else."""

from __future__ import annotations

import re
import time
from difflib import unified_diff
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from sidecar.amend import SpliceError, delete, load, put, rename
from sidecar.amend.tree import tree
from sidecar.amend.written import scalar

FILE = """\
# The lab's notifications.
version: 1

settings:
  public_url: http://qa-lab:7109   # base of the links

# ---- who is told ----
integrations:
  # The team's channel.
  qa-slack:
    name: 'QA Slack'    # as people call it
    type: slack
    config: {webhook_url: "sealed:v1:abc:def", channel: "#qa"}  # sealed

  qa-mail:
      type: email
      config:
          smtp_host: mail.example   # the old one
          to:
          - ann@lab.example   # Ann
          - bob@lab.example
          note: |
            two
            lines

rules:
  failures:
    event_type: [script_execution_failed, campaign_execution_failed]
    integration_ids:
      - qa-slack
      # and by mail
      - qa-mail
    on: first_failure
# the end
"""


def changed(before: str, after: str) -> list[str]:
    """The lines that an edit took away or brought."""
    lines = unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    return [line for line in lines if line[:1] in "+-" and not line.startswith(("+++", "---"))]


@pytest.mark.parametrize(
    ("path", "value", "diff"),
    [
        (
            ("integrations", "qa-slack", "name"),
            "Team's",
            ["-    name: 'QA Slack'    # as people call it", "+    name: 'Team''s'    # as people call it"],
        ),
        (("integrations", "qa-slack", "enabled"), False, ["+    enabled: false"]),
        (
            ("integrations", "qa-slack", "config", "channel"),
            "#lab",
            [
                '-    config: {webhook_url: "sealed:v1:abc:def", channel: "#qa"}  # sealed',
                '+    config: {webhook_url: "sealed:v1:abc:def", channel: "#lab"}  # sealed',
            ],
        ),
        (
            ("integrations", "qa-slack", "config", "username"),
            "Lab",
            [
                '-    config: {webhook_url: "sealed:v1:abc:def", channel: "#qa"}  # sealed',
                '+    config: {webhook_url: "sealed:v1:abc:def", channel: "#qa", username: Lab}  # sealed',
            ],
        ),
        (("integrations", "qa-mail", "config", "smtp_port"), 25, ["+          smtp_port: 25"]),
        (
            ("integrations", "qa-mail", "config", "to"),
            ["ann@lab.example", "eve@lab.example", "bob@lab.example"],
            ["+          - eve@lab.example"],
        ),
        (("integrations", "qa-mail", "config", "to"), ["bob@lab.example"], ["-          - ann@lab.example   # Ann"]),
        (
            ("integrations", "qa-mail", "config", "note"),
            "one\ntwo\nlines\n",
            ["+            one"],
        ),
        (("rules", "failures", "integration_ids"), ["qa-slack"], ["-      # and by mail", "-      - qa-mail"]),
        (
            ("rules", "failures", "event_type"),
            ["campaign_execution_failed"],
            [
                "-    event_type: [script_execution_failed, campaign_execution_failed]",
                "+    event_type: [campaign_execution_failed]",
            ],
        ),
        (("settings", "timezone"), "UTC", ["+  timezone: UTC"]),
        (("version",), 1, []),
        (
            ("rules", "night"),
            {"event_type": "script_*", "integration_ids": ["qa-mail"], "when": {"duration": ">5m", "host": None}},
            [
                "+  night:",
                "+    event_type: script_*",
                "+    integration_ids: [qa-mail]",
                "+    when:",
                '+      duration: ">5m"',
                "+      host: null",
            ],
        ),
        (
            ("quiet_hours", "nights", "hours"),
            ["22:00-07:00"],
            ["+quiet_hours:", "+  nights:", '+    hours: ["22:00-07:00"]'],
        ),
        (("rules", "failures", "on"), ["recovered"], ["-    on: first_failure", "+    on: [recovered]"]),
    ],
)
def test_an_edit_changes_the_lines_it_is_about(path: Any, value: Any, diff: list[str]) -> None:
    edited = put(FILE, path, value)
    assert sorted(changed(FILE, edited)) == sorted(diff)
    found: Any = load(edited)
    for key in path:
        found = found[key]
    assert found == value


def test_a_deleted_entry_takes_its_own_comments_along_and_no_others() -> None:
    assert changed(FILE, delete(FILE, ("integrations", "qa-slack"))) == [
        "-  # The team's channel.",
        "-  qa-slack:",
        "-    name: 'QA Slack'    # as people call it",
        "-    type: slack",
        '-    config: {webhook_url: "sealed:v1:abc:def", channel: "#qa"}  # sealed',
    ]


def test_the_last_entry_of_a_section_leaves_an_empty_one() -> None:
    edited = delete(FILE, ("rules", "failures"))
    assert load(edited)["rules"] == {}
    assert edited.endswith("rules: {}\n# the end\n")
    assert load(put(edited, ("rules", "a"), {"b": 1}))["rules"] == {"a": {"b": 1}}


def test_a_new_name_stands_in_the_place_of_the_old() -> None:
    assert changed(FILE, rename(FILE, ("integrations", "qa-mail"), "mail")) == ["-  qa-mail:", "+  mail:"]


@pytest.mark.parametrize("path", [("nothing",), ("integrations", "nothing"), ("version", "x")])
def test_what_is_not_there_cannot_be_deleted_or_renamed(path: Any) -> None:
    with pytest.raises(KeyError):
        delete(FILE, path)
    with pytest.raises(KeyError):
        rename(FILE, path, "other")


def test_a_name_that_is_taken_is_refused() -> None:
    with pytest.raises(SpliceError, match="already an entry 'qa-mail'"):
        rename(FILE, ("integrations", "qa-slack"), "qa-mail")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: [1", "is not YAML at line"),
        ("a: 1\na: 2\n", "has the same key twice at line 1"),
        ("a: 1\n---\nb: 2\n", "has a second document at line 2"),
        ("a: !!str 1\n", "has a tag at line 1"),
        ("? [a]\n: 1\n", "has a key that is no text at line 1"),
        ("- a\n", "is no mapping"),
        ("a: *b\n", "has the unknown alias *b at line 1"),
    ],
)
def test_a_text_that_is_not_edited_here_says_why(text: str, said: str) -> None:
    with pytest.raises(SpliceError, match=re.escape(said)):
        put(text, ("x",), 1)


def test_an_anchor_that_others_use_is_not_edited_under_their_feet() -> None:
    text = "a: &x {k: 1}\nb: *x\n"
    with pytest.raises(SpliceError, match="edit the file by hand near line 1"):
        put(text, ("a", "k"), 2)


def test_a_value_that_came_through_an_alias_is_written_out() -> None:
    assert put("a: &x {k: 1}\nb: *x\n", ("b", "k"), 2) == "a: &x {k: 1}\nb:\n  k: 2\n"


@pytest.mark.parametrize("text", ["", "# only a comment", "# a comment\n", "---\n", "\ufeff", "\ufeff# c\r\n"])
def test_an_empty_file_gets_its_first_entry(text: str) -> None:
    edited = put(text, ("rules", "a", "on"), "recovered")
    assert load(edited) == {"rules": {"a": {"on": "recovered"}}}
    assert edited.startswith(text.rstrip("\r\n"))


def test_windows_line_ends_and_a_byte_order_mark_stay() -> None:
    text = "\ufeff" + FILE.replace("\n", "\r\n")
    edited = put(text, ("integrations", "qa-mail", "config", "to"), ["a@b.example"])
    edited = put(edited, ("rules", "new"), {"event_type": "x", "when": {"a": 1}})
    assert edited.startswith("\ufeff#")
    assert "\n" not in edited.replace("\r\n", "")
    assert load(edited)["rules"]["new"] == {"event_type": "x", "when": {"a": 1}}


WORDS = [
    "no",
    "on",
    "y",
    "0644",
    "22:00",
    "1e3",
    "1_000",
    "2026-01-01",
    "~",
    "=",
    "null",
    "TRUE",
    ".inf",
    "",
    " a",
    "a: b",
    "a #b",
]


@pytest.mark.parametrize(
    "text", [*WORDS, "a\nb", "a\tb", "\u2028", "\x07", "😀", "- a", "*a", "&a", "!a", "%a", "@a", "`a", "a:", "?", "<<"]
)
def test_a_text_is_written_so_that_every_reader_reads_a_text(text: str) -> None:
    for flow in (False, True):
        written = scalar(text, flow=flow)
        wrapped = f"k: [{written}]\n" if flow else f"k: {written}\n"
        for loader in (yaml.SafeLoader, yaml.CSafeLoader):
            found = yaml.load(wrapped, Loader=loader)["k"]  # noqa: S506  # a safe loader
            assert found == ([text] if flow else text)


# ---------------------------------------------------------------------- laws

names = st.sampled_from(["a", "b", "name", "on", "host_name", "x-1", "22:00", "ä", "key with space"])
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-1000, 10**6),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.sampled_from(
        [
            *WORDS,
            "plain",
            "two words",
            "sealed:v1:a:b",
            "it's",
            'say "hi"',
            "#qa",
            "two\nlines",
            "two\nlines\n",
            "a\n\nb\n\n",
        ]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
)
data = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=4), max_leaves=12
)
documents = st.dictionaries(names, data, min_size=1, max_size=4)


class Scribe:
    """Writes data as YAML the way people do: every choice of style is drawn."""

    def __init__(self, draw: Any) -> None:
        self._draw = draw
        self.step = draw(st.sampled_from([2, 4, 3]))

    def chance(self, one_in: int) -> bool:
        return bool(self._draw(st.integers(1, one_in)) == 1)

    def document(self, value: dict[str, Any]) -> str:
        lines = [*self.comment(0), *self.mapping(value, 0)]
        text = "\n".join(lines) + ("" if self.chance(5) else "\n")
        text = f"---\n{text}" if self.chance(6) else text
        text = text.replace("\n", "\r\n") if self.chance(5) else text
        return f"\ufeff{text}" if self.chance(6) else text

    def comment(self, column: int) -> list[str]:
        kinds = [
            [],
            [" " * column + "# a comment: with 'quotes' - and dashes"],
            [""],
            ["", " " * column + "# header", ""],
        ]
        return list(self._draw(st.sampled_from(kinds)))

    def mapping(self, value: dict[str, Any], column: int) -> list[str]:
        lines: list[str] = []
        for key, item in value.items():
            lines += [*self.comment(column), *self.entry(f"{scalar(key, flow=False)}:", item, column)]
        return lines

    def items(self, value: list[Any], column: int) -> list[str]:
        lines: list[str] = []
        for item in value:
            lines += [*self.comment(column), *self.entry("-", item, column)]
        return lines

    def entry(self, head: str, value: Any, column: int) -> list[str]:
        pad = " " * column
        is_nested = isinstance(value, dict | list) and value and not self.chance(4)
        if not is_nested:
            trail = "  # trailing" if self.chance(4) else ""
            return [f"{pad}{head} {self.flow(value) if isinstance(value, dict | list) else self.scalar(value)}{trail}"]
        if isinstance(value, dict):
            nested = self.mapping(value, column + self.step)
            if head == "-" and not nested[0].strip().startswith("#") and nested[0].strip():
                return self.tight(nested, column)
            return [f"{pad}{head}", *nested]
        zero = 0 if head != "-" and self.chance(2) else self.step
        return [f"{pad}{head}", *self.items(value, column + zero)]

    def tight(self, nested: list[str], column: int) -> list[str]:
        """`- a: 1`: the first pair on the line of the dash, the others below it."""
        gap = " " * (self.step - 1)
        return [f"{' ' * column}-{gap}{nested[0].lstrip(' ')}", *nested[1:]]

    def scalar(self, value: Any) -> str:
        if isinstance(value, str) and value.isprintable() and self.chance(3):
            return "'" + value.replace("'", "''") + "'"
        if value is None and self.chance(2):
            return ""
        return scalar(value, flow=False, style='"' if self.chance(4) else "")

    def flow(self, value: Any) -> str:
        space = " " if self.chance(3) else ""
        if isinstance(value, dict):
            return (
                "{"
                + space
                + ", ".join(f"{scalar(key, flow=True)}: {self.flow(value[key])}" for key in value)
                + space
                + "}"
            )
        if isinstance(value, list):
            return "[" + space + ", ".join(self.flow(item) for item in value) + space + "]"
        return scalar(value, flow=True)


def paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [each for key, item in items for each in ((*path, key), *paths(item, (*path, key)))]


@given(st.data())
def test_putting_back_what_is_there_changes_no_byte(drawn: st.DataObject) -> None:
    value = drawn.draw(documents)
    text = Scribe(drawn.draw).document(value)
    assert load(text) == value
    path = drawn.draw(st.sampled_from(paths(value)))
    found: Any = value
    for key in path:
        found = found[key]
    assert put(text, path, found) == text


@given(st.data())
def test_an_edit_means_what_was_asked_and_leaves_the_other_lines_alone(drawn: st.DataObject) -> None:
    value = drawn.draw(documents)
    text = Scribe(drawn.draw).document(value)
    path = drawn.draw(st.sampled_from(paths(value)))
    new = drawn.draw(data)
    edited = put(text, path, new)
    found: Any = load(edited)
    for key in path:
        found = found[key]
    assert found == new
    before, after = around(text, path[0])
    assert edited.startswith(before)
    assert edited.endswith(after)


def around(text: str, key: str) -> tuple[str, str]:
    """What stands before a top-level entry, and what stands after its last line."""
    root = tree(text)
    assert root is not None
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    name, value = next(pair for pair in root.value if pair[0].value == key)
    body = text.removeprefix("\ufeff")
    end = max(value.end, name.end + 1)
    rest = body[end:] if body[end - 1] == "\n" else body[end:].partition("\n")[2]
    return mark + body[: name.start], rest


@given(st.data())
def test_a_deleted_key_is_gone_and_the_rest_is_as_it_was(drawn: st.DataObject) -> None:
    value = drawn.draw(documents)
    text = Scribe(drawn.draw).document(value)
    path = drawn.draw(st.sampled_from([path for path in paths(value) if isinstance(path[-1], str)]))
    edited = delete(text, path)
    wanted = load(text)
    inner = wanted
    for key in path[:-1]:
        inner = inner[key]
    del inner[path[-1]]
    assert load(edited) == wanted


def test_a_large_file_is_edited_quickly() -> None:
    rules = "".join(
        f"  rule-{n}:\n    name: Rule {n}\n    event_type: x\n    integration_ids: [log]\n" for n in range(10_000)
    )
    text = f"version: 1\nrules:\n{rules}"
    started = time.monotonic()
    edited = put(text, ("rules", "rule-5000", "name"), "New")
    assert time.monotonic() - started < 10
    assert changed(text, edited) == ["-    name: Rule 5000", "+    name: New"]


@settings(max_examples=50)
@given(st.text(max_size=60))
def test_any_text_is_edited_or_refused(text: str) -> None:
    try:
        edited = put(text, ("new",), 1)
    except SpliceError:
        return
    assert load(edited)["new"] == 1
