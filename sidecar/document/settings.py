"""A channel's Settings as JSON Schema: as the API takes them, and as they may be written in notifier.yaml."""

from __future__ import annotations

from typing import Final, cast

import msgspec
from msgspec import inspect

from sidecar.core.channel import Channel
from sidecar.document.forms import TEXT, Form, described, mapping, nullable, one_or_more

HOW_TO_KEEP_IT: Final = (
    "A secret: sealed (`sealed:v1:…`, as the API writes it), `${env:NOTIFIER_SECRET_…}`, `${file:/run/secrets/…}`, or "
    "in clear."
)
LIMITS: Final = {
    "min_length": "minLength",
    "max_length": "maxLength",
    "pattern": "pattern",
    "ge": "minimum",
    "le": "maximum",
}
"""The limits that `Reading.typed` knows, by msgspec's name and by JSON Schema's."""


def settings_schema(channel: Channel) -> Form:
    """The settings as JSON. Secrets are `writeOnly`. A default that is empty is left out."""
    return {"title": channel.label, **of_struct(channel.settings)}


def of_struct(kind: type[msgspec.Struct]) -> Form:
    fields = cast("inspect.StructType", inspect.type_info(kind)).fields
    return {
        "type": "object",
        "properties": {field.encode_name: {**of_type(field.type), **default_of(field)} for field in fields},
        "required": [field.encode_name for field in fields if field.required],
        "additionalProperties": False,
    }


def default_of(field: inspect.Field) -> Form:
    default = list(field.default) if isinstance(field.default, tuple) else field.default
    is_plain = isinstance(default, bool | int | float | str | list)
    return {"default": default} if is_plain and default not in ("", []) else {}


def of_type(wanted: inspect.Type) -> Form:  # noqa: PLR0911  # one for each type, as in `Reading.typed`
    match wanted:
        case inspect.Metadata(type=inner, extra_json_schema=said):
            return {**(said or {}), **of_type(inner)}
        case inspect.UnionType(types=types):
            return of_type(next(each for each in types if not isinstance(each, inspect.NoneType)))
        case inspect.CustomType():
            return {"type": "string", "writeOnly": True}
        case inspect.StrType():
            return {"type": "string", **limits(wanted)}
        case inspect.BoolType():
            return {"type": "boolean"}
        case inspect.IntType():
            return {"type": "integer", "minimum": 0, "maximum": 2**31, **limits(wanted)}
        case inspect.FloatType():
            return {"type": "number", "exclusiveMinimum": 0}
        case inspect.LiteralType(values=values):
            return {"enum": list(values)}
        case inspect.VarTupleType(item_type=item) | inspect.ListType(item_type=item):
            return {"type": "array", "items": of_type(item)}
        case inspect.StructType(cls=cls):
            return of_struct(cls)
        case inspect.DictType(value_type=inspect.StrType() as value):
            return {"type": "object", "additionalProperties": {"minLength": 1, **of_type(value)}}
        case inspect.DictType():
            return {"type": "object"}
    return {}


def limits(wanted: inspect.Type) -> Form:
    given = {word: getattr(wanted, name, None) for name, word in LIMITS.items()}
    return {word: value for word, value in given.items() if value is not None}


# ---------------------------------------------------------------------- in the file


def config_schema(channel: Channel) -> Form:
    """The settings as `config` has them, which may be absent if none of them is required."""
    written = in_file(settings_schema(channel))
    return written if "required" in written else nullable(written)


def in_file(form: Form) -> Form:
    """A setting as YAML may write it: see `forms`."""
    match form:
        case {"type": "string", **rest}:
            said = (rest.pop("description", ""), HOW_TO_KEEP_IT if "writeOnly" in rest else "")
            return described(" ".join(filter(None, said)), {**rest, "type": list(TEXT)})
        case {"type": "array", "items": item, **rest}:
            return {**rest, **one_or_more("", in_file(item))}
        case {"properties": properties, **rest}:
            required = rest.pop("required")
            return {**rest, **mapping("", {key: in_file(each) for key, each in properties.items()}, required)}
        case {"additionalProperties": value, **rest}:
            return {**rest, "additionalProperties": in_file(value)}
    return form
