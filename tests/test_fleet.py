"""Notifiers that forward events to each other: real programs, real sockets, a real `kill -9`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from sidecar.core.channel import Failed
from sidecar.core.config import Dedupe, Group, QuietHours, Rule
from sidecar.core.record import Silence
from tests.builders import Lab, a_body, a_config, a_rule, an_integration
from tests.ports import a_port
from tests.running import Notifier, eventually, running
from tests.sink import Sink


def forwarding_to(url: str, name: str, **rule: Any) -> str:
    centre = {
        "type": "notifier",
        "config": {"url": url, "name": name},
        "retry": {"first_wait": "1s"},
        "rate": {"per_second": 10_000, "burst": 10_000},
    }
    rules = {"all": {"event_type": "*", "integration_ids": ["centre"], **rule}}
    return json.dumps({"version": 1, "integrations": {"centre": centre}, "rules": rules})


def telling(sink: Sink) -> str:
    hook = {"type": "webhook", "config": {"url": f"{sink.url}/in"}, "rate": {"per_second": 10_000, "burst": 10_000}}
    rules = {"failures": {"event_type": "*_failed", "integration_ids": ["hook"]}}
    return json.dumps({"version": 1, "integrations": {"hook": hook}, "rules": rules})


def event(notifier: Notifier, event_id: str) -> Any:
    status, found = notifier.ask("GET", f"/server/notifications/events/{event_id}")
    assert status == 200, found
    return found


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    made = [tmp_path / name for name in ("one", "two", "three")]
    for folder in made:
        folder.mkdir()
    return made


# ---------------------------------------------------------------------- a host and the centre


def test_an_event_of_a_host_is_told_by_the_centre(folders: list[Path]) -> None:
    with (
        Sink() as sink,
        running(folders[0], telling(sink)) as centre,
        running(folders[1], forwarding_to(centre.url, "pi-1")) as host,
    ):
        (event_id,) = host.send(a_body(script_name="goto_live"))
        eventually(lambda: len(sink.requests) == 1, "somebody is told")
        eventually(lambda: host.states() == ["sent"], "the host knows")
        there, here = event(centre, event_id), event(host, event_id)
    assert sink.requests[0].json["event_id"] == event_id
    assert there["notes"] == ["forwarded by pi-1"]
    same = ("id", "event_type", "severity", "source", "time", "event_data")
    assert [there[name] for name in same] == [here[name] for name in same]


def test_what_came_while_the_centre_was_away_arrives_once_though_the_host_was_killed(folders: list[Path]) -> None:
    with Sink() as sink, ExitStack() as stack:
        port = str(a_port())
        centre = stack.enter_context(running(folders[0], telling(sink), "--port", port))
        host = stack.enter_context(running(folders[1], forwarding_to(centre.url, "pi-1")))
        centre.kill()
        names = {f"s{number}" for number in range(30)}
        host.send(*[a_body(script_name=name) for name in sorted(names)])
        eventually(lambda: bool(host.rows("SELECT 1 FROM attempts")), "it was tried")
        host.kill()
        host.start()
        centre.start("--port", port)
        status, answer = host.ask("POST", "/server/notifications/integrations/centre/test")  # sooner than by itself
        assert (status, answer["success"]) == (200, True)
        eventually(lambda: set(host.states()) == {"sent"}, "all have arrived")
        eventually(lambda: len(sink.requests) >= len(names), "all are told")
        assert len(centre.rows("SELECT id FROM events WHERE event_type <> 'test'")) == len(names)
    assert sorted(each.json["title"].split(" ")[1] for each in sink.requests) == sorted(names)


# ---------------------------------------------------------------------- loops


def test_two_that_forward_to_each_other_send_an_event_there_and_back_once(folders: list[Path]) -> None:
    with ExitStack() as stack:
        one = stack.enter_context(running(folders[0], forwarding_to("http://127.0.0.1:9", "one")))
        two = stack.enter_context(running(folders[1], forwarding_to(one.url, "two")))
        one.config.write_text(forwarding_to(two.url, "one"))
        eventually(lambda: two.url in json.dumps(one.ask("GET", "/server/notifications/integrations")[1]), "it is read")
        (event_id,) = one.send(a_body())
        eventually(lambda: two.states() == ["sent"], "it came back")
        assert one.states() == ["sent"]
        for each in (one, two):
            assert [row[0] for row in each.rows("SELECT id FROM events")] == [event_id]


def test_in_a_ring_of_three_it_goes_round_once(folders: list[Path]) -> None:
    with ExitStack() as stack:
        first = stack.enter_context(running(folders[0], forwarding_to("http://127.0.0.1:9", "one")))
        third = stack.enter_context(running(folders[2], forwarding_to(first.url, "three")))
        second = stack.enter_context(running(folders[1], forwarding_to(third.url, "two")))
        first.config.write_text(forwarding_to(second.url, "one"))
        asked = "/server/notifications/integrations"
        eventually(lambda: second.url in json.dumps(first.ask("GET", asked)[1]), "it is read")
        (event_id,) = first.send(a_body())
        eventually(lambda: third.states() == ["sent"], "it went round")
        for each in (first, second, third):
            assert each.states() == ["sent"]
            assert [row[0] for row in each.rows("SELECT id FROM events")] == [event_id]


# ---------------------------------------------------------------------- which event it is


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    lab = Lab(tmp_path)
    yield lab
    lab.ledger.close()


def sent(event_id: str, at: str, by: str = "pi-1", **data: Any) -> dict[str, Any]:
    return a_body(**data) | {"id": event_id, "time": at, "forwarded_by": by}


MORNING, EVENING = "2026-03-04T07:00:00+00:00", "2026-03-04T19:00:00+00:00"


def test_an_event_that_comes_again_after_days_is_not_taken_twice(lab: Lab) -> None:
    lab.accept(sent("job-7", MORNING))
    lab.clock.advance(days=20)
    again = lab.accept(sent("job-7", MORNING, by="pi-2"))
    assert [each.id for each in again.accepted] == ["job-7"]
    assert len(lab.states()) == 1


def test_of_two_hosts_that_gave_the_same_id_to_two_events_none_is_lost(lab: Lab) -> None:
    first, second = (lab.accept(sent("job-7", at, script_name=at)) for at in (MORNING, EVENING))
    assert first.accepted[0].id == "job-7"
    assert second.accepted[0].id not in ("", "job-7")
    assert not second.rejected
    assert len(lab.states()) == 2
    repeat = lab.accept(sent("job-7", EVENING, script_name=EVENING))
    assert repeat.accepted == second.accepted


# ---------------------------------------------------------------------- what spares people is not for notifiers


def forwarding(lab: Lab, **rule: Any) -> Rule:
    """The lab's pager forwards, and this is its rule."""
    made = a_rule(**rule)
    channel = msgspec.structs.replace(lab.pager.channel, forwards=True)
    lab.config = a_config([an_integration(lab.pager, channel=channel)], [made])
    return made


@pytest.mark.parametrize(
    "rule",
    [
        {"group": Group(by=("host_name",))},
        {"dedupe": Dedupe(by=("script_name",), window=timedelta(hours=1))},
        {"quiet": "always"},
    ],
    ids=["group", "dedupe", "quiet"],
)
def test_each_event_goes_at_once_whatever_its_rule_spares_people(lab: Lab, rule: dict[str, Any]) -> None:
    forwarding(lab, **rule)
    assert lab.config is not None
    quiet = QuietHours(id="always", hours=("00:00-23:59",), mode="drop")
    lab.config = msgspec.structs.replace(lab.config, quiet_hours={"always": quiet})
    ids = [lab.accept(a_body()).accepted[0].id for _ in range(3)]
    lab.deliver_all()
    assert [each.event.id for each in lab.pager.sent if each.event] == ids


def test_a_silence_is_for_people(lab: Lab) -> None:
    forwarding(lab)
    now = lab.clock.now()
    silence = Silence(id="sil_1", when={}, until=now + timedelta(hours=1), author="ann", reason="works", created_at=now)
    lab.ledger.write(lambda book: lab.engine.decider.silence(book, silence)).result()
    lab.accept(a_body())
    assert lab.deliver_all() == 1


def test_after_a_long_time_away_each_event_still_goes_by_itself(lab: Lab) -> None:
    forwarding(lab)
    lab.pager.answers = [Failed(reason="the network is away", kind="connection", retryable=True)] * 5
    ids = [lab.accept(a_body()).accepted[0].id for _ in range(5)]
    lab.deliver_all()
    lab.clock.advance(days=9)
    lab.pager.sent.clear()
    lab.pager.answers = []
    lab.deliver_all()
    assert sorted(each.event.id for each in lab.pager.sent if each.event) == sorted(ids)
    assert set(lab.states()) == {"sent"}


def test_other_channels_are_given_the_words_alone(lab: Lab) -> None:
    lab.accept(a_body())
    lab.deliver_all()
    assert [each.event for each in lab.pager.sent] == [None]
