"""Text of events for Discord's Markdown: shown as it is, without mentions, links or any other form. Pure.

Discord takes a backslash before any character that is no letter, digit or space. What it reads as markup:
https://support.discord.com/hc/en-us/articles/210298617 (emphasis, headings, lists, quotes, spoilers, code, masked
links) and https://discord.com/developers/docs/reference#message-formatting (`<@…>`, `<#…>`, `</…>`, `<t:…>`, `<:…:…>`).
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

WORD_JOINER: Final = "\u2060"

_ANYWHERE: Final = re.compile(r"[\\*_~`|<>\[\]]")
_COLON: Final = re.compile(r":(?=//|(?!\d+:)[\w+-]+:)")
"""Of a bare address, which Discord makes a link of, or of an emoji; not of a time."""
_LINE_START: Final = re.compile(r"^([^\S\n]*)([#+-]|\d+(?=\.))", re.MULTILINE)
"""Headings, small print, and lists."""
_EVERYBODY: Final = re.compile(r"@(?=everyone|here)", re.IGNORECASE)
_KEPT_IN_URL: Final = "%/?#@!$&+,;=:~.-_"


def escaped(text: str) -> str:
    safe = _ANYWHERE.sub(r"\\\g<0>", text)
    safe = _COLON.sub(r"\\:", safe)
    safe = _LINE_START.sub(_not_a_list, safe)
    return _EVERYBODY.sub(f"@{WORD_JOINER}", safe)


def _not_a_list(found: re.Match[str]) -> str:
    space, mark = found.groups()
    return f"{space}{mark}\\" if mark.isdigit() else f"{space}\\{mark}"


def link(label: str, url: str) -> str:
    """A masked link. Nothing of the URL ends it early."""
    return f"[{escaped(label)}]({quote(url, safe=_KEPT_IN_URL)})"
