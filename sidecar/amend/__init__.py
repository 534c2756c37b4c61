"""Edits YAML text without touching what was not asked: an edit is a splice at the leaves that change.

`tree` finds where each value stands, `written` says how a value is written, `edit` decides what to cut and to insert.
Knows YAML, and nothing of integrations or rules. Every result is parsed again and must mean what was intended.
"""

from __future__ import annotations

from sidecar.amend.edit import delete, put, rename
from sidecar.amend.tree import Path, SpliceError, load

__all__ = ["Path", "SpliceError", "delete", "load", "put", "rename"]
