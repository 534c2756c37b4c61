"""Why an edit was refused."""

from __future__ import annotations

from sidecar.errors import NotifierError


class SpliceError(NotifierError):
    """This text cannot be read, or this edit cannot be made without risk to the rest of the file. Nothing was changed.

    `line` counts from 1; 0 means that no single line is to blame.
    """

    def __init__(self, reason: str, line: int = 0) -> None:
        self.line = line
        place = f"line {line}: " if line else ""
        super().__init__(f"{place}{reason}")


def by_hand(reason: str, line: int) -> SpliceError:
    """A refusal of an edit that a person can make where a program should not."""
    return SpliceError(f"{reason}; edit the file by hand there", line)
