"""A ledger on PostgreSQL is backed up by PostgreSQL's own programs, as docs/operations.md says, and comes back."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from click.testing import CliRunner

from tests.builders import a_body
from tests.postgres_parts import PROGRAMS, PostgresServer, needs_postgres
from tests.running import ROOT, Notifier, eventually
from tests.sink import Answer, Sink
from tests.test_backup import LOG_ONLY, told_to
from tests.test_docs_commands import shell_blocks
from ui_api.cli import main

IN_THE_PAGE: Final = "postgresql://notifier@db.lan:5432/notifier"

pytestmark = [needs_postgres, pytest.mark.sqlite]


def told(command: str, *words: str) -> tuple[int, str]:
    answer = CliRunner().invoke(main, [command, *words])
    assert answer.exception is None or isinstance(answer.exception, SystemExit), repr(answer.exception)
    return answer.exit_code, answer.output


def typed(start: str, url: str, folder: Path) -> str:
    """The block of the page with that command, with our places for the ones in it; what it said."""
    (block,) = [text for text in shell_blocks(ROOT / "docs/operations.md") if text.startswith(start)]
    script = block.replace(IN_THE_PAGE, url).replace("/backup/", f"{folder}/")
    script = f'notifier() {{ "{sys.executable}" -m ui_api "$@"; }}\n{script}'
    environment = os.environ | {"PATH": f"{PROGRAMS}:{os.environ['PATH']}", "NOTIFIER_DATA": str(folder / "data")}
    done = subprocess.run(
        ["/bin/sh", "-euc", script], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as running:
        yield running


@pytest.fixture
def restored(postgres: PostgresServer) -> Iterator[str]:
    yield postgres.new_database("restored")
    postgres.drop_database("restored")


def test_a_dump_of_a_running_notifier_comes_back_and_its_old_news_is_not_told(
    tmp_path: Path, sink: Sink, postgres_url: str, restored: str
) -> None:
    sink.answers = [Answer(status=503)]
    notifier = Notifier(tmp_path, told_to(sink), NOTIFIER_LEDGER=postgres_url)
    again = Notifier(tmp_path, told_to(sink), NOTIFIER_LEDGER=restored)
    try:
        notifier.start()
        (event_id,) = notifier.send(a_body())
        eventually(lambda: len(sink.requests) > 0, "it is tried")
        typed("pg_dump", postgres_url, tmp_path)
        notifier.kill()
        assert typed("pg_restore", restored, tmp_path).startswith("1 message held back")
        sink.answers, before = [Answer()], len(sink.requests)
        again.start()
        assert again.states() == ["cancelled"]
        assert again.ask("GET", f"/server/notifications/events/{event_id}")[0] == 200
        again.send(a_body())
        eventually(lambda: sorted(again.states()) == ["cancelled", "sent"], "what is new is told")
        assert len(sink.requests) == before + 1
    finally:
        notifier.kill()
        again.kill()


def test_nothing_is_held_back_under_a_running_notifier(tmp_path: Path, postgres_url: str) -> None:
    notifier = Notifier(tmp_path, LOG_ONLY, NOTIFIER_LEDGER=postgres_url)
    elsewhere = tmp_path / "elsewhere"
    try:
        notifier.start()
        assert "a notifier is using the folder" in told("hold-back", "--data", str(notifier.data))[1]
        code, said = told("hold-back", "--data", str(elsewhere), "--ledger", postgres_url)
        assert (code, "a notifier, or another move, uses postgresql://" in said) == (1, True), said
    finally:
        notifier.kill()


def test_a_file_that_was_put_back_by_hand_is_held_back_too(tmp_path: Path, sink: Sink) -> None:
    sink.answers = [Answer(status=503)]
    notifier = Notifier(tmp_path, told_to(sink))
    try:
        notifier.start()
        notifier.send(a_body())
        eventually(lambda: len(sink.requests) > 0, "it is tried")
        notifier.kill()
        assert told("hold-back", "--data", str(notifier.data)) == (
            0,
            "1 message held back; Send again in the history tells them after all\n",
        )
        notifier.start()
        assert notifier.states() == ["cancelled"]
    finally:
        notifier.kill()
    assert "there is no ledger" in told("hold-back", "--data", str(tmp_path / "nowhere"))[1]


def test_backup_and_restore_do_not_take_a_file_for_a_ledger_that_is_elsewhere(
    tmp_path: Path, postgres_url: str
) -> None:
    notifier = Notifier(tmp_path, LOG_ONLY)
    places = ("--config", str(notifier.config), "--data", str(notifier.data))
    try:
        notifier.start()
        notifier.send(a_body())
        assert notifier.stop() == 0
        assert told("backup", str(tmp_path / "copy"), *places)[0] == 0
        code, said = told("backup", str(tmp_path / "other"), *places, "--ledger", postgres_url)
        assert (code, "pg_dump --schema=notifier backs it up" in said) == (1, True), said
        assert postgres_url not in said
        code, said = told("restore", str(tmp_path / "copy"), *places, "--force", "--ledger", postgres_url)
        assert (code, "pg_restore brings it back" in said) == (1, True), said
    finally:
        notifier.kill()
    assert not (tmp_path / "other").exists()


def test_a_backup_made_without_the_notifiers_environment_knows_where_its_ledger_was(
    tmp_path: Path, postgres_url: str
) -> None:
    """As from cron, after a move: the file of before still lies there."""
    file = Notifier(tmp_path, LOG_ONLY)
    shared = Notifier(tmp_path, LOG_ONLY, NOTIFIER_LEDGER=postgres_url)
    places = ("--config", str(file.config), "--data", str(file.data))
    try:
        for notifier, code in ((file, 0), (shared, 1), (file, 0)):
            notifier.start()
            assert notifier.stop() == 0
            made, said = told("backup", str(tmp_path / f"copy-{len(list(tmp_path.iterdir()))}"), *places)
            assert (made, "so it was when it ran last" in said) == (code, bool(code)), said
            assert told("hold-back", "--data", str(file.data))[0] == code
    finally:
        file.kill()
        shared.kill()
