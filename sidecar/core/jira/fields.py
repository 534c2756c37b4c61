"""The fields of a new issue against what Jira says it takes (createmeta). Pure.

Source: https://developer.atlassian.com/server/jira/platform/jira-rest-api-examples/#creating-an-issue-using-custom-fields
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any, Final

from sidecar.core.jira.answers import OWN_FIELDS
from sidecar.core.jira.shapes import Complaints, Field, Kind
from sidecar.core.outcome import one_line

ALWAYS: Final = frozenset({"project", "issuetype", "summary"})
"""Without these there is no issue; anything else may be left out if Jira does not take it."""
FILLED_BY_JIRA: Final = ALWAYS | {"reporter"}
OFFERED: Final = 8
"""Allowed values that a problem names."""

NAMED: Final = ("name", "id")
BY_TYPE: Final[Mapping[str, tuple[str, ...]]] = {
    "option": ("value", "id"),
    "priority": NAMED,
    "component": NAMED,
    "version": NAMED,
    "resolution": NAMED,
    "securitylevel": NAMED,
    "issuetype": NAMED,
    "group": ("name", "groupId"),
    "project": ("key", "id"),
    "issuelink": ("key", "id"),
}
"""Types whose value is an object, and the keys of it that say which."""
PLAIN: Final[Mapping[str, tuple[Callable[[Any], bool], str]]] = {
    "number": (lambda value: isinstance(value, int | float) and not isinstance(value, bool), "a number, such as 3"),
    "date": (lambda value: is_iso(date, value), "a date, such as '2026-01-31'"),
    "datetime": (lambda value: is_iso(datetime, value), "a time, such as '2026-01-31T12:00:00.000+0000'"),
}


def problems(wanted: Mapping[str, Any], known: Mapping[str, Field], *, is_cloud: bool) -> Iterator[str]:
    """Everything that Jira would refuse about `wanted`, by what `known` says of the create screen."""
    for name, value in wanted.items():
        if name in ALWAYS:
            continue
        if name not in known:
            yield f"{shown(name)} is not on the create screen{meant(name, known)}"
        elif why := wrong(value, known[name], is_cloud=is_cloud):
            yield f"{shown(name, known[name])}: {why}"
    for name, field in known.items():
        if field.required and not field.has_default_value and name not in wanted and name not in FILLED_BY_JIRA:
            yield f"{shown(name, field)} is required: set it{place(name, field, is_cloud=is_cloud)}"


def shown(name: str, field: Field | None = None) -> str:
    """A field as a person knows it: by its setting, else by its name in Jira and its id."""
    if name in OWN_FIELDS:
        return OWN_FIELDS[name]
    return one_line(f"'{field.name}' ({name})") if field and field.name else f"the field {one_line(name)}"


def meant(name: str, known: Mapping[str, Field]) -> str:
    by_name = {field.name.casefold(): each for each, field in known.items() if field.name}
    near = get_close_matches(name.casefold(), [*by_name, *known], n=1)
    if not near or name in OWN_FIELDS:
        return ""
    return f", did you mean {one_line(by_name.get(near[0], near[0]))}?"


def place(name: str, field: Field, *, is_cloud: bool) -> str:
    if name in OWN_FIELDS:
        return ""
    return f" under 'fields', such as {{{one_line(name)}: {example(field, is_cloud=is_cloud)}}}"


def absent(known: Mapping[str, Field]) -> list[str]:
    """What every issue is given, and this create screen does not have."""
    return [name for name in ("description", "labels") if name not in known]


# ---------------------------------------------------------------------- the form of a value


def wrong(value: Any, field: Field, *, is_cloud: bool) -> str:
    """What is wrong with a value of this field; "" if nothing is that we could see."""
    kind = field.kind
    if kind.type == "array":
        return wrong_list(value, field, is_cloud=is_cloud)
    return wrong_one(value, kind.type, field, is_cloud=is_cloud)


def wrong_list(value: Any, field: Field, *, is_cloud: bool) -> str:
    if not isinstance(value, list | tuple):
        return f"wanted a list, such as {example(field, is_cloud=is_cloud)}"
    if field.kind.items == "string":
        bad = [each for each in value if not isinstance(each, str) or (field.kind.system == "labels" and " " in each)]
        return f"wanted texts without spaces, found {one_line(repr(bad[0]), 60)}" if bad else ""
    found = (wrong_one(each, field.kind.items, field, is_cloud=is_cloud) for each in value)
    return next((why for why in found if why), "")


def wrong_one(value: Any, kind: str, field: Field, *, is_cloud: bool) -> str:
    if kind in PLAIN:
        return "" if PLAIN[kind][0](value) else f"wanted {PLAIN[kind][1]}, found {one_line(repr(value), 60)}"
    if kind == "string":
        return wrong_text(value, field.kind, is_cloud=is_cloud)
    if kind == "option-with-child":
        return wrong_cascade(value, field, is_cloud=is_cloud)
    keys = ("accountId", "id") if kind == "user" and is_cloud else ("name",) if kind == "user" else BY_TYPE.get(kind)
    if keys is None:
        return ""
    if not isinstance(value, Mapping) or not any(key in value for key in keys):
        return f"wanted {example(field, is_cloud=is_cloud)}, found {one_line(repr(value), 60)}"
    return not_allowed(value, field.allowed_values, keys)


def wrong_text(value: Any, kind: Kind, *, is_cloud: bool) -> str:
    """A text of several lines is a document in Cloud, and a text everywhere else."""
    if is_cloud and is_long(kind):
        is_document = isinstance(value, Mapping) and value.get("type") == "doc"
        return "" if is_document else "wanted an Atlassian Document ({version: 1, type: doc, content: […]})"
    return "" if isinstance(value, str) else f"wanted a text, found {one_line(repr(value), 60)}"


def is_long(kind: Kind) -> bool:
    return kind.custom.endswith(":textarea") or kind.system in ("description", "environment")


def wrong_cascade(value: Any, field: Field, *, is_cloud: bool) -> str:
    """A choice that narrows another: `{value: TV, child: {value: Samsung}}`."""
    if not isinstance(value, Mapping) or not {"value", "id"} & value.keys():
        return f"wanted {example(field, is_cloud=is_cloud)}, found {one_line(repr(value), 60)}"
    why, child = not_allowed(value, field.allowed_values, ("value", "id")), value.get("child")
    if why or child is None:
        return why
    if not isinstance(child, Mapping):
        return f"child: wanted {{value: …}}, found {one_line(repr(child), 60)}"
    parents = [each for each in field.allowed_values if isinstance(each, Mapping) and says(each, value)]
    return not_allowed(child, parents[0].get("children", []) if parents else [], ("value", "id"))


def says(allowed: Mapping[str, Any], value: Mapping[str, Any]) -> bool:
    return any(key in value and str(allowed.get(key)) == str(value[key]) for key in ("id", "value", "name", "key"))


def not_allowed(value: Mapping[str, Any], allowed: Sequence[Any], keys: Sequence[str]) -> str:
    """Why this is none of the allowed values; "" if it is one, or if Jira does not list them."""
    known = [each for each in allowed if isinstance(each, Mapping)]
    if not known or any(says(each, value) for each in known):
        return ""
    key = next(key for key in keys if key in value)
    names = [str(each[key]) for each in known if key in each]
    near = get_close_matches(str(value[key]), names, n=1, cutoff=0.5)
    hint = f", did you mean '{one_line(near[0])}'?" if near else "."
    offered = one_line(", ".join(names[:OFFERED])) + (" …" if len(names) > OFFERED else "")
    return f"'{one_line(str(value[key]), 60)}' is not allowed{hint} Allowed: {offered}".replace(
        "allowed Al", "allowed. Al"
    )


def is_iso(kind: type[date] | type[datetime], value: Any) -> bool:
    if not isinstance(value, str) or (kind is date and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value)):
        return False
    try:
        kind.fromisoformat(value)
    except ValueError:
        return False
    return True


def example(field: Field, *, is_cloud: bool) -> str:
    """A value of the right form, with an allowed one where Jira lists them."""
    kind = field.kind.items if field.kind.type == "array" else field.kind.type
    one = example_of(kind, field, is_cloud=is_cloud)
    return f"[{one}]" if field.kind.type == "array" else one


def example_of(kind: str, field: Field, *, is_cloud: bool) -> str:
    if kind in PLAIN:
        return PLAIN[kind][1].rpartition(" ")[2]
    if kind == "user":
        return "{accountId: …}" if is_cloud else "{name: …}"
    first = field.allowed_values[0] if field.allowed_values else {}
    keys = ("value", "id") if kind == "option-with-child" else BY_TYPE.get(kind)
    if keys is None:
        return "a text" if kind == "string" else "…"
    value = one_line(str(first.get(keys[0], "…")), 60) if isinstance(first, Mapping) else "…"
    return f"{{{keys[0]}: {value}}}"


# ---------------------------------------------------------------------- what Jira refused


def dropped(fields: Mapping[str, Any], found: Complaints) -> dict[str, str] | None:
    """What can be left out of `fields` so that Jira takes the issue: field → why. None: that would not help.

    Jira's words are in the language of the account, so they are not read: a field that we sent, that it complains of
    and that an issue can do without is left out.
    """
    named = {name: one_line(said) for name, said in found.errors.items()}
    if not named or found.error_messages or any(name in ALWAYS or name not in fields for name in named):
        return None
    return named


def are_settings(fields: Mapping[str, Any], found: Complaints) -> bool:
    """Whether Jira asks for what was not sent, or knows no such project or type: it would refuse every issue."""
    return any(name not in fields or name in ("project", "issuetype") for name in found.errors)
