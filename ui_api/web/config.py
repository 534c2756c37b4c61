"""notifier.yaml as people see it: the text with its problems, every revision, what it changed, and the way back."""

from __future__ import annotations

from typing import Final

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery

from sidecar.errors import InvalidError
from sidecar.service import Service
from ui_api.config import before, doubts, revision
from ui_api.replicas import notifiers
from ui_api.saving import Saver
from ui_api.web import file_text
from ui_api.web.look import Desk

REVISIONS_SHOWN: Final = 50


@get("/config", sync_to_thread=True)
def show_config(desk: NamedDependency[Desk], older: FromQuery[int | None] = None) -> Response[str]:
    service = desk.service
    revisions = service.ledger.pages.revisions(REVISIONS_SHOWN + 1, older)
    return desk.show(
        "config.html",
        file=str(service.live.path),
        lines=lines(service),
        notifiers=notifiers(service),
        revisions=revisions[:REVISIONS_SHOWN],
        older=revisions[REVISIONS_SHOWN - 1].id if len(revisions) > REVISIONS_SHOWN else None,
    )


def lines(service: Service) -> list[file_text.Line]:
    """The text of the file as it is now, also when it is not the one in force."""
    state = service.live.current
    try:
        text = state.text
    except InvalidError:  # it is no text: the notice above says so
        return []
    remarks = [*state.problems, *(doubts(text) if state.state == "ok" else [])]
    return file_text.lines(text, remarks)


@get("/config/revisions/{revision_id:int}", sync_to_thread=True)
def show_revision(desk: NamedDependency[Desk], revision_id: FromPath[int]) -> Response[str]:
    service = desk.service
    found = revision(service, revision_id)
    kept = service.ledger.pages.revision_text(revision_id)
    older = before(service, revision_id)
    is_known = older == 0 or service.ledger.pages.revision_text(older) is not None
    return desk.show(
        "revision.html",
        revision=found,
        difference=service.live.revisions.difference(older, revision_id).text if kept is not None and is_known else "",
        lines=file_text.lines(kept, ()) if kept is not None else [],
        is_current=service.live.current.version == found.version,
        back=service.live.difference(lambda _: kept).text if kept is not None else "",
    )


@post("/config/revisions/{revision_id:int}/restore", sync_to_thread=True)
def restore(desk: NamedDependency[Desk], revision_id: FromPath[int], saver: NamedDependency[Saver]) -> Response[None]:
    saver.restore(desk.service.live.revisions.text(revision_id), f"restored revision {revision_id}")
    return desk.go("/config", f"Revision {revision_id} is in force again.")
