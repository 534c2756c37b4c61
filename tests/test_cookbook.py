"""Every recipe of docs/rules.md is run as it stands: what happens on the left, who is told on the right."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Final

import msgspec
import pytest

from tests.night import EVENING, Night, Said

PAGE: Final = (Path(__file__).parents[1] / "docs/rules.md").read_text("utf-8")
DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
LINE: Final = re.compile(r"(?:(?P<day>[A-Z][a-z]{2}) )?(?P<clock>\d\d:\d\d) +(?P<what>.*?) +→ (?P<told>.+)")
RUN: Final = re.compile(
    r"(?P<kind>campaign )?(?P<name>\w+) (?P<how>fails|passes)(?: on (?P<host>[\w-]+)(?: / (?P<device>\w+))?)?"
    r"(?: (?P<times>\d+) times)?(?: \((?:(?P<severity>[a-z]+)|(?P<seconds>\d+) s)\))?"
)
DEVICE: Final = re.compile(r"(?P<device>stb-\d) (?P<how>freezes|is back)")
SILENCE: Final = re.compile(r"silence (?P<host>[\w-]+) for (?P<hours>\d) h")


class Recipe(msgspec.Struct):
    title: str
    rules: str
    more: str
    lines: list[str]


def recipes() -> list[Recipe]:
    found = []
    for part in PAGE.split("\n## ")[1:]:
        blocks = re.findall(r"```(yaml|text)\n(.*?)```", part, re.DOTALL)
        rules, *more = [text for kind, text in blocks if kind == "yaml"]
        lines = "".join(text for kind, text in blocks if kind == "text").splitlines()
        found.append(Recipe(part.splitlines()[0], rules, "\n".join(more), lines))
    return found


@pytest.mark.parametrize("recipe", recipes(), ids=lambda recipe: recipe.title)
def test_a_recipe_does_what_it_says(recipe: Recipe, tmp_path: Path) -> None:
    lab = Night(tmp_path, recipe.rules, recipe.more)
    try:
        numbers: dict[str, int] = {}
        for line in recipe.lines:
            found = LINE.fullmatch(line)
            assert found, line
            lab.said.clear()
            wait_until(lab, found["day"], found["clock"])
            happen(lab, found["what"], numbers)
            assert heard(lab.said) == found["told"], line
    finally:
        lab.ledger.close()


def test_there_are_fifteen_recipes_at_least() -> None:
    assert len(recipes()) >= 15


def wait_until(lab: Night, day: str | None, clock: str) -> None:
    hour, minute = map(int, clock.split(":"))
    then = lab.clock.now().replace(hour=hour, minute=minute, second=0)
    while then < lab.clock.now() or (day and DAYS[then.weekday()] != day):
        then += timedelta(days=1)
    lab.wait((then - lab.clock.now()) / timedelta(minutes=1))


def happen(lab: Night, what: str, numbers: dict[str, int]) -> None:
    if what == "time passes":
        return
    if what == "ann takes care":
        lab.acknowledge("ann")
    elif found := SILENCE.fullmatch(what):
        lab.silence(int(found["hours"]) * 60, host_name=found["host"])
    elif found := DEVICE.fullmatch(what):
        device = found["device"]
        numbers[device] = numbers.get(device, 0) + (found["how"] == "freezes")
        (lab.freezes if found["how"] == "freezes" else lab.thaws)(device, numbers[device])
    else:
        run(lab, what)


def run(lab: Night, what: str) -> None:
    found = RUN.fullmatch(what)
    assert found, what
    data = {"host_name": found["host"], "device_name": found["device"], "severity": found["severity"]}
    data = {field: value for field, value in data.items() if value}
    seconds = {"duration": int(found["seconds"]) * 1_000} if found["seconds"] else {}
    for _ in range(int(found["times"] or 1)):
        if found["kind"]:
            lab.event("campaign_execution_failed", campaign_name=found["name"], host_name="pi-1", **data)
        elif found["how"] == "fails":
            lab.fails(found["name"], **data, **seconds)
        else:
            lab.passes(found["name"], **data, **seconds)


def heard(said: list[Said]) -> str:
    """`slack ×2, mail`, or `nobody`."""
    ordered = sorted(said, key=lambda each: (each.to, -each.message.events))
    told = [f"{each.to} ×{each.message.events}" if each.message.events > 1 else each.to for each in ordered]
    return ", ".join(told) or "nobody"


def test_the_night_begins_when_the_recipes_do() -> None:
    assert f"{EVENING:%H:%M}" == "22:00"
