"""`GET /metrics`: what was counted since the start, and how things stand now, for Prometheus.

How things stand is read when it is asked for, from indexes and from memory, on a thread of its own: a scrape is as
cheap with a million rows as with ten, and no event waits for one.
"""

from __future__ import annotations

import os
import platform
import shutil
from collections.abc import Collection, Iterator
from datetime import datetime
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from typing import Any, Final

from litestar import Request, Response, get
from litestar.di import NamedDependency

from sidecar import counts
from sidecar.core.config import Integration
from sidecar.core.exposition import (
    OPENMETRICS,
    PLAIN,
    Family,
    Figure,
    Labels,
    alone,
    by_label,
    exposition,
    wants_openmetrics,
)
from sidecar.core.lane import WELL
from sidecar.errors import FAULTS
from sidecar.inbox import SUFFIXES
from sidecar.live import State
from sidecar.service import Service
from ui_api import process
from ui_api.shapes import config_of

LANES: Final = ("ok", "held", "open", "paused", "disabled", "broken")
CONFIGS: Final = ("ok", "stale", "degraded")
SEVERITIES: Final = ("error", "warning")
MOST_FILES: Final = 10_000

BUILD: Final = Family("notifier_build_info", "gauge", "Always 1.", ("version", "python"))
WAITING: Final = Family("notifier_queue_messages", "gauge", "Messages that wait, also on purpose.", ("integration",))
OVERDUE: Final = Family(
    "notifier_queue_overdue_seconds",
    "gauge",
    "For how long the message that was due first has been due; 0 while nothing is.",
    ("integration",),
)
OLDEST: Final = Family(
    "notifier_queue_oldest_seconds", "gauge", "Age of the oldest message that has not come to an end."
)
SENDING: Final = Family("notifier_messages_under_way", "gauge", "Messages that are being sent right now.")
UNDECIDED: Final = Family(
    "notifier_events_undecided", "gauge", "Events that wait for a notifier.yaml that can be used."
)
INCIDENTS: Final = Family("notifier_incidents_open", "gauge", "Open incidents.", ("acknowledged",))
LANE: Final = Family(
    "notifier_integration_state",
    "gauge",
    "1 for the state that an integration is in. held: it asked us to wait; open: it cannot be reached; "
    "paused: it refuses our credentials or settings; broken: it cannot be used as it is written.",
    ("integration", "channel", "state"),
)
CONFIG: Final = Family(
    "notifier_config_state",
    "gauge",
    "1 for the state of notifier.yaml. stale: it has problems, the last good one is in force; "
    "degraded: there never was a good one.",
    ("state",),
)
PROBLEMS: Final = Family("notifier_config_problems", "gauge", "Problems of notifier.yaml.", ("severity",))
ENTRIES: Final = Family("notifier_config_entries", "gauge", "What is in force, by section.", ("section",))
REVISION: Final = Family(
    "notifier_config_revision_timestamp_seconds",
    "gauge",
    "Since when the newest revision has been in force, since 1970.",
)
FILES: Final = Family(
    "notifier_inbox_files_present", "gauge", "Files in the inbox, and those that were rejected.", ("state",)
)
DATABASE: Final = Family(
    "notifier_database_ok", "gauge", "1 if the database can be read; if the last commit succeeded.", ("to",)
)
SIZE: Final = Family("notifier_database_bytes", "gauge", "Size of the database with its log.")
FREE: Final = Family("notifier_disk_free_bytes", "gauge", "Free room on the disk of the data folder.")
REDIS: Final = Family("notifier_redis_connected", "gauge", "1 while settings.sources.redis, if set, can be read.")
LOOPS: Final = Family("notifier_loop_age_seconds", "gauge", "Seconds since each loop turned last.", ("loop",))

FAMILIES: Final = (
    *(BUILD, WAITING, OVERDUE, OLDEST, SENDING, UNDECIDED, INCIDENTS, LANE, CONFIG, PROBLEMS, ENTRIES, REVISION),
    *(FILES, DATABASE, SIZE, FREE, REDIS, LOOPS, *counts.FAMILIES, *process.FAMILIES),
)
"""Every metric there is."""

Figures = Iterator[Figure]


@get("/metrics", sync_to_thread=True, tags=["health"], summary="Figures for Prometheus", media_type="text/plain")
def metrics(request: Request[Any, Any, Any], service: NamedDependency[Service]) -> Response[bytes]:
    """In the text format, or in OpenMetrics if the Accept header prefers that. Counters begin at 0 with each start."""
    openmetrics = wants_openmetrics(request.headers.get("accept", ""))
    text = exposition(figures(service), openmetrics=openmetrics)
    return Response(text.encode(), media_type=OPENMETRICS if openmetrics else PLAIN)


def figures(service: Service) -> Figures:
    state, now = service.live.current, service.now()
    integrations = config_of(state).integrations.values()
    yield BUILD, {(version("virtualpytest-notifier"), platform.python_version()): 1}
    yield from service.engine.counts.figures([(each.id, each.type) for each in integrations])
    yield from of_ledger(service, integrations, now)
    yield LANE, dict(lanes(service, integrations, now))
    yield from of_config(state)
    yield from of_storage(service)
    if redis := service.bus.standing:
        yield alone(REDIS, redis.state == "connected")
    yield by_label(LOOPS, service.pulse.ages())
    yield from process.figures()


def of_ledger(service: Service, integrations: Collection[Integration], now: datetime) -> list[Figure]:
    """Where the database cannot be read, everything else is told all the same."""
    try:
        found = [*of_queue(service, integrations, now), *of_revisions(service)]
    except FAULTS:
        found = []
    return [*found, by_label(DATABASE, {"read": float(bool(found)), "write": float(not service.ledger.trouble)})]


def of_queue(service: Service, integrations: Collection[Integration], now: datetime) -> Figures:
    known = service.ledger.pages.figures
    queues, oldest = known.queues(), known.oldest()
    nothing = {each.id: 0.0 for each in integrations}
    yield by_label(WAITING, nothing | {each: float(queue.waiting) for each, queue in queues.items()})
    yield by_label(OVERDUE, nothing | {each: age(queue.due_at, now) for each, queue in queues.items()})
    yield alone(OLDEST, age(oldest, now) if oldest else 0)
    yield alone(SENDING, service.engine.lanes.under_way())
    yield alone(UNDECIDED, known.undecided())
    yield alone(SIZE, service.ledger.size())
    incidents, untouched = known.open_incidents()
    yield by_label(INCIDENTS, {"yes": incidents - untouched, "no": untouched})


def age(since: datetime, now: datetime) -> float:
    return max((now - since).total_seconds(), 0.0)


def lanes(service: Service, integrations: Collection[Integration], now: datetime) -> Iterator[tuple[Labels, float]]:
    for each in integrations:
        found = lane_state(service, each, now)
        yield from (((each.id, each.type, state), float(state == found)) for state in LANES)


def lane_state(service: Service, integration: Integration, now: datetime) -> str:
    if integration.broken:
        return "broken"
    if not integration.enabled:
        return "disabled"
    lane = service.engine.lanes.health.get(integration.id, WELL)
    return "held" if lane.is_ok and lane.free_at(now) else lane.state


def of_config(state: State) -> Figures:
    config, found = config_of(state), [each.severity for each in state.problems]
    yield by_label(CONFIG, {each: float(each == state.state) for each in CONFIGS})
    yield by_label(PROBLEMS, {each: found.count(each) for each in SEVERITIES})
    yield by_label(ENTRIES, {"integrations": len(config.integrations), "rules": len(config.rules)})


def of_revisions(service: Service) -> Figures:
    for revision in service.ledger.pages.revisions(1, None):
        yield alone(REVISION, datetime.fromisoformat(revision.at).timestamp())


def of_storage(service: Service) -> Figures:
    places = service.places
    yield by_label(FILES, {"waiting": files(places.inbox), "rejected": files(places.inbox / "rejected")})
    yield alone(FREE, shutil.disk_usage(places.data).free)


def files(folder: Path) -> int:
    """Event files in a folder; those beyond the first ten thousand names are not counted."""
    try:
        with os.scandir(folder) as entries:
            return sum(each.name.endswith(SUFFIXES) for each in islice(entries, MOST_FILES))
    except FileNotFoundError:  # it is made again at the next look
        return 0
