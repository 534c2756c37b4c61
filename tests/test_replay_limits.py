"""Sending again is limited: enough for people and for all that an outage left, too little for a loop."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.api_service import Api, assert_problem, serving
from tests.builders import a_body
from tests.web_parts import post
from ui_api.limits import BULKS, REPLAYS


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    with serving(tmp_path) as api:
        yield api


def sent(api: Api, number: int = 1) -> list[str]:
    """Events by their ids, the newest first."""
    api.ask("POST", "/events", [a_body(script_name=f"run {each}") for each in range(number)])
    return [row["id"] for row in api.get("/events")]


def test_one_event_happens_again_a_few_times_a_minute(api: Api) -> None:
    (event_id,) = sent(api)
    for _ in range(REPLAYS.of_one):
        assert api.ask("POST", f"/events/{event_id}/replay").status == 202
    reply = api.ask("POST", f"/events/{event_id}/replay")
    detail = assert_problem(reply, 429)["detail"]
    assert detail == "at most 5 replays a minute of one message or event; try again in 60 s"
    assert reply.headers["retry-after"] == "60"
    assert len(api.get("/events")) == 1 + REPLAYS.of_one
    api.seconds += 61
    assert api.ask("POST", f"/events/{event_id}/replay").status == 202


def test_one_message_is_sent_again_a_few_times_a_minute(api: Api) -> None:
    sent(api)
    (row,) = api.settled()
    for _ in range(REPLAYS.of_one):
        api.ask("POST", f"/history/{row['id']}/retry", {"again": True})
    assert_problem(api.ask("POST", f"/history/{row['id']}/retry", {"again": True}), 429)


def test_a_person_who_clicks_through_a_list_gets_far_and_a_loop_does_not(api: Api) -> None:
    events = sent(api, REPLAYS.in_all + 1)
    answers = [api.ask("POST", f"/events/{each}/replay").status for each in events]
    assert answers == [202] * REPLAYS.in_all + [429]


def test_all_that_an_outage_left_is_sent_again_at_once_but_not_without_end(api: Api) -> None:
    wanted = {"filter": {"status": "sent"}}
    for _ in range(BULKS.in_all):
        assert api.ask("POST", "/history/retry", wanted).status == 200
    detail = assert_problem(api.ask("POST", "/history/retry", wanted), 429)["detail"]
    assert detail == "at most 12 replays of many a minute in all; try again in 60 s"


def test_a_page_says_so_in_words(api: Api) -> None:
    (event_id,) = sent(api)
    for _ in range(REPLAYS.of_one):
        assert post(api, f"/events/{event_id}/replay").status == 303
    reply = post(api, f"/events/{event_id}/replay")
    assert (reply.status, reply.headers["retry-after"]) == (429, "60")
    assert "Not so often" in reply.text
    assert "at most 5 replays a minute of one message or event" in reply.text
    for _ in range(BULKS.in_all):
        post(api, "/history/retry", id="dlv_x")
    assert post(api, "/history/retry", id="dlv_x").status == 429
    assert post(api, "/history/dlv_x/retry").status == 404
