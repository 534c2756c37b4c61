"""Sealing, keys, rotation and renaming from the command line."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from sidecar import document, vault
from sidecar.sealing import KeyFile
from tests.config_parts import SECRET, Watched
from ui_api.cli import main

FILE = f"""\
version: 1
integrations:
  chat: {{type: slack, config: {{webhook_url: "{SECRET}", channel: "#qa"}}}}   # the team
  mail: {{type: email, config: {{smtp_host: mail.lab, from_email: a@b.example}}}}
rules:
  failures: {{event_type: "*_failed", integration_ids: [chat, mail]}}
"""


class Lab:
    """A folder with notifier.yaml and the notifier's data."""

    def __init__(self, folder: Path) -> None:
        self.path, self.data = folder / "notifier.yaml", folder / "data"
        self.path.write_text(FILE)
        self.data.mkdir()
        self.keys = KeyFile(self.data / "sealing.keys")

    def call(self, *arguments: str, stdin: str | None = None, data: bool = True) -> Result:
        places = ["--config", str(self.path), *(["--data", str(self.data)] if data else [])]
        return CliRunner().invoke(main, [*arguments, *places], input=stdin)

    def done(self, *arguments: str, **options: Any) -> str:
        result = self.call(*arguments, **options)
        assert result.exit_code == 0, result.output
        return result.output

    def opened(self) -> dict[str, str]:
        """The secrets of the file, as the notifier opens them."""
        config = document.parse(self.path.read_bytes()).config
        assert config is not None
        opened, problems = vault.unlocked(config, self.keys.ring(), {})
        assert problems == []
        return {
            f"{each.id}.{place.field}": getattr(each.opened, place.field)
            for each in opened.integrations.values()
            for place in vault.places_of(each)
        }


@pytest.fixture
def lab(tmp_path: Path) -> Lab:
    return Lab(tmp_path)


def test_a_contributor_seals_with_only_the_file_in_hand(lab: Lab, tmp_path: Path) -> None:
    lab.done("keys", "--write")
    elsewhere = tmp_path / "contributor"
    elsewhere.mkdir()
    copy = elsewhere / "notifier.yaml"
    copy.write_text(lab.path.read_text().replace("smtp_host: mail.lab", "smtp_host: mail.lab, smtp_username: lab"))
    arguments = ["seal", "--config", str(copy), "--integration", "mail", "--field", "smtp_password"]
    result = CliRunner().invoke(main, arguments, input="hunter2\n")
    assert result.exit_code == 0, result.output
    assert "hunter2" not in result.output + copy.read_text()
    assert [path.name for path in elsewhere.iterdir()] == ["notifier.yaml"]
    shutil.copy(copy, lab.path)
    assert lab.opened() == {"chat.webhook_url": SECRET, "mail.smtp_password": "hunter2"}


def test_a_token_is_printed_for_a_file_that_is_kept_elsewhere(lab: Lab) -> None:
    lab.done("keys", "--write")
    before = lab.path.read_text()
    token = lab.done(
        *("seal", "--integration", "mail", "--field", "smtp_password", "--print"), stdin="hunter2", data=False
    ).strip()
    assert lab.path.read_text() == before
    lab.path.write_text(before.replace("mail.lab", f'mail.lab, smtp_username: lab, smtp_password: "{token}"'))
    assert lab.opened()["mail.smtp_password"] == "hunter2"


def test_every_plain_secret_is_sealed_in_its_place(lab: Lab) -> None:
    lab.done("keys", "--write")
    assert "1 secrets sealed" in lab.done("seal", data=False)
    assert SECRET not in lab.path.read_text()
    assert '", channel: "#qa"}}   # the team' in lab.path.read_text()
    assert lab.opened() == {"chat.webhook_url": SECRET}
    assert "no plain secret" in lab.done("seal", data=False)


def test_without_a_public_key_in_the_file_it_says_who_puts_it_there(lab: Lab) -> None:
    result = lab.call("seal", data=False)
    assert result.exit_code == 1
    assert "notifier keys --write" in result.output
    assert lab.path.read_text() == FILE


@pytest.mark.parametrize(
    ("arguments", "stdin", "said", "code"),
    [
        (("--integration", "nobody", "--field", "x"), "x", "there is no integration 'nobody'", 1),
        (("--integration", "chat", "--field", "channel"), "x", "'channel' is no secret of slack; its secrets: web", 1),
        (("--integration", "chat"), "x", "--integration and --field, both", 2),
        (("--integration", "chat", "--field", "webhook_url"), "\n", "no secret came", 2),
        (("--integration", "chat", "--field", "webhook_url"), "x" * 20_000, "at most 16,384", 1),
    ],
)
def test_what_cannot_be_sealed_is_refused(
    lab: Lab, arguments: tuple[str, ...], stdin: str, said: str, code: int
) -> None:
    lab.done("keys", "--write")
    before = lab.path.read_text()
    result = lab.call("seal", *arguments, stdin=stdin, data=False)
    assert (result.exit_code, said in result.output) == (code, True), result.output
    assert lab.path.read_text() == before


def test_keys_are_shown_and_never_the_private_ones(lab: Lab) -> None:
    shown = lab.done("keys")
    key_id, public_key = lab.keys.newest
    assert shown == f"{key_id}: {public_key}\n"
    assert (lab.data / "sealing.keys").read_text().split()[1] not in shown


def test_a_rotation_seals_everything_anew_and_old_tokens_still_open(lab: Lab) -> None:
    lab.done("keys", "--write")
    lab.done("seal", data=False)
    before = lab.path.read_text()
    old_id = lab.keys.newest[0]
    assert "1 secrets sealed with the new key" in lab.done("rotate")
    new_id = lab.keys.newest[0]
    assert new_id != old_id
    assert old_id not in lab.path.read_text()
    assert f"sealed:v1:{new_id}:" in lab.path.read_text()
    assert lab.opened() == {"chat.webhook_url": SECRET}
    lab.path.write_text(before)
    assert lab.opened() == {"chat.webhook_url": SECRET}


def test_a_secret_that_does_not_open_stops_a_rotation_before_it_begins(lab: Lab) -> None:
    lab.done("keys", "--write")
    lab.done("seal", data=False)
    text = lab.path.read_text().replace("  chat:", "  other:").replace("[chat, mail]", "[mail]")
    lab.path.write_text(text)
    key_id = lab.keys.newest[0]
    result = lab.call("rotate")
    assert result.exit_code == 1
    assert "another integration" in result.output
    assert (lab.keys.newest[0], lab.path.read_text()) == (key_id, text)


def test_a_running_notifier_follows_a_rotation(tmp_path: Path) -> None:
    with Watched(tmp_path, FILE) as watched:
        places = ["--config", str(watched.path), "--data", str(watched.places.data)]
        for arguments in (["keys", "--write"], ["rotate"]):
            assert CliRunner().invoke(main, [*arguments, *places]).exit_code == 0
        assert CliRunner().invoke(main, ["seal", "--config", str(watched.path)]).exit_code == 0
        watched.live.look()
        assert watched.config.integrations["chat"].opened.webhook_url == SECRET
        assert [problem for problem in watched.state.problems if "not here" in problem.message] == []


def test_a_renamed_integration_keeps_its_secret(lab: Lab) -> None:
    lab.done("keys", "--write")
    lab.done("seal", data=False)
    assert "'chat' is 'team'" in lab.done("rename", "integration", "chat", "team")
    assert "integration_ids: [team, mail]" in lab.path.read_text()
    assert lab.opened() == {"team.webhook_url": SECRET}


def test_a_rule_is_renamed_without_any_key(lab: Lab) -> None:
    lab.done("rename", "rule", "failures", "broken-runs", data=False)
    assert "  broken-runs: " in lab.path.read_text()
    result = lab.call("rename", "rule", "nobody", "x", data=False)
    assert (result.exit_code, result.output) == (1, "Error: there is no rule 'nobody'\n")


def test_a_file_that_is_not_in_order_is_left_alone(lab: Lab) -> None:
    lab.path.write_text("version: 2\n")
    result = lab.call("keys", "--write")
    assert result.exit_code == 1
    assert "this program reads version 1" in result.output
    assert lab.path.read_text() == "version: 2\n"


def test_a_folder_without_data_is_not_made(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["keys", "--data", str(tmp_path / "nowhere")])
    assert result.exit_code == 2
    assert not (tmp_path / "nowhere").exists()
