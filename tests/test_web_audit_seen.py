"""Who did what in a real browser; and what a viewer's pages offer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.access_parts import ADMIN, CREDENTIALS, a_jwt, bearing
from tests.api_service import Api, serving
from tests.builders import a_body
from tests.test_access_seen import log_in
from tests.test_allowed_pages import CONFIG
from tests.visits import Device, Scheme, visiting

pytestmark = pytest.mark.browser
LOOKS: list[tuple[Device, Scheme]] = [("desk", "light"), ("phone", "dark")]


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    with serving(tmp_path, CONFIG, credentials=CREDENTIALS) as api:
        yield api


def done(api: Api) -> str:
    """A day's deeds; the id of an incident."""
    ann, bob = bearing(a_jwt("tester")), bearing(a_jwt("admin", email="bob@lab.example"))
    api.ask("POST", "/events", a_body(), **ann)
    incident: str = api.get("/incidents", **ann)[0]["id"]
    api.ask("POST", f"/incidents/{incident}/ack", {}, **ann)
    api.ask("POST", "/integrations/log/test", **ann)
    api.ask("POST", "/silences", {"when": {"host_name": "pi-3"}, "until": "1h", "author": "Kim"}, **bearing(ADMIN))
    api.ask("PATCH", "/rules/failures", {"name": "Failures"}, **bob)
    api.ask("POST", "/rules/failures/rename", {"id": "all-the-failures-of-all-the-set-top-boxes-in-the-lab"}, **bob)
    api.ask("DELETE", "/templates/short", **bob)
    api.ask("DELETE", "/integrations/log", **bearing(a_jwt("viewer", email="eve@lab.example")))
    return incident


@pytest.mark.parametrize(("device", "scheme"), LOOKS)
def test_who_did_what_is_found(api: Api, browser: Browser, device: Device, scheme: Scheme) -> None:
    incident = done(api)
    with visiting(browser, api, device, scheme) as visit:
        page = visit.open("/audit")
        log_in(page)
        visit.says("renamed the rule")
        visit.says("Kim, by the token 'admin'")
        visit.look("audit")
        page.get_by_label("Who", exact=True).fill("ann")
        page.get_by_label("What", exact=True).select_option("integration.tested")
        page.get_by_role("button", name="Filter").click()
        expect(page.locator("tbody tr")).to_have_count(1)
        visit.says("tested the integration")
        visit.look("audit-filtered")
        page.get_by_label("Since").fill("yesterday")
        page.get_by_role("button", name="Filter").click()
        visit.says("wanted a time such as 2026-01-31T22:00")
        visit.look("audit-wrong-filter")
        visit.open(f"/incidents/{incident}")
        page.get_by_role("link", name="who did what to it").click()
        visit.says("took care of the incident")
        expect(page.locator("tbody tr")).to_have_count(1)


@pytest.mark.parametrize(("device", "scheme"), LOOKS)
def test_a_viewer_sees_everything_and_no_button_that_would_be_refused(
    api: Api, browser: Browser, device: Device, scheme: Scheme
) -> None:
    incident = done(api)
    with visiting(browser, api, device, scheme) as visit:
        page = visit.open("/integrations")
        log_in(page, a_jwt("viewer", email="eve@lab.example"))
        expect(page.get_by_role("link", name="log", exact=True)).to_be_visible()
        expect(page.get_by_role("button", name="Test")).to_have_count(0)
        visit.look("viewer-integrations")
        page.get_by_role("link", name="log", exact=True).click()
        visit.says("As viewer you may not change notifier.yaml. Whoever is admin may.")
        expect(page.get_by_role("button", name="Look at the change").last).to_be_disabled()
        expect(page.get_by_label("Name")).to_be_disabled()
        visit.look("viewer-integration")
        visit.open(f"/incidents/{incident}")
        visit.says("As viewer you may not act on what happens")
        expect(page.get_by_role("button", name="It is over")).to_have_count(0)
        visit.look("viewer-incident")
        visit.open("/history")
        expect(page.get_by_role("checkbox")).to_have_count(0)
        visit.look("viewer-history")
        visit.open("/rules")
        visit.look("viewer-rules")
        visit.open("/audit")
        visit.says("eve@lab.example")
        expect(page.get_by_text("127.0.0.1")).to_have_count(0)


def test_without_javascript_the_filter_works(api: Api, browser: Browser) -> None:
    done(api)
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"http://127.0.0.1:{api.port}/audit")
    log_in(page)
    page.get_by_label("On what").fill("rule")
    page.get_by_role("button", name="Filter").click()
    expect(page.locator("tbody tr")).to_have_count(2)
    page.close()
