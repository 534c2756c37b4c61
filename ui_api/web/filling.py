"""What a form shows of an entry of notifier.yaml, and the entry that a form becomes. Pure.

A field that shows what it showed at first was not touched, and stays as it is written in the file, whatever that is. So
a form that comes back as it was changes no byte, and a default that nobody chose is not written.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import msgspec

from sidecar import splice
from sidecar.errors import InvalidError, Problem
from sidecar.splice.data import same
from sidecar.splice.scalars import meaning
from ui_api.web import conditions
from ui_api.web.fields import SPARE_ROWS, Field, Kind
from ui_api.web.forms import Form, as_one_line_end

Entry = Mapping[str, Any]
ON: Final = "on"
TAKE_OUT: Final = "take_out."
"""Before the name of a secret that is set: the check box that takes it out."""
SEALED: Final = "sealed."
"""Before the name of a secret that was typed in an earlier step: its token."""
MOST_ROWS: Final = 50


# ---------------------------------------------------------------------- an entry as a form


def filled(fields: Sequence[Field], entry: Entry) -> Form:
    """The form that shows this entry; of {}, an empty form."""
    return Form({name: texts for field in fields for name, texts in shown(field, entry.get(field.key))})


def shown(field: Field, value: Any) -> Iterator[tuple[str, list[str]]]:
    if field.kind == "group":
        inner = value if isinstance(value, Mapping) else {}
        for each in field.fields:
            yield from shown(each, inner.get(each.key))
    elif field.kind == "rows":
        for number, row in enumerate(value if isinstance(value, list) else ()):
            yield from shown(row_of(field, number), row)
    else:
        yield field.name, texts_of(field, value)


def row_of(field: Field, number: int) -> Field:
    """One row as a group."""
    name = f"{field.name}[{number}]"
    inner = tuple(msgspec.structs.replace(each, name=f"{name}.{each.key}") for each in field.fields)
    return msgspec.structs.replace(field, name=name, kind="group", fields=inner)


def rows(field: Field, form: Form) -> list[Field]:
    """The rows that a form has, and a spare one."""
    possible = [row_of(field, number) for number in range(MOST_ROWS)]
    last = max((number for number, row in enumerate(possible) if is_filled(row, form)), default=-1)
    return possible[: last + 1 + SPARE_ROWS]


def is_filled(field: Field, form: Form) -> bool:
    if field.kind == "group":
        return any(is_filled(each, form) for each in field.fields)
    return bool(typed(field, form))


def texts_of(field: Field, value: Any) -> list[str]:
    """What stands in the field, as `typed` gives it back."""
    if field.is_secret:
        return []
    if field.kind == "flag":
        return [ON] if value is True or (value is None and field.default) else []
    if value is None:
        return []
    if field.kind == "checks":
        return [text for each in listed(value) for text in split(field, each)]
    return lines(SHOWN.get(field.kind, shown_plainly)(value))


def shown_plainly(value: Any) -> list[str]:
    return [plain(value)]


def shown_list(value: Any) -> list[str]:
    return [line_of(each) for each in listed(value)]


def shown_table(value: Any) -> list[str]:
    return [f"{name}: {plain(each)}" for name, each in value.items()] if isinstance(value, dict) else []


def shown_conditions(value: Any) -> list[str]:
    return [conditions.text_of(value)]


def shown_data(value: Any) -> list[str]:
    return [yaml_of(value)] if value != {} else []


SHOWN: Final[Mapping[Kind, Callable[[Any], list[str]]]] = {
    "list": shown_list,
    "table": shown_table,
    "conditions": shown_conditions,
    "data": shown_data,
}


def lines(given: Sequence[str]) -> list[str]:
    text = as_one_line_end("\n".join(given)).strip()
    return [text] if text else []


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def split(field: Field, value: Any) -> list[str]:
    """Event types may stand in one text, with commas."""
    return [each.strip() for each in plain(value).split(",") if each.strip()] if field.is_open else [plain(value)]


def plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def line_of(value: Any) -> str:
    """A value on one line, in quotes where it would not be one, or not be read back."""
    text = plain(value)
    is_one = "\n" not in text and text == text.strip() and text and not text.startswith('"')
    return text if is_one else json.dumps(value, ensure_ascii=False)


def yaml_of(value: Any) -> str:
    written = splice.put("", ("x",), value).partition(":")[2].strip("\n").split("\n")
    return "\n".join(line.removeprefix("  ") for line in written)


# ---------------------------------------------------------------------- a form as an entry


def merged(fields: Sequence[Field], form: Form, before: Entry) -> dict[str, Any]:
    """The entry as the form wants it; `before` is the one that the form showed. Raises InvalidError."""
    after = dict(before)
    problems: list[Problem] = []
    for field in fields:
        try:
            value = read(field, form, before.get(field.key))
        except InvalidError as error:
            problems += error.problems
            continue
        if value is not None:
            after[field.key] = value
        elif before.get(field.key) is not None:
            del after[field.key]
    if problems:
        raise InvalidError(problems)
    return after


def read(field: Field, form: Form, before: Any) -> Any:
    """What the form wants here; None for nothing."""
    if field.kind == "group":
        inner = merged(field.fields, form, before if isinstance(before, Mapping) else {})
        return inner or (before if before == {} else None)
    if field.kind == "rows":
        return read_rows(field, form, listed(before) if before else [])
    texts = typed(field, form)
    if field.is_secret and not texts:
        return None if TAKE_OUT + field.name in form else form.text(SEALED + field.name) or before
    shows = texts_of(field, before)
    if field.kind == "checks":
        texts = in_order(texts, shows)
    return before if texts == shows else value_of(field, texts)


def in_order(texts: list[str], known: list[str]) -> list[str]:
    """Those that were there first, as they stood; then what is new."""
    return [*(each for each in known if each in texts), *(each for each in texts if each not in known)]


def read_rows(field: Field, form: Form, before: list[Any]) -> list[Any] | None:
    found = [
        read(row, form, before[number] if number < len(before) else None)
        for number, row in enumerate(rows(field, form)[:-SPARE_ROWS])
    ]
    return [each for each in found if each] or None


def typed(field: Field, form: Form) -> list[str]:
    """The texts in a field, those of check boxes one by one."""
    texts = form.all(field.name)
    if field.is_open:
        return [each.strip() for text in texts for each in text.replace("\n", ",").split(",") if each.strip()]
    return texts if field.kind == "checks" else texts[-1:]


def value_of(field: Field, texts: list[str]) -> Any:
    """Raises InvalidError where a text cannot be read; what it may be, the check of the file says."""
    if field.kind == "flag":
        return bool(texts)
    if field.kind == "checks":
        return texts or ([] if field.is_required else None)
    return READ.get(field.kind, as_typed)(texts[-1], field.name) if texts else None


def as_typed(text: str, _: str) -> str:
    return text


def number_of(text: str, _: str) -> Any:
    """What is no number stays a text: the check of the file says so."""
    return meaning(text, "", None)


def list_of(text: str, path: str) -> list[str]:
    return [item_of(line.strip(), path) for line in text.split("\n") if line.strip()]


def table_of(text: str, path: str) -> dict[str, str]:
    return dict(pair_of(line, path) for line in text.split("\n") if line.strip())


def item_of(line: str, path: str) -> str:
    if not line.startswith('"'):
        return line
    try:
        return plain(json.loads(line))
    except ValueError:
        raise InvalidError([Problem(path=path, message=f'{line[:40]}: the quotes do not close, or need \\"')]) from None


def pair_of(line: str, path: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    if not colon or not name.strip():
        raise InvalidError([Problem(path=path, message="wanted one `name: value` a line")])
    return name.strip(), value.strip()


def data_of(text: str, path: str) -> Any:
    try:
        return splice.load(text)
    except splice.SpliceError as error:
        raise InvalidError([Problem(path=path, message=str(error))]) from error


READ: Final[Mapping[Kind, Callable[[str, str], Any]]] = {
    "number": number_of,
    "list": list_of,
    "table": table_of,
    "conditions": conditions.when_of,
    "data": data_of,
}


# ---------------------------------------------------------------------- what is different


def changes(before: Entry, after: Entry) -> dict[str, Any]:
    """A body for `edits`: what is not the same, None for what is gone."""
    fresh = {name: value for name, value in after.items() if name not in before or not same(value, before[name])}
    return fresh | {name: None for name in before if name not in after}


def rebased(fields: Sequence[Field], form: Form, before: Entry, now: Entry) -> Form:
    """The form as if it had been opened on the entry of now: what was not touched shows what stands there now."""
    old, new = filled(fields, before), filled(fields, now)
    kept = {name: form.all(name) for name in form.names()}
    for field in leaves(fields, form, old, new):
        if sorted(typed(field, form)) == sorted(typed(field, old)):
            kept[field.name] = new.all(field.name)
    return Form(kept)


def leaves(fields: Iterable[Field], *forms: Form) -> Iterator[Field]:
    """The fields that hold something themselves, in as many rows as one of the forms has."""
    for field in fields:
        if field.kind == "group":
            yield from leaves(field.fields, *forms)
        elif field.kind == "rows":
            longest: list[Field] = max((rows(field, form) for form in forms), key=len)
            yield from leaves(longest, *forms)
        else:
            yield field
