"""What the description of the API says of bodies and errors."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.api_service import PLAIN, Api, serving
from ui_api.documented import errors


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("documented")) as one:
        yield one


@pytest.fixture(scope="module")
def paths(api: Api) -> dict[str, Any]:
    found: dict[str, Any] = api.say("GET", "/schema").json["paths"]
    return found


def test_every_request_that_changes_something_has_its_body_but_those_that_need_none(paths: dict[str, Any]) -> None:
    bare = {
        f"{method} {path.removeprefix(PLAIN)}"
        for path, item in paths.items()
        for method, operation in item.items()
        if method in ("post", "put", "patch") and "requestBody" not in operation
    }
    assert bare == {
        "post /config/revisions/{revision_id}/restore",
        "post /events/{event_id}/replay",
        "post /history/{delivery_id}/retry",
        "post /integrations/{entry_id}/test",
    }


def test_every_error_is_in_the_house_form(paths: dict[str, Any]) -> None:
    assert list(paths["/readyz"]["get"]["responses"]["503"]["content"]) == ["application/json"]
    for path, item in paths.items():
        for operation in item.values():
            for status, said in operation["responses"].items():
                is_error = status >= "400" and (path, status) != ("/readyz", "503")
                assert not is_error or list(said["content"]) == ["application/problem+json"], (path, status)


@pytest.mark.parametrize(
    ("method", "path", "asks", "said"),
    [
        ("get", "/healthz", [], {"403"}),
        ("get", f"{PLAIN}/rules/{{entry_id}}", [], {"401", "403", "404"}),
        ("get", f"{PLAIN}/history", [{"in": "query"}], {"400", "401", "403", "422"}),
        ("post", f"{PLAIN}/events", [], {"401", "403", "409", "413", "415", "422", "503"}),
        ("delete", f"{PLAIN}/rules/{{entry_id}}", [], {"401", "403", "404", "409", "412", "413", "422", "503"}),
        ("post", f"{PLAIN}/integrations/{{id}}/test", [], {"401", "403", "404", "409", "413", "422", "429", "503"}),
    ],
)
def test_an_operation_has_the_errors_that_can_come(method: str, path: str, asks: list[Any], said: set[str]) -> None:
    assert set(errors(method, path, {"parameters": asks})) == said


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        (f"{PLAIN}/rules", "GET, OPTIONS, POST"),
        (f"{PLAIN}/rules/failures", "DELETE, GET, OPTIONS, PATCH, PUT"),
        ("/healthz", "GET, OPTIONS"),
    ],
)
def test_options_names_every_method_of_a_path(api: Api, path: str, allowed: str) -> None:
    reply = api.say("OPTIONS", path)
    assert (reply.status, reply.headers["allow"]) == (204, allowed)
    assert api.say("OPTIONS", "/nothing").status == 404
