"""What the driver is asked to do, and what it answers: one JSON line each way."""

from __future__ import annotations

import msgspec


class Load(msgspec.Struct, frozen=True, tag=True):
    """Send the same body again and again over `connections` for `seconds`; `events` are in each body."""

    port: int
    body: str
    connections: int
    seconds: float
    events: int


class Loaded(msgspec.Struct, frozen=True):
    """`accepted` events in `seconds`, the last answer included."""

    accepted: int
    seconds: float


class Latency(msgspec.Struct, frozen=True, tag=True):
    """Send one event, wait until the sink has its message, send the next; the first `warm_up` do not count."""

    port: int
    events: int
    warm_up: int


class Latencies(msgspec.Struct, frozen=True):
    """From the first byte of the request to the last byte at the sink, in the order of sending."""

    milliseconds: list[float]


class Burst(msgspec.Struct, frozen=True, tag=True):
    """Send `events` single events over `connections`, then wait until the sink has a message for each.

    `ports`: of one server, or of several that share the connections. `alerts`: in the form of Alertmanager.
    """

    ports: tuple[int, ...]
    events: int
    connections: int
    alerts: bool = False


class Delivered(msgspec.Struct, frozen=True):
    """Seconds from the first request to the last answer, and to the last message at the sink."""

    accepted_s: float
    delivered_s: float


class Received(msgspec.Struct, frozen=True, tag=True):
    """Ask what the sink has received since the last time it was asked."""


class Receipts(msgspec.Struct, frozen=True):
    """`messages` came in; `distinct` of them were about different events."""

    messages: int
    distinct: int


class Distance(msgspec.Struct, frozen=True, tag=True):
    """From now on the sink waits so long before each answer, like a service on the Internet. Answered like Received."""

    milliseconds: float


Job = Load | Latency | Burst | Received | Distance
