"""Jira: one issue for each problem, in Jira Cloud (REST v3) or in Jira Data Center (REST v2).

A message about a problem creates its issue, comments on it, reopens or closes it: `core.jira.decide` says which.
Cloud takes 20 writes to one issue in 2 s, and 100 in 30 s. A new issue takes eight, any other message one or two, and
messages about one problem come one at a time, at the rate below.
Source: https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
"""

from __future__ import annotations

from datetime import datetime
from typing import Final
from urllib.parse import quote

import msgspec
from msgspec.structs import replace

from sidecar.core.channel import Channel, Failed, Message, Opened, Outcome, Rate, Sent, Wire, always
from sidecar.core.jira import bodies, decide, shapes, transitions
from sidecar.core.jira.decide import Kept, Step
from sidecar.core.jira.settings import Jira, check, check_opened, destination, means_of, recipient, time_in
from sidecar.core.jira.shapes import Issue
from sidecar.core.outcome import one_line
from sidecar.jira.issues import ALREADY, dressed, find, is_stamped, new_issue, searched, step_for
from sidecar.jira.site import Site, accepted, ask, exchange, issue_path, site_of
from sidecar.jira.trial import check_access

NOTHING: Final = "nothing was done in Jira: there is no issue about this"


def send(settings: Jira, opened: Opened, message: Message, wire: Wire) -> Outcome:
    """All messages about one problem go to one issue; anything else is an issue of its own."""
    site = site_of(settings, opened, wire)
    if isinstance(site, Failed):
        return site
    return about_problem(site, message) if decide.is_about_one_problem(message) else on_its_own(site, message)


def on_its_own(site: Site, message: Message) -> Outcome:
    """An issue for this message alone, unless an earlier attempt made it."""
    if not decide.deserves_issue(message):
        return Sent(detail=NOTHING)
    if message.attempts:
        found = searched(site, message, message.delivery_id)
        if isinstance(found, Failed):
            return found
        if found.issue:
            return dressed(site, message, found.issue, ALREADY)
    return new_issue(site, message, message.delivery_id)


def about_problem(site: Site, message: Message) -> Outcome:
    kept = decide.kept_of(message.thread)
    found = find(site, message, kept)
    if isinstance(found, Failed):
        return found
    step, issue = step_for(site, message, found), found.issue
    if step == "nothing":
        return Sent(detail=NOTHING)
    if issue is None or step in ("create", "renew"):
        return new_issue(site, message, message.problem, before=issue)
    if message.attempts and not found.is_same and is_stamped(site, issue_path(issue, "properties"), message):
        return dressed(site, message, issue, ALREADY, before=found.before)
    known = kept if found.is_same else Kept()
    case = Case(site=site, message=message, issue=issue, now=found.now, kept=replace(known, key=issue.key, id=issue.id))
    return reopened(case) if step == "reopen" else commented(case, step)


# ---------------------------------------------------------------------- an issue that is there


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """A message, the issue it is about, and what is known of that. `now` is Jira's time."""

    site: Site
    message: Message
    issue: Issue
    now: datetime
    kept: Kept
    done: tuple[str, ...] = ()

    def having_said(self, comment: shapes.Comment, count: int, how: str) -> Case:
        done = f"commented on {self.issue.key} {how}".rstrip()
        return replace(self, kept=self.kept.after(comment, self.message, count), done=(*self.done, done))

    def path(self, *more: str) -> str:
        return issue_path(self.issue, *more)

    def failed(self, failed: Failed) -> Failed:
        """What was done so far is not done again."""
        return replace(failed, keep=msgspec.to_builtins(self.kept))

    def sent(self, *more: str) -> Sent:
        detail = "; ".join((*self.done, *more))
        return Sent(detail=detail, provider_id=self.issue.key, keep=msgspec.to_builtins(self.kept))


def commented(case: Case, step: Step) -> Outcome:
    told = said(case, decide.note_on(case.issue, decide.news_of(case.message)))
    if isinstance(told, Failed):
        return case.failed(told)
    if step != "close":
        return told.sent()
    if case.site.settings.close == transitions.NEVER:
        return told.sent("it is left open")
    move = moved(told, "close")
    return told.failed(move) if isinstance(move, Failed) else told.sent(move.words)


def reopened(case: Case) -> Outcome:
    """Reopened, or, where the workflow does not allow it, followed by a new issue: a closed one is overlooked."""
    move = moved(case, "reopen")
    if isinstance(move, Failed):
        return case.failed(move)
    if not move.is_done:
        return new_issue(case.site, case.message, case.message.problem, before=case.issue, notes=(move.words,))
    fresh = Kept(case.kept.key, case.kept.id)  # a comment on a reopening is a new one, and stays
    told = said(replace(case, kept=fresh, done=(move.words,)), "Reopened, because it fails again.")
    if isinstance(told, Failed):
        return replace(case, kept=fresh).failed(told)
    return replace(told, kept=replace(fresh, said=case.message.delivery_id)).sent()


def said(case: Case, note: str) -> Case | Failed:
    """With a comment that says the message: a new one, or our last one, edited."""
    site, message, kept = case.site, case.message, case.kept
    if kept.said == message.delivery_id:
        return replace(case, done=(*case.done, f"said in {case.issue.key} by an earlier attempt"))
    last = last_comment(case) if kept.comment or message.attempts else None
    if isinstance(last, Failed):
        return last
    if last and message.attempts and is_stamped(site, f"/comment/{quote(last.id, safe='')}/properties", message):
        return case.having_said(last, kept.count + 1, "by an earlier attempt")
    edits = last is not None and decide.may_edit(message, kept, last, time_in(site.settings.comment_every), case.now)
    count = kept.count + 1 if edits else 1
    body = bodies.new_comment(message, is_cloud=site.is_cloud, count=count, note=note)
    path = case.path("comment", quote(kept.comment, safe="")) if edits else case.path("comment")
    made = ask(site, "PUT" if edits else "POST", path, shapes.Comment, body)
    if isinstance(made, Failed):
        return made
    return case.having_said(made, count, f"(one comment for {count} messages)" if edits else "")


def last_comment(case: Case) -> shapes.Comment | Failed | None:
    """Whoever made it."""
    found = ask(case.site, "GET", case.path("comment?orderBy=-created&maxResults=1"), shapes.Comments)
    return found if isinstance(found, Failed) else next(iter(found.comments), None)


class Moved(msgspec.Struct, frozen=True):
    is_done: bool
    words: str


def moved(case: Case, aim: transitions.Aim) -> Moved | Failed:
    """A transition of the issue, or why there was none. Failed: it may work later."""
    site, past = case.site, "closed" if aim == "close" else "reopened"
    wish = site.settings.close if aim == "close" else site.settings.reopen
    there = ask(site, "GET", case.path("transitions?expand=transitions.fields"), shapes.Transitions)
    if isinstance(there, Failed):
        return unless_refused(there, past)
    move = transitions.chosen(aim, wish, there.transitions, means_of(site.settings))
    if isinstance(move, str):
        return Moved(False, f"it could not be {past}: {move}")
    response = accepted(site, exchange(site, "POST", case.path("transitions"), move.body))
    if isinstance(response, Failed):
        return unless_refused(response, past)
    return Moved(True, f"{past} {case.issue.key} ({one_line(move.transition.to.name or move.transition.name)})")


def unless_refused(failed: Failed, past: str) -> Moved | Failed:
    if failed.retryable or failed.status_code == 401:
        return failed
    return Moved(False, f"it could not be {past}: {failed.reason}")


CHANNEL = Channel(
    kind="jira",
    label="Jira",
    settings=Jira,
    send=send,
    test=check_access,
    destination=destination,
    recipient=recipient,
    check=check,
    check_opened=check_opened,
    rate=Rate(per_second=2, burst=10),
    concurrency=2,
    tracks_incidents=True,
    remembers=always,
    follows=always,
)
