"""Templates say what they are told to, never more, and no message is lost to one."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core import templates
from sidecar.core.config import Settings, Template
from sidecar.core.plan import owed
from sidecar.core.render import BODY_LIMIT, TITLE_LIMIT, message, template_problems
from sidecar.core.samples import SAMPLES
from sidecar.core.templates import FORBIDDEN, VARIABLES, TemplateError, rendered
from sidecar.document import parse
from sidecar.document.lint import lint
from sidecar.engine import template_of
from tests.builders import NOON, Pager, a_config, a_rule, an_event, an_integration

PAGER = Pager()


def said(template: Template, **changes: Any) -> tuple[str, str]:
    """Title and body of a message in this template's words."""
    event = an_event(**changes)
    delivery = owed(event, None, an_integration(PAGER), "dlv_1")
    found = message(event, delivery, Settings(timezone="UTC"), template)
    return found.title, found.body


def body(source: str, **changes: Any) -> str:
    return said(Template(id="t", body=source), **changes)[1]


def test_a_template_says_it_in_its_own_words() -> None:
    template = Template(
        id="short",
        title="{{ icon }} {{ script_name }} on {{ host_name }}",
        body="{{ error|upper }} after {{ duration }}\n{% if severity == 'error' %}Look at it.{% endif %}",
    )
    assert said(template) == ("❌ goto_live on pi-1", "NO PICTURE after 41.9 s\nLook at it.")


def test_what_a_template_does_not_say_is_built_in() -> None:
    title, text = said(Template(id="t", title="{{ title }}!"))
    assert (title, text) == ("Script goto_live failed on pi-1 / stb-1!", "no picture")
    assert said(Template(id="t", body=" {{ nothing }} "))[1] == "no picture"


def test_a_body_of_its_own_stands_without_the_facts() -> None:
    event = an_event()
    delivery = owed(event, None, an_integration(PAGER), "dlv_1")
    assert message(event, delivery, Settings(), Template(id="t", title="x")).facts
    assert message(event, delivery, Settings(), Template(id="t", body="x")).facts == ()


def test_every_variable_that_is_promised_is_there() -> None:
    for name in VARIABLES:
        event_data = {"host_name": "h", "device_name": "d", "error": "e", "duration": 5, "report_url": "https://r.lab"}
        found = body(f"{{{{ {name} }}}}", event_data=event_data | {"logs_url": "https://l.lab"})
        assert found not in ("", "no picture"), name


def test_a_field_that_is_not_there_is_empty() -> None:
    assert body("[{{ nobody }}{{ nobody.at.all }}{{ event_data.x.y }}]") == "[]"


def test_the_names_of_templates_win_over_fields_of_the_event() -> None:
    data = {"title": "from the event", "severity": "fatal"}
    assert "from the event" in body("{{ event_data.title }} {{ severity }}", event_data=data)
    assert "fatal" not in body("{{ severity }}", event_data=data)


def test_event_data_is_data_and_no_template() -> None:
    assert body("{{ error }}", event_data={"error": "{{ 7 * 7 }}"}) == "{{ 7 * 7 }}"


@pytest.mark.parametrize(
    "source",
    [
        "{{ '' .__class__.__mro__ }}",
        "{{ event_data.__init__.__globals__ }}",
        "{{ body.format(1) }}",
        "{{ 'x'.center(1000000000) }}",
        "{{ 'x' * 1000000000 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ range(1000000000) }}",
        "{{ lipsum() }}",
        "{{ cycler }}{% for a in items %}{% for b in items %}{% endfor %}{% endfor %}",
        "{% for a in items recursive %}{{ loop(items) }}{% endfor %}",
        "{% set a = 'x' %}{% set a = a ~ a %}",
        "{% with a = 'x' %}{{ a }}{% endwith %}",
        "{% macro m() %}{{ m() }}{% endmacro %}",
        "{% include '/etc/passwd' %}",
        "{% import 'os' as os %}",
        "{% extends 'x' %}",
        "{{ body|center(1000000000) }}",
        "{{ items|join(body) }}",
        "{{ body|replace('a', body) }}",
        "{{ body|attr('__class__') }}",
        "{% for x in items %}",
        "{{ unclosed",
        "{{ 1 / 0 }}",
        "x" * 4_001,
        "{{ " + "(" * 500 + "1" + ")" * 500 + " }}",
    ],
)
def test_what_could_run_away_or_break_out_is_refused_at_once_and_the_message_goes_out(source: str) -> None:
    started = time.monotonic()
    data = {"items": ["x"] * 200, "error_msg": "a" * 2_000}
    found = body(source, event_data=data)
    assert time.monotonic() - started < 2
    assert "is the built-in text.)" in found or found.startswith("a" * 100)
    assert "root:" not in found


def test_a_template_that_says_too_much_is_stopped_while_it_does() -> None:
    source = "{% for a in items %}" + "{{ error }}" * 100 + "{% endfor %}"
    found = body(source, event_data={"items": ["x"] * 5_000, "error_msg": "a" * 5_000})
    assert found.endswith("(The template 't' failed: makes more than 20,000 characters. This is the built-in text.)")


@pytest.mark.parametrize("kind", sorted(FORBIDDEN))
def test_everything_that_is_forbidden_is_a_part_of_jinja(kind: str) -> None:
    import jinja2.nodes  # noqa: PLC0415  # a test of that name

    assert hasattr(jinja2.nodes, kind)


def test_what_is_wrong_is_said_with_the_line() -> None:
    assert list(template_problems("one\n{{ two")) == [
        "line 2 of it: unexpected end of template, expected 'end of print statement'."
    ]
    assert list(template_problems("{{ x|nofilter }}")) == ["line 1 of it: No filter named 'nofilter'."]
    assert list(template_problems("{{ 1 / 0 }}")) == ["ZeroDivisionError where it is filled in"]
    assert list(template_problems("{{ host }}")) == []


def test_a_bad_template_is_a_problem_of_the_file_at_its_place() -> None:
    text = "version: 1\ntemplates:\n  short:\n    title: '{{ icon }'\n    body: |\n      fine\n      {% if %}\n"
    problems = parse(text).problems
    assert [(each.line, each.path, each.severity) for each in problems] == [
        (4, "templates.short.title", "error"),
        (5, "templates.short.body", "error"),
    ]
    assert "line 2 of it" in problems[1].message


def test_a_name_that_no_event_has_is_doubted() -> None:
    text = "version: 1\ntemplates: {t: {title: '{{ script_nam }} {{ rack_row }}', body: '{{ error }}'}}\n"
    found = [each.message for each in lint(text, parse(text)) if each.code == "unknown-variable"]
    assert found == [
        "no event of VirtualPyTest has a field 'rack_row'. Right if your own events have it",
        "no event of VirtualPyTest has a field 'script_nam'; did you mean 'script_name'?",
    ]


def test_the_template_of_the_rule_as_it_stands_now_is_used() -> None:
    pager, short = an_integration(PAGER), Template(id="short", title="x")
    delivery = owed(an_event(), "failures", pager, "dlv_1")
    config = a_config([pager], [a_rule("failures", template="short")])
    assert template_of(msgspec.structs.replace(config, templates={"short": short}), delivery) == short
    assert template_of(config, delivery) is None
    assert template_of(a_config([pager], []), delivery) is None


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=10,
)
sources = st.lists(
    st.sampled_from(
        [
            *(
                "{{ error }}",
                "{{ a }}",
                "{% for x in a %}",
                "{% endfor %}",
                "{{ x.y[0] }}",
                "{% if a %}",
                "{% endif %}",
            ),
            *("{{ a|length }}", "{{ a + b }}", "{{ a ~ b }}", "text", "\n", "{{ a|round }}", "{{ a < b }}", "{{", "%}"),
        ]
    ),
    max_size=8,
).map("".join)


@given(source=sources, a=values, b=values)
def test_whatever_the_template_and_the_event_there_is_a_message(source: str, a: Any, b: Any) -> None:
    title, text = said(Template(id="t", title=source, body=source), event_data={"a": a, "b": b})
    assert 0 < len(title) <= TITLE_LIMIT
    assert 0 < len(text) <= BODY_LIMIT + 300


def test_every_kind_of_event_fills_in_every_variable_without_failing() -> None:
    source = " ".join(f"{{{{ {name} }}}}" for name in VARIABLES)
    assert [rendered(source, templates.values(event, {"icon": "x"})) for event in SAMPLES]
    with pytest.raises(TemplateError):
        rendered("{{", {})


def test_a_lab_without_templates_does_not_load_jinja() -> None:
    code = "import sys, sidecar.service, ui_api.serve; print('jinja2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout == b"False\n"


def test_time_is_told_in_the_zone_of_the_settings() -> None:
    event = an_event()
    delivery = owed(event, None, an_integration(PAGER), "dlv_1")
    zone = Settings(timezone="Europe/Zurich")
    assert message(event, delivery, zone, Template(id="t", body="{{ time }}")).body == "2026-01-31 13:00:00 CET"
    assert event.time == NOON
