"""What a form and an editor ask for: the kinds of channel, and the JSON Schema of notifier.yaml."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from sidecar.channels import channels
from sidecar.document.schema import schema
from tests.api_service import ANYONE, GLUED, PLAIN, Api, assert_problem, serving
from tests.test_docs import ROOT
from ui_api.cli import main


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("channels")) as one:
        yield one


def kinds(api: Api) -> dict[str, dict[str, Any]]:
    return {each["kind"]: each for each in api.get("/channels")}


@pytest.mark.parametrize("base", [PLAIN, GLUED], ids=["plain", "glued"])
def test_every_kind_of_channel_is_listed(api: Api, base: str) -> None:
    assert [each["kind"] for each in api.get("/channels", base=base)] == list(channels())


def test_a_kind_says_what_it_is_called_and_how_it_is_tested(api: Api) -> None:
    found = kinds(api)
    assert found["teams"]["label"] == "Microsoft Teams"
    assert found["jira"]["can_test_silently"]
    assert not found["opsgenie"]["can_test_silently"]
    assert found["slack"]["rate"] == {"per_second": 1, "burst": 5}


@pytest.mark.parametrize(
    ("kind", "secrets"),
    [
        ("log", []),
        ("email", ["smtp_password"]),
        ("slack", ["webhook_url", "bot_token", "signing_secret"]),
        ("webhook", ["headers", "secret"]),
    ],
)
def test_a_kind_names_its_secrets(api: Api, kind: str, secrets: list[str]) -> None:
    assert kinds(api)[kind]["secrets"] == secrets


@pytest.mark.parametrize("kind", channels())
def test_a_channel_is_found_by_the_name_of_its_file(kind: str) -> None:
    assert channels()[kind].kind == kind


def test_there_is_no_other_kind() -> None:
    assert channels().get("carrier_pigeon") is None
    assert "carrier_pigeon" not in channels()


@pytest.mark.parametrize("kind", channels())
def test_the_settings_of_a_kind_are_a_schema_that_a_form_can_be_made_of(api: Api, kind: str) -> None:
    settings = kinds(api)[kind]["settings"]
    Draft202012Validator.check_schema(settings)
    assert list(settings["properties"]) == list(channels()[kind].settings.__struct_fields__)
    for field in settings["properties"].values():
        assert field["title"]
        assert field["description"]
        assert "enum" in field or isinstance(field["type"], str)


def test_what_the_api_makes_of_a_config_fits_the_schema_that_it_gave(api: Api) -> None:
    config = {"smtp_host": "mail.lab", "from_email": "a@b.example", "to": ["ann@lab.example"]}
    validator = Draft202012Validator(kinds(api)["email"]["settings"])
    assert [error.message for error in validator.iter_errors(config)] == []
    assert api.ask("POST", "/integrations", {"name": "M", "type": "email", "config": config}).status == 201
    wrong = {"smtp_host": "mail.lab", "from_email": "a@b.example", "smtp_port": 70_000}
    assert list(validator.iter_errors(wrong))
    assert_problem(api.ask("POST", "/integrations", {"name": "M", "type": "email", "config": wrong}), 422)


def test_the_schema_is_served_where_the_first_line_of_the_sample_says(api: Api) -> None:
    first = (ROOT / "notifier.yaml").read_text("utf-8").splitlines()[0]
    assert first.startswith("# yaml-language-server: $schema=http://127.0.0.1:7109/")
    reply = api.say("GET", first.removeprefix("# yaml-language-server: $schema=http://127.0.0.1:7109"))
    assert (reply.status, reply.headers["content-type"].partition(";")[0]) == (200, "application/schema+json")
    assert reply.json == schema()


def test_the_schema_is_no_part_of_the_described_api_and_not_for_foreign_pages(api: Api) -> None:
    assert not [path for path in api.say("GET", "/schema").json["paths"] if "notifier.schema.json" in path]
    assert_problem(api.say("GET", "/notifier.schema.json", headers={"Origin": ANYONE}), 403)


def test_the_command_prints_the_schema() -> None:
    result = CliRunner().invoke(main, ["schema"])
    assert result.exit_code == 0
    assert json.loads(result.output) == schema()


def test_the_command_writes_the_schema_to_a_file(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["schema", "--output", str(tmp_path / "s.json")])
    assert (result.exit_code, result.output) == (0, "")
    assert json.loads((tmp_path / "s.json").read_text("utf-8")) == schema()


def test_the_command_says_why_a_file_cannot_be_written(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["schema", "--output", str(tmp_path / "nowhere" / "s.json")])
    assert result.exit_code == 1
    assert "No such file or directory" in result.output
