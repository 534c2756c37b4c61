"""Routers that are part of one application."""

from __future__ import annotations

from typing import Any, Self

from litestar import Router


class Once(Router):
    """Litestar copies a router with all that is below it, because it could be given to several applications, or twice.

    Ours are given to one, once; the copies were a third of what making the application took.
    """

    _is_given = False

    def __deepcopy__(self, _: dict[int, Any]) -> Self:
        """Raises RuntimeError the second time: what is below it would answer to two applications, and read no body."""
        if self._is_given:
            raise RuntimeError(f"the router of {self.path} is part of an application already")
        self._is_given = True
        return self
