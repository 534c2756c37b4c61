"""One file per channel, named for its kind. A file here that defines CHANNEL is a channel; nothing else is touched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from sidecar.core.channel import Channel


class Kinds(Mapping[str, Channel]):
    """Every channel by kind, in alphabetical order; each is loaded when it is first asked for."""

    def __init__(self) -> None:
        self._names = dict.fromkeys(sorted(module.name for module in iter_modules(__path__)))

    def __getitem__(self, kind: str) -> Channel:
        if kind not in self._names:
            raise KeyError(kind)
        channel: Channel = import_module(f"{__name__}.{kind}").CHANNEL
        return channel

    def __contains__(self, kind: object) -> bool:
        return kind in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


@cache
def channels() -> Mapping[str, Channel]:
    return Kinds()
