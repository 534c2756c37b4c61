"""`GET /metrics` of the real service."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from sidecar.core.exposition import Family
from tests.api_service import Api
from tests.builders import a_body
from tests.engines import by_hand
from tests.running import eventually
from tests.scraped import needs_promtool, promtool, scrape
from tests.sink import Answer, Sink
from ui_api import process
from ui_api.metrics import FAMILIES, files

PAGE: Final = (Path(__file__).parents[1] / "docs/observability.md").read_text("utf-8")
LAB = """\
version: 1
integrations:
  log: {{type: log}}
  chat: {{type: slack, config: {{webhook_url: "{url}/services/T0/B0/s3cret"}}}}
  later: {{type: log, enabled: false}}
rules:
  failures: {{event_type: "*_failed", integration_ids: [log, chat]}}
"""


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as sink:
        yield sink


@pytest.fixture
def api(tmp_path: Path, sink: Sink) -> Iterator[Api]:
    with Api(tmp_path, LAB.format(url=sink.url)) as api:
        yield api


def test_an_event_and_its_messages_are_seen(api: Api) -> None:
    api.ask("POST", "/events", a_body())
    sent = 'notifier_deliveries_total{{integration="{0}",channel="{1}",outcome="sent"}}'
    eventually(lambda: scrape(api)[sent.format("chat", "slack")] == 1, "the message to be counted")
    eventually(lambda: scrape(api)[sent.format("log", "log")] == 1, "the other one, too")
    seen = scrape(api)
    assert seen['notifier_events_received_total{source="http"}'] == 1
    assert seen['notifier_events_accepted_total{event_type="script_execution_failed"}'] == 1
    assert seen['notifier_decisions_total{verdict="waiting"}'] == 2
    assert seen['notifier_attempts_total{channel="slack",outcome="sent"}'] == 1
    assert seen['notifier_attempt_seconds_count{channel="slack"}'] == 1
    assert seen['notifier_event_to_message_seconds_count{channel="slack"}'] == 1
    assert seen['notifier_event_to_message_seconds_bucket{channel="slack",le="60.0"}'] == 1
    assert seen['notifier_incidents_open{acknowledged="no"}'] == 1


def test_an_integration_that_refuses_us_is_seen_with_what_waits_for_it(api: Api, sink: Sink) -> None:
    sink.answers = [Answer(status=403)]
    api.ask("POST", "/events", a_body())
    paused = 'notifier_integration_state{integration="chat",channel="slack",state="paused"}'
    eventually(lambda: scrape(api)[paused] == 1, "the pause to be seen")
    seen = scrape(api)
    states = {name: value for name, value in seen.items() if name.startswith("notifier_integration_state")}
    assert sum(states.values()) == 3  # each integration is in one state
    assert seen['notifier_integration_state{integration="later",channel="log",state="disabled"}'] == 1
    assert seen['notifier_queue_messages{integration="chat"}'] == 1
    assert seen['notifier_queue_messages{integration="log"}'] == 0
    assert seen['notifier_queue_overdue_seconds{integration="chat"}'] == 0  # it is tried in an hour
    assert seen["notifier_queue_oldest_seconds"] > 0
    assert seen["notifier_messages_under_way"] == 0


def test_a_mistake_in_the_file_is_seen(api: Api) -> None:
    good = scrape(api)
    assert good['notifier_config_state{state="ok"}'] == 1
    assert good['notifier_config_entries{section="integrations"}'] == 3
    assert good["notifier_config_revision_timestamp_seconds"] > 1.7e9
    api.rewrite("version: 1\nrules: {a: {event_type: 1}}\n")
    bad = scrape(api)
    assert (bad['notifier_config_state{state="ok"}'], bad['notifier_config_state{state="stale"}']) == (0, 1)
    assert bad['notifier_config_problems{severity="error"}'] > 0
    assert bad["notifier_config_revision_timestamp_seconds"] == good["notifier_config_revision_timestamp_seconds"]


def test_events_that_wait_for_a_good_file_are_seen(tmp_path: Path) -> None:
    with Api(tmp_path, "version: none\n") as api:
        api.ask("POST", "/events", a_body())
        seen = scrape(api)
    assert seen['notifier_config_state{state="degraded"}'] == 1
    assert seen["notifier_events_undecided"] == 1


@pytest.mark.parametrize(
    ("body", "kind", "why"),
    [
        ("{", "application/json", "unreadable"),
        ("{}", "application/xml", "unsupported"),
    ],
)
def test_a_request_that_is_refused_is_counted_by_its_reason(api: Api, body: str, kind: str, why: str) -> None:
    api.say("POST", "/server/notifications/events", body, {"Content-Type": kind})
    assert scrape(api)[f'notifier_requests_refused_total{{reason="{why}"}}'] == 1


def test_a_key_that_came_with_other_events_is_counted(api: Api) -> None:
    for device in ("one", "two"):
        api.ask("POST", "/events", a_body(device_name=device), Idempotency_Key="k")
    assert scrape(api)['notifier_requests_refused_total{reason="conflict"}'] == 1


def test_a_database_that_cannot_be_written_is_seen(api: Api) -> None:
    with by_hand(api.places.database) as other:  # a commit of the notifier's own may claim something, too
        other.execute("ALTER TABLE events RENAME TO away")
    api.ask("POST", "/events", a_body())
    seen = scrape(api)
    assert seen['notifier_requests_refused_total{reason="unavailable"}'] == 1
    assert seen['notifier_database_ok{to="read"}'] == 0
    assert seen['notifier_config_state{state="ok"}'] == 1  # what is not in the database is told all the same


def test_dropped_files_are_seen(api: Api) -> None:
    for name, text in (("good.json", '{"event_type": "system_alert"}'), ("bad.json", "{}")):
        (api.places.inbox / f".{name}").write_text(text)
        (api.places.inbox / f".{name}").rename(api.places.inbox / name)
    eventually(lambda: scrape(api)['notifier_inbox_files_total{outcome="rejected"}'] == 1, "the file to be rejected")
    eventually(lambda: scrape(api)['notifier_inbox_files_total{outcome="taken"}'] == 1, "the file to be taken")
    seen = scrape(api)
    assert seen['notifier_inbox_files_present{state="rejected"}'] == 1
    assert seen['notifier_inbox_files_present{state="waiting"}'] == 0
    assert seen['notifier_events_received_total{source="inbox"}'] == 2


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: str(family.name))
def test_the_page_tells_of_every_metric_as_the_code_does(family: Family) -> None:
    labels = ", ".join(f"`{label}`" for label in family.labels) or "–"
    assert f"| `{family.name}` | {family.kind} | {labels} | {family.help} |" in PAGE


def test_a_folder_that_is_gone_has_no_files(tmp_path: Path) -> None:
    assert files(tmp_path / "gone") == 0


def test_the_program_and_its_loops_are_seen(api: Api) -> None:
    loops = {f'notifier_loop_age_seconds{{loop="{each}"}}' for each in ("config", "dispatch", "inbox", "search")}
    eventually(lambda: loops <= set(scrape(api)), "every loop to turn")
    seen = scrape(api)
    assert seen["process_resident_memory_bytes"] > 1 << 20
    assert abs(seen["process_start_time_seconds"] - Path(f"/proc/{os.getpid()}").stat().st_ctime) < 3600
    assert seen["notifier_disk_free_bytes"] > 0
    assert (seen['notifier_database_ok{to="read"}'], seen['notifier_database_ok{to="write"}']) == (1, 1)
    assert seen["notifier_database_bytes"] > 0


def test_without_proc_the_program_says_what_python_knows(tmp_path: Path) -> None:
    assert [family for family, _ in process.figures(tmp_path)] == [process.CPU, process.THREADS, process.MOST_FILES]


def test_no_secret_is_in_the_figures(api: Api) -> None:
    assert "s3cret" not in api.say("GET", "/metrics").text


def test_every_metric_is_named_once_and_counters_say_that_they_are() -> None:
    names = [family.name.removesuffix("_total") for family in FAMILIES]  # OpenMetrics tells them apart by these
    assert len(names) == len(set(names))
    assert [each.name for each in FAMILIES if (each.kind == "counter") != each.name.endswith("_total")] == []


@needs_promtool
def test_promtool_has_nothing_to_say_about_the_figures(api: Api) -> None:
    api.ask("POST", "/events", a_body())
    api.settled(2)
    assert promtool("check", "metrics", given=api.say("GET", "/metrics").text) == ""


def test_openmetrics_is_given_to_those_who_ask(api: Api) -> None:
    plain, asked = (api.say("GET", "/metrics", None, {"Accept": each}) for each in ("*/*", OPENMETRICS))
    assert plain.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    assert asked.headers["content-type"] == "application/openmetrics-text; version=1.0.0; charset=utf-8"
    assert asked.text.endswith("# EOF\n")
    assert "# TYPE notifier_events_received counter\n" in asked.text


OPENMETRICS = "application/openmetrics-text;version=1.0.0;q=0.75,text/plain;version=0.0.4;q=0.5"
