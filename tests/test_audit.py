"""Who did what: which requests leave a row, what stands in it, and how it is read."""

from __future__ import annotations

import csv
import io
import json
import logging
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pytest

from sidecar.ledger import Act, AuditFilter, Book, Ledger
from tests.access_parts import ADMIN, CREDENTIALS, INGEST, Watch, a_jwt, bearing, log_in, logged_in
from tests.api_service import GLUED, LOG_ONLY, PLAIN, Api, assert_problem, serving
from tests.builders import NOON, a_body
from tests.engines import by_hand
from tests.running import eventually
from tests.test_access import deeds
from tests.web_parts import FORM, edited, hidden, post
from ui_api.limits import REFUSALS
from ui_api.scopes import needed
from ui_api.verbs import NAMES, named
from ui_api.web.audit import said
from ui_api.web.routes import pages
from ui_api.web.who import NAME

TESTER = bearing(a_jwt("tester"))
BOB = bearing(a_jwt("admin", email="bob@lab.example"))
RULE = {"name": "New", "event_type": "x", "integration_ids": ["log"]}
ONLY_LOOKS = {"/preview", "/rules/try", "/config/check", "/config/simulate"}


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    with serving(tmp_path, credentials=CREDENTIALS) as api:
        yield api


def rows(api: Api, query: str = "", **headers: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = api.get(f"/audit{query}", **(headers or bearing(ADMIN)))
    return found


def newest(api: Api) -> dict[str, Any]:
    return rows(api)[0]


def done(api: Api) -> list[str]:
    """The oldest first."""
    return [f"{row['who']}: {row['what']} {row['subject_id']}".rstrip() for row in reversed(rows(api))]


# ---------------------------------------------------------------------- which requests


@pytest.mark.parametrize(
    ("method", "path", "what", "subject_id"),
    [
        ("POST", "/events/evt_1/replay", "event.replayed", "evt_1"),
        ("POST", "/history/retry", "delivery.replayed", ""),
        ("POST", "/history/dlv_1/retry", "delivery.replayed", "dlv_1"),
        ("POST", "/incidents/inc_1/ack", "incident.acknowledged", "inc_1"),
        ("POST", "/incidents/inc_1/resolve", "incident.closed", "inc_1"),
        ("POST", "/incidents/inc_1/close", "incident.closed", "inc_1"),
        ("POST", "/integrations/qa/test", "integration.tested", "qa"),
        ("POST", "/integrations/", "integration.created", ""),
        ("POST", "/integrations/new", "integration.created", ""),
        ("PATCH", "/integrations/qa", "integration.changed", "qa"),
        ("POST", "/integrations/qa/enabled", "integration.changed", "qa"),
        ("POST", "/integrations/new/rename", "integration.renamed", "new"),
        ("DELETE", "/rules/night", "rule.deleted", "night"),
        ("POST", "/rules/night/delete", "rule.deleted", "night"),
        ("PUT", "/quiet_hours/nights", "quiet_hours.changed", "nights"),
        ("POST", "/templates/short/edit", "template.changed", "short"),
        ("POST", "/silences/new", "silence.created", ""),
        ("DELETE", "/silences/sil_1", "silence.ended", "sil_1"),
        ("POST", "/silences/sil_1/end", "silence.ended", "sil_1"),
        ("PATCH", "/config/settings", "settings.changed", ""),
        ("POST", "/config/revisions/7/restore", "revision.restored", "7"),
        ("POST", "/login", "login.made", ""),
    ],
)
def test_what_a_request_does(method: str, path: str, what: str, subject_id: str) -> None:
    for prefix in ("", PLAIN):
        found = named(method, prefix + path)
        assert found is not None
        assert (found[0].what, found[1]) == (what, subject_id)


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/rules"), ("POST", "/events"), ("POST", "/events/new"), ("POST", "/preview"), ("POST", "/logout")],
)
def test_what_reads_or_sends_an_event_is_none_of_it(method: str, path: str) -> None:
    assert named(method, path) is None


def test_every_request_that_acts_has_a_name(api: Api) -> None:
    documented = api.say("GET", "/schema/openapi.json", headers=bearing(ADMIN)).json["paths"]
    asked = {(method.upper(), path.removeprefix(PLAIN)) for path, methods in documented.items() for method in methods}
    shown = {(method, route.path) for route in pages().routes for method in route.methods}
    acting = {
        (method, path.replace(":str", "").replace(":int", "").replace("{", "").replace("}", ""))
        for method, path in asked | shown
        if needed(method, path) in ("operate", "configure")
    }
    assert len(acting) > 40
    assert {path for method, path in acting if named(method, path) is None} == ONLY_LOOKS


def test_every_verb_can_be_said_in_words() -> None:
    assert [said(each) for each in ("rule.deleted", "quiet_hours.changed", "login.made")] == [
        "deleted the rule",
        "changed the quiet hours",
        "logged in",
    ]
    assert all("." not in said(each) and "_" not in said(each) for each in NAMES)


# ---------------------------------------------------------------------- what stands in a row


def test_a_deed_says_who_did_it_to_what_from_where(api: Api) -> None:
    api.ask("POST", "/integrations/log/test", **TESTER)
    row = newest(api)
    assert row.pop("at").startswith("20")
    assert row == {
        "id": 1,
        "who": "ann@lab.example",
        "role": "tester",
        "address": "127.0.0.1",
        "via": "api",
        "what": "integration.tested",
        "subject_kind": "integration",
        "subject_id": "log",
        "status": 200,
        "note": "",
        "revision": None,
    }


def test_what_was_made_is_found_by_its_id_and_leads_to_its_revision(api: Api) -> None:
    api.ask("POST", "/rules", RULE, **BOB)
    made = newest(api)
    revision = api.get("/config/revisions", **bearing(ADMIN))[0]
    assert (made["what"], made["subject_id"], made["revision"]) == ("rule.created", "new", revision["id"])
    assert revision["author"] == made["who"] == "bob@lab.example"
    api.ask("POST", "/rules/new/rename", {"id": "newer"}, **BOB)
    renamed = newest(api)
    assert (renamed["what"], renamed["subject_id"], renamed["note"]) == ("rule.renamed", "newer", "was new")
    assert renamed["revision"] == revision["id"] + 1


def test_an_edit_that_changes_nothing_leads_to_no_revision(api: Api) -> None:
    api.ask("PATCH", "/rules/failures", {"event_type": "*_failed"}, **BOB)
    assert (newest(api)["what"], newest(api)["revision"]) == ("rule.changed", None)


def test_every_kind_of_deed_leaves_its_row(api: Api) -> None:
    api.ask("POST", "/events", a_body(), **bearing(INGEST))
    (row,) = sent(api)
    silence = {"when": {"host_name": "pi-3"}, "until": "1h"}
    sil = api.ask("POST", "/silences", silence, **TESTER).json["id"]
    api.ask("DELETE", f"/silences/{sil}", **TESTER)
    api.ask("POST", f"/incidents/{row['incident_id']}/ack", {}, **TESTER)
    api.ask("POST", f"/incidents/{row['incident_id']}/resolve", {}, **TESTER)
    api.ask("POST", f"/events/{row['event_id']}/replay", **TESTER)
    api.ask("POST", f"/history/{row['id']}/retry", {"again": True}, **TESTER)
    api.ask("POST", "/history/retry", {"ids": [row["id"], "dlv_x"]}, **TESTER)
    api.ask("POST", "/quiet_hours", {"id": "nights", "hours": ["22:00-06:00"]}, **BOB)
    api.ask("DELETE", "/quiet_hours/nights", **BOB)
    api.ask("PATCH", "/config/settings", {"timezone": "Europe/Zurich"}, **BOB)
    api.ask("POST", "/config/revisions/1/restore", **BOB)
    ann, bob = "ann@lab.example", "bob@lab.example"
    assert done(api) == [
        f"{ann}: silence.created {sil}",
        f"{ann}: silence.ended {sil}",
        f"{ann}: incident.acknowledged {row['incident_id']}",
        f"{ann}: incident.closed {row['incident_id']}",
        f"{ann}: event.replayed {row['event_id']}",
        f"{ann}: delivery.replayed {row['id']}",
        f"{ann}: delivery.replayed",
        f"{bob}: quiet_hours.created nights",
        f"{bob}: quiet_hours.deleted nights",
        f"{bob}: settings.changed",
        f"{bob}: revision.restored 1",
    ]


def sent(api: Api) -> list[dict[str, Any]]:
    def found() -> list[dict[str, Any]]:
        return [row for row in api.get("/history", **bearing(ADMIN)) if row["status"] == "sent"]

    eventually(lambda: len(found()) == 1, "a message")
    return found()


def test_looking_and_sending_events_leave_none(api: Api) -> None:
    api.ask("POST", "/preview", a_body(), **TESTER)
    api.ask("POST", "/events", a_body(), **bearing(INGEST))
    api.ask("POST", "/rules", {"name": "no integrations"}, **BOB)
    api.ask("DELETE", "/rules/nothing", **BOB)
    assert rows(api) == []


def test_a_token_that_several_know_says_who_holds_it(api: Api) -> None:
    silence = {"when": {"host_name": "pi-3"}, "until": "1h"}
    api.ask("POST", "/silences", {**silence, "author": "Kim"}, **bearing(ADMIN))
    assert (newest(api)["who"], newest(api)["role"]) == ("Kim, by the token 'admin'", "admin")
    api.ask("POST", "/silences", silence, **bearing(ADMIN))
    assert newest(api)["who"] == "admin"
    api.ask("POST", "/silences", {**silence, "author": "Kim"}, **TESTER)
    assert newest(api)["who"] == "ann@lab.example"


def test_without_tokens_it_is_whoever_somebody_says_to_be_or_an_address(tmp_path: Path) -> None:
    with serving(tmp_path) as api:
        api.ask("POST", "/silences", {"when": {"host_name": "pi-3"}, "until": "1h", "author": "Kim"})
        api.ask("POST", "/rules", RULE)
        assert [(row["who"], row["role"]) for row in api.get("/audit")] == [("127.0.0.1", ""), ("Kim", "")]


def test_a_login_is_a_deed_and_a_wrong_token_none(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    log_in(api, "guess")
    assert rows(api) == []
    log_in(api, a_jwt("viewer"))
    assert done(api) == ["ann@lab.example: login.made"]
    assert newest(api)["via"] == "page"
    assert deeds(caplog) == ["127.0.0.1: POST /login: 401", "ann@lab.example (viewer) at 127.0.0.1: POST /login: 303"]


def test_the_path_of_the_frontend_that_is_glued_behind_the_query_is_the_same_deed(api: Api) -> None:
    api.ask("DELETE", "/rules/failures", base=GLUED, **BOB)
    assert done(api) == ["bob@lab.example: rule.deleted failures"]
    assert newest(api)["via"] == "api"


def test_an_id_that_is_a_text_of_its_own_is_kept_short_and_on_one_line(api: Api) -> None:
    api.say("DELETE", f"{PLAIN}/rules/x%0Aroot{'y' * 300}", headers=bearing(a_jwt("viewer")))
    row = newest(api)
    assert row["subject_id"].startswith("x root")
    assert len(row["subject_id"]) <= 100


# ---------------------------------------------------------------------- on the pages


def test_a_form_that_is_only_looked_at_is_no_deed(tmp_path: Path) -> None:
    with serving(tmp_path) as api:
        form = edited(api.say("GET", "/rules/failures/edit").text, name="Renamed")
        looked = post(api, "/rules/failures/edit", form, step="look")
        assert looked.status == 200
        assert api.get("/audit") == []
        assert post(api, "/rules/failures/edit", edited(looked.text), step="write").status == 303
        assert [(row["what"], row["via"]) for row in api.get("/audit")] == [("rule.changed", "page")]


def test_a_name_that_a_form_remembers_is_who_did_it(tmp_path: Path) -> None:
    with serving(tmp_path) as api:
        made = post(api, "/silences/new", when="host_name: pi-3", until="1h", by="Kim")
        lines = made.headers["set-cookie"].split("\n")
        cookie = {"Cookie": next(line.partition(";")[0] for line in lines if line.startswith(NAME))}
        (silence,) = api.get("/silences")
        api.say("POST", f"/silences/{silence['id']}/end", "", FORM | cookie)
        api.say("POST", "/rules/failures/enabled", "enabled=true", FORM | cookie)
        assert [(row["who"], row["what"], row["subject_id"]) for row in api.get("/audit")] == [
            ("Kim", "rule.changed", "failures"),
            ("Kim", "silence.ended", silence["id"]),
            ("Kim", "silence.created", silence["id"]),
        ]


def test_a_name_that_could_fool_others_is_not_kept_as_it_is(tmp_path: Path) -> None:
    with serving(tmp_path) as api:
        cookie = {"Cookie": f"{NAME}={quote('Kim' + chr(0x202E) + chr(10) + 'admin')}"}
        api.say("POST", "/rules/failures/enabled", "enabled=true", FORM | cookie)
        (row,) = api.get("/audit")
        assert row["who"] == "Kim admin"


def test_nothing_ticked_is_nothing_done(tmp_path: Path) -> None:
    with serving(tmp_path) as api:
        assert post(api, "/history/retry").status == 303
        assert api.get("/audit") == []
        assert post(api, "/history/retry", id="dlv_x").status == 303
        assert [row["note"] for row in api.get("/audit")] == ["0 of 1 messages"]


def test_renaming_and_deleting_on_the_page_is_found_by_the_id(tmp_path: Path) -> None:
    with serving(tmp_path) as api:
        for path, form in (("/rules/failures/rename", {"id": ["broken"]}), ("/rules/broken/delete", {})):
            asked = post(api, path, form)
            assert post(api, path, hidden(asked.text), step="write").status == 303
        assert [(row["what"], row["subject_id"], row["note"]) for row in api.get("/audit")] == [
            ("rule.deleted", "broken", ""),
            ("rule.renamed", "broken", "was failures"),
        ]


def test_a_form_of_another_page_is_refused_and_remembered(api: Api) -> None:
    login = logged_in(api, a_jwt("tester"))
    reply = api.say("POST", "/silences/new", "when=host_name:+pi-3&until=1h", FORM | login)
    assert reply.status == 403
    assert (newest(api)["what"], newest(api)["status"]) == ("silence.created", 403)


# ---------------------------------------------------------------------- what is refused


def test_what_somebody_known_may_not_do_is_remembered(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    assert_problem(api.ask("DELETE", "/rules/failures", **bearing(a_jwt("viewer"))), 403)
    assert deeds(caplog) == [f"ann@lab.example (viewer) at 127.0.0.1: DELETE {PLAIN}/rules/failures: 403"]
    row = newest(api)
    assert (row["who"], row["role"], row["what"]) == ("ann@lab.example", "viewer", "rule.deleted")
    assert (row["subject_id"], row["status"], row["revision"]) == ("failures", 403, None)


def test_nobody_fills_it_with_what_was_refused(api: Api) -> None:
    for _ in range(15):
        api.ask("DELETE", "/rules/failures", **bearing(a_jwt("viewer")))
    assert len(rows(api)) == 10


def test_who_is_not_known_cannot_hide_what_others_were_refused(api: Api) -> None:
    for _ in range(REFUSALS.in_all):
        reply = api.say("POST", "/login", "token=x", FORM | {"Sec-Fetch-Site": "cross-site"})
        assert reply.status == 403
    api.ask("DELETE", "/rules/failures", **bearing(a_jwt("viewer")))
    assert done(api) == ["ann@lab.example: rule.deleted failures"]


def test_who_is_not_known_leaves_no_row(api: Api) -> None:
    assert api.ask("DELETE", "/rules/failures").status == 401
    assert api.ask("DELETE", "/rules/failures", **bearing("guess")).status == 401
    assert rows(api) == []


# ---------------------------------------------------------------------- on the disk before the answer


def test_a_row_that_cannot_be_written_changes_no_answer(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    with by_hand(api.places.database) as other:
        other.execute("ALTER TABLE audit RENAME TO elsewhere")
        assert api.ask("POST", "/rules", RULE, **BOB).status == 201
        other.execute("ALTER TABLE elsewhere RENAME TO audit")
    assert "rule.created by bob@lab.example is not in the audit" in caplog.text
    assert rows(api) == []
    api.ask("DELETE", "/rules/new", **BOB)
    assert newest(api)["what"] == "rule.deleted"


# ---------------------------------------------------------------------- how it is read


def test_it_is_found_by_who_what_subject_and_time(tmp_path: Path) -> None:
    watch = Watch()
    with serving(tmp_path, credentials=CREDENTIALS, clock=watch) as api:
        api.ask("POST", "/rules", RULE, **BOB)
        watch.ahead = timedelta(hours=2)
        api.ask("POST", "/integrations/log/test", **TESTER)
        api.ask("DELETE", "/rules/new", **BOB)

        def found(**query: str) -> list[str]:
            return [row["what"] for row in rows(api, f"?{urlencode(query)}")]

        assert found(who="ANN@") == ["integration.tested"]
        assert found(what="rule.*") == ["rule.deleted", "rule.created"]
        assert found(what="rule.created,integration.tested") == ["integration.tested", "rule.created"]
        assert found(subject="rule") == found(subject="new") == found(subject="rule/new") == found(what="rule.*")
        assert found(subject="integration/new") == []
        assert found(since="1h") == ["rule.deleted", "integration.tested"]
        assert found(until="1h") == ["rule.created"]
        assert found(who="bob", what="*.deleted", since="1h") == ["rule.deleted"]
        assert found(who="%") == found(what="%") == found(subject="")[3:] == []


@pytest.mark.parametrize(
    ("query", "path"), [("since=yesterday", "since"), (f"who={'x' * 300}", "who"), (f"what={'x' * 300}", "what")]
)
def test_a_filter_that_means_nothing_is_refused(api: Api, query: str, path: str) -> None:
    body = assert_problem(api.ask("GET", f"/audit?{query}", **bearing(ADMIN)), 422)
    assert [each["path"] for each in body["problems"]] == [path]


def test_pages_lead_to_older_ones(api: Api) -> None:
    for number in range(5):
        api.ask("POST", "/rules", {**RULE, "id": f"r{number}"}, **BOB)
    first = api.ask("GET", "/audit?limit=2&what=rule.*", **bearing(ADMIN))
    link = first.headers["link"]
    assert link.endswith('; rel="next"')
    assert "what=rule.*" in link
    second = api.say("GET", link[1 : link.index(">")], headers=bearing(ADMIN))
    found = [row["subject_id"] for row in [*first.json, *second.json]]
    assert found == ["r4", "r3", "r2", "r1"]
    assert "link" not in api.ask("GET", "/audit?limit=5", **bearing(ADMIN)).headers
    assert_problem(api.ask("GET", "/audit?cursor=x", **bearing(ADMIN)), 422)


def test_as_a_file(api: Api) -> None:
    api.ask("POST", "/silences", {"when": {"host_name": "x"}, "until": "1h", "author": "=1+1"}, **bearing(ADMIN))
    api.ask("POST", "/rules", RULE, **BOB)
    reply = api.ask("GET", "/audit/export?what=silence.created", **bearing(ADMIN))
    assert reply.headers["content-disposition"] == 'attachment; filename="audit.csv"'
    (row,) = csv.DictReader(io.StringIO(reply.text))
    assert (row["who"], row["what"]) == ("'=1+1, by the token 'admin'", "silence.created")
    lines = api.ask("GET", "/audit/export?format=jsonl", **bearing(ADMIN)).text.splitlines()
    assert [json.loads(line)["what"] for line in lines] == ["rule.created", "silence.created"]


def test_who_may_not_configure_is_not_told_where_somebody_was(api: Api) -> None:
    api.ask("POST", "/rules", RULE, **BOB)
    for query in ("/audit", "/audit/export?format=jsonl"):
        assert "127.0.0.1" in api.ask("GET", query, **bearing(ADMIN)).text
        for reader in ("viewer", "tester"):
            reply = api.ask("GET", query, **bearing(a_jwt(reader)))
            assert "bob@lab.example" in reply.text
            assert "127.0.0.1" not in reply.text
    assert_problem(api.ask("GET", "/audit", **bearing(INGEST)), 403)


def test_an_address_that_stands_for_a_name_is_not_told_either(tmp_path: Path) -> None:
    with serving(tmp_path) as api:
        api.ask("POST", "/rules", RULE)
    with serving(tmp_path, LOG_ONLY, credentials=CREDENTIALS) as api:
        assert rows(api)[0]["who"] == "127.0.0.1"
        assert rows(api, **bearing(a_jwt("viewer")))[0]["who"] == "somebody"


# ---------------------------------------------------------------------- how long


def an_act(**changes: Any) -> Act:
    values: dict[str, Any] = {"at": NOON, "began": NOON, "who": "ann", "via": "page", "what": "rule.changed"}
    return Act(**values | changes)


def keeping(folder: Path, *acts: Act) -> Ledger:
    ledger = Ledger(folder / "notifier.db")
    for act in acts:
        ledger.write(partial(Book.add_act, act=act)).result()
    return ledger


def kept(ledger: Ledger) -> list[str]:
    return [row.subject_id for row in ledger.pages.audit.page(AuditFilter(), 10)[0]]


def test_what_is_old_goes_a_few_rows_at_a_time(tmp_path: Path) -> None:
    acts = [an_act(at=NOON + timedelta(days=day), subject_id=f"day {day}") for day in range(6)]
    ledger = keeping(tmp_path, *acts)
    step = partial(Book.forget_acts, before=NOON + timedelta(days=5), step=3)
    assert [ledger.write(step).result() for _ in range(3)] == [3, 2, 0]
    assert kept(ledger) == ["day 5"]
    ledger.close()


def test_it_never_grows_beyond_its_bound(tmp_path: Path) -> None:
    ledger = keeping(tmp_path, *[an_act(subject_id=str(number)) for number in range(5)])
    ledger.write(partial(Book.forget_acts, before=NOON - timedelta(days=1), most=2)).result()
    assert kept(ledger) == ["4", "3"]
    ledger.close()
