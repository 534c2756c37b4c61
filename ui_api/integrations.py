"""The integrations of notifier.yaml: list, make, change, delete, test."""

from __future__ import annotations

from typing import Any

from litestar import Response, delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery

from sidecar import edits
from sidecar.errors import InvalidError, NotFoundError, Problem
from sidecar.service import Service
from ui_api import shapes
from ui_api.limits import Limits
from ui_api.saving import Saver
from ui_api.services import with_url
from ui_api.shapes import Deleted, IntegrationShape, TestResult, tagged

Body = NamedDependency[dict[str, Any]]


@get("/integrations", sync_to_thread=True, tags=["integrations"], summary="All integrations")
def list_integrations(service: NamedDependency[Service]) -> Response[list[IntegrationShape]]:
    state = service.live.current
    return tagged(shapes.integrations(service), state)


@get("/integrations/{entry_id:str}", sync_to_thread=True, tags=["integrations"], summary="One integration")
def get_integration(entry_id: FromPath[str], service: NamedDependency[Service]) -> Response[IntegrationShape]:
    return found(entry_id, service)


@post("/integrations", sync_to_thread=True, tags=["integrations"], summary="Make an integration")
def create_integration(
    given: Body, service: NamedDependency[Service], saver: NamedDependency[Saver]
) -> Response[IntegrationShape]:
    """Secrets are given in clear and sealed before they are written to notifier.yaml."""
    given = with_url(given)
    entry_id = edits.entry_id(given, shapes.config_of(service.live.current).integrations)
    change = edits.put_integration(entry_id, given, service.keys.seal, create=True)
    saver.save(change, entry_id)
    return found(entry_id, service, status=201)


@put("/integrations/{entry_id:str}", sync_to_thread=True, tags=["integrations"], summary="Change an integration")
def update_integration(
    entry_id: FromPath[str], given: Body, service: NamedDependency[Service], saver: NamedDependency[Saver]
) -> Response[IntegrationShape]:
    """What the body does not name stays. A secret given as ******** or not at all stays, too."""
    saver.save(edits.put_integration(entry_id, with_url(given), service.keys.seal))
    return found(entry_id, service)


@patch("/integrations/{entry_id:str}", sync_to_thread=True, tags=["integrations"], summary="Change parts of it")
def patch_integration(
    entry_id: FromPath[str], given: Body, service: NamedDependency[Service], saver: NamedDependency[Saver]
) -> Response[IntegrationShape]:
    """A merge patch: also what the body does not name inside of `retry` and `rate` stays; null takes out."""
    change = edits.put_integration(entry_id, with_url(given), service.keys.seal, deep=True)
    saver.save(change)
    return found(entry_id, service)


@post(
    "/integrations/{entry_id:str}/rename",
    sync_to_thread=True,
    status_code=200,
    tags=["integrations"],
    summary="Give an integration another id",
)
def rename_integration(
    entry_id: FromPath[str], given: Body, service: NamedDependency[Service], saver: NamedDependency[Saver]
) -> Response[IntegrationShape]:
    """`{"id": "new-id"}`. Rules and others that name it follow, and so does what is owed to it."""
    new_id = wanted_id(given)
    change = edits.rename_integration(entry_id, new_id, service.keys.open, service.keys.seal)
    saver.save(change, new_id)
    return found(new_id, service)


@delete(
    "/integrations/{entry_id:str}",
    sync_to_thread=True,
    status_code=200,
    tags=["integrations"],
    summary="Delete an integration",
)
def delete_integration(
    entry_id: FromPath[str],
    saver: NamedDependency[Saver],
    force: FromQuery[bool] = False,
) -> Deleted:
    """409 while rules use it; `force=true` takes it out of them in the same edit."""
    saver.save(edits.delete_integration(entry_id, force=force))
    return Deleted()


@post(
    "/integrations/{entry_id:str}/test",
    sync_to_thread=True,
    status_code=200,
    tags=["integrations"],
    summary="Try an integration",
)
def test_integration(
    entry_id: FromPath[str], service: NamedDependency[Service], limits: NamedDependency[Limits]
) -> TestResult:
    """200 also when it failed: `success` and `message` say so. At most 5 a minute for each, 20 in all."""
    return tried(service, limits, entry_id)


def tried(service: Service, limits: Limits, entry_id: str) -> TestResult:
    """Raises NotFoundError, and TooManyError before anything is sent."""
    if entry_id not in shapes.config_of(service.live.current).integrations:
        raise no_such(entry_id)
    limits.tests.spend(entry_id)
    return shapes.test_result(service.engine.test(entry_id))


def wanted_id(given: dict[str, Any]) -> str:
    """The new id in the body of a rename."""
    if given.keys() != {"id"} or not isinstance(given["id"], str):
        raise InvalidError([Problem(path="id", message='wanted {"id": "the-new-id"} and nothing else')])
    return given["id"]


def found(entry_id: str, service: Service, status: int = 200) -> Response[IntegrationShape]:
    state = service.live.current
    one = shapes.config_of(state).integrations.get(entry_id)
    if one is None:
        raise no_such(entry_id)
    times = service.ledger.pages.entry_times("integration")
    return tagged(shapes.integration_shape(one, service, times, shapes.waiting(service)), state, status)


def no_such(entry_id: str) -> NotFoundError:
    return NotFoundError(f"there is no integration '{entry_id[:64]}'")
