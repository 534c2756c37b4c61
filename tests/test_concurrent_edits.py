"""Many edit notifier.yaml at once, by the API and behind its back: what was acknowledged is in the file."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import yaml

from tests.api_service import Api, serving
from tests.running import eventually
from tests.thorough import IS_THOROUGH

EDITS = 5_000 if IS_THOROUGH else 120
PAUSE_S = 0.2
"""Between two edits of the script. A save that takes longer loses to it time and again, as on a busy machine; with a
quarter of it a thorough run there came to no end."""
WRITERS = 8
SCRIPTED = 11
"""As many edits of the script, at least, come between ours, however fast the machine is."""
LAB = """\
version: 1
settings: {public_url: http://script-0.example}   # 0
integrations: {log: {type: log}}
rules:
""" + "".join(f"  r{number}: {{event_type: never, integration_ids: [log]}}\n" for number in range(WRITERS))
SCRIPT = """
import os, re, sys, threading
path, pause, said = sys.argv[1], float(sys.argv[2]), threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), said.set()), daemon=True).start()
number = 0
while not said.wait(pause):
    text = open(path, encoding="utf-8").read()
    number += 1
    text = re.sub(r"script-\\d+", f"script-{number}", text)
    text = re.sub(r"# \\d+", f"# {number}", text)
    with open(path + ".script", "w", encoding="utf-8") as file:
        file.write(text)
    os.rename(path + ".script", path)
print(number)
"""
"""Reads, changes, renames into place; it knows nothing of us, and takes no lock."""


@contextmanager
def script(path: Path) -> Iterator[list[int]]:
    """The script runs meanwhile; afterwards, how many edits it made."""
    edits: list[int] = []
    command = [sys.executable, "-c", SCRIPT, str(path), str(PAUSE_S)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield edits
        edits.append(int(process.communicate("")[0]))


def script_edits(api: Api) -> int:
    """How many edits of the script were in the file at last."""
    comment = re.search(rb"# (\d+)$", api.file, re.MULTILINE)
    assert comment is not None
    return int(comment[1])


def edit(api: Api, writer: int) -> dict[str, int]:
    """One edit after the other of a rule of its own, until the script has made some too; what was acknowledged."""
    acknowledged = {}
    for number in count():
        if number >= EDITS // WRITERS and script_edits(api) >= SCRIPTED:
            break
        key = f"k{number % 20}"
        reply = api.ask("PATCH", f"/rules/r{writer}", {"when": {key: number}})
        while reply.status == 503:  # the script came first a hundred times: not acknowledged, so asked again
            reply = api.ask("PATCH", f"/rules/r{writer}", {"when": {key: number}})
        assert reply.status == 200, reply.text
        acknowledged[key] = number
    return acknowledged


def test_every_acknowledged_edit_is_in_the_file(tmp_path: Path) -> None:
    with serving(tmp_path, LAB) as api, script(api.places.config) as scripted:
        with ThreadPoolExecutor(WRITERS) as pool:
            acknowledged = list(pool.map(lambda writer: edit(api, writer), range(WRITERS)))

        def found() -> list[Any]:
            data = yaml.safe_load(api.file)
            return [data["rules"][f"r{writer}"].get("when") for writer in range(WRITERS)]

        eventually(lambda: found() == acknowledged, "every edit to be in the file")
    assert scripted[0] >= SCRIPTED
    text = api.file.decode()
    assert f"public_url: http://script-{scripted[0]}.example" in text
    assert f"# {scripted[0]}\n" in text
