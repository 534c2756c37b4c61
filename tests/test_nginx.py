"""deploy/nginx in a real nginx, in front of a server that records what it is asked; Docker's DNS is a stand-in."""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Final

import pytest

from tests.dockerfile import ROOT
from tests.ports import a_port
from tests.running import PATIENCE_S, eventually
from tests.sink import Received, Sink

NGINX: Final = shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/usr/bin")
pytestmark = pytest.mark.skipif(
    NGINX is None, reason="nginx is not on this machine; on Debian: apt install nginx-light"
)
HERE: Final = b"\x04" + socket.inet_aton("127.0.0.1")
AROUND: Final = """\
daemon off; master_process off; pid {folder}/pid; error_log stderr;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port};
        location /server/ {{ return 204; }}
        include {folder}/snippet.conf;
    }}
}}
"""
"""VirtualPyTest's server block, as far as it matters: its own API is under /server/."""


class Names:
    """A DNS server that says 127.0.0.1 to every question for an address, and keeps the names."""

    def __init__(self) -> None:
        self.asked: list[bytes] = []
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._answer, daemon=True)
        self._thread.start()

    def _answer(self) -> None:
        while True:
            question, sender = self._socket.recvfrom(512)
            if not question:
                return
            name, _, _ = question[12:].partition(b"\0")
            self.asked.append(name[1:])
            asked = question[12 : 12 + len(name) + 5]
            record = b"\xc0\x0c\0\1\0\1\0\0\0\1\0" + HERE  # the name above, an A of the internet, for a second
            self._socket.sendto(question[:2] + b"\x81\x80\0\1\0\1\0\0\0\0" + asked + record, sender)

    def close(self) -> None:
        host, port = self.address.split(":")
        self._socket.sendto(b"", (host, int(port)))
        self._thread.join()
        self._socket.close()


@pytest.fixture
def names() -> Iterator[Names]:
    names = Names()
    yield names
    names.close()


@contextmanager
def in_front_of(sink: Sink, snippet: str, names: Names, folder: Path) -> Iterator[HTTPConnection]:
    """nginx with this file of deploy/nginx; the notifier's port and Docker's DNS are where they are here."""
    text = (ROOT / "deploy/nginx" / snippet).read_text("utf-8")
    here = text.replace(":7109", f":{sink.port}").replace("127.0.0.11", names.address)
    assert here != text
    (folder / "snippet.conf").write_text(here)
    port = a_port()
    (folder / "nginx.conf").write_text(AROUND.format(folder=folder, port=port))
    process = subprocess.Popen([str(NGINX), "-e", "stderr", "-c", str(folder / "nginx.conf")])
    try:
        eventually(lambda: answers(port), "nginx listens")
        with closing(HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)) as connection:
            yield connection
    finally:
        process.terminate()
        process.wait(PATIENCE_S)


def answers(port: int) -> bool:
    with socket.socket() as connection:
        return connection.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture(params=["notifier.conf", "notifier-docker.conf"])
def asked(request: pytest.FixtureRequest, names: Names, tmp_path: Path) -> Iterator[tuple[HTTPConnection, Sink]]:
    with Sink() as sink, in_front_of(sink, request.param, names, tmp_path) as connection:
        yield connection, sink


def seen(asked: tuple[HTTPConnection, Sink], path: str) -> Received:
    connection, sink = asked
    connection.request("GET", path, headers={"Host": "qa-lab"})
    response = connection.getresponse()
    assert (response.status, response.read()) == (200, b"ok")
    return sink.requests[-1]


def test_the_page_is_under_a_path_of_its_own_and_knows_it(asked: tuple[HTTPConnection, Sink]) -> None:
    request = seen(asked, "/notifier/history?status=failed&q=a%2Fb")
    assert request.path == "/history?status=failed&q=a%2Fb"
    assert (request.headers["x-forwarded-prefix"], request.headers["host"]) == ("/notifier", "qa-lab")
    assert (request.headers["x-forwarded-for"], request.headers["x-forwarded-proto"]) == ("127.0.0.1", "http")


def test_the_api_is_where_virtualpytests_frontend_looks_for_it(asked: tuple[HTTPConnection, Sink]) -> None:
    glued = "/server/notifications?team_id=7fdeb4bb/integrations"
    assert seen(asked, glued).path == glued
    assert seen(asked, "/server/notifications/rules").path == "/server/notifications/rules"


def test_the_rest_of_virtualpytests_api_stays_its_own(asked: tuple[HTTPConnection, Sink]) -> None:
    connection, sink = asked
    connection.request("GET", "/server/health")
    assert connection.getresponse().status == 204
    assert sink.requests == []


def test_in_docker_the_name_is_looked_up_when_it_is_needed(names: Names, tmp_path: Path) -> None:
    with Sink() as sink, in_front_of(sink, "notifier-docker.conf", names, tmp_path) as connection:
        assert names.asked == []
        seen((connection, sink), "/notifier/")
        assert names.asked == [b"notifier"]
