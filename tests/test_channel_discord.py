from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest

from sidecar.channels.discord import CHANNEL, KEPT, Discord, address, payload, send
from sidecar.core.channel import Fact, Failed, Link, Message, Opened, Outcome, Secret, Sent, Thread
from sidecar.core.discord_embed import COLOURS, GREEN, embed
from sidecar.core.discord_markdown import escaped
from sidecar.core.fitting import units
from sidecar.core.model import Attachment, Severity
from sidecar.document import read_integration
from tests.parts import as_json
from tests.sink import Answer, Received, Sink
from tests.vendor_specs import complaints_about_body, document
from tests.wire_parts import HOSTILE, a_message, a_wire

SPEC = "discord.json.gz"
WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}"
TOKEN = "tHe-w3bh00k_t0ken"  # made up
SETTINGS = Discord(webhook_url=Secret("sealed"))
PINGING = Discord(
    webhook_url=Secret("sealed"), mentions=("role:165511591545143296", "user:80351110224678912"), mention_from="error"
)
TAKEN = Answer(body=json.dumps({"id": "1234567890123456789", "content": ""}).encode())
FULL = "Why am I told?"
LONG = a_message(
    title="t" * 500,
    body="long words " * 100_000,
    facts=tuple(Fact(f"L{n}" * 300, "v" * 5000) for n in range(60)),
    links=(*(Link(f"n{n}", "https://x.example/" + "u" * 400) for n in range(30)), Link(FULL, "http://qa-lab:7109/e/1")),
)
WIDE = a_message(title="😀" * 400, body="测试 " * 5000, facts=tuple(Fact("*" * 300, "_" * 2000) for _ in range(30)))


def opened(url: str) -> Opened:
    return Opened({"webhook_url": url})


def posted(sink: Sink, tmp_path: Path, message: Message, settings: Discord = SETTINGS) -> Outcome:
    return send(settings, opened(f"{sink.url}/api/webhooks/42/{TOKEN}"), message, a_wire(tmp_path))


def total(shown: dict[str, Any]) -> int:
    """Characters that count towards the 6000."""
    fields = [text for each in shown.get("fields", []) for text in (each["name"], each["value"])]
    return sum(map(units, (shown["title"], shown.get("description", ""), shown["footer"]["text"], *fields)))


def assert_fits(sent: dict[str, Any]) -> None:
    assert complaints_about_body(SPEC, "post", WEBHOOK, sent) == []
    assert len(sent.get("content", "")) <= 2000
    (shown,) = sent["embeds"]
    assert total(shown) <= 6000
    assert units(shown["title"]) <= 256
    assert units(shown.get("description", "")) <= 4096
    assert len(shown["fields"]) <= 25
    assert all(1 <= units(each["name"]) <= 256 and 1 <= units(each["value"]) <= 1024 for each in shown["fields"])


# ---------------------------------------------------------------------- what is said


def test_an_embed_says_everything() -> None:
    shown = embed(a_message())
    assert shown["title"] == "❌ login\\_test failed on pi-1"
    assert shown["description"] == "Expected the home screen, found the log-in page."
    assert shown["fields"][0] == {"name": "Host", "value": "pi-1", "inline": True}
    assert shown["fields"][-1]["value"] == "[Report](https://reports.example/r/1?sig=a%2Fb&x=1)"
    assert shown["footer"] == {"text": "script_execution_failed · dlv_01"}
    assert (shown["timestamp"], shown["url"]) == (
        "2026-03-04T12:30:00+00:00",
        "https://reports.example/r/1?sig=a%2Fb&x=1",
    )


@pytest.mark.parametrize("message", [a_message(), HOSTILE, LONG, WIDE], ids=["plain", "hostile", "long", "wide"])
@pytest.mark.parametrize("settings", [SETTINGS, PINGING], ids=["alone", "pinging"])
def test_every_message_is_within_discords_schema_and_limits(message: Message, settings: Discord) -> None:
    assert_fits(payload(settings, message))


def test_the_colour_is_that_of_the_severity_and_green_for_the_end_of_a_problem() -> None:
    assert [embed(a_message(severity=each))["color"] for each in Severity] == list(COLOURS.values())
    assert embed(a_message(severity=Severity.critical, is_over=True))["color"] == GREEN


@pytest.mark.parametrize(("length", "shown"), [(255, 255), (256, 256), (257, 256)])
def test_a_title_is_cut_at_its_limit(length: int, shown: int) -> None:
    assert units(embed(a_message(icon="", title="t" * length))["title"]) == shown


@pytest.mark.parametrize(("length", "shown"), [(4095, 4095), (4096, 4096), (4097, 4096)])
def test_a_body_is_cut_at_its_limit(length: int, shown: int) -> None:
    assert units(embed(a_message(body="b" * length, facts=()))["description"]) == shown


@pytest.mark.parametrize(("length", "shown"), [(1023, 1023), (1024, 1024), (1025, 1024)])
def test_a_value_is_cut_at_its_limit(length: int, shown: int) -> None:
    assert units(embed(a_message(facts=(Fact("Log", "v" * length),)))["fields"][0]["value"]) == shown


@pytest.mark.parametrize(("length", "shown"), [(255, 255), (256, 256), (257, 256)])
def test_a_label_is_cut_at_its_limit(length: int, shown: int) -> None:
    assert units(embed(a_message(facts=(Fact("l" * length, "v"),)))["fields"][0]["name"]) == shown


@pytest.mark.parametrize(("number", "shown"), [(23, 23), (24, 24), (25, 24)])
def test_facts_leave_room_for_the_links_among_25_fields(number: int, shown: int) -> None:
    fields = embed(a_message(facts=tuple(Fact(f"L{n}", "v") for n in range(number))))["fields"]
    assert [each["name"] for each in fields] == [*(f"L{n}" for n in range(shown)), "Links"]


@pytest.mark.parametrize("length", [4000, 4096, 5000])
def test_all_parts_together_keep_to_the_total(length: int) -> None:
    shown = embed(a_message(body="b" * length, facts=tuple(Fact("Log", "v" * 1000) for _ in range(5))))
    assert 5000 < total(shown) <= 6000


def test_a_body_is_cut_between_words_and_the_link_to_the_whole_stays() -> None:
    shown = embed(LONG)
    assert shown["description"].endswith(("long…", "words…"))
    assert shown["fields"][-1]["value"].endswith(f"[{FULL}](http://qa-lab:7109/e/1)")


@pytest.mark.parametrize(("length", "has"), [(2047, True), (2048, True), (2049, False)])
def test_a_title_leads_to_no_longer_address_than_discord_takes(length: int, has: bool) -> None:
    url = "https://x.example/".ljust(length, "u")
    assert ("url" in embed(a_message(links=(Link("Report", url),)))) is has


def test_the_picture_is_shown_where_discord_can_reach_it() -> None:
    picture = Attachment(name="screen.jpg", source="https://files.example/s.jpg", is_picture=True)
    inside = msgspec.structs.replace(picture, source="http://rack:8080/s.jpg")
    assert embed(a_message(attachments=(inside, picture)))["image"] == {"url": "https://files.example/s.jpg"}
    assert "image" not in embed(a_message(attachments=(inside,)))
    assert "url" not in embed(a_message(links=(Link(FULL, "http://qa-lab:7109/e/1"),)))


# ---------------------------------------------------------------------- hostile data


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**b** _i_ ~~s~~ `c` ||spoiler||", r"\*\*b\*\* \_i\_ \~\~s\~\~ \`c\` \|\|spoiler\|\|"),
        ("# head\n-# small\n - item\n1. one\n> quote", "\\# head\n\\-# small\n \\- item\n1\\. one\n\\> quote"),
        ("[bank](https://evil.example)", r"\[bank\](https\://evil.example)"),
        ("<@1> <@&2> <#3> <id:guide>", r"\<@1\> \<@&2\> \<#3\> \<id:guide\>"),
        ("</cmd:4> <t:5:R> <:e:6>", r"\</cmd:4\> \<t:5:R\> \<\:e:6\>"),
        (":smile: :+1: at 03:17:09", r"\:smile: \:+1: at 03:17:09"),
        ("back\\slash", r"back\\slash"),
        ("pi-1 took 1.5 s (a-b)", "pi-1 took 1.5 s (a-b)"),
    ],
)
def test_text_of_events_is_shown_as_it_is(text: str, shown: str) -> None:
    assert escaped(text) == shown


def test_event_data_pings_nobody() -> None:
    for message in (HOSTILE, a_message(title="@everyone", body="@here <@&1> <@2>", severity=Severity.critical)):
        sent = payload(SETTINGS, message)
        assert sent["allowed_mentions"] == {"parse": [], "roles": [], "users": []}
        assert "content" not in sent
        assert "@everyone" not in json.dumps(sent)
        assert "@here" not in json.dumps(sent)


def test_a_link_of_event_data_leads_where_it_says_and_only_to_the_web() -> None:
    links = (Link("a](https://evil.example)", "https://x.example/a)b(c"), Link("Run", "javascript:alert(1)"))
    value = embed(a_message(links=links))["fields"][-1]["value"]
    assert value == r"[a\](https\://evil.example)](https://x.example/a%29b%28c)"


def test_only_the_configured_ones_are_pinged_and_only_from_their_severity_on() -> None:
    sent = payload(PINGING, HOSTILE)
    assert sent["content"].startswith("<@&165511591545143296> <@80351110224678912> ❌ ")
    assert sent["allowed_mentions"] == {
        "parse": [],
        "roles": ["165511591545143296"],
        "users": ["80351110224678912"],
    }
    quiet = payload(PINGING, a_message(severity=Severity.warning))
    assert quiet["allowed_mentions"] == {"parse": [], "roles": [], "users": []}
    assert "content" not in quiet


# ---------------------------------------------------------------------- sending


def test_a_message_is_posted_and_its_id_comes_back(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [TAKEN]
        outcome = posted(sink, tmp_path, a_message())
    assert outcome == Sent(detail="Discord answered 200", provider_id="1234567890123456789", status_code=200)
    (request,) = sink.requests
    assert (request.method, request.path) == ("POST", f"/api/webhooks/42/{TOKEN}?wait=true")
    assert request.json == payload(SETTINGS, a_message())


@pytest.mark.parametrize(
    ("url", "thread", "query"),
    [
        ("https://discord.com/api/webhooks/1/t", "", {"wait": ["true"]}),
        ("https://discord.com/api/webhooks/1/t?thread_id=77777", "", {"wait": ["true"], "thread_id": ["77777"]}),
        ("https://discord.com/api/v10/webhooks/1/t/", "88888", {"wait": ["true"], "thread_id": ["88888"]}),
    ],
)
def test_a_thread_is_named_in_the_address(url: str, thread: str, query: dict[str, list[str]]) -> None:
    made = urlsplit(address(msgspec.structs.replace(SETTINGS, thread_id=thread), url))
    assert parse_qs(made.query) == query
    assert made.path.endswith("/webhooks/1/t")


def known_to_discord(request: Received, operation: str) -> bool:
    """Whether every parameter in the request's address is one of the operation's."""
    method = request.method.lower()
    named = {each["name"] for each in document(SPEC)["paths"][operation][method]["parameters"] if each["in"] == "query"}
    return parse_qs(urlsplit(request.path).query).keys() <= named


FIRST = a_message(incident_id="inc_1", turn="first_failure", links=(Link(FULL, "http://qa-lab:7109/e/1"),))
END = a_message(
    incident_id="inc_1", turn="recovered", is_over=True, severity=Severity.info, icon="✅", title="It passed again"
)


def test_the_first_message_about_a_problem_is_kept_and_turns_green_at_its_end(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [TAKEN]
        first = posted(sink, tmp_path, FIRST)
        assert first.keep is not None
        thread = Thread(kept=first.keep, at=datetime(2026, 3, 4, tzinfo=UTC))
        end = posted(sink, tmp_path, msgspec.structs.replace(END, thread=thread))
    assert end == Sent(
        detail="Discord answered 200; the first message is marked as over",
        provider_id="1234567890123456789",
        status_code=200,
    )
    _, recovery, edit = sink.requests
    assert (recovery.method, edit.method) == ("POST", "PATCH")
    assert edit.path == f"/api/webhooks/42/{TOKEN}/messages/1234567890123456789"
    (shown,) = edit.json["embeds"]
    assert (shown["title"], shown["color"]) == ("✅ Over: login\\_test failed on pi-1", GREEN)
    assert shown["fields"][0]["value"] == "Expected the home screen, found the log-in page."
    assert "[Why was I told?](http://qa-lab:7109/e/1)" in shown["fields"][-1]["value"]
    operation = f"{WEBHOOK}/messages/{{message_id}}"
    assert complaints_about_body(SPEC, "patch", operation, edit.json) == []
    assert known_to_discord(edit, operation)
    assert known_to_discord(recovery, WEBHOOK)


def test_a_first_message_that_is_gone_does_not_keep_the_end_from_being_told(tmp_path: Path) -> None:
    kept = {"message": "5", "title": "t", "body": "", "link": ""}
    thread = Thread(kept=kept, at=datetime(2026, 3, 4, tzinfo=UTC))
    with Sink() as sink:
        sink.answers = [TAKEN, Answer(status=404, body=b'{"message": "Unknown Message", "code": 10008}')]
        end = posted(sink, tmp_path, msgspec.structs.replace(END, thread=thread))
    assert isinstance(end, Sent)
    assert "the first message was not marked as over: Discord answered 404 Unknown Message" in end.detail


def test_what_another_kind_of_channel_kept_is_not_used(tmp_path: Path) -> None:
    thread = Thread(kept={"ts": "17.5"}, at=datetime(2026, 3, 4, tzinfo=UTC))
    with Sink() as sink:
        sink.answers = [TAKEN]
        assert isinstance(posted(sink, tmp_path, msgspec.structs.replace(END, thread=thread)), Sent)
    assert len(sink.requests) == 1


@pytest.mark.parametrize("body", [b"", b"{}", b'{"id": "../../7"}', b'{"id": 7}'])
def test_an_answer_without_an_id_is_a_yes_that_leads_nowhere(tmp_path: Path, body: bytes) -> None:
    with Sink() as sink:
        sink.answers = [Answer(body=body)]
        outcome = posted(sink, tmp_path, FIRST)
    assert outcome == Sent(detail="Discord answered 200", status_code=200)


@pytest.mark.parametrize(
    "changes",
    [{"incident_id": None}, {"events": 3}, {"thread": Thread(kept={}, at=datetime(2026, 3, 4, tzinfo=UTC))}],
    ids=["no problem", "several", "not the first"],
)
def test_nothing_is_kept_of_other_messages(tmp_path: Path, changes: dict[str, Any]) -> None:
    with Sink() as sink:
        sink.answers = [TAKEN]
        outcome = posted(sink, tmp_path, msgspec.structs.replace(FIRST, **changes))
    assert outcome.keep is None


def test_what_is_kept_is_small_and_has_no_signed_link(tmp_path: Path) -> None:
    signed = Link("Report", "https://files.example/r?sig=s3cr3t")
    with Sink() as sink:
        sink.answers = [TAKEN]
        outcome = posted(sink, tmp_path, msgspec.structs.replace(FIRST, body="b" * 9000, links=(signed,)))
    assert outcome.keep is not None
    assert len(outcome.keep["body"]) == KEPT
    assert "s3cr3t" not in json.dumps(outcome.keep)
    assert TOKEN not in json.dumps(outcome.keep)


def nested(*places: str) -> bytes:
    inner: Any = {"_errors": [{"code": "BASE_TYPE_MAX_LENGTH", "message": "Must be 1024 or fewer in length."}]}
    for place in reversed(places):
        inner = {place: inner}
    return json.dumps({"code": 50035, "message": "Invalid Form Body", "errors": inner}).encode()


@pytest.mark.parametrize(
    ("answer", "kind", "retryable", "reason"),
    [
        (
            Answer(status=400, body=nested("embeds", "0", "fields", "6", "value")),
            "rejected",
            False,
            "400 Invalid Form Body: embeds.0.fields.6.value: Must be 1024 or fewer in length.",
        ),
        (
            Answer(status=404, body=b'{"message": "Unknown Webhook", "code": 10015}'),
            "credentials",
            False,
            "Discord answered 404: the webhook was deleted; make a new one",
        ),
        (
            Answer(status=401, body=b'{"message": "Invalid Webhook Token", "code": 50027}'),
            "credentials",
            False,
            "Discord answered 401: the webhook was deleted; make a new one",
        ),
        (Answer(status=502, body=b"<html><title>Bad gateway</title>"), "server", True, "Discord answered 502"),
        (Answer(body=b"<html><title>Hotel</title>"), "server", True, "Discord answered 200 Hotel"),
        (Answer(status=400, body=nested(*"a" * 400)), "rejected", False, "Discord answered 400"),
        (Answer(status=400, body=b"[1, 2"), "rejected", False, "Discord answered 400"),
        (Answer(status=400, body=b'{"errors": {"_errors": 5, "a": [1]}}'), "rejected", False, "Discord answered 400"),
        (Answer(fault="reset"), "connection", True, "closed the connection before it answered"),
    ],
)
def test_a_failure_says_what_to_do(tmp_path: Path, answer: Answer, kind: str, retryable: bool, reason: str) -> None:
    with Sink() as sink:
        sink.answers = [answer]
        outcome = posted(sink, tmp_path, a_message())
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable) == (kind, retryable)
    assert reason in outcome.reason
    assert TOKEN not in outcome.reason


@pytest.mark.parametrize(
    ("is_global", "words"),
    [(False, "too many messages at once"), (True, "this machine sends too much to Discord in all")],
)
def test_the_wait_of_a_429_is_the_one_in_its_body(tmp_path: Path, is_global: bool, words: str) -> None:
    said = {"message": "You are being rate limited.", "retry_after": 1.337, "global": is_global}
    with Sink() as sink:
        sink.answers = [Answer(status=429, body=json.dumps(said).encode(), headers={"Retry-After": "2"})]
        outcome = posted(sink, tmp_path, a_message())
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable) == ("rate_limited", True)
    assert outcome.retry_after is not None
    assert outcome.retry_after.total_seconds() == 1.337
    assert outcome.reason == f"Discord answered 429, {words}; it asks for a pause of 1.3 s"


# ---------------------------------------------------------------------- settings


@pytest.mark.parametrize(
    "url",
    [
        f"https://discord.com/api/webhooks/42/{TOKEN}",
        f"https://discordapp.com/api/webhooks/42/{TOKEN}",
        f"https://canary.discord.com/api/webhooks/42/{TOKEN}",
        f"https://ptb.discord.com/api/v10/webhooks/42/{TOKEN}/",
        f"https://discord.com/api/webhooks/42/{TOKEN}?thread_id=1234567",
        f"http://proxy.lan:8080/api/webhooks/42/{TOKEN}",
        "",
    ],
)
def test_a_url_that_can_work_is_no_problem(url: str) -> None:
    assert CHANNEL.check_opened is not None
    assert list(CHANNEL.check_opened(SETTINGS, opened(url))) == []


@pytest.mark.parametrize(
    ("url", "words"),
    [
        (f"discord.com/api/webhooks/42/{TOKEN}", "is not a URL"),
        (f"http://discord.com/api/webhooks/42/{TOKEN}", "must start with https://"),
        (f"https://discord.com/api/webhooks/42/{TOKEN}/slack", "without /slack"),
        ("https://discord.com/channels/1/2", "is not a webhook's URL"),
        (f"https://discord.com/api/webhooks/{TOKEN}", "is not a webhook's URL"),
    ],
)
def test_a_url_that_cannot_work_is_a_problem(url: str, words: str) -> None:
    assert CHANNEL.check_opened is not None
    (problem,) = CHANNEL.check_opened(SETTINGS, opened(url))
    assert problem.path == "webhook_url"
    assert words in problem.message
    assert TOKEN not in problem.message


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"username": "Discord bot"}, "username"),
        ({"username": "Mr. CLYDE"}, "username"),
        ({"avatar_url": "http://rack/a.png"}, "avatar_url"),
        ({"avatar_url": "javascript:alert(1)"}, "avatar_url"),
        ({"thread_id": "#qa"}, "thread_id"),
        ({"mentions": ("@everyone",)}, "mentions"),
        ({"mentions": ("165511591545143296",)}, "mentions"),
    ],
)
def test_settings_that_cannot_work_are_a_problem(changes: dict[str, Any], field: str) -> None:
    (problem,) = CHANNEL.check(msgspec.structs.replace(SETTINGS, **changes))
    assert problem.path == field


@pytest.mark.parametrize(
    ("number", "digits", "problems"), [(99, 5, 0), (100, 5, 0), (101, 5, 1), (87, 19, 0), (88, 19, 1)]
)
def test_as_many_can_be_mentioned_as_discord_takes(number: int, digits: int, problems: int) -> None:
    ids = tuple(f"user:{10 ** (digits - 1) + n}" for n in range(number))
    many = msgspec.structs.replace(SETTINGS, mentions=ids)
    assert len(list(CHANNEL.check(many))) == problems
    if not problems:
        assert_fits(payload(many, a_message()))


def test_mentions_may_stand_as_discord_copies_them() -> None:
    copied = msgspec.structs.replace(SETTINGS, mentions=("<@&12345>", "<@67890>", "<@!67890>"))
    assert list(CHANNEL.check(copied)) == []
    assert payload(copied, a_message())["content"].startswith("<@&12345> <@67890> ")


def test_who_is_pinged_reads_on_the_phone_what_failed() -> None:
    """A phone shows the text beside the embed, where there is one, and not the embed."""
    said = payload(PINGING, a_message(title="@everyone zap_1 failed: https://x.example"))["content"]
    assert said.endswith("> ❌ @\u2060everyone zap\\_1 failed: https\\://x.example")
    assert_fits(payload(PINGING, a_message(title="*" * 5_000)))


@pytest.mark.parametrize(("length", "problems"), [(79, 0), (80, 0), (81, 1)])
def test_a_name_is_no_longer_than_discord_takes(length: int, problems: int) -> None:
    config = {"webhook_url": "https://discord.com/api/webhooks/42/t", "username": "n" * length}
    _, found = read_integration("room", {"type": "discord", "config": config}, known=())
    assert len(found) == problems


@pytest.mark.parametrize(("length", "problems"), [(2047, 0), (2048, 0), (2049, 1)])
def test_the_address_of_a_picture_is_no_longer_than_discord_takes(length: int, problems: int) -> None:
    url = "https://lab.example/".ljust(length, "a")
    assert len(list(CHANNEL.check(msgspec.structs.replace(SETTINGS, avatar_url=url)))) == problems


def test_the_history_names_the_thread() -> None:
    assert CHANNEL.recipient(msgspec.structs.replace(SETTINGS, thread_id="12345")) == "Discord thread 12345"
    assert CHANNEL.recipient(SETTINGS) == "Discord webhook"


def golden(said: Message) -> str:
    return as_json(payload(PINGING, said))


def example(url: str, mail_port: int, mark: str, field: str = "") -> dict[str, Any]:
    return {"webhook_url": f"{url}/api/webhooks/12345/{mark}"}


EVERY_KEY: Final = """
webhook_url: ${env:NOTIFIER_SECRET_ROOM}
username: Lab
avatar_url: https://lab.example/bot.png
thread_id: "123456"
mentions: "role:123456"
mention_from: critical
"""
