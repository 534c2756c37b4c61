"""Alertmanager and Grafana as sources: their bodies as events and incidents, and a real Alertmanager."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from sidecar.core.alert_webhooks import Sender, read_group
from sidecar.core.channel import Secret
from sidecar.core.facts import links
from sidecar.core.intake import Unreadable, read_event
from sidecar.core.model import Event, Severity
from sidecar.errors import InvalidError
from tests.api_service import PLAIN, Api, Reply, assert_problem, serving
from tests.builders import NOON
from tests.running import PATIENCE_S, eventually
from ui_api.cli import now
from ui_api.credentials import Credentials

SAMPLES: Final = Path(__file__).parents[1].parent / "shared" / "samples" / "webhooks"
NEVER: Final = "0001-01-01T00:00:00Z"
ALERTMANAGER: Final = shutil.which("prometheus-alertmanager") or shutil.which("alertmanager")
TOKEN: Final = "ingest-token-of-the-lab-0123456789"
ADMIN: Final = "admin-token-of-the-lab-0123456789"
LISTENING: Final = re.compile(r'msg="Listening on" address=(\S+)')
RULES: Final = """\
version: 1
integrations:
  log: {type: log}
rules:
  alerts:
    event_type: alert.*
    when: {severity: ">=warning"}
    on: [first_failure, recovered]
    integration_ids: [log]
"""


def an_alert(status: str = "firing", **changes: Any) -> dict[str, Any]:
    alert = {
        "status": status,
        "labels": {"alertname": "HighTemperature", "severity": "page", "instance": "pi-1:9100"},
        "annotations": {"summary": "A Raspberry Pi is too hot", "description": "82 °C"},
        "startsAt": "2026-01-31T22:04:14.432911368Z",
        "endsAt": NEVER if status == "firing" else "2026-01-31T22:10:00Z",
        "generatorURL": "http://prometheus:9090/graph?g0.expr=t",
        "fingerprint": "a1bc48475b20e73d",
    }
    return {name: value for name, value in (alert | changes).items() if value is not ...}


def a_group(*alerts: Any, **changes: Any) -> dict[str, Any]:
    return {
        "version": "4",
        "receiver": "notifier",
        "status": "firing",
        "alerts": list(alerts or [an_alert()]),
    } | changes


def read(group: Any, sender: Sender = "alertmanager") -> list[Event]:
    found = read_group(json.dumps(group).encode(), sender)
    return [read_event(each, new_id="evt_new", now=NOON) for each in found]


def labelled(**labels: Any) -> Event:
    return read(a_group(an_alert(labels=labels, fingerprint=...)))[0]


# ---------------------------------------------------------------------- what an alert means


def test_an_alert_is_an_event_with_its_labels() -> None:
    (event,) = read(a_group())
    assert (event.event_type, event.source, event.severity) == (
        "alert.HighTemperature",
        "alertmanager",
        Severity.critical,
    )
    assert (
        event.event_data.items()
        >= {
            "alertname": "HighTemperature",
            "status": "firing",
            "title": "A Raspberry Pi is too hot",
            "description": "82 °C",
            "host_name": "pi-1",
            "incident_uuid": "alertmanager:a1bc48475b20e73d",
            "starts_at": "2026-01-31T22:04:14.432911368Z",
            "receiver": "notifier",
        }.items()
    )
    assert "ends_at" not in event.event_data
    assert event.event_data["labels"]["severity"] == "page"
    assert links(event.event_data) == [("Source", "http://prometheus:9090/graph?g0.expr=t")]
    assert event.time == NOON


def test_a_resolved_alert_says_when_it_ended() -> None:
    (event,) = read(a_group(an_alert("resolved")))
    assert (event.event_data["status"], event.event_data["ends_at"]) == ("resolved", "2026-01-31T22:10:00Z")


@pytest.mark.parametrize(
    ("labels", "severity"),
    [
        ({"severity": "critical"}, Severity.critical),
        ({"severity": "high"}, Severity.error),
        ({"severity": "info"}, Severity.info),
        ({"severity": "none"}, Severity.info),
        ({"severity": "sev-7"}, Severity.warning),
        ({}, Severity.warning),
    ],
)
def test_the_label_says_how_bad_it_is(labels: dict[str, str], severity: Severity) -> None:
    assert labelled(**labels).severity == severity


@pytest.mark.parametrize(
    ("name", "event_type"),
    [
        ("High CPU Temperature", "alert.High_CPU_Temperature"),
        ("Memory (copy)", "alert.Memory_copy"),
        ("x" * 200, f"alert.{'x' * 90}"),
        ("…", "alert.unnamed"),
        (17, "alert.unnamed"),
    ],
)
def test_the_event_type_is_made_of_the_name(name: Any, event_type: str) -> None:
    assert labelled(alertname=name).event_type == event_type


@pytest.mark.parametrize(
    ("labels", "host"),
    [
        ({"host_name": "pi-1", "instance": "x:1"}, "pi-1"),
        ({"host": "pi-2", "nodename": "x"}, "pi-2"),
        ({"instance": "pi-3:9100"}, "pi-3"),
        ({"instance": "[fe80::1]:9100"}, "[fe80::1]"),
        ({}, None),
    ],
)
def test_the_host_is_found_among_the_labels(labels: dict[str, str], host: str | None) -> None:
    assert labelled(**labels).event_data.get("host_name") == host


def test_without_a_fingerprint_the_labels_are_the_identity() -> None:
    one, same, other = labelled(a="1", b="2"), labelled(b="2", a="1"), labelled(a="1", b="3")
    assert one.event_data["incident_uuid"] == same.event_data["incident_uuid"] != other.event_data["incident_uuid"]


@pytest.mark.parametrize("odd", ["x" * 65, "a b", "", None, 7])
def test_an_odd_fingerprint_is_none(odd: Any) -> None:
    labels = {"alertname": "Hot"}
    (event,) = read(a_group(an_alert(labels=labels, fingerprint=odd)))
    assert event.event_data["incident_uuid"] == labelled(**labels).event_data["incident_uuid"]


def test_what_grafana_adds_becomes_links_a_picture_and_words() -> None:
    alert = an_alert(
        annotations={"summary": "Hot", "runbook_url": "https://wiki.example/hot"},
        labels={"alertname": "Hot", "__alert_rule_uid__": "x"},
        values={"A": 82.5, "B": 1},
        dashboardURL="https://grafana.example/d/1",
        panelURL="https://grafana.example/d/1?viewPanel=2",
        silenceURL="https://grafana.example/alerting/silence/new",
        imageURL="https://grafana.example/shot.png",
    )
    (event,) = read(a_group(alert), "grafana")
    assert event.event_data["description"] == "A = 82.5, B = 1"
    assert [label for label, _ in links(event.event_data)] == [
        *("Runbook", "Dashboard", "Panel", "Source", "Silence it there")
    ]
    (picture,) = event.attachments
    assert (picture.source, picture.is_picture) == ("https://grafana.example/shot.png", True)
    assert "__alert_rule_uid__" not in event.event_data


def test_older_grafanas_say_values_as_a_text() -> None:
    (event,) = read(a_group(an_alert(annotations=None, values=None, valueString="[ A=1 ]")), "grafana")
    assert event.event_data.items() >= {"description": "[ A=1 ]", "title": "HighTemperature"}.items()


def test_the_test_of_grafanas_contact_point_opens_nothing() -> None:
    labels = {"alertname": "TestAlert", "instance": "Grafana"}
    (event,) = read(a_group(an_alert(labels=labels, annotations={"summary": "Notification test"})), "grafana")
    assert (event.event_type, event.severity) == ("alert.TestAlert", Severity.info)
    assert event.event_data["title"] == "Notification test"
    assert not {"status", "incident_uuid"} & event.event_data.keys()


def test_alerts_that_were_left_out_are_told_of() -> None:
    _, event = read(a_group(truncatedAlerts=12))
    assert (event.event_type, event.severity) == ("alert.truncated", Severity.warning)
    assert event.event_data["title"] == "12 more alerts were left out by Alertmanager"


def test_links_that_no_browser_should_open_are_left_out() -> None:
    given = {"a": "javascript:alert(1)", " ": "https://x.example", "b": 7, "c": "https://c.example"}
    assert links({"links": given}) == [("c", "https://c.example")]
    assert links({"links": "https://x.example"}) == []


# ---------------------------------------------------------------------- what is refused


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{", "not JSON"),
        (b"[]", "a list 'alerts'; found a list"),
        (b'{"state": "alerting"}', "wanted what Alertmanager posts"),
        (b'{"alerts": []}', "no alert in it"),
    ],
)
def test_what_is_no_notification_is_refused(content: bytes, words: str) -> None:
    with pytest.raises(InvalidError, match=words):
        read_group(content, "alertmanager")


@pytest.mark.parametrize(("alert", "words"), [(7, "wanted an alert"), ({"status": "pending"}, "allowed: firing")])
def test_a_bad_alert_is_marked_as_that(alert: Any, words: str) -> None:
    good, bad = read_group(json.dumps(a_group(an_alert(), alert)).encode(), "alertmanager")
    assert not isinstance(good.body, Unreadable)
    assert isinstance(bad.body, Unreadable)
    assert words in bad.body.reason


JSON: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
OF_AN_ALERT: Final = st.sampled_from([*an_alert(), "values", "valueString", "imageURL", "panelURL"])
OF_A_GROUP: Final = st.sampled_from(["status", "receiver", "truncatedAlerts", "alerts"])


def said(group: Any) -> list[str]:
    """The types of the events, and the reasons of refusals; anything else that is raised is a bug."""
    try:
        found = read_group(json.dumps(group).encode(), "grafana")
    except InvalidError as refusal:
        return [problem.message for problem in refusal.problems]
    return [
        each.body.reason if isinstance(each.body, Unreadable) else read_event(each, new_id="e", now=NOON).event_type
        for each in found
    ]


@given(st.dictionaries(OF_AN_ALERT, JSON, max_size=5), st.dictionaries(OF_A_GROUP, JSON, max_size=3))
def test_whatever_comes_is_an_event_or_is_refused_in_words(alert: dict[str, Any], group: dict[str, Any]) -> None:
    assert all(said(a_group(an_alert() | alert) | group))


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the folder of sample webhooks is not beside the repository")
@pytest.mark.parametrize(("sender", "number"), [("alertmanager", 2), ("grafana", 1)])
def test_the_sample_of_each_is_read(sender: Sender, number: int) -> None:
    found = read(json.loads((SAMPLES / f"{sender}-firing.json").read_text()), sender)
    assert len({event.event_data["incident_uuid"] for event in found}) == number


# ---------------------------------------------------------------------- over HTTP


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    with serving(tmp_path, RULES) as one:
        yield one


def send(api: Api, group: Any, sender: Sender = "alertmanager") -> Reply:
    return api.ask("POST", f"/events/{sender}", group)


def incidents(api: Api) -> list[tuple[bool, int]]:
    """Of each, the newest first, whether it is open, and how many failures it has seen."""
    found = [each for is_open in (True, False) for each in api.service.ledger.pages.incidents(is_open=is_open)[0]]
    return [(each.is_open, each.count) for each in found]


@pytest.mark.parametrize("sender", ["alertmanager", "grafana"])
def test_firing_again_goes_on_with_the_incident_and_resolved_ends_it(api: Api, sender: Sender) -> None:
    for number in (1, 2):
        assert send(api, a_group(), sender).status == 202
        assert incidents(api) == [(True, number)]
    send(api, a_group(an_alert("resolved"), status="resolved"), sender)
    assert incidents(api) == [(False, 2)]
    send(api, a_group(an_alert("resolved"), status="resolved"), sender)
    assert incidents(api) == [(False, 2)]
    send(api, a_group(), sender)  # it fires anew, and by its own clock, it began before the end was told
    assert incidents(api) == [(True, 1), (False, 2)]


def test_the_end_of_an_alert_is_told(api: Api) -> None:
    send(api, a_group())
    send(api, a_group(an_alert("resolved"), status="resolved"))
    ended, began = api.settled(2)
    assert began["message_preview"].splitlines()[:2] == ["🔴 A Raspberry Pi is too hot on pi-1", "82 °C"]
    title, how_long, text, *_ = ended["message_preview"].splitlines()
    assert (title, text) == ("✅ Over: A Raspberry Pi is too hot on pi-1", "82 °C")
    assert how_long.startswith("Over after ")


def test_a_group_is_answered_in_its_order_and_a_bad_alert_costs_no_other(api: Api) -> None:
    reply = send(api, a_group(an_alert(), 7, an_alert(fingerprint="other")))
    assert (reply.status, len(reply.json["accepted"])) == (202, 2)
    (rejected,) = reply.json["rejected"]
    assert (rejected["index"], rejected["reason"]) == (1, "wanted an alert, found a number")
    assert len(incidents(api)) == 2


def test_a_group_may_be_larger_than_what_other_senders_may_send_at_once(api: Api) -> None:
    """On a busy machine that takes longer than a sender waits, who then sends it again."""
    group = a_group(*[an_alert(fingerprint=f"{number:x}") for number in range(1_200)])
    replies: list[Reply] = []

    def is_taken() -> bool:
        replies.append(send(api, group))
        return replies[-1].status != 503

    eventually(is_taken, "there is time for it")
    assert len(replies[-1].json["accepted"]) == 1_200


def test_what_is_no_notification_is_422_and_counted(api: Api) -> None:
    assert_problem(send(api, {"event_type": "x"}), 422)
    refused = 'notifier_requests_refused_total{reason="unreadable"} 1'
    assert refused in api.say("GET", "/metrics").text


# ---------------------------------------------------------------------- a real Alertmanager


PAGE: Final = (Path(__file__).parents[1] / "docs" / "sources.md").read_text("utf-8")


def shown(first_line: str) -> str:
    """The YAML of the page that begins with this line."""
    (found,) = re.findall(rf"^```yaml\n({first_line}\n.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
    return str(found)


def test_the_contact_point_of_the_page_names_our_address() -> None:
    (point,) = yaml.safe_load(shown("# provisioning/alerting/notifier.yaml"))["contactPoints"]
    (receiver,) = point["receivers"]
    assert (receiver["type"], receiver["settings"]["url"].endswith(f"{PLAIN}/events/grafana")) == ("webhook", True)


@contextmanager
def alertmanager(folder: Path, port: int) -> Iterator[str]:
    """Debian's Alertmanager with the configuration of the page, only faster; gives its address."""
    config = folder / "alertmanager.yml"
    text = shown("# alertmanager.yml").replace("qa-lab:7109", f"127.0.0.1:{port}").replace("the-ingest-token", TOKEN)
    config.write_text(
        text.replace("group_wait: 10s", "group_wait: 1s").replace("group_interval: 1m", "group_interval: 1s")
    )
    places = [f"--config.file={config}", f"--storage.path={folder / 'alertmanager'}"]
    options = ["--web.listen-address=127.0.0.1:0", "--cluster.listen-address="]
    with (folder / "alertmanager.log").open("w+b") as log:
        running = subprocess.Popen([str(ALERTMANAGER), *places, *options], stderr=log)
        try:
            said = (folder / "alertmanager.log").read_text
            eventually(lambda: LISTENING.search(said()) is not None, "Alertmanager listens")
            yield LISTENING.findall(said())[0]
        finally:
            running.terminate()
            running.wait()


def tell(address: str, **changes: Any) -> None:
    """What Prometheus tells Alertmanager."""
    connection = HTTPConnection(address, timeout=PATIENCE_S)
    alert = {"labels": {"alertname": "HighTemperature", "severity": "critical", "instance": "pi-1:9100"}} | changes
    connection.request("POST", "/api/v2/alerts", json.dumps([alert]), {"Content-Type": "application/json"})
    assert connection.getresponse().status == 200
    connection.close()


@pytest.mark.skipif(ALERTMANAGER is None, reason="no Alertmanager; on Debian: apt install prometheus-alertmanager")
def test_a_real_alertmanager_opens_an_incident_and_ends_it(tmp_path: Path) -> None:
    credentials = Credentials(admin=Secret(ADMIN), ingest=Secret(TOKEN))
    with serving(tmp_path, RULES, credentials=credentials) as api, alertmanager(tmp_path, api.port) as address:
        tell(address)
        eventually(lambda: incidents(api) == [(True, 1)], "an open incident")
        tell(address, endsAt=(now() - timedelta(seconds=1)).isoformat())
        eventually(lambda: incidents(api) == [(False, 1)], "its end")
        (event, *_), _ = api.service.ledger.pages.events("alert.HighTemperature", limit=10, before=None)
        assert event.source == "alertmanager"
