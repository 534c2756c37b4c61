"""`/static/…`: the files that pages need, read once, compressed once, kept by browsers until they change."""

from __future__ import annotations

import gzip
import hashlib
from functools import cache
from pathlib import Path
from typing import Any, Final

import msgspec
from litestar import Request, Response, get
from litestar.params import FromPath

from sidecar.errors import NotFoundError

FOLDER: Final = Path(__file__).with_name("static")
TYPES: Final = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml"}
FOR_EVER: Final = "public, max-age=31536000, immutable"
"""The address of a file has its hash, so another content has another address."""


class File(msgspec.Struct, frozen=True):
    content: bytes
    compressed: bytes
    media_type: str
    digest: str


@cache
def files() -> dict[str, File]:
    """By name, such as `notifier.css`: nothing else can be asked for, whatever the address says."""
    return {path.name: read(path) for path in sorted(FOLDER.rglob("*")) if path.suffix in TYPES}


def read(path: Path) -> File:
    content = path.read_bytes()
    digest = hashlib.sha256(content).hexdigest()[:16]
    return File(content, gzip.compress(content, 9, mtime=0), TYPES[path.suffix], digest)


def address(name: str) -> str:
    return f"/static/{files()[name].digest}/{name}"


@get("/static/{digest:str}/{name:str}", sync_to_thread=True, include_in_schema=False)
def get_file(digest: FromPath[str], name: FromPath[str], request: Request[Any, Any, Any]) -> Response[bytes]:
    """A page that was loaded before an update gets the file of now; only an exact one is kept for ever."""
    file = files().get(name)
    if file is None:
        raise NotFoundError(f"there is no file '{name[:64]}' here")
    can_unzip = "gzip" in request.headers.get("accept-encoding", "")
    headers = {
        "Cache-Control": FOR_EVER if digest == file.digest else "no-cache",
        "Vary": "Accept-Encoding",
        "X-Content-Type-Options": "nosniff",
        **({"Content-Encoding": "gzip"} if can_unzip else {}),
    }
    return Response(file.compressed if can_unzip else file.content, media_type=file.media_type, headers=headers)
