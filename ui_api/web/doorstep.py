"""What people see who are not logged in, or may not do what they asked for: no part of the pages themselves."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import quote

from ui_api.doorkeeper import Headers
from ui_api.web.look import base_of, environment, policy

HEADERS: Final = {"Content-Type": "text/html; charset=utf-8", **policy("'none'")}
LOGGED_OUT: Final = (
    "You are logged out, so nothing was changed.",
    "What you typed is not lost: log in in another tab, come back to the page, and send it once more.",
)


def is_opened(scope: Any, headers: Headers) -> bool:
    """Whether a person opens a page, and not a script a part of one."""
    return scope["method"] == "GET" and "hx-request" not in headers and scope["path"] != "/live"


def way_to_login(scope: Any, headers: Headers) -> list[tuple[bytes, bytes]]:
    """Headers that lead to the login, and from there back."""
    query = scope["query_string"].decode("latin-1")
    wanted = quote(f"{scope['path']}?{query}" if query else scope["path"], safe="/")
    location = f"{base_of(headers.get('x-forwarded-prefix', ''))}/login?next={wanted}"
    return [(b"location", location.encode()), (b"cache-control", b"no-store")]


def page(reason: str, headers: Headers, *, is_logged_out: bool) -> bytes:
    template = environment().get_template("doorstep.html")
    lines = LOGGED_OUT if is_logged_out else (f"{reason[:1].upper()}{reason[1:]}.",)
    title = "Logged out" if is_logged_out else "Not allowed"
    base = base_of(headers.get("x-forwarded-prefix", ""))
    return template.render(title=title, lines=lines, base=base, is_logged_out=is_logged_out).encode()
