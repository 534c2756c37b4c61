"""`notifier send`: an event from the command line or a file."""

from __future__ import annotations

import os
from typing import Any

import click
import msgspec

from sidecar.client import trace_from
from ui_api.send import DEFAULT_URL, SendError, post


@click.command()
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
