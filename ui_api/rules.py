"""The rules of notifier.yaml: list, make, change, delete."""

from __future__ import annotations

from litestar import Response, delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath

from sidecar import edits
from sidecar.errors import NotFoundError
from sidecar.service import Service
from ui_api import shapes
from ui_api.integrations import Body, wanted_id
from ui_api.saving import Saver
from ui_api.shapes import Deleted, RuleShape, tagged


@get("/rules", sync_to_thread=True, tags=["rules"], summary="All rules")
def list_rules(service: NamedDependency[Service]) -> Response[list[RuleShape]]:
    state = service.live.current
    return tagged(shapes.rules(state, service.ledger.pages), state)


@get("/rules/{entry_id:str}", sync_to_thread=True, tags=["rules"], summary="One rule")
def get_rule(entry_id: FromPath[str], service: NamedDependency[Service]) -> Response[RuleShape]:
    return found(entry_id, service)


@post("/rules", sync_to_thread=True, tags=["rules"], summary="Make a rule")
def create_rule(given: Body, service: NamedDependency[Service], saver: NamedDependency[Saver]) -> Response[RuleShape]:
    entry_id = edits.entry_id(given, shapes.config_of(service.live.current).rules)
    saver.save(edits.put_entry(edits.RULES, entry_id, given, create=True), entry_id)
    return found(entry_id, service, status=201)


@put("/rules/{entry_id:str}", sync_to_thread=True, tags=["rules"], summary="Change a rule")
def update_rule(
    entry_id: FromPath[str], given: Body, service: NamedDependency[Service], saver: NamedDependency[Saver]
) -> Response[RuleShape]:
    """What the body does not name stays; null takes a field out."""
    saver.save(edits.put_entry(edits.RULES, entry_id, given))
    return found(entry_id, service)


@patch("/rules/{entry_id:str}", sync_to_thread=True, tags=["rules"], summary="Change parts of a rule")
def patch_rule(
    entry_id: FromPath[str], given: Body, service: NamedDependency[Service], saver: NamedDependency[Saver]
) -> Response[RuleShape]:
    """A merge patch: also what the body does not name inside of `when`, `group` and the like stays; null takes out."""
    saver.save(edits.put_entry(edits.RULES, entry_id, given, deep=True))
    return found(entry_id, service)


@post(
    "/rules/{entry_id:str}/rename",
    sync_to_thread=True,
    status_code=200,
    tags=["rules"],
    summary="Give a rule another id",
)
def rename_rule(
    entry_id: FromPath[str], given: Body, service: NamedDependency[Service], saver: NamedDependency[Saver]
) -> Response[RuleShape]:
    """`{"id": "new-id"}`."""
    new_id = wanted_id(given)
    saver.save(edits.rename_entry(edits.RULES, entry_id, new_id), new_id)
    return found(new_id, service)


@delete("/rules/{entry_id:str}", sync_to_thread=True, status_code=200, tags=["rules"], summary="Delete a rule")
def delete_rule(entry_id: FromPath[str], saver: NamedDependency[Saver]) -> Deleted:
    saver.save(edits.delete_entry(edits.RULES, entry_id))
    return Deleted()


def found(entry_id: str, service: Service, status: int = 200) -> Response[RuleShape]:
    state = service.live.current
    one = shapes.config_of(state).rules.get(entry_id)
    if one is None:
        raise NotFoundError(f"there is no rule '{entry_id[:64]}'")
    return tagged(shapes.rule_shape(one, state, service.ledger.pages.entry_times("rule")), state, status)
