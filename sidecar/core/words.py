"""Times as people say them, and texts made safe to show. Every text that came from outside is cleaned here, once."""

from __future__ import annotations

import math
import re
import unicodedata
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

SCALES: Final[tuple[tuple[float, int, int, str, str], ...]] = (
    (3_600, 60, 1, "min", "s"),
    (86_400, 3_600, 60, "h", "min"),
    (math.inf, 86_400, 3_600, "d", "h"),
)
"""Up to how many seconds, the larger and the smaller unit in seconds, and their names."""
COLOURS: Final = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]")
"""What a terminal takes for colours and the like (ECMA-48, 5.4): errors are often copied from one."""
DIRECTION_CHARACTERS: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")


def words(time: timedelta) -> str:
    """A duration as people say it: 0.4 s, 41.9 s, 3 min 4 s, 2 h 5 min, 3 d 4 h."""
    seconds = max(time.total_seconds(), 0)
    if seconds < 59.95:
        return f"{seconds:.1f} s".replace(".0 s", " s")
    large, small, one, two = next(scale[1:] for scale in SCALES if seconds < scale[0])
    first, second = divmod(round(seconds), large)
    return f"{first} {one} {second // small} {two}" if second // small else f"{first} {one}"


def told_time(time: datetime, zone: ZoneInfo) -> str:
    """To the second, with the name of its zone."""
    return f"{time.astimezone(zone):%Y-%m-%d %H:%M:%S %Z}"


def local_time(time: datetime, zone: ZoneInfo, now: datetime) -> str:
    """02:10; with the day of the week within six days, and with the date beyond."""
    there, here = time.astimezone(zone), now.astimezone(zone)
    days = abs((here.date() - there.date()).days)
    return f"{there:%H:%M}" if days == 0 else f"{there:%a %H:%M}" if days < 7 else f"{there:%Y-%m-%d %H:%M}"


def clean(text: str) -> str:
    """The text without colours, control characters (newlines and tabs stay), and what turns its direction."""
    if text.replace("\n", "").replace("\t", "").isprintable():  # then it has none of ours either: they are not
        return text
    kept = (c for c in COLOURS.sub("", text).replace("\r\n", "\n") if c in "\n\t" or not is_control(c))
    return "".join(kept)


def is_control(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cs") or character in DIRECTION_CHARACTERS


def one_line(text: str) -> str:
    return " ".join(clean(text).split())


def cut(text: str, limit: int) -> str:
    """At most `limit` characters, ending with … where something was left out."""
    return text if len(text) <= limit else f"{text[: limit - 1].rstrip()}…"
