"""The checkout itself: locked with hashes, tied to no registry, and its commands are there."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any, Final

from tests.running import PATIENCE_S

ROOT: Final = Path(__file__).parents[1]
LOCK: Final = (ROOT / "requirements.lock").read_text("utf-8")
RUN_LOCK: Final = (ROOT / "requirements-run.lock").read_text("utf-8")
PROJECT: Final[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
NAME: Final = re.compile(r"[A-Za-z0-9._-]+")
EXTRAS: Final = [each for extra in PROJECT["project"]["optional-dependencies"].values() for each in extra]


def requirements(lock: str = LOCK) -> list[str]:
    """The entries of the lock, each with the lines that belong to it."""
    return [entry for entry in re.split(r"\n(?=\S)", lock.strip()) if not entry.startswith("#")]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def name_of(requirement: str) -> str:
    found = NAME.match(requirement)
    assert found, requirement
    return normal(found[0])


def test_every_requirement_is_pinned_and_has_a_hash() -> None:
    assert requirements()
    loose = [
        entry for entry in requirements() if not re.match(r"[^=\s]+==\S+.*--hash=sha256:[0-9a-f]{64}", entry, re.DOTALL)
    ]
    assert not loose


def test_the_lock_names_no_address() -> None:
    assert not re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host", LOCK)


def test_the_lock_for_the_browser_has_hashes_and_names_no_registry() -> None:
    lock = json.loads((ROOT / "tests/browser/package-lock.json").read_text("utf-8"))
    packages = [package for path, package in lock["packages"].items() if path]
    assert packages
    assert [each for each in packages if "resolved" in each or not each["integrity"].startswith("sha512-")] == []


def test_the_lock_has_every_dependency_of_the_project() -> None:
    groups = PROJECT["dependency-groups"]
    wanted = PROJECT["project"]["dependencies"] + EXTRAS + [each for each in groups["dev"] if isinstance(each, str)]
    assert {name_of(each) for each in wanted} <= {name_of(entry) for entry in requirements()}
    assert {"include-group": "build"} in groups["dev"]


def test_the_lock_of_what_runs_is_a_part_of_the_other_and_has_no_tools() -> None:
    wanted = PROJECT["project"]["dependencies"] + EXTRAS + PROJECT["dependency-groups"]["build"]
    found = {name_of(entry) for entry in requirements(RUN_LOCK)}
    assert {name_of(each) for each in wanted} <= found
    assert set(requirements(RUN_LOCK)) <= set(requirements())
    assert found.isdisjoint({"pytest", "ruff", "mypy", "hypothesis", "playwright"})


def test_niquests_stays_out() -> None:
    """It takes the place of urllib3, on which our pooled connections stand."""
    assert "niquests" not in {name_of(entry) for entry in requirements()}


def test_the_command_is_declared_and_can_be_loaded() -> None:
    (script,) = entry_points(group="console_scripts", name="notifier")
    assert PROJECT["project"]["scripts"] == {"notifier": script.value}
    assert callable(script.load())


def commands_in(text: str) -> set[str]:
    return set(re.findall(r"\./dev ([a-z]+)", text))


def dev(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """What `./dev` says when it is called from another folder."""
    command = [str(ROOT / "dev"), *arguments]
    return subprocess.run(
        command, cwd=cwd, env=os.environ | environment, capture_output=True, text=True, check=False, timeout=PATIENCE_S
    )


def test_dev_has_every_command_that_the_pages_name(tmp_path: Path) -> None:
    pages = (ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md"))
    named = set[str]().union(*(commands_in(page.read_text("utf-8")) for page in pages))
    assert {"run", "test", "check", "bench"} <= named <= commands_in(dev("help", cwd=tmp_path).stdout)


def test_dev_refuses_a_command_that_it_does_not_have(tmp_path: Path) -> None:
    answer = dev("tset", cwd=tmp_path)
    assert answer.returncode == 2
    assert "./dev test" in answer.stderr


def test_dev_says_what_to_do_when_there_is_no_python(tmp_path: Path) -> None:
    nowhere = str(tmp_path / "no python")
    answer = dev("test", cwd=tmp_path, PYTHON=nowhere, VENV=str(tmp_path / "new venv"))
    assert answer.returncode == 1
    assert nowhere in answer.stderr
    assert "apt install python3 python3-venv" in answer.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_client_needs_no_installed_package() -> None:
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from notifications import send_notifications"
    subprocess.run([sys.executable, "-I", "-S", "-c", code], check=True)


def test_the_changelog_speaks_of_this_version() -> None:
    headings = re.findall(r"^## \[?([^\]\s]+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert headings[0] in ("Unreleased", PROJECT["project"]["version"])


def test_every_dependency_has_its_reason() -> None:
    page = (ROOT / "docs/decisions/0001-dependencies.md").read_text("utf-8").lower()
    assert [each for each in PROJECT["project"]["dependencies"] + EXTRAS if name_of(each) not in page] == []
