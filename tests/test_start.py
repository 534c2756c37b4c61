"""A start reads what every notifier needs, and no more: what it does not read costs neither time nor memory."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.running import ROOT, Cold

FILE: Final = """\
version: 1
settings: {public_url: "http://127.0.0.1:7109"}
integrations:
  qa-slack: {type: slack, config: {webhook_url: "http://127.0.0.1:9/services/T0/B0/X"}}
  qa-mail: {type: email, config: {smtp_host: 127.0.0.1, from_email: a@lab.example, to: [qa@lab.example]}}
  log: {type: log}
rules: {failed: {event_type: script_execution_failed, integration_ids: [qa-slack, qa-mail, log]}}
"""
IMPORTED: Final = re.compile(r"^import '(\S+)' # ", re.MULTILINE)
"""A line of `python -v`."""
FOR_MESSAGES: Final = {"apprise", "requests", "urllib3"}
FOR_OTHERS: Final = {
    "jinja2",  # templates, and pages
    "jwt",  # people from VirtualPyTest
    "psycopg",  # a ledger on PostgreSQL
    "redis",  # Redis as a source
    "ui_api.web.routes",  # the pages
    "ui_api.web.overview",
    "ui_api.asking",  # commands
    "ui_api.check",
    "ui_api.sending",
    "sidecar.backup",
    "sidecar.channels.jira",  # channels that notifier.yaml does not name
    "sidecar.channels.teams",
}


class Watched(Cold):
    """Says which modules it reads."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, FILE, PYTHONVERBOSE="1")

    @property
    def modules(self) -> set[str]:
        return set(IMPORTED.findall(self.log()))


@pytest.fixture(scope="module")
def notifier(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    watched = Watched(tmp_path_factory.mktemp("start"))
    watched.start()
    yield watched
    watched.stop()


def test_a_start_reads_nothing_that_is_for_later(notifier: Watched) -> None:
    assert notifier.ask("GET", "/healthz")[0] == 200
    assert {"litestar", "sidecar.channels.slack", "sidecar.channels.email"} <= notifier.modules
    assert notifier.modules & (FOR_MESSAGES | FOR_OTHERS) == set()


def test_pages_are_there_when_somebody_looks(notifier: Watched) -> None:
    assert notifier.ask("GET", "/server/notifications/rules")[0] == 200
    assert "ui_api.web.routes" not in notifier.modules
    status, page = notifier.ask("GET", "/rules")
    assert (status, "failed" in page) == (200, True)
    assert "ui_api.web.routes" in notifier.modules


MODULES: Final = """
import json, sys
import click
from ui_api.cli import main
main.get_command(click.Context(main), sys.argv[1])
print(json.dumps(sorted(sys.modules)))
"""


@pytest.mark.parametrize(
    ("command", "without"),
    [
        ("send", {"litestar", "asyncio", "yaml", "sidecar.engine"}),
        ("ack", {"litestar", "asyncio", "yaml", "sidecar.engine"}),
        ("check", {"litestar", "asyncio", "sidecar.engine"}),
        ("seal", {"litestar", "asyncio", "sidecar.engine"}),
        ("run", {"litestar", "asyncio", "yaml", "sidecar.engine"}),  # a wrong option is refused without them
    ],
)
def test_a_command_reads_no_more_than_it_needs(command: str, without: set[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", MODULES, command], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert set(json.loads(done.stdout)) & without == set()
