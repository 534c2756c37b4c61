"""The two faces: the API for programs, there from the start, and the pages for people, made when the first is opened.

Most notifiers are looked at rarely, and half of what Litestar makes at a start would be for their pages.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from litestar import Litestar
from litestar.types import ASGIApp, Receive, Send

from ui_api.options import Options


class Faces:
    """ASGI wrapper around both. `pages` makes the pages; it takes a moment, so it is called on a thread."""

    def __init__(self, api: Litestar, pages: Callable[[], Litestar]) -> None:
        self._api = Options(api)
        self._of_api = frozenset(first_part(each.path) for each in api.routes)
        self._make = pages
        self._pages: ASGIApp | None = None
        self._making = asyncio.Lock()

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        if first_part(scope["path"]) in self._of_api:
            await self._api(scope, receive, send)
        else:
            pages = self._pages or await self._made()
            await pages(scope, receive, send)

    async def _made(self) -> ASGIApp:
        """Whoever comes meanwhile waits for the same."""
        async with self._making:
            if self._pages is None:
                self._pages = Options(await asyncio.to_thread(self._make))
            return self._pages


def first_part(path: str) -> str:
    """`server` of `/server/notifications/events`; slashes too many count as one, as they do for Litestar."""
    return path.lstrip("/").partition("/")[0]
