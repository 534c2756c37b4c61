"""What a page says when something is refused, or breaks: in the same words as the JSON API, for people."""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import Any, Final

from litestar import Request, Response
from litestar.exceptions import HTTPException
from litestar.types import ExceptionHandlersMap

from sidecar.errors import FAULTS, InvalidError, NotifierError
from ui_api.parts import part
from ui_api.problems import MOST_PROBLEMS, STATUS, TooManyError, unreadable
from ui_api.web.forms import ForeignFormError
from ui_api.web.live import seen
from ui_api.web.look import Desk

TITLES: Final = {
    403: "Not from here",
    404: "Not here",
    409: "Not possible now",
    412: "Somebody was faster",
    422: "Not in order",
    429: "Not so often",
    503: "Not now",
}
BUG: Final = "Something broke here; the log of the notifier says what."

log = logging.getLogger("notifier.web")


def on_notifier_error(request: Request[Any, Any, Any], error: NotifierError) -> Response[str]:
    lines = [str(each) for each in error.problems[:MOST_PROBLEMS]] if isinstance(error, InvalidError) else [str(error)]
    page = trouble(request, status_of(error), lines)
    if isinstance(error, TooManyError):
        page.headers["Retry-After"] = str(error.retry_after_s)
    return page


def status_of(error: NotifierError) -> int:
    if isinstance(error, ForeignFormError):
        return 403
    return next((status for kind, status in STATUS.items() if isinstance(error, kind)), 500)


def on_fault(request: Request[Any, Any, Any], error: Exception) -> Response[str]:
    return on_notifier_error(request, unreadable(error))


def on_http_error(request: Request[Any, Any, Any], error: HTTPException) -> Response[str]:
    if error.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return on_bug(request, error)
    return trouble(request, error.status_code, [error.detail])


def on_bug(request: Request[Any, Any, Any], error: Exception) -> Response[str]:
    log.error("a bug at %s %s", request.method, request.scope.get("path_template", "a page"), exc_info=error)
    return trouble(request, 500, [BUG])


def trouble(request: Request[Any, Any, Any], status: int, lines: list[str]) -> Response[str]:
    service, doorkeeper = part(request, "service"), part(request, "doorkeeper")
    title = TITLES.get(status, HTTPStatus(status).phrase)
    return Desk(request, service, doorkeeper, seen(service)).show("trouble.html", status, title=title, lines=lines)


HANDLERS: Final[ExceptionHandlersMap] = {
    NotifierError: on_notifier_error,
    **dict.fromkeys(FAULTS, on_fault),
    HTTPException: on_http_error,
    Exception: on_bug,
}
