"""Text for Adaptive Cards, so that a reader sees it letter by letter.

A RichTextBlock takes no markup at all, so a body goes into those. A TextBlock and a FactSet take a subset of Markdown
(and only these two take mentions), so titles and facts are escaped for it. Teams on Android shows some of the
backslashes (https://github.com/MicrosoftDocs/msteams-docs/issues/5793), so only what would mean something gets one:
`_` and `-` inside of words (zap_channels, lab-pi3) do not. Where two characters together mean something that a
backslash does not undo, a word joiner parts them; nobody sees it.
Sources: https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features and
https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from sidecar.core.richtext import Code, passages, plain

WORD_JOINER: Final = "\u2060"
NO_BREAK_SPACE: Final = "\u00a0"

_MEANS_MORE: Final = re.compile(
    r"<(?=\s*/?\s*at\b|[a-z][a-z0-9+.-]*:|[^\s<>@]+@)"  # a mention; an address that becomes a link
    r"|\{(?=\{(?:DATE|TIME)\()",  # a time of the reader's own
    re.IGNORECASE,
)
_MARKDOWN: Final = re.compile(
    r"[*`]"
    r"|(?<![^\W_])_|_(?![^\W_])"
    r"|~(?=~)|(?<=~)~"
    r"|\](?=[(\[:])"
    r"|\\(?=[!-/:-@\[-`{-~])"
    r"|&(?=#?\w+;)"
    r"|^(?:\#(?=\#{0,5}(?:\s|$))|[-+](?=\s|$)|-(?=[-\s]+$)|>)"
)
_NUMBERED: Final = re.compile(r"^(\d{1,9})(?=[.)](?:\s|$))")
_SPACES: Final = re.compile(r"^ +|(?<= ) +", re.MULTILINE)


def literal(text: str) -> str:
    """`text` without what means something even where there is no markup."""
    return _MEANS_MORE.sub(lambda found: found[0] + WORD_JOINER, plain(text))


def escaped(text: str) -> str:
    """`text` on one line, for a place that takes Markdown."""
    line = _MARKDOWN.sub(r"\\\g<0>", " ".join(literal(text).split()))
    return _NUMBERED.sub(r"\1\\", line)


def text_block(text: str, **look: Any) -> dict[str, Any]:
    """Of a text that is escaped, or is meant to have markup."""
    return {"type": "TextBlock", "text": text, "wrap": True, **look}


def literal_blocks(text: str) -> Iterator[dict[str, Any]]:
    """A block for each passage. What looks like the output of a program is set in a monospaced font."""
    for block in passages(literal(text)):
        is_code = isinstance(block, Code)
        run = {"text": _spaced(block.text), "fontType": "Monospace"} if is_code else {"text": block.text}
        yield {"type": "RichTextBlock", "inlines": [{"type": "TextRun", **run}]}


def _spaced(text: str) -> str:
    """With spaces that a web page keeps, where it would show one for several, or none."""
    return _SPACES.sub(lambda found: NO_BREAK_SPACE * len(found[0]), text.expandtabs(4))
