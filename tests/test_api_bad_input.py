"""Whatever is sent, it gets a clear answer, changes nothing, and the next good request works. Never a 5xx.

One service stands all of it, so that what one request leaves behind would be noticed by the next ones.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

import pytest
from litestar.testing import RequestFactory

from sidecar.errors import ReadOnlyConfigError
from tests.api_service import GLUED, PLAIN, Api, Reply, assert_problem, serving
from tests.builders import a_body
from tests.engines import by_hand
from tests.running import eventually
from ui_api.problems import on_notifier_error

JSON: Final = {"Content-Type": "application/json"}
DEEP: Final = 100_000
LAB: Final = """\
version: 1
integrations:
  log: {type: log}
  mail: {type: email, config: {smtp_host: mail.lab, from_email: lab@lab.example}}
rules:
  failures: {event_type: "*_failed", integration_ids: [log]}
"""
INTEGRATION: Final = {"name": "Terminal", "type": "log"}
RULE: Final = {"name": "All", "event_type": "*", "integration_ids": ["log"]}
WRITES: Final = [
    ("POST", "/integrations"),
    ("PUT", "/integrations/log"),
    ("POST", "/rules"),
    ("PUT", "/rules/failures"),
]
ALL: Final = [("POST", "/events"), *WRITES]


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("bad"), LAB) as api:
        yield api


def rows(api: Api) -> list[int]:
    """How much there is of everything that a request could leave in the database."""
    with by_hand(api.places.database) as database:
        tables = ("events", "deliveries", "attempts", "entries")
        return [database.execute(f"SELECT COUNT(*) FROM {each}").fetchone()[0] for each in tables]  # noqa: S608


def settled(api: Api) -> int:
    """Asked of the database: the history of so many tests is long."""
    with by_hand(api.places.database) as database:
        query = "SELECT COUNT(*) FROM deliveries WHERE state IN ('sent', 'failed')"
        found: int = database.execute(query).fetchone()[0]
        return found


@pytest.fixture
def api(service: Api) -> Iterator[Api]:
    """The service, which must be as it was when a test is over, and must go on working."""
    file, before = service.file, rows(service)
    yield service
    assert service.file == file
    assert rows(service) == before
    reply = service.ask("PUT", "/rules/failures", service.get("/rules/failures"))
    assert reply.status == 200, reply.text
    accepted = service.ask("POST", "/events", a_body())
    assert accepted.status == 202, accepted.text
    eventually(lambda: settled(service) == before[1] + 1, "the event to be told")


def send(api: Api, method: str, path: str, content: str | bytes, base: str = PLAIN) -> Reply:
    return api.say(method, base + path, content, JSON)


def assert_refused(reply: Reply) -> dict[str, Any]:
    assert 400 <= reply.status < 500, reply.text[:500]
    body = assert_problem(reply, reply.status)
    assert len(reply.body) < 30_000
    assert len(body["detail"]) <= 1_000
    return body


# ---------------------------------------------------------------------- what is no JSON object

NOT_OBJECTS: Final = {
    "nothing": b"",
    "blanks": b" \r\n\t",
    "not JSON": b"{oops}",
    "half": b'{"name": "x", ',
    "two": b'{"name": "x"}{"name": "y"}',
    "trailing comma": b'{"name": "x",}',
    "single quotes": b"{'name': 'x'}",
    "a number": b"17",
    "a text": b'"log"',
    "null": b"null",
    "true": b"true",
    "NaN": b'{"name": NaN}',
    "too large a number": b'{"name": 1e999}',
    "not UTF-8": b'{"name": "\xff\xfe"}',
    "UTF-16": '{"name": "x"}'.encode("utf-16"),
    "a NUL byte": b'{"name": "x"}\x00',
    "a raw control character": b'{"name": "a\x01b"}',
    "half a character": rb'{"name": "\ud800"}',
    "half a character as a key": rb'{"\udfff": 1}',
    "a form": b"name=x&type=log",
    "a list of numbers": b"[1, 2]",
    "a list in a list": b'[[{"name": "x"}]]',
    "deep lists": b"[" * DEEP + b"]" * DEEP,
    "deep objects": b'{"a":' * DEEP + b"1" + b"}" * DEEP,
    "deep and open": b'{"a":[' * DEEP,
}


@pytest.mark.parametrize("base", [PLAIN, GLUED], ids=["plain", "glued"])
@pytest.mark.parametrize("content", NOT_OBJECTS.values(), ids=NOT_OBJECTS.keys())
def test_what_is_no_json_object_is_refused_everywhere(api: Api, base: str, content: bytes) -> None:
    for method, path in ALL:
        assert assert_refused(send(api, method, path, content, base))["status"] == 422, (method, path)


@pytest.mark.parametrize(("method", "path"), ALL)
def test_a_body_that_is_too_large_is_refused(api: Api, method: str, path: str) -> None:
    content = json.dumps({"name": "x" * 11 * 1024 * 1024})
    assert "10,485,760 bytes" in assert_problem(send(api, method, path, content), 413)["detail"]


@pytest.mark.parametrize(("method", "path"), ALL)
def test_a_large_body_of_nonsense_is_refused_shortly(api: Api, method: str, path: str) -> None:
    assert_refused(send(api, method, path, json.dumps({f"field{n}": n for n in range(50_000)})))


# ---------------------------------------------------------------------- names that make trouble

ABSURD: Final = {
    "long": "x" * 10_000,
    "a line break": "a\r\nX-Evil: 1",
    "a NUL": "a\x00b",
    "a bell": "a\x07b",
    "an escape": "\x1b[31mred",
    "a byte-order mark": "\ufeffx",
    "turned around": "\u202eabc",
    "a line separator": "a\u2028b",
    "empty": "",
}


@pytest.mark.parametrize("name", ABSURD.values(), ids=ABSURD.keys())
@pytest.mark.parametrize(("method", "path"), WRITES)
def test_a_name_that_cannot_be_shown_is_refused(api: Api, method: str, path: str, name: str) -> None:
    body = {**(INTEGRATION if "integrations" in path else RULE), "name": name}
    reply = api.ask(method, path, body)
    assert assert_refused(reply)["status"] == 422
    assert "x-evil" not in reply.headers


ODD: Final = [
    "__proto__",
    "../x",
    "💩",
    "on",
    "null",
    "0644",
    "22:00",
    "- a: b",
    "{x}",
    "# no comment",
    "a: b",
    "*x",
    "'",
]


@pytest.mark.parametrize("name", ODD)
def test_an_odd_name_is_a_name_like_any_other(tmp_path: Path, name: str) -> None:
    with serving(tmp_path, LAB) as api:
        before = api.file
        for kind, body in (("integrations", INTEGRATION), ("rules", RULE)):
            made = api.ask("POST", f"/{kind}", {**body, "name": name})
            assert made.status == 201, made.text
            assert api.get(f"/{kind}/{made.json['id']}")["name"] == name
            assert api.ask("DELETE", f"/{kind}/{made.json['id']}").status == 200
        assert api.file == before


@pytest.mark.parametrize("entry", [*ABSURD.values(), *ODD[:3], "a b", "UPPER", "x" * 65, "a/b", 17, True, ["x"], {}])
@pytest.mark.parametrize(("path", "body"), [("/integrations", INTEGRATION), ("/rules", RULE)])
def test_an_id_that_is_not_url_safe_is_refused(api: Api, path: str, body: dict[str, Any], entry: Any) -> None:
    problems = assert_problem(api.ask("POST", path, {**body, "id": entry}), 422)["problems"]
    assert problems[0]["path"] == "id"


@pytest.mark.parametrize("path", ["/integrations/log", "/rules/failures"])
def test_an_edit_cannot_change_the_id(api: Api, path: str) -> None:
    assert "cannot be changed" in assert_problem(api.ask("PUT", path, {"id": "other"}), 422)["detail"]


# ---------------------------------------------------------------------- fields and types


@pytest.mark.parametrize(("method", "path"), WRITES)
def test_an_unknown_field_is_refused_with_what_was_meant(api: Api, method: str, path: str) -> None:
    body = {**(INTEGRATION if "integrations" in path else RULE), "enabeld": False}
    problems = assert_problem(api.ask(method, path, body), 422)["problems"]
    assert problems[0]["path"] == "enabeld"
    assert "did you mean 'enabled'?" in problems[0]["message"]


def test_unknown_settings_and_types_are_refused_with_what_was_meant(api: Api) -> None:
    config = {"smtp_hots": "x"}
    assert (
        "did you mean 'smtp_host'" in assert_refused(api.ask("PUT", "/integrations/mail", {"config": config}))["detail"]
    )
    assert "did you mean 'slack'" in assert_refused(api.ask("PUT", "/integrations/log", {"type": "slakc"}))["detail"]


def test_what_is_missing_is_named(api: Api) -> None:
    assert_required(api.ask("POST", "/integrations", {"name": "x"}), "type")
    assert_required(api.ask("POST", "/integrations", {}), "type")
    assert_required(api.ask("POST", "/integrations", {"type": "slack"}), "webhook_url")
    assert_required(api.ask("POST", "/rules", {"name": "x", "integration_ids": ["log"]}), "event_type")
    assert_required(api.ask("PUT", "/rules/failures", {"event_type": None}), "event_type")
    assert_required(api.ask("PUT", "/integrations/mail", {"config": {"from_email": None}}), "from_email")


def assert_required(reply: Reply, field: str) -> None:
    problems = assert_problem(reply, 422)["problems"]
    assert [each for each in problems if each["path"].endswith(field) and "required" in each["message"]], problems


HUGE: Final = 10**60
VALUES: Final = [17, -1, 1.5, True, "x", "", [], ["x"], [[]], {}, {"a": 1}, {"": {"": []}}, [None], "\x00"]
GOOD: Final = {
    "name": ("x",),
    "type": (),
    "enabled": (True,),
    "config": ({},),
    "rate": (),
    "timeout": (),
    "retry": ({},),
    "fallback": ([],),
    "event_type": ("x", ["x"]),
    "integration_ids": ([],),
    "when": ({}, {"a": 1}),
    "on": ([],),
    "still_failing": ({},),
    "escalate": ([],),
}
"""Which of VALUES make sense for a field."""


@pytest.mark.parametrize(
    ("path", "field"),
    [
        *(("/integrations/log", name) for name in ("name", "type", "enabled", "config", "rate", "timeout")),
        *(("/integrations/log", name) for name in ("retry", "fallback")),
        *(("/rules/failures", name) for name in ("name", "enabled", "event_type", "integration_ids", "when", "on")),
        *(("/rules/failures", name) for name in ("still_failing", "group", "dedupe", "digest", "quiet", "escalate")),
        ("/rules/failures", "template"),
    ],
)
def test_a_value_of_the_wrong_type_is_refused(tmp_path: Path, path: str, field: str) -> None:
    with serving(tmp_path, LAB) as api:
        before = api.file
        for value in VALUES:
            reply = api.ask("PUT", path, {field: value})
            if any(type(value) is type(each) and value == each for each in GOOD.get(field, ())):
                assert reply.status == 200, (field, value, reply.text)
                api.rewrite(before.decode())
            else:
                assert reply.status in (409, 422), (field, value, reply.text)
                assert_problem(reply, reply.status)
            assert api.file == before


@pytest.mark.parametrize("field", ["smtp_host", "smtp_port", "smtp_username", "smtp_password", "to", "use_tls", "tls"])
def test_a_setting_of_the_wrong_type_is_never_more_than_refused(tmp_path: Path, field: str) -> None:
    with serving(tmp_path, LAB) as api:
        for value in VALUES:
            before = api.file
            reply = api.ask("PUT", "/integrations/mail", {"config": {field: value}})
            assert reply.status in (200, 409, 422), (field, value, reply.text)
            if reply.status != 200:
                assert_problem(reply, reply.status)
                assert api.file == before
        assert api.get("/config")["state"] == "ok"


def test_a_password_of_digits_is_a_password(tmp_path: Path) -> None:
    with serving(tmp_path, LAB) as api:
        reply = api.ask("PUT", "/integrations/mail", {"config": {"smtp_username": "lab", "smtp_password": 12345}})
        assert (reply.status, reply.json["broken"]) == (200, None)
        assert b"12345" not in api.file


@pytest.mark.parametrize(
    ("secret", "said"), [("x" * 20_000, "at most 16,384"), ("sealed:v1:abcdefgh:xyz", "give the secret itself")]
)
def test_a_secret_that_cannot_be_sealed_is_refused(api: Api, secret: str, said: str) -> None:
    config = {"smtp_username": "lab", "smtp_password": secret}
    body = assert_problem(api.ask("PUT", "/integrations/mail", {"config": config}), 422)
    assert said in body["detail"]
    assert body["problems"][0]["path"] == "config.smtp_password"
    assert secret not in str(body)


def test_a_deep_setting_is_refused(api: Api) -> None:
    when: Any = "x"
    for _ in range(40):
        when = {"a": when}
    assert "deeper than" in assert_refused(api.ask("PUT", "/rules/failures", {"when": when}))["detail"]


def test_a_webhook_that_is_none_is_refused_without_being_repeated(api: Api) -> None:
    body = {"name": "x", "type": "slack", "config": {"webhook_url": "ftp://token-in-here"}}
    reply = api.ask("POST", "/integrations", body)
    assert "webhook_url" in assert_refused(reply)["detail"]
    assert "token-in-here" not in reply.text


# ---------------------------------------------------------------------- events

BAD_EVENTS: Final[list[Any]] = [
    {},
    {"event_type": ""},
    {"event_type": "x" * 10_000},
    {"event_type": "a\r\nX-Evil: 1"},
    {"event_type": "a\x00b"},
    {"event_type": "../x"},
    {"event_type": "💩"},
    {"event_type": HUGE},
    {"event_type": "x", "event_data": "y"},
    {"event_type": "x", "event_data": [1]},
    {"event_type": "x", "event_data": {}, "severity": "loud"},
    {"event_type": "x", "severity": 3},
    {"event_type": "x", "time": "yesterday"},
    {"event_type": "x", "time": 1e300},
    {"event_type": "x", "id": "a\nb"},
    {"event_type": "x", "id": ""},
    {"event_type": "x", "id": "y" * 201},
    {"event_type": "x", "team_id": {}},
    {"event_type": "x", "source": "\x00"},
    {"event_type": "x", "colour": "red"},
    {"type": "x", "priority": 9},
    {"type": "x", "payload": 3},
    {"event_type": "x", "event_data": {"list": [0] * 6_000}},
]


@pytest.mark.parametrize("body", BAD_EVENTS, ids=[str(number) for number in range(len(BAD_EVENTS))])
def test_a_bad_event_is_refused(api: Api, body: Any) -> None:
    reply = api.ask("POST", "/events", body)
    assert assert_refused(reply)["status"] == 422
    assert "x-evil" not in reply.headers


def test_event_data_is_data_whatever_it_holds(tmp_path: Path) -> None:
    data: dict[str, Any] = {
        "__proto__": {"admin": True},
        "": "",
        "script_name": "x'); DROP TABLE events;--\r\nX-Evil: 1\x00{{ 9999*9 }}",
        "host_name": "💩\u202e",
        "number": 2**63,
        "tiny": 1e-300,
        "nothing": None,
        "../x": ["../x"],
    }
    with serving(tmp_path) as api:
        reply = api.ask("POST", "/events", a_body(**data))
        assert reply.status == 202, reply.text
        (row,) = api.settled()
        assert row["status"] == "sent"
        assert row["event_data"]["__proto__"] == {"admin": True}
        assert row["event_data"]["number"] == 2**63
        assert "89991" not in row["message_preview"]


@pytest.mark.parametrize("number", [HUGE, -HUGE, 2**64, -(2**63) - 1])
def test_a_number_beyond_64_bits_is_never_more_than_refused(tmp_path: Path, number: int) -> None:
    with serving(tmp_path) as api:
        for body in (a_body(number=number), {**a_body(number=number), "id": "step-1"}, [a_body(number=number)]):
            reply = api.ask("POST", "/events", body, Idempotency_Key="k")
            assert reply.status in (202, 422), reply.text
        assert api.get("/history") is not None
        assert api.ask("PUT", "/rules/failures", {"when": {"duration": number}}).status in (200, 409, 422)
        assert api.ask("POST", "/events", a_body()).status == 202


# ---------------------------------------------------------------------- headers and addresses


@pytest.mark.parametrize("key", ["", "x" * 201, "a b", "💩".encode().decode("latin-1"), "__proto__", "../x"])
def test_an_odd_idempotency_key_is_a_key_or_refused(tmp_path: Path, key: str) -> None:
    with serving(tmp_path) as api:
        replies = [api.ask("POST", "/events", a_body(), Idempotency_Key=key) for _ in range(2)]
        assert {each.status for each in replies} <= {202, 400, 422}


@pytest.mark.parametrize("version", ["", '""', "x" * 5_000, '"a", "b"', "W/", "é"])
def test_an_odd_if_match_is_stale(api: Api, version: str) -> None:
    assert_problem(api.ask("PUT", "/rules/failures", {"name": "x"}, If_Match=version), 412)


@pytest.mark.parametrize("query", ["force=maybe", "force=", "force=2"])
def test_an_odd_force_is_no_force(api: Api, query: str) -> None:
    reply = api.ask("DELETE", f"/integrations/log?{query}")
    assert reply.status in (400, 409), reply.text
    assert_problem(reply, reply.status)


@pytest.mark.parametrize(
    ("asked", "repeated"),
    [
        ("GET /history?limit=1&limit=2", ["limit"]),
        ("GET /history?status=sent&until=&status=failed&limit=2&until=1h", ["until"]),
        ("GET /audit/export?subject=&format=csv&subject=x&who=a&who=a", ["subject", "who"]),
        ("GET /incidents?state=all&limit=1&state=open", ["state"]),
        ("GET /config/revisions/1/diff?since=1&since=2", ["since"]),
        ("DELETE /integrations/log?force=false&force=true", ["force"]),
    ],
)
def test_what_is_one_value_and_given_twice_is_refused(api: Api, asked: str, repeated: list[str]) -> None:
    method, path = asked.split(" ")
    reply = api.ask(method, path)
    assert reply.status == 422
    wanted = [{"path": name, "message": "given 2 times; give one"} for name in repeated]
    assert sorted(reply.json["problems"], key=itemgetter("path")) == wanted


@pytest.mark.parametrize(
    "asked", ["audit?limit=0", "audit?limit=1001", "audit?limit=x", "audit?cursor=-", "audit/export?format=xml"]
)
def test_what_the_log_of_deeds_cannot_be_asked_is_refused(api: Api, asked: str) -> None:
    reply = api.ask("GET", f"/{asked}")
    assert_problem(reply, reply.status)
    assert reply.status in (400, 422)


def test_what_nobody_reads_may_be_given_twice(api: Api) -> None:
    assert api.ask("GET", "/incidents?team_id=a&team_id=b&status=x&status=y").status == 200


@pytest.mark.parametrize(
    "path", ["//", "/%2e%2e/%2e%2e/etc/passwd", "/../rules/x", "/rules/%00", "/rules/%ff", "/;/rules"]
)
@pytest.mark.parametrize("base", [PLAIN, GLUED], ids=["plain", "glued"])
def test_an_odd_address_is_not_found(api: Api, base: str, path: str) -> None:
    assert_problem(api.ask("GET", path, base=base), 404)


# ---------------------------------------------------------------------- a file that cannot be written


def test_the_answer_about_a_read_only_file_is_the_patch() -> None:
    request = RequestFactory().put("/")
    answer = on_notifier_error(request, ReadOnlyConfigError("/etc/notifier.yaml", "--- a/notifier.yaml\n"))
    assert (answer.status_code, answer.content["patch"]) == (409, "--- a/notifier.yaml\n")
    assert "in git" in answer.content["detail"]
