"""`notifier run`: the service behind uvicorn, from its first line to its last."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Mapping
from typing import Final, NoReturn

import uvicorn

from sidecar.engine import Surroundings
from sidecar.errors import NotifierError
from sidecar.places import Places
from sidecar.service import Service
from sidecar.wire import OutboundWire
from ui_api.app import create_app
from ui_api.connections import server_settings
from ui_api.credentials import credentials_of
from ui_api.doorkeeper import Doorkeeper
from ui_api.limits import Guesses, Limits
from ui_api.process import uncollected

GRACE_S: Final = 4
"""How long a stop waits for requests under way, and then as long for messages under way."""
BACKLOG: Final = 2048

log = logging.getLogger("notifier")


def serve(
    places: Places, host: str, port: int, *, trusted: bool, world: Surroundings, environment: Mapping[str, str]
) -> None:
    """Run until SIGTERM or SIGINT. Port 0 takes a free one. Raises NotifierError if it cannot start."""
    credentials = credentials_of(environment)
    listening = listen(host, port)
    with uncollected():
        wire = OutboundWire(data=places.data, ca_file=environment.get("SSL_CERT_FILE"), env=environment)
        service = Service(places, wire, world, environment)
        doorkeeper = Doorkeeper(credentials, Guesses(time.monotonic), service)
        limits = Limits.by(time.monotonic)
        app = create_app(service, limits, doorkeeper, trusted=trusted, ending=lambda: server.should_exit)
        server = uvicorn.Server(server_settings(app, GRACE_S))
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, end)
    try:
        address = f"{host}:{listening.getsockname()[1]}"
        with uncollected():
            service.start(lambda: print(where(address, places, service), flush=True))  # noqa: T201  # for people
        server.run(sockets=[listening])
    finally:
        if not service.stop(GRACE_S):
            log.warning("messages were still under way after %d s; they are sent again at the next start", GRACE_S)
            logging.shutdown()
            os._exit(0)  # the interpreter would wait for the threads that hang


def end(*_: object) -> NoReturn:
    """SIGTERM and SIGINT end the program through its `finally`; uvicorn passes them on after its own shutdown."""
    sys.exit(0)


def listen(host: str, port: int) -> socket.socket:
    """The listening socket; taken before anything else, so that a second notifier stops before it touches the data."""
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listening = socket.socket(family, kind, protocol)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(BACKLOG)
    except OSError as error:
        listening.close()
        raise NotifierError(
            f"cannot listen on {host}:{port}: {error.strerror}. Is a notifier running already? --port takes another one"
        ) from error
    return listening


def where(address: str, places: Places, service: Service) -> str:
    """The one line on start that says where everything is."""
    state = service.live.current
    trouble = "" if state.state == "ok" else f" ({state.state}: {len(state.problems)} problems, see /readyz)"
    return (
        f"virtualpytest-notifier at http://{address} | config {places.config}{trouble}"
        f" | data {places.data} | inbox {places.inbox}"
    )
