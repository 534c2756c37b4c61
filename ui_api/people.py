"""Who a request is from, as others see it: the name of a login, else what they say of themselves, else an address."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from litestar import Request

from sidecar.errors import InvalidError, Problem
from ui_api.auditing import deed_of
from ui_api.bodies import refuse_unknown
from ui_api.credentials import Asker
from ui_api.scopes import ROLES, Scope

NAME_LIMIT: Final = 100


def asker_of(request: Request[Any, Any, Any]) -> Asker | None:
    """Who it is; None where nothing is asked for."""
    found: Asker | None = request.scope["state"].get("asker")
    return found


def may(request: Request[Any, Any, Any], scope: Scope) -> bool:
    """Whether who asks has a scope; everybody has each of them where nothing is asked for."""
    asker = asker_of(request)
    return asker is None or scope in ROLES[asker.role]


def author(request: Request[Any, Any, Any]) -> str:
    """The name of a login, else the address of the request."""
    if asker := asker_of(request):
        return asker.name
    return request.client.host if request.client else ""


def person(asked: Mapping[str, Any], request: Request[Any, Any, Any]) -> str:
    """Who says so: the person who is logged in, else the name in the body (`by`), else the author."""
    refuse_unknown(dict(asked), {"by"})
    asker, name = asker_of(request), asked.get("by", author(request))
    if asker and asker.is_person:
        return asker.name
    if isinstance(name, str) and 0 < len(name) <= NAME_LIMIT and name.isprintable():
        if "by" in asked:
            deed_of(request).by = name
        return name
    message = f"wanted a name of at most {NAME_LIMIT} printable characters"
    raise InvalidError([Problem(path="by", message=message)])
