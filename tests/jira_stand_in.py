"""A Jira that runs here: the calls that the notifier makes, answered as Cloud or as Data Center answers them.

A real HTTP server on 127.0.0.1. It checks what Jira checks (credentials, the project, the issue type, required
fields, lengths, labels, the form of texts, writes to one issue) and refuses with Jira's own words. What it keeps is a
`JiraProject`, whose clock stands still until a test moves it.
"""

from __future__ import annotations

import json
import re
import socket
from base64 import b64encode
from collections import deque
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import Message as Mime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from threading import Lock, Thread
from types import TracebackType
from typing import Any, NamedTuple, Self
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.jira_project import JiraProject, Kind

SEARCH = re.compile(r'project = "(?P<project>[^"]+)" AND labels = "(?P<label>[^"]+)" ORDER BY created DESC')
NOON = datetime(2026, 1, 31, 12, 0, tzinfo=UTC)
DEAD_LINK = b"<html><head><title>Oops, you've found a dead link.</title></head></html>"
CLOUD_ID = "1324a887-45db-4bf1-8e99-ef0ff456d421"
SERIAL = count(1)


class Seen(NamedTuple):
    """A request as it came in. `path` is without the context path; header names are lower case."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: Any


class Answer(NamedTuple):
    status: int
    body: Any = None
    headers: Mapping[str, str] = {}


def refusal(status: int, *messages: str, **errors: str) -> Answer:
    return Answer(status, {"errorMessages": list(messages), "errors": errors})


GONE = refusal(404, "Issue does not exist or you do not have permission to see it.")


class JiraStandIn:
    """One Jira with the project QA (Quality). Use it in a `with`.

    Cloud knows `username` with `token` (Basic). Data Center knows `token` as a Bearer token, and `username` with
    `password` (Basic). `is_scoped`: the token has scopes, so it works only behind the gateway.
    `lets_anybody_in`: who is not known is nobody, who sees nothing. `is_old`: a Data Center before 8.4.
    """

    def __init__(self, kind: Kind = "cloud", *, context: str = "", now: Callable[[], datetime] = lambda: NOON) -> None:
        self.kind = kind
        self.context = context
        self.project = JiraProject(kind, now)
        self.username = "robot@company.example" if kind == "cloud" else "robot"
        self.token = ("ATATT3x-stand-in-token" if kind == "cloud" else "NjE0MDk3stand0in0pat") + str(next(SERIAL))
        self.password = "correct horse"
        self.people = [{"accountId": "5b10a284", "displayName": "Ann", "emailAddress": "ann@company.example"}]
        self.permissions: dict[str, bool] = {}
        self.is_scoped = False
        self.lets_anybody_in = False
        self.is_old = False
        self.requests: list[Seen] = []
        self.answers: list[Answer] = []
        self._scripted: list[tuple[str, Answer]] = []
        self._losing: deque[str] = deque()
        self._lock = Lock()

    def __enter__(self) -> Self:
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.jira = self
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}{self.context}"

    @property
    def api(self) -> str:
        return f"/rest/api/{3 if self.kind == 'cloud' else 2}"

    @property
    def issues(self) -> list[dict[str, Any]]:
        return self.project.issues

    def asked(self, method: str = "") -> list[str]:
        """What was asked of the API so far, without the way there, as `GET /myself`."""
        calls = [f"{seen.method} {seen.path.removeprefix(self.api)}" for seen in self.requests]
        return [call for call in calls if call.startswith(method)]

    def lose_next_answer(self, to: str = "POST /issue") -> None:
        """The next such request is carried out, and the connection is closed instead of an answer."""
        self._losing.append(to)

    def answer_next(self, status: int, body: Any, headers: Mapping[str, str] | None = None, to: str = "") -> None:
        """The next request (to a path with `to` in it; but for /serverInfo) gets this answer and does nothing.

        `bytes` go out as they are.
        """
        self._scripted.append((to, Answer(status, body, headers or {})))

    def answer(self, seen: Seen) -> Answer | None:
        """The answer to a request; None: it is lost."""
        with self._lock:
            self.requests.append(seen)
            answer = self._answer(seen)
            self.answers.append(answer)
            call = f"{seen.method} {seen.path.removeprefix(self.api)}"
            is_lost = bool(self._losing) and re.fullmatch(self._losing[0], call) is not None and answer.status < 300
            if is_lost:
                self._losing.popleft()
            return None if is_lost else answer

    def _answer(self, seen: Seen) -> Answer:
        if (seen.method, seen.path) == ("GET", "/_edge/tenant_info"):
            return Answer(200, {"cloudId": CLOUD_ID}) if self.is_scoped else Answer(404, DEAD_LINK)
        if (seen.method, seen.path) == ("GET", "/rest/api/2/serverInfo"):
            return Answer(200, self._server_info())
        for place, (to, answer) in enumerate(self._scripted):
            if to in seen.path:
                del self._scripted[place]
                return answer
        by_gateway = seen.path.startswith(f"/ex/jira/{CLOUD_ID}/")
        if not self._knows(seen.headers.get("authorization", "")) or by_gateway is not self.is_scoped:
            return self._to_nobody(seen)
        return self._routed(seen, seen.path.removeprefix(f"/ex/jira/{CLOUD_ID}").removeprefix(self.api))

    def _to_nobody(self, seen: Seen) -> Answer:
        if not self.lets_anybody_in or seen.path.endswith("/myself"):
            return Answer(401, b"Client must be authenticated to access this resource.")
        return Answer(200, {"issues": []}) if "/search" in seen.path else GONE

    def _knows(self, authorization: str) -> bool:
        secret = self.token if self.kind == "cloud" else self.password
        basic = b64encode(f"{self.username}:{secret}".encode()).decode()
        known = {f"Basic {basic}"} | ({f"Bearer {self.token}"} if self.kind == "datacenter" else set())
        return authorization in known

    def _routed(self, seen: Seen, path: str) -> Answer:  # noqa: PLR0911  # one for each call
        match seen.method, *(unquote(part) for part in path.strip("/").split("/")):
            case "GET", "myself":
                return Answer(200, self.account)
            case "GET", "project", key:
                return self._project(key)
            case "GET", "mypermissions":
                return Answer(200, {"permissions": {name: self._permission(name) for name in self.permissions}})
            case "GET", "issueLinkType":
                return Answer(200, {"issueLinkTypes": [{"id": "1", "name": name} for name in self.project.link_types]})
            case "GET", "user", "assignable", "search":
                return Answer(200, [each for each in self.people if seen.query["query"] in each["emailAddress"]])
            case "GET", "issue", "createmeta", *rest:
                return self._meta(rest)
            case "POST", "issue":
                return self._create(seen.body)
            case "POST", "issueLink":
                return self._link(seen.body)
            case "GET", "comment", id, "properties", name:
                return self._property(self._comment(id), name)
            case "POST", "search", *rest if rest == (["jql"] if self.kind == "cloud" else []):
                return self._search(seen.body)
            case method, "issue", key, *rest:
                return self._with_issue(method, self.project.issue(key), rest, seen)
        return Answer(404, DEAD_LINK)

    def _with_issue(self, method: str, issue: dict[str, Any] | None, rest: list[str], seen: Seen) -> Answer:  # noqa: PLR0911  # as above
        if issue is None:
            return GONE
        if method != "GET" and self.project.is_written_too_often(issue["key"]):
            limited = refusal(429, "Rate limit exceeded.")
            return limited._replace(headers={"Retry-After": "2", "RateLimit-Reason": "jira-per-issue-on-write"})
        match method, *rest:
            case ("GET",):
                return Answer(200, self.project.shown(issue, seen.query["fields"].split(",")))
            case "GET", "properties", name:
                return self._property(issue, name)
            case "GET", "comment":
                newest = [{k: v for k, v in each.items() if k != "properties"} for each in reversed(issue["comments"])]
                return Answer(200, {"comments": newest[:1], "maxResults": 1, "startAt": 0, "total": len(newest)})
            case ("POST", "comment") | ("PUT", "comment", _):
                return self._say(issue, rest[1:], seen.body)
            case "GET", "transitions":
                return Answer(200, {"transitions": self.project.transitions(issue)})
            case "POST", "transitions":
                errors = self.project.transit(issue, seen.body)
                return refusal(400, **errors) if errors else Answer(204)
            case "POST", "remotelink":
                return self._remote(issue, seen.body)
            case "POST", "attachments":
                return self._attach(issue, seen)
        return Answer(404, DEAD_LINK)

    # ------------------------------------------------------------------ one answer each

    def _server_info(self) -> dict[str, Any]:
        deployment = "Cloud" if self.kind == "cloud" else "Server"
        return {"baseUrl": self.url, "deploymentType": deployment, "version": "10.3.24", "serverTitle": "Jira"}

    @property
    def account(self) -> dict[str, Any]:
        account = {"displayName": "Lab Robot", "active": True, "emailAddress": "robot@company.example"}
        return account | ({"accountId": "70121:robot"} if self.kind == "cloud" else {"name": self.username})

    def _permission(self, name: str) -> dict[str, Any]:
        return {"id": "1", "key": name, "name": name, "type": "PROJECT", "havePermission": self.permissions[name]}

    def _types(self) -> list[dict[str, Any]]:
        types = [{"id": str(10000 + n), "name": name} for n, name in enumerate(self.project.issue_types)]
        return [each | {"subtask": False} for each in types] + [{"id": "10100", "name": "Sub-task", "subtask": True}]

    def _project(self, key: str) -> Answer:
        if key != "QA":
            return refusal(404, f"No project could be found with key '{key}'.")
        return Answer(200, {"id": "10000", "key": key, "name": "Quality", "issueTypes": self._types()})

    def _meta(self, rest: list[str]) -> Answer:
        fields = [each | {"fieldId": name, "key": name} for name, each in self.project.screen.items()]
        if self.kind == "datacenter":
            fields = [{name: value for name, value in each.items() if name != "key"} for each in fields]
        if self.is_old:
            types = [each | {"fields": self.project.screen} for each in self._types()]
            return Answer(404, DEAD_LINK) if rest else Answer(200, {"projects": [{"key": "QA", "issuetypes": types}]})
        found, named = (self._types(), "issueTypes") if len(rest) == 2 else (fields, "fields")
        named = "values" if self.kind == "datacenter" else named
        return Answer(200, {named: found, "maxResults": 200, "startAt": 0, "total": len(found)})

    def _create(self, body: Mapping[str, Any]) -> Answer:
        if errors := self.project.complaints(body["fields"]):
            return refusal(400, **errors)
        made = self.project.create(body)
        return Answer(201, {"id": made["id"], "key": made["key"], "self": f"{self.url}{self.api}/issue/{made['id']}"})

    def _search(self, body: Mapping[str, Any]) -> Answer:
        asked = SEARCH.fullmatch(body["jql"])
        if asked is None or asked["project"] != "QA":
            return refusal(400, f"Error in the JQL Query: {body['jql']}")
        hits = self.project.found(asked["label"], body.get("reconcileIssues", []))
        extra = {"isLast": True} if self.kind == "cloud" else {"startAt": 0, "maxResults": 1, "total": len(hits)}
        return Answer(200, {"issues": [self.project.shown(each, body["fields"]) for each in hits], **extra})

    def _comment(self, id: str) -> dict[str, Any] | None:
        return next((one for issue in self.issues for one in issue["comments"] if one["id"] == id), None)

    def _property(self, owner: Mapping[str, Any] | None, name: str) -> Answer:
        if owner is None or name not in owner["properties"]:
            return refusal(404, f"The property '{name}' does not exist.")
        return Answer(200, {"key": name, "value": owner["properties"][name]})

    def _say(self, issue: dict[str, Any], rest: list[str], body: Mapping[str, Any]) -> Answer:
        if wrong := self.project.wrong_text(body["body"]):
            return refusal(400, comment=wrong)
        if not rest:
            made = self.project.comment(issue, body, self.account)
            return Answer(201, {name: value for name, value in made.items() if name != "properties"})
        places = [place for place, each in enumerate(issue["comments"]) if each["id"] == rest[0]]
        if not places:
            return refusal(404, "Can not find a comment for the id.")
        made = issue["comments"][places[0]] = self.project.edited(issue["comments"][places[0]], body)
        return Answer(200, {name: value for name, value in made.items() if name != "properties"})

    def _link(self, body: Mapping[str, Any]) -> Answer:
        if body["type"]["name"] not in self.project.link_types:
            return refusal(404, f"No issue link type with name '{body['type']['name']}' found.")
        ends = [self.project.issue(body[name]["key"]) for name in ("inwardIssue", "outwardIssue")]
        if ends[0] is None or ends[1] is None:
            return GONE
        ends[0]["links"].append((body["type"]["name"], ends[1]["key"]))
        return Answer(201)

    def _remote(self, issue: dict[str, Any], body: Mapping[str, Any]) -> Answer:
        is_new = body["globalId"] not in issue["remote"]
        issue["remote"][body["globalId"]] = body["object"]
        return Answer(201 if is_new and self.kind == "cloud" else 200, {"id": 10000, "self": "x"})

    def _attach(self, issue: dict[str, Any], seen: Seen) -> Answer:
        if seen.headers.get("x-atlassian-token") != "no-check":
            return Answer(403, b"XSRF check failed")
        mime = message_from_bytes(f"Content-Type: {seen.headers['content-type']}\r\n\r\n".encode() + seen.body)
        files = [part for part in mime.get_payload() if isinstance(part, Mime)]
        issue["files"] += [
            (part.get_filename(), part.get_content_type(), part.get_payload(decode=True)) for part in files
        ]
        return Answer(200, [{"id": "1", "filename": part.get_filename()} for part in files])


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    jira: JiraStandIn


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one packet: else each answer waits 40 ms for an acknowledgement

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def do_PUT(self) -> None:
        self._serve()

    def log_message(self, format: str, *args: Any) -> None:
        """Be quiet."""

    def _serve(self) -> None:
        jira = self.server.jira
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        url = urlsplit(self.path)
        path = url.path.removeprefix(jira.context)
        headers = {name.lower(): value for name, value in self.headers.items()}
        said = json.loads(body) if headers.get("content-type") == "application/json" else body or None
        answer = jira.answer(Seen(self.command, path, dict(parse_qsl(url.query)), headers, said))
        if answer is None:
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
        else:
            self._write(answer)

    def _write(self, answer: Answer) -> None:
        content = b"" if answer.body is None else answer.body
        content = content if isinstance(content, bytes) else json.dumps(content).encode()
        kind = "text/html" if isinstance(answer.body, bytes) else "application/json;charset=UTF-8"
        date = format_datetime(self.server.jira.project.now(), usegmt=True)
        headers = {"Date": date, "Content-Type": kind, "Content-Length": str(len(content))}
        self.send_response_only(answer.status)
        for name, value in (headers | dict(answer.headers)).items():
            if not (answer.status == 204 and name.startswith("Content")):
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)
