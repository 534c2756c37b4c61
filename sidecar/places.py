"""Where everything lies on disk."""

from __future__ import annotations

from pathlib import Path

import msgspec


class Places(msgspec.Struct, frozen=True, kw_only=True):
    """`config` is notifier.yaml, `data` the folder for what the service keeps, `inbox` the folder for dropped files.

    `postgres`: the address of the ledger, if it is not the file `database`.
    """

    config: Path
    data: Path
    inbox: Path
    postgres: str = ""

    @property
    def database(self) -> Path:
        return self.data / "notifier.db"

    @property
    def ledger(self) -> Path | str:
        return self.postgres or self.database

    @property
    def config_journal(self) -> Path:
        """What is being written over notifier.yaml, where a rename is not possible; it outlives a crash in that."""
        return self.data / "config.journal"

    @property
    def attachments(self) -> Path:
        """Files that came inside of events."""
        return self.data / "attachments"

    @property
    def keys(self) -> Path:
        """The private keys that open sealed secrets: back this up apart from notifier.yaml."""
        return self.data / "sealing.keys"

    @property
    def lock(self) -> Path:
        """Held while a notifier runs on this folder."""
        return self.data / "notifier.lock"
