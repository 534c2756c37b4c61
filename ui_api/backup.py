"""`notifier backup` and `notifier restore`."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path
from typing import Final

import click

from sidecar.backup import Manifest, Restored, Wishes, back_up
from sidecar.backup import restore as put_back
from sidecar.errors import NotifierError
from sidecar.inbox import SUFFIXES
from sidecar.lock import was_elsewhere
from sidecar.places import Places
from ui_api.check import number
from ui_api.editing import config_option, data_option, told
from ui_api.outside import Outside

WITH_KEYS: Final = "the private keys are in it: whoever has this folder can read every secret of its notifier.yaml"
WITHOUT_KEYS: Final = (
    "without the private keys ({}): keep that file elsewhere, or the sealed secrets must be entered again (--with-keys)"
)
ELSEWHERE: Final = (
    "the ledger of this notifier is on PostgreSQL ({why}), and not in {file}. {what_to_do} (docs/operations.md, On "
    "PostgreSQL)"
)
BY_DUMP: Final = (
    "pg_dump --schema=notifier backs it up, and comes first; copy notifier.yaml and the key file {} beside it"
)
BY_RESTORE: Final = (
    "pg_restore brings it back. To put the backup of a file there, restore it into another --data folder, and move it "
    "from there with `notifier migrate-ledger`"
)
ledger_option = click.option(
    "--ledger",
    envvar="NOTIFIER_LEDGER",
    default="",
    metavar="URL",
    help="postgresql://USER@HOST/DATABASE, if the ledger is there.  [default: DATA/notifier.db]",
)


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@config_option
@data_option
@ledger_option
@click.option("--inbox", envvar="NOTIFIER_INBOX", help="Folder for dropped event files.  [default: DATA/inbox]")
@click.option("--with-keys", is_flag=True, help="The private keys, too: whoever has the backup can read every secret.")
@click.pass_obj
def backup(  # noqa: PLR0913, PLR0917  # click gives each option as an argument
    outside: Outside, folder: Path, config: str, data: str, ledger: str, inbox: str | None, with_keys: bool
) -> None:
    """Copy the ledger and notifier.yaml as they are now into DIR, a new folder. The notifier may be running."""
    places = places_of(config, data)
    with told():
        refuse_elsewhere(places, ledger, BY_DUMP.format(places.keys))
        made = back_up(
            places,
            folder,
            with_keys=with_keys,
            version=version("virtualpytest-notifier"),
            now=outside.now(),
            pause=outside.pause,
        )
    click.echo(f"{folder}: {contents(made)}")
    click.echo(WITH_KEYS if with_keys else WITHOUT_KEYS.format(places.keys), err=True)
    dropped = Path(inbox) if inbox else places.inbox
    if files := waiting_files(dropped):
        click.echo(f"{number(files, 'file')} in {dropped} not taken yet, and not in the backup", err=True)


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@config_option
@data_option
@ledger_option
@click.option("--force", is_flag=True, help="Move aside what is there, with the time in its name.")
@click.option("--hold", is_flag=True, help="Nothing that waited in the backup goes out: old news is cancelled.")
@click.option("--keep-config", is_flag=True, help="Leave notifier.yaml alone, because it comes from git.")
@click.pass_obj
def restore(  # noqa: PLR0913, PLR0917  # click gives each option as an argument
    outside: Outside, folder: Path, config: str, data: str, ledger: str, force: bool, hold: bool, keep_config: bool
) -> None:
    """Put the backup in DIR in place. The notifier must be stopped; it goes on from there at its next start."""
    wishes = Wishes(force=force, hold=hold, config=not keep_config)
    places = places_of(config, data)
    with told():
        refuse_elsewhere(places, ledger, BY_RESTORE)
        done = put_back(folder, places, wishes, now=outside.now(), pause=outside.pause)
    click.echo("\n".join(said(folder, done, wishes)))


def places_of(config: str, data: str, postgres: str = "") -> Places:
    folder = Path(data).absolute()
    return Places(config=Path(config).absolute(), data=folder, inbox=folder / "inbox", postgres=postgres)


def refuse_elsewhere(places: Places, ledger: str, what_to_do: str) -> None:
    """Raises NotifierError if the file in the data folder, should there be one, is not the ledger."""
    if ledger or was_elsewhere(places.lock):
        why = "NOTIFIER_LEDGER, --ledger" if ledger else f"so it was when it ran last, says {places.lock}"
        raise NotifierError(ELSEWHERE.format(why=why, file=places.database, what_to_do=what_to_do))


def contents(made: Manifest) -> str:
    counts = made.counts
    held = f"{number(counts['events'], 'event')}, {number(counts['waiting'], 'message')} waiting"
    size = sum(file.bytes for file in made.files.values()) / 1_000_000
    return f"{held}, {size:,.1f} MB, of {made.made_at:%Y-%m-%d %H:%M:%S} UTC"


def waiting_files(inbox: Path) -> int:
    return sum(path.suffix in SUFFIXES for path in inbox.iterdir()) if inbox.is_dir() else 0


def said(folder: Path, done: Restored, wishes: Wishes) -> list[str]:
    """What was put in place, and what that means."""
    waiting = done.manifest.counts["waiting"]
    lines = [f"restored {folder}: {contents(done.manifest)}", *[f"moved aside: {path}" for path in done.aside]]
    if wishes.hold:
        lines.append(f"{number(done.held, 'message')} held back; Send again in the history tells them after all")
    elif waiting:
        lines.append(
            f"{number(waiting, 'message')} waiting: told at the next start, perhaps for a second time, because it may "
            "have been sent after the backup was made. Restore with --force --hold if that is old news"
        )
    if done.missing_keys:
        lines.append(
            f"secrets of notifier.yaml were sealed with {', '.join(done.missing_keys)}, and the private key is neither "
            "here nor in the backup: put sealing.keys back, or enter those secrets again"
        )
    return lines
