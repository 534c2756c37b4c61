"""The command line: what it prints, and how it exits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC
from itertools import chain
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from tests.running import Notifier, running
from ui_api.cli import COMMANDS, jitter, main, new_id, now

FILE = """\
version: 1
integrations: {log: {type: log}}
rules: {all: {event_type: "*", integration_ids: [log]}}
"""


@pytest.fixture(scope="module")
def notifier(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Notifier]:
    with running(tmp_path_factory.mktemp("cli"), FILE) as notifier:
        yield notifier


def call(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=stdin)


def test_each_command_is_found_by_its_name() -> None:
    found = [main.get_command(click.Context(main), name) for name in COMMANDS]
    assert [command.name for command in found if command] == list(COMMANDS)


def test_a_command_that_is_none_is_refused() -> None:
    result = call("sned", "x")
    assert result.exit_code == 2
    assert "No such command 'sned'" in result.output


def test_send_takes_values_from_the_command_line(notifier: Notifier) -> None:
    result = call(
        "send",
        "script_execution_failed",
        "host_name=pi-1",
        "duration=41873",
        "success=false",
        "x=[1]",
        "--url",
        notifier.url,
    )
    assert result.exit_code == 0, result.output
    event = notifier.ask("GET", f"/server/notifications/events/{result.output.split()[1]}")[1]
    assert event["event_data"] == {"host_name": "pi-1", "duration": 41873, "success": False, "x": "[1]"}


def test_send_takes_a_severity(notifier: Notifier) -> None:
    result = call("send", "x", "--severity", "critical", "--url", notifier.url)
    assert notifier.ask("GET", f"/server/notifications/events/{result.output.split()[1]}")[1]["severity"] == "critical"


def test_send_takes_a_file(notifier: Notifier, tmp_path: Path) -> None:
    (tmp_path / "event.json").write_text(json.dumps({"event_type": "x"}))
    assert call("send", "--file", str(tmp_path / "event.json"), "--url", notifier.url).output.startswith(
        "accepted evt_"
    )


def test_send_takes_lines_and_says_which_were_refused(notifier: Notifier, tmp_path: Path) -> None:
    (tmp_path / "events.jsonl").write_text('{"event_type": "x"}\n{"event_type": 7}\n')
    output = call("send", "--file", str(tmp_path / "events.jsonl"), "--url", notifier.url).output.splitlines()
    assert output[0].startswith("accepted evt_")
    assert output[1].startswith("rejected number 2: event_type: wanted")


def test_send_says_what_the_notifier_did_not_like(notifier: Notifier) -> None:
    result = call("send", "not a type", "--url", notifier.url)
    assert result.exit_code == 1
    assert "the notifier answered 422: event_type: wanted up to 100 letters" in result.output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "give an event type, such as script_execution_failed, or --file"),
        (["x", "novalue"], "found 'novalue'; wanted KEY=VALUE, such as host_name=pi-1"),
    ],
)
def test_send_explains_how_it_is_used(arguments: list[str], said: str) -> None:
    result = call("send", *arguments)
    assert result.exit_code == 2
    assert said in result.output


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://127.0.0.1:1", "no notifier at http://127.0.0.1:1: [Errno 111] Connection refused. Is it running?"),
        ("qa-lab:7109", "'qa-lab:7109' is not the address of a notifier"),
    ],
)
def test_send_says_that_nobody_is_there(url: str, said: str) -> None:
    result = call("send", "x", "--url", url)
    assert result.exit_code == 1
    assert said in result.output


def test_run_needs_a_proxy_in_front_to_be_reached_from_elsewhere() -> None:
    result = call("run", "--host", "192.0.2.1")
    assert result.exit_code == 2
    assert "--trust-network" in result.output
    assert "NOTIFIER_ADMIN_TOKEN" in result.output


def test_run_with_a_token_may_be_reached_from_elsewhere(tmp_path: Path) -> None:
    token = "a-token-of-more-than-16"
    with running(tmp_path, FILE, "--host", "0.0.0.0", NOTIFIER_ADMIN_TOKEN=token) as notifier:  # noqa: S104  # meant
        notifier.url = notifier.url.replace("0.0.0.0", "127.0.0.1")  # noqa: S104  # where it is for us
        assert notifier.ask("GET", "/healthz")[0] == 200
        assert notifier.ask("GET", "/server/notifications/rules")[0] == 401
        wrong = call("ack", "inc_1", "--by", "ann", "--url", notifier.url)
        assert "the notifier answered 401" in wrong.output
        right = call("ack", "inc_1", "--by", "ann", "--url", notifier.url, "--token", token)
        assert "the notifier answered 404" in right.output
        assert token not in notifier.log()


def test_what_a_command_does_is_remembered_by_the_name_that_it_gives(notifier: Notifier) -> None:
    done = call("silence", "host_name=pi-77", "--until", "1h", "--author", "Kim", "--url", notifier.url)
    assert done.exit_code == 0
    row = notifier.ask("GET", "/server/notifications/audit")[1][0]
    assert (row["who"], row["what"], row["via"]) == ("Kim", "silence.created", "api")
    assert done.output.startswith(row["subject_id"])


def test_run_refuses_a_token_that_can_be_guessed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTIFIER_ADMIN_TOKEN", "short")
    result = call("run", "--data", str(tmp_path / "data"))
    assert result.exit_code == 1
    assert "NOTIFIER_ADMIN_TOKEN has 5 characters and needs at least 16" in result.output
    assert not (tmp_path / "data").exists()


def test_run_says_that_a_port_is_taken(notifier: Notifier, tmp_path: Path) -> None:
    result = call("run", "--port", notifier.url.rpartition(":")[2], "--data", str(tmp_path))
    assert result.exit_code == 1
    assert "Is a notifier running already? --port takes another one" in result.output
    assert list(tmp_path.iterdir()) == []


def test_ids_are_unique_and_sort_by_time() -> None:
    ids = [new_id("dlv") for _ in range(1_000)]
    assert len(set(ids)) == 1_000
    assert [each[:13] for each in ids] == sorted(each[:13] for each in ids)


def test_ids_made_on_many_threads_at_once_are_unique_too() -> None:
    with ThreadPoolExecutor(8) as pool:
        ids = list(chain.from_iterable(pool.map(lambda _: [new_id("evt") for _ in range(500)], range(40))))
    assert len(set(ids)) == 20_000


def test_the_clock_is_aware_and_jitter_is_between_nothing_and_one() -> None:
    assert now().tzinfo is UTC
    assert all(0.0 <= jitter() <= 1.0 for _ in range(100))
