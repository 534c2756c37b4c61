"""`notifier check`: what it says in each of its forms, and how it exits."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from click.testing import CliRunner, Result

from sidecar.document.lint import CODES
from ui_api.cli import main

ROOT: Final = Path(__file__).parents[1]
GOOD: Final = """\
version: 1
integrations: {log: {type: log}}
rules: {all: {event_type: "*", integration_ids: [log]}}
"""
DOUBTFUL: Final = """\
version: 1
integrations:
  chat: {type: slack, config: {webhook_url: https://hooks.slack.com/services/T0/B0/hunter2}}
rules:
  all: {event_type: "*", integration_ids: [chat]}
  two: {event_type: x, integration_ids: [chat]}
"""
BAD: Final = GOOD.replace("type: log", "type: lgo")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The present folder, with a good file, a doubtful one and a bad one."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NOTIFIER_CONFIG", raising=False)
    (tmp_path / "lab").mkdir()
    for name, text in {"notifier.yaml": GOOD, "lab/doubtful.yaml": DOUBTFUL, "bad.yaml": BAD}.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def check(*arguments: str, stdin: str | None = None, **environment: str) -> Result:
    return CliRunner().invoke(main, ["check", *arguments], input=stdin, env=environment)


def test_a_file_in_order_is_said_to_be_with_what_it_holds(folder: Path) -> None:
    result = check()
    assert (result.exit_code, result.stdout) == (0, "notifier.yaml: in order (1 integration, 1 rule)\n")


def test_the_file_can_be_named_by_the_environment(folder: Path) -> None:
    assert check(NOTIFIER_CONFIG="bad.yaml").exit_code == 1


def test_problems_are_lines_that_editors_understand_and_a_summary(folder: Path) -> None:
    result = check("notifier.yaml", "lab/doubtful.yaml", "bad.yaml")
    lines = result.stdout.splitlines()
    assert result.exit_code == 1
    assert [re.split("; did|, before|;", line)[0] for line in lines] == [
        "lab/doubtful.yaml:3:45: warning: integrations.chat.config.webhook_url: a secret stands here in clear",
        "lab/doubtful.yaml:6:3: warning: rules.two: the rule never tells anybody: 'all'",
        "bad.yaml:2:28: error: integrations.log.type: unknown channel type 'lgo'",
        "3 files: 1 error, 2 warnings",
    ]
    assert [line.rpartition(" ")[2] for line in lines[:2]] == ["[plaintext-secret]", "[shadowed]"]


def test_warnings_alone_exit_with_0(folder: Path) -> None:
    assert check("lab/doubtful.yaml").exit_code == 0


def test_strict_makes_every_warning_an_error(folder: Path) -> None:
    result = check("lab/doubtful.yaml", "--strict")
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (1, "1 file: 2 errors, 0 warnings")


def test_require_sealed_makes_secrets_in_clear_errors_and_nothing_else(folder: Path) -> None:
    result = check("lab/doubtful.yaml", "--require-sealed")
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (1, "1 file: 1 error, 1 warning")


@pytest.mark.parametrize(
    ("secret", "exit_code"),
    [
        ("${env:NOTIFIER_SECRET_CHAT}", 0),
        ("${file:/run/secrets/chat}", 0),
        (f"sealed:v1:k7f3a2b1:{'A' * 107}", 0),
        ("sealed:hunter2", 1),
        ("${evn:NOTIFIER_SECRET_CHAT}", 1),
        ("********", 1),
    ],
)
def test_require_sealed_takes_references_and_whole_tokens(folder: Path, secret: str, exit_code: int) -> None:
    text = DOUBTFUL.replace("https://hooks.slack.com/services/T0/B0/hunter2", f'"{secret}"')
    assert check("--require-sealed", "-", stdin=text).exit_code == exit_code


def test_a_dash_is_standard_input(folder: Path) -> None:
    result = check("-", stdin=BAD)
    assert result.exit_code == 1
    assert result.stdout.startswith("<stdin>:2:28: error: integrations.log.type: ")


def test_a_file_that_cannot_be_read_exits_with_2_after_the_others_were_checked(folder: Path) -> None:
    result = check("none.yaml", "lab", "bad.yaml")
    assert result.exit_code == 2
    assert result.stderr.splitlines() == [
        "cannot read none.yaml: No such file or directory",
        "cannot read lab: Is a directory",
    ]
    assert result.stdout.splitlines()[-1] == "1 file: 1 error, 0 warnings"


def test_nothing_is_said_of_a_file_that_cannot_be_read(folder: Path) -> None:
    assert (check("none.yaml").exit_code, check("none.yaml").stdout) == (2, "")


def test_an_unknown_form_is_wrong_use(folder: Path) -> None:
    assert check("--format", "xml").exit_code == 2


def test_a_problem_stays_on_its_line_whatever_the_file_says(folder: Path) -> None:
    result = check("-", stdin='version: 1\n"a\\nb\\x1b[31m": 1\n')
    assert [line.partition(" unknown")[0] for line in result.stdout.splitlines()] == [
        "<stdin>:2:1: error: …:",
        "1 file: 1 error, 0 warnings",
    ]


# ---------------------------------------------------------------------- for programs


def test_json_has_every_problem_with_its_place(folder: Path) -> None:
    body = json.loads(check("--format", "json", "bad.yaml", "lab/doubtful.yaml").stdout)
    assert (body["errors"], body["warnings"]) == (1, 2)
    error, _, shadowed = body["problems"]
    assert {key: error[key] for key in error if key != "message"} == {
        "file": "bad.yaml",
        "line": 2,
        "column": 28,
        "severity": "error",
        "path": "integrations.log.type",
    }
    assert (shadowed["code"], shadowed["severity"]) == ("shadowed", "warning")


def test_json_of_a_file_in_order_is_an_empty_list(folder: Path) -> None:
    assert json.loads(check("--format", "json").stdout) == {"errors": 0, "warnings": 0, "problems": []}


def run(*arguments: str, stdin: str | None = None) -> dict[str, Any]:
    """The one run of a SARIF log."""
    log = json.loads(check("--format", "sarif", *arguments, stdin=stdin).stdout)
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("/sarif-schema-2.1.0.json")
    (only,) = log["runs"]
    found: dict[str, Any] = only
    return found


def test_sarif_has_what_the_standard_and_code_scanning_ask_for(folder: Path) -> None:
    """SARIF 2.1.0: run.tool.driver.name, reportingDescriptor.id, result.message are required; GitHub wants the rest."""
    found = run("bad.yaml", "lab/doubtful.yaml")
    driver = found["tool"]["driver"]
    rules = driver["rules"]
    assert driver["name"] == "notifier check"
    assert {"invalid", *CODES} == {rule["id"] for rule in rules}
    assert all(rule[each]["text"] for rule in rules for each in ("shortDescription", "fullDescription", "help"))
    assert [(each["ruleId"], each["level"]) for each in found["results"]] == [
        ("invalid", "error"),
        ("plaintext-secret", "warning"),
        ("shadowed", "warning"),
    ]
    for result in found["results"]:
        (place,) = result["locations"]
        physical = place["physicalLocation"]
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["message"]["text"]
        assert not re.search(r"^/|\\|:", physical["artifactLocation"]["uri"])
        assert min(physical["region"]["startLine"], physical["region"]["startColumn"]) >= 1
    assert found["results"][2]["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "lab/doubtful.yaml"},
                "region": {"startLine": 6, "startColumn": 3},
            },
            "logicalLocations": [{"fullyQualifiedName": "rules.two"}],
        }
    ]


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("./lab/../bad.yaml", "bad.yaml"),
        ("{folder}/bad.yaml", "bad.yaml"),
        ("a file #1.yaml", "a%20file%20%231.yaml"),
        ("../elsewhere.yaml", "file://{parent}/elsewhere.yaml"),
        ("-", "stdin"),
    ],
)
def test_sarif_names_files_from_the_present_folder(folder: Path, name: str, uri: str) -> None:
    (folder / "a file #1.yaml").write_text(BAD)
    (folder.parent / "elsewhere.yaml").write_text(BAD)
    (result,) = run(name.format(folder=folder), stdin=BAD)["results"]
    found = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert found == uri.format(parent=folder.parent)


def test_sarif_of_a_file_in_order_has_no_results(folder: Path) -> None:
    assert run()["results"] == []


def test_a_problem_of_the_whole_file_has_a_place_in_sarif(folder: Path) -> None:
    (result,) = run("-", stdin="")["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 1, "startColumn": 1}
    assert "logicalLocations" not in result["locations"][0]


def test_a_channels_own_warning_has_its_kind(folder: Path) -> None:
    mail = "{smtp_host: smtp.example.com, smtp_port: 25, smtp_username: a, smtp_password: '${file:/x}', "
    text = GOOD.replace("{type: log}", f"{{type: email, config: {mail}from_email: a@b.example, use_tls: false}}}}")
    (result,) = run("-", stdin=text)["results"]
    assert (result["ruleId"], result["level"]) == ("channel-setting", "warning")


@pytest.mark.parametrize("style", ["text", "json", "sarif"])
def test_no_form_says_a_secret(folder: Path, style: str) -> None:
    result = check("--format", style, "--strict", "lab/doubtful.yaml")
    assert "hunter2" not in result.output
    assert "plaintext-secret" in result.output


# ---------------------------------------------------------------------- hooks


def hooks() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    return found


def test_there_is_a_hook_for_each_strictness() -> None:
    assert [hook["id"] for hook in hooks()] == ["notifier-check", "notifier-check-sealed"]


@pytest.mark.parametrize("hook", hooks(), ids=lambda hook: str(hook["id"]))
def test_a_hook_has_the_form_of_pre_commit_and_runs(folder: Path, hook: dict[str, Any]) -> None:
    assert set(hook) == {"id", "name", "description", "entry", "language", "files"}
    assert hook["language"] == "python"
    command, *arguments = shlex.split(hook["entry"])
    assert command == "notifier"
    exit_codes = [CliRunner().invoke(main, [*arguments, file]).exit_code for file in ("notifier.yaml", "bad.yaml")]
    assert exit_codes == [0, 1]


@pytest.mark.parametrize("hook", hooks(), ids=lambda hook: str(hook["id"]))
def test_a_hook_looks_at_every_notifier_yaml_and_at_no_other_file(hook: dict[str, Any]) -> None:
    names = ["notifier.yaml", "lab/notifier.yml", "my-notifier.yaml", "notifier.yaml.bak", "notifier_yaml", "a.yaml"]
    assert [name for name in names if re.search(hook["files"], name)] == ["notifier.yaml", "lab/notifier.yml"]


def test_the_sample_has_no_errors_and_says_what_to_fill_in() -> None:
    result = check("--format", "json", str(ROOT / "notifier.yaml"))
    assert result.exit_code == 0
    assert {(each["code"], each["path"]) for each in json.loads(result.stdout)["problems"]} <= {
        ("plaintext-secret", "integrations.qa-slack.config.webhook_url")
    }
