"""Attacks on the running service that no other file has. docs/security.md lists all of them, with the tests of each."""

from __future__ import annotations

import json
import re
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from sidecar.core.blockkit import MARKUP
from sidecar.core.discord_markdown import escaped
from sidecar.core.mailbox import mailbox
from sidecar.core.match import mismatch
from sidecar.core.render import BODY_LIMIT
from sidecar.document.scalars import duration
from tests.access_parts import ADMIN, CREDENTIALS, bearing, log_in, logged_in
from tests.api_service import LOG_ONLY, PLAIN, Api, serving
from tests.builders import a_body, a_rule, an_event
from tests.running import PATIENCE_S, eventually, running
from tests.sink import Answer, Sink
from tests.web_parts import FORM

MOST_S: Final = 1.0
ROOT: Final = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("attacks")) as one:
        yield one


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("guarded"), credentials=CREDENTIALS) as one:
        yield one


def raw(api: Api, *lines: str) -> bytes:
    """The answer to a request that is written line by line, as no client would."""
    with socket.create_connection(("127.0.0.1", api.port), timeout=PATIENCE_S) as connection:
        connection.sendall("\r\n".join([*lines, "Host: 127.0.0.1", "Connection: close", "", ""]).encode("latin-1"))
        parts = []
        while part := connection.recv(65_536):
            parts.append(part)
    return b"".join(parts)


# ---------------------------------------------------------------------- paths

OUTSIDE: Final = [
    *("..", "../..", "../../../../../../etc", "....//....//etc", "..%2f..%2fetc", "%2e%2e/%2e%2e/etc", "..%5c..%5cetc"),
    *("..%252f..%252fetc", "%c0%ae%c0%ae/etc", "..;/etc", "/etc", "//etc", "\\..\\..\\etc", "..%00/etc", "~root"),
]


@pytest.mark.parametrize("start", ["/static/x/", "/static/", f"{PLAIN}/static/x/", "/"])
@pytest.mark.parametrize("outside", OUTSIDE)
def test_no_path_leads_to_other_files(api: Api, start: str, outside: str) -> None:
    for end in ("/passwd", "/../pyproject.toml", "/web/static.py", ""):
        answer = raw(api, f"GET {start}{outside}{end} HTTP/1.1")
        assert answer.split(b" ")[1] in (b"400", b"404", b"405"), answer[:200]
        assert b"root:" not in answer
        assert b"[project]" not in answer


@pytest.mark.parametrize(
    "path",
    [
        *("/healthz/../rules", "/healthz/..%2frules", "/static/a/..%2f..%2f..%2frules", "/login/../rules", "//rules"),
        *(
            "/a/..%2frules",
            "/hooks/..%2frules",
            "/./rules",
            "/rules/",
            "/rules;x",
            "/rules%00",
            "/rules%2f",
            "/%72ules",
        ),
        *("/server/notifications//rules", "/server/notifications/./rules", "/server//notifications/rules", "/RULES"),
        *("/server/notifications?team_id=x/../rules", "/server/notifications?team_id=x//rules", "/healthz?/rules"),
        *("http://127.0.0.1/rules", "//healthz/rules", "/rules?next=/healthz", "/rules#/healthz", "/a/x/../../rules"),
    ],
)
def test_no_spelling_of_a_path_gets_past_the_tokens(guarded: Api, path: str) -> None:
    for method in ("GET", "POST", "DELETE", "HEAD"):
        status = raw(guarded, f"{method} {path} HTTP/1.1", "Content-Length: 0").split(b" ")[1]
        assert status in (b"400", b"401", b"403", b"404", b"405", b"303", b"200"), status
        assert status != b"200" or path == "/healthz?/rules"
    assert guarded.say("GET", "/rules", None, bearing(ADMIN)).status == 200


# ---------------------------------------------------------------------- headers

SPLIT: Final = "x\r\nSet-Cookie: evil=1\r\n\r\n<script>"


@pytest.mark.parametrize(
    "text", [SPLIT, "x\nX-Evil: 1", "x\r X-Evil: 1", "\u2028X-Evil: 1", "\u560d\u560aX-Evil: 1", "é\x85"]
)
def test_nothing_that_came_along_becomes_a_header_of_an_answer(api: Api, text: str) -> None:
    """The last but one are characters whose low bytes are CR and LF."""
    event = {"event_type": "x", "id": text, "source": text, "event_data": {"host_name": text}}
    quoted = json.dumps(text)[1:-1].encode().hex("%")
    replies = [
        api.ask("POST", "/events", event),
        api.say("GET", f"{PLAIN}/events?event_type=%{quoted}&limit=1"),
        api.say("GET", f"{PLAIN}/history?host=%{quoted}&limit=1"),
        api.say("GET", f"/%{quoted}"),
        api.say("POST", "/login", f"token=x&next=/%{quoted}", FORM),
        api.say("POST", "/silences", f"host_name=%{quoted}&until=1h&reason=%{quoted}", FORM),
        api.say("GET", "/", None, {"X-Forwarded-Prefix": "/x%0d%0aX-Evil: 1"}),
    ]
    for reply in replies:
        assert reply.status < 500, reply.text
        assert "x-evil" not in reply.headers
        assert "evil" not in reply.headers.get("set-cookie", "")


@pytest.mark.parametrize(
    "following", ["/€", "/\u4e0d", "/\x00", "/é", "/%0d%0aX: 1", "/\ud800".encode("utf-8", "replace").decode()]
)
def test_a_way_back_that_no_header_can_hold_costs_no_login(guarded: Api, following: str) -> None:
    reply = log_in(guarded, ADMIN, following)
    assert reply.status == 303, reply.text
    assert reply.headers["location"].isascii()
    assert reply.headers["location"].isprintable()


def test_events_write_no_headers_of_what_goes_out(tmp_path: Path) -> None:
    """A webhook in each of its forms: raw bytes are looked at, because clients may hide what came."""
    with Sink() as sink:
        hooks = "".join(
            f"  {form}: {{type: webhook, config: {{url: '{sink.url}/x', cloudevents: {form}}}}}\n"
            for form in ("none", "structured", "binary")
        )
        rule = "  r: {event_type: '*', integration_ids: [none, structured, binary]}\n"
        config = f"version: 1\nintegrations:\n{hooks}rules:\n{rule}"
        with serving(tmp_path, config) as api:
            hostile = {"host_name": SPLIT, "script_name": SPLIT, "error_msg": SPLIT, SPLIT: SPLIT}
            api.ask("POST", "/events", {"event_type": "x_failed", "event_data": hostile})
            api.settled(3)
    assert len(sink.requests) == 3
    for request in sink.requests:
        assert {"set-cookie", "x-evil"}.isdisjoint(request.headers)
        json.loads(request.body)


# ---------------------------------------------------------------------- logs

HOSTILE_TEXT: Final = (
    "x\n2026-01-31T22:04:14.000Z INFO notifier: all is well\r\n"
    "\x1b[2J\x1b]0;title\x07\x9b31m\u202egnp.exe\u2066\u2028\x00\x7f"
)


@pytest.mark.parametrize("style", ["text", "json"])
def test_no_text_of_others_makes_a_line_of_a_log_or_moves_the_cursor(tmp_path: Path, style: str) -> None:
    """Everything that a log may name: events, ids, a dropped file, addresses, people, paths, what a service answers."""
    with Sink() as sink:
        sink.answers = [Answer(status=400, body=HOSTILE_TEXT.encode())]
        hook = f"  hook: {{type: webhook, config: {{url: '{sink.url}/x'}}}}\nrules:"
        config = LOG_ONLY.replace("[log]", "[log, hook]").replace("rules:", hook)
        with running(tmp_path, config, "--log-format", style, "--log-level", "debug") as notifier:
            data = dict.fromkeys(("host_name", "error_msg", "device_name", "script_name"), HOSTILE_TEXT)
            notifier.ask("POST", f"{PLAIN}/events", a_body(**data))
            notifier.ask("POST", f"{PLAIN}/events", {**a_body(), "id": HOSTILE_TEXT, "source": HOSTILE_TEXT})
            (notifier.inbox / "bad.json").write_text(json.dumps({HOSTILE_TEXT: HOSTILE_TEXT}))
            name = HOSTILE_TEXT.replace("\x00", "").replace("/", "")[:80]
            (notifier.inbox / f"{name}.json").write_text("{}")
            silence = {"when": {"host_name": HOSTILE_TEXT}, "until": "1h", "reason": HOSTILE_TEXT}
            notifier.ask("POST", f"{PLAIN}/silences", silence)
            notifier.ask("POST", f"{PLAIN}/rules/%0a%1b%5b2J%e2%80%ae/rename", {"id": "x"})
            eventually(lambda: "given up" in notifier.log() and "rejected" in notifier.log(), "all to be logged")
            log = notifier.log()
    lines = log.split("\n")[:-1]
    assert all(each.isprintable() for each in lines), [each for each in lines if not each.isprintable()]
    if style == "json":
        assert all(set(json.loads(each)) >= {"time", "level", "logger", "message"} for each in lines)
    else:
        assert all(re.match(r"\d{4}-\d\d-\d\dT[\d:.]+Z [A-Z]+ [\w.]+: |    ", each) for each in lines)
        assert not [each for each in lines if each.endswith("notifier: all is well")]


# ---------------------------------------------------------------------- names that mean something to a program

PROTOTYPES: Final = [
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "__class__",
    "__globals__",
    "self",
    "items",
    "$where",
]


def test_names_of_prototypes_and_of_python_are_names(api: Api) -> None:
    data = {name: {name: "x", "isAdmin": True} for name in PROTOTYPES}
    (accepted,) = api.ask("POST", "/events", {"event_type": "x", "event_data": data}).json["accepted"]
    assert api.get(f"/events/{accepted['id']}")["event_data"] == data
    assert api.say("GET", f"/events/{accepted['id']}").status == 200
    for name in PROTOTYPES:
        for path in ("rules", "integrations", "templates", "quiet_hours", "events", "history", "incidents"):
            assert api.ask("GET", f"/{path}/{name}").status == 404
        assert api.ask("POST", "/rules", {name: 1, "name": "x"}).status == 422


@pytest.mark.parametrize(
    "odd",
    ["failures\u200b", "fai\u217cures", "failure\u017f", "\uff46ailures", "failures\u0301", "FAILURES", "failures\x00"],
)
def test_an_id_that_looks_like_another_is_another(api: Api, odd: str) -> None:
    rule = {"id": odd, "name": "x", "event_type": "x", "integration_ids": ["log"]}
    assert api.ask("POST", "/rules", rule).status == 422
    assert api.say("GET", f"{PLAIN}/rules/{odd.encode().hex('%').join(['%', ''])}").status == 404


# ---------------------------------------------------------------------- patterns that could take for ever


def is_no_mailbox(text: str) -> None:
    with pytest.raises(ValueError, match="is not an e-mail address"):
        mailbox(text)


def matched(wanted: str) -> Callable[[str], Any]:
    """Whether a rule that wants this of `error_msg` takes an event with that."""
    return lambda text: mismatch(a_rule(when={"error_msg": wanted}), an_event(event_data={"error_msg": text}))


@pytest.mark.parametrize(
    ("work", "text"),
    [
        (matched("/^(a+)+$/"), "a" * 16_000 + "!"),
        (matched("/(.*a){30}/"), "a" * 16_000),
        (matched("*a" * 30 + "*b"), "a" * 16_000),
        (duration, "9" * 100_000),
        (duration, "1.1" * 33_000),
        (is_no_mailbox, "a" + " " * 100_000 + "b"),
        (escaped, "\n" * BODY_LIMIT),
        (escaped, " " * BODY_LIMIT),
        (MARKUP.search, "\n" * 16_000),
    ],
    ids=["regex", "many stars", "glob", "digits", "numbers", "mailbox", "Discord lines", "Discord blanks", "Slack"],
)  # fmt: skip
def test_no_text_keeps_a_pattern_busy(work: Callable[[str], Any], text: str) -> None:
    started = time.thread_time()
    work(text)
    assert time.thread_time() - started < MOST_S


@pytest.mark.parametrize(
    "path",
    [
        *(f"{PLAIN}/history?since=", f"{PLAIN}/history?until=", f"{PLAIN}/history?cursor=", f"{PLAIN}/history?limit="),
        *(
            f"{PLAIN}/history?q=",
            f"{PLAIN}/history?host=",
            f"{PLAIN}/events?event_type=",
            "/history?since=",
            "/events/",
        ),
    ],
)
@pytest.mark.parametrize(
    "text", ["9" * 60_000, "a*+" * 20_000, "%22" * 20_000, "(" * 60_000, "1.1" * 20_000, "[!a" * 20_000]
)
def test_no_address_keeps_the_service_busy(api: Api, path: str, text: str) -> None:
    started = time.process_time()  # the service is in this process
    assert api.say("GET", path + text).status < 500
    assert time.process_time() - started < 5 * MOST_S


@pytest.mark.parametrize("name", ["a", "host", "q", "status", "event_type"])
def test_a_query_of_very_many_parts_keeps_the_service_not_busy_either(api: Api, name: str) -> None:
    query = "&".join(f"{name}={number}" for number in range(7_000))
    for path in ("/history", f"{PLAIN}/history", f"{PLAIN}/events", "/silences/new"):
        started = time.process_time()
        assert api.say("GET", f"{path}?{query}").status < 500
        assert time.process_time() - started < 5 * MOST_S


# ---------------------------------------------------------------------- forms

PART: Final = b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'


@pytest.mark.parametrize("path", ["/login", "/silences", "/rules/try", "/a/x", "/hooks/slack", "/events/new"])
@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/x-www-form-urlencoded", "&".join(f"a{n}=1" for n in range(100_000)).encode()),
        ("application/x-www-form-urlencoded", b"token=%ff%00&next=%00%ff&=&==&&&"),
        ("application/x-www-form-urlencoded; charset=utf-7", b"+ADw-script+AD4-"),
        ("multipart/form-data; boundary=x", PART * 20_000 + b"--x--"),
        ("multipart/form-data; boundary=x", b"--x\r\n" + b"A: b\r\n" * 100_000),
        ("multipart/form-data; boundary=x", PART.replace(b'"a"', b'"a"; filename="../../x"')),
        ("multipart/form-data", b"x" * 1_000),
        (f"multipart/form-data; boundary={'-' * 5_000}", b"--" + b"-" * 50_000),
    ],
    ids=["many", "bytes", "charset", "parts", "headers", "file", "no boundary", "long boundary"],
)  # fmt: skip
def test_no_form_breaks_anything(api: Api, path: str, kind: str, body: bytes) -> None:
    started, before = time.process_time(), api.file
    reply = api.say("POST", path, body, {**FORM, "Content-Type": kind})
    assert reply.status < 500, reply.text
    assert time.process_time() - started < 10 * MOST_S
    assert api.file == before


# ---------------------------------------------------------------------- pages in frames


@pytest.mark.parametrize("path", ["/", "/login", "/rules", "/history", "/config", "/keys", "/nothing", "/a/x"])
def test_no_page_is_shown_in_a_frame_of_another(guarded: Api, path: str) -> None:
    for headers in ({}, logged_in(guarded), {"X-Requested-With": "x"}):
        reply = guarded.say("GET", path, None, headers)
        if reply.headers.get("content-type", "").startswith("text/html"):
            assert "frame-ancestors 'none'" in reply.headers["content-security-policy"]
            assert reply.headers["x-content-type-options"] == "nosniff"
        else:
            assert reply.status in (303, 404)
