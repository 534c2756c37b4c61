"""Files of an event as a body names them: `{"name": …, "url" | "path": …, "content_type": …}`, or just the URL or path;
or as it brings them: `{"name": …, "content": base64}`.

They are named here, and read when a message goes out (`Wire.fetch`): a file that is gone by then costs a message
nothing but the file. What is no attachment costs an event nothing either; a note on the event says why it is not sent.
"""

from __future__ import annotations

import mimetypes
import re
from base64 import b64decode
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from sidecar.core import facts
from sidecar.core.model import Attachment

NUMBER_LIMIT: Final = 10
SOURCE_LIMIT: Final = 4_000
NAME_LIMIT: Final = 120
FIELDS: Final = ("name", "url", "path", "content", "content_type")
CONTENT_LIMIT: Final = 5_000_000
"""Bytes of one file inside of an event: a picture of the screen, a log."""
TYPE: Final = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,60}/[a-z0-9][a-z0-9!#$&^_.+-]{0,60}")
ALLOWED: Final = "a list of URLs, paths, or objects with url, path or content, and perhaps name and content_type"


def read_attachments(found: Any) -> tuple[tuple[Attachment, ...], tuple[str, ...]]:
    """Those that can be sent, and a note for each that cannot."""
    if not found:
        return (), ()
    if not isinstance(found, list):
        return (), (f"attachments are not sent: wanted {ALLOWED}",)
    read = [read_one(each, f"attachments[{place}]") for place, each in enumerate(found[:NUMBER_LIMIT])]
    notes = [each for each in read if isinstance(each, str)]
    if len(found) > NUMBER_LIMIT:
        notes.append(f"attachments: the first {NUMBER_LIMIT} of {len(found)} are sent")
    return tuple(each for each in read if isinstance(each, Attachment)), tuple(notes)


def brought(body: Any) -> dict[int, bytes]:
    """The files inside of a body, by their place in `attachments`; not those that make no sense."""
    found = body.get("attachments") if isinstance(body, dict) else None
    if not isinstance(found, list):
        return {}
    contents = {place: decoded(each) for place, each in enumerate(found[:NUMBER_LIMIT])}
    return {place: content for place, content in contents.items() if content is not None}


def decoded(given: Any) -> bytes | None:
    content = given.get("content") if isinstance(given, Mapping) else None
    if not isinstance(content, str) or len(content) > CONTENT_LIMIT * 4 // 3 + 4:
        return None
    try:
        return b64decode(content, validate=True)
    except ValueError:
        return None


def with_paths(body: Mapping[str, Any], paths: Mapping[int, str]) -> dict[str, Any]:
    """The same body, with files that were brought named by where they lie now."""
    found = [
        {**{name: value for name, value in each.items() if name != "content"}, "path": paths[place]}
        if place in paths
        else each
        for place, each in enumerate(body["attachments"])
    ]
    return {**body, "attachments": found}


def read_one(found: Any, path: str) -> Attachment | str:
    """An attachment, or why it is none."""
    given = {"path" if found.startswith("/") else "url": found} if isinstance(found, str) else found
    if not isinstance(given, Mapping) or not all(isinstance(each, str) for each in given.values()):
        return f"{path} is not sent: wanted a URL, a path, or an object of texts"
    if why := refused(given):
        return f"{path} is not sent: {why}"
    source = given.get("url") or given["path"]
    name = named(given.get("name") or unquote(PurePosixPath(urlsplit(source).path).name))
    content_type = given.get("content_type", "").lower() or mimetypes.guess_type(name)[0] or ""
    return Attachment(name=name, source=source, content_type=content_type, is_picture=content_type.startswith("image/"))


def refused(given: Mapping[str, str]) -> str:
    """Why this is no attachment, else ""."""
    unknown = [name for name in given if name not in FIELDS]
    url, path, content_type = given.get("url"), given.get("path"), given.get("content_type")
    troubles = {
        f"unknown field {(unknown or [''])[0][:60]!r}; allowed: {', '.join(FIELDS)}": unknown,
        f"its content is no base64, or more than {CONTENT_LIMIT:,} bytes": "content" in given,
        "wanted one of url and path": (url is None) == (path is None),
        f"its address has more than {SOURCE_LIMIT:,} characters": len(url or path or "") > SOURCE_LIMIT,
        "wanted an http:// or https:// address, without spaces": url is not None and not facts.web_url(url),
        "wanted the absolute path of a file, such as /captures/screen.jpg": path is not None and not is_absolute(path),
        "content_type: wanted a type such as image/png": content_type and not TYPE.fullmatch(content_type.lower()),
    }
    return next((why for why, is_so in troubles.items() if is_so), "")


def is_absolute(path: str) -> bool:
    return path.startswith("/") and path.isprintable() and not path.endswith("/") and ".." not in path.split("/")


def named(name: str) -> str:
    """A file's name that is one, on any system: without folders, and nothing that a header could trip over."""
    kept = "".join(c if c.isprintable() and c not in '/\\:*?"<>|' else "_" for c in name).strip(" .")
    return kept[-NAME_LIMIT:] or "attachment"
