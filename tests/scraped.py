"""What `GET /metrics` says, read as Prometheus reads it."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import Final

import pytest

from tests.api_service import Api
from tests.running import PATIENCE_S

SAMPLE: Final = re.compile(r"^([a-zA-Z_:][a-zA-Z0-9_:]*(?:\{[^\n]*\})?) (\S+)$", re.MULTILINE)
PROMTOOL: Final = shutil.which("promtool")
needs_promtool = pytest.mark.skipif(PROMTOOL is None, reason="no promtool; on Debian: apt install prometheus")


def scrape(api: Api) -> dict[str, float]:
    """Every sample by its name and labels, as it is written."""
    reply = api.say("GET", "/metrics")
    assert reply.status == 200
    return {name: float(value) for name, value in SAMPLE.findall(reply.text)}


def promtool(*arguments: str, given: str = "", content: bool = True) -> str:
    """What promtool says of a text or a file. It must be content, unless that is the question."""
    assert PROMTOOL is not None
    ended = subprocess.run(
        [PROMTOOL, *arguments], input=given, capture_output=True, text=True, check=False, timeout=PATIENCE_S
    )
    assert ended.returncode == 0 or not content, ended.stdout + ended.stderr
    return ended.stdout + ended.stderr
