"""What stands in secret fields. Nothing here ever says a secret's text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final

import msgspec

from sidecar import sealing
from sidecar.core.channel import MASK, Secret
from sidecar.core.config import Config
from sidecar.document.lint.file import File, Key
from sidecar.errors import Problem

INSTEAD: Final = (
    "give it through the API, which seals it, or write ${env:NOTIFIER_SECRET_…} or ${file:/run/secrets/…} here"
)


def unsafe_secrets(file: File) -> Iterator[Problem]:
    for path, secret in secrets(file.config):
        found = doubt(secret.reveal())
        if found is not None:
            code, message = found
            yield file.warning(code, message, *path)


def doubt(text: str) -> tuple[str, str] | None:
    """The code and the words for what is wrong with what stands in a secret field."""
    match sealing.kind(text):
        case "mask":
            return "masked-secret", f"the mask {MASK} stands here instead of the secret; {INSTEAD}"
        case "sealed":
            trouble = damage(text)
            return ("damaged-token", trouble) if trouble else None
        case "env" | "file":
            return doubt_of_reference(text)
    if text.startswith("${"):
        allowed = "allowed are ${env:NOTIFIER_SECRET_…} and ${file:/run/secrets/…}, and nothing around them"
        return "malformed-reference", f"looks like a reference and is taken as the secret itself; {allowed}"
    return "plaintext-secret", f"a secret stands here in clear; {INSTEAD}"


def doubt_of_reference(text: str) -> tuple[str, str] | None:
    kind, _, name = text[2:-1].partition(":")
    if kind == "env" and not name.removeprefix(sealing.VARIABLE_PREFIX).strip():
        return "malformed-reference", f"names no variable; write ${{env:{sealing.VARIABLE_PREFIX}…}}"
    if kind == "env" and not name.startswith(sealing.VARIABLE_PREFIX):
        return "malformed-reference", f"the name of a variable with a secret begins with {sealing.VARIABLE_PREFIX}"
    if kind == "file" and not name.strip():
        return "malformed-reference", "names no file; write ${file:/run/secrets/…}"
    return None


def damage(token: str) -> str:
    """What is wrong with a token in itself; "" if it is whole."""
    try:
        sealing.parts(token)
    except sealing.SealingError as error:
        return str(error)
    return ""


def sealed_for_nobody(file: File) -> Iterator[Problem]:
    """One warning for each key that the file does not have, where it is used first."""
    known = file.config.settings.sealing_keys
    tokens = [(path, key) for path, secret in secrets(file.config) if (key := key_of(secret)) and key not in known]
    count = Counter(key for _, key in tokens)
    for path, key in {key: (path, key) for path, key in reversed(tokens)}.values():
        more = f" (and {count[key] - 1} more)" if count[key] > 1 else ""
        message = (
            f"this secret{more} is sealed with the key {key}, which is not in settings.sealing_keys: nobody can tell "
            "whose it is. Add its public key there, or seal the secret again"
        )
        yield file.warning("unknown-sealing-key", message, *path)


def key_of(secret: Secret) -> str:
    """The id of the key that a secret was sealed with; "" for what is no whole token."""
    try:
        return sealing.parts(secret.reveal())[0]
    except sealing.SealingError:
        return ""


def secrets(config: Config) -> Iterator[tuple[tuple[Key, ...], Secret]]:
    """Every secret that is set, with its path, also inside of lists and mappings."""
    for integration in config.integrations.values():
        yield from secrets_in(integration.settings, ("integrations", integration.id, "config"))


def secrets_in(value: Any, path: tuple[Key, ...]) -> Iterator[tuple[tuple[Key, ...], Secret]]:
    items: Iterator[tuple[Key, Any]] = iter(())
    if isinstance(value, Secret):
        if value.reveal():
            yield path, value
    elif isinstance(value, msgspec.Struct):
        items = ((name, getattr(value, name)) for name in value.__struct_fields__)
    elif isinstance(value, Mapping):
        items = iter(value.items())
    elif isinstance(value, list | tuple):
        items = iter(enumerate(value))
    for key, item in items:
        yield from secrets_in(item, (*path, key))
