"""Rules on the page, without a browser: the list, the form for everything a rule can say, trying, impact."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path

import pytest

from sidecar import splice
from sidecar.errors import ConflictError, NotFoundError
from tests.api_service import Api, Reply, serving
from tests.builders import a_body, an_event
from tests.web_parts import Fields, edited, hidden, post
from ui_api.simulation import unhurried
from ui_api.web.mails import MAILS_KEPT, Mails

CONFIG = """\
version: 1
integrations:
  log: {name: Terminal, type: log}
  second: {type: log, config: {path: second.jsonl}}
rules:
  # whoever is on duty
  failures:
    name: Failed scripts
    event_type: "script_*,campaign_execution_failed"
    integration_ids: [log]   # at least
    when: {host_name: "pi-*", severity: ">=error", device_name: [stb-1, "!stb-2"]}
    on: first_failure
    still_failing: {every: 10}
    group: {by: host_name, wait: 30s}
    dedupe: {by: [script_name], window: 30m}
    quiet: nights
    escalate: [{after: 15m, integration_ids: [second]}]
    template: short
  plain: {event_type: system_alert, integration_ids: [log]}
quiet_hours:
  nights: {hours: "22:00-07:00", except: {severity: ">=critical"}}
templates:
  short: {title: "{{ script_name }} failed"}
"""
HOSTILE = "<script>alert('x')</script>\"'</textarea>"


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    with serving(tmp_path, CONFIG) as api:
        yield api


def rule(api: Api, name: str) -> Mapping[str, object]:
    found: Mapping[str, object] = splice.load(api.file.decode())["rules"][name]
    return found


def written(api: Api, path: str, form: Fields) -> Reply:
    """Look, then write."""
    shown = post(api, path, form, step="look")
    assert shown.status == 200, shown.text
    answer = post(api, path, edited(shown.text), step="write")
    assert answer.status == 303, answer.text
    return answer


# ---------------------------------------------------------------------- the list


def test_the_list_says_in_words_what_each_rule_does(api: Api) -> None:
    page = unescape(api.say("GET", "/rules").text)
    for said in ("host_name: pi-*; severity: >=error; device_name: [stb-1, !stb-2]", "first failure", "every 10"):
        assert said in page
    assert "after 15m, tell second" in page
    assert "always, at once" in page
    assert "except severity: >=critical" in page


def test_a_rule_is_switched_off_renamed_and_deleted(api: Api) -> None:
    assert post(api, "/rules/plain/enabled", enabled="false").status == 303
    assert rule(api, "plain")["enabled"] is False
    page = post(api, "/rules/plain/rename", id="alerts")
    assert post(api, "/rules/plain/rename", hidden(page.text), step="write").status == 303
    page = api.say("GET", "/rules/alerts/delete")
    assert "It tells Terminal of system_alert." in page.text
    assert post(api, "/rules/alerts/delete", hidden(page.text), step="write").status == 303
    assert "alerts" not in splice.load(api.file.decode())["rules"]
    for path in ("/rules/alerts", "/rules/alerts/edit", "/rules/alerts/delete"):
        assert api.say("GET", path).status == 404


# ---------------------------------------------------------------------- the form


@pytest.mark.parametrize(
    "path", ["/rules/failures/edit", "/rules/plain/edit", "/quiet_hours/nights/edit", "/templates/short/edit"]
)
def test_a_form_that_comes_back_untouched_changes_nothing(api: Api, path: str) -> None:
    answer = post(api, path, edited(api.say("GET", path).text), step="look")
    assert (answer.status, "Nothing: the file says this already." in answer.text) == (200, True), answer.text


def test_one_condition_is_changed_and_nothing_else(api: Api) -> None:
    form = edited(api.say("GET", "/rules/failures").text)
    assert form["when"] == ["host_name: pi-*\nseverity: >=error\ndevice_name: [stb-1, !stb-2]"]
    form["when"] = ["host_name: pi-*\r\nseverity: >=critical\r\ndevice_name: [stb-1, !stb-2]"]
    written(api, "/rules/failures/edit", form)
    assert api.file.decode() == CONFIG.replace(">=error", ">=critical")


def test_a_new_rule_can_say_everything(api: Api) -> None:
    form = edited(
        api.say("GET", "/rules/new").text,
        name="Night shift",
        event_type=["script_execution_failed", "alert.*, my_own"],
        integration_ids=["log", "second"],
        when='host_name: !pi-3\nerror_msg: /no (picture|sound)/\nretries: ">=3"\nflag: true',
        on=["first_failure", "still_failing", "recovered"],
        still_failing__every="10",
        still_failing__or_after="4h",
        digest__cron="0 8 * * mon-fri",
        digest__except="severity: >=critical",
        dedupe__by="script_name\nhost_name",
        dedupe__window="30m",
        quiet="nights",
        template="short",
    )
    form |= {"escalate[0].after": ["15m"], "escalate[0].integration_ids": ["second"]}
    shown = post(api, "/rules/new", form, step="look")
    assert shown.status == 200, shown.text
    again = edited(shown.text)
    assert again["id"] == ["night-shift"]
    assert "escalate[1].after" in again
    assert post(api, "/rules/new", again, step="write").status == 303
    assert rule(api, "night-shift") == {
        "name": "Night shift",
        "event_type": ["script_execution_failed", "alert.*", "my_own"],
        "integration_ids": ["log", "second"],
        "when": {"host_name": "!pi-3", "error_msg": "/no (picture|sound)/", "retries": ">=3", "flag": True},
        "on": ["first_failure", "still_failing", "recovered"],
        "still_failing": {"every": 10, "or_after": "4h"},
        "digest": {"cron": "0 8 * * mon-fri", "except": {"severity": ">=critical"}},
        "dedupe": {"by": ["script_name", "host_name"], "window": "30m"},
        "quiet": "nights",
        "template": "short",
        "escalate": [{"after": "15m", "integration_ids": ["second"]}],
    }


def test_what_is_wrong_stands_at_its_field(api: Api) -> None:
    form = edited(
        api.say("GET", "/rules/new").text,
        name=HOSTILE,
        when=f"nonsense\nseverity: >=terrible\n{HOSTILE}",
        group__wait="soon",
    )
    answer = post(api, "/rules/new", form, step="look")
    assert answer.status == 422
    assert 'id="field-when-error"' in answer.text
    assert "<script>alert" not in answer.text
    form["when"] = ["severity: >=terrible"]
    answer = post(api, "/rules/new", form, step="look")
    assert answer.status == 422
    for field in ("event_type", "group-by", "group-wait", "when"):
        assert f'id="field-{field}-error"' in answer.text, field
    assert edited(answer.text)["group.wait"] == ["soon"]
    assert api.file.decode() == CONFIG


def test_what_is_emptied_is_taken_out(api: Api) -> None:
    page = api.say("GET", "/rules/failures").text
    empty: dict[str, str | list[str]] = {
        "when": "",
        "on": [],
        "still_failing__every": "",
        "group__by": "",
        "group__wait": "",
        "dedupe__by": "",
        "dedupe__window": "",
        "quiet": "",
        "template": "",
    }
    form = edited(page, **empty) | {"escalate[0].after": [""], "escalate[0].integration_ids": []}
    written(api, "/rules/failures/edit", form)
    assert rule(api, "failures") == {
        "name": "Failed scripts",
        "event_type": "script_*,campaign_execution_failed",
        "integration_ids": ["log"],
    }


def test_quiet_hours_and_templates_are_made_changed_and_deleted(api: Api) -> None:
    page = api.say("GET", "/quiet_hours/new").text
    form = edited(page, id="weekend", hours="00:00-24:00", days="sat-sun", mode="drop")
    written(api, "/quiet_hours/new", form)
    assert splice.load(api.file.decode())["quiet_hours"]["weekend"]["mode"] == "drop"
    form = edited(api.say("GET", "/templates/short/edit").text, body="Host: {{ host_name }}\r\nLine two")
    written(api, "/templates/short/edit", form)
    assert splice.load(api.file.decode())["templates"]["short"]["body"] == "Host: {{ host_name }}\nLine two"
    page = api.say("GET", "/templates/short/delete").text
    assert "-    template: short" in page
    assert post(api, "/templates/short/delete", hidden(page), step="write").status == 303
    assert "template" not in rule(api, "failures")
    assert api.say("GET", "/templates/short/edit").status == 404
    bad = edited(api.say("GET", "/templates/new").text, id="bad", title="{{ oh")
    assert post(api, "/templates/new", bad, step="look").status == 422


# ---------------------------------------------------------------------- others


def test_an_edit_of_somebody_else_is_shown_and_kept(api: Api) -> None:
    form = edited(api.say("GET", "/rules/failures").text, name="Mine")
    api.rewrite(CONFIG.replace("window: 30m", "window: 45m"))
    shown = post(api, "/rules/failures/edit", form, step="write")
    assert shown.status == 412
    assert "window: 45m" in shown.text
    assert edited(shown.text)["dedupe.window"] == ["45m"]
    assert post(api, "/rules/failures/edit", edited(shown.text), step="write").status == 303
    assert api.file.decode() == CONFIG.replace("window: 30m", "window: 45m").replace("Failed scripts", "Mine")


def test_one_that_was_deleted_meanwhile_can_be_made_anew(api: Api) -> None:
    form = edited(api.say("GET", "/rules/failures").text)
    api.rewrite(re.sub(r"(?s)  # whoever.*?  plain", "  plain", CONFIG))
    shown = post(api, "/rules/failures/edit", form, step="look")
    assert shown.status == 409
    written(api, "/rules/new", edited(shown.text))
    assert rule(api, "failures")["quiet"] == "nights"


# ---------------------------------------------------------------------- trying


EVENT = {
    "event_type": "script_execution_failed",
    "severity": "critical",
    "event_data": {"script_name": HOSTILE, "host_name": "pi-1", "device_name": "stb-1"},
}


def test_the_rules_in_force_are_tried_on_an_event_of_ones_own(api: Api) -> None:
    answer = post(api, "/rules/try", try_event="", try_body=json.dumps(EVENT))
    assert answer.status == 200
    assert "Who would be told" in answer.text
    assert "Failed scripts" in answer.text
    assert "<script>alert" not in answer.text
    assert api.history() == []
    key = re.search(r'src="/mails/(\w+)"', answer.text)
    assert key is not None
    mail = api.say("GET", f"/mails/{key[1]}")
    assert mail.headers["content-security-policy"].startswith("sandbox; default-src 'none'")
    assert "<script>" not in mail.text
    assert "failed" in mail.text
    assert api.say("GET", "/mails/none").status == 404


def test_an_event_of_before_and_an_example_can_be_chosen(api: Api) -> None:
    api.ask("POST", "/events", a_body(script_name="zap"))
    event = api.get("/events")[0]["id"]
    assert f'<option value="{event}"' in api.say("GET", "/rules/try").text
    for chosen in (event, "sample:0", "sample:4"):
        assert post(api, "/rules/try", try_event=chosen).status == 200
    for nothing in ("evt_none", "sample:99", "sample:x"):
        assert post(api, "/rules/try", try_event=nothing).status == 404
    assert post(api, "/rules/try", try_event="", try_body="{").status == 422


def test_why_nobody_would_be_told_is_said(api: Api) -> None:
    answer = post(api, "/rules/try", try_event="", try_body=json.dumps({**EVENT, "event_data": {"host_name": "x"}}))
    assert "Nobody would be told" in answer.text
    assert "host_name" in answer.text


def test_a_rule_is_tried_before_it_is_saved(api: Api) -> None:
    page = api.say("GET", "/rules/new").text
    form = edited(page, name="All", event_type=["*"], integration_ids=["second"], try_event="sample:0")
    answer = post(api, "/rules/new", form, step="try")
    assert answer.status == 200
    assert "rule &#39;all&#39; matches" in answer.text
    assert edited(answer.text)["name"] == ["All"]
    assert edited(answer.text)["id"] == [""]
    assert api.file.decode() == CONFIG
    wrong = post(api, "/rules/new", form | {"when": ["nonsense"]}, step="try")
    assert (wrong.status, 'id="field-when-error"' in wrong.text) == (422, True)
    half = post(api, "/rules/new", form | {"group.wait": ["5s"]}, step="impact")
    assert (half.status, 'id="field-group-by-error"' in half.text) == (422, True)
    none = post(api, "/rules/new", form | {"try_event": ["evt_none"]}, step="try")
    assert (none.status, "choose another" in none.text) == (404, True)


def test_the_impact_names_criticals_that_would_go_silent_first(api: Api) -> None:
    api.ask("POST", "/events", {"event_type": "system_alert", "severity": "critical", "event_data": {"n": 1}})
    api.settled()
    form = edited(api.say("GET", "/rules/plain").text, integration_ids=["second"], when="n: 2", since="1d")
    answer = post(api, "/rules/plain/edit", form, step="impact")
    assert answer.status == 200, answer.text
    assert "1 critical event would go silent" in answer.text
    assert "n: wanted 2" in answer.text
    assert api.file.decode() == CONFIG
    assert edited(answer.text)["since"] == ["1d"]


def test_a_file_that_cannot_be_used_says_so_where_events_are_tried(tmp_path: Path) -> None:
    with serving(tmp_path, "version: 2\n") as api:
        answer = post(api, "/rules/try", try_event="sample:0")
        assert answer.status == 409
        assert "no usable notifier.yaml" in answer.text


def test_only_the_last_mails_are_kept() -> None:
    mails = Mails()
    for number in range(MAILS_KEPT + 1):
        mails.keep(f"mail_{number}", "page")
    assert mails.get("mail_1") == "page"
    with pytest.raises(NotFoundError, match="not kept any more"):
        mails.get("mail_0")


def test_a_simulation_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(ConflictError, match="look at fewer days"):
        list(unhurried([an_event()], most_s=-1.0))
