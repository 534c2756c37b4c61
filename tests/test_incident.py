from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from typing import Any

import pytest

from sidecar.core.incident import Incident, Seen, Subject, calmed, lasting, observe, occasion
from sidecar.core.model import Event, Severity
from tests.builders import NOON, an_event

SCRIPT = {"script_name": "goto_live", "host_name": "pi-1", "device_name": "stb-1"}
FREEZE = {"id": "uuid-1", "incident_type": "freeze", "host_name": "pi-1", "device_id": "device1", "status": "active"}


def failed(minute: float = 0, **changes: Any) -> Event:
    return at(minute, an_event("script_execution_failed", event_data=SCRIPT, **changes))


def passed(minute: float = 0) -> Event:
    return at(minute, an_event("script_execution_complete", event_data=SCRIPT, severity=Severity.info))


def freeze(minute: float = 0, **data: Any) -> Event:
    return at(minute, an_event("monitoring_incident", event_data=FREEZE | data, severity=Severity.critical))


def at(minute: float, event: Event) -> Event:
    time = NOON + timedelta(minutes=minute)
    return Event(
        **{name: getattr(event, name) for name in event.__struct_fields__} | {"received_at": time, "time": time}
    )


def course(events: Iterable[Event]) -> list[Seen]:
    """What is seen of events that come one after the other."""
    incidents: dict[str, Incident] = {}
    subjects: dict[str, Subject] = {}
    numbers = count(1)
    seen: list[Seen] = []
    for event in events:
        found = lasting(event)
        key, subject = (found.key, found.subject) if found else ("", "")
        one = observe(event, found, incidents.get(key), partial(subjects.get, subject), lambda: f"inc_{next(numbers)}")
        if one.incident:
            incidents[key] = one.incident
        if one.subject:
            subjects[subject] = one.subject
        seen.append(one)
    return seen


def turns(events: Iterable[Event]) -> list[str | None]:
    return [one.turn for one in course(events)]


def test_a_failure_opens_more_count_up_and_a_success_closes() -> None:
    seen = course([failed(0), failed(1, severity=Severity.critical), passed(2)])
    assert [one.turn for one in seen] == ["first_failure", "still_failing", "recovered"]
    last = seen[-1].incident
    assert last is not None
    assert (last.count, last.severity, last.is_open, last.closed_by) == (2, Severity.critical, False, "recovery")
    assert last.closed_at == NOON + timedelta(minutes=2)


def test_the_next_failure_opens_another_one() -> None:
    seen = course([failed(0), passed(10), failed(20)])
    assert [one.incident.id for one in seen if one.incident] == ["inc_1", "inc_1", "inc_2"]


def test_a_success_where_nothing_failed_is_no_turn() -> None:
    (seen,) = course([passed()])
    assert (seen.turn, seen.incident, seen.why_not) == (None, None, "nothing was failing")


@pytest.mark.parametrize("other", ["script_name", "host_name", "device_name"])
def test_each_script_on_each_device_has_its_own(other: str) -> None:
    elsewhere = an_event("script_execution_failed", event_data=SCRIPT | {other: "another"})
    assert turns([failed(0), at(1, elsewhere)]) == ["first_failure", "first_failure"]


def test_names_with_strange_letters_are_not_mixed_up() -> None:
    one = an_event(event_data={"script_name": 'a","b', "host_name": "c"})
    two = an_event(event_data={"script_name": "a", "host_name": 'b","c'})
    assert len({found.key for each in (one, two) if (found := lasting(each))}) == 2


def test_what_has_an_id_of_its_own_is_known_by_it() -> None:
    other = freeze(1, id="uuid-2")
    seen = course([freeze(0), other, freeze(2, status="resolved"), freeze(3, id="uuid-2", status="resolved")])
    assert [one.turn for one in seen] == ["first_failure", "first_failure", "recovered", "recovered"]


def test_an_end_that_comes_before_its_start_is_remembered() -> None:
    start = {"start_time": NOON.isoformat()}
    seen = course([freeze(5, status="resolved", **start), freeze(6, **start)])
    assert [one.turn for one in seen] == [None, None]
    assert seen[1].why_not.startswith("this ended already, at ")


def test_what_begins_again_under_its_old_id_opens_again() -> None:
    later = (NOON + timedelta(minutes=7)).isoformat()
    assert turns([freeze(0), freeze(5, status="resolved"), freeze(8, start_time=later)])[-1] == "first_failure"


@pytest.mark.parametrize(
    ("event_type", "data", "turn"),
    [
        ("system_alert", {"message": "disk low"}, "event"),
        ("system_alert", {"component": "ffmpeg", "status": "open"}, "first_failure"),
        ("alert.blackscreen", {"device_id": "device2"}, "event"),
        ("alert.blackscreen", {"device_id": "device2", "status": "firing"}, "first_failure"),
        ("alert.blackscreen", {"device_id": "device2", "status": "OK"}, None),
        ("campaign_execution_failed", {"campaign_name": "soak"}, "first_failure"),
    ],
)
def test_only_what_can_end_is_an_incident(event_type: str, data: dict[str, Any], turn: str | None) -> None:
    assert turns([an_event(event_type, event_data=data)]) == [turn]


def changing(minutes: Iterable[float]) -> list[Event]:
    return [failed(minute) if n % 2 == 0 else passed(minute) for n, minute in enumerate(minutes)]


@pytest.mark.parametrize(
    ("minutes", "begins_at"),
    [
        ([0, 1, 2, 3, 4], 2),
        ([0, 4, 8, 12, 16], None),
        ([0, 11, 22, 33, 44, 55], 5),
        ([0, 20, 40, 60, 80, 100], None),
    ],
)
def test_changing_fast_or_for_long_is_flapping(minutes: list[float], begins_at: int | None) -> None:
    began = [n for n, one in enumerate(course(changing(minutes))) if one.began_flapping]
    assert began == ([] if begins_at is None else [begins_at])


def test_flapping_is_seen_although_every_freeze_has_an_id_of_its_own() -> None:
    events = [freeze(n, id=f"uuid-{n // 2}", status="active" if n % 2 == 0 else "resolved") for n in range(6)]
    assert [one.is_flapping for one in course(events)] == [False, False, True, True, True, True]


def test_it_has_calmed_after_twice_the_usual_time_and_five_minutes_at_least() -> None:
    fast = Subject(key="x", changes=tuple(NOON + timedelta(seconds=15 * n) for n in range(6)))
    slow = Subject(key="x", changes=tuple(NOON + timedelta(minutes=10 * n) for n in range(6)))
    assert fast.calm_at == fast.changes[-1] + timedelta(minutes=5)
    assert slow.calm_at == slow.changes[-1] + timedelta(minutes=20)


def test_what_has_calmed_starts_anew() -> None:
    flapping = course(changing([0, 1, 2, 3]))[-1].subject
    assert flapping is not None
    assert flapping.flapping_since == NOON
    fresh = calmed(flapping)
    assert (fresh.changes, fresh.flapping_since, fresh.changed) == ((NOON + timedelta(minutes=3),), None, 0)


def test_a_message_knows_the_course_of_its_problem() -> None:
    seen = course([failed(0), failed(1), passed(3)])[-1]
    said = occasion("recovered", seen.incident)
    assert (said.failures, said.since, said.is_open) == (2, datetime(2026, 1, 31, 12, tzinfo=UTC), False)
