"""A rule's own words: what a template can say, what it cannot do, and that no message is lost to one."""

from __future__ import annotations

import subprocess
import sys
import time
import tracemalloc
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core import render
from sidecar.core.budget import Fault
from sidecar.core.channel import Message
from sidecar.core.config import Config, Settings, Template
from sidecar.core.filters import FILTERS, TESTS
from sidecar.core.model import EVENT_TYPES, Event
from sidecar.core.render import BODY_LIMIT, TITLE_LIMIT
from sidecar.core.samples import EVENTS
from sidecar.core.sandbox import OUTPUT_LIMIT, SOURCE_LIMIT, program
from sidecar.core.templates import check, message, values, variables
from sidecar.document import parse
from tests.builders import a_delivery, a_rule, an_event

ROOT: Final = Path(__file__).parents[1]
BIG: Final = "y" * 16_384
MANY: Final = list(range(5_000))
RUNS: Final = [{"name": "zap", "ok": True, "ms": 40}, {"name": "epg", "ok": False, "ms": 2}, {"name": "vod"}]
MOST_S: Final = 2.0
MOST_BYTES: Final = 40_000_000


def said(template: Template, others: tuple[Event, ...] = (), **data: Any) -> Message:
    """What a delivery says by a rule with this template, about a failed script with these fields more."""
    event = an_event(event_data=an_event().event_data | data)
    rule = a_rule(template=template.id)
    config = Config(
        rules={rule.id: rule}, templates={template.id: template}, settings=Settings(public_url="http://lab")
    )
    return message(event, a_delivery(), config, others)


def title(source: str, **data: Any) -> str:
    return said(Template(id="short", title=source), **data).title


def body(source: str, **data: Any) -> str:
    return said(Template(id="short", body=source), **data).body


def made(source: str, **data: Any) -> str:
    """What the sandbox makes of a text, without anything around it."""
    found = program(source).render(data)
    assert isinstance(found, str), found
    return found


def fault(source: str, **data: Any) -> str:
    found = program(source).render(data)
    assert isinstance(found, Fault), found
    return str(found)


def test_a_template_tells_of_several_events_only_if_it_asks_for_them() -> None:
    others = (an_event(id="evt_2"),)
    assert said(Template(id="short", title="{{ name }}"), others).title == "goto_live on pi-1 / stb-1: failed 2 times"
    counting = "{{ count }}: {% for each in events %}{{ each.name }} {% endfor %}"
    assert said(Template(id="short", title=counting), others).title == "2: goto_live goto_live"


def complaints(**texts: str) -> list[str]:
    return [f"{each.severity} {each}" for each in check(Template(id="short", **texts))]


# ---------------------------------------------------------------------- in a message


def test_a_template_gives_title_and_body_and_leaves_the_links() -> None:
    found = said(
        Template(id="short", title="{{ script_name }} on {{ host }}", body="{{ error }}\nafter {{ duration }}"),
        report_url="https://x/r?a=1&b=2",
    )
    assert (found.title, found.body, found.facts) == ("goto_live on pi-1", "no picture\nafter 41.9 s", ())
    assert [link.label for link in found.links] == ["Report", "Why am I told?"]
    assert found.template_fault == ""


def test_a_title_alone_leaves_the_built_in_body_with_its_facts() -> None:
    built_in = render.message(an_event(), a_delivery(), Settings(public_url="http://lab"))
    assert said(Template(id="short", title="{{ name }}")) == msgspec.structs.replace(built_in, title="goto_live")


def test_the_icon_is_not_said_twice() -> None:
    found = said(Template(id="short", title="{{ icon }} {{ script_name }}"))
    assert (found.icon, found.title) == ("❌", "goto_live")


def test_a_text_that_comes_out_empty_leaves_the_built_in_one() -> None:
    found = said(Template(id="short", title="{{ nothing }}", body="{% if nothing %}x{% endif %}\n"))
    assert found == render.message(an_event(), a_delivery(), Settings(public_url="http://lab"))


@pytest.mark.parametrize(("rule", "template"), [(None, "short"), ("gone", "short"), ("failures", None)])
def test_without_a_rule_or_a_template_the_message_is_the_built_in_one(rule: str | None, template: str | None) -> None:
    config = Config(
        rules={"failures": a_rule(template=template)}, templates={"short": Template(id="short", title="mine")}
    )
    found = message(an_event(), a_delivery(rule_id=rule), config)
    assert found == render.message(an_event(), a_delivery(rule_id=rule), Settings())


def test_a_template_that_is_gone_leaves_the_built_in_message() -> None:
    config = Config(rules={"failures": a_rule(template="short")})
    assert message(an_event(), a_delivery(), config) == render.message(an_event(), a_delivery(), Settings())


def test_what_a_template_makes_is_cleaned_and_cut_like_everything_else() -> None:
    found = said(Template(id="s", title="{{ x }}\n{{ big }}", body="{{ x }}\n{{ big }}"), x="a\x1b[31m\u202eb", big=BIG)
    assert found.title.startswith("ab yyy")
    assert found.body.startswith("ab\nyyy")
    assert (len(found.title), len(found.body)) == (TITLE_LIMIT, BODY_LIMIT)
    assert found.title.endswith("…")


def test_an_event_is_data_and_never_a_template() -> None:
    assert title("{{ script_name }}", script_name="{{ 7 * 7 }}{% for x in y %}") == "{{ 7 * 7 }}{% for x in y %}"


@pytest.mark.parametrize("source", ["{{ script_name", "{{ 1 / 0 }}", "{{ script_name.__class__ }}", "{{ x|nope }}"])
def test_a_template_that_fails_leaves_the_built_in_texts_and_says_so_in_one_line(source: str) -> None:
    found = said(Template(id="short", title=source, body=source), error_msg="e" * 5_000)
    assert found.title == "Script goto_live failed on pi-1 / stb-1"
    assert found.facts
    assert len(found.body) <= BODY_LIMIT
    *_, footnote = found.body.splitlines()
    assert footnote == f"({found.template_fault}; the built-in text is used.)"
    assert footnote.startswith("(The title of the template 'short' failed: ")


def test_when_one_text_fails_the_other_is_used() -> None:
    found = said(Template(id="short", title="{{ 1 / 0 }}", body="{{ error }}"))
    assert found.title == "Script goto_live failed on pi-1 / stb-1"
    assert found.body == (
        "no picture\n\n(The title of the template 'short' failed: division by zero; the built-in text is used.)"
    )


# ---------------------------------------------------------------------- variables


def test_every_variable_is_described_and_there_for_every_sample() -> None:
    for event in EVENTS:
        built_in = render.message(event, a_delivery(), Settings())
        known = values(event, a_delivery(), built_in, Settings())
        assert known.keys() == event.event_data.keys() | variables().keys()


def test_the_samples_are_of_every_type() -> None:
    assert {event.event_type for event in EVENTS} == set(EVENT_TYPES)


def test_our_names_win_over_those_of_the_event() -> None:
    assert body("{{ severity }}|{{ event_data.severity }}", severity="odd") == "error|odd"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{{ title }}", "Script goto_live failed on pi-1 / stb-1"),
        ("{{ body }}|{{ error }}", "no picture|no picture"),
        ("{{ device }}|{{ name }}|{{ passed }}|{{ ended }}|{{ incident }}", "stb-1|goto_live|false|false|"),
        ("{{ severity }} {{ event_type }} {{ time }}", "error script_execution_failed 2026-01-31 12:00:00 UTC"),
        ("{{ event.id }} {{ event.source }} {{ event.time }}", "evt_1 http 2026-01-31T12:00:00+00:00"),
        ("{{ explain_url }}{{ report_url }}", "http://lab/events/evt_1"),
        ("{% for fact in facts[:2] %}{{ fact.label }}={{ fact.value }} {% endfor %}", "Host=pi-1 Device=stb-1"),
        ("{{ links[0].label }}", "Why am I told?"),
    ],
)
def test_the_variables_say_what_the_page_says(source: str, text: str) -> None:
    assert body(source) == text


# ---------------------------------------------------------------------- the language


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{{ text|upper }} {{ text|title }} {{ text|capitalize }} {{ 'AB'|lower }}", "A B A B A b ab"),
        (
            "{{ '  x '|trim }}|{{ text|replace('a', 'cc') }}|{{ 'abcdef'|truncate(4) }}|{{ text|truncate }}",
            "x|cc b|abc…|a b",
        ),
        ("{{ 'a/b c'|urlencode }} {{ 7|string }} {{ runs[1]|tojson }}", 'a/b%20c 7 {"name":"epg","ok":false,"ms":2}'),
        ("{{ none|tojson }}{{ nope }}{{ nope.a[0].b }}{{ null }}{{ text.up }}{{ runs[9] }}{{ text[nope] }}", "null"),
        ("{{ runs|length }} {{ text|length }} {{ nope|count }}", "3 3 0"),
        ("{{ runs|map(attribute='name')|join(', ') }} {{ runs|join('/', attribute='ms') }}", "zap, epg, vod 40/2/"),
        ("{{ (runs|first).name }} {{ (runs|last).name }} {{ nope|first }}{{ [3, 1]|reverse|list }}", "zap vod [1,3]"),
        ("{{ runs|sort(attribute='ms')|join(attribute='name') }}", "epgzapvod"),
        ("{{ runs|sort(true, attribute='ms')|join(attribute='name') }}", "zapepgvod"),
        ("{{ [3, 1, 3, [1], [1]]|unique }} {{ [2, 1]|max }} {{ [2, 1]|min }} {{ runs|sum('ms') }}", "[3,1,[1]] 2 1 42"),
        ("{{ runs|selectattr('ok')|join(attribute='name') }}", "zap"),
        ("{{ runs|selectattr('ok', 'eq', false)|join(attribute='name') }}", "epg"),
        ("{{ runs|rejectattr('ok')|join(attribute='name') }}", "epgvod"),
        (
            "{% for key, value in runs[1]|items %}{{ key }}={{ value }};{% endfor %}{{ nope|items }}",
            "name=epg;ok=false;ms=2;[]",
        ),
        (
            "{{ '12.7'|int }} {{ 'x'|int(5) }} {{ 1e300|int }} {{ '1.5'|float }} {{ 'x'|float }} {{ 2|float }}",
            "12 5 0 1.5 0.0 2",
        ),
        ("{{ 41.873|round(1) }} {{ 41.8|round }} {{ nope|round }}{{ -3|abs }} {{ nope|abs }}", "41.9 42 3 "),
        (
            "{{ '<&'|e }} {{ '<&'|escape('html') }} {{ '<&'|escape('slack') }} {{ nope|e }}{{ 7|escape('jira') }}",
            "&lt;&amp; &lt;&amp; &lt;&amp; 7",
        ),
        (
            "{{ '*'|escape('discord') }} {{ '*'|escape('teams') }} {{ '*'|escape('jira') }} "
            "{{ '*'|escape(markup='markdown') }}",
            r"\* \* &#42; \*",
        ),
        (
            "{{ ('a' ~ '\n\n' ~ '<b>')|adf }}{{ (text|adf).type }}",
            '{"version":1,"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a"}]},'
            '{"type":"paragraph","content":[{"type":"text","text":"<b>"}]}]}doc',
        ),
        ("{{ nope|default('n/a') }} {{ null|d(1) }} {{ ''|default('x') }}{{ 0|default(2, true) }}", "n/a 1 2"),
        (
            "{{ text ~ 1 ~ nope ~ true }} {{ text + 1 }} {{ [1] + [2] }} {{ 1 + nope }}{{ nope * 2 }}",
            "a b1true a b1 [1,2] ",
        ),
        (
            "{{ 7 - 2 }} {{ 7 * 2 }} {{ 7 / 2 }} {{ 7 // 2 }} {{ 7 % 2 }} {{ -ms }} {{ +ms }} {{ -nope }}",
            "5 14 3.5 3 1 -5 5 ",
        ),
        ("{{ 1 < 2 <= 2 }} {{ 1 < 2 > 3 }} {{ 2 >= 3 }} {{ nope > 1 }} {{ 'a' < 'b' }}", "true false false false true"),
        ("{{ nope == null }} {{ nope == 1 }} {{ 1 != 2 }} {{ null != 1 }}", "true false true true"),
        (
            "{{ 'a' in text }} {{ 1 in [1] }} {{ 'name' in runs[0] }} {{ 3 not in [1] }} {{ 1 in nope }}",
            "true true true true false",
        ),
        ("{{ 184223|duration }} {{ nope|duration }}|{{ '41873'|duration }}", "3 min 4 s |41.9 s"),
        ("{{ '2026-03-12T22:00:00'|local }} {{ nope|local }}", "2026-03-12 22:00 "),
        ("{{ '2026-03-12T22:00:00Z'|local('%a %H:%M', 'Asia/Tokyo') }}", "Fri 07:00"),
        ("{{ text[0] }}{{ text[-1] }} {{ text[1:] }} {{ [1, 2, 3][::2] }} {{ nope[1:] }}", "ab  b [1,3] "),
        ("{{ runs[0]['name'] }} {{ runs.0.name }} {{ {'items': 3}.items }} {{ runs[0]['__class__'] }}", "zap zap 3 "),
        (
            "{{ 'x' if ms > 3 }}{{ 'y' if ms > 9 }} {{ not nope and ms or 1 }} {{ [nope, 1 if nope] }}",
            "x 5 [null,null]",
        ),
        ("{% set a, b = 1, (2, 3) %}{{ a }}{{ b }}{{ (a,) + [b] }}", "1[2,3][1,[2,3]]"),
        ("{% set a = 1 %}{% with b = 2 %}{{ a + b }}{% endwith %}{% raw %}{{ a }}{% endraw %}{# no #}", "3{{ a }}"),
        ("{% for r in runs if r.ok is defined %}{{ loop.index }}/{{ loop.length }} {% endfor %}", "1/2 2/2 "),
        ("{% for r in nope %}x{% else %}none{% endfor %}{{ loop }}{{ range }}{{ cycler }}{{ lipsum }}", "none"),
        (
            "{{ text is string }} {{ ms is number }} {{ runs is sequence }} {{ runs[0] is mapping }}",
            "true true true true",
        ),
        ("{{ ms is odd }} {{ ms is even }} {{ null is none }} {{ null is undefined }}", "true false true true"),
        ("one\n  {% if ms %}\ntwo\n  {% endif %}\nthree", "one\ntwo\nthree"),
    ],
)
def test_a_template_can_say(source: str, text: str) -> None:
    assert made(source, text="a b", ms=5, runs=RUNS, null=None) == text


def test_every_filter_and_test_is_tried_above() -> None:
    text = Path(__file__).read_text("utf-8")
    assert [name for name in FILTERS if f"|{name}" not in text] == []
    assert [name for name in TESTS if f" is {name}" not in text] == []


# ---------------------------------------------------------------------- what is not possible


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (
            "{{ text.__class__.__mro__ }}",
            "'__mro__' is not possible: a template sees the event and nothing of the program",
        ),
        ("{{ self }}", "'self' is not possible"),
        ("{{ __builtins__ }}", "'__builtins__' is not possible"),
        ("{{ range(9) }}", "range() is not possible: a template calls nothing; there are filters for much"),
        ("{{ cycler('a') }}", "cycler() is not possible"),
        ("{{ lipsum(n=9) }}", "lipsum() is not possible"),
        ("{{ namespace(a=1) }}", "namespace() is not possible"),
        ("{{ text.upper() }}", "upper() is not possible: a template calls nothing; write x|upper"),
        ("{{ text.strip() }}", "strip() is not possible: a template calls nothing; write x|trim"),
        ("{{ (text)() }}", "text() is not possible"),
        ("{{ 'x'() }}", "a call is not possible"),
        ("{{ 9**9**9 }}", "** is not possible"),
        ("{{ text|center(10**9) }}", "unknown filter 'center'; known: abs, "),
        ("{{ text|uper }}", "unknown filter 'uper'; did you mean 'upper'?"),
        ("{{ text|attr('__class__') }}", "unknown filter 'attr'"),
        ("{{ text is strin }}", "unknown test 'strin'; did you mean 'string'?"),
        ("{{ text|upper(1) }}", "filter 'upper': too many positional arguments"),
        ("{{ text|map('upper') }}", "filter 'map': too many positional arguments"),
        (
            "{{ text|escape('htm') }}",
            "filter 'escape': unknown markup 'htm'; did you mean 'html'? known: html, slack, discord, teams, jira",
        ),
        ("{% if false %}{{ text|e(markup='rtf') }}{% endif %}", "filter 'e': unknown markup 'rtf'; known: html"),
        ("{{ text|escape(5) }}", "filter 'escape': unknown markup something else than a name; known: html"),
        ("{{ text|escape(text) }}", "unknown markup 'a b'; known: html"),
        ("{{ text|default(*runs) }}", "filter 'default': * and ** are not possible"),
        ("{{ text is odd(1) }}", "test 'odd': too many positional arguments"),
        ("{% for x in runs recursive %}{% endfor %}", "a recursive loop is not possible"),
        ("{% macro m() %}{% endmacro %}", "{% macro %} is not possible"),
        ("{% include 'x' %}", "{% include %} is not possible"),
        ("{% extends 'x' %}", "{% extends %} is not possible"),
        ("{% from 'x' import y %}", "{% import %} is not possible"),
        ("{% filter upper %}x{% endfilter %}", "{% filter %} is not possible"),
        ("{% set x %}y{% endset %}", "{% set %} with a block is not possible"),
        ("{% set x.y = 1 %}", "{% set %} of a part of a value is not possible"),
        ("{% autoescape true %}{% endautoescape %}", "{% autoescape %} is not possible"),
        ("{% block x %}{% endblock %}", "{% block %} is not possible"),
        ("x" * (SOURCE_LIMIT + 1), "found 10,001 characters; allowed: up to 10,000"),
        ("{{ text", "unexpected end of template"),
        ("{{ " + "(" * 2_000 + ")" * 2_000 + " }}", "cannot be compiled: maximum recursion depth exceeded"),
        ("{% if a %}" * 300 + "{% endif %}" * 300, "cannot be compiled: "),
        ("{{ " + "9" * 5_000 + " }}", "cannot be compiled: "),
        ("{{ 10000000000 * 10000000000 }}", "a number with more than 18 digits"),
        ("{{ '%1000000000d' % 1 }}", "wanted a number, found text"),
        ("{{ 'a' * 1000000000 }}", "wanted a number, found text"),
        ("{{ true + 1 }}", "wanted a number, found true or false"),
        ("{{ -runs }}", "wanted a number, found a list"),
        ("{{ 1 < text }}", "cannot compare a number with text"),
        (
            "{{ runs|selectattr('ok', 'is', 1) }}",
            "unknown comparison 'is'; known: eq, ne, in, notin, lt, lteq, gt, gteq",
        ),
        ("{{ 1 / 0 }}", "division by zero"),
        ("{{ 1.5|round(1000000000) }}", "round keeps 0 to 10 decimal places"),
        ("{% for x in text %}{% endfor %}", "wanted a list, found text"),
        ("{{ 1|items }}", "wanted a mapping, found a number"),
        ("{% set x = (1, 1) %}" + "{% set x = (x, x) %}" * 300 + "{{ {}[x] }}", "unhashable type: 'list'"),
        ("{% set x = (1, 1) %}" + "{% set x = (x, x) %}" * 300 + "{{ {x: 1} }}", "unhashable type: 'list'"),
        ("{{ runs[0][1:] }}", "wanted text or a list, found a mapping"),
        ("{% for x in runs %}{{ loop|length }}{% endfor %}", "wanted a list, found a loop"),
        ("{% for x in runs %}{{ loop }}{% endfor %}", "Encoding objects of type LoopContext is unsupported"),
        ("{{ text|local }}", "wanted a time such as"),
        ("{{ '2026-03-12T22:00:00'|local('%H', 'Mars') }}", "wanted a time such as"),
        ("{{ '2026-03-12T22:00:00'|local('%9999Y') }}", "wanted a format of %Y"),
        ("{{ runs|sort }}", "'<' not supported between instances of 'dict' and 'dict'"),
        ("one\n{{ text }}\n{{ 1 / 0 }}\n", "line 3: division by zero"),
        ("one\n{% if %}\n", "line 2: Expected an expression, got 'end of statement block'"),
    ],
)
def test_what_is_not_possible_is_said(source: str, why: str) -> None:
    assert fault(source, text="a b", runs=RUNS).startswith(why)


LOOP: Final = "{% for a in many %}"
END: Final = "{% endfor %}"


@pytest.mark.parametrize(
    "source",
    [
        LOOP + LOOP + END + END,
        LOOP + LOOP.replace("%}", "if a > 9999 %}") + "{{ a }}" + END + END,
        LOOP + "{% if many == many %}{% endif %}" + END,
        LOOP + "{% if big in big %}{% endif %}" + END,
        LOOP + "{% set x = big[1:] %}" + END,
        LOOP + "{% set x = many[1:] %}" + END,
        "{% set x = big %}" + "{% set x = x ~ x %}" * 300,
        "{% set x = big %}" + "{% set x = x + x %}" * 300,
        "{% set x = [big, big] %}" + "{% set x = [x, x] %}" * 300 + "{{ x }}",
        "{% set x = [1, 1] %}" + "{% set x = x + x %}" * 300,
        "{% set x = {'a': big} %}" + "{% set x = {'a': x, 'b': x} %}" * 200 + "{{ x == x }}",
        "{{ many|join(big) }}",
        "{{ big|replace('y', big) }}",
        "{{ big|replace('', big) }}",
        "{{ [" + "big," * 2_000 + "]|join }}",
        "{{ " + "big ~ " * 1_500 + "big }}",
        "{{ [" + "big," * 2_000 + "]|unique|sort|tojson }}",
        "{{ many|map(attribute=dots)|list }}",
        "{{ many|selectattr(dots)|list }}",
        LOOP + "{% set x = big|urlencode %}" + END,
    ],
)
def test_what_would_never_end_or_fill_the_memory_is_stopped(source: str) -> None:
    compiled = program(source)
    assert compiled.faults == ()
    given = {"many": MANY, "big": BIG, "dots": "." * 16_384}
    started = time.thread_time()
    found = compiled.render(given)
    took = time.thread_time() - started
    tracemalloc.start()  # by itself: it makes everything slower
    compiled.render(given)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(found, Fault)
    assert found.message == "takes more than 200,000 steps; loop over less"
    assert took < MOST_S
    assert most < MOST_BYTES


def test_an_endless_text_is_made_no_longer_than_can_be_used() -> None:
    text = made("{% for a in many %}{{ 'x' * 0 if false else 'yyyyyyyyyy' }}{% endfor %}", many=MANY)
    assert OUTPUT_LIMIT < len(text) < OUTPUT_LIMIT + 20


def test_a_table_of_500_scripts_is_not_too_much() -> None:
    runs = [{"script_name": f"s{n}", "success": n % 2 == 0, "stdout": BIG} for n in range(500)]
    text = body("{{ runs|selectattr('success', 'eq', false)|map(attribute='script_name')|join(', ') }}", runs=runs)
    assert text.startswith("s1, s3, s5, ")
    assert body("{% for r in runs %}{{ loop.index }} {{ r.script_name|upper }}\n{% endfor %}", runs=runs).startswith(
        "1 S0"
    )


# ---------------------------------------------------------------------- checked


def test_a_sound_template_has_no_problems() -> None:
    assert complaints(title="{{ icon }} {{ script_name }} on {{ host_name }}", body="{{ error }}{{ mine|d('') }}") == []


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{{ x", "error title: unexpected end of template, expected 'end of print statement'."),
        ("\n{{ nope|uper }}", "error title: line 2: unknown filter 'uper'; did you mean 'upper'?"),
        ("{{ 1 / 0 }}", "error title: division by zero (tried with a sample script_execution_complete)"),
        (
            "{{ 5 / failed_scripts }}",
            "error title: division by zero (tried with a sample campaign_execution_complete)",
        ),
        (
            "{{ script_nme }}",
            "warning title: unknown variable 'script_nme'; did you mean 'script_name'? "
            "If an event of yours has it, write script_nme|default('')",
        ),
        ("{{ zzz }}", "warning title: unknown variable 'zzz'. If an event of yours has it, write zzz|default('')"),
    ],
)
def test_what_is_wrong_with_a_template_is_said_before_it_is_used(text: str, complaint: str) -> None:
    assert complaints(title=text) == [complaint]


@pytest.mark.parametrize(
    "text", ["{{ zz|d('') }}", "{% if zz is defined %}{{ zz }}{% endif %}", "{% if zz is none %}{% endif %}"]
)
def test_a_variable_that_the_template_itself_takes_for_optional_is_not_warned_of(text: str) -> None:
    assert complaints(body=text) == []


def test_a_filter_that_escapes_is_doubted_where_every_channel_escapes() -> None:
    assert complaints(title="{{ name|e }}", body="{{ error|adf }}") == [
        f"warning {field}: the filter '{name}' is for a webhook's own body; what this writes is plain text, which "
        "every channel puts into its own markup, so it would be escaped twice. Leave it out"
        for field, name in (("title", "e"), ("body", "adf"))
    ]


def test_all_that_is_wrong_is_said_at_once() -> None:
    assert len(complaints(title="{{ a|x }}{{ b.c() }}", body="{{ d|y }}")) == 3


FILE: Final = """version: 1
integrations: {log: {type: log, config: {path: x.jsonl}}}
rules: {r: {event_type: x, integration_ids: [log], template: short}}
templates:
  short:
    title: "%s"
    body: |
      one
      %s
"""


def test_a_file_with_a_broken_template_is_refused_with_the_place() -> None:
    parsed = parse(FILE % ("{{ script_nme }}", "{{ two"))
    assert parsed.config is None
    assert [str(problem).split(";")[0] for problem in parsed.problems] == [
        "line 6:12, templates.short.title: unknown variable 'script_nme'",
        "line 7:11, templates.short.body: line 2: unexpected end of template, expected 'end of print statement'.",
    ]


def test_a_file_with_a_sound_template_is_taken_without_a_warning() -> None:
    parsed = parse(FILE % ("{{ name }}", "{{ error }}"))
    assert parsed.problems == ()
    assert parsed.config is not None


def test_a_text_that_did_not_change_is_not_compiled_again() -> None:
    first, second = (parse(FILE % ("{{ name }}", "{{ error }}")).config for _ in range(2))
    assert first is not None
    assert second is not None
    assert first.templates["short"].programs["body"] is second.templates["short"].programs["body"]


RUN: Final = """
import sys
from pathlib import Path
from sidecar.engine import Surroundings
from sidecar.places import Places
from sidecar.service import Service
from tests.builders import NOON, NoWire, a_body, incoming, numbered_ids

class Paper(NoWire):
    def append_line(self, path, line):
        from sidecar.core.channel import Sent
        return Sent()
    def show(self, block):
        pass

folder = Path(sys.argv[1])
places = Places(config=folder / "notifier.yaml", data=folder / "data", inbox=folder / "data" / "inbox")
service = Service(places, Paper(), Surroundings(lambda: NOON, lambda: 1.0, numbered_ids()), {})
service.live.look()
service.engine.accept(incoming(a_body("x"))).result()
print(service.engine.deliver_due(), "delivered")
service.stop(1)
print("jinja2 loaded:", "jinja2" in sys.modules)
"""


def test_without_templates_jinja2_is_not_loaded(tmp_path: Path) -> None:
    (tmp_path / "notifier.yaml").write_text(FILE.split("templates:")[0].replace(", template: short", ""))
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["1 delivered", "jinja2 loaded: False"]


# ---------------------------------------------------------------------- the page

PAGE: Final = (ROOT / "docs/notifier-yaml.md").read_text("utf-8").split("\n## templates\n")[-1]


def test_the_page_names_every_variable_filter_and_test() -> None:
    rows = [f"| `{name}` | {what} |" for name, what in variables().items()]
    words = [f"`{name}`" for name in [*FILTERS, *TESTS]]
    assert [each for each in rows + words if each not in PAGE] == []


def test_the_pages_example_says_what_it_promises() -> None:
    parsed = parse(PAGE.split("```yaml\n")[1].split("```")[0])
    assert parsed.problems == ()
    assert parsed.config is not None
    event = next(each for each in EVENTS if each.event_type == "campaign_execution_failed")
    found = message(event, a_delivery(rule_id="failed-campaigns"), parsed.config)
    assert (found.title, found.body) == (
        "Weekend soak: 1 of 2 scripts failed",
        "1. goto_epg after 120 s\n1 of 2 scripts failed",
    )


# ---------------------------------------------------------------------- whatever comes

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64) | st.floats(allow_nan=False) | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=10,
)
names = st.sampled_from(["a", "b", "error", "loop", "event_data", "script_name", "links"])
expressions = st.recursive(
    names | st.sampled_from(["1", "'x'", "2.5", "none", "true", "[]", "{}"]),
    lambda inner: (
        st.tuples(inner, st.sampled_from([*FILTERS, "center", "join(',')", "d(1)", "round(2)"])).map("|".join)
        | st.tuples(
            inner, st.sampled_from(["+", "-", "*", "/", "//", "%", "~", "<", "==", " in ", " and "]), inner
        ).map("".join)
        | st.tuples(inner, st.sampled_from([".a", "[0]", "[1:]", "['a']", "()", " is defined", " if a"])).map("".join)
        | inner.map("({})".format)
    ),
    max_leaves=6,
)
blocks = st.recursive(
    expressions.map("{{{{ {} }}}}".format) | st.text(max_size=10),
    lambda inner: (
        st.tuples(expressions, inner).map(
            lambda two: f"{{% for a in {two[0]} %}}{two[1]}{{{{ loop.index }}}}{{% endfor %}}"
        )
        | st.tuples(expressions, inner).map(lambda two: f"{{% if {two[0]} %}}{two[1]}{{% endif %}}")
        | st.tuples(inner, inner).map("".join)
        | st.tuples(expressions, inner).map(lambda two: f"{{% set b = {two[0]} %}}{two[1]}")
    ),
    max_leaves=5,
)


@given(source=blocks | st.text(alphabet="{}%#|ab'(). \n", max_size=40), data=st.dictionaries(names, json_values))
def test_whatever_the_event_and_the_template_there_is_a_message(source: str, data: dict[str, Any]) -> None:
    started = time.process_time()
    found = said(Template(id="any", title=source, body=source), **data)
    assert time.process_time() - started < MOST_S
    assert 0 < len(found.title) <= TITLE_LIMIT
    assert "\n" not in found.title
    assert 0 < len(found.body) <= BODY_LIMIT
    check(Template(id="any", title=source, body=source))


def test_a_duration_or_a_time_of_nothing_is_nothing() -> None:
    assert program("[{{ none|duration }}{{ ''|duration }}{{ ''|local }}]").render({"none": None}) == "[]"


def test_a_time_that_is_none_says_what_is_wanted() -> None:
    found = program("{{ 'soon'|local }}").render({})
    assert isinstance(found, Fault)
    assert "wanted a time such as 2026-01-31T22:04:14Z" in found.message


def test_a_format_that_is_none_says_what_is_wanted() -> None:
    found = program("{{ '2026-01-31T22:04:14Z'|local('%s {x}') }}").render({})
    assert isinstance(found, Fault)
    assert "wanted a format of" in found.message


def test_a_duration_that_cannot_be_says_what_is_wanted() -> None:
    found = program("{{ -5|duration }}").render({})
    assert isinstance(found, Fault)
    assert "wanted milliseconds" in found.message
