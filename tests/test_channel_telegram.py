from __future__ import annotations

from datetime import timedelta
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from sidecar.channels.telegram import CHANNEL, MESSAGE_LIMIT, Telegram, payloads, send
from sidecar.core.channel import Fact, Failed, Link, Message, Opened, Secret, Sent
from sidecar.core.fitting import units
from tests.parts import as_json
from tests.sink import Answer, Sink
from tests.wire_parts import HOSTILE, a_message, a_wire

TOKEN = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"  # made up
OPENED = Opened({"bot_token": TOKEN})
SETTINGS = Telegram(bot_token=Secret("sealed"), chat_id="-1001234567890")
YES = Answer(body=b'{"ok":true,"result":{"message_id":7}}')
INSIDE = Link("Why am I told?", "http://qa-lab:7109/events/evt_01")
LONG = a_message(
    title="t" * 900,
    body="🚀 word" * 4000,
    facts=tuple(Fact(f"F{n}", "v" * 900) for n in range(40)),
    links=(*(Link(f"L{n}", "https://x.example/" + "u" * 1500) for n in range(30)), INSIDE),
)


def refusal(status: int, description: str) -> Answer:
    body = {"ok": False, "error_code": status, "description": description}
    return Answer(status=status, body=msgspec.json.encode(body))


def at(sink: Sink, **changes: Any) -> Telegram:
    return msgspec.structs.replace(SETTINGS, server_url=sink.url, **changes)


class Shown(HTMLParser):
    """What a reader sees, and which tags made it so."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.tags = "", list[str]()
        self.feed(html)
        self.close()

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)


def shown(message: Message) -> Shown:
    return Shown(payloads(SETTINGS, message)[0]["text"])


def test_a_message_goes_to_the_chat_with_buttons(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [YES]
        outcome = send(at(sink), OPENED, a_message(), a_wire(tmp_path))
    assert outcome == Sent(detail="Telegram answered 200", status_code=200)
    (request,) = sink.requests
    assert (request.method, request.path) == ("POST", f"/bot{TOKEN}/sendMessage")
    assert request.json == payloads(at(sink), a_message())[0]
    assert request.json["reply_markup"] == {
        "inline_keyboard": [[{"text": "Report", "url": "https://reports.example/r/1?sig=a%2Fb&x=1"}]]
    }


def test_the_text_says_everything_that_is_no_button() -> None:
    text = payloads(SETTINGS, a_message(links=(*a_message().links, INSIDE)))[0]["text"]
    assert text == (
        "<b>❌ login_test failed on pi-1</b>\nExpected the home screen, found the log-in page.\n\n"
        "<b>Host:</b> pi-1\n<b>Device:</b> stb-1\n<b>Duration:</b> 1 minute 4 seconds\n\n"
        "Why am I told? http://qa-lab:7109/events/evt_01"
    )


def test_a_topic_and_silence_are_told() -> None:
    quiet = msgspec.structs.replace(SETTINGS, topic_id=42, silent=True)
    assert "message_thread_id" not in payloads(SETTINGS, a_message())[0]
    assert payloads(SETTINGS, a_message())[0]["disable_notification"] is False
    sent = payloads(quiet, a_message())[0]
    assert (sent["message_thread_id"], sent["disable_notification"]) == (42, True)


@pytest.mark.parametrize(
    "description",
    [
        "Bad Request: inline keyboard button URL 'https://a.lab' is invalid: Wrong HTTP URL",
        "Bad Request: BUTTON_URL_INVALID",
    ],
)
def test_a_refused_button_does_not_cost_the_message(tmp_path: Path, description: str) -> None:
    with Sink() as sink:
        sink.answers = [refusal(400, description), YES]
        outcome = send(at(sink), OPENED, a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Sent)
    _, second = sink.requests
    assert "reply_markup" not in second.json
    assert "Report: https://reports.example/r/1?sig=a%2Fb&x=1" in unescape(second.json["text"])


def test_a_refusal_without_buttons_is_final(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [refusal(400, "Bad Request: BUTTON_URL_INVALID")]
        assert isinstance(send(at(sink), OPENED, a_message(), a_wire(tmp_path)), Failed)
    assert len(sink.requests) == 2


def test_any_other_refusal_is_final(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [refusal(400, "Bad Request: chat not found"), YES]
        assert isinstance(send(at(sink), OPENED, a_message(), a_wire(tmp_path)), Failed)
    assert len(sink.requests) == 1


@pytest.mark.parametrize(
    ("url", "is_button"),
    [
        ("https://reports.example/r", True),
        ("http://10.0.0.5:7109/a", True),
        ("http://qa-lab:7109/a", False),
        ("http://localhost:7109/a", False),
        ("javascript:alert(1)", False),
        ("https://x.example/" + "u" * 2000, False),
    ],
)
def test_only_what_telegram_takes_is_a_button(url: str, is_button: bool) -> None:
    sent = payloads(SETTINGS, a_message(links=(Link("Go", url),)))
    assert ("reply_markup" in sent[0], len(sent)) == (is_button, 2 if is_button else 1)


def test_at_most_eight_buttons_two_in_a_row() -> None:
    links = tuple(Link("n" * 90, f"https://x.example/{n}") for n in range(9))
    rows = payloads(SETTINGS, a_message(links=links))[0]["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows] == [2, 2, 2, 2]
    assert {len(button["text"]) for row in rows for button in row} == {40}
    assert "https://x.example/8" in shown(a_message(links=links)).text


@pytest.mark.parametrize("message", [LONG, HOSTILE, a_message(body="<" * 1_000_000), a_message(body="🚀" * 9000)])
def test_a_text_never_exceeds_what_telegram_takes(message: Message) -> None:
    for sent in payloads(SETTINGS, message):
        assert 1 <= units(Shown(sent["text"]).text) <= MESSAGE_LIMIT


@pytest.mark.parametrize("over", [-1, 0, 1])
def test_a_body_is_cut_only_if_it_must_be(over: int) -> None:
    bare = a_message(facts=(), links=(), body="")
    room = MESSAGE_LIMIT - units(shown(bare).text) - len("\n\n\n")
    text = shown(msgspec.structs.replace(bare, body="x" * (room + over))).text
    assert text.endswith("…") == (over > 0)


def test_the_link_to_the_whole_stays_when_all_else_is_too_long() -> None:
    assert INSIDE.url in shown(LONG).text


def test_hostile_text_stays_text() -> None:
    seen = shown(HOSTILE)
    assert set(seen.tags) == {"b"}
    assert "<script>alert(1)</script> @\u2060channel <!here>" in seen.text
    assert "<b>bold</b> & [click](https://evil.example) <!channel>\n@\u2060everyone" in seen.text
    assert "reply_markup" not in payloads(SETTINGS, msgspec.structs.replace(HOSTILE, links=HOSTILE.links[1:]))[0]


def test_an_address_for_mail_is_no_mention() -> None:
    assert "ann@lab.example" in shown(a_message(body="ask ann@lab.example")).text


def test_a_repeat_says_so() -> None:
    assert "dlv_01" not in shown(a_message()).text
    assert "(delivery dlv_01, attempt 3)" in shown(a_message(attempts=2)).text


@pytest.mark.parametrize(
    ("answer", "kind", "retryable", "reason"),
    [
        (refusal(401, "Unauthorized"), "credentials", False, "@BotFather has the present one"),
        (refusal(404, "Not Found"), "credentials", False, "the bot's token is wrong or was revoked"),
        (refusal(400, "Bad Request: chat not found"), "rejected", False, "the bot is not in that chat"),
        (refusal(403, "Forbidden: bot was kicked from the group chat"), "credentials", False, "add it again"),
        (refusal(400, "Bad Request: message thread not found"), "rejected", False, "check topic_id"),
        (
            refusal(400, "Bad Request: group chat was upgraded to a supergroup chat"),
            "rejected",
            False,
            "enter its new chat_id",
        ),
        (refusal(400, "Bad Request: can't parse entities"), "rejected", False, "can't parse entities"),
        (refusal(502, "Bad Gateway"), "server", True, "Telegram answered 502"),
        (Answer(fault="close"), "connection", True, "closed the connection before it answered"),
    ],
)
def test_a_failure_says_what_to_do(tmp_path: Path, answer: Answer, kind: str, retryable: bool, reason: str) -> None:
    with Sink() as sink:
        sink.answers = [answer]
        outcome = send(at(sink), OPENED, a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable) == (kind, retryable)
    assert reason in outcome.reason
    assert TOKEN.partition(":")[2] not in outcome.reason


def test_the_pause_that_telegram_asks_for_in_words_is_kept(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [refusal(429, "Too Many Requests: retry after 35")]
        outcome = send(at(sink), OPENED, a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable, outcome.retry_after) == ("rate_limited", True, timedelta(seconds=35))


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"chat_id": "my chat"}, "chat_id"),
        ({"chat_id": "https://t.me/lab"}, "chat_id"),
        ({"server_url": "api.telegram.org"}, "server_url"),
        ({"server_url": "http://[::1"}, "server_url"),
        ({"server_url": "http://bots.example.com"}, "server_url"),
        ({"server_url": "https://me:secret@bots.example.com"}, "server_url"),
    ],
)
def test_settings_that_cannot_work_are_a_problem(changes: dict[str, Any], path: str) -> None:
    assert [each.path for each in CHANNEL.check(msgspec.structs.replace(SETTINGS, **changes))] == [path]


@pytest.mark.parametrize("chat_id", ["-1001234567890", "42", "@lab_alerts"])
def test_settings_that_can_work_are_none(chat_id: str) -> None:
    assert not list(
        CHANNEL.check(msgspec.structs.replace(SETTINGS, chat_id=chat_id, server_url="http://bots.lan:8081"))
    )


@pytest.mark.parametrize(("token", "problems"), [(TOKEN, 0), ("", 0), ("AAEhBOweik6ad9r", 1), (f"bot{TOKEN}", 1)])
def test_what_is_no_token_is_a_problem(token: str, problems: int) -> None:
    assert CHANNEL.check_opened is not None
    found = list(CHANNEL.check_opened(SETTINGS, Opened({"bot_token": token})))
    assert len(found) == problems
    assert all("AAEhBO" not in each.message for each in found)


def test_the_token_is_sealed_to_its_server() -> None:
    assert CHANNEL.destination(SETTINGS) == "https://api.telegram.org"
    assert CHANNEL.recipient(SETTINGS) == "-1001234567890"


def golden(said: Message) -> str:
    return as_json(payloads(SETTINGS, said)[0])


def example(url: str, mail_port: int, mark: str, field: str = "") -> dict[str, Any]:
    return {"server_url": url, "bot_token": f"123456789:{mark}", "chat_id": "-1"}


EVERY_KEY: Final = '{bot_token: x, chat_id: "-1", topic_id: 2, silent: true, server_url: http://bots.lan}'
