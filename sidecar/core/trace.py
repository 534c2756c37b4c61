"""The trace that an event belongs to, as W3C Trace Context writes it (https://www.w3.org/TR/trace-context/). Pure.

It is taken from events and passed on, so that a message can be found beside the test run that it tells of.
"""

from __future__ import annotations

import re
from typing import Any, Final

import msgspec

PARENT: Final = re.compile(r"(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.{0,200})?")
"""`version-trace-parent-flags`; a later version than 00 may say more behind that."""
PARENT_LENGTH: Final = len("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
STATE_LIMIT: Final = 512
"""Characters that everybody has to pass on."""


class Trace(msgspec.Struct, frozen=True, omit_defaults=True):
    """`parent`: the header traceparent, of version 00. `state`: tracestate, which is the tracing systems' own."""

    parent: str
    state: str = ""

    @property
    def headers(self) -> dict[str, str]:
        return {"traceparent": self.parent} | ({"tracestate": self.state} if self.state else {})


def read_trace(parent: Any, state: Any = None) -> Trace | None:
    """What they mean; None if that is nothing. A tracestate that cannot be passed on is left out, as W3C wants it."""
    if not isinstance(parent, str) or not (found := PARENT.fullmatch(parent)) or (parent[:2] == "00" and found[1]):
        return None
    can_go_on = isinstance(state, str) and len(state) <= STATE_LIMIT and state.isascii() and state.isprintable()
    return Trace(f"00{parent[2:PARENT_LENGTH]}", state.strip() if can_go_on else "")
