"""The bodies of the requests to Jira. Pure.

Limits: 255 characters in the title and in the global id of a remote link, 32,768 in the value of an entity property.
Sources: https://developer.atlassian.com/cloud/jira/platform/jira-entity-properties/,
https://developer.atlassian.com/server/jira/platform/creating-remote-issue-links/
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import msgspec

from sidecar.core.channel import Link, Message
from sidecar.core.jira.settings import Jira
from sidecar.core.jira.shapes import ISSUE_FIELDS
from sidecar.core.jira.words import comment, description, label_of, summary
from sidecar.core.outcome import one_line
from sidecar.core.richtext import plain

PROPERTY: Final = "vpt"
"""The entity property that says which problem, incident and delivery an issue or a comment is about."""
LINKS_LIMIT: Final = 5
TITLE_LIMIT: Final = 255
PROBLEM_LIMIT: Final = 1_000
"""Characters of a problem's name that the property keeps: its readers are people."""
SEARCH_LIMIT: Final = 20


def issue_fields(
    settings: Jira, message: Message, name: str, *, is_cloud: bool, before: str = "", assignee: str = ""
) -> dict[str, Any]:
    """The fields of a new issue that is found by `name`. `assignee`: Cloud's account id, Data Center's user name."""
    fields: dict[str, Any] = {
        **settings.fields,
        "project": {"key": settings.project_key},
        "issuetype": {"name": settings.issue_type},
        "summary": summary(message),
        "description": description(message, is_cloud=is_cloud, before=before),
        "labels": list(dict.fromkeys((*settings.labels, label_of(name)))),
    }
    if settings.priority:
        fields["priority"] = {"name": settings.priority}
    if settings.components:
        fields["components"] = [{"name": name} for name in settings.components]
    if assignee:
        fields["assignee"] = {"accountId" if is_cloud else "name": assignee}
    return fields


def new_issue(fields: Mapping[str, Any], message: Message, *, is_cloud: bool) -> dict[str, Any]:
    """Label and property in one request: there is no issue that cannot be recognised."""
    return {"fields": dict(fields), "properties": [stamp(message, is_cloud=is_cloud)]}


def new_comment(message: Message, *, is_cloud: bool, count: int, note: str) -> dict[str, Any]:
    said = comment(message, is_cloud=is_cloud, count=count, note=note)
    return {"body": said, "properties": [stamp(message, is_cloud=is_cloud)]}


def stamp(message: Message, *, is_cloud: bool) -> dict[str, Any]:
    """Data Center takes the value of a property as JSON in a text."""
    value = {
        "problem": message.problem[:PROBLEM_LIMIT],
        "incident_id": message.incident_id,
        "delivery_id": message.delivery_id,
    }
    return {"key": PROPERTY, "value": value if is_cloud else msgspec.json.encode(value).decode()}


def is_stamped(value: Any, message: Message) -> bool:
    """Whether this property was left by this very delivery."""
    if isinstance(value, str):
        try:
            value = msgspec.json.decode(value)
        except msgspec.DecodeError:
            return False
    return isinstance(value, Mapping) and value.get("delivery_id") == message.delivery_id


def search(settings: Jira, name: str, ids: Iterable[str], *, is_cloud: bool) -> dict[str, Any]:
    """The issues found by `name`, the newest first. `ids`: issues whose latest state Cloud's search is to know."""
    jql = f'project = "{settings.project_key}" AND labels = "{label_of(name)}" ORDER BY created DESC'
    body: dict[str, Any] = {"jql": jql, "fields": list(ISSUE_FIELDS), "maxResults": SEARCH_LIMIT}
    known = [int(each) for each in ids if each.isdecimal()]
    return body | ({"reconcileIssues": known} if known and is_cloud else {})


def remote_links(links: Iterable[Link], event_id: str) -> Iterator[dict[str, Any]]:
    """A repeat with the same `globalId` is the same link."""
    web = [link for link in links if link.url.startswith(("https://", "http://"))]
    for number, link in enumerate(web[:LINKS_LIMIT]):
        title = one_line(link.label, TITLE_LIMIT) or link.url[:TITLE_LIMIT]
        yield {
            "globalId": f"virtualpytest-notifier:{event_id}:{number}"[-TITLE_LIMIT:],
            "object": {"url": plain(link.url), "title": title},
        }


def issue_link(link_type: str, new: str, old: str) -> dict[str, Any]:
    return {"type": {"name": link_type}, "inwardIssue": {"key": new}, "outwardIssue": {"key": old}}
