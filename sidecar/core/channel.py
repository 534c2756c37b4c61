"""The contract between the engine and a channel (a kind of service: email, slack, jira, …).

A channel is one file in `sidecar/channels/`. It holds a Settings struct, the pure functions that decide the
payload, one `send`, and `CHANNEL`, which names them. The YAML check, the JSON Schema, the form and the
reference page all come from the Settings.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final, Literal, NoReturn, Protocol

import msgspec

from sidecar.core.model import Attachment, Event, Severity, Turn
from sidecar.core.trace import Trace
from sidecar.errors import Problem

MASK: Final = "********"
LINES: Final = {"contentMediaType": "text/plain"}
"""For the `extra_json_schema` of a setting whose text may have several lines: forms give it room."""
ALLOWED: Final = "patternErrorMessage"
"""The same of a setting with a pattern: what that allows, in words, for editors (VS Code's keyword) and for us."""


class Secret:
    """A secret setting as it stands in the file: sealed, a reference, or plain.

    It never prints its text. `reveal()` is for the code that opens it, and for nothing else.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"Secret({MASK})"

    __str__ = __repr__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not to be pickled or copied out of the process")


class Opened:
    """The opened secrets of one integration, by field name. Lives in memory only; never prints them.

    A field that is not set is the empty string.
    """

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = dict(values)

    def __getattr__(self, name: str) -> str:
        if name.startswith("_"):
            raise AttributeError(name)
        return self._values.get(name, "")

    def __repr__(self) -> str:
        return f"Opened({', '.join(f'{name}={MASK}' for name in self._values)})"

    def values(self) -> tuple[str, ...]:
        """Every opened text, for redaction."""
        return tuple(self._values.values())


class Fact(msgspec.Struct, frozen=True):
    """A labelled value of a message, such as Host or Duration."""

    label: str
    value: str


class Link(msgspec.Struct, frozen=True):
    """A labelled URL of a message, such as the report."""

    label: str
    url: str


class Thread(msgspec.Struct, frozen=True, kw_only=True):
    """What a channel keeps from one message about a problem to the next: an issue's key, a message's time stamp.

    `kept` is the channel's own, JSON, small and without secrets. `at`: when it was kept last.
    """

    kept: Mapping[str, Any]
    at: datetime


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be said, before a channel gives it its own form.

    Every text is plain: no markup, no control characters but newline, and it may hold hostile data.
    A channel escapes it for its own markup and cuts it to its own limits. `delivery_id` is the same at
    every attempt, so that a repeat is recognisable. `attempts` counts the ones already made (0 at first).
    `time` is when it was to go out: later than the event's own, where it was held or collected.
    `sending_at` is the time of this attempt, `trace` the one that it belongs to (of its first event); not kept.
    `turn` says what it is about in the course of the problem `incident_id`; `events`, of how many events it tells.
    `in_silence`: people asked not to be told; it is sent so that an earlier message no longer says what is not so.
    `is_over`: it tells of the end of a problem, or of a run that passed.
    `attachments` are the files of its events, a picture of the screen first; `Wire.fetch` reads one.
    `actions` are links that do something, for whoever holds the message: they are for people, and are not kept.
    `problem` is the name of what fails, the same whenever it fails again. For a channel that `remembers`, `thread` is
    what it kept of this incident, `earlier` what it kept of the last one of the same problem; neither is stored.
    `event` is the event itself, for a channel that `forwards`; not kept either.
    `is_test` marks the message of the "Test" button. `template_fault` says why the rule's template was not used; a
    reader finds it at the end of the body.
    """

    delivery_id: str
    event_id: str
    event_type: str
    severity: Severity
    icon: str
    title: str
    body: str
    facts: tuple[Fact, ...] = ()
    links: tuple[Link, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    actions: tuple[Link, ...] = ()
    problem: str = ""
    thread: Thread | None = None
    earlier: Thread | None = None
    event: Event | None = None
    time: datetime
    sending_at: datetime | None = None
    trace: Trace | None = None
    attempts: int = 0
    turn: Turn = "event"
    in_silence: bool = False
    is_over: bool = False
    incident_id: str | None = None
    events: int = 1
    is_test: bool = False
    template_fault: str = ""

    @property
    def text(self) -> str:
        """All of it as plain text, without the title and the actions: body, facts, links."""
        facts = "\n".join(f"{fact.label}: {fact.value}" for fact in self.facts)
        return "\n\n".join(part for part in (self.body, facts, listed(self.links)) if part)

    @property
    def text_with_actions(self) -> str:
        return "\n\n".join(part for part in (self.text, listed(self.actions)) if part)

    @property
    def subject(self) -> str:
        """What it is about in the notifier's own words: the type of its event, or how many events."""
        return self.event_type if self.events == 1 else f"{self.events} events"

    @property
    def small_print(self) -> str:
        """What stands below a message, small, for whoever looks for it in the history or the file."""
        return f"{self.subject} · {self.delivery_id}"


def listed(links: Iterable[Link]) -> str:
    """A label that asks needs no colon."""
    return "\n".join(f"{link.label}{'' if link.label.endswith('?') else ':'} {link.url}" for link in links)


FailureKind = Literal[
    "timeout", "connection", "tls", "rejected", "credentials", "rate_limited", "server", "settings", "bug"
]


class Sent(msgspec.Struct, frozen=True, kw_only=True):
    """The service took it. `provider_id` is its own name for it (an issue key, a Message-ID), if it gave one.

    `keep` is what the channel wants to find in `Message.thread` next time, in the place of what is there.
    """

    detail: str = ""
    provider_id: str | None = None
    status_code: int | None = None
    keep: Mapping[str, Any] | None = None


class Failed(msgspec.Struct, frozen=True, kw_only=True):
    """The service did not take it, or did not say that it did.

    `reason` is for a person and holds no secret. `retry_after` is the service's own wish.
    `ambiguous` means that the request may have been carried out although no answer came.
    `status_code` is the HTTP or SMTP code, if one came. `keep`, as in Sent: what was done before it failed.
    """

    reason: str
    kind: FailureKind
    retryable: bool
    retry_after: timedelta | None = None
    ambiguous: bool = False
    status_code: int | None = None
    keep: Mapping[str, Any] | None = None


Outcome = Sent | Failed


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """One HTTP request of a channel of ours. `json` is encoded for you; `content` is sent as it is, in its place.

    `timeout_s` covers all of it. Without it, the integration's own holds.
    """

    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    url: str
    headers: Mapping[str, str] = {}
    json: Any = None
    content: bytes | None = None
    timeout_s: float | None = None


class Response(msgspec.Struct, frozen=True, kw_only=True):
    """An HTTP answer that came whole. Header names are lower case; the body is cut at 1 MiB."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300


class File(msgspec.Struct, frozen=True, kw_only=True):
    """An attachment that was read."""

    name: str
    content_type: str
    content: bytes


class Text(msgspec.Struct, frozen=True, kw_only=True):
    """What an Apprise plugin is given: the title, the body and the markup that the body is written in."""

    title: str
    body: str
    markup: Literal["text", "markdown", "html"] = "text"
    severity: Severity = Severity.info


class Wire(Protocol):
    """The only door out of the process (`sidecar.wire`). Blocking: called from a bounded pool of threads."""

    def http(self, request: Request) -> Response | Failed:
        """One HTTP exchange. Any complete answer is a Response, also 4xx and 5xx; Failed when none came."""
        ...

    def apprise(
        self, arguments: Mapping[str, Any], text: Text, *, plugin: Callable[[], type[Any]] | None = None
    ) -> Outcome:
        """One message through an Apprise plugin built from `arguments` (`{"schema": …}` or `{"url": …}`).

        `plugin` returns our own subclass, where the plugin of that schema cannot say enough. It is a function
        so that Apprise is imported when the first message goes out and not before.
        """
        ...

    def fetch(self, attachment: Attachment, most: int) -> File | Failed:
        """Read an attachment of at most `most` bytes, from the web or from a folder of `settings.attachments`."""
        ...

    def append_line(self, path: str, line: str) -> Outcome:
        """One line more in a file of the data directory; `path` is relative to it."""
        ...

    def show(self, block: str) -> None:
        """A message on the terminal."""
        ...

    def within(self, timeout_s: float, folders: tuple[str, ...] = (), *, private: bool = True) -> Wire:
        """The same door, with another time-out for each exchange; attachments may lie in `folders`.

        `private`: messages may go to private addresses and to this machine.
        """
        ...

    def tidy(self) -> None:
        """Close connections that nobody needed for a while."""
        ...

    def close(self) -> None:
        """Close every idle connection."""
        ...


class Rate(msgspec.Struct, frozen=True, kw_only=True):
    """How fast a service may be called: `per_second` in the long run, `burst` at once."""

    per_second: float
    burst: int = 1


def never(_settings: Any) -> bool:
    return False


def always(_settings: Any) -> bool:
    return True


def no_problems(_settings: Any) -> Iterable[Problem]:
    return ()


class Posted(msgspec.Struct, frozen=True, kw_only=True):
    """A request that a service made to us, unchecked. Header names are lower case."""

    headers: Mapping[str, str]
    body: bytes


class Click(msgspec.Struct, frozen=True, kw_only=True):
    """A button of a message that somebody pressed, once the channel has checked that the service says so.

    `token` is the end of the URL of one of the message's `actions`; "": it asks for nothing. `by`: who, as far as the
    service says.
    `reply_to`: where the channel's `reply` tells that person what came of it.
    """

    token: str
    by: str
    reply_to: str = ""


class Channel(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of service.

    `settings`: the Struct of `config:` in notifier.yaml, `frozen`, `kw_only`, `forbid_unknown_fields`, each
    field with a title and a description in its Meta, secrets as `Secret`.
    `send(settings, opened, message, wire)`: one effect, through `wire`; a remote failure is returned.
    `test`: looks without telling anybody, where the service allows it; None means that a test message is sent.
    `destination(settings)`: where the secrets go (`smtp://host:port`, `https://host`); a secret is sealed
    to it. `recipient(settings)`: who is told, for the history; never a secret.
    `check(settings)`: what the types cannot say; the `path` of its problems is a field name.
    `tracks_incidents`: the service keeps something of its own for each incident (an issue) and closes it at the end.
    `remembers(settings)`: whether what it keeps of an incident comes back with the next message (`Message.thread`).
    `follows(settings)`: whether it shows how a problem stands, so that it is told, too, that a person acknowledged or
    closed one that it was told of, and that one is over while that is silenced.
    `forwards`: it passes the events themselves on to where others decide about them, each by itself and at once:
    nothing that spares people (silences, quiet hours, groups, digests, dedupe) keeps one from it.
    `click(settings, opened, posted, now)`: the button that a request from the service means; None if it is not from
    this integration's service. `reply(settings, opened, click, text, wire)`: tell whoever clicked what came of it.
    `rate`: the default, from the vendor's published limits, cited in the channel's docstring.
    """

    kind: str
    label: str
    settings: type[msgspec.Struct]
    send: Callable[[Any, Opened, Message, Wire], Outcome]
    destination: Callable[[Any], str]
    recipient: Callable[[Any], str]
    test: Callable[[Any, Opened, Message, Wire], Outcome] | None = None
    check: Callable[[Any], Iterable[Problem]] = no_problems
    check_opened: Callable[[Any, Opened], Iterable[Problem]] | None = None
    rate: Rate = Rate(per_second=10, burst=10)
    tracks_incidents: bool = False
    remembers: Callable[[Any], bool] = never
    follows: Callable[[Any], bool] = never
    forwards: bool = False
    click: Callable[[Any, Opened, Posted, datetime], Click | None] | None = None
    reply: Callable[[Any, Opened, Click, str, Wire], Outcome] | None = None
    concurrency: int = 4

    @property
    def about(self) -> str:
        """What it is, for lists and docs: the first line of its module."""
        return str(sys.modules[self.send.__module__].__doc__).partition("\n")[0]
