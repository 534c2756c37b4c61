"""What the engine tells of each event and each attempt to whoever keeps traces; and what it does where nobody does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from sidecar.core.channel import Outcome
from sidecar.core.model import Delivery, Event
from sidecar.core.trace import Trace

Send = Callable[[Trace | None], tuple[Outcome, int]]
"""One attempt as part of a trace: what came of it, and how many milliseconds it took."""


class Traces(Protocol):
    """`received` to `undone` are called on the ledger's thread, `sending` on that of the attempt. None may block."""

    def received(self, event: Event) -> Event:
        """An event is about to be stored; what comes back is, with the trace that its messages belong to."""
        ...

    def committed(self) -> None:
        """What was received is on disk."""
        ...

    def undone(self) -> None:
        """It is not."""
        ...

    def sending(self, delivery: Delivery, event: Event, send: Send) -> tuple[Outcome, int]:
        """Make the attempt, and tell what came of it."""
        ...

    def stop(self) -> None:
        """Nothing more comes. Returns within seconds."""
        ...


class PassedOn:
    """Nobody keeps traces here. That of an event goes on to where its messages go."""

    def received(self, event: Event) -> Event:
        return event

    def committed(self) -> None: ...

    def undone(self) -> None: ...

    def sending(self, _: Delivery, event: Event, send: Send) -> tuple[Outcome, int]:
        return send(event.trace)

    def stop(self) -> None: ...


PASSED_ON: Final = PassedOn()
