"""What a service, or whoever took its place, may answer: nothing fills the memory, and nothing leads elsewhere."""

from __future__ import annotations

import gzip
import socket
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread
from typing import Final

import pytest

from sidecar.channels import email
from sidecar.core.channel import Failed, File, Opened, Request, Response
from sidecar.core.model import Attachment
from sidecar.wire.http1 import BODY_LIMIT
from tests.sink import Answer, Sink
from tests.wire_parts import a_message, a_wire

MIB: Final = 1024 * 1024
MOST: Final = 8 * MIB
"""Of memory, while an answer is read."""
OK: Final = b"HTTP/1.1 200 OK\r\n"
CHUNKED: Final = OK + b"Transfer-Encoding: chunked\r\n\r\n"
INTERIM: Final = b"HTTP/1.1 100 Continue\r\n\r\n"
WHOLE: Final = OK + b"Content-Length: 2\r\n\r\nok"


@contextmanager
def saying(*pieces: bytes, again: bytes = b"") -> Iterator[int]:
    """The port of a server that says these pieces, and then `again` as long as somebody listens."""

    def serve() -> None:
        connection, _ = listener.accept()
        with connection, suppress(OSError):
            for piece in pieces:
                connection.sendall(piece)
            while again:
                connection.sendall(again)
            connection.recv(MIB)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = Thread(target=serve, daemon=True)
        thread.start()
        yield listener.getsockname()[1]
        thread.join(10)


def within_memory(work: Callable[[], object]) -> object:
    """What `work` gives, if it never held much more than it may."""
    tracemalloc.start()
    try:
        found = work()
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < MOST, f"{most:,} bytes"
    return found


# ---------------------------------------------------------------------- without end


@pytest.mark.parametrize(
    ("beginning", "again"),
    [
        (OK, b"X-More: " + b"x" * 50_000 + b"\r\n"),
        (OK + b"X-More: ", b"x" * 50_000),
        (b"HTTP/1.1 200 ", b"O" * 50_000),
        (CHUNKED + b"0\r\n", b"X-Trailer: " + b"x" * 50_000 + b"\r\n"),
        (CHUNKED + b"1;", b"x" * 50_000),
        (CHUNKED, b"0" * 50_000),
        (b"", INTERIM * 2_000),
    ],
)
def test_what_is_said_around_a_body_has_an_end(beginning: bytes, again: bytes, tmp_path: Path) -> None:
    wire = a_wire(tmp_path, timeout_s=20)
    wire.http(Request(method="GET", url="http://127.0.0.1:1/"))  # whatever it loads for the first one
    with saying(beginning, again=again) as port:
        url = f"http://127.0.0.1:{port}/"
        found = within_memory(lambda: wire.http(Request(method="POST", url=url, json={})))
    assert isinstance(found, Failed)
    assert found.reason.startswith(f"127.0.0.1:{port} answered something that is not HTTP")


def test_a_body_without_end_is_read_up_to_a_limit(tmp_path: Path) -> None:
    wire = a_wire(tmp_path, timeout_s=20)
    wire.http(Request(method="GET", url="http://127.0.0.1:1/"))
    with saying(OK + b"\r\n", again=b"x" * 50_000) as port:
        url = f"http://127.0.0.1:{port}/"
        found = within_memory(lambda: wire.http(Request(method="POST", url=url, json={})))
    assert isinstance(found, Response)
    assert len(found.body) == BODY_LIMIT


@pytest.mark.parametrize("pieces", [(INTERIM * 50 + WHOLE,), (INTERIM, INTERIM[:10], INTERIM[10:], WHOLE)])
def test_interim_answers_are_passed_over(pieces: tuple[bytes, ...], tmp_path: Path) -> None:
    with saying(*pieces) as port:
        found = a_wire(tmp_path).http(Request(method="POST", url=f"http://127.0.0.1:{port}/", json={}))
    assert found == Response(status=200, headers={"content-length": "2"}, body=b"ok")


@pytest.mark.parametrize("again", [b"220-more\r\n" * 1_000, b"x" * 10_000])
def test_a_mail_server_comes_to_an_end(again: bytes, tmp_path: Path) -> None:
    wire = a_wire(tmp_path, timeout_s=20)
    with saying(b"220-hello\r\n", again=again) as port:
        mail = email.Email(smtp_host="127.0.0.1", smtp_port=port, from_email="lab@lab.example", tls="none")
        email.send(mail, Opened({}), a_message(), a_wire(tmp_path, timeout_s=0.1))  # loads what it needs
    with saying(b"220-hello\r\n", again=again) as port:
        mail = email.Email(smtp_host="127.0.0.1", smtp_port=port, from_email="lab@lab.example", tls="none")
        found = within_memory(lambda: email.send(mail, Opened({}), a_message(), wire))
    assert isinstance(found, Failed)


# ---------------------------------------------------------------------- packed


@pytest.mark.parametrize(
    ("pack", "encoding"),
    [
        (gzip.compress, "gzip"),
        (zlib.compress, "deflate"),
        (lambda data: gzip.compress(gzip.compress(data)), "gzip, gzip"),
    ],
)
def test_a_packed_answer_is_unpacked_up_to_a_limit(
    pack: Callable[[bytes], bytes], encoding: str, tmp_path: Path
) -> None:
    wire = a_wire(tmp_path, timeout_s=20)
    packed = pack(b" " * 200 * MIB)
    with Sink() as sink:
        sink.answers = [Answer(body=b"ok"), Answer(body=packed, headers={"Content-Encoding": encoding})]
        request = Request(method="GET", url=sink.url)
        wire.http(request)
        found = within_memory(lambda: wire.http(request))
    assert isinstance(found, Response)
    assert len(found.body) <= BODY_LIMIT


def test_a_packed_attachment_is_no_larger_than_any_other(tmp_path: Path) -> None:
    wire, most = a_wire(tmp_path, timeout_s=20), 100_000
    with Sink() as sink:
        packed = gzip.compress(b" " * 200 * MIB, 1)[:90_000]
        sink.answers = [Answer(), Answer(body=packed, headers={"Content-Encoding": "gzip"})]
        wire.fetch(Attachment(name="x", source=sink.url), most)
        found = within_memory(lambda: wire.fetch(Attachment(name="x", source=sink.url), most))
    assert isinstance(found, Failed)
    assert found.reason == "the file 'x' has more than 100,000 bytes"


# ---------------------------------------------------------------------- elsewhere


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_an_attachment_that_moved_is_not_followed(status: int, tmp_path: Path) -> None:
    """Whoever may name an address in an event does not reach, by a redirect, what the address itself would not."""
    with Sink() as inside, Sink() as sink:
        sink.answers = [Answer(status=status, headers={"Location": f"{inside.url}/secret"})]
        found = a_wire(tmp_path).fetch(Attachment(name="x", source=f"{sink.url}/x"), 1_000)
        assert inside.requests == []
    assert not isinstance(found, File)


def test_a_refresh_and_a_hint_are_not_followed_either(tmp_path: Path) -> None:
    with Sink() as inside, Sink() as sink:
        link = f"<{inside.url}/secret>; rel=next"
        headers = {"Refresh": f"0; url={inside.url}/secret", "Link": link, "Alt-Svc": f'h2="127.0.0.1:{inside.port}"'}
        sink.answers = [Answer(body=b"PNG", headers={**headers, "Content-Location": f"{inside.url}/secret"})]
        found = a_wire(tmp_path).fetch(Attachment(name="x.png", source=f"{sink.url}/x"), 1_000)
        assert inside.requests == []
    assert isinstance(found, File)
