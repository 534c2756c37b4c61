"""A problem in Slack: one first message, which always says how it stands, and a thread with all that happens. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from sidecar.core.blockkit import Block, blocks, everything, headline, notification, remark, ticket
from sidecar.core.channel import Message, Thread
from sidecar.core.fitting import fitted
from sidecar.core.links import TURNS
from sidecar.core.model import Turn

METADATA: Final = "virtualpytest_delivery"
"""The event_type of what a message carries, so that it is found again."""
BEGAN_LIMIT: Final = 800
BROADCAST: Final[frozenset[Turn]] = frozenset({"recovered", "calmed", "escalated"})
"""Answers in a thread that the channel sees as well."""
REMARKS: Final[frozenset[Turn]] = frozenset({"acknowledged", "closed"})
"""What somebody did: one line in the thread."""


class Sender(msgspec.Struct, frozen=True, kw_only=True):
    """How an integration posts. `buttons`: an app answers when somebody presses one."""

    channel: str
    username: str = ""
    buttons: bool = False


class Root(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept of a problem: its first message, which answers go to.

    `to`: the setting `channel` that it was sent by. `began`: what it said at first. `acknowledged`: who takes care.
    `told` and `last`: the delivery that was posted last, and its message.
    """

    to: str
    channel: str
    ts: str
    began: str
    acknowledged: str = ""
    told: str = ""
    last: str = ""


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where a message stands. `in_thread`: it is an answer. `was_there`: an earlier attempt had posted it."""

    channel: str
    ts: str
    in_thread: bool
    was_there: bool = False


def root_in(thread: Thread | None, to: str) -> Root | None:
    """The first message that was kept, if it stands where messages go now."""
    try:
        root = msgspec.convert(thread.kept, Root) if thread else None
    except msgspec.ValidationError:
        return None
    return root if root and root.to == to else None


def root_of(message: Message, to: str) -> Root | None:
    """A message that tells of several problems stands by itself: it says of none of them how it stands."""
    return root_in(message.thread, to) if message.events == 1 else None


def root_after(message: Message, to: str, before: Root | None, place: Place) -> Root | None:
    """What is kept once the message stands there. None: nothing, because it is about no one problem."""
    if message.incident_id is None or message.events > 1:
        return None
    root = before if before and place.in_thread else begun(message, to, place)
    acknowledged = message.title if message.turn == "acknowledged" else root.acknowledged
    return replace(root, acknowledged=acknowledged, told=message.delivery_id, last=place.ts)


def begun(message: Message, to: str, place: Place) -> Root:
    began = fitted(f"{headline(message)}\n{message.body}".rstrip(), BEGAN_LIMIT)
    return Root(to=to, channel=place.channel, ts=place.ts, began=began)


def post(sender: Sender, message: Message, root: Root | None) -> dict[str, Any]:
    """The body of chat.postMessage: a first message, or an answer in the thread of `root`."""
    given = {
        "channel": root.channel if root else sender.channel,
        "username": sender.username,
        "thread_ts": root.ts if root else "",
        "reply_broadcast": root is not None and message.turn in BROADCAST and not message.in_silence,
    }
    return {
        **{name: value for name, value in given.items() if value},
        "text": notification(message),
        "mrkdwn": False,
        "blocks": reply(sender, message) if root else first(sender, message),
        "unfurl_links": False,
        "unfurl_media": False,
        "metadata": {"event_type": METADATA, "event_payload": {"delivery_id": message.delivery_id}},
    }


def update(sender: Sender, message: Message, root: Root) -> dict[str, Any]:
    """The body of chat.update for the first message. Its metadata stays if nothing is said of it."""
    said = {"text": notification(message), "blocks": card(sender, message, root)}
    return {"channel": root.channel, "ts": root.ts, **said}


def bare(body: Mapping[str, Any], message: Message) -> dict[str, Any]:
    """The same without blocks."""
    return {**{name: value for name, value in body.items() if name != "blocks"}, "text": everything(message)}


def first(sender: Sender, message: Message) -> list[Block]:
    if message.turn in REMARKS:
        return remark(message)
    return blocks(message, buttons=sender.buttons, deeds=message.actions)


def card(sender: Sender, message: Message, root: Root) -> list[Block]:
    """The first message later on: how it stands now, who takes care of it, and how it began."""
    taken = root.acknowledged if message.turn in TURNS else ""
    deeds = [link for link in message.actions if not (taken and ticket(link).startswith("ack."))]
    notes = (taken, f"It began with:\n{root.began}")
    return blocks(message, buttons=sender.buttons, deeds=deeds, notes=notes)


def reply(sender: Sender, message: Message) -> list[Block]:
    """The first message has the buttons; an answer only where the channel sees it and somebody must act."""
    if message.turn in REMARKS:
        return remark(message)
    deeds = message.actions if message.turn == "escalated" else ()
    return blocks(message, buttons=sender.buttons, deeds=deeds)
