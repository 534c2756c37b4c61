"""What may stand at a place of notifier.yaml, as JSON Schema: one function for each reader of `shapes`.

They say how YAML may be written and not only what it comes to: a plain 3 or true where text is wanted, one value for a
list of one, and nothing at all for a key that is not required. Only keywords that editors know since draft 7 are used.
`what` describes a key to the person who edits the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any, Final

import msgspec

from sidecar.core.channel import ALLOWED
from sidecar.core.config import ID_PATTERN
from sidecar.document.scalars import DURATION

Form = dict[str, Any]

TEXT: Final = ("string", "number", "boolean")
"""What other YAML readers make of a plain scalar that is taken as written here."""
DURATION_PATTERN: Final = rf"^(?![0.a-z]+$)({DURATION.pattern})+$"
URL_PATTERN: Final = r"^[Hh][Tt][Tt][Pp][Ss]?://(?![^#]*\?[^#])[^\s/?#]\S*$"
ORIGIN_PATTERN: Final = r"^https?://[A-Za-z0-9.\-]+(:[0-9]{1,5})?$"
"""It becomes a part of a header, so nothing else may be in it."""
ORIGIN_ALLOWED: Final = "an address without a path, such as http://qa-lab:3000"
FOLDER_PATTERN: Final = r"^/(?!(.*/)?\.\.(/|$))[^\x00-\x1f\x7f]*[^/\x00-\x1f\x7f]$"
KEY: Final = r"[^\x00-\x20\x7f]{1,200}"
KEY_ALLOWED: Final = "up to 200 characters without spaces"
REFERENCE: Final = r"\$\{(env:NOTIFIER_SECRET_[A-Za-z0-9_]+|file:/[^\x00-\x1f\x7f{}]+)\}"
REFERENCE_ALLOWED: Final = "${env:NOTIFIER_SECRET_…} or ${file:/run/secrets/…}; the password itself stands there"
PRINTABLE_PATTERN: Final = r"^[^\x00-\x1f\x7f]+$"


def described(what: str, form: Form) -> Form:
    """With a description, if there is one."""
    return {"description": what, **form} if what else form


# ---------------------------------------------------------------------- scalars


def text(what: str = "", **limits: Any) -> Form:
    """A text, taken as written. `limits` are keywords such as maxLength."""
    return described(what, {"type": list(TEXT), "minLength": 1, **limits})


def name(what: str) -> Form:
    return text(what, maxLength=255, pattern=PRINTABLE_PATTERN)


def flag(what: str) -> Form:
    return described(what, {"type": "boolean"})


def whole(what: str, least: int, most: int) -> Form:
    return described(what, {"type": "integer", "minimum": least, "maximum": most})


def number(what: str, least: float, most: float) -> Form:
    return described(what, {"type": "number", "minimum": least, "maximum": most})


def duration(what: str) -> Form:
    return described(what, matching(DURATION_PATTERN, "a time with its unit, such as 30s, 5m, 1h30m or 7d"))


def url(what: str = "") -> Form:
    return described(what, matching(URL_PATTERN, "an address such as http://qa-lab:7109"))


def matching(pattern: str, allowed: str) -> Form:
    """A text of a form that no number has, which `allowed` says in words."""
    return {"type": "string", **patterned(pattern, allowed)}


def patterned(pattern: str, allowed: str) -> Form:
    """A pattern, and what editors show in its place (those that know VS Code's keyword)."""
    return {"pattern": pattern, ALLOWED: f"allowed: {allowed}"}


def choice(what: str, allowed: Iterable[str]) -> Form:
    return described(what, {"enum": list(allowed)})


def reference(definition: str, what: str = "") -> Form:
    """What stands under this name in `$defs`."""
    return described(what, {"$ref": f"#/$defs/{definition}"})


# ---------------------------------------------------------------------- lists and mappings


def listed(what: str, item: Form, **limits: Any) -> Form:
    return described(what, {"type": "array", "items": item, **limits})


def one_or_more(what: str, item: Form) -> Form:
    return described(what, {"anyOf": [item, listed("", item)]})


def free(what: str) -> Form:
    """A mapping with whatever keys and values."""
    return described(what, {"type": "object"})


def table(what: str, value: Form) -> Form:
    """A mapping with keys of the person's own choice."""
    return described(what, {"type": "object", "additionalProperties": value})


def entries(what: str, definition: str) -> Form:
    """A section: id → entry."""
    return {**table(what, reference(definition)), "propertyNames": {"pattern": ID_PATTERN}}


def mapping(
    what: str, keys: Mapping[str, Form], required: Iterable[str] = (), *, of: type[msgspec.Struct] | None = None
) -> Form:
    """A mapping with known keys. `of` is the struct that it is read into: the defaults are its own."""
    required = list(required)
    defaults = defaults_of(of) if of else {}
    properties = {
        key: form if key in required else nullable({**form, **defaults.get(key, {})}) for key, form in keys.items()
    }
    return described(
        what,
        {
            "type": "object",
            "properties": properties,
            **({"required": required} if required else {}),
            "additionalProperties": False,
        },
    )


def nullable(form: Form) -> Form:
    """A key without a value counts as absent."""
    match form:
        case {"enum": allowed}:
            return {**form, "enum": [*allowed, None]}
        case {"anyOf": forms}:
            return {**form, "anyOf": [*forms, {"type": "null"}]}
        case {"$ref": place, **rest}:
            return {**rest, "anyOf": [{"$ref": place}, {"type": "null"}]}
    return {**form, "type": [*([form["type"]] if isinstance(form["type"], str) else form["type"]), "null"]}


def defaults_of(struct: type[msgspec.Struct]) -> dict[str, Form]:
    """`{"default": …}` by key, of the fields whose default says something. `except_` is the key `except`."""
    written = {field.encode_name.rstrip("_"): as_written(field.default) for field in msgspec.structs.fields(struct)}
    return {key: {"default": value} for key, value in written.items() if value is not None}


def as_written(default: Any) -> Any:
    """A default as one would write it; None if it only means that there is nothing."""
    if isinstance(default, timedelta):
        return duration_text(default)
    if isinstance(default, tuple) and len(default) == 1:
        return default[0]
    return default if isinstance(default, bool | int | float | str) and default != "" else None


def duration_text(time: timedelta) -> str:
    seconds = int(time.total_seconds())
    unit, size = next((unit, size) for unit, size in (("h", 3600), ("m", 60), ("s", 1)) if seconds % size == 0)
    return f"{seconds // size}{unit}"
