"""What an issue and its comments say: an Atlassian Document for Cloud, wiki markup for Data Center. Pure.

Limits: 255 characters in a summary, 32,767 in a description and in a comment, 255 in a label, which has no spaces.
Sources: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post,
https://developer.atlassian.com/server/jira/platform/rest/v10003/api-group-issue/#api-api-2-issue-post
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from sidecar.core import richtext
from sidecar.core.channel import Fact, Message
from sidecar.core.fitting import units
from sidecar.core.outcome import one_line

SUMMARY_LIMIT: Final = 255
TEXT_LIMIT: Final = 32_767
LABEL_LIMIT: Final = 255


def label_of(name: str) -> str:
    """The label by which the issue of a problem, or of a delivery, is found again."""
    return f"vpt-{sha256(name.encode()).hexdigest()[:16]}"


def summary(message: Message) -> str:
    """One line. Without the icon: a Data Center on an older MySQL cannot store one."""
    line = one_line(message.title, SUMMARY_LIMIT) or message.event_type
    while units(line) > SUMMARY_LIMIT:
        line = f"{line.removesuffix('…')[:-1]}…"
    return line


def description(message: Message, *, is_cloud: bool, before: str = "") -> dict[str, Any] | str:
    """The text of a new issue. A title that the summary cuts comes first, whole. `before`: the issue it had before."""
    parts = [message.title] if summary(message).endswith("…") else []
    parts += [message.body, *([f"It had an issue before: {before}"] if before else [])]
    return rendered(replace(message, body="\n\n".join(parts)), is_cloud=is_cloud)


def comment(message: Message, *, is_cloud: bool, count: int = 1, note: str = "") -> dict[str, Any] | str:
    """The whole message. `count`: how many messages, one after the other, this comment has been for."""
    body = "\n\n".join(part for part in (message.title, note, message.body) if part)
    counted = (Fact("Messages", f"{count} in this comment, the last one shown"),) if count > 1 else ()
    return rendered(replace(message, body=body, facts=(*message.facts, *counted)), is_cloud=is_cloud)


def rendered(message: Message, *, is_cloud: bool) -> dict[str, Any] | str:
    if is_cloud:
        return richtext.adf(richtext.document(message, adf_size, TEXT_LIMIT))
    return richtext.wiki(richtext.document(message, wiki_size, TEXT_LIMIT))


def adf_size(blocks: Sequence[richtext.Block]) -> int:
    """The whole JSON counts, to be on the safe side: Jira does not say whether it counts the text alone."""
    return units(msgspec.json.encode(richtext.adf(blocks)).decode())


def wiki_size(blocks: Sequence[richtext.Block]) -> int:
    return units(richtext.wiki(blocks))
