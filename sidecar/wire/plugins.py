"""Apprise as a library of plugins: one class by its schema, built once, lent to one message at a time.

Importing all of Apprise's plugins costs 0.3 s and 20 MB, so only the module that has the schema is imported.
Mostly it bears the schema's name; else the plugins' sources say which one it is.
"""

from __future__ import annotations

import logging
import re
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import Any, Final

import msgspec

LOUD: Final = ("apprise", "requests_oauthlib", "oauthlib")
"""Their DEBUG (and sometimes WARNING) records hold whole URLs and tokens; nothing of them is ever handled."""

KINDS: Final = 256
"""Integrations whose plugin instances are kept."""


class UnknownSchemaError(LookupError):
    """Apprise has no plugin for this schema."""


@cache
def apprise_asset() -> Any:
    """Imports Apprise, here and nowhere else, with its logging shut off first.

    By a filter: `logging.config`, which anybody may call later, enables loggers again that were disabled.
    """
    for name in LOUD:
        logging.getLogger(name).addFilter(lambda _record: False)
    asset = import_module("apprise.asset").AppriseAsset
    return asset(app_id="VirtualPyTest", app_desc="VirtualPyTest notifications", http_redirects=False)


@cache
def plugin_class(schema: str) -> type[Any]:
    """Apprise's plugin for `schema`, importing no other; UnknownSchemaError if there is none."""
    apprise_asset()
    for name in _candidates(schema):
        module = import_module(f"apprise.plugins.{name}")
        for value in vars(module).values():
            if isinstance(value, type) and schema in _schemas(value):
                return value
    raise UnknownSchemaError(schema)


def _schemas(plugin: type[Any]) -> set[str]:
    schemas = getattr(plugin, "schemas", None)
    return set(schemas(plugin)) if callable(schemas) and hasattr(plugin, "app_id") else set()


def _candidates(schema: str) -> Iterator[str]:
    """Modules that may hold the schema, likeliest first: of its name, that declare it, that mention it."""
    if not re.fullmatch(r"[a-z0-9_]{1,32}", schema):
        return
    sources = _sources()
    declares = re.compile(rf"protocol\s*=\s*[^=#]*?[\"']{schema}[\"']".encode())
    yield from (name for name in (schema, schema.removesuffix("s")) if name in sources)
    texts = {name: b"\n".join(path.read_bytes() for path in paths) for name, paths in sources.items()}
    declaring = [name for name, text in texts.items() if declares.search(text)]
    yield from declaring
    quoted = (f'"{schema}"'.encode(), f"'{schema}'".encode())
    yield from (name for name, text in texts.items() if name not in declaring and any(q in text for q in quoted))


@cache
def _sources() -> Mapping[str, tuple[Path, ...]]:
    """The files of every plugin by module name."""
    folder = Path(str(import_module("apprise.plugins").__file__)).parent
    names = sorted(path for path in folder.iterdir() if not path.name.startswith(("_", "base")))
    return {path.stem: tuple(path.glob("*.py")) if path.is_dir() else (path,) for path in names}


class Instances:
    """Built plugins by class and arguments. An instance serves one message at a time; the oldest kinds are dropped."""

    def __init__(self) -> None:
        self._idle: OrderedDict[bytes, list[Any]] = OrderedDict()
        self._lock = Lock()

    @contextmanager
    def lend(self, key: bytes, build: Callable[[], Any]) -> Iterator[Any]:
        """An idle instance of this key, else a new one. What `build` raises is the caller's."""
        with self._lock:
            idle = self._idle.get(key)
            instance = idle.pop() if idle else None
        instance = build() if instance is None else instance
        yield instance
        with self._lock:
            self._idle.setdefault(key, []).append(instance)
            self._idle.move_to_end(key)
            while len(self._idle) > KINDS:
                self._idle.popitem(last=False)


def key_of(plugin: type[Any], arguments: Mapping[str, Any], timeout_s: float) -> bytes:
    """Tells instances apart without keeping a secret as a key."""
    text = msgspec.json.encode(arguments, order="deterministic")
    return sha256(f"{plugin.__module__}.{plugin.__qualname__} {timeout_s}\n".encode() + text).digest()


def built(plugin: type[Any], arguments: Mapping[str, Any], timeout_s: float) -> Any:
    """An instance that neither sleeps nor waits longer than `timeout_s` (unless its URL says `rto=`).

    Raises what the plugin raises, and ValueError for a URL that it cannot read.
    """
    given = dict(arguments)
    if url := given.pop("url", ""):
        parsed = plugin.parse_url(url)
        if not parsed:
            raise ValueError("not a URL that this plugin can read")
        given |= parsed
    instance = plugin(**{"asset": apprise_asset(), "rto": timeout_s, "cto": timeout_s, **given})
    instance.request_rate_per_sec = 0
    instance.throttle = _no_throttle
    return instance


def _no_throttle(*_args: Any, **_kwargs: Any) -> None:
    """Our lanes keep the pace, and a service that says "later" gets its message later, not after a sleep here."""
