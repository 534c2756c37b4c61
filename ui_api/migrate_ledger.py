"""`notifier migrate-ledger`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

import click

from sidecar.backup.restore import give
from sidecar.errors import NotifierError
from sidecar.ledger.move import End, Progress, Sum, check, move, opened
from sidecar.lock import hold
from sidecar.places import Places
from ui_api.credentials import given
from ui_api.editing import told
from ui_api.ledger_at import PASSWORD, ledger_at, split

Where = Path | str
SAME: Final = "FROM and TO are the same ledger; name two"
TWO_PASSWORDS: Final = (
    f"{PASSWORD} is set, and both ledgers are on PostgreSQL: it could be meant for one of them only. Put both "
    "passwords into a file that PGPASSFILE names (~/.pgpass), and take the variable out"
)


@click.command("migrate-ledger")
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@click.option("--check", "only_check", is_flag=True, help="Move nothing: only compare the two.")
def migrate_ledger(source: str, target: str, *, only_check: bool) -> None:
    """Copy a whole ledger into an empty one, and compare the two; FROM stays as it is. Each is a notifier.db or
    postgresql://USER@HOST/DATABASE. No notifier may use either. What was stopped goes on when it is started again.
    """
    shown = Shown(is_terminal=os.isatty(2))
    with told(), ledgers(places_of((source, target), os.environ), to_write=not only_check) as (one, other):
        found = (check if only_check else move)(one, other, shown)
        click.echo("\n".join(said(found, one, other, only_checked=only_check)))


def places_of(addresses: Iterable[str], environment: Mapping[str, str]) -> tuple[Where, Where]:
    """Raises NotifierError."""
    source, target = addresses
    remote = [each for each in (source, target) if "://" in each]
    if len(remote) == 2 and given(PASSWORD, environment) is not None:
        raise NotifierError(TWO_PASSWORDS)
    places = place_of(source, environment), place_of(target, environment)
    if places[0] == places[1]:
        raise NotifierError(SAME)
    return places


def place_of(address: str, environment: Mapping[str, str]) -> Where:
    if "://" not in address:
        return Path(address).resolve()
    split(address)
    return ledger_at(address, environment)


@contextmanager
def ledgers(places: tuple[Where, Where], *, to_write: bool) -> Iterator[tuple[End, End]]:
    """Both open, and used by nobody else until they are closed. Raises NotifierError."""
    source, target = places
    with ExitStack() as open_until_done:
        for lock in locks(source, target, to_write=to_write):
            open_until_done.callback(os.close, hold(lock))
            give(lock)
        one = opened(source, to_write=False)
        open_until_done.callback(one.close)
        if to_write and isinstance(target, Path):
            target.touch(mode=0o600, exist_ok=True)
            give(target)
        other = opened(target, to_write=to_write)
        open_until_done.callback(other.close)
        yield one, other


def locks(source: Where, target: Where, *, to_write: bool) -> list[Path]:
    """Those that notifiers hold on the folders of the files. Where none ever ran, none is made for a source."""
    files = [each for each in (source, target) if isinstance(each, Path)]
    found = {Places(config=path, data=path.parent, inbox=path).lock: path for path in files}
    return [lock for lock in found if lock.exists() or (to_write and lock.parent == Path(target).parent)]


class Shown:
    """How far it is: on a terminal one line that changes, else one for each table."""

    def __init__(self, *, is_terminal: bool, write: Callable[[str], None] | None = None) -> None:
        self._is_terminal = is_terminal
        self._write = write or (lambda text: click.echo(text, err=True, nl=False))

    def __call__(self, progress: Progress) -> None:
        line = f"{progress.doing} {progress.table}: {progress.done:,} of {progress.total:,} rows"
        if self._is_terminal:
            self._write(f"\r{line}\033[K" + ("\n" if progress.is_done else ""))
        elif progress.is_done:
            self._write(f"{line}\n")


def said(found: Mapping[str, Sum], source: End, target: End, *, only_checked: bool) -> list[str]:
    rows, changed = sum(each.rows for each in found.values()), sum(each.changed for each in found.values())
    lines = [f"{table}: {counted(each.rows, 'row')}, SHA-256 {each.sha256}" for table, each in found.items()]
    if changed:
        lines.append(
            f"{counted(changed, 'value')} with NUL characters: PostgreSQL keeps none, so there they are U+FFFD, and "
            "the SHA-256 is of that"
        )
    lines.append(f"{source.name} and {target.name} are the same: {counted(rows, 'row')} in {len(found)} tables")
    if not only_checked:
        lines.append("start the notifier with the new ledger, and put the old one where nobody takes it for this one")
    return lines


def counted(amount: int, what: str) -> str:
    """`1 row`, `1,000 rows`."""
    return f"{amount:,} {what}{'' if amount == 1 else 's'}"
