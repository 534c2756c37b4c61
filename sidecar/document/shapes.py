"""Reads mappings, lists and settings out of a tree, and collects every problem on the way instead of stopping."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from datetime import timedelta
from difflib import get_close_matches
from typing import Any, Final, TypeVar, cast

import msgspec
from msgspec import inspect

from sidecar.core.channel import ALLOWED, Secret
from sidecar.document import scalars
from sidecar.document.tree import Node
from sidecar.errors import Problem

Value = TypeVar("Value")
LARGEST: Final = 10**18
PLAIN_NAME: Final = re.compile(r"[\w.-]{1,20}")
"""Every key of ours, and what may be a slip of one."""
SHORT: Final = 12
"""Letters of a key that is shown although it is like none of ours."""
Read = Callable[[Node, str], Any]


class Bad:
    """Stands for a value that could not be read; its problem is noted."""


BAD: Final = Bad()


class Reading:
    """One pass over a document: the readers return a value or BAD, and note what is wrong."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def bad(self, node: Node, path: str, message: str) -> Bad:
        self.problems.append(Problem(message=message, path=path, line=node.line, column=node.column))
        return BAD

    def warn(self, node: Node, path: str, message: str, code: str) -> None:
        self.problems.append(
            Problem(message=message, path=path, line=node.line, column=node.column, severity="warning", code=code)
        )

    # ------------------------------------------------------------------ scalars

    def text(self, node: Node, path: str) -> str | Bad:
        found = scalars.text(node)
        if not found:
            return self.bad(node, path, f"wanted text, found {scalars.found(node)}")
        return found

    def boolean(self, node: Node, path: str) -> bool | Bad:
        found = scalars.boolean(node)
        if found is None:
            return self.bad(node, path, f"found {scalars.found(node)}; allowed: true or false")
        return found

    def integer(self, least: int, most: int) -> Read:
        def read(node: Node, path: str) -> int | Bad:
            found = scalars.integer(node)
            if found is None or not least <= found <= most:
                return self.bad(
                    node, path, f"found {scalars.found(node)}; allowed: a whole number from {least} to {most}"
                )
            return found

        return read

    def number(self, least: float, most: float) -> Read:
        def read(node: Node, path: str) -> float | Bad:
            found = scalars.number(node)
            if found is None or not least <= found <= most:
                return self.bad(
                    node, path, f"found {scalars.found(node)}; allowed: a number from {least:g} to {most:g}"
                )
            return found

        return read

    def number_above_0(self, node: Node, path: str) -> float | Bad:
        found = scalars.number(node)
        if found is None or found <= 0:
            return self.bad(node, path, f"found {scalars.found(node)}; allowed: a number above 0")
        return found

    def duration(self, node: Node, path: str) -> timedelta | Bad:
        found = scalars.duration(scalars.text(node) or "")
        if found is None or found <= timedelta(0):
            allowed = "a time with its unit, such as 30s, 5m, 1h30m or 7d"
            return self.bad(node, path, f"found {scalars.found(node)}; allowed: {allowed}")
        return found

    def one_of(self, allowed: Collection[str], what: str = "") -> Read:
        """One of several words; `what` names them where that helps (`integration`)."""

        def read(node: Node, path: str) -> str | Bad:
            found = scalars.text(node)
            if found is None or found not in allowed:
                kind = f"unknown {what} " if what and found else "found "
                return self.bad(node, path, f"{kind}{scalars.found(node)}{hint(found or '', allowed)}")
            return found

        return read

    def matching(self, pattern: str, allowed: str) -> Read:
        """A text of a certain form, which `allowed` says in words."""

        def read(node: Node, path: str) -> str | Bad:
            found = scalars.text(node)
            if found is None or not re.fullmatch(pattern, found):
                return self.bad(node, path, f"found {scalars.found(node)}; allowed: {allowed}")
            return found

        return read

    def anything(self, node: Node, path: str) -> Any:
        """Free data: whatever JSON can say."""
        if node.kind == "scalar":
            return self.scalar(node, path)
        if node.kind == "list":
            return [self.anything(item, f"{path}[{i}]") for i, item in enumerate(node.value)]
        pairs = self.pairs(node, path)
        return BAD if isinstance(pairs, Bad) else {key: self.anything(value, f"{path}.{key}") for key, value in pairs}

    def scalar(self, node: Node, path: str) -> Any:
        """A scalar where anything may stand, but no number that JSON readers would not keep."""
        value = scalars.free(node)
        if isinstance(value, int) and abs(value) >= LARGEST:
            digits = len(str(abs(value)))
            return self.bad(node, path, f"found a number of {digits} digits; allowed: up to 18, or quotes around it")
        return value

    # ------------------------------------------------------------------ lists and mappings

    def list_of(self, read: Read, *, or_one: bool = False) -> Read:
        """A list as a tuple; `or_one` takes a single value for a list of one."""

        def read_list(node: Node, path: str) -> Any:
            if or_one and node.kind == "scalar" and not scalars.is_null(node):
                return gathered([read(node, path)])
            if node.kind != "list":
                return self.bad(node, path, f"wanted a list, found {scalars.found(node)}")
            return gathered([read(item, f"{path}[{i}]") for i, item in enumerate(node.value)])

        return read_list

    def pairs(self, node: Node, path: str) -> list[tuple[str, Node]] | Bad:
        """The keys and values of a mapping; a key that stands there twice is a problem."""
        if node.kind != "mapping":
            return self.bad(node, path, f"wanted a mapping, found {scalars.found_kind(node)}")
        first: dict[str, Node] = {}
        for key, value in node.pairs:
            name = key.value
            if name == "<<" and not key.quoted:
                self.bad(key, path, "merge keys (<<) are not used here; write the values out")
            elif name in first:
                place = join(path, key_shown(name))
                self.bad(key, place, f"stands here a second time (first at line {self._line_of(node, name)})")
            else:
                first[name] = value
        return list(first.items())

    def _line_of(self, node: Node, name: str) -> int:
        return next(key.line for key, _ in node.pairs if key.value == name)

    def fields(self, readers: Mapping[str, Read], required: Collection[str] = ()) -> Read:
        """A mapping with known keys, as a dict; a key without a value counts as absent."""

        def read(node: Node, path: str) -> dict[str, Any] | Bad:
            before = len(self.problems)
            pairs = self.pairs(node, path)
            if isinstance(pairs, Bad):
                return pairs
            keys = {key.value: key for key, _ in node.pairs}
            for name in required:
                if name not in keys or scalars.is_null(dict(pairs)[name]):
                    self.bad(node, join(path, name), "is required")
            values: dict[str, Any] = {}
            for name, value in pairs:
                if name not in readers:
                    self.bad(keys[name], join(path, key_shown(name, readers)), f"unknown key{hint(name, readers)}")
                elif not scalars.is_null(value):
                    values[name] = readers[name](value, join(path, name))
            has_errors = any(problem.severity == "error" for problem in self.problems[before:])
            return BAD if has_errors else values

        return read

    def made(self, kind: Callable[..., Value], readers: Mapping[str, Read], required: Collection[str] = ()) -> Read:
        """A mapping as a value of `kind`. Keys that are Python words have a _ at the end there (`except_`)."""
        read_fields = self.fields(readers, required)

        def read(node: Node, path: str) -> Any:
            values = read_fields(node, path)
            if isinstance(values, Bad):
                return BAD
            return kind(**{f"{name}_" if name in ("except", "not") else name: value for name, value in values.items()})

        return read

    # ------------------------------------------------------------------ a channel's settings

    def settings(self, kind: type[msgspec.Struct]) -> Read:
        """A struct with its types and limits as `msgspec.Meta` states them."""
        info = cast("inspect.StructType", inspect.type_info(kind))
        readers = {field.encode_name: self.typed(field.type) for field in info.fields}
        return self.made(kind, readers, [field.encode_name for field in info.fields if field.required])

    def typed(self, wanted: inspect.Type, allowed: str = "") -> Read:  # noqa: PLR0911  # one for each type
        """A reader for one field's type. `allowed` says in words what its pattern wants."""
        match wanted:
            case inspect.Metadata(type=inner, extra_json_schema=said):
                return self.typed(inner, (said or {}).get(ALLOWED, ""))
            case inspect.UnionType(types=types):
                return self.typed(next(each for each in types if not isinstance(each, inspect.NoneType)))
            case inspect.CustomType(cls=cls) if cls is Secret:
                return self.secret
            case inspect.StrType():
                return lambda node, path: self.limited_text(node, path, wanted, allowed)
            case inspect.BoolType():
                return self.boolean
            case inspect.IntType():
                return self.integer(
                    wanted.ge if wanted.ge is not None else 0, wanted.le if wanted.le is not None else 2**31
                )
            case inspect.FloatType():
                return self.number_above_0
            case inspect.LiteralType(values=values):
                return self.one_of([str(value) for value in values])
            case inspect.VarTupleType(item_type=item) | inspect.ListType(item_type=item):
                return self.list_of(self.typed(item), or_one=True)
            case inspect.StructType(cls=cls):
                return self.settings(cls)
            case inspect.DictType(value_type=inspect.StrType()):
                return self.dict_of(self.text)
            case inspect.DictType():
                return self.dict_of(self.anything)
        return self.anything

    def dict_of(self, read: Read) -> Read:
        def read_dict(node: Node, path: str) -> Any:
            pairs = self.pairs(node, path)
            if isinstance(pairs, Bad):
                return BAD
            values = {key: read(value, join(path, key)) for key, value in pairs}
            return BAD if any(isinstance(value, Bad) for value in values.values()) else values

        return read_dict

    def secret(self, node: Node, path: str) -> Secret | Bad:
        """A secret as it stands there; what it says never gets into a problem."""
        found = scalars.text(node)
        if found is None:
            return self.bad(node, path, f"wanted text, found {scalars.found_kind(node)}")
        return Secret(found)

    def limited_text(self, node: Node, path: str, wanted: inspect.StrType, allowed: str) -> str | Bad:
        found = "" if node.value == "" and node.quoted else self.text(node, path)
        if isinstance(found, Bad):
            return found
        least, most = wanted.min_length or 0, wanted.max_length
        if len(found) < least or (most is not None and len(found) > most):
            length = f"at least {least} characters" if most is None else f"{least} to {most} characters"
            return self.bad(node, path, f"found {len(found)} characters; allowed: {length}")
        if wanted.pattern and not matches(wanted.pattern, found):
            said = allowed or f"allowed: what matches {wanted.pattern}"
            return self.bad(node, path, f"found {scalars.found(node)}; {said}")
        return found


def matches(pattern: str, text: str) -> bool:
    """As JSON Schema has it: a $ is the end of the text, and not of its last line."""
    found = re.search(pattern, text)
    return found is not None and not (pattern.endswith("$") and found.end() < len(text))


def gathered(values: list[Any]) -> Any:
    return BAD if any(isinstance(value, Bad) for value in values) else tuple(values)


def join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def key_shown(name: str, known: Collection[str] = ()) -> str:
    """A key in a problem. One that looks like no name of ours may be a secret that slipped."""
    is_slip = len(name) <= SHORT or not known or get_close_matches(name, list(known), n=1)
    return name if is_slip and PLAIN_NAME.fullmatch(name) else "…"


def hint(found: str, allowed: Collection[str]) -> str:
    """`; did you mean 'x'? Known: …`, the known ones only while they can be read at a glance."""
    close = get_close_matches(found, list(allowed), n=1)
    meant = f"; did you mean '{close[0]}'?" if close else ""
    known = ", ".join(sorted(allowed)[:20]) + (", …" if len(allowed) > 20 else "")
    return f"{meant}{'' if meant else ';'} Known: {known or 'none yet'}"
