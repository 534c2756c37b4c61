"""Which transition of a workflow closes or reopens an issue, and what its screen has to be given. Pure.

Statuses and transitions have names in the language of their project, so a status counts by its category
(`to.statusCategory.key`: new, indeterminate, done), unless the settings name a transition.
Source: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-get
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal

import msgspec

from sidecar.core.jira.shapes import DONE, Field, Transition
from sidecar.core.outcome import one_line

Aim = Literal["close", "reopen"]
AUTO: Final = "auto"
NEVER: Final = "never"
TO_DO: Final = "new"
"""The category of what waits for somebody: where a reopened issue belongs, rather than with whom works on it."""


class Means(msgspec.Struct, frozen=True):
    """What may be filled in: `resolution` by name ("" for any), `fields` by id.

    `wont_fix`, in lower case: resolutions and statuses that are nobody's wish for what has recovered.
    """

    resolution: str = ""
    wont_fix: frozenset[str] = frozenset()
    fields: Mapping[str, Any] = {}


class Move(msgspec.Struct, frozen=True):
    """A transition that can be made, and what its screen gets."""

    transition: Transition
    fields: dict[str, Any]

    @property
    def body(self) -> dict[str, Any]:
        wanted: dict[str, Any] = {"transition": {"id": self.transition.id}}
        return wanted | ({"fields": self.fields} if self.fields else {})


def chosen(aim: Aim, wish: str, there: Sequence[Transition], means: Means) -> Move | str:
    """The move to make, or why there is none."""
    fitting = [each for each in there if fits(aim, wish, each)]
    if not fitting:
        return none_fits(aim, wish, there)
    filled = {each.id: screen(each, means) for each in fitting}
    ranked = sorted(fitting, key=lambda each: (isinstance(filled[each.id], str), *rank(aim, each, means)))
    fields = filled[ranked[0].id]
    return fields if isinstance(fields, str) else Move(ranked[0], fields)


def fits(aim: Aim, wish: str, transition: Transition) -> bool:
    if wish == AUTO:
        return (transition.to.status_category.key == DONE) is (aim == "close")
    names = (transition.name.casefold(), transition.to.name.casefold())
    return transition.id == wish or wish.casefold() in names


def rank(aim: Aim, transition: Transition, means: Means) -> tuple[bool, ...]:
    """Lower is better."""
    if aim == "close":
        return (transition.to.name.casefold() in means.wont_fix,)
    return (transition.to.status_category.key != TO_DO,)


def none_fits(aim: Aim, wish: str, there: Iterable[Transition]) -> str:
    offered = one_line(", ".join(f"{each.name} ({each.id}) to {each.to.name}" for each in there)) or "none"
    if wish == AUTO:
        kind = "a done" if aim == "close" else "an open"
        return f"no transition leads to {kind} status from here; there are: {offered}"
    return f"there is no transition '{wish}' from here; there are: {offered}"


def screen(transition: Transition, means: Means) -> dict[str, Any] | str:
    """What the fields of its screen get, or which one we know nothing for."""
    given: dict[str, Any] = {}
    for name, field in transition.fields.items():
        value = value_for(name, field, means)
        if value is not None:
            given[name] = value
        elif field.required and not field.has_default_value:
            label = one_line(field.name or name)
            return f"the transition '{one_line(transition.name)}' asks for {label} ({name}); set it under 'fields'"
    return given


def value_for(name: str, field: Field, means: Means) -> Any:
    """What a field of the screen gets; None: nothing."""
    if name == "resolution" and (means.resolution or field.required):
        return {"name": means.resolution} if means.resolution else best_resolution(field, means)
    if not field.required:
        return None
    if name in means.fields or field.has_default_value:
        return means.fields.get(name)
    return by_id(field.allowed_values[0], field) if field.allowed_values else None


def best_resolution(field: Field, means: Means) -> Any:
    """The first one that is not a "won't fix": that one would keep the issue closed when it fails again."""
    allowed = [each for each in field.allowed_values if isinstance(each, Mapping)]
    good = [each for each in allowed if str(each.get("name", "")).casefold() not in means.wont_fix]
    return by_id((good or allowed)[0], field) if allowed else None


def by_id(allowed: Any, field: Field) -> Any:
    """An allowed value as it is given back."""
    value = {"id": allowed["id"]} if isinstance(allowed, Mapping) and "id" in allowed else allowed
    return [value] if field.kind.type == "array" else value
