"""The service looks after itself: heartbeat, signs of life, and the troubles of a real machine."""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sidecar.care import Heartbeat, Pulse, newly_rejected
from tests.api_service import Api
from tests.builders import a_body
from tests.engines import by_hand
from tests.running import eventually
from tests.sink import Answer, Sink
from tests.wire_parts import a_wire
from ui_api.health import unwritable

LAB = """\
version: 1
settings:
  admin_integrations: [log]
  heartbeat: {url}
integrations:
  log: {{type: log}}
rules:
  failures: {{event_type: "*_failed", integration_ids: [log]}}
"""


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as sink:
        yield sink


@pytest.fixture
def api(tmp_path: Path, sink: Sink) -> Iterator[Api]:
    with Api(tmp_path, LAB.format(url=f"{sink.url}/ping/1234")) as api:
        yield api


def titles(api: Api) -> list[str]:
    """Without the name of the notifier, which they have where several share a ledger."""
    own = f" ({api.service.me.name})"
    return [row["event_data"].get("title", "").removesuffix(own) for row in api.get("/history")]


def test_the_heartbeat_is_called_while_all_is_well(api: Api, sink: Sink) -> None:
    api.service.look_after_itself()
    assert [(each.method, each.path) for each in sink.requests] == [("GET", "/ping/1234")]


def test_a_loop_that_stands_still_stops_the_heartbeat_and_is_told(api: Api, sink: Sink) -> None:
    api.service.pulse._beats["nothing-turns-this"] = -1_000.0
    api.service.look_after_itself()
    assert sink.requests == []
    assert api.say("GET", "/readyz").status == 503
    assert "nothing-turns-this" in api.say("GET", "/readyz").json["reason"]
    eventually(lambda: "A part of the notifier stands still" in titles(api), "the alert")


def test_every_loop_gives_signs_of_life(api: Api) -> None:
    api.service.pulse._beats.clear()
    api.service._dispatcher.look()
    eventually(lambda: {"config", "dispatch", "inbox", "search"} <= set(api.service.pulse._beats), "all to beat")
    assert api.service.pulse.stalled() == ()


def test_a_loop_that_never_turns_is_missed(api: Api) -> None:
    """What a thread that ends before its first turn leaves: the sign of life that the start gave for it."""
    now = api.service.pulse._clock()
    api.service.pulse._clock = lambda: now + 301
    assert "housekeeping" in api.service.pulse.stalled()


@pytest.mark.sqlite
def test_ready_means_that_something_can_be_written_now(api: Api) -> None:
    """Nothing has failed yet: whoever holds the database is met by the question itself."""
    api.service.ledger._writer.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(api.places.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        held = api.say("GET", "/readyz")
        assert held.status == 503
        assert held.json["reason"] == "the database cannot be written: database is locked"
        assert api.say("GET", "/healthz").status == 200  # alive all the same
        other.execute("ROLLBACK")
    eventually(lambda: api.say("GET", "/readyz").status == 200, "it to be ready again")


def test_a_database_that_does_not_answer_is_not_ready(api: Api) -> None:
    over = threading.Event()
    api.service.ledger.write(lambda _: over.wait(20))
    why = unwritable(api.service, 0.05)
    over.set()
    assert why == "it has not answered for 0.05 s"


def test_a_heartbeat_that_fails_is_told_once(tmp_path: Path, sink: Sink, caplog: pytest.LogCaptureFixture) -> None:
    heart = Heartbeat(a_wire(tmp_path))
    sink.answers = [Answer(status=404), Answer(status=404), Answer(), Answer(status=500)]
    with caplog.at_level(logging.WARNING):
        assert [heart.ping(f"{sink.url}/s3cret-t0ken", private=True) for _ in range(4)] == [False, False, True, False]
    assert [record.message for record in caplog.records] == [
        "the heartbeat was not taken: it answered 404",
        "the heartbeat was not taken: it answered 500",
    ]
    assert not heart.ping("http://127.0.0.1:1/s3cret-t0ken", private=True)
    assert "s3cret-t0ken" not in caplog.text


def test_a_loop_is_late_after_five_minutes() -> None:
    now = [0.0]
    pulse = Pulse(lambda: now[0])
    pulse.beat("inbox")
    now[0] = 299.0
    assert pulse.stalled() == ()
    now[0] = 301.0
    assert pulse.stalled() == ("inbox",)
    pulse.beat("inbox")
    assert pulse.stalled() == ()


def test_rejected_files_are_news_for_ten_minutes(tmp_path: Path) -> None:
    for name, age in (("new.json", 60), ("old.json", 700)):
        reason = tmp_path / f"{name}.error.txt"
        reason.write_text("no")
        os.utime(reason, (10_000 - age, 10_000 - age))
    assert newly_rejected(tmp_path, 10_000.0) == 1


def test_a_file_that_is_rejected_is_told(api: Api) -> None:
    (api.places.inbox / ".x").write_text("{}")
    (api.places.inbox / ".x").rename(api.places.inbox / "x.json")
    eventually((api.places.inbox / "rejected" / "x.json").exists, "the file to be rejected")
    api.service.look_after_itself()
    eventually(lambda: "Files in the notifier's inbox were rejected: 1" in titles(api), "the alert")


def test_while_the_database_cannot_be_written_the_service_says_so_and_heals(api: Api) -> None:
    with by_hand(api.places.database) as other:
        other.execute("ALTER TABLE events RENAME TO away")
        refused = api.ask("POST", "/events", a_body())
        assert (refused.status, refused.headers["retry-after"]) == (503, "2")
        assert "the database could not be written" in refused.json["detail"]
        ready = api.say("GET", "/readyz")
        assert ready.status == 503
        assert ready.json["reason"].startswith("the database cannot be written: ")
        assert "events" in ready.json["reason"]
        other.execute("ALTER TABLE away RENAME TO events")
    assert api.ask("POST", "/events", a_body()).status == 202
    assert api.say("GET", "/readyz").status == 200
