"""notifier.yaml as a whole: its state, its revisions, its settings, and whether a text would be in order."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated, Any

import msgspec
from litestar import Request, Response, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, QueryParameter

from sidecar import document, edits, splice
from sidecar.core.bodies import BYTES_LIMIT
from sidecar.document.lint import lint
from sidecar.errors import ConflictError, InvalidError, NotFoundError, Problem
from sidecar.ledger import Revision
from sidecar.memory import MANY
from sidecar.service import Service
from ui_api.integrations import Body
from ui_api.problems import few, shown
from ui_api.saving import Saver
from ui_api.shapes import tagged

Limit = Annotated[int, QueryParameter(ge=1, le=500, description="How many, the newest first")]
Before = Annotated[int | None, QueryParameter(ge=1, description="Only revisions older than this id")]


class ConfigState(msgspec.Struct, kw_only=True):
    """`stale`: the file has problems, the last good one is in force. `degraded`: there never was a good one.

    `doubts` are what `notifier check` warns of in a file that is in order. `replica`: the name of this notifier, where
    several share a ledger (`GET …/replicas`), else null.
    """

    state: str
    revision: str
    file: str
    writable: bool
    problems: list[dict[str, Any]]
    doubts: list[dict[str, Any]]
    replica: str | None


class Difference(msgspec.Struct, kw_only=True):
    """A unified diff; a secret in it is sealed."""

    added: int
    removed: int
    diff: str


class Checked(msgspec.Struct, kw_only=True):
    """Whether a text would be taken, and everything there is to say about it."""

    ok: bool
    problems: list[dict[str, Any]]


@get("/config", sync_to_thread=True, tags=["config"], summary="The state of notifier.yaml")
def get_config(service: NamedDependency[Service]) -> Response[ConfigState]:
    return tagged(config_state(service), service.live.current)


def config_state(service: Service) -> ConfigState:
    state, path = service.live.current, service.live.path
    return ConfigState(
        state=state.state,
        revision=state.version,
        file=str(path),
        writable=os.access(path if path.exists() else path.parent, os.W_OK),
        problems=[{**shown(each), "severity": each.severity} for each in few(list(state.problems))],
        doubts=[shown(each) for each in few(doubts(state.in_force))] if state.state == "ok" else [],
        replica=service.me.name if service.ledger.is_shared else None,
    )


@lru_cache(maxsize=1)
def doubts(text: str) -> list[Problem]:
    """What `notifier check` doubts of the text in force, without what its problems say already.

    Of a very large text nothing: it takes seconds, and the command is there for it.
    """
    if len(text) > MANY:
        return []
    return [each for each in lint(text, document.parse(text)) if each.code]


@get("/config/revisions", sync_to_thread=True, tags=["config"], summary="Every text that was in force")
def list_revisions(service: NamedDependency[Service], limit: Limit = 100, before: Before = None) -> list[Revision]:
    """The newest first: when, by whom, from where, how many lines. The last thousand are kept."""
    return service.ledger.pages.revisions(limit, before)


@get("/config/revisions/{revision_id:int}", sync_to_thread=True, tags=["config"], summary="A revision with its text")
def get_revision(revision_id: FromPath[int], service: NamedDependency[Service]) -> dict[str, Any]:
    """`text` is the file as it was; plain secrets in it are sealed."""
    text = service.live.revisions.text(revision_id)
    return {**msgspec.to_builtins(revision(service, revision_id)), "text": text}


@get("/config/revisions/{revision_id:int}/diff", sync_to_thread=True, tags=["config"], summary="What it changed")
def get_difference(
    revision_id: FromPath[int], service: NamedDependency[Service], since: FromQuery[int | None] = None
) -> Difference:
    """Against the revision before it, or against the one that `since` names (0: the empty file)."""
    old = since if since is not None else before(service, revision_id)
    found = service.live.revisions.difference(old, revision_id)
    return Difference(added=found.added, removed=found.removed, diff=found.text)


@post(
    "/config/revisions/{revision_id:int}/restore",
    sync_to_thread=True,
    status_code=200,
    tags=["config"],
    summary="Go back to a revision",
)
def restore_revision(
    revision_id: FromPath[int], service: NamedDependency[Service], saver: NamedDependency[Saver]
) -> Response[ConfigState]:
    """A save like any other: checked, written to the file, a new revision. Secrets that were plain come back sealed."""
    text = service.live.revisions.text(revision_id)
    saver.restore(text, f"restored revision {revision_id}")
    return tagged(config_state(service), service.live.current)


@post("/config/check", status_code=200, tags=["config"], summary="Would this text be in order?")
async def check_config(request: Request[Any, Any, Any]) -> Checked:
    """The body is a notifier.yaml; nothing is changed."""
    content = await request.body()
    if len(content) > BYTES_LIMIT:
        raise ConflictError(f"{len(content):,} bytes; at most {BYTES_LIMIT:,} are looked at")
    parsed = await asyncio.to_thread(document.parse, content)
    problems = [{**shown(each), "severity": each.severity} for each in few(list(parsed.problems))]
    return Checked(ok=parsed.config is not None, problems=problems)


@get("/config/settings", sync_to_thread=True, tags=["config"], summary="The settings as they stand in the file")
def get_settings(service: NamedDependency[Service]) -> Response[dict[str, Any]]:
    return written_settings(service)


@patch("/config/settings", sync_to_thread=True, tags=["config"], summary="Change settings")
def patch_settings(
    given: Body, service: NamedDependency[Service], saver: NamedDependency[Saver]
) -> Response[dict[str, Any]]:
    """What the body does not name stays; null takes a setting out."""
    refuse_sources(given, in_file(service))
    saver.save(edits.patch_settings(given))
    return written_settings(service)


def written_settings(service: Service) -> Response[dict[str, Any]]:
    return tagged(in_file(service), service.live.current)


def in_file(service: Service) -> dict[str, Any]:
    return (splice.load(service.live.current.in_force) or {}).get("settings") or {}


def refuse_sources(given: Mapping[str, Any], written: Mapping[str, Any]) -> None:
    """They say where a secret of this machine is sent, so only the file can."""
    if "sources" in given and given["sources"] != written.get("sources"):
        said = "is set in notifier.yaml only: it says where a secret of this machine is sent. Edit the file"
        raise InvalidError([Problem(path="sources", message=said)])


def revision(service: Service, revision_id: int) -> Revision:
    found = service.ledger.pages.revision(revision_id)
    if found is None:
        raise NotFoundError(f"there is no revision {revision_id}; GET /config/revisions lists them")
    return found


def before(service: Service, revision_id: int) -> int:
    """The id of the revision before; 0 if there is none."""
    older = service.ledger.pages.revisions(1, revision_id)
    return older[0].id if older else 0
