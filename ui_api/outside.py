"""What a command may not reach for itself, so that tests give their own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec


class Outside(msgspec.Struct, frozen=True):
    """What only ui_api/cli.py may reach for. `pause` waits for some seconds; the rest is for `sidecar.engine`."""

    now: Callable[[], datetime]
    pause: Callable[[float], object]
    jitter: Callable[[], float]
    new_id: Callable[[str], str]
