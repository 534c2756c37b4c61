"""Mails that were tried and not sent, for the page that shows them."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Final

from sidecar.errors import NotFoundError

MAILS_KEPT: Final = 24
"""Of at most 102 KB each."""


class Mails:
    """The HTML of the last messages that were tried, for the frames that show them. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, str] = OrderedDict()

    def keep(self, key: str, page: str) -> str:
        with self._lock:
            self._kept[key] = page
            while len(self._kept) > MAILS_KEPT:
                self._kept.popitem(last=False)
        return key

    def get(self, key: str) -> str:
        with self._lock:
            if key not in self._kept:
                raise NotFoundError("this message is not kept any more; try the event once more")
            return self._kept[key]
