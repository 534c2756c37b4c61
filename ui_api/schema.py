"""`notifier schema`: the JSON Schema of notifier.yaml, for editors and for checks in CI."""

from __future__ import annotations

import json
from pathlib import Path

import click

from sidecar.document.schema import schema as schema_of_file


@click.command()
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write it to this file.")
def schema(output: Path | None) -> None:
    """Print the JSON Schema of notifier.yaml, with which an editor completes and explains its keys."""
    text = json.dumps(schema_of_file(), indent=2, ensure_ascii=False)
    if output is None:
        click.echo(text)
        return
    try:
        output.write_text(f"{text}\n", "utf-8")
    except OSError as error:
        raise click.ClickException(f"cannot write {output}: {error.strerror}") from error
