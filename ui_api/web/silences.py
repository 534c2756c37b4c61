"""Not being told for a while, as people ask for it: what is silenced, a new silence, and the end of one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import msgspec
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath

from sidecar.errors import InvalidError, Problem
from ui_api import silences as api
from ui_api.web import who
from ui_api.web.asked import in_words, in_zone
from ui_api.web.forms import Form
from ui_api.web.look import Desk

SHOWN: Final = 200
PREFILLED_LIMIT: Final = 200


class Typed(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in the form, and what is wrong with it, by field."""

    when: str
    until: str = "2h"
    reason: str = ""
    by: str = ""
    problems: dict[str, list[str]] = {}


@get("/silences", sync_to_thread=True)
def show_silences(desk: NamedDependency[Desk]) -> Response[str]:
    now = desk.service.now()
    shapes = [api.silence_shape(each, now) for each in desk.service.ledger.pages.silences(SHOWN)]
    return desk.show(
        "silences.html",
        active=[each for each in shapes if each.active],
        past=[each for each in shapes if not each.active],
        most=SHOWN,
    )


@get("/silences/new", sync_to_thread=True)
def show_form(desk: NamedDependency[Desk]) -> Response[str]:
    """With `?host_name=pi-3` and the like, these conditions stand there already."""
    given = [(name, value) for name, value in desk.pairs if name != "embed"]
    lines = [f"{name[:PREFILLED_LIMIT]}: {value[:PREFILLED_LIMIT]}" for name, value in given[: api.CLAUSES] if value]
    return form_page(desk, Typed(when="\n".join(lines), by=who.remembered(desk)))


@post("/silences/new", sync_to_thread=True)
def take_form(desk: NamedDependency[Desk], form: NamedDependency[Form]) -> Response[Any]:
    when, until, reason, by = (form.text(name) for name in ("when", "until", "reason", "by"))
    typed = Typed(when=when, until=until, reason=reason, by=by)
    try:
        given: dict[str, Any] = {
            "when": conditions(typed.when),
            "until": in_zone(typed.until, desk.zone),
            "reason": typed.reason,
            "author": who.named(desk, form),
        }
        silence = api.silenced(given, desk.request, desk.service)
    except InvalidError as error:
        return form_page(desk, msgspec.structs.replace(typed, problems=by_field(error)), 422)
    said = "Nobody is told of this until it ends. What still fails then is told."
    return desk.go(f"/silences#{silence.id}", said, who.cookies(form))


@post("/silences/{silence_id:str}/end", sync_to_thread=True)
def end_one(silence_id: FromPath[str], desk: NamedDependency[Desk]) -> Response[None]:
    api.end(silence_id, who.known(desk), desk.service)
    return desk.go("/silences", "The silence has ended. What still fails is told.")


def form_page(desk: Desk, typed: Typed, status: int = 200) -> Response[str]:
    return desk.show("silence_new.html", status, typed=typed)


# ---------------------------------------------------------------------- conditions, one on a line


def conditions(text: str) -> dict[str, Any]:
    """`field: condition` on each line; the same field on several lines: one of them. Raises InvalidError."""
    found: dict[str, list[str | None]] = {}
    for field, wanted in condition_lines(text):
        found.setdefault(field, []).extend(wanted)
    return {field: wanted[0] if len(wanted) == 1 else wanted for field, wanted in found.items()}


def condition_lines(text: str) -> Iterator[tuple[str, list[str | None]]]:
    for number, line in enumerate(text.splitlines(), start=1):
        field, colon, wanted = (part.strip() for part in line.partition(":"))
        if field and colon and wanted:
            yield field, values(wanted)
        elif line.strip():
            message = f"line {number}: wanted a field, a colon and a condition, such as host_name: pi-3"
            raise InvalidError([Problem(path="when", message=message)])


def values(wanted: str) -> list[str | None]:
    """One, or several as in [a, b]; quotes around one are not part of it, and null is a field that is missing."""
    if wanted.startswith("[") and wanted.endswith("]") and "," in wanted:
        return [one(each.strip()) for each in wanted[1:-1].split(",") if each.strip()]
    return [one(wanted)]


def one(wanted: str) -> str | None:
    if len(wanted) > 1 and wanted[0] == wanted[-1] and wanted[0] in "\"'":
        return wanted[1:-1]
    return None if wanted == "null" else wanted


def by_field(error: InvalidError) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in error.problems:
        name, _, part = each.path.partition(".")
        found.setdefault(name, []).append(f"{part}: {each.message}" if part else in_words(each.message))
    return found
