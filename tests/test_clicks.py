"""Buttons of messages: who may press them, what that does, and what whoever pressed one is told."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from sidecar.core.channel import Click
from sidecar.core.links import PURPOSE, VALID, Ticket, signed
from sidecar.core.slack_clicks import NOTHING, OLDEST, is_from_slack, read_click, signature
from tests.api_service import Api, Reply, assert_problem
from tests.builders import a_body
from tests.running import eventually
from tests.slack_stand_in import SECRET, TOKEN, SlackStandIn
from ui_api.cli import now
from ui_api.clicks import LONGEST

# ---------------------------------------------------------------------- the signature

SIGNED_AT = datetime.fromtimestamp(1531420618, UTC)
BODY = (
    b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar"
    b"&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
    b"%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a"
    b"14d10d2c447fce8b6703c"
)
HEADERS = {
    "x-slack-request-timestamp": "1531420618",
    "x-slack-signature": "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
}
"""The example of https://docs.slack.dev/authentication/verifying-requests-from-slack"""


def test_slacks_own_example_is_slacks() -> None:
    assert is_from_slack(HEADERS, BODY, SECRET, SIGNED_AT)


@pytest.mark.parametrize(
    ("off", "taken"), [(-OLDEST.seconds - 1, False), (-OLDEST.seconds, True), (300, True), (301, False)]
)
def test_a_request_is_taken_for_five_minutes_whichever_clock_is_wrong(off: int, taken: bool) -> None:
    assert is_from_slack(HEADERS, BODY, SECRET, SIGNED_AT + timedelta(seconds=off)) is taken


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"x-slack-request-timestamp": "1531420618"},
        HEADERS | {"x-slack-signature": HEADERS["x-slack-signature"][:-1]},
        HEADERS | {"x-slack-signature": HEADERS["x-slack-signature"].removeprefix("v0=")},
        HEADERS | {"x-slack-signature": "v0=ünïcödé\ud800"},
        HEADERS | {"x-slack-request-timestamp": "1531420619"},
        HEADERS | {"x-slack-request-timestamp": "1531420618.0"},
        HEADERS | {"x-slack-request-timestamp": "٣"},
        HEADERS | {"x-slack-request-timestamp": "9" * 5_000},
        HEADERS | {"x-slack-request-timestamp": "-1531420618"},
    ],
)
def test_another_signature_or_time_is_not_slacks(headers: Mapping[str, str]) -> None:
    assert not is_from_slack(headers, BODY, SECRET, SIGNED_AT)


def test_another_body_or_secret_is_not_slacks() -> None:
    assert not is_from_slack(HEADERS, BODY + b"&", SECRET, SIGNED_AT)
    assert not is_from_slack(HEADERS, BODY, SECRET[:-1], SIGNED_AT)
    empty = HEADERS | {"x-slack-signature": signature("1531420618", BODY, "")}
    assert not is_from_slack(empty, BODY, "", SIGNED_AT)


# ---------------------------------------------------------------------- the body


def interaction(ticket: str = "ack.x", **changes: Any) -> dict[str, Any]:
    """As Slack sends it, shortened. https://docs.slack.dev/reference/interaction-payloads/block_actions-payload"""
    button = {"type": "button", "action_id": "vpt:ack", "block_id": "b", "action_ts": "1", "value": ticket}
    return {
        "type": "block_actions",
        "user": {"id": "U0ANN0000", "username": "ann", "name": "ann", "team_id": "T0"},
        "api_app_id": "A0",
        "container": {"type": "message", "message_ts": "1.1", "channel_id": "C0QA00000", "is_ephemeral": False},
        "message": {"type": "message", "text": "x", "blocks": []},
        "response_url": "https://hooks.slack.com/actions/T0/1/x",
        "actions": [button],
        **changes,
    }


def form(payload: Any) -> bytes:
    return urlencode({"payload": json.dumps(payload)}).encode()


def test_a_button_says_who_and_what_and_where_to_answer() -> None:
    assert read_click(form(interaction("ack.x"))) == Click(
        token="ack.x", by="ann (Slack)", reply_to="https://hooks.slack.com/actions/T0/1/x"
    )


@pytest.mark.parametrize(
    ("user", "by"),
    [
        ({"id": "U1", "username": "ann"}, "ann (Slack)"),
        ({"id": "U1"}, "U1 (Slack)"),
        ({}, "somebody (Slack)"),
        ({"name": "a\n\u202eb" + "c" * 1_000}, f"a b{'c' * 56}… (Slack)"),
    ],
)
def test_a_name_is_a_short_line(user: dict[str, str], by: str) -> None:
    assert read_click(form(interaction(user=user))).by == by


LINK = {"type": "button", "action_id": "vpt:open-0", "url": "https://x.example"}


@pytest.mark.parametrize(
    "body",
    [
        form(interaction(type="view_submission")),
        form(interaction(type="message_action")),
        form(interaction(actions=[])),
        form(interaction(actions=[{"action_id": "another", "value": "ack.x"}])),
        form(interaction(actions=[{"action_id": "vpt:ack", "value": 1}])),
        form(interaction(actions={})),
        form(interaction(user="ann")),
        form([]),
        form(None),
        form("x"),
        b"",
        b"payload=",
        b"payload=%FF",
        b"payload={",
        b"\xff\xfe",
        b"payload=" + b"[" * 100_000,
        b"&".join(b"a=1" for _ in range(10_000)),
    ],
)
def test_anything_else_that_slack_says_asks_for_nothing(body: bytes) -> None:
    assert read_click(body) == NOTHING


def test_a_button_that_opens_a_page_asks_for_nothing() -> None:
    assert read_click(form(interaction(actions=[LINK]))).token == ""


# ---------------------------------------------------------------------- over HTTP


class Lab:
    """A service that posts to a Slack that runs here, as a bot with buttons."""

    def __init__(self, api: Api, slack: SlackStandIn) -> None:
        self.api, self.slack = api, slack

    def fails(self, **data: Any) -> None:
        known = len(self.slack.posts)
        assert self.api.ask("POST", "/events", a_body(**data)).status == 202
        eventually(lambda: len(self.slack.posts) > known, "a message")

    def buttons(self) -> dict[str, str]:
        """The tickets on the first message, by their label."""
        blocks = self.slack.posts[0]["blocks"]
        row = [each for block in blocks if block["type"] == "actions" for each in block["elements"]]
        return {each["text"]["text"]: each["value"] for each in row if "value" in each}

    def press(self, token: str, **changes: Any) -> Reply:
        changes = {"response_url": f"{self.slack.url}/response/T0/1/x", **changes}
        return self.posts(form(interaction(token, **changes)))

    def posts(self, body: bytes, *, secret: str = SECRET, kind: str = "slack", **headers: str) -> Reply:
        stamp = str(int(now().timestamp()))
        said = {
            "Host": "qa-lab:7109",
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": signature(stamp, body, secret),
        }
        return self.api.say("POST", f"/hooks/{kind}", body, said | headers)

    def told(self, number: int = 1) -> list[str]:
        """What whoever pressed buttons was told."""
        eventually(lambda: len(self.slack.said) >= number, "an answer")
        return [each["text"] for each in self.slack.said]

    def incident(self) -> dict[str, Any]:
        (found,) = self.api.get("/incidents")
        return dict(found)


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    with SlackStandIn() as slack:
        config = f"""\
version: 1
settings: {{public_url: "http://qa-lab:7109"}}
integrations:
  hook: {{type: slack, config: {{webhook_url: "http://127.0.0.1:1/services/x"}}}}
  off: {{type: slack, enabled: false, config: {{bot_token: {TOKEN}, signing_secret: off, channel: "#qa"}}}}
  qa:
    type: slack
    rate: {{per_second: 100, burst: 100}}
    config: {{bot_token: {TOKEN}, signing_secret: {SECRET}, channel: "#qa", api_url: "{slack.url}/api"}}
rules:
  scripts: {{event_type: "script_*", integration_ids: [qa], on: [first_failure, recovered]}}
"""
        with Api(tmp_path, config) as api:
            yield Lab(api, slack)


def test_pressing_acknowledge_does_it_and_the_message_says_so(lab: Lab) -> None:
    lab.fails()
    reply = lab.press(lab.buttons()["Acknowledge"])
    assert (reply.status, reply.body) == (200, b"")
    assert lab.incident()["acknowledged_by"] == "ann (Slack)"
    assert lab.told()[0].startswith("Acknowledged by ann (Slack) at ")
    eventually(lambda: "chat.update" in lab.slack.methods, "the first message to be brought up to date")
    first, answer = lab.slack.posts
    assert first["blocks"][0]["text"]["text"].startswith("❌ Acknowledged by ann (Slack): goto_live on pi-1")
    assert lab.buttons() == {}
    assert answer["thread_ts"] == first["ts"]


def test_who_pressed_a_button_is_remembered(lab: Lab) -> None:
    lab.fails()
    lab.press(lab.buttons()["Acknowledge"])
    (row,) = lab.api.get("/audit")
    assert (row["who"], row["what"], row["subject_id"]) == (
        "ann (Slack)",
        "incident.acknowledged",
        lab.incident()["id"],
    )
    assert (row["via"], row["address"]) == ("button", "")  # the address would be Slack's


def test_slack_waits_for_nothing_that_slack_has_to_do(lab: Lab) -> None:
    lab.fails()
    lab.slack.hold.clear()
    assert lab.press(lab.buttons()["Acknowledge"]).status == 200
    assert lab.slack.said == []
    lab.slack.hold.set()
    assert lab.told()


def test_a_button_works_once(lab: Lab) -> None:
    lab.fails()
    token = lab.buttons()["Silence for 1 h"]
    lab.press(token)
    lab.press(token, user={"id": "U0BOB0000", "name": "bob"})
    first, second = lab.told(2)
    assert first == second
    assert first.startswith("Nobody is told of this until ")
    assert first.endswith("by the wish of ann (Slack)")
    (silence,) = lab.api.get("/silences")
    assert (silence["author"], silence["when"]) == ("ann (Slack)", {"incident_id": lab.incident()["id"]})


def test_the_link_of_a_button_that_was_pressed_is_used_up_too(lab: Lab) -> None:
    lab.fails()
    token = lab.buttons()["Acknowledge"]
    lab.press(token)
    assert "Acknowledged by ann (Slack)" in lab.api.say("GET", f"/a/{token}").text


def test_who_comes_too_late_is_told_so_alone(lab: Lab) -> None:
    lab.fails()
    tokens, incident_id = lab.buttons(), lab.incident()["id"]
    lab.api.ask("POST", f"/incidents/{incident_id}/resolve", {"by": "bob"})
    assert lab.press(tokens["Acknowledge"]).status == 200
    assert lab.told() == ["This incident is over, by bob."]
    expired = Ticket("ack", incident_id, "qa", now() - timedelta(seconds=1))
    key = lab.api.service.keys.ring().derived(PURPOSE)[0]
    lab.press(signed(expired, key))
    assert lab.told(2)[1] == "Links and buttons in messages work for 24 hours; a newer message has new ones."
    lab.press(signed(Ticket("ack", "inc_gone", "qa", now() + VALID), key))
    assert "There is no incident with this id" in lab.told(3)[2]


def test_a_ticket_that_is_not_ours_does_nothing(lab: Lab) -> None:
    lab.fails()
    tokens = ["x", "ack.inc_1.qa.9999999999.Zm9yZ2Vk", "ünïcödé", "a" * 2_000, "....", "\x00"]
    for token in tokens:
        assert lab.press(token).status == 200
    assert all("not one of ours" in text for text in lab.told(len(tokens)))
    assert lab.incident()["state"] == "open"


def test_what_slack_did_not_sign_is_refused_in_plain_words(lab: Lab) -> None:
    lab.fails()
    body = form(interaction(lab.buttons()["Acknowledge"]))
    old = str(int(now().timestamp()) - 301)
    refused = [
        lab.posts(body, secret="another"),
        lab.posts(body, secret="off"),  # of an integration that is disabled
        lab.posts(body, secret=""),
        lab.posts(body, **{"X-Slack-Signature": ""}),
        lab.posts(body, **{"X-Slack-Request-Timestamp": old, "X-Slack-Signature": signature(old, body, SECRET)}),
        lab.posts(b"", secret="x"),
        lab.api.say("POST", "/hooks/slack", b"\xff\x00" * 1_000),
    ]
    for reply in refused:
        assert "no integration here knows the signature" in assert_problem(reply, 401)["detail"]
    assert lab.incident()["state"] == "open"


def test_what_asks_for_nothing_is_taken_and_does_nothing(lab: Lab) -> None:
    for body in (form(interaction(type="view_closed")), form(interaction(actions=[LINK])), b"x", b""):
        reply = lab.posts(body)
        assert (reply.status, reply.body) == (200, b"")
    assert lab.slack.requests == []


def test_there_is_a_limit_to_what_is_read(lab: Lab) -> None:
    taken = lab.posts(b"a" * LONGEST)
    assert taken.status == 200
    for size in (LONGEST + 1, 11_000_000):
        assert_problem(lab.posts(b"a" * size), 413)


def test_only_channels_with_buttons_take_them(lab: Lab) -> None:
    for kind in ("log", "email", "nothing", "%2e%2e"):
        assert_problem(lab.posts(b"x", kind=kind), 404)
    assert_problem(lab.api.say("GET", "/hooks/slack"), 405)


def test_names_and_pages_of_others_are_kept_out_as_everywhere(lab: Lab) -> None:
    assert lab.posts(b"x", Host="evil.example").status == 403
    assert lab.posts(b"x", Origin="https://evil.example").status == 403
    assert lab.posts(b"x", Host="qa-lab").status == 200


def test_nothing_is_sent_to_an_address_that_came_along_and_is_not_slacks(lab: Lab) -> None:
    lab.fails()
    assert lab.press(lab.buttons()["Acknowledge"], response_url="http://127.0.0.1:1/x").status == 200
    assert lab.incident()["acknowledged_by"] == "ann (Slack)"
    eventually(lambda: "chat.update" in lab.slack.methods, "the first message to be brought up to date")
    assert lab.slack.said == []


def test_no_ticket_is_kept_in_the_history(lab: Lab) -> None:
    lab.fails()
    token = lab.buttons()["Acknowledge"]
    (row,) = lab.api.settled()
    assert row["status"] == "sent"
    assert token not in lab.api.ask("GET", f"/history/{row['id']}").text


def test_the_end_comes_into_the_thread_and_takes_the_buttons_away(lab: Lab) -> None:
    lab.fails()
    assert lab.buttons()
    assert lab.api.ask("POST", "/events", a_body("script_execution_complete", success=True)).status == 202
    eventually(lambda: "chat.update" in lab.slack.methods, "the first message to be brought up to date")
    assert lab.buttons() == {}
    assert lab.slack.posts[1]["reply_broadcast"] is True
