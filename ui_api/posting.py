"""The one hot path, `POST …/events`, before Litestar: routing, injection and response objects cost more than the rest.

Only what is plain goes this way, and by the same functions (`ui_api.events.take`, `ui_api.problems.said`), so that the
answers are the same. Everything else goes on to Litestar, whose own route is the one in the documentation.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec
from litestar.types import ASGIApp, Receive, Send

from sidecar.core.bodies import BYTES_LIMIT
from sidecar.core.intake import ID_LIMIT
from sidecar.errors import NotifierError
from sidecar.service import Service
from ui_api.events import take
from ui_api.glued import PREFIX
from ui_api.landing import Landing
from ui_api.problems import Headers, broken, said

PATH: Final = f"{PREFIX}/events"


class Posting:
    """ASGI wrapper around the application."""

    def __init__(self, app: ASGIApp, service: Service, landing: Landing) -> None:
        self._app = app
        self._service = service
        self._landing = landing

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        is_ours = scope["type"] == "http" and scope["path"] == PATH and scope["method"] == "POST"
        if not is_ours or not is_plain(headers := headers_of(scope)):
            await self._app(scope, receive, send)
        elif (body := await read(receive)) is not None:
            await reply(send, *await self._answer(headers, body))

    async def _answer(self, headers: Mapping[str, str], body: bytes) -> tuple[int, Headers, Any]:
        try:
            return 202, {}, await take(self._service, self._landing, headers, body, headers.get("idempotency-key"))
        except NotifierError as error:
            return said(error)
        except Exception as error:  # noqa: BLE001  # as Litestar does it for every other path
            return broken("POST", PATH, error)


def headers_of(scope: Any) -> dict[str, str]:
    """By lower-case name; of several with one name the first."""
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in reversed(scope["headers"])}


def is_plain(headers: Mapping[str, str]) -> bool:
    """Whether it says how long it is, and is not too long for us."""
    length, key = headers.get("content-length", ""), headers.get("idempotency-key", "")
    return length.isdecimal() and int(length) <= BYTES_LIMIT and len(key) <= ID_LIMIT


async def read(receive: Receive) -> bytes | None:
    """The whole body; None if the other side hung up before."""
    body = b""
    while True:
        message: Any = await receive()
        if message["type"] != "http.request":
            return None
        body += bytes(message.get("body", b""))
        if not message.get("more_body"):
            return body


async def reply(send: Send, status: int, headers: Mapping[str, str], answer: Any) -> None:
    body = msgspec.json.encode(answer)
    kind = b"application/json" if status < 400 else b"application/problem+json"
    more = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    described = [(b"content-type", kind), (b"content-length", str(len(body)).encode()), *more]
    await send({"type": "http.response.start", "status": status, "headers": described})
    await send({"type": "http.response.body", "body": body, "more_body": False})
