"""VirtualPyTest's Redis as a source, against a real one: what is published, a stream, and what can go wrong."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import psycopg
import pytest
from redis import TimeoutError as TimedOut

from sidecar.bus import LARGEST, LEFT_BEHIND_MS, Bus, Told, published, told_by
from sidecar.core.alerts import Signs, watched
from sidecar.core.config import RedisSource
from sidecar.core.redis_url import Place, place, trouble
from sidecar.document import parse
from sidecar.inbox import MOST_KEPT, Inbox
from tests.api_service import Api, assert_problem, serving
from tests.builders import NOON, Clock
from tests.engines import by_hand
from tests.ports import a_port
from tests.redis_parts import CHANNEL, GROUP, STREAM, RedisServer, a_bus_event, needs_redis
from tests.running import PATIENCE_S, Notifier, eventually
from ui_api.cli import now

CONFIG: Final = """\
version: 1
settings:
  sources:
    redis: {more}
integrations:
  log: {{type: log}}
rules:
  none: {{event_type: nothing, integration_ids: [log]}}
"""
MANY: Final = 10_000
ALL_OF_THEM_S: Final = 300
"""They come by hundreds in a second, or by tens where a dozen other tests want the same two cores."""
SECRET: Final = "correct-horse-battery"


def config(url: str, **more: Any) -> str:
    return CONFIG.format(more=json.dumps({"url": url} | more))


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[RedisServer]:
    with RedisServer(tmp_path / "redis") as server:
        yield server


def connected(api: Api) -> bool:
    standing = api.service.bus.standing
    return standing is not None and standing.state == "connected"


def away(api: Api) -> str:
    """Why it is; "" if it is not."""
    standing = api.service.bus.standing
    return standing.reason if standing is not None and standing.state == "away" else ""


@pytest.fixture
def api(tmp_path: Path, redis: RedisServer) -> Iterator[Api]:
    """Both ways, connected."""
    with serving(tmp_path, config(redis.url, stream=STREAM)) as one:
        eventually(lambda: connected(one), "connected")
        yield one


def numbers(api: Api) -> list[int]:
    """Of the events that came in, the newest first."""
    found = [api.get(f"/events/{each['id']}") for each in api.get("/events")]
    return [each["event_data"]["number"] for each in found]


def rejected(api: Api) -> dict[str, str]:
    """What lies in rejected/: content → reason."""
    reasons = sorted((api.places.inbox / "rejected").glob("redis-*.error.txt"))
    return {path.with_name(path.name.removesuffix(".error.txt")).read_text(): path.read_text() for path in reasons}


# ---------------------------------------------------------------------- what is published


@needs_redis
def test_what_virtualpytest_publishes_is_an_event(api: Api, redis: RedisServer) -> None:
    assert redis.publish(a_bus_event()) == [1]
    eventually(lambda: len(api.get("/events")) == 1, "the event")
    (event,) = api.get("/events")
    wanted = {"event_type": "alert.blackscreen", "severity": "critical", "source": "redis"}
    assert api.get(f"/events/{event['id']}").items() >= wanted.items()
    assert 'notifier_redis_messages_total{outcome="taken"} 1' in api.say("GET", "/metrics").text


@needs_redis
def test_others_hear_it_as_well_and_other_channels_are_left_alone(api: Api, redis: RedisServer) -> None:
    with redis.client() as client, client.pubsub(ignore_subscribe_messages=True) as agent:
        agent.psubscribe("events:*")
        agent.get_message(timeout=PATIENCE_S)
        assert redis.publish(a_bus_event()) == [2]
        assert agent.get_message(timeout=PATIENCE_S)["data"] == a_bus_event()
        assert redis.publish(b"{}", channel="locks") == [0]
        client.lpush("p1_alerts", "work of VirtualPyTest's own")
        eventually(lambda: len(api.get("/events")) == 1, "the event")
        assert client.llen("p1_alerts") == 1


@needs_redis
def test_ten_thousand_published_events_are_taken(api: Api, redis: RedisServer) -> None:
    redis.publish(*[a_bus_event(number) for number in range(MANY)])
    eventually(lambda: stored(api.places.database) == MANY, "all", ALL_OF_THEM_S)
    assert rejected(api) == {}


@needs_redis
def test_odd_messages_are_kept_with_the_reason_and_stop_no_other(api: Api, redis: RedisServer) -> None:
    odd = [b"\xff\x00", b"", b"[]", b"17", b'{"type": 1}', b'{"event_type": "x"', b'{"event_type": "a", "b": 1}']
    redis.publish(*odd, a_bus_event(7))
    eventually(lambda: numbers(api) == [7], "the good one")
    eventually(lambda: len(list((api.places.inbox / "rejected").glob("*.txt"))) == len(odd), "the odd ones")
    assert 'notifier_redis_messages_total{outcome="rejected"} 7' in api.say("GET", "/metrics").text
    reasons = [path.read_text() for path in sorted((api.places.inbox / "rejected").glob("*.txt"))]
    assert all(reason.startswith(f"{CHANNEL}: ") for reason in reasons)


@needs_redis
def test_a_list_is_several_events_and_a_bad_one_among_them_is_told(api: Api, redis: RedisServer) -> None:
    body = json.dumps([json.loads(a_bus_event(1)), {"event_typ": "x"}]).encode()
    redis.publish(body)
    eventually(lambda: len(rejected(api)) == 1, "the bad one")
    assert numbers(api) == [1]
    assert "event 2" in rejected(api)[body.decode()]


@needs_redis
def test_a_message_that_is_too_large_is_refused(api: Api, redis: RedisServer) -> None:
    redis.publish(b'{"event_type": "a", "event_data": {"x": "' + b"y" * LARGEST + b'"}}', a_bus_event(1))
    eventually(lambda: numbers(api) == [1], "the good one")
    assert "at most 1,048,576 are taken" in next(iter(rejected(api).values()))


# ---------------------------------------------------------------------- a stream


@needs_redis
def test_entries_of_a_stream_are_taken_and_acknowledged(api: Api, redis: RedisServer) -> None:
    redis.add(a_bus_event(1), a_bus_event(2))
    redis.add(a_bus_event(3), field="whatever")
    eventually(lambda: redis.waiting() == (0, 0), "acknowledged")
    assert sorted(numbers(api)) == [1, 2, 3]


@needs_redis
def test_an_entry_without_an_event_is_kept_with_the_reason(api: Api, redis: RedisServer) -> None:
    with redis.client() as client:
        client.xadd(STREAM, {"type": "alert.x", "payload": "{}"})
    eventually(lambda: redis.waiting() == (0, 0), "acknowledged")
    ((content, reason),) = rejected(api).items()
    assert json.loads(content) == {"type": "alert.x", "payload": "{}"}
    assert "wanted the event as JSON in a field 'event', found the fields payload, type" in reason


@needs_redis
def test_what_waited_before_the_first_start_is_taken(tmp_path: Path, redis: RedisServer) -> None:
    redis.add(a_bus_event(1))
    with serving(tmp_path, config(redis.url, stream=STREAM, channels=[])) as api:
        eventually(lambda: len(api.get("/events")) == 1, "the event")


@needs_redis
def test_what_another_reader_left_behind_is_taken_over(tmp_path: Path, redis: RedisServer) -> None:
    redis.add(a_bus_event(1))
    with redis.client() as client:
        client.xgroup_create(STREAM, GROUP, id="0")
        found: Any = client.xreadgroup(GROUP, "gone", {STREAM: ">"})
        (entry,) = found[0][1]
        client.xclaim(STREAM, GROUP, "gone", 0, [entry[0]], idle=2 * LEFT_BEHIND_MS)
    with serving(tmp_path, config(redis.url, stream=STREAM, channels=[])) as api:
        eventually(lambda: len(api.get("/events")) == 1, "the event")
        eventually(lambda: redis.waiting() == (0, 0), "acknowledged")


@needs_redis
def test_entries_that_were_cut_off_before_they_were_taken_stop_nothing(
    tmp_path: Path, redis: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    redis.add(a_bus_event(1))
    with redis.client() as client:
        client.xgroup_create(STREAM, GROUP, id="0")
        client.xreadgroup(GROUP, "notifier", {STREAM: ">"})
        client.xtrim(STREAM, maxlen=0)
    redis.add(a_bus_event(2))
    with serving(tmp_path, config(redis.url, stream=STREAM, channels=[])) as api:
        eventually(lambda: numbers(api) == [2], "the other one")
        eventually(lambda: redis.waiting()[1] == 0, "acknowledged")
    assert "1 entries of the stream 'notifier' were cut off before they were taken" in caplog.text


@needs_redis
def test_a_crash_in_between_loses_nothing_and_takes_nothing_twice(tmp_path: Path, redis: RedisServer) -> None:
    redis.add(*[json.dumps({"event_type": "lab.tick", "event_data": {"n": n}}).encode() for n in range(MANY)])  # no ids
    notifier = Notifier(tmp_path, config(redis.url, stream=STREAM, channels=[]))
    for part in (1, 2, 3):
        notifier.start()
        wait_for(notifier, part * MANY // 5)
        notifier.kill()
    notifier.start()
    eventually(lambda: redis.waiting() == (0, 0), "all of them acknowledged")
    assert notifier.stop() == 0
    assert stored(notifier.data / "notifier.db") == MANY


def wait_for(notifier: Notifier, number: int) -> None:
    eventually(lambda: stored(notifier.data / "notifier.db") >= number, f"{number} events")


def stored(database: Path) -> int:
    """How many events there are."""
    try:
        with by_hand(database) as ledger:
            return int(ledger.execute("SELECT count(*) FROM events").fetchone()[0])
    except (sqlite3.OperationalError, psycopg.ProgrammingError):  # not made yet
        return 0


# ---------------------------------------------------------------------- when Redis is away


@needs_redis
def test_it_comes_back_after_redis_was_away(api: Api, redis: RedisServer) -> None:
    redis.kill()
    eventually(lambda: away(api) != "", "noticed")
    assert api.say("GET", "/readyz").json["redis"]["state"] == "away"
    assert "Source Redis" in api.say("GET", "/").text
    assert "notifier_redis_connected 0" in api.say("GET", "/metrics").text
    redis.start()
    redis.add(a_bus_event(1))
    eventually(lambda: connected(api), "connected")
    redis.publish(a_bus_event(2))
    eventually(lambda: sorted(numbers(api)) == [1, 2], "what came in both ways")
    assert "notifier_redis_connected 1" in api.say("GET", "/metrics").text


def test_the_admins_are_told_of_a_redis_that_stays_away(tmp_path: Path) -> None:
    clock = Clock()
    text = config(f"redis://127.0.0.1:{a_port()}").replace("settings:", "settings:\n  admin_integrations: [log]")
    with serving(tmp_path, text, clock=clock.now) as api:
        eventually(lambda: "refused" in away(api), "noticed")
        clock.advance(minutes=6)
        api.service.look_after_itself()
        (row,) = api.settled(1)
        assert (row["event_type"], "The source Redis is away" in row["message_preview"]) == ("notifier_alert", True)


def test_of_very_many_odd_messages_the_first_are_kept(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path, lambda _: [])
    inbox.make_folders()
    for number in range(MOST_KEPT - 1):
        (inbox.rejected / f"redis-{number}.json").touch()
    inbox.keep_rejected("redis-a", b"{", "why")
    inbox.keep_rejected("redis-b", b"{", "why")
    assert sorted(path.name for path in inbox.rejected.glob("redis-[ab]*")) == [
        "redis-a.json",
        "redis-a.json.error.txt",
    ]


@needs_redis
def test_a_stream_that_was_deleted_is_made_again(api: Api, redis: RedisServer) -> None:
    with redis.client() as client:
        client.flushall()
    eventually(lambda: has_group(redis), "the group")
    redis.add(a_bus_event(1))
    eventually(lambda: len(api.get("/events")) == 1, "the event")


def has_group(redis: RedisServer) -> bool:
    with redis.client() as client:
        return bool(client.exists(STREAM))


@needs_redis
def test_the_password_is_a_reference_and_a_wrong_one_is_said(tmp_path: Path) -> None:
    password = tmp_path / "password"
    with RedisServer(tmp_path / "redis", "--requirepass", SECRET) as redis:
        password.write_text("wrong")
        with serving(tmp_path, config(redis.url, password=f"${{file:{password}}}")) as api:
            eventually(lambda: "invalid username-password pair" in away(api), "refused")
            password.write_text(f"{SECRET}\n")
            eventually(lambda: connected(api), "connected")
            assert SECRET not in json.dumps(api.get("/config/settings"))


@needs_redis
def test_a_password_that_is_not_there_is_said(tmp_path: Path, redis: RedisServer) -> None:
    with serving(tmp_path, config(redis.url, password="${env:NOTIFIER_SECRET_REDIS}")) as api:
        eventually(lambda: "NOTIFIER_SECRET_REDIS is not set" in away(api), "said")


@needs_redis
def test_tls_is_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with RedisServer(tmp_path / "redis", tls=True) as redis:
        with serving(tmp_path, config(redis.url)) as api:
            eventually(lambda: "certificate verify failed" in away(api), "refused")
        monkeypatch.setenv("SSL_CERT_FILE", redis.ca_file)
        with serving(tmp_path, config(redis.url)) as api:
            eventually(lambda: connected(api), "connected")


@needs_redis
def test_a_change_of_the_setting_is_followed_without_a_restart(tmp_path: Path, api: Api, redis: RedisServer) -> None:
    with RedisServer(tmp_path / "other") as other:
        api.rewrite(config(other.url))
        eventually(lambda: redis.publish(b"{}") == [0] and other.publish(a_bus_event(1)) == [1], "it moved")
        eventually(lambda: len(api.get("/events")) == 1, "the event")
        api.rewrite("version: 1\n")
        eventually(lambda: other.publish(b"{}") == [0], "it left")
        assert api.service.bus.standing is None
        assert "redis" not in api.say("GET", "/readyz").json


def test_a_redis_that_was_never_there_stops_nothing(tmp_path: Path) -> None:
    with serving(tmp_path, config(f"redis://127.0.0.1:{a_port()}")) as api:
        eventually(lambda: "refused" in away(api), "said")
        assert api.say("GET", "/readyz").status == 200
        assert api.ask("POST", "/events", {"event_type": "a"}).status == 202


@needs_redis
@pytest.mark.sqlite
def test_while_the_database_refuses_messages_wait(
    api: Api, redis: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    other = sqlite3.connect(api.places.database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    redis.add(a_bus_event(1))
    redis.publish(a_bus_event(2))
    eventually(lambda: "a message of Redis waits" in caplog.text, "refused")
    assert redis.waiting() == (0, 1)
    other.close()
    eventually(lambda: sorted(numbers(api)) == [1, 2], "both")
    eventually(lambda: redis.waiting() == (0, 0), "acknowledged")


@needs_redis
def test_while_it_runs_it_takes_over_what_others_leave_behind(redis: RedisServer) -> None:
    taken: list[Told] = []
    clock = Clock()

    def take(messages: Sequence[Told]) -> list[Told]:
        taken.extend(messages)
        return []

    bus = Bus(take, str, clock.now)
    bus.follow(RedisSource(url=redis.url, channels=(), stream=STREAM))
    bus.start()
    eventually(lambda: bus.standing is not None and bus.standing.state == "connected", "connected")
    with redis.client() as client:
        entry: Any = client.xadd(STREAM, {"event": a_bus_event(2)})
        eventually(lambda: len(taken) == 1 and redis.waiting() == (0, 0), "its own")
        client.xclaim(STREAM, GROUP, "gone", 0, [entry], idle=2 * LEFT_BEHIND_MS, force=True)
    clock.advance(minutes=2)
    eventually(lambda: len(taken) == 2, "that of another")
    bus.stop()


class Slow:
    """Has one message, of which only a part is there at first."""

    def __init__(self) -> None:
        self.answers = iter([TimedOut("Timeout reading from socket"), {"channel": b"c", "data": b"{}"}, None])

    def get_message(self, timeout: float) -> Any:
        answer = next(self.answers)
        if isinstance(answer, Exception):
            raise answer
        return answer


def test_half_of_a_message_is_waited_for() -> None:
    heard = Slow()
    assert list(published(heard)) == []
    assert [told.content for told in published(heard)] == [b"{}"]


def test_without_the_library_it_is_said_how_to_install_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with serving(tmp_path, config("redis://127.0.0.1:1")) as api:
        eventually(lambda: "pip install '.[redis]'" in away(api), "said")
        (problem,) = api.get("/config")["problems"]
        assert (problem["path"], problem["severity"]) == ("settings.sources.redis", "warning")


@needs_redis
def test_what_could_not_be_stored_before_the_stop_stays_in_the_stream(redis: RedisServer) -> None:
    refused: list[Told] = []

    def refuse(messages: Sequence[Told]) -> list[Told]:
        refused.extend(messages)
        return list(messages)

    bus = Bus(refuse, str, now)
    bus.follow(RedisSource(url=redis.url, channels=(), stream=STREAM))
    bus.start()
    redis.add(a_bus_event(1))
    eventually(lambda: len(refused) >= 1, "refused")
    bus.stop()
    assert (redis.waiting(), bus.standing) == ((0, 1), None)


# ---------------------------------------------------------------------- the setting


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("redis://redis", Place("redis", 6379, 0, is_tls=False)),
        ("redis://10.0.0.1:7000/3", Place("10.0.0.1", 7000, 3, is_tls=False)),
        ("rediss://[::1]:6380/", Place("::1", 6380, 0, is_tls=True)),
    ],
)
def test_an_address_of_redis(url: str, found: Place) -> None:
    assert (trouble(url), place(url)) == ("", found)


@pytest.mark.parametrize(
    "url",
    ["http://redis", "redis://", "redis://redis:0", "redis://redis:70000", "redis://a b", "redis://r?x=1", "", "r"],
)
def test_what_is_no_address_of_redis_is_refused(url: str) -> None:
    assert "allowed: an address such as redis://redis:6379/0" in trouble(url)


def problems(more: str) -> str:
    parsed = parse(CONFIG.format(more=more))
    return "\n".join(map(str, parsed.problems))


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (f"{{url: 'redis://:{SECRET}@redis'}}", "They have keys of their own beside it"),
        (f"{{url: 'redis://redis', password: {SECRET}}}", "sources.redis.password: found what is no reference"),
        ("{url: 'redis://redis', channels: []}", "nothing is read from it"),
        ("{channels: x}", "sources.redis.url: is required"),
        ("{url: 'redis://redis', chanels: x}", "did you mean 'channels'"),
        ("{url: 'redis://redis', stream: 'a b'}", "characters without spaces"),
    ],
)
def test_a_setting_that_cannot_work_is_a_problem(more: str, words: str) -> None:
    assert words in problems(more)
    assert SECRET not in problems(more)


def test_the_api_does_not_change_where_a_secret_goes(tmp_path: Path) -> None:
    with serving(tmp_path, config("redis://127.0.0.1:1", password="${env:NOTIFIER_SECRET_REDIS}")) as api:
        as_it_is = api.get("/config/settings")
        evil = {"sources": {"redis": {"url": "redis://evil.example", "password": "${env:NOTIFIER_SECRET_SMTP}"}}}
        assert "Edit the file" in assert_problem(api.ask("PATCH", "/config/settings", evil), 422)["detail"]
        assert api.ask("PATCH", "/config/settings", as_it_is | {"timezone": "Europe/Zurich"}).status == 200
        assert api.get("/config/settings")["sources"] == as_it_is["sources"]


def test_an_entry_holds_its_event_in_its_only_field_or_in_that_of_the_name() -> None:
    assert told_by("s", b"1-0", {b"x": b"{}"}).content == b"{}"
    assert told_by("s", b"1-0", {b"x": b"", b"event": b"{}"}).content == b"{}"
    assert told_by("s", b"1-0", {b"event": b"{}"}).key == "redis:s:1-0"


def test_a_redis_that_stays_away_is_an_alert() -> None:
    signs = Signs(
        disk_free=1 << 40,
        rejected=0,
        oldest_due=None,
        config_state="ok",
        config_since=NOON,
        config_problem="",
        stalled=(),
        redis_away="connection refused",
        redis_since=NOON,
    )
    assert list(watched(signs, NOON + timedelta(minutes=5))) == []
    (alert,) = watched(signs, NOON + timedelta(minutes=6))
    assert (alert.key, "connection refused." in alert.message) == ("watch:redis", True)
