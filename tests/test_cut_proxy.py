"""The proxy that fails as networks do: what it promises, with plain sockets and with PostgreSQL."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Final

import psycopg
import pytest

from tests.cut_proxy import HOST, RESET, CutProxy
from tests.ports import a_port
from tests.postgres_parts import PostgresServer
from tests.running import PATIENCE_S, eventually

A_MOMENT_S: Final = 0.2
"""How long silence is listened to. A busy machine may make a wrong test pass, and no right one fail."""


class Line:
    """A listener, a proxy in front of it, and the connections that a test makes."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self.listener = stack.enter_context(socket.create_server((HOST, 0)))
        self.listener.settimeout(PATIENCE_S)
        self.proxy = stack.enter_context(CutProxy(self.listener.getsockname()[1]))

    def connect(self) -> socket.socket:
        return self._stack.enter_context(socket.create_connection((HOST, self.proxy.port), PATIENCE_S))

    def take(self) -> socket.socket:
        taken, _ = self.listener.accept()
        taken.settimeout(PATIENCE_S)
        return self._stack.enter_context(taken)

    def both(self) -> tuple[socket.socket, socket.socket]:
        """A client and what the server has of it, with a word that has gone each way."""
        client = self.connect()
        server = self.take()
        client.sendall(b"?")
        assert server.recv(1) == b"?"
        server.sendall(b"!")
        assert client.recv(1) == b"!"
        return client, server


@pytest.fixture
def line() -> Iterator[Line]:
    with ExitStack() as stack:
        yield Line(stack)


def everything(source: socket.socket) -> bytes:
    """Up to its end."""
    return b"".join(iter(lambda: source.recv(65_536), b""))


def is_silent(source: socket.socket) -> bool:
    source.settimeout(A_MOMENT_S)
    try:
        source.recv(1)
    except TimeoutError:
        return True
    finally:
        source.settimeout(PATIENCE_S)
    return False


# ------------------------------------------------------------------------------- nothing is wrong


def test_bytes_pass_both_ways_and_one_side_may_end_first(line: Line) -> None:
    client, server = line.both()
    much = bytes(range(256)) * 10_000
    with ThreadPoolExecutor(1) as other:
        sent = other.submit(client.sendall, much)
        sent.add_done_callback(lambda _: client.shutdown(socket.SHUT_WR))
        assert everything(server) == much
    server.sendall(b"thanks")
    server.close()
    assert everything(client) == b"thanks"
    eventually(lambda: line.proxy.connections == 0, "the proxy has let go of them")


def test_a_reset_of_one_side_is_one_for_the_other(line: Line) -> None:
    client, server = line.both()
    server.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    server.close()
    with pytest.raises(ConnectionResetError):
        client.recv(1)


def test_where_no_server_listens_a_client_is_reset(line: Line) -> None:
    line.listener.close()
    with pytest.raises(ConnectionResetError):
        line.connect().recv(1)


# ------------------------------------------------------------------------------- cut


def test_a_cut_resets_both_ends_of_every_connection(line: Line) -> None:
    ends = [end for _ in range(3) for end in line.both()]
    assert line.proxy.connections == 3
    line.proxy.cut()
    assert line.proxy.connections == 0
    for each in ends:
        with pytest.raises(ConnectionResetError):
            each.recv(1)


def test_new_connections_are_made_after_a_cut(line: Line) -> None:
    line.both()
    line.proxy.cut()
    line.both()
    assert line.proxy.connections == 1


# ------------------------------------------------------------------------------- refuse


def test_new_connections_are_refused_and_the_others_stay(line: Line) -> None:
    client, server = line.both()
    line.proxy.refuse()
    with pytest.raises(ConnectionRefusedError):
        line.connect()
    client.sendall(b"still here")
    assert server.recv(10) == b"still here"


def test_after_it_accepts_again_it_is_at_the_same_port(line: Line) -> None:
    line.proxy.refuse()
    line.proxy.refuse()
    line.proxy.accept()
    line.proxy.accept()
    line.both()


# ------------------------------------------------------------------------------- hold


def test_what_is_held_arrives_in_order_when_it_is_let_go(line: Line) -> None:
    client, server = line.both()
    line.proxy.hold()
    client.sendall(b"one ")
    server.sendall(b"first ")
    assert is_silent(server)
    assert is_silent(client)
    client.sendall(b"two")
    client.shutdown(socket.SHUT_WR)
    server.sendall(b"second")
    server.shutdown(socket.SHUT_WR)
    line.proxy.let_go()
    assert (everything(server), everything(client)) == (b"one two", b"first second")


def test_a_new_connection_hears_nothing_while_all_is_held(line: Line) -> None:
    line.proxy.hold()
    client = line.connect()
    client.sendall(b"hello")
    line.listener.settimeout(A_MOMENT_S)
    with pytest.raises(TimeoutError):
        line.take()
    line.listener.settimeout(PATIENCE_S)
    line.proxy.let_go()
    assert line.take().recv(5) == b"hello"


def test_a_reset_is_held_too(line: Line) -> None:
    client, server = line.both()
    line.proxy.hold()
    server.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    server.close()
    assert is_silent(client)
    line.proxy.let_go()
    with pytest.raises(ConnectionResetError):
        client.recv(1)


def test_what_is_held_is_lost_with_a_cut(line: Line) -> None:
    client, server = line.both()
    line.proxy.hold()
    client.sendall(b"never")
    line.proxy.cut()
    line.proxy.let_go()
    with pytest.raises(ConnectionResetError):
        server.recv(5)


def test_answers_alone_may_be_held(line: Line) -> None:
    client, server = line.both()
    line.proxy.hold_answers()
    client.sendall(b"do it")
    assert server.recv(5) == b"do it"
    server.sendall(b"done")
    assert is_silent(client)
    line.proxy.let_go()
    assert client.recv(4) == b"done"


# ------------------------------------------------------------------------------- in front of PostgreSQL


@pytest.fixture
def proxy(postgres: PostgresServer) -> Iterator[CutProxy]:
    with CutProxy(postgres.port) as proxy:
        yield proxy


def test_a_url_leads_through_the_proxy(postgres_url: str, proxy: CutProxy) -> None:
    with psycopg.connect(proxy.instead_of(postgres_url)) as connection:
        assert connection.info.port == proxy.port
        assert proxy.connections == 1
        proxy.cut()
        with pytest.raises(psycopg.OperationalError):
            connection.execute("SELECT 1")


def test_a_url_of_another_server_is_refused(proxy: CutProxy) -> None:
    with pytest.raises(AssertionError, match=r"127\.0\.0\.1:\d+ is not in postgresql://elsewhere"):
        proxy.instead_of(f"postgresql://elsewhere:{a_port()}/db")


def test_a_commit_whose_answer_is_lost_has_happened_and_its_client_does_not_know(
    postgres_url: str, proxy: CutProxy
) -> None:
    with (
        psycopg.connect(postgres_url, autocommit=True) as witness,
        psycopg.connect(proxy.instead_of(postgres_url)) as client,
        ThreadPoolExecutor(1) as other,
    ):
        witness.execute("CREATE TABLE rows (number int)")
        client.execute("INSERT INTO rows VALUES (1)")
        proxy.hold_answers()
        committing = other.submit(client.commit)
        try:
            eventually(lambda: witness.execute("SELECT number FROM rows").fetchall() == [(1,)], "it was committed")
            assert not committing.done()
        finally:
            proxy.cut()
        assert isinstance(committing.exception(PATIENCE_S), psycopg.OperationalError)
        assert client.closed
