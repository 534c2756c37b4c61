"""How much is tried: some of it by `./dev test`, all of it by `./dev check --thorough` (HYPOTHESIS_PROFILE=thorough).

What is left to the thorough run is mostly more cases of a law that the short run shows, too: more kills, more examples,
the rest of a matrix.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Final, TypeVar

Case = TypeVar("Case")

PROFILE: Final = os.environ.get("HYPOTHESIS_PROFILE", "ci")
IS_THOROUGH: Final = PROFILE == "thorough"


def some(cases: Sequence[Case], of: int, turn: int = 0) -> list[Case]:
    """One of so many, from the first on or from that of another turn; all of them in a thorough run."""
    return list(cases if IS_THOROUGH else cases[turn % of :: of])
