"""Routers that are part of one application."""

from __future__ import annotations

from typing import Any, Self

from litestar import Router


class Once(Router):
    """Litestar copies a router with all that is below it, because it could be given to several applications, or twice.

    Ours are given to one, once; the copies were a third of what making the application took.
    """

    def __deepcopy__(self, _: dict[int, Any]) -> Self:
        return self
