"""What requests work on: the service, who may, how often. It comes with each request, so that one set of routes serves
every application of a process; reading the signatures of all handlers takes longer than the rest of a start.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from litestar import Request
from litestar.di import Provide
from litestar.types import ASGIApp, Receive, Send


class Upon:
    """ASGI wrapper: gives these parts to every request."""

    def __init__(self, app: ASGIApp, parts: Mapping[str, Any]) -> None:
        self._app = app
        self._parts = parts

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        scope.setdefault("state", {}).update(self._parts)
        await self._app(scope, receive, send)


def part(request: Request[Any, Any, Any], name: str) -> Any:
    return request.scope["state"][name]


def given(name: str) -> Provide:
    """A part as a dependency of handlers."""

    def provided(request: Request[Any, Any, Any]) -> Any:
        return part(request, name)

    return Provide(provided, sync_to_thread=False)
