"""The parts and headers of a mail as they go over the wire: ASCII, in short lines, and no header that we did not mean.

MIME is RFC 2045 to 2047 and 2231. Bodies are quoted-printable or base64, so that no line is near SMTP's limit of 998
(RFC 5321, 4.5.3.1.6). The boundaries of the parts have "=_", which neither encoding can make (RFC 2045, 6.7).
"""

from __future__ import annotations

import quopri
from base64 import encodebytes
from collections.abc import Callable, Iterable
from email.header import Header
from email.message import Message as Part
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.policy import compat32
from email.utils import formataddr
from hashlib import sha256
from typing import Final
from urllib.parse import quote, urlsplit

import msgspec

from sidecar.core.attachments import TYPE, named
from sidecar.core.channel import Failed, File
from sidecar.core.mailbox import Mailbox
from sidecar.core.model import Attachment
from sidecar.core.words import one_line

LINE: Final = 76
WORD: Final = 60
"""An encoded word may have 75 characters, and stands after the header's name (RFC 2047, 2)."""
FILE_NAME_LIMIT: Final = 240
"""Of a name as RFC 2231 writes it, %E2%9C%93 for ✓; it cannot be folded."""
ENDING_LIMIT: Final = 16
PICTURE_LIMIT: Final = 2_000_000
SIGNATURES: Final = {
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/gif": (b"GIF87a", b"GIF89a"),
}
UNKNOWN: Final = "application/octet-stream"
NOT_AS_BASE64: Final = ("multipart", "message")
"""RFC 2045, 6.4, forbids it."""


class Files(msgspec.Struct, frozen=True, kw_only=True):
    """What a mail brings along: a picture that its page shows, further files, and notes about those left out."""

    picture: File | None = None
    others: tuple[File, ...] = ()
    notes: tuple[str, ...] = ()


NONE: Final = Files()


# ---------------------------------------------------------------------- files


def read(attachments: Iterable[Attachment], fetch: Callable[[Attachment, int], File | Failed], limit: int) -> Files:
    """At most `limit` bytes of files, read by `fetch`. What does not answer is asked once, not for every file."""
    files = NONE
    away: dict[str, Failed] = {}
    for each in attachments:
        host = urlsplit(each.source).netloc if each.is_web else ""
        found = away.get(host) or fetch(each, limit)
        if host and isinstance(found, Failed) and found.kind in ("timeout", "connection", "tls"):
            away[host] = found
        files = with_file(files, each, found, limit)
    return files


def with_file(files: Files, attachment: Attachment, found: File | Failed, limit: int) -> Files:
    if isinstance(found, Failed):
        return with_note(files, attachment, found.reason)
    if size(files) + len(found.content) > limit:
        return with_note(files, attachment, f"with it, the files of this mail had more than {limit:,} bytes")
    if files.picture is None and is_shown(found):
        return msgspec.structs.replace(files, picture=found)
    return msgspec.structs.replace(files, others=(*files.others, found))


def with_note(files: Files, attachment: Attachment, why: str) -> Files:
    note = one_line(f"Not attached: {named(attachment.name)} ({why})")
    return msgspec.structs.replace(files, notes=(*files.notes, note))


def without(files: Files, why: str) -> Files:
    """Only the notes, with one more for each file."""
    every = (files.picture, *files.others) if files.picture else files.others
    notes = tuple(f"Not attached: {named(each.name)} ({why})" for each in every)
    return Files(notes=(*notes, *files.notes))


def size(files: Files) -> int:
    return sum(len(each.content) for each in (files.picture, *files.others) if each)


def is_shown(file: File) -> bool:
    return bool(picture_type(file.content)) and len(file.content) <= PICTURE_LIMIT


def picture_type(content: bytes) -> str:
    """The type of a picture that mail programs show, by its first bytes, whatever others say it is; else ""."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for kind, starts in SIGNATURES.items() if content.startswith(starts)), "")


# ---------------------------------------------------------------------- parts


def tree(text: str, page: str, files: Files, message_id: str) -> Part:
    """All parts of a mail. The boundaries and the picture's Content-ID come from its Message-ID."""
    shown = several("related", message_id, [text_part(page, "html"), picture_part(files.picture, message_id)])
    whole = several("alternative", message_id, [text_part(text, "plain"), shown])
    return several("mixed", message_id, [whole, *map(attached, files.others)])


def several(kind: str, message_id: str, parts: Iterable[Part | None]) -> Part:
    """The parts in one; a single part is itself."""
    given = [each for each in parts if each is not None]
    if len(given) == 1:
        return given[0]
    boundary = f"=_{kind}_{sha256(message_id.encode()).hexdigest()[:24]}"
    whole = MIMEMultipart(kind, boundary=boundary, _subparts=given)
    for each in given:
        del each["MIME-Version"]
    return whole


def text_part(text: str, kind: str) -> Part:
    part = MIMENonMultipart("text", kind, charset="utf-8")
    part["Content-Transfer-Encoding"] = "quoted-printable"
    part.set_payload(quopri.encodestring(text.encode("utf-8", "replace")).decode("ascii"))
    return part


def picture_part(file: File | None, message_id: str) -> Part | None:
    if file is None:
        return None
    part = file_part(file, picture_type(file.content), "inline")
    part["Content-ID"] = f"<{content_id(message_id)}>"
    return part


def content_id(message_id: str) -> str:
    """Of the picture, for "cid:" in the page."""
    return f"picture.{message_id.strip('<>')}"


def attached(file: File) -> Part:
    return file_part(file, safe_type(file.content_type), "attachment")


def file_part(file: File, content_type: str, disposition: str) -> Part:
    part = MIMEBase(*content_type.split("/"))
    part["Content-Transfer-Encoding"] = "base64"
    name = file_name(file.name)
    part.add_header("Content-Disposition", disposition, filename=name if name.isascii() else ("utf-8", "", name))
    part.set_payload(encodebytes(file.content).decode("ascii"))
    return part


def safe_type(content_type: str) -> str:
    """What somebody said it is, if it is a type that a file can have."""
    given = content_type.lower()
    return given if TYPE.fullmatch(given) and given.partition("/")[0] not in NOT_AS_BASE64 else UNKNOWN


def file_name(name: str) -> str:
    """A name that fits, with its ending."""
    stem, dot, ending = named(name).rpartition(".")
    stem, ending = (stem, f"{dot}{ending[:ENDING_LIMIT]}") if stem else (ending, "")
    while len(quote(f"{stem}{ending}", safe="")) > FILE_NAME_LIMIT:
        stem = stem[:-1]
    return f"{stem}{ending}"


# ---------------------------------------------------------------------- headers


def in_header(text: str, header: str) -> Header:
    """Any text as the value of `header`. One that looks encoded is encoded, so that it is read as it stands."""
    line = one_line(text)
    plain = line.isascii() and "=?" not in line
    return Header(line, "us-ascii" if plain else "utf-8", maxlinelen=LINE, header_name=header)


def addressed(mailboxes: Iterable[Mailbox]) -> str:
    """Mailboxes as the value of a header. Names that need it are encoded, piece by piece, and commas never are."""
    return ", ".join(in_words(each) for each in mailboxes)


def in_words(mailbox: Mailbox) -> str:
    name = one_line(mailbox.name)
    if name.isascii() and "=?" not in name:
        return formataddr((name, mailbox.address))
    words = " ".join(Header(name, "utf-8", maxlinelen=WORD).encode().split())
    return f"{words} <{mailbox.address}>"


def as_text(mail: Part) -> str:
    """The whole mail, its lines ended by CRLF."""
    return mail.as_string(maxheaderlen=LINE, policy=compat32.clone(linesep="\r\n"))
