from __future__ import annotations

import socket
from email import message_from_string, policy
from pathlib import Path
from typing import Any

import msgspec
import pytest

from sidecar.channels.email import CHANNEL, Email, arguments, html, is_address, letter, mode, send
from sidecar.core.channel import Failed, Message, Opened, Secret, Sent
from tests.certificates import Authority, an_authority
from tests.parts import parts
from tests.smtp_servers import DROP, LOGIN, PASSWORD, a_mail_server, a_scripted_mail_server
from tests.wire_parts import HOSTILE, a_message, a_wire

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


def test_the_mail_says_everything_in_text_and_html(tmp_path: Path) -> None:
    given = settings(cc=("Boss <boss@bücher.example>",), reply_to="team@example.com", from_name="Läb", use_tls=False)
    with a_mail_server() as (mailbox, port):
        send(
            msgspec.structs.replace(given, smtp_port=port),
            Opened({}),
            a_message(title="Störung 测试"),
            a_wire(tmp_path),
        )
    mail = mailbox.last_mail()
    assert mail["From"] == "Läb <lab@example.com>"
    assert mail["Subject"] == "❌ Störung 测试"
    assert mail["Reply-To"] == "team@example.com"
    assert mail["Message-ID"] == "<dlv_01@example.com>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["Date"].datetime == a_message().time
    assert mailbox.envelopes[0].rcpt_tos == ["qa@example.com", "boss@xn--bcher-kva.example"]
    text, page = mail.iter_parts()
    assert (text.get_content_type(), page.get_content_type()) == ("text/plain", "text/html")
    assert "Host: pi-1" in text.get_content()
    assert 'href="https://reports.example/r/1?sig=a%2Fb&amp;x=1"' in page.get_content()


def test_the_message_id_is_the_same_at_every_attempt() -> None:
    first, again = (letter(settings(), a_message(attempts=count)) for count in (0, 3))
    assert first.partition("Message-ID")[2].splitlines()[0] == again.partition("Message-ID")[2].splitlines()[0]


def test_without_recipients_mail_goes_to_the_sender() -> None:
    given = settings(to=())
    assert arguments(given, OPENED)["targets"] == ["lab@example.com"]
    assert CHANNEL.recipient(given) == "lab@example.com"


def test_a_title_cannot_add_a_header() -> None:
    mail = letter(settings(from_name="x\r\nBcc: b@evil.example"), a_message(title="x\r\nBcc: a@evil.example\u2028y"))
    headers = mail.partition("\r\n\r\n")[0].lower()
    assert "evil.example" in headers  # in one line with the subject
    assert "\nbcc:" not in headers


def test_hostile_text_is_shown_and_not_run() -> None:
    page = html(HOSTILE)
    assert "<script" not in page
    assert "<img" not in page
    assert "javascript:" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_a_mail_is_ascii_whatever_it_says() -> None:
    assert letter(settings(), HOSTILE).isascii()


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({}, "starttls"),
        ({"smtp_port": 465}, "implicit"),
        ({"use_tls": False}, "none"),
        ({"smtp_port": 465, "use_tls": False}, "none"),
        ({"smtp_port": 465, "tls": "starttls"}, "starttls"),
        ({"tls": "none"}, "none"),
        ({"use_tls": False, "tls": "implicit"}, "implicit"),
    ],
)
def test_the_kind_of_encryption_follows_from_the_settings(changes: dict[str, Any], wanted: str) -> None:
    assert mode(settings(**changes)) == wanted


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


@pytest.mark.parametrize(
    ("changes", "path", "words"),
    [
        ({"from_email": "nobody"}, "from_email", "is not an e-mail address"),
        ({"to": ("a@b.example", "c d@e")}, "to", "'c d@e' is not an e-mail address"),
        ({"cc": ("x",)}, "cc", "is not an e-mail address"),
        ({"reply_to": "a@"}, "reply_to", "is not an e-mail address"),
        ({"cc": ("ä@example.com",)}, "cc", "is not an e-mail address"),
        ({"cc": ("a..b@example..com",)}, "cc", "is not an e-mail address"),
        ({"smtp_host": "smtp://mail.example"}, "smtp_host", "without smtp://"),
        ({"smtp_username": "me"}, "smtp_password", "is missing"),
        ({"smtp_password": Secret("x")}, "smtp_username", "is missing"),
        (
            {"smtp_host": "mail.example.com", "smtp_username": "me", "smtp_password": Secret("x"), "tls": "none"},
            "tls",
            "in clear",
        ),
    ],
)
def test_settings_that_cannot_work_are_named(changes: dict[str, Any], path: str, words: str) -> None:
    (problem,) = CHANNEL.check(settings(**changes))
    assert problem.path == path
    assert words in problem.message


def test_good_settings_have_no_problem() -> None:
    assert list(CHANNEL.check(with_login(cc=("Ann <ann@example.com>",), reply_to="ann@example.com"))) == []


def test_a_password_is_bound_to_its_server() -> None:
    assert CHANNEL.destination(settings(smtp_port=465)) == "smtp://127.0.0.1:465"


def test_an_address_with_a_line_break_is_none() -> None:
    assert not is_address("lab@lab.example\nBcc: all@lab.example")
    assert is_address("Lab <lab@lab.example>")


def golden(said: Message) -> str:
    settings = Email(smtp_host="mail.lab", smtp_username="lab", smtp_password=Secret(""), from_email="lab@lab.example")
    mail = message_from_string(letter(settings, said), policy=policy.default)
    text, html = (mail.get_body((kind,)) for kind in ("plain", "html"))
    assert text is not None
    assert html is not None
    return parts(
        mail=f"Subject: {mail['Subject']}\nDate: {mail['Date']}\n\n{text.get_content()}",
        html=html.get_content().replace("><", ">\n<"),
    )
