"""Rules: the list, the form of one, and trying them out, whether they are saved or not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import msgspec
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath

from sidecar import edits
from sidecar.core.config import Rule
from sidecar.document.schema import shown as as_yaml
from sidecar.errors import NotFoundError, NotifierError
from ui_api import shapes
from ui_api.shapes import RuleShape
from ui_api.simulation import OneAtATime
from ui_api.web import conditions, trying
from ui_api.web.changed import last_change
from ui_api.web.confirm import Question, asked
from ui_api.web.entry_form import Sheet, change_of, opened, refusal, saved, sent
from ui_api.web.events import names
from ui_api.web.forms import Form
from ui_api.web.look import Desk
from ui_api.web.mails import Mails
from ui_api.web.saves import is_used, saver_of
from ui_api.web.trouble import status_of
from ui_api.web.trying import Tried

SECTIONS: Final = (
    ("When", ("when", "on", "still_failing"), True),
    ("Less noise: group, tell once, digest, quiet hours", ("group", "dedupe", "digest", "quiet"), False),
    ("Who else, if nobody takes care", ("escalate",), False),
    ("Wording", ("template",), False),
)
"""Title, fields, and whether it is open at first; others are, once one of their fields is filled in."""
WORDS: Final = {"or_after": "or after", "max_items": "at most", "integration_ids": "tell"}


@get("/rules", sync_to_thread=True)
def show_rules(desk: NamedDependency[Desk]) -> Response[str]:
    service = desk.service
    state, config = service.live.current, shapes.config_of(service.live.current)
    return desk.show(
        "rules.html",
        rules=[(each, list(in_words(each))) for each in shapes.rules(state, service.ledger.pages)],
        names={each.id: each.name for each in config.integrations.values()},
        quiet_hours=config.quiet_hours.values(),
        templates=config.templates.values(),
        conditions=conditions.text_of,
    )


def in_words(rule: RuleShape) -> Iterator[tuple[str, str]]:
    """What a rule says beside who is told of what, part by part."""
    given = {name: value for name, value in msgspec.structs.asdict(rule).items() if value is not msgspec.UNSET}
    if given.get("when"):
        yield "when", conditions.text_of(given["when"]).replace("\n", "; ")
    if given.get("on"):
        turns = given["on"] if isinstance(given["on"], list) else [given["on"]]
        yield "at", ", ".join(str(each).replace("_", " ") for each in turns)
    for name in ("still_failing", "group", "dedupe", "digest", "escalate"):
        if given.get(name):
            yield name.replace("_", " "), told(given[name])
    for name in ("quiet", "template"):
        if given.get(name):
            yield name, str(given[name])


def told(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{WORDS.get(name, name)} {told(each)}" for name, each in value.items() if each is not None)
    if isinstance(value, list):
        return " + ".join(map(told, value))
    return as_yaml(value)


def one(desk: Desk, entry_id: str) -> Rule:
    """Raises NotFoundError."""
    found = shapes.config_of(desk.service.live.current).rules.get(entry_id)
    if found is None:
        raise NotFoundError(f"there is no rule '{entry_id[:64]}'")
    return found


# ---------------------------------------------------------------------- the form


@get("/rules/new", sync_to_thread=True)
def new_rule(desk: NamedDependency[Desk]) -> Response[str]:
    return show(desk, opened(desk, edits.RULES))


@get("/rules/{entry_id:str}", sync_to_thread=True)
def show_rule(entry_id: FromPath[str], desk: NamedDependency[Desk]) -> Response[str]:
    return show(desk, opened(desk, edits.RULES, one(desk, entry_id).id))


@get("/rules/{entry_id:str}/edit", sync_to_thread=True)
def edit_rule(entry_id: FromPath[str], desk: NamedDependency[Desk]) -> Response[str]:
    """The same, also for one whose id is `new` or `try`."""
    return show(desk, opened(desk, edits.RULES, one(desk, entry_id).id))


@post("/rules/new", sync_to_thread=True, status_code=200)
def make_rule(
    desk: NamedDependency[Desk],
    form: NamedDependency[Form],
    mails: NamedDependency[Mails],
    simulating: NamedDependency[OneAtATime],
) -> Response[Any]:
    return taken(desk, sent(desk, edits.RULES, form), mails, simulating)


@post("/rules/{entry_id:str}/edit", sync_to_thread=True, status_code=200)
def change_rule(
    entry_id: FromPath[str],
    desk: NamedDependency[Desk],
    form: NamedDependency[Form],
    mails: NamedDependency[Mails],
    simulating: NamedDependency[OneAtATime],
) -> Response[Any]:
    return taken(desk, sent(desk, edits.RULES, form, entry_id), mails, simulating)


def taken(desk: Desk, sheet: Sheet, mails: Mails, simulating: OneAtATime) -> Response[Any]:
    """By the button that was pressed: looked at or written, tried on an event, or on the last days."""
    step = sheet.form.text("step")
    if step in ("try", "impact"):
        return tried_out(desk, sheet, mails, simulating)
    after = saved(desk, sheet)
    if after is None:
        name = sheet.form.text("name") or sheet.id
        return desk.go("/rules", f"{name} was {'changed' if sheet.entry_id else 'added'}.")
    return show(desk, after)


def tried_out(desk: Desk, sheet: Sheet, mails: Mails, simulating: OneAtATime) -> Response[Any]:
    """The rule of the form, saved or not. What is wrong with it is said as if it were to be saved."""
    try:
        text, rulebook = trying.candidate(desk.service, change_of(desk, sheet))
    except NotifierError as error:
        return show(desk, refusal(sheet, error))
    try:
        if sheet.form.text("step") == "try":
            return show(desk, sheet, tried=trying.trial(desk.service, mails, sheet.form, rulebook))
        return show(desk, sheet, impact=trying.impact(desk.service, simulating, sheet.form, text))
    except NotifierError as error:
        return show(desk, sheet, status_of(error), trouble=str(error))


def show(desk: Desk, sheet: Sheet, status: int | None = None, **results: Any) -> Response[str]:
    """`results`: `tried`, `impact`, or the `trouble` there was with either."""
    rule = shapes.config_of(desk.service.live.current).rules.get(sheet.entry_id)
    return desk.show(
        "rule_form.html",
        status or sheet.status,
        sheet=sheet,
        name=rule.name if rule else "",
        changed=last_change(desk.service, "rule", sheet.entry_id),
        version=sheet.version(desk.service)
        if sheet.looked
        else sheet.form.text("version") or sheet.version(desk.service),
        sections=[
            (title, each, is_open or is_used(each, sheet.form, sheet.looked))
            for title, keys, is_open in SECTIONS
            for each in [[sheet.field(key) for key in keys]]
        ],
        days=trying.DAYS,
        **trial_values(desk, sheet.form),
        **{"tried": None, "impact": None, "trouble": "", **results},
    )


def trial_values(desk: Desk, form: Form) -> dict[str, Any]:
    """What the part of a page needs in which an event is tried."""
    return {
        "events": trying.choices(desk.service),
        "example": trying.example(),
        "named": names(desk.service),
        "try_form": form,
    }


# ---------------------------------------------------------------------- all rules, tried


@get("/rules/try", sync_to_thread=True)
def ask_what_to_try(desk: NamedDependency[Desk]) -> Response[str]:
    return desk.show("try.html", tried=None, trouble="", **trial_values(desk, Form({})))


@post("/rules/try", sync_to_thread=True, status_code=200)
def try_rules(desk: NamedDependency[Desk], form: NamedDependency[Form], mails: NamedDependency[Mails]) -> Response[str]:
    """The rules in force."""
    found: Tried | None = None
    trouble, status = "", 200
    try:
        found = trying.trial(desk.service, mails, form, trying.candidate(desk.service, None)[1])
    except NotifierError as error:
        trouble, status = str(error), status_of(error)
    return desk.show("try.html", status, tried=found, trouble=trouble, **trial_values(desk, form))


# ---------------------------------------------------------------------- actions


@post("/rules/{entry_id:str}/enabled", sync_to_thread=True, status_code=200)
def switch_rule(entry_id: FromPath[str], desk: NamedDependency[Desk], form: NamedDependency[Form]) -> Response[None]:
    """On or off at once, whatever else changed in the file meanwhile."""
    name, is_on = one(desk, entry_id).name, form.text("enabled") == "true"
    saver_of(desk, "").save(edits.put_entry(edits.RULES, entry_id, {"enabled": is_on}, deep=True))
    return desk.go("/rules", f"{name} is {'enabled' if is_on else 'disabled: it tells nobody'}.")


@post("/rules/{entry_id:str}/rename", sync_to_thread=True, status_code=200)
def rename_rule(entry_id: FromPath[str], desk: NamedDependency[Desk], form: NamedDependency[Form]) -> Response[Any]:
    name, new_id = one(desk, entry_id).name, form.text("id")
    question = Question(
        title=f"Give {name} another id?",
        said=[f"'{entry_id}' becomes '{new_id}'. What it has told of and is to tell later goes on under the new id."],
        button="Rename it",
        path=f"/rules/{entry_id}/rename",
        back="/rules",
        hidden=(("id", new_id),),
    )
    change = edits.rename_entry(edits.RULES, entry_id, new_id)
    return asked(desk, form, change, question, f"{name} has the id '{new_id}' now.")


@get("/rules/{entry_id:str}/delete", sync_to_thread=True)
def ask_to_delete_rule(entry_id: FromPath[str], desk: NamedDependency[Desk]) -> Response[Any]:
    return deletion(desk, entry_id, Form({}))


@post("/rules/{entry_id:str}/delete", sync_to_thread=True, status_code=200)
def delete_rule(entry_id: FromPath[str], desk: NamedDependency[Desk], form: NamedDependency[Form]) -> Response[Any]:
    return deletion(desk, entry_id, form)


def deletion(desk: Desk, entry_id: str, form: Form) -> Response[Any]:
    rule = one(desk, entry_id)
    names = shapes.config_of(desk.service.live.current).integrations
    who = ", ".join(names[each].name for each in rule.integration_ids if each in names) or "nobody"
    question = Question(
        title=f"Delete {rule.name}?",
        said=[
            f"It tells {who} of {', '.join(rule.event_types)}. What only this rule wants is told to nobody.",
            "The history of what was sent stays.",
        ],
        button="Delete it",
        path=f"/rules/{entry_id}/delete",
        back="/rules",
        is_grave=True,
    )
    return asked(desk, form, edits.delete_entry(edits.RULES, entry_id), question, f"{rule.name} was deleted.")
