"""What the notifier says about its own troubles, as values. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, Final, Literal

import msgspec

from sidecar.core.config import Integration
from sidecar.core.lane import Lane
from sidecar.core.model import Severity

EVENT_TYPE: Final = "notifier_alert"
DISK_LOW: Final = 200 << 20
"""Bytes free below which the disk of the data folder is nearly full: a day of a busy lab."""
QUEUE_OLD: Final = timedelta(minutes=15)
STALE_LONG: Final = timedelta(minutes=5)
REDIS_LONG: Final = timedelta(minutes=5)
WATCHED: Final = "watch:"
"""The keys of alerts that `watched` makes, and that are over when it does not make them any more."""


class Alert(msgspec.Struct, frozen=True, kw_only=True):
    """One trouble. `key` is the same while it lasts; `about`: the integration that it is about, if it is about one."""

    key: str
    title: str
    message: str
    severity: Severity = Severity.warning
    about: str | None = None


class Signs(msgspec.Struct, frozen=True, kw_only=True):
    """What the watchman sees. `oldest_due`: since when a message has been due that its integration could have taken.

    `redis_away`: why the source Redis is away, and `redis_since` when; "" while it is there, or none is set.
    `apart`: what stands between this notifier and the others on its ledger.
    """

    disk_free: int
    rejected: int
    oldest_due: datetime | None
    config_state: Literal["ok", "stale", "degraded"]
    config_since: datetime
    config_problem: str
    stalled: tuple[str, ...]
    redis_away: str = ""
    redis_since: datetime | None = None
    apart: tuple[str, ...] = ()


def watched(signs: Signs, now: datetime) -> Iterator[Alert]:
    """The troubles that these signs are of."""
    yield from of_disk(signs)
    yield from of_inbox(signs)
    yield from of_queue(signs, now)
    yield from of_config(signs, now)
    yield from of_redis(signs, now)
    yield from of_others(signs)
    yield from of_loops(signs)


def of_disk(signs: Signs) -> Iterator[Alert]:
    if signs.disk_free < DISK_LOW:
        yield Alert(
            key=f"{WATCHED}disk",
            title="The notifier's disk is nearly full",
            message=f"{signs.disk_free >> 20} MB are free. When it is full, events are refused with 503 and senders "
            "have to keep them. Free some room, or lower settings.history.keep_days.",
            severity=Severity.error,
        )


def of_inbox(signs: Signs) -> Iterator[Alert]:
    if signs.rejected:
        yield Alert(
            key=f"{WATCHED}inbox",
            title=f"Files in the notifier's inbox were rejected: {signs.rejected}",
            message="They lie in rejected/, each with the reason beside it as NAME.error.txt. "
            "Mend what writes them; a mended file can be dropped again.",
        )


def of_queue(signs: Signs, now: datetime) -> Iterator[Alert]:
    if signs.oldest_due is not None and now - signs.oldest_due > QUEUE_OLD:
        yield Alert(
            key=f"{WATCHED}queue",
            title="Messages wait longer than they should",
            message=f"The oldest has been due since {signs.oldest_due:%Y-%m-%d %H:%M} UTC. More come in than the rates "
            "of their integrations let out, or the machine is too slow.",
        )


def of_config(signs: Signs, now: datetime) -> Iterator[Alert]:
    if signs.config_state != "ok" and now - signs.config_since > STALE_LONG:
        effect = "The last good one is in force" if signs.config_state == "stale" else "Nothing is sent"
        yield Alert(
            key=f"{WATCHED}config",
            title="notifier.yaml has problems",
            message=f"{effect} since {signs.config_since:%Y-%m-%d %H:%M} UTC. {signs.config_problem}",
            severity=Severity.error,
        )


def of_redis(signs: Signs, now: datetime) -> Iterator[Alert]:
    if signs.redis_away and signs.redis_since is not None and now - signs.redis_since > REDIS_LONG:
        yield Alert(
            key=f"{WATCHED}redis",
            title="The source Redis is away",
            message=f"Nothing comes in from it since {signs.redis_since:%Y-%m-%d %H:%M} UTC: "
            f"{sentence(signs.redis_away)} What is published meanwhile is lost; entries of a stream wait. "
            "See settings.sources.redis.",
            severity=Severity.error,
        )


def of_others(signs: Signs) -> Iterator[Alert]:
    if signs.apart:
        yield Alert(
            key=f"{WATCHED}apart",
            title="Notifiers on one ledger are apart",
            message=" ".join(sentence(each) for each in signs.apart),
        )


def of_loops(signs: Signs) -> Iterator[Alert]:
    if signs.stalled:
        yield Alert(
            key=f"{WATCHED}loops",
            title="A part of the notifier stands still",
            message=f"No sign of life from: {', '.join(signs.stalled)}. Restart it; nothing that it took is lost.",
            severity=Severity.error,
        )


def of_lane(integration: Integration, lane: Lane) -> Alert:
    """An integration has stopped taking messages."""
    name, others = integration.name, ", ".join(integration.fallback)
    then = f"If it stays away, its fallback is told instead: {others}." if others else "It has no fallback."
    if lane.state == "paused":
        what = f"{name} refuses us"
        advice = "Mend its settings: an edit of notifier.yaml, or a Test that gets through, ends the pause at once."
    else:
        what = f"{name} cannot be reached"
        advice = "One message is tried now and then, and when it gets through, all go."
    message = f"{sentence(lane.reason)} Messages for it wait. {advice} {then}"
    return Alert(key=lane_key(integration.id), title=what, message=message, about=integration.id)


def watched_by(replica: str) -> str:
    """The prefix of keys of what one of several notifiers watches for itself."""
    return f"{WATCHED}{replica}:"


def of_replica(alert: Alert, replica: str) -> Alert:
    """The same, about one of several notifiers on one ledger."""
    key = watched_by(replica) + alert.key.removeprefix(WATCHED)
    return msgspec.structs.replace(alert, key=key, title=f"{alert.title} ({replica})")


def sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


def lane_key(integration_id: str) -> str:
    return f"lane:{integration_id}"


def event_data(alert: Alert, count: int, since: datetime) -> dict[str, Any]:
    """What the message about it is made from. `count`: how often it has been noticed since it began."""
    again = f" (Noticed {count} times since {since:%Y-%m-%d %H:%M} UTC.)" if count > 1 else ""
    return {"title": alert.title, "message": f"{alert.message}{again}"}
