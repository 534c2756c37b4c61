"""`notifier check`: the problems of notifier.yaml, for people, editors, git hooks and CI."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import click
import msgspec

from sidecar.document import parse
from sidecar.document.lint import UNSEALED, lint
from sidecar.errors import Problem
from ui_api.files import content_of, shown_name
from ui_api.sarif import sarif

DEFAULT: Final = "notifier.yaml"


class Checked(msgspec.Struct, frozen=True):
    """One file with its problems. `holds` says what is in it, in words; "" if it cannot be used."""

    file: str
    problems: tuple[Problem, ...]
    holds: str


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE]...", envvar="NOTIFIER_CONFIG", type=click.Path(allow_dash=True))
@click.option("--format", "style", type=click.Choice(["text", "json", "sarif"]), default="text", show_default=True)
@click.option("--require-sealed", is_flag=True, help="A secret that is neither sealed nor a reference is an error.")
@click.option("--strict", is_flag=True, help="Warnings are errors.")
@click.pass_context
def check(context: click.Context, files: tuple[str, ...], style: str, require_sealed: bool, strict: bool) -> None:
    """Check FILE (notifier.yaml; - is standard input), or several: errors, and what is doubtful.

    Exit code: 0 no errors, 1 errors, 2 a file cannot be read.
    """
    found: list[Checked] = []
    exit_code = 0
    for name in dict.fromkeys(files or (DEFAULT,)):
        try:
            content = content_of(name)
        except OSError as error:
            click.echo(f"cannot read {shown_name(name)}: {error.strerror}", err=True)
            exit_code = 2
            continue
        found.append(checked(name, content, is_error(require_sealed=require_sealed, strict=strict)))
    output = FORMATS[style](found)
    click.echo(output, nl=bool(output))
    context.exit(exit_code or int(count(found, "error") > 0))


def is_error(*, require_sealed: bool, strict: bool) -> Callable[[Problem], bool]:
    return lambda each: strict or each.severity == "error" or (require_sealed and each.code in UNSEALED)


def checked(name: str, content: bytes, fails: Callable[[Problem], bool]) -> Checked:
    """The problems of one file; those that the caller wants to fail for are errors."""
    parsed = parse(content)
    problems = [
        msgspec.structs.replace(each, severity="error" if fails(each) else "warning") for each in lint(content, parsed)
    ]
    config = parsed.config
    holds = f"{number(len(config.integrations), 'integration')}, {number(len(config.rules), 'rule')}" if config else ""
    return Checked(name, tuple(problems), holds)


def text(found: Sequence[Checked]) -> str:
    """A line for each problem, and a summary."""
    lines = [line(each.file, problem) for each in found for problem in each.problems]
    if not lines:
        return "\n".join(f"{shown_name(each.file)}: in order ({each.holds})" for each in found)
    errors, warnings = (count(found, severity) for severity in ("error", "warning"))
    summary = f"{number(len(found), 'file')}: {number(errors, 'error')}, {number(warnings, 'warning')}"
    return "\n".join([*lines, summary])


def line(file: str, problem: Problem) -> str:
    """`notifier.yaml:7:5: error: rules.x: … [code]`, in the form of compilers, on one line whatever is in the file."""
    path = f"{problem.path}: " if problem.path else ""
    code = f" [{problem.code}]" if problem.code else ""
    words = f"{problem.severity}: {path}{problem.message}{code}"
    safe = "".join(letter if letter.isprintable() else "?" for letter in words)
    return f"{shown_name(file)}:{max(problem.line, 1)}:{max(problem.column, 1)}: {safe}"


def as_json(found: Sequence[Checked]) -> str:
    body = {
        "errors": count(found, "error"),
        "warnings": count(found, "warning"),
        "problems": [fields(each.file, problem) for each in found for problem in each.problems],
    }
    return msgspec.json.format(msgspec.json.encode(body)).decode()


def fields(file: str, problem: Problem) -> dict[str, Any]:
    values = msgspec.structs.asdict(problem)
    names = ("line", "column", "severity", "path", "message", *(["code"] if problem.code else []))
    return {"file": shown_name(file), **{name: values[name] for name in names}}


def as_sarif(found: Sequence[Checked]) -> str:
    body = sarif([(each.file, problem) for each in found for problem in each.problems], Path.cwd())
    return msgspec.json.format(msgspec.json.encode(body)).decode()


FORMATS: Final[Mapping[str, Callable[[Sequence[Checked]], str]]] = {"text": text, "json": as_json, "sarif": as_sarif}


def count(found: Sequence[Checked], severity: str) -> int:
    return sum(problem.severity == severity for each in found for problem in each.problems)


def number(amount: int, what: str) -> str:
    """`1 rule`, `2 rules`."""
    return f"{amount} {what}{'' if amount == 1 else 's'}"
