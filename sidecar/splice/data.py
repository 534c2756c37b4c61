"""What an edit means for the plain data, to compare the new text with."""

from __future__ import annotations

from typing import Any

from sidecar.splice.errors import SpliceError

Path = tuple[str | int, ...]
"""Keys of mappings and places in lists, from the top of the file."""


def same(one: Any, other: Any) -> bool:
    """Equal in value and in type (1 is not true and not 1.0); the order of keys does not count."""
    if one is other:
        return True
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(each, other[key]) for key, each in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


def at(data: Any, path: Path) -> Any:
    """Raises KeyError if there is nothing."""
    for step in path:
        if not holds(data, step):
            raise KeyError(path)
        data = data[step]
    return data


def holds(data: Any, step: str | int) -> bool:
    if isinstance(data, list):
        return isinstance(step, int) and 0 <= step < len(data)
    return isinstance(data, dict) and step in data


def having(data: Any, path: Path, value: Any) -> Any:
    """A copy with `value` at the path. Missing mappings are made; the place behind a list's last makes it longer."""
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(data, list) and isinstance(step, int) and 0 <= step <= len(data):
        return [*data[:step], having(data[step] if step < len(data) else None, rest, value), *data[step + 1 :]]
    if isinstance(step, str) and (data is None or isinstance(data, dict)):
        return {**(data or {}), step: having((data or {}).get(step), rest, value)}
    raise SpliceError(f"{step!r} cannot be put into {kind(data)}; replace that first")


def kind(data: Any) -> str:
    if isinstance(data, list):
        return f"a list of {len(data)}"
    return "a mapping" if isinstance(data, dict) else "a single value"


def lacking(data: Any, path: Path) -> Any:
    """A copy without what is at the path. Raises KeyError if there is nothing."""
    step, rest = path[0], path[1:]
    if not holds(data, step):
        raise KeyError(path)
    if rest:
        return having(data, (step,), lacking(data[step], rest))
    if isinstance(data, list):
        return [each for place, each in enumerate(data) if place != step]
    return {key: each for key, each in data.items() if key != step}


def renamed(data: Any, path: Path, name: str) -> Any:
    """A copy whose mapping above has another key in the same place."""
    above = at(data, path[:-1])
    changed = {name if key == path[-1] else key: each for key, each in above.items()}
    return having(data, path[:-1], changed)
