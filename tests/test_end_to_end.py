"""The main job, seen from outside: the real program, real files, real SMTP, real sockets, a real `kill -9`."""

from __future__ import annotations

import json
import re
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.builders import a_body
from tests.certificates import an_authority
from tests.jira_specs import MISSING, SPECS, adf_complaints, spec
from tests.jira_stand_in import JiraStandIn
from tests.running import Cold, Notifier, eventually, running
from tests.sink import Answer, Sink
from tests.smtp_servers import LOGIN, PASSWORD, Mailbox, a_mail_server

LOG_ONLY = """\
version: 1
integrations:
  log: {type: log}
rules:
  failures: {event_type: "*_failed", integration_ids: [log]}
"""


class World:
    """A mail server with STARTTLS and AUTH, a webhook sink, a Jira, and a notifier that tells all three."""

    def __init__(self, notifier: Notifier, mailbox: Mailbox, sink: Sink, jira: JiraStandIn) -> None:
        self.notifier, self.mailbox, self.sink, self.jira = notifier, mailbox, sink, jira

    def told(self) -> tuple[int, int, int]:
        return len(self.mailbox.envelopes), len(self.sink.requests), len(self.jira.issues)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    authority = an_authority(tmp_path)
    with ExitStack() as stack:
        mailbox, port = stack.enter_context(a_mail_server(starttls=authority.server, login=True))
        sink, jira = stack.enter_context(Sink()), stack.enter_context(JiraStandIn())
        config = {
            "version": 1,
            "integrations": {
                "mail": {
                    "type": "email",
                    "config": {
                        "smtp_host": "localhost",
                        "smtp_port": port,
                        "smtp_username": LOGIN,
                        "smtp_password": PASSWORD,
                        "from_email": "lab@lab.example",
                        "to": ["ann@lab.example"],
                    },
                },
                "chat": {"type": "slack", "config": {"webhook_url": f"{sink.url}/services/T0/B0/abc"}},
                "jira": {
                    "type": "jira",
                    "config": {
                        "server_url": jira.url,
                        "username": jira.username,
                        "api_token": jira.token,
                        "project_key": "QA",
                        "deployment": "cloud",
                    },
                },
            },
            "rules": {"failures": {"event_type": "*_failed", "integration_ids": ["mail", "chat", "jira"]}},
        }
        text = json.dumps(config)
        notifier = stack.enter_context(running(tmp_path, text, SSL_CERT_FILE=authority.ca_file))
        yield World(notifier, mailbox, sink, jira)


def by_http(notifier: Notifier, body: dict[str, Any]) -> None:
    notifier.send(body)


def by_file(notifier: Notifier, body: dict[str, Any]) -> None:
    hidden = notifier.inbox / ".event.json.tmp"
    hidden.write_text(json.dumps(body))
    hidden.rename(notifier.inbox / "event.json")


@pytest.mark.parametrize("sent", [by_http, by_file])
def test_a_failed_script_is_told_by_mail_chat_and_jira_each_once(world: World, sent: Any) -> None:
    sent(world.notifier, a_body())
    eventually(lambda: world.notifier.states() == ["sent"] * 3, "three deliveries")
    assert world.told() == (1, 1, 1)
    title = "Script goto_live failed on pi-1 / stb-1"
    assert world.mailbox.encrypted == [True]
    assert title in str(world.mailbox.last_mail()["Subject"])
    assert title in world.sink.requests[0].json["text"]
    assert title in world.jira.issues[0]["fields"]["summary"]


@pytest.mark.skipif(not SPECS.is_dir(), reason=MISSING)
def test_what_jira_gets_conforms_to_atlassians_own_documents(world: World) -> None:
    world.notifier.send(a_body())
    eventually(lambda: world.told()[2] == 1, "an issue")
    created = next(seen for seen in world.jira.requests if seen.path.endswith("/issue"))
    assert spec("cloud").complaints("POST", created.path, {}, created.body) == []
    assert adf_complaints(created.body["fields"]["description"]) == []


def test_a_dropped_file_goes_to_done_and_a_bad_one_to_rejected_with_the_reason(world: World) -> None:
    by_file(world.notifier, a_body())
    (world.notifier.inbox / "bad.json").write_text('{"event_typ": "x"}')
    eventually((world.notifier.inbox / "rejected" / "bad.json").exists, "the bad file is rejected")
    reason = (world.notifier.inbox / "rejected" / "bad.json.error.txt").read_text()
    assert "event_typ: unknown field, did you mean 'event_type'?" in reason
    eventually((world.notifier.inbox / "done" / "event.json").exists, "the good file is done")


def test_after_a_kill_in_a_burst_every_accepted_event_is_delivered_and_few_twice(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    with Sink() as sink:
        config = {
            "version": 1,
            "integrations": {
                "chat": {
                    "type": "slack",
                    "config": {"webhook_url": f"{sink.url}/services/T0/B0/abc"},
                    "rate": {"per_second": 10_000, "burst": 10_000},
                }
            },
            "rules": {"failures": {"event_type": "*_failed", "integration_ids": ["chat"]}},
        }
        with running(tmp_path, json.dumps(config)) as notifier:
            accepted = burst(notifier, sink, kill_after=300)
            in_flight = notifier.rows("SELECT COUNT(*) FROM deliveries WHERE state = 'sending'")[0][0]
            notifier.start()
            eventually(lambda: unsettled(notifier) == 0, "everything that was accepted is settled")
            told = Counter(name for request in sink.requests if (name := script_told(request)))
            assert set(told) == accepted
            duplicates = sum(told.values()) - len(told)
            assert duplicates <= in_flight
            record_property("accepted, in flight at the kill, told twice", (len(accepted), in_flight, duplicates))


def burst(notifier: Notifier, sink: Sink, kill_after: int) -> set[str]:
    """Send up to 2,000 events from four threads, and kill the notifier while it delivers; the names it accepted."""
    accepted: set[str] = set()

    def send(batch: int) -> None:
        for part in range(batch * 25, batch * 25 + 25):
            names = [f"s{part * 20 + n:04}" for n in range(20)]
            try:
                notifier.send(*[a_body(script_name=name) for name in names])
            except (OSError, ValueError):
                return
            accepted.update(names)

    threads = [threading.Thread(target=send, args=(batch,)) for batch in range(4)]
    for thread in threads:
        thread.start()
    eventually(lambda: len(sink.requests) >= kill_after, "the burst is under way")
    notifier.kill()
    for thread in threads:
        thread.join()
    return accepted


def script_told(request: Any) -> str:
    """The script that a message is about; of a message that the kill cut off in the middle, nothing."""
    is_whole = len(request.body) == int(request.headers["content-length"])
    found = re.search(r"Script (s\d{4}) failed", request.json["text"]) if is_whole else None
    return found[1] if found else ""


def unsettled(notifier: Notifier) -> int:
    return int(notifier.rows("SELECT COUNT(*) FROM deliveries WHERE state IN ('waiting', 'sending')")[0][0])


def test_the_first_line_says_where_everything_is(tmp_path: Path) -> None:
    notifier = Cold(tmp_path, LOG_ONLY)
    try:
        line = notifier.start()
        assert notifier.stop() == 0
    finally:
        notifier.kill()
    for place in (notifier.url, notifier.config, notifier.data, notifier.inbox):
        assert str(place) in line


def test_a_stop_is_clean_and_the_next_start_goes_on(tmp_path: Path) -> None:
    with running(tmp_path, LOG_ONLY) as notifier:
        notifier.send(*[a_body() for _ in range(50)])
        assert notifier.stop() == 0
        notifier.start()
        eventually(lambda: notifier.states() == ["sent"] * 50, "what waited is sent")
        assert len((notifier.data / "notifications.jsonl").read_text().splitlines()) == 50
        assert "Traceback" not in notifier.log()


def test_a_stop_does_not_wait_for_a_service_that_hangs_and_the_message_is_not_lost(tmp_path: Path) -> None:
    with Sink() as sink:
        sink.answers = [Answer(fault="hang"), Answer()]
        config = {
            "version": 1,
            "integrations": {"chat": {"type": "slack", "config": {"webhook_url": f"{sink.url}/services/T0/B0/abc"}}},
            "rules": {"failures": {"event_type": "*_failed", "integration_ids": ["chat"]}},
        }
        with running(tmp_path, json.dumps(config)) as notifier:
            notifier.send(a_body())
            eventually(lambda: len(sink.requests) == 1, "the message is under way")
            started = time.monotonic()
            assert notifier.stop() == 0
            assert time.monotonic() - started < 10
            notifier.start()
            eventually(lambda: notifier.states() == ["sent"], "it is sent again")
            log = notifier.ask("GET", f"/server/notifications/history/{notifier.history()[0]['id']}")[1]["attempt_log"]
            assert [each["outcome"] for each in log] == ["failed", "sent"]


def test_a_change_of_the_file_is_in_force_at_once(tmp_path: Path) -> None:
    with running(tmp_path, LOG_ONLY) as notifier:
        notifier.config.write_text(LOG_ONLY.replace("*_failed", "other.*"))
        eventually(
            lambda: notifier.ask("GET", "/server/notifications/rules")[1][0]["event_type"] == "other.*", "reload"
        )
        notifier.send(a_body())
        assert notifier.history() == []


def test_a_bad_file_leaves_the_last_good_one_in_force_and_says_what_is_wrong(tmp_path: Path) -> None:
    with running(tmp_path, LOG_ONLY) as notifier:
        notifier.config.write_text(LOG_ONLY.replace("type: log", "type: lgo"))
        eventually(lambda: notifier.ask("GET", "/server/notifications/config")[1]["state"] == "stale", "it is noticed")
        problems = notifier.ask("GET", "/readyz")[1]["config"]["problems"]
        assert [(each["line"], each["path"]) for each in problems] == [(3, "integrations.log.type")]
        notifier.send(a_body())
        eventually(lambda: notifier.states() == ["sent"], "the last good rules still work")
        notifier.config.write_text(LOG_ONLY)
        eventually(lambda: notifier.ask("GET", "/server/notifications/config")[1]["state"] == "ok", "it heals")


def test_what_is_accepted_without_any_good_file_is_told_once_there_is_one(tmp_path: Path) -> None:
    with running(tmp_path, "version: 2") as notifier:
        assert notifier.ask("GET", "/readyz")[1]["config"]["state"] == "degraded"
        notifier.send(a_body())
        assert notifier.history() == []
        notifier.config.write_text(LOG_ONLY)
        eventually(lambda: notifier.states() == ["sent"], "it is decided and told")


def test_two_notifiers_do_not_share_their_data(tmp_path: Path) -> None:
    with running(tmp_path, LOG_ONLY):
        other = Notifier(tmp_path, LOG_ONLY)
        with pytest.raises(AssertionError, match="a notifier is using the folder"):
            other.start()
        other.kill()


def test_it_refuses_to_be_reached_from_other_machines_unless_told_to(tmp_path: Path) -> None:
    notifier = Notifier(tmp_path, LOG_ONLY)
    with pytest.raises(AssertionError, match="--trust-network"):
        notifier.start("--host", "0.0.0.0")  # noqa: S104  # that is the point
    notifier.kill()
