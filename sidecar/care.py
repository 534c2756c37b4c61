"""The notifier looks after itself: is there room, does anything wait too long, do its loops turn? And says so.

Every half minute: what it sees becomes alerts (`core.alerts`), and while all is well `settings.heartbeat` is called, so
that a watchdog elsewhere notices when the whole machine is gone.
"""

from __future__ import annotations

import logging
import os
import shutil
import time
from collections.abc import Callable, Iterable
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Final

from sidecar.bus import Standing
from sidecar.core.alerts import Signs
from sidecar.core.channel import Failed, Request, Wire
from sidecar.live import State

LOOK_S: Final = 30.0
STALLED_S: Final = 300.0
"""A loop that has not turned for so long stands still. They turn every minute at least; a folder may be large."""
HEARTBEAT_TIMEOUT_S: Final = 10.0
REJECTED_S: Final = 600.0
"""A rejected file is news for ten minutes."""
MOST_FILES: Final = 10_000

log = logging.getLogger("notifier.care")


class Pulse:
    """When each loop turned last."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._beats: dict[str, float] = {}

    def beat(self, loop: str) -> None:
        self._beats[loop] = self._clock()

    def ages(self) -> dict[str, float]:
        """Seconds since each loop turned last."""
        now = self._clock()
        return {loop: now - beat for loop, beat in sorted(self._beats.copy().items())}

    def stalled(self) -> tuple[str, ...]:
        """Those that have turned, and do no more."""
        late = self._clock() - STALLED_S
        return tuple(sorted(loop for loop, beat in self._beats.items() if beat < late))


class Heartbeat:
    """Calls an address; of a failure, it says so once."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._fails = False

    def ping(self, url: str, *, private: bool) -> bool:
        """The address may hold a token, so the log has its host only (in the wire's reason). `private`: see Wire."""
        wire = self._wire.within(HEARTBEAT_TIMEOUT_S, private=private)
        answer = wire.http(Request(method="GET", url=url))
        why = answer.reason if isinstance(answer, Failed) else "" if answer.ok else f"it answered {answer.status}"
        if why and not self._fails:
            log.warning("the heartbeat was not taken: %s", why)
        self._fails = bool(why)
        return not why


class ConfigWatch:
    """Since when notifier.yaml has been in the state that it is in."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._state = "ok"
        self.since = now()

    def seen(self, state: State) -> None:
        if state.state != self._state:
            self._state, self.since = state.state, self._now()


class Watchman:
    """Gathers what there is to see."""

    def __init__(self, data: Path, rejected: Path, pulse: Pulse, config: ConfigWatch) -> None:
        self._data = data
        self._rejected = rejected
        self._pulse = pulse
        self._config = config

    def signs(
        self,
        state: State,
        oldest_due: datetime | None,
        redis: Standing | None,
        now: datetime,
        *,
        apart: Iterable[str] = (),
    ) -> Signs:
        away = redis if redis is not None and redis.state != "connected" else None
        errors = [problem for problem in state.problems if problem.severity == "error"]
        return Signs(
            disk_free=shutil.disk_usage(self._data).free,
            rejected=newly_rejected(self._rejected, now.timestamp()),
            oldest_due=oldest_due,
            config_state=state.state,
            config_since=self._config.since,
            config_problem=str(errors[0]) if errors else "",
            stalled=self._pulse.stalled(),
            redis_away=(away.reason or "no connection yet") if away else "",
            redis_since=away.since if away else None,
            apart=tuple(apart),
        )


def newly_rejected(folder: Path, now: float) -> int:
    """Files that were rejected in the last ten minutes."""
    with os.scandir(folder) as entries:
        reasons = (each for each in islice(entries, MOST_FILES) if each.name.endswith(".error.txt"))
        return sum(now - each.stat().st_mtime < REJECTED_S for each in reasons)
