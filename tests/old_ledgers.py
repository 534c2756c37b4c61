"""Ledgers that earlier versions wrote: tests/ledgers has one for each schema, as SQL, and this is how they are made.

The program of that time, in a checkout of its own, lives through an afternoon at the lab and is killed. Once a step is
added to the schema, the version before it makes its ledger, with a Python that has what that version needs:

    git worktree add ../before COMMIT
    python -m tests.old_ledgers ../before .venv/bin/python
"""

from __future__ import annotations

import json
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from sidecar.ledger.migrations import applied_steps
from tests.builders import a_body
from tests.jira_stand_in import JiraStandIn
from tests.running import Notifier, eventually
from tests.sink import Answer, Sink

FOLDER: Final = Path(__file__).parent / "ledgers"
SERVICES: Final = {
    "chat": Answer(),
    "away": Answer(status=503),
    "slow": Answer(fault="hang"),
    "wrong": Answer(status=404),
    "team": Answer(),
}
"""How each answers in the afternoon."""
RULES: Final[dict[str, Any]] = {
    "failures": {
        "event_type": "script_execution_*",
        "integration_ids": ["chat", "away", "slow", "wrong", "team", "issues"],
        "on": ["first_failure", "still_failing", "recovered", "flapping"],
        "still_failing": {"every": 2, "or_after": "4h"},
        "escalate": [{"after": "2h", "integration_ids": ["chat"]}],
    },
    "hosts": {
        "event_type": "system_alert",
        "integration_ids": ["chat"],
        "group": {"by": "host_name", "wait": "3h", "interval": "3h", "repeat": "4h"},
    },
    "digest": {"event_type": "disk_*", "integration_ids": ["team"], "digest": {"window": "5h"}},
    "once": {"event_type": "camera_*", "integration_ids": ["team"], "dedupe": {"by": ["host_name"], "window": "6h"}},
}


def configuration(services: dict[str, str], jira: JiraStandIn, *, team: str = "team") -> str:
    """notifier.yaml. `services`: the URL of each; `team`: what the last one is called by now."""
    names = {name: team if name == "team" else name for name in services}
    integrations: dict[str, Any] = {
        names[name]: {
            "name": name,
            "type": "slack",
            "config": {"webhook_url": f"{url}/services/T0/B0/{name}"},
            "rate": {"per_second": 1_000, "burst": 1_000},
            "retry": {"first_wait": "1s"},
        }
        for name, url in services.items()
    }
    settings = {"server_url": jira.url, "api_token": jira.token, "project_key": "QA"}
    integrations["issues"] = {"type": "jira", "config": settings}
    rules = {
        rule_id: {**rule, "integration_ids": [names.get(each, each) for each in rule["integration_ids"]]}
        for rule_id, rule in RULES.items()
    }
    whole = {"version": 1, "settings": {"admin_integrations": ["chat"]}, "integrations": integrations, "rules": rules}
    return json.dumps(whole, indent=1) + "\n"


@contextmanager
def lab(answers: dict[str, Answer]) -> Iterator[tuple[dict[str, Sink], JiraStandIn]]:
    with ExitStack() as services, JiraStandIn("datacenter") as jira:
        sinks = {name: services.enter_context(Sink()) for name in answers}
        for name, sink in sinks.items():
            sink.answers = [answers[name]]
        yield sinks, jira


class Earlier(Notifier):
    """The program of another checkout."""

    def __init__(self, folder: Path, config: str, checkout: Path, python: Path) -> None:
        super().__init__(folder, config)
        self._checkout, self._python = checkout.absolute(), python.absolute()

    def command(self, *options: str) -> list[str]:
        _, *rest = super().command(*options)
        return ["env", f"--chdir={self._checkout}", "PYTHONPATH=", str(self._python), *rest]


def live_through(notifier: Notifier, urls: dict[str, str], jira: JiraStandIn) -> None:
    """An afternoon: failures and ends, a repeat, groups, flapping, a silence, an acknowledgement, edits of the file."""
    for script in ("goto_live", "zap", "teletext"):
        notifier.send(a_body(script_name=script, host_name=f"pi-{len(script)}"))
    again = {"id": "run-4711", **a_body(script_name="recording")}
    assert notifier.send(again) == notifier.send(again)
    notifier.send(a_body("script_execution_complete", script_name="teletext", host_name="pi-8", success=True))
    for n in range(3):
        notifier.send({"event_type": "system_alert", "event_data": {"message": f"warm {n}", "host_name": "pi-1"}})
        notifier.send({"event_type": "disk_low", "event_data": {"message": f"{n} GB", "host_name": "pi-2"}})
        notifier.send({"event_type": "camera_lost", "event_data": {"host_name": "pi-3"}})
    for n in range(6):
        kind = "complete" if n % 2 else "failed"
        notifier.send(a_body(f"script_execution_{kind}", script_name="flaky", success=bool(n % 2)))
    until = {"when": {"host_name": "pi-9"}, "until": "5h", "reason": "new cables", "author": "ann"}
    notifier.ask("POST", "/server/notifications/silences", until)
    notifier.send(a_body(script_name="silenced", host_name="pi-9"))
    eventually(lambda: {"sent", "sending", "waiting", "failed"} <= set(notifier.states()), "some of everything")
    acknowledge(notifier)
    notifier.config.write_text(configuration(urls, jira, team="crew"))
    eventually(lambda: "crew" in json.dumps(notifier.ask("GET", "/server/notifications/integrations")[1]), "an edit")
    eventually(lambda: tried(notifier, "away") >= 6, "the service that is away is left alone")
    eventually(lambda: is_searched(notifier), "what is settled is in the search")
    notifier.send(a_body(script_name="last"))


def acknowledge(notifier: Notifier) -> None:
    """Where that is known."""
    status, incidents = notifier.ask("GET", "/server/notifications/incidents")
    if status == 200:
        found = incidents if isinstance(incidents, list) else incidents["items"]
        notifier.ask("POST", f"/server/notifications/incidents/{found[0]['id']}/ack", {"by": "ann"})


def is_searched(notifier: Notifier) -> bool:
    """True also where there is no search yet."""
    columns = [row[0] for row in notifier.rows("SELECT name FROM pragma_table_info('deliveries')")]
    return "indexed" not in columns or bool(notifier.rows("SELECT 1 FROM deliveries WHERE indexed = 1"))


def tried(notifier: Notifier, integration_id: str) -> int:
    query = f"SELECT SUM(attempts) FROM deliveries WHERE integration_id = '{integration_id}'"  # noqa: S608  # our own
    return int(notifier.rows(query)[0][0] or 0)


def make(checkout: Path, python: Path) -> Path:
    """The ledger of the program in this checkout."""
    with tempfile.TemporaryDirectory() as folder, lab(SERVICES) as (sinks, jira):
        urls = {name: sink.url for name, sink in sinks.items()}
        notifier = Earlier(Path(folder), configuration(urls, jira), checkout, python)
        try:
            notifier.start()
            live_through(notifier, urls, jira)
        finally:
            notifier.kill()
        return dump(notifier.data / "notifier.db")


def dump(path: Path) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        target = FOLDER / f"{applied_steps(connection)[-1]}.sql"
        target.write_text("".join(f"{statement};\n" for statement in statements(connection)), "utf-8")
    return target


def statements(connection: sqlite3.Connection) -> Iterator[str]:
    """What makes the database again. `iterdump` cannot: the search's index has no content of its own to be read."""
    master = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type {} 'table' ORDER BY rowid"
    for name, sql in connection.execute(master.format("=")).fetchall():
        if sql.startswith("CREATE VIRTUAL"):
            row = connection.execute("SELECT quote(?), quote(?)", (name, sql)).fetchone()
            yield "INSERT INTO sqlite_master VALUES ('table', {0}, {0}, 0, {1})".format(*row)  # noqa: S608  # our own
        else:
            yield sql
            yield from (f"INSERT INTO {name} VALUES ({values})" for values in rows_of(connection, name))  # noqa: S608  # our own
    yield from (sql for _, sql in connection.execute(master.format("<>")))


def rows_of(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    columns = [f'quote("{column[1]}")' for column in connection.execute(f"PRAGMA table_info({table})")]
    values = " || ', ' || ".join(columns)
    rows = connection.execute(f"SELECT {values} FROM {table}")  # noqa: S608  # our own names
    yield from (row[0] for row in rows.fetchall())


def ledgers() -> list[Path]:
    return sorted(FOLDER.glob("*.sql"))


def load(source: Path, target: Path) -> None:
    """The ledger as it was when its program was killed."""
    with closing(sqlite3.connect(target)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA writable_schema = ON")  # the search's index is a virtual table
        connection.executescript(source.read_text("utf-8"))


def later(path: Path, by: timedelta) -> datetime:
    """So long after the last that a ledger tells of."""
    with closing(sqlite3.connect(path)) as connection:
        return datetime.fromisoformat(connection.execute("SELECT MAX(received_at) FROM events").fetchone()[0]) + by


if __name__ == "__main__":
    sys.stdout.write(f"{make(Path(sys.argv[1]), Path(sys.argv[2]))}\n")
