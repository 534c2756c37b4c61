"""One file per channel. A file here that defines CHANNEL is a channel; nothing else has to be touched."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sidecar.core.channel import Channel


@cache
def channels() -> Mapping[str, Channel]:
    """Every channel by kind, in alphabetical order."""
    names = sorted(module.name for module in iter_modules(__path__))
    found = [import_module(f"{__name__}.{name}").CHANNEL for name in names]
    return MappingProxyType({channel.kind: channel for channel in found})
