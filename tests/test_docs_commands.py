"""Every command in the pages is tried: shell blocks run where they stand, beside a notifier with the sample file.

A block that cannot run here is on the list of those, with what looks at it instead. A fenced block in a language that
nobody looks at fails.
"""

from __future__ import annotations

import inspect
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import click
import pytest
import yaml

from sidecar.client import send_notifications
from sidecar.document import parse
from tests.api_service import PLAIN, serving
from tests.builders import a_body
from tests.running import Notifier, running
from tests.test_docs import LINK, PAGES, ROOT, name
from ui_api.cli import main

FENCED: Final = re.compile(r"^( *)```(\w*)\n(.*?)^ *```$", re.DOTALL | re.MULTILINE)
HEADING: Final = re.compile(r"^#+ (.+)$", re.MULTILINE)
PATH: Final = re.compile(r"\b(GET|POST|PUT|PATCH|DELETE) …?(?:/server/notifications(?=/))?(/[\w/.{}-]*)")
IN_TEXT: Final = re.compile(r"`(notifier [^`]+)`")
LANGUAGES: Final = {
    "sh": "run here",
    "yaml": "read here; recipes of rules.md by test_cookbook",
    "json": "events are accepted: test_docs",
    "python": "run here; calls for VirtualPyTest by test_virtualpytest",
    "text": "shows what is said; recipes of rules.md by test_cookbook",
    "": "shows what is said",
    "nginx": "run by test_nginx",
    "ts": "VirtualPyTest's own frontend",
    "tsx": "VirtualPyTest's own frontend",
    "sql": "Supabase's database",
}
"""Who looks at a block."""
NOT_RUN: Final = {
    "./dev": "sets up a checkout: test_repository knows its commands",
    "sudo": "root's part of an installation: test_packaging and test_container do the same in a root of their own",
    "docker": "needs an engine: test_container does the same with the means of Linux",
    "pip install": "needs the network: test_packaging installs what is built here",
    "notifier migrate-ledger": "needs a PostgreSQL: test_migrate_ledger",
    "pg_dump": "needs a PostgreSQL: test_hold_back",
    "pg_restore": "needs a PostgreSQL: test_hold_back",
    "notifier run": "serves until it is stopped: it runs beside every block here",
}
OF_OTHERS: Final = {
    "display_information": "Slack's manifest of an app",
    "repos": "pre-commit: test_hooks",
    "name": "GitHub's workflows",
    "notifier": "GitLab's pipelines",
    "scrape_configs": "Prometheus",
    "route": "Alertmanager: test_alert_webhooks",
    "apiVersion": "Grafana",
}
"""YAML that is no notifier.yaml, by its first key."""
TOPICS: Final = (
    *("getting-started.md", "notifier-yaml.md", "rules.md", "channels/README.md"),
    *("operations.md", "security.md", "performance.md", "architecture.md"),
)


def blocks(page: Path) -> list[tuple[str, str]]:
    """The language and the text of each fenced block, also of those in lists."""
    found = FENCED.findall(page.read_text("utf-8"))
    return [(language, re.sub(f"^{indent}", "", text, flags=re.MULTILINE)) for indent, language, text in found]


def shell_blocks(page: Path) -> list[str]:
    return [text for language, text in blocks(page) if language == "sh"]


def why_not_run(block: str) -> str:
    lines = block.splitlines()
    return next((why for start, why in NOT_RUN.items() if any(line.startswith(start) for line in lines)), "")


def test_somebody_looks_at_every_block() -> None:
    found = {language for page in PAGES for language, _ in blocks(page)}
    assert found == LANGUAGES.keys()


@pytest.mark.parametrize("topic", TOPICS)
def test_there_is_a_page_about_it(topic: str) -> None:
    assert (ROOT / "docs" / topic).read_text("utf-8").startswith("# ")


# ---------------------------------------------------------------------- the shell


class Bench:
    """A folder with the sample notifier.yaml in git, a notifier that runs on it, and a path with a few commands.

    A block with another command ends here before it can do harm, and belongs on the list of those that are not run.
    """

    def __init__(self, notifier: Notifier, bin_folder: Path) -> None:
        self.notifier, self.folder = notifier, notifier.folder
        self._bin = bin_folder
        self._command("notifier", f'exec "{sys.executable}" -m ui_api "$@"')
        self._command("curl", f'exec {shutil.which("curl")} --silent --show-error --fail-with-body "$@"')
        for harmless in ("date", "git", "mv"):
            self._command(harmless, f'exec {shutil.which(harmless)} "$@"')
        for part in ("lab", "rack"):
            (self.folder / part).mkdir()
            shutil.copy(notifier.config, self.folder / part)
        self.run("notifier keys --write")
        self.run("git init --quiet --initial-branch main . && git add '*.yaml'")
        self.run("git -c user.name=ann -c user.email=ann@lab.example commit --quiet --message sample")

    def _command(self, command: str, script: str) -> None:
        path = self._bin / command
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)

    @property
    def environment(self) -> dict[str, str]:
        return os.environ | {
            "PATH": str(self._bin),
            "PYTHONPATH": str(ROOT),
            "NOTIFIER_URL": self.notifier.url,
            "NOTIFIER_INBOX": str(self.notifier.inbox),
            "TOKEN": "https://hooks.slack.com/services/T0/B0/abc",
        }

    def run(self, script: str, *command: str) -> None:
        command = command or ("/bin/sh", "-euc")
        done = subprocess.run(
            [*command, script], cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{script}\n{done.stdout}{done.stderr}"

    def here(self, block: str, event_id: str) -> str:
        """The block with our places for the ones in it. What is restored goes to a machine with nothing on it."""
        is_restore = "notifier restore" in block
        machine = self.folder / "new" if is_restore else self.folder
        backups = self.folder / "backup"
        places = {
            "http://127.0.0.1:7109": self.notifier.url,
            "/etc/notifier/notifier.yaml": str(machine / "notifier.yaml"),
            "/var/lib/notifier": str(machine / "data"),
            **({"/backup/2026-01-31": str(next(backups.iterdir()))} if is_restore else {"/backup/": f"{backups}/"}),
            "EVENT_ID": event_id,
        }
        for there, place in places.items():
            block = block.replace(there, place)
        return block


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    for folder in ("lab", "bin"):
        (tmp_path / folder).mkdir()
    with running(tmp_path / "lab", (ROOT / "notifier.yaml").read_text("utf-8")) as notifier:
        yield Bench(notifier, tmp_path / "bin")


def pages_with_shell() -> list[Path]:
    return [page for page in PAGES if any(not why_not_run(block) for block in shell_blocks(page))]


@pytest.mark.skipif(not (shutil.which("curl") and shutil.which("git")), reason="needs curl and git")
@pytest.mark.parametrize("page", pages_with_shell(), ids=name)
def test_what_a_page_says_to_type_works(page: Path, bench: Bench) -> None:
    (event_id,) = bench.notifier.send(a_body())
    for block in shell_blocks(page):
        if not why_not_run(block):
            bench.run(bench.here(block, event_id))


def test_most_of_the_pages_commands_are_tried() -> None:
    """The test above looks at something."""
    tried = {name(page) for page in pages_with_shell()}
    assert tried >= {"README.md", "docs/getting-started.md", "docs/gitops.md", "docs/operations.md", "docs/client.md"}


def test_the_list_of_what_is_not_run_is_no_longer_than_it_must_be() -> None:
    lines = [line for page in PAGES for block in shell_blocks(page) for line in block.splitlines()]
    assert [start for start in NOT_RUN if not any(line.startswith(start) for line in lines)] == []


@pytest.mark.parametrize("block", [block for page in PAGES for block in shell_blocks(page) if why_not_run(block)])
def test_what_is_not_run_names_files_that_are_there(block: str) -> None:
    ours = re.findall(r"(?<![\w/.])((?:deploy|docker|monitoring)/[\w./-]+|requirements[\w-]*\.lock)", block)
    assert [path for path in ours if not (ROOT / path).exists()] == []


# ---------------------------------------------------------------------- commands in the text


def commands_in_text() -> list[str]:
    """`notifier …` anywhere: in the text, in blocks that are not run here, in the files of others."""
    text = [found for page in PAGES for found in IN_TEXT.findall(page.read_text("utf-8"))]
    lines = [line.strip(" -") for page in PAGES for _, block in blocks(page) for line in block.splitlines()]
    lines = [line.removeprefix("run: ") for line in lines]
    return sorted({each for each in (*text, *lines) if re.match(r"notifier [a-z]", each)})


@pytest.mark.parametrize("command", commands_in_text())
def test_a_command_in_the_text_is_one_of_ours_with_its_options(command: str) -> None:
    words = shlex.split(re.split(r" [|>#(]|;|,", command)[0].replace("[", "").replace("]", ""))
    command_of_it = main.get_command(click.Context(main), words[1])
    assert command_of_it, f"there is no command {words[1]}"
    known = {flag for each in options(command_of_it, words[2:]) for flag in (*each.opts, *each.secondary_opts)}
    assert [word for word in words[2:] if word.startswith("--") and word.partition("=")[0] not in known] == []


def options(command: click.Command, words: list[str]) -> list[click.Parameter]:
    """Those of the command, or of the one below it that is named."""
    below = command.commands.get(words[0]) if isinstance(command, click.Group) and words else None
    return [*(below or command).params, click.Option(["--help"])]


# ---------------------------------------------------------------------- paths of the API


def test_every_path_that_the_pages_name_is_there(tmp_path: Path) -> None:
    named = {found for page in PAGES for found in PATH.findall(page.read_text("utf-8"))}
    named.discard(("GET", PLAIN))  # the frontend's own form, with the path behind the query
    with serving(tmp_path) as api:
        described = api.say("GET", "/schema/openapi.json").json["paths"]
        known = {(method.upper(), any_id(path)) for path, methods in described.items() for method in methods}
        unknown = [each for each in named if {each, (each[0], PLAIN + each[1])}.isdisjoint(known)]
        assert [path for method, path in unknown if method != "GET" or api.say("GET", path).status != 200] == []
    assert len(named) > 20


def any_id(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{id}", path)


# ---------------------------------------------------------------------- YAML, Python, links


def yaml_blocks() -> list[Any]:
    """Those of rules.md are parts of rules."""
    pages = [page for page in PAGES if page.name != "rules.md"]
    return [pytest.param(text, id=name(page)) for page in pages for lang, text in blocks(page) if lang == "yaml"]


@pytest.mark.parametrize("text", yaml_blocks())
def test_every_yaml_block_is_a_notifier_yaml_or_of_somebody_else(text: str) -> None:
    first = next(iter(yaml.safe_load(text)))
    if first not in OF_OTHERS:
        parsed = parse(text if first == "version" else f"version: 1\n{text}")
        assert parsed.config is not None, "\n".join(map(str, parsed.problems))


def python_blocks() -> list[Any]:
    pages = [page for page in PAGES if page.name != "virtualpytest.md"]
    return [pytest.param(text, id=name(page)) for page in pages for lang, text in blocks(page) if lang == "python"]


@pytest.mark.parametrize("text", python_blocks())
def test_python_of_the_pages_runs(text: str, request: pytest.FixtureRequest) -> None:
    if "->" in text:
        names = re.findall(r"[(,] *(?:\*, *)?(\w+)", text.partition("->")[0])
        assert names == list(inspect.signature(send_notifications).parameters)
    elif text.startswith("from "):
        bench: Bench = request.getfixturevalue("bench")
        bench.run(text, sys.executable, "-c")
        assert len(bench.notifier.history()) == 1
    else:
        compile(text, "page", "exec")


def slug(heading: str) -> str:
    """As GitHub makes the address of a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_to_a_heading_leads_to_one(page: Path) -> None:
    links = [link for link in LINK.findall(page.read_text("utf-8")) if "#" in link and "://" not in link]
    for link in links:
        path, _, anchor = link.partition("#")
        target = (page.parent / path) if path else page
        assert anchor in {slug(each) for each in HEADING.findall(target.read_text("utf-8"))}, link
