"""Fields against createmeta, and transitions with their screens: decisions without a Jira."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from sidecar.core.jira import fields
from sidecar.core.jira.bodies import is_stamped
from sidecar.core.jira.shapes import Complaints, Field, Transition, time_of
from sidecar.core.jira.transitions import Means, Move, chosen
from tests.jira_parts import a_message
from tests.jira_project import a_field, values

SELECT = a_field("Team", "option", allowed=values("Lab", "Field", key="value"))
TWO_LEVELS = a_field(
    "Model",
    "option-with-child",
    allowed=[{"id": "1", "value": "TV", "children": values("Samsung", "LG", key="value")}, {"id": "2", "value": "STB"}],
)
CUSTOM = "com.atlassian.jira.plugin.system.customfieldtypes"


def known(**given: dict[str, Any]) -> dict[str, Field]:
    return msgspec.convert(given, dict[str, Field])


def said(wanted: Any, field: dict[str, Any], *, is_cloud: bool = True) -> list[str]:
    return list(fields.problems({"x": wanted}, known(x=field), is_cloud=is_cloud))


# ---------------------------------------------------------------------- fields


@pytest.mark.parametrize(
    ("value", "field"),
    [
        ({"value": "Lab"}, SELECT),
        ({"id": 100}, SELECT),
        ([{"value": "Lab"}, {"id": "101"}], a_field("Teams", "array", items="option", allowed=SELECT["allowedValues"])),
        ({"value": "TV", "child": {"value": "LG"}}, TWO_LEVELS),
        ({"id": "2"}, TWO_LEVELS),
        ({"accountId": "5b10"}, a_field("Owner", "user")),
        ([{"accountId": "5b10"}], a_field("Owners", "array", items="user")),
        ({"name": "lab"}, a_field("Group", "group")),
        (3, a_field("Points", "number")),
        (0.5, a_field("Points", "number")),
        ("2026-01-31", a_field("Due", "date")),
        ("2026-01-31T12:00:00.000+0000", a_field("At", "datetime")),
        ("short", a_field("Note", "string", custom=f"{CUSTOM}:textfield")),
        ({"type": "doc", "version": 1, "content": []}, a_field("Story", "string", custom=f"{CUSTOM}:textarea")),
        (["a", "b"], a_field("Labels", "array", items="string", system="labels")),
        (["with space"], a_field("Words", "array", items="string")),
        ([{"name": "1.0"}], a_field("Versions", "array", items="version", allowed=values("1.0"))),
        ({"key": "QA-1"}, a_field("Parent", "issuelink")),
        ({"originalEstimate": "2h"}, a_field("Time", "timetracking")),
        ("whatever", a_field("Sprint", "any")),
        ({"value": "x"}, a_field("Odd", "option", allowed=["a", "b"])),
    ],
)
def test_what_jira_would_take_is_no_problem(value: Any, field: dict[str, Any]) -> None:
    assert said(value, field) == []


@pytest.mark.parametrize(
    ("value", "field", "words"),
    [
        ("Lab", SELECT, "'Team' (x): wanted {value: Lab}, found 'Lab'"),
        ({"name": "Lab"}, SELECT, "'Team' (x): wanted {value: Lab}, found {'name': 'Lab'}"),
        (
            {"value": "lab"},
            SELECT,
            "'Team' (x): 'lab' is not allowed, did you mean 'Lab'? Allowed: Lab, Field",
        ),
        ({"value": "Zoo"}, SELECT, "'Team' (x): 'Zoo' is not allowed. Allowed: Lab, Field"),
        (
            {"name": "v10"},
            a_field("Version", "version", allowed=values(*(f"v{number}" for number in range(9)))),
            "'Version' (x): 'v10' is not allowed, did you mean 'v1'? Allowed: v0, v1, v2, v3, v4, v5, v6, v7 …",
        ),
        (
            {"value": "Lab"},
            a_field("Teams", "array", items="option", allowed=SELECT["allowedValues"]),
            "'Teams' (x): wanted a list, such as [{value: Lab}]",
        ),
        (["Lab"], a_field("Teams", "array", items="option"), "'Teams' (x): wanted [{value: …}], found 'Lab'"),
        ("TV", TWO_LEVELS, "'Model' (x): wanted {value: TV}, found 'TV'"),
        ({"value": "PC"}, TWO_LEVELS, "'Model' (x): 'PC' is not allowed. Allowed: TV, STB"),
        ({"value": "TV", "child": "LG"}, TWO_LEVELS, "'Model' (x): child: wanted {value: …}, found 'LG'"),
        (
            {"value": "TV", "child": {"value": "Samsun"}},
            TWO_LEVELS,
            "'Model' (x): 'Samsun' is not allowed, did you mean 'Samsung'? Allowed: Samsung, LG",
        ),
        ({"name": "ann"}, a_field("Owner", "user"), "'Owner' (x): wanted {accountId: …}, found {'name': 'ann'}"),
        ("3", a_field("Points", "number"), "'Points' (x): wanted a number, such as 3, found '3'"),
        (True, a_field("Points", "number"), "'Points' (x): wanted a number, such as 3, found True"),
        ("31.1.2026", a_field("Due", "date"), "'Due' (x): wanted a date, such as '2026-01-31', found '31.1.2026'"),
        (
            "2026-02-31",
            a_field("Due", "date"),
            "'Due' (x): wanted a date, such as '2026-01-31', found '2026-02-31'",
        ),
        (3, a_field("Note", "string"), "'Note' (x): wanted a text, found 3"),
        (
            "long",
            a_field("Story", "string", custom=f"{CUSTOM}:textarea"),
            "'Story' (x): wanted an Atlassian Document ({version: 1, type: doc, content: […]})",
        ),
        (
            ["a b"],
            a_field("Labels", "array", items="string", system="labels"),
            "'Labels' (x): wanted texts without spaces, found 'a b'",
        ),
    ],
)
def test_what_jira_would_refuse_is_said_with_what_it_wants(value: Any, field: dict[str, Any], words: str) -> None:
    assert said(value, field) == [words]


def test_data_center_names_users_and_takes_plain_texts() -> None:
    assert said({"name": "ann"}, a_field("Owner", "user"), is_cloud=False) == []
    assert said({"accountId": "5b"}, a_field("Owner", "user"), is_cloud=False) == [
        "'Owner' (x): wanted {name: …}, found {'accountId': '5b'}"
    ]
    assert said("a\nb", a_field("Story", "string", custom=f"{CUSTOM}:textarea"), is_cloud=False) == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("customfield_1001", "the field customfield_1001 is not on the create screen, did you mean customfield_10010?"),
        ("team", "the field team is not on the create screen, did you mean customfield_10010?"),
        ("fixVersions", "the field fixVersions is not on the create screen"),
        ("priority", "priority is not on the create screen"),
    ],
)
def test_an_unknown_field_is_named_with_what_may_be_meant(name: str, words: str) -> None:
    assert list(fields.problems({name: 1}, known(customfield_10010=SELECT), is_cloud=True)) == [words]


@pytest.mark.parametrize(
    ("field", "example"),
    [
        (SELECT, "{value: Lab}"),
        (a_field("A", "array", items="string"), "[a text]"),
        (a_field("A", "number"), "3"),
        (a_field("A", "user"), "{accountId: …}"),
        (a_field("A", "any"), "…"),
        (a_field("A", "option", allowed=["a"]), "{value: …}"),
    ],
)
def test_a_required_field_is_asked_for_with_an_example(field: dict[str, Any], example: str) -> None:
    found = fields.problems({"summary": "s"}, known(cf_1=field | {"required": True}), is_cloud=True)
    assert list(found) == [f"'{field['name']}' (cf_1) is required: set it under 'fields', such as {{cf_1: {example}}}"]


def test_what_has_a_setting_is_asked_for_there_and_what_jira_fills_in_is_not() -> None:
    needed = a_field("Priority", "priority", required=True)
    screen = known(priority=needed, reporter=needed, x=needed | {"hasDefaultValue": True})
    assert list(fields.problems({}, screen, is_cloud=True)) == ["priority is required: set it"]


@pytest.mark.parametrize(
    ("errors", "messages", "left_out", "is_settings"),
    [
        ({"priority": "no"}, [], {"priority": "no"}, False),
        ({"priority": "no", "x": "no"}, [], None, True),
        ({"priority": "no"}, ["No."], None, False),
        ({"summary": "no"}, [], None, False),
        ({"project": "no"}, [], None, True),
        ({}, [], None, False),
    ],
)
def test_only_what_was_sent_and_is_not_needed_is_left_out(
    errors: dict[str, str], messages: list[str], left_out: dict[str, str] | None, is_settings: bool
) -> None:
    wanted, found = {"summary": "s", "project": {}, "priority": {}}, Complaints(messages, errors)
    assert fields.dropped(wanted, found) == left_out
    assert fields.are_settings(wanted, found) is is_settings


# ---------------------------------------------------------------------- transitions


def way(id: str, name: str, category: str, to: str = "", **screen: Any) -> Transition:
    status = {"name": to or name, "statusCategory": {"key": category}}
    return msgspec.convert({"id": id, "name": name, "to": status, "fields": screen}, Transition)


WONT_FIX = Means(wont_fix=frozenset({"won't fix"}))


def made(found: Move | str) -> tuple[str, Any]:
    assert isinstance(found, Move), found
    return found.transition.id, found.body.get("fields")


def test_of_several_ends_the_one_that_asks_for_nothing_unknown_and_is_no_refusal_is_taken() -> None:
    asks = way("1", "Done with story", "done", cf_1=a_field("Story", "string", required=True))
    refuses, ends, works = way("2", "Reject", "done", "Won't Fix"), way("3", "Done", "done"), way("4", "Work", "new")
    assert made(chosen("close", "auto", [asks, refuses, works, ends], WONT_FIX)) == ("3", None)
    assert made(chosen("close", "auto", [asks, refuses], WONT_FIX)) == ("2", None)


def test_a_reopened_issue_is_to_do_rather_than_at_work() -> None:
    ways = [way("1", "Work", "indeterminate"), way("2", "To do", "new"), way("3", "Close", "done")]
    assert made(chosen("reopen", "auto", ways, WONT_FIX))[0] == "2"
    assert made(chosen("reopen", "auto", ways[:1], WONT_FIX))[0] == "1"


def test_a_named_transition_that_is_not_there_is_said_with_those_that_are() -> None:
    found = chosen("close", "Ship", [way("1", "Work", "new", "In Progress")], WONT_FIX)
    assert found == "there is no transition 'Ship' from here; there are: Work (1) to In Progress"


@pytest.mark.parametrize(
    ("field", "means", "given"),
    [
        (a_field("R", "resolution", allowed=values("Won't Fix", "Fixed"), required=True), WONT_FIX, {"id": "101"}),
        (a_field("R", "resolution", allowed=values("Won't Fix"), required=True), WONT_FIX, {"id": "100"}),
        (a_field("R", "resolution", allowed=values("Done")), Means(resolution="Done"), {"name": "Done"}),
        (a_field("R", "resolution", allowed=values("Done")), WONT_FIX, None),
    ],
)
def test_the_resolution_is_the_one_wished_else_the_first_that_fits(field: Any, means: Means, given: Any) -> None:
    ways = [way("1", "Close", "done", resolution=field)]
    assert made(chosen("close", "auto", ways, means))[1] == (given and {"resolution": given})


@pytest.mark.parametrize(
    ("field", "means", "given"),
    [
        (a_field("Cause", "option", allowed=values("a", key="value")), WONT_FIX, {"id": "100"}),
        (a_field("Causes", "array", items="option", allowed=values("a")), WONT_FIX, [{"id": "100"}]),
        (a_field("Cause", "string"), Means(fields={"cf": "x"}), "x"),
        (a_field("Cause", "string", allowed=["plain"]), WONT_FIX, "plain"),
        (a_field("Cause", "string") | {"hasDefaultValue": True}, WONT_FIX, None),
    ],
)
def test_a_required_field_of_the_screen_gets_what_is_known_for_it(field: Any, means: Means, given: Any) -> None:
    ways = [way("1", "Close", "done", cf=field | {"required": True}, optional=a_field("Other", "string"))]
    assert made(chosen("close", "auto", ways, means))[1] == (given and {"cf": given})


@pytest.mark.parametrize("name", ["cf", "resolution"])
def test_a_required_field_that_nothing_is_known_for_is_named(name: str) -> None:
    screen: dict[str, Any] = {name: a_field("Root cause", "string", required=True)}
    ways = [way("1", "Close", "done", **screen)]
    wanted = f"the transition 'Close' asks for Root cause ({name}); set it under 'fields'"
    assert chosen("close", "auto", ways, WONT_FIX) == wanted


# ---------------------------------------------------------------------- small things


@pytest.mark.parametrize(
    ("text", "is_time"), [("2026-01-31T12:00:00.000+0000", True), ("2026-01-31", True), ("x", False)]
)
def test_jira_s_times_are_read_or_not_believed(text: str, is_time: bool) -> None:
    found = time_of(text)
    assert (found is not None and found.tzinfo is not None) is is_time


@pytest.mark.parametrize(
    ("value", "is_ours"),
    [({"delivery_id": "dlv_01"}, True), ('{"delivery_id": "dlv_01"}', True), ({}, False), ("no", False), (7, False)],
)
def test_a_property_says_whether_this_delivery_left_it(value: Any, is_ours: bool) -> None:
    assert is_stamped(value, a_message()) is is_ours
