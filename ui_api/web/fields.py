"""Forms made from JSON Schema: what there is to fill in. `filling` reads and fills them. Pure.

Two kinds of schema come here: of a channel's settings (and Apprise's services), and `document.keys`, which says how
YAML may be written and therefore allows more at each place: nothing, or one value for a list of one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final, Literal

import msgspec

from sidecar.core.model import EVENT_TYPES, SEVERITIES
from sidecar.document import keys
from sidecar.document.schema import shown

Kind = Literal[
    "text", "lines", "number", "flag", "choice", "checks", "list", "table", "conditions", "data", "group", "rows"
]
JSON_TYPES: Final[Mapping[str, Kind]] = {
    "boolean": "flag",
    "integer": "number",
    "number": "number",
    "array": "list",
    "object": "data",
}
LABELS: Final = {
    "event_type": "Event types",
    "integration_ids": "Who is told",
    "on": "At which turns",
    "dedupe": "Once only",
    "quiet": "Quiet hours",
    "by": "By which fields",
    "cron": "At the times of cron",
    "escalate": "Steps",
    "rate": "Pace",
}
"""Of keys that are no words for what one fills in; the others are their own labels."""
SPARE_ROWS: Final = 1
"""Empty rows behind those that are filled; after each look there is one more."""


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to fill in. `name` is its place, as problems have it: `config.smtp_host`.

    `checks`: any of `choices`; `is_open`: or others, which are typed. `list`: one value a line. `table`: one
    `name: value` a line. `data`: YAML. `group` and `rows` (a list of groups) have `fields`. A secret shows nothing of
    itself. `default`: what holds without it, in YAML; for a flag, whether it is set then.
    """

    name: str
    label: str
    kind: Kind
    help: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    default: str = ""
    is_secret: bool = False
    is_required: bool = False
    is_open: bool = False
    longest: int | None = None
    fields: tuple[Field, ...] = ()

    @property
    def key(self) -> str:
        return self.name.rpartition(".")[2]


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """What can be referred to: id and name of each."""

    integrations: tuple[tuple[str, str], ...] = ()
    quiet_hours: tuple[tuple[str, str], ...] = ()
    templates: tuple[tuple[str, str], ...] = ()


NOTHING: Final = Known()


def fields_of(schema: Mapping[str, Any], above: str = "", known: Known = NOTHING) -> tuple[Field, ...]:
    """The fields of a mapping; `above` is the place where it stands."""
    required = schema.get("required", ())
    return tuple(
        field_of(f"{above}.{key}" if above else key, form, known, is_required=key in required)
        for key, form in schema["properties"].items()
    )


def field_of(name: str, form: Mapping[str, Any], known: Known = NOTHING, *, is_required: bool = False) -> Field:
    plain = plainly(form)
    kind, more = kind_of(name, plain, known)
    key = name.rpartition(".")[2]
    return Field(
        name=name,
        label=form.get("title") or LABELS.get(key) or key.replace("_", " ").capitalize(),
        kind=kind,
        help=form.get("description", plain.get("description", "")),
        default=default_of(kind, form),
        is_secret=bool(form.get("writeOnly")),
        is_required=is_required,
        longest=plain.get("maxLength"),
        **more,
    )


def default_of(kind: Kind, form: Mapping[str, Any]) -> str:
    default = msgspec.to_builtins(form.get("default"))  # some of Apprise's are enums
    if kind == "flag":
        return "on" if default or "default" not in form else ""
    return "" if default is None else shown(default)


def plainly(form: Mapping[str, Any]) -> dict[str, Any]:
    """Without the other ways that YAML has: no value, and one value for a list of one."""
    rest = {name: value for name, value in form.items() if name != "anyOf"}
    if options := [each for each in form.get("anyOf", ()) if each.get("type") != "null"]:
        chosen = next((each for each in options if each.get("type") == "array"), options[0])
        return plainly({**chosen, **rest})
    types = rest.get("type")
    if isinstance(types, list):
        rest["type"] = next(each for each in types if each != "null")
    if "enum" in rest:
        rest["enum"] = [each for each in rest["enum"] if each is not None]
    return rest


def kind_of(  # noqa: PLR0911  # one for each type, as in `document.settings`
    name: str, form: Mapping[str, Any], known: Known
) -> tuple[Kind, dict[str, Any]]:
    match form:
        case _ if name == "event_type":
            return "checks", {"choices": tuple((each, each) for each in EVENT_TYPES), "is_open": True}
        case {"$ref": place}:
            return kind_of_reference(place.rpartition("/")[2], known)
        case {"enum": allowed}:
            return "choice", {
                "choices": tuple((each, each) for each in map(str, in_order(msgspec.to_builtins(list(allowed)))))
            }
        case {"type": "array", "items": item}:
            return kind_of_list(plainly(item), known)
        case {"type": "object", "properties": _}:
            return "group", {"fields": optional(fields_of(form, name, known))}
        case {"type": "object", "additionalProperties": dict()}:
            return "table", {}
        case {"type": "string", "contentMediaType": _}:
            return "lines", {}
    return JSON_TYPES.get(form.get("type", ""), "text"), {}


def kind_of_reference(definition: str, known: Known) -> tuple[Kind, dict[str, Any]]:
    match definition:
        case "when":
            return "conditions", {}
        case "quiet_hours_id":
            return "choice", {"choices": known.quiet_hours}
        case "template_id":
            return "choice", {"choices": known.templates}
    return "text", {}


def kind_of_list(item: Mapping[str, Any], known: Known) -> tuple[Kind, dict[str, Any]]:
    match item:
        case {"$ref": "#/$defs/integration_id"}:
            return "checks", {"choices": known.integrations}
        case {"enum": allowed}:
            return "checks", {"choices": tuple((str(each), str(each).replace("_", " ")) for each in allowed)}
        case {"properties": _}:
            return "rows", {"fields": optional(fields_of(item, "", known))}
    return "list", {}


def optional(fields: Iterable[Field]) -> tuple[Field, ...]:
    """Of a group that may be left out as a whole: what it needs, the check of the file says."""
    return tuple(msgspec.structs.replace(each, is_required=False) for each in fields)


def in_order(allowed: Iterable[Any]) -> list[Any]:
    """Severities from the mildest on; others as they come."""
    given = list(allowed)
    return list(SEVERITIES) if set(given) == set(SEVERITIES) else given


@cache
def forms() -> Mapping[str, Mapping[str, Any]]:
    """What `document.keys` says of an integration, a rule, quiet hours and a template."""
    return keys.definitions(())
