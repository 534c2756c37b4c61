"""The notifier tells of its own troubles: once an hour, never through what is broken, and when they are over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from sidecar.core.alerts import Alert, Signs, of_lane, watched
from sidecar.core.config import Settings
from sidecar.core.lane import Lane
from tests.builders import NOON, Lab, Pager, a_config, a_rule, an_integration

DISK = Alert(key="watch:disk", title="The disk is nearly full", message="3 MB are free.")
WELL = Signs(
    disk_free=10 << 30,
    rejected=0,
    oldest_due=None,
    config_state="ok",
    config_since=NOON,
    config_problem="",
    stalled=(),
)


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    lab = Lab(tmp_path)
    admins = Settings(admin_integrations=("pager", "other", "off"))
    integrations = [
        an_integration(lab.pager),
        an_integration(lab.other, "other"),
        an_integration(lab.other, "off", enabled=False),
    ]
    lab.config = msgspec.structs.replace(a_config(integrations, [a_rule(integration_ids=("other",))]), settings=admins)
    yield lab
    lab.ledger.close()


def told(lab: Lab) -> list[tuple[str, str]]:
    """Title and text of what the pager got since it was last asked."""
    lab.deliver_all()
    said = [(each.title, each.body) for each in lab.pager.sent]
    lab.pager.sent.clear()
    return said


def test_a_trouble_is_told_to_the_admin_integrations(lab: Lab) -> None:
    lab.engine.alert(DISK).result()
    assert told(lab) == [("The disk is nearly full", "3 MB are free.")]
    assert len(lab.other.sent) == 1
    row = lab.ledger.pages.history.newest(1)[0]
    assert (row.event_type, row.rule_id) == ("notifier_alert", None)


def test_the_same_trouble_is_told_once_an_hour_and_how_often_it_was_seen(lab: Lab) -> None:
    for _ in range(10):
        lab.engine.alert(DISK).result()
        lab.clock.advance(minutes=5)
    assert len(told(lab)) == 1
    lab.clock.advance(minutes=10)
    lab.engine.alert(DISK).result()
    assert told(lab) == [
        ("The disk is nearly full", "3 MB are free. (Noticed 11 times since 2026-01-31 12:00 UTC.)"),
    ]


def test_no_integration_hears_of_its_own_trouble(lab: Lab) -> None:
    lab.engine.alert(msgspec.structs.replace(DISK, about="pager")).result()
    assert told(lab) == []
    assert len(lab.other.sent) == 1
    stored = lab.ledger.pages.event(lab.ledger.pages.history.newest(1)[0].event_id)
    assert stored is not None
    assert [(each.integration_id, each.verdict, each.reason) for each in stored.decisions or []] == [
        ("pager", "throttled", "the alert is about this integration itself"),
        ("other", "waiting", "one of settings.admin_integrations"),
        ("off", "integration_disabled", "'off' is disabled"),
    ]


def test_what_is_over_is_told_to_those_who_know_of_it(lab: Lab) -> None:
    lab.engine.alert_over(DISK.key).result()
    assert told(lab) == []
    lab.engine.compare_alerts([DISK], "watch:").result()
    lab.engine.compare_alerts([], "watch:").result()
    assert [title for title, _ in told(lab)] == ["The disk is nearly full", "Over: The disk is nearly full"]
    lab.engine.compare_alerts([], "watch:").result()
    assert told(lab) == []


def test_a_storm_of_troubles_ends_at_twenty_in_an_hour(lab: Lab) -> None:
    for number in range(50):
        lab.engine.alert(msgspec.structs.replace(DISK, key=f"lane:{number}")).result()
    assert len(told(lab)) == 20
    lab.clock.advance(minutes=61)
    lab.engine.alert(msgspec.structs.replace(DISK, key="lane:49")).result()
    assert len(told(lab)) == 1


def test_a_clock_that_was_set_back_a_day_does_not_silence_it(lab: Lab) -> None:
    lab.engine.alert(DISK).result()
    lab.clock.advance(days=-1)
    lab.engine.alert(DISK).result()
    assert len(told(lab)) == 1
    lab.clock.advance(days=1)
    assert len(told(lab)) == 1


def test_the_alert_of_a_lane_says_what_to_do() -> None:
    lab_pager = an_integration(Pager(), name="QA Slack", fallback=("mail",))
    paused = of_lane(lab_pager, Lane(state="paused", reason="Slack answered 403 invalid_token"))
    assert paused.title == "QA Slack refuses us"
    assert "Slack answered 403 invalid_token. Messages for it wait." in paused.message
    assert paused.message.endswith("its fallback is told instead: mail.")
    away = of_lane(an_integration(Pager(), name="Jira"), Lane(state="open", reason="connection refused"))
    assert (away.title, away.about) == ("Jira cannot be reached", "pager")


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        ({"disk_free": 5 << 20}, "The notifier's disk is nearly full"),
        ({"rejected": 3}, "Files in the notifier's inbox were rejected: 3"),
        ({"oldest_due": NOON - timedelta(minutes=20)}, "Messages wait longer than they should"),
        ({"config_state": "stale", "config_since": NOON - timedelta(minutes=6)}, "notifier.yaml has problems"),
        ({"stalled": ("inbox",)}, "A part of the notifier stands still"),
    ],
)
def test_the_watchman_tells_what_is_wrong(changes: dict[str, object], title: str) -> None:
    assert list(watched(WELL, NOON)) == []
    assert [each.title for each in watched(msgspec.structs.replace(WELL, **changes), NOON)] == [title]


def test_a_config_that_is_bad_for_a_moment_is_no_trouble() -> None:
    editing = msgspec.structs.replace(WELL, config_state="stale", config_since=NOON - timedelta(minutes=1))
    assert list(watched(editing, NOON)) == []


def test_what_stands_between_notifiers_on_one_ledger_is_an_alert() -> None:
    (alert,) = watched(msgspec.structs.replace(WELL, apart=("revision 7 is missing here", "a key is missing.")), NOON)
    assert (alert.key, alert.message) == ("watch:apart", "revision 7 is missing here. a key is missing.")
