"""docker/Dockerfile as data: its stages and their instructions, with the continued lines joined."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).parents[1]
DOCKERFILE: Final = ROOT / "docker/Dockerfile"
DEBIAN_PATH: Final = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
"""What the base image has as PATH."""


class Instruction(NamedTuple):
    name: str
    text: str

    @property
    def words(self) -> list[str]:
        """Of both forms, the list and the line."""
        return list(json.loads(self.text)) if self.text.startswith("[") else shlex.split(self.text)


def stages() -> list[list[Instruction]]:
    """Build first, then the one that is kept. What stands before the first FROM is in none."""
    text = re.sub(r"^#.*\n", "", DOCKERFILE.read_text("utf-8"), flags=re.MULTILINE).replace("\\\n", " ")
    found: list[list[Instruction]] = []
    for line in filter(None, text.splitlines()):
        name, _, rest = line.partition(" ")
        if name == "FROM":
            found.append([])
        if found:
            found[-1].append(Instruction(name, rest.strip()))
    return found


def of(stage: list[Instruction], name: str) -> list[Instruction]:
    return [each for each in stage if each.name == name]


def copied(stage: list[Instruction]) -> list[tuple[str, str]]:
    """What the stage copies from the checkout, and where to; not what it takes from another stage."""
    lines = [each.words for each in of(stage, "COPY") if not each.text.startswith("--from")]
    return [(source, words[-1]) for words in lines for source in words[:-1]]


def environment() -> dict[str, str]:
    """The variables that a process in the image sees."""
    (env,) = of(stages()[-1], "ENV")
    pairs = dict(word.split("=", 1) for word in env.words)
    return pairs | {"PATH": pairs["PATH"].replace("$PATH", DEBIAN_PATH)}


def command() -> list[str]:
    (entry,), (arguments,) = (of(stages()[-1], name) for name in ("ENTRYPOINT", "CMD"))
    return entry.words + arguments.words
