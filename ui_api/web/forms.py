"""What a form of a page brings, and that it is one of ours.

A page elsewhere must not be able to send our forms, neither where no login is needed nor with the cookie of one.
Browsers say where a form comes from (`Origin`, `Sec-Fetch-Site`), and no page can make them lie: that is checked here.
Where a login allows it, the form must also carry what only our page could give it (`form_token`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl

from litestar import Request
from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler

from sidecar.errors import InvalidError, NotifierError, Problem
from ui_api.parts import part
from ui_api.people import asker_of

MOST_FIELDS: Final = 2_000
OURS: Final = frozenset({"same-origin", "none"})


class ForeignFormError(NotifierError):
    """A page of somebody else sent one of our forms."""


class Form:
    """The fields of a form. A field may come several times: check boxes do."""

    def __init__(self, fields: Mapping[str, list[str]]) -> None:
        self._fields = fields

    def __contains__(self, name: str) -> bool:
        return name in self._fields

    def text(self, name: str, default: str = "") -> str:
        """Its last value, without blanks around it, with line ends as Python has them."""
        return as_one_line_end((self._fields.get(name) or [default])[-1]).strip()

    def all(self, name: str) -> list[str]:
        """Its values that are not empty, as `text` gives them."""
        return [each for each in (as_one_line_end(text).strip() for text in self._fields.get(name, [])) if each]

    def names(self) -> list[str]:
        return list(self._fields)

    def having(self, **values: str) -> Form:
        """The same form with these fields."""
        return Form({**self._fields, **{name: [value] for name, value in values.items()}})


def as_one_line_end(text: str) -> str:
    """With line ends as Python has them: browsers send them as HTTP has them."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


async def read_form(request: Request[Any, Any, Any]) -> Form:
    """The form in the body of a request. Raises InvalidError."""
    try:
        pairs = parse_qsl((await request.body()).decode(), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError as error:
        wanted = f"wanted a form of at most {MOST_FIELDS:,} fields in UTF-8, as a browser sends it"
        raise InvalidError([Problem(message=wanted)]) from error
    fields: dict[str, list[str]] = {}
    for name, value in pairs:
        fields.setdefault(name, []).append(value)
    return Form(fields)


async def refuse_foreign(connection: ASGIConnection[Any, Any, Any, Any], _: BaseRouteHandler) -> None:
    """Raises ForeignFormError."""
    if isinstance(connection, Request) and connection.method not in ("GET", "HEAD"):
        refuse_elsewhere(connection)
        await refuse_unmarked(connection)


def refuse_elsewhere(connection: Request[Any, Any, Any]) -> None:
    """A program that says nothing about where a form comes from is no browser."""
    site, origin = connection.headers.get("sec-fetch-site"), connection.headers.get("origin")
    own = origin is None or origin.partition("://")[2] == connection.headers.get("host")
    if (site is not None and site not in OURS) or not own:
        raise ForeignFormError("this form was sent by another page; open the notifier's own page and send it there")


async def refuse_unmarked(request: Request[Any, Any, Any]) -> None:
    """Of whoever is logged in; who brings a token is no browser that another page could use."""
    asker = asker_of(request)
    if asker is None or "authorization" in request.headers:
        return
    given = (await read_form(request)).text("form_token")
    if not part(request, "doorkeeper").is_form_token(given, asker):
        raise ForeignFormError("this form is of another login; load the page again, and send it from there")
