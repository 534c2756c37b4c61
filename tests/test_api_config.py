"""notifier.yaml by HTTP: its state, revisions, settings, quiet hours, templates; edits that meet others' edits."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sidecar.channels import channels
from tests.api_service import Api, Reply, assert_problem, serving
from tests.config_parts import mounted
from tests.test_redaction import example

LAB = """\
version: 1
settings: {timezone: UTC}   # of the lab
integrations:
  log: {type: log}
  pager: {type: apprise, config: {url: "json://hooks.lab/hunter2"}}
rules:
  failures: {event_type: "*_failed", integration_ids: [log, pager], quiet: nights}
quiet_hours:
  nights: {hours: "22:00-07:00"}
"""
GIT = shutil.which("git") or "git"


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    with serving(tmp_path, LAB) as api:
        yield api


def applied(folder: Path, before: bytes, patch: str) -> bytes:
    """What git makes of a file and a patch."""
    path = folder / "notifier.yaml"
    path.write_bytes(before)
    subprocess.run([GIT, "apply", "-"], cwd=folder, input=patch.encode(), check=True)
    return path.read_bytes()


# ---------------------------------------------------------------------- state


def test_the_state_of_a_bad_file_is_told_with_every_problem_and_heals(api: Api) -> None:
    api.rewrite(LAB.replace("log]", "lgo]").replace("[log, pager]", "[lgo, pagr]"))
    found = api.get("/config")
    assert found["state"] == "stale"
    errors = [each for each in found["problems"] if each["severity"] == "error"]
    assert [(each["line"], each["path"]) for each in errors] == [
        (7, "rules.failures.integration_ids[0]"),
        (7, "rules.failures.integration_ids[1]"),
    ]
    assert api.say("GET", "/readyz").json["config"]["problems"] == found["problems"]
    assert [each["id"] for each in api.get("/integrations")] == ["log", "pager"]
    api.rewrite(LAB)
    assert api.get("/config")["state"] == "ok"


def test_doubts_of_a_file_in_order_are_told(api: Api) -> None:
    found = api.get("/config")["doubts"]
    assert {each["code"] for each in found} == {"plaintext-secret"}
    assert found[0]["path"] == "integrations.pager.config.url"


def test_a_text_is_checked_without_being_taken(api: Api) -> None:
    good = api.say("POST", "/server/notifications/config/check", LAB).json
    assert (good["ok"], [each["severity"] for each in good["problems"]]) == (True, ["warning"] * len(good["problems"]))
    bad = api.say("POST", "/server/notifications/config/check", LAB.replace("type: log", "type: lgo")).json
    assert not bad["ok"]
    assert any("did you mean 'log'" in each["message"] and each["line"] == 4 for each in bad["problems"])
    assert api.file == LAB.encode()


# ---------------------------------------------------------------------- revisions


def test_every_accepted_text_is_a_revision(api: Api) -> None:
    api.ask("PUT", "/rules/failures", {"name": "Failures"})
    api.rewrite(api.file.decode() + "# from git\n")
    api.rewrite("version: nonsense\n")
    api.rewrite(LAB)
    rows = api.get("/config/revisions")
    assert [(each["source"], each["author"], each["added"], each["removed"]) for each in rows] == [
        ("file", "", 1, 2),
        ("file", "", 1, 0),
        ("api", "127.0.0.1", 1, 1),
        ("file", "", 9, 0),
    ]
    assert rows[0]["version"] == rows[3]["version"] == api.get("/config")["revision"]
    assert [each["id"] for each in api.get(f"/config/revisions?before={rows[1]['id']}&limit=1")] == [rows[2]["id"]]


@pytest.mark.parametrize("number", [10**30, -(10**30), 2**63, 2**62])
def test_a_number_that_no_revision_can_have_is_one_that_there_is_not(api: Api, number: int) -> None:
    (newest,) = api.get("/config/revisions")
    assert [each["id"] for each in api.get(f"/config/revisions?before={abs(number)}")] == [newest["id"]]
    refused = f"/config/revisions/{abs(number)}", f"/config/revisions/{newest['id']}/diff?since={number}"
    assert [api.ask("GET", path).status for path in refused] == [404, 404]
    assert api.ask("POST", f"/config/revisions/{abs(number)}/restore").status == 404
    assert api.say("GET", f"/config?older={number}").status == 200
    assert api.say("GET", f"/config/revisions/{abs(number)}").status == 404


def test_the_difference_of_any_two_revisions_is_a_patch(api: Api, tmp_path: Path) -> None:
    api.ask("PUT", "/rules/failures", {"name": "Failures"})
    api.ask("PUT", "/rules/failures", {"enabled": False})
    newest, middle, oldest = api.get("/config/revisions")
    one = api.get(f"/config/revisions/{newest['id']}/diff")
    assert (one["added"], one["removed"]) == (1, 1)
    two = api.get(f"/config/revisions/{newest['id']}/diff?since={oldest['id']}")
    texts = {each["id"]: api.get(f"/config/revisions/{each['id']}")["text"] for each in (newest, middle, oldest)}
    folder = tmp_path / "repository"
    folder.mkdir()
    assert applied(folder, texts[oldest["id"]].encode(), two["diff"]).decode() == texts[newest["id"]]
    assert api.get(f"/config/revisions/{oldest['id']}/diff")["added"] == len(LAB.splitlines())


def test_a_plain_secret_is_in_no_revision(api: Api) -> None:
    api.ask("PUT", "/rules/failures", {"name": "Failures"})
    newest, oldest = api.get("/config/revisions")
    text = api.get(f"/config/revisions/{newest['id']}")["text"]
    assert "hunter2" not in text
    assert "sealed:v1:" in text
    assert api.get(f"/config/revisions/{newest['id']}/diff?since={oldest['id']}")["removed"] == 1
    for file in api.places.data.glob("notifier.db*"):
        assert b"hunter2" not in file.read_bytes()


def test_a_revision_is_restored_as_a_save_like_any_other(api: Api) -> None:
    before = api.get("/config/revisions")[0]
    etag = api.ask("PUT", "/rules/failures", {"name": "Failures"}).headers["etag"]
    stale = api.ask("POST", f"/config/revisions/{before['id']}/restore", If_Match='"old"')
    assert_problem(stale, 412)
    restored = api.ask("POST", f"/config/revisions/{before['id']}/restore", If_Match=etag)
    assert restored.status == 200, restored.text
    assert api.get("/rules/failures")["name"] == "failures"
    newest = api.get("/config/revisions")[0]
    assert (newest["source"], newest["note"]) == ("api", f"restored revision {before['id']}")
    opened = api.service.live.current.rulebook
    assert opened is not None
    assert opened.config.integrations["pager"].opened.url == "json://hooks.lab/hunter2"


@pytest.mark.parametrize("path", ["", "/diff", "/diff?since=99"])
def test_a_revision_that_is_not_there_is_not_found(api: Api, path: str) -> None:
    assert "99" in assert_problem(api.ask("GET", f"/config/revisions/99{path}"), 404)["detail"]


# ---------------------------------------------------------------------- conflicts


def test_a_stale_edit_is_refused_with_the_difference(api: Api) -> None:
    etag = api.ask("GET", "/rules/failures").headers["etag"]
    api.rewrite(LAB.replace("UTC", "Europe/Zurich"))
    refused = api.ask("PUT", "/rules/failures", {"name": "mine"}, If_Match=etag)
    body = assert_problem(refused, 412)
    assert (
        "-settings: {timezone: UTC}   # of the lab\n+settings: {timezone: Europe/Zurich}   # of the lab" in body["diff"]
    )
    assert refused.headers["etag"] == f'"{body["current"]}"'
    again = api.ask("PUT", "/rules/failures", {"name": "mine"}, If_Match=refused.headers["etag"])
    assert again.status == 200


def test_an_edit_of_a_read_only_file_gives_the_patch_for_git(tmp_path: Path) -> None:
    folder = tmp_path / "repository"
    folder.mkdir()
    with serving(tmp_path, LAB.replace("json://hooks.lab/hunter2", "${env:NOTIFIER_SECRET_A}")) as api:
        before = api.file
        with mounted(api.places.config, api.places.config, read_only=True):
            body = assert_problem(api.ask("PUT", "/rules/failures", {"name": "mine"}), 409)
    assert b"name: mine" in applied(folder, before, body["patch"])


# ---------------------------------------------------------------------- patch, rename


def test_a_patch_reaches_into_mappings(api: Api) -> None:
    api.ask("PATCH", "/rules/failures", {"when": {"host_name": "pi-*"}})
    reply = api.ask("PATCH", "/rules/failures", {"when": {"severity": ">=error"}})
    assert reply.json["when"] == {"host_name": "pi-*", "severity": ">=error"}
    assert api.ask("PATCH", "/rules/failures", {"when": {"host_name": None}}).json["when"] == {"severity": ">=error"}
    api.ask("PATCH", "/integrations/log", {"retry": {"attempts": 3}})
    assert api.ask("PATCH", "/integrations/log", {"retry": {"first_wait": "1s"}}).json["retry"] == {
        "attempts": 3,
        "first_wait": "1s",
    }


def test_a_renamed_integration_keeps_its_secret_its_rules_and_what_it_is_owed(api: Api) -> None:
    api.ask("PUT", "/integrations/pager", {"config": {"url": "json://127.0.0.1:9/hunter3"}})
    renamed = api.ask("POST", "/integrations/pager/rename", {"id": "team-pager"})
    assert (renamed.status, renamed.json["id"], renamed.json["broken"]) == (200, "team-pager", None)
    assert api.get("/rules/failures")["integration_ids"] == ["log", "team-pager"]
    assert_problem(api.ask("GET", "/integrations/pager"), 404)


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/integrations/pager/rename", {"id": "log"}, 409),
        ("/integrations/pager/rename", {"id": "Log!"}, 422),
        ("/integrations/pager/rename", {"id": 5}, 422),
        ("/integrations/pager/rename", {"id": "x", "name": "y"}, 422),
        ("/integrations/nobody/rename", {"id": "x"}, 404),
        ("/rules/failures/rename", {}, 422),
        ("/rules/nobody/rename", {"id": "x"}, 404),
    ],
)
def test_a_rename_that_cannot_be_is_refused(api: Api, path: str, body: Any, status: int) -> None:
    assert_problem(api.ask("POST", path, body), status)
    assert api.file == LAB.encode()


def test_a_rule_is_renamed(api: Api) -> None:
    assert api.ask("POST", "/rules/failures/rename", {"id": "broken-runs"}).json["id"] == "broken-runs"
    assert [each["id"] for each in api.get("/rules")] == ["broken-runs"]


# ---------------------------------------------------------------------- quiet hours, templates, settings


def ids(reply: Any) -> list[str]:
    return [each["id"] for each in reply]


def test_quiet_hours_are_listed_made_changed_and_deleted(api: Api) -> None:
    assert api.get("/quiet_hours") == [{"id": "nights", "hours": "22:00-07:00"}]
    made: Reply = api.ask("POST", "/quiet_hours", {"id": "lunch", "hours": ["12:00-13:00"], "days": ["mon-fri"]})
    assert (made.status, made.json["id"]) == (201, "lunch")
    assert api.ask("PUT", "/quiet_hours/lunch", {"mode": "drop"}).json["mode"] == "drop"
    assert api.ask("PATCH", "/quiet_hours/lunch", {"except": {"severity": "critical"}}).status == 200
    assert ids(api.get("/quiet_hours")) == ["nights", "lunch"]
    assert api.ask("DELETE", "/quiet_hours/lunch").json == {"success": True}
    assert "failures" in assert_problem(api.ask("DELETE", "/quiet_hours/nights"), 409)["detail"]
    assert api.ask("DELETE", "/quiet_hours/nights?force=true").json == {"success": True}
    assert "quiet" not in api.get("/rules/failures")


def test_templates_are_made_and_a_wrong_field_is_refused(api: Api) -> None:
    assert api.ask("POST", "/templates", {"id": "short", "title": "x"}).status == 201
    assert api.get("/templates/short") == {"id": "short", "title": "x"}
    assert_problem(api.ask("PUT", "/templates/short", {"titel": "x"}), 422)
    assert_problem(api.ask("GET", "/templates/nobody"), 404)


def test_settings_are_patched(api: Api) -> None:
    assert api.get("/config/settings") == {"timezone": "UTC"}
    reply = api.ask("PATCH", "/config/settings", {"public_url": "http://qa-lab:7109", "timezone": None})
    assert reply.json == {"public_url": "http://qa-lab:7109"}
    assert b"settings:   # of the lab\n  public_url: http://qa-lab:7109\n" in api.file
    pages = {"links": {"device": "http://lab.example/{host}/{device}"}}
    assert api.ask("PATCH", "/config/settings", pages).json == {"public_url": "http://qa-lab:7109", **pages}
    (problem,) = assert_problem(api.ask("PATCH", "/config/settings", {"links": {"host": "http://x"}}), 422)["problems"]
    assert problem["path"] == "settings.links.host"
    body = assert_problem(api.ask("PATCH", "/config/settings", {"timezone": "Mars/Olympus", "nonsense": 1}), 422)
    assert len(body["problems"]) == 2


# ---------------------------------------------------------------------- every channel, sealed


@pytest.fixture
def sealed(tmp_path: Path) -> Iterator[Api]:
    """An integration of every kind, each with its secrets sealed by the API."""
    with serving(tmp_path, "version: 1   # ours\nsettings:\n  timezone: UTC\n") as api:
        for kind in channels():
            config = example(kind, "http://127.0.0.1:9", 2525, "hunter2" * 4)
            made = api.ask("POST", "/integrations", {"id": kind, "name": kind.title(), "type": kind, "config": config})
            assert made.status == 201, made.text
        yield api


def test_putting_back_what_get_gave_changes_no_byte_of_any_channel_with_secrets_sealed(sealed: Api) -> None:
    before = sealed.file
    assert before.count(b"sealed:v1:") >= len(channels()) - 1  # the log has none
    assert b"hunter2" not in before
    for each in sealed.get("/integrations"):
        reply = sealed.ask("PUT", f"/integrations/{each['id']}", each)
        assert (reply.status, reply.json["broken"]) == (200, None), reply.text
        assert sealed.file == before


def test_the_public_key_comes_with_the_first_sealed_secret(sealed: Api) -> None:
    key_id, public_key = sealed.service.keys.newest
    assert sealed.get("/config/settings")["sealing_keys"] == {key_id: public_key}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  email:\n", "  mail:\n"),
        ("smtp_host: localhost", "smtp_host: evil.example"),
        ("smtp_port: 2525", "smtp_port: 2526"),
    ],
    ids=["another integration", "another host", "another port"],
)
def test_a_token_that_is_moved_does_not_open_and_says_why(sealed: Api, old: str, new: str) -> None:
    text = sealed.file.decode()
    assert old in text
    sealed.rewrite(text.replace(old, new))
    rulebook = sealed.service.live.current.rulebook
    assert rulebook is not None
    broken = [each for each in rulebook.config.integrations.values() if each.broken]
    assert len(broken) == 1
    assert "it was sealed for another integration, field or destination (now: " in broken[0].broken
    assert "enter the secret again" in broken[0].broken


def test_a_token_in_another_field_does_not_open(sealed: Api) -> None:
    text = sealed.file.decode()
    tokens = re.findall(r"sealed:v1:[\w:-]+", text)
    sealed.rewrite(text.replace(tokens[0], tokens[1]))
    rulebook = sealed.service.live.current.rulebook
    assert rulebook is not None
    assert [each.id for each in rulebook.config.integrations.values() if each.broken] == [
        each["id"] for each in sealed.get("/integrations") if each["broken"]
    ]
    assert len([each for each in sealed.get("/integrations") if each["broken"]]) == 1
