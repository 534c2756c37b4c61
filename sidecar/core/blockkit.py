"""A message as Slack's Block Kit: within Slack's limits, and with nothing in it that Slack would act on.

Limits: 50 blocks in a message; 150 characters in a header, 3000 in a section, 10 fields of 2000 in a section; 25
elements in an actions block; 75 characters on a button, 2000 in its value, 3000 in its URL, 255 in an action_id.
Sources: https://docs.slack.dev/reference/block-kit/blocks, …/block-kit/block-elements/button-element and
…/block-kit/composition-objects/text-object. What markup and mentions are: https://docs.slack.dev/messaging/formatting-message-text
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from sidecar.core.channel import Fact, Link, Message
from sidecar.core.fitting import fitted, units

HEADER_LIMIT: Final = 150
SECTION_LIMIT: Final = 3000
FIELD_LIMIT: Final = 2000
FIELDS_LIMIT: Final = 10
BUTTONS_LIMIT: Final = 25
BUTTON_TEXT_LIMIT: Final = 75
VALUE_LIMIT: Final = 2000
URL_LIMIT: Final = 3000
ACTION_ID_LIMIT: Final = 255
TEXT_LIMIT: Final = 3000
"""Of the text for notifications; Slack takes 4,000 characters, and cuts what is far longer."""
FACTS_LIMIT: Final = 20
LINKS_LIMIT: Final = 10
LABEL_LIMIT: Final = 100
ACTION: Final = "vpt:"
"""What the action_id of every button of ours begins with."""
MENTION: Final = re.compile(r"@(?=(?:channel|here|everyone)\b)", re.IGNORECASE)
EMPHASIS: Final = re.compile(r"[*_~`]")
MARKUP: Final = re.compile(
    r"[*~`]|(?<![a-z0-9_])_|_(?![a-z0-9_])|^[^\S\n]*>|:(?!\d+:)[\w+'-]+:", re.MULTILINE | re.IGNORECASE
)
"""Bold, struck, code; italic, which begins and ends at the edge of a word (horizon_tv has none); a quote; an emoji by
its name. Slack knows no escape for them."""
WORD_JOINER: Final = "\u2060"

Block = dict[str, Any]


def blocks(
    message: Message, *, buttons: bool = False, deeds: Sequence[Link] = (), notes: Iterable[str] = ()
) -> list[Block]:
    """The whole message. `deeds` are the links that do something, `notes` are said after the facts.

    `buttons`: an app answers when somebody presses one. Without it links are text, because a button that nobody
    answers shows a warning.
    """
    links = message.links[:LINKS_LIMIT]
    return [
        {"type": "header", "text": plain(headline(message), HEADER_LIMIT)},
        *([section(message.body)] if message.body else []),
        *fact_sections(message.facts[:FACTS_LIMIT]),
        *(section(text) for text in notes if text),
        *(button_row(deeds, links) if buttons else link_sections((*links, *deeds))),
        footnote(message),
    ]


def remark(message: Message) -> list[Block]:
    """The message as one line."""
    return [section(headline(message)), footnote(message)]


def headline(message: Message) -> str:
    return f"{message.icon} {message.title}".strip()


def notification(message: Message) -> str:
    """For the notification and for clients that show no blocks."""
    return fitted(f"{headline(message)}\n{message.body}", TEXT_LIMIT, escaped)


def everything(message: Message) -> str:
    """All of it as text, should Slack not take the blocks."""
    tail = f"\n\n{escaped(message.delivery_id)}"
    return fitted(f"{headline(message)}\n{message.text}", TEXT_LIMIT - units(tail), escaped) + tail


def section(text: str) -> Block:
    return {"type": "section", "text": plain(text, SECTION_LIMIT)}


def fact_sections(facts: Sequence[Fact]) -> Iterator[Block]:
    fields = [field(fact.label, fact.value) for fact in facts]
    for start in range(0, len(fields), FIELDS_LIMIT):
        yield {"type": "section", "fields": fields[start : start + FIELDS_LIMIT]}


def field(label: str, value: str) -> Block:
    """The label in bold, unless there is something in them that Slack would take for markup."""
    if MARKUP.search(label) or MARKUP.search(value):
        return plain(f"{label}\n{value}", FIELD_LIMIT)
    bold = f"*{fitted(label, LABEL_LIMIT, escaped)}*\n"
    return mrkdwn(bold + fitted(value, FIELD_LIMIT - units(bold), escaped))


def link_sections(links: Iterable[Link]) -> Iterator[Block]:
    for link in web(links):
        url = entities(link.url).replace("|", "%7C")
        label = fitted(EMPHASIS.sub("", link.label).replace("|", " "), LABEL_LIMIT, escaped)
        text = f"<{url}|{label}>"
        if units(text) <= SECTION_LIMIT:
            yield {"type": "section", "text": mrkdwn(text)}


def button_row(deeds: Iterable[Link], links: Iterable[Link]) -> Iterator[Block]:
    """What can be done first, then where one can look."""
    row = [*deed_buttons(deeds), *open_buttons(links)][:BUTTONS_LIMIT]
    if row:
        yield {"type": "actions", "elements": row}


def deed_buttons(deeds: Iterable[Link]) -> Iterator[Block]:
    """A button carries the ticket that its link ends with, and the ticket begins with the deed (`core.links`)."""
    for link in deeds:
        action_id = f"{ACTION}{ticket(link).partition('.')[0]}"
        if units(ticket(link)) <= VALUE_LIMIT and units(action_id) <= ACTION_ID_LIMIT:
            yield {**button(link.label, action_id), "value": ticket(link)}


def ticket(link: Link) -> str:
    return link.url.rpartition("/")[2]


def open_buttons(links: Iterable[Link]) -> Iterator[Block]:
    """`Report` says on a button what pressing it does: Open report."""
    for place, link in enumerate(web(links)):
        if units(link.url) <= URL_LIMIT:
            label = f"Open {link.label.lower()}" if link.label.isalpha() else link.label
            yield {**button(label, f"{ACTION}open-{place}"), "url": link.url}


def button(label: str, action_id: str) -> Block:
    return {"type": "button", "text": plain(label, BUTTON_TEXT_LIMIT), "action_id": action_id}


def web(links: Iterable[Link]) -> Iterator[Link]:
    return (link for link in links if link.url.startswith(("https://", "http://")))


def footnote(message: Message) -> Block:
    """The reader sees the time in the own time zone; the id is the same when a message comes twice."""
    stamp = f"<!date^{int(message.time.timestamp())}^{{date_short_pretty}} {{time_secs}}|{message.time.isoformat()}>"
    return {"type": "context", "elements": [plain(message.small_print, SECTION_LIMIT), mrkdwn(stamp)]}


# ---------------------------------------------------------------------- texts


def plain(text: str, limit: int) -> Block:
    """A text in which Slack reads no markup, of at most `limit` characters."""
    return {"type": "plain_text", "text": fitted(text, limit, defused), "emoji": False}


def mrkdwn(text: str) -> Block:
    """`verbatim` keeps Slack from finding links and names in the text by itself."""
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def escaped(text: str) -> str:
    """`text` without a meaning for Slack: no links, no mentions of everybody."""
    return defused(entities(text))


def entities(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def defused(text: str) -> str:
    return MENTION.sub(f"@{WORD_JOINER}", text) if "@" in text else text
