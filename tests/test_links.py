"""Links in messages that do something: who may, what, how long, and what the page says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from sidecar import sealing
from sidecar.core.channel import Link
from sidecar.core.links import PURPOSE, VALID, ExpiredError, Ticket, offers, read, signed
from sidecar.errors import NotFoundError
from tests.api_service import Api, Reply
from tests.builders import NOON, a_body, a_message
from tests.running import eventually
from tests.sink import Sink

KEY, OTHER_KEY = b"k" * 32, b"o" * 32
TICKET = Ticket("ack", "inc_1", "oncall", NOON + VALID)
FORM = {"Content-Type": "application/x-www-form-urlencoded"}

# ---------------------------------------------------------------------- tickets


def test_a_link_carries_its_ticket() -> None:
    assert read(signed(TICKET, KEY), [KEY], NOON) == TICKET


def test_a_link_of_an_older_key_still_works() -> None:
    assert read(signed(TICKET, OTHER_KEY), [KEY, OTHER_KEY], NOON) == TICKET


def test_a_link_ends_after_a_day() -> None:
    token = signed(TICKET, KEY)
    assert read(token, [KEY], NOON + VALID - timedelta(seconds=1)) == TICKET
    with pytest.raises(ExpiredError, match="24 hours"):
        read(token, [KEY], NOON + VALID)


@pytest.mark.parametrize(
    "change",
    [
        ("ack", "silence"),
        ("inc_1", "inc_2"),
        ("oncall", "boss"),
        ("oncall.1", "oncall.2"),
        ("ack.", "ack"),
        (".", ".."),
    ],
)
def test_a_link_that_was_changed_does_nothing(change: tuple[str, str]) -> None:
    with pytest.raises(NotFoundError, match="not one of ours"):
        read(signed(TICKET, KEY).replace(*change, 1), [KEY], NOON)


@pytest.mark.parametrize("token", ["", ".", "....", "a" * 10_000, "ä.b.c.d", "ack.inc_1.oncall.9.", "\x00"])
def test_what_is_no_link_of_ours_is_refused(token: str) -> None:
    with pytest.raises(NotFoundError):
        read(token, [KEY], NOON)


def test_no_part_of_the_signature_may_be_left_out_or_added() -> None:
    token = signed(TICKET, KEY)
    for wrong in (token[:-1], f"{token}A", f"{token}=", token[:-1] + ("A" if token[-1] != "A" else "B")):
        with pytest.raises(NotFoundError):
            read(wrong, [KEY], NOON)


def test_every_key_of_the_ring_signs_differently_and_none_is_a_sealing_key(tmp_path: Path) -> None:
    path = tmp_path / "sealing.keys"
    old = sealing.KeyRing.load_or_create(path).derived(PURPOSE)
    sealing.add_key(path)
    new = sealing.KeyRing.load_or_create(path)
    assert new.derived(PURPOSE)[1:] == old
    assert len({*new.derived(PURPOSE), *new.derived(b"other")}) == 4
    assert not any(sealing.encoded(key) in path.read_text() for key in new.derived(PURPOSE))


# ---------------------------------------------------------------------- which messages have them


def labels(**changes: Any) -> list[str]:
    message = a_message(**{"incident_id": "inc_1", "turn": "first_failure", **changes})
    return [link.label for link in offers(message, "oncall", "http://qa-lab:7109/", NOON, KEY)]


def test_a_message_of_a_failure_can_be_acknowledged_and_silenced() -> None:
    assert labels() == labels(turn="reminder") == labels(turn="escalated") == ["Acknowledge", "Silence for 1 h"]


def test_good_news_several_events_and_what_is_no_problem_have_no_such_links() -> None:
    assert labels(turn="recovered") == labels(events=2) == labels(incident_id=None, turn="event") == []


def test_without_a_public_address_there_are_no_links() -> None:
    assert list(offers(a_message(incident_id="inc_1", turn="first_failure"), "oncall", "", NOON, KEY)) == []


def test_the_links_stand_in_the_plain_text_only_where_it_is_for_people() -> None:
    message = a_message(actions=(Link("Acknowledge", "http://qa-lab/a/x"),))
    assert "Acknowledge: http://qa-lab/a/x" in message.text_with_actions
    assert "http://qa-lab/a/x" not in message.text


# ---------------------------------------------------------------------- over HTTP


class Lab:
    """A service that tells a sink, at the address `public_url`."""

    def __init__(self, api: Api, sink: Sink) -> None:
        self.api, self.sink = api, sink

    def links(self) -> dict[str, str]:
        """The paths of the links in the newest message, by label."""
        body = str(self.sink.requests[-1].json)
        return dict(re.findall(r"(Acknowledge|Silence for 1 h): http://qa-lab:7109(/a/[\w.-]+)", body))

    def fails(self, **data: Any) -> None:
        known = len(self.sink.requests)
        assert self.api.ask("POST", "/events", a_body(**data)).status == 202
        eventually(lambda: len(self.sink.requests) > known, "a message")

    def answer(self, path: str, **form: str) -> Reply:
        return self.api.say("POST", path, urlencode(form), {**FORM, "Host": "qa-lab:7109"})


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    with Sink() as sink:
        url = f"json://{sink.url.removeprefix('http://')}"
        config = f"""\
version: 1
settings: {{public_url: "http://qa-lab:7109"}}
integrations:
  oncall: {{type: apprise, config: {{url: "{url}"}}}}
rules:
  failures: {{event_type: "*_failed", integration_ids: [oncall]}}
"""
        with Api(tmp_path, config) as api:
            yield Lab(api, sink)


def test_after_a_rotation_links_are_signed_with_the_newest_key_and_older_ones_still_work(lab: Lab) -> None:
    service = lab.api.service
    lab.fails(script_name="goto_live")
    older = lab.links()["Acknowledge"]
    sealing.add_key(service.places.keys)
    service.live.look()
    lab.fails(script_name="zap")
    newest, _ = service.keys.ring().derived(PURPOSE)
    assert read(lab.links()["Acknowledge"].removeprefix("/a/"), [newest], service.now()).deed == "ack"
    with pytest.raises(NotFoundError):
        read(older.removeprefix("/a/"), [newest], service.now())
    assert "Acknowledged by Ann" in lab.answer(older, by="Ann").text


def test_opening_a_link_asks_and_answering_does_it(lab: Lab) -> None:
    lab.fails(script_name="goto_live")
    path = lab.links()["Acknowledge"]
    asked = lab.api.say("GET", path)
    assert asked.status == 200
    assert "<h1>Acknowledge?</h1>" in asked.text
    assert "goto_live" in asked.text
    (incident,) = lab.api.get("/incidents")
    assert incident["state"] == "open"

    assert "Acknowledged by Ann, by a link sent to oncall at " in lab.answer(path, by=" Ann ").text
    (incident,) = lab.api.get("/incidents")
    assert incident["acknowledged_by"] == "Ann, by a link sent to oncall"


def test_a_link_works_once(lab: Lab) -> None:
    lab.fails()
    path = lab.links()["Silence for 1 h"]
    first = lab.answer(path)
    assert "Nobody is told of this until " in first.text
    assert "by the wish of a link sent to oncall" in first.text
    assert lab.answer(path, by="Bob").text == lab.api.say("GET", path).text == first.text
    (silence,) = lab.api.get("/silences")
    (incident,) = lab.api.get("/incidents")
    assert silence["when"] == {"incident_id": incident["id"]}
    assert lab.api.ask("DELETE", f"/silences/{silence['id']}").status == 200
    lab.answer(path)
    assert lab.api.get("/silences") == []


def test_who_followed_a_link_is_remembered_with_what_they_did(lab: Lab) -> None:
    lab.fails()
    links, (incident,) = lab.links(), lab.api.get("/incidents")
    lab.api.say("GET", links["Acknowledge"])
    assert lab.api.get("/audit") == []
    lab.answer(links["Acknowledge"], by="Ann")
    lab.answer(links["Acknowledge"], by="Bob")
    lab.answer(links["Silence for 1 h"])
    silenced, acknowledged = lab.api.get("/audit")
    assert (acknowledged["what"], acknowledged["subject_id"]) == ("incident.acknowledged", incident["id"])
    assert acknowledged["who"] == "Ann, by a link sent to oncall"
    assert (acknowledged["via"], acknowledged["address"], acknowledged["role"]) == ("link", "127.0.0.1", "")
    assert (silenced["what"], silenced["note"]) == ("silence.created", f"of {incident['id']}")
    assert [silenced["subject_id"]] == [each["id"] for each in lab.api.get("/silences")]


def test_what_is_over_is_said_to_be_over(lab: Lab) -> None:
    lab.fails()
    paths = lab.links()
    (incident,) = lab.api.get("/incidents")
    lab.api.ask("POST", f"/incidents/{incident['id']}/resolve", {"by": "bob"})
    assert "<h1>This is over</h1>" in lab.api.say("GET", paths["Acknowledge"]).text
    refused = lab.answer(paths["Silence for 1 h"])
    assert refused.status == 409
    assert "This incident is over, by bob." in refused.text


def test_what_somebody_else_acknowledged_is_not_asked_for_again(lab: Lab) -> None:
    lab.fails()
    path = lab.links()["Acknowledge"]
    (incident,) = lab.api.get("/incidents")
    lab.api.ask("POST", f"/incidents/{incident['id']}/ack", {"by": "bob"})
    page = lab.api.say("GET", path).text
    assert "Acknowledged by bob at " in page
    assert "<form" not in page


def test_hostile_names_stay_text(lab: Lab) -> None:
    lab.fails(script_name="<script>alert(1)</script>")
    path = lab.links()["Acknowledge"]
    assert "&lt;script&gt;alert(1)" in lab.api.say("GET", path).text
    said = lab.answer(path, by="<b>\u202eAnn" + "x" * 1_000).text
    assert "<b>" not in said
    (incident,) = lab.api.get("/incidents")
    assert incident["acknowledged_by"] == "a link sent to oncall"


@pytest.mark.parametrize("content", [b"", b"by=" + b"x" * 100_000, b"by=%ff%fe", b"\xff\x00", b"by=a&by=b"])
def test_whatever_the_form_holds_the_deed_is_done(lab: Lab, content: bytes) -> None:
    lab.fails()
    reply = lab.api.say("POST", lab.links()["Acknowledge"], content, FORM)
    assert reply.status == 200
    (incident,) = lab.api.get("/incidents")
    assert incident["state"] == "acknowledged"
    assert len(incident["acknowledged_by"]) <= 130


def test_a_forged_link_gets_a_page_that_says_so(lab: Lab) -> None:
    lab.fails()
    path = lab.links()["Acknowledge"]
    forged = lab.api.say("GET", path[:-2])
    assert forged.status == 404
    assert "copy the whole of it" in forged.text
    assert lab.answer(path.replace("/a/ack", "/a/silence")).status == 404


def test_pages_of_others_cannot_answer_for_a_person(lab: Lab) -> None:
    lab.fails()
    path = lab.links()["Acknowledge"]
    assert lab.api.say("POST", path, "", {**FORM, "Origin": "http://evil.example"}).status == 403
    assert lab.api.say("POST", path, "", {**FORM, "Origin": "http://qa-lab:7109"}).status == 200


def test_the_page_runs_nothing_and_is_kept_nowhere(lab: Lab) -> None:
    lab.fails()
    headers = lab.api.say("GET", lab.links()["Acknowledge"]).headers
    assert headers["content-security-policy"].startswith("default-src 'none'; style-src 'sha256-")
    assert headers["cache-control"] == "no-store"
    assert headers["content-type"].startswith("text/html")


def test_the_links_are_not_kept_in_the_history(lab: Lab) -> None:
    lab.fails()
    token = lab.links()["Acknowledge"].removeprefix("/a/")
    (row,) = lab.api.settled()
    assert row["status"] == "sent"
    assert token not in lab.api.ask("GET", f"/history/{row['id']}").text
    lab.api.service.ledger.tidy()
    data = lab.api.places.data
    assert not any(token.encode() in path.read_bytes() for path in data.rglob("*") if path.is_file())
