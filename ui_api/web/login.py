"""Logging in to the page with a token, and out of it."""

from __future__ import annotations

import re
from typing import Any, Final

from litestar import Response, get, post
from litestar.datastructures import Cookie
from litestar.di import NamedDependency

from sidecar.errors import NotifierError
from ui_api.doorkeeper import Doorkeeper
from ui_api.problems import said
from ui_api.sessions import COOKIE
from ui_api.web.forms import Form
from ui_api.web.look import Desk

LOCAL: Final = re.compile(r"/(?![/\\])[^\s\\]{0,2000}")
"""A path of this service, and nothing that a browser takes for another host."""


@get("/login", sync_to_thread=True)
def show_login(desk: NamedDependency[Desk], doorkeeper: NamedDependency[Doorkeeper]) -> Response[Any]:
    if not doorkeeper.credentials.are_set:
        return desk.go("/", "There is nothing to log in to: this notifier was started without tokens.")
    return form_page(desk, doorkeeper, local(desk.request.query_params.get("next", "")))


@post("/login", sync_to_thread=True, status_code=200)
def log_in(
    desk: NamedDependency[Desk], form: NamedDependency[Form], doorkeeper: NamedDependency[Doorkeeper]
) -> Response[Any]:
    address, following = desk.request.client, local(form.text("next"))
    try:
        asker, value, until = doorkeeper.log_in(form.text("token"), address.host if address else "")
    except NotifierError as error:
        status, headers, _ = said(error)
        page = form_page(desk, doorkeeper, following, str(error), status)
        page.headers.update(headers)
        return page
    desk.request.scope["state"]["asker"] = asker  # for the audit
    seconds = int((until - desk.service.now()).total_seconds())
    return desk.go(following, cookies=[login_cookie(desk, value, seconds)])


@post("/logout", sync_to_thread=True)
def log_out(desk: NamedDependency[Desk]) -> Response[Any]:
    return desk.go("/login", cookies=[login_cookie(desk, "", 0)])


def form_page(
    desk: Desk, doorkeeper: Doorkeeper, following: str, problem: str = "", status: int = 200
) -> Response[str]:
    known = doorkeeper.credentials
    return desk.show("login.html", status, following=following, problem=problem, credentials=known)


def login_cookie(desk: Desk, value: str, seconds: int) -> Cookie:
    """Only for us, never in scripts; only over https where the page came by it."""
    headers = desk.request.headers
    is_secure = desk.request.url.scheme == "https" or headers.get("origin", "").startswith("https://")
    return Cookie(COOKIE, value=value, path="/", max_age=seconds, httponly=True, samesite="lax", secure=is_secure)


def local(path: str) -> str:
    return path if LOCAL.fullmatch(path) else "/"
