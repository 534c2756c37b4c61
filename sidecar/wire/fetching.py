"""Attachments, read from the web or from the folders of `settings.attachments`; never more than was asked for."""

from __future__ import annotations

import errno
import mimetypes
import os
import stat
from pathlib import Path
from typing import Final

from sidecar.core.channel import Failed, File, Response
from sidecar.core.model import Attachment
from sidecar.core.outcome import one_line
from sidecar.wire.faults import place
from sidecar.wire.pools import Outgoing

UNKNOWN: Final = "application/octet-stream"


def asked_for(attachment: Attachment, most: int, timeout_s: float, *, private: bool) -> Outgoing:
    """One byte more than is wanted, so that too long a file is noticed."""
    headers = {"Accept": "*/*"}
    return Outgoing(
        method="GET", url=attachment.source, headers=headers, timeout_s=timeout_s, private=private, most=most + 1
    )


def from_answer(attachment: Attachment, answer: Response, most: int) -> File | Failed:
    where = place(attachment.source)
    if not answer.ok:
        return unread(f"{where} answered {answer.status}", status_code=answer.status)
    if len(answer.body) > most:
        return too_long(attachment, most)
    said = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    return File(name=attachment.name, content_type=kind_of(attachment, said), content=answer.body)


def from_disk(attachment: Attachment, folders: tuple[str, ...], most: int) -> File | Failed:
    """Only a regular file whose real place is below one of `folders`: links do not lead out of them."""
    try:
        file = os.open(attachment.source, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except (OSError, ValueError) as error:
        why = os.strerror(error.errno or errno.EIO).lower() if isinstance(error, OSError) else "not a path"
        return unread(f"the file '{attachment.name}' cannot be read: {why}")
    try:
        return read(file, attachment, folders, most)
    finally:
        os.close(file)


def read(file: int, attachment: Attachment, folders: tuple[str, ...], most: int) -> File | Failed:
    """What was opened is looked at, not the path: nobody can put another file there in between."""
    known = Path(f"/proc/self/fd/{file}")
    real = known.readlink() if known.is_symlink() else Path(attachment.source).resolve()
    if not any(real.is_relative_to(Path(folder).resolve()) for folder in folders):
        return unread(f"the file '{attachment.name}' lies in none of the folders of settings.attachments.folders")
    if not stat.S_ISREG(os.fstat(file).st_mode):
        return unread(f"'{attachment.name}' is not a file")
    with os.fdopen(file, "rb", closefd=False) as opened:
        content = opened.read(most + 1)
    if len(content) > most:
        return too_long(attachment, most)
    return File(name=attachment.name, content_type=kind_of(attachment, ""), content=content)


def kind_of(attachment: Attachment, said: str) -> str:
    """What the event says, else what its server does, else what the name does."""
    return attachment.content_type or said or mimetypes.guess_type(attachment.name)[0] or UNKNOWN


def too_long(attachment: Attachment, most: int) -> Failed:
    return unread(f"the file '{attachment.name}' has more than {most:,} bytes")


def unread(reason: str, *, status_code: int | None = None) -> Failed:
    return Failed(reason=one_line(reason), kind="rejected", retryable=False, status_code=status_code)
