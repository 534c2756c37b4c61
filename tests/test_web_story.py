"""History, events, incidents and silences as pages, without a browser: what they show, and what their forms do."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import pytest

from tests.api_service import LOG_ONLY, Api, Reply, serving
from tests.builders import a_body
from tests.running import eventually
from ui_api.web.silences import conditions

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
CONFIG = """\
version: 1
settings: {timezone: Europe/Zurich}
integrations:
  log: {type: log, name: Lab log}
  gone: {type: webhook, name: Wrong door, retry: {attempts: 1}, config: {url: "http://127.0.0.1:9/hook"}}
  off: {type: log, name: Out of use, enabled: false}
rules:
  failures: {name: All failures, event_type: "*_failed", integration_ids: [log, "off"]}
  incidents: {event_type: monitoring_incident, integration_ids: [gone]}
  elsewhere: {event_type: "script_*", when: {host_name: pi-9}, integration_ids: [log]}
"""


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("story"), CONFIG) as api:
        yield api


def sent(api: Api, *bodies: dict[str, Any]) -> str:
    """The id of the last of these events."""
    answer = api.ask("POST", "/events", list(bodies or [a_body()]))
    return str(answer.json["accepted"][-1]["id"])


def post(api: Api, path: str, fields: dict[str, Any] | None = None, **headers: str) -> Reply:
    return api.say("POST", path, urlencode(fields or {}, doseq=True), FORM | headers)


def shown(api: Api, path: str) -> str:
    answer = api.say("GET", path)
    assert answer.status == 200, answer.text
    return answer.text


def after(api: Api, answer: Reply) -> str:
    """The page that a form led to."""
    assert answer.status == 303, answer.text
    cookies = "; ".join(each.partition(";")[0] for each in answer.headers.get("set-cookie", "").splitlines())
    return api.say("GET", answer.headers["location"].partition("#")[0], headers={"Cookie": cookies}).text


# ---------------------------------------------------------------------- history


def test_the_history_shows_what_was_sent_to_whom(api: Api) -> None:
    sent(api, a_body(script_name="goto_epg"))
    api.all_settled()
    page = shown(api, "/history?q=goto_epg")
    for text in ("script_execution_failed", "Lab log", "notifications.jsonl", ">sent<", "Script goto_epg failed"):
        assert text in page
    assert "Script goto_epg failed" not in shown(api, "/history?q=goto_epg&host=pi-2")


def test_what_is_typed_into_the_filter_stays_in_the_address_and_in_the_export(api: Api) -> None:
    sent(api, a_body(host_name="pi-1", error_msg="no picture"))
    api.all_settled()
    page = shown(api, "/history?status=&host=pi-1&since=2026-01-31T22%3A00&q=no+picture&severity=error%2Ccritical")
    assert '<option value="error,critical" selected>' in page
    assert 'value="no picture"' in page
    assert 'value="2026-01-31T22:00"' in page
    export = "host=pi-1&amp;since=2026-01-31T22%3A00%3A00%2B01%3A00&amp;q=no+picture&amp;severity=error%2Ccritical"
    assert f"/server/notifications/history/export?{export}&amp;format=csv" in page
    assert "?host=pi-1&amp;since=2026-01-31T22%3A00&amp;q=no+picture" in page


def test_a_filter_that_means_nothing_is_explained_at_its_field(api: Api) -> None:
    answer = api.say("GET", "/history?since=yesterday&status=lost&host=pi-1")
    assert answer.status == 422
    assert 'id="problem-since">wanted a time such as 2026-01-31T22:00' in answer.text
    assert "found &#39;lost&#39;; allowed: sent, failed, pending" in answer.text
    assert 'value="yesterday"' in answer.text
    assert "This filter means nothing" in answer.text
    assert api.say("GET", "/history?cursor=zz").status == 422
    assert api.say("GET", "/history/retry?since=yesterday").status == 422


def test_from_page_to_page_and_back(tmp_path: Path) -> None:
    with serving(tmp_path, LOG_ONLY) as api:
        sent(api, *[a_body(script_name=f"run_{number:03}") for number in range(120)])
        ids = [row["id"] for row in api.history()]
        first = shown(api, "/history?event_type=script_*")
        assert ticks(first) == ids[:50]
        assert 'rel="prev"' not in first
        second = shown(api, link(first, "next"))
        assert ticks(second) == ids[50:100]
        third = shown(api, link(second, "next"))
        assert ticks(third) == ids[100:]
        assert 'rel="next"' not in third
        assert ("changed target:#rows" in first, "changed target:#rows" in third) == (True, False)
        assert ticks(shown(api, link(third, "prev"))) == ids[50:100]
        assert ticks(shown(api, link(second, "prev"))) == ids[:50]


def ticks(page: str) -> list[str]:
    """The ids of the messages that can be ticked."""
    return re.findall(r'name="id" value="(\w+)"', page)


def link(page: str, rel: str) -> str:
    return page.partition(f'rel="{rel}" href="')[2].partition('"')[0].replace("&amp;", "&")


def test_a_message_with_everything_that_is_known(api: Api) -> None:
    event = sent(api, a_body("monitoring_incident", status="active", id="x1", incident_type="freeze"))
    (row,) = api.get("/history?integration=gone")
    eventually(lambda: api.get(f"/history/{row['id']}")["attempt_log"] != [], "an attempt")
    page = shown(api, f"/history/{row['id']}")
    assert "could not connect to 127.0.0.1:9" in page
    assert "Frozen picture on pi-1 / stb-1" in page
    assert f'href="/events/{event}"' in page
    assert 'href="/integrations/gone"' in page
    assert "&#34;script_name&#34;: &#34;goto_live&#34;" in page
    assert api.say("GET", "/history/dlv_none").status == 404


def test_one_message_is_sent_again(api: Api) -> None:
    sent(api)
    row = api.all_settled()[0]
    page = shown(api, f"/history/{row['id']}")
    assert "Send it a second time" in page
    assert post(api, f"/history/{row['id']}/retry").status == 409
    name = {"Cookie": "notifier_name=Ann"}
    assert "It is sent again now." in after(api, post(api, f"/history/{row['id']}/retry", {"again": "yes"}, **name))
    assert api.get(f"/history/{row['id']}")["replayed_by"] == "Ann"


def test_many_messages_are_sent_again_after_being_counted(tmp_path: Path) -> None:
    config = CONFIG.replace("integration_ids: [log,", "integration_ids: [gone, log,")
    with serving(tmp_path, config) as api:
        sent(api, *[a_body(script_name=f"run_{number}") for number in range(2)])
        api.settled(4)
        failed = [row["id"] for row in api.get("/history?status=failed")]
        assert len(failed) == 2
        assert "nothing that failed fits" in shown(api, "/history/retry?host=pi-7")
        page = shown(api, "/history/retry?integration=gone&q=")
        assert "<strong>2 messages</strong>" in page
        answer = post(api, "/history/retry", {"all": "integration=gone", "back": "host=pi-1"})
        assert answer.headers["location"] == "/history?host=pi-1"
        assert "2 messages are sent again." in after(api, answer)
        api.settled(4)
        done = api.get("/history?integration=log")[0]["id"]
        said = after(api, post(api, "/history/retry", {"id": [failed[0], done]}))
        assert "1 message is sent again. Not sent: 1, because it was sent already; to send it twice, open it." in said
        assert "Nothing was ticked" in after(api, post(api, "/history/retry", {"back": "host=pi-1"}))
        assert post(api, "/history/retry", {"all": "since=yesterday"}).status == 422


# ---------------------------------------------------------------------- events


def test_events_are_listed_by_type(api: Api) -> None:
    sent(api, a_body("lab.power", title="The lab lost power"))
    assert "The lab lost power on pi-1 / stb-1" in shown(api, "/events")
    page = shown(api, "/events?event_type=lab.power")
    assert "The lab lost power" in page
    assert "goto_" not in page.partition("<tbody>")[2]
    assert "No event of this type." in shown(api, "/events?event_type=nothing")


def test_an_event_says_who_was_told_and_why_not(api: Api) -> None:
    event = sent(api, a_body(script_name="tree"))
    eventually(lambda: api.get(f"/events/{event}")["decisions"][0]["verdict"] == "sent", "it is sent")
    page = shown(api, f"/events/{event}")
    assert '<a href="/rules/failures">All failures</a>' in page
    assert 'Lab log <span class="chip good">told</span>' in page
    assert 'Out of use <span class="chip warn">integration disabled</span>' in page
    assert "host_name: wanted pi-9, found pi-1" in page
    assert "/silences/new?host_name=pi-1&amp;device_name=stb-1" in page
    assert api.say("GET", "/events/evt_none").status == 404


def test_an_event_happens_once_more(api: Api) -> None:
    event = sent(api, a_body(script_name="twice"))
    page = after(api, post(api, f"/events/{event}/replay"))
    assert f"replay of {event}" in page
    assert "this is the new event" in page


def test_an_event_that_cannot_be_decided_yet_says_so(tmp_path: Path) -> None:
    with serving(tmp_path, "version: 1\nrules: 3\n") as api:
        event = sent(api)
        assert "Nothing is decided yet: notifier.yaml cannot be used." in shown(api, f"/events/{event}")
        assert "not decided yet" in shown(api, "/events")
        answer = post(api, "/events/new", {"step": "preview", "body": json.dumps(a_body())})
        assert answer.status == 409
        assert "there is no usable notifier.yaml" in answer.text


def test_an_event_is_tried_and_then_sent(api: Api) -> None:
    before = api.get("/events")
    page = shown(api, "/events/new?sample=monitoring_incident")
    assert "&#34;incident_type&#34;: &#34;freeze&#34;" in page
    body = json.dumps(a_body(script_name="by_hand"))
    tried = post(api, "/events/new", {"step": "preview", "body": body})
    assert tried.status == 200
    assert "Who would be told" in tried.text
    assert "Script by_hand failed on pi-1 / stb-1" in tried.text
    assert "by_hand&#34;" in tried.text
    assert api.get("/events") == before
    page = after(api, post(api, "/events/new", {"step": "send", "body": body}))
    assert "The event is in." in page
    assert "<dd>page</dd>" in page


@pytest.mark.parametrize("step", ["preview", "send"])
@pytest.mark.parametrize("body", ["", "{", "3", '{"event_type": "x", "event_data": 3}'])
def test_an_event_that_cannot_be_taken_is_refused_and_kept(api: Api, step: str, body: str) -> None:
    answer = post(api, "/events/new", {"step": step, "body": body})
    assert answer.status == 422
    assert "Nothing was sent." in answer.text
    assert f'aria-describedby="body-help">{body.replace(chr(34), "&#34;")}</textarea>' in answer.text


def test_several_events_by_hand(api: Api) -> None:
    answer = post(api, "/events/new", {"body": json.dumps([a_body(), a_body(), 3])})
    assert answer.headers["location"] == "/events"
    assert "2 events are in. 1 could not be taken" in after(api, answer)


# ---------------------------------------------------------------------- incidents


def test_an_incident_is_acknowledged_and_closed_by_name(api: Api) -> None:
    event = sent(api, a_body(script_name="broken"), a_body(script_name="broken"))
    incident = api.get(f"/events/{event}")["incident_id"]
    assert f'href="/incidents/{incident}"' in shown(api, "/incidents")
    page = shown(api, f"/incidents/{incident}")
    assert "Nobody takes care of it yet." in page
    assert page.count("Script broken failed") >= 2
    assert f'href="/events/{event}"' in page
    taken = post(api, f"/incidents/{incident}/ack", {"by": "Ann Bø"})
    assert "Ann Bø takes care of it" in after(api, taken)
    assert "notifier_name=Ann%20B%C3%B8" in taken.headers["set-cookie"]
    page = api.say("GET", f"/incidents/{incident}", headers={"Cookie": "notifier_name=Ann%20B%C3%B8"}).text
    assert 'name="by" value="Ann Bø"' in page
    assert ", by Ann Bø" in page
    assert "It is over, says 127.0.0.1." in after(api, post(api, f"/incidents/{incident}/close"))
    assert f'href="/incidents/{incident}"' not in shown(api, "/incidents")
    assert f'href="/incidents/{incident}"' in shown(api, "/incidents?state=all")
    assert post(api, f"/incidents/{incident}/ack").status == 409
    assert post(api, "/incidents/inc_none/ack").status == 404
    assert post(api, f"/incidents/{incident}/ack", {"by": "x" * 101}).status == 422


# ---------------------------------------------------------------------- silences


def test_a_silence_from_an_incident_to_its_end(tmp_path: Path) -> None:
    with serving(tmp_path, CONFIG) as api:
        assert 'class="code" rows="4" spellcheck="false" aria-describedby="when-help">host_name: pi-1\ndevice' in shown(
            api, "/silences/new?host_name=pi-1&device_name=stb-1"
        )
        fields = {"when": "host_name: pi-1\nseverity: >=error", "until": "2h", "reason": "cables", "by": "Ann"}
        page = after(api, post(api, "/silences/new", fields))
        for text in (
            "host_name: pi-1",
            "severity: &gt;=error",
            "cables",
            "Ann",
            "Nobody is told of this until it ends",
        ):
            assert text in page
        event = sent(api)
        assert 'Lab log <span class="chip warn">silenced</span>' in shown(api, f"/events/{event}")
        (silence,) = api.get("/silences")
        assert "The silence has ended." in after(api, post(api, f"/silences/{silence['id']}/end"))
        page = shown(api, "/silences")
        assert "Nothing is silenced." in page
        assert "ended by hand" in page
        assert post(api, f"/silences/{silence['id']}/end").status == 409


def test_a_time_without_an_offset_is_one_on_the_clock_of_the_page(api: Api) -> None:
    until = (api.service.now() + timedelta(days=2)).astimezone(ZoneInfo("Europe/Zurich")).replace(microsecond=0)
    post(api, "/silences/new", {"when": "host_name: pi-77", "until": f"{until:%Y-%m-%dT%H:%M:%S}"})
    (silence,) = [each for each in api.get("/silences") if each["when"] == {"host_name": "pi-77"}]
    assert datetime.fromisoformat(silence["until"]) == until


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"when": ""}, "wanted 1 to 20 conditions"),
        ({"when": "pi-3"}, "line 1: wanted a field, a colon and a condition"),
        ({"when": "severity: loud"}, "severity: found &#39;loud&#39;; allowed: debug"),
        ({"when": "rule_id: [a, b]"}, "rule_id: wanted one id"),
        ({"until": "soon"}, "wanted a time such as 2026-01-31T22:00"),
        ({"until": "900d"}, "at most 366 days ahead"),
        ({"reason": "x" * 501}, "wanted a text of at most 500 characters"),
        ({"by": "x" * 101}, "wanted a name of at most 100 printable characters"),
    ],
)
def test_a_silence_that_makes_no_sense_is_refused_at_its_field(api: Api, fields: dict[str, str], said: str) -> None:
    answer = post(api, "/silences/new", {"when": "host_name: kept", "until": "2h", "by": "Ann"} | fields)
    assert answer.status == 422
    assert said in answer.text
    assert f'id="{next(iter(fields))}-error-1"' in answer.text
    assert all(each["when"] != {"host_name": "kept"} for each in api.get("/silences"))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("host_name: pi-3\n\n", {"host_name": "pi-3"}),
        ("url: http://x:80", {"url": "http://x:80"}),
        ("a: x\na: 'y'", {"a": ["x", "y"]}),
        ('a: [x, "y", null]', {"a": ["x", "y", None]}),
        ("a: [0-9]*", {"a": "[0-9]*"}),
        ("a: null", {"a": None}),
    ],
)
def test_conditions_one_on_a_line(text: str, wanted: dict[str, Any]) -> None:
    assert conditions(text) == wanted
