"""A filled form of one of Apprise's services: checked, made a URL, compared with what the plugin reads in it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, Final
from urllib.parse import quote, unquote

from sidecar.core.services import TOKEN, Field, Service
from sidecar.errors import InvalidError, Problem

LONGEST: Final = 4_000
"""Characters of one value."""
PATH: Final = "path"
"""The name of the field that may hold slashes."""
RAW: Final = ("user", "password", "host")
"""Parts that `parse_url` leaves as they are written; a plugin decodes them when it is built."""
YES: Final = {True: "yes", False: "no"}

Value = str | list[str] | dict[str, str]


def values_of(service: Service, given: Any) -> dict[str, Value]:
    """What was filled in, as texts. Raises InvalidError with every field that cannot be so; none is quoted."""
    if not isinstance(given, Mapping):
        raise InvalidError([Problem(path="config.fields", message="wanted an object with what was filled in")])
    known = {field.name: field for field in service.fields}
    problems = [unknown(str(name), service) for name in given if name not in known]
    values: dict[str, Value] = {}
    for name, field in known.items():
        if given.get(name) in (None, "", [], {}):
            continue
        value = as_text(field, given[name])
        if isinstance(value, Problem):
            problems.append(value)
        else:
            values[name] = value
    if problems:
        raise InvalidError(problems)
    return values


def unknown(name: str, service: Service) -> Problem:
    names = [field.name for field in service.fields]
    close = get_close_matches(name, names, n=1)
    hint = f", did you mean '{close[0]}'?" if close else f"; it has: {', '.join(names)}"
    return Problem(path=place(name[:60]), message=f"{service.name} has no such field{hint}")


def place(name: str) -> str:
    return f"config.fields.{name}"


def as_text(field: Field, given: Any) -> Value | Problem:
    """One value as the URL has it, or what is wrong with it."""
    path = place(field.name)
    match field.kind:
        case "list":
            items = given if isinstance(given, list) else [given]
            is_list = all(isinstance(each, str | int) and is_line(str(each)) for each in items)
            return [str(each) for each in items] if is_list else Problem(path=path, message="wanted a list of texts")
        case "table":
            is_table = isinstance(given, dict) and all(
                isinstance(each, str) and is_line(each) for each in given.values()
            )
            return dict(given) if is_table else Problem(path=path, message="wanted an object with texts")
        case "flag":
            return YES[given] if isinstance(given, bool) else Problem(path=path, message="wanted true or false")
    is_text = isinstance(given, str | int | float) and not isinstance(given, bool) and is_line(str(given))
    return checked(field, str(given).strip()) if is_text else Problem(path=path, message="wanted one line of text")


def is_line(text: str) -> bool:
    return text.isprintable() and 1 <= len(text.strip()) <= LONGEST


def checked(field: Field, text: str) -> str | Problem:
    """A text within what its field takes."""
    path = place(field.name)
    if field.choices and text not in map(str, field.choices):
        return Problem(path=path, message=f"wanted one of: {', '.join(map(str, field.choices))}")
    if field.kind in ("whole", "number") and not re.fullmatch(
        r"-?\d{1,15}" + r"(\.\d+)?" * (field.kind == "number"), text
    ):
        return Problem(path=path, message="wanted a number" if field.kind == "number" else "wanted a whole number")
    if field.least is not None and float(text) < field.least:
        return Problem(path=path, message=f"wanted {field.least:g} or more")
    if field.most is not None and float(text) > field.most:
        return Problem(path=path, message=f"wanted {field.most:g} or less")
    if field.pattern and not matches(field.pattern, text):
        return Problem(
            path=path, message=f"does not look like this service's {field.label}; it must match {field.pattern[0]}"
        )
    return text


def matches(pattern: tuple[str, str], text: str) -> bool:
    flags = re.IGNORECASE if "i" in pattern[1].lower() else re.RegexFlag(0)
    return re.match(pattern[0], text, flags) is not None


# ---------------------------------------------------------------------- the URL


def url_of(service: Service, values: Mapping[str, Value], twice: Iterable[str] = ()) -> str:
    """The URL. Raises InvalidError if no template can be filled with exactly these tokens.

    `twice` names the fields that are encoded once more, for plugins that decode them twice.
    """
    again = frozenset(twice)
    fields = {field.name: field for field in service.fields if field.name in values}
    template = chosen(service, {name for name, field in fields.items() if field.place == "token"})
    texts = {name: in_path(field, values[name], again=name in again) for name, field in fields.items()}
    head = TOKEN.sub(lambda found: placed(found, texts), template.replace("{schema}", service.schema))
    options = [pair for name, field in fields.items() for pair in in_query(field, values[name], again=name in again)]
    if not options:
        return head
    begun = "&" if "?" in head else "?" if "/" in head.partition("://")[2] else "/?"
    return f"{head}{begun}{'&'.join(options)}"


def placed(found: re.Match[str], texts: Mapping[str, str]) -> str:
    """A text in its place. A path keeps its slashes, and brings those that the template has not."""
    text, before, after = texts[found[1]], found.string[: found.start()], found.string[found.end() :]
    if found[1] != PATH:
        return text
    return "/" * before.endswith("}") + text.replace("%2F", "/").strip("/") + "/" * after.startswith("{")


def chosen(service: Service, given: set[str]) -> str:
    """The template that all of these fit into."""
    wanted = {template: {*TOKEN.findall(template)} - {"schema"} for template in service.templates}
    filled = [template for template, tokens in wanted.items() if tokens <= given]
    if not filled:
        nearest = min(wanted.values(), key=lambda tokens: (len(tokens - given), -len(tokens & given)))
        raise InvalidError([Problem(path=place(name), message="is missing") for name in sorted(nearest - given)])
    best = max(filled, key=lambda template: len(wanted[template]))
    if left := given - wanted[best]:
        together = ", ".join(sorted(wanted[best]))
        raise InvalidError(
            [Problem(path=place(name), message=f"cannot stand beside {together} alone") for name in sorted(left)]
        )
    return best


def in_path(field: Field, value: Value, *, again: bool) -> str:
    texts = value if isinstance(value, list) else [str(value)]
    return "/".join(encoded(each, safe="@" if field.kind == "email" else "", again=again) for each in texts)


def in_query(field: Field, value: Value, *, again: bool) -> Iterator[str]:
    """`name=value`, or nothing for what stands in the template."""
    if isinstance(value, dict):
        yield from (
            f"{quote(field.key, safe='+-:')}{quote(key, safe='')}={encoded(each, again=again)}"
            for key, each in value.items()
        )
    elif field.place == "arg":
        text = ",".join(value) if isinstance(value, list) else value
        yield f"{field.key}={encoded(text, again=again)}"


def encoded(text: str, *, safe: str = "", again: bool) -> str:
    once = quote(text, safe=safe)
    return quote(once, safe="") if again else once


# ---------------------------------------------------------------------- read again


def misread(service: Service, values: Mapping[str, Value], parsed: Mapping[str, Any]) -> list[str]:
    """The fields that a plugin reads otherwise than they were filled in, by what its `parse_url` gave."""
    return [
        field.name
        for field in service.fields
        if field.name in values and not is_read(field, values[field.name], parsed)
    ]


def is_read(field: Field, value: Value, parsed: Mapping[str, Any]) -> bool:
    """Whether the value arrived: under the plugin's name for it, or, for what stands in the path, anywhere in it."""
    own = parsed.get(field.read_as)
    if isinstance(value, dict):
        return lowered(own if isinstance(own, dict) else parsed.get(f"qsd{field.key}", {})) == lowered(value)
    if field.place == "arg" and "%" not in str(value):  # decoded once or twice, it is the same
        return bool(parsed["qsd"].get(field.key) == (",".join(value) if isinstance(value, list) else value))
    is_elsewhere = field.place == "token" and (not own or field.read_as in RAW)
    found = {normal(text) for each in (everywhere(parsed) if is_elsewhere else [own]) for text in leaves(each)}
    if field.name == PATH:
        return normal(str(value)) in str(own or "").lower()
    wanted = value if isinstance(value, list) else [value]
    return all(found & {normal(form) for form in forms(field, each)} for each in wanted)


def everywhere(parsed: Mapping[str, Any]) -> Iterator[Any]:
    """Every part of the URL before its query; an e-mail address may be in two of them."""
    raw = {name: unquote(str(parsed.get(name) or "")) for name in RAW}
    yield from (part for name, part in parsed.items() if name not in RAW and not name.startswith(("url", "qsd")))
    yield from raw.values()
    yield from (f"{raw[name]}@{raw['host']}" for name in ("user", "password"))


def lowered(table: Mapping[str, str]) -> dict[str, str]:
    return {key.lower(): each for key, each in table.items()}


def forms(field: Field, item: str) -> set[str]:
    """A text with and without a prefix of its field: plugins take it off, or put it there."""
    prefixes = [prefix for _, prefix in field.prefixes]
    return {item, *(item.removeprefix(prefix) for prefix in prefixes), *(prefix + item for prefix in prefixes)}


def leaves(value: Any) -> Iterator[str]:
    """The texts in a value that a plugin read; of a list or a path, its parts, too."""
    if isinstance(value, Mapping):
        for each in value.values():
            yield from leaves(each)
    elif isinstance(value, list | tuple | set):
        for each in value:
            yield from leaves(each)
    elif isinstance(value, bool):
        yield YES[value]
    elif value is not None:
        yield str(value)
        yield from (part for separator in "/," if separator in str(value) for part in str(value).split(separator))


def normal(text: str) -> str:
    """A text so that it equals what means the same: a host in capitals, a path without the slashes around it."""
    return text.strip().strip("/").lower()
