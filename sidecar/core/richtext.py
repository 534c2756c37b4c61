"""One model of a longer text, written as an Atlassian Document (ADF) or as Jira's wiki markup.

ADF is structured, so text stays text there. In wiki markup every character that could mean something is
written as a numeric entity: Jira's renderer keeps entities as they are (it looks for macros, links and
phrases in the source, and decodes nothing), whereas a backslash leaves `{` and `[` bare for later steps.
Sources: https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ and
https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final
from urllib.parse import quote

import msgspec

from sidecar.core.channel import Message

LINES_OF_PROSE: Final = 15
"""A passage with more lines than this is output of a program rather than something somebody wrote."""

SHORTENED: Final = "… (shortened; the notifier's history has the whole message)"


class Paragraph(msgspec.Struct, frozen=True):
    """Running text; a newline is a line break."""

    text: str


class Code(msgspec.Struct, frozen=True):
    """Text whose white space matters: a stack trace, a log."""

    text: str


class Table(msgspec.Struct, frozen=True):
    """Rows of a label and its value."""

    rows: tuple[tuple[str, str], ...]


class Links(msgspec.Struct, frozen=True):
    """A list of labels and the URLs they lead to. What is not an http(s) URL is shown and leads nowhere."""

    items: tuple[tuple[str, str], ...]


Block = Paragraph | Code | Table | Links

_NOT_TEXT: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BLANK_LINES: Final = re.compile(r"\n(?:[ \t]*\n)+")
_INDENTED: Final = re.compile(r"^(?: {2,}|\t)\S", re.MULTILINE)
_WEB: Final = re.compile(r"https?://[^\s/]", re.IGNORECASE)
# `_` and `-` inside a word (script_name, sunri-pi2) mean nothing to Jira, and stay readable. Parentheses are
# here for emoticons: (x), :) and also the `;)` that an entity and a bare parenthesis would make.
_MARKUP: Final = re.compile(
    r"[\\{}\[\]|!*+^~()]"
    r"|(?<![A-Za-z0-9])[-_]|[-_](?![A-Za-z0-9])"
    r"|\?(?=\?)|(?<=\?)\?"
    r"|&(?=[#A-Za-z0-9]+;)|[:;](?=-?[PDpd])"
    r"|^\#|(?:(?<=^h[1-6])|(?<=^bq))\.",
    re.MULTILINE,
)
_LEADING_SPACE: Final = re.compile(r"^[ \t]+", re.MULTILINE)
_NOFORMAT: Final = re.compile(r"\{(?=noformat)", re.IGNORECASE)


def document(message: Message, size: Callable[[Sequence[Block]], int], limit: int) -> tuple[Block, ...]:
    """The message without its title, cut so that its `size` is at most `limit`.

    The end of the body goes first; links keep up to a quarter and facts up to another quarter of the room.
    """
    rows = tuple((fact.label, fact.value) for fact in message.facts)
    links = tuple((link.label, link.url) for link in message.links)
    whole = _composed(message.body, rows, links)
    if size(whole) <= limit:
        return whole
    links = links[: most(len(links), lambda n: size(_composed("", (), links[:n])) <= limit // 4)]
    rows = rows[: most(len(rows), lambda n: size(_composed("", rows[:n], links)) <= limit // 2)]

    def shortened(length: int) -> tuple[Block, ...]:
        return _composed(start_of(message.body, length), rows, links, note=SHORTENED)

    return shortened(most(len(message.body), lambda n: size(shortened(n)) <= limit))


def most(count: int, fits: Callable[[int], bool]) -> int:
    """The largest number from 0 to `count` that fits, if smaller ones always do; else some number that fits, or 0."""
    return bisect_left(range(1, count + 1), True, key=lambda n: not fits(n))


def start_of(text: str, length: int) -> str:
    """The start of `text`, ended at a line, else at a word, if one ends near enough."""
    if length >= len(text):
        return text
    nearest = max(text.rfind("\n", length // 2, length + 1), 0) or max(text.rfind(" ", length // 2, length + 1), 0)
    return text[: nearest or length].rstrip()


def _composed(
    body: str, rows: tuple[tuple[str, str], ...], links: tuple[tuple[str, str], ...], *, note: str = ""
) -> tuple[Block, ...]:
    blocks: list[Block] = [*passages(body)]
    if note:
        blocks.append(Paragraph(note))
    if rows:
        blocks.append(Table(rows))
    if links:
        blocks.append(Links(links))
    return tuple(blocks)


def passages(text: str) -> Iterator[Paragraph | Code]:
    """Paragraphs, which blank lines part. From the first passage that looks like output to the last one is Code."""
    found = [passage for passage in _BLANK_LINES.split(plain(text).strip("\n")) if passage.strip()]
    output = [place for place, passage in enumerate(found) if _is_output(passage)]
    first, last = (output[0], output[-1] + 1) if output else (len(found), len(found))
    yield from (Paragraph(passage.strip()) for passage in found[:first])
    if output:
        yield Code("\n\n".join(found[first:last]))
    yield from (Paragraph(passage.strip()) for passage in found[last:])


def _is_output(passage: str) -> bool:
    return _INDENTED.search(passage) is not None or passage.count("\n") >= LINES_OF_PROSE


def plain(text: str) -> str:
    """The text without what neither JSON, XML nor a reader can do anything with; tabs and newlines stay."""
    return _NOT_TEXT.sub("", text.replace("\r\n", "\n"))


def adf(blocks: Sequence[Block]) -> dict[str, Any]:
    """The blocks as an Atlassian Document, version 1."""
    return {"version": 1, "type": "doc", "content": [_adf_block(block) for block in blocks]}


def _adf_block(block: Block) -> dict[str, Any]:
    match block:
        case Paragraph():
            return _adf_paragraph(block.text)
        case Code():
            return {"type": "codeBlock", "content": _adf_text(block.text)}
        case Table():
            return {"type": "table", "content": [_adf_row(label, value) for label, value in block.rows]}
    return {"type": "bulletList", "content": [_adf_item(label, url) for label, url in block.items]}


def _adf_paragraph(text: str) -> dict[str, Any]:
    inline: list[dict[str, Any]] = []
    for number, line in enumerate(text.split("\n")):
        inline += [{"type": "hardBreak"}] if number else []
        inline += _adf_text(line)
    return {"type": "paragraph", "content": inline}


def _adf_row(label: str, value: str) -> dict[str, Any]:
    cells = (("tableHeader", label), ("tableCell", value))
    return {"type": "tableRow", "content": [{"type": kind, "content": [_adf_paragraph(text)]} for kind, text in cells]}


def _adf_item(label: str, url: str) -> dict[str, Any]:
    if _WEB.match(url):
        text = _adf_text(label or url, marks=[{"type": "link", "attrs": {"href": plain(url)}}])
    else:
        text = _adf_text(f"{label}: {url}")
    return {"type": "listItem", "content": [{"type": "paragraph", "content": text}]}


def _adf_text(text: str, **marks: Any) -> list[dict[str, Any]]:
    """One text node, or none: an empty one makes Jira refuse the whole document."""
    kept = plain(text)
    return [{"type": "text", "text": kept, **marks}] if kept else []


def wiki(blocks: Sequence[Block]) -> str:
    """The blocks in Jira's wiki markup."""
    return "\n\n".join(_wiki_block(block) for block in blocks)


def _wiki_block(block: Block) -> str:
    match block:
        case Paragraph():
            return escaped(block.text)
        case Code():
            return f"{{noformat}}\n{_inside_noformat(block.text)}\n{{noformat}}"
        case Table():
            return "\n".join(f"||{_wiki_cell(label)}|{_wiki_cell(value)}|" for label, value in block.rows)
    return "\n".join(f"* {_wiki_link(label, url)}" for label, url in block.items)


def escaped(text: str) -> str:
    """`text` so that Jira's wiki renderer shows it letter by letter."""
    unindented = _LEADING_SPACE.sub("", plain(text))
    return _MARKUP.sub(lambda found: f"&#{ord(found[0])};", unindented)


def _inside_noformat(text: str) -> str:
    """Nothing means anything inside {noformat} but its own end, which a zero-width space breaks."""
    return _NOFORMAT.sub("{\u200b", plain(text))


def _wiki_cell(text: str) -> str:
    return escaped(" ".join(text.split())) or " "


def _wiki_link(label: str, url: str) -> str:
    if not _WEB.match(url):
        return _wiki_cell(f"{label}: {url}")
    target = quote(plain(url), safe="%/:?#@&=+$,;~*'()-._")
    return f"[{_wiki_cell(label or url)}|{target}]"
