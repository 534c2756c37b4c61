"""Until when it is quiet, and when a cron expression comes true: tables to check by eye, and a slow oracle."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.calendar import DAYS, cron_trouble, never_ends, next_time, quiet_until, weekdays
from sidecar.core.config import QuietHours

ZURICH = ZoneInfo("Europe/Zurich")


def quiet(*hours: str, days: str = "mon-sun") -> QuietHours:
    return QuietHours(id="nights", hours=hours, days=tuple(days.split(",")))


def local(text: str, zone: ZoneInfo = ZURICH, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold)


@pytest.mark.parametrize(
    ("hours", "days", "at", "until"),
    [
        ("22:00-07:00", "mon-sun", "2026-03-12 23:30", "2026-03-13 07:00"),
        ("22:00-07:00", "mon-sun", "2026-03-13 06:59:59", "2026-03-13 07:00"),
        ("22:00-07:00", "mon-sun", "2026-03-13 07:00", None),
        ("22:00-07:00", "mon-sun", "2026-03-12 22:00", "2026-03-13 07:00"),
        ("22:00-07:00", "mon-sun", "2026-03-12 21:59", None),
        ("12:00-13:00", "mon-fri", "2026-03-12 12:30", "2026-03-12 13:00"),
        ("12:00-13:00", "mon-fri", "2026-03-14 12:30", None),
        ("22:00-07:00", "fri", "2026-03-14 03:00", "2026-03-14 07:00"),
        ("22:00-07:00", "fri", "2026-03-13 03:00", None),
        ("00:00-24:00", "sat-sun", "2026-03-14 12:00", "2026-03-16 00:00"),
        ("00:00-24:00", "sat,mon", "2026-03-14 12:00", "2026-03-15 00:00"),
        ("18:00-24:00 00:00-08:00", "mon-sun", "2026-03-12 20:00", "2026-03-13 08:00"),
        ("20:00-23:00 22:00-23:30", "mon-sun", "2026-03-12 21:00", "2026-03-12 23:30"),
        ("00:00-24:00", "sat-thu", "2026-03-14 12:00", "2026-03-20 00:00"),
    ],
)
def test_it_is_quiet_until(hours: str, days: str, at: str, until: str | None) -> None:
    found = quiet_until(quiet(*hours.split(), days=days), local(at), ZURICH)
    assert found == (local(until) if until else None)


@pytest.mark.parametrize(
    ("hours", "at", "until"),
    [
        pytest.param("22:00-07:00", "2026-03-28T23:00:00+01:00", "2026-03-29T07:00:00+02:00", id="a short night"),
        pytest.param("22:00-07:00", "2026-10-24T23:00:00+02:00", "2026-10-25T07:00:00+01:00", id="a long night"),
        pytest.param("22:00-02:30", "2026-03-28T23:00:00+01:00", "2026-03-29T03:00:00+02:00", id="ends in the gap"),
        pytest.param("02:30-04:00", "2026-03-29T03:00:00+02:00", "2026-03-29T04:00:00+02:00", id="begins in the gap"),
        pytest.param("22:00-02:30", "2026-10-25T02:45:00+02:00", "2026-10-25T02:30:00+01:00", id="ends twice"),
        pytest.param("02:30-04:00", "2026-10-25T02:30:00+02:00", "2026-10-25T04:00:00+01:00", id="begins twice"),
    ],
)
def test_quiet_hours_of_the_nights_when_clocks_are_changed(hours: str, at: str, until: str) -> None:
    assert quiet_until(quiet(hours), datetime.fromisoformat(at), ZURICH) == datetime.fromisoformat(until)


def test_half_an_hour_of_lord_howe_and_the_day_that_samoa_left_out() -> None:
    howe, apia = ZoneInfo("Australia/Lord_Howe"), ZoneInfo("Pacific/Apia")
    early = datetime(2026, 10, 3, 15, 0, tzinfo=UTC)  # 02:00 becomes 02:30 at 15:30 UTC
    assert quiet_until(quiet("22:00-02:15"), early, howe) == datetime(2026, 10, 3, 15, 30, tzinfo=UTC)
    last = datetime(2011, 12, 30, 9, 0, tzinfo=UTC)  # Thursday 29th, 23:00; the 31st follows
    assert quiet_until(quiet("22:00-07:00"), last, apia) == datetime(2011, 12, 30, 17, 0, tzinfo=UTC)


@st.composite
def hours_of_a_week(draw: st.DrawFn) -> QuietHours:
    minute = st.integers(0, 95).map(lambda n: f"{n // 4:02}:{n % 4 * 15:02}")
    windows = draw(st.lists(st.tuples(minute, minute).filter(lambda pair: pair[0] != pair[1]), min_size=1, max_size=3))
    days = draw(st.lists(st.sampled_from(DAYS), min_size=1, max_size=5, unique=True))
    return QuietHours(id="q", hours=tuple(f"{start}-{end}" for start, end in windows), days=tuple(days))


def is_quiet(hours: QuietHours, at: datetime) -> bool:
    """What anybody would answer, in a zone that never changes its clocks."""
    for text in hours.hours:
        start, end = text.split("-")
        for days_ago in (0, 1):
            began = at - timedelta(days=days_ago)
            if began.weekday() not in weekdays(hours.days):
                continue
            clock = f"{at:%H:%M}"
            if days_ago == 0 and start <= clock and (clock < end or end < start):
                return True
            if days_ago == 1 and end < start and clock < end:
                return True
    return False


@given(hours=hours_of_a_week(), minute=st.integers(0, 14 * 24 * 60))
def test_what_is_quiet_agrees_with_a_look_at_each_minute(hours: QuietHours, minute: int) -> None:
    zone = ZoneInfo("UTC")
    at = datetime(2026, 3, 2, tzinfo=UTC) + timedelta(minutes=minute)
    until = quiet_until(hours, at, zone)
    assert (until is not None) == is_quiet(hours, at)
    if until is not None and not never_ends(hours):
        assert until > at
        assert is_quiet(hours, until - timedelta(minutes=1))
        assert not is_quiet(hours, until)


@given(hours=hours_of_a_week(), minute=st.integers(0, 400 * 24 * 60))
def test_quiet_hours_end_in_every_zone(hours: QuietHours, minute: int) -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
    until = quiet_until(hours, at, ZURICH)
    if until is not None and not never_ends(hours):
        assert at < until
        assert quiet_until(hours, until, ZURICH) is None


def test_hours_that_cover_the_week_never_end() -> None:
    assert never_ends(quiet("00:00-24:00"))
    assert never_ends(quiet("00:00-12:00", "12:00-24:00"))
    assert not never_ends(quiet("00:00-23:45"))
    assert not never_ends(quiet("00:00-24:00", days="mon-sat"))


@pytest.mark.parametrize(
    ("cron", "after", "then"),
    [
        ("0 8 * * mon-fri", "2026-03-12 07:59", "2026-03-12 08:00"),
        ("0 8 * * mon-fri", "2026-03-13 08:00", "2026-03-16 08:00"),
        ("*/15 * * * *", "2026-03-12 08:01", "2026-03-12 08:15"),
        ("30 2 * * *", "2026-03-28 12:00", "2026-03-29 03:00"),
        ("0 0 29 2 *", "2026-03-12 00:00", "2028-02-29 00:00"),
    ],
)
def test_a_cron_expression_comes_true(cron: str, after: str, then: str) -> None:
    assert next_time(cron, local(after), ZURICH) == local(then)


@pytest.mark.parametrize(
    ("cron", "words"),
    [
        ("0 8 * *", "found 4 fields"),
        ("0 8 * * * *", "found 6 fields"),
        ("61 8 * * *", "minute"),
        ("0 8 30 2 *", "day-of-month"),
        ("0 8 * * funday", "day-of-week"),
        ("", "found 0 fields"),
    ],
)
def test_what_is_wrong_with_a_cron_expression_is_said(cron: str, words: str) -> None:
    trouble = cron_trouble(cron)
    assert trouble is not None
    assert words in trouble


def test_a_cron_expression_that_is_wrong_is_refused() -> None:
    with pytest.raises(ValueError, match="day-of-month"):
        next_time("0 8 31 4,6 *", datetime(2026, 1, 1, tzinfo=UTC), ZURICH)
