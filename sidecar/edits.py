"""Edits of notifier.yaml that the API and the web page make: a body becomes a change of the text.

Each public function returns `change: text → text` for `Live.save`, so that it works on the text as it stands at the
moment of saving. A change raises InvalidError with every problem of the body, NotFoundError or ConflictError.
What a body does not name stays as it is; what it gives back as it was shown changes no byte.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, Final

from sidecar import document, sealing, splice
from sidecar.core.channel import MASK, Opened, Secret
from sidecar.core.config import ID_PATTERN, Integration
from sidecar.errors import ConflictError, InvalidError, NotFoundError, Problem
from sidecar.vault import Seal, binding

Change = Callable[[str], str]
Data = dict[str, Any]

READ_BACK: Final = frozenset({"id", "created_at", "updated_at", "broken"})
"""What GET adds to an entry: PUT takes it back without a word and does not write it."""
INTEGRATION_FIELDS: Final = ("name", "type", "enabled", "config", "rate", "retry", "fallback")
RULE_FIELDS: Final = (
    *("name", "enabled", "event_type", "integration_ids", "when", "on", "still_failing", "group", "dedupe"),
    *("digest", "quiet", "escalate", "template"),
)

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
        if not isinstance(wanted, str) or not re.fullmatch(ID_PATTERN, wanted):
            raise InvalidError([Problem(path="id", message=f"wanted {ID_PATTERN}; leave it out to have one made")])
        if wanted in taken:
            raise taken_already(wanted)
        return wanted
    ascii_name = unicodedata.normalize("NFKD", str(body.get("name", ""))).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", ascii_name).strip("-")[:56].rstrip("-") or "entry"
    return next(each for each in numbered(base) if each not in taken)


def numbered(base: str) -> Iterator[str]:
    yield base
    number = 2
    while True:
        yield f"{base}-{number}"
        number += 1


def put_integration(integration_id: str, body: Mapping[str, Any], seal: Seal, *, create: bool = False) -> Change:
    """Make or change an integration. Secrets come in clear and are sealed; the mask keeps the stored one."""

    def change(text: str) -> str:
        entries = section(text, "integrations")
        before = existing(entries, "integration", integration_id, create=create)
        fields = checked(body, INTEGRATION_FIELDS, integration_id)
        fields.pop("config", None)  # has its own way below
        merged = merge(before, fields, integration_id)
        config, given = merge_config(before, merged, body)
        after = read(integration_id, {**merged, "config": config}, entries)
        config = as_written(before, after, config, integration_id, entries)
        seal_given(config, given, after, before, entries, seal)
        return splice.put(text, ("integrations", integration_id), {**merged, **config_of(config, before)})

    return change


def put_rule(rule_id: str, body: Mapping[str, Any], *, create: bool = False) -> Change:
    """Make or change a rule. `event_type` may be a list, or names joined by commas."""

    def change(text: str) -> str:
        before = existing(section(text, "rules"), "rule", rule_id, create=create)
        merged = merge(before, checked(body, RULE_FIELDS, rule_id), rule_id)
        if names(merged.get("event_type")) == names(before.get("event_type")):
            merged["event_type"] = before.get("event_type")
        elif len(names(merged.get("event_type"))) > 1:
            merged["event_type"] = names(merged.get("event_type"))
        return splice.put(text, ("rules", rule_id), merged)

    return change


def delete_rule(rule_id: str) -> Change:
    def change(text: str) -> str:
        existing(section(text, "rules"), "rule", rule_id, create=False)
        return splice.delete(text, ("rules", rule_id))

    return change


def delete_integration(integration_id: str, *, force: bool) -> Change:
    """Delete an integration. While something names it that is a ConflictError, unless `force` takes it out of there."""

    def change(text: str) -> str:
        data = loaded(text)
        existing(section(text, "integrations"), "integration", integration_id, create=False)
        uses = list(users(data, integration_id))
        if uses and not force:
            named = ", ".join(" ".join(str(part) for part in path[:2]) for path, _ in uses)
            raise ConflictError(
                f"'{integration_id}' is still used by: {named}. Take it out there first, or delete with ?force=true"
            )
        for path, ids in uses:
            text = splice.put(text, path, [each for each in ids if each != integration_id])
        return splice.delete(text, ("integrations", integration_id))

    return change


def users(data: Data, integration_id: str) -> Iterator[tuple[splice.Path, list[str]]]:
    """Every list that names this integration, with its path."""
    return ((path, ids) for path, ids in lists(data) if isinstance(ids, list) and integration_id in ids)


def lists(data: Data) -> Iterator[tuple[splice.Path, Any]]:
    """What stands at every place that can name integrations."""
    yield ("settings", "admin_integrations"), mapping(data.get("settings")).get("admin_integrations")
    for other_id, other in mapping(data.get("integrations")).items():
        yield ("integrations", other_id, "fallback"), mapping(other).get("fallback")
    for rule_id, rule in mapping(data.get("rules")).items():
        yield ("rules", rule_id, "integration_ids"), mapping(rule).get("integration_ids")
        for place, step in enumerate(sequence(mapping(rule).get("escalate"))):
            yield ("rules", rule_id, "escalate", place, "integration_ids"), mapping(step).get("integration_ids")
    for place, test in enumerate(sequence(data.get("tests"))):
        for wish, ids in mapping(mapping(test).get("expect")).items():
            yield ("tests", place, "expect", wish), ids


# ---------------------------------------------------------------------- what an entry is and becomes


def loaded(text: str) -> Data:
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


def merge_config(before: Data, merged: Data, body: Mapping[str, Any]) -> tuple[Data, frozenset[str]]:
    """The config as wanted, and which of its fields the body gave anew (masks are not)."""
    wanted = body.get("config")
    if wanted is None:
        wanted = {}
    if not isinstance(wanted, Mapping):
        raise InvalidError([Problem(path="config", message="wanted an object with the channel's settings")])
    same_type = merged.get("type") == before.get("type")
    kept = mapping(before.get("config")) if same_type else {}
    given = {name: value for name, value in wanted.items() if value != MASK}
    return over(kept, given), frozenset(given)


def config_of(config: Data, before: Data) -> Data:
    """An empty config is as good as none: it is written only where it stood before, as it stood there."""
    if config or before.get("config"):
        return {"config": config}
    return {"config": before["config"]} if "config" in before else {}


def read(integration_id: str, entry: Data, entries: Data) -> Integration:
    integration, problems = document.read_integration(integration_id, entry, known=entries)
    if integration is None:
        raise InvalidError([problem for problem in problems if problem.severity == "error"])
    return integration


def as_written(before: Data, after: Integration, config: Data, integration_id: str, entries: Data) -> Data:
    """`config` with every setting that means the same as before in the form that it has in the file."""
    old_config = mapping(before.get("config"))
    old, _ = document.read_integration(integration_id, before, known=entries)
    if old is None or old.type != after.type:
        return config
    same = {name for name in config if getattr(old.settings, name) == getattr(after.settings, name)}
    written = {name: old_config.get(name) if name in same else value for name, value in config.items()}
    return {name: value for name, value in written.items() if name not in same or name in old_config}


def seal_given(
    config: Data, given: frozenset[str], after: Integration, before: Data, entries: Data, seal: Seal
) -> None:
    """Seal in `config` the secrets that the body brought. A kept one must not go to another destination."""
    problems: list[Problem] = []
    opened: Data = {}
    for name, value in list(config.items()):
        secret = getattr(after.settings, name)
        if not isinstance(secret, Secret):
            continue
        plain = secret.reveal()
        is_known = name in given and sealing.kind(plain) == "plain"
        if value == mapping(before.get("config")).get(name):
            problems += [] if is_known else moved(name, after, before, entries)
        elif is_known:
            opened[name] = plain
            config[name] = sealed(plain, binding(after, name), seal) if plain else plain
        else:
            problems.append(Problem(path=f"config.{name}", message="give the secret itself: it is sealed for you"))
    if opened and after.channel.check_opened:
        problems += after.channel.check_opened(after.settings, Opened(opened))
    if errors := [problem for problem in problems if problem.severity == "error"]:
        raise InvalidError(errors)


def sealed(plain: str, place: sealing.Binding, seal: Seal) -> str:
    try:
        return seal(plain, place)
    except sealing.SealingError as error:
        raise InvalidError([Problem(path=f"config.{place.field}", message=str(error))]) from error


def moved(field: str, after: Integration, before: Data, entries: Data) -> list[Problem]:
    """A stolen right to edit must not become a stolen password: a secret is not sent to a new destination unseen."""
    old, _ = document.read_integration(after.id, before, known=entries)
    place = after.channel.destination(after.settings)
    if old is not None and old.channel.destination(old.settings) == place:
        return []
    return [Problem(path=f"config.{field}", message=f"enter it again: it would now be sent to {place}")]


def names(event_type: Any) -> list[str]:
    """Event types as a list, from any of the three ways they can be written."""
    listed = event_type.split(",") if isinstance(event_type, str) else event_type
    return [str(each).strip() for each in listed] if isinstance(listed, list) else []
