"""Errors as RFC 9457 problem details: `{type, title, status, detail, problems: [{path, line, message}]}`.

Every problem is in the answer, not just the first, and no secret is.
"""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import Any, Final

from litestar import Request, Response
from litestar.exceptions import HTTPException
from litestar.exceptions.http_exceptions import RequestEntityTooLarge
from litestar.types import ExceptionHandlersMap

from sidecar.core.bodies import BYTES_LIMIT
from sidecar.core.words import cut
from sidecar.errors import (
    FAULTS,
    ConflictError,
    IdempotencyError,
    InvalidError,
    NotFoundError,
    NotifierError,
    Problem,
    ReadOnlyConfigError,
    StaleConfigError,
    UnavailableError,
)
from sidecar.splice import SpliceError

RETRY_AFTER_S: Final = 2
MOST_PROBLEMS: Final = 100
"""Problems in one answer: more than a person mends at once; the rest is counted."""
DETAIL_LIMIT: Final = 1_000
"""Characters of `detail`, which VirtualPyTest's page shows as it is."""
CHALLENGE: Final = 'Bearer realm="virtualpytest-notifier"'
log = logging.getLogger("notifier.api")


class TooManyError(NotifierError):
    """Asked too often; `retry_after_s` says when it may be tried again."""

    def __init__(self, message: str, retry_after_s: int) -> None:
        self.retry_after_s = retry_after_s
        super().__init__(message)


class UnauthorizedError(NotifierError):
    """Nobody knows who asks: nothing was brought, or nothing that is good."""


class ForbiddenError(NotifierError):
    """Who asks may not do this."""


class UnsupportedError(NotifierError):
    """A content type that is not understood."""


STATUS: Final[dict[type[NotifierError], int]] = {
    InvalidError: 422,
    IdempotencyError: 422,
    NotFoundError: 404,
    SpliceError: 409,
    ConflictError: 409,
    StaleConfigError: 412,
    UnavailableError: 503,
    TooManyError: 429,
    UnauthorizedError: 401,
    ForbiddenError: 403,
    UnsupportedError: 415,
}

Headers = dict[str, str]
Said = tuple[int, Headers, dict[str, Any]]
"""Status, headers and body of an answer that says what is wrong."""


def body_of(status: int, detail: str, problems: list[Problem] | None = None, **extra: Any) -> dict[str, Any]:
    """`extra` are further members."""
    body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail, **extra}
    if problems:
        body["problems"] = [shown(each) for each in few(problems)]
    return body


def response(status: int, headers: Headers, body: dict[str, Any]) -> Response[dict[str, Any]]:
    return Response(body, status_code=status, media_type="application/problem+json", headers=headers)


def few(problems: list[Problem]) -> list[Problem]:
    """The first of them, and how many more there are."""
    more = len(problems) - MOST_PROBLEMS
    return [*problems[:MOST_PROBLEMS], Problem(message=f"and {more:,} more problems")] if more > 0 else problems


def shown(one: Problem) -> dict[str, Any]:
    """A problem as JSON; the place only where it is known, the code only where there is one."""
    place = {"line": one.line, "column": one.column} if one.line else {}
    code = {"code": one.code} if one.code else {}
    return {"path": one.path, **place, "message": one.message, **code}


def said(error: NotifierError) -> Said:
    """What to answer when this was raised."""
    status = next((status for kind, status in STATUS.items() if isinstance(error, kind)), 500)
    headers = {"Retry-After": str(RETRY_AFTER_S)} if status == 503 else {}
    match error:
        case InvalidError():
            return status, headers, body_of(status, cut(str(error), DETAIL_LIMIT), error.problems)
        case StaleConfigError():
            body = body_of(status, str(error), current=error.current, diff=error.diff)
            return status, {"ETag": f'"{error.current}"'}, body
        case ReadOnlyConfigError():
            return status, headers, body_of(status, str(error), patch=error.patch)
        case TooManyError():
            headers = {"Retry-After": str(error.retry_after_s)}
        case UnauthorizedError():
            headers = {"WWW-Authenticate": CHALLENGE}
    return status, headers, body_of(status, str(error))


def on_notifier_error(_: Request[Any, Any, Any], error: NotifierError) -> Response[dict[str, Any]]:
    return response(*said(error))


def on_http_error(_: Request[Any, Any, Any], error: HTTPException) -> Response[dict[str, Any]]:
    """What Litestar refuses by itself: no such path, wrong method, a query parameter out of its limits."""
    reasons = error.extra if isinstance(error.extra, list) else []
    problems = [Problem(path=str(each.get("key", "")), message=str(each.get("message", ""))) for each in reasons]
    return response(error.status_code, dict(error.headers or {}), body_of(error.status_code, error.detail, problems))


def on_too_large(_: Request[Any, Any, Any], __: HTTPException) -> Response[dict[str, Any]]:
    detail = f"the body is larger than {BYTES_LIMIT:,} bytes, which is the most taken at once; send it in parts"
    return response(413, {}, body_of(413, detail))


def broken(method: str, path: str, error: Exception) -> Said:
    """What to answer to a bug of ours."""
    log.error("a bug at %s %s", method, path, exc_info=error)
    return 500, {}, body_of(500, "something broke here; the log of the notifier says what")


def on_bug(request: Request[Any, Any, Any], error: Exception) -> Response[dict[str, Any]]:
    place = request.scope.get("path_template", "a path")  # the path itself may hold the ticket of a link
    return response(*broken(request.method, place, error))


def unreadable(error: Exception) -> UnavailableError:
    """One of FAULTS as what may be told: what was asked for is there, and cannot be read now."""
    return UnavailableError(f"the database cannot be read: {error}")


def on_fault(_: Request[Any, Any, Any], error: Exception) -> Response[dict[str, Any]]:
    return response(*said(unreadable(error)))


HANDLERS: Final[ExceptionHandlersMap] = {
    NotifierError: on_notifier_error,
    **dict.fromkeys(FAULTS, on_fault),
    HTTPException: on_http_error,
    RequestEntityTooLarge: on_too_large,
    Exception: on_bug,
}
