"""Mails that follow each other share a conversation with their server, and nobody notices when one ends."""

from __future__ import annotations

import ssl
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from sidecar.channels.email import Email, send
from sidecar.core.channel import Failed, Opened, Outcome, Secret, Sent
from sidecar.wire import OutboundWire
from sidecar.wire.idle import Idle
from sidecar.wire.mail import Letters
from sidecar.wire.sessions import MESSAGES
from tests.certificates import Authority, an_authority
from tests.smtp_servers import DROP, HANG, LOGIN, PASSWORD, ScriptedMailServer, a_mail_server
from tests.wire_parts import a_message, a_wire


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return an_authority(tmp_path_factory.mktemp("ca"))


@pytest.fixture
def wire(tmp_path: Path, authority: Authority) -> OutboundWire:
    return a_wire(tmp_path, ca_file=authority.ca_file)


def mail(wire: OutboundWire, port: int, *, password: str = PASSWORD, **changes: Any) -> Outcome:
    given: dict[str, Any] = {"tls": "none", "smtp_username": LOGIN, "to": ("qa@example.com",), **changes}
    settings = Email(
        smtp_host="127.0.0.1", smtp_port=port, from_email="lab@example.com", smtp_password=Secret("sealed"), **given
    )
    return send(settings, Opened({"smtp_password": password}), a_message(), wire)


def test_a_burst_of_mails_logs_in_once(wire: OutboundWire, authority: Authority) -> None:
    with a_mail_server(starttls=authority.server, login=True) as (mailbox, port):
        outcomes = [mail(wire, port, tls="starttls") for _ in range(20)]
    assert (
        outcomes == [Sent(detail="250 2.0.0 queued as 4711", provider_id="<dlv_01@example.com>", status_code=250)] * 20
    )
    assert mailbox.logins == [LOGIN]
    assert len(set(mailbox.peers)) == 1


def test_mails_at_the_same_time_have_a_conversation_each(wire: OutboundWire, authority: Authority) -> None:
    with a_mail_server(starttls=authority.server, login=True) as (mailbox, port), ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(lambda _: mail(wire, port, tls="starttls"), range(40)))
    assert all(isinstance(outcome, Sent) for outcome in outcomes)
    assert len(mailbox.envelopes) == 40
    assert len(mailbox.logins) <= 4


def test_a_server_that_closed_idle_conversations_gets_new_ones(wire: OutboundWire, authority: Authority) -> None:
    with a_mail_server(starttls=authority.server, login=True) as (mailbox, port):
        outcomes = []
        for _ in range(3):
            outcomes.append(mail(wire, port, tls="starttls"))
            mailbox.drop_all()
    assert all(isinstance(outcome, Sent) for outcome in outcomes)
    assert len(mailbox.logins) == 3


ENDS = [
    {"RSET": "421 4.4.2 too long idle"},
    {"RSET": DROP},
    {"MAIL": ("250 ok", "421 4.7.0 enough for now")},
    {"MAIL": ("250 ok", DROP)},
    {"RCPT": ("250 ok", "421 4.7.0 enough for now")},
    {"RCPT": ("250 ok", DROP)},
    {"DATA": ("354 go ahead", "421 4.7.0 enough for now")},
    {"DATA": ("354 go ahead", DROP)},
]


@pytest.mark.parametrize("script", ENDS, ids=str)
def test_a_conversation_that_ends_before_the_mail_is_out_is_replaced(wire: OutboundWire, script: Any) -> None:
    with ScriptedMailServer(script, {}) as server:
        outcomes = [mail(wire, server.port) for _ in range(3)]
    assert all(isinstance(outcome, Sent) for outcome in outcomes)
    assert [verbs.count("AUTH") for verbs in server.commands] == [1, 1]


def test_a_new_conversation_has_the_rest_of_the_time() -> None:
    """The good-bye to the old one has a short time of its own."""
    with ScriptedMailServer({}) as server:
        letters = Letters(ssl.create_default_context)
        letter = letters.begin("127.0.0.1", server.port, 60)
        until = letter.deadline
        letters.connect(letter, "127.0.0.1", server.port, is_tls=False).leave()
    assert letter.deadline == until


def test_what_the_new_conversation_comes_to_is_told(wire: OutboundWire) -> None:
    with ScriptedMailServer({"MAIL": ("250 ok", "421 4.7.0 enough for now")}, {"RCPT": "550 5.1.1 gone"}) as server:
        mail(wire, server.port)
        outcome = mail(wire, server.port)
    assert isinstance(outcome, Failed)
    assert outcome.reason == f"127.0.0.1:{server.port} answered 550 5.1.1 gone (recipient qa@example.com)"


def test_a_server_that_has_forgotten_a_conversation_is_not_waited_for(wire: OutboundWire) -> None:
    with ScriptedMailServer({"RSET": HANG}, {}) as server:
        outcomes = [mail(wire.within(2), server.port) for _ in range(2)]
    assert all(isinstance(outcome, Sent) for outcome in outcomes)


@pytest.mark.parametrize(
    ("script", "ambiguous", "reason"),
    [
        ({"end": ("250 ok", DROP)}, True, "closed the connection after the message was sent, without an answer"),
        ({"end": ("250 ok", "421 4.3.0 going down")}, False, "answered 421 4.3.0 going down"),
        ({"RCPT": ("250 ok", "550 5.1.1 no such user")}, False, "answered 550 5.1.1 no such user (recipient qa@"),
        ({"MAIL": ("250 ok", HANG)}, False, "within 0.3 s"),
    ],
)
def test_whatever_else_goes_wrong_is_told_and_the_mail_is_not_sent_again(
    wire: OutboundWire, script: Any, ambiguous: bool, reason: str
) -> None:
    with ScriptedMailServer(script, {}) as server:
        mail(wire, server.port)
        outcome = mail(wire.within(0.3), server.port)
        assert isinstance(outcome, Failed)
        assert (outcome.ambiguous, reason in outcome.reason) == (ambiguous, True), outcome.reason
        assert len(server.commands) == 1


def test_two_logins_on_one_server_never_share(wire: OutboundWire) -> None:
    with ScriptedMailServer({}) as server:
        for _ in range(3):
            mail(wire, server.port)
            mail(wire, server.port, smtp_username="other")
            mail(wire, server.port, password="another-one")
    assert [verbs.count("DATA") for verbs in server.commands] == [3, 3, 3]


def test_a_wrong_password_gets_no_share_in_a_conversation_with_the_right_one(
    wire: OutboundWire, authority: Authority
) -> None:
    with a_mail_server(starttls=authority.server, login=True) as (mailbox, port):
        assert isinstance(mail(wire, port, tls="starttls"), Sent)
        outcome = mail(wire, port, tls="starttls", password="wrong")
    assert isinstance(outcome, Failed)
    assert outcome.kind == "credentials"
    assert len(mailbox.envelopes) == 1


def test_a_conversation_ends_politely_after_a_number_of_mails(wire: OutboundWire) -> None:
    with ScriptedMailServer({}) as server:
        for _ in range(MESSAGES + 1):
            mail(wire, server.port)
        wire.close()
    assert [verbs.count("DATA") for verbs in server.commands] == [MESSAGES, 1]
    assert [verbs[-1] for verbs in server.commands] == ["QUIT", "QUIT"]


def test_we_introduce_ourselves_by_a_name_or_an_address(wire: OutboundWire) -> None:
    with a_mail_server() as (mailbox, port):
        mail(wire, port, smtp_username="")
    assert mailbox.names[0] == "[127.0.0.1]" or "." in str(mailbox.names[0])


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
def test_a_ca_file_that_is_not_there_is_a_matter_of_settings(tmp_path: Path, tls: str) -> None:
    with ScriptedMailServer({"EHLO": "250-mail.test\r\n250 STARTTLS", "STAR": "220 go ahead"}) as server:
        outcome = mail(a_wire(tmp_path, ca_file=str(tmp_path / "none.pem")), server.port, tls=tls)
    expected = "the file that SSL_CERT_FILE names cannot be read"
    assert outcome == Failed(reason=expected, kind="settings", retryable=False)


class Line:
    """A connection to nowhere."""

    def __init__(self, *, is_dead: bool = False) -> None:
        self.idle_since = 0.0
        self.is_dead = is_dead
        self.is_left = False

    def is_stale(self) -> bool:
        return self.is_dead

    def leave(self) -> None:
        self.is_left = True


class TestIdle:
    def test_the_one_used_last_is_used_next(self) -> None:
        idle = Idle[str, Line](60, 8)
        first, second = Line(), Line()
        idle.keep("a", first)
        idle.keep("a", second)
        assert [idle.take("a"), idle.take("b"), idle.take("a"), idle.take("a")] == [second, None, first, None]

    def test_no_more_are_kept_than_allowed(self) -> None:
        idle = Idle[str, Line](60, 2)
        lines = [Line() for _ in range(5)]
        for line in lines:
            idle.keep("a", line)
        assert [line.is_left for line in lines] == [True, True, True, False, False]

    def test_what_is_dead_or_old_is_left_and_not_used(self) -> None:
        dead, old = Line(is_dead=True), Line()
        for longest_s, line in ((60, dead), (0, old)):
            idle = Idle[str, Line](longest_s, 8)
            idle.keep("a", line)
            assert idle.take("a") is None
            assert line.is_left

    def test_the_old_are_left_and_in_the_end_all(self) -> None:
        young, old = Idle[str, Line](60, 8), Idle[str, Line](-1, 8)
        lines = [Line(), Line()]
        for idle, line in zip((young, old), lines, strict=True):
            idle.keep("a", line)
            idle.close_old()
        assert [line.is_left for line in lines] == [False, True]
        young.close_all()
        assert lines[0].is_left
