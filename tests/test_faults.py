"""Every way in which a service can fail, on a real socket, through the whole engine: what is noted, and what follows.

Each row: what the service does; the kind of failure; the reason as the history shows it; when the message is due again
(seconds, None: never); its state then. `{at}` stands for the server's host and port.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from sidecar.channels import channels
from sidecar.core.channel import Failed, Opened, Secret
from sidecar.core.config import Integration
from sidecar.core.match import Rulebook
from sidecar.engine import Engine, Surroundings
from sidecar.ledger import HistoryRow, Ledger
from tests.builders import NOON, Clock, a_body, a_config, a_rule, incoming, numbered_ids
from tests.certificates import an_authority
from tests.sink import Answer, Sink
from tests.smtp_servers import DROP, a_scripted_mail_server
from tests.wire_parts import a_wire

TOKEN = "B0S3cretT0ken"  # made up
TIMEOUT = timedelta(seconds=0.4)
HOUR = 3_600
WAIT_30 = {"Retry-After": "30"}
DATES = {"Date": "Wed, 04 Mar 2026 12:00:00 GMT", "Retry-After": "Wed, 04 Mar 2026 12:01:30 GMT"}
PAGE = b"<!doctype html><title>Scheduled maintenance</title>"


class Row(NamedTuple):
    name: str
    does: Answer
    kind: str
    reason: str
    due_s: float | None
    state: str
    code: int | None = None


CLOSED = "{at} closed the connection before it answered"
SLOW = "no answer from {at} within 0.4 s"
NOT_HTTP = "{at} answered something that is not HTTP; is the address right?"
GONE = "404 no_service: the webhook was deleted or its app removed; make a new one"
TORN = "403 invalid_token: the webhook URL is not complete, or was revoked; make a new one"
ARCHIVED = "410 channel_is_archived: the channel is archived; unarchive it or choose another one"
MOVED = "307, a redirect, and redirects are not followed; enter the final address"
ELSEWHERE = {"Location": f"http://elsewhere.invalid/{TOKEN}"}
CUT_JSON = Answer(200, b'{"key": "QA-', {"Content-Type": "application/json"})
UNSAID = "{at} closed the connection after the message was sent, without an answer"
HTTP = [
    Row(
        "resets before it reads",
        Answer(fault="reset before"),
        "connection",
        CLOSED,
        5,
        "waiting",
    ),
    Row(
        "resets after it read",
        Answer(fault="reset"),
        "connection",
        CLOSED,
        5,
        "waiting",
    ),
    Row("closes", Answer(fault="close"), "connection", CLOSED, 5, "waiting"),
    Row("never answers", Answer(fault="hang"), "timeout", SLOW, 5, "waiting"),
    Row(
        "sends headers for ever",
        Answer(fault="drip headers"),
        "timeout",
        SLOW,
        5,
        "waiting",
    ),
    Row(
        "sends a body for ever",
        Answer(body=b"x" * 99, fault="drip body"),
        "timeout",
        SLOW,
        5,
        "waiting",
    ),
    Row(
        "breaks off",
        Answer(body=b"x" * 99, fault="truncate"),
        "connection",
        "the answer of {at} broke off",
        5,
        "waiting",
    ),
    Row(
        "speaks no HTTP",
        Answer(fault="garbage"),
        "connection",
        NOT_HTTP,
        5,
        "waiting",
    ),
    Row("400", Answer(400, b"invalid_payload"), "rejected", "Slack answered 400 invalid_payload", None, "failed", 400),
    Row("401", Answer(401, b"no"), "credentials", "Slack answered 401 no", HOUR, "waiting", 401),
    Row(
        "403",
        Answer(403, b"invalid_token"),
        "credentials",
        f"Slack answered {TORN}",
        HOUR,
        "waiting",
        403,
    ),
    Row("404", Answer(404, b"no_service"), "credentials", f"Slack answered {GONE}", HOUR, "waiting", 404),
    Row("408", Answer(408), "timeout", "Slack answered 408 ok", 5, "waiting", 408),
    Row(
        "410",
        Answer(410, b"channel_is_archived"),
        "rejected",
        f"Slack answered {ARCHIVED}",
        None,
        "failed",
        410,
    ),
    Row("413", Answer(413, b""), "rejected", "Slack answered 413", None, "failed", 413),
    Row(
        "429, seconds",
        Answer(429, b"", {"Retry-After": "30"}),
        "rate_limited",
        "Slack answered 429",
        30,
        "waiting",
        429,
    ),
    Row("429, a date", Answer(429, b"", DATES), "rate_limited", "Slack answered 429", 90, "waiting", 429),
    Row("429, no word", Answer(429, b""), "rate_limited", "Slack answered 429", 5, "waiting", 429),
    Row("500", Answer(500, b"oops"), "server", "Slack answered 500 oops", 5, "waiting", 500),
    Row("502, a page", Answer(502, PAGE), "server", "Slack answered 502 Scheduled maintenance", 5, "waiting", 502),
    Row("503, later", Answer(503, b"", {"Retry-After": "60"}), "server", "Slack answered 503", 60, "waiting", 503),
    Row("200, a page", Answer(200, PAGE), "server", "Slack answered 200 Scheduled maintenance", 5, "waiting", 200),
    Row("200, not its yes", Answer(200, b'{"ok": '), "rejected", 'Slack answered 200 {"ok":', None, "failed", 200),
    Row(
        "sends us elsewhere",
        Answer(307, b"", {"Location": f"http://elsewhere.invalid/{TOKEN}"}),
        "rejected",
        f"Slack answered {MOVED}",
        None,
        "failed",
        307,
    ),
]


class Lab:
    """An engine with one integration, on the real wire."""

    def __init__(self, folder: Path, kind: str, config: dict[str, Any], **opened: str) -> None:
        channel = channels()[kind]
        settings = channel.settings(**config, **{name: Secret(value) for name, value in opened.items()})
        self.integration = Integration(
            id="it", name="It", type=kind, channel=channel, settings=settings, opened=Opened(opened), timeout=TIMEOUT
        )
        self.clock = Clock()
        self.ledger = Ledger(folder / "notifier.db")
        book = Rulebook(a_config([self.integration], [a_rule(integration_ids=("it",))]))
        world = Surroundings(self.clock.now, lambda: 1.0, numbered_ids())
        self.engine = Engine(lambda: book, self.ledger, a_wire(folder), world)

    def deliver(self) -> tuple[Failed, HistoryRow]:
        """One event, one attempt: what came of it, and the row as it is then."""
        self.engine.accept(incoming(a_body())).result()
        (due,) = self.ledger.write(self.engine.claim).result()
        done = self.engine.attempt(due)
        self.engine.settle(done).result()
        assert isinstance(done.outcome, Failed)
        return done.outcome, self.ledger.pages.history.newest(1)[0]


def holds(lab: Lab, row: Row, at: str) -> None:
    outcome, stored = lab.deliver()
    reason = row.reason.replace("{at}", at)
    due = None if row.due_s is None else (NOON + timedelta(seconds=row.due_s)).isoformat(timespec="microseconds")
    assert (outcome.kind, outcome.reason) == (row.kind, reason)
    assert (stored.state, stored.next_due_at, stored.error_message, stored.attempts) == (row.state, due, reason, 1)
    (attempt,) = lab.ledger.pages.attempts(stored.id)
    assert (attempt.outcome, attempt.reason, attempt.status_code) == ("failed", reason, row.code)
    assert TOKEN not in json.dumps([stored.error_message, attempt.reason])


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def slack(folder: Path, stack: ExitStack, url: str) -> Lab:
    lab = Lab(folder, "slack", {}, webhook_url=f"{url}/services/T0/B0/{TOKEN}")
    stack.callback(lab.ledger.close)
    return lab


@pytest.mark.parametrize("row", HTTP, ids=[row.name for row in HTTP])
def test_a_webhook_that(row: Row, tmp_path: Path, stack: ExitStack) -> None:
    sink = stack.enter_context(Sink())
    sink.answers = [row.does]
    holds(slack(tmp_path, stack, sink.url), row, f"127.0.0.1:{sink.port}")


def test_a_port_where_nobody_listens(tmp_path: Path, stack: ExitStack) -> None:
    reason = "could not connect to 127.0.0.1:1: connection refused"
    row = Row("", Answer(), "connection", reason, 5, "waiting")
    holds(slack(tmp_path, stack, "http://127.0.0.1:1"), row, "")


def test_a_name_that_nobody_knows(tmp_path: Path, stack: ExitStack) -> None:
    outcome, stored = slack(tmp_path, stack, "http://nowhere.invalid").deliver()
    assert (outcome.kind, stored.state) == ("connection", "waiting")
    assert outcome.reason.startswith("could not find nowhere.invalid: ")


def test_a_certificate_of_nobody_we_know(tmp_path: Path, stack: ExitStack) -> None:
    sink = stack.enter_context(Sink(tls=an_authority(tmp_path).server))
    outcome, stored = slack(tmp_path, stack, sink.url).deliver()
    assert (outcome.kind, stored.state, outcome.ambiguous) == ("tls", "waiting", False)
    assert outcome.reason.endswith("if it is your own, set SSL_CERT_FILE to your CA")


def test_a_server_that_speaks_no_tls(tmp_path: Path, stack: ExitStack) -> None:
    sink = stack.enter_context(Sink())
    reason = "{at} ended the connection instead of encrypting it; check the port and the kind of encryption"
    row = Row("", Answer(), "tls", reason, 5, "waiting")
    holds(slack(tmp_path, stack, f"https://127.0.0.1:{sink.port}"), row, f"127.0.0.1:{sink.port}")


JIRA = [
    Row("401", Answer(401, b'{"message": "Client must be authenticated"}'), "credentials", "", HOUR, "waiting", 401),
    Row("404", Answer(404, b'{"errorMessages": ["No project"]}'), "rejected", "", None, "failed", 404),
    Row("503", Answer(503, b""), "server", "", 5, "waiting", 503),
    Row(
        "truncated JSON",
        Answer(200, b'{"key": "QA-', {"Content-Type": "application/json"}),
        "server",
        "",
        5,
        "waiting",
        200,
    ),
    Row("never answers", Answer(fault="hang"), "timeout", "", 5, "waiting"),
]


@pytest.mark.parametrize("row", JIRA, ids=[row.name for row in JIRA])
def test_a_jira_that(row: Row, tmp_path: Path, stack: ExitStack) -> None:
    sink = stack.enter_context(Sink())
    sink.answers = [row.does]
    config = {"server_url": sink.url, "username": "qa@lab.example", "project_key": "QA"}
    lab = Lab(tmp_path, "jira", config, api_token=TOKEN)
    stack.callback(lab.ledger.close)
    outcome, stored = lab.deliver()
    assert outcome.kind == row.kind
    assert stored.state == row.state
    due = None if row.due_s is None else (NOON + timedelta(seconds=row.due_s)).isoformat(timespec="microseconds")
    assert stored.next_due_at == due
    assert outcome.reason
    assert TOKEN not in outcome.reason


MAIL = [
    ({"hello": "421 4.3.2 too busy"}, "server", "{at} answered 421 4.3.2 too busy", 5, "waiting", 421),
    ({"RCPT": "450 4.2.1 greylisted"}, "server", "{at} answered 450 4.2.1 greylisted", 5, "waiting", 450),
    ({"AUTH": "535 5.7.8 bad login"}, "credentials", "{at} answered 535 5.7.8 bad login", HOUR, "waiting", 535),
    ({"RCPT": "550 5.1.1 no such user"}, "rejected", "{at} answered 550 5.1.1 no such user", None, "failed", 550),
    (
        {"end": DROP},
        "connection",
        UNSAID,
        5,
        "waiting",
        None,
    ),
    ({"hello": DROP}, "connection", "{at} closed the connection while connecting", 5, "waiting", None),
]


@pytest.mark.parametrize(("replies", "kind", "reason", "due_s", "state", "code"), MAIL)
def test_a_mail_server_that(  # noqa: PLR0917  # one row of a table
    replies: dict[str, str],
    kind: str,
    reason: str,
    due_s: float | None,
    state: str,
    code: int | None,
    tmp_path: Path,
    stack: ExitStack,
) -> None:
    port = stack.enter_context(a_scripted_mail_server(**replies))
    config = {
        "smtp_host": "127.0.0.1",
        "smtp_port": port,
        "smtp_username": "robot",
        "from_email": "lab@lab.example",
        "tls": "none",
    }
    lab = Lab(tmp_path, "email", config, smtp_password="correct-horse")
    stack.callback(lab.ledger.close)
    holds(lab, Row("", Answer(), kind, reason, due_s, state, code), f"127.0.0.1:{port}")
