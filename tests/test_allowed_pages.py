"""What a role may not do is not offered: no page has a button that would be answered with 403."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Literal

import pytest

from tests.access_parts import ADMIN, CREDENTIALS, a_jwt, bearing, logged_in
from tests.api_service import Api, serving
from tests.builders import a_body
from tests.running import eventually
from ui_api.scopes import ROLES, Role, needed

CONFIG = """\
version: 1
integrations:
  log: {type: log}
  gone: {type: webhook, config: {url: http://127.0.0.1:9/x}, retry: {attempts: 1}}
rules:
  failures: {event_type: "*_failed", integration_ids: [log, gone]}
quiet_hours:
  nights: {hours: ["22:00-06:00"]}
templates:
  short: {title: "{{ event_type }}"}
"""
FORMS = [
    *("/integrations/new?kind=webhook", "/integrations/log/edit", "/integrations/log/delete"),
    *("/rules/new", "/rules/failures/edit", "/rules/failures/delete", "/rules/try"),
    *("/quiet_hours/new", "/quiet_hours/nights/edit", "/templates/short/edit", "/templates/short/delete"),
    *("/silences/new", "/events/new", "/history/retry"),
]
LISTS = ["/", "/integrations", "/rules", "/history", "/events", "/incidents", "/silences", "/config", "/audit", "/keys"]
LINKED = ["/history/{delivery}", "/events/{event}", "/incidents/{incident}", "/config/revisions/1"]
Reader = Literal["viewer", "tester"]


class Buttons(HTMLParser):
    """Where the buttons of a page lead that can be pressed, and how many cannot."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.paths: set[str] = set()
        self.links: set[str] = set()
        self.off = 0
        self._path = ""
        self._is_off: list[bool] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._path = given["action"] if given.get("method") == "post" else ""
        elif tag == "fieldset":
            self._is_off.append("disabled" in given)
        elif tag == "a":
            self.links.add(given.get("href", "").partition("?")[0])
        elif tag == "button" and any(self._is_off):
            self.off += 1
        elif tag == "button" and self._path:
            self.paths.add(given.get("formaction", self._path))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._path = ""
        elif tag == "fieldset":
            self._is_off.pop()


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with serving(tmp_path_factory.mktemp("allowed"), CONFIG, credentials=CREDENTIALS) as api:
        admin = bearing(ADMIN)
        api.ask("POST", "/events", a_body(), **admin)
        api.ask("PATCH", "/rules/failures", {"name": "Failures"}, **admin)
        api.ask("POST", "/silences", {"when": {"host_name": "pi-9"}, "until": "1h"}, **admin)
        eventually(lambda: all(row["status"] != "pending" for row in api.get("/history", **admin)), "all are settled")
        yield api


def pages_of(api: Api) -> list[str]:
    row = api.get("/history?status=failed", **bearing(ADMIN))[0]
    names = {"delivery": row["id"], "event": row["event_id"], "incident": row["incident_id"]}
    return [*LISTS, *FORMS, *(each.format(**names) for each in LINKED)]


def shown(api: Api, path: str, login: dict[str, str]) -> Buttons:
    reply = api.say("GET", path, headers=login)
    assert reply.status == 200, (path, reply.text)
    return Buttons(reply.text)


@pytest.mark.parametrize("role", ["viewer", "tester", "admin"])
def test_no_page_offers_what_would_be_refused(api: Api, role: Role) -> None:
    login = logged_in(api, a_jwt(role))
    offered = {path for page in pages_of(api) for path in shown(api, page, login).paths}
    assert {path for path in offered if needed("POST", path) not in {None, *ROLES[role]}} == set()
    assert "/logout" in offered


def test_whoever_may_is_offered_all_of_it(api: Api) -> None:
    login = logged_in(api)
    offered = {path for page in pages_of(api) for path in shown(api, page, login).paths}
    needs = {needed("POST", path) for path in offered}
    assert needs == {None, "ingest", "operate", "configure"}
    assert {"/rules/failures/enabled", "/integrations/log/test", "/rules/failures/edit", "/history/retry"} <= offered
    assert sum(shown(api, page, login).off for page in FORMS) == 0


@pytest.mark.parametrize(
    ("role", "path", "said"),
    [
        (
            "viewer",
            "/silences/new",
            "As viewer you may not act on what happens, or try things. Whoever is admin or tester",
        ),
        ("viewer", "/events/new", "As viewer you may not send events. Whoever is admin or tester may."),
        ("viewer", "/rules/failures/edit", "As viewer you may not change notifier.yaml. Whoever is admin may."),
        ("tester", "/integrations/log/edit", "As tester you may not change notifier.yaml. Whoever is admin may."),
        ("tester", "/templates/short/delete", "As tester you may not change notifier.yaml. Whoever is admin may."),
    ],
)
def test_a_form_that_may_not_be_sent_is_off_and_says_why(api: Api, role: Reader, path: str, said: str) -> None:
    login = logged_in(api, a_jwt(role))
    page = api.say("GET", path, headers=login).text
    assert said in page
    assert Buttons(page).paths == {"/logout"}


@pytest.mark.parametrize(
    ("role", "page", "absent"),
    [
        ("viewer", "/integrations", "/integrations/new"),
        ("viewer", "/rules", "/rules/try"),
        ("viewer", "/rules", "/rules/failures/delete"),
        ("viewer", "/events", "/events/new"),
        ("viewer", "/silences", "/silences/new"),
        ("tester", "/integrations", "/integrations/log/delete"),
        ("tester", "/rules", "/quiet_hours/new"),
    ],
)
def test_no_list_leads_to_what_may_not_be_done(api: Api, role: Reader, page: str, absent: str) -> None:
    assert absent not in shown(api, page, logged_in(api, a_jwt(role))).links
    assert absent in shown(api, page, logged_in(api)).links


def test_a_tester_acts_and_changes_no_file(api: Api) -> None:
    found = shown(api, "/integrations", logged_in(api, a_jwt("tester")))
    assert found.paths == {"/logout", "/integrations/log/test", "/integrations/gone/test"}


def test_without_tokens_everything_is_offered_as_ever(tmp_path_factory: pytest.TempPathFactory) -> None:
    with serving(tmp_path_factory.mktemp("open"), CONFIG) as api:
        found = shown(api, "/rules/failures/edit", {})
        assert (found.paths, found.off) == ({"/rules/failures/edit", "/rules/failures/rename"}, 0)
