"""A text read as plain data, straight from the parser's events.

An edit is made on the tree (`sidecar.splice.tree`) and checked by this reading: quicker, and another pair of eyes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, TypeVar

import yaml

from sidecar.splice.errors import SpliceError, by_hand
from sidecar.splice.scalars import meaning

LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Without libyaml it is slow, and a tab before a comment is refused as not YAML."""

DEEPEST: Final = 100
MOST_COPIED: Final = 1_000_000
"""Values that the aliases of a text may stand for, above one for each character of it."""
MERGE: Final = "<<"

Events = Iterator[Any]
"""Of PyYAML, whose types say that a mark may be missing; from a parser it never is."""

Read = TypeVar("Read")


class Stream:
    """The events of a text that is one YAML document; content may go on to `close`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.close = len(text)
        self.budget = MOST_COPIED + len(text)

    def read(self, one: Callable[[Any, Events, int], Read]) -> Read | None:
        """What `one` makes of the content; None if there is nothing but comments."""
        try:
            return self.read_document(iter(LOADER(self.text).get_event, None), one)
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 0
            raise SpliceError(f"this is not YAML: {error.problem or error.context}; mend it first", line) from error
        except (yaml.YAMLError, UnicodeEncodeError) as error:
            raise SpliceError("a character that YAML does not allow is in the text; take it out first") from error

    def read_document(self, events: Events, one: Callable[[Any, Events, int], Read]) -> Read | None:
        found: list[Read] = []
        for event in events:
            mark: Any = event.start_mark
            if isinstance(event, yaml.DocumentStartEvent):
                if found:
                    raise SpliceError("a second document starts here; keep one only", mark.line + 1)
                found.append(one(next(events), events, DEEPEST))
            elif isinstance(event, yaml.DocumentEndEvent) and event.explicit:
                self.close = mark.index
        return found[0] if found else None

    def copied(self, value: Any, depth: int, line: int) -> Any:
        """What an alias stands for, as a value of its own."""
        self.budget -= 1
        if self.budget < 0:
            raise SpliceError("the aliases stand for too much data; write the values out", line)
        if not isinstance(value, (dict, list)):
            return value
        if depth == 0:
            raise SpliceError(f"nested deeper than {DEEPEST} levels by its aliases", line)
        if isinstance(value, list):
            return [self.copied(each, depth - 1, line) for each in value]
        return {key: self.copied(each, depth - 1, line) for key, each in value.items()}


class Plain(Stream):
    """A text as plain data. Of an anchor it keeps what it stands for, and the text if that can be a key."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.anchors: dict[str, tuple[Any, str | None] | None] = {}
        self.data = self.read(self.value)

    def value(self, event: Any, events: Events, depth: int) -> Any:
        kind: type[yaml.Event] = type(event)
        if kind is yaml.ScalarEvent:
            return self.scalar(event)
        if kind is yaml.AliasEvent:
            return self.copied(self.anchored(event)[0], depth, line_of(event))
        if depth == 0:
            raise too_deep(event)
        if event.anchor:
            self.anchors[event.anchor] = None
        read = self.mapping if kind is yaml.MappingStartEvent else self.sequence
        value = read(events, depth - 1)
        if event.anchor:
            self.anchors[event.anchor] = (value, None)
        return value

    def scalar(self, event: Any) -> Any:
        value = meaning(event.value, event.style, event.tag)
        if event.anchor:
            self.anchors[event.anchor] = (value, event.value)
        return value

    def anchored(self, event: Any) -> tuple[Any, str | None]:
        found = self.anchors.get(event.anchor)
        if found is None:
            raise unknown(event)
        return found

    def sequence(self, events: Events, depth: int) -> list[Any]:
        items: list[Any] = []
        for event in events:
            if type(event) is yaml.SequenceEndEvent:
                break
            items.append(self.value(event, events, depth))
        return items

    def mapping(self, events: Events, depth: int) -> dict[str, Any]:
        own: dict[str, Any] = {}
        merged: dict[str, Any] = {}
        for key in events:
            if type(key) is yaml.MappingEndEvent:
                break
            name = self.name(key)
            value = self.value(next(events), events, depth)
            if name == MERGE and type(key) is yaml.ScalarEvent and not (key.style or key.tag):
                merge(merged, value, line_of(key))
            elif name in own:
                raise twice(name, line_of(key))
            else:
                own[name] = value
        return {**merged, **own} if merged else own

    def name(self, event: Any) -> str:
        name: str | None = None
        if type(event) is yaml.ScalarEvent:
            self.scalar(event)
            name = event.value
        elif type(event) is yaml.AliasEvent:
            name = self.anchored(event)[1]
        if name is None:
            raise not_a_text(line_of(event))
        return name


def merge(merged: dict[str, Any], brought: Any, line: int) -> None:
    """Add what a merge key brings in to what those before it brought, which wins."""
    for each in brought if isinstance(brought, list) else [brought]:
        if not isinstance(each, dict):
            raise by_hand("'<<' wants a mapping or a list of them", line)
        for key, value in each.items():
            merged.setdefault(key, value)


def line_of(event: Any) -> int:
    """As people count, from 1."""
    line: int = event.start_mark.line
    return line + 1


def too_deep(event: Any) -> SpliceError:
    return SpliceError(f"nested deeper than {DEEPEST} levels", line_of(event))


def unknown(event: Any) -> SpliceError:
    """Without its name, which may be a secret that was not put in quotes."""
    return SpliceError("an alias (*…) here names no anchor that is complete before it", line_of(event))


def twice(name: str, line: int) -> SpliceError:
    return by_hand(f"the key '{name}' is here twice", line)


def not_a_text(line: int) -> SpliceError:
    return by_hand("a key that is not a plain text", line)
