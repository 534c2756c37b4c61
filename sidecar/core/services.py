"""Apprise's services as forms (`service_urls`: what comes of filled ones). Pure.

Apprise describes a service by templates (`{schema}://{user}:{password}@{host}/{targets}`), tokens that stand in them,
args (`?name=value`) and kwargs (`?+name=value`, for names of one's own). Its flags of what is private miss some tokens,
so what is called like a secret is one here, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal

import msgspec

OURS: Final = frozenset({"redirect", "rto", "cto", "emojis", "store", "tz", "retry", "wait", "optional"})
"""Args of every service for what the notifier does itself."""
SECRET_NAME: Final = re.compile(
    r"(^|_)(api)?(tokens?|keys?|secrets?|pass(word|wd)?|webhook|sid|auth_id)(_id)?($|_)", re.IGNORECASE
)
TOKEN: Final = re.compile(r"\{(\w+)\}")

Kind = Literal["text", "email", "whole", "number", "flag", "list", "table"]
KINDS: Final[Mapping[str, Kind]] = {"int": "whole", "float": "number", "bool": "flag", "email": "email", "list": "list"}
TYPES: Final = {"whole": "integer", "number": "number", "flag": "boolean", "list": "array", "table": "object"}


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to fill in. `place`: where it stands in the URL; `key`: under which name.

    `read_as` is the plugin's own name for it. `prefixes` are its own, or those of the kinds of target that a
    list takes, each with what it is for.
    """

    name: str
    label: str
    kind: Kind
    place: Literal["token", "arg", "kwarg"]
    key: str
    read_as: str
    is_secret: bool = False
    choices: tuple[str | int, ...] = ()
    default: Any = None
    least: float | None = None
    most: float | None = None
    pattern: tuple[str, str] | None = None
    prefixes: tuple[tuple[str, str], ...] = ()


class Service(msgspec.Struct, frozen=True, kw_only=True):
    """A service by one of its schemas (ntfy and ntfys are two)."""

    schema: str
    name: str
    setup_url: str
    templates: tuple[str, ...]
    fields: tuple[Field, ...]


def fields_of(details: Mapping[str, Any]) -> Iterator[Field]:
    """The fields of what `apprise.plugins.details` says of a plugin: first what stands in its templates."""
    tokens, args = details["tokens"], details["args"]
    used = {name for template in details["templates"] for name in TOKEN.findall(template)} - {"schema"}
    for name, said in tokens.items():
        alias = alias_of(name, args)
        if name in used:
            yield field_of(name, said, "token", name, tokens)
        elif said["type"].startswith("list") and alias:
            yield field_of(name, said, "arg", alias, tokens)
    for name, said in args.items():
        if "alias_of" not in said and name not in OURS and name not in used:
            yield field_of(name, said, "arg", name, tokens)
    for name, said in details["kwargs"].items():
        yield msgspec.structs.replace(
            field_of(name, said, "kwarg", said["prefix"], tokens), kind="table", is_secret=True
        )


def alias_of(name: str, args: Mapping[str, Any]) -> str:
    """The arg that is another way to give this token, `to` if that is one; "" if there is none."""
    aliases = [arg for arg, said in args.items() if said.get("alias_of") == name]
    return min(aliases, key=lambda arg: (arg != "to", arg), default="")


def field_of(
    name: str, said: Mapping[str, Any], place: Literal["token", "arg", "kwarg"], key: str, tokens: Mapping[str, Any]
) -> Field:
    kind, _, inner = said["type"].partition(":")
    kind = inner if kind == "choice" else kind
    default = said.get("default")
    is_text = KINDS.get(kind, "text") in ("text", "list")
    group = [said, *(tokens[each] for each in sorted(said.get("group", ())) if each in tokens)]
    return Field(
        name=name,
        label=str(said["name"]).strip(),
        kind=KINDS.get(kind, "text"),
        place=place,
        key=key,
        read_as=said["map_to"],
        is_secret=bool(said["private"]) or (is_text and SECRET_NAME.search(name) is not None),
        choices=tuple(said.get("values") or ()),
        default=default if isinstance(default, bool | int | float | str) else None,
        least=said.get("min"),
        most=said.get("max"),
        pattern=(said["regex"][0], said["regex"][1] or "") if said.get("regex") else None,
        prefixes=tuple((str(each["name"]), each["prefix"]) for each in group if each.get("prefix")),
    )


# ---------------------------------------------------------------------- the form


def form(service: Service) -> dict[str, Any]:
    """The fields as JSON Schema. Required is what stands in every template."""
    everywhere = set.intersection(*({*TOKEN.findall(each)} for each in service.templates))
    return {
        "title": service.name,
        "type": "object",
        "properties": {field.name: form_of(field) for field in service.fields},
        "required": [field.name for field in service.fields if field.place == "token" and field.name in everywhere],
        "additionalProperties": False,
    }


def form_of(field: Field) -> dict[str, Any]:
    said: dict[str, Any] = {"title": field.label, "type": TYPES.get(field.kind, "string")}
    limits = {"minimum": field.least, "maximum": field.most, "default": field.default}
    said |= {name: value for name, value in limits.items() if value not in (None, "")}
    if field.choices:
        said["enum"] = list(field.choices)
    if field.kind == "list":
        said["items"] = {"type": "string"}
    if field.kind == "table":
        said["additionalProperties"] = {"type": "string"}
    if field.prefixes:
        said["description"] = ", ".join(f"{label}: {prefix}…" for label, prefix in field.prefixes)
    return {**said, "writeOnly": True} if field.is_secret else said
