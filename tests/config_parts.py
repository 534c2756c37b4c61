"""A service over a notifier.yaml on disk, its loops not running: a test says when to look."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

from sidecar.core.config import Config
from sidecar.engine import Surroundings
from sidecar.ledger import Revision
from sidecar.live import State
from sidecar.places import Places
from sidecar.service import Service
from sidecar.wire import OutboundWire
from tests.builders import Clock
from ui_api.cli import new_id

GOOD = """\
version: 1
integrations:
  chat: {type: slack, config: {webhook_url: "${env:NOTIFIER_SECRET_A}"}}
rules:
  failures: {event_type: "*_failed", integration_ids: [chat]}
"""
SECRET = "https://hooks.slack.com/services/T0/B0/abc"
PLAIN = GOOD.replace("${env:NOTIFIER_SECRET_A}", SECRET)
ENVIRONMENT = {"NOTIFIER_SECRET_A": "https://hooks.slack.com/services/T/B/x"}


MOUNT, UMOUNT = shutil.which("mount") or "mount", shutil.which("umount") or "umount"


@contextmanager
def mounted(source: Path, target: Path, *, read_only: bool = False) -> Iterator[None]:
    """`source` bind-mounted over `target`, as `docker run -v` does it."""
    run(MOUNT, "--bind", str(source), str(target))
    try:
        if read_only:
            run(MOUNT, "-o", "remount,bind,ro", str(target))
        yield
    finally:
        subprocess.run([UMOUNT, target], check=True)


def run(*command: str) -> None:
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("bind mounts are not allowed here")


class Watched:
    """From `with` to the end of it. None as `content`: there is no file yet. `more`: what its environment says."""

    def __init__(self, folder: Path, content: str | None = GOOD, *, postgres: str = "", **more: str) -> None:
        self.path, data = folder / "notifier.yaml", folder / "data"
        self.places = Places(config=self.path, data=data, inbox=data / "inbox", postgres=postgres)
        self.clock, self._environment = Clock(), ENVIRONMENT | more
        if content is not None:
            self.path.write_text(content)

    def __enter__(self) -> Self:
        wire = OutboundWire(data=self.places.data, ca_file=None, env={})
        world = Surroundings(self.clock.now, lambda: 1.0, new_id)
        self.service = Service(self.places, wire, world, self._environment)
        self.live = self.service.live
        self.live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.service.stop(1)

    def write(self, text: str) -> State:
        """What an editor does, noticed; the state then."""
        self.path.write_text(text)
        self.live.look()
        return self.state

    @property
    def state(self) -> State:
        return self.live.current

    @property
    def config(self) -> Config:
        assert self.state.rulebook is not None
        return self.state.rulebook.config

    @property
    def text(self) -> str:
        return self.path.read_text()

    def rule_names(self) -> list[str]:
        return list(self.config.rules)

    def revisions(self) -> list[Revision]:
        return self.service.ledger.pages.revisions(100)
