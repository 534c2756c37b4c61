from __future__ import annotations

import json
import re
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any, Final

import jsonschema
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.channels.teams import (
    ACTIONS_LIMIT,
    CHANNEL,
    FACTS_LIMIT,
    MENTIONS_LIMIT,
    SIZE_LIMIT,
    TITLE_LIMIT,
    URL_LIMIT,
    Teams,
    payload,
    send,
    size,
)
from sidecar.core.channel import Fact, Failed, Link, Message, Opened, Secret, Sent
from sidecar.core.model import Attachment, Severity
from sidecar.core.richtext import SHORTENED
from tests.parts import as_json
from tests.sink import Answer, Sink
from tests.wire_parts import HOSTILE, a_message, a_wire

SCHEMA = Path(__file__).parents[1].parent / "shared" / "specs" / "adaptive-card-1.5.0.json"
SIGNATURE = "s1gn4tur3-0f-th3-w0rkfl0w"
SETTINGS = Teams(webhook_url=Secret("sealed"))
CALLING = Teams(webhook_url=Secret("sealed"), mentions=("Ann Other <ann@lab.example>", "bob@lab.example"))
WHY = Link("Why am I told?", "http://qa-lab:7109/events/evt_1")
LONG = a_message(
    body="é" * 40_000,
    facts=tuple(Fact(f"F{n}", "v" * 300) for n in range(40)),
    links=(*(Link(f"L{n}", "https://x.example/" + "u" * 1500) for n in range(9)), WHY),
)
WIDE = a_message(
    body="word " * 3000,
    facts=tuple(Fact("测试" * 20, "测试" * 150) for _ in range(20)),
    links=(*(Link(f"L{n}", "https://x.example/" + "u" * 1900) for n in range(5)), WHY),
)
FRONT = "https://prod-01.westeurope.logic.azure.com:443"
OLD = "/workflows/0123abc/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0"
NEW = "/powerautomate/automations/direct/workflows/0a1b/triggers/manual/paths/invoke?api-version=1"
NEWER = (
    "/powerautomate/automations/direct/cu/01/workflows/0a1b/triggers/manual/paths/invoke?api-version=1&sp=%2Ft&sv=1.0"
)


def opened(url: str) -> Opened:
    return Opened({"webhook_url": url})


def card(message: Message, settings: Teams = SETTINGS) -> Any:
    return payload(settings, message)["attachments"][0]["content"]


def blocks(message: Message, kind: str, settings: Teams = SETTINGS) -> list[Any]:
    """The elements of this type, at whatever depth."""
    found: list[Any] = []

    def look(value: Any) -> None:
        if isinstance(value, dict):
            found.extend([value] if value.get("type") == kind else [])
            value = list(value.values())
        for each in value if isinstance(value, list) else ():
            look(each)

    look(card(message, settings))
    return found


# ---------------------------------------------------------------------- the card


@pytest.mark.parametrize("path", [f"{OLD}&sig={SIGNATURE}", f"{NEW}&sig={SIGNATURE}", f"{NEWER}&sig={SIGNATURE}"])
def test_a_card_is_posted_to_the_url_exactly_as_it_is(tmp_path: Path, path: str) -> None:
    with Sink() as sink:
        sink.answers = [Answer(status=202, body=b"")]
        outcome = send(SETTINGS, opened(sink.url + path), a_message(), a_wire(tmp_path))
    assert outcome == Sent(detail="Teams answered 202", status_code=202)
    (request,) = sink.requests
    assert (request.method, request.path) == ("POST", path)
    assert request.headers["content-type"] == "application/json"
    assert request.json == payload(SETTINGS, a_message())


def test_the_card_says_everything() -> None:
    container, body, facts, footnote = card(a_message())["body"]
    assert container["style"] == "attention"
    assert container["items"][0]["text"] == "❌ login_test failed on pi-1"
    assert container["items"][0]["style"] == "heading"
    assert body["inlines"][0]["text"] == "Expected the home screen, found the log-in page."
    assert facts["facts"][0] == {"title": "Host", "value": "pi-1"}
    assert "dlv_01" in footnote["text"]
    (action,) = card(a_message())["actions"]
    assert action["url"] == "https://reports.example/r/1?sig=a%2Fb&x=1"
    assert card(a_message())["msteams"] == {"width": "Full"}


@cache
def schema() -> Any:
    return jsonschema.Draft6Validator(json.loads(SCHEMA.read_text(encoding="utf-8-sig")))


def check_card(content: dict[str, Any]) -> None:
    """By the schema of Adaptive Cards 1.5, which closes the card; `msteams` is Teams' own and documented by it."""
    schema().validate({key: value for key, value in content.items() if key != "msteams"})
    assert content["msteams"].keys() <= {"width", "entities"}
    for each in content["msteams"].get("entities", ()):
        assert each["type"] == "mention"
        assert each["text"] == f"<at>{each['mentioned']['name']}</at>"
        assert each["mentioned"].keys() == {"id", "name"}


NEEDS_SCHEMA = pytest.mark.skipif(
    not SCHEMA.exists(), reason="the folder shared/ with the schema of cards is not there"
)
TEXTS = st.text(max_size=200) | st.sampled_from(
    ["<at>Ann</at>", "**x**", "\n\n  indented\n", "{{DATE(2026-01-01T00:00:00Z)}}"]
)
URLS = st.sampled_from(["https://x.example/a?b=c", "javascript:alert(1)", 'https://x.example/"><b>', "https://[", ""])
MESSAGES = st.builds(
    a_message,
    title=TEXTS,
    body=TEXTS,
    severity=st.sampled_from(list(Severity)),
    facts=st.lists(st.builds(Fact, TEXTS, TEXTS), max_size=25).map(tuple),
    links=st.lists(st.builds(Link, TEXTS, URLS), max_size=9).map(tuple),
    actions=st.lists(st.builds(Link, TEXTS, URLS), max_size=7).map(tuple),
    attachments=st.lists(st.builds(Attachment, name=TEXTS, source=URLS, is_picture=st.booleans()), max_size=3).map(
        tuple
    ),
)


@NEEDS_SCHEMA
@given(MESSAGES)
def test_the_card_of_any_message_conforms_to_the_schema(message: Message) -> None:
    sent = payload(CALLING, message)
    check_card(sent["attachments"][0]["content"])
    assert len(msgspec.json.encode(sent)) <= size(sent) <= SIZE_LIMIT


@NEEDS_SCHEMA
@pytest.mark.parametrize("message", [a_message(), HOSTILE, LONG, WIDE, a_message(body="", facts=(), links=())])
def test_a_card_conforms_to_the_schema(message: Message) -> None:
    check_card(card(message))


@NEEDS_SCHEMA
@pytest.mark.parametrize(
    "file", sorted((Path(__file__).parent / "golden/teams").glob("*.txt")), ids=lambda file: file.stem
)
def test_every_golden_card_conforms_to_the_schema(file: Path) -> None:
    check_card(json.loads(file.read_text("utf-8"))["attachments"][0]["content"])


@pytest.mark.parametrize(
    ("severity", "style"),
    [("debug", "default"), ("info", "good"), ("warning", "warning"), ("error", "attention"), ("critical", "attention")],
)
def test_the_colour_is_that_of_the_severity(severity: str, style: str) -> None:
    assert card(a_message(severity=Severity[severity]))["body"][0]["style"] == style


def test_hostile_text_stays_text() -> None:
    shown = json.dumps(card(HOSTILE), ensure_ascii=False)
    assert not re.search(r"(?<!\\)\]\(", json.dumps([block["text"] for block in blocks(HOSTILE, "TextBlock")]))
    assert "javascript:" not in shown
    assert '\\"><script>' not in [action["url"] for action in card(HOSTILE)["actions"]]
    (body,) = blocks(HOSTILE, "TextRun")
    assert body["text"].splitlines()[1] == "@everyone"


def test_output_of_a_program_is_monospaced() -> None:
    prose, output = blocks(a_message(body="It broke.\n\nTraceback:\n  File x, line 3"), "TextRun")
    assert ("fontType" in prose, output["fontType"]) == (False, "Monospace")


# ---------------------------------------------------------------------- its limits


@pytest.mark.parametrize(
    "message",
    [LONG, WIDE, a_message(body="\x01\n" * 20_000), a_message(body='"' * 27_500), a_message(body="🚀" * 9_000)],
)
def test_a_card_never_exceeds_what_teams_takes(message: Message) -> None:
    sent = payload(SETTINGS, message)
    assert len(msgspec.json.encode(sent)) <= size(sent) <= SIZE_LIMIT


def test_teams_counts_a_quotation_mark_twice_and_a_letter_beyond_ascii_as_six() -> None:
    assert [size({"a": text}) - size({"a": ""}) for text in ("x", '"', "é", "🚀")] == [1, 4, 6, 12]


def with_room() -> int:
    """So many letters of a body fit."""
    return SIZE_LIMIT - size(payload(SETTINGS, a_message(body="x"))) + 1


def test_a_body_just_within_the_limit_is_whole() -> None:
    sent = payload(SETTINGS, a_message(body="x" * with_room()))
    assert size(sent) == SIZE_LIMIT
    assert SHORTENED not in as_json(sent)


def test_a_body_just_over_the_limit_is_cut_at_a_word_and_says_so() -> None:
    longer = (a_message(body="word " * number, links=(WHY,)) for number in count(with_room() // 5 - 40))
    message = next(each for each in longer if SHORTENED in as_json(payload(SETTINGS, each)))
    first, *_, note = blocks(message, "TextRun")
    assert note["text"] == SHORTENED
    assert first["text"].endswith("word")
    assert SIZE_LIMIT - 200 <= size(payload(SETTINGS, message)) <= SIZE_LIMIT
    assert [action["title"] for action in card(message)["actions"]] == ["Why am I told?"]


def test_facts_give_way_to_the_start_of_the_body() -> None:
    (facts,) = blocks(WIDE, "FactSet")
    assert len(facts["facts"]) == 1 + 5
    assert blocks(WIDE, "TextRun")[0]["text"].startswith("word word")


def test_the_link_to_the_whole_outlives_everything_else() -> None:
    many = tuple(Link("长" * 60, "https://x.example/" + "u" * 1900) for _ in range(5))
    message = msgspec.structs.replace(WIDE, title="长" * 300, links=(*many, WHY), actions=many)
    people = tuple(f"{'长' * 60} <{n}@lab.example>" for n in range(MENTIONS_LIMIT))
    sent = payload(Teams(webhook_url=Secret("x"), mentions=people), message)
    assert size(sent) <= SIZE_LIMIT
    assert [each["title"] for each in sent["attachments"][0]["content"]["actions"]] == ["Why am I told?"]


@pytest.mark.parametrize("number", [ACTIONS_LIMIT - 1, ACTIONS_LIMIT, ACTIONS_LIMIT + 1])
def test_six_buttons_and_the_link_to_the_whole_is_one(number: int) -> None:
    links = (*(Link(f"L{n}", "https://x.example/") for n in range(number - 3)), WHY)
    deeds = (Link("Acknowledge", "https://x.example/a"), Link("Silence for 1 h", "https://x.example/s"))
    titles = [action["title"] for action in card(a_message(links=links, actions=deeds))["actions"]]
    assert len(titles) == min(number, ACTIONS_LIMIT)
    assert titles[-3:] == ["Why am I told?", "Acknowledge", "Silence for 1 h"]


@pytest.mark.parametrize(("length", "shown"), [(URL_LIMIT, 1), (URL_LIMIT + 1, 0)])
def test_a_url_that_is_too_long_is_no_button(length: int, shown: int) -> None:
    url = "https://x.example/".ljust(length, "u")
    assert len(card(a_message(links=(Link("Report", url),)))["actions"]) == shown


@pytest.mark.parametrize(("number", "shown"), [(FACTS_LIMIT, FACTS_LIMIT), (FACTS_LIMIT + 1, FACTS_LIMIT)])
def test_so_many_facts_are_shown(number: int, shown: int) -> None:
    (facts,) = blocks(a_message(facts=(Fact("a", "b"),) * number), "FactSet")
    assert len(facts["facts"]) == shown


@pytest.mark.parametrize(("length", "end"), [(TITLE_LIMIT - 2, "x"), (TITLE_LIMIT - 1, "…")])
def test_a_title_is_cut(length: int, end: str) -> None:
    heading = card(a_message(title="x" * length))["body"][0]["items"][0]["text"]
    assert (len(heading), heading[-1]) == (TITLE_LIMIT, end)


# ---------------------------------------------------------------------- the picture of the screen


def a_picture(source: str = "https://files.lab.example/start.jpg", **changes: Any) -> Attachment:
    return msgspec.structs.replace(Attachment(name="screen.jpg", source=source, is_picture=True), **changes)


def test_the_picture_of_the_screen_is_shown() -> None:
    message = a_message(
        attachments=(a_picture("https://x.example/log.txt", is_picture=False), a_picture(), a_picture())
    )
    (image,) = blocks(message, "Image")
    assert (image["url"], image["altText"]) == (
        "https://files.lab.example/start.jpg",
        "Picture of the screen (screen.jpg)",
    )


@pytest.mark.parametrize(
    "source",
    [
        "/captures/screen.jpg",
        "http://qa-lab:7109/screen.jpg",
        "http://192.168.0.7/screen.jpg",
        "https://[/screen.jpg",
        "https://files.lab.example/".ljust(URL_LIMIT + 1, "u"),
    ],
)
def test_a_picture_that_microsoft_cannot_fetch_is_not_shown(source: str) -> None:
    assert blocks(a_message(attachments=(a_picture(source),)), "Image") == []


# ---------------------------------------------------------------------- mentions


def entities(message: Message, settings: Teams) -> list[Any]:
    found: list[Any] = card(message, settings)["msteams"].get("entities", [])
    return found


def test_people_are_mentioned_by_name() -> None:
    first, second = entities(a_message(), CALLING)
    assert first == {
        "type": "mention",
        "text": "<at>Ann Other</at>",
        "mentioned": {"id": "ann@lab.example", "name": "Ann Other"},
    }
    assert second["mentioned"] == {"id": "bob@lab.example", "name": "bob@lab.example"}
    assert card(a_message(), CALLING)["body"][1]["text"] == "<at>Ann Other</at> <at>bob@lab.example</at>"


@pytest.mark.parametrize(
    ("mention_from", "severity", "number"),
    [
        ("error", "warning", 0),
        ("error", "error", 2),
        ("error", "critical", 2),
        ("critical", "error", 0),
        ("info", "info", 2),
    ],
)
def test_people_are_mentioned_only_when_it_is_bad_enough(mention_from: Any, severity: str, number: int) -> None:
    settings = msgspec.structs.replace(CALLING, mention_from=mention_from)
    message = a_message(severity=Severity[severity])
    assert len(entities(message, settings)) == number
    assert ("<at>" in as_json(card(message, settings))) == (number > 0)


def test_data_never_makes_a_mention_not_even_of_somebody_who_is_mentioned() -> None:
    said = "<at>Ann Other</at> <AT>bob@lab.example</AT>"
    message = a_message(title=said, body=said, facts=(Fact(said, said),), links=(Link(said, WHY.url),))
    texts = [block["text"] for block in blocks(message, "TextBlock", CALLING)]
    assert sum("<at>" in text for text in texts) == 1
    shown = {key: value for key, value in card(message, CALLING).items() if key in ("body", "fallbackText")}
    assert len(re.findall(r"<\s*at\b", as_json(shown), re.IGNORECASE)) == len(CALLING.mentions)


@pytest.mark.parametrize(
    "text",
    [
        "ann@lab.example",
        "Ann <ann@lab.example>",
        "87d349ed-44d7-43e1-9a83-5f2406dee5bd",
        "Adele Vance <87d349ed-44d7-43e1-9a83-5f2406dee5bd>",
        f"{'x' * 60} <ann@lab.example>",
    ],
)
def test_somebody_to_mention_is_no_problem(text: str) -> None:
    settings = Teams(webhook_url=Secret("x"), mentions=(text,))
    assert list(CHANNEL.check(settings)) == []
    assert len(entities(a_message(), settings)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Ann",
        "@channel",
        "Ann <ann>",
        "Ann</at> <ann@lab.example>",
        f"{'x' * 61} <ann@lab.example>",
        "*A* <a@b.example>",
    ],
)
def test_nobody_to_mention_is_a_problem(text: str) -> None:
    settings = Teams(webhook_url=Secret("x"), mentions=(text,))
    (problem,) = CHANNEL.check(settings)
    assert problem.path == "mentions"
    assert "is nobody to mention" in problem.message
    assert entities(a_message(), settings) == []


@pytest.mark.parametrize(("number", "problems"), [(MENTIONS_LIMIT, 0), (MENTIONS_LIMIT + 1, 1)])
def test_only_so_many_are_mentioned(number: int, problems: int) -> None:
    people = tuple(f"{n}@lab.example" for n in range(number))
    assert len(list(CHANNEL.check(Teams(webhook_url=Secret("x"), mentions=people)))) == problems


# ---------------------------------------------------------------------- what Workflows answers


def error(code: str, message: str = "It cannot be.") -> bytes:
    return json.dumps({"error": {"code": code, "message": message}}).encode()


@pytest.mark.parametrize(
    ("answer", "kind", "retryable", "reason"),
    [
        (
            Answer(status=400, body=error("WorkflowTriggerIsNotEnabled", "trigger 'manual' with state 'Disabled'")),
            "settings",
            False,
            "Teams answered 400 WorkflowTriggerIsNotEnabled: the workflow is turned off; turn it on again",
        ),
        (
            Answer(status=400, body=error("WorkflowTriggerIsNotEnabled", "trigger 'manual' with state 'Deleted'")),
            "settings",
            False,
            "the workflow was deleted; make a new one. In Teams: ",
        ),
        (
            Answer(status=400, body=error("WorkflowTriggerIsNotEnabled", "trigger 'manual' with state 'Suspended'")),
            "settings",
            False,
            "suspended the workflow",
        ),
        (Answer(status=404, body=error("WorkflowNotFound")), "settings", False, "the workflow was deleted"),
        (
            Answer(status=401, body=error("DirectApiAuthorizationRequired", "The OAuth scheme is required.")),
            "credentials",
            False,
            "only from people who are signed in; set 'Who can trigger the flow?' of its trigger to Anyone",
        ),
        (Answer(status=403, body=error("AuthorizationFailed")), "credentials", False, "is not, or no longer, that of"),
        (Answer(status=400, body=error("MissingApiVersionParameter")), "settings", False, "the URL was cut"),
        (Answer(status=400, body=error("TriggerInputSchemaMismatch")), "settings", False, "another form of message"),
        (Answer(status=502, body=error("NoResponse")), "server", True, "the workflow started but did not answer"),
        (
            Answer(status=400, body=error("SomethingNew")),
            "rejected",
            False,
            "Teams answered 400 code: SomethingNew; It cannot be.",
        ),
        (Answer(status=403, body=b""), "credentials", False, "Teams answered 403; the credentials"),
        (Answer(status=404, body=b'{"error":{"message":"gone"}}'), "rejected", False, "Teams answered 404 gone"),
        (Answer(status=429, headers={"Retry-After": "9"}), "rate_limited", True, "Teams answered 429"),
        (
            Answer(status=502, body=b"<html><title>Bad gateway</title>"),
            "server",
            True,
            "Teams answered 502 Bad gateway",
        ),
        (Answer(status=200, body=b"<html>Sign in"), "server", True, "does a login page or a proxy stand in between"),
        (Answer(fault="close"), "connection", True, "closed the connection before it answered"),
    ],
)
def test_a_failure_says_what_it_means_and_what_to_do(
    tmp_path: Path, answer: Answer, kind: str, retryable: bool, reason: str
) -> None:
    with Sink() as sink:
        sink.answers = [answer]
        outcome = send(SETTINGS, opened(f"{sink.url}{OLD}&sig={SIGNATURE}"), a_message(), a_wire(tmp_path))
    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.retryable) == (kind, retryable)
    assert reason in outcome.reason
    assert SIGNATURE not in outcome.reason


# ---------------------------------------------------------------------- addresses


@pytest.mark.parametrize(
    "url",
    [
        f"{FRONT}{OLD}&sig={SIGNATURE}",
        f"{FRONT.removesuffix(':443')}{OLD}&sig={SIGNATURE}",
        f"https://prod-12.usgovtexas.logic.azure.us:443{OLD}&sig={SIGNATURE}",
        f"https://prod-12.chinaeast2.logic.azure.cn{OLD}&sig={SIGNATURE}",
        f"https://default0a1b.2c.environment.api.powerplatform.com:443{NEW}&sig={SIGNATURE}",
        f"https://default0a1b.2c.environment.api.powerplatform.com{NEWER}&sig={SIGNATURE}",
        f"https://0a1b.2.environment.api.gov.powerplatform.microsoft.us{NEWER}&sig={SIGNATURE}",
        f"https://0a1b.2.environment.api.high.powerplatform.microsoft.us:443{NEWER}&sig={SIGNATURE}",
        f"https://0a1b.2.environment.api.appsplatform.us{NEWER}&sig={SIGNATURE}",
        f"https://0a1b.2.environment.api.powerplatform.partner.microsoftonline.cn{NEWER}&sig={SIGNATURE}",
        "http://127.0.0.1:9000/hook",
        "https://relay.lab.example/to-teams",
        "",
    ],
)
def test_a_workflows_url_is_no_problem(url: str) -> None:
    assert CHANNEL.check_opened is not None
    assert list(CHANNEL.check_opened(SETTINGS, opened(url))) == []


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://outlook.office.com/webhook/a@b/IncomingWebhook/c/d", "retired"),
        ("https://outlook.office365.com/webhook/a@b/IncomingWebhook/c/d", "retired"),
        ("https://contoso.webhook.office.com/webhookb2/a@b/IncomingWebhook/c/d", "Make a Workflows webhook. In Teams:"),
        (f"{FRONT}{OLD}", "its end, …&sig=…, was cut off"),
        (f"{FRONT}{OLD}&sig=", "its end, …&sig=…, was cut off"),
        (f"{FRONT}{OLD.partition('&')[0]}", "cut at an & (quote it where a shell reads it)"),
        (f"{FRONT}{OLD.partition('?')[0]}", "it must end in …&sig=…"),
        (f"https://0a.1.environment.api.powerplatform.com{NEW}", "to Anyone"),
        (f"{FRONT}/", "has only a host"),
        (f"{FRONT}/workflows/a1?sig={SIGNATURE}", "goes on with /workflows/"),
        (f"https://relay.lab.example{OLD}", "was cut off"),
        (f"{FRONT}{OLD.replace('&', '&amp;')}&amp;sig={SIGNATURE}", "write & where it has &amp;"),
        ("https://make.powerautomate.com/environments/a/flows/b/details", "is the address of a page"),
        ("https://make.high.powerapps.us/environments/a", "is the address of a page"),
        ("https://teams.microsoft.com/l/channel/19%3a0", "is the address of a page"),
        (f"http://prod-01.westeurope.logic.azure.com{OLD}&sig={SIGNATURE}", "must start with https://"),
        ("teams", "is not a URL"),
    ],
)
def test_a_url_that_cannot_work_is_a_problem(url: str, words: str) -> None:
    assert CHANNEL.check_opened is not None
    (problem,) = CHANNEL.check_opened(SETTINGS, opened(url))
    assert problem.path == "webhook_url"
    assert words in problem.message
    assert SIGNATURE not in problem.message


def golden(said: Message) -> str:
    return as_json(payload(CALLING, said))


def example(url: str, mail_port: int, mark: str, field: str = "") -> dict[str, Any]:
    return {"webhook_url": f"{url}/workflows/{mark}?sig={mark}"}


EVERY_KEY: Final = '{webhook_url: "${file:/run/secrets/teams}"}'
