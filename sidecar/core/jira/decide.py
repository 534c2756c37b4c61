"""What a message means for a Jira issue: create, comment, reopen, close, or leave it. Pure.

| the message says        | no issue | an open issue     | a closed issue                                        |
|-------------------------|----------|-------------------|-------------------------------------------------------|
| it fails, still, again  | create   | comment           | reopen, comment (won't fix), or a new one linked to it |
| it is over              | nothing  | comment and close | comment                                               |
| somebody takes care     | nothing  | comment           | comment                                               |
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final, Literal

import msgspec

from sidecar.core.channel import Message, Thread
from sidecar.core.jira.shapes import Comment, Issue, time_of

News = Literal["failing", "over", "noted"]
Step = Literal["create", "comment", "reopen", "renew", "close", "nothing"]
"""`renew`: a new issue, linked to the one that stays closed."""

REPEATS: Final = frozenset({"still_failing", "reminder", "escalated", "flapping", "calmed", "after_silence"})
"""Turns that say the same thing again: their comments may become one."""


class Policy(msgspec.Struct, frozen=True):
    """What is done about closed issues. `wont_fix`: names of resolutions, in lower case."""

    reopens: bool
    within: timedelta
    wont_fix: frozenset[str]


class Kept(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is remembered of an incident from one message to the next.

    `comment` is our last one if a repeat may replace it, as it was `updated` then; it stands for `count` messages.
    `said` is the delivery whose comment, or issue, is there already.
    """

    key: str = ""
    id: str = ""
    comment: str = ""
    updated: str = ""
    count: int = 0
    said: str = ""

    def after(self, comment: Comment, message: Message, count: int) -> Kept:
        """With a comment that says this message."""
        last = (comment.id, comment.updated, count) if is_repeat(message) else ("", "", 0)
        return Kept(self.key, self.id, *last, said=message.delivery_id)


def is_about_one_problem(message: Message) -> bool:
    """Whether there is to be one issue for all messages about what this one is about."""
    return bool(message.incident_id and message.problem) and message.events == 1 and message.turn != "event"


def deserves_issue(message: Message) -> bool:
    """Whether a message that is about several problems, or about none that lasts, gets an issue of its own.

    A run that passed where nothing was failing is no issue, though a rule with `on: every` tells of it.
    """
    return news_of(message) == "failing"


def kept_of(thread: Thread | None) -> Kept:
    try:
        return msgspec.convert(dict(thread.kept), Kept) if thread else Kept()
    except msgspec.ValidationError:  # another version of us wrote it
        return Kept()


def news_of(message: Message) -> News:
    if message.turn == "acknowledged":
        return "noted"
    return "over" if message.is_over else "failing"


def is_repeat(message: Message) -> bool:
    return message.turn in REPEATS and news_of(message) == "failing"


def step(news: News, issue: Issue | None, policy: Policy, now: datetime, *, is_same: bool) -> Step:
    """`is_same`: the issue belongs to this incident, and not to an earlier one of the same problem.

    A "won't fix" holds as long as the incident lasts, and for `policy.within` after the issue was closed.
    """
    if issue is None:
        return "create" if news == "failing" else "nothing"
    if not issue.is_done or news != "failing":
        return "close" if news == "over" and not issue.is_done else "comment"
    is_recent = now - (issue.done_at or now) <= policy.within
    if is_wont_fix(issue, policy) and (is_recent or is_same):
        return "comment"
    return "reopen" if policy.reopens and is_recent else "renew"


def is_wont_fix(issue: Issue, policy: Policy) -> bool:
    return issue.is_done and issue.resolution.casefold() in policy.wont_fix


def may_edit(message: Message, kept: Kept, last: Comment | None, window: timedelta, now: datetime) -> bool:
    """Whether our last comment may say this in the place of what it says.

    Only while it is young, the last one of the issue, and as we left it. An edit whose answer was lost changed
    `updated` too; then the comment is left alone, and a new one is made.
    """
    if last is None or not is_repeat(message) or not kept.comment:
        return False
    created = time_of(last.created)
    is_untouched = (last.id, last.updated) == (kept.comment, kept.updated)
    return is_untouched and created is not None and now < created + window


def note_on(issue: Issue, news: News) -> str:
    """What a comment on a closed issue says about that."""
    if not issue.is_done or news != "failing":
        return ""
    return f"This issue stays closed, because it was resolved as {issue.resolution}."


def latest(issues: list[Issue]) -> Issue | None:
    """Of several issues about one problem, the newest that is open, else the newest. They come newest first."""
    return next((issue for issue in issues if not issue.is_done), issues[0] if issues else None)
