"""The integrations: the list with its actions, and what is asked before one is renamed or deleted."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath

from sidecar import edits
from sidecar.channels import channels
from sidecar.core.config import Integration
from sidecar.core.words import words
from ui_api import shapes
from ui_api.integrations import no_such, tried
from ui_api.limits import Limits
from ui_api.problems import TooManyError
from ui_api.shapes import TestResult
from ui_api.web.confirm import Question, asked
from ui_api.web.forms import Form
from ui_api.web.look import Desk
from ui_api.web.saves import saver_of


@get("/integrations", sync_to_thread=True)
def show_integrations(desk: NamedDependency[Desk]) -> Response[str]:
    service = desk.service
    return desk.show(
        "integrations.html",
        integrations=shapes.integrations(service),
        labels={kind: channel.label for kind, channel in channels().items()},
        last_sent=service.ledger.pages.figures.last_sent(),
    )


def one(desk: Desk, entry_id: str) -> Integration:
    """Raises NotFoundError."""
    found = shapes.config_of(desk.service.live.current).integrations.get(entry_id)
    if found is None:
        raise no_such(entry_id)
    return found


# ---------------------------------------------------------------------- actions


@post("/integrations/{entry_id:str}/enabled", sync_to_thread=True, status_code=200)
def switch_integration(
    entry_id: FromPath[str], desk: NamedDependency[Desk], form: NamedDependency[Form]
) -> Response[None]:
    """On or off at once, whatever else changed in the file meanwhile."""
    name, is_on = one(desk, entry_id).name, form.text("enabled") == "true"
    saver_of(desk, "").save(edits.put_integration(entry_id, {"enabled": is_on}, desk.service.keys.seal, deep=True))
    return desk.go("/integrations", f"{name} is {'enabled' if is_on else 'disabled: nothing is sent to it'}.")


@post("/integrations/{entry_id:str}/test", sync_to_thread=True, status_code=200)
def test_integration(
    entry_id: FromPath[str], desk: NamedDependency[Desk], limits: NamedDependency[Limits]
) -> Response[str]:
    """200 also when it failed: the page says so."""
    name, began = one(desk, entry_id).name, desk.service.now()
    try:
        result, status = tried(desk.service, limits, entry_id), 200
    except TooManyError as error:
        result, status = TestResult(success=False, message=f"not tried: {error}"), 429
    took = measured(desk.service.now() - began) if status == 200 else ""
    return desk.show("tested.html", status, name=name, entry_id=entry_id, result=result, took=took)


def measured(took: timedelta) -> str:
    """In milliseconds where seconds would say nothing."""
    return words(took) if took >= timedelta(seconds=1) else f"{took / timedelta(milliseconds=1):.0f} ms"


# ---------------------------------------------------------------------- asked before


@get("/integrations/{entry_id:str}/delete", sync_to_thread=True)
def ask_to_delete(entry_id: FromPath[str], desk: NamedDependency[Desk]) -> Response[Any]:
    return deletion(desk, entry_id, Form({}))


@post("/integrations/{entry_id:str}/delete", sync_to_thread=True, status_code=200)
def delete_integration(
    entry_id: FromPath[str], desk: NamedDependency[Desk], form: NamedDependency[Form]
) -> Response[Any]:
    return deletion(desk, entry_id, form)


def deletion(desk: Desk, entry_id: str, form: Form) -> Response[Any]:
    name, service = one(desk, entry_id).name, desk.service
    question = Question(
        title=f"Delete {name}?",
        said=losses(edits.places_naming(service.live.current.in_force, entry_id), shapes.waiting(service), entry_id),
        button="Delete it",
        path=f"/integrations/{entry_id}/delete",
        back="/integrations",
        is_grave=True,
    )
    return asked(desk, form, edits.delete_integration(entry_id, force=True), question, f"{name} was deleted.")


def losses(places: list[str], waiting: dict[str, int], entry_id: str) -> list[str]:
    """What goes with it, in words."""
    named = f"It is taken out of: {', '.join(places)}." if places else "No rule uses it."
    number = waiting.get(entry_id, 0)
    owed = f"{number:,} {'message waits' if number == 1 else 'messages wait'} for it and will not be sent."
    return [named, owed if number else "No message waits for it.", "The history of what was sent stays."]


@post("/integrations/{entry_id:str}/rename", sync_to_thread=True, status_code=200)
def rename_integration(
    entry_id: FromPath[str], desk: NamedDependency[Desk], form: NamedDependency[Form]
) -> Response[Any]:
    name, new_id = one(desk, entry_id).name, form.text("id")
    keys = desk.service.keys
    question = Question(
        title=f"Give {name} another id?",
        said=[
            f"'{entry_id}' becomes '{new_id}', also where rules and others name it, and so does what is owed to it.",
            "Its sealed secrets belong to the old id, so they are sealed anew.",
        ],
        button="Rename it",
        path=f"/integrations/{entry_id}/rename",
        back="/integrations",
        hidden=(("id", new_id),),
    )
    change = edits.rename_integration(entry_id, new_id, keys.open, keys.seal)
    return asked(desk, form, change, question, f"{name} has the id '{new_id}' now.")
