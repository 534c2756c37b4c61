"""Who says so: a name that forms ask for once, and a cookie remembers. It proves nothing; it is said to others."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote, unquote

from litestar.datastructures import Cookie

from ui_api.people import NAME_LIMIT, asker_of, author, person
from ui_api.web.forms import Form
from ui_api.web.look import Desk

NAME: Final = "notifier_name"
YEAR_S: Final = 365 * 86_400


def remembered(desk: Desk) -> str:
    """Who is logged in, else what the last form said; "" if none did."""
    asker = asker_of(desk.request)
    if asker and asker.is_person:
        return asker.name
    return unquote(desk.request.cookies.get(NAME, ""))[:NAME_LIMIT]


def known(desk: Desk) -> str:
    """For what asks for no name."""
    return remembered(desk) or author(desk.request)


def named(desk: Desk, form: Form) -> str:
    """The name in a form, else the address of the browser. Raises InvalidError."""
    name = form.text("by")
    return person({"by": name} if name else {}, desk.request)


def cookies(form: Form) -> list[Cookie]:
    name = quote(form.text("by")[:NAME_LIMIT])
    return [Cookie(NAME, value=name, max_age=YEAR_S, httponly=True, samesite="strict")] if name else []
