"""A text put into the markup of a service, by the name of the markup: what a template that writes markup escapes with.

Each is the very function by which the channel of that service writes its own messages, where there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from html import escape
from typing import Any, Final

from sidecar.core import blockkit, cards, discord_markdown, markdown, richtext

MARKUPS: Final[Mapping[str, Callable[[str], str]]] = {
    "html": escape,
    "slack": blockkit.escaped,
    "discord": discord_markdown.escaped,
    "teams": cards.escaped,
    "jira": richtext.escaped,
    "markdown": markdown.escaped,
}
GROWTH: Final = 7
"""The most characters that one becomes: `{` is `&#123;` for Jira, and a mention gets a joiner."""
ADF_GROWTH: Final = 30
"""The same for a document, where each line is a value of its own."""


def unknown(markup: Any) -> str:
    """Why a markup cannot be used; "" if it can."""
    if isinstance(markup, str) and markup in MARKUPS:
        return ""
    found = f"'{markup[:40]}'" if isinstance(markup, str) else "something else than a name"
    close = get_close_matches(markup, MARKUPS, n=1) if isinstance(markup, str) else []
    meant = f"; did you mean '{close[0]}'?" if close else ""
    return f"unknown markup {found}{meant or ';'} known: {', '.join(MARKUPS)}"


def document(text: str) -> dict[str, Any]:
    """The text as an Atlassian Document, in which nothing has to be escaped."""
    return richtext.adf(tuple(richtext.passages(text)))
