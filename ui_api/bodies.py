"""What a request brings: a JSON object, checked before anything else looks at it."""

from __future__ import annotations

from typing import Any

from litestar import Request

from sidecar.core.bodies import decode
from sidecar.core.found import kind
from sidecar.core.intake import DEPTH_LIMIT, Unreadable
from sidecar.errors import InvalidError, Problem


async def read_object(request: Request[Any, Any, Any]) -> dict[str, Any]:
    """The request's JSON object. Raises InvalidError if it is anything else."""
    return object_of(await request.body())


def object_of(content: bytes) -> dict[str, Any]:
    """The JSON object in a text. Raises InvalidError if it is anything else."""
    value = decode(content)
    if isinstance(value, Unreadable):
        raise InvalidError([Problem(message=value.reason)])
    if not isinstance(value, dict):
        raise InvalidError([Problem(message=f"wanted a JSON object, found {kind(value)}")])
    if is_deeper(value, DEPTH_LIMIT):
        raise InvalidError([Problem(message=f"nested deeper than {DEPTH_LIMIT} levels; flatten it")])
    return value


async def read_asked(request: Request[Any, Any, Any]) -> dict[str, Any]:
    """The request's JSON object, or nothing: VirtualPyTest's hook sends a Content-Type without a body."""
    return await read_object(request) if await request.body() else {}


def is_deeper(value: Any, limit: int) -> bool:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return limit < 0 or any(is_deeper(each, limit - 1) for each in inner)


def version_in(if_match: str | None) -> str | None:
    """The version that an If-Match header names; None for no header and for `*`."""
    if if_match is None or if_match.strip() == "*":
        return None
    return if_match.strip().removeprefix("W/").strip('"')


def refuse_unknown(given: dict[str, Any], allowed: set[str]) -> None:
    unknown = [name for name in given if name not in allowed]
    if unknown:
        message = f"unknown field; allowed: {', '.join(sorted(allowed))}"
        raise InvalidError([Problem(path=name[:60], message=message) for name in unknown[:20]])
