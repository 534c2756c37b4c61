"""VirtualPyTest's Redis as a source: what it publishes is heard, entries of a stream are taken. Nobody else misses any.

Published (`events:*`, VirtualPyTest's own bus): a copy goes to each who listens at that moment, as Redis has it, so
what is published while either of us is away is lost. A stream keeps its entries: a group of our own reads them, and
acknowledges them once they are on disk. The work queues of VirtualPyTest (`p1_alerts`, `p2_scripts`) are lists for its
own workers, and are left alone. The library is imported when the setting is there.
"""

from __future__ import annotations

import contextlib
import importlib.util
import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec

from sidecar.core.config import Config, RedisSource
from sidecar.errors import NotifierError, Problem, UnavailableError

if TYPE_CHECKING:
    from redis import Redis
    from redis.client import PubSub

AT_ONCE: Final = 500
"""Messages taken together, so that they share a commit."""
READ_S: Final = 1.0
"""The longest wait for a message: so often the thread looks whether it is to stop."""
ANSWER_S: Final = 10.0
CONNECT_S: Final = 5.0
FIRST_WAIT_S: Final = 0.5
LONGEST_WAIT_S: Final = 30.0
AFTER_TROUBLE_S: Final = 1.0
"""The pause after the database could not be written."""
LEFT_BEHIND_MS: Final = 60_000
"""An entry that another reader of our group took so long ago, and has not finished, is taken over."""
STOP_S: Final = 3.0
"""How long a stop waits for those that wait for Redis. They take nothing more."""
READER: Final = "notifier"
"""Our name within the group, the same after a restart, so that what a crash left is ours."""
FIELD: Final = "event"
LARGEST: Final = 1 << 20
"""Bytes of one message: VirtualPyTest's have some hundreds."""
INSTALL: Final = "pip install '.[redis]' in the checkout"
MISSING: Final = (
    f"settings.sources.redis needs a library that is not installed: {INSTALL}, and start the notifier again"
)

log = logging.getLogger("notifier.redis")

Way = Literal["channels", "stream"]


class Told(msgspec.Struct, frozen=True):
    """One message. `key`, of an entry of a stream, is its idempotency key: it may come again after a crash.

    `name` says where it came from; `wrong` why it cannot even be read.
    """

    name: str
    content: bytes
    key: str | None = None
    wrong: str = ""


Take = Callable[[Sequence[Told]], list[Told]]
"""Has them taken or refused, on disk; those that have to be handed over again, because the database refused."""


class Standing(msgspec.Struct, frozen=True):
    """How it stands with Redis. `reason`: why it is away."""

    state: Literal["connected", "connecting", "away"]
    since: datetime
    reason: str = ""


def missing(config: Config) -> list[Problem]:
    """What the setting needs that is not there."""
    if config.settings.sources.redis is None or importlib.util.find_spec("redis") is not None:
        return []
    return [Problem(path="settings.sources.redis", message=MISSING, severity="warning")]


class Bus:
    """Follows the setting. `secret` gives what a reference stands for, and raises NotifierError."""

    def __init__(self, take: Take, secret: Callable[[str], str], now: Callable[[], datetime]) -> None:
        self._take, self._secret, self._now = take, secret, now
        self._lock = threading.Lock()
        self._wanted: RedisSource | None = None
        self._readers: list[Reader] = []
        self._is_running = False

    @property
    def standing(self) -> Standing | None:
        """The worse of both ways; None while nothing is set."""
        found = [reader.standing for reader in self._readers]
        return max(found, key=lambda each: ("connected", "connecting", "away").index(each.state), default=None)

    def start(self) -> None:
        with self._lock:
            self._is_running = True
            self._renew()

    def follow(self, wanted: RedisSource | None) -> None:
        """The setting is this now. Does not wait for Redis."""
        with self._lock:
            if wanted != self._wanted:
                self._wanted = wanted
                self._renew()

    def stop(self) -> None:
        """What was taken from Redis is on disk, or is there again at the next start."""
        with self._lock:
            self._is_running = False
            before = self._readers
            self._renew()
        until = time.monotonic() + STOP_S
        for reader in before:
            reader.join(max(0.0, until - time.monotonic()))

    def _renew(self) -> None:
        before, self._readers = self._readers, []
        for reader in before:
            reader.stop()
        if self._wanted is not None and self._is_running:
            self._readers = [
                Reader(way, self._wanted, self._take, self._secret, self._now, before) for way in ways(self._wanted)
            ]
        for reader in self._readers:
            reader.start()


def ways(settings: RedisSource) -> list[Way]:
    found: dict[Way, bool] = {"channels": bool(settings.channels), "stream": bool(settings.stream)}
    return [way for way, is_set in found.items() if is_set]


class Reader(threading.Thread):
    """Reads in one way until it is stopped, and comes back whenever Redis was away."""

    def __init__(
        self,
        way: Way,
        settings: RedisSource,
        take: Take,
        secret: Callable[[str], str],
        now: Callable[[], datetime],
        before: Iterable[Reader] = (),
    ) -> None:
        """`before`: those whose place it takes. It begins when they have ended, so that nothing is taken twice."""
        super().__init__(name=f"redis-{way}", daemon=True)
        self._way, self._settings, self._secret, self._now = way, settings, secret, now
        self._hand_over, self._before = take, tuple(before)
        self._stopping = threading.Event()
        self._wait_s = FIRST_WAIT_S
        self.standing = Standing("connecting", now())

    def stop(self) -> None:
        self._stopping.set()

    def run(self) -> None:
        for reader in self._before:
            reader.join()
        self._before = ()
        try:
            while not self._stopping.is_set():
                self._try()
                self._stopping.wait(self._wait_s)
                self._wait_s = min(2 * self._wait_s, LONGEST_WAIT_S)
        finally:  # a bug ends the thread; then it is said that nothing is read any more
            self._stands("away", "it has stopped")

    def _try(self) -> None:
        """One connection, for as long as it lasts."""
        try:
            with self._connected() as client:
                self._listen(client) if self._way == "channels" else self._read_stream(client)
        except ImportError:
            self._stands("away", MISSING)
        except troubles() as error:
            self._stands("away", one_line(error))

    @contextlib.contextmanager
    def _connected(self) -> Iterator[Redis]:
        from redis import Redis  # noqa: PLC0415  # 6 MB that a lab without Redis does not need
        from redis.backoff import NoBackoff  # noqa: PLC0415
        from redis.retry import Retry  # noqa: PLC0415

        settings = self._settings
        client = Redis(
            host=settings.place.host,
            port=settings.place.port,
            db=settings.place.database,
            ssl=settings.place.is_tls,
            username=settings.username or None,
            password=self._secret(settings.password) if settings.password else None,
            socket_timeout=ANSWER_S,
            socket_connect_timeout=CONNECT_S,
            client_name="virtualpytest-notifier",
            protocol=2,
            retry=Retry(NoBackoff(), 0, supported_errors=()),  # we come back ourselves, and say so
        )
        with contextlib.closing(client):
            yield client

    def _stands(self, state: Literal["connected", "away"], reason: str = "") -> None:
        before = self.standing
        if state == before.state and reason == before.reason:
            return
        since = before.since if state == before.state else self._now()
        self.standing = Standing(state, since, reason)
        if self._stopping.is_set():
            return
        if state == "away":
            log.warning("Redis (%s) is away: %s", self._way, reason)
        else:
            self._wait_s = FIRST_WAIT_S
            log.info("Redis (%s) is connected: %s", self._way, self._settings.url)

    def _take(self, messages: Sequence[Told]) -> None:
        """Until all of them are on disk, or it is to stop."""
        left = self._hand_over(messages)
        while left and not self._stopping.wait(AFTER_TROUBLE_S):
            left = self._hand_over(left)
        if left:
            raise UnavailableError(f"{len(left)} messages could not be stored before the notifier stopped")

    # ------------------------------------------------------------------ what is published

    def _listen(self, client: Redis) -> None:
        pubsub: Callable[..., PubSub] = client.pubsub  # the library has no types for this one
        with pubsub(ignore_subscribe_messages=True) as heard:
            heard.psubscribe(*self._settings.channels)
            heard.get_message(timeout=READ_S)  # the answer to that, or why it may not be
            self._stands("connected")
            while not self._stopping.is_set():
                if messages := list(published(heard)):
                    self._take(messages)

    # ------------------------------------------------------------------ a stream

    def _read_stream(self, client: Redis) -> None:
        self._make_group(client)
        self._stands("connected")
        after, looked = self._take_over(client), self._now()
        while not self._stopping.is_set():
            found = self._entries(client, after)
            if found:
                self._take([told for _, told in found if told is not None])
                client.xack(self._settings.stream, self._settings.group, *[each for each, _ in found])
            elif after != ">":
                after = ">"
            elif (self._now() - looked).total_seconds() * 1000 > LEFT_BEHIND_MS:
                after, looked = self._take_over(client), self._now()

    def _make_group(self, client: Redis) -> None:
        from redis import ResponseError  # noqa: PLC0415

        try:
            client.xgroup_create(self._settings.stream, self._settings.group, id="0", mkstream=True)
        except ResponseError as error:
            if "BUSYGROUP" not in str(error):
                raise

    def _take_over(self, client: Redis) -> str:
        """Make what another reader left behind ours; from where to read: first what is ours and not acknowledged."""
        stream, group = self._settings.stream, self._settings.group
        found: Any = client.xautoclaim(stream, group, READER, LEFT_BEHIND_MS, count=AT_ONCE)
        self._say_lost(len(found[2]) if len(found) > 2 else 0)  # since Redis 7, which then forgets them
        return "0"

    def _entries(self, client: Redis, after: str) -> list[tuple[bytes, Told | None]]:
        """The next ones. None for one that was cut off the stream before it was taken."""
        stream = self._settings.stream
        wait_ms = int(READ_S * 1000)
        found: Any = client.xreadgroup(self._settings.group, READER, {stream: after}, count=AT_ONCE, block=wait_ms)
        entries = [entry for _, some in found or () for entry in some]
        self._say_lost(sum(not fields for _, fields in entries))
        return [(each, told_by(stream, each, fields) if fields else None) for each, fields in entries]

    def _say_lost(self, number: int) -> None:
        if number:
            said = "%d entries of the stream '%s' were cut off before they were taken; let it be longer (MAXLEN)"
            log.warning(said, number, self._settings.stream)


def published(heard: Any) -> Iterator[Told]:
    """What there is to hear now, waiting a moment for the first."""
    from redis import TimeoutError as TooEarly  # noqa: PLC0415

    for number in range(AT_ONCE):
        try:
            message = heard.get_message(timeout=0.0 if number else READ_S)
        except TooEarly:  # half of a large message is there; the rest follows
            message = None
        if message is None:
            return
        yield Told(message["channel"].decode("utf-8", "replace"), message["data"], wrong=too_large(message["data"]))


def told_by(stream: str, entry_id: bytes, fields: dict[bytes, bytes]) -> Told:
    """An entry holds its event as JSON in the field `event`, or in its only one."""
    key = f"redis:{stream}:{entry_id.decode()}"
    content = fields.get(FIELD.encode(), next(iter(fields.values())) if len(fields) == 1 else None)
    if content is None:
        names = ", ".join(sorted(name.decode("utf-8", "replace") for name in fields))
        wrong = f"wanted the event as JSON in a field '{FIELD}', found the fields {names[:200]}"
        shown = {name.decode("utf-8", "replace"): value.decode("utf-8", "replace") for name, value in fields.items()}
        return Told(stream, msgspec.json.encode(shown), key, wrong)
    return Told(stream, content, key, too_large(content))


def too_large(content: bytes) -> str:
    return "" if len(content) <= LARGEST else f"{len(content):,} bytes; at most {LARGEST:,} are taken"


def troubles() -> tuple[type[Exception], ...]:
    """What ends a connection."""
    from redis import RedisError  # noqa: PLC0415

    return RedisError, OSError, NotifierError


def one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:300] or type(error).__name__
