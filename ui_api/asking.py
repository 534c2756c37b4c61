"""Commands that ask a running notifier: `notifier simulate`, `explain`, `silence`, `ack`."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import click
import msgspec

from sidecar.core.simulate import Simulation
from ui_api.files import content_of, shown_name
from ui_api.send import DEFAULT_URL, SendError, ask
from ui_api.simulated import text

url_option = click.option("--url", envvar="NOTIFIER_URL", default=DEFAULT_URL, show_default=True, help="The notifier.")
token_option = click.option("--token", envvar="NOTIFIER_ADMIN_TOKEN", default="", help="If the notifier wants one.")


@click.command()
@click.option(
    "--config", default="notifier.yaml", show_default=True, type=click.Path(allow_dash=True), help="The file."
)
@click.option("--since", default="7d", show_default=True, help="A time, or how long ago.")
@url_option
@token_option
def simulate(config: str, since: str, url: str, token: str) -> None:
    """Play a changed notifier.yaml over the events that a running notifier has seen: what would be different?"""
    answer = asked("POST", url, f"/config/simulate?{urlencode({'since': since})}", token, read(config))
    click.echo(text(msgspec.convert(answer, Simulation)))


@click.command()
@click.argument("event", metavar="ID|FILE")
@url_option
@token_option
def explain(event: str, url: str, token: str) -> None:
    """Who was told of an event, and why; or who would be told of the one in FILE (- is standard input)."""
    if event == "-" or Path(event).is_file():
        found = asked("POST", url, "/preview", token, read(event))
    else:
        found = asked("GET", url, f"/events/{quote(event, safe='')}", token)
    click.echo("\n".join(explained(found)))


@click.command()
@click.argument("conditions", nargs=-1, required=True, metavar="FIELD=VALUE...")
@click.option("--until", required=True, help="A time, or how long from now, such as 2h.")
@click.option("--reason", default="", help="Why, for those who wonder.")
@click.option("--author", help="Who; otherwise the address of this machine.")
@url_option
@token_option
def silence(conditions: tuple[str, ...], until: str, reason: str, author: str | None, url: str, token: str) -> None:
    """Tell nobody of events with these fields for a while, such as `host_name=pi-3`."""
    when = dict(condition.split("=", 1) for condition in conditions if "=" in condition)
    if len(when) < len(conditions):
        raise click.UsageError("a condition is FIELD=VALUE, such as host_name=pi-3, each field once")
    body = {"when": when, "until": until, "reason": reason} | ({"author": author} if author else {})
    made = asked("POST", url, "/silences", token, msgspec.json.encode(body))
    click.echo(f"{made['id']} until {made['until']}")


@click.command()
@click.argument("incident", metavar="ID")
@click.option("--by", help="Who takes care; otherwise the address of this machine.")
@url_option
@token_option
def ack(incident: str, by: str | None, url: str, token: str) -> None:
    """Say that somebody takes care of an incident: nothing escalates, nobody is reminded."""
    body = msgspec.json.encode({"by": by} if by else {})
    made = asked("POST", url, f"/incidents/{quote(incident, safe='')}/ack", token, body)
    click.echo(f"{made['title']}: acknowledged by {made['acknowledged_by']}")


def asked(method: str, url: str, path: str, token: str, content: bytes | None = None) -> Any:
    """The answer of a running notifier. Ends the command with its words if it refuses."""
    try:
        return ask(url, method, path, content, token=token)
    except SendError as error:
        raise click.ClickException(str(error)) from error


def read(name: str) -> bytes:
    try:
        return content_of(name)
    except OSError as error:
        raise click.ClickException(f"{shown_name(name)} cannot be read: {error.strerror}") from error


def explained(found: dict[str, Any]) -> list[str]:
    """A line for each decision."""
    head = f"{found['event_type']} ({found['severity']})"
    lines = [f"{found['id']}: {head}" if "id" in found else head, *[f"  note: {note}" for note in found["notes"]]]
    for each in found["decisions"]:
        who = each["integration_id"] or each["rule_id"] or "-"
        lines.append(f"  {each['verdict']:<20} {who}: {each['reason']}")
    return [*lines, "  nobody is told"] if found["unrouted"] else lines
