"""A request that edits notifier.yaml: who asks, and on which version of the file the edit was made."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import Request
from litestar.di import NamedDependency
from litestar.params import HeaderParameter

from sidecar.core.diff import Diff
from sidecar.edits import Change
from sidecar.revisions import Origin
from sidecar.service import Service
from ui_api.bodies import version_in
from ui_api.people import author

IfMatch = Annotated[str | None, HeaderParameter(name="If-Match", description="The ETag of the file that was edited")]


class Saver:
    """Saves for one request. `if_match` None: whatever the version is."""

    def __init__(self, service: Service, author: str, if_match: str | None) -> None:
        self._live = service.live
        self._author = author
        self._version = version_in(if_match)

    def save(self, change: Change) -> None:
        """With our public key beside the first secret that is sealed with it."""
        self._live.save(self._with_key(change), self._version, Origin("api", self._author))

    def difference(self, change: Change) -> Diff:
        """What save() would do to the file."""
        return self._live.difference(self._with_key(change), self._version)

    def _with_key(self, change: Change) -> Change:
        return lambda text: self._live.showing_key(text, change(text))

    def restore(self, text: str, note: str) -> None:
        self._live.save(lambda _: text, self._version, Origin("api", self._author, note), whole=True)


def saver(request: Request[Any, Any, Any], service: NamedDependency[Service], if_match: IfMatch = None) -> Saver:
    return Saver(service, author(request), if_match)
