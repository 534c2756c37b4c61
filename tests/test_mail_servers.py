"""Mails and the servers that take them, or do not: encryption, logins, and what a refusal means."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest

from sidecar.channels.email import Email, send
from sidecar.core.channel import Failed, Opened, Secret, Sent
from tests.certificates import Authority, an_authority
from tests.smtp_servers import DROP, LOGIN, PASSWORD, a_mail_server, a_scripted_mail_server
from tests.wire_parts import a_message, a_wire

OPENED = Opened({"smtp_password": PASSWORD})


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return an_authority(tmp_path_factory.mktemp("ca"))


def settings(**changes: Any) -> Email:
    given = {"smtp_host": "127.0.0.1", "from_email": "lab@example.com", "to": ("qa@example.com",), **changes}
    return Email(**given)


def with_login(**changes: Any) -> Email:
    return settings(smtp_username=LOGIN, smtp_password=Secret(PASSWORD), **changes)


def test_mail_goes_out_with_starttls_and_a_login(tmp_path: Path, authority: Authority) -> None:
    with a_mail_server(starttls=authority.server, login=True) as (mailbox, port):
        wire = a_wire(tmp_path, ca_file=authority.ca_file)
        outcome = send(with_login(smtp_port=port), OPENED, a_message(), wire)
    assert outcome == Sent(detail="250 2.0.0 queued as 4711", provider_id="<dlv_01@example.com>", status_code=250)
    assert mailbox.logins == [LOGIN]
    assert mailbox.encrypted == [True]
    assert mailbox.envelopes[0].rcpt_tos == ["qa@example.com"]


def test_mail_goes_out_with_tls_from_the_start(tmp_path: Path, authority: Authority) -> None:
    with a_mail_server(implicit=authority.server) as (mailbox, port):
        wire = a_wire(tmp_path, ca_file=authority.ca_file)
        outcome = send(settings(smtp_port=port, tls="implicit"), OPENED, a_message(), wire)
    assert isinstance(outcome, Sent)
    assert len(mailbox.envelopes) == 1


def test_mail_goes_out_in_plain_without_a_login(tmp_path: Path) -> None:
    with a_mail_server() as (mailbox, port):
        outcome = send(settings(smtp_port=port, use_tls=False), Opened({}), a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Sent)
    assert mailbox.encrypted == [False]


@pytest.mark.parametrize(
    ("replies", "kind", "retryable", "ambiguous", "code", "reason"),
    [
        ({"hello": "421 4.3.2 too busy"}, "server", True, False, 421, "answered 421 4.3.2 too busy"),
        ({"RCPT": "450 4.2.1 greylisted"}, "server", True, False, 450, "answered 450 4.2.1 greylisted"),
        ({"AUTH": "535 5.7.8 bad login"}, "credentials", False, False, 535, "answered 535 5.7.8 bad login"),
        ({"AUTH": "454 4.7.0 try later"}, "server", True, False, 454, "answered 454 4.7.0 try later"),
        ({"MAIL": "530 5.7.0 log in first"}, "credentials", False, False, 530, "answered 530 5.7.0 log in first"),
        ({"MAIL": "553 5.1.8 not your address"}, "rejected", False, False, 553, "answered 553 5.1.8 not your address"),
        ({"RCPT": "550 5.1.1 no such user"}, "rejected", False, False, 550, "answered 550 5.1.1 no such user"),
        ({"end": "554 5.6.0 spam"}, "rejected", False, True, 554, "answered 554 5.6.0 spam"),
        ({"end": "451 4.3.0 disk full"}, "server", True, True, 451, "answered 451 4.3.0 disk full"),
        ({"hello": DROP}, "connection", True, False, None, "closed the connection while connecting"),
        ({"DATA": DROP}, "connection", True, False, None, "closed the connection while sending"),
        ({"end": DROP}, "connection", True, True, None, "closed the connection after the message was sent"),
    ],
)
def test_what_the_server_says_decides_what_happens_next(  # noqa: PLR0917  # one row of a table
    tmp_path: Path,
    replies: dict[str, str],
    kind: str,
    retryable: bool,
    ambiguous: bool,
    code: int | None,
    reason: str,
) -> None:
    with a_scripted_mail_server(**replies) as port:
        outcome = send(with_login(smtp_port=port, tls="none"), OPENED, a_message(), a_wire(tmp_path, timeout_s=2))
    assert isinstance(outcome, Failed)
    lost = ambiguous and code is None  # with a reply there is nothing to doubt
    assert (outcome.kind, outcome.retryable, outcome.ambiguous) == (kind, retryable, lost)
    assert outcome.status_code == code
    assert reason in outcome.reason
    assert f"127.0.0.1:{port}" in outcome.reason
    assert PASSWORD not in outcome.reason


def test_a_server_that_takes_no_mail_of_this_size_is_named(tmp_path: Path) -> None:
    with a_mail_server(most=100) as (mailbox, port):
        outcome = send(settings(smtp_port=port, tls="none"), OPENED, a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable, outcome.status_code) == ("rejected", False, 552)
    assert outcome.reason.endswith("; the mail is too large for it, or the mailbox is full")
    assert mailbox.envelopes == []


def test_one_dead_address_does_not_send_the_mail_again_to_the_others(tmp_path: Path) -> None:
    with a_mail_server() as (mailbox, port):
        mailbox.refuse = {"gone@example.com": "550 5.1.1 no such user"}
        given = settings(smtp_port=port, tls="none", to=("qa@example.com", "gone@example.com"))
        outcome = send(given, OPENED, a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Sent)
    assert "refused for gone@example.com: 550" in outcome.detail
    assert mailbox.envelopes[0].rcpt_tos == ["qa@example.com"]


def test_a_server_without_logins_is_named(tmp_path: Path) -> None:
    with a_scripted_mail_server(EHLO="250 mail.test") as port:
        outcome = send(with_login(smtp_port=port, tls="none"), OPENED, a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable) == ("settings", False)
    assert "does not offer a login" in outcome.reason


def test_a_password_that_smtp_cannot_carry_is_named(tmp_path: Path) -> None:
    opened = Opened({"smtp_password": "pässwörd"})
    with a_scripted_mail_server() as port:
        outcome = send(with_login(smtp_port=port, tls="none"), opened, a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Failed)
    assert outcome.reason == f"nothing was sent to 127.0.0.1:{port}: the user name or password is not ASCII"


def test_an_address_that_is_put_off_is_tried_again(tmp_path: Path) -> None:
    with a_mail_server() as (mailbox, port):
        mailbox.refuse = {"grey@example.com": "451 4.7.1 greylisted"}
        given = settings(smtp_port=port, tls="none", to=("qa@example.com", "grey@example.com"))
        outcome = send(given, OPENED, a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Failed)
    assert (outcome.retryable, outcome.status_code) == (True, 451)


def test_a_server_that_says_nothing_times_out(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        outcome = send(settings(smtp_port=port, tls="none"), OPENED, a_message(), a_wire(tmp_path, timeout_s=0.2))
    expected = f"no answer from 127.0.0.1:{port} within 0.2 s; is it running, and can this machine reach it?"
    assert outcome == Failed(reason=expected, kind="timeout", retryable=True)


def test_a_refused_connection_is_tried_again(tmp_path: Path) -> None:
    outcome = send(settings(smtp_port=1, tls="none"), OPENED, a_message(), a_wire(tmp_path))
    expected = "could not connect to 127.0.0.1:1: connection refused; is it running there, and is the port right?"
    assert outcome == Failed(reason=expected, kind="connection", retryable=True)


def test_starttls_never_falls_back_to_plain(tmp_path: Path) -> None:
    with a_mail_server() as (mailbox, port):
        outcome = send(settings(smtp_port=port), OPENED, a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Failed)
    assert outcome.kind == "settings"
    assert "does not offer STARTTLS" in outcome.reason
    assert mailbox.envelopes == []


def test_a_certificate_for_another_host_is_explained(tmp_path: Path) -> None:
    elsewhere = an_authority(tmp_path, host="mail.example.com")
    with a_mail_server(starttls=elsewhere.server) as (mailbox, port):
        wire = a_wire(tmp_path, ca_file=elsewhere.ca_file)
        outcome = send(settings(smtp_port=port, smtp_host="localhost"), OPENED, a_message(), wire)
    assert isinstance(outcome, Failed)
    assert outcome.kind == "tls"
    mismatch = "Hostname mismatch, certificate is not valid for 'localhost'"
    assert outcome.reason.endswith(f"is not trusted: {mismatch}; write the host as its certificate names it")
    assert mailbox.envelopes == []


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
def test_an_untrusted_certificate_is_explained(tmp_path: Path, authority: Authority, tls: str) -> None:
    starttls, implicit = (authority.server, None) if tls == "starttls" else (None, authority.server)
    with a_mail_server(starttls=starttls, implicit=implicit) as (mailbox, port):
        outcome = send(settings(smtp_port=port, tls=tls), OPENED, a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Failed)
    assert outcome.kind == "tls"
    assert "is not trusted" in outcome.reason
    assert "SSL_CERT_FILE" in outcome.reason
    assert mailbox.envelopes == []


def test_a_wrong_password_is_named_as_such(tmp_path: Path, authority: Authority) -> None:
    with a_mail_server(starttls=authority.server, login=True) as (mailbox, port):
        wire = a_wire(tmp_path, ca_file=authority.ca_file)
        outcome = send(with_login(smtp_port=port), Opened({"smtp_password": "not-the-one"}), a_message(), wire)
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable, outcome.status_code) == ("credentials", False, 535)
    assert mailbox.envelopes == []
