"""VirtualPyTest's frontend glues the path behind the query: `/server/notifications?team_id=<uuid>/integrations/x`.

Its hook builds the base URL once, with `?team_id=…` at the end, and appends the path to that. The address is put
right before anything looks at it, for every method, preflights too.
"""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import unquote

from litestar.types import ASGIApp, Receive, Send

PREFIX: Final = "/server/notifications"


class Unglue:
    """ASGI wrapper around the whole application."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].rstrip("/") == PREFIX and b"/" in scope["query_string"]:
            tail, query = unglued(scope["query_string"].decode("latin-1"))
            path = f"{PREFIX}{tail}"
            scope["path"], scope["raw_path"] = unquote(path), path.encode("latin-1")
            scope["query_string"] = query.encode("latin-1")
        await self._app(scope, receive, send)


def unglued(query: str) -> tuple[str, str]:
    """The path and the query in `team_id=X/rules/r?force=true`: `/rules/r` and `team_id=X&force=true`."""
    team, _, rest = query.partition("/")
    path, _, more = rest.replace("?", "&").partition("&")
    return f"/{path}", f"{team}&{more}" if more else team
