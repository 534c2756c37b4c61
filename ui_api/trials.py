"""`notifier test`: the examples of `tests:` in notifier.yaml, tried one by one."""

from __future__ import annotations

import click

from sidecar.core.trials import Trial, trials
from sidecar.document import parse
from ui_api.check import DEFAULT, line, number
from ui_api.files import content_of, shown_name


@click.command("test")
@click.argument("file", default=DEFAULT, envvar="NOTIFIER_CONFIG", type=click.Path(allow_dash=True))
@click.pass_context
def test(context: click.Context, file: str) -> None:
    """Try the examples in `tests:` of FILE (notifier.yaml; - is standard input).

    Exit code: 0 all hold, 1 some do not, 2 the file cannot be used.
    """
    try:
        parsed = parse(content_of(file))
    except OSError as error:
        raise click.UsageError(f"cannot read {shown_name(file)}: {error.strerror}") from error
    if parsed.config is None:
        for problem in parsed.problems:
            click.echo(line(file, problem), err=True)
        context.exit(2)
    found = list(trials(parsed.config))
    for trial in found:
        click.echo("\n".join(shown(trial)))
    failed = sum(bool(trial.problems) for trial in found)
    click.echo(f"{number(len(found), 'test')}: {f'{failed} failed' if failed else 'all hold'}")
    context.exit(int(failed > 0))


def shown(trial: Trial) -> list[str]:
    """`ok      tests[0] script_execution_failed`, or what does not hold below it."""
    state = "FAILED" if trial.problems else "ok"
    safe = "".join(letter if letter.isprintable() else "?" for letter in trial.event_type)
    return [f"{state:<7} tests[{trial.number}] {safe}", *[f"        {problem}" for problem in trial.problems]]
