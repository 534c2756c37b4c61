"""What another notifier.yaml would have said: `POST …/config/simulate`."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable, Iterator
from datetime import timedelta
from time import monotonic
from typing import Annotated, Any, Final

from litestar import Request, post
from litestar.di import NamedDependency
from litestar.params import QueryParameter

from sidecar import document
from sidecar.core.bodies import BYTES_LIMIT
from sidecar.core.deeds import deeds
from sidecar.core.match import Rulebook
from sidecar.core.model import Event
from sidecar.core.simulate import Past, Simulation, simulate
from sidecar.errors import ConflictError, InvalidError
from sidecar.service import Service
from ui_api.filters import ALLOWED_TIME, moment
from ui_api.problems import TooManyError

MOST_EVENTS: Final = 100_000
BREATHE_EVERY: Final = 50
BREATH_S: Final = 0.001
"""Events played without a pause, and the pause: others get their turn of the interpreter."""
RETRY_AFTER_S: Final = 10
SCENE: Final = timedelta(days=1)
"""Before `since`: what was failing then is not failing for the first time."""
Since = Annotated[str, QueryParameter(description=f"From when on: {ALLOWED_TIME}.")]


class OneAtATime:
    """A simulation takes a processor for some seconds; two would take both of a small machine."""

    def __init__(self) -> None:
        self._busy = threading.Lock()

    def __enter__(self) -> None:
        if not self._busy.acquire(blocking=False):
            raise TooManyError("another simulation is running; try again when it is done", RETRY_AFTER_S)

    def __exit__(self, *_: object) -> None:
        self._busy.release()


@post("/config/simulate", status_code=200, tags=["config"], summary="What would this text have said?")
async def simulate_config(
    request: Request[Any, Any, Any],
    service: NamedDependency[Service],
    simulating: NamedDependency[OneAtATime],
    since: Since = "7d",
) -> Simulation:
    """The body is a notifier.yaml; it is played over the last events, beside the one in force. Nothing is changed.

    `silent` comes first: critical events that somebody was told of and nobody would be. At most 100,000 events are
    played, the newest; those of a day before `since` set the scene and are not counted.
    """
    content = await request.body()
    if len(content) > BYTES_LIMIT:
        raise ConflictError(f"{len(content):,} bytes; at most {BYTES_LIMIT:,} are looked at")
    return await asyncio.to_thread(played, content, since, service, simulating)


def played(
    content: bytes, since: str, service: Service, simulating: OneAtATime, most_s: float | None = None
) -> Simulation:
    """`most_s`: seconds after which it is given up with a ConflictError."""
    current, now = service.live.rulebook(), service.now()
    parsed = document.parse(content)
    if parsed.config is None:
        raise InvalidError(list(parsed.problems))
    if current is None:
        raise ConflictError("there is no usable notifier.yaml to compare with; GET …/config says what is wrong with it")
    try:
        start = moment(since, now, ahead=False)
    except ValueError as error:
        raise ConflictError(f"since: {error}") from error
    with simulating:
        pages, scene = service.ledger.pages, start - SCENE
        events = unhurried(pages.events_since(scene, MOST_EVENTS), most_s)
        past = Past(events, pages.silences(limit=1_000), deeds(pages.seen_to(scene)))
        after = Rulebook(parsed.config)
        return simulate(past, current, after, since=start, until=now)


def unhurried(events: Iterable[Event], most_s: float | None = None) -> Iterator[Event]:
    """With a pause now and then. Raises ConflictError once `most_s` are over."""
    pause, began = threading.Event(), monotonic()
    for number, event in enumerate(events):
        if number % BREATHE_EVERY == 0:
            pause.wait(BREATH_S)
            if most_s is not None and monotonic() - began > most_s:
                raise ConflictError(
                    f"after {most_s:g} s only {number:,} events were played; look at fewer days, or use "
                    "`notifier simulate`, which has no limit"
                )
        yield event
