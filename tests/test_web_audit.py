"""Who did what as a page, without a browser; and when an entry was changed last, where it is edited."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sidecar.ledger import AuditRow
from tests.access_parts import CREDENTIALS, a_jwt, bearing, logged_in
from tests.api_service import LOG_ONLY, Api, serving
from ui_api.web.audit import address

BOB = bearing(a_jwt("admin", email="bob@lab.example"))
RULE = {"name": "New", "event_type": "x", "integration_ids": ["log"]}


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    with serving(tmp_path, credentials=CREDENTIALS) as api:
        yield api


def page(api: Api, path: str, role: str = "admin") -> str:
    reply = api.say("GET", path, headers=logged_in(api, a_jwt(role)))
    assert reply.status == 200
    return reply.text


def test_it_is_said_in_words_with_links_to_what_it_was_about(api: Api) -> None:
    api.ask("POST", "/rules", RULE, **BOB)
    api.ask("PATCH", "/rules/new", {"enabled": False}, **bearing(a_jwt("viewer")))
    text = page(api, "/audit")
    assert "created the rule" in text
    assert '<a href="/rules/new/edit">new</a>' in text
    assert '<a href="/config/revisions/2">revision 2</a>' in text
    assert "was refused</span> <code>rule.changed</code>" in text
    assert "127.0.0.1" in text
    assert "127.0.0.1" not in page(api, "/audit", "viewer")


def test_the_filter_stands_in_the_address_and_in_its_form(api: Api) -> None:
    api.ask("POST", "/rules", RULE, **BOB)
    found = page(api, "/audit?who=bob&what=rule.created&subject=rule%2Fnew&since=1h")
    assert "created the rule" in found
    assert 'value="rule/new"' in found
    assert "/server/notifications/audit/export?who=bob&amp;what=rule.created" in found
    assert "Nothing fits this filter." in page(api, "/audit?who=nobody&what=rule.created")


def test_a_filter_that_means_nothing_says_so_at_its_field(api: Api) -> None:
    reply = api.say("GET", "/audit?since=yesterday", headers=logged_in(api))
    assert reply.status == 422
    assert "wanted a time such as 2026-01-31T22:00" in reply.text
    assert "This filter means nothing" in reply.text


def test_long_lists_have_pages(tmp_path: Path) -> None:
    with serving(tmp_path) as api:
        for number in range(51):
            api.ask("PATCH", "/rules/failures", {"name": f"Name {number}"})
        text = api.say("GET", "/audit").text
        older = text.partition('<a rel="next" href="')[2].partition('"')[0].replace("&amp;", "&")
        oldest = api.say("GET", older).text
        assert (text.count("changed the rule"), oldest.count("changed the rule")) == (50, 1)
        assert 'rel="prev"' in oldest


def a_row(**changes: str) -> AuditRow:
    row = AuditRow(
        id=1,
        at="2026-01-31T12:00:00+00:00",
        who="ann",
        role="",
        address="",
        via="page",
        what="rule.changed",
        subject_kind="rule",
        subject_id="x",
        status=200,
        note="",
        revision=None,
    )
    return AuditRow(**{name: changes.get(name, getattr(row, name)) for name in AuditRow.__struct_fields__})


@pytest.mark.parametrize(
    ("row", "leads_to"),
    [
        (a_row(), "/rules/x/edit"),
        (a_row(subject_id="x/../y"), "/rules/x%2F..%2Fy/edit"),
        (a_row(what="rule.deleted"), ""),
        (a_row(subject_kind="settings", subject_id=""), ""),
        (a_row(subject_kind="silence", what="silence.created"), "/silences#x"),
        (a_row(subject_kind="login", subject_id="x"), ""),
    ],
)
def test_where_a_subject_is_shown(row: AuditRow, leads_to: str) -> None:
    assert address(row) == leads_to


# ---------------------------------------------------------------------- where entries are edited


def test_a_form_says_who_changed_the_entry_last(api: Api) -> None:
    api.ask("POST", "/rules", RULE, **BOB)
    text = page(api, "/rules/new/edit")
    assert 'by bob@lab.example, in <a href="/config/revisions/2">revision 2</a>' in text
    assert '<a href="/audit?subject=rule/new">Who did what to it</a>' in text
    assert "/audit?subject=integration/log" in page(api, "/integrations/log/edit")
    assert "Last changed" not in page(api, "/rules/new")


def test_an_edit_of_the_file_is_no_deed_of_the_last_person_here(api: Api) -> None:
    api.ask("PATCH", "/rules/failures", {"name": "Failures"}, **BOB)
    api.rewrite(LOG_ONLY.replace("*_failed", "*_error"))
    assert "by an edit of the file, in" in page(api, "/rules/failures/edit")


def test_an_incident_and_quiet_hours_lead_to_what_was_done(api: Api) -> None:
    api.ask("POST", "/quiet_hours", {"id": "nights", "hours": ["22:00-06:00"]}, **BOB)
    assert "/audit?subject=quiet_hours/nights" in page(api, "/quiet_hours/nights/edit")
    api.ask("POST", "/events", {"event_type": "script_execution_failed", "event_data": {}}, **BOB)
    (incident,) = api.get("/incidents", **BOB)
    assert f"/audit?subject=incident/{incident['id']}" in page(api, f"/incidents/{incident['id']}")
