"""What a message means for a service that keeps an alert for each problem, and calls people for it. Pure."""

from __future__ import annotations

from typing import Literal

from sidecar.core.channel import Message
from sidecar.core.model import Severity

Deed = Literal["open", "acknowledge", "close"]


def deed(message: Message) -> Deed | None:
    """What is to be done with the alert: `open` also counts one more. None: nothing, for nobody is to be called."""
    if message.turn == "acknowledged":
        return "acknowledge"
    if message.incident_id is None and not message.is_test and (message.is_over or message.severity <= Severity.info):
        return None
    return "close" if message.is_over else "open"
