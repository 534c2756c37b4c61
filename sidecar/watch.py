"""Looks at something on disk when it may have changed, and every POLL_MS in any case.

What the system reports is a hint and no more: events are lost, come twice, or tell of a folder that is gone by now.
"""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

import watchfiles

from sidecar.errors import FAULTS, NotifierError
from sidecar.files import target

POLL_MS: Final = 2_000
DEBOUNCE_MS: Final = 50
"""How long changes are gathered: an editor makes several at once. As often the watcher wakes up, changes or not."""

Concerns = Callable[[watchfiles.Change, str], bool]

log = logging.getLogger("notifier")


def watch(
    places: Callable[[], Iterable[Path]], concerns: Concerns, look: Callable[[], object], stopping: threading.Event
) -> None:
    """Look until the end. `places` are folders and files, asked again and again: they may come, go and move."""
    while not stopping.is_set():
        try:
            look()
            wait_for_changes(places, concerns, look, stopping)
        except (OSError, NotifierError, *FAULTS) as error:  # a full disk, a folder that is gone: it goes on later
            log.warning("looking at %s failed, and is tried again: %s", ", ".join(map(str, places())), error)
            stopping.wait(POLL_MS / 1000)
        except Exception as error:  # noqa: BLE001  # a bug in one look must not be the end of looking
            place = traceback.extract_tb(error.__traceback__)[-1]  # the error's own words may hold a secret
            log.error("a bug: %s at %s:%s", type(error).__name__, Path(place.filename).name, place.lineno)
            stopping.wait(POLL_MS / 1000)


def wait_for_changes(
    places: Callable[[], Iterable[Path]], concerns: Concerns, look: Callable[[], object], stopping: threading.Event
) -> None:
    """Returns when other places are to be watched, or the same ones have been made anew."""
    there = [place for place in places() if place.exists()]
    watched = folders(there)
    if not there:
        stopping.wait(POLL_MS / 1000)
        return
    for _ in watchfiles.watch(
        *there,
        watch_filter=concerns,
        stop_event=stopping,
        rust_timeout=POLL_MS,
        yield_on_timeout=True,
        recursive=False,
        debounce=DEBOUNCE_MS,
        step=DEBOUNCE_MS,
        raise_interrupt=False,
    ):
        look()
        if folders(places()) != watched:
            return


def folders(places: Iterable[Path]) -> set[tuple[Path, int]]:
    """The folders with their inodes: one that was removed and made again is another. Files are in folders."""
    return {(place, place.stat().st_ino) for place in places if place.is_dir()}


def config_places(path: Path) -> set[Path]:
    """The folder of the file, that of what it links to, and the file itself: of a bind mount only that one tells."""
    real = target(path)
    return {path.parent, real.parent, real}


def concerns_config(path: Path) -> Concerns:
    """Kubernetes swaps the link `..data` beside the file."""

    def concerns(_: watchfiles.Change, changed: str) -> bool:
        return Path(changed).name in (path.name, target(path).name, "..data")

    return concerns
