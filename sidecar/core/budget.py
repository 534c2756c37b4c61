"""How much a template may do. Counted, not timed: the same template and event give the same message on any machine."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec

STEPS_LIMIT: Final = 200_000
"""At most 0.05 s on a desktop, some 0.5 s on a Raspberry Pi. A table of 500 scripts with ten columns takes a tenth."""
CHARACTERS_A_STEP: Final = 20
"""What a text costs to be read or made; so no template makes more than 2 million characters on its way."""


class Fault(msgspec.Struct, frozen=True):
    """Why a text of a template cannot be used. `line` counts from 1 within that text; 0 where it has only one."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}" if self.line else self.message


class ExhaustedError(Exception):
    """A template would do more than it may."""


class Budget:
    """The steps that one rendering has left, and the time zone that it tells times in."""

    def __init__(self, timezone: str = "UTC") -> None:
        self.timezone = timezone
        self._left = STEPS_LIMIT

    def spend(self, steps: int) -> None:
        """Raises ExhaustedError when there are not so many left. To be called before the work is done."""
        self._left -= steps
        if self._left < 0:
            raise ExhaustedError(f"takes more than {STEPS_LIMIT:,} steps; loop over less")

    def spend_characters(self, number: int) -> None:
        self.spend(1 + number // CHARACTERS_A_STEP)

    def weigh(self, *values: Any) -> None:
        """Spend what it takes to go through these values and all that is in them."""
        waiting = list(values)
        while waiting:
            value = waiting.pop()
            if isinstance(value, str):
                self.spend_characters(len(value))
            elif isinstance(value, Mapping):
                self.spend(1 + len(value))
                waiting += [*value.keys(), *value.values()]
            elif isinstance(value, list | tuple):
                self.spend(1 + len(value))
                waiting += value
            else:
                self.spend(1)
