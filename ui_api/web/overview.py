"""The overview: is all well, and if not, what is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

import msgspec
from litestar import Response, get
from litestar.di import NamedDependency

from sidecar.ledger import Tally
from sidecar.service import Service, config_settings
from ui_api import shapes
from ui_api.web.look import Desk

DAY: Final = timedelta(days=1)
MONTH: Final = timedelta(days=30)


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """The seed's quick stats, and what needs somebody. `today` begins at midnight of `settings.timezone`."""

    integrations: int
    active_rules: int
    sent_today: int
    failed_today: int
    waiting: int
    open_incidents: int
    untouched_incidents: int


class Chart(msgspec.Struct, frozen=True):
    """Columns for uPlot: seconds since 1970, and how many were sent and failed from then on."""

    at: list[int]
    sent: list[int]
    failed: list[int]


@get("/", sync_to_thread=True)
def show_overview(desk: NamedDependency[Desk]) -> Response[str]:
    service, now = desk.service, desk.service.now()
    zone = ZoneInfo(config_settings(service.live.current).timezone)
    tallies = service.ledger.pages.figures.tallies(now - MONTH)
    return desk.show(
        "overview.html",
        figures=figures(service, tallies, midnight(now, zone)),
        charts={"day": by_hour(tallies, now), "month": by_day(tallies, now, zone)},
        integrations=shapes.integrations(service),
        redis=service.bus.standing,
        last_sent=service.ledger.pages.figures.last_sent(),
        steps=first_steps(service),
        file=str(service.live.path),
        revision=next(iter(service.ledger.pages.revisions(1)), None),
    )


def figures(service: Service, tallies: Iterable[Tally], midnight: datetime) -> Figures:
    config, today = shapes.config_of(service.live.current), totals(each for each in tallies if each.hour >= midnight)
    in_all, untouched = service.ledger.pages.figures.open_incidents()
    return Figures(
        integrations=len(config.integrations),
        active_rules=sum(rule.enabled for rule in config.rules.values()),
        sent_today=today["sent"],
        failed_today=today["failed"],
        waiting=service.ledger.pages.waiting(),
        open_incidents=in_all,
        untouched_incidents=untouched,
    )


def totals(tallies: Iterable[Tally]) -> Counter[str]:
    found: Counter[str] = Counter()
    for each in tallies:
        found[each.state] += each.number
    return found


def midnight(now: datetime, zone: ZoneInfo) -> datetime:
    return now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)


def by_hour(tallies: list[Tally], now: datetime) -> Chart:
    """The last 24 hours, this one included."""
    last = now.replace(minute=0, second=0, microsecond=0)
    return chart([last - timedelta(hours=back) for back in range(23, -1, -1)], tallies)


def by_day(tallies: list[Tally], now: datetime, zone: ZoneInfo) -> Chart:
    """The last 30 days of this zone, today included."""
    today = midnight(now, zone)
    return chart([today - timedelta(days=back) for back in range(29, -1, -1)], tallies)


def chart(starts: list[datetime], tallies: list[Tally]) -> Chart:
    """Each column counts from its start to the next one's."""
    ends = [*starts[1:], datetime.max.replace(tzinfo=starts[0].tzinfo)]
    columns = [
        totals(each for each in tallies if start <= each.hour < end) for start, end in zip(starts, ends, strict=True)
    ]
    return Chart(
        [int(each.timestamp()) for each in starts],
        [each["sent"] for each in columns],
        [each["failed"] for each in columns],
    )


def first_steps(service: Service) -> dict[str, bool] | None:
    """The three steps of an empty system, and which are done; None once all three are."""
    config = shapes.config_of(service.live.current)
    known, _ = service.ledger.pages.events(limit=1)
    steps: dict[str, Any] = {"integration": bool(config.integrations), "rule": bool(config.rules), "event": bool(known)}
    return None if all(steps.values()) else steps
