"""`notifier seal`, `keys`, `rotate`, `rename`: secrets and ids in notifier.yaml, from the command line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import get_args, get_type_hints

import click
import msgspec

from sidecar import document, edits, sealing, splice, vault
from sidecar.channels import channels
from sidecar.core.channel import Secret
from sidecar.core.config import Config
from sidecar.edits.fields import section
from sidecar.errors import InvalidError, NotFoundError, Problem
from sidecar.places import Places
from ui_api.editing import config_of, config_option, data_option, edit, read_text, told


@click.command()
@config_option
@click.option("--integration", help="Whose secret it is; it is read from standard input.")
@click.option("--field", help="Which one, such as webhook_url.")
@click.option("--print", "only_print", is_flag=True, help="Print the token and leave the file alone.")
def seal(config: str, integration: str | None, field: str | None, only_print: bool) -> None:
    """Seal secrets, with nothing but the public key in the file.

    Without options every plain secret in the file is sealed in its place. With --integration and --field a secret is
    read from standard input (a last line break is not part of it) and put there, sealed.
    """
    path = Path(config)
    with told():
        if integration is not None and field is not None:
            seal_one(path, integration, field, only_print=only_print)
        elif integration is not None or field is not None or only_print:
            raise click.UsageError("give --integration and --field, both, and the secret on standard input")
        else:
            seal_all(path)


def seal_one(path: Path, integration: str, field: str, *, only_print: bool) -> None:
    token = sealed(read_text(path), integration, field, secret_from_stdin())
    if only_print:
        click.echo(token)
        return
    edit(path, lambda text: splice.put(text, ("integrations", integration, "config", field), token))
    click.echo(f"{path}: {field} of '{integration}' is sealed")


def seal_all(path: Path) -> None:
    count = sum(place.kind == "plain" for place in vault.places(config_of(read_text(path))))
    if count:
        edit(path, lambda text: vault.sealed_in_place(text, config_of(text), sealer(text)))
    click.echo(f"{path}: {count} secrets sealed" if count else f"{path}: no plain secret in it")


def secret_from_stdin() -> str:
    content = sys.stdin.read(sealing.LONGEST + len("\r\n") + 1)
    secret = content.removesuffix("\n").removesuffix("\r")
    if not secret:
        raise click.UsageError("no secret came on standard input")
    return secret


def sealer(text: str) -> vault.Seal:
    """Seals with the first public key in the file. Raises InvalidError if there is none."""
    keys = (section(text, "settings").get("sealing_keys")) or {}
    if not keys:
        advice = "there is none in the file; whoever runs the notifier puts it there with: notifier keys --write"
        raise InvalidError([Problem(path="settings.sealing_keys", message=advice)])
    key_id, public_key = next(iter(keys.items()))
    return lambda plain, binding: sealing.seal(plain, key_id=key_id, public_key=public_key, binding=binding)


def sealed(text: str, integration_id: str, field: str, plain: str) -> str:
    """The token of a secret for its place, which may be empty so far. Raises NotFoundError if there is none."""
    entries = section(text, "integrations")
    if integration_id not in entries:
        raise NotFoundError(f"there is no integration '{integration_id}' in the file; write it there first")
    entry = entries[integration_id]
    channel = channels().get(entry.get("type"))
    fields = secret_fields(channel.settings) if channel else []
    if field not in fields:
        raise NotFoundError(
            f"'{field}' is no secret of {entry.get('type')}; its secrets: {', '.join(fields) or 'none'}"
        )
    whole = {**entry, "config": {**(entry.get("config") or {}), field: plain}}
    integration, problems = document.read_integration(integration_id, whole, known=entries)
    if integration is None:
        raise InvalidError([problem for problem in problems if problem.severity == "error"])
    return sealer(text)(plain, vault.binding(integration, field))


def secret_fields(settings: type[msgspec.Struct]) -> list[str]:
    """The settings of a channel that are secrets."""
    return [name for name, kind in get_type_hints(settings).items() if Secret in (kind, *get_args(kind))]


@click.command()
@config_option
@data_option
@click.option("--write", is_flag=True, help="Put the newest into settings.sealing_keys of the file.")
def keys(config: str, data: str, write: bool) -> None:
    """Show the public keys, newest first; anyone who has one can seal a secret."""
    with told():
        file = key_file(data)
        for key_id, public_key in file.ring().public.items():
            click.echo(f"{key_id}: {public_key}")
        if write:
            edit(Path(config), lambda text: with_newest(text, file), Path(data))
            click.echo(f"{config}: settings.sealing_keys has the newest", err=True)


def key_file(data: str) -> sealing.KeyFile:
    path = Places(config=Path(), data=Path(data), inbox=Path()).keys
    if not path.parent.is_dir():
        raise click.UsageError(f"there is no folder {data}; --data names the one of the notifier")
    return sealing.KeyFile(path)


def with_newest(text: str, file: sealing.KeyFile) -> str:
    """The newest public key as the only one: whoever seals takes the first."""
    key_id, public_key = file.newest
    return splice.put(text, ("settings", "sealing_keys"), {key_id: public_key})


@click.command()
@config_option
@data_option
def rotate(config: str, data: str) -> None:
    """Make a new key and seal every secret anew with it; a running notifier follows.

    The old keys stay in the key file: older revisions of notifier.yaml need them.
    """
    with told():
        file = key_file(data)

        def anew(text: str) -> str:
            return with_newest(vault.resealed(text, config_of(text), file.ring(), file.seal), file)

        count = sum(place.kind == "sealed" for place in vault.places(config_of(anew(read_text(Path(config))))))
        key_id = sealing.add_key(file.path)  # only now, when every token has opened
        edit(Path(config), anew, Path(data))
        click.echo(f"{config}: {count} secrets sealed with the new key {key_id}")


@click.command()
@config_option
@data_option
@click.argument("kind", type=click.Choice(["integration", "rule", "template", "quiet-hours"]))
@click.argument("old")
@click.argument("new")
def rename(config: str, data: str, kind: str, old: str, new: str) -> None:
    """Give an entry another id, wherever it is named; sealed secrets follow."""
    kinds = {"rule": edits.RULES, "template": edits.TEMPLATES, "quiet-hours": edits.QUIET_HOURS}
    with told():
        if kind == "integration":
            file = key_file(data) if needs_keys(config_of(read_text(Path(config))), old) else None
            change = edits.rename_integration(old, new, *((file.open, file.seal) if file else (never, never)))
        else:
            change = edits.rename_entry(kinds[kind], old, new)
        diff = edit(Path(config), change, Path(data))
        click.echo(f"{config}: {kind} '{old}' is '{new}' now ({diff.added} lines changed)")


def needs_keys(config: Config, integration_id: str) -> bool:
    integration = config.integrations.get(integration_id)
    return integration is not None and any(place.kind == "sealed" for place in vault.places_of(integration))


def never(text: str, _: sealing.Binding) -> str:
    """For an integration without a sealed secret there is nothing to open."""
    return text
