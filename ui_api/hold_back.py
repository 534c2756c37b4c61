"""`notifier hold-back`: what `notifier restore --hold` does, for a ledger that came back by other means."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final

import click

from sidecar.errors import LedgerError
from sidecar.ledger import Ledger
from sidecar.ledger.move import opened
from sidecar.lock import hold, was_elsewhere
from sidecar.places import Places
from ui_api.backup import ledger_option, places_of
from ui_api.check import number
from ui_api.editing import data_option, told
from ui_api.ledger_at import ledger_at
from ui_api.outside import Outside

HELD: Final = "held back on {}, because the ledger was restored; Send again tells it after all"


@click.command("hold-back")
@data_option
@ledger_option
@click.pass_obj
def hold_back(outside: Outside, data: str, ledger: str) -> None:
    """Cancel all that waits in a ledger that was restored: old news is not told. No notifier may be running."""
    with told():
        held = held_back(places_of("", data, ledger_at(ledger, os.environ)), outside.now())
    click.echo(f"{number(held, 'message')} held back; Send again in the history tells them after all")


def held_back(places: Places, now: datetime) -> int:
    """How many messages. Raises NotifierError if a notifier uses the ledger, or there is none."""
    lock = hold(places.lock)
    try:
        refuse_in_use(places.ledger, places.lock)
        with closing(Ledger(places.ledger)) as ledger:
            reason = HELD.format(f"{now:%Y-%m-%d %H:%M} UTC")
            return ledger.write(lambda book: book.hold_back(reason, now)).result()
    finally:
        os.close(lock)


def refuse_in_use(where: Path | str, lock: Path) -> None:
    """Raises NotifierError if another notifier has it, or there is none."""
    if isinstance(where, str):
        opened(where, to_write=False).close()
    elif not where.exists() or was_elsewhere(lock):
        raise LedgerError(
            f"there is no ledger {where}, or it is on PostgreSQL: --data names the folder of the notifier, --ledger "
            "its postgresql://…"
        )
