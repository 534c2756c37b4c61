"""OPTIONS says which methods a path has: Litestar's own answer knows those of the path's first handler only."""

from __future__ import annotations

from typing import Any

from litestar import Litestar
from litestar.routes import HTTPRoute
from litestar.types import Message, Receive, Send


class Options:
    """ASGI wrapper around Litestar."""

    def __init__(self, app: Litestar) -> None:
        self._app = app
        self._allowed = {each.path_format: allow(each) for each in app.routes if isinstance(each, HTTPRoute)}

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        async def send_corrected(message: Message) -> None:
            allowed = self._allowed.get(scope.get("path_template", ""))
            if message["type"] == "http.response.start" and allowed:
                others = [pair for pair in message["headers"] if pair[0].lower() != b"allow"]
                message["headers"] = [*others, (b"allow", allowed)]
            await send(message)

        is_asked = scope["type"] == "http" and scope["method"] == "OPTIONS"
        await self._app(scope, receive, send_corrected if is_asked else send)


def allow(route: HTTPRoute) -> bytes:
    return ", ".join(sorted(route.methods)).encode()
