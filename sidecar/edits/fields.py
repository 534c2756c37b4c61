"""What every edit of an entry shares: its id, its fields, and what becomes of them when a body is laid over them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, Final

from sidecar import splice
from sidecar.core.config import ID_PATTERN
from sidecar.errors import ConflictError, InvalidError, NotFoundError, Problem

Change = Callable[[str], str]
Data = dict[str, Any]

READ_BACK: Final = frozenset({"id", "created_at", "updated_at", "broken", "health"})
"""What GET adds to an entry: PUT takes it back without a word and does not write it."""
TEXTS: Final[dict[str, tuple[Any, str]]] = {
    "name": (str | None, "a text"),
    "event_type": (str | list | None, "a text, or a list of texts"),
}
"""Fields that YAML would read as texts even if the body had a number there."""
MOST_UNKNOWN: Final = 20
"""Unknown fields that are named in an answer; the rest is counted."""


def entry_id(body: Mapping[str, Any], taken: Collection[str]) -> str:
    """The id of a new entry: the one that the body wants, else one made from its name (QA Slack → qa-slack)."""
    wanted = body.get("id")
    if wanted is not None:
        return free_id(wanted, taken)
    ascii_name = unicodedata.normalize("NFKD", str(body.get("name", ""))).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", ascii_name).strip("-")[:56].rstrip("-") or "entry"
    return next(each for each in numbered(base) if each not in taken)


def numbered(base: str) -> Iterator[str]:
    yield base
    number = 2
    while True:
        yield f"{base}-{number}"
        number += 1


def free_id(wanted: Any, taken: Collection[str], own: str | None = None) -> str:
    """An id that somebody chose; it may be the entry's own. Raises InvalidError, or ConflictError if it is taken."""
    if not isinstance(wanted, str) or not re.fullmatch(ID_PATTERN, wanted):
        raise InvalidError([Problem(path="id", message=f"wanted {ID_PATTERN}; leave it out to have one made")])
    if wanted in taken and wanted != own:
        raise taken_already(wanted)
    return wanted


def loaded(text: str) -> Data:
    """The data of the file. Shared: not to be changed."""
    return mapping(splice.load(text))


def section(text: str, name: str) -> Data:
    return mapping(loaded(text).get(name))


def mapping(value: Any) -> Data:
    """A mapping as it is, anything else as an empty one: a file that is wrong there is refused after the change."""
    return value if isinstance(value, dict) else {}


def sequence(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def existing(entries: Data, what: str, entry: str, *, create: bool) -> Data:
    """The entry as it stands in the file; {} for a new one, which must not take the place of another."""
    if entry not in entries and not create:
        raise NotFoundError(f"there is no {what} '{entry[:64]}'")
    if entry in entries and create:
        raise taken_already(entry)
    return dict(mapping(entries.get(entry)))


def taken_already(entry: str) -> ConflictError:
    return ConflictError(f"there is already an entry '{entry}'; choose another id, or PUT to change that one")


def checked(body: Mapping[str, Any], allowed: tuple[str, ...], entry: str) -> Data:
    """The fields of a body that are to be written. Raises InvalidError for unknown ones and for another entry's id."""
    problems = unknown([name for name in body if name not in allowed and name not in READ_BACK], allowed)
    problems += [
        Problem(path=name, message=f"wanted {wanted}")
        for name, (kinds, wanted) in TEXTS.items()
        if name in allowed and not isinstance(body.get(name), kinds)
    ]
    if body.get("id", entry) != entry:
        problems.append(Problem(path="id", message=f"this is '{entry}'; an id cannot be changed by an edit"))
    if problems:
        raise InvalidError(problems)
    return {name: value for name, value in body.items() if name in allowed}


def unknown(names: list[str], allowed: tuple[str, ...]) -> list[Problem]:
    problems = [
        Problem(path=name[:60], message=f"unknown field{meant(name, allowed)}; allowed: {', '.join(allowed)}")
        for name in names[:MOST_UNKNOWN]
    ]
    more = len(names) - MOST_UNKNOWN
    return [*problems, Problem(message=f"and {more:,} more unknown fields")] if more > 0 else problems


def meant(found: str, allowed: tuple[str, ...]) -> str:
    close = get_close_matches(found, allowed, n=1)
    return f", did you mean '{close[0]}'?" if close else ""


def merge(before: Data, given: Data, entry: str) -> Data:
    """What is given over what was there; null takes a field out. A default that was not written is not written now."""
    merged = over(before, given)
    return {name: value for name, value in merged.items() if name in before or not is_default(name, value, entry)}


def over(before: Data, given: Data) -> Data:
    """What is given over what was there. Null takes a field out; one that stands there as null already stays so."""
    kept_nulls = {name for name, value in before.items() if value is None}
    return {name: value for name, value in {**before, **given}.items() if value is not None or name in kept_nulls}


def is_default(name: str, value: Any, entry: str) -> bool:
    """Whether an entry means this without saying so."""
    return value is True if name == "enabled" else name == "name" and value == entry


def deepened(before: Data, given: Data) -> Data:
    """A merge patch (RFC 7396) of the fields that are mappings: what it does not name stays, null takes out."""
    return {
        name: over(before[name], deepened(before[name], value))
        if isinstance(value, dict) and isinstance(before.get(name), dict)
        else value
        for name, value in given.items()
    }
