"""Apprise's services as forms: what they ask for, and the URLs that come of what is filled in."""

from __future__ import annotations

import re
import sys
from typing import Any, Final

import pytest
from jsonschema import Draft202012Validator

from sidecar.core.service_urls import chosen, matches, url_of, values_of
from sidecar.core.services import TOKEN, Field, Service, form
from sidecar.errors import InvalidError, NotFoundError, UnavailableError
from sidecar.wire.services import Catalogue, composed, described, from_a_process, listed

SECRET: Final = "p@ss/w%2Frd: #1?é"  # made up, and full of what means something in a URL
PHONE: Final = "+15551234567"
UUID: Final = "6b2f5f0c-8f3a-4d0c-9a53-0f6c3f1d2a11"
SAMPLES: Final = (
    *(
        "abcdefgh12345678",
        "1234567890",
        PHONE,
        "user@example.com",
        "A1B2C3D4E5",
        "a" * 24,
        "a" * 25,
        "a" * 32,
        "a" * 40,
    ),
    *(
        "a" * 15,
        "a" * 36,
        "a" * 64,
        "a" * 88 + "==",
        "a" * 100,
        "6b2f5f0c-8f3a-4d0c-9a53-0f6c3f1d2a11",
        "AC" + "a" * 32,
    ),
    *("123456789:abcdef_12345", "us-east-1", "host.example.com", "AT_abcdef", "hlk_abcdef", "lpt_abcdef", "T1JJ3T3L2"),
    *(
        "WPUSH" + "a" * 27,
        "ylk_" + "a" * 32,
        "trgv_" + "a" * 8 + "_" + "a" * 32,
        "pingram_sk_abcdef",
        "xoxb-1234-1234-abcdef",
    ),
)
"""One of these looks as any pattern of Apprise's wants it."""
BY_NAME: Final[dict[str, Any]] = {
    "host": "host.example.com",
    "path": "/a/b",
    "from_phone": PHONE,
    "targets": ["abcdefgh"],
    "keyfile": "/etc/key.json",
}
BY_SERVICE: Final[dict[str, dict[str, Any]]] = {
    "aprs": {"user": "DF1JSL-15", "password": "24409", "targets": ["DF1ABC"]},
    "azure": {"source": UUID, "tenant": UUID, "targets": ["user@example.com"]},
    "dapnet": {"targets": ["DF1ABC"]},
    "humhubs": {"targets": ["12"]},
    "matrixs": {"token": "a" * 64},
    "nostr": {"secret_key": "a" * 64, "targets": ["a" * 64]},
    "pagertree": {"integration": "int_abcdefgh"},
    "resend": {"targets": ["user@example.com"]},
    "sessions": {"user": "a" * 64, "password": "a" * 64},
    "sfr": {"targets": ["0612345678"]},
    "threema": {"gateway_id": "*ABCDEFG", "targets": ["ABCD1234"]},
    "wechat": {"host": "12345"},
    **{
        schema: {"targets": [PHONE]}
        for schema in ("clicksend", "d7sms", "evolutions", "kavenegar", "octopush", "signals", "smsmgr")
    },
}
NOT_MADE: Final[dict[str, str]] = {
    "amqps": "it needs the package pika, and says so only when it is built",
    "hassios": "with targets, its reader takes the last of them for the token, which its template has before",
    "pushed": "its template has an @ in the path, which its own reader does not know",
    "spush": "with a password, it needs the package PyNaCl, and says so only when it is built",
    "voipms": "its reader fails where its template has an e-mail address in the place of a password",
    "vapid": "its template has the address as a whole, which its own reader takes apart at the @",
}
"""What Apprise's own metadata is not enough for. Most work with fewer fields, all by their URL."""


def sample(schema: str, field: Field) -> Any:
    known = BY_NAME | BY_SERVICE.get(schema, {})
    if field.name in known:
        return known[field.name]
    if field.choices:
        return field.choices[0]
    others = {"whole": int(field.least or 1), "number": 1.5, "flag": True, "table": {"X-Token": "v"}, "list": ["a"]}
    fitting = (each for each in SAMPLES if not field.pattern or matches(field.pattern, each))
    return others.get(field.kind) or ("user@example.com" if field.kind == "email" else next(fitting))


def fullest(service: Service) -> dict[str, Any]:
    """A value for each token of the template that has the most."""
    template = max(service.templates, key=lambda each: len(TOKEN.findall(each)))
    names = set(TOKEN.findall(template))
    return {field.name: sample(service.schema, field) for field in service.fields if field.name in names}


def outcome(schema: str) -> str:
    """What comes of the fullest form; "" if that is a plugin's instance."""
    try:
        composed(schema, fullest(described(schema)))
    except InvalidError as error:
        return str(error)
    return ""


def test_every_service_makes_an_instance_of_its_filled_form() -> None:
    """`composed` builds it, after its plugin has read everything as it was written."""
    said = {each.schemas[0]: outcome(each.schemas[0]) for each in listed()}
    assert len(said) > 150
    assert {schema: why for schema, why in said.items() if why and schema not in NOT_MADE} == {}
    assert {schema for schema in NOT_MADE if not said[schema]} == set()


def test_every_form_is_a_json_schema_that_its_own_sample_fits() -> None:
    for each in listed():
        service = described(each.schemas[0])
        schema = form(service)
        Draft202012Validator.check_schema(schema)
        assert not list(Draft202012Validator(schema).iter_errors(fullest(service))), each.name
        assert all(field["title"] for field in schema["properties"].values())


def test_what_is_called_like_a_secret_is_one() -> None:
    """Apprise's own flags miss these."""
    missed = {"mastodons": "token", "rockets": "webhook", "plivo": "token", "kaleyra": "sid", "lametrics": "app_token"}
    for schema, name in missed.items():
        assert form(described(schema))["properties"][name]["writeOnly"] is True
    shown = form(described("ntfys"))["properties"]
    assert {name for name, field in shown.items() if field.get("writeOnly")} == {"password", "token"}
    assert form(described("jsons"))["properties"]["headers"]["writeOnly"] is True


def test_the_list_comes_from_a_process_of_its_own_and_is_kept() -> None:
    catalogue = Catalogue()
    assert list(catalogue.all()) == listed()
    assert catalogue.all() is catalogue.all()
    assert not [each for each in catalogue.all() if {"jira", "msteams"} & set(each.schemas)]


@pytest.mark.parametrize("code", ["raise SystemExit(3)", "print('no JSON')"])
def test_a_list_that_cannot_be_made_is_not_kept(code: str) -> None:
    with pytest.raises(UnavailableError, match="could not be listed"):
        from_a_process([sys.executable, "-c", code])


@pytest.mark.parametrize("schema", ["nonsense", "jira", "mqtt", "../x", ""])
def test_a_service_that_cannot_be_used_is_not_found(schema: str) -> None:
    with pytest.raises(NotFoundError):
        described(schema)


# ---------------------------------------------------------------------- filling in


@pytest.mark.parametrize(
    ("schema", "given", "url"),
    [
        ("ntfys", {"topic": "lab"}, "ntfys://lab"),
        ("ntfy", {"host": "n.lan", "port": 8080, "targets": ["a", "b"]}, "ntfy://n.lan:8080/a/b"),
        ("ntfys", {"topic": "lab", "priority": "high", "image": False}, "ntfys://lab/?image=no&priority=high"),
        (
            "jsons",
            {"user": "ann", "password": SECRET, "host": "h.lan", "headers": {"X-Token": "a b"}},
            "jsons://ann:p%40ss%2Fw%252Frd%3A%20%231%3F%C3%A9@h.lan/?+X-Token=a%20b",
        ),
        ("gotifys", {"host": "g.lan", "path": "a/b", "token": "abcdef"}, "gotifys://g.lan/a/b/abcdef"),
        ("tgram", {"bot_token": "123456789:abcdef_12345", "targets": [-100]}, "tgram://123456789%3Aabcdef_12345/-100"),
        ("slack", {"access_token": "xoxb-1234-1234-abcdef", "targets": ["#qa"]}, "slack://xoxb-1234-1234-abcdef/%23qa"),
        (
            "ntfys",
            {"topic": "lab", "click": "https://r/?a=%2F&b"},
            "ntfys://lab/?click=https%253A%252F%252Fr%252F%253Fa%253D%25252F%2526b",
        ),
        ("ntfys", {"topic": "lab", "password": "", "targets": [], "click": None}, "ntfys://lab"),
    ],
)
def test_a_filled_form_becomes_a_url(schema: str, given: dict[str, Any], url: str) -> None:
    assert composed(schema, given) == url


def paths(error: InvalidError) -> list[str]:
    return [problem.path for problem in error.problems]


@pytest.mark.parametrize(
    ("schema", "given", "path", "words"),
    [
        ("ntfys", {}, "config.fields.topic", "is missing"),
        ("ntfys", [], "config.fields", "wanted an object"),
        ("ntfys", {"topic": "a b!"}, "config.fields.topic", "does not look like"),
        ("ntfys", {"topic": "lab", "port": 80}, "config.fields.port", "cannot stand"),
        ("ntfys", {"topic": "lab", "prioritty": 1}, "config.fields.prioritty", "did you mean 'priority'"),
        ("ntfys", {"topic": "lab", "zzz": 1}, "config.fields.zzz", "it has: "),
        ("ntfys", {"topic": "lab", "priority": "loud"}, "config.fields.priority", "wanted one of: max, high"),
        ("ntfys", {"topic": "lab", "image": "yes"}, "config.fields.image", "wanted true or false"),
        ("ntfys", {"topic": "lab", "click": True}, "config.fields.click", "wanted one line"),
        ("ntfys", {"topic": "lab", "click": "a\nb"}, "config.fields.click", "wanted one line"),
        ("ntfy", {"host": "h", "targets": [{}, "a\nb"]}, "config.fields.targets", "wanted a list"),
        ("ntfy", {"host": "h", "targets": ["a", ""]}, "config.fields.targets", "wanted a list"),
        ("ntfy", {"host": "h", "targets": [{"a": 1}]}, "config.fields.targets", "wanted a list"),
        ("ntfy", {"host": "h", "targets": {"a": 1}}, "config.fields.targets", "wanted a list"),
        ("ntfy", {"host": "h", "port": 0, "targets": "a"}, "config.fields.port", "wanted 1 or more"),
        ("ntfy", {"host": "h", "port": 70000, "targets": "a"}, "config.fields.port", "wanted 65535 or less"),
        ("ntfy", {"host": "h", "port": "1.5", "targets": "a"}, "config.fields.port", "wanted a whole number"),
        ("d7sms", {"token": "abc", "targets": "!!"}, "config.fields.targets", "takes none of these"),
        ("jsons", {"host": "h", "headers": ["a"]}, "config.fields.headers", "wanted an object"),
        ("jsons", {"host": "h/../x"}, "config.fields.host", "would not read this"),
        ("ntfys", {"topic": "lab", "xtags": "a%2Fb c"}, "config.fields.xtags", "would not read this"),
        ("twilio", {"account_sid": "AC1", "auth_token": "a1", "from_phone": "12"}, "config.fields", "Twilio says"),
        ("nonsense", {}, "config.service", "no service 'nonsense'"),
        ("jira", {}, "config.service", "use an integration of type jira"),
    ],
)
def test_what_cannot_be_is_said_of_its_field(schema: str, given: Any, path: str, words: str) -> None:
    with pytest.raises(InvalidError) as raised:
        composed(schema, given)
    assert paths(raised.value) == [path]
    assert words in str(raised.value)


def test_no_complaint_quotes_a_secret() -> None:
    for given in ({"bot_token": SECRET, "targets": "1"}, {"bot_token": f"{SECRET}\n"}, {"bot_token": [SECRET]}):
        with pytest.raises(InvalidError) as raised:
            composed("tgram", given)
        assert not re.search("p@ss|p%40ss", str(raised.value))
    with pytest.raises(InvalidError) as raised:
        composed("nostr", {"secret_key": "n0t-a-k3y-at-all"})
    assert "n0t-a-k3y" not in str(raised.value)


def test_every_wrong_field_is_named_at_once() -> None:
    with pytest.raises(InvalidError) as raised:
        composed("ntfys", {"topic": "a b", "priority": "x", "zzz": 1})
    assert paths(raised.value) == ["config.fields.zzz", "config.fields.topic", "config.fields.priority"]


SERVICE: Final = Service(
    schema="x",
    name="X",
    setup_url="",
    templates=("{schema}://{a}", "{schema}://{a}/{b}?c={c}"),
    fields=(
        *(Field(name=name, label=name, kind="text", place="token", key=name, read_as=name) for name in ("a", "b", "c")),
        Field(name="n", label="N", kind="number", place="arg", key="n", read_as="n", least=0.5),
    ),
)


def test_the_template_with_the_most_fields_is_filled() -> None:
    assert chosen(SERVICE, {"a"}) == "{schema}://{a}"
    assert url_of(SERVICE, values_of(SERVICE, {"a": 1, "b": "2", "c": "3", "n": 1.5})) == "x://1/2?c=3&n=1.5"
    with pytest.raises(InvalidError, match="cannot stand beside a alone"):
        chosen(SERVICE, {"a", "b"})
    with pytest.raises(InvalidError, match=re.escape("config.fields.a: is missing")):
        chosen(SERVICE, {"b", "c"})


@pytest.mark.parametrize("number", ["1,5", "abc", "1e9999"])
def test_a_number_is_a_number(number: str) -> None:
    with pytest.raises(InvalidError, match="wanted a number"):
        values_of(SERVICE, {"a": "1", "n": number})
