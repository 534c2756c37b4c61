"""The accepted texts of notifier.yaml, kept in the ledger: who, when, from where, what changed.

A plain secret never gets into the ledger: it is sealed in the text that is kept, with the token that the text before it
had, so that a diff shows what somebody changed and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Literal

import msgspec

from sidecar import document, sealing, vault
from sidecar.core.config import Config
from sidecar.core.diff import Diff, unified
from sidecar.errors import NotFoundError
from sidecar.ledger import NewRevision, Pages, Revision
from sidecar.splice import SpliceError

NAME = "notifier.yaml"


class Origin(msgspec.Struct, frozen=True):
    """Where a text came from. `author`: the client of the API. `note`: what the notifier itself did, and why.

    `base`: the version that it was made from, if the notifier wrote it. `revision`: the one that it is the text of, if
    another notifier on the same ledger accepted it.
    """

    source: Literal["file", "api", "notifier"] = "file"
    author: str = ""
    note: str = ""
    base: str = ""
    revision: int | None = None


class Revisions:
    def __init__(self, pages: Pages, keys: sealing.KeyFile) -> None:
        self._pages = pages
        self._keys = keys

    def newest(self) -> Revision | None:
        return next(iter(self._pages.revisions(1)), None)

    def next(
        self, newest: Revision | None, text: str, version: str, config: Config, origin: Origin, now: datetime
    ) -> NewRevision | None:
        """The row for a text that is now in force, after the newest; None if it was already."""
        if newest is not None and newest.version == version:
            return None
        before = self._pages.revision_text(newest.id) if newest else ""
        kept = self._without_plain_secrets(text, config, before or "")
        diff = unified(NAME, before or "", kept or "")
        return NewRevision(
            version=version,
            at=now,
            source=origin.source,
            author=origin.author,
            note=origin.note if kept is not None else "not kept: a plain secret stands where it cannot be sealed",
            added=diff.added,
            removed=diff.removed,
            text=kept,
        )

    def _without_plain_secrets(self, text: str, config: Config, before: str) -> str | None:
        if not any(place.is_clear for place in vault.places(config)):
            return text
        try:
            return vault.nothing_clear(text, config, self._sealing_with(before))
        except (SpliceError, sealing.SealingError):
            return None

    def sealing_as(self, version: str) -> vault.Seal:
        """Seals, with the tokens that the kept text of a version has for the same secrets."""
        return self._sealing_with(self.text_of(version) or "")

    def _sealing_with(self, text: str) -> vault.Seal:
        known = tokens(text)

        def seal(plain: str, binding: sealing.Binding) -> str:
            token = known.get(binding)
            return token if token and self._opens(token, binding) == plain else self._keys.seal(plain, binding)

        return seal

    def _opens(self, token: str, binding: sealing.Binding) -> str | None:
        try:
            return self._keys.ring().open(token, binding)
        except sealing.SealingError:
            return None

    def knows(self, version: str) -> bool:
        """Whether this text was in force before."""
        return self._pages.revision_of(version) is not None

    def last_good(self) -> str | None:
        """The newest text that was in force and could be kept."""
        return next(self.kept(100), None)

    def kept(self, most: int) -> Iterator[str]:
        """The texts of the last revisions that could be kept, the newest first."""
        found = (self._pages.revision_text(each.id) for each in self._pages.revisions(most))
        return (text for text in found if text is not None)

    def text(self, revision_id: int) -> str:
        """Raises NotFoundError if there is no such revision, or its text could not be kept."""
        revision = self._pages.revision(revision_id)
        if revision is None:
            raise NotFoundError(f"there is no revision {revision_id}; GET /config/revisions lists them")
        text = self._pages.revision_text(revision_id)
        if text is None:
            raise NotFoundError(f"the text of revision {revision_id} is not here: {revision.note}")
        return text

    def text_of(self, version: str) -> str | None:
        """The text with this version, secrets sealed; None if it was never in force, or was not kept."""
        found = self._pages.revision_of(version)
        return self._pages.revision_text(found.id) if found else None

    def difference(self, old: int, new: int) -> Diff:
        """From one to the other; 0 is the empty file before the first."""
        return unified(NAME, self.text(old) if old else "", self.text(new))

    def between(self, old_version: str, new_version: str) -> str:
        """The diff of two versions; empty if one of them is not known."""
        texts = [self.text_of(each) for each in (old_version, new_version)]
        return unified(NAME, texts[0], texts[1]).text if texts[0] is not None and texts[1] is not None else ""


def tokens(text: str) -> dict[sealing.Binding, str]:
    """The sealed secrets of a text, by what they belong to."""
    config = document.parse(text).config
    if config is None:
        return {}
    return {place.binding: place.secret.reveal() for place in vault.places(config) if place.kind == "sealed"}
