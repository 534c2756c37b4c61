"""How a page looks, and what the browser may do with it: one Jinja environment, one policy."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, quote, unquote
from zoneinfo import ZoneInfo

import msgspec
from litestar import MediaType, Request, Response
from litestar.datastructures import Cookie

from sidecar.core.words import clean, cut, is_control, one_line, told_time, words
from sidecar.live import State
from sidecar.service import Service, config_settings
from ui_api.doorkeeper import Doorkeeper
from ui_api.people import asker_of, may
from ui_api.scopes import ROLES, Scope, needed
from ui_api.web.static import address

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES: Final = Path(__file__).with_name("templates")
SAID: Final = "notifier_said"
"""A cookie with what the last form led to; the next page shows it and takes it back."""
SAID_LIMIT: Final = 300
PREFIX: Final = re.compile(r"(/[A-Za-z0-9._~-]+)+")
AS_IT_IS: Final = "%/?#[]@!$&'()*+,;=:"
"""In an address that may be quoted already; anything else is, so that a header can hold it (RFC 3986, 2)."""
PROBLEMS_SHOWN: Final = 5
DOING: Final[dict[Scope, str]] = {
    "ingest": "send events",
    "operate": "act on what happens, or try things",
    "configure": "change notifier.yaml",
}
"""What a form does that needs a scope, in words."""
NAVIGATION: Final = (
    ("/", "Overview"),
    ("/integrations", "Integrations"),
    ("/rules", "Rules"),
    ("/history", "History"),
    ("/events", "Events"),
    ("/incidents", "Incidents"),
    ("/silences", "Silences"),
    ("/config", "Config"),
    ("/audit", "Audit"),
    ("/keys", "Keys"),
)


class Desk(msgspec.Struct, frozen=True):
    """What every page needs of its request: given to the handlers as `desk`."""

    request: Request[Any, Any, Any]
    service: Service
    doorkeeper: Doorkeeper
    seen: str
    """What there was when the request came (`live.seen`): of what comes after it the page is told."""

    @property
    def base(self) -> str:
        """The path under which a proxy shows the pages (`X-Forwarded-Prefix`), such as `/notifier`; mostly empty."""
        return base_of(self.request.headers.get("x-forwarded-prefix", ""))

    @property
    def is_part(self) -> bool:
        """Whether a page that is open takes a part out of this one: whatever is said once is for whole pages."""
        headers = self.request.headers
        return headers.get("hx-request") == "true" and headers.get("hx-boosted") != "true"

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """What stands after the ? in the address, in its order."""
        return parse_qsl(self.request.url.query)

    @property
    def zone(self) -> ZoneInfo:
        """The one whose clock the pages show."""
        return ZoneInfo(config_settings(self.service.live.current).timezone)

    @property
    def is_embedded(self) -> bool:
        """Whether the page stands in a frame of another one, which has a header and a navigation of its own."""
        asked = self.request.query_params.get("embed") == "1"
        return asked or self.request.headers.get("sec-fetch-dest") == "iframe"

    def barred(self, path: str) -> str:
        """Why whoever is logged in may not send a form to this path; "" if they may. By the table that refuses it."""
        need, asker = needed("POST", path), asker_of(self.request)
        if need is None or asker is None or may(self.request, need):
            return ""
        others = " or ".join(role for role, scopes in ROLES.items() if need in scopes and "read" in scopes)
        return f"As {asker.role} you may not {DOING[need]}. Whoever is {others} may."

    def show(self, template: str, status: int = 200, **values: Any) -> Response[str]:
        """The page of a template, with `values`."""
        state = self.service.live.current
        said = "" if self.is_part else unquote(self.request.cookies.get(SAID, ""))[:SAID_LIMIT]
        html = environment().get_template(template).render(said=said, **self._around(state), **values)
        response = Response(html, status_code=status, media_type=MediaType.HTML, headers=headers(state))
        if said:
            response.delete_cookie(SAID)
        return response

    def _around(self, state: State) -> dict[str, Any]:
        """What every page shows around its own, or asks for."""
        asker, url = asker_of(self.request), self.request.url
        return {
            "base": self.base,
            "seen": self.seen,
            "path": url.path,
            "query": url.query,
            "embedded": self.is_embedded,
            "navigation": NAVIGATION,
            "state": state,
            "problems": state.problems[:PROBLEMS_SHOWN],
            "more_problems": max(0, len(state.problems) - PROBLEMS_SHOWN),
            "zone": self.zone,
            "now": self.service.now(),
            "asker": asker,
            "form_token": self.doorkeeper.form_token(asker) if asker else "",
            "barred": self.barred,
        }

    def go(self, path: str, said: str = "", cookies: Iterable[Cookie] = ()) -> Response[None]:
        """To another page after a form was taken: loading that again sends nothing twice. `said` is shown there."""
        told = Cookie(SAID, value=quote(said[:SAID_LIMIT]), max_age=60, httponly=True, samesite="strict")
        headers = {"Location": f"{self.base}{quote(path, safe=AS_IT_IS)}", "Cache-Control": "no-store"}
        return Response(None, status_code=303, headers=headers, cookies=[*([told] if said else []), *cookies])


def base_of(prefix: str) -> str:
    """What `X-Forwarded-Prefix` says, if it is a path."""
    given = prefix.rstrip("/")
    return given if len(given) <= 100 and PREFIX.fullmatch(given) else ""


def headers(state: State) -> dict[str, str]:
    return policy(" ".join(config_settings(state).security.frames) or "'none'")


def policy(frames: str) -> dict[str, str]:
    """Scripts and styles only from our own files, nothing from elsewhere, nothing inline; only `frames` may show it."""
    content = (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        f"frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors {frames}"
    )
    return {
        "Content-Security-Policy": content,
        "Cache-Control": "no-store",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Referrer-Policy": "same-origin",  # no-referrer would take the Origin from forms, too
        "X-Content-Type-Options": "nosniff",
    }


@cache
def environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415  # 2 MB, for the first page

    from ui_api.web.filling import rows, typed  # noqa: PLC0415  # as above

    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals |= {"static": address, "rows": rows, "typed": typed}
    made.tests["web"] = is_web
    made.tests["ahead_of"] = is_ahead
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
    whole = timedelta(seconds=round(abs(distance).total_seconds()))
    return f"{words(whole)} ago" if distance > timedelta(0) else f"in {words(whole)}"


def is_ahead(value: datetime | str, now: datetime) -> bool:
    return moment(value) > now


def as_json(value: Any) -> str:
    """JSON, for an attribute that a script reads."""
    return msgspec.json.encode(value).decode()


def line(text: object, limit: int = 200) -> str:
    """A text that came from outside, on one line, and not too long."""
    return cut(one_line(str(text)), limit)


def some(text: str, limit: int = 20_000) -> str:
    """A text of several lines that came from outside: so much of it as a page can show."""
    shown = clean(text[:limit])
    return shown if len(text) <= limit else f"{shown}\n… {len(text) - limit:,} characters more"


def pretty(value: Any, limit: int = 20_000) -> str:
    """JSON for people. What would turn the direction of the text is written as an escape, so that it can be seen."""
    text = msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
    shown = "".join(f"\\u{ord(each):04x}" if is_control(each) and each != "\n" else each for each in text[:limit])
    return shown if len(text) <= limit else f"{shown}\n… {len(text) - limit:,} characters more"


def is_web(address: object) -> bool:
    """Whether a page may link to it: an address from outside can be anything."""
    return str(address).startswith(("https://", "http://"))


FILTERS: Final[dict[str, Callable[..., Any]]] = {
    "ago": ago,
    "clock": clock,
    "json": as_json,
    "line": line,
    "pretty": pretty,
    "quote": quote,
    "some": some,
}
