"""Edits that people make, on files as people write them (tests/yaml).

In a file that is in order the web page's own edits are made (sidecar.edits), else and where the page has none those of
sidecar.splice. Every refusal is listed with its reason, so that a new one fails here, and one that is gone, too.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from sidecar import edits, sealing, splice
from sidecar.core.diff import unified
from sidecar.document import parse
from sidecar.splice import SpliceError
from sidecar.splice.data import having, lacking, renamed, same
from tests.yaml_leaves import damage, spared

FILES = {path.name: path.read_bytes().decode() for path in sorted((Path(__file__).parent / "yaml").glob("*.yaml"))}
IN_ORDER = {name for name, text in FILES.items() if parse(text).config}

SLACK = ("integrations", "qa-slack")
MAIL = ("integrations", "qa-mail")
RULE = ("rules", "lab-failures")
ON_CALL = {
    "name": "On call",
    "type": "email",
    "config": {"smtp_host": "mail.lab", "from_email": "lab@example.com", "to": ["a@example.com", "b@example.com"]},
}
NEW_RULE = {
    "name": "Alerts: all of them",
    "event_type": ["system_alert", "monitoring_incident"],
    "integration_ids": ["qa-slack"],
    "when": {"severity": ">=warning"},
}
TEAM, LEAD, NEW = "qa@example.com", "lead@example.com", "new@example.com"


class Edit(NamedTuple):
    """A change of the text, and the same change of the data."""

    change: Callable[[str], str]
    wanted: Callable[[Any], Any]


def put(path: splice.Path, value: Any) -> Edit:
    return Edit(lambda text: splice.put(text, path, value), lambda data: having(data, path, value))


def delete(path: splice.Path) -> Edit:
    return Edit(lambda text: splice.delete(text, path), lambda data: lacking(data, path))


def rename(path: splice.Path, name: str) -> Edit:
    return Edit(lambda text: splice.rename(text, path, name), lambda data: renamed(data, path, name))


EDITS: dict[str, Edit] = {
    "a setting": put(("settings", "public_url"), "http://lab:7109"),
    "another setting": put(("settings", "timezone"), "UTC"),
    "a missing section of settings": put(("settings", "history", "keep_days"), 30),
    "a setting away": delete(("settings", "timezone")),
    "a name that needs quotes": put((*SLACK, "name"), "Slack: QA #1"),
    "a switch": put((*SLACK, "enabled"), False),
    "a channel": put((*SLACK, "config", "channel"), "#lab"),
    "a new field of a config": put((*SLACK, "config", "username"), "on"),
    "a field of a config away": delete((*SLACK, "config", "channel")),
    "a type to null": put((*SLACK, "type"), None),
    "a name that is a number": put((*MAIL, "name"), "0644"),
    "a secret": put((*SLACK, "config", "webhook_url"), "${env:NOTIFIER_SECRET_QA}"),
    "a mail server": put((*MAIL, "config", "smtp_host"), "smtp.lab"),
    "a sender": put((*MAIL, "config", "from_email"), NEW),
    "a recipient more": put((*MAIL, "config", "to"), [TEAM, LEAD, NEW]),
    "a recipient changed": put((*MAIL, "config", "to", 0), NEW),
    "the first recipient away": delete((*MAIL, "config", "to", 0)),
    "the last recipient away": delete((*MAIL, "config", "to", 1)),
    "recipients in another order": put((*MAIL, "config", "to"), [LEAD, TEAM]),
    "a new integration": put(("integrations", "oncall"), ON_CALL),
    "the first integration away": delete(SLACK),
    "the last integration away": delete(MAIL),
    "an integration renamed": rename(SLACK, "lab-slack"),
    "a new rule": put(("rules", "alerts"), NEW_RULE),
    "a rule's name": put((*RULE, "name"), "Lab: failures"),
    "a rule renamed": rename(RULE, "failures"),
    "a rule's event": put((*RULE, "event_type"), "script_*"),
    "a rule off": put((*RULE, "enabled"), False),
    "an integration of a rule": put((*RULE, "integration_ids"), ["qa-mail"]),
    "a condition": put((*RULE, "when", "severity"), ">=critical"),
    "another condition": put((*RULE, "when", "host_name"), "pi-1"),
    "a condition more": put((*RULE, "when", "device_name"), ["stb-1", "stb-2"]),
    "a condition renamed": rename((*RULE, "when", "host_name"), "host"),
    "the conditions away": delete((*RULE, "when")),
    "no conditions": put((*RULE, "when"), {}),
    "a shorter list": put((*RULE, "on"), ["recovered"]),
    "the only rule away": delete(RULE),
    "a text of two lines": put(("templates", "short", "body"), "failed:\n{{ script_name }}\n"),
    "a text of one line": put(("templates", "short", "title"), "{{ x }}: y"),
    "a new section": put(("quiet_hours", "nights"), {"hours": ["22:00-07:00"], "mode": "hold"}),
}


def seal(plain: str, place: sealing.Binding) -> str:
    raise AssertionError("no edit here gives a secret")


def integration(entry: str, **body: Any) -> Callable[[str], str]:
    return edits.put_integration(entry, body, seal, create=entry == "oncall")


def rule(entry: str = "lab-failures", **body: Any) -> Callable[[str], str]:
    return edits.put_entry(edits.RULES, entry, body, create=entry == "alerts")


def recipients(*to: str) -> Callable[[str], str]:
    return integration("qa-mail", config={"to": list(to)})


BY_THE_PAGE: dict[str, Callable[[str], str]] = {
    "a name that needs quotes": integration("qa-slack", name="Slack: QA #1"),
    "a switch": integration("qa-slack", enabled=False),
    "a channel": integration("qa-slack", config={"channel": "#lab"}),
    "a new field of a config": integration("qa-slack", config={"username": "on"}),
    "a field of a config away": integration("qa-slack", config={"channel": None}),
    "a name that is a number": integration("qa-mail", name="0644"),
    "a mail server": integration("qa-mail", config={"smtp_host": "smtp.lab"}),
    "a sender": integration("qa-mail", config={"from_email": NEW}),
    "a recipient more": recipients(TEAM, LEAD, NEW),
    "a recipient changed": recipients(NEW, LEAD),
    "the first recipient away": recipients(LEAD),
    "the last recipient away": recipients(TEAM),
    "recipients in another order": recipients(LEAD, TEAM),
    "a new integration": integration("oncall", **ON_CALL),
    "a new rule": rule("alerts", **NEW_RULE),
    "a rule's name": rule(name="Lab: failures"),
    "a rule's event": rule(event_type="script_*"),
    "a rule off": rule(enabled=False),
    "an integration of a rule": rule(integration_ids=["qa-mail"]),
    "a condition": rule(when={"host_name": "pi-*", "severity": ">=critical"}),
    "another condition": rule(when={"host_name": "pi-1", "severity": ">=error"}),
    "a condition more": rule(when={"host_name": "pi-*", "severity": ">=error", "device_name": ["stb-1", "stb-2"]}),
    "the conditions away": rule(when=None),
    "no conditions": rule(when={}),
    "a shorter list": rule(on=["recovered"]),
    "the only rule away": edits.delete_entry(edits.RULES, "lab-failures"),
}
"""The same changes as bodies that the page sends. After each of them the file must still be in order."""

ANCHORS = "08-anchors-and-merges.yaml"
TAGS = "14-explicit-keys-and-tags.yaml"
REFUSED: dict[tuple[str, str], str] = {
    (ANCHORS, "a setting"): "line 8: the value is shared: line 10",
    (ANCHORS, "a name that needs quotes"): "line 13: the value is shared: line 20",
    (ANCHORS, "the first integration away"): "line 13: the value is shared: line 20",
    (ANCHORS, "an integration of a rule"): "line 30: the value is shared: line 38",
    (ANCHORS, "a condition"): "line 31: the value is shared: line 39",
    (ANCHORS, "another condition"): "line 31: the value is shared: line 39",
    (ANCHORS, "a condition more"): "line 31: the value is shared: line 39",
    (ANCHORS, "a condition renamed"): "line 31: the value is shared: line 39",
    (ANCHORS, "the conditions away"): "line 31: the value is shared: line 39",
    (ANCHORS, "no conditions"): "line 31: the value is shared: line 39",
    (ANCHORS, "the only rule away"): "line 30: the value is shared: line 38",
    (TAGS, "another setting"): "line 4: the value has the tag !!str",
    (TAGS, "a field of a config away"): "line 12: the key is written with",
    (TAGS, "a name that is a number"): "line 15: the value has the tag !!str",
    (TAGS, "the first integration away"): "line 6: the key is written with",
    (TAGS, "a text of two lines"): "line 33: the value has the tag !!str",
}
"""All of them: values that others share, and what only a person can judge."""


def change_of(name: str, edit: str) -> Callable[[str], str]:
    return BY_THE_PAGE.get(edit, EDITS[edit].change) if name in IN_ORDER else EDITS[edit].change


def test_there_are_enough_files_and_edits() -> None:
    assert len(FILES) >= 12
    assert len(EDITS) >= 25
    assert len(IN_ORDER) >= 12
    assert len(REFUSED) <= 0.04 * len(FILES) * len(EDITS)


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("name", FILES)
def test_an_edit_of_an_ugly_file_changes_what_it_says_or_is_refused_as_listed(name: str, edit: str) -> None:
    text, change = FILES[name], change_of(name, edit)
    if (name, edit) in REFUSED:
        with pytest.raises(SpliceError, match=REFUSED[name, edit]):
            change(text)
        return
    after = change(text)
    data, wanted = splice.load(text), EDITS[edit].wanted(splice.load(text))
    assert same(splice.load(after), wanted)
    assert after.count("\r\n") == (after.count("\n") if "\r\n" in text else 0)
    assert not damage(text, after, lambda leaf: spared(leaf, data, wanted))
    if name in IN_ORDER and edit in BY_THE_PAGE:
        assert parse(after).config, parse(after).problems


@pytest.mark.parametrize("name", FILES)
def test_a_typical_edit_of_an_ugly_file_is_a_diff_of_two_lines(name: str) -> None:
    text = FILES[name]
    sizes = []
    for edit in EDITS:
        if (name, edit) not in REFUSED:
            diff = unified("notifier.yaml", text, change_of(name, edit)(text))
            sizes.append(diff.added + diff.removed)
    assert statistics.median(sizes) <= 2


@pytest.mark.parametrize("name", FILES)
def test_putting_back_what_a_file_says_returns_the_same_text(name: str) -> None:
    text = FILES[name]
    assert splice.put(text, (), splice.load(text)) is text
    for section, entries in splice.load(text).items():
        assert splice.put(text, (section,), entries) is text


def test_the_corpus_is_read_by_yaml_1_1_too() -> None:
    for name in FILES.keys() - {"14-explicit-keys-and-tags.yaml", "11-tabs-and-no-last-newline.yaml"}:
        assert yaml.safe_load(FILES[name])["version"] == 1
