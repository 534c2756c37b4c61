"""Forms without pages: conditions as lines, entries as forms and back. Pure functions, and the laws that they keep."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar import splice
from sidecar.channels import channels
from sidecar.document.settings import settings_schema
from sidecar.errors import InvalidError
from sidecar.splice.data import same
from tests.test_docs import configs
from ui_api.web import conditions
from ui_api.web.fields import Field, fields_of, forms
from ui_api.web.filling import changes, filled, merged, rebased
from ui_api.web.forms import Form

LINE = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="\x85"), max_size=20)
VALUE = LINE | st.integers(-9999, 9999) | st.booleans() | st.none() | st.sampled_from(["!a", ">=error", "/a,b/", "'"])
WHEN = st.dictionaries(LINE.filter(lambda text: text.strip() == text != ""), VALUE | st.lists(VALUE, min_size=1))
RULE = fields_of(forms()["rule"])
INTEGRATION = fields_of(forms()["integration"])
NOTES = Field(name="notes", label="", kind="lines")


def read(kind: Any, text: str) -> Any:
    return merged([Field(name="x", label="", kind=kind)], Form({"x": [text]}), {})["x"]


@given(WHEN)
def test_conditions_as_lines_are_read_back_as_they_were(when: dict[str, Any]) -> None:
    assert same(conditions.when_of(conditions.text_of(when), "when"), when)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("host_name: pi-*", "pi-*"),
        ("host_name : !pi-3 ", "!pi-3"),
        ("host_name: >=error", ">=error"),
        ("host_name: [a, !b, 'c, d', \"3\", 3]", ["a", "!b", "c, d", "3", 3]),
        ("host_name: 'it''s'", "it's"),
        ("host_name: /no (picture|sound): x/", "/no (picture|sound): x/"),
        ("host_name: 12:30", "12:30"),
        ("host_name: null", None),
        ("# a remark\n\nhost_name: true", True),
    ],
)
def test_conditions_need_no_quotes(line: str, wanted: Any) -> None:
    assert conditions.when_of(line, "when") == {"host_name": wanted}


@pytest.mark.parametrize("line", ["nonsense", "a:", ": b", "a: 'b", 'a: "b', 'a: "b" c', '"a: b', "a: 1\na: 2"])
def test_what_is_no_condition_is_named_by_its_line(line: str) -> None:
    with pytest.raises(InvalidError, match=r"in its line \d"):
        conditions.when_of(line, "when")


def test_what_is_no_mapping_of_conditions_stays_as_it_is() -> None:
    before = {"when": ["odd"]}
    assert merged(RULE, filled(RULE, before), before) == before
    assert conditions.text_of(None) == ""


@pytest.mark.parametrize(("page", "text"), configs())
def test_every_entry_of_the_docs_comes_back_from_its_form_unchanged(page: str, text: str) -> None:
    data = splice.load(text)
    for rule in (data.get("rules") or {}).values():
        assert changes(rule, merged(RULE, filled(RULE, rule), rule)) == {}
    for entry in (data.get("integrations") or {}).values():
        config = fields_of(settings_schema(channels()[entry["type"]]), "config")
        fields = (*INTEGRATION, Field(name="config", label="", kind="group", fields=config))
        assert changes(entry, merged(fields, filled(fields, entry), entry)) == {}


@pytest.mark.parametrize(
    ("kind", "text", "wanted"),
    [
        ("number", "5", 5),
        ("number", "0.5", 0.5),
        ("number", "nan", "nan"),
        ("number", "many", "many"),
        ("list", 'a\n\n "b\\n" \nc, d', ["a", "b\n", "c, d"]),
        ("table", "X-Key: a: b\nOther:", {"X-Key": "a: b", "Other": ""}),
        ("data", "a: [1, {b: c}]", {"a": [1, {"b": "c"}]}),
        ("text", " 3 ", "3"),
    ],
)
def test_what_is_typed_becomes_a_value(kind: str, text: str, wanted: Any) -> None:
    assert read(kind, text) == wanted


@pytest.mark.parametrize(("kind", "text"), [("list", '"a'), ("table", "no colon"), ("data", "a: ["), ("data", "x: *y")])
def test_what_cannot_be_read_is_said_at_its_field(kind: str, text: str) -> None:
    with pytest.raises(InvalidError) as refusal:
        read(kind, text)
    assert refusal.value.problems[0].path == "x"


@given(st.lists(LINE | st.integers() | st.just("two\nlines") | st.just(" blanks "), min_size=1))
def test_one_more_line_keeps_the_others(items: list[Any]) -> None:
    field = Field(name="x", label="", kind="list")
    shown = filled([field], {"x": items}).text("x")
    after = merged([field], Form({"x": [f"{shown}\nnew"]}), {"x": items})["x"]
    assert after == [*(each if isinstance(each, str) else str(each) for each in items), "new"]


def test_texts_of_several_lines_come_back_whatever_the_browser_makes_of_their_ends() -> None:
    before = {"notes": "one\r\ntwo\n"}
    assert merged([NOTES], Form({"notes": ["one\r\ntwo"]}), before) == before


def test_data_and_tables_are_shown_as_one_would_type_them() -> None:
    data, table = (Field(name="x", label="", kind=kind) for kind in ("data", "table"))
    assert filled([data], {"x": {"a": {"value": "b"}, "c": ["d"]}}).text("x") == "a:\n  value: b\nc:\n  - d"
    assert filled([data], {"x": {}}).text("x") == ""
    assert filled([table], {"x": {"A": "b", "C": 3}}).text("x") == "A: b\nC: 3"
    assert filled([table], {"x": "odd"}).text("x") == ""


def test_a_row_that_is_emptied_goes_and_the_others_stay() -> None:
    before = {"escalate": [{"after": "5m", "integration_ids": ["a"]}, {"after": "9m", "integration_ids": ["b"]}]}
    form = filled(RULE, before)
    fields = {name: form.all(name) for name in form.names()} | {
        "escalate[0].after": [""],
        "escalate[0].integration_ids": [],
    }
    assert merged(RULE, Form(fields), before) == {"escalate": before["escalate"][1:]}


def test_a_form_is_rebased_field_by_field() -> None:
    before = {"name": "a", "event_type": "x,y", "dedupe": {"by": ["h"], "window": "5m"}}
    now = {"name": "b", "event_type": ["y", "z"], "dedupe": {"by": ["h"], "window": "9m"}, "on": "recovered"}
    form = Form({"event_type": ["y, x"], "name": ["mine"], "dedupe.by": ["h"], "dedupe.window": ["5m"], "step": ["x"]})
    found = rebased(RULE, form, before, now)
    assert found.all("name") == ["mine"]
    assert found.all("event_type") == ["y", "z"]
    assert found.text("dedupe.window") == "9m"
    assert found.all("on") == ["recovered"]
    assert found.text("step") == "x"
