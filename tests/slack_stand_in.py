"""A Slack that runs here: the calls of the Web API that the notifier makes, refused in Slack's own words.

A real HTTP server on 127.0.0.1. It checks what Slack checks: the token, scopes, the channel, the thread, and the
message against the limits below.
"""

from __future__ import annotations

import json
import re
import socket
from collections import deque
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Any, Final, NamedTuple, Self
from urllib.parse import parse_qsl

from tests.running import PATIENCE_S

BLOCKS: Final = 50
"""https://docs.slack.dev/reference/block-kit/blocks"""
LIMITS: Final[dict[str, tuple[int, int]]] = {
    "header.text": (1, 150),  # …/blocks/header-block
    "section.text": (1, 3000),  # …/blocks/section-block
    "section.fields": (1, 10),
    "section.fields.text": (1, 2000),
    "context.elements": (1, 10),  # …/blocks/context-block
    "context.elements.text": (1, 3000),  # …/composition-objects/text-object
    "actions.elements": (1, 25),  # …/blocks/actions-block
    "button.text": (1, 75),  # …/block-elements/button-element
    "button.action_id": (1, 255),
    "button.value": (1, 2000),
    "button.url": (1, 3000),
}
"""The least and the most, in characters or elements. https://docs.slack.dev/reference/block-kit"""
KEYS: Final[dict[str, tuple[set[str], set[str]]]] = {
    "header": ({"type", "text"}, {"block_id"}),
    "section": ({"type"}, {"text", "fields", "block_id", "accessory"}),
    "context": ({"type", "elements"}, {"block_id"}),
    "actions": ({"type", "elements"}, {"block_id"}),
    "button": ({"type", "text", "action_id"}, {"value", "url", "style", "confirm"}),
    "plain_text": ({"type", "text"}, {"emoji"}),
    "mrkdwn": ({"type", "text"}, {"verbatim"}),
}
"""What an object must have, and what it may."""
TEXT_LIMIT: Final = 4_000
"""Of chat.update; chat.postMessage advises it and cuts at 40,000. https://docs.slack.dev/reference/methods/chat.update"""
METADATA_LIMIT: Final = 8_192
"""Bytes. https://docs.slack.dev/messaging/message-metadata"""
ARGUMENTS: Final[dict[str, tuple[set[str], set[str]]]] = {
    "chat.postMessage": (
        {"channel", "text"},
        {"blocks", "metadata", "mrkdwn", "reply_broadcast", "thread_ts", "unfurl_links", "unfurl_media", "username"},
    ),
    "chat.update": ({"channel", "ts"}, {"blocks", "text", "metadata"}),
    "conversations.history": ({"channel"}, {"include_all_metadata", "limit", "oldest", "latest", "cursor"}),
    "conversations.replies": ({"channel", "ts"}, {"include_all_metadata", "limit", "oldest", "latest", "cursor"}),
    "files.getUploadURLExternal": ({"filename", "length"}, {"alt_txt"}),
    "files.completeUploadExternal": ({"files"}, {"channel_id", "thread_ts", "initial_comment"}),
}
"""What a method must be given, and what it may. https://docs.slack.dev/reference/methods"""
JSON_METHODS: Final = {"chat.postMessage", "chat.update", "files.completeUploadExternal"}
SCOPES: Final = {
    "chat.postMessage": "chat:write",
    "chat.update": "chat:write",
    "conversations.history": "channels:history",
    "conversations.replies": "channels:history",
    "files.getUploadURLExternal": "files:write",
    "files.completeUploadExternal": "files:write",
}
TOKEN: Final = "xoxb-1234567890-made-up-T0k3nOfTheB0t"
SECRET: Final = "8f742231b10e8888abcd99yyyzzz85a5"
"""The example of https://docs.slack.dev/authentication/verifying-requests-from-slack"""


class Seen(NamedTuple):
    """A request as it came. `method` is Slack's (chat.update) or a path; `given` its arguments or its bytes."""

    method: str
    given: Any
    headers: Mapping[str, str]


class Answer(NamedTuple):
    status: int
    body: Any
    headers: Mapping[str, str] = {}


class SlackStandIn:
    """One workspace with the public channel #qa (C0QA00000), in which the bot is. Use it in a `with`.

    `messages` are by channel and ts, as they are now. `files` are those that were shared: (name, content, thread_ts).
    `said`: what came to a response_url; while `hold` is not set, such a request waits.
    """

    def __init__(self) -> None:
        self.channels = {"qa": "C0QA00000", "ops": "C0OPS0000"}
        self.archived: set[str] = set()
        self.not_in: set[str] = set()
        self.scopes = set(SCOPES.values())
        self.messages: dict[tuple[str, str], dict[str, Any]] = {}
        self.files: list[tuple[str, bytes, str]] = []
        self.said: list[Any] = []
        self.requests: list[Seen] = []
        self._uploads: dict[str, tuple[str, int, bytes | None]] = {}
        self._scripted: dict[str, deque[Answer]] = {}
        self._losing: set[str] = set()
        self._lock = Lock()
        self.hold = Event()
        self.hold.set()

    def __enter__(self) -> Self:
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.slack = self
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def answer_next(self, method: str, body: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> None:
        """The next call of this method gets this answer and does nothing. `bytes` go out as they are."""
        self._scripted.setdefault(method, deque()).append(Answer(status, body, headers or {}))

    def refuse_next(self, method: str, error: str, **more: Any) -> None:
        self.answer_next(method, {"ok": False, "error": error, **more})

    def lose_next_answer(self, method: str) -> None:
        """The next call of this method is done, and the connection is closed instead of an answer."""
        self._losing.add(method)

    def calls(self, method: str) -> list[Any]:
        return [each.given for each in self.requests if each.method == method]

    @property
    def methods(self) -> list[str]:
        return [each.method for each in self.requests]

    @property
    def posts(self) -> list[dict[str, Any]]:
        """The messages that are there, in their order."""
        return [self.messages[key] for key in sorted(self.messages)]

    # ------------------------------------------------------------------ answering

    def answer(self, seen: Seen) -> Answer | None:
        """The answer to a request; None: it is lost."""
        if seen.method.startswith("/response/"):
            self.hold.wait(PATIENCE_S)
        with self._lock:
            self.requests.append(seen)
            if waiting := self._scripted.get(seen.method):
                return waiting.popleft()
            answer = self._answer(seen)
            lost = seen.method in self._losing
            self._losing.discard(seen.method)
            return None if lost else answer

    def _answer(self, seen: Seen) -> Answer:
        if seen.method.startswith("/upload/"):
            return self._upload(seen)
        if seen.method.startswith("/response/"):
            self.said.append(json.loads(seen.given))
            return Answer(200, b"ok")
        if seen.method not in ARGUMENTS:
            return no("unknown_method")
        if trouble := self._trouble(seen):
            return trouble
        handle = getattr(self, f"_{seen.method.partition('.')[2]}")
        answer: Answer = handle(seen.given)
        return answer

    def _trouble(self, seen: Seen) -> Answer | None:
        kind = "application/json" if seen.method in JSON_METHODS else "application/x-www-form-urlencoded"
        needed, (wanted, allowed) = SCOPES[seen.method], ARGUMENTS[seen.method]
        if not seen.headers.get("authorization"):
            return no("not_authed")
        if seen.headers["authorization"] != f"Bearer {TOKEN}":
            return no("invalid_auth")
        if seen.headers.get("content-type", "").partition(";")[0] != kind:
            return no("invalid_post_type")
        if needed not in self.scopes:
            return no("missing_scope", needed=needed, provided=",".join(sorted(self.scopes)))
        if not wanted <= set(seen.given) <= wanted | allowed:
            return no("invalid_arguments")
        return None

    def _channel(self, given: str, *, by_name: bool) -> str | Answer:
        """The channel's id, or why there is none."""
        named = self.channels.get(given.removeprefix("#")) if by_name else None
        found = named or (given if given in self.channels.values() else None)
        if by_name and re.fullmatch(r"U[A-Z0-9]{8}", given):
            return f"D{given[1:]}"
        if found is None:
            return no("channel_not_found")
        if found in self.archived:
            return no("is_archived")
        return no("not_in_channel") if found in self.not_in else found

    # ------------------------------------------------------------------ messages

    def _postMessage(self, given: dict[str, Any]) -> Answer:  # noqa: N802  # the method's name
        channel = self._channel(given["channel"], by_name=not given.get("thread_ts"))
        if isinstance(channel, Answer):
            return channel
        if problems := list(troubles_of(given)):
            return no("invalid_blocks", response_metadata={"messages": problems})
        thread_ts = given.get("thread_ts")
        root = self.messages.get((channel, thread_ts)) if thread_ts else None
        if thread_ts and (root is None or root.get("thread_ts")):
            return no("thread_not_found")
        if given.get("reply_broadcast") and not thread_ts:
            return no("invalid_arguments")
        ts = f"1767182400.{len(self.messages) + 1:06}"
        self.messages[channel, ts] = {**given, "channel": channel, "ts": ts}
        return yes(channel=channel, ts=ts, message={"text": given["text"]})

    def _update(self, given: dict[str, Any]) -> Answer:
        channel = self._channel(given["channel"], by_name=False)
        if isinstance(channel, Answer):
            return channel
        known = self.messages.get((channel, given["ts"]))
        if known is None:
            return no("message_not_found")
        if problems := list(troubles_of(given)):
            return no("invalid_blocks", response_metadata={"messages": problems})
        known.update(given)
        return yes(channel=channel, ts=given["ts"], text=given["text"])

    def _history(self, given: dict[str, str]) -> Answer:
        channel = self._channel(given["channel"], by_name=False)
        if isinstance(channel, Answer):
            return channel
        found = [each for (where, _), each in sorted(self.messages.items()) if where == channel]
        shown = [each for each in found if not each.get("thread_ts") or each.get("reply_broadcast")]
        return yes(messages=[read(each, given) for each in reversed(shown)][: int(given.get("limit", "100"))])

    def _replies(self, given: dict[str, str]) -> Answer:
        channel = self._channel(given["channel"], by_name=False)
        if isinstance(channel, Answer):
            return channel
        root = self.messages.get((channel, given["ts"]))
        if root is None:
            return no("thread_not_found")
        found = [each for _, each in sorted(self.messages.items()) if each.get("thread_ts") == given["ts"]]
        later = [each for each in found if each["ts"] > given.get("oldest", "0")]
        return yes(messages=[read(each, given) for each in [root, *later]][: int(given.get("limit", "1000"))])

    # ------------------------------------------------------------------ files

    def _getUploadURLExternal(self, given: dict[str, str]) -> Answer:  # noqa: N802  # the method's name
        if int(given["length"]) <= 0:
            return no("missing_argument")
        file_id = f"F{len(self._uploads) + 1:08}"
        self._uploads[file_id] = (given["filename"], int(given["length"]), None)
        return yes(upload_url=f"{self.url}/upload/v1/{file_id}", file_id=file_id)

    def _upload(self, seen: Seen) -> Answer:
        file_id = seen.method.rpartition("/")[2]
        name, length, _ = self._uploads[file_id]
        if "authorization" in seen.headers or len(seen.given) != length:
            return Answer(400, b"the length is another")
        self._uploads[file_id] = (name, length, seen.given)
        return Answer(200, f"OK - {length}".encode())

    def _completeUploadExternal(self, given: dict[str, Any]) -> Answer:  # noqa: N802  # the method's name
        channel = self._channel(given["channel_id"], by_name=False)
        if isinstance(channel, Answer) and not given["channel_id"].startswith("D"):
            return no("invalid_channel")
        root = self.messages.get((given["channel_id"], given["thread_ts"]))
        if root is None or root.get("thread_ts"):
            return no("invalid_arguments")
        for each in given["files"]:
            name, _, content = self._uploads.get(each["id"], ("", 0, None))
            if content is None:
                return no("file_not_found")
            self.files.append((name, content, given["thread_ts"]))
        return yes(files=given["files"])


def yes(**fields: Any) -> Answer:
    return Answer(200, {"ok": True, **fields})


def no(error: str, **fields: Any) -> Answer:
    return Answer(200, {"ok": False, "error": error, **fields})


def read(message: Mapping[str, Any], asked: Mapping[str, str]) -> dict[str, Any]:
    """A message as the calls that read give it."""
    shown = {name: message[name] for name in ("ts", "text", "thread_ts", "blocks") if name in message}
    metadata = message.get("metadata", {})
    if asked.get("include_all_metadata") != "true":
        metadata = {"event_type": metadata.get("event_type", "")}
    return {"type": "message", **shown, "metadata": metadata}


# ---------------------------------------------------------------------- what Slack takes


def troubles_of(message: Mapping[str, Any]) -> Iterator[str]:
    """All that is wrong with a message, in words."""
    if not 1 <= size(message.get("text", "")) <= TEXT_LIMIT:
        yield f"text: {size(message.get('text', ''))} characters"
    yield from metadata_troubles(message.get("metadata", {"event_type": "x", "event_payload": {}}))
    blocks = message.get("blocks", [])
    if len(blocks) > BLOCKS:
        yield f"blocks: {len(blocks)}"
    for block in blocks:
        yield from block_troubles(block)
    actions = [each["action_id"] for block in blocks if block["type"] == "actions" for each in block["elements"]]
    if len(actions) != len(set(actions)):
        yield f"action_id: not unique: {actions}"


def metadata_troubles(metadata: Mapping[str, Any]) -> Iterator[str]:
    if not re.fullmatch(r"[a-z0-9_]{1,255}", metadata["event_type"]) or set(metadata) != {
        "event_type",
        "event_payload",
    }:
        yield f"metadata: {metadata}"
    if len(json.dumps(metadata)) > METADATA_LIMIT:
        yield "metadata: too large"


def block_troubles(block: Mapping[str, Any]) -> Iterator[str]:
    kind = block["type"]
    if kind not in ("header", "section", "context", "actions"):
        yield f"unknown block {kind}"
        return
    yield from key_troubles(block)
    if kind == "section" and not {"text", "fields"} & set(block):
        yield "section: neither text nor fields"
    if "text" in block:
        yield from text_troubles(block["text"], f"{kind}.text", kinds=("plain_text",) if kind == "header" else TEXTS)
    for name in {"fields", "elements"} & set(block):
        yield from limit_troubles(len(block[name]), f"{kind}.{name}")
        for each in block[name]:
            inner = button_troubles(each) if kind == "actions" else text_troubles(each, f"{kind}.{name}.text")
            yield from inner


TEXTS: Final = ("plain_text", "mrkdwn")


def text_troubles(text: Mapping[str, Any], where: str, kinds: tuple[str, ...] = TEXTS) -> Iterator[str]:
    if text["type"] not in kinds:
        yield f"{where}: {text['type']} is not allowed there"
    yield from key_troubles(text)
    yield from limit_troubles(size(text["text"]), where)


def button_troubles(button: Mapping[str, Any]) -> Iterator[str]:
    yield from key_troubles(button)
    yield from text_troubles(button["text"], "button.text", ("plain_text",))
    for name in {"action_id", "value", "url"} & set(button):
        yield from limit_troubles(size(button[name]), f"button.{name}")
    if "url" in button and not re.fullmatch(r"https?://[^\s/]+(/\S*)?", button["url"]):
        yield "button.url: not a URL"


def key_troubles(found: Mapping[str, Any]) -> Iterator[str]:
    must, may = KEYS[found["type"]]
    if not must <= set(found) <= must | may:
        yield f"{found['type']}: {sorted(found)}"


def limit_troubles(number: int, where: str) -> Iterator[str]:
    least, most = LIMITS[where]
    if not least <= number <= most:
        yield f"{where}: {number}, allowed {least} to {most}"


def size(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


# ---------------------------------------------------------------------- the server


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    slack: SlackStandIn


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # an answer in one piece

    def do_POST(self) -> None:
        slack = self.server.slack
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        method = self.path.removeprefix("/api/")
        answer = slack.answer(Seen(method, arguments(method, headers, body), headers))
        if answer is None:
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
        else:
            self._write(answer)

    def log_message(self, format: str, *args: Any) -> None:
        """Be quiet."""

    def _write(self, answer: Answer) -> None:
        is_raw = isinstance(answer.body, bytes)
        content = answer.body if is_raw else json.dumps(answer.body).encode()
        kind = "text/html" if is_raw else "application/json; charset=utf-8"
        headers = {"Date": self.date_time_string(), "Content-Type": kind, "Content-Length": str(len(content))}
        self.send_response_only(answer.status)
        for name, value in (headers | dict(answer.headers)).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)


def arguments(method: str, headers: Mapping[str, str], body: bytes) -> Any:
    if method.startswith("/"):
        return body
    if headers.get("content-type", "").startswith("application/json"):
        return json.loads(body)
    return dict(parse_qsl(body.decode()))
