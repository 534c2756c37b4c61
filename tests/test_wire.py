from __future__ import annotations

import json
import logging
import logging.config
import socket
import ssl
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any, ClassVar

import pytest
import requests
from hypothesis import assume, given
from hypothesis import strategies as st

from sidecar.core.channel import Failed, Request, Response, Sent, Text
from sidecar.core.outcome import answered, redacted
from sidecar.wire import OutboundWire
from sidecar.wire.door import CALL, Call, Requests
from sidecar.wire.faults import fault
from sidecar.wire.http1 import BODY_LIMIT
from sidecar.wire.outbound import outcome_of
from sidecar.wire.plugins import apprise_asset, plugin_class
from sidecar.wire.pools import Pools
from sidecar.wire.proxies import proxies_of, proxy_for
from tests.certificates import Authority, an_authority
from tests.running import PATIENCE_S
from tests.sink import Answer, Sink
from tests.wire_parts import a_wire

TOKEN = "T0P53CR3Tt0k3nV4lu3"  # made up
TEXT = Text(title="Failed", body="login_test failed")


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return an_authority(tmp_path_factory.mktemp("ca"))


@pytest.fixture
def wire(tmp_path: Path) -> OutboundWire:
    return a_wire(tmp_path)


def post(wire: OutboundWire, url: str) -> Response | Failed:
    return wire.http(Request(method="POST", url=f"{url}/hook/{TOKEN}?sig={TOKEN}", json={"n": 1}))


def a_tls_error(reason: str) -> ssl.SSLError:
    error = ssl.SSLError(1, "[SSL] told by OpenSSL")
    error.reason = reason
    return error


def notify(wire: OutboundWire, sink: Sink) -> Sent | Failed:
    """Through Apprise's own plugin for JSON webhooks."""
    return wire.apprise({"url": f"json://127.0.0.1:{sink.port}/{TOKEN}"}, TEXT)


class TestHttp:
    def test_an_answer_comes_back_whole(self, wire: OutboundWire) -> None:
        with Sink() as sink:
            sink.answers = [Answer(status=201, body=b'{"id": 7}', headers={"X-Thing": "a"})]
            response = post(wire, sink.url)
        assert response == Response(status=201, headers={"content-length": "9", "x-thing": "a"}, body=b'{"id": 7}')
        assert sink.requests[0].json == {"n": 1}
        assert sink.requests[0].headers["content-type"] == "application/json"

    def test_connections_are_kept_and_used_again(self, wire: OutboundWire) -> None:
        with Sink() as sink:
            for _ in range(5):
                post(wire, sink.url)
        assert sink.connections == 1

    def test_a_connection_that_was_closed_meanwhile_is_replaced(self, wire: OutboundWire) -> None:
        with Sink() as sink:
            sink.answers = [Answer(fault="close after")]
            first = post(wire, sink.url)
            sink.wait_closed(1)
            second = post(wire, sink.url)
        assert isinstance(first, Response)
        assert isinstance(second, Response)
        assert sink.connections == 2

    def test_a_request_that_may_have_arrived_is_sent_again_only_if_it_is_a_get(self, wire: OutboundWire) -> None:
        with Sink() as sink:
            sink.answers = [Answer(), Answer(fault="close"), Answer(body=b"again"), Answer(fault="close")]
            post(wire, sink.url)
            read = wire.http(Request(method="GET", url=f"{sink.url}/x"))
            written = post(wire, sink.url)
        assert isinstance(read, Response)
        assert read.body == b"again"
        assert isinstance(written, Failed)
        assert written.ambiguous
        assert [request.method for request in sink.requests] == ["POST", "GET", "GET", "POST"]

    def test_a_huge_answer_is_cut(self, wire: OutboundWire) -> None:
        with Sink() as sink:
            sink.answers = [Answer(body=b"x" * (BODY_LIMIT + 100_000)), Answer()]
            response = post(wire, sink.url)
            after = post(wire, sink.url)
        assert isinstance(response, Response)
        assert len(response.body) == BODY_LIMIT
        assert isinstance(after, Response)
        assert after.body == b"ok"

    def test_redirects_are_not_followed(self, wire: OutboundWire) -> None:
        with Sink() as other, Sink() as sink:
            sink.answers = [Answer(status=307, headers={"Location": f"{other.url}/x"})]
            response = post(wire, sink.url)
        assert isinstance(response, Response)
        assert response.status == 307
        assert other.requests == []

    def test_a_certificate_of_our_own_authority_is_trusted(self, tmp_path: Path, authority: Authority) -> None:
        with Sink(tls=authority.server) as sink:
            response = post(a_wire(tmp_path, ca_file=authority.ca_file), sink.url)
        assert isinstance(response, Response)

    def test_a_certificate_of_an_unknown_authority_is_explained(self, wire: OutboundWire, authority: Authority) -> None:
        with Sink(tls=authority.server) as sink:
            outcome = post(wire, sink.url)
        assert isinstance(outcome, Failed)
        assert (outcome.kind, outcome.retryable, outcome.ambiguous) == ("tls", True, False)
        assert outcome.reason.startswith(f"the certificate of 127.0.0.1:{sink.port} is not trusted: ")
        assert outcome.reason.endswith("if it is your own, set SSL_CERT_FILE to your CA")

    def test_a_certificate_for_another_host_is_explained(self, tmp_path: Path) -> None:
        elsewhere = an_authority(tmp_path, host="elsewhere.example")
        with Sink(tls=elsewhere.server) as sink:
            outcome = post(a_wire(tmp_path, ca_file=elsewhere.ca_file), sink.url)
        assert isinstance(outcome, Failed)
        assert outcome.kind == "tls"
        assert "127.0.0.1" in outcome.reason

    def test_a_ca_file_that_is_not_there_is_explained(self, tmp_path: Path) -> None:
        outcome = post(a_wire(tmp_path, ca_file=str(tmp_path / "none.pem")), "https://127.0.0.1:1")
        expected = "the file that SSL_CERT_FILE names cannot be read"
        assert outcome == Failed(reason=expected, kind="settings", retryable=False)

    @pytest.mark.parametrize("url", ["http://[::1", "ftp://x.example/", "nothing", "http://", "http://x:99999/"])
    def test_an_address_that_cannot_work_is_a_matter_of_settings(self, wire: OutboundWire, url: str) -> None:
        outcome = wire.http(Request(method="GET", url=url))
        assert isinstance(outcome, Failed)
        assert (outcome.kind, outcome.retryable) == ("settings", False)

    def test_a_header_cannot_smuggle_another(self, wire: OutboundWire) -> None:
        with Sink() as sink:
            outcome = wire.http(Request(method="GET", url=sink.url, headers={"X-A": f"{TOKEN}\r\nX-B: 1"}))
        assert isinstance(outcome, Failed)
        assert outcome.kind == "settings"
        assert TOKEN not in outcome.reason
        assert sink.requests == []

    def test_a_proxy_is_used(self, tmp_path: Path) -> None:
        with Sink() as proxy:
            wire = a_wire(tmp_path, env={"HTTP_PROXY": f"http://me:{TOKEN}@127.0.0.1:{proxy.port}"})
            response = wire.http(Request(method="GET", url="http://hooks.test/x"))
        assert isinstance(response, Response)
        assert proxy.requests[0].path == "http://hooks.test/x"
        assert proxy.requests[0].headers["proxy-authorization"].startswith("Basic ")

    def test_a_proxy_of_an_unknown_kind_is_named(self, tmp_path: Path) -> None:
        wire = a_wire(tmp_path, env={"ALL_PROXY": f"socks5://me:{TOKEN}@127.0.0.1:1"})
        outcome = wire.http(Request(method="GET", url="https://hooks.test/x"))
        assert isinstance(outcome, Failed)
        assert outcome.kind == "settings"
        assert outcome.reason.endswith("the proxy must be http:// or https://, not socks5://")

    def test_a_dead_proxy_is_named(self, tmp_path: Path) -> None:
        wire = a_wire(tmp_path, env={"https_proxy": f"http://me:{TOKEN}@127.0.0.1:1"})
        outcome = wire.http(Request(method="GET", url="https://hooks.test/x"))
        assert isinstance(outcome, Failed)
        assert (outcome.kind, outcome.retryable, outcome.ambiguous) == ("connection", True, False)
        assert outcome.reason.startswith(
            "could not connect to the proxy 127.0.0.1:1: connection refused; is it running"
        )


FAULTS = [
    ("reset before", "connection", True, "closed the connection before it answered"),
    ("reset", "connection", True, "closed the connection before it answered"),
    ("close", "connection", True, "closed the connection before it answered"),
    ("hang", "timeout", True, "no answer from {where} within 0.3 s"),
    ("drip headers", "timeout", True, "no answer from {where} within 0.3 s"),
    ("drip body", "timeout", True, "no answer from {where} within 0.3 s"),
    ("truncate", "connection", True, "the answer of {where} broke off"),
    ("garbage", "connection", True, "{where} answered something that is not HTTP"),
]


@pytest.mark.parametrize("way", ["http", "https", "apprise"])
@pytest.mark.parametrize("row", FAULTS, ids=[row[0] for row in FAULTS])
def test_a_broken_exchange_is_classified(
    tmp_path: Path, authority: Authority, way: str, row: tuple[Any, str, bool, str]
) -> None:
    fault, kind, ambiguous, reason = row
    wire = a_wire(tmp_path, timeout_s=0.3, ca_file=authority.ca_file)
    with Sink(tls=authority.server if way == "https" else None) as sink:
        sink.answers = [Answer(body=b"x" * 100, fault=fault)]
        outcome = notify(wire, sink) if way == "apprise" else post(wire, sink.url)
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable, outcome.ambiguous) == (kind, True, ambiguous)
    assert reason.format(where=f"{sink.host}:{sink.port}") in outcome.reason
    assert TOKEN not in outcome.reason


@pytest.mark.parametrize("way", ["http", "apprise"])
def test_a_view_of_a_wire_has_its_own_time_out_and_the_same_connections(wire: OutboundWire, way: str) -> None:
    def say(wire: OutboundWire) -> Response | Sent | Failed:
        return post(wire, sink.url) if way == "http" else notify(wire, sink)

    with Sink() as sink:
        sink.answers = [Answer(), Answer(), Answer(fault="hang"), Answer(after_s=0.3)]
        assert not isinstance(say(wire), Failed)
        assert not isinstance(say(wire.within(2)), Failed)
        assert sink.connections == 1
        late = say(wire.within(0.1))
        assert isinstance(late, Failed)
        assert late.reason.startswith(f"no answer from 127.0.0.1:{sink.port} within 0.1 s")
        assert not isinstance(say(wire), Failed)


@pytest.mark.parametrize("secure", [False, True])
@pytest.mark.parametrize(("before_s", "now_s"), [(30.0, 0.3), (1.0, 30.0)])
def test_over_a_kept_connection_each_exchange_has_its_own_time(
    tmp_path: Path, authority: Authority, secure: bool, before_s: float, now_s: float
) -> None:
    wire = a_wire(tmp_path, ca_file=authority.ca_file)
    with Sink(tls=authority.server if secure else None) as sink:
        sink.answers = [Answer(), Answer(after_s=1.5)]
        assert isinstance(post(wire.within(before_s), sink.url), Response)
        outcome = post(wire.within(now_s), sink.url)
        assert sink.connections == 1
    assert isinstance(outcome, Failed) == (now_s < 1.5)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://127.0.0.1:1", "could not connect to 127.0.0.1:1: connection refused"),
        ("http://nowhere.invalid", "could not find nowhere.invalid: "),
    ],
)
def test_what_was_never_sent_is_not_ambiguous(wire: OutboundWire, url: str, reason: str) -> None:
    outcomes = (post(wire, url), wire.apprise({"url": f"json://{url[7:]}/{TOKEN}"}, TEXT))
    for outcome in outcomes:
        assert isinstance(outcome, Failed)
        assert (outcome.kind, outcome.retryable, outcome.ambiguous) == ("connection", True, False)
        assert outcome.reason.startswith(reason)


@pytest.mark.parametrize(
    ("error", "kind", "reason"),
    [
        (OSError(113, "No route to host"), "connection", "could not connect to x:1: no route to host"),
        (OSError("https://x/secret"), "connection", "the exchange with x:1 failed (OSError)"),
        (BrokenPipeError(32, "Broken pipe"), "connection", "x:1 closed the connection before it answered"),
        (socket.gaierror(-2, "Name or service not known"), "connection", "could not find x:1: name or service not"),
        (TimeoutError("timed out"), "timeout", "no answer from x:1 within 2 s"),
        (a_tls_error("WRONG_VERSION_NUMBER"), "tls", "x:1 does not speak TLS there; check the port"),
        (ssl.SSLEOFError(8, "EOF"), "tls", "x:1 closed the connection instead of speaking TLS; check the port"),
        (a_tls_error("TLSV1_ALERT_ACCESS_DENIED"), "tls", "no secure connection to x:1: tlsv1 alert access denied"),
    ],
)
def test_an_error_of_the_network_is_told_in_words(error: OSError, kind: str, reason: str) -> None:
    outcome = fault(OSError(error, "https://x:1/secret"), "x:1", 2.0, sent=False)
    assert (outcome.kind, outcome.retryable, outcome.ambiguous) == (kind, True, False)
    assert outcome.reason.startswith(reason)
    assert "secret" not in outcome.reason


DATE = {"Date": "Wed, 04 Mar 2026 12:00:00 GMT", "Retry-After": "Wed, 04 Mar 2026 12:01:30 GMT"}
STATUSES = [
    (400, {}, b"bad thing", "rejected", False, None, "JSON answered 400 bad thing"),
    (401, {}, b"who?", "credentials", False, None, "JSON answered 401 who?"),
    (403, {}, b"", "credentials", False, None, "JSON answered 403"),
    (404, {}, b"no_service", "rejected", False, None, "JSON answered 404 no_service"),
    (408, {}, b"", "timeout", True, None, "JSON answered 408"),
    (410, {}, b"gone", "rejected", False, None, "JSON answered 410 gone"),
    (413, {}, b"too large", "rejected", False, None, "JSON answered 413 too large"),
    (425, {}, b"", "server", True, None, "JSON answered 425"),
    (429, {"Retry-After": "30"}, b"slow down", "rate_limited", True, 30, "JSON answered 429 slow down"),
    (429, DATE, b"", "rate_limited", True, 90, "JSON answered 429"),
    (429, {"Retry-After": "soon"}, b"", "rate_limited", True, None, "JSON answered 429"),
    (500, {}, b"oops", "server", True, None, "JSON answered 500 oops"),
    (502, {}, b"<html><title>Bad &amp; worse</title></html>", "server", True, None, "JSON answered 502 Bad & worse"),
    (503, {"Retry-After": "5"}, b"", "server", True, 5, "JSON answered 503"),
    (302, {"Location": "/x"}, b"", "rejected", False, None, "JSON answered 302, a redirect, and redirects are not"),
]


@pytest.mark.parametrize(("status", "headers", "body", "kind", "retryable", "wait_s", "reason"), STATUSES)
def test_an_answer_that_is_not_a_yes_is_classified(  # noqa: PLR0917  # one row of a table
    wire: OutboundWire,
    status: int,
    headers: dict[str, str],
    body: bytes,
    kind: str,
    retryable: bool,
    wait_s: int | None,
    reason: str,
) -> None:
    with Sink() as sink:
        sink.answers = [Answer(status=status, headers=headers, body=body)]
        outcome = notify(wire, sink)
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable, outcome.ambiguous) == (kind, retryable, False)
    assert outcome.status_code == status
    assert outcome.retry_after == (None if wait_s is None else timedelta(seconds=wait_s))
    assert outcome.reason.startswith(reason)
    assert len(sink.requests) == 1


class TestReasons:
    def test_texts_of_json_are_told_without_their_braces(self) -> None:
        body = b'{"errorMessages": ["No."], "errors": {"summary": "is required"}, "id": 4}'
        assert answered("Jira", 400, {}, body).reason == "Jira answered 400 No.; summary: is required"

    def test_a_problem_says_what_it_is_once(self) -> None:
        problem = {"type": "about:blank", "title": "Conflict", "status": 409, "detail": "Conflict", "at": "rule 3"}
        assert answered("X", 409, {}, json.dumps(problem).encode()).reason == "X answered 409 Conflict; at: rule 3"

    def test_a_problem_of_a_kind_names_the_kind(self) -> None:
        problem = {"type": "https://x.example/full", "title": "The queue is full"}
        reason = answered("X", 409, {}, json.dumps(problem).encode()).reason
        assert reason == "X answered 409 type: https://x.example/full; The queue is full"

    def test_json_that_is_broken_is_told_as_it_is(self) -> None:
        assert answered("Jira", 400, {}, b'{"a": ').reason == 'Jira answered 400 {"a":'

    def test_json_that_is_nested_without_end_is_survived(self) -> None:
        assert len(answered("X", 500, {}, b"[" * 100_000).reason) < 300

    def test_a_reason_is_one_short_line(self) -> None:
        reason = answered("X", 500, {}, b"a\r\nb\x1b[31m" + b"c" * 5000).reason
        assert reason.startswith("X answered 500 a b [31mccc")
        assert reason.isprintable()
        assert len(reason) <= 220

    @pytest.mark.parametrize("echo", [TOKEN, f"/hook/{TOKEN}", f"a%20b {TOKEN}&x", "p%C3%A4ssw%C3%B6rd", "pässwörd"])
    def test_a_secret_that_comes_back_is_masked(self, echo: str) -> None:
        hide = [f"https://hooks.example/hook/{TOKEN}?x=1", "pässwörd"]
        assert echo not in answered("X", 400, {}, f"no: {echo}".encode(), hide=hide).reason

    @given(
        secret=st.text(st.characters(categories=["L", "N", "P"], exclude_characters="*"), min_size=6, max_size=40),
        before=st.text(max_size=50),
        after=st.text(max_size=300),
        form=st.sampled_from(["{}", '{{"error": {{"message": "{}"}}}}', "<html><title>{}</title>", "https://x/{}?a=b"]),
    )
    def test_no_reason_ever_holds_a_secret(self, secret: str, before: str, after: str, form: str) -> None:
        assume(secret not in answered("X", 400, {}, b"", hide=[]).reason)  # our own words are no secret
        body = form.format(f"{before} {secret} {after}").encode(errors="replace")
        reason = answered("X", 400, {}, body, hide=[secret]).reason
        assert secret not in reason
        assert reason.isprintable()
        assert len(reason) <= 220

    def test_short_texts_are_not_masked(self) -> None:
        assert redacted("an error", ["an", "error"]) == "an error"

    def test_a_wish_to_wait_for_years_is_cut(self) -> None:
        assert answered("X", 429, {"Retry-After": "999999999"}, b"").retry_after == timedelta(days=7)

    def test_a_page_instead_of_an_answer_passes(self) -> None:
        outcome = answered("Slack", 200, {}, b"<!doctype html><title>Log in to the hotel WiFi</title>")
        assert (outcome.kind, outcome.retryable) == ("server", True)
        assert outcome.reason.startswith("Slack answered 200 Log in to the hotel WiFi; is the address right, or does a")


class TestApprise:
    def test_a_message_goes_out_over_kept_connections(self, wire: OutboundWire) -> None:
        with Sink() as sink:
            outcomes = [notify(wire, sink) for _ in range(3)]
        assert outcomes == [Sent(detail="JSON answered 200", status_code=200)] * 3
        assert sink.connections == 1
        assert sink.requests[0].json["message"] == "login_test failed"

    def test_a_plugin_can_be_built_from_a_dict(self, wire: OutboundWire) -> None:
        with Sink() as sink:
            given = {"schema": "json", "host": "127.0.0.1", "port": sink.port, "fullpath": f"/{TOKEN}"}
            assert isinstance(wire.apprise(given, TEXT), Sent)
        assert sink.requests[0].path.startswith(f"/{TOKEN}")

    def test_every_call_has_its_own_outcome(self, wire: OutboundWire) -> None:
        def one(number: int) -> bool:
            outcome = wire.apprise({"url": f"json://127.0.0.1:{sinks[number % 2].port}/x"}, TEXT)
            return isinstance(outcome, Sent) == (number % 2 == 0)

        with Sink() as good, Sink() as bad, ThreadPoolExecutor(8) as pool:
            sinks = (good, bad)
            bad.answers = [Answer(status=500)]
            results = list(pool.map(one, range(80)))
        assert results == [True] * 80
        assert (len(good.requests), len(bad.requests)) == (40, 40)

    def test_a_redirect_never_takes_a_secret_to_another_host(self, wire: OutboundWire) -> None:
        with Sink() as other, Sink() as sink:
            sink.answers = [Answer(status=307, headers={"Location": f"{other.url}/x"})]
            assert isinstance(notify(wire, sink), Failed)
        assert other.requests == []

    def test_an_echoed_secret_is_masked(self, wire: OutboundWire) -> None:
        with Sink() as sink:
            sink.answers = [Answer(status=404, body=f"nothing at /{TOKEN}".encode())]
            outcome = notify(wire, sink)
        assert isinstance(outcome, Failed)
        assert (
            outcome.reason
            == "JSON answered 404 nothing at /********; there is nothing at this address; check it, or make a new one"
        )

    @pytest.mark.parametrize(
        ("arguments", "reason"),
        [
            ({"url": "nosuch://x/y"}, "Apprise knows no service 'nosuch://'"),
            ({"url": "../../x://y"}, "Apprise knows no service"),
            ({"url": "discord://only-one-part"}, "Discord cannot be used with these settings: "),
            ({"url": f"tgram://{TOKEN}"}, "Telegram cannot be used with these settings: "),
            ({"schema": "discord", "webhook_id": TOKEN}, "Discord cannot be used with these settings: "),
        ],
    )
    def test_settings_that_a_plugin_refuses_are_told(
        self, wire: OutboundWire, arguments: dict[str, str], reason: str
    ) -> None:
        outcome = wire.apprise(arguments, TEXT)
        assert isinstance(outcome, Failed)
        assert (outcome.kind, outcome.retryable) == ("settings", False)
        assert outcome.reason.startswith(reason)
        assert TOKEN not in outcome.reason

    def test_only_the_plugin_sees_our_door(self, wire: OutboundWire) -> None:
        with Sink() as sink:
            notify(wire, sink)
            module = sys.modules[plugin_class("json").__module__]
            assert vars(module)["requests"] is not requests
            assert vars(module)["requests"].codes is requests.codes
            assert vars(sys.modules["apprise.url"]).get("requests") in (None, requests)
            assert vars(module)["requests"].get(f"{sink.url}/outside").status_code == 200
        assert sink.requests[-1].path == "/outside"
        assert sink.connections == 2

    @pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete", "head"])
    def test_the_door_has_every_verb_of_requests(self, verb: str) -> None:
        call = Call(Pools())
        token = CALL.set(call)
        with Sink() as sink:
            sink.answers = [Answer(body=b"")]
            answer = getattr(Requests(), verb)(f"{sink.url}/x", params={"a": "b"}, timeout=2)
        CALL.reset(token)
        assert answer.status_code == 200
        assert (sink.requests[0].method, sink.requests[0].path) == (verb.upper(), "/x?a=b")
        assert [exchange.status for exchange in call.exchanges] == [200]

    @pytest.mark.parametrize(
        ("login", "header"),
        [("me:a%40b@", "Basic bWU6YUBi"), ("", None)],  # me:a@b
    )
    def test_a_login_in_an_address_goes_into_a_header(self, login: str, header: str | None) -> None:
        call = Call(Pools())
        with Sink() as sink:
            address = f"http://{login}127.0.0.1:{sink.port}/@x"
            answer = call.ask("POST", address, b"{}", {"Content-Type": "application/json"})
        assert isinstance(answer, Response)
        assert sink.requests[0].headers.get("authorization") == header
        assert call.exchanges[0].login == (header or "").removeprefix("Basic ")

    def test_an_address_that_requests_refuses_is_a_matter_of_settings(self) -> None:
        call = Call(Pools())
        token = CALL.set(call)
        with pytest.raises(requests.RequestException):
            Requests().get(f"https://*.{TOKEN}/")
        CALL.reset(token)
        outcome = outcome_of("X", call, {}, taken=False)
        assert outcome == Failed(
            reason="the address made from the settings is not a valid URL", kind="settings", retryable=False
        )

    def test_a_service_that_says_nothing_is_not_given_up(self) -> None:
        outcome = outcome_of("MQTT", Call(Pools()), {}, taken=False)
        assert isinstance(outcome, Failed)
        assert (outcome.retryable, outcome.ambiguous) == (True, True)
        assert outcome.reason == "MQTT did not take the message, and Apprise does not say why"
        assert outcome_of("MQTT", Call(Pools()), {}, taken=True) == Sent()

    def test_an_unknown_certificate_is_taken_only_if_the_url_says_so(
        self, wire: OutboundWire, authority: Authority
    ) -> None:
        with Sink(tls=authority.server) as sink:
            strict = wire.apprise({"url": f"jsons://127.0.0.1:{sink.port}/x"}, TEXT)
            lax = wire.apprise({"url": f"jsons://127.0.0.1:{sink.port}/x?verify=no"}, TEXT)
        assert isinstance(strict, Failed)
        assert strict.kind == "tls"
        assert isinstance(lax, Sent)

    @pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")  # in Apprise's own import
    def test_mail_by_apprise_url_is_recorded_as_well(self, wire: OutboundWire) -> None:
        outcome = wire.apprise({"url": "mailto://127.0.0.1:1?from=a@example.com&to=b@example.com"}, TEXT)
        expected = "could not connect to 127.0.0.1:1: connection refused; is it running there, and is the port right?"
        assert outcome == Failed(reason=expected, kind="connection", retryable=True)

    def test_no_secret_is_logged(
        self, wire: OutboundWire, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
    ) -> None:
        caplog.set_level(logging.DEBUG)
        with Sink() as sink:
            sink.answers = [Answer(), Answer(status=500, body=TOKEN.encode())]
            notify(wire, sink)
            notify(wire, sink)
            post(wire, sink.url)
            wire.apprise({"url": f"tgram://{TOKEN}"}, TEXT)
        shown = capfd.readouterr()
        assert TOKEN not in caplog.text + shown.out + shown.err
        assert len(sink.requests) == 3


def test_apprises_logging_stays_off_whatever_a_library_configures(caplog: pytest.LogCaptureFixture) -> None:
    apprise_asset()
    logging.config.dictConfig({"version": 1, "disable_existing_loggers": False, "loggers": {"apprise": {}}})
    logger = logging.getLogger("apprise")
    logger.addHandler(caplog.handler)
    logger.critical("json://lab:%s@127.0.0.1", TOKEN)
    logger.removeHandler(caplog.handler)
    assert caplog.text == ""


EVERY_PLUGIN = """
import json
from apprise.manager_plugins import NotificationManager
from sidecar.wire.plugins import UnknownSchemaError, plugin_class
manager = NotificationManager()
manager.load_modules()
def ours(schema):
    try:
        return plugin_class(schema)
    except UnknownSchemaError:
        return None
schemas = manager.schemas()
print(json.dumps([len(schemas), [schema for schema in schemas if ours(schema) is not manager[schema]]]))
"""

ONE_PLUGIN = """
import sys
from sidecar.wire.plugins import plugin_class
plugin_class(sys.argv[1])
print(" ".join(sorted(name for name in sys.modules if name.count(".") == 2 and name.startswith("apprise.plugins."))))
"""

NO_PLUGIN = """
import sys
from pathlib import Path
from sidecar.channels import channels
from sidecar.wire import OutboundWire
channels()
OutboundWire(data=Path("."))
print(" ".join({"apprise", "requests", "urllib3"} & set(sys.modules)))
"""


def in_another_process(code: str, *arguments: str) -> str:
    """What a fresh interpreter prints; here, other tests may have imported anything."""
    root = Path(__file__).parents[1]
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True, timeout=PATIENCE_S)
    return done.stdout.strip()


def test_our_plugin_for_a_schema_is_the_one_of_apprise_for_every_schema() -> None:
    count, different = json.loads(in_another_process(EVERY_PLUGIN))
    assert different == []
    assert count > 200


@pytest.mark.parametrize(
    ("schema", "module"), [("slack", "slack"), ("tgram", "telegram"), ("jsons", "custom_json"), ("qt", "dbus")]
)
def test_only_the_module_of_the_schema_is_imported(schema: str, module: str) -> None:
    found = in_another_process(ONE_PLUGIN, schema).split()
    assert set(found) == {"apprise.plugins.base", f"apprise.plugins.{module}"}


def test_nothing_heavy_is_imported_before_the_first_message() -> None:
    assert in_another_process(NO_PLUGIN) == ""


class TestProxies:
    ENV: ClassVar = {
        "HTTP_PROXY": "proxy:8080",
        "https_proxy": "http://p2",
        "HTTPS_PROXY": "http://p1",
        "NO_PROXY": ".corp,10.0.0.1",
    }

    @pytest.mark.parametrize(
        ("url", "proxy"),
        [
            ("http://a.example/", "http://proxy:8080"),
            ("https://a.example/", "http://p2"),
            ("https://jira.corp/", None),
            ("http://10.0.0.1:8080/", None),
            ("http://localhost:1/", None),
            ("http://127.0.0.1/", None),
            ("http://[::1]/", None),
        ],
    )
    def test_the_usual_variables_decide(self, url: str, proxy: str | None) -> None:
        assert proxy_for(url, proxies_of(self.ENV)) == proxy

    def test_a_star_means_no_proxy_at_all(self) -> None:
        assert proxy_for("http://a.example/", proxies_of({"ALL_PROXY": "http://p", "NO_PROXY": "*"})) is None


class TestLocalLog:
    def test_lines_are_appended_for_their_owner_only(self, wire: OutboundWire, tmp_path: Path) -> None:
        assert isinstance(wire.append_line("log/out.jsonl", '{"a":1}'), Sent)
        wire.append_line("log/out.jsonl", '{"a":2}')
        file = tmp_path / "log" / "out.jsonl"
        assert file.read_text() == '{"a":1}\n{"a":2}\n'
        assert file.stat().st_mode & 0o777 == 0o600

    @pytest.mark.parametrize("path", ["../x", "/etc/x", "a/../../x", "link/x"])
    def test_nothing_is_written_outside_of_the_data_directory(self, tmp_path: Path, path: str) -> None:
        data = tmp_path / "data"
        data.mkdir()
        (data / "link").symlink_to(tmp_path)
        outcome = a_wire(data).append_line(path, "x")
        assert isinstance(outcome, Failed)
        assert outcome.kind == "settings"
        assert sorted(tmp_path.iterdir()) == [data]

    def test_a_file_that_cannot_be_written_is_tried_again(self, wire: OutboundWire, tmp_path: Path) -> None:
        (tmp_path / "taken").mkdir()
        outcome = wire.append_line("taken", "x")
        assert outcome == Failed(reason="'taken' cannot be written: is a directory", kind="server", retryable=True)

    def test_the_terminal_gets_no_escape_sequences(
        self, wire: OutboundWire, capsys: pytest.CaptureFixture[str]
    ) -> None:
        wire.show("a\x1b[2Jb\r\x07\x9bc\u202e\nd 👩\u200d🔧")
        assert capsys.readouterr().out == "a�[2Jb���c�\nd 👩\u200d🔧\n"
