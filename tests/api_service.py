"""The real service behind a real HTTP server on a free port of this process, and a client that may say anything."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from http.client import HTTPConnection
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import msgspec
import uvicorn

from sidecar import sealing
from sidecar.engine import Surroundings
from sidecar.places import Places
from sidecar.service import Service
from sidecar.wire import OutboundWire
from tests.running import PATIENCE_S, eventually
from ui_api.app import create_app
from ui_api.cli import jitter, new_id, now
from ui_api.connections import Connection, server_settings
from ui_api.credentials import Credentials
from ui_api.doorkeeper import Doorkeeper
from ui_api.limits import Guesses, Limits
from ui_api.serve import listen

PLAIN: Final = "/server/notifications"
GLUED: Final = "/server/notifications?team_id=7fdeb4bb-3639-4ec3-959f-b54769a219ce"
"""The base that VirtualPyTest's hook builds; it appends the path to it."""
FRONTEND: Final = "http://localhost:5073"
ANYONE: Final = "http://evil.example"
TESTS_COUNT_FROM: Final = 1000.0
NO_CREDENTIALS: Final = Credentials()
NOTHING_SET: Final[Mapping[str, str]] = {}

LOG_ONLY: Final = """\
# Who hears of what in the lab.
version: 1
integrations:
  log: {type: log}   # the terminal
rules:
  failures: {event_type: "*_failed", integration_ids: [log]}
"""


class Reply(msgspec.Struct, frozen=True):
    """An answer as it came. Header names are lower case; what comes several times stands on as many lines."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def text(self) -> str:
        return self.body.decode()


class Api:
    """A service over the files in a folder, from `with` to the end of it.

    `port` 0: a free one, which a later one over the same folder may take again.
    `seconds` is the time that the limits go by; it stands still until a test moves it.
    """

    def __init__(
        self,
        folder: Path,
        config: str,
        *,
        trusted: bool = False,
        port: int = 0,
        credentials: Credentials = NO_CREDENTIALS,
        clock: Callable[[], datetime] = now,
        connection: type[Connection] = Connection,
        postgres: str = "",
        environment: Mapping[str, str] = NOTHING_SET,
    ) -> None:
        data = folder / "data"
        self.places = Places(config=folder / "notifier.yaml", data=data, inbox=data / "inbox", postgres=postgres)
        self.places.config.write_text(config)
        self._environment = dict(environment)
        self.seconds = TESTS_COUNT_FROM
        self._trusted, self.port, self._credentials, self._clock = trusted, port, credentials, clock
        self._connection = connection

    def __enter__(self) -> Self:
        wire = OutboundWire(data=self.places.data, ca_file=None, env=self._environment)
        self.service = Service(self.places, wire, Surroundings(self._clock, jitter, new_id), self._environment)
        listening = listen("127.0.0.1", self.port)
        self.port = listening.getsockname()[1]
        limits = Limits.by(lambda: self.seconds)
        doorkeeper = Doorkeeper(self._credentials, Guesses(lambda: self.seconds), self.service)
        app = create_app(self.service, limits, doorkeeper, trusted=self._trusted, ending=self._is_ending)
        self._server = uvicorn.Server(server_settings(app, connection=self._connection))
        self._thread = threading.Thread(target=self._server.run, args=([listening],), name="http")
        self.service.start()
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _is_ending(self) -> bool:
        return self._server.should_exit

    @property
    def connections(self) -> list[Any]:
        """The ones that clients have open."""
        return list(self._server.server_state.connections)

    def stop(self) -> None:
        """As a restart does; `with` may end later, and does nothing more then."""
        if self._thread.is_alive():
            self._server.should_exit = True
            self._thread.join()
            self.service.stop(5)

    # ------------------------------------------------------------------ the file

    @property
    def file(self) -> bytes:
        return self.places.config.read_bytes()

    def rewrite(self, text: str) -> None:
        """What an editor does; back once the service has noticed."""
        self.places.config.write_text(text)
        self.service.live.look()

    # ------------------------------------------------------------------ requests

    def ask(self, method: str, path: str, body: Any = None, *, base: str = PLAIN, **headers: str) -> Reply:
        """One request under the API's base, as the hook makes it: a Content-Type always, a body if there is one."""
        content = None if body is None else json.dumps(body)
        return self.say(method, base + path, content, {"Content-Type": "application/json", **named(headers)})

    def say(
        self, method: str, path: str, content: str | bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Reply:
        """One request exactly as given."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_S)
        try:
            sent = content.encode() if isinstance(content, str) else content
            connection.request(method, path, sent, dict(headers or {}))
            response = connection.getresponse()
            seen: dict[str, str] = {}
            for name, value in response.getheaders():
                seen[name.lower()] = "\n".join(filter(None, (seen.get(name.lower()), value)))
            return Reply(response.status, seen, response.read())
        finally:
            connection.close()

    def get(self, path: str, *, base: str = PLAIN, **headers: str) -> Any:
        """The JSON of an answer that must be 200."""
        reply = self.ask("GET", path, base=base, **headers)
        assert reply.status == 200, reply.text
        return reply.json

    def history(self) -> list[dict[str, Any]]:
        return list(self.get("/history?limit=5000"))

    def settled(self, count: int = 1) -> list[dict[str, Any]]:
        """The history once so many deliveries are sent or failed, whichever they are."""
        eventually(
            lambda: sum(row["status"] != "pending" for row in self.history()) >= count, f"{count} settled deliveries"
        )
        return self.history()

    def all_settled(self) -> list[dict[str, Any]]:
        """The history once nothing of it is under way: for a service that has told of other events before."""
        eventually(lambda: all(row["status"] != "pending" for row in self.history()), "everything settled")
        return self.history()


def named(headers: Mapping[str, str]) -> dict[str, str]:
    """`If_Match` → `If-Match`, so that headers can be given by keyword."""
    return {name.replace("_", "-"): value for name, value in headers.items()}


@contextmanager
def serving(folder: Path, config: str = LOG_ONLY, **more: Any) -> Iterator[Api]:
    """`more` as Api takes it."""
    with Api(folder, config, **more) as api:
        yield api


def seal_for(folder: Path) -> Callable[[str, str, str, str], str]:
    """Seals (integration id, field, destination, secret) with the key that the service in `folder` is going to have."""
    data = folder / "data"
    data.mkdir(mode=0o700, exist_ok=True)
    key_id, public_key = next(iter(sealing.KeyRing.load_or_create(data / "sealing.keys").public.items()))

    def seal(integration_id: str, field: str, destination: str, secret: str) -> str:
        binding = sealing.Binding(integration_id=integration_id, field=field, destination=destination)
        return sealing.seal(secret, key_id=key_id, public_key=public_key, binding=binding)

    return seal


def assert_problem(reply: Reply, status: int) -> dict[str, Any]:
    """The answer is an error in the house form (RFC 9457); its body."""
    assert reply.status == status, reply.text
    assert reply.headers["content-type"].partition(";")[0] == "application/problem+json"
    body: dict[str, Any] = reply.json
    assert (body["type"], body["status"]) == ("about:blank", status)
    assert body["title"]
    assert body["detail"]
    return body
