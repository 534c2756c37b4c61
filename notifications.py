"""The import that VirtualPyTest's own handlers use: `from notifications import send_notifications`."""

from __future__ import annotations

from sidecar.client import send_notifications

__all__ = ["send_notifications"]
