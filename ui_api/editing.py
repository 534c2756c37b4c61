"""notifier.yaml as the command line edits it: with or without a running notifier, and never half."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import click

from sidecar import document
from sidecar.core.config import Config
from sidecar.core.diff import Diff, unified
from sidecar.diskfile import ChangedError, DiskFile, OrphanedError
from sidecar.edits import Change
from sidecar.errors import InvalidError, NotifierError, Problem
from sidecar.places import Places

MOST_TRIES: Final = 20

config_option = click.option(
    "--config", envvar="NOTIFIER_CONFIG", default="notifier.yaml", show_default=True, help="The file."
)
data_option = click.option(
    "--data", envvar="NOTIFIER_DATA", default="data", show_default=True, help="Database and keys."
)


@contextmanager
def told() -> Iterator[None]:
    """What is wrong is said in a line or some, and the exit code is 1."""
    try:
        yield
    except InvalidError as error:
        raise click.ClickException("\n".join(str(problem) for problem in error.problems)) from error
    except NotifierError as error:
        raise click.ClickException(str(error)) from error


def read_text(path: Path) -> str:
    """Raises InvalidError for what is no text, UsageError if it cannot be read."""
    try:
        return path.read_bytes().decode()
    except OSError as error:
        raise click.UsageError(f"cannot read {path}: {error.strerror}") from error
    except UnicodeDecodeError:
        raise InvalidError([Problem(message=f"{path} is not UTF-8; save it as UTF-8")]) from None


def config_of(text: str) -> Config:
    """Raises InvalidError with every problem."""
    parsed = document.parse(text)
    if parsed.config is None:
        raise InvalidError([problem for problem in parsed.problems if problem.severity == "error"])
    return parsed.config


def edit(path: Path, change: Change, data: Path | None = None) -> Diff:
    """Apply a change to the file as it stands at the moment of writing; what it changed. Raises NotifierError.

    `data` is the notifier's folder, where it is at hand: what it needs to mend a cut write lies there.
    """
    file = DiskFile(path, journal_of(path, data), lambda _: None)
    for _ in range(MOST_TRIES):
        before = read_text(path)
        after = change(before)
        config_of(after)
        try:
            if after != before:
                file.replace(before.encode(), after.encode())
            return unified(path.name, before, after)
        except ChangedError:
            continue
        except OrphanedError:
            raise click.ClickException(f"{path} was replaced outside of this container; edit it there") from None
        except OSError as error:
            raise click.ClickException(f"cannot write {path}: {error.strerror}") from error
    raise click.ClickException(f"{path} is being written by others all the time; nothing was changed")


def journal_of(path: Path, data: Path | None) -> Path:
    if data is not None and data.is_dir():
        return Places(config=path, data=data, inbox=data).config_journal
    return path.with_name(f".{path.name}.journal")
