from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from sidecar.channels.webhook import CHANNEL, Webhook, arguments, body, destination, post, send
from sidecar.core.channel import Failed, Link, Message, Opened, Outcome, Sent
from sidecar.core.model import Attachment
from sidecar.core.richtext import Paragraph, adf
from sidecar.core.signatures import key_of, signature
from sidecar.core.webhook_body import VARIABLES, record
from tests.builders import Lab
from tests.certificates import Authority, an_authority, locked_key
from tests.parts import parts
from tests.sink import Answer, Sink
from tests.vendor_specs import complaints, document
from tests.wire_parts import HOSTILE, a_message, a_wire

ROOT = Path(__file__).parents[1]
KEY = bytes(range(32))
WHSEC = f"whsec_{base64.b64encode(KEY).decode()}"
TOKEN = "s3cr3tT0k3n"  # made up
NOW = datetime(2026, 3, 4, 13, 0, tzinfo=UTC)
SETTINGS = Webhook(url="https://hooks.example/in")
MINE = '{"text": {{ title|tojson }}, "host": {{ host|tojson }}, "n": {{ attempt }}}'
LONG = a_message(body="b" * 1_000_000, title="t" * 10_000)


def told(
    sink: Sink, tmp_path: Path, message: Message, secrets: dict[str, str] | None = None, **changes: Any
) -> Outcome:
    settings = msgspec.structs.replace(SETTINGS, url=f"{sink.url}/in?room=7", **changes)
    return send(settings, Opened(secrets or {}), message, a_wire(tmp_path))


def request(message: Message, secrets: dict[str, str] | None = None, **changes: Any) -> Any:
    """The request as it would go out."""
    settings = msgspec.structs.replace(SETTINGS, **changes)
    return post(settings, Opened(secrets or {}), message, body(settings, message))


# ---------------------------------------------------------------------- the built-in body


def test_a_message_is_posted_as_json(tmp_path: Path) -> None:
    with Sink() as sink:
        outcome = told(sink, tmp_path, a_message())
    assert outcome == Sent(detail="The webhook answered 200", status_code=200)
    (received,) = sink.requests
    assert (received.method, received.path) == ("POST", "/in?room=7")
    assert received.headers["content-type"] == "application/json"
    assert received.headers["idempotency-key"] == "dlv_01"
    assert received.json == record(a_message())


def test_the_body_is_the_one_that_programs_rely_on() -> None:
    """After a change here, count VERSION up, or only add."""
    picture = Attachment(name="screen.jpg", source="https://files.example/s.jpg", is_picture=True)
    local = Attachment(name="log.txt", source="/captures/log.txt")
    said = a_message(
        attempts=2,
        turn="first_failure",
        incident_id="inc_1",
        attachments=(picture, local),
        actions=(Link("Acknowledge", "http://qa-lab:7109/a/ack.1"),),
    )
    assert json.loads(body(SETTINGS, said).text) == {
        "version": 1,
        "delivery_id": "dlv_01",
        "attempt": 3,
        "time": "2026-03-04T12:30:00+00:00",
        "event_id": "evt_01",
        "event_type": "script_execution_failed",
        "events": 1,
        "severity": "error",
        "turn": "first_failure",
        "is_over": False,
        "incident_id": "inc_1",
        "title": "login_test failed on pi-1",
        "body": "Expected the home screen, found the log-in page.",
        "host": "pi-1",
        "device": "stb-1",
        "facts": {"Host": "pi-1", "Device": "stb-1", "Duration": "1 minute 4 seconds"},
        "links": {"Report": "https://reports.example/r/1?sig=a%2Fb&x=1"},
        "actions": {"Acknowledge": "http://qa-lab:7109/a/ack.1"},
        "attachments": [
            {"name": "screen.jpg", "url": "https://files.example/s.jpg", "content_type": "", "is_picture": True}
        ],
        "is_test": False,
        "note": "",
    }


def test_every_field_of_the_body_is_described() -> None:
    assert list(VARIABLES) == list(record(a_message()))
    page = (ROOT / "docs/channels/webhook.md").read_text("utf-8")
    assert [name for name in VARIABLES if f"`{name}`" not in page] == []


@pytest.mark.parametrize("message", [HOSTILE, LONG], ids=["hostile", "long"])
def test_any_text_is_only_text(message: Message) -> None:
    sent = json.loads(body(SETTINGS, message).text)
    assert (sent["title"], sent["body"]) == (message.title, message.body)


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
def test_the_method_is_the_one_that_is_set(tmp_path: Path, method: Any) -> None:
    with Sink() as sink:
        assert isinstance(told(sink, tmp_path, a_message(), method=method), Sent)
    assert sink.requests[0].method == method


# ---------------------------------------------------------------------- headers


def test_headers_of_ones_own_are_sent(tmp_path: Path) -> None:
    secrets = {"headers": f"Authorization: Bearer {TOKEN}\n\n  X-Room :  lab: 7  \r\nuser-agent: mine\n"}
    with Sink() as sink:
        assert isinstance(told(sink, tmp_path, a_message(), secrets), Sent)
    headers = sink.requests[0].headers
    assert headers["authorization"] == f"Bearer {TOKEN}"
    assert (headers["x-room"], headers["user-agent"]) == ("lab: 7", "mine")
    assert request(a_message()).headers["User-Agent"] == "virtualpytest-notifier"
    assert "User-Agent" not in request(a_message(), secrets).headers


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Host: elsewhere", "sets Host, which is written by the notifier"),
        ("content-length: 5", "sets content-length"),
        ("Transfer-Encoding: chunked", "sets Transfer-Encoding"),
        ("Connection: close", "sets Connection"),
        ("Proxy-Authorization: Basic x", "sets Proxy-Authorization"),
        ("Content-Type: text/plain", "sets Content-Type, which is written by the setting content_type"),
        ("Idempotency-Key: 1", "sets Idempotency-Key"),
        ("webhook-signature: v1,x", "sets webhook-signature"),
        ("ce-id: 1", "sets ce-id"),
        (f"Bearer {TOKEN}", "is not of the form `Name: value`"),
        (f"{TOKEN} x: y", "is not of the form `Name: value`"),
        ("X-Empty:", "is not of the form `Name: value`"),
        (f"X-Name: {TOKEN}é", "gives X-Name a value with other characters"),
        (f"X-Name: {TOKEN}\tx", "gives X-Name a value with other characters"),
    ],
)
def test_a_header_that_cannot_be_sent_is_a_problem_and_is_not_sent(line: str, words: str) -> None:
    assert CHANNEL.check_opened is not None
    headers = {"headers": f"X-A: 1\n{line}"}
    (problem,) = CHANNEL.check_opened(SETTINGS, Opened(headers))
    assert problem.path == "headers"
    assert problem.message.startswith(f"its line 2 {words}")
    assert TOKEN not in problem.message
    assert arguments(SETTINGS, Opened(headers))["webhook_headers"] == {"X-A": "1"}


def test_a_header_that_stands_there_twice_is_a_problem() -> None:
    assert CHANNEL.check_opened is not None
    (problem,) = CHANNEL.check_opened(SETTINGS, Opened({"headers": "X-A: 1\nx-a: 2"}))
    assert problem.message == "sets x-a twice"


# ---------------------------------------------------------------------- signed


def test_a_request_is_signed_as_standard_webhooks_says(tmp_path: Path) -> None:
    with Sink() as sink:
        told(sink, tmp_path, a_message(sending_at=NOW), {"secret": WHSEC})
    (received,) = sink.requests
    headers = received.headers
    assert (headers["webhook-id"], headers["webhook-timestamp"]) == ("dlv_01", str(int(NOW.timestamp())))
    signed = f"dlv_01.{headers['webhook-timestamp']}.".encode() + received.body
    mac = base64.b64encode(hmac.new(KEY, signed, hashlib.sha256).digest()).decode()
    assert headers["webhook-signature"] == f"v1,{mac}"


def test_the_example_of_the_specifications_libraries_is_signed_alike() -> None:
    """https://github.com/standard-webhooks/standard-webhooks/blob/main/libraries/python/tests/test_webhooks.py"""
    at = datetime.fromtimestamp(1614265330, UTC)
    found = signature(
        b'{"test": 2432232314}', "msg_p5jXN8AQM9LWM0D4loKWxJek", at, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    )
    assert found["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_each_attempt_has_its_own_time_and_the_same_id() -> None:
    first, second = (
        request(a_message(sending_at=NOW + timedelta(minutes=n), attempts=n), {"secret": WHSEC}).headers for n in (0, 1)
    )
    assert first["webhook-id"] == second["webhook-id"] == first["Idempotency-Key"]
    assert int(second["webhook-timestamp"]) - int(first["webhook-timestamp"]) == 60


def test_the_engine_says_when_a_message_is_sent(tmp_path: Path) -> None:
    lab = Lab(tmp_path)
    try:
        lab.accept()
        lab.deliver_all()
        said, _ = lab.ledger.pages.message(lab.ledger.pages.history.newest(1)[0].id)
    finally:
        lab.ledger.close()
    assert lab.pager.sent[0].sending_at == lab.clock.now()
    assert said is not None
    assert msgspec.json.decode(said)["sending_at"] is None


@pytest.mark.parametrize("length", [24, 64])
def test_a_key_of_24_to_64_bytes_is_taken(length: int) -> None:
    key = b"k" * length
    assert key_of(f"whsec_{base64.b64encode(key).decode()}") == key
    assert key_of("k" * length) == key


@pytest.mark.parametrize(
    ("secret", "words"),
    [
        (f"whsec_{base64.b64encode(b'k' * 23).decode()}", "has 23 bytes"),
        (f"whsec_{base64.b64encode(b'k' * 65).decode()}", "has 65 bytes"),
        ("k" * 23, "has 23 bytes; Standard Webhooks wants 24 to 64"),
        ("k" * 65, "has 65 bytes"),
        (f"whsec_{TOKEN}!!", "is not base64 after whsec_"),
    ],
)
def test_another_key_is_a_problem(secret: str, words: str) -> None:
    assert CHANNEL.check_opened is not None
    (problem,) = CHANNEL.check_opened(SETTINGS, Opened({"secret": secret}))
    assert problem.path == "secret"
    assert words in problem.message
    assert TOKEN not in problem.message


# ---------------------------------------------------------------------- a body of one's own


def test_a_template_writes_the_body() -> None:
    said = request(a_message(), template=MINE)
    assert json.loads(said.body) == {"text": "login_test failed on pi-1", "host": "pi-1", "n": 1}


def test_hostile_text_stays_in_its_place_in_a_template() -> None:
    said = request(HOSTILE, template='{"text": {{ body|tojson }}}')
    assert json.loads(said.body) == {"text": HOSTILE.body}


def test_the_pages_example_of_markup_is_escaped_once() -> None:
    page = (Path(__file__).parents[1] / "docs/channels/webhook.md").read_text("utf-8")
    (template,) = re.findall(r"  template: \|\n((?: {8}.*\n)+)", page.split("comes last, and writes the quotes")[1])[:1]
    said = request(a_message(title="<a> *b*", body='"&'), template=template)
    assert json.loads(said.body) == {
        "html": "<b>&lt;a&gt; *b*</b><pre>&quot;&amp;</pre>",
        "markdown": r"**\<a\> \*b\***",
    }


def test_a_template_may_write_a_document() -> None:
    said = request(a_message(body="one\ntwo"), template='{"body": {{ body|adf }}}')
    assert json.loads(said.body)["body"] == adf([Paragraph("one\ntwo")])


def test_a_markup_that_nobody_knows_is_a_problem() -> None:
    settings = msgspec.structs.replace(SETTINGS, template="{{ title|escape('bbcode')|tojson }}")
    (found,) = CHANNEL.check(settings)
    assert "filter 'escape': unknown markup 'bbcode'; known: html, slack, " in found.message


def test_a_template_may_write_something_else_than_json() -> None:
    said = request(a_message(), template="{{ title }}\n{{ facts.Duration }}", content_type="text/plain; charset=utf-8")
    assert said.body == "login_test failed on pi-1\n1 minute 4 seconds"
    assert said.headers["Content-Type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ('{"n": {{ facts.n + 1 }}}', "what it makes is not JSON"),
        ('{"text": "{{ title }}"}', "what it makes is not JSON"),
        ("{{ 1 + title.x.y }} {{ title|round }}", "wanted a number"),
        ("{% if false %}x{% endif %}", "it makes nothing"),
    ],
)
def test_a_template_that_fails_leaves_the_built_in_body_with_a_note(tmp_path: Path, template: str, words: str) -> None:
    with Sink() as sink:
        outcome = told(sink, tmp_path, a_message(title='"'), template=template, content_type="application/json")
    assert isinstance(outcome, Sent)
    assert outcome.detail.startswith("The webhook answered 200; the template failed: ")
    assert words in outcome.detail
    (received,) = sink.requests
    assert received.headers["content-type"] == "application/json"
    assert words in received.json["note"]
    assert received.json["title"] == '"'


@pytest.mark.parametrize(("length", "fits"), [(19_999, True), (20_000, True), (20_001, False)])
def test_a_template_makes_up_to_20000_characters(length: int, fits: bool) -> None:
    settings = msgspec.structs.replace(SETTINGS, template="{{ body }}", content_type="text/plain")
    said = body(settings, a_message(body="b" * length))
    assert (said.fault == "") is fits
    assert fits or "more than 20,000 characters" in said.fault


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ('{"text": "{{ title }}"}', "is not JSON"),
        ('{"text": "{{ title }}"}', "(tried with a text that has quotes and two lines)"),
        ('{"text": {{ title|tojsn }}}', "did you mean 'tojson'"),
        ('{"text": {{ titel|tojson }}}', "unknown variable 'titel'; did you mean 'title'"),
        ('{"text": {{ script_name|tojson }}}', "unknown variable 'script_name'; known: version, "),
        ("{% if %}", "Expected an expression"),
        ("x" * 10_001, "found 10,001 characters; allowed: up to 10,000"),
    ],
)
def test_a_template_that_cannot_work_is_a_problem(template: str, words: str) -> None:
    found = [each.message for each in CHANNEL.check(msgspec.structs.replace(SETTINGS, template=template))]
    assert any(words in message for message in found)


def test_a_template_that_works_is_no_problem() -> None:
    assert list(CHANNEL.check(msgspec.structs.replace(SETTINGS, template=MINE))) == []


# ---------------------------------------------------------------------- CloudEvents


@pytest.mark.parametrize("message", [a_message(), HOSTILE, LONG], ids=["plain", "hostile", "long"])
def test_a_structured_cloudevent_is_one_by_the_schema(message: Message) -> None:
    said = request(message, cloudevents="structured")
    event = json.loads(said.body)
    assert said.headers["Content-Type"] == "application/cloudevents+json"
    assert complaints(document("cloudevents.json"), event) == []
    assert (event["id"], event["type"], event["severity"]) == (
        "dlv_01",
        "virtualpytest.script_execution_failed",
        "error",
    )
    assert event["data"] == record(message)
    assert event["datacontenttype"] == "application/json"


def test_a_cloudevent_carries_a_body_of_ones_own() -> None:
    event = json.loads(request(a_message(), cloudevents="structured", template=MINE).body)
    assert event["data"]["text"] == "login_test failed on pi-1"
    text = json.loads(
        request(a_message(), cloudevents="structured", template="{{ title }}", content_type="text/plain").body
    )
    assert (text["data"], text["datacontenttype"]) == ("login_test failed on pi-1", "text/plain")


def test_a_binary_cloudevent_has_its_attributes_in_headers(tmp_path: Path) -> None:
    message = a_message(event_type='tür "1"\r\nX-Evil: 1', incident_id="inc_1")
    with Sink() as sink:
        assert isinstance(told(sink, tmp_path, message, {"secret": WHSEC}, cloudevents="binary"), Sent)
    (received,) = sink.requests
    assert received.json == record(message)
    assert {name: value for name, value in received.headers.items() if name.startswith("ce-")} == {
        "ce-specversion": "1.0",
        "ce-id": "dlv_01",
        "ce-source": "virtualpytest-notifier",
        "ce-type": "virtualpytest.t%C3%BCr%20%221%22%0D%0AX-Evil:%201",
        "ce-subject": "inc_1",
        "ce-time": "2026-03-04T12:30:00+00:00",
        "ce-severity": "error",
        "ce-turn": "event",
    }
    assert received.headers["content-type"] == "application/json"
    assert "x-evil" not in received.headers


def test_a_signed_cloudevent_is_signed_as_it_is_sent() -> None:
    said = request(a_message(sending_at=NOW), {"secret": WHSEC}, cloudevents="structured")
    assert said.headers["webhook-signature"] == signature(said.body.encode(), "dlv_01", NOW, WHSEC)["webhook-signature"]


# ---------------------------------------------------------------------- answers


@pytest.mark.parametrize("answer", [Answer(status=204, body=b""), Answer(body=b"<html>thanks</html>")])
def test_any_2xx_is_a_yes(tmp_path: Path, answer: Answer) -> None:
    with Sink() as sink:
        sink.answers = [answer]
        assert isinstance(told(sink, tmp_path, a_message()), Sent)


@pytest.mark.parametrize(
    ("answer", "kind", "retryable", "reason"),
    [
        (Answer(status=410, body=b""), "settings", False, "this address was closed for good"),
        (
            Answer(status=302, headers={"Location": "/x"}),
            "rejected",
            False,
            "redirects are not followed; enter the final",
        ),
        (Answer(status=401, body=f"no: {TOKEN}".encode()), "credentials", False, "401 no: ********"),
        (Answer(status=400, body=f"{'x' * 180} {WHSEC}".encode()), "rejected", False, "x ********"),
        (Answer(status=422, body=b'{"error": "no room"}'), "rejected", False, "The webhook answered 422 no room"),
        (Answer(status=429, headers={"Retry-After": "7"}), "rate_limited", True, "it asks for a pause of 7 s"),
        (Answer(status=500, body=b""), "server", True, "The webhook answered 500"),
        (Answer(fault="reset"), "connection", True, "the message may have arrived all the same"),
    ],
)
def test_a_failure_says_what_to_do(tmp_path: Path, answer: Answer, kind: str, retryable: bool, reason: str) -> None:
    secrets = {"headers": f"authorization: Bearer {TOKEN}", "secret": WHSEC}
    with Sink() as sink:
        sink.answers = [answer]
        outcome = told(sink, tmp_path, a_message(), secrets)
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable) == (kind, retryable)
    assert reason in outcome.reason
    assert TOKEN not in outcome.reason


# ---------------------------------------------------------------------- a certificate of our own


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return an_authority(tmp_path_factory.mktemp("ca"))


def told_with(authority: Authority, tmp_path: Path, cert: str = "", key: str = "") -> Outcome:
    with Sink(tls=authority.demanding) as sink:
        settings = msgspec.structs.replace(SETTINGS, url=sink.url, client_cert=cert, client_key=key)
        wire = a_wire(tmp_path, ca_file=authority.ca_file)
        outcome = send(settings, Opened({}), a_message(), wire)
        assert len(sink.requests) == isinstance(outcome, Sent)
        wire.close()
    return outcome


def test_a_server_that_asks_for_a_certificate_is_shown_it(authority: Authority, tmp_path: Path) -> None:
    assert isinstance(told_with(authority, tmp_path, authority.client_cert, authority.client_key), Sent)


def test_certificate_and_key_may_be_in_one_file(authority: Authority, tmp_path: Path) -> None:
    both = tmp_path / "both.pem"
    both.write_text(Path(authority.client_cert).read_text() + Path(authority.client_key).read_text())
    assert isinstance(told_with(authority, tmp_path, str(both)), Sent)


def test_a_server_that_is_shown_none_says_so(authority: Authority, tmp_path: Path) -> None:
    outcome = told_with(authority, tmp_path)
    assert isinstance(outcome, Failed)
    assert outcome.kind in ("tls", "connection")  # the server's own words come only if they arrive before its end


def test_a_connection_with_a_certificate_is_not_used_without_it(authority: Authority, tmp_path: Path) -> None:
    wire = a_wire(tmp_path, ca_file=authority.ca_file)
    with Sink(tls=authority.server) as sink:
        plain = msgspec.structs.replace(SETTINGS, url=sink.url)
        shown = msgspec.structs.replace(plain, client_cert=authority.client_cert, client_key=authority.client_key)
        for settings in (shown, plain, shown, plain):
            assert isinstance(send(settings, Opened({}), a_message(), wire), Sent)
        assert [each.connection for each in sink.requests] == [1, 2, 1, 2]
        wire.close()


def test_a_certificate_that_cannot_be_used_is_a_matter_of_settings(authority: Authority, tmp_path: Path) -> None:
    nothing = str(tmp_path / "none.pem")
    for cert, key, words in (
        (nothing, "", "cannot be read: no such file"),
        (authority.client_cert, locked_key(tmp_path), "must have no passphrase"),
        (authority.client_cert, authority.ca_file, "must be PEM, belong together"),
        (__file__, "", "must be PEM"),
    ):
        outcome = told_with(authority, tmp_path, cert, key)
        assert isinstance(outcome, Failed)
        assert (outcome.kind, outcome.retryable, outcome.ambiguous) == ("settings", False, False)
        assert words in outcome.reason


# ---------------------------------------------------------------------- settings


@pytest.mark.parametrize(
    ("changes", "path", "words"),
    [
        ({"url": "hooks.example/in"}, "url", "is not a URL"),
        ({"url": "http://hooks.example/in"}, "url", "must start with https://"),
        ({"url": f"https://me:{TOKEN}@hooks.example/in"}, "url", "write them into headers"),
        ({"url": f"https://hooks.example/in?access_token={TOKEN}"}, "url", "'access_token' looks like a secret"),
        ({"url": f"https://hooks.example/in?api-key={TOKEN}"}, "url", "'api-key' looks like a secret"),
        ({"url": f"https://hooks.example/in?sig={TOKEN}"}, "url", "'sig' looks like a secret"),
        ({"url": "https://hooks.example/in#x"}, "url", "is never sent"),
        ({"content_type": "text/plain"}, "content_type", "is for a body of your own"),
        ({"content_type": "json", "template": MINE}, "content_type", "is not a content type"),
        ({"content_type": "text/plain\r\nX: 1", "template": MINE}, "content_type", "is not a content type"),
        ({"client_key": "/etc/k.pem"}, "client_key", "set client_cert, too"),
        ({"client_cert": "c.pem"}, "client_cert", "is not a whole path"),
        ({"client_cert": "/c.pem", "url": "http://rack/in"}, "client_cert", "https://"),
    ],
)
def test_settings_that_cannot_work_are_a_problem(changes: dict[str, Any], path: str, words: str) -> None:
    (problem,) = CHANNEL.check(msgspec.structs.replace(SETTINGS, **changes))
    assert problem.path == path
    assert words in problem.message
    assert TOKEN not in problem.message


@pytest.mark.parametrize(
    "url",
    ["https://hooks.example", "http://rack:8080/", "http://127.0.0.1/x?room=7&monkey=1", "https://[2001:db8::1]/x"],
)
def test_any_address_of_the_web_is_no_problem(url: str) -> None:
    assert list(CHANNEL.check(msgspec.structs.replace(SETTINGS, url=url))) == []


def test_secrets_are_tied_to_the_host_and_the_history_names_it() -> None:
    settings = msgspec.structs.replace(SETTINGS, url="https://Hooks.Example:8443/in/7?room=1")
    assert destination(settings) == "https://hooks.example:8443"
    assert CHANNEL.recipient(settings) == "hooks.example"


def golden(said: Message) -> str:
    sent = request(said, cloudevents="binary")
    return parts(
        headers="\n".join(f"{name}: {value}" for name, value in sent.headers.items()), body=indented(sent.body)
    )


def indented(text: str) -> str:
    return msgspec.json.format(text, indent=1)


def example(url: str, mail_port: int, mark: str, field: str = "") -> dict[str, Any]:
    return {"url": url, "headers": f"X-Token: {mark}", "secret": mark}


EVERY_KEY: Final = """
url: https://automation.lab.example/in
method: PUT
headers: ${env:NOTIFIER_SECRET_HEADERS}
secret: ${env:NOTIFIER_SECRET_SIGNING}
template: "{{ title }}"
content_type: text/plain
cloudevents: binary
client_cert: /etc/notifier/client.pem
client_key: /etc/notifier/client.key
"""
