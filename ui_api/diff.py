"""`notifier diff`: what a change of notifier.yaml means, and its patch without the secrets in clear."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

import click
import msgspec

from sidecar import splice, vault
from sidecar.core.config import EMPTY, Config
from sidecar.core.diff import unified
from sidecar.document import parse
from sidecar.document.changes import changes
from sidecar.document.tree import decoded
from ui_api.check import line
from ui_api.files import DASH, content_of, shown_name

SAME: Final = "formatting and comments only"


class Text(msgspec.Struct, frozen=True):
    """One of the two files."""

    text: str
    config: Config


class TroubleError(click.ClickException):
    """The two cannot be compared."""

    exit_code = 2


@click.command()
@click.argument("old", type=click.Path(allow_dash=True))
@click.argument("new", type=click.Path(allow_dash=True))
@click.option("--patch", is_flag=True, help="The unified diff, too; secrets that stand there in clear are masked.")
@click.pass_context
def diff(context: click.Context, old: str, new: str, patch: bool) -> None:
    """Say what changes in meaning from OLD to NEW (files; - is standard input).

    Exit code: 0 the same meaning, 1 a difference, 2 trouble.
    """
    if old == new == DASH:
        raise click.UsageError("only one of the two can be standard input")
    before, after = read(old), read(new)
    found = changes(before.config, after.config)
    same = "no difference" if before.text == after.text else SAME
    name = PurePath(old if new == DASH else new).name
    lines = unified(name, *masked(before, after)).text if patch else ""
    click.echo("\n".join(map(str, found)) or same)
    click.echo(lines, nl=False)
    context.exit(int(bool(found)))


def read(name: str) -> Text:
    """A file and what it means; an empty one, as of a file that is new, means nothing. Raises TroubleError."""
    try:
        content = content_of(name)
    except OSError as error:
        raise TroubleError(f"cannot read {shown_name(name)}: {error.strerror}") from error
    if not content.strip():
        return Text("", EMPTY)
    parsed = parse(content)
    if parsed.config is None:
        errors = [line(name, problem) for problem in parsed.problems if problem.severity == "error"]
        raise TroubleError("\n".join([f"{shown_name(name)} is not in order:", *errors]))
    return Text(decoded(content), parsed.config)


def masked(*files: Text) -> list[str]:
    """The texts without the secrets that stand in them in clear. Raises TroubleError if one cannot be masked."""
    try:
        return vault.masked([file.text for file in files])
    except splice.SpliceError as error:
        raise TroubleError(
            f"a secret cannot be masked in the patch ({error}); leave --patch out, or seal it"
        ) from error
