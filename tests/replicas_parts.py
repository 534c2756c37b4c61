"""Several real notifiers on one real PostgreSQL, each behind a proxy of its own, and what watches them from outside."""

from __future__ import annotations

import json
import secrets
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Final, Self

import psycopg

from tests.cut_proxy import CutProxy
from tests.postgres_parts import PostgresServer
from tests.running import Notifier, eventually
from tests.sink import Answer, Received, Sink

LEASE_S: Final = 25.0
"""In which what somebody had claimed who is gone is taken up: the lease, and the next look of another one."""

WATCH: Final = """
CREATE TABLE notifier.watched (
    id text, at timestamptz, who text, held_by text, lease_until timestamptz, before text, now text
);
CREATE FUNCTION notifier.watch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO notifier.watched VALUES (NEW.id, clock_timestamp(), current_setting('notifier.replica', true),
        OLD.claimed_by, OLD.lease_until, OLD.state, NEW.state);
    RETURN NEW;
END $$;
CREATE TRIGGER watch AFTER UPDATE ON notifier.deliveries FOR EACH ROW
    WHEN (OLD.state <> NEW.state OR OLD.claimed_by IS DISTINCT FROM NEW.claimed_by)
    EXECUTE FUNCTION notifier.watch()"""
"""Every change of a delivery's state or claim: by whom, and who held it until when."""
ROBBED: Final = """
SELECT count(*) FROM watched WHERE before = 'sending' AND who <> held_by AND lease_until > at"""
"""What was taken from one whose lease held, or was settled by one who did not hold it."""
TAKEN_UP: Final = "SELECT count(*) FROM watched WHERE before = 'sending' AND now = 'waiting' AND lease_until <= at"


def webhooks(**sinks: Sink) -> dict[str, Any]:
    """Integrations by id, as fast as the sinks are."""
    return {
        name: {"type": "webhook", "config": {"url": sink.url}, "rate": {"per_second": 10_000, "burst": 10_000}}
        for name, sink in sinks.items()
    }


class Replicas:
    """They run from `with` to its end, whoever was killed meanwhile. `url`: of their database, without a proxy."""

    def __init__(self, folder: Path, server: PostgresServer, config: dict[str, Any], size: int) -> None:
        self.url = server.new_database(f"replicas_{secrets.token_hex(4)}")
        self.proxies = [CutProxy(server.port) for _ in range(size)]
        self.notifiers: list[Notifier] = []
        for number, proxy in enumerate(self.proxies):
            own = folder / f"replica-{number}"
            own.mkdir()
            address = proxy.instead_of(self.url)
            environment = {"NOTIFIER_LEDGER": address, "NOTIFIER_REPLICA": own.name}
            self.notifiers.append(Notifier(own, json.dumps({"version": 1, **config}), **environment))
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            for proxy in self.proxies:
                stack.enter_context(proxy)
            for notifier in self.notifiers:
                stack.callback(notifier.kill)
                notifier.start()
            with psycopg.connect(self.url) as connection:
                connection.execute(WATCH)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        with psycopg.connect(self.url, options="-c search_path=notifier") as connection:
            return connection.execute(query.encode(), values or None).fetchall()

    def number(self, query: str, *values: Any) -> int:
        return int(self.rows(query, *values)[0][0])

    def under_way(self) -> int:
        return self.number("SELECT count(*) FROM deliveries WHERE state = 'sending'")

    def left(self) -> int:
        """Messages that are not settled, and files that are not taken."""
        files = sum(path.suffix == ".json" for each in self.notifiers for path in each.inbox.iterdir())
        return files + self.number("SELECT count(*) FROM deliveries WHERE state IN ('waiting', 'sending')")

    def settle(self) -> None:
        """Wait as long as there is something left, and it gets less now and then."""
        while before := self.left():
            eventually(lambda: self.left() < before, "less is left to be settled", 2 * LEASE_S)  # at once

    def logs(self) -> str:
        return "\n".join(each.log() for each in self.notifiers)


@contextmanager
def replicas(folder: Path, server: PostgresServer, config: dict[str, Any], size: int = 3) -> Iterator[Replicas]:
    with Replicas(folder, server, config, size) as running:
        yield running


class Meter(Sink):
    """A receiver that measures how many requests were under way at once."""

    def __init__(self) -> None:
        super().__init__()
        self.most = 0
        self._under_way = 0

    def _next_answer(self) -> Answer:
        answer = super()._next_answer()
        with self._lock:
            self._under_way += 1
            self.most = max(self.most, self._under_way)
        return answer

    def _say(self, answer: Answer, connection: Any) -> bool:
        with self._lock:
            self._under_way -= 1
        return super()._say(answer, connection)


def whole(requests: Sequence[Received]) -> list[dict[str, Any]]:
    """The messages that came whole."""
    return [each.json for each in requests if len(each.body) == int(each.headers["content-length"])]


def repeats(messages: Sequence[dict[str, Any]]) -> int:
    """How many of them came once more."""
    told = Counter(each["delivery_id"] for each in messages)
    return sum(told.values()) - len(told)


def once(messages: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each message, however often it came."""
    return list({each["delivery_id"]: each for each in messages}.values())
