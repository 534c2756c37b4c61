"""How a page looks, and what the browser may do with it: one Jinja environment, one policy."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, unquote
from zoneinfo import ZoneInfo

import msgspec
from litestar import MediaType, Request, Response
from litestar.datastructures import Cookie

from sidecar.core.words import told_time, words
from sidecar.live import State
from sidecar.service import Service, config_settings
from ui_api.web.filling import rows, typed
from ui_api.web.static import address

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES: Final = Path(__file__).with_name("templates")
SAID: Final = "notifier_said"
"""A cookie with what the last form led to; the next page shows it and takes it back."""
SAID_LIMIT: Final = 300
PREFIX: Final = re.compile(r"(/[A-Za-z0-9._~-]+)+")
PROBLEMS_SHOWN: Final = 5
NAVIGATION: Final = (
    ("/", "Overview"),
    ("/integrations", "Integrations"),
    ("/rules", "Rules"),
    ("/history", "History"),
    ("/events", "Events"),
    ("/incidents", "Incidents"),
    ("/silences", "Silences"),
    ("/config", "Config"),
    ("/keys", "Keys"),
)


class Desk(msgspec.Struct, frozen=True):
    """What every page needs of its request: given to the handlers as `desk`."""

    request: Request[Any, Any, Any]
    service: Service

    @property
    def base(self) -> str:
        """The path under which a proxy shows the pages (`X-Forwarded-Prefix`), such as `/notifier`; mostly empty."""
        given: str = self.request.headers.get("x-forwarded-prefix", "").rstrip("/")
        return given if len(given) <= 100 and PREFIX.fullmatch(given) else ""

    @property
    def is_embedded(self) -> bool:
        """Whether the page stands in a frame of another one, which has a header and a navigation of its own."""
        asked = self.request.query_params.get("embed") == "1"
        return asked or self.request.headers.get("sec-fetch-dest") == "iframe"

    def show(self, template: str, status: int = 200, **values: Any) -> Response[str]:
        """The page of a template, with `values`."""
        state = self.service.live.current
        settings = config_settings(state)
        said = unquote(self.request.cookies.get(SAID, ""))[:SAID_LIMIT]
        html = (
            environment()
            .get_template(template)
            .render(
                base=self.base,
                path=self.request.url.path,
                query=self.request.url.query,
                embedded=self.is_embedded,
                navigation=NAVIGATION,
                state=state,
                problems=state.problems[:PROBLEMS_SHOWN],
                more_problems=max(0, len(state.problems) - PROBLEMS_SHOWN),
                zone=ZoneInfo(settings.timezone),
                now=self.service.now(),
                said=said,
                **values,
            )
        )
        response = Response(html, status_code=status, media_type=MediaType.HTML, headers=headers(state))
        if said:
            response.delete_cookie(SAID)
        return response

    def go(self, path: str, said: str = "") -> Response[None]:
        """To another page after a form was taken: loading that again sends nothing twice. `said` is shown there."""
        cookie = Cookie(SAID, value=quote(said[:SAID_LIMIT]), max_age=60, httponly=True, samesite="strict")
        headers = {"Location": f"{self.base}{path}", "Cache-Control": "no-store"}
        return Response(None, status_code=303, headers=headers, cookies=[cookie] if said else [])


def headers(state: State) -> dict[str, str]:
    """Scripts and styles only from our own files, nothing from elsewhere, nothing inline, frames only where allowed."""
    frames = " ".join(config_settings(state).security.frames) or "'none'"
    policy = (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        f"frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors {frames}"
    )
    return {
        "Content-Security-Policy": policy,
        "Cache-Control": "no-store",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Referrer-Policy": "same-origin",  # no-referrer would take the Origin from forms, too
        "X-Content-Type-Options": "nosniff",
    }


@cache
def environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415  # 2 MB, for the first page

    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals |= {"static": address, "rows": rows, "typed": typed}
    made.filters.update(FILTERS)
    return made


# ---------------------------------------------------------------------- filters of the templates


def moment(value: datetime | str) -> datetime:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def clock(value: datetime | str, zone: ZoneInfo) -> str:
    """A time on the clock of `settings.timezone`."""
    return told_time(moment(value), zone)


def ago(value: datetime | str, now: datetime) -> str:
    """How long ago, or how far ahead, in words."""
    distance = now - moment(value)
    if abs(distance) < timedelta(seconds=1):
        return "now"
    return f"{words(distance)} ago" if distance > timedelta(0) else f"in {words(-distance)}"


def as_json(value: Any) -> str:
    """JSON, for an attribute that a script reads."""
    return msgspec.json.encode(value).decode()


FILTERS: Final[dict[str, Callable[..., Any]]] = {"clock": clock, "ago": ago, "quote": quote, "json": as_json}
