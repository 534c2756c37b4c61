"""Apprise's services: which there are, what each asks for, and whether a URL is read as it was meant.

Only the list needs every plugin, which costs 0.5 s and 25 MB that would stay: it is made in a process of its own, which
then exits. One service needs only its own plugin, which a message to it would import anyway.
"""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import Any, Final

import msgspec

from sidecar.channels.apprise import ELSEWHERE
from sidecar.core.outcome import one_line, redacted
from sidecar.core.service_urls import misread, place, url_of, values_of
from sidecar.core.services import Service, fields_of
from sidecar.errors import InvalidError, NotFoundError, Problem, UnavailableError
from sidecar.wire.plugins import UnknownSchemaError, built, plugin_class

LONGEST_S: Final = 60.0
FAULTS: Final = (TypeError, ValueError, AttributeError, LookupError)
"""What plugins raise: AppriseImproperlyConfigured is a TypeError, the others are faults of theirs."""
MISREAD: Final = "{} would not read this as it is written here; are there special characters in it?"
COMMAND: Final = (sys.executable, "-m", __name__)
ROOT: Final = Path(__file__).parents[2]


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A service and its schemas, the encrypted one first. `setup_url`: Apprise's page about it."""

    name: str
    schemas: tuple[str, ...]
    setup_url: str


class Catalogue:
    """All services, listed when somebody asks first. Thread-safe."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._listed: tuple[Listed, ...] = ()

    def all(self) -> tuple[Listed, ...]:
        """By name. Raises UnavailableError."""
        with self._lock:
            self._listed = self._listed or from_a_process()
            return self._listed


def from_a_process(command: Sequence[str] = COMMAND) -> tuple[Listed, ...]:
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=LONGEST_S, check=True)
        return msgspec.json.decode(done.stdout, type=tuple[Listed, ...])
    except (OSError, subprocess.SubprocessError, msgspec.DecodeError) as error:
        raise UnavailableError(f"Apprise's services could not be listed ({type(error).__name__})") from error


def listed() -> list[Listed]:
    """Every service that works here, without those that have a better way. Imports all plugins."""
    manager = import_module("apprise.manager_plugins").NotificationManager()
    found = [
        Listed(name=str(plugin.service_name), schemas=schemas_of(plugin), setup_url=str(plugin.setup_url or ""))
        for plugin in manager.plugins()
        if plugin.enabled
    ]
    return sorted(
        (each for each in found if ELSEWHERE.keys().isdisjoint(each.schemas)), key=lambda each: each.name.lower()
    )


def schemas_of(plugin: type[Any]) -> tuple[str, ...]:
    both = (plugin.secure_protocol, plugin.protocol)
    return tuple(name for each in both for name in ([each] if isinstance(each, str) else each or []))


def described(schema: str) -> Service:
    """What one service asks for. Raises NotFoundError."""
    return description(schema, plugin_of(schema))


def plugin_of(schema: str) -> type[Any]:
    try:
        plugin = plugin_class(schema)
    except UnknownSchemaError:
        raise NotFoundError(f"there is no service '{schema[:32]}' in Apprise") from None
    if schema in ELSEWHERE:
        raise NotFoundError(f"{schema} {ELSEWHERE[schema]}")
    if not plugin.enabled:
        raise NotFoundError(f"{plugin.service_name} needs a Python package that is not installed here")
    return plugin


def description(schema: str, plugin: type[Any]) -> Service:
    details: Mapping[str, Any] = import_module("apprise.plugins").details(plugin)
    return Service(
        schema=schema,
        name=str(plugin.service_name),
        setup_url=str(plugin.setup_url or ""),
        templates=tuple(details["templates"]),
        fields=tuple(fields_of(details)),
    )


def composed(schema: str, given: Any) -> str:
    """The URL of a filled form, once the plugin has read it as it was meant.

    Many plugins decode an option twice, so what is not read right is encoded twice, and read again. Raises InvalidError
    with the fields that are wrong, or are not read right then either.
    """
    try:
        plugin = plugin_of(schema)
    except NotFoundError as error:
        raise InvalidError([Problem(path="config.service", message=str(error))]) from None
    service = description(schema, plugin)
    values = values_of(service, given)
    url = url_of(service, values)
    if wrong := misread(service, values, parsed(plugin, url)):
        url = url_of(service, values, twice=wrong)
        if wrong := misread(service, values, parsed(plugin, url)):
            raise InvalidError([Problem(path=place(name), message=MISREAD.format(service.name)) for name in wrong])
    tried(service, plugin, url, values)
    return url


def parsed(plugin: type[Any], url: str) -> Mapping[str, Any]:
    """What a plugin reads in a URL; nothing, if it is none to it."""
    try:
        return plugin.parse_url(url) or {"qsd": {}}
    except FAULTS:
        return {"qsd": {}}


def tried(service: Service, plugin: type[Any], url: str, values: Mapping[str, Any]) -> None:
    """Raises InvalidError if the plugin refuses the URL, or takes none of its targets."""
    try:
        instance = built(plugin, {"url": url}, LONGEST_S)
        takes_none = "targets" in values and not len(instance)
    except FAULTS as error:
        said = one_line(redacted(str(error), (*map(str, values.values()), url)))
        raise InvalidError([Problem(path="config.fields", message=f"{service.name} says: {said}")]) from None
    if takes_none:
        raise InvalidError([Problem(path=place("targets"), message=f"{service.name} takes none of these")])
    logins = [field for field in service.fields if field.name in values and field.read_as in ("user", "password")]
    for field in logins:
        if getattr(instance, field.read_as) != values[field.name]:
            raise InvalidError([Problem(path=place(field.name), message=MISREAD.format(service.name))])


if __name__ == "__main__":
    logging.disable()
    sys.stdout.buffer.write(msgspec.json.encode(listed()))
