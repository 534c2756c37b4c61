"""`notifier import virtualpytest`: what VirtualPyTest has of Jira and Slack becomes integrations."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import pytest
from click.testing import CliRunner, Result

from sidecar import document, vault
from sidecar.sealing import KeyFile
from ui_api.cli import main
from ui_api.importing import from_jira, from_slack

TOKEN: Final = "ATATT3xFfGF0m4d3upt0k3n"  # made up
BOT: Final = "xoxb-1234567890-1234567890-m4d3upb0tt0k3n"  # made up
FILE: Final = """\
# Who hears of what.
version: 1
integrations:
  log: {type: log}   # the terminal
  qa-jira:
    type: jira
    config: {server_url: https://old.lab, username: a@b.example, api_token: oldsecret, project_key: OLD, labels: [lab]}
rules:
  failures: {event_type: "*_failed", integration_ids: [log]}
"""
INSTANCE: Final = {
    "id": "jira-1",
    "name": "Company JIRA",
    "domain": "company.atlassian.net",
    "email": "ann@company.example",
    "apiToken": TOKEN,
    "projectKey": "PROJ",
}
SLACK: Final = {
    "enabled": True,
    "bot_token": BOT,
    "workspace_id": "T1234567890",
    "channel_id": "C1234567890",
    "sync_tool_calls": False,
}


class Lab:
    """A folder with notifier.yaml, the notifier's keys and VirtualPyTest's files."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.path, self.data = folder, folder / "notifier.yaml", folder / "data"
        self.path.write_text(FILE)
        self.data.mkdir()
        self.keys = KeyFile(self.data / "sealing.keys")

    def run(self, *options: str, jira: Any = None, slack: Any = None) -> Result:
        given = {"jira": jira, "slack": slack}
        files: list[str] = []
        for name, value in given.items():
            if value is not None:
                (self.folder / name).write_text(value if isinstance(value, str) else json.dumps(value))
                files += [f"--{name}", str(self.folder / name)]
        places = ["--file", str(self.path), "--data", str(self.data)]
        return CliRunner().invoke(main, ["import", "virtualpytest", *files, *places, *options])

    def opened(self, entry: str) -> dict[str, Any]:
        """An integration's settings, with its secrets opened."""
        config = document.parse(self.path.read_bytes()).config
        assert config is not None
        opened, problems = vault.unlocked(config, self.keys.ring(), {})
        assert problems == []
        found = opened.integrations[entry]
        names = found.settings.__struct_fields__
        return {name: getattr(found.opened, name) or getattr(found.settings, name) for name in names}


@pytest.fixture
def lab(tmp_path: Path) -> Lab:
    return Lab(tmp_path)


def test_a_jira_instance_becomes_a_sealed_integration(lab: Lab) -> None:
    result = lab.run(jira=[INSTANCE])
    assert (result.exit_code, result.output) == (0, f"{lab.path}: jira integration 'jira-1' made\n")
    settings = lab.opened("jira-1")
    assert settings["server_url"] == "https://company.atlassian.net"
    assert (settings["username"], settings["project_key"]) == ("ann@company.example", "PROJ")
    assert settings["api_token"] == TOKEN
    assert TOKEN not in lab.path.read_text()


def test_the_file_keeps_all_else_as_it_was(lab: Lab) -> None:
    lab.run(jira=[INSTANCE])
    after = lab.path.read_text().splitlines()
    assert [line for line in FILE.splitlines() if line not in after] == []
    assert "name: Company JIRA" in lab.path.read_text()


def test_the_shape_in_virtualpytests_documentation_is_understood() -> None:
    instance = {
        "name": "company_jira",
        "url": "https://your-company.atlassian.net",
        "username": "ann@company.example",
        "api_token": TOKEN,
        "project_key": "QA",
    }
    (found,) = from_jira({"instances": [instance]})
    assert (found.id, found.why_not) == ("company_jira", "")
    assert found.body["config"] == {
        "server_url": "https://your-company.atlassian.net",
        "username": "ann@company.example",
        "api_token": TOKEN,
        "project_key": "QA",
    }


@pytest.mark.parametrize(
    ("given", "made"),
    [("jira-1", "jira-1"), ("Company JIRA", "company-jira"), ("測試", "jira-1"), ("", "company-jira")],
)
def test_an_id_is_kept_or_made_of_its_letters(given: str, made: str) -> None:
    (found,) = from_jira([{**INSTANCE, "id": given}])
    assert found.id == made


def test_the_slack_bot_is_taken_over() -> None:
    (found,) = from_slack(SLACK)
    assert found.id == "virtualpytest-slack"
    assert found.body["config"] == {"bot_token": BOT, "channel": "C1234567890"}
    assert found.notes == (
        "workspace_id (a bot token belongs to its workspace)",
        "sync_tool_calls (it is about chats with the AI agent)",
    )


def test_both_files_at_once(lab: Lab) -> None:
    result = lab.run(jira=[INSTANCE, {**INSTANCE, "id": "jira-2"}], slack=SLACK)
    assert result.exit_code == 0, result.output
    assert lab.opened("virtualpytest-slack")["bot_token"] == BOT
    assert lab.opened("jira-2")["api_token"] == TOKEN
    assert "not needed: workspace_id (a bot token belongs to its workspace)" in result.output


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"enabled": False}, "it is disabled"),
        ({"apiToken": ""}, "it has no api_token"),
        ({"domain": None, "projectKey": 7}, "it has no server_url, project_key"),
        ({"apiToken": "YOUR_JIRA_API_TOKEN_HERE"}, "its token is the example's"),
    ],
)
def test_what_cannot_be_used_is_left_out_and_says_why(lab: Lab, changes: dict[str, Any], why: str) -> None:
    result = lab.run(jira=[{**INSTANCE, **changes}])
    assert (result.exit_code, result.output) == (0, f"left out: Jira instance 'Company JIRA': {why}\n")
    assert lab.path.read_text() == FILE


def test_one_that_jira_could_not_take_does_not_keep_the_others_out(lab: Lab) -> None:
    result = lab.run(jira=[{**INSTANCE, "id": "bad", "projectKey": "not a key"}, INSTANCE, 7])
    assert result.exit_code == 1
    assert "jira integration 'jira-1' made" in result.output
    assert "left out: Jira instance 'Company JIRA': " in result.output
    assert "is not a project key" in result.output
    assert "left out: Jira instance 3: it is no object" in result.output


def test_unknown_fields_are_named(lab: Lab) -> None:
    result = lab.run(jira=[{**INSTANCE, "colour": "red"}])
    assert "  not needed: colour (it means nothing to the notifier)" in result.output


def test_an_id_that_there_is_already_is_kept_unless_told_otherwise(lab: Lab) -> None:
    instance = {**INSTANCE, "id": "qa-jira"}
    result = lab.run(jira=[instance])
    assert result.exit_code == 1
    assert "there is already an integration 'qa-jira'; see --replace" in result.output
    assert lab.opened("qa-jira")["api_token"] == "oldsecret"
    assert lab.run("--replace", jira=[instance]).exit_code == 0
    settings = lab.opened("qa-jira")
    assert (settings["api_token"], settings["server_url"]) == (TOKEN, "https://company.atlassian.net")
    assert settings["labels"] == ("lab",)


def test_a_dry_run_shows_the_difference_without_secrets_and_writes_nothing(lab: Lab) -> None:
    result = lab.run("--dry-run", "--replace", jira=[INSTANCE, {**INSTANCE, "id": "qa-jira"}])
    assert result.exit_code == 0
    assert lab.path.read_text() == FILE
    assert "+  jira-1:" in result.output
    assert 'api_token: "********"' in result.output or "api_token: '********'" in result.output
    assert "integration 'jira-1' would be made" in result.output
    assert TOKEN not in result.output
    assert "oldsecret" not in result.output


def test_no_secret_is_ever_printed(lab: Lab) -> None:
    outputs = [
        lab.run(jira=[INSTANCE], slack=SLACK).output,
        lab.run(jira=f'[{{"apiToken": "{TOKEN}"').output,
        lab.run(jira=json.dumps(TOKEN)).output,
        lab.run(slack=json.dumps([BOT])).output,
        lab.run("--dry-run", jira=[INSTANCE], slack=SLACK).output,
    ]
    assert not [output for output in outputs if TOKEN in output or BOT in output]


def test_the_key_in_the_file_is_used_if_there_is_one(lab: Lab, tmp_path: Path) -> None:
    key_id, public_key = lab.keys.newest
    lab.path.write_text(f"{FILE}settings: {{sealing_keys: {{{key_id}: {public_key}}}}}\n")
    (tmp_path / "jira").write_text(json.dumps([INSTANCE]))
    arguments = ["import", "virtualpytest", "--jira", str(tmp_path / "jira"), "--config", str(lab.path)]
    result = CliRunner().invoke(main, [*arguments, "--data", str(tmp_path / "nowhere")])
    assert result.exit_code == 0, result.output
    assert lab.opened("jira-1")["api_token"] == TOKEN


@pytest.mark.parametrize(
    ("jira", "words", "exit_code"),
    [
        ("[{", "is not JSON", 1),
        ("{}", "is it jira_instances.json?", 1),
        ("[]", "nothing found in these files", 0),
    ],
)
def test_another_file_is_refused_in_words(lab: Lab, jira: str, words: str, exit_code: int) -> None:
    result = lab.run(jira=jira)
    assert (result.exit_code, words in result.output) == (exit_code, True)
    assert lab.path.read_text() == FILE


def test_wrong_use_is_refused(lab: Lab) -> None:
    assert lab.run().exit_code == 2
    missing = CliRunner().invoke(main, ["import", "virtualpytest", "--jira", str(lab.folder / "no"), "--file", "x"])
    assert missing.exit_code == 2
    assert lab.run(slack="7").exit_code == 1
