"""What has happened since the start, in numbers, for `GET /metrics`. Nothing of it is kept: a restart begins at 0.

Cheap where events pass: one addition to a dict, on the ledger's thread, which becomes visible with its commit.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final, get_args

from sidecar.core.channel import Outcome, Sent
from sidecar.core.exposition import Distribution, Family, Figure, Labels, Values, bucket
from sidecar.core.model import EVENT_TYPES, Verdict

OTHER: Final = "other"
"""The label of what is not one of a few known words: whoever sends events must not be able to make new labels."""
SOURCES: Final = ("http", "inbox", "alertmanager", "grafana", "redis", OTHER)
ENDS: Final = ("sent", "failed", "cancelled")

RECEIVED: Final = Family("notifier_events_received_total", "counter", "Events that came in.", ("source",))
ACCEPTED: Final = Family("notifier_events_accepted_total", "counter", "Events that were stored.", ("event_type",))
REPEATED: Final = Family("notifier_events_repeated_total", "counter", "Events known by their id, answered as before.")
REJECTED: Final = Family("notifier_events_rejected_total", "counter", "Events that were not taken.", ("reason",))
REFUSED: Final = Family(
    "notifier_requests_refused_total", "counter", "Requests with events refused whole.", ("reason",)
)
INBOX: Final = Family("notifier_inbox_files_total", "counter", "Files that left the inbox.", ("outcome",))
REDIS: Final = Family(
    "notifier_redis_messages_total", "counter", "Messages of Redis that were taken, or kept in rejected/.", ("outcome",)
)
DECIDED: Final = Family("notifier_decisions_total", "counter", "Decisions by verdict, as they were made.", ("verdict",))
ATTEMPTED: Final = Family(
    "notifier_attempts_total", "counter", "Attempts to send: sent, or how they failed.", ("channel", "outcome")
)
DELIVERED: Final = Family(
    "notifier_deliveries_total",
    "counter",
    "Messages that came to an end: sent, failed (given up) or cancelled.",
    ("integration", "channel", "outcome"),
)
TEMPLATES: Final = Family(
    "notifier_template_errors_total",
    "counter",
    "Attempts with a message in the built-in words, because its template failed.",
)
ATTEMPT_S: Final = Family(
    "notifier_attempt_seconds",
    "histogram",
    "How long one attempt to send took.",
    ("channel",),
    (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
)
DELIVERY_S: Final = Family(
    "notifier_event_to_message_seconds",
    "histogram",
    "From when a message was owed (its event came, or what held it back ended) until its service had it.",
    ("channel",),
    (0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300, 1800, 7200),
)
FAMILIES: Final = (
    *(RECEIVED, ACCEPTED, REPEATED, REJECTED, REFUSED, INBOX, REDIS, DECIDED, ATTEMPTED, DELIVERED, TEMPLATES),
    *(ATTEMPT_S, DELIVERY_S),
)
KNOWN: Final[dict[str, tuple[Labels, ...]]] = {
    RECEIVED.name: tuple((each,) for each in SOURCES),
    ACCEPTED.name: tuple((each,) for each in (*EVENT_TYPES, OTHER)),
    REPEATED.name: ((),),
    REJECTED.name: (("invalid",), ("conflict",)),
    REFUSED.name: (("unreadable",), ("unsupported",), ("conflict",), ("unavailable",)),
    INBOX.name: (("taken",), ("rejected",)),
    REDIS.name: (("taken",), ("rejected",)),
    DECIDED.name: tuple((each,) for each in get_args(Verdict)),
    TEMPLATES.name: ((),),
}
"""Labels that are shown from the start, as 0: a rate needs a value before the first increase."""

SUM: Final = "sum"
Key = tuple[str, ...]
"""A metric, its labels, and for a histogram the number of the bucket or SUM."""


class Numbers(defaultdict[Key, float]):
    """Numbers by key. Not thread-safe."""

    def __init__(self) -> None:
        super().__init__(float)

    def count(self, family: Family, *labels: str) -> None:
        self[(family.name, *labels)] += 1

    def measure(self, family: Family, label: str, seconds: float) -> None:
        self[family.name, label, str(bucket(family, seconds))] += 1
        self[family.name, label, SUM] += seconds

    def add(self, other: Mapping[Key, float]) -> None:
        for key, number in other.items():
            self[key] += number


class Counts:
    """`coming` belongs to the ledger's thread: what it has counts once its commit is on disk."""

    def __init__(self) -> None:
        self.coming = Numbers()
        self._lock = threading.Lock()
        self._counted = Numbers()

    @contextmanager
    def now(self) -> Iterator[Numbers]:
        """For what happens outside of the ledger's commits, on any thread."""
        with self._lock:
            yield self._counted

    def committed(self) -> None:
        if self.coming:
            with self._lock:
                self._counted.add(self.coming)
            self.coming.clear()

    def undone(self) -> None:
        self.coming.clear()

    def figures(self, ends: Iterable[Labels] = ()) -> list[Figure]:
        """Everything so far. `ends`: integrations with their channels, to be shown also before their first message."""
        with self._lock:
            counted = dict(self._counted)
        known = {**KNOWN, DELIVERED.name: tuple((*each, end) for each in ends for end in ENDS)}
        return [(family, values(family, counted, known.get(family.name, ()))) for family in FAMILIES]


def values(family: Family, counted: Mapping[Key, float], known: Iterable[Labels]) -> Values:
    own = {key[1:]: number for key, number in counted.items() if key[0] == family.name}
    if family.kind == "histogram":
        return {label: distribution(family, own, *label) for label in sorted({key[:1] for key in own})}
    return dict.fromkeys(known, 0.0) | own


def distribution(family: Family, own: Mapping[Labels, float], label: str) -> Distribution:
    places = range(len(family.buckets) + 1)
    return Distribution(tuple(int(own.get((label, str(place)), 0)) for place in places), own[label, SUM])


def known_type(event_type: str) -> str:
    return event_type if event_type in EVENT_TYPES else OTHER


def known_source(source: str) -> str:
    return source if source in SOURCES else OTHER


def how(outcome: Outcome) -> str:
    """`sent`, or the kind of the failure."""
    return "sent" if isinstance(outcome, Sent) else outcome.kind
