"""Edits of notifier.yaml that the API, the web page and the command line make: a body becomes a change of the text.

Each function returns `change: text → text` for `Live.save`, so that it works on the text as it stands at the moment of
saving. A change raises InvalidError with every problem of the body, NotFoundError or ConflictError. What a body does
not name stays as it is; what it gives back as it was shown changes no byte.
"""

from __future__ import annotations

from sidecar.edits.entries import (
    KINDS,
    QUIET_HOURS,
    RULES,
    TEMPLATES,
    Kind,
    delete_entry,
    patch_settings,
    put_entry,
    rename_entry,
)
from sidecar.edits.fields import Change, entry_id
from sidecar.edits.integrations import delete_integration, places_naming, put_integration, rename_integration

__all__ = [
    "KINDS",
    "QUIET_HOURS",
    "RULES",
    "TEMPLATES",
    "Change",
    "Kind",
    "delete_entry",
    "delete_integration",
    "entry_id",
    "patch_settings",
    "places_naming",
    "put_entry",
    "put_integration",
    "rename_entry",
    "rename_integration",
]
