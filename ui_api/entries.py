"""Quiet hours and templates of notifier.yaml: list, make, change, delete. Both are shown as they are written."""

from __future__ import annotations

from typing import Any

from litestar import Response, delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, FromQuery

from sidecar import edits, splice
from sidecar.errors import NotFoundError
from sidecar.live import State
from sidecar.service import Service
from ui_api.integrations import Body
from ui_api.once import Once
from ui_api.saving import Saver
from ui_api.shapes import Deleted, tagged

Entry = dict[str, Any]


def resource(kind: edits.Kind) -> Once:
    """The handlers of one section, under its own name."""
    handlers = [*reading(kind), *coming_and_going(kind), *changing(kind)]
    return Once(f"/{kind.section}", route_handlers=handlers, tags=[kind.section])


def reading(kind: edits.Kind) -> list[HTTPRouteHandler]:
    @get("/", sync_to_thread=True, summary=f"All: {kind.section}")
    def list_entries(service: NamedDependency[Service]) -> Response[list[Entry]]:
        state = service.live.current
        return tagged([{"id": name, **entry} for name, entry in written(state, kind).items()], state)

    @get("/{entry_id:str}", sync_to_thread=True, summary=f"One {kind.noun}")
    def get_entry(entry_id: FromPath[str], service: NamedDependency[Service]) -> Response[Entry]:
        return found(kind, entry_id, service)

    return [list_entries, get_entry]


def coming_and_going(kind: edits.Kind) -> list[HTTPRouteHandler]:
    @post("/", sync_to_thread=True, summary=f"Make a {kind.noun}")
    def create_entry(given: Body, service: NamedDependency[Service], saver: NamedDependency[Saver]) -> Response[Entry]:
        entry_id = edits.entry_id(given, written(service.live.current, kind))
        saver.save(edits.put_entry(kind, entry_id, given, create=True), entry_id)
        return found(kind, entry_id, service, status=201)

    @delete("/{entry_id:str}", sync_to_thread=True, status_code=200, summary=f"Delete a {kind.noun}")
    def delete_entry(entry_id: FromPath[str], saver: NamedDependency[Saver], force: FromQuery[bool] = False) -> Deleted:
        """409 while rules name it; `force=true` takes it out of them in the same edit."""
        saver.save(edits.delete_entry(kind, entry_id, force=force))
        return Deleted()

    return [create_entry, delete_entry]


def changing(kind: edits.Kind) -> list[HTTPRouteHandler]:
    @put("/{entry_id:str}", sync_to_thread=True, summary=f"Change a {kind.noun}")
    def update_entry(
        entry_id: FromPath[str], given: Body, service: NamedDependency[Service], saver: NamedDependency[Saver]
    ) -> Response[Entry]:
        saver.save(edits.put_entry(kind, entry_id, given))
        return found(kind, entry_id, service)

    @patch("/{entry_id:str}", sync_to_thread=True, summary=f"Change parts of a {kind.noun}")
    def patch_entry(
        entry_id: FromPath[str], given: Body, service: NamedDependency[Service], saver: NamedDependency[Saver]
    ) -> Response[Entry]:
        saver.save(edits.put_entry(kind, entry_id, given, deep=True))
        return found(kind, entry_id, service)

    return [update_entry, patch_entry]


def written(state: State, kind: edits.Kind) -> dict[str, Entry]:
    """The entries in force as they stand in the file."""
    entries: dict[str, Entry] = (splice.load(state.in_force) or {}).get(kind.section) or {}
    return entries


def found(kind: edits.Kind, entry_id: str, service: Service, status: int = 200) -> Response[Entry]:
    state = service.live.current
    entry = written(state, kind).get(entry_id)
    if entry is None:
        raise NotFoundError(f"there is no {kind.noun} '{entry_id[:64]}'")
    return tagged({"id": entry_id, **entry}, state, status)
