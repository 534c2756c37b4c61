"""The file that is looked at: its Config, and where in it something stands that a warning is about."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from sidecar.core.config import Config
from sidecar.core.reach import Reach, reach
from sidecar.document.tree import Node
from sidecar.errors import Problem

Key = str | int


class File:
    """One notifier.yaml that is in order: what it means, and where it says so."""

    def __init__(self, config: Config, root: Node) -> None:
        self.config = config
        self._root = root

    @cached_property
    def reaches(self) -> tuple[Reach, ...]:
        """The enabled rules, in their order."""
        return tuple([reach(rule) for rule in self.config.rules.values() if rule.enabled])

    @cached_property
    def _entries(self) -> Mapping[tuple[str, str], tuple[Node, Node]]:
        """Key and value of every entry of every section, so that 10,000 of them are found at once."""
        sections = [(str(key.value), section) for key, section in self._root.pairs]
        return {(name, str(key.value)): (key, value) for name, section in sections for key, value in section.pairs}

    def key_line(self, section: str, entry: str) -> int:
        """The line of an entry's key; 0 if there is no such entry."""
        found = self._entries.get((section, entry))
        return found[0].line if found else 0

    def warning(self, code: str, message: str, *path: Key) -> Problem:
        """A warning about a value, at its place; about an entry, a section or the whole file, at its key.

        What is not written in the file (a default) has the place of what would hold it.
        """
        node = self._find(path)
        return Problem(
            message=message, path=dotted(path), line=node.line, column=node.column, severity="warning", code=code
        )

    def _find(self, path: tuple[Key, ...]) -> Node:
        if len(path) < 2 or isinstance(path[1], int):
            section = next(((key, value) for key, value in self._root.pairs if path and key.value == path[0]), None)
            item = section[1].child(path[1]) if section and len(path) > 1 else None
            return item or (section[0] if section else self._root)
        place, node = self._entries[str(path[0]), str(path[1])]
        for key in path[2:]:
            child = node.child(key)
            if child is None:
                return place
            place = node = child
        return place


def dotted(path: tuple[Key, ...]) -> str:
    """`tests[0].event`, as the reader writes it."""
    return "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path).removeprefix(".")
