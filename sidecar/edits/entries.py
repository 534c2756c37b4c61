"""Edits of rules, quiet hours, templates and settings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import msgspec

from sidecar import splice
from sidecar.edits.fields import Change, Data, checked, deepened, existing, free_id, loaded, mapping, merge, section
from sidecar.errors import ConflictError


class Kind(msgspec.Struct, frozen=True):
    """A section of entries: what one is called, its fields, and the field of the entries in `namers` that names one."""

    section: str
    noun: str
    fields: tuple[str, ...]
    named_by: str = ""
    namers: tuple[str, ...] = ("rules",)


RULES: Final = Kind(
    "rules",
    "rule",
    (
        *("name", "enabled", "event_type", "integration_ids", "when", "on", "still_failing", "group", "dedupe"),
        *("digest", "quiet", "escalate", "template"),
    ),
)
QUIET_HOURS: Final = Kind("quiet_hours", "quiet hours entry", ("hours", "days", "mode", "except"), "quiet")
TEMPLATES: Final = Kind("templates", "template", ("title", "body"), "template", ("rules", "integrations"))
KINDS: Final = (RULES, QUIET_HOURS, TEMPLATES)


def put_entry(kind: Kind, entry: str, body: Mapping[str, Any], *, create: bool = False, deep: bool = False) -> Change:
    """Make or change an entry. A rule's `event_type` may be a list, or names joined by commas.

    `deep`: mappings in the body are laid over those in the file (PATCH), not put in their place.
    """

    def change(text: str) -> str:
        before = existing(section(text, kind.section), kind.noun, entry, create=create)
        fields = checked(body, kind.fields, entry)
        merged = merge(before, deepened(before, fields) if deep else fields, entry)
        if kind is RULES:
            merged["event_type"] = as_written(merged.get("event_type"), before.get("event_type"))
        return splice.put(text, (kind.section, entry), merged)

    return change


def delete_entry(kind: Kind, entry: str, *, force: bool = False) -> Change:
    """Delete an entry. While others name it that is a ConflictError, unless `force` takes it out of them."""

    def change(text: str) -> str:
        existing(section(text, kind.section), kind.noun, entry, create=False)
        named = list(naming(text, kind, entry))
        if named and not force:
            raise ConflictError(
                f"'{entry}' is still used by: {', '.join(f'{where} {each}' for where, each in named)}. "
                "Take it out there first, or delete with ?force=true"
            )
        for where, each in named:
            text = splice.delete(text, (where, each, kind.named_by))
        return splice.delete(text, (kind.section, entry))

    return change


def rename_entry(kind: Kind, entry: str, new_id: str) -> Change:
    """Give an entry another id, also where others name it."""

    def change(text: str) -> str:
        entries = section(text, kind.section)
        existing(entries, kind.noun, entry, create=False)
        if free_id(new_id, entries, entry) == entry:
            return text
        for where, each in list(naming(text, kind, entry)):
            text = splice.put(text, (where, each, kind.named_by), new_id)
        return splice.rename(text, (kind.section, entry), new_id)

    return change


def naming(text: str, kind: Kind, entry: str) -> Iterator[tuple[str, str]]:
    """Section and id of the entries that name this one."""
    for where in kind.namers if kind.named_by else ():
        entries = mapping(loaded(text).get(where))
        yield from ((where, each) for each, body in entries.items() if mapping(body).get(kind.named_by) == entry)


def patch_settings(body: Mapping[str, Any]) -> Change:
    """A merge patch of `settings`: what it does not name stays, null takes out."""

    def change(text: str) -> str:
        before = section(text, "settings")
        given = deepened(before, dict(body))
        wanted: Data = {name: value for name, value in {**before, **given}.items() if value is not None}
        if wanted:
            return splice.put(text, ("settings",), wanted)
        return splice.delete(text, ("settings",)) if "settings" in loaded(text) else text

    return change


def as_written(wanted: Any, before: Any) -> Any:
    """The event types as they stand in the file if they are the same, else a list if they are several."""
    if names(wanted) == names(before):
        return before
    return names(wanted) if len(names(wanted)) > 1 else wanted


def names(event_type: Any) -> list[str]:
    """Event types as a list, from any of the three ways they can be written."""
    listed = event_type.split(",") if isinstance(event_type, str) else event_type
    return [str(each).strip() for each in listed] if isinstance(listed, list) else []
