"""`notifier run`: from its options to the service."""

from __future__ import annotations

import ipaddress
import os
from pathlib import Path
from typing import Final

import click

from sidecar.errors import NotifierError
from sidecar.memory import collect_seldom, collector_paused
from sidecar.places import Places
from ui_api.logs import LEVELS, STYLES, Style, set_up
from ui_api.outside import Outside
from ui_api.process import share_memory

DEFAULT_PORT: Final = 7109
OPEN_TO_ALL: Final = (
    "{host} can be reached from other machines, and anyone there could change who is told what. Set "
    "NOTIFIER_ADMIN_TOKEN (`openssl rand -hex 32` makes one), or use --host 127.0.0.1, or put a proxy with a login in "
    "front and say --trust-network."
)


@click.command()
@click.option("--config", envvar="NOTIFIER_CONFIG", default="notifier.yaml", show_default=True, help="The file.")
@click.option("--data", envvar="NOTIFIER_DATA", default="data", show_default=True, help="Database and keys.")
@click.option(
    "--ledger",
    envvar="NOTIFIER_LEDGER",
    default="",
    metavar="URL",
    help="postgresql://USER@HOST/DATABASE, for several notifiers on one ledger.  [default: DATA/notifier.db]",
)
@click.option("--host", envvar="NOTIFIER_HOST", default="127.0.0.1", show_default=True)
@click.option("--port", envvar="NOTIFIER_PORT", default=DEFAULT_PORT, show_default=True, type=click.IntRange(0, 65535))
@click.option("--inbox", envvar="NOTIFIER_INBOX", help="Folder for dropped event files.  [default: DATA/inbox]")
@click.option(
    "--trust-network",
    envvar="NOTIFIER_TRUST_NETWORK",
    is_flag=True,
    help="Anyone who can reach the port may use it; a proxy in front guards.",
)
@click.option(
    "--log-format",
    envvar="NOTIFIER_LOG_FORMAT",
    default="text",
    show_default=True,
    type=click.Choice(STYLES),
    help="The log on standard error: for people, or one JSON object for each line.",
)
@click.option(
    "--log-level",
    envvar="NOTIFIER_LOG_LEVEL",
    default="info",
    show_default=True,
    type=click.Choice(LEVELS),
    help="debug has a line for each event and each message.",
)
@click.pass_obj
def run(  # noqa: PLR0913, PLR0917  # click gives each option as an argument
    outside: Outside,
    config: str,
    data: str,
    ledger: str,
    host: str,
    port: int,
    inbox: str | None,
    trust_network: bool,
    log_format: Style,
    log_level: str,
) -> None:
    """Run the service."""
    with collector_paused():  # these read some eight hundred modules, and none of it is garbage
        from sidecar.engine import Surroundings  # noqa: PLC0415  # --help, and a wrong option, need none of it
        from sidecar.otel import traces_of  # noqa: PLC0415  # as above
        from ui_api.credentials import credentials_of  # noqa: PLC0415  # as above
        from ui_api.ledger_at import ledger_at  # noqa: PLC0415  # as above
        from ui_api.serve import serve  # noqa: PLC0415  # as above

    set_up(log_format, log_level)
    share_memory()
    collect_seldom()
    folder = Path(data).absolute()
    try:
        places = Places(
            config=Path(config).absolute(),
            data=folder,
            inbox=Path(inbox or folder / "inbox").absolute(),
            postgres=ledger_at(ledger, os.environ),
        )
        if not (trust_network or is_loopback(host) or credentials_of(os.environ).are_set):
            raise click.UsageError(OPEN_TO_ALL.format(host=host))
        world = Surroundings(outside.now, outside.jitter, outside.new_id, traces_of(os.environ))
        serve(places, host, port, trusted=trust_network, world=world, environment=os.environ)
    except NotifierError as error:
        raise click.ClickException(str(error)) from error


def is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
