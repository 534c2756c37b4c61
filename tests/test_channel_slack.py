from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from textwrap import dedent
from typing import Any

import msgspec
import pytest
import yaml
from msgspec.structs import replace

from sidecar.channels.slack import CHANNEL, FILE_LIMIT, FILES_LIMIT, Slack, check, destination, payload, reply, send
from sidecar.core import slack_answers, slack_thread
from sidecar.core.channel import Click, Fact, Failed, Link, Message, Opened, Outcome, Secret, Sent, Thread
from sidecar.core.links import offers
from sidecar.core.model import Attachment
from sidecar.core.slack_thread import Place, Sender
from sidecar.wire import OutboundWire
from tests.parts import as_json, parts
from tests.sink import Answer, Sink
from tests.slack_stand_in import SCOPES, SECRET, SlackStandIn
from tests.slack_stand_in import TOKEN as BOT_TOKEN
from tests.wire_parts import HOSTILE, MESSAGE, a_message, a_wire

TOKEN = "wEbH00kT0k3nS3cr3tVaLu3"  # made up
SETTINGS = Slack(webhook_url=Secret("sealed"))
QA = "C0QA00000"
LINKS = tuple(
    Link(label, f"http://qa-lab:7109/a/{deed}.inc_1.qa.1767182400.c2lnbmF0dXJl")
    for deed, label in (("ack", "Acknowledge"), ("silence", "Silence for 1 h"))
)


def opened(url: str) -> Opened:
    return Opened({"webhook_url": url})


# ---------------------------------------------------------------------- through a webhook


def test_a_message_is_posted_as_blocks(tmp_path: Path) -> None:
    with Sink() as sink:
        url = f"{sink.url}/services/T0/B0/{TOKEN}"
        outcome = send(SETTINGS, opened(url), a_message(), a_wire(tmp_path))
    assert outcome == Sent(detail="Slack answered 200", status_code=200)
    (request,) = sink.requests
    assert (request.method, request.path) == ("POST", f"/services/T0/B0/{TOKEN}")
    assert request.json == payload(SETTINGS, a_message())
    assert [block["type"] for block in request.json["blocks"]] == ["header", "section", "section", "section", "context"]


def test_a_webhook_has_links_where_a_bot_has_buttons() -> None:
    blocks = payload(SETTINGS, a_message(actions=LINKS))["blocks"]
    assert [each["text"]["text"] for each in blocks[3:6]] == [
        "<https://reports.example/r/1?sig=a%2Fb&amp;x=1|Report>",
        "<http://qa-lab:7109/a/ack.inc_1.qa.1767182400.c2lnbmF0dXJl|Acknowledge>",
        "<http://qa-lab:7109/a/silence.inc_1.qa.1767182400.c2lnbmF0dXJl|Silence for 1 h>",
    ]


def test_a_channel_and_a_name_are_sent_if_they_are_set() -> None:
    named = Slack(webhook_url=Secret("x"), channel="#qa", username="Lab")
    assert "channel" not in payload(SETTINGS, a_message())
    assert (payload(named, a_message())["channel"], payload(named, a_message())["username"]) == ("#qa", "Lab")


@pytest.mark.parametrize(
    ("answer", "kind", "retryable", "reason"),
    [
        (Answer(status=404, body=b"no_service"), "credentials", False, "404 no_service: the webhook was deleted"),
        (Answer(status=403, body=b"invalid_token"), "credentials", False, "403 invalid_token: the webhook URL"),
        (Answer(status=410, body=b"channel_is_archived"), "rejected", False, "the channel is archived"),
        (Answer(status=400, body=b"invalid_payload"), "rejected", False, "Slack answered 400 invalid_payload"),
        (Answer(status=429, headers={"Retry-After": "30"}), "rate_limited", True, "Slack answered 429"),
        (Answer(body=b"<html><title>Hotel</title>"), "server", True, "Slack answered 200 Hotel"),
        (Answer(fault="reset"), "connection", True, "closed the connection before it answered"),
    ],
)
def test_a_failure_says_what_to_do(tmp_path: Path, answer: Answer, kind: str, retryable: bool, reason: str) -> None:
    with Sink() as sink:
        sink.answers = [answer]
        outcome = send(SETTINGS, opened(f"{sink.url}/services/T0/B0/{TOKEN}"), a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable) == (kind, retryable)
    assert reason in outcome.reason
    assert TOKEN not in outcome.reason


# ---------------------------------------------------------------------- as a bot


class Bot:
    """A bot in a Slack that runs here. What it keeps of a problem comes back with the next message about it."""

    def __init__(self, slack: SlackStandIn, wire: OutboundWire, **changes: Any) -> None:
        self.slack, self.wire = slack, wire
        given: dict[str, Any] = {"bot_token": Secret("x"), "signing_secret": Secret("x"), "channel": "#qa", **changes}
        self.settings = Slack(api_url=f"{slack.url}/api", **given)
        self.opened = Opened({"bot_token": BOT_TOKEN, "signing_secret": SECRET})
        self.thread: Thread | None = None
        self.earlier: Thread | None = None

    def sends(self, **changes: Any) -> Outcome:
        values: dict[str, Any] = {"incident_id": "inc_1", "turn": "first_failure", **changes}
        message = a_message(thread=self.thread, earlier=self.earlier, **values)
        outcome = send(self.settings, self.opened, message, self.wire)
        assert BOT_TOKEN not in str(outcome)
        if outcome.keep is not None:
            assert len(msgspec.json.encode(outcome.keep)) < 4_000
            self.thread = Thread(kept=msgspec.json.decode(msgspec.json.encode(outcome.keep)), at=MESSAGE.time)
        return outcome

    def sent(self, **changes: Any) -> Sent:
        outcome = self.sends(**changes)
        assert isinstance(outcome, Sent), outcome
        return outcome

    def failed(self, **changes: Any) -> Failed:
        outcome = self.sends(**changes)
        assert isinstance(outcome, Failed), outcome
        return outcome


@pytest.fixture
def slack() -> Iterator[SlackStandIn]:
    with SlackStandIn() as one:
        yield one


@pytest.fixture
def wire(tmp_path: Path) -> Iterator[OutboundWire]:
    wire = a_wire(tmp_path)
    yield wire.within(5, (str(tmp_path),))
    wire.close()


@pytest.fixture
def bot(slack: SlackStandIn, wire: OutboundWire) -> Bot:
    return Bot(slack, wire)


def shown(post: dict[str, Any]) -> str:
    """What a reader sees of a message, a line for each text."""
    return "\n".join(lines(post["blocks"]))


def lines(found: Any) -> Iterator[str]:
    if isinstance(found, list):
        for each in found:
            yield from lines(each)
    elif found.get("type") in ("plain_text", "mrkdwn"):
        yield found["text"]
    elif found.get("type") == "button":
        yield f"[{found['text']['text']}]"
    else:
        yield from lines([found[name] for name in ("text", "fields", "elements") if name in found])


def test_a_bot_posts_with_buttons_and_says_where(bot: Bot, slack: SlackStandIn) -> None:
    outcome = bot.sent(actions=LINKS)
    assert (outcome.detail, outcome.status_code) == ("posted to #qa", 200)
    (post,) = slack.posts
    assert outcome.provider_id == post["ts"]
    assert (post["channel"], post["unfurl_links"], post["unfurl_media"]) == (QA, False, False)
    assert post["metadata"] == {"event_type": "virtualpytest_delivery", "event_payload": {"delivery_id": "dlv_01"}}
    assert "[Acknowledge]\n[Silence for 1 h]\n[Open report]" in shown(post)


def test_without_a_signing_secret_nobody_answers_buttons_so_there_are_links(slack: SlackStandIn, wire: Any) -> None:
    Bot(slack, wire, signing_secret=None).sent(actions=LINKS)
    assert "[" not in shown(slack.posts[0])
    assert "|Acknowledge>" in shown(slack.posts[0])


@pytest.mark.parametrize("channel", ["#qa", "qa", QA])
def test_a_channel_is_named_or_given_by_its_id(slack: SlackStandIn, wire: OutboundWire, channel: str) -> None:
    bot = Bot(slack, wire, channel=channel)
    bot.sent()
    bot.sent(delivery_id="dlv_02", turn="recovered")
    assert {post["channel"] for post in slack.posts} == {QA}


def test_a_person_gets_a_direct_message(slack: SlackStandIn, wire: OutboundWire) -> None:
    Bot(slack, wire, channel="U0ANN0000").sent()
    assert slack.posts[0]["channel"] == "D0ANN0000"


def test_what_happens_later_is_told_in_the_thread_and_the_first_message_says_how_it_stands(
    bot: Bot, slack: SlackStandIn
) -> None:
    bot.sent(actions=LINKS)
    again = bot.sent(delivery_id="dlv_02", turn="still_failing", title="login_test failed again", actions=LINKS)
    assert again.detail == "posted in its thread"
    first, reply = slack.posts
    assert reply["thread_ts"] == first["ts"]
    assert "reply_broadcast" not in reply
    assert "[Acknowledge]" not in shown(reply)
    assert shown(first).startswith("❌ login_test failed again\n")
    assert "It began with:\n❌ login_test failed on pi-1\nExpected the home screen" in shown(first)
    assert "[Acknowledge]\n[Silence for 1 h]\n[Open report]" in shown(first)


def test_the_end_is_shown_in_the_channel_and_takes_the_buttons_away(bot: Bot, slack: SlackStandIn) -> None:
    bot.sent(actions=LINKS)
    bot.sent(delivery_id="dlv_02", turn="recovered", icon="✅", title="login_test passed again", body="After 4 h.")
    first, reply = slack.posts
    assert reply["reply_broadcast"] is True
    assert shown(first).startswith("✅ login_test passed again\nAfter 4 h.\n")
    assert "[Acknowledge]" not in shown(first)
    assert "[Open report]" in shown(first)


def test_an_escalation_is_shown_in_the_channel_with_its_buttons(bot: Bot, slack: SlackStandIn) -> None:
    bot.sent()
    bot.sent(delivery_id="dlv_02", turn="escalated", actions=LINKS)
    assert slack.posts[1]["reply_broadcast"] is True
    assert "[Acknowledge]" in shown(slack.posts[1])


@pytest.mark.parametrize("turn", ["acknowledged", "closed"])
def test_what_somebody_did_is_one_line_in_the_thread(bot: Bot, slack: SlackStandIn, turn: str) -> None:
    bot.sent(actions=LINKS)
    bot.sent(delivery_id="dlv_02", turn=turn, title="Acknowledged by ann (Slack): login_test")
    first, reply = slack.posts
    assert "reply_broadcast" not in reply
    assert shown(reply).startswith("❌ Acknowledged by ann (Slack): login_test\nscript_execution_failed · dlv_02\n")
    assert shown(first).startswith("❌ Acknowledged by ann (Slack): login_test\n")
    assert "[Acknowledge]" not in shown(first)


def test_what_somebody_did_is_one_line_also_where_there_is_no_thread(bot: Bot, slack: SlackStandIn) -> None:
    bot.sent(turn="acknowledged", title="Acknowledged by ann: login_test")
    assert len(slack.posts[0]["blocks"]) == 2


def test_an_end_that_is_silenced_brings_the_first_message_up_to_date_and_does_not_show_in_the_channel(
    bot: Bot, slack: SlackStandIn
) -> None:
    bot.sent(actions=LINKS)
    bot.sent(delivery_id="dlv_02", turn="recovered", title="login_test passed again", icon="✅", in_silence=True)
    first, reply = slack.posts
    assert shown(first).startswith("✅ login_test passed again\n")
    assert "reply_broadcast" not in reply


def test_an_end_that_is_silenced_is_not_posted_by_itself(bot: Bot, slack: SlackStandIn) -> None:
    said = bot.sent(turn="recovered", in_silence=True)
    assert said.detail.startswith("nothing was posted: it is silenced")
    assert slack.posts == []


def test_who_takes_care_stays_on_the_first_message_until_it_is_over(bot: Bot, slack: SlackStandIn) -> None:
    bot.sent(actions=LINKS)
    bot.sent(delivery_id="dlv_02", turn="acknowledged", title="Acknowledged by ann: login_test")
    bot.sent(delivery_id="dlv_03", turn="still_failing", title="login_test failed again", actions=LINKS)
    assert "\nAcknowledged by ann: login_test\n" in shown(slack.posts[0])
    assert "[Silence for 1 h]" in shown(slack.posts[0])
    assert "[Acknowledge]" not in shown(slack.posts[0])
    bot.sent(delivery_id="dlv_04", turn="recovered", title="login_test passed again")
    assert "Acknowledged" not in shown(slack.posts[0])


def test_a_message_about_several_problems_stands_by_itself(bot: Bot, slack: SlackStandIn) -> None:
    bot.sent()
    kept = bot.thread
    assert bot.sent(delivery_id="dlv_02", events=3, turn="still_failing").keep is None
    assert "thread_ts" not in slack.posts[1]
    assert bot.thread == kept
    assert "chat.update" not in slack.methods


def test_what_is_about_no_problem_is_posted_and_nothing_is_kept(bot: Bot) -> None:
    assert bot.sent(incident_id=None, turn="event").keep is None


def test_in_another_channel_it_begins_anew(bot: Bot, slack: SlackStandIn, wire: OutboundWire) -> None:
    bot.sent()
    moved = Bot(slack, wire, channel="#ops")
    moved.thread = bot.thread
    moved.sent(delivery_id="dlv_02", turn="still_failing")
    assert (slack.posts[0]["channel"], "thread_ts" in slack.posts[0]) == ("C0OPS0000", False)
    assert moved.thread is not None
    assert moved.thread.kept["channel"] == "C0OPS0000"


def test_a_thread_that_was_deleted_begins_anew(bot: Bot, slack: SlackStandIn) -> None:
    bot.sent()
    slack.messages.clear()
    assert bot.sent(delivery_id="dlv_02", turn="still_failing").detail == "posted to #qa"
    bot.sent(delivery_id="dlv_03", turn="recovered")
    assert [("thread_ts" in post) for post in slack.posts] == [False, True]


@pytest.mark.parametrize("kept", [{}, {"ts": 1}, {"to": "#qa"}, {"issue": "QA-1"}])
def test_what_another_version_kept_does_no_harm(bot: Bot, kept: dict[str, Any]) -> None:
    bot.thread = Thread(kept=kept, at=MESSAGE.time)
    assert bot.sent().detail == "posted to #qa"


def test_hostile_texts_arrive_as_they_are(bot: Bot, slack: SlackStandIn) -> None:
    bot.sent(**{name: getattr(HOSTILE, name) for name in ("title", "body", "facts", "links")})
    bot.sent(delivery_id="dlv_02", turn="recovered", title=HOSTILE.title)
    assert "<script>alert(1)</script> @\u2060channel <!here>" in slack.posts[0]["blocks"][0]["text"]["text"]
    assert not any("<!here>" in str(post["text"]) for post in slack.posts)


def test_a_very_long_message_gets_through_all_its_life(bot: Bot, slack: SlackStandIn) -> None:
    long: dict[str, Any] = {"title": "t" * 200, "body": "b <&> " * 1_000, "facts": (Fact("x", "&" * 300),) * 30}
    bot.sent(**long, actions=LINKS)
    bot.sent(**long, delivery_id="dlv_02", turn="escalated", actions=LINKS)
    assert len(slack.posts) == 2


# ---------------------------------------------------------------------- what goes wrong


def test_what_was_posted_is_not_posted_again_when_its_first_message_could_not_be_updated(
    bot: Bot, slack: SlackStandIn
) -> None:
    bot.sent()
    slack.answer_next("chat.update", b"", 503)
    failed = bot.failed(delivery_id="dlv_02", turn="recovered", title="passed again")
    assert failed.retryable
    assert failed.reason.startswith("posted; its first message is not up to date: Slack answered 503")
    outcome = bot.sent(delivery_id="dlv_02", turn="recovered", title="passed again", attempts=1)
    assert outcome.detail == "an earlier attempt had posted it in its thread"
    assert len(slack.calls("chat.postMessage")) == 2
    assert "conversations.replies" not in slack.methods
    assert "passed again" in shown(slack.posts[0])


def test_a_first_message_that_cannot_be_changed_costs_nothing(bot: Bot, slack: SlackStandIn) -> None:
    bot.sent()
    slack.refuse_next("chat.update", "edit_window_closed")
    detail = bot.sent(delivery_id="dlv_02", turn="recovered").detail
    assert detail.startswith("posted in its thread; its first message stays as it was: Slack said edit_window_closed:")


def test_in_the_end_a_message_that_was_posted_counts_as_sent(bot: Bot, slack: SlackStandIn) -> None:
    bot.sent()
    for attempts in range(4):
        slack.answer_next("chat.update", b"", 503)
        outcome = bot.sends(delivery_id="dlv_02", turn="recovered", attempts=attempts)
        assert isinstance(outcome, Sent if attempts == 3 else Failed)
    assert len(slack.posts) == 2


@pytest.mark.parametrize("scopes", [set(SCOPES.values()), {"chat:write"}], ids=["may look", "may not look"])
def test_a_lost_answer_is_looked_for_where_the_bot_may_look(
    slack: SlackStandIn, wire: OutboundWire, scopes: set[str]
) -> None:
    slack.scopes, bot = scopes, Bot(slack, wire, channel=QA)
    may_look = "channels:history" in scopes
    slack.lose_next_answer("chat.postMessage")
    failed = bot.failed()
    assert (failed.ambiguous, failed.retryable) == (True, True)
    assert failed.reason.endswith("it may have been posted: before another try, it is looked for")
    first = bot.sent(attempts=1)
    slack.lose_next_answer("chat.postMessage")
    bot.failed(delivery_id="dlv_02", turn="still_failing")
    second = bot.sent(delivery_id="dlv_02", turn="still_failing", attempts=1)
    assert len(slack.posts) == (2 if may_look else 4)
    assert [each.detail for each in (first, second)] == [
        f"an earlier attempt had posted it to {QA}" if may_look else f"posted to {QA}",
        "an earlier attempt had posted it in its thread" if may_look else "posted in its thread",
    ]
    assert "dlv_02" in shown(slack.posts[-1])


def test_by_name_a_channel_is_looked_through_if_its_id_is_known(bot: Bot, slack: SlackStandIn) -> None:
    bot.sent(incident_id="inc_0", delivery_id="dlv_00")
    bot.thread, bot.earlier = None, bot.thread
    slack.lose_next_answer("chat.postMessage")
    bot.failed()
    assert "an earlier attempt" in bot.sent(attempts=1).detail
    bot.thread, bot.earlier = None, None
    assert bot.sent(attempts=1).detail == "posted to #qa"
    assert len(slack.posts) == 3


def test_a_bot_that_must_not_look_now_waits_with_the_post(slack: SlackStandIn, wire: OutboundWire) -> None:
    bot = Bot(slack, wire, channel=QA)
    slack.answer_next("conversations.history", {"ok": False, "error": "ratelimited"}, 429, {"Retry-After": "30"})
    failed = bot.failed(attempts=1)
    assert (failed.kind, failed.retry_after) == ("rate_limited", timedelta(seconds=30))
    assert slack.posts == []


@pytest.mark.parametrize(
    "messages", [None, "x", [1, {"ts": 1}, {"metadata": "x"}, {"metadata": {"event_payload": []}}, {}]]
)
def test_an_answer_of_another_form_is_no_find(slack: SlackStandIn, wire: OutboundWire, messages: Any) -> None:
    bot = Bot(slack, wire, channel=QA)
    slack.answer_next("conversations.history", {"ok": True, "messages": messages})
    assert bot.sent(attempts=1).detail == f"posted to {QA}"


def test_what_slack_does_not_like_the_look_of_goes_out_as_bare_text(bot: Bot, slack: SlackStandIn) -> None:
    slack.refuse_next("chat.postMessage", "invalid_blocks")
    bot.sent()
    (post,) = slack.posts
    assert "blocks" not in post
    assert "❌ login_test failed on pi-1\nExpected" in post["text"]
    assert "Report: https://reports.example" in post["text"]
    assert post["text"].endswith("\n\ndlv_01")


REFUSALS = [
    ("invalid_auth", "credentials", False, "it does not accept the bot token"),
    ("token_revoked", "credentials", False, "install the app again"),
    ("account_inactive", "credentials", False, "was deleted"),
    ("not_in_channel", "settings", False, "the bot is not in #qa; invite it there: /invite @"),
    ("channel_not_found", "settings", False, "there is no #qa, or it is private and the bot not in it"),
    ("is_archived", "settings", False, "#qa is archived"),
    ("restricted_action", "settings", False, "a preference of the workspace"),
    ("msg_too_long", "rejected", False, "too long"),
    ("no_text", "rejected", False, "no text"),
    ("invalid_arguments", "rejected", False, "a bug of the notifier"),
    ("ratelimited", "rate_limited", True, "too many requests"),
    ("service_unavailable", "server", True, "away for a moment"),
    ("fatal_error", "server", True, "before another try, it is looked for"),
    ("brand_new_word", "rejected", False, "Slack said brand_new_word"),
    ("", "rejected", False, "Slack said no"),
]


@pytest.mark.parametrize(("word", "kind", "retryable", "reason"), REFUSALS)
def test_a_no_says_what_to_do(
    bot: Bot, slack: SlackStandIn, word: str, kind: str, retryable: bool, reason: str
) -> None:
    slack.refuse_next("chat.postMessage", word)
    failed = bot.failed()
    assert (failed.kind, failed.retryable, failed.status_code) == (kind, retryable, 200)
    assert reason in failed.reason


DOCUMENTED = """
as_user_not_supported channel_not_found ekm_access_denied invalid_blocks invalid_blocks_format invalid_metadata_format
invalid_metadata_schema is_archived markdown_text_conflict message_limit_exceeded messages_tab_disabled
metadata_must_be_sent_from_app metadata_too_large msg_blocks_too_long msg_too_long no_text not_in_channel rate_limited
restricted_action restricted_action_non_threadable_channel restricted_action_read_only_channel
restricted_action_thread_locked restricted_action_thread_only_channel slack_connect_file_link_sharing_blocked
team_access_not_granted team_not_found too_many_attachments cannot_reply_to_message attachment_payload_limit_exceeded
access_denied account_inactive deprecated_endpoint enterprise_is_restricted invalid_auth method_deprecated missing_scope
no_permission not_allowed_token_type not_authed org_login_required token_expired token_revoked two_factor_setup_required
accesslimited fatal_error internal_error invalid_arg_name invalid_arguments invalid_array_arg invalid_charset
invalid_form_data invalid_post_type missing_post_type ratelimited request_timeout service_unavailable team_added_to_org
block_mismatch cant_broadcast_message cant_update_message edit_window_closed external_channel_migrating
invalid_attachments is_inactive message_not_found no_dual_broadcast_content_update streaming_state_conflict
update_failed thread_not_found invalid_cursor invalid_limit invalid_ts_latest invalid_ts_oldest
missing_argument storage_limit_reached file_uploads_disabled file_upload_size_restricted
invalid_channel posting_to_channel_denied file_not_found file_update_failed
"""
"""Of chat.postMessage, chat.update, conversations.history and .replies, files.getUploadURLExternal and
.completeUploadExternal, without those about canvases, lists, snippets and contact cards, which are never sent.
Source: https://docs.slack.dev/reference/methods"""


def test_every_documented_error_has_its_meaning() -> None:
    assert [word for word in DOCUMENTED.split() if word not in slack_answers.MEANINGS] == []
    assert all(meaning.format(channel="#qa") for _, meaning in slack_answers.MEANINGS.values())
    words = [word for _, meanings in slack_answers.KINDS for word in meanings]
    assert len(words) == len(set(words))


def test_a_missing_scope_is_named(bot: Bot, slack: SlackStandIn) -> None:
    slack.scopes = {"files:write"}
    failed = bot.failed()
    assert failed.kind == "credentials"
    assert "it needs chat:write, the token has files:write" in failed.reason


def test_what_is_wrong_with_the_token_or_the_channel_is_noticed(slack: SlackStandIn, wire: OutboundWire) -> None:
    wrong = Bot(slack, wire)
    wrong.opened = Opened({"bot_token": "xoxb-wrong"})
    assert wrong.failed().reason.startswith("Slack said invalid_auth")
    slack.not_in.add(QA)
    assert "/invite" in Bot(slack, wire).failed().reason
    slack.archived.add(QA)
    assert "is archived" in Bot(slack, wire).failed().reason
    assert "there is no #nowhere" in Bot(slack, wire, channel="#nowhere").failed().reason


def test_slack_asks_for_a_pause(bot: Bot, slack: SlackStandIn) -> None:
    for status in (200, 429):
        slack.answer_next("chat.postMessage", {"ok": False, "error": "ratelimited"}, status, {"Retry-After": "17"})
        failed = bot.failed()
        assert (failed.kind, failed.retryable, failed.retry_after) == ("rate_limited", True, timedelta(seconds=17))


@pytest.mark.parametrize(
    ("body", "status", "kind", "retryable"),
    [
        (b"<html><title>Hotel</title>", 200, "server", True),
        (b"[]", 200, "rejected", False),
        (b'{"ok": "yes"}', 200, "rejected", False),
        (b"\xff", 200, "rejected", False),
        (b"[" * 100_000, 200, "rejected", False),
        (b"oops", 500, "server", True),
    ],
)
def test_what_is_not_slacks_api_is_noticed(
    bot: Bot, slack: SlackStandIn, body: bytes, status: int, kind: str, retryable: bool
) -> None:
    slack.answer_next("chat.postMessage", body, status)
    failed = bot.failed()
    assert (failed.kind, failed.retryable) == (kind, retryable)


def test_a_reason_holds_no_secret_whatever_slack_says_back(bot: Bot, slack: SlackStandIn) -> None:
    more = {"needed": BOT_TOKEN, "provided": BOT_TOKEN, "response_metadata": {"messages": [BOT_TOKEN]}}
    slack.refuse_next("chat.postMessage", BOT_TOKEN, **more)
    assert "********" in bot.failed().reason


# ---------------------------------------------------------------------- files


def a_file(folder: Path, name: str, content: bytes = b"PNG", **changes: Any) -> Attachment:
    (folder / name).write_bytes(content)
    return Attachment(name=name, source=str(folder / name), **changes)


def test_files_are_put_into_the_thread_pictures_first(bot: Bot, slack: SlackStandIn, tmp_path: Path) -> None:
    log, picture = a_file(tmp_path, "run.log", b"log"), a_file(tmp_path, "screen.png", is_picture=True)
    assert bot.sent(attachments=(log, picture)).detail == "posted to #qa; with 2 files"
    root = slack.posts[0]["ts"]
    assert slack.files == [("screen.png", b"PNG", root), ("run.log", b"log", root)]
    bot.sent(delivery_id="dlv_02", turn="still_failing", attachments=(picture,))
    assert slack.files[2:] == [("screen.png", b"PNG", root)]


def test_a_file_that_cannot_be_read_is_left_out_and_said(bot: Bot, slack: SlackStandIn, tmp_path: Path) -> None:
    gone = Attachment(name="gone.png", source=str(tmp_path / "gone.png"), is_picture=True)
    detail = bot.sent(attachments=(gone, a_file(tmp_path, "run.log"))).detail
    assert detail.startswith("posted to #qa; with 1 file; not every file was sent: the file 'gone.png' cannot be read")
    assert len(slack.files) == 1


@pytest.mark.parametrize(("length", "sent"), [(FILE_LIMIT, 1), (FILE_LIMIT + 1, 0)])
def test_a_file_over_the_limit_is_left_out(
    bot: Bot, slack: SlackStandIn, tmp_path: Path, length: int, sent: int
) -> None:
    bot.sent(attachments=(a_file(tmp_path, "big.bin", b"x" * length),))
    assert len(slack.files) == sent


@pytest.mark.parametrize("number", [FILES_LIMIT, FILES_LIMIT + 1])
def test_no_more_files_than_the_limit(bot: Bot, slack: SlackStandIn, tmp_path: Path, number: int) -> None:
    bot.sent(attachments=tuple(a_file(tmp_path, f"{n}.txt") for n in range(number)))
    assert len(slack.files) == FILES_LIMIT


@pytest.mark.parametrize(
    "method", ["files.getUploadURLExternal", "/upload/v1/F00000001", "files.completeUploadExternal"]
)
def test_files_never_fail_a_message(bot: Bot, slack: SlackStandIn, tmp_path: Path, method: str) -> None:
    slack.answer_next(method, {"ok": False, "error": "file_uploads_disabled"}, 500 if "/" in method else 200)
    detail = bot.sent(attachments=(a_file(tmp_path, "a.txt"),)).detail
    assert detail.startswith("posted to #qa; not every file was sent: Slack ")
    assert slack.files == []


def test_files_are_not_sent_again_when_the_message_is_tried_again(
    bot: Bot, slack: SlackStandIn, tmp_path: Path
) -> None:
    bot.sent()
    slack.answer_next("chat.update", b"", 503)
    files = (a_file(tmp_path, "a.txt"),)
    bot.failed(delivery_id="dlv_02", turn="recovered", attachments=files)
    assert slack.files == []
    bot.sent(delivery_id="dlv_02", turn="recovered", attachments=files, attempts=1)
    assert len(slack.files) == 1


def test_after_one_failure_of_the_service_no_other_file_waits_for_the_same(
    bot: Bot, slack: SlackStandIn, tmp_path: Path
) -> None:
    slack.answer_next("files.getUploadURLExternal", b"", 503)
    bot.sent(attachments=tuple(a_file(tmp_path, f"{n}.txt") for n in range(3)))
    assert len(slack.calls("files.getUploadURLExternal")) == 1


@pytest.mark.parametrize(
    "url", ["http://169.254.169.254/x", "https://slack.com.evil.example/x", "http://slack.com/x", ""]
)
def test_files_go_to_no_address_but_slacks(bot: Bot, slack: SlackStandIn, tmp_path: Path, url: str) -> None:
    slack.answer_next("files.getUploadURLExternal", {"ok": True, "upload_url": url, "file_id": "F1"})
    assert "Slack named no place of its own" in bot.sent(attachments=(a_file(tmp_path, "a.txt"),)).detail


# ---------------------------------------------------------------------- what came of a button


def test_whoever_clicked_is_told_alone_what_came_of_it(bot: Bot, slack: SlackStandIn) -> None:
    click = Click(token="x", by="ann (Slack)", reply_to=f"{slack.url}/response/T0/1/x")
    assert reply(bot.settings, bot.opened, click, "This is over, <!here>.", bot.wire) == Sent(status_code=200)
    assert slack.said == [
        {"response_type": "ephemeral", "replace_original": False, "text": "This is over, &lt;!here&gt;."}
    ]
    slack.answer_next("/response/T0/1/x", b"", 404)
    assert isinstance(reply(bot.settings, bot.opened, click, "x", bot.wire), Failed)


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.169.254/",
        "https://evil.example/",
        "http://hooks.slack.com/actions/x",
        "https://hooks.slack.com:8443/",
        "https://hooks.slack.com@evil.example/",
        "https://hooks.slack.com.evil.example/",
        "file:///etc/passwd",
        "",
        "https://[",
    ],
)
def test_nothing_is_sent_to_an_address_that_is_not_slacks(bot: Bot, slack: SlackStandIn, url: str) -> None:
    outcome = reply(bot.settings, bot.opened, Click(token="x", by="x", reply_to=url), "x", bot.wire)
    assert isinstance(outcome, Failed)
    assert outcome.reason == "the address for the answer is not Slack's"
    assert slack.requests == []


def test_without_an_answer_the_reply_is_a_failure_like_any_other(bot: Bot, slack: SlackStandIn) -> None:
    slack.lose_next_answer("/response/1")
    click = Click(token="x", by="x", reply_to=f"{slack.url}/response/1")
    assert isinstance(reply(bot.settings, bot.opened, click, "x", bot.wire), Failed)


# ---------------------------------------------------------------------- checks


@pytest.mark.parametrize(
    "url",
    [
        f"https://hooks.slack.com/services/T0AB/B0AB/{TOKEN}",
        f"https://hooks.slack-gov.com/services/T0AB/B0AB/{TOKEN}",
        "http://127.0.0.1:9000/hook",
        "http://mattermost.lan/hooks/abc",
        "https://mattermost.example.com/hooks/abc",
        "",
    ],
)
def test_a_url_that_can_work_is_no_problem(url: str) -> None:
    assert CHANNEL.check_opened is not None
    assert list(CHANNEL.check_opened(SETTINGS, opened(url))) == []


@pytest.mark.parametrize(
    ("url", "words"),
    [
        (f"hooks.slack.com/services/T0/B0/{TOKEN}", "is not a URL"),
        (f"https://hooks.slack.com/services/T0/B0/{TOKEN} ", "is not a URL"),
        (f"http://hooks.slack.com/services/T0/B0/{TOKEN}", "must start with https://"),
        ("https://hooks.slack.com/", "has only a host"),
        (f"https://hooks.slack.com/triggers/T0/1/{TOKEN}", "is not the URL of an incoming webhook"),
        (f"https://hooks.slack.com/services/T0/{TOKEN}", "is not the URL of an incoming webhook"),
    ],
)
def test_a_url_that_cannot_work_is_a_problem(url: str, words: str) -> None:
    assert CHANNEL.check_opened is not None
    problems = list(CHANNEL.check_opened(SETTINGS, opened(url)))
    assert any(words in problem.message for problem in problems)
    assert all(problem.path == "webhook_url" and TOKEN not in problem.message for problem in problems)


@pytest.mark.parametrize(
    ("secrets", "words"),
    [
        ({"bot_token": BOT_TOKEN, "signing_secret": SECRET}, ""),
        ({"bot_token": "xoxp-1"}, "starts with xoxb-"),
        ({"bot_token": "xapp-1"}, "starts with xoxb-"),
        ({"bot_token": "xoxb-1\n2"}, "starts with xoxb-"),
        ({"bot_token": "xoxe.xoxb-1"}, "switch token rotation off"),
        ({"signing_secret": "a b"}, "spaces or unusual characters"),
    ],
)
def test_a_secret_of_the_wrong_kind_is_a_problem(secrets: dict[str, str], words: str) -> None:
    assert CHANNEL.check_opened is not None
    problems = list(CHANNEL.check_opened(SETTINGS, Opened(secrets)))
    assert all(words in problem.message and problem.path in secrets for problem in problems)
    assert bool(problems) is bool(words)


SECRETS = ("webhook_url", "bot_token", "signing_secret")
HOOK, BOT, SIGNING = (dict[str, Any]({name: Secret("x")}) for name in SECRETS)


@pytest.mark.parametrize(
    ("given", "path", "words"),
    [
        (HOOK, "", ""),
        (HOOK | {"channel": "#qa", "username": "Lab"}, "", ""),
        (BOT | {"channel": "#qa"}, "", ""),
        (BOT | SIGNING | {"channel": "C0123456789"}, "", ""),
        (BOT | {"channel": "U0123456789", "webhook_url": Secret("")}, "", ""),
        (BOT | {"channel": "#qa", "api_url": "https://slack-gov.com/api"}, "", ""),
        (BOT | {"channel": "#qa", "api_url": "http://slack-proxy.lan/api"}, "", ""),
        ({}, "webhook_url", "give one of the two"),
        ({"webhook_url": Secret("")}, "webhook_url", "give one of the two"),
        (HOOK | BOT | {"channel": "#qa"}, "bot_token", "take out the other"),
        (HOOK | SIGNING, "signing_secret", "only a bot's messages have buttons"),
        (HOOK | {"api_url": "https://slack-gov.com/api"}, "api_url", "a webhook has its own address"),
        (BOT, "channel", "in quotes"),
        (BOT | {"channel": "@ann"}, "channel", "member ID"),
        (BOT | {"channel": "#qa, #ops"}, "channel", "wanted one channel"),
        (BOT | {"channel": "#qa", "api_url": "https://evil.example/api"}, "api_url", "a host of your own network"),
        (BOT | {"channel": "#qa", "api_url": "http://slack.com/api"}, "api_url", "wanted https://slack.com/api"),
        (BOT | {"channel": "#qa", "api_url": "slack.com"}, "api_url", "is not the URL of an API"),
        (BOT | {"channel": "#qa", "api_url": "https://slack.com/api?x=1"}, "api_url", "is not the URL of an API"),
    ],
)
def test_the_settings_are_those_of_one_of_the_two_ways(given: dict[str, Any], path: str, words: str) -> None:
    problems = list(check(Slack(**given)))
    assert [problem.path for problem in problems] == ([path] if path else [])
    assert all(words in problem.message for problem in problems)


def test_secrets_are_bound_to_where_they_go() -> None:
    assert destination(SETTINGS) == "webhook_url"  # the address is inside of it
    assert destination(Slack(**BOT)) == "https://slack.com"
    assert destination(Slack(**SIGNING)) == "https://slack.com"  # sealed before there is a token
    assert destination(Slack(**BOT, api_url="https://slack-gov.com/api")) == "https://slack-gov.com"


def test_a_bot_follows_what_people_do_and_a_webhook_cannot() -> None:
    assert CHANNEL.follows(Slack(**BOT))
    assert not CHANNEL.follows(SETTINGS)


def test_the_history_names_the_channel() -> None:
    assert CHANNEL.recipient(replace(SETTINGS, channel="#qa")) == "#qa"
    assert CHANNEL.recipient(SETTINGS) == "Slack webhook"


def test_the_manifest_in_the_docs_makes_the_app_that_is_needed() -> None:
    page = (Path(__file__).parents[1] / "docs/channels/slack.md").read_text("utf-8")
    manifest = yaml.safe_load(dedent(page.partition("and paste:\n\n   ```yaml\n")[2].partition("   ```")[0]))
    assert set(manifest["oauth_config"]["scopes"]["bot"]) >= set(SCOPES.values())
    assert manifest["settings"]["interactivity"]["request_url"].endswith("/hooks/slack")
    assert manifest["settings"]["token_rotation_enabled"] is False


def golden(said: Message) -> str:
    """The webhook's body, and what a reader sees of a bot's message: as the first, and as a later one."""
    webhook = as_json(payload(Slack(webhook_url=Secret(""), channel="#qa"), said))
    bot = Sender(channel="#qa", buttons=True)
    message = replace(said, actions=tuple(offers(said, "qa", "http://qa-lab:7109", said.time, b"key")))
    first = shown(slack_thread.post(bot, message, None))
    if said.events > 1:
        return parts(webhook=webhook, message_of_a_bot=first)
    place = Place(channel=QA, ts="1.1", in_thread=False)
    root = slack_thread.begun(replace(said, icon="❌", title="What failed", body="How it failed."), "#qa", place)
    answer = slack_thread.post(bot, message, root)
    where = "the channel sees it, too" if answer.get("reply_broadcast") else "in the thread only"
    return parts(
        webhook=webhook,
        first_message_of_a_bot=first,
        answer_in_the_thread=f"({where})\n{shown(answer)}",
        first_message_after_that=shown(slack_thread.update(bot, message, root)),
    )


def example(url: str, mail_port: int, mark: str, field: str = "") -> dict[str, Any]:
    """A webhook, or a bot."""
    if field in ("", "webhook_url"):
        return {"webhook_url": f"{url}/services/T00000000/B00000000/{mark}"}
    return {"bot_token": "xoxb-made-up", "channel": "#qa", "api_url": f"{url}/api", field: mark}
