"""The alert rules and the dashboard ask for what there is, and can be used as they are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.cog.plugins import register_default_plugins
from grafana_foundation_sdk.models.dashboard import Dashboard

from tests.scraped import needs_promtool, promtool
from ui_api.metrics import FAMILIES

FOLDER: Final = Path(__file__).parents[1] / "monitoring"
RULES: Final = FOLDER / "alert-rules.yml"
ALERTS: Final[dict[str, Any]] = {
    each["alert"]: each for each in yaml.safe_load(RULES.read_text("utf-8"))["groups"][0]["rules"]
}
DASHBOARD: Final[dict[str, Any]] = json.loads((FOLDER / "grafana-dashboard.json").read_text("utf-8"))
PANELS: Final[list[dict[str, Any]]] = DASHBOARD["panels"]
ASKED: Final = re.compile(r"\b((?:notifier|process)_[a-z_]+)(?:\{([^}]*)\})?")
LABEL: Final = re.compile(r"(\w+)\s*!?=~?\s*\"")
GIVEN_BY_PROMETHEUS: Final = {"job", "instance", "le"}

FIRES: Final = {
    "NotifierGone": "up 1x120",
    "NotifierDatabaseBroken": 'notifier_database_ok{to="write"} 0x120',
    "NotifierEventsRefused": 'notifier_requests_refused_total{reason="unavailable"} 0+1x120',
    "NotifierStandsStill": 'notifier_loop_age_seconds{loop="inbox"} 301x120',
    "NotifierRedisAway": "notifier_redis_connected 0x120",
    "NotifierDiskNearlyFull": "notifier_disk_free_bytes 1000x120",
    "NotifierConfigHasProblems": 'notifier_config_state{state="stale"} 1x120',
    "NotifierIntegrationAway": 'notifier_integration_state{integration="ops",channel="slack",state="paused"} 1x120',
    "NotifierMessagesOverdue": 'notifier_queue_overdue_seconds{integration="ops"} 901x120',
    "NotifierMessagesGivenUp": 'notifier_deliveries_total{integration="ops",channel="slack",outcome="failed"} 0+1x120',
    "NotifierMessagesSlow": """
notifier_event_to_message_seconds_bucket{channel="slack",le="0.5"} 0x120
notifier_event_to_message_seconds_bucket{channel="slack",le="300.0"} 0+1x120
notifier_event_to_message_seconds_bucket{channel="slack",le="+Inf"} 0+1x120
""",
    "NotifierEventsRejected": 'notifier_events_rejected_total{reason="invalid"} 0+1x120',
    "NotifierTemplatesFail": "notifier_template_errors_total 0+1x120",
}
"""Series for each alert that must make it fire within two hours."""
ALL_IS_WELL: Final = """
notifier_build_info{version="1"} 1x120
notifier_database_ok{to="write"} 1x120
notifier_requests_refused_total{reason="unavailable"} 3x120
notifier_loop_age_seconds{loop="inbox"} 60x120
notifier_disk_free_bytes 1000000000x120
notifier_config_state{state="stale"} 0x120
notifier_integration_state{integration="ops",channel="slack",state="paused"} 0x120
notifier_queue_overdue_seconds{integration="ops"} 10x120
notifier_deliveries_total{integration="ops",channel="slack",outcome="failed"} 7x120
notifier_event_to_message_seconds_bucket{channel="slack",le="0.5"} 0+1x120
notifier_event_to_message_seconds_bucket{channel="slack",le="+Inf"} 0+1x120
notifier_events_rejected_total{reason="invalid"} 2x120
notifier_template_errors_total 0x120
"""


def known_samples() -> dict[str, set[str]]:
    """What can be asked for, with its labels."""
    found: dict[str, set[str]] = {}
    for family in FAMILIES:
        suffixes = ("_bucket", "_sum", "_count") if family.kind == "histogram" else ("",)
        found |= {f"{family.name}{suffix}": set(family.labels) for suffix in suffixes}
    return found


def targets() -> list[str]:
    return [target["expr"] for panel in PANELS for target in panel.get("targets", [])]


def expressions() -> list[str]:
    return [*(each["expr"] for each in ALERTS.values()), *targets()]


@pytest.mark.parametrize("expression", expressions())
def test_every_expression_asks_for_figures_and_labels_that_there_are(expression: str) -> None:
    known, asked = known_samples(), ASKED.findall(expression)
    assert asked
    for name, labels in asked:
        assert set(LABEL.findall(labels)) <= known[name] | GIVEN_BY_PROMETHEUS


@needs_promtool
def test_prometheus_takes_the_rules() -> None:
    assert f"{len(ALERTS)} rules found" in promtool("check", "rules", str(RULES))


@needs_promtool
def test_prometheus_understands_the_dashboard(tmp_path: Path) -> None:
    asked = [each.replace("$__rate_interval", "5m").replace("$job", ".+") for each in targets()]
    rules = [{"record": f"panel_{number}", "expr": each} for number, each in enumerate(asked)]
    file = tmp_path / "rules.yml"
    file.write_text(json.dumps({"groups": [{"name": "dashboard", "rules": rules}]}))
    assert f"{len(rules)} rules found" in promtool("check", "rules", str(file))


def series(text: str) -> Iterator[dict[str, str]]:
    for line in text.strip().splitlines():
        name, values = line.rsplit(" ", 1)
        yield {"series": name, "values": values}


def played(folder: Path, text: str, alert: str) -> str:
    """What promtool says when it is told that this alert is silent after two hours of these series; "" if it is."""
    test = {"eval_time": "119m", "alertname": alert, "exp_alerts": []}
    groups = [{"interval": "1m", "input_series": list(series(text)), "alert_rule_test": [test]}]
    file = folder / "test.yml"
    file.write_text(json.dumps({"rule_files": [str(RULES)], "evaluation_interval": "1m", "tests": groups}))
    return promtool("test", "rules", str(file), content=False)


@needs_promtool
@pytest.mark.parametrize("alert", ALERTS)
def test_an_alert_fires_when_it_should_and_is_silent_while_all_is_well(tmp_path: Path, alert: str) -> None:
    assert f"alertname: {alert}" in played(tmp_path, FIRES[alert], alert)
    assert "SUCCESS" in played(tmp_path, ALL_IS_WELL, alert)


def test_the_page_tells_of_every_alert() -> None:
    page = (FOLDER.parent / "docs/observability.md").read_text("utf-8")
    assert [name for name in ALERTS if f"`{name}`" not in page] == []


def test_panels_have_ids_of_their_own_and_do_not_overlap() -> None:
    assert len({panel["id"] for panel in PANELS}) == len(PANELS)
    places = [panel["gridPos"] for panel in PANELS]
    assert all(place["x"] + place["w"] <= 24 for place in places)
    for one, other in combinations(places, 2):
        beside = one["x"] + one["w"] <= other["x"] or other["x"] + other["w"] <= one["x"]
        assert beside or one["y"] + one["h"] <= other["y"] or other["y"] + other["h"] <= one["y"]


def test_grafana_knows_everything_that_the_dashboard_says() -> None:
    """Read and written by the model that Grafana publishes from its own schemas: nothing is lost or becomes another."""
    register_default_plugins()
    kept = json.loads(JSONEncoder().encode(Dashboard.from_json(DASHBOARD)))
    assert list(lost(DASHBOARD, kept)) == []


def lost(said: Any, kept: Any, place: str = "") -> Iterator[str]:
    """The places of what is not kept as it was said; defaults may have been added."""
    if isinstance(said, dict) and isinstance(kept, dict):
        for name, value in said.items():
            if value is not None:
                yield from lost(value, kept.get(name), f"{place}.{name}")
    elif isinstance(said, list) and isinstance(kept, list) and len(said) == len(kept):
        for index, value in enumerate(said):
            yield from lost(value, kept[index], f"{place}[{index}]")
    elif said != kept:
        yield place


def test_the_dashboard_can_be_imported_into_any_grafana() -> None:
    """It names no data source and no database id of the Grafana that it was made in."""
    assert DASHBOARD["id"] is None
    assert DASHBOARD["schemaVersion"] >= 39
    assert {variable["name"] for variable in DASHBOARD["templating"]["list"]} == {"datasource", "job"}
    shown = [panel for panel in PANELS if panel["type"] != "row"]
    asked = [target["datasource"] for panel in shown for target in panel["targets"]]
    assert {each["uid"] for each in asked} | {panel["datasource"]["uid"] for panel in shown} == {"${datasource}"}
    assert all(panel["title"] and panel["targets"] for panel in shown)
