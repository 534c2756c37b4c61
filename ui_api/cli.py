"""`notifier …`. The only place that reads the clock, the environment and chance."""

from __future__ import annotations

import ipaddress
import os
import random
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import click
import msgspec

from sidecar.client import trace_from
from sidecar.engine import Surroundings
from sidecar.errors import NotifierError
from sidecar.otel import traces_of
from sidecar.places import Places
from ui_api.asking import ack, explain, silence, simulate
from ui_api.backup import Outside, backup, restore
from ui_api.check import check
from ui_api.diff import diff
from ui_api.hold_back import hold_back
from ui_api.importing import import_
from ui_api.keys import keys, rename, rotate, seal
from ui_api.logs import LEVELS, STYLES, Style, set_up
from ui_api.migrate_ledger import migrate_ledger
from ui_api.schema import schema
from ui_api.send import SendError, post
from ui_api.trials import test

DEFAULT_PORT: Final = 7109
DEFAULT_URL: Final = f"http://127.0.0.1:{DEFAULT_PORT}"
OPEN_TO_ALL: Final = (
    "{host} can be reached from other machines, and anyone there could change who is told what. Set "
    "NOTIFIER_ADMIN_TOKEN (`openssl rand -hex 32` makes one), or use --host 127.0.0.1, or put a proxy with a login in "
    "front and say --trust-network."
)
LETTERS: Final = "0123456789abcdefghjkmnpqrstvwxyz"
PAIRS: Final = tuple(one + other for one in LETTERS for other in LETTERS)
"""Two letters at a time: an event needs three ids."""


def now() -> datetime:
    return datetime.now(UTC)


def jitter() -> float:
    return random.uniform(0.0, 1.0)  # noqa: S311  # spreads retries; nobody gains by guessing it


def new_id(prefix: str) -> str:
    """A unique, URL-safe id that sorts by the time it was made: `dlv_`, 9 letters of time, 11 of chance."""
    bits = (time.time_ns() // 1_000_000) << 55 | int.from_bytes(os.urandom(7)) >> 1
    return f"{prefix}_{''.join([PAIRS[bits >> shift & 1023] for shift in range(90, -1, -10)])}"


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="virtualpytest-notifier")
@click.pass_context
def main(context: click.Context) -> None:
    """Tells the right people what happened in the lab, and remembers it."""
    context.obj = Outside(now, time.sleep)


EDITING = (check, diff, schema, seal, keys, rotate, rename, import_)
ASKING = (test, simulate, explain, silence, ack)
KEEPING = (backup, restore, hold_back, migrate_ledger)
for command in (*EDITING, *ASKING, *KEEPING):
    main.add_command(command)


@main.command()
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
def run(  # noqa: PLR0913, PLR0917  # click gives each option as an argument
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
    from ui_api.credentials import credentials_of  # noqa: PLC0415  # the other commands start without the web server
    from ui_api.ledger_at import ledger_at  # noqa: PLC0415
    from ui_api.process import share_memory  # noqa: PLC0415
    from ui_api.serve import serve  # noqa: PLC0415

    set_up(log_format, log_level)
    share_memory()
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
        world = Surroundings(now, jitter, new_id, traces_of(os.environ))
        serve(places, host, port, trusted=trust_network, world=world, environment=os.environ)
    except NotifierError as error:
        raise click.ClickException(str(error)) from error


@main.command()
@click.argument("event_type", required=False)
@click.argument("values", nargs=-1, metavar="[KEY=VALUE]...")
@click.option("--file", type=click.File("rb"), help="Send the events in this file (.json or .jsonl; - is stdin).")
@click.option("--severity", help="debug, info, warning, error or critical.")
@click.option("--url", envvar="NOTIFIER_URL", default=DEFAULT_URL, show_default=True)
def send(event_type: str | None, values: tuple[str, ...], file: Any, severity: str | None, url: str) -> None:
    """Send an event to a running notifier: EVENT_TYPE with its data, or --file."""
    if (event_type is None) == (file is None):
        raise click.UsageError("give an event type, such as script_execution_failed, or --file; not both")
    lines = file is not None and file.name.endswith((".jsonl", ".ndjson"))
    content = file.read() if file is not None else event(event_type or "", values, severity)
    try:
        click.echo(post(url, content, lines=lines, token=os.environ.get("NOTIFIER_INGEST_TOKEN", "")))
    except SendError as error:
        raise click.ClickException(str(error)) from error


def event(event_type: str, values: tuple[str, ...], severity: str | None) -> bytes:
    """The body of an event given on the command line."""
    data = dict(pair(each) for each in values)
    body = {"event_type": event_type, "event_data": data} | ({"severity": severity} if severity else {})
    body |= trace_from(os.environ)
    return msgspec.json.encode(body)


def pair(text: str) -> tuple[str, Any]:
    """`duration=41873` → a number, `success=false` → a boolean, anything else → text."""
    key, sign, value = text.partition("=")
    if not sign or not key:
        raise click.UsageError(f"found '{text}'; wanted KEY=VALUE, such as host_name=pi-1")
    try:
        decoded = msgspec.json.decode(value)
    except msgspec.DecodeError:
        return key, value
    return key, decoded if isinstance(decoded, bool | int | float | None) else value


def is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
