"""The secrets of notifier.yaml: where they stand, opening them, sealing them in their place."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import msgspec

from sidecar import document, sealing, splice
from sidecar.core.channel import MASK, Opened, Secret
from sidecar.core.config import Config, Integration
from sidecar.document.changes import is_public
from sidecar.errors import InvalidError, Problem

Seal = Callable[[str, sealing.Binding], str]
"""Plain text and what it belongs to → token."""


class Place(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """A secret that is set: the integration and field, and what stands there."""

    integration: Integration
    field: str
    secret: Secret

    @property
    def path(self) -> splice.Path:
        return ("integrations", self.integration.id, "config", self.field)

    @property
    def binding(self) -> sealing.Binding:
        return binding(self.integration, self.field)

    @property
    def kind(self) -> sealing.Kind:
        return sealing.kind(self.secret.reveal())

    @property
    def is_clear(self) -> bool:
        """Whether it may be a secret in clear: also what only begins like a token or a reference."""
        return not is_public(self.secret.reveal())


def binding(integration: Integration, field: str) -> sealing.Binding:
    """What a secret of this integration is sealed to."""
    destination = integration.channel.destination(integration.settings)
    return sealing.Binding(integration_id=integration.id, field=field, destination=destination)


def places_of(integration: Integration) -> Iterator[Place]:
    for field in integration.settings.__struct_fields__:
        secret = getattr(integration.settings, field)
        if isinstance(secret, Secret) and secret.reveal():
            yield Place(integration=integration, field=field, secret=secret)


def places(config: Config) -> Iterator[Place]:
    """Every secret of a Config, in the order of the file."""
    for integration in config.integrations.values():
        yield from places_of(integration)


def files(config: Config) -> list[Path]:
    """The files that secrets are read from."""
    return [sealing.file_of(place.secret.reveal()) for place in places(config) if place.kind == "file"]


# ---------------------------------------------------------------------- opening


def unlocked(config: Config, ring: sealing.KeyRing, environment: Mapping[str, str]) -> tuple[Config, list[Problem]]:
    """The Config with its secrets opened; a secret that does not open breaks its own integration only."""
    opened = {each.id: unlock(each, ring, environment) for each in config.integrations.values()}
    broken = [
        Problem(path=f"integrations.{each.id}", message=each.broken, severity="warning")
        for each in opened.values()
        if each.broken and each.enabled
    ]
    return msgspec.structs.replace(config, integrations=opened), broken


def unlock(integration: Integration, ring: sealing.KeyRing, environment: Mapping[str, str]) -> Integration:
    """The integration with its secrets opened, or `broken` saying why they do not open."""
    try:
        found = {
            each.field: sealing.reveal(each.secret.reveal(), each.binding, keys=ring, environment=environment)
            for each in places_of(integration)
        }
    except sealing.SealingError as error:
        return msgspec.structs.replace(integration, broken=str(error))
    opened = Opened(found)
    check = integration.channel.check_opened
    problems = list(check(integration.settings, opened)) if check else []
    broken = "; ".join(str(problem) for problem in problems if problem.severity == "error")
    return msgspec.structs.replace(integration, opened=opened, broken=broken)


# ---------------------------------------------------------------------- sealing in place


def sealed_in_place(text: str, config: Config, seal: Seal) -> str:
    """The text with every plain secret sealed where it stands. Raises SpliceError where that cannot be done safely."""
    return with_sealed(text, [place for place in places(config) if place.kind == "plain"], seal)


def nothing_clear(text: str, config: Config, seal: Seal) -> str:
    """The text as it may be kept: like sealed_in_place, and what is damaged is sealed as it stands, too."""
    return with_sealed(text, [place for place in places(config) if place.is_clear], seal)


def with_sealed(text: str, chosen: list[Place], seal: Seal) -> str:
    return with_tokens(text, {place: seal(place.secret.reveal(), place.binding) for place in chosen})


def resealed(text: str, config: Config, ring: sealing.KeyRing, seal: Seal) -> str:
    """The text with every sealed secret sealed anew. Raises SealingError for one that the ring cannot open."""
    sealed = [place for place in places(config) if place.kind == "sealed"]
    return with_tokens(
        text, {place: seal(ring.open(place.secret.reveal(), place.binding), place.binding) for place in sealed}
    )


def with_tokens(text: str, tokens: Mapping[Place, str]) -> str:
    """One edit for all of them."""
    if not tokens:
        return text
    integrations = copy.deepcopy(splice.load(text)["integrations"])
    for place, token in tokens.items():
        integrations[place.integration.id]["config"][place.field] = token
    return splice.put(text, ("integrations",), integrations)


def showing_key(before: str, after: str, key_id: str, public_key: str) -> str:
    """`after` with the public key that a token which is new in it was sealed with, so that others can seal, too."""
    token = f"{sealing.PREFIX}{key_id}:"
    keys = ((splice.load(after) or {}).get("settings") or {}).get("sealing_keys") or {}
    if key_id in keys or tokens(after, token) <= tokens(before, token):
        return after
    return splice.put(after, ("settings", "sealing_keys"), {**keys, key_id: public_key})


def tokens(text: str, start: str) -> set[str]:
    return set(re.findall(rf"{re.escape(start)}[\w-]+", text))


def foreign_keys(config: Config, ring: sealing.KeyRing) -> list[Problem]:
    """Public keys in the file whose private keys are not here: what is sealed with one would not open."""
    return [
        Problem(
            path=f"settings.sealing_keys.{key_id}",
            message="the private key of this is not here, so what is sealed with it does not open; "
            "take it out, or add the key to the key file",
            severity="warning",
        )
        for key_id in config.settings.sealing_keys
        if key_id not in ring.public
    ]


# ---------------------------------------------------------------------- hiding


def masked(texts: list[str]) -> list[str]:
    """The texts without the secrets in clear that stand in any of them, neither as values nor as words of a comment.

    Raises SpliceError where a secret stands so that it cannot be masked, InvalidError for a text that is not in order.
    """
    found = [clear_places(text) for text in texts]
    hidden = [with_tokens(text, dict.fromkeys(clear, MASK)) for text, clear in zip(texts, found, strict=True)]
    words = {place.secret.reveal() for clear in found for place in clear}
    for word in sorted(words, key=len, reverse=True):
        whole = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")
        hidden = [whole.sub(MASK, text) for text in hidden]
    return hidden


def clear_places(text: str) -> list[Place]:
    """None in a text that is empty, as of a file that is not there yet."""
    if not text.strip():
        return []
    parsed = document.parse(text)
    if parsed.config is None:
        raise InvalidError(list(parsed.problems))
    return [place for place in places(parsed.config) if place.is_clear]
