"""What follows in the ledger from a text of notifier.yaml that is in force now: its revision, and what was owed before.

Several notifiers on one ledger adopt the same text one after the other, and meanwhile some run the old one. So each
stands at a place in the row of revisions, and goes on along it: only what nobody had in force is a new one. What is
owed to an integration is settled here once nobody knows the integration any more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import partial
from itertools import islice
from typing import Final

import msgspec

from sidecar import splice
from sidecar.core.config import Config
from sidecar.core.renames import renamed_rules, renames
from sidecar.core.travel import Edit
from sidecar.engine import fingerprint
from sidecar.ledger import KNOWS_S, Book, Ledger, Me, NewRevision, Replica, Standing
from sidecar.live import Live, State

LOOKED_BACK: Final = 20
"""Texts in which an integration is looked for that something is owed to and that is in no file any more."""


class Removed(msgspec.Struct, frozen=True):
    """Old id → new id of what was renamed."""

    integrations: Mapping[str, str]
    rules: Mapping[str, str]


class Adoption:
    """Of the texts of one notifier, `me`. `key_ids`: of its public keys."""

    def __init__(
        self, ledger: Ledger, live: Live, me: Me, now: Callable[[], datetime], key_ids: Callable[[], list[str]]
    ) -> None:
        self._ledger, self._live, self._me, self._now, self._key_ids = ledger, live, me, now, key_ids
        self._before: Config | None = None

    def adopt(self, state: State, config: Config) -> None:
        """Write down, in one commit, that a text is in force. Begun anew when another notifier's came in between."""
        while not self._adopted(state, config):
            pass
        self._before = config
        self._cancel_removed(config)

    def _adopted(self, state: State, config: Config) -> bool:
        now, hashes = self._now(), entry_hashes(state.in_force)
        newest = self._live.revisions.newest()
        revision = self._live.revisions.next(newest, state.in_force, state.version, config, state.origin, now)
        removed = self._removed(config)

        def adopt(book: Book) -> bool:
            if book.newest_revision() != (newest.id if newest else 0):
                return False
            stands_at = self._stand(book, state, revision)
            if stands_at == book.newest_revision():
                for kind, digests in hashes.items():
                    book.note_entries(kind, digests, now)
            self._note(book, state, config, stands_at)
            follow(book, removed)
            return True

        return self._ledger.write(adopt).result()

    # ------------------------------------------------------------------ where it stands

    def _stand(self, book: Book, state: State, revision: NewRevision | None) -> int:
        """The id of the revision that is in force here, which is a new one if nobody had it before."""
        if revision is None:
            return book.newest_revision()
        if book.is_shared and (known := self._known(book, state)) is not None:
            return known
        added = book.add_revision(revision)
        if book.is_shared and state.origin.source != "file":
            edit = Edit(revision=added, base=state.origin.base, version=state.version, replica=self._me.name)
            book.replicas.add_edit(edit)
            book.call_others("config")
        return added

    def _known(self, book: Book, state: State) -> int | None:
        """The revision that this text is already: it came from another notifier, or stood here, or others were first.

        What is saved here is always a new one. So is a file's text that was in force once, but to which somebody has
        gone back: it is none of those since the one that was in force here.
        """
        if state.origin.revision is not None:
            return state.origin.revision
        mine = book.replicas.of(self._me.name)
        if mine is not None and mine.version == state.version and mine.revision is not None:
            return mine.revision
        if state.origin.source != "file":
            return None
        if mine is not None and mine.revision is not None:
            return book.revision_of(state.version, since=mine.revision)
        standing = [each.revision for each in book.replicas.others(self._me.name) if each.version == state.version]
        return max((each for each in standing if each is not None), default=None)

    def note(self, state: State) -> None:
        """Tell the others what stands here: a text that cannot be used, or the same one under another name."""
        if not self._ledger.is_shared:
            return

        def note(book: Book) -> None:
            mine = book.replicas.of(self._me.name)
            self._note(book, state, state.rulebook.config if state.rulebook else None, mine.revision if mine else None)

        self._ledger.write(note).result()

    def _note(self, book: Book, state: State, config: Config | None, stands_at: int | None) -> None:
        if not book.is_shared:
            return
        standing = Standing(
            version=state.version,
            state=state.state,
            revision=stands_at,
            keys=self._key_ids(),
            integrations=list(config.integrations) if config else [],
            rules=list(config.rules) if config else [],
        )
        book.replicas.note(self._me, standing)

    # ------------------------------------------------------------------ what was owed before

    def settle_removed(self) -> None:
        """What waited for a notifier that knew its integration, and that does not come back."""
        if (rulebook := self._live.rulebook()) is not None:
            removed = self._removed(rulebook.config)
            self._ledger.write(lambda book: follow(book, removed)).result()
            self._cancel_removed(rulebook.config)

    def _cancel_removed(self, config: Config) -> None:
        """A few in each commit: nobody else is to wait until all of a long queue are settled."""
        for integration_id in self._ledger.write(Book.waited_for).result() - config.integrations.keys():
            while self._ledger.write(partial(cancel_some, integration_id=integration_id, now=self._now())).result():
                pass

    def _removed(self, config: Config) -> Removed:
        """What is owed to ids that are in no file any more, and what they are called now."""
        others = [each for each in self._others() if each.is_alive]
        integrations = self._ledger.pages.owed().difference(
            config.integrations, *(each.integrations for each in others)
        )
        rules = self._ledger.pages.rules_remembered().difference(config.rules, *(each.rules for each in others))
        found_integrations, found_rules = dict[str, str](), dict[str, str]()
        befores = self._befores() if integrations or rules else iter(())
        for before in befores:
            found_integrations |= those(renames(before, config), integrations)
            found_rules |= those(renamed_rules(before, config), rules)
            integrations, rules = integrations - before.integrations.keys(), rules - before.rules.keys()
            if not (integrations or rules):
                break
        return Removed(found_integrations, found_rules)

    def _others(self) -> list[Replica]:
        """One of them that is alive sees to what is owed to the ids that it knows."""
        if not self._ledger.is_shared:
            return []
        return [each for each in self._ledger.pages.replicas.all() if each.name != self._me.name]

    def _befores(self) -> Iterator[Config]:
        """The texts that were in force before, the last one first. Of one notifier alone only that one matters."""
        if self._before is not None:
            yield self._before
        texts = self._live.revisions.kept(LOOKED_BACK if self._ledger.is_shared else 100)
        configs = (config for text in texts if (config := self._live.opened(text)) is not None)
        if self._ledger.is_shared:
            yield from configs
        elif self._before is None:
            yield from islice(configs, 1)


def follow(book: Book, removed: Removed) -> None:
    """What is owed to what was renamed goes to the new id."""
    for old, new in removed.integrations.items():
        book.move(old, new)
    for old, new in removed.rules.items():
        book.record.renamed("rules", old, new)


def cancel_some(book: Book, integration_id: str, now: datetime) -> int:
    """Of what is owed to an integration that is in no file any more, unless somebody may come back who knows it."""
    if integration_id in book.replicas.known("integrations", KNOWS_S):
        return 0
    return book.cancel_removed(integration_id, now)


def those(found: Mapping[str, str], wanted: set[str]) -> dict[str, str]:
    return {old: new for old, new in found.items() if old in wanted}


def entry_hashes(text: str) -> dict[str, dict[str, str]]:
    """A hash of each integration and rule as it is written, to notice when one changes."""
    data = splice.load(text) or {}
    sections = {"integration": data.get("integrations") or {}, "rule": data.get("rules") or {}}
    return {kind: {each: fingerprint(entries[each]) for each in entries} for kind, entries in sections.items()}
