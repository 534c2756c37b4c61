"""Edits of ours that somebody else's write undid, to be made again.

Whoever reads the file, changes it and writes it back (a script, an editor) undoes what was saved in between. A text
that is new and has, at a place where we just saved something, the value from before, is such a write. A text that is
known is none: somebody went back to it (git checkout), and means it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any, Final

from sidecar import splice
from sidecar.splice.data import Path, same

WINDOW_S: Final = 10.0
"""How long after a save a write may have been begun before it. Later, undoing it is taken as meant."""
MISSING: Final = object()

Step = tuple[Any, Any]
"""The value before and after, or MISSING."""


class RecentSaves:
    """What our saves of the last seconds changed, entry by entry. `now` counts seconds from anywhere."""

    def __init__(self) -> None:
        self._saves: deque[tuple[float, dict[Path, Step]]] = deque()

    def add(self, now: float, before: Any, after: Any) -> None:
        self._forget(now)
        self._saves.append((now, dict(changed(before, after))))

    def undone(self, now: float, theirs: Any) -> dict[Path, Any]:
        """Places where `theirs` has a value from before our last one, with the value that we saved."""
        self._forget(now)
        return {
            path: values[-1]
            for path, values in self._values().items()
            if not equal(found := at(theirs, path), values[-1]) and any(equal(found, each) for each in values[:-1])
        }

    def _values(self) -> dict[Path, list[Any]]:
        """Every value that a place had, the oldest first."""
        found: dict[Path, list[Any]] = {}
        for _, steps in self._saves:
            for path, (before, after) in steps.items():
                found.setdefault(path, [before]).append(after)
        return found

    def _forget(self, now: float) -> None:
        while self._saves and self._saves[0][0] < now - WINDOW_S:
            self._saves.popleft()


def changed(before: Any, after: Any) -> Iterator[tuple[Path, Step]]:
    """The entries (rules.x, settings.timezone) that differ."""
    for section in both(before, after):
        old, new = at(before, (section,)), at(after, (section,))
        if isinstance(old, dict) or isinstance(new, dict):
            for entry in both(old, new):
                step = at(old, (entry,)), at(new, (entry,))
                if not equal(*step):
                    yield (section, entry), step
        elif not equal(old, new):
            yield (section,), (old, new)


def both(one: Any, other: Any) -> list[str]:
    return list(mapping(one) | mapping(other))


def mapping(value: Any) -> dict[Any, Any]:
    return value if isinstance(value, dict) else {}


def at(data: Any, path: Path) -> Any:
    """MISSING if there is nothing."""
    for step in path:
        if not isinstance(data, dict) or step not in data:
            return MISSING
        data = data[step]
    return data


def equal(one: Any, other: Any) -> bool:
    return one is other or (one is not MISSING and other is not MISSING and same(one, other))


def made_again(text: str, lost: Mapping[Path, Any]) -> str:
    """The text with our values at these places, one edit a section. Raises SpliceError where that is not safe."""
    for section in {path[0] for path in lost}:
        entries = {path[1]: value for path, value in lost.items() if path[0] == section and len(path) > 1}
        wanted: Any = mapping(at(splice.load(text), (section,))) | entries if entries else lost[(section,)]
        text = with_section(text, section, wanted)
    return text


def with_section(text: str, section: str | int, wanted: Any) -> str:
    if wanted is MISSING:
        return splice.delete(text, (section,))
    if isinstance(wanted, dict):
        wanted = {name: value for name, value in wanted.items() if value is not MISSING}
    return splice.put(text, (section,), wanted)
