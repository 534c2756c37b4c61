"""A backup is a folder: the ledger, notifier.yaml, perhaps the private keys, and last a manifest that says so.

Made of one moment while the notifier runs, or while it does not; put back only where it does not.
"""

from __future__ import annotations

from sidecar.backup.make import back_up
from sidecar.backup.manifest import BackupError, Manifest
from sidecar.backup.restore import Restored, Wishes, restore

__all__ = ["BackupError", "Manifest", "Restored", "Wishes", "back_up", "restore"]
