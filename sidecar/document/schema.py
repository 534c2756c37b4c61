"""The JSON Schema of notifier.yaml, for editors: completion, explanations and mistakes while one types.

It takes all that `parse` takes, and refuses what JSON Schema can say: no references, no addresses, no regular
expressions. `keys` has the words for the file's own keys, the channels' Settings have them for theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import msgspec

from sidecar.channels import channels
from sidecar.core.channel import Channel
from sidecar.document.forms import Form
from sidecar.document.keys import definitions, sections
from sidecar.document.settings import config_schema, settings_schema

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
NAME: Final = "notifier.schema.json"


def schema(*, kinds: Mapping[str, Channel] | None = None) -> dict[str, Any]:
    """The schema, with the default of each key in its description."""
    kinds = channels() if kinds is None else kinds
    bare = bare_schema(kinds)
    settings = (key for kind in kinds for key in keys(bare, bare["$defs"][kind], "integrations.*.config"))
    for key in (*keys(bare, bare), *settings):
        said = (key.form.get("description"), default_of(key.form))
        key.form["description"] = " ".join(filter(None, said))
    return {"$schema": DIALECT, "$id": NAME, "title": "notifier.yaml", **bare}


def bare_schema(kinds: Mapping[str, Channel]) -> Form:
    """The schema with the descriptions as they were written. Everything in it is new at each call."""
    integration, *others = definitions(kinds).items()
    choices = [choice_of(channel) for channel in kinds.values()]
    configs = {kind: config_schema(channel) for kind, channel in kinds.items()}
    return {**sections(), "$defs": {"integration": {**integration[1], "allOf": choices}, **dict(others), **configs}}


class Key(msgspec.Struct, frozen=True):
    """A key and what the schema says of it. In its path an id is *, and an item of a list is []."""

    path: str
    form: Form
    is_required: bool


def keys(root: Form, form: Form, path: str = "") -> Iterator[Key]:
    """Every key of a mapping, and of the mappings in it.

    Below `config` there are none, because they depend on `type`; nor where any key may stand (`when`).
    """
    if "$ref" in form:
        yield from keys(root, root["$defs"][form["$ref"].rpartition("/")[2]], path)
    for each in form.get("anyOf", ()):
        yield from keys(root, each, path)
    if "items" in form:
        yield from keys(root, form["items"], f"{path}[]")
    if "propertyNames" in form:
        yield from keys(root, form["additionalProperties"], f"{path}.*")
    elif form.get("additionalProperties") is False:
        for key, value in form["properties"].items():
            here = f"{path}.{key}" if path else key
            yield Key(here, value, key in form.get("required", ()))
            yield from keys(root, value, here)


def default_of(form: Form) -> str:
    return f"Default: `{shown(form['default'])}`." if "default" in form else ""


def shown(value: Any) -> str:
    """A value as it is written in YAML."""
    if isinstance(value, list):
        return f"[{', '.join(map(shown, value))}]"
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


# ---------------------------------------------------------------------- channels


def choice_of(channel: Channel) -> Form:
    """Which settings `config` has for this type, and that it must be there where one of them is required."""
    then: Form = {"properties": {"config": {"$ref": f"#/$defs/{channel.kind}"}}}
    if settings_schema(channel)["required"]:
        then["required"] = ["config"]
    return {"if": {"properties": {"type": {"const": channel.kind}}, "required": ["type"]}, "then": then}
