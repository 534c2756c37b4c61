"""What a Jira keeps, for the stand-in: issues with their comments, files and links, a workflow, and a create screen."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Literal

NOT_ADF = "Operation value must be an Atlassian Document (see the Atlassian Document Format)"
NOT_ON_SCREEN = "Field '{}' cannot be set. It is not on the appropriate screen, or unknown."
TOO_LONG = "The entered text is too long. It exceeds the allowed limit of 32,767 characters."
WRITE_LIMITS = ((20, timedelta(seconds=2)), (100, timedelta(seconds=30)))
"""Writes to one issue: https://developer.atlassian.com/cloud/jira/platform/rate-limiting/."""
NAMES = {
    "english": {"open": "To Do", "working": "In Progress", "done": "Done", "declined": "Won't Do"},
    "german": {"open": "Offen", "working": "In Arbeit", "done": "Erledigt", "declined": "Abgelehnt"},
}
CATEGORIES = {"open": "new", "working": "indeterminate", "done": "done", "declined": "done"}
Kind = Literal["cloud", "datacenter"]


def a_field(name: str, type: str, *, allowed: Any = None, required: bool = False, **more: Any) -> dict[str, Any]:
    """A field as createmeta and transitions describe it."""
    operations = {"name": name, "key": name, "required": required, "hasDefaultValue": False, "operations": ["set"]}
    return operations | {"schema": {"type": type, **more}} | ({"allowedValues": allowed} if allowed is not None else {})


def values(*names: str, key: str = "name") -> list[dict[str, Any]]:
    return [{"id": str(100 + number), key: name} for number, name in enumerate(names)]


def a_screen() -> dict[str, dict[str, Any]]:
    """The create screen of a plain project."""
    return {
        "project": a_field("Project", "project", required=True, system="project"),
        "issuetype": a_field("Issue Type", "issuetype", required=True, system="issuetype"),
        "summary": a_field("Summary", "string", required=True, system="summary"),
        "reporter": a_field("Reporter", "user", required=True, system="reporter"),
        "description": a_field("Description", "string", system="description"),
        "labels": a_field("Labels", "array", items="string", system="labels"),
        "priority": a_field("Priority", "priority", allowed=values("High", "Medium", "Low"), system="priority"),
        "components": a_field("Components", "array", items="component", allowed=values("TV", "Lab")),
        "assignee": a_field("Assignee", "user", system="assignee"),
    }


class JiraProject:
    """The project QA. `now` is its clock; `people` may change what is here as they like.

    `index_lag`: for so long a search does not know a new issue. `workflow`: status → transitions, each with an id, a
    name, the status it leads to and the fields of its screen. `off_screen`: fields that are there and cannot be set.
    `required`: fields that a new issue must have, with Jira's complaint when it does not.
    """

    def __init__(self, kind: Kind, now: Callable[[], datetime]) -> None:
        self.kind = kind
        self.now = now
        self.index_lag = timedelta(0)
        self.statuses = NAMES["english"]
        self.screen = a_screen()
        self.off_screen: set[str] = set()
        self.required: dict[str, str] = {}
        self.issue_types = ["Bug", "Task"]
        self.link_types = ["Blocks", "Relates"]
        self.issues: list[dict[str, Any]] = []
        self.moved: dict[str, str] = {}
        self.workflow: dict[str, list[dict[str, Any]]] = {
            "open": [self.way("21", "Start", "working"), self.way("31", "Finish", "done")],
            "working": [self.way("31", "Finish", "done")],
            "done": [self.way("11", "Back", "open"), self.way("21", "Start", "working")],
            "declined": [self.way("11", "Back", "open")],
        }
        self._writes: dict[str, deque[datetime]] = {}
        self._numbers = iter(range(30000, 10**6))

    @staticmethod
    def way(id: str, name: str, to: str, **fields: Any) -> dict[str, Any]:
        return {"id": id, "name": name, "to": to, "fields": fields}

    @property
    def stamp(self) -> str:
        return f"{self.now():%Y-%m-%dT%H:%M:%S.%f}"[:-3] + "+0000"

    # ------------------------------------------------------------------ issues

    def create(self, body: Mapping[str, Any]) -> dict[str, Any]:
        number = len(self.issues) + 1
        issue: dict[str, Any] = {"id": str(20000 + number), "key": f"QA-{number}", "fields": body["fields"]}
        issue |= {"status": "open", "resolution": None, "resolved": None, "created": self.now(), "updated": self.stamp}
        issue |= {"comments": [], "files": [], "remote": {}, "links": []}
        issue |= {"properties": {each["key"]: each["value"] for each in body.get("properties", ())}}
        self.issues.append(issue)
        return issue

    def issue(self, key: str) -> dict[str, Any] | None:
        key = self.moved.get(key, key)
        return next((each for each in self.issues if key in (each["key"], each["id"])), None)

    def shown(self, issue: Mapping[str, Any], names: list[str]) -> dict[str, Any]:
        """An issue with the fields that were asked for."""
        resolution = {"name": issue["resolution"], "id": "1"} if issue["resolution"] else None
        fields = issue["fields"] | {
            "status": self.status(issue["status"]),
            "resolution": resolution,
            "resolutiondate": issue["resolved"],
            "updated": issue["updated"],
        }
        return {"id": issue["id"], "key": issue["key"], "fields": {name: fields.get(name) for name in names}}

    def status(self, status: str) -> dict[str, Any]:
        return {"id": status, "name": self.statuses[status], "statusCategory": {"key": CATEGORIES[status], "id": 3}}

    def found(self, label: str, reconciled: list[int]) -> list[dict[str, Any]]:
        """The newest first; what is newer than the index only if it is asked for."""
        indexed = [
            each
            for each in self.issues
            if each["created"] + self.index_lag <= self.now() or int(each["id"]) in reconciled
        ]
        return [each for each in reversed(indexed) if label in each["fields"].get("labels", ())]

    # ------------------------------------------------------------------ what people do

    def resolve(self, key: str, resolution: str | None = "Done", status: str = "done") -> None:
        issue = self.issue(key)
        assert issue is not None
        issue |= {"status": status, "resolution": resolution, "resolved": self.stamp, "updated": self.stamp}

    def move(self, key: str, new_key: str) -> None:
        issue = self.issue(key)
        assert issue is not None
        issue["key"] = self.moved[key] = new_key

    def delete(self, key: str) -> None:
        self.issues = [each for each in self.issues if each["key"] != key]

    def edit_comment(self, key: str, place: int = -1) -> None:
        issue = self.issue(key)
        assert issue is not None
        issue["comments"][place] |= {"body": "edited by a person", "updated": f"{self.stamp[:-6]}9+0000"}

    # ------------------------------------------------------------------ comments and transitions

    def comment(self, issue: dict[str, Any], body: Mapping[str, Any], author: Mapping[str, Any]) -> dict[str, Any]:
        made = {"id": str(next(self._numbers)), "author": dict(author), "updateAuthor": dict(author)}
        made |= {"body": body["body"], "created": self.stamp, "updated": self.stamp}
        made["properties"] = {each["key"]: each["value"] for each in body.get("properties", ())}
        issue["comments"].append(made)
        return made

    def edited(self, comment: dict[str, Any], body: Mapping[str, Any]) -> dict[str, Any]:
        properties = {each["key"]: each["value"] for each in body.get("properties", ())}
        return comment | {"body": body["body"], "updated": self.stamp, "properties": properties}

    def transitions(self, issue: Mapping[str, Any]) -> list[dict[str, Any]]:
        return [way | {"to": self.status(way["to"])} for way in self.workflow[issue["status"]]]

    def transit(self, issue: dict[str, Any], body: Mapping[str, Any]) -> dict[str, str]:
        """Its complaints, by field."""
        way = next((each for each in self.workflow[issue["status"]] if each["id"] == body["transition"]["id"]), None)
        if way is None:
            return {"transition": "It is not valid for this issue."}
        given = body.get("fields", {})
        missing = [name for name, field in way["fields"].items() if field["required"] and name not in given]
        if errors := dict.fromkeys(missing, "is required."):
            return errors
        if unknown := [name for name in given if name not in way["fields"]]:
            return {name: NOT_ON_SCREEN.format(name) for name in unknown}
        is_done = CATEGORIES[way["to"]] == "done"
        chosen = given.get("resolution")
        allowed = way["fields"].get("resolution", {}).get("allowedValues", [])
        named = next((each["name"] for each in allowed if chosen and chosen.items() <= each.items()), None)
        issue |= {"status": way["to"], "updated": self.stamp, "resolved": self.stamp if is_done else None}
        issue["resolution"] = (named or "Done") if is_done else None
        return {}

    def is_written_too_often(self, key: str) -> bool:
        writes = self._writes.setdefault(key, deque(maxlen=1000))
        if any(sum(at > self.now() - time for at in writes) >= number for number, time in WRITE_LIMITS):
            return True
        writes.append(self.now())
        return False

    # ------------------------------------------------------------------ what is wrong with a new issue

    def complaints(self, fields: Mapping[str, Any]) -> dict[str, str]:
        errors = {name: words for name, words in self.required.items() if name not in fields}
        unknown = [name for name in fields if name not in self.screen or name in self.off_screen]
        errors |= {name: NOT_ON_SCREEN.format(name) for name in unknown}
        if fields.get("project") != {"key": "QA"}:
            errors["project"] = "valid project is required"
        if fields.get("issuetype", {}).get("name") not in self.issue_types:
            errors["issuetype"] = "Specify a valid issue type"
        summary = fields.get("summary") or ""
        if not summary or "\n" in summary or len(summary) > 255:
            errors["summary"] = "The summary is invalid because it is empty, too long or has newline characters."
        if any(" " in label for label in fields.get("labels", ())):
            errors["labels"] = "The label contains spaces which is invalid."
        if "description" in fields and (wrong := self.wrong_text(fields["description"])):
            errors["description"] = wrong
        return errors

    def wrong_text(self, text: Any) -> str:
        if self.kind == "cloud" and not (isinstance(text, dict) and text.get("type") == "doc"):
            return NOT_ADF
        if self.kind == "datacenter" and not isinstance(text, str):
            return "Operation value must be a string"
        size = len(text if isinstance(text, str) else json.dumps(text, ensure_ascii=False))
        return TOO_LONG if size > 32_767 else ""
