"""The parts and headers of a mail: whatever goes in, out comes ASCII that means what was said and nothing else."""

from __future__ import annotations

from email import message_from_string
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.message import Message as Part
from email.policy import default
from email.utils import getaddresses
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core import mailparts
from sidecar.core.channel import Failed, File
from sidecar.core.mailbox import Mailbox
from sidecar.core.mailparts import FILE_NAME_LIMIT, PICTURE_LIMIT, Files, addressed, as_text, in_header, tree
from sidecar.core.model import Attachment
from sidecar.core.words import one_line

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
GONE = Failed(reason="files.lab answered 404", kind="rejected", retryable=False)
AWAY = Failed(reason="no answer from files.lab within 5 s", kind="timeout", retryable=True)


def a_file(name: str = "trace.zip", content: bytes = b"PK\x03\x04", content_type: str = "application/zip") -> File:
    return File(name=name, content_type=content_type, content=content)


def at(name: str, host: str = "files.lab") -> Attachment:
    return Attachment(name=name, source=f"https://{host}/{name}")


def mail_of(files: Files = mailparts.NONE, text: str = "text\n", page: str = "<p>page</p>\n") -> EmailMessage:
    found = message_from_string(as_text(tree(text, page, files, "<dlv_1@lab.example>")), policy=default)
    assert isinstance(found, EmailMessage)
    return found


def kinds(part: Part) -> Any:
    inner = part.get_payload()
    return [part.get_content_type(), *map(kinds, inner)] if isinstance(inner, list) else part.get_content_type()


# ---------------------------------------------------------------------- parts


def test_without_files_a_mail_has_a_text_and_a_page() -> None:
    assert kinds(mail_of()) == ["multipart/alternative", "text/plain", "text/html"]


def test_a_picture_belongs_to_the_page_and_files_to_the_mail() -> None:
    mail = mail_of(Files(picture=a_file("screen.png", PNG), others=(a_file(), a_file("log.txt", b"x", "text/plain"))))
    assert kinds(mail) == [
        "multipart/mixed",
        ["multipart/alternative", "text/plain", ["multipart/related", "text/html", "image/png"]],
        "application/zip",
        "text/plain",
    ]
    picture = next(part for part in mail.walk() if part.get_content_type() == "image/png")
    assert picture["Content-ID"] == "<picture.dlv_1@lab.example>"
    assert picture.get_content_disposition() == "inline"
    assert picture.get_payload(decode=True) == PNG
    assert [part.get_filename() for part in mail.iter_attachments()] == ["trace.zip", "log.txt"]


@given(st.text(max_size=400), st.binary(max_size=400))
def test_every_text_and_every_file_arrives_as_it_was(text: str, content: bytes) -> None:
    whole = as_text(tree(f"{text}\n", f"{text}\n", Files(others=(a_file(content=content),)), "<1@lab>"))
    assert whole.isascii()
    assert max(map(len, whole.split("\r\n"))) <= 78
    assert "\n" not in whole.replace("\r\n", "")
    mail = message_from_string(whole, policy=default)
    assert isinstance(mail, EmailMessage)
    plain, page, file = (part for part in mail.walk() if not part.is_multipart())
    assert {as_lines(plain), as_lines(page)} == {in_lines(text)}
    assert file.get_payload(decode=True) == content


def as_lines(part: Part) -> str:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return in_lines(content.decode().removesuffix("\n"))


def in_lines(text: str) -> str:
    """Without the difference between one end of a line and another."""
    return text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")


@pytest.mark.parametrize(
    ("said", "sent"),
    [
        ("application/zip", "application/zip"),
        ("TEXT/HTML", "text/html"),
        ("", "application/octet-stream"),
        ("zip", "application/octet-stream"),
        ("text/plain; name=x\r\nBcc: a@b", "application/octet-stream"),
        ("text/plain\n", "application/octet-stream"),
        ("message/rfc822", "application/octet-stream"),
        ("multipart/mixed", "application/octet-stream"),
    ],
)
def test_a_file_has_the_type_that_was_said_if_it_is_one(said: str, sent: str) -> None:
    (file,) = mail_of(Files(others=(a_file(content_type=said),))).iter_attachments()
    assert (file.get_content_type(), file["Bcc"]) == (sent, None)


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("trace 1.zip", "trace 1.zip"),
        ("Störung 测试.log", "Störung 测试.log"),
        ('a";x="\r\nBcc: y.txt', "a_;x=___Bcc_ y.txt"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("\u202egpj.exe", "_gpj.exe"),
        ("noending", "noending"),
        ("", "attachment"),
        ("a=?utf-8?q?x?=.txt", "a=_utf-8_q_x_=.txt"),
    ],
)
def test_a_files_name_is_a_name(name: str, sent: str) -> None:
    (file,) = mail_of(Files(others=(a_file(name),))).iter_attachments()
    assert (file.get_filename(), file["Bcc"]) == (sent, None)


@pytest.mark.parametrize("length", [19, 20, 21, 100])
def test_a_long_name_keeps_its_ending(length: int) -> None:
    """Each of these characters is written as twelve."""
    found = mailparts.file_name("😀" * length + ".log")
    assert found == "😀" * min(length, (FILE_NAME_LIMIT - 4) // 12) + ".log"


# ---------------------------------------------------------------------- headers


@given(st.text(max_size=300))
def test_whatever_a_header_is_to_say_it_is_one_header_and_says_it(text: str) -> None:
    mail = tree("x", "x", mailparts.NONE, "<1@lab>")
    mail.add_header("Subject", in_header(text, "Subject").encode(linesep="\r\n"))
    whole = as_text(mail)
    assert whole.isascii()
    head = whole.partition("\r\n\r\n")[0]
    found = message_from_string(f"{head}\r\n\r\n")
    assert found.keys() == ["Content-Type", "MIME-Version", "Subject"]
    unfolded = str(found["Subject"]).replace("\r\n", "").replace("\n", "")
    assert str(make_header(decode_header(unfolded))) == one_line(text)


@given(st.lists(st.text(max_size=100), min_size=1, max_size=8))
def test_whatever_their_names_are_the_addresses_are_the_same(names: list[str]) -> None:
    mailboxes = [Mailbox(name, f"u{place}@lab.example") for place, name in enumerate(names)]
    mail = tree("x", "x", mailparts.NONE, "<1@lab>")
    mail["To"] = addressed(mailboxes)
    head = as_text(mail).partition("\r\n\r\n")[0]
    found = message_from_string(f"{head}\r\n\r\n")
    assert found.keys() == ["Content-Type", "MIME-Version", "To"]
    unfolded = str(found["To"]).replace("\r\n", "").replace("\n", "")
    read = [(str(make_header(decode_header(name))), address) for name, address in getaddresses([unfolded])]
    assert read == [(one_line(each.name), each.address) for each in mailboxes]


# ---------------------------------------------------------------------- files


def test_the_first_picture_is_shown_and_all_else_is_attached() -> None:
    found = {"log.txt": a_file("log.txt", b"x"), "a.png": a_file("a.png", PNG), "b.png": a_file("b.png", PNG)}
    files = mailparts.read([at(name) for name in found], lambda each, _: found[each.name], 1_000)
    assert files == Files(picture=found["a.png"], others=(found["log.txt"], found["b.png"]))


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"GIF89a", "image/gif"),
        (b"GIF87a", "image/gif"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"RIFF\x00\x00\x00\x00WAVE", ""),
        (b"<svg onload='x'>", ""),
        (b"<html>404", ""),
        (b"", ""),
    ],
)
def test_a_picture_is_what_begins_like_one(content: bytes, kind: str) -> None:
    assert mailparts.picture_type(content) == kind
    files = mailparts.read([at("a.png")], lambda *_: a_file("a.png", content, "image/png"), 1_000)
    assert (files.picture is not None) == bool(kind)


@pytest.mark.parametrize(
    ("size", "is_shown"), [(PICTURE_LIMIT - 1, True), (PICTURE_LIMIT, True), (PICTURE_LIMIT + 1, False)]
)
def test_a_large_picture_is_attached(size: int, is_shown: bool) -> None:
    files = mailparts.read([at("a.png")], lambda *_: a_file("a.png", PNG.ljust(size, b"x")), 10 * PICTURE_LIMIT)
    assert ((files.picture is not None), len(files.others)) == (is_shown, int(not is_shown))


@pytest.mark.parametrize(("limit", "attached"), [(1_999, 1), (2_000, 2), (2_001, 2)])
def test_files_go_along_as_long_as_there_is_room(limit: int, attached: int) -> None:
    files = mailparts.read([at("a"), at("b")], lambda each, _: a_file(each.name, b"x" * 1_000), limit)
    assert len(files.others) == attached
    note = "Not attached: b (with it, the files of this mail had more than 1,999 bytes)"
    assert files.notes == (() if attached == 2 else (note,))


def test_a_file_that_cannot_be_read_costs_the_mail_nothing_but_a_line() -> None:
    found: dict[str, File | Failed] = {"gone\nBcc: x.txt": GONE, "b": a_file("b")}
    files = mailparts.read([at(name) for name in found], lambda each, _: found[each.name], 1_000)
    assert files == Files(others=(a_file("b"),), notes=("Not attached: gone_Bcc_ x.txt (files.lab answered 404)",))


def test_a_server_that_does_not_answer_is_asked_once() -> None:
    asked = []

    def fetch(each: Attachment, _most: int) -> File | Failed:
        asked.append(each.name)
        return AWAY if "files.lab" in each.source else a_file(each.name)

    files = mailparts.read([at("a"), at("b"), at("c", "other.lab")], fetch, 1_000)
    assert asked == ["a", "c"]
    assert [note.partition(" (")[2] for note in files.notes] == [f"{AWAY.reason})"] * 2


def test_a_mail_that_is_too_large_with_its_files_names_them() -> None:
    files = Files(picture=a_file("a.png", PNG), others=(a_file("b"),), notes=("Not attached: c (gone)",))
    assert mailparts.without(files, "too large") == Files(
        notes=("Not attached: a.png (too large)", "Not attached: b (too large)", "Not attached: c (gone)")
    )
    assert mailparts.size(files) == len(PNG) + 4
