"""What can go wrong between us and a service: each over real sockets, and through the second half of the engine.

A row says what happens and what must come of it: the kind of failure, the words for a person, whether and when it is
tried again, what the history holds. Then the service is well again, and what waited must arrive.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from sidecar.channels import channels
from sidecar.channels.email import Email
from sidecar.channels.slack import Slack
from sidecar.core.channel import Failed, FailureKind, Message, Opened, Outcome, Secret, Sent, Wire
from sidecar.core.config import Integration
from sidecar.core.jira.answers import INDEX_LAG
from sidecar.core.jira.settings import Jira
from sidecar.core.lane import PAUSED_PROBE
from sidecar.core.match import Rulebook
from sidecar.engine import Engine, Surroundings
from sidecar.ledger import HistoryRow, Ledger
from sidecar.wire import OutboundWire
from tests.builders import NOON, Clock, a_config, a_rule, incoming, numbered_ids
from tests.certificates import an_authority
from tests.sink import Answer, Fault, Sink
from tests.smtp_servers import DRIP, DROP, HANG, LOGIN, PASSWORD, ScriptedMailServer

TOKEN: Final = "wEbH00kT0k3nS3cr3tVaLu3"  # made up
FIRST_WAIT: Final = timedelta(seconds=5)
"""Before the second attempt, by the default `retry` and with the greatest jitter."""
IMPATIENT: Final = timedelta(seconds=0.25)
"""The time-out where something hangs. It is enforced like any other."""


class Expected(msgspec.Struct, frozen=True, kw_only=True):
    """What must come of a fault. `{where}` in the reason is the server's host and port.

    `due`: after how long it is tried again; None: never, it is given up.
    """

    kind: FailureKind
    reason: str
    due: timedelta | None = None
    retryable: bool = False
    ambiguous: bool = False
    status: int | None = None


def again(kind: FailureKind, reason: str, due: timedelta = FIRST_WAIT, **more: Any) -> Expected:
    return Expected(kind=kind, reason=reason, due=due, retryable=True, **more)


def never(kind: FailureKind, reason: str, **more: Any) -> Expected:
    return Expected(kind=kind, reason=reason, **more)


def paused(kind: FailureKind, reason: str, **more: Any) -> Expected:
    """Nothing of the message is wrong: it waits until the integration is mended, which is tried every hour."""
    return Expected(kind=kind, reason=reason, due=PAUSED_PROBE, **more)


class Desk:
    """An engine over a real ledger and a real wire, with one integration, and one message that is owed to it."""

    def __init__(self, folder: Path, kind: str, settings: msgspec.Struct, **secrets: str) -> None:
        self.clock, self.outcomes = Clock(), list[Outcome]()
        self.timeout = timedelta(seconds=15)
        self.ledger, self.wire = Ledger(folder / "notifier.db"), OutboundWire(data=folder)
        self.send = channels()[kind].send
        channel = msgspec.structs.replace(channels()[kind], send=self._send)
        self.integration = Integration(
            id=kind, name=kind, type=kind, channel=channel, settings=settings, opened=Opened(secrets)
        )
        world = Surroundings(self.clock.now, lambda: 1.0, numbered_ids())
        self.engine = Engine(self._rulebook, self.ledger, self.wire, world)
        self.engine.accept(incoming()).result()

    def _send(self, settings: Any, opened: Opened, message: Message, wire: Wire) -> Outcome:
        self.outcomes.append(self.send(settings, opened, message, wire))
        return self.outcomes[-1]

    def _rulebook(self) -> Rulebook:
        integration = msgspec.structs.replace(self.integration, timeout=self.timeout)
        return Rulebook(a_config([integration], [a_rule("r", integration.id)]))

    def __enter__(self) -> Desk:
        return self

    def __exit__(self, *_: object) -> None:
        self.wire.close()
        self.ledger.close()

    @property
    def row(self) -> HistoryRow:
        return self.ledger.pages.history.newest(1)[0]

    def fails(self, expected: Expected, where: str) -> None:
        """The first attempt: what it comes to, and what is written down of it."""
        assert self.engine.deliver_due() == 1
        (failed,) = self.outcomes
        assert isinstance(failed, Failed)
        reason = expected.reason.replace("{where}", where)
        assert failed.reason == reason
        assert (failed.kind, failed.retryable, failed.ambiguous) == (
            expected.kind,
            expected.retryable,
            expected.ambiguous,
        )
        row, (attempt,) = self.row, self.ledger.pages.attempts(self.row.id)
        assert (row.state, row.status) == (("waiting", "pending") if expected.due else ("failed", "failed"))
        assert row.next_due_at == ((NOON + expected.due).isoformat(timespec="microseconds") if expected.due else None)
        assert (row.attempts, row.error_message) == (1, reason)
        assert (attempt.outcome, attempt.reason, attempt.status_code) == ("failed", reason, expected.status)
        assert TOKEN not in reason
        assert PASSWORD not in reason

    def arrives(self, due: timedelta | None) -> None:
        """The service is well again. What waits is sent when it is due, not before; what was given up never is."""
        self.timeout = timedelta(seconds=15)
        self.clock.time = NOON + (due or timedelta(days=1)) - timedelta(milliseconds=1)
        assert self.engine.deliver_due() == 0
        self.clock.advance(milliseconds=1)
        assert self.engine.deliver_due() == (1 if due else 0)
        assert due is None or isinstance(self.outcomes[-1], Sent), self.outcomes[-1]
        assert (self.row.state, self.row.next_due_at) == ("sent" if due else "failed", None)


Channel = Callable[[Path, str], Desk]


def slack(folder: Path, url: str) -> Desk:
    webhook = f"{url}/services/T0/B0/{TOKEN}"
    return Desk(folder, "slack", Slack(webhook_url=Secret(webhook)), webhook_url=webhook)


def jira(folder: Path, url: str, **changes: Any) -> Desk:
    given: dict[str, Any] = {"deployment": "datacenter", **changes}
    settings = Jira(server_url=url, api_token=Secret(TOKEN), project_key="QA", **given)
    return Desk(folder, "jira", settings, api_token=TOKEN)


def email(folder: Path, port: int, **changes: Any) -> Desk:
    given: dict[str, Any] = {"smtp_host": "127.0.0.1", "smtp_port": port, "tls": "none"}
    login = {"smtp_username": LOGIN, "smtp_password": Secret(PASSWORD)}
    settings = Email(**(given | login | changes), from_email="lab@lab.example", to=("qa@lab.example",))
    return Desk(folder, "email", settings, smtp_password=PASSWORD)


NO_ISSUE_YET: Final = [Answer(body=b'{"issues": []}'), Answer(body=b'{"displayName": "Robot"}')]
TAKEN: Final[dict[Channel, list[Answer]]] = {
    slack: [Answer()],
    jira: [*NO_ISSUE_YET, Answer(status=201, body=b'{"key": "QA-1"}')],
}
"""What a service says to a second attempt that goes well. Jira is asked first whether the first one did."""
BEFORE: Final[dict[Channel, list[Answer]]] = {slack: [], jira: NO_ISSUE_YET}
"""What a service was asked before the message went out."""
DOUBT: Final[dict[Channel, str]] = {
    slack: "; the message may have arrived all the same",
    jira: "; the issue may have been created: before another one, it is looked for",
}
LOOK_FIRST: Final[dict[Channel, timedelta]] = {slack: FIRST_WAIT, jira: INDEX_LAG}


@pytest.fixture
def servers() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


# ---------------------------------------------------------------------- HTTP: no whole answer

BROKEN: Final[dict[Fault, tuple[FailureKind, str]]] = {
    "reset before": ("connection", "{where} closed the connection before it answered"),
    "reset": ("connection", "{where} closed the connection before it answered"),
    "close": ("connection", "{where} closed the connection before it answered"),
    "hang": ("timeout", "no answer from {where} within 0.25 s"),
    "drip headers": ("timeout", "no answer from {where} within 0.25 s"),
    "drip body": ("timeout", "no answer from {where} within 0.25 s"),
    "truncate": ("connection", "the answer of {where} broke off before its end"),
    "garbage": ("connection", "{where} answered something that is not HTTP; is the address right?"),
}


@pytest.mark.parametrize("channel", [slack, jira])
@pytest.mark.parametrize("fault", BROKEN)
def test_what_was_sent_and_not_answered_may_have_arrived(tmp_path: Path, channel: Channel, fault: Fault) -> None:
    kind, reason = BROKEN[fault]
    with Sink() as sink, channel(tmp_path, sink.url) as desk:
        sink.answers = [*BEFORE[channel], Answer(body=b'{"key": "QA-1"}', fault=fault), *TAKEN[channel]]
        desk.timeout = IMPATIENT if kind == "timeout" else desk.timeout
        due = LOOK_FIRST[channel]
        desk.fails(again(kind, reason + DOUBT[channel], due, ambiguous=True), f"127.0.0.1:{sink.port}")
        desk.arrives(due)


def nobody_listens(_servers: ExitStack, _folder: Path) -> tuple[str, Expected]:
    reason = "could not connect to {where}: connection refused; is it running there, and is the port right?"
    return f"http://127.0.0.1:{closed_port()}", again("connection", reason)


def nobody_speaks(servers: ExitStack, _folder: Path) -> tuple[str, Expected]:
    """Connections are taken, and that is all: TLS is never begun."""
    server = servers.enter_context(socket.create_server(("127.0.0.1", 0)))
    reason = "no answer from {where} within 0.25 s; is it running, and can this machine reach it?"
    return f"https://127.0.0.1:{server.getsockname()[1]}", again("timeout", reason)


def no_tls(servers: ExitStack, _folder: Path) -> tuple[str, Expected]:
    server = servers.enter_context(ScriptedMailServer({}))
    return f"https://127.0.0.1:{server.port}", again("tls", NO_TLS)


def no_trusted_certificate(servers: ExitStack, folder: Path) -> tuple[str, Expected]:
    sink = servers.enter_context(Sink(tls=an_authority(folder).server))
    return sink.url, again("tls", NOT_TRUSTED)


def no_such_name(_servers: ExitStack, _folder: Path) -> tuple[str, Expected]:
    """The system's own words in the middle depend on whether there is a name server at all."""
    reason = (
        f"could not find nowhere.invalid: {words_for('nowhere.invalid')}; is the name right, and does DNS work here?"
    )
    return "http://nowhere.invalid", again("connection", reason)


NO_TLS: Final = "{where} does not speak TLS there; check the port and the kind of encryption"
NOT_TRUSTED: Final = (
    "the certificate of {where} is not trusted: unable to get local issuer certificate; "
    "if it is your own, set SSL_CERT_FILE to your CA"
)


def closed_port() -> int:
    """A port of this machine on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def words_for(name: str) -> str:
    with pytest.raises(socket.gaierror) as error:
        socket.getaddrinfo(name, 80)
    return str(error.value.strerror).lower()


@pytest.mark.parametrize("channel", [slack, jira])
@pytest.mark.parametrize("fault", [nobody_listens, nobody_speaks, no_tls, no_trusted_certificate, no_such_name])
def test_what_was_not_even_sent_is_tried_again(
    tmp_path: Path, servers: ExitStack, channel: Channel, fault: Callable[[ExitStack, Path], tuple[str, Expected]]
) -> None:
    url, expected = fault(servers, tmp_path)
    with channel(tmp_path, url) as desk:
        desk.timeout = IMPATIENT if expected.kind == "timeout" else desk.timeout
        desk.fails(expected, url.partition("://")[2])


# ---------------------------------------------------------------------- HTTP: an answer that is not a yes

NO_CREDENTIALS: Final = "it does not accept the credentials (a webhook's are in its URL); enter new ones"
NO_RIGHTS: Final = "the credentials (a webhook's are in its URL) may not do that; check them, and their rights"
WEB_PAGE: Final = "is the address right, or does a login page or a proxy stand in between?"
REDIRECT: Final = "a redirect, and redirects are not followed; enter the final address"
IN_90_S: Final = {"Date": "Wed, 04 Mar 2026 12:00:00 GMT", "Retry-After": "Wed, 04 Mar 2026 12:01:30 GMT"}
A_PAGE: Final = b"<!doctype html><html><head><title>Sign in to Lab WiFi</title></head></html>"
BAD_GATEWAY: Final = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"

SLACK: Final = {
    "400": (Answer(400, b"invalid_payload"), never("rejected", "Slack answered 400 invalid_payload")),
    "400 silent": (Answer(400, b""), never("rejected", "Slack answered 400; it does not understand the message")),
    "401": (Answer(401, b""), paused("credentials", f"Slack answered 401; {NO_CREDENTIALS}")),
    "403": (
        Answer(403, b"invalid_token"),
        paused(
            "credentials",
            "Slack answered 403 invalid_token: the webhook URL is not complete, or was revoked; make a new one",
        ),
    ),
    "403 silent": (Answer(403, b""), paused("credentials", f"Slack answered 403; {NO_RIGHTS}")),
    "404": (
        Answer(404, b"no_service"),
        paused(
            "credentials", "Slack answered 404 no_service: the webhook was deleted or its app removed; make a new one"
        ),
    ),
    "404 silent": (
        Answer(404, b""),
        never("rejected", "Slack answered 404; there is nothing at this address; check it, or make a new one"),
    ),
    "408": (Answer(408, b""), again("timeout", "Slack answered 408; the request reached it too slowly")),
    "410": (
        Answer(410, b"channel_is_archived"),
        never(
            "rejected",
            "Slack answered 410 channel_is_archived: the channel is archived; unarchive it or choose another one",
        ),
    ),
    "413": (Answer(413, b""), never("rejected", "Slack answered 413; the message is too large for it")),
    "429": (
        Answer(429, b""),
        again("rate_limited", "Slack answered 429; it gets too many messages in too short a time"),
    ),
    "429 in seconds": (
        Answer(429, b"rate_limited", {"Retry-After": "30"}),
        again(
            "rate_limited", "Slack answered 429 rate_limited; it asks for a pause of 30 s", due=timedelta(seconds=30)
        ),
    ),
    "429 until a date": (
        Answer(429, b"rate_limited", IN_90_S),
        again(
            "rate_limited",
            "Slack answered 429 rate_limited; it asks for a pause of 1 min 30 s",
            due=timedelta(seconds=90),
        ),
    ),
    "500": (Answer(500, b"rollup_error"), again("server", "Slack answered 500 rollup_error")),
    "500 silent": (Answer(500, b""), again("server", "Slack answered 500; something is wrong on its side")),
    "502 page": (Answer(502, BAD_GATEWAY), again("server", "Slack answered 502 Bad Gateway")),
    "503": (
        Answer(503, b"", {"Retry-After": "120"}),
        again(
            "server",
            "Slack answered 503; it is overloaded or being maintained; it asks for a pause of 2 min",
            due=timedelta(minutes=2),
        ),
    ),
    "200 page": (Answer(200, A_PAGE), again("server", f"Slack answered 200 Sign in to Lab WiFi; {WEB_PAGE}")),
    "200 but no": (
        Answer(200, b'{"ok": tr'),
        never("rejected", 'Slack answered 200 {"ok": tr; that is not a yes; is the address right?'),
    ),
    "307": (Answer(307, b""), never("rejected", f"Slack answered 307, {REDIRECT}")),
}
"""By name: what Slack answers, and what must come of it."""

NOT_JIRA: Final = "This is not Jira's REST API; is server_url its base URL, with the context path if any?"
WRONG: Final = b'{"errorMessages": ["Not now."], "errors": {"priority": "Priority name is not valid"}}'
JIRA: Final = {
    "400": (
        Answer(400, WRONG),
        paused("settings", "Jira answered 400: Not now.; priority: Priority name is not valid"),
    ),
    "401": (
        Answer(401, b""),
        paused(
            "credentials",
            "Jira does not know these credentials (401). Jira Data Center wants a personal access token here "
            "(profile > Personal Access Tokens); it may have expired",
        ),
    ),
    "403": (
        Answer(403, b'{"errorMessages": ["Archived."], "errors": {}}'),
        paused("credentials", "Jira forbids this account to do that in project QA (403): Archived."),
    ),
    "404": (
        Answer(404, b'{"errorMessages": ["No project could be found."]}'),
        never("rejected", "Jira answered 404: No project could be found."),
    ),
    "404 page": (Answer(404, A_PAGE), paused("settings", f"Jira answered 404 Sign in to Lab WiFi. {NOT_JIRA}")),
    "408": (
        Answer(408, b""),
        again(
            "timeout",
            f"Jira answered 408; the request reached it too slowly{DOUBT[jira]}",
            INDEX_LAG,
            ambiguous=True,
        ),
    ),
    "410": (Answer(410, b""), never("rejected", "Jira answered 410; this address was closed for good; make a new one")),
    "413": (Answer(413, b""), never("rejected", "Jira answered 413; the message is too large for it")),
    "429 in seconds": (
        Answer(429, b"", {"Retry-After": "7"}),
        again(
            "rate_limited",
            "Jira answered 429; it gets too many messages in too short a time; it asks for a pause of 7 s",
            due=timedelta(seconds=7),
        ),
    ),
    "429 until a date": (
        Answer(429, b'{"errorMessages": ["Slow down."]}', IN_90_S),
        again("rate_limited", "Jira answered 429: Slow down.", due=timedelta(seconds=90)),
    ),
    "500": (
        Answer(500, b'{"errorMessages": ["Internal server error"], "errors": {}}'),
        again("server", f"Jira answered 500: Internal server error{DOUBT[jira]}", INDEX_LAG, ambiguous=True),
    ),
    "502 page": (
        Answer(502, BAD_GATEWAY),
        again("server", f"Jira answered 502 Bad Gateway{DOUBT[jira]}", INDEX_LAG, ambiguous=True),
    ),
    "503": (
        Answer(503, b"", {"Retry-After": "60"}),
        again(
            "server",
            f"Jira answered 503; it is overloaded or being maintained; it asks for a pause of 1 min{DOUBT[jira]}",
            timedelta(minutes=1),
            ambiguous=True,
        ),
    ),
    "200 page": (
        Answer(200, A_PAGE),
        again("server", f"Jira answered 200 Sign in to Lab WiFi. {NOT_JIRA}{DOUBT[jira]}", INDEX_LAG, ambiguous=True),
    ),
    "201 damaged": (
        Answer(201, b'{"key": "QA', {"Content-Type": "application/json"}),
        again(
            "server",
            f'Jira answered 201 {{"key": "QA. The answer is damaged{DOUBT[jira]}',
            INDEX_LAG,
            ambiguous=True,
        ),
    ),
    "201 of something else": (
        Answer(201, b'{"key": "QA'),
        never("rejected", f'Jira answered 201 {{"key": "QA. {NOT_JIRA}{DOUBT[jira]}', ambiguous=True),
    ),
    "302": (Answer(302, b""), never("rejected", f"Jira answered 302, {REDIRECT}")),
}
"""By name: what a Jira Data Center answers, and what must come of it."""

ANSWERS: Final = [
    pytest.param(channel, *row, id=f"{channel.__name__} {name}")
    for channel, rows in ((slack, SLACK), (jira, JIRA))
    for name, row in rows.items()
]


@pytest.mark.parametrize(("channel", "answer", "expected"), ANSWERS)
def test_an_answer_that_is_not_a_yes(tmp_path: Path, channel: Channel, answer: Answer, expected: Expected) -> None:
    status = msgspec.structs.replace(expected, status=answer.status)
    with Sink() as sink, channel(tmp_path, sink.url) as desk:
        sink.answers = [*BEFORE[channel], answer, *TAKEN[channel]]
        desk.fails(status, f"127.0.0.1:{sink.port}")
        desk.arrives(expected.due)


def test_a_jira_that_cannot_even_say_which_one_it_is(tmp_path: Path) -> None:
    """It is asked first, so nothing can have been created."""
    expected = again("server", "Jira answered 503; it is overloaded or being maintained", status=503)
    with Sink() as sink, jira(tmp_path, sink.url, deployment="auto", username="qa@lab.example") as desk:
        sink.answers = [Answer(503, b""), Answer(body=b'{"deploymentType": "Server"}'), *TAKEN[jira]]
        desk.fails(expected, "")
        desk.arrives(FIRST_WAIT)


@pytest.mark.parametrize(("channel", "status"), [(slack, 307), (jira, 302)])
def test_a_redirect_takes_neither_the_message_nor_a_secret_elsewhere(
    tmp_path: Path, channel: Channel, status: int
) -> None:
    with Sink() as other, Sink() as sink, channel(tmp_path, sink.url) as desk:
        sink.answers = [Answer(status, b"", {"Location": f"{other.url}/x"})]
        desk.engine.deliver_due()
        assert other.requests == []
        assert desk.row.state == "failed"


# ---------------------------------------------------------------------- SMTP

WANTS_APP_PASSWORD: Final = "check the user name and the password; many providers want an app password"
SMTP: Final = {
    "421 at the door": (
        {"hello": "421 4.3.2 too busy"},
        again("server", "{where} answered 421 4.3.2 too busy", status=421),
    ),
    "421 in between": (
        {"MAIL": "421 4.7.0 slow down"},
        again("server", "{where} answered 421 4.7.0 slow down (sender lab@lab.example)", status=421),
    ),
    "450": (
        {"RCPT": "450 4.2.1 greylisted"},
        again("server", "{where} answered 450 4.2.1 greylisted (recipient qa@lab.example)", status=450),
    ),
    "451": ({"end": "451 4.3.0 disk full"}, again("server", "{where} answered 451 4.3.0 disk full", status=451)),
    "530": (
        {"MAIL": "530 5.7.0 no"},
        paused("credentials", "{where} answered 530 5.7.0 no (sender lab@lab.example); it wants a login", status=530),
    ),
    "535": (
        {"AUTH": "535 5.7.8 bad login"},
        paused("credentials", f"{{where}} answered 535 5.7.8 bad login; {WANTS_APP_PASSWORD}", status=535),
    ),
    "550": (
        {"RCPT": "550 5.1.1 no such user"},
        never("rejected", "{where} answered 550 5.1.1 no such user (recipient qa@lab.example)", status=550),
    ),
    "550 for the sender": (
        {"MAIL": "550 5.7.1 not yours"},
        never("rejected", "{where} answered 550 5.7.1 not yours (sender lab@lab.example)", status=550),
    ),
    "554": (
        {"end": "554 5.6.0 spam"},
        never(
            "rejected",
            "{where} answered 554 5.6.0 spam; it refuses this mail: it may take it for spam, or not know the sender",
            status=554,
        ),
    ),
    "no login": (
        {"EHLO": "250 mail.test"},
        paused(
            "settings",
            "{where} does not offer a login; leave smtp_username and smtp_password empty, or use another port",
        ),
    ),
    "drop at the door": ({"hello": DROP}, again("connection", "{where} closed the connection while connecting")),
    "drop before DATA": ({"DATA": DROP}, again("connection", "{where} closed the connection while sending")),
    "drop after DATA": (
        {"end": DROP},
        again(
            "connection",
            "{where} closed the connection after the message was sent, without an answer" + DOUBT[slack],
            ambiguous=True,
        ),
    ),
    "silent": (
        {"hello": HANG},
        again("timeout", "no answer from {where} within 0.25 s; is it running, and can this machine reach it?"),
    ),
    "dripping": (
        {"RCPT": DRIP},
        again("timeout", "no answer from {where} within 0.25 s; is it running, and can this machine reach it?"),
    ),
    "silent after DATA": (
        {"end": HANG},
        again("timeout", "no answer from {where} within 0.25 s" + DOUBT[slack], ambiguous=True),
    ),
    "not SMTP": (
        {"hello": "HTTP/1.1 400 Bad Request"},
        again("connection", "{where} answered something that is not SMTP; are the host and the port right?"),
    ),
}
"""By name: where a mail server's replies differ from a good one's, and what must come of it."""


@pytest.mark.parametrize(("replies", "expected"), SMTP.values(), ids=SMTP)
def test_what_a_mail_server_may_do(tmp_path: Path, replies: dict[str, str], expected: Expected) -> None:
    with ScriptedMailServer(replies, {}) as server, email(tmp_path, server.port) as desk:
        desk.timeout = IMPATIENT if expected.kind == "timeout" else desk.timeout
        desk.fails(expected, f"127.0.0.1:{server.port}")
        desk.arrives(expected.due)


def test_a_mail_server_where_nobody_listens(tmp_path: Path) -> None:
    port = closed_port()
    reason = "could not connect to {where}: connection refused; is it running there, and is the port right?"
    with email(tmp_path, port) as desk:
        desk.fails(again("connection", reason), f"127.0.0.1:{port}")


def test_a_mail_server_whose_name_is_unknown(tmp_path: Path) -> None:
    where = "nowhere.invalid:587"
    reason = f"could not find {{where}}: {words_for('nowhere.invalid')}; is the name right, and does DNS work here?"
    with email(tmp_path, 587, smtp_host="nowhere.invalid") as desk:
        desk.fails(again("connection", reason), where)


@pytest.mark.parametrize(
    ("tls", "expected"),
    [
        ("implicit", again("tls", NO_TLS)),
        (
            "starttls",
            paused(
                "settings",
                "{where} does not offer STARTTLS; set tls to implicit (port 465), or to none if that is meant",
            ),
        ),
    ],
)
def test_a_mail_server_without_encryption(tmp_path: Path, tls: str, expected: Expected) -> None:
    with ScriptedMailServer({}) as server, email(tmp_path, server.port, tls=tls) as desk:
        desk.fails(expected, f"127.0.0.1:{server.port}")


def test_a_mail_server_with_a_certificate_that_nobody_trusts(tmp_path: Path) -> None:
    with Sink(tls=an_authority(tmp_path).server) as sink, email(tmp_path, sink.port, tls="implicit") as desk:
        desk.fails(again("tls", NOT_TRUSTED), f"127.0.0.1:{sink.port}")
