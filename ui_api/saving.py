"""A request that edits notifier.yaml: who asks, and on which version of the file the edit was made."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import Request
from litestar.di import NamedDependency
from litestar.params import HeaderParameter

from sidecar.core.diff import Diff
from sidecar.edits import Change
from sidecar.live import State
from sidecar.revisions import Origin
from sidecar.service import Service
from ui_api.auditing import Deed, deed_of
from ui_api.bodies import version_in
from ui_api.people import author

IfMatch = Annotated[str | None, HeaderParameter(name="If-Match", description="The ETag of the file that was edited")]


class Saver:
    """Saves for one request. `if_match` None: whatever the version is. `deed`: what is remembered of it."""

    def __init__(self, service: Service, author: str, if_match: str | None, deed: Deed) -> None:
        self._service, self._live = service, service.live
        self._author = author
        self._deed = deed
        self._version = version_in(if_match)

    def save(self, change: Change, entry_id: str = "") -> None:
        """With our public key beside the first secret that is sealed with it. `entry_id`: of what is made by it."""
        self._done(self._saved(self._with_key(change), Origin("api", self._author)), entry_id)

    def difference(self, change: Change) -> Diff:
        """What save() would do to the file."""
        return self._live.difference(self._with_key(change), self._version)

    def _with_key(self, change: Change) -> Change:
        return lambda text: self._live.showing_key(text, change(text))

    def restore(self, text: str, note: str) -> None:
        self._done(self._saved(lambda _: text, Origin("api", self._author, note), whole=True))

    def _saved(self, change: Change, origin: Origin, *, whole: bool = False) -> State:
        """On top of what other notifiers on the ledger have accepted."""
        self._service.replicas.look()
        return self._live.save(change, self._version, origin, whole=whole)

    def _done(self, state: State, entry_id: str = "") -> None:
        self._deed.is_done, self._deed.version = True, state.version
        if entry_id:
            self._deed.made(entry_id)


def saver(request: Request[Any, Any, Any], service: NamedDependency[Service], if_match: IfMatch = None) -> Saver:
    return Saver(service, author(request), if_match, deed_of(request))
