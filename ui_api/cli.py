"""`notifier …`. The only place that reads the clock and chance."""

from __future__ import annotations

import os
import random
import time
from datetime import UTC, datetime
from importlib import import_module
from typing import Final

import click

from ui_api.outside import Outside

LETTERS: Final = "0123456789abcdefghjkmnpqrstvwxyz"
PAIRS: Final = tuple(one + other for one in LETTERS for other in LETTERS)
"""Two letters at a time: an event needs three ids."""
DRAWN: Final = 256
"""Chances at once. The system is asked without the interpreter lock, and another thread may keep that for long then."""
CHANCES: Final[list[int]] = []


def now() -> datetime:
    return datetime.now(UTC)


def jitter() -> float:
    return random.uniform(0.0, 1.0)  # noqa: S311  # spreads retries; nobody gains by guessing it


def new_id(prefix: str) -> str:
    """A unique, URL-safe id that sorts by the time it was made: `dlv_`, 9 letters of time, 11 of chance."""
    bits = (time.time_ns() // 1_000_000) << 55 | chance()
    return f"{prefix}_{''.join([PAIRS[bits >> shift & 1023] for shift in range(90, -1, -10)])}"


def chance() -> int:
    """55 bits, on any thread; nobody else is given the same draw."""
    while True:
        try:
            return CHANCES.pop()
        except IndexError:
            drawn = os.urandom(7 * DRAWN)
            CHANCES.extend([int.from_bytes(drawn[at : at + 7]) >> 1 for at in range(0, len(drawn), 7)])


COMMANDS: Final = {
    "ack": "asking:ack",
    "backup": "backup:backup",
    "check": "check:check",
    "diff": "diff:diff",
    "explain": "asking:explain",
    "hold-back": "hold_back:hold_back",
    "import": "importing:import_",
    "keys": "keys:keys",
    "migrate-ledger": "migrate_ledger:migrate_ledger",
    "rename": "keys:rename",
    "restore": "backup:restore",
    "rotate": "keys:rotate",
    "run": "run:run",
    "schema": "schema:schema",
    "seal": "keys:seal",
    "send": "sending:send",
    "silence": "asking:silence",
    "simulate": "asking:simulate",
    "test": "trials:test",
}
"""In which module each is."""


class Commands(click.Group):
    """Reads the module of a command when it is called: `notifier send` needs neither the engine nor a web server."""

    def list_commands(self, _: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, _: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name].split(":")
        command: click.Command = getattr(import_module(f"ui_api.{module}"), name)
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="virtualpytest-notifier")
@click.pass_context
def main(context: click.Context) -> None:
    """Tells the right people what happened in the lab, and remembers it."""
    context.obj = Outside(now, time.sleep, jitter, new_id)
