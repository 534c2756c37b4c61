"""Edits of integrations: secrets are sealed on the way, and whoever names an integration is kept in step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

import msgspec

from sidecar import document, sealing, splice
from sidecar.core.channel import MASK, Opened, Secret
from sidecar.core.config import Integration
from sidecar.edits.fields import (
    Change,
    Data,
    checked,
    deepened,
    existing,
    free_id,
    loaded,
    mapping,
    merge,
    over,
    section,
    sequence,
)
from sidecar.errors import ConflictError, InvalidError, Problem
from sidecar.vault import Seal, binding, places_of

Open = Callable[[str, sealing.Binding], str]
"""Token and what it belongs to → plain text. Raises SealingError."""

FIELDS: Final = ("name", "type", "enabled", "config", "rate", "retry", "timeout", "fallback", "template")


def put_integration(
    integration_id: str,
    body: Mapping[str, Any],
    seal: Seal,
    *,
    create: bool = False,
    deep: bool = False,
    open_: Open | None = None,
) -> Change:
    """Make or change an integration. Secrets come in clear and are sealed; the mask keeps the stored one.

    `deep`: mappings in the body are laid over those in the file (PATCH), not put in their place. With `open_`, a secret
    may also come as a token that opens at its place: it was sealed in an earlier step of the same edit.
    """

    def change(text: str) -> str:
        entries = section(text, "integrations")
        before = existing(entries, "integration", integration_id, create=create)
        fields = checked(body, FIELDS, integration_id)
        fields.pop("config", None)  # has its own way below
        merged = merge(before, deepened(before, fields) if deep else fields, integration_id)
        config, given = merge_config(before, merged, body)
        after = read(integration_id, {**merged, "config": config}, entries)
        config = as_written(before, after, config, integration_id, entries)
        tokens = carried(config, given, after, open_) if open_ else {}
        fresh = {name: value for name, value in config.items() if name not in tokens}
        seal_given(fresh, given, after, before, entries, seal)
        config = {**config, **fresh}
        return splice.put(text, ("integrations", integration_id), {**merged, **config_of(config, before)})

    return change


def places_naming(text: str, integration_id: str) -> list[str]:
    """Where else in the file this integration is named: `rules failures`, `settings admin_integrations`."""
    return [" ".join(str(part) for part in path[:2]) for path, _ in users(loaded(text), integration_id)]


def delete_integration(integration_id: str, *, force: bool) -> Change:
    """Delete an integration. While something names it that is a ConflictError, unless `force` takes it out of there."""

    def change(text: str) -> str:
        data = loaded(text)
        existing(section(text, "integrations"), "integration", integration_id, create=False)
        uses = list(users(data, integration_id))
        if uses and not force:
            named = ", ".join(places_naming(text, integration_id))
            raise ConflictError(
                f"'{integration_id}' is still used by: {named}. Take it out there first, or delete with ?force=true"
            )
        for path, ids in uses:
            text = splice.put(text, path, [each for each in ids if each != integration_id])
        return splice.delete(text, ("integrations", integration_id))

    return change


def rename_integration(integration_id: str, new_id: str, open_: Open, seal: Seal) -> Change:
    """Give an integration another id, everywhere. Its sealed secrets belong to the old one, and are sealed anew."""

    def change(text: str) -> str:
        data = loaded(text)
        entries = mapping(data.get("integrations"))
        existing(entries, "integration", integration_id, create=False)
        if free_id(new_id, entries, integration_id) == integration_id:
            return text
        config = resealed(integration_id, new_id, entries, open_, seal)
        for path, ids in users(data, integration_id):
            text = splice.put(text, path, [new_id if each == integration_id else each for each in ids])
        text = splice.rename(text, ("integrations", integration_id), new_id)
        return splice.put(text, ("integrations", new_id, "config"), config) if config else text

    return change


def resealed(old_id: str, new_id: str, entries: Data, open_: Open, seal: Seal) -> Data:
    """The config of an integration for its new id."""
    old, new = (read(each, mapping(entries[old_id]), entries) for each in (old_id, new_id))
    config = dict(mapping(mapping(entries[old_id]).get("config")))
    for place in places_of(old):
        if place.kind == "sealed":
            try:
                plain = open_(place.secret.reveal(), place.binding)
            except sealing.SealingError as error:
                raise ConflictError(f"the secret {place.field} of '{old_id}' {error}") from error
            config[place.field] = seal(plain, binding(new, place.field))
    return config


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


def carried(config: Data, given: frozenset[str], after: Integration, open_: Open) -> Data:
    """The tokens that the body brought; each must open where it stands now. Raises InvalidError."""
    tokens = {name: value for name, value in config.items() if name in given and is_token(after, name)}
    problems: list[Problem] = []
    for name, token in tokens.items():
        try:
            open_(token, binding(after, name))
        except sealing.SealingError:
            where = after.channel.destination(after.settings)
            problems.append(Problem(path=f"config.{name}", message=f"enter it again: it would now be sent to {where}"))
    if problems:
        raise InvalidError(problems)
    return tokens


def is_token(integration: Integration, field: str) -> bool:
    secret = getattr(integration.settings, field)
    return isinstance(secret, Secret) and sealing.kind(secret.reveal()) == "sealed"


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
        said = after.channel.check_opened(after.settings, Opened(opened))
        problems += [msgspec.structs.replace(each, path=f"config.{each.path}") for each in said]
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
