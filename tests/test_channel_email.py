from __future__ import annotations

import re
from email import message_from_string, policy
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.channels.email import CHANNEL, TEXT_LIMIT, Email, arguments, html, letter, mode, send
from sidecar.core.channel import File, Message, Opened, Secret, Sent, Thread
from sidecar.core.mailpage import PADDING, STYLE
from sidecar.core.mailparts import Files
from sidecar.core.model import Attachment, Severity
from sidecar.core.richtext import SHORTENED
from tests.parts import parts
from tests.sink import Answer, Sink
from tests.smtp_servers import LOGIN, PASSWORD, a_mail_server
from tests.wire_parts import HOSTILE, a_message, a_wire

OPENED = Opened({"smtp_password": PASSWORD})
SMTP_LINE = 998
REPLIED = Thread(kept={"topic": "login_test failed on pi-1", "references": ["<1@example.com>"]}, at=a_message().time)
PNG = b"\x89PNG\r\n\x1a\n and more"


def settings(**changes: Any) -> Email:
    given = {"smtp_host": "127.0.0.1", "from_email": "lab@example.com", "to": ("qa@example.com",), **changes}
    return Email(**given)


def with_login(**changes: Any) -> Email:
    return settings(smtp_username=LOGIN, smtp_password=Secret(PASSWORD), **changes)


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


def test_a_mail_is_the_same_at_every_attempt() -> None:
    first, again = (letter(settings(), a_message(attempts=count)) for count in (0, 3))
    assert first == again


def test_a_message_id_is_one_whatever_the_delivery_is_called() -> None:
    mail = message_from_string(letter(settings(), a_message(delivery_id="\r\n<ä@b> " * 100)), policy=policy.default)
    assert re.fullmatch(r"<[-A-Za-z0-9._]{1,64}@example\.com>", str(mail["Message-ID"]).strip())


def test_a_critical_mail_is_marked_as_urgent_and_others_are_not() -> None:
    urgent, other = (
        message_from_string(letter(settings(), a_message(severity=severity)))
        for severity in (Severity.critical, Severity.error)
    )
    assert (urgent["Importance"], urgent["X-Priority"]) == ("high", "1")
    assert (other["Importance"], other["X-Priority"]) == (None, None)


def test_programs_that_answer_or_sort_mail_know_what_it_is() -> None:
    mail = message_from_string(letter(settings(unsubscribe="mailto:lab@example.com?subject=out"), a_message()))
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["X-Auto-Response-Suppress"] == "All"
    assert mail["List-Unsubscribe"] == "<mailto:lab@example.com?subject=out>"
    assert mail["X-VirtualPyTest-Event"] == "script_execution_failed"
    assert mail["Precedence"] is None
    assert mail["List-Id"] is None
    assert message_from_string(letter(settings(), a_message()))["List-Unsubscribe"] is None


def test_without_recipients_mail_goes_to_the_sender() -> None:
    given = settings(to=())
    assert arguments(given, OPENED)["targets"] == ["lab@example.com"]
    assert CHANNEL.recipient(given) == "lab@example.com"


TEXT = st.text(max_size=300) | st.sampled_from(["x\r\nBcc: a@evil.example", "\n\n<script>", "=?utf-8?q?=0ABcc:?="])


@given(*[TEXT] * 5)
def test_no_text_adds_a_header_or_takes_one_away(title: str, kind: str, delivery: str, name: str, topic: str) -> None:
    thread = Thread(kept={"topic": f"t{topic}", "references": ["<1@example.com>"]}, at=a_message().time)
    said = a_message(title=title, event_type=kind, delivery_id=delivery, incident_id="inc_1", thread=thread)
    whole = letter(settings(from_name=name), said, Files(others=(File(name=title, content_type=kind, content=b""),)))
    assert whole.isascii()
    assert max(map(len, whole.split("\r\n"))) <= SMTP_LINE
    plain = letter(settings(), msgspec.structs.replace(a_message(incident_id="inc_1"), thread=REPLIED))
    assert message_from_string(whole).keys() == message_from_string(plain).keys()


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


def test_the_mails_of_an_incident_answer_each_other(tmp_path: Path) -> None:
    first, again = (
        a_message(incident_id="inc_1"),
        a_message(incident_id="inc_1", delivery_id="dlv_02", turn="still_failing"),
    )
    with a_mail_server() as (mailbox, port):
        given = settings(smtp_port=port, tls="none")
        began = send(given, OPENED, first, a_wire(tmp_path))
        assert isinstance(began, Sent)
        assert began.keep == {"topic": first.title, "references": ["<dlv_01@example.com>"]}
        thread = Thread(kept=began.keep, at=first.time)
        send(given, OPENED, msgspec.structs.replace(again, thread=thread), a_wire(tmp_path))
    root, reply = mailbox.mails()
    assert root["Subject"] == "[❌] login_test failed on pi-1"
    assert reply["Subject"] == "Re: [❌ again] login_test failed on pi-1"
    assert reply["In-Reply-To"] == reply["References"] == root["Message-ID"]
    assert reply["Thread-Topic"] == root["Thread-Topic"]
    assert reply.keys().index("Thread-Topic") < reply.keys().index("Subject")


def test_a_problem_that_comes_back_begins_a_new_conversation() -> None:
    mail = message_from_string(letter(settings(), a_message(incident_id="inc_2", earlier=REPLIED)))
    assert (mail["References"], mail["In-Reply-To"]) == (None, None)


def test_a_long_conversation_stays_within_the_lines_of_smtp() -> None:
    host = ".".join(["l" * 60] * 4)
    kept = {"topic": "t", "references": [f"<{'d' * 100}{number}@{host}>" for number in range(10)]}
    given = settings(from_email=f"lab@{host}")
    said = a_message(incident_id="inc_1", thread=Thread(kept=kept, at=a_message().time))
    whole = letter(given, said)
    assert max(map(len, whole.split("\r\n"))) <= SMTP_LINE
    assert str(message_from_string(whole)["References"]).split() == kept["references"]


def files_of(sink: Sink) -> tuple[Attachment, ...]:
    return (
        Attachment(name="screen.png", source=f"{sink.url}/screen.png", is_picture=True),
        Attachment(name="Störung.log", source=f"{sink.url}/log"),
        Attachment(name="gone.zip", source=f"{sink.url}/gone.zip"),
    )


def test_a_picture_is_shown_files_are_attached_and_what_is_gone_is_named(tmp_path: Path) -> None:
    with Sink() as sink, a_mail_server() as (mailbox, port):
        sink.answers = [Answer(body=PNG), Answer(body=b"log", headers={"Content-Type": "text/plain"}), Answer(404)]
        given = settings(smtp_port=port, tls="none")
        outcome = send(given, OPENED, a_message(attachments=files_of(sink)), a_wire(tmp_path))
    assert isinstance(outcome, Sent)
    mail = mailbox.last_mail()
    text, page = (mail.get_body((kind,)) for kind in ("plain", "html"))
    assert text is not None
    assert page is not None
    (file,) = mail.iter_attachments()
    assert (file.get_filename(), file.get_content()) == ("Störung.log", "log")
    picture = next(part for part in mail.walk() if part.get_content_type() == "image/png")
    assert f'src="cid:{picture["Content-ID"].strip("<>")}"' in page.get_content()
    assert f"Not attached: gone.zip (127.0.0.1:{sink.port} answered 404)" in text.get_content()
    assert "Not attached: gone.zip" in page.get_content()


def test_without_room_for_files_none_is_read(tmp_path: Path) -> None:
    with Sink() as sink, a_mail_server() as (mailbox, port):
        given = settings(smtp_port=port, tls="none", attachments_mb=0)
        assert isinstance(send(given, OPENED, a_message(attachments=files_of(sink)), a_wire(tmp_path)), Sent)
    assert sink.requests == []
    assert mailbox.last_mail().get_content_type() == "multipart/alternative"


def test_a_mail_that_is_too_large_for_its_server_goes_without_its_files(tmp_path: Path) -> None:
    with Sink() as sink, a_mail_server(most=60_000) as (mailbox, port):
        sink.answers = [Answer(body=PNG.ljust(100_000))]
        given = settings(smtp_port=port, tls="none")
        outcome = send(given, OPENED, a_message(attachments=files_of(sink)[:1]), a_wire(tmp_path))
    assert isinstance(outcome, Sent)
    (envelope,) = mailbox.envelopes
    assert envelope.content is not None
    assert b"Not attached: screen.png (the mail server does not take so large a mail)" in envelope.content


def test_a_very_long_text_is_cut_and_its_links_stay() -> None:
    mail = message_from_string(letter(settings(), a_message(body="word " * 200_000)), policy=policy.default)
    text = mail.get_body(("plain",))
    assert text is not None
    said = text.get_content()
    assert len(said) < TEXT_LIMIT + 1_000
    assert a_message().links[0].url in said.partition(SHORTENED)[2]


def test_the_preview_line_says_what_the_subject_does_not() -> None:
    first, later = (
        a_message(),
        a_message(incident_id="inc_1", thread=REPLIED, title="login_test passed again", body="Fine."),
    )
    assert f">{first.body}&#847;" in html(first)
    assert ">login_test passed again. Fine.&#847;" in html(later)


@pytest.mark.parametrize(
    ("changes", "path", "words"),
    [
        ({"from_email": "nobody"}, "from_email", "is not an e-mail address"),
        ({"to": ("a@b.example", "c d@e")}, "to", "'c d@e' is not an e-mail address"),
        ({"cc": ("x",)}, "cc", "is not an e-mail address"),
        ({"reply_to": "a@"}, "reply_to", "is not an e-mail address"),
        ({"cc": ("ä@example.com",)}, "cc", "has a letter before the @ that is not ASCII"),
        ({"cc": ("a..b@example..com",)}, "cc", "is not an e-mail address"),
        ({"to": ("a@b.example, c@d.example",)}, "to", "write each as a@b"),
        ({"to": ("a@b.example\nBcc: all@b.example",)}, "to", "'a@b.example Bcc: all@b.example' is not"),
        ({"to": tuple(f"{n}@b.example" for n in range(100)), "cc": ("a@b.example",)}, "to", "101 recipients with cc"),
        ({"unsubscribe": "lab@example.com"}, "unsubscribe", "is neither mailto:a@b nor"),
        ({"unsubscribe": "mailto:lab@example.com>\r\nBcc: x"}, "unsubscribe", "is neither mailto:a@b nor"),
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
    given = {
        "cc": ("Ann <ann@example.com>",),
        "reply_to": "ann@example.com",
        "unsubscribe": "mailto:a@b.example?subject=x",
    }
    assert list(CHANNEL.check(with_login(**given))) == []
    assert list(CHANNEL.check(settings(to=tuple(f"{n}@b.example" for n in range(100))))) == []


def test_a_password_is_bound_to_its_server() -> None:
    assert CHANNEL.destination(settings(smtp_port=465)) == "smtp://127.0.0.1:465"


def golden(said: Message) -> str:
    settings = Email(smtp_host="mail.lab", smtp_username="lab", smtp_password=Secret(""), from_email="lab@lab.example")
    mail = message_from_string(letter(settings, said), policy=policy.default)
    text, page = (mail.get_body((kind,)) for kind in ("plain", "html"))
    assert text is not None
    assert page is not None
    shown = "".join(
        f"{name}: {value}\n" for name, value in mail.items() if name not in ("Content-Type", "MIME-Version")
    )
    short = page.get_content().replace(STYLE, "[style]").replace(PADDING, "[padding]")
    return parts(mail=f"{shown}\n{text.get_content()}", html=short.replace("><", ">\n<"))


def example(url: str, mail_port: int, mark: str, field: str = "") -> dict[str, Any]:
    login = {"smtp_username": LOGIN, "smtp_password": mark}
    return {"smtp_host": "localhost", "smtp_port": mail_port, **login, "from_email": "lab@lab.example"}
