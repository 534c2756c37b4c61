"""What a connection may hold up or fill: heads without end, requests that never end, answers that nobody fetches."""

from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, ClassVar

import pytest

from tests.api_service import Api, serving
from tests.running import PATIENCE_S, eventually
from ui_api.connections import Bounds, Connection

HOST = b"Host: 127.0.0.1\r\n"
GET = b"GET /healthz HTTP/1.1\r\n" + HOST
POST = b"POST /server/notifications/events HTTP/1.1\r\n" + HOST + b"Content-Type: application/json\r\n"
EVENT = b'{"event_type": "script_execution_failed"}'
OK = b"HTTP/1.1 200 OK"
MIB = 1024 * 1024


class Hasty(Connection):
    """With bounds that a test can wait for, one as long to the other as every day."""

    bounds: ClassVar[Bounds] = Bounds(head_s=0.4, request_s=1.0, fetch_s=0.8, alive_s=0.3, look_s=0.1, connections=5)


class Crowded(Connection):
    """With room for few, and the patience of every day."""

    bounds: ClassVar[Bounds] = Bounds(connections=5)


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("connections")) as one:
        yield one


@pytest.fixture(scope="module")
def hasty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("hasty"), connection=Hasty) as one:
        yield one


@contextmanager
def connected(api: Api) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", api.port), timeout=PATIENCE_S) as connection:
        yield connection


def all_of(connection: socket.socket) -> bytes:
    """What comes until the other side closes."""
    parts = []
    try:
        while part := connection.recv(MIB):
            parts.append(part)
    except ConnectionResetError:
        pass
    return b"".join(parts)


def answer(api: Api, *sent: bytes) -> bytes:
    """To what is sent in these pieces, on a connection that is to be closed afterwards."""
    with connected(api) as connection:
        with suppress(ConnectionError):  # closed before all was sent: what it said meanwhile is there all the same
            for piece in sent:
                connection.sendall(piece)
        return all_of(connection)


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


def memory(api: Api) -> int:
    """Of this process, in which the service runs, too; in bytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return 1024 * int(next(line for line in lines if line.startswith("VmRSS")).split()[1])


# ---------------------------------------------------------------------- size


@pytest.mark.parametrize("beginning", [b"GET /", GET + b"X: ", GET])
def test_a_head_without_end_is_cut_off(api: Api, beginning: bytes) -> None:
    piece = (b"X-More: " + b"x" * 992 + b"\r\n") * 64 if beginning == GET else b"x" * 64_000
    before = memory(api)
    with connected(api) as connection:
        connection.sendall(beginning)
        with pytest.raises(OSError, match=r"reset|Broken pipe"):  # noqa: PT012  # until it is closed
            for _ in range(2_000):
                connection.sendall(piece)
    assert memory(api) - before < 32 * MIB


def test_a_long_head_that_comes_at_once_is_refused_as_one_in_pieces_is(api: Api) -> None:
    head = GET + b"X: " + b"x" * 70_000 + b"\r\n\r\n"
    for pieces in ([head], [head[:40_000], head[40_000:]]):
        found = answer(api, *pieces)
        assert (status(found), b"65,536 bytes" in found) == (431, True)
    assert answer(api, GET + b"X: " + b"x" * 60_000 + b"\r\nConnection: close\r\n\r\n").startswith(OK)


def test_a_body_that_is_too_large_is_not_read_for_ever(api: Api) -> None:
    with connected(api) as connection:
        connection.sendall(POST + b"Transfer-Encoding: chunked\r\n\r\n")
        with pytest.raises(OSError, match=r"reset|Broken pipe"):  # noqa: PT012  # until it is closed
            for _ in range(200):
                connection.sendall(b"100000\r\n" + b" " * MIB + b"\r\n")


def test_what_comes_before_the_answers_is_not_queued_without_end(api: Api) -> None:
    before = memory(api)
    found = answer(api, (GET + b"\r\n") * 100_000)
    assert found.count(OK) < 5_000
    assert memory(api) - before < 64 * MIB


@pytest.mark.parametrize("path", ["/server/notifications/events", "/server/notifications/rules", "/login"])
def test_a_packed_body_is_not_unpacked(api: Api, path: str) -> None:
    """A bomb: 10 MB of nothing in 10 KB."""
    bomb = gzip.compress(b" " * 10 * MIB)
    for length in (f"Content-Length: {len(bomb)}", "Transfer-Encoding: chunked"):
        head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Encoding: gzip\r\n{length}\r\n\r\n".encode()
        body = bomb if "Length" in length else b"%x\r\n" % len(bomb) + bomb + b"\r\n0\r\n\r\n"
        found = answer(api, head + body)
        assert (status(found), b"nothing is unpacked here" in found) == (415, True)


# ---------------------------------------------------------------------- one reading only


@pytest.mark.parametrize(
    "headers",
    [
        b"Content-Length: 2\r\nContent-Length: 41\r\n",
        b"Content-Length: 41\r\nContent-Length: 41\r\n",
        b"Content-Length: 41, 41\r\n",
        b"Content-Length: +41\r\n",
        b"Content-Length: 0x29\r\n",
        b"Content-Length: 41\r\nTransfer-Encoding: chunked\r\n",
        b"Transfer-Encoding: chunked\r\nContent-Length: 41\r\n",
        b"Transfer-Encoding: xchunked\r\n",
        b"Transfer-Encoding: chunked, identity\r\n",
        b"Transfer-Encoding : chunked\r\n",
        b"Transfer-Encoding:\x0bchunked\r\n",
        b"Content-Length: 41\r\n X-Folded: yes\r\n",
        b"Content-Length: 41\n",
        b"X-Odd\x00: 1\r\nContent-Length: 41\r\n",
        b"Host: evil.example\r\nContent-Length: 41\r\n",
    ],
)
def test_a_request_that_could_be_read_in_two_ways_is_not_read(api: Api, headers: bytes) -> None:
    """What a proxy in front takes for one request must not be two here."""
    before = api.get("/events")
    found = answer(api, POST + headers + b"\r\n" + EVENT)
    assert (status(found), found.count(b"HTTP/1.1 ")) == (400, 1)
    assert b"application/problem+json" in found
    assert api.get("/events") == before


def test_a_trailer_is_no_header(api: Api) -> None:
    """Behind a proxy that keeps clients from writing a header, a trailer is no way around it."""
    length = b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    body = b"%x\r\n%b\r\n0\r\n" % (len(EVENT), EVENT)
    for trailer in (b"Idempotency-Key: " + b"k" * 300, b"Host: evil.example", b"Origin: http://evil.example"):
        assert status(answer(api, POST + length + body + trailer + b"\r\n\r\n")) == 202


def test_a_connection_changes_to_no_other_protocol(api: Api) -> None:
    for protocol in (b"websocket", b"h2c", b"TLS/1.0"):
        found = answer(api, GET + b"Connection: Upgrade\r\nUpgrade: " + protocol + b"\r\n\r\n\x16\x03\x01")
        assert found.startswith(OK)
        assert (found.count(b"HTTP/1.1 "), b"connection: close" in found) == (1, True)


# ---------------------------------------------------------------------- time


@pytest.mark.parametrize(
    "beginning",
    [b"", b"\r\n", b"G", GET, POST + b"Content-Length: 41\r\n\r\n", POST + b"Transfer-Encoding: chunked\r\n\r\n1\r\n"],
)
def test_a_request_that_does_not_end_is_not_waited_for(hasty: Api, beginning: bytes) -> None:
    started = time.monotonic()
    found = answer(hasty, beginning)
    assert status(found) == 408
    assert time.monotonic() - started < 5


def test_a_request_that_drips_is_not_waited_for_either(hasty: Api) -> None:
    with connected(hasty) as connection:
        connection.sendall(GET)
        connection.settimeout(0.05)
        found = b""
        for _ in range(100):  # 5 s
            try:
                found = connection.recv(MIB)
                break
            except TimeoutError:
                connection.sendall(b"X: 1\r\n")
    assert status(found) == 408


def test_what_was_refused_already_is_not_waited_for_either(hasty: Api) -> None:
    """The answer comes before the body: 413 by its length, and then the body drips."""
    with connected(hasty) as connection:
        connection.sendall(POST + b"Content-Length: 15000000\r\n\r\n")
        found = all_of(connection)
    assert status(found) == 413


def test_a_connection_between_two_requests_is_kept_for_a_while(hasty: Api) -> None:
    connection = HTTPConnection("127.0.0.1", hasty.port, timeout=PATIENCE_S)
    for _ in range(2):
        connection.request("GET", "/healthz")
        response = connection.getresponse()
        assert (response.status, bool(response.read()), response.will_close) == (200, True, False)
    assert len(open_connections(hasty)) == 1
    connection.close()


def test_a_connection_that_is_not_used_again_is_closed(hasty: Api) -> None:
    with connected(hasty) as connection:
        started = time.monotonic()  # before anything is asked: the answer, from which it counts, may be made at once
        connection.sendall(GET + b"\r\n")
        assert all_of(connection).startswith(OK)
    assert 0.3 <= time.monotonic() - started < 5


def test_a_connection_on_which_an_answer_is_being_made_is_used(hasty: Api) -> None:
    """Pages that listen for changes may hear nothing for long."""
    with connected(hasty) as connection:
        connection.sendall(b"GET /live HTTP/1.1\r\n" + HOST + b"\r\n")
        connection.settimeout(1.5)
        with pytest.raises(TimeoutError):
            all_of(connection)


def test_an_answer_that_nobody_fetches_is_dropped(hasty: Api) -> None:
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        connection.connect(("127.0.0.1", hasty.port))
        connection.sendall((b"GET /schema HTTP/1.1\r\n" + HOST + b"\r\n") * 90)
        eventually(lambda: bool(open_connections(hasty)), "the connection")
        eventually(lambda: not open_connections(hasty), "the connection to be dropped")


def test_nor_is_the_rest_of_the_last_answer_kept_for_ever(hasty: Api) -> None:
    """It is whole for whoever made it, so its connection counts as unused, and is closed with the rest still to go."""
    eventually(lambda: not hasty.connections, "no other connection")
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        connection.connect(("127.0.0.1", hasty.port))
        eventually(lambda: bool(hasty.connections), "the connection")
        (served,) = hasty.connections
        served.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4_096)
        connection.sendall(b"GET /schema HTTP/1.1\r\n" + HOST + b"\r\n")
        eventually(lambda: served.transport.get_write_buffer_size() > 0, "an answer that does not fit")
        eventually(lambda: not served.is_open, "the connection to be closed")
        eventually(lambda: not hasty.connections, "the connection to be dropped")


def open_connections(api: Api) -> list[Any]:
    return [each for each in api.connections if each.is_open]


# ---------------------------------------------------------------------- number


def test_who_only_holds_connections_keeps_nobody_out(tmp_path: Path) -> None:
    with serving(tmp_path, connection=Crowded) as crowded:
        held = [socket.create_connection(("127.0.0.1", crowded.port), timeout=PATIENCE_S) for _ in range(20)]
        assert crowded.say("GET", "/healthz").status == 200
        assert len(open_connections(crowded)) <= 6  # the others are given up long before their time
        for each in held:
            each.close()


def test_with_too_many_requests_under_way_the_next_one_is_told_so(hasty: Api) -> None:
    """Pages that listen for changes are answered as long as they are open."""
    listening = []
    try:
        for _ in range(5):
            each = socket.create_connection(("127.0.0.1", hasty.port), timeout=PATIENCE_S)
            each.sendall(b"GET /live HTTP/1.1\r\n" + HOST + b"\r\n")
            assert each.recv(MIB).startswith(OK)
            listening.append(each)
        assert status(answer(hasty, GET + b"\r\n")) == 503
    finally:
        for each in listening:
            each.close()
    eventually(lambda: hasty.say("GET", "/healthz").status == 200, "room")
