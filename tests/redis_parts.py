"""A real Redis of Debian, on a free port, for as long as a test lasts."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import pytest
from redis import AuthenticationError, Redis, RedisError

from tests.certificates import an_authority
from tests.ports import a_port
from tests.running import eventually

SERVER: Final = shutil.which("redis-server")
needs_redis = pytest.mark.skipif(SERVER is None, reason="no redis-server; on Debian: apt install redis-server")
CHANNEL: Final = "events:alert.blackscreen"
STREAM: Final = "notifier"
GROUP: Final = "notifier"


def a_bus_event(number: int = 1, event_type: str = "alert.blackscreen") -> bytes:
    """As VirtualPyTest publishes it."""
    body = {
        "id": f"evt_{1_765_319_431_000 + number}",
        "type": event_type,
        "payload": {"device_id": "device2", "number": number},
        "priority": 1,
        "timestamp": "2025-12-09T22:30:31.512003",
        "team_id": "default",
    }
    return json.dumps(body).encode()


class RedisServer:
    """Started and ended as often as a test likes; what it keeps stays in its folder, and so does its port."""

    def __init__(self, folder: Path, *options: str, tls: bool = False) -> None:
        self.folder = folder
        folder.mkdir()
        self.port = a_port()
        self._tls = self._with_tls() if tls else ["--port", str(self.port)]
        self._options = options
        self._process: subprocess.Popen[bytes] | None = None

    def _with_tls(self) -> list[str]:
        self.ca_file = an_authority(self.folder).ca_file
        both = str(self.folder / "server.pem")
        own = ["--tls-cert-file", both, "--tls-key-file", both, "--tls-ca-cert-file", self.ca_file]
        return ["--port", "0", "--tls-port", str(self.port), "--tls-auth-clients", "no", *own]

    @property
    def url(self) -> str:
        return f"redis{'s' if '--tls-port' in self._tls else ''}://127.0.0.1:{self.port}/0"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    def start(self) -> None:
        kept = ["--dir", str(self.folder), "--appendonly", "yes", "--appendfsync", "always", "--save", ""]
        command = [str(SERVER), "--bind", "127.0.0.1", "--logfile", str(self.folder / "redis.log"), *self._tls, *kept]
        self._process = subprocess.Popen([*command, *self._options])
        try:
            eventually(self._answers, "Redis answers")
        except AssertionError:
            self.kill()
            raise

    def _answers(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0 and (self._has_tls() or self._is_loaded())

    def _has_tls(self) -> bool:
        return "--tls-port" in self._tls

    def _is_loaded(self) -> bool:
        with self.client() as client:
            try:
                return bool(client.ping())
            except AuthenticationError:
                return True
            except RedisError:
                return False

    def kill(self) -> None:
        """As a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def client(self, **more: Any) -> Redis:
        return Redis(port=self.port, ssl=self._has_tls(), protocol=2, **more)

    def publish(self, *messages: bytes, channel: str = CHANNEL) -> list[int]:
        """How many heard each of them."""
        with self.client() as client, client.pipeline(transaction=False) as pipe:
            for message in messages:
                pipe.publish(channel, message)
            return [int(each) for each in pipe.execute()]

    def add(self, *messages: bytes, field: str = "event") -> None:
        with self.client() as client, client.pipeline(transaction=False) as pipe:
            for message in messages:
                pipe.xadd(STREAM, {field: message})
            pipe.execute()

    def waiting(self) -> tuple[int, int]:
        """Of the stream: entries that our group has not seen, and those that it has not acknowledged."""
        with self.client() as client:
            found: Any = client.xinfo_groups(STREAM)
            (group,) = found
            return int(group["lag"] or 0), int(group["pending"])
