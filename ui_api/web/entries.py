"""Quiet hours and templates, which rules refer to: their forms, and deleting one."""

from __future__ import annotations

from typing import Any

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath

from sidecar import edits
from sidecar.edits import Kind
from sidecar.errors import NotFoundError
from ui_api.entries import written
from ui_api.once import Once
from ui_api.web.confirm import Question, asked
from ui_api.web.entry_form import Sheet, opened, saved, sent
from ui_api.web.forms import Form
from ui_api.web.look import Desk

BACK = "/rules"


def pages(kind: Kind) -> Once:
    """The pages of one section, under its own name."""

    @get("/new", sync_to_thread=True)
    def show_new(desk: NamedDependency[Desk]) -> Response[str]:
        return show(desk, opened(desk, kind))

    @post("/new", sync_to_thread=True, status_code=200)
    def make(desk: NamedDependency[Desk], form: NamedDependency[Form]) -> Response[Any]:
        return taken(desk, sent(desk, kind, form))

    @get("/{entry_id:str}/edit", sync_to_thread=True)
    def show_one(entry_id: FromPath[str], desk: NamedDependency[Desk]) -> Response[str]:
        must_be_there(desk, kind, entry_id)
        return show(desk, opened(desk, kind, entry_id))

    @post("/{entry_id:str}/edit", sync_to_thread=True, status_code=200)
    def change(entry_id: FromPath[str], desk: NamedDependency[Desk], form: NamedDependency[Form]) -> Response[Any]:
        return taken(desk, sent(desk, kind, form, entry_id))

    @get("/{entry_id:str}/delete", sync_to_thread=True)
    def ask_to_delete(entry_id: FromPath[str], desk: NamedDependency[Desk]) -> Response[Any]:
        return deletion(desk, kind, entry_id, Form({}))

    @post("/{entry_id:str}/delete", sync_to_thread=True, status_code=200)
    def delete(entry_id: FromPath[str], desk: NamedDependency[Desk], form: NamedDependency[Form]) -> Response[Any]:
        return deletion(desk, kind, entry_id, form)

    return Once(f"/{kind.section}", route_handlers=[show_new, make, show_one, change, ask_to_delete, delete])


def must_be_there(desk: Desk, kind: Kind, entry_id: str) -> None:
    """Raises NotFoundError."""
    if entry_id not in written(desk.service.live.current, kind):
        raise NotFoundError(f"there is no {kind.noun} '{entry_id[:64]}'")


def taken(desk: Desk, sheet: Sheet) -> Response[Any]:
    after = saved(desk, sheet)
    if after is None:
        return desk.go(BACK, f"{sheet.id} was {'changed' if sheet.entry_id else 'added'}.")
    return show(desk, after)


def show(desk: Desk, sheet: Sheet) -> Response[str]:
    return desk.show("entry_form.html", sheet.status, sheet=sheet, version=sheet.version(desk.service))


def deletion(desk: Desk, kind: Kind, entry_id: str, form: Form) -> Response[Any]:
    must_be_there(desk, kind, entry_id)
    question = Question(
        title=f"Delete the {kind.noun} {entry_id}?",
        said=["What names it goes on without it."],
        button="Delete it",
        path=f"/{kind.section}/{entry_id}/delete",
        back=BACK,
        is_grave=True,
    )
    return asked(desk, form, edits.delete_entry(kind, entry_id, force=True), question, f"{entry_id} was deleted.")
