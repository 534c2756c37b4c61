"""A Jira that runs here: the calls that the notifier makes, answered as Cloud or as Data Center answers them.

A real HTTP server on 127.0.0.1. It checks what Jira checks (credentials, the project, the issue type, required
fields, lengths, labels, the form of the description) and refuses with Jira's own words.
"""

from __future__ import annotations

import json
import re
import socket
from base64 import b64encode
from collections import deque
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from types import TracebackType
from typing import Any, Literal, NamedTuple, Self
from urllib.parse import parse_qsl, urlsplit

SEARCH = re.compile(r'project = "(?P<project>[^"]+)" AND labels = "(?P<label>[^"]+)" ORDER BY created ASC')
NOT_ADF = "Operation value must be an Atlassian Document (see the Atlassian Document Format)"


class Seen(NamedTuple):
    """A request as it came in. `path` is without the context path; header names are lower case."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: Any


class Answer(NamedTuple):
    status: int
    body: Any
    headers: Mapping[str, str] = {}


class JiraStandIn:
    """One Jira with the project QA (Quality). Use it in a `with`.

    Cloud knows `username` with `token` (Basic). Data Center knows `token` as a Bearer token, and `username` with
    `password` (Basic). `required` are fields that a new issue must have, with Jira's complaint when it does not.
    `issues` are the issues as they were posted, with their key; `answers` are all the answers given, beside
    `requests`.
    """

    def __init__(self, kind: Literal["cloud", "datacenter"] = "cloud", *, context: str = "") -> None:
        self.kind = kind
        self.context = context
        self.username = "robot@company.example" if kind == "cloud" else "robot"
        self.token = "ATATT3x-stand-in-token" if kind == "cloud" else "NjE0MDk3stand0in0pat"
        self.password = "correct horse"
        self.project_key = "QA"
        self.issue_types = ["Bug", "Task"]
        self.required: dict[str, str] = {}
        self.issues: list[dict[str, Any]] = []
        self.requests: list[Seen] = []
        self.answers: list[Answer] = []
        self._scripted: deque[Answer] = deque()
        self._losing = False
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

    def lose_next_answer(self) -> None:
        """The next issue is created, and the connection is closed instead of an answer."""
        self._losing = True

    def answer_next(self, status: int, body: Any, headers: Mapping[str, str] | None = None) -> None:
        """The next request (but for /serverInfo) gets this answer and does nothing. `bytes` go out as they are."""
        self._scripted.append(Answer(status, body, headers or {}))

    def answer(self, seen: Seen) -> Answer | None:
        """The answer to a request; None: it is lost."""
        with self._lock:
            self.requests.append(seen)
            answer = self._answer(seen)
            self.answers.append(answer)
            lost = self._losing and seen.path == f"{self.api}/issue" and answer.status == 201
            self._losing = self._losing and not lost
            return None if lost else answer

    def _answer(self, seen: Seen) -> Answer:
        if (seen.method, seen.path) == ("GET", "/rest/api/2/serverInfo"):
            return Answer(200, self._server_info())
        if self._scripted:
            return self._scripted.popleft()
        if not self._knows(seen.headers.get("authorization", "")):
            return Answer(401, b"Client must be authenticated to access this resource.")
        return self._routed(seen)

    def _routed(self, seen: Seen) -> Answer:
        match seen.method, seen.path.removeprefix(self.api):
            case "GET", "/myself":
                return Answer(200, self._account())
            case "GET", path if path.startswith("/project/"):
                return self._project(path.removeprefix("/project/"))
            case "POST", "/issue":
                return self._create(seen.body["fields"])
            case "POST", path if path == ("/search/jql" if self.kind == "cloud" else "/search"):
                return self._search(seen.body)
        return Answer(404, b"<html><head><title>Oops, you've found a dead link.</title></head></html>")

    def _knows(self, authorization: str) -> bool:
        secret = self.token if self.kind == "cloud" else self.password
        basic = b64encode(f"{self.username}:{secret}".encode()).decode()
        known = {f"Basic {basic}"} | ({f"Bearer {self.token}"} if self.kind == "datacenter" else set())
        return authorization in known

    def _server_info(self) -> dict[str, Any]:
        deployment = "Cloud" if self.kind == "cloud" else "Server"
        return {"baseUrl": self.url, "deploymentType": deployment, "version": "10.3.24", "serverTitle": "Jira"}

    def _account(self) -> dict[str, Any]:
        account = {"displayName": "Lab Robot", "active": True, "emailAddress": "robot@company.example"}
        return account | ({"accountId": "5b10a284"} if self.kind == "cloud" else {"name": self.username})

    def _project(self, key: str) -> Answer:
        if key != self.project_key:
            return Answer(404, {"errorMessages": [f"No project could be found with key '{key}'."], "errors": {}})
        types = [{"id": str(10000 + n), "name": name, "subtask": False} for n, name in enumerate(self.issue_types)]
        types.append({"id": "10100", "name": "Sub-task", "subtask": True})
        return Answer(200, {"id": "10000", "key": key, "name": "Quality", "issueTypes": types})

    def _create(self, fields: dict[str, Any]) -> Answer:
        if errors := self._complaints(fields):
            return Answer(400, {"errorMessages": [], "errors": errors})
        number = len(self.issues) + 1
        key = f"{self.project_key}-{number}"
        self.issues.append({"id": str(20000 + number), "key": key, "fields": fields})
        made = {"id": str(20000 + number), "key": key, "self": f"{self.url}{self.api}/issue/{20000 + number}"}
        return Answer(201, made)

    def _complaints(self, fields: dict[str, Any]) -> dict[str, str]:
        errors = {name: words for name, words in self.required.items() if name not in fields}
        if fields.get("project") != {"key": self.project_key}:
            errors["project"] = "valid project is required"
        if fields.get("issuetype", {}).get("name") not in self.issue_types:
            errors["issuetype"] = "Specify a valid issue type"
        summary = fields.get("summary") or ""
        if not summary or "\n" in summary or len(summary) > 255:
            errors["summary"] = "The summary is invalid because it is empty, too long or has newline characters."
        if any(" " in label for label in fields.get("labels", ())):
            errors["labels"] = "The label contains spaces which is invalid."
        if wrong := self._wrong_description(fields.get("description")):
            errors["description"] = wrong
        return errors

    def _wrong_description(self, text: Any) -> str:
        if self.kind == "cloud" and not (isinstance(text, dict) and text.get("type") == "doc"):
            return NOT_ADF
        if self.kind == "datacenter" and not isinstance(text, str):
            return "Operation value must be a string"
        size = len(text if isinstance(text, str) else json.dumps(text, ensure_ascii=False))
        return "The entered text is too long. It exceeds the allowed limit of 32,767 characters." * (size > 32_767)

    def _search(self, body: dict[str, Any]) -> Answer:
        asked = SEARCH.fullmatch(body["jql"])
        if asked is None or asked["project"] != self.project_key:
            return Answer(400, {"errorMessages": [f"Error in the JQL Query: {body['jql']}"], "errors": {}})
        hits = [issue for issue in self.issues if asked["label"] in issue["fields"]["labels"]]
        shown = [{"id": hit["id"], "key": hit["key"], "fields": {"summary": hit["fields"]["summary"]}} for hit in hits]
        extra = {"isLast": True} if self.kind == "cloud" else {"startAt": 0, "maxResults": 1, "total": len(hits)}
        return Answer(200, {"issues": shown[: body.get("maxResults", 50)], **extra})


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    jira: JiraStandIn


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def log_message(self, format: str, *args: Any) -> None:
        """Be quiet."""

    def _serve(self) -> None:
        jira = self.server.jira
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        url = urlsplit(self.path)
        path = url.path.removeprefix(jira.context)
        headers = {name.lower(): value for name, value in self.headers.items()}
        seen = Seen(self.command, path, dict(parse_qsl(url.query)), headers, json.loads(body) if body else None)
        answer = jira.answer(seen)
        if answer is None:
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
        else:
            self._write(answer)

    def _write(self, answer: Answer) -> None:
        content = answer.body if isinstance(answer.body, bytes) else json.dumps(answer.body).encode()
        kind = "text/html" if isinstance(answer.body, bytes) else "application/json;charset=UTF-8"
        headers = {"Date": self.date_time_string(), "Content-Type": kind, "Content-Length": str(len(content))}
        self.send_response_only(answer.status)
        for name, value in (headers | dict(answer.headers)).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)
