"""What the tests of the Jira channel build their cases from: settings, messages, and sending over a real wire."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from sidecar.channels.jira import CHANNEL
from sidecar.core.channel import Fact, Failed, Link, Message, Opened, Outcome, Request, Response, Secret, Sent, Thread
from sidecar.core.jira.settings import Jira
from sidecar.core.model import Severity
from sidecar.wire import OutboundWire
from tests.builders import NoWire
from tests.jira_stand_in import JiraStandIn

PROBLEM = '["script","fullzap","sunri-pi2","AppleTv"]'
HOSTILE = (
    "{code}x{code} {html}<script>alert(1)</script>{html} {color:red}r{color} [~admin] [x|http://evil.example] "
    "!http://evil.example/p.png! *b* _i_ -d- +u+ ^s^ ~s~ ??c?? {{m}} | || \\\\ &#123; :) (x)\n"
    "h1. heading\nbq. quote\n# number\n* bullet\n---- \n{noformat}\n@admin \u0000\u0007end"
)


class AnsweringWire(NoWire):
    """Gives one answer to everything: for what no server can be made to say at will."""

    def __init__(self, answer: Response | Failed) -> None:
        self.answer = answer

    def http(self, request: Request) -> Response | Failed:
        return self.answer


class LedWire(OutboundWire):
    """A real wire on which some hosts are somewhere else, as a hosts file would have it: origin → origin."""

    def __init__(self, origins: Mapping[str, str]) -> None:
        super().__init__(data=Path("nowhere"))
        self.origins = origins
        self.urls: list[str] = []

    def http(self, request: Request) -> Response | Failed:
        self.urls.append(request.url)
        scheme, _, rest = request.url.partition("://")
        origin = f"{scheme}://{rest.partition('/')[0]}"
        return super().http(replace(request, url=request.url.replace(origin, self.origins[origin], 1)))


def settings_for(jira: JiraStandIn, **changes: Any) -> Jira:
    username = jira.username if jira.kind == "cloud" else ""
    given: dict[str, Any] = {
        "server_url": jira.url,
        "username": username,
        "api_token": Secret("sealed"),
        "project_key": "QA",
    }
    return Jira(**(given | changes))


def some_settings(**changes: Any) -> Jira:
    given: dict[str, Any] = {
        "server_url": "https://jira.company.example",
        "api_token": Secret("sealed"),
        "project_key": "QA",
    }
    return Jira(**(given | changes))


def a_message(**changes: Any) -> Message:
    """About no problem that lasts; `about` makes one that is."""
    given: dict[str, Any] = {
        "delivery_id": "dlv_01",
        "event_id": "evt_01",
        "event_type": "script_execution_failed",
        "severity": Severity.error,
        "icon": "❌",
        "title": "Script fullzap failed on sunri-pi2 / AppleTv",
        "body": "Navigation tree loading failed: Path not found from 'home' to 'live'",
        "facts": (Fact("Host", "sunri-pi2"), Fact("Duration", "3 min 4 s")),
        "links": (Link("Report", "https://r2.example/report.html?X-Amz-Credential=abc%2F2025&X-Amz-Expires=604799"),),
        "time": datetime(2025, 12, 9, 22, 4, 14, tzinfo=UTC),
    }
    return Message(**(given | changes))


def deliver(jira: JiraStandIn, message: Message | None = None, *, token: str = "", **changes: Any) -> Outcome:
    opened = Opened({"api_token": token or jira.token})
    with closing(OutboundWire(data=Path("nowhere"))) as wire:
        return CHANNEL.send(settings_for(jira, **changes), opened, message or a_message(), wire)


def sign_in(jira: JiraStandIn, token: str = "", **changes: Any) -> Outcome:
    assert CHANNEL.test is not None
    opened = Opened({"api_token": token or jira.token})
    with closing(OutboundWire(data=Path("nowhere"))) as wire:
        return CHANNEL.test(settings_for(jira, **changes), opened, a_message(is_test=True), wire)


def failed(outcome: Outcome) -> Failed:
    assert isinstance(outcome, Failed), outcome
    return outcome


def sent(outcome: Outcome) -> Sent:
    assert isinstance(outcome, Sent), outcome
    return outcome


class Problem:
    """One problem as the engine tells of it: what a message keeps comes back with the next one.

    `again()` is the same thing failing another day: another incident, which knows what was kept of this one.
    """

    def __init__(self, jira: JiraStandIn, **settings: Any) -> None:
        self.jira = jira
        self.settings = settings
        self.incident_id, self.number = "inc_1", 0
        self.thread: Thread | None = None
        self.earlier: Thread | None = None
        self.last = a_message()

    def tell(self, turn: str, **changes: Any) -> Outcome:
        """A new message about it."""
        self.number += 1
        is_over = turn in ("recovered", "closed")
        given = {"delivery_id": f"dlv_{self.number:02}", "turn": turn, "is_over": is_over, "title": f"It is {turn}"}
        self.last = a_message(**(given | {"incident_id": self.incident_id, "problem": PROBLEM} | changes))
        return self._deliver()

    def retry(self) -> Outcome:
        """The last message once more, as after a failed attempt."""
        self.last = replace(self.last, attempts=1)
        return self._deliver()

    def again(self) -> None:
        self.incident_id += "x"
        self.earlier, self.thread = self.thread or self.earlier, None

    def _deliver(self) -> Outcome:
        message = replace(self.last, thread=self.thread, earlier=self.earlier)
        outcome = deliver(self.jira, message, **self.settings)
        if outcome.keep is not None:
            self.thread = Thread(kept=outcome.keep, at=message.time)
        return outcome

    @property
    def issue(self) -> dict[str, Any]:
        """The newest."""
        return self.jira.issues[-1]

    @property
    def comments(self) -> list[str]:
        return [texts_of(each["body"]) for each in self.issue["comments"]]


def texts_of(body: Any) -> str:
    """All the text of a comment or a description, in either form."""
    return body if isinstance(body, str) else texts(body)


def texts(node: Any) -> str:
    """All the text of an ADF node, line breaks and paragraphs as newlines."""
    if node["type"] == "hardBreak":
        return "\n"
    end = "\n\n" if node["type"] == "paragraph" else ""
    return str(node.get("text", "")) + "".join(texts(inner) for inner in node.get("content", ())) + end
