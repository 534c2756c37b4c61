"""Any of Apprise's services, by a form: the list, the form, and the way back to a sealed URL."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from sidecar.core.channel import MASK
from tests.api_service import Api, assert_problem, serving
from tests.sink import Sink

PASSWORD = "p@ss/w%2Frd: #1?"  # made up


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("services")) as one:
        yield one


def test_the_services_are_listed(api: Api) -> None:
    found = {each["name"]: each for each in api.get("/channels/apprise/services")}
    assert len(found) > 150
    assert found["ntfy"] == {
        "name": "ntfy",
        "schemas": ["ntfys", "ntfy"],
        "setup_url": "https://appriseit.com/services/ntfy/",
    }


def test_a_service_says_what_it_asks_for(api: Api) -> None:
    found = api.get("/channels/apprise/services/pover")
    assert (found["service"], found["name"]) == ("pover", "Pushover")
    Draft202012Validator.check_schema(found["form"])
    assert found["form"]["required"] == ["user_key", "token"]
    fields = found["form"]["properties"]
    assert fields["token"] == {"title": "Access Token", "type": "string", "writeOnly": True}
    assert fields["targets"]["description"] == "Target Group: #…"
    assert (fields["priority"]["enum"], fields["priority"]["default"]) == ([-2, -1, 0, 1, 2], 0)
    assert "rto" not in fields


def test_a_service_that_there_is_not_is_not_found(api: Api) -> None:
    assert_problem(api.ask("GET", "/channels/apprise/services/nonsense"), 404)


def make(api: Api, name: str, fields: dict[str, Any], service: str = "json") -> Any:
    config = {"service": service, "fields": fields}
    return api.ask("POST", "/integrations", {"name": name, "type": "apprise", "config": config})


def test_a_filled_form_becomes_a_sealed_url_and_works(api: Api) -> None:
    with Sink() as sink:
        fields = {"host": "127.0.0.1", "port": sink.port, "user": "ann", "password": PASSWORD}
        made = make(api, "Filled", fields)
        assert (made.status, made.json["config"]) == (201, {"url": MASK})
        assert b"sealed:v1:" in api.file
        assert PASSWORD.encode() not in api.file
        assert api.ask("POST", "/integrations/filled/test").json["success"] is True
    assert sink.requests[0].headers["authorization"] == "Basic YW5uOnBAc3MvdyUyRnJkOiAjMT8="


def test_a_form_changes_an_integration(api: Api) -> None:
    assert make(api, "Changed", {"host": "one.lan"}).status == 201
    before = api.file
    for method in ("PUT", "PATCH"):
        config = {"service": "ntfys", "fields": {"topic": f"lab-{method}"}}
        assert api.ask(method, "/integrations/changed", {"config": config}).status == 200
        assert api.file != before
        before = api.file
    assert api.ask("PUT", "/integrations/changed", {"config": {"url": MASK}}).status == 200
    assert api.file == before


@pytest.mark.parametrize(
    ("config", "path"),
    [
        ({"service": "json", "fields": {"port": 80}}, "config.fields.host"),
        ({"service": "json", "fields": {"host": "h", "prot": 80}}, "config.fields.prot"),
        ({"service": "nonsense", "fields": {}}, "config.service"),
        ({"service": "json"}, "config"),
        ({"service": 7, "fields": {}}, "config"),
        ({"service": "json", "fields": {"host": "h"}, "url": "json://h"}, "config"),
    ],
)
def test_what_cannot_be_is_said_of_its_field(api: Api, config: dict[str, Any], path: str) -> None:
    before = api.file
    body = assert_problem(api.ask("POST", "/integrations", {"name": "X", "type": "apprise", "config": config}), 422)
    assert [each["path"] for each in body["problems"]] == [path]
    assert api.file == before


def test_a_form_is_for_no_other_kind_of_integration(api: Api) -> None:
    config = {"service": "json", "fields": {"host": "h"}}
    assert_problem(api.ask("POST", "/integrations", {"name": "X", "type": "log", "config": config}), 422)
