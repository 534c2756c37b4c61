"""The HTML of a mail, which mail programs of every age have to show, in light and in dark.

Tables, and every style in its place, because some programs drop <style> and Outlook for Windows lays pages out with
Word. Every text stands on a background that is given with it, so it is readable where nothing or everything is
recoloured; <style> is for programs that ask for the dark colours by themselves. Gmail hides what is beyond 102 KB.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Final

import msgspec

from sidecar.core.channel import Link, Message
from sidecar.core.model import Severity
from sidecar.core.richtext import Block, Code, Paragraph, Table, document
from sidecar.core.words import cut, one_line

PAGE_LIMIT: Final = 102_000
BLOCKS_LIMIT: Final = 70_000
"""What is said of the message itself; the rest of a page is for its frame, buttons and notes."""
WIDTH: Final = 600
PICTURE_WIDTH: Final = 552
TITLE_LIMIT: Final = 300
LABEL_LIMIT: Final = 100
NOTE_LIMIT: Final = 300
PREHEADER_LIMIT: Final = 140
PADDING: Final = "&#847;&zwnj;&nbsp;" * 60
"""Keeps mail programs from filling the preview line with the heading, which the subject says already."""
FONT: Final = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
MONOSPACE: Final = "font-family:ui-monospace,Consolas,Menlo,'Courier New',monospace"
WRAP: Final = "word-break:break-word;overflow-wrap:anywhere"


class Look(msgspec.Struct, frozen=True):
    """The colours of one class: of its text, of its background and of its border, "" for none."""

    colour: str = ""
    background: str = ""
    border: str = ""

    def css(self, end: str = "") -> str:
        given = {"color": self.colour, "background-color": self.background, "border-color": self.border}
        return ";".join(f"{name}:{value}{end}" for name, value in given.items() if value)


LIGHT: Final[Mapping[str, Look]] = {
    "back": Look("#59636e", "#eef0f3"),
    "card": Look("#1f2328", "#ffffff", "#d1d9e0"),
    "faint": Look("#59636e", "#ffffff"),
    "code": Look("#1f2328", "#f3f5f7", "#d1d9e0"),
    "main": Look("#ffffff", "#0a5bc4", "#0a5bc4"),
    "more": Look("#0a5bc4", "#ffffff", "#8c959f"),
}
DARK: Final[Mapping[str, Look]] = {
    "back": Look("#9da7b3", "#0f1419"),
    "card": Look("#e6e8eb", "#1c2229", "#313a44"),
    "faint": Look("#9da7b3", "#1c2229"),
    "code": Look("#e6e8eb", "#12171d", "#313a44"),
    "main": Look("#ffffff", "#1a66cc", "#1a66cc"),
    "more": Look("#8fc1ff", "#1c2229", "#59636e"),
}
BARS: Final = {
    Severity.debug: "#6e7781",
    Severity.info: "#1f883d",
    Severity.warning: "#d4880b",
    Severity.error: "#d1242f",
    Severity.critical: "#a40e26",
}
"""The same in light and dark: a bar has no text on it."""
STYLE: Final = "".join(
    (
        ":root{color-scheme:light dark;supported-color-schemes:light dark}",
        "@media (prefers-color-scheme:dark){",
        *(f".{name}{{{look.css(' !important')}}}" for name, look in DARK.items()),
        *(f".{name} a{{color:{DARK[name].colour} !important}}" for name in ("main", "more")),
        "}",
        "@media (max-width:480px){.pad{padding-left:16px !important;padding-right:16px !important}}",
    )
)


def html(message: Message, *, preheader: str = "", picture: str = "", notes: Sequence[str] = ()) -> str:
    """`preheader`: the line that a list of mails shows behind the subject. `picture`: the Content-ID of one."""
    blocks = document(message, lambda found: len(body(found, message.events).encode()), BLOCKS_LIMIT)
    title = cut(f"{message.icon} {message.title}".strip(), TITLE_LIMIT)
    parts = (
        heading(title),
        body(blocks, message.events),
        buttons(message.actions),
        shown(picture),
        *map(noted, notes),
    )
    inside = card("".join(parts), BARS[message.severity], message.small_print)
    return f"{head(title)}{opened()}{hidden(preheader)}{inside}</body></html>\n"


def head(title: str) -> str:
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>\n"
    )


def opened() -> str:
    return f'<body class="back" style="margin:0;padding:0;{LIGHT["back"].css()}">\n'


def card(inside: str, bar: str, foot: str) -> str:
    """A column in the middle: a bar, what is said, and the footnote."""
    style = f"{LIGHT['card'].css()};border-width:0 1px 1px;border-style:solid;padding:20px 24px 12px"
    back = f'bgcolor="{LIGHT["back"].background}" style="{LIGHT["back"].css()}"'
    return (
        f'<table role="presentation" width="100%" cellspacing="0" cellpadding="0" class="back" {back}>\n'
        '<tr><td align="center" style="padding:16px 8px">\n'
        f'<table role="presentation" width="{WIDTH}" cellspacing="0" cellpadding="0" '
        f'style="width:100%;max-width:{WIDTH}px;text-align:left;{FONT}">\n'
        f'<tr><td height="6" bgcolor="{bar}" style="height:6px;line-height:6px;font-size:0;background-color:{bar}">'
        f'&nbsp;</td></tr>\n<tr><td class="card pad" bgcolor="{LIGHT["card"].background}" '
        f'style="{style};font-size:15px;line-height:1.5">\n{inside}</td></tr>\n'
        f'<tr><td class="back pad" style="{small("back")};padding:12px 24px" dir="auto">{escape(foot)}</td></tr>\n'
        "</table>\n</td></tr>\n</table>\n"
    )


def heading(title: str) -> str:
    style = f"margin:0 0 12px;font-size:20px;line-height:1.3;{WRAP}"
    return f'<h1 dir="auto" style="{style}">{escape(title)}</h1>\n'


def small(look: str) -> str:
    return f"{LIGHT[look].css()};font-size:12px;line-height:1.5;{WRAP}"


def hidden(preheader: str) -> str:
    if not preheader:
        return ""
    style = "display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;opacity:0;mso-hide:all"
    return f'<div style="{style}">{escape(cut(one_line(preheader), PREHEADER_LIMIT))}{PADDING}</div>\n'


# ---------------------------------------------------------------------- what the message says


def body(blocks: Iterable[Block], events: int) -> str:
    """The blocks one after the other. A list of several events is long, and yet no output of a program."""
    return "".join(prose(each.text) if isinstance(each, Code) and events > 1 else block(each) for each in blocks)


def block(found: Block) -> str:
    match found:
        case Paragraph():
            return prose(found.text)
        case Code():
            return code(found.text)
        case Table():
            return table(found.rows)
    return buttons((Link(label, url) for label, url in found.items), first="main")


def prose(text: str) -> str:
    return f'<p dir="auto" style="margin:0 0 16px;{WRAP}">{lines(text)}</p>\n'


def lines(text: str) -> str:
    return escape(text).replace("\n", "<br>\n")


def code(text: str) -> str:
    """Spaces that cannot be lost: Word knows no `white-space`."""
    spaced = lines(text.expandtabs(4)).replace("  ", "&nbsp; ").replace("\n ", "\n&nbsp;")
    look = LIGHT["code"]
    style = f"{look.css()};border-width:1px;border-style:solid;padding:10px 12px;font-size:13px;line-height:1.45"
    return (
        '<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="margin:0 0 16px"><tr>'
        f'<td class="code" bgcolor="{look.background}" style="{style};{MONOSPACE};{WRAP}">{spaced}</td>'
        "</tr></table>\n"
    )


def table(rows: Iterable[tuple[str, str]]) -> str:
    label = f"{LIGHT['faint'].css()};padding:3px 16px 3px 0;font-weight:normal;text-align:left;vertical-align:top"
    value = f"padding:3px 0;vertical-align:top;{WRAP}"
    made = "".join(
        f'<tr><th scope="row" class="faint" style="{label}">{lines(name)}</th>'
        f'<td dir="auto" style="{value}">{lines(text)}</td></tr>\n'
        for name, text in rows
    )
    return f'<table cellspacing="0" cellpadding="0" style="margin:0 0 16px;font-size:14px">\n{made}</table>\n'


# ---------------------------------------------------------------------- what can be done about it


def buttons(links: Iterable[Link], first: str = "more") -> str:
    """One beside the other, as far as there is room. `first`: how the first one looks, if there are several."""
    given = [link for link in links if link.url.startswith(("https://", "http://"))]
    if not given:
        return ""
    looks = [first if len(given) > 1 else "more", *["more"] * (len(given) - 1)]
    made = "".join(button(link, look) for link, look in zip(given, looks, strict=True))
    start = '<table role="presentation" cellspacing="0" cellpadding="0" style="margin:0 0 8px"><tr><td>'
    return f"{start}\n{made}</td></tr></table>\n"


def button(link: Link, look: str) -> str:
    """A table of its own: Word knows no padding around a link, and no radius."""
    given = LIGHT[look]
    cell = f"{given.css()};border-width:1px;border-style:solid;border-radius:6px;mso-padding-alt:7px 14px"
    text = f"color:{given.colour};display:inline-block;padding:7px 14px;font-size:14px;text-decoration:none"
    label = escape(cut(link.label, LABEL_LIMIT))
    return (
        '<table role="presentation" align="left" cellspacing="0" cellpadding="0" style="margin:0 8px 8px 0"><tr>'
        f'<td class="{look}" bgcolor="{given.background}" style="{cell}">'
        f'<a href="{escape(link.url)}" style="{text}">{label}</a></td></tr></table>\n'
    )


def shown(picture: str) -> str:
    if not picture:
        return ""
    style = f"display:block;width:100%;max-width:{PICTURE_WIDTH}px;height:auto;border:0;margin:0 0 16px"
    return f'<img src="cid:{escape(picture)}" width="{PICTURE_WIDTH}" alt="Picture of the screen" style="{style}">\n'


def noted(note: str) -> str:
    return f'<p class="faint" dir="auto" style="{small("faint")};margin:0 0 8px">{escape(cut(note, NOTE_LIMIT))}</p>\n'
