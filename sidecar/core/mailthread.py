"""Which mails are one conversation, and a subject that says what is new and still lets mail programs see that.

All mails about one incident have the same topic: the title of the first one. What is new stands before it in square
brackets: "[❌] zap failed on pi-1", "Re: [✅ over] zap failed on pi-1". Programs that compare subjects leave out "Re:"
and brackets at the start: those that follow RFC 5256 (2.1, base subject), and Gmail, which wants References and
the subject to fit. Others go by References alone; Outlook by Thread-Topic, which has to come before Subject
([MS-OXCMAIL] 2.2.3.2.7).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from sidecar.core.channel import Message
from sidecar.core.model import Turn
from sidecar.core.words import cut, one_line

SUBJECT_LIMIT: Final = 200
TOPIC_LIMIT: Final = 160
"""The rest is for what stands before it; RFC 5322 (2.1.1) allows a line of 998."""
REFERENCES_LIMIT: Final = 10
"""The first mail and the last ones: a header of some 800 characters however long it goes on."""
NEWS: Final[Mapping[Turn, str]] = {
    "still_failing": "again",
    "recovered": "over",
    "reminder": "still",
    "escalated": "escalated",
    "flapping": "keeps changing",
    "calmed": "calm again",
    "after_silence": "after silence",
    "acknowledged": "acknowledged",
    "closed": "closed",
}


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where a mail stands. `references` are the Message-IDs of earlier mails, the oldest first.

    Without a topic it is alone: no later mail belongs to it.
    """

    subject: str
    topic: str = ""
    references: tuple[str, ...] = ()


def place(message: Message, message_id: str) -> Place:
    """`message_id` is its own. An incident that comes back is another one, and another conversation."""
    if message.incident_id is None or message.events > 1:
        return Place(subject=cut(one_line(f"{message.icon} {message.title}"), SUBJECT_LIMIT))
    kept = message.thread.kept if message.thread else {}
    topic = kept.get("topic") or cut(one_line(message.title), TOPIC_LIMIT)
    earlier = tuple(each for each in kept.get("references", ()) if each != message_id)
    if not earlier:
        return Place(subject=f"[{message.icon}] {topic}", topic=topic)
    news = one_line(f"{message.icon} {NEWS.get(message.turn, '')}")
    return Place(subject=f"Re: [{news}] {topic}", topic=topic, references=earlier)


def keep(mail: Place, message_id: str) -> Mapping[str, Any] | None:
    """What the next mail of this conversation has to know."""
    if not mail.topic:
        return None
    first, last = mail.references[:1], mail.references[1:][-(REFERENCES_LIMIT - 2) :]
    return {"topic": mail.topic, "references": [*first, *last, message_id]}
