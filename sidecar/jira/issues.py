"""The issue of a problem: looked for, or made, with its files and links."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final
from urllib.parse import quote, urlencode

import msgspec
from msgspec.structs import replace

from sidecar.core.channel import Failed, File, Message, Outcome, Request, Response, Sent
from sidecar.core.jira import bodies, decide, fields, shapes
from sidecar.core.jira.answers import complaints, now_of, perhaps_created, read, refused
from sidecar.core.jira.decide import Kept, Step
from sidecar.core.jira.settings import policy_of
from sidecar.core.jira.shapes import Created, Issue
from sidecar.core.multipart import form_of
from sidecar.core.outcome import redacted
from sidecar.jira.site import Site, accepted, ask, exchange, issue_path

ATTACHMENTS_LIMIT: Final = 10 * 1024 * 1024
"""Bytes of all files of an issue together: what Data Center takes by default
(https://confluence.atlassian.com/adminjiraserver/configuring-file-attachments-938847851.html)."""
ALREADY: Final = "already created as {} by an earlier attempt"


class Found(msgspec.Struct, frozen=True):
    """The issue of a problem, if there is one. `now` is Jira's time. `is_same`: it is this incident's own issue.

    `before`: the one that the problem had before, and that stays closed.
    """

    issue: Issue | None
    now: datetime
    is_same: bool = False
    before: Issue | None = None


def step_for(site: Site, message: Message, found: Found) -> Step:
    news, policy = decide.news_of(message), policy_of(site.settings)
    return decide.step(news, found.issue, policy, found.now, is_same=found.is_same)


# ---------------------------------------------------------------------- looking for the issue


def find(site: Site, message: Message, kept: Kept) -> Found | Failed:
    """By the key that was kept; else, and before a new one is made, by the label."""
    is_failing = decide.news_of(message) == "failing"
    earlier = decide.kept_of(message.earlier) if is_failing else Kept()
    known = kept if kept.key else earlier
    by_key = looked_up(site, message, known.key, is_same=known is kept) if known.key else Found(None, message.time)
    if isinstance(by_key, Failed) or (by_key.issue and step_for(site, message, by_key) != "renew"):
        return by_key
    other = searched(site, message, message.problem, known.id)
    if isinstance(other, Failed):
        return other
    if other.issue is None or (other.issue.is_done and (by_key.issue or not is_failing)):
        return by_key
    return replace(other, before=by_key.issue)


def looked_up(site: Site, message: Message, key: str, *, is_same: bool) -> Found | Failed:
    """The issue with this key, also if it was moved and has another one now. Nothing if it was deleted."""
    query = urlencode({"fields": ",".join(shapes.ISSUE_FIELDS)}, safe=",")
    response = accepted(site, exchange(site, "GET", f"/issue/{quote(key, safe='')}?{query}"))
    if isinstance(response, Failed):
        is_gone = response.status_code == 404 and response.kind == "rejected"
        return Found(None, message.time) if is_gone else response
    issue = read(site.asker, response, Issue)
    return (
        issue
        if isinstance(issue, Failed)
        else Found(issue, now_of(response, message.sending_at or message.time), is_same)
    )


def searched(site: Site, message: Message, name: str, *ids: str) -> Found | Failed:
    """The latest issue that is found by `name`. That there is none is believed only to an account that is known."""
    path = "/search/jql" if site.is_cloud else "/search"
    body = bodies.search(site.settings, name, ids, is_cloud=site.is_cloud)
    response = accepted(site, exchange(site, "POST", path, body))
    if isinstance(response, Failed):
        return response
    found = read(site.asker, response, shapes.Hits)
    if isinstance(found, Failed):
        return found
    if not found.issues and isinstance(account := ask(site, "GET", "/myself", shapes.Myself), Failed):
        return account
    return Found(decide.latest(found.issues), now_of(response, message.sending_at or message.time))


def is_stamped(site: Site, path: str, message: Message) -> bool:
    """Whether an earlier attempt at this delivery made the issue, or the comment, whose properties these are."""
    found = ask(site, "GET", f"{path}/{bodies.PROPERTY}", shapes.Property)
    return not isinstance(found, Failed) and bodies.is_stamped(found.value, message)


# ---------------------------------------------------------------------- a new issue


def new_issue(
    site: Site, message: Message, name: str, *, before: Issue | None = None, notes: tuple[str, ...] = ()
) -> Outcome:
    assignee, unknown = assignee_of(site)
    wanted = bodies.issue_fields(
        site.settings,
        message,
        name,
        is_cloud=site.is_cloud,
        before=before.key if before else "",
        assignee=assignee,
    )
    made = created(site, message, wanted)
    if isinstance(made, Failed):
        return perhaps_created(made)
    issue, left_out = made
    return dressed(site, message, issue, "created {}", before=before, notes=(*notes, *unknown, *left_out))


def created(site: Site, message: Message, wanted: Mapping[str, Any]) -> tuple[Created, list[str]] | Failed:
    """The issue, and what was left out of it because Jira did not take that: once, and never what it cannot lack."""
    response = posted(site, message, wanted)
    left_out: Mapping[str, str] = {}
    if isinstance(response, Response) and response.status == 400:
        left_out = fields.dropped(wanted, complaints(response)) or {}
    if left_out:
        wanted = {name: value for name, value in wanted.items() if name not in left_out}
        response = posted(site, message, wanted)
    if isinstance(response, Response) and not response.ok:
        return not_created(site, wanted, response)
    response = accepted(site, response)
    made = response if isinstance(response, Failed) else read(site.asker, response, Created)
    notes = [f"without {fields.shown(name)} ({redacted(why, site.asker.secrets)})" for name, why in left_out.items()]
    return made if isinstance(made, Failed) else (made, notes)


def posted(site: Site, message: Message, wanted: Mapping[str, Any]) -> Response | Failed:
    return exchange(site, "POST", "/issue", bodies.new_issue(wanted, message, is_cloud=site.is_cloud))


def not_created(site: Site, wanted: Mapping[str, Any], response: Response) -> Failed:
    """What Jira asks for on every issue is a matter of the settings: the next message would fail the same way."""
    failed = refused(site.asker, response)
    is_settings = response.status == 400 and fields.are_settings(wanted, complaints(response))
    return replace(failed, kind="settings") if is_settings else failed


def assignee_of(site: Site) -> tuple[str, tuple[str, ...]]:
    """Who gets a new issue, and why nobody does although somebody should. An e-mail address is looked up once."""
    wanted, known = site.settings.assignee, site.way.accounts
    if not site.is_cloud or "@" not in wanted or wanted in known:
        return known.get(wanted, wanted), ()
    query = urlencode({"project": site.settings.project_key, "query": wanted})
    found = ask(site, "GET", f"/user/assignable/search?{query}", list[shapes.Account])
    if isinstance(found, Failed):
        return "", (f"without an assignee ({found.reason})",)
    exact = [each for each in found if each.email_address.casefold() == wanted.casefold()] or found
    if len(exact) != 1 or not exact[0].account_id:
        return "", (f"without an assignee ({len(exact)} accounts that can be assigned here match {wanted})",)
    known[wanted] = exact[0].account_id
    return known[wanted], ()


def dressed(
    site: Site,
    message: Message,
    issue: Issue | Created,
    said: str,
    *,
    before: Issue | None = None,
    notes: tuple[str, ...] = (),
) -> Sent:
    """With its files and links. What of that cannot be done is said, and costs the message nothing."""
    done = (said.format(issue.key), *notes)
    troubles = (*attached(site, message, issue), *linked(site, message, issue, before))
    kept = msgspec.to_builtins(Kept(issue.key, issue.id, said=message.delivery_id))
    keep = kept if decide.is_about_one_problem(message) else None
    return Sent(detail="; ".join((*done, *troubles)), provider_id=issue.key, status_code=201, keep=keep)


def attached(site: Site, message: Message, issue: Issue | Created) -> Iterator[str]:
    """All files in one request."""
    files: list[File] = []
    for attachment in message.attachments:
        room = ATTACHMENTS_LIMIT - sum(len(file.content) for file in files)
        found = site.wire.fetch(attachment, room)
        if isinstance(found, Failed):
            yield f"without the attachment {attachment.name} ({found.reason})"
        else:
            files.append(found)
    if files and isinstance(failed := uploaded(site, issue, files), Failed):
        yield f"without its attachments ({failed.reason})"


def uploaded(site: Site, issue: Issue | Created, files: list[File]) -> Response | Failed:
    content, kind = form_of("file", files)
    headers = {
        "Authorization": site.authorization,
        "Accept": "application/json",
        "Content-Type": kind,
        "X-Atlassian-Token": "no-check",
    }
    url = f"{site.api}{issue_path(issue, 'attachments')}"
    return accepted(site, site.wire.http(Request(method="POST", url=url, headers=headers, content=content)))


def linked(site: Site, message: Message, issue: Issue | Created, before: Issue | None) -> Iterator[str]:
    """To the issue that the problem had before, and to the report and the explanation."""
    if before is not None:
        body = bodies.issue_link(site.settings.link_type, issue.key, before.key)
        answer = accepted(site, exchange(site, "POST", "/issueLink", body))
        why_not = f" ({answer.reason})" if isinstance(answer, Failed) else ""
        yield f"{'not ' if why_not else ''}linked to {before.key}{why_not}"
    for link in bodies.remote_links(message.links, message.event_id):
        answer = accepted(site, exchange(site, "POST", issue_path(issue, "remotelink"), link))
        if isinstance(answer, Failed):
            yield f"without the link '{link['object']['title']}' ({answer.reason})"
            if answer.retryable:  # the others would only wait in vain, too
                return
